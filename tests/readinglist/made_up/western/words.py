"""What lists in European languages and a few others say around works: small words, heads, remarks."""

from dataclasses import dataclass

__all__ = ["WORDS", "Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a language; each is a choice, "{}" stands for a number or a name."""

    conjunction: tuple[str, ...]
    others: tuple[str, ...]
    by: tuple[str, ...]
    container: tuple[str, ...]
    editors: tuple[str, ...]
    volume: tuple[str, ...]
    issue: tuple[str, ...]
    pages: tuple[str, ...]
    extent: tuple[str, ...]
    edition: tuple[str, ...]
    translator: tuple[str, ...]
    thesis: tuple[str, ...]
    accessed: tuple[str, ...]
    quotes: tuple[str, ...]
    headings: tuple[str, ...]
    topics: tuple[str, ...]
    introduction: tuple[str, ...]
    columns: tuple[str, ...]
    """Title, authors, venue, year, publisher, remark."""
    remarks: tuple[str, ...]
    tools: tuple[str, ...]
    fields: tuple[str, ...]
    """Authors, year, venue, remark."""


_NAMES = tuple(Words.__dataclass_fields__)
_ROWS = {
    "german": """
        und; & / et al.; u. a. / von / In: / (Hg.); (Hrsg.) / Bd. {}; Jg. {} / Nr. {}; H. {} / S. {}
        {} S.; {} Seiten / 2. Aufl.; 3., überarbeitete Auflage / Aus dem Englischen von {}; übers. von {}
        Dissertation; Masterarbeit; Diss. / Zugriff am 12.03.2020; abgerufen am 3. Mai 2021 / „{}“; »{}«
        Literatur; Literaturverzeichnis; Leseliste; Bücher und Aufsätze
        Grundlagen; Geschichte und Gesellschaft; Weiterführende Literatur; Methoden
        Hier sammle ich, was ich in diesem Semester gelesen habe.; Die Liste wird laufend ergänzt.
        Titel; Autor; Zeitschrift; Jahr; Verlag; Bemerkung
        Sehr guter Einstieg in das Thema.; Unbedingt lesen!; Zeigt, wie man mit wenigen Daten auskommt.; Kapitel 3 und 4
        Werkzeuge; Lizenz / Autoren; Jahr; Erschienen in; Notiz
        """,
    "french": """
        et; & / et al.; et alii / de; par / dans; In; in / (dir.); (éd.) / vol. {}; t. {} / n° {} / p. {}; pp. {}
        {} p. / 2e éd.; 3e édition revue / traduit de l'anglais par {}; trad. {}
        Thèse de doctorat; Mémoire de master / consulté le 12 mars 2020 / « {} »; «{}»
        Bibliographie; Lectures; Références; Livres et articles
        Ouvrages généraux; Histoire et société; Pour aller plus loin; Méthodes
        Voici ce que nous avons lu cette année.; La liste est mise à jour au fil des lectures.
        Titre; Auteur; Revue; Année; Éditeur; Commentaire
        Une excellente introduction.; À lire absolument !; Montre comment faire avec peu de données.; Chapitres 3 et 4
        Outils; Licence / Auteurs; Année; Paru dans; Note
        """,
    "spanish": """
        y; & / et al.; y otros / de; por / En; en / (ed.); (coord.) / vol. {} / núm. {}; n.º {} / pp. {}; págs. {}
        {} págs.; {} p. / 2.ª ed.; 3a edición / traducción de {}; trad. de {}
        Tesis doctoral; Tesis de maestría / consultado el 12 de marzo de 2020 / «{}»; “{}”
        Bibliografía; Lecturas; Referencias bibliográficas; Libros y artículos
        Obras generales; Historia y sociedad; Para saber más; Métodos
        Aquí reúno lo que hemos leído este curso.; La lista se actualiza cada mes.
        Título; Autor; Revista; Año; Editorial; Comentario
        Muy buena introducción al tema.; ¡Imprescindible!; Explica cómo trabajar con pocos datos.; Capítulos 3 y 4
        Herramientas; Licencia / Autores; Año; Publicado en; Nota
        """,
    "portuguese": """
        e; & / et al.; e outros / de; por / In:; Em: / (org.); (coord.) / v. {}; vol. {} / n. {}; n.º {} / p. {}; pp. {}
        {} p. / 2. ed.; 3ª edição / tradução de {}; Trad. {}
        Tese (Doutorado); Dissertação (Mestrado) / acesso em: 12 mar. 2020 / “{}”; "{}"
        Bibliografia; Leituras; Referências bibliográficas; Livros e artigos
        Obras gerais; História e sociedade; Para saber mais; Métodos
        Aqui estão as leituras deste semestre.; A lista é atualizada todo mês.
        Título; Autor; Revista; Ano; Editora; Comentário
        Ótima introdução ao tema.; Leitura obrigatória!; Mostra como trabalhar com poucos dados.; Capítulos 3 e 4
        Ferramentas; Licença / Autores; Ano; Publicado em; Nota
        """,
    "italian": """
        e; & / et al.; e altri / di / in; In / (a cura di); (ed.) / vol. {} / n. {} / pp. {}; p. {}
        {} pp.; {} p. / 2a ed.; terza edizione / traduzione di {}; trad. it. di {}
        Tesi di dottorato; Tesi di laurea / consultato il 12 marzo 2020 / «{}»; “{}”
        Bibliografia; Letture; Riferimenti bibliografici; Libri e articoli
        Opere generali; Storia e società; Per approfondire; Metodi
        Qui raccolgo le letture di quest'anno.; L'elenco viene aggiornato ogni mese.
        Titolo; Autore; Rivista; Anno; Editore; Commento
        Ottima introduzione al tema.; Da leggere assolutamente!; Spiega come lavorare con pochi dati.; Capitoli 3 e 4
        Strumenti; Licenza / Autori; Anno; Pubblicato in; Nota
        """,
    "dutch": """
        en; & / et al.; e.a. / van; door / In:; in / (red.); (eds.) / jg. {}; deel {} / nr. {} / p. {}; pp. {}
        {} p.; {} blz. / 2e druk; derde, herziene druk / vertaald door {}; vert. {}
        Proefschrift; Masterscriptie / geraadpleegd op 12 maart 2020 / ‘{}’; “{}”
        Literatuur; Literatuurlijst; Leeslijst; Boeken en artikelen
        Algemeen; Geschiedenis en samenleving; Verder lezen; Methoden
        Hieronder staat wat we dit jaar lezen.; De lijst wordt regelmatig aangevuld.
        Titel; Auteur; Tijdschrift; Jaar; Uitgeverij; Opmerking
        Goede inleiding op het onderwerp.; Een aanrader!; Laat zien hoe je met weinig gegevens werkt.; Hoofdstuk 3 en 4
        Gereedschap; Licentie / Auteurs; Jaar; Verschenen in; Opmerking
        """,
    "swedish": """
        och; & / et al.; m.fl. / av / I:; I / (red.) / vol. {}; årg. {} / nr {} / s. {}; ss. {}
        {} s.; {} sidor / 2 uppl.; tredje upplagan / översättning av {}; övers. {}
        Doktorsavhandling; Masteruppsats / hämtad 2020-03-12 / ”{}”; "{}"
        Litteratur; Källor; Läslista; Böcker och artiklar
        Allmänt; Historia och samhälle; Vidare läsning; Metoder
        Här samlar jag det som vi läser under terminen.; Listan fylls på efter hand.
        Titel; Författare; Tidskrift; År; Förlag; Kommentar
        Mycket bra introduktion.; Läs den!; Visar hur man arbetar med få data.; Kapitel 3 och 4
        Verktyg; Licens / Författare; År; Publicerad i; Anteckning
        """,
    "norwegian": """
        og; & / et al.; mfl. / av / I:; I / (red.) / bd. {}; årg. {} / nr. {} / s. {}
        {} s.; {} sider / 2. utg.; 3. utgave / oversatt av {}
        Doktoravhandling; Masteroppgave / lest 12. mars 2020 / «{}»
        Litteratur; Kilder; Leseliste; Bøker og artikler
        Generelt; Historie og samfunn; Videre lesning; Metoder
        Her er det vi leser dette semesteret.; Listen oppdateres jevnlig.
        Tittel; Forfatter; Tidsskrift; År; Forlag; Kommentar
        Veldig god innføring.; Anbefales!; Viser hvordan man arbeider med få data.; Kapittel 3 og 4
        Verktøy; Lisens / Forfattere; År; Publisert i; Merknad
        """,
    "finnish": """
        ja; & / ym.; et al. / kirjoittanut / Teoksessa:; Teoksessa / (toim.) / vol. {}; vsk. {} / nro {} / s. {}; ss. {}
        {} s.; {} sivua / 2. painos; kolmas, uudistettu painos / suomentanut {}; suom. {}
        Väitöskirja; Pro gradu -tutkielma / viitattu 12.3.2020 / ”{}”; "{}"
        Kirjallisuus; Lähteet; Lukulista; Kirjat ja artikkelit
        Yleistä; Historia ja yhteiskunta; Lisälukemista; Menetelmät
        Tähän kerään lukukauden lukemistoa.; Luetteloa täydennetään.
        Nimi; Tekijä; Lehti; Vuosi; Kustantaja; Huomautus
        Erinomainen johdatus aiheeseen.; Suosittelen!; Näyttää, miten vähällä aineistolla pärjää.; Luvut 3 ja 4
        Työkalut; Lisenssi / Tekijät; Vuosi; Julkaistu; Huomautus
        """,
    "polish": """
        i; oraz / i in.; et al. / autorstwa / W:; [w:] / (red.); red. / t. {}; vol. {} / nr {}; z. {} / s. {}; str. {}
        {} s.; {} str. / wyd. 2; wydanie trzecie / przeł. {}; tłum. {}
        Rozprawa doktorska; Praca magisterska / dostęp: 12.03.2020 / „{}”; «{}»
        Literatura; Bibliografia; Lista lektur; Książki i artykuły
        Podstawy; Historia i społeczeństwo; Literatura uzupełniająca; Metody
        Tu zbieram to, co czytamy w tym semestrze.; Lista jest stale uzupełniana.
        Tytuł; Autor; Czasopismo; Rok; Wydawnictwo; Uwagi
        Bardzo dobre wprowadzenie do tematu.; Warto przeczytać!; Pokazuje, jak pracować z małą ilością danych.; Rozdziały 3 i 4
        Narzędzia; Licencja / Autorzy; Rok; Opublikowano w; Uwagi
        """,
    "czech": """
        a; & / a kol.; et al. / od / In: / (ed.); (eds.) / roč. {}; sv. {} / č. {} / s. {}; str. {}
        {} s.; {} stran / 2. vyd.; 3., přepracované vydání / přeložil {}; překlad {}
        Disertační práce; Diplomová práce / cit. 2020-03-12 / „{}“; »{}«
        Literatura; Použitá literatura; Doporučená četba; Knihy a články
        Základy; Dějiny a společnost; Další četba; Metody
        Tady sbírám, co letos čteme.; Seznam průběžně doplňuji.
        Název; Autor; Časopis; Rok; Nakladatelství; Poznámka
        Velmi dobrý úvod do tématu.; Určitě přečíst!; Ukazuje, jak pracovat s malým množstvím dat.; Kapitoly 3 a 4
        Nástroje; Licence / Autoři; Rok; Vyšlo v; Poznámka
        """,
    "russian": """
        и / и др.; et al. / от / В кн.:; В: / под ред.; (ред.) / Т. {}; Вып. {} / № {} / С. {}; с. {}
        {} с.; {} стр. / 2-е изд.; 3-е изд., испр. и доп. / пер. с англ. {}; перевод {}
        дис. ... канд. наук; Магистерская диссертация / дата обращения: 12.03.2020 / «{}»; „{}“
        Литература; Список литературы; Что почитать; Книги и статьи
        Основы; История и общество; Дополнительная литература; Методы
        Здесь собрано то, что мы читаем в этом семестре.; Список пополняется.
        Название; Автор; Журнал; Год; Издательство; Комментарий
        Отличное введение в тему.; Обязательно к прочтению!; Показывает, как обойтись малым числом данных.; Главы 3 и 4
        Инструменты; Лицензия / Авторы; Год; Опубликовано в; Заметка
        """,
    "ukrainian": """
        та; і / та ін.; et al. / від / У кн.:; В: / за ред.; (ред.) / Т. {}; Вип. {} / № {} / С. {}; с. {}
        {} с.; {} стор. / 2-ге вид.; 3-тє вид., доп. / пер. з англ. {}; переклад {}
        дис. ... канд. наук; Магістерська робота / дата звернення: 12.03.2020 / «{}»; „{}“
        Література; Список літератури; Що почитати; Книги та статті
        Основи; Історія та суспільство; Додаткова література; Методи
        Тут зібрано те, що ми читаємо цього семестру.; Список поповнюється.
        Назва; Автор; Журнал; Рік; Видавництво; Коментар
        Чудовий вступ до теми.; Обов'язково прочитати!; Показує, як обійтися малою кількістю даних.; Розділи 3 і 4
        Інструменти; Ліцензія / Автори; Рік; Опубліковано в; Нотатка
        """,
    "hungarian": """
        és; & / és mtsai.; et al. / írta / In: / (szerk.) / {}. évf.; {}. köt. / {}. sz. / {}. o.; {}. old.
        {} o.; {} oldal / 2. kiad.; 3., átdolgozott kiadás / fordította {}; ford. {}
        Doktori disszertáció; Szakdolgozat / letöltve: 2020. 03. 12. / „{}”; »{}«
        Irodalom; Irodalomjegyzék; Olvasmánylista; Könyvek és cikkek
        Alapok; Történelem és társadalom; További olvasmányok; Módszerek
        Itt gyűjtöm, amit ebben a félévben olvasunk.; A lista folyamatosan bővül.
        Cím; Szerző; Folyóirat; Év; Kiadó; Megjegyzés
        Nagyon jó bevezetés a témába.; Kötelező olvasmány!; Megmutatja, hogyan lehet kevés adattal dolgozni.; 3. és 4. fejezet
        Eszközök; Licenc / Szerzők; Év; Megjelent; Megjegyzés
        """,
    "romanian": """
        și; & / et al.; ș.a. / de / În: ; în / (coord.); (ed.) / vol. {} / nr. {} / p. {}; pp. {}
        {} p.; {} pag. / ed. a 2-a; ediția a III-a / traducere de {}; trad. {}
        Teză de doctorat; Lucrare de disertație / accesat la 12.03.2020 / „{}”; «{}»
        Bibliografie; Lecturi; Referințe bibliografice; Cărți și articole
        Lucrări generale; Istorie și societate; Lecturi suplimentare; Metode
        Aici adun ce citim în acest semestru.; Lista se actualizează periodic.
        Titlu; Autor; Revistă; An; Editură; Comentariu
        O introducere foarte bună.; De citit neapărat!; Arată cum se lucrează cu puține date.; Capitolele 3 și 4
        Instrumente; Licență / Autori; An; Publicat în; Notă
        """,
    "greek": """
        και; & / κ.ά.; et al. / του; από / Στο: ; στο / (επιμ.) / τ. {}; τόμ. {} / τχ. {}; αρ. {} / σ. {}; σσ. {}
        {} σ.; {} σελ. / 2η έκδ.; 3η έκδοση / μτφρ. {}; μετάφραση {}
        Διδακτορική διατριβή; Διπλωματική εργασία / ανακτήθηκε 12/3/2020 / «{}»; “{}”
        Βιβλιογραφία; Αναγνώσεις; Αναφορές; Βιβλία και άρθρα
        Γενικά έργα; Ιστορία και κοινωνία; Για περισσότερα; Μέθοδοι
        Εδώ μαζεύω όσα διαβάζουμε φέτος.; Ο κατάλογος ανανεώνεται συχνά.
        Τίτλος; Συγγραφέας; Περιοδικό; Έτος; Εκδότης; Σχόλιο
        Πολύ καλή εισαγωγή στο θέμα.; Διαβάστε το!; Δείχνει πώς δουλεύει κανείς με λίγα δεδομένα.; Κεφάλαια 3 και 4
        Εργαλεία; Άδεια / Συγγραφείς; Έτος; Δημοσίευση; Σημείωση
        """,
    "turkish": """
        ve; & / vd.; ve ark. / yazan / İçinde: ; içinde / (ed.); (haz.) / c. {}; cilt {} / sayı {}; s. {} / ss. {}; s. {}
        {} s.; {} sayfa / 2. baskı; 3. basım / çev. {}; çeviren {}
        Doktora tezi; Yüksek lisans tezi / erişim tarihi: 12.03.2020 / “{}”; "{}"
        Kaynakça; Kaynaklar; Okuma listesi; Kitaplar ve makaleler
        Genel; Tarih ve toplum; İleri okumalar; Yöntemler
        Bu dönem okuduklarımızı burada topluyorum.; Liste sürekli güncelleniyor.
        Başlık; Yazar; Dergi; Yıl; Yayınevi; Not
        Konuya çok iyi bir giriş.; Mutlaka okunmalı!; Az veriyle nasıl çalışılacağını gösteriyor.; 3. ve 4. bölümler
        Araçlar; Lisans / Yazarlar; Yıl; Yayın; Not
        """,
    "indonesian": """
        dan; & / dkk.; et al. / oleh; karya / Dalam: ; dalam / (ed.); (penyunting) / vol. {}; jilid {} / no. {} / hlm. {}; hal. {}
        {} hlm.; {} halaman / edisi kedua; cet. ke-3 / terj. {}; diterjemahkan oleh {}
        Disertasi; Tesis / diakses 12 Maret 2020 / “{}”; "{}"
        Daftar Pustaka; Referensi; Daftar bacaan; Buku dan artikel
        Umum; Sejarah dan masyarakat; Bacaan lanjutan; Metode
        Di sini saya kumpulkan bacaan semester ini.; Daftar ini terus diperbarui.
        Judul; Penulis; Jurnal; Tahun; Penerbit; Catatan
        Pengantar yang sangat baik.; Wajib dibaca!; Menunjukkan cara bekerja dengan sedikit data.; Bab 3 dan 4
        Alat; Lisensi / Penulis; Tahun; Diterbitkan di; Catatan
        """,
    "vietnamese": """
        và; & / và cộng sự; et al. / của / Trong: ; trong / (chủ biên) / tập {} / số {} / tr. {}; trang {}
        {} tr.; {} trang / tái bản lần 2; xuất bản lần thứ ba / dịch giả {}; {} dịch
        Luận án tiến sĩ; Luận văn thạc sĩ / truy cập ngày 12/03/2020 / “{}”; "{}"
        Tài liệu tham khảo; Danh sách đọc; Sách và bài báo; Tài liệu
        Tổng quan; Lịch sử và xã hội; Đọc thêm; Phương pháp
        Đây là những gì chúng tôi đọc trong học kỳ này.; Danh sách được cập nhật thường xuyên.
        Tên; Tác giả; Tạp chí; Năm; Nhà xuất bản; Ghi chú
        Nhập môn rất tốt về chủ đề này.; Nên đọc!; Cho thấy cách làm việc với ít dữ liệu.; Chương 3 và 4
        Công cụ; Giấy phép / Tác giả; Năm; Đăng trên; Ghi chú
        """,
}


def _words(rows: str) -> Words:
    cells = [cell for row in rows.strip().split("\n") for cell in row.split(" / ")]
    choices = [tuple(choice.strip() for choice in cell.split(";")) for cell in cells]
    return Words(**dict(zip(_NAMES, choices, strict=True)))


WORDS = {language: _words(rows) for language, rows in _ROWS.items()}
"""The words of each language."""
