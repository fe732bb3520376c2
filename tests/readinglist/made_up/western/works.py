"""Works that do not exist, in European languages and a few others, for lists that tests write.

A row is "kind | title | authors | where | year": authors are "Family, Given" with semicolons between,
and `where` is a journal, "Place: Publisher", "Book; Place: Publisher" or "Place: University".
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

__all__ = ["WORKS", "Kind", "Work"]

Kind: TypeAlias = Literal["article", "book", "chapter", "thesis"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A work as a list can name it; `authors` are (family, given)."""

    kind: Kind
    title: str
    authors: tuple[tuple[str, str], ...]
    container: str
    """The journal, or the book that a chapter is in."""
    place: str
    publisher: str
    """Or the university of a thesis."""
    year: int
    number: int

    @property
    def url(self) -> str:
        return f"https://doi.org/10.5555/made.up.{self.number}"

    @property
    def venue(self) -> str:
        """What a list names as the venue of the work."""
        return self.container or ("" if self.kind == "thesis" else self.publisher)


_ROWS = {
    "german": """
        article | Zur Orientierung der Waldameise im Gelände | Müller, Hans; Schmidt, Eva | Zeitschrift für Insektenkunde | 2014
        article | Wie viel Honig braucht ein Volk? Eine Bilanz | Vogel, Karin | Deutsche Bienenzeitung | 2009
        article | Digitale Karten in der Lehre: Erfahrungen aus drei Semestern | Weiß, Jürgen; Öztürk, Leyla; Brandt, Tobias | Geographische Rundschau | 2021
        book | Der Bau der Welt. Eine Geschichte der Ameisen | von Lehndorff, Anna | München: Hanser | 1998
        book | Einführung in die Stadtsoziologie | Krämer, Uwe; Haas, Sabine | Wiesbaden: Springer VS | 2017
        book | Das Schweigen der Wälder | Bergengruen, Max | Frankfurt am Main: Suhrkamp | 1987
        book | Grundlagen der Statistik für Biologen | Zimmermann, Peter | Stuttgart: Ulmer | 2011
        chapter | Arbeit und Ruhe im Bienenstock | Lange, Monika | Leben in Staaten: Beiträge zur Tierökonomie; Göttingen: Vandenhoeck & Ruprecht | 2003
        thesis | Die Sprache der Imker im Alemannischen | Huber, Regula | Zürich: Universität Zürich | 2005
        """,
    "french": """
        article | La mémoire des fourmis : une enquête de terrain | Dupont, Jean; Lefèvre, Claire | Revue d'écologie alpine | 2012
        article | Qui a peur des abeilles ? | Moreau, Hélène | Terrain et société | 2018
        article | De l'usage des cartes dans l'enseignement rural au XIXe siècle | Girard, Paul-André; Petit, Luc; Benali, Samira | Histoire de l'éducation | 2006
        book | Le miel et les cendres froides | de La Tour, Amélie | Paris: Gallimard | 1994
        book | Introduction à la sociologie des réseaux | Mercier, Pierre; Arnaud, Sophie | Paris: La Découverte | 2016
        book | L'invention du silence | Chevalier, Antoine | Paris: Seuil | 1979
        book | Manuel de statistique appliquée | Fontaine, Marie | Rennes: Presses universitaires de Rennes | 2020
        chapter | Les ruches de la ville | Roux, Thomas | Nature en ville : regards croisés; Lyon: ENS Éditions | 2011
        thesis | Modélisation des colonies par agents autonomes | Nguyen, Élodie | Grenoble: Université Grenoble Alpes | 2019
        """,
    "spanish": """
        article | El vuelo de las abejas en zonas urbanas | García López, José; Pérez, María | Revista Española de Entomología | 2015
        article | ¿Quién lee todavía? Encuesta a los jóvenes de Aragón | Martínez, Lucía | Papers de Sociología | 2019
        article | Redes neuronales para el conteo de hormigas: una revisión | Fernández, Álvaro; Núñez, Inés; Ortega, Pablo | Computación y Sistemas | 2022
        book | La ciudad de las hormigas | Del Río, Carmen | Madrid: Alianza | 1991
        book | Historia mínima del azúcar | Vargas, Hernán; Quiroga, Elena | México: El Colegio de México | 2008
        book | Los días largos | Ibáñez, Rosa | Barcelona: Anagrama | 2003
        book | Métodos de investigación en educación | Soto Aguilar, Manuel | Madrid: La Muralla | 2012
        chapter | Miel y comercio en el Río de la Plata | Benítez, Gonzalo | Economías del campo; Buenos Aires: Siglo XXI | 2010
        thesis | La enseñanza de la lectura en el medio rural | Cárdenas, Ana María | Bogotá: Universidad Nacional de Colombia | 2014
        """,
    "portuguese": """
        article | Abelhas sem ferrão no cerrado: manejo e conservação | Silva, João Carlos; Souza, Mariana | Revista Brasileira de Zoologia Aplicada | 2016
        article | O que ensinam os formigueiros? | Almeida, Tânia | Educação em Debate | 2011
        article | Previsão de safras com redes profundas | Costa, Rafael; Gonçalves, Beatriz; Lima, André | Pesquisa Agropecuária Nova | 2021
        book | A casa e a colmeia | Ribeiro, Helena | São Paulo: Companhia das Letras | 1996
        book | Introdução à análise de dados | Pereira, Luís; Araújo, Sônia | Rio de Janeiro: LTC | 2013
        book | Memórias de um apicultor | Figueiredo, Antônio | Lisboa: Relógio d'Água | 2001
        book | Didática das ciências: teoria e prática | dos Santos, Cláudia | São Paulo: Cortez | 2009
        chapter | Trabalho e tempo no campo | Moraes, Vera | Sociologia rural brasileira; Petrópolis: Vozes | 1999
        thesis | Formigas cortadeiras em áreas de reflorestamento | Barbosa, Igor | Campinas: Universidade Estadual de Campinas | 2018
        """,
    "italian": """
        article | Le formiche di città: un censimento | Rossi, Giulia; Bianchi, Marco | Rivista di Zoologia Urbana | 2013
        article | Che cosa resta del miele? | Ferrari, Luca | Studi storici lombardi | 2007
        article | Reti neurali e lingue minoritarie | D'Angelo, Sara; Conti, Matteo; Greco, Anna | Italiano e calcolo | 2020
        book | L'ape e l'architetto di provincia | De Luca, Franco | Torino: Einaudi | 1985
        book | Elementi di statistica sociale | Marino, Paola; Galli, Enrico | Bologna: Il Mulino | 2011
        book | Il nome del bosco | Moretti, Silvia | Milano: Adelphi | 1999
        book | Guida alla lettura delle mappe | Ricci, Alessandro | Roma: Carocci | 2016
        chapter | Il lavoro degli alveari | Lombardi, Chiara | Storia dell'agricoltura alpina; Roma: Laterza | 2004
        thesis | Il lessico dell'apicoltura in Sicilia | Caruso, Salvatore | Palermo: Università degli Studi di Palermo | 2015
        """,
    "dutch": """
        article | Mieren tellen met eenvoudige camera's | de Vries, Kees; Jansen, Petra | Tijdschrift voor Veldbiologie | 2017
        article | Hoeveel bijen past in een stad? | Bakker, Sanne | Natuur en Techniek | 2010
        article | Taalmodellen voor het Nederlands: een overzicht | van den Berg, Joost; Smit, Lotte; Mulder, Bram | Taal en Computer | 2022
        book | De stilte van het veen | van Dijk, Marijke | Amsterdam: De Bezige Bij | 2002
        book | Inleiding in de methodenleer | Visser, Henk; de Boer, Ria | Groningen: Noordhoff | 2015
        book | Het huis aan de dijk | Hermans, Floor | Amsterdam: Querido | 1993
        book | Onderwijs in beweging | Kuipers, Dirk | Assen: Van Gorcum | 2008
        chapter | Honing en handel in de Gouden Eeuw | Postma, Wim | Kleine geschiedenis van de markt; Hilversum: Verloren | 2006
        thesis | Zoekgedrag van hommels in open landschap | Willems, Eva | Utrecht: Universiteit Utrecht | 2019
        """,
    "swedish": """
        article | Myrornas vägval i tallskog | Andersson, Karin; Lindqvist, Per | Svensk Entomologisk Tidskrift | 2013
        article | Vem äger biet? Om allmänningar och honung | Söderberg, Åsa | Historisk Tidskrift för Norden | 2008
        article | Maskininlärning i skolan: möjligheter och risker | Nyström, Erik; Bergman, Lina; Öberg, Nils | Pedagogisk Forskning i Norr | 2021
        book | Skogens tysta arbete | af Klint, Ebba | Stockholm: Norstedts | 1997
        book | Introduktion till kvalitativ metod | Hedlund, Lars; Ek, Malin | Lund: Studentlitteratur | 2014
        book | Huset vid älven | Sandström, Gunilla | Stockholm: Bonniers | 2005
        book | Statistik för lärare | Wikström, Olof | Malmö: Gleerups | 2011
        chapter | Biodling som bisyssla | Holm, Greta | Landsbygdens arbete; Umeå: Borea | 2003
        thesis | Läsning i tvåspråkiga klasser | Norén, Sofia | Uppsala: Uppsala universitet | 2016
        """,
    "norwegian": """
        article | Humler i fjellet: en oversikt | Hansen, Ingrid; Bjørnstad, Ole | Norsk Naturtidsskrift | 2018
        article | Hvorfor leser ikke gutter? | Solberg, Kari | Bedre Læring | 2012
        article | Språkmodeller for nynorsk | Haugen, Magnus; Berg, Silje; Dahl, Tor Arne | Norsk Språkteknologi | 2023
        book | Stillheten på vidda | Aasen, Gro | Oslo: Gyldendal | 1999
        book | Innføring i forskningsmetode | Lie, Trond; Moen, Astrid | Bergen: Fagbokforlaget | 2015
        book | Havets arbeidere | Nygård, Einar | Oslo: Cappelen Damm | 2007
        book | Matematikk for alle | Strøm, Hilde | Oslo: Universitetsforlaget | 2010
        chapter | Bier og bønder | Lunde, Knut | Norsk landbrukshistorie i glimt; Oslo: Samlaget | 2002
        thesis | Vurdering for læring i kroppsøving | Eide, Marte | Tromsø: UiT Norges arktiske universitet | 2019
        """,
    "finnish": """
        article | Muurahaisten reitit kuivalla kankaalla | Virtanen, Matti; Korhonen, Jaana | Suomen Hyönteislehti | 2014
        article | Kuka lukee runoja? | Mäkinen, Aino | Kirjallisuuden Aikakausi | 2009
        article | Koneoppiminen suomen kielen tutkimuksessa: katsaus | Nieminen, Ville; Lehtonen, Sari; Salo, Antti | Kieli ja Kone | 2021
        book | Metsän hiljainen työ | Järvinen, Liisa | Helsinki: WSOY | 1996
        book | Johdatus tilastotieteeseen | Heikkinen, Pekka; Laine, Outi | Helsinki: Gaudeamus | 2013
        book | Talo joen rannalla | Rantala, Eeva | Helsinki: Otava | 2004
        book | Opettajan opas ryhmätyöhön | Koskinen, Tuomo | Jyväskylä: PS-kustannus | 2011
        chapter | Mehiläiset ja maatalous | Hämäläinen, Risto | Maaseudun muutos; Tampere: Vastapaino | 2006
        thesis | Lukutaidon kehitys alkuopetuksessa | Saarinen, Kaisa | Turku: Turun yliopisto | 2017
        """,
    "polish": """
        article | Orientacja mrówek w lesie sosnowym | Kowalski, Jan; Nowak, Anna | Przegląd Entomologiczny | 2015
        article | Kto czyta poezję? Szkic socjologiczny | Wiśniewska, Maria | Kultura i Nauka | 2008
        article | Sieci neuronowe w analizie tekstów dawnych | Zieliński, Piotr; Wójcik, Ewa; Śliwiński, Łukasz | Język Polski Cyfrowo | 2021
        book | Cisza lasu | Szymańska, Olga | Kraków: Wydawnictwo Literackie | 1997
        book | Wstęp do statystyki dla biologów | Dąbrowski, Adam; Król, Barbara | Warszawa: Wydawnictwo Naukowe PWN | 2012
        book | Dom nad rzeką | Jabłoński, Marek | Warszawa: Czytelnik | 1983
        book | Metody badań pedagogicznych: podręcznik | Górska, Halina | Poznań: Zysk i S-ka | 2006
        chapter | Pszczelarstwo na Podlasiu | Mazur, Stefan | Wieś polska w XX wieku; Lublin: Norbertinum | 2004
        thesis | Nauczanie czytania w klasach łączonych | Pawlak, Joanna | Wrocław: Uniwersytet Wrocławski | 2018
        """,
    "czech": """
        article | Jak mravenci hledají cestu domů | Novák, Jan; Dvořáková, Petra | Živý les | 2016
        article | Kdo dnes čte básně? | Svoboda, Tomáš | Česká kultura | 2007
        article | Strojové učení pro češtinu: přehled metod | Procházka, Ondřej; Kučerová, Lenka; Říha, Vít | Slovo a počítač | 2022
        book | Ticho šumavských lesů | Horáková, Marie | Praha: Academia | 1998
        book | Úvod do statistiky | Beneš, Karel; Malá, Ivana | Praha: Grada | 2014
        book | Dům u řeky | Pokorný, Jiří | Brno: Host | 2005
        book | Základy výzkumu ve škole: učebnice | Fialová, Zdeňka | Praha: Portál | 2010
        chapter | Včelařství na Moravě | Veselý, Miloš | Dějiny venkova; Olomouc: Votobia | 2001
        thesis | Čtenářská gramotnost na malotřídních školách | Kadlecová, Hana | Brno: Masarykova univerzita | 2019
        """,
    "russian": """
        article | Ориентация муравьёв в сосновом лесу | Иванов, Пётр Сергеевич; Смирнова, Анна Ильинична | Энтомологический вестник | 2015
        article | Кто читает стихи? Опыт опроса | Кузнецова, Ольга Николаевна | Социология культуры | 2008
        article | Нейронные сети в обработке старых рукописей: обзор | Волков, Дмитрий Андреевич; Зайцева, Елена Петровна; Щукин, Юрий Львович | Цифровая филология | 2021
        book | Тишина северных лесов | Орлова, Мария Павловна | Москва: Наука | 1987
        book | Введение в математическую статистику | Морозов, Игорь Олегович; Белова, Нина Юрьевна | Санкт-Петербург: Лань | 2012
        book | Дом у реки | Лаптев, Виктор Иванович | Москва: Молодая гвардия | 1996
        book | Методы педагогических исследований: учебное пособие | Громова, Вера Яковлевна | Казань: Отечество | 2006
        chapter | Пчеловодство Поволжья | Соколов, Антон Егорович | Очерки сельской истории; Саратов: Научная книга | 2003
        thesis | Обучение чтению в малокомплектной школе | Панова, Юлия Денисовна | Москва: МГУ | 2018
        """,
    "ukrainian": """
        article | Орієнтація мурах у сосновому лісі | Шевченко, Тарас Іванович; Бондаренко, Оксана Петрівна | Український ентомолог | 2016
        article | Хто читає вірші? | Коваленко, Ірина Сергіївна | Культура і час | 2011
        article | Нейронні мережі для української мови: огляд | Мельник, Юрій Олегович; Ткачук, Леся Андріївна | Мова та комп'ютер | 2022
        book | Тиша карпатських лісів | Гнатюк, Марія Іванівна | Львів: Світ | 1995
        book | Вступ до статистики | Кравченко, Олег Юрійович; Лисенко, Ніна Павлівна | Київ: Либідь | 2013
        book | Дім над річкою | Савчук, Богдан Романович | Київ: Смолоскип | 2004
        book | Методи педагогічних досліджень | Руденко, Віра Яківна | Харків: Основа | 2009
        chapter | Бджільництво на Поділлі | Поліщук, Антін Львович | Нариси з історії села; Вінниця: Нова книга | 2003
        thesis | Навчання читання у сільській школі | Романюк, Софія Дмитрівна | Київ: КНУ імені Тараса Шевченка | 2019
        """,
    "hungarian": """
        article | A hangyák tájékozódása erdei fenyvesben | Kovács, János; Nagy, Péter | Rovartani Közlemények | 2015
        article | Ki olvas ma verseket? | Tóth, Eszter | Magyar Kultúra | 2009
        article | Gépi tanulás a magyar nyelv feldolgozásában: áttekintés | Szabó, Gergely; Horváth, Ágnes; Kiss, Ádám | Nyelv és Gép | 2021
        book | Az erdő csendje | Molnár, Ilona | Budapest: Magvető | 1988
        book | Bevezetés a statisztikába | Varga, Sándor; Farkas, Éva | Budapest: Akadémiai Kiadó | 2011
        book | Ház a folyónál | Balogh, Zoltán | Budapest: Európa | 2002
        book | Kutatási módszerek a pedagógiában | Papp, Judit | Budapest: Gondolat | 2007
        chapter | Méhészet az Alföldön | Lakatos, István | A magyar falu története; Debrecen: Csokonai Kiadó | 2003
        thesis | Az olvasás tanítása kisiskolákban | Simon, Katalin | Szeged: Szegedi Tudományegyetem | 2018
        """,
    "romanian": """
        article | Orientarea furnicilor în pădurile de molid | Popescu, Ion; Ionescu, Maria | Revista Română de Entomologie | 2014
        article | Cine mai citește poezie? | Dumitru, Ana | Cultura și Timpul | 2010
        article | Rețele neuronale pentru limba română: o sinteză | Stan, Mihai; Țurcanu, Elena; Șerban, Radu | Limbă și Calculator | 2022
        book | Tăcerea pădurii | Gheorghiu, Sanda | București: Humanitas | 1996
        book | Introducere în statistică | Marin, Vasile; Radu, Irina | Iași: Polirom | 2013
        book | Casa de lângă râu | Munteanu, Dan | București: Cartea Românească | 1985
        book | Metode de cercetare în educație | Florea, Cristina | București: Aramis | 2008
        chapter | Albinăritul în Bucovina | Lupu, Grigore | Istoria satului românesc; Cluj-Napoca: Dacia | 2002
        thesis | Predarea citirii la clasele simultane | Moldovan, Ioana | Cluj-Napoca: Universitatea Babeș-Bolyai | 2017
        """,
    "greek": """
        article | Ο προσανατολισμός των μυρμηγκιών στο δάσος | Παπαδόπουλος, Γιώργος; Νικολάου, Μαρία | Ελληνική Εντομολογία | 2015
        article | Ποιος διαβάζει ποίηση σήμερα; | Γεωργίου, Ελένη | Νέα Παιδεία και Λόγος | 2010
        article | Νευρωνικά δίκτυα για την ελληνική γλώσσα: μια επισκόπηση | Ιωάννου, Κώστας; Δημητρίου, Άννα | Γλώσσα και Υπολογιστής | 2021
        book | Η σιωπή του δάσους | Αλεξίου, Σοφία | Αθήνα: Κέδρος | 1989
        book | Εισαγωγή στη στατιστική | Βασιλείου, Πέτρος; Οικονόμου, Ρένα | Θεσσαλονίκη: Ζήτη | 2012
        book | Το σπίτι στο ποτάμι | Χατζής, Νίκος | Αθήνα: Πατάκης | 2003
        book | Μέθοδοι παιδαγωγικής έρευνας | Λαμπράκη, Βάσω | Αθήνα: Γρηγόρης | 2008
        chapter | Η μελισσοκομία στη Θράκη | Κυριακού, Στέλιος | Ιστορία της υπαίθρου; Αθήνα: Πλέθρον | 2004
        thesis | Η διδασκαλία της ανάγνωσης σε μικρά σχολεία | Μακρή, Δέσποινα | Πάτρα: Πανεπιστήμιο Πατρών | 2018
        """,
    "turkish": """
        article | Karıncaların ormanda yön bulması | Yılmaz, Ahmet; Demir, Ayşe | Türk Böcekbilim Dergisi | 2016
        article | Bugün kim şiir okuyor? | Çelik, Elif | Kültür ve Toplum | 2011
        article | Türkçe için derin öğrenme: bir inceleme | Şahin, Mehmet; Öztürk, Zeynep; Kaya, Burak | Dil ve Bilgisayar | 2022
        book | Ormanın sessizliği | Arslan, Nermin | İstanbul: Can Yayınları | 1997
        book | İstatistiğe giriş | Doğan, Hasan; Aydın, Gül | Ankara: Nobel | 2014
        book | Irmak kıyısındaki ev | Koç, Selim | İstanbul: İletişim | 2004
        book | Eğitimde araştırma yöntemleri | Polat, Fatma | Ankara: Pegem | 2009
        chapter | Trakya'da arıcılık | Güneş, Orhan | Köyün tarihi; İstanbul: Metis | 2003
        thesis | Birleştirilmiş sınıflarda okuma öğretimi | Aksoy, Deniz | İzmir: Ege Üniversitesi | 2018
        """,
    "indonesian": """
        article | Perilaku semut rangrang di kebun kakao | Santoso, Budi; Wijaya, Dewi | Jurnal Entomologi Tropis | 2017
        article | Siapa yang masih membaca puisi? | Lestari, Sri | Jurnal Kebudayaan | 2012
        article | Penerapan jaringan saraf tiruan untuk bahasa daerah | Pratama, Andi; Hidayat, Rina; Nugroho, Agus | Jurnal Ilmu Komputer Nusantara | 2021
        book | Hutan yang sunyi | Siregar, Maya | Jakarta: Gramedia Pustaka Utama | 1998
        book | Pengantar statistika sosial | Kusuma, Hendra; Rahayu, Tuti | Yogyakarta: Pustaka Pelajar | 2013
        book | Rumah di tepi sungai | Harahap, Rudi | Jakarta: Balai Pustaka | 1984
        book | Metode penelitian pendidikan | Setiawan, Joko | Bandung: Alfabeta | 2010
        chapter | Peternakan lebah di Jawa | Wibowo, Teguh | Sejarah desa; Malang: UB Press | 2008
        thesis | Pembelajaran membaca di sekolah kecil | Puspita, Indah | Surabaya: Universitas Airlangga | 2019
        """,
    "vietnamese": """
        article | Tập tính tìm đường của kiến vàng | Nguyễn, Văn Hùng; Trần, Thị Mai | Tạp chí Sinh học Nhiệt đới | 2016
        article | Ai còn đọc thơ? | Lê, Thu Hà | Tạp chí Văn hóa và Đời sống | 2011
        article | Mạng nơ-ron cho tiếng Việt: một khảo sát | Phạm, Minh Đức; Hoàng, Ngọc Lan; Vũ, Quang Huy | Tạp chí Tin học Ứng dụng | 2022
        book | Rừng im lặng | Đặng, Thị Bích | Hà Nội: NXB Văn học | 1999
        book | Nhập môn thống kê | Bùi, Quốc Anh; Đỗ, Thanh Tâm | Hà Nội: NXB Giáo dục | 2013
        book | Ngôi nhà bên sông | Ngô, Xuân Sơn | TP. Hồ Chí Minh: NXB Trẻ | 2004
        book | Phương pháp nghiên cứu giáo dục | Dương, Hồng Nhung | Hà Nội: NXB Đại học Sư phạm | 2010
        chapter | Nghề nuôi ong ở Tây Nguyên | Hồ, Đình Nam | Lịch sử làng xã; Huế: NXB Thuận Hóa | 2005
        thesis | Dạy đọc ở trường học nhỏ | Lý, Mỹ Linh | Hà Nội: Đại học Quốc gia Hà Nội | 2018
        """,
    "english": """
        article | Counting Ants without a Camera | Baker, Tom; Liu, Grace | Journal of Field Methods | 2016
        article | How Do Bees Vote? | Weber, Hugo | Nature | 2009
        article | HiveNet: Learning to Forecast Swarms from Sound | Rao, Nikhil; Strand, Ola; Chan, Ivy | NeurIPS | 2021
        article | Attention in Small Brains: A Survey | Kimura, Hana; Cohen, David | ACM Computing Surveys | 2019
        article | Nest Maps for Tiny Robots | Galli, Silvia; Park, Jun | ICRA | 2022
        book | The Quiet Work of Forests | Whitfield, John | Cambridge: Cambridge University Press | 2004
        book | Statistics for Beekeepers | Adams, Lucy; Martin, Paul | New York: Springer | 2012
        book | A House by the River | Quinn, Nora | London: Penguin | 1997
        chapter | Honey and Trade | Grant, Oliver | A History of Small Markets; Oxford: Oxford University Press | 2006
        thesis | Reading Aloud in Rural Schools | Walsh, Una | Dublin: Trinity College Dublin | 2015
        """,
}


def _work(row: str, number: int) -> Work:
    kind, title, authors, where, year = (cell.strip() for cell in row.split(" | "))
    container, _, imprint = where.rpartition("; ") if kind == "chapter" else ("", "", where)
    place, _, publisher = imprint.partition(": ") if kind != "article" else ("", "", "")
    people = [name.partition(", ") for name in authors.split("; ")]
    return Work(
        kind=cast("Kind", kind),
        title=title,
        authors=tuple((family, given) for family, _, given in people),
        container=where if kind == "article" else container,
        place=place,
        publisher=publisher,
        year=int(year),
        number=number,
    )


WORKS = {
    language: tuple(_work(row, number) for number, row in enumerate(rows.strip().split("\n"), at))
    for at, (language, rows) in zip(range(1000, 9000, 100), _ROWS.items(), strict=False)
}
"""The works of each language."""
