"""What links, fields and remarks of an entry are called. All but `READING_VERBS` are folded."""

from snnbib.readinglist.words import phrase_set, word_set

__all__ = [
    "CITATION_COUNTS",
    "CODE_LABELS",
    "FIELD_NAMES",
    "LABEL_FILLERS",
    "LINK_LABELS",
    "NEWS_REMARKS",
    "OTHER_COURSE_VERBS",
    "PAPER_TAGS",
    "PLACEHOLDERS",
    "PRESENTER_NAMES",
    "PUBLISHER_NAMES",
    "READING_DEGREES",
    "READING_VERBS",
    "REMARKS",
    "REVIEW_STATES",
    "SURE_REMARKS",
    "VERSION_WORDS",
    "WAYS_BACK",
    "WORKS",
    "WORK_KINDS",
    "WORK_KIND_QUALIFIERS",
]

LINK_LABELS = word_set(
    """
    abs abstract acm acl addendum api app appendix archive arxiv available aclanthology benchmark
    bib bibtex biorxiv blog blogpost book bookmark cite citation cited code codes colab comments
    commentary conference corrigendum cvf
    data database dataset datasets demo demos details direct discussion
    doc docs documentation docker doi download draft ebook elsevier epub erratum errata essay
    explanation file files forum free full fulltext github gitlab gif hal here homepage html
    huggingface ieee image implementation info interview ipynb jax journal jupyter keras kaggle
    lecture link links live log magazine manuscript
    material materials matlab mirror model models more
    news note notebook notes official online openreview open access osf page paper papers papercode
    patent pdf pdfs pic pmc pmid podcast post poster powerpoint ppt pptx preprint presentation
    press project projects ps publication published publisher pubmed python pytorch r read
    reading readme reference release repo report repository results review reviews rg script scholar
    sciencedirect semantic shortlink site slide slides software source springer ssrn summary supp
    suppl supplement supplemental supplementary support talk talks tensorflow text tex thread
    tl tldr tool toolbox torch trailer transcript translation tutorial tweet twitter unofficial
    url version via video videos view web webpage website weights wiki wikipedia www x youtube
    zenodo zip zotero
    amazon audible douban goodreads kindle leanpub ozon worldcat yes24 豆瓣 楽天 京东 当当
    교보문고 알라딘 лабиринт литрес
    articulo codigo enlace datos ver abrir descargar texto completo article lien texte donnees
    telecharger ouvrir code quelle artikel daten herunterladen volltext leggi articolo testo
    artigo baixar dados
    статья код ссылка данные скачать открыть читать текст полный сайт видео слайды
    论文 代码 链接 主页 项目 数据 数据集 视频 下载 解读 原文 网站 官网 博客 幻灯片 全文 文献 模型
    演示 讲解 笔记 筆記 源码 實作 译 译文 翻译 中文版 訳 翻訳 번역 перевод traduction traduccion
    論文 コード リンク データ スライド 動画 プロジェクト 解説 本文 実装 代碼 程式碼 連結 資料
    논문 코드 링크 데이터 프로젝트 영상 바로가기 원문 구현 깃허브
    لینک دانلود پیوند کد رابط تحميل الورقة الكود קישור קוד מאמר לינק लिंक कोड कड़ी ลิงก์ โค้ด
    """
)
"""The words that labels of links are made of; a link that says anything else may be a title."""

CODE_LABELS = word_set(
    "code codes codigo source implementation github gitlab код 代码 代碼 源码 程式碼 コード 코드"
)
"""Those for the code of a paper."""

WAYS_BACK = phrase_set(
    "back; top; up; to top; to the top; back to top; back to the top; go to top; return to top;"
    "back to contents; back to table of contents; back to toc; table of contents; contents;"
    "nach oben; zuruck; zum anfang; retour; haut de page; retour en haut; volver; arriba;"
    "volver arriba; inicio; voltar; voltar ao topo; topo; torna su; torna all'inizio; indice;"
    "наверх; вверх; к оглавлению; 返回; 返回顶部; 返回目录; 回到顶部; 目录; 目次; トップへ; 上へ;"
    "トップに戻る; 목차; 맨 위로; 위로; basa don; yukari"
)
"""What links at the end of an entry are called that lead back to the beginning of the list."""

LABEL_FILLERS = word_set(
    "our the with a an and of in on to for by us en de la le el + & vs new my final"
)
"""What may stand beside the words of `LINK_LABELS`."""

REVIEW_STATES = (
    r"R\s?&\s?R(?!\w)", r"(?:[Rr]evise|[Rr]eject)\s(?:and|&)\s[Rr]esubmit(?:ted)?",
    r"[Cc]onditionally\s[Aa]ccepted", r"(?:[Mm]inor|[Mm]ajor)\s[Rr]evisions?",
    r"(?:1st|2nd|3rd|[4-9]th|[Ff]irst|[Ss]econd|[Tt]hird)\s[Rr]ound",
    r"(?:[Uu]nder\s[Rr]eview|[Uu]nder\s[Rr]evision|[Ii]n\s[Rr]evision)(?=\s(?:at|in|for)\b)",
)  # fmt: skip
"""How far a journal is with a paper that it has not printed yet, as expressions."""

VERSION_WORDS = (
    "earlier", "early", "preliminary", "previous", "shorter", "short", "longer", "extended",
    "older", "full", "conference", "journal", "draft", "French", "English", "German",
)  # fmt: skip
"""What another version of a paper is called in front of "version"."""

_READERS_REMARKS = word_set(
    """
    classic recommended mandatory must optional required skim skimmed unread boring
    empfohlen freiwillig pflicht pflichtlekture recommande facultatif obligatoire optionnel
    recomendado obligatorio opcional recomendada obligatoria consigliato facoltativo obbligatorio
    обязательно рекомендуется
    必读 推荐 经典 综述 入门首选 选读 精读 必讀 推薦 經典 選讀 精讀 必読 推奨 おすすめ サーベイ
    入門向け 필독 추천 서베이 입문용
    ضروری پیشنهادی أساسي מומלץ חובה अनिवार्य अनुशंसित แนะนำ ควรอ่าน
    """
)

SURE_REMARKS = _READERS_REMARKS | word_set(
    """
    accept accepted award awards best contributed highlight highlighted highlights honorable
    honourable invited keynote mention notable oral outstanding poster posters runner spotlight
    spotlights finalist nominee distinguished talk tba tbd todo under wip done withdrawn
    forthcoming submission submissions
    """
)
"""One of these words makes a text a remark, if all its other words are in `REMARKS`."""

REMARKS = SURE_REMARKS | word_set(
    """
    acceptance album awarded camera candidate concurrent contribution dead demo early essential
    extended featured full highly important latest leer lesen lire long mentions new old paper phd
    preliminary presentation press publication published read reading ready rejected review runners
    short strongly student survey surveys test time to top track unbedingt up updated very work
    submitted
    """
)
"""The words that say how a paper was presented, what it is, or whether one should read it."""

NEWS_REMARKS = word_set("new hot updated latest")
"""What a remark in front says of an entry that was added lately."""

CITATION_COUNTS = (
    "cited by", "citations", "citation", "cited", "times cited", "citation count",
    "被引", "被引次数", "被引用", "引用", "引用数", "引用次数", "被引用数", "인용", "인용수",
    "zitate", "zitiert von", "citations par", "citas", "citado por", "citacoes", "citazioni",
    "цитирований", "цитирования", "цитирование",
)  # fmt: skip
"""What stands beside the number of works that cite a work, folded."""

PAPER_TAGS = word_set(
    """
    benchmark benchmarks dataset datasets demo editorial method methods overview perspective
    position review reviews survey surveys system systems taxonomy theory tool tools tutorial
    tutorials
    """
)
"""What a word in square brackets says that a paper is: "[Survey] A title"."""

PRESENTER_NAMES = word_set(
    """
    speaker speakers presenter presenters discussant discussants 发表人 汇报人 主讲人 発表者 担当者
    발표자 ponente presentador apresentador referent vortragender vortragende докладчик
    """
)
"""What the people are called who present papers to others."""

PUBLISHER_NAMES = word_set(
    """
    publisher imprint editora editorial editoriales uitgever uitgeverij verlag editeur editore
    forlag kustantaja editura kiado yayin εκδοτησ εκδοσεισ
    издательство видавництво wydawnictwo nakladatelstvi yayinevi penerbit 出版社
    出版者 출판사 ناشر انتشارات الناشر הוצאה प्रकाशक สำนักพิมพ์
    """
)
"""What the field of a book's publisher is called."""

FIELD_NAMES = {
    "title": word_set(
        """
        title titel titre titulo titolo paper name 标题 標題 题目 題目 论文 論文 題名 タイトル
        название статья 제목 논문 article paper_title 题名 篇名 work
        bezeichnung 名字 名称 reading readings book buch libro livre livro книга 书籍 書籍 图书 책
        도서 书名 書名 书目 文献 図書 werk werke hauptwerk oeuvre ouvrage obra
        opera literatur lekture lectura articulo artigo articolo artikel стаття назва книжка
        tytul ksiazka artykul nazev kniha clanek baslik kitap makale judul buku makalah boek
        عنوان کتاب كتاب مقاله العنوان الكتاب כותרת מאמר ספר शीर्षक पुस्तक ชื่อเรื่อง บทความ หนังสือ
        tittel bok nimi kirja cim konyv titlu carte τιτλοσ βιβλιο αρθρο
        """
    )
    | phrase_set("ten sach; ten bai; ten bai bao; bai bao"),
    "authors": word_set(
        """
        author authors autor autores auteur auteurs autoren autori autore verfasser 作者 著者
        авторы автор 저자 by who written people writers 作者列表 autora autoras autrice autrices
        auteure auteures autorin autorinnen autrici автори autorzy autori yazar yazarlar penulis
        pengarang schrijver schrijvers forfattare forfatter forfattere tekija tekijat kirjoittaja
        szerzo szerzok συγγραφεασ συγγραφεισ
        نویسنده نویسندگان المؤلف المؤلفون מחבר מחברים लेखक ผู้แต่ง ผู้เขียน
        """
    )
    | phrase_set("tac gia; cac tac gia"),
    "venue": PUBLISHER_NAMES
    | word_set(
        """
        venue venues conference conferences journal journals publication published
        booktitle proceedings where source conf journ pub 会议 期刊 发表 会议期刊 出处 来源
        出版 期刊会议 発表 学会 会議 掲載 掲載誌 雑誌 журнал конференция издание revista conferencia
        congreso revue zeitschrift konferenz quelle rivista evento 학회 저널 发表会议 发表于 刊物
        czasopismo konferencja casopis konference dergi konferans jurnal konferensi конференція
        tijdschrift tidskrift источник джерело zrodlo zdroj kaynak sumber fuente fonte مجله المجلة
        کنفرانس مؤتمر المؤتمر 會議 期刊 出處 출처 כנס पत्रिका सम्मेलन วารสาร การประชุม
        tidsskrift lehti folyoirat περιοδικο δημοσιευση julkaistu megjelent forum
        """
    )
    | phrase_set(
        "published in; published at; presented in; presented at; appeared in; appeared at;"
        "accepted in; accepted at; published by; erschienen in; paru dans; publie dans;"
        "publicado en; publicado em; pubblicato in; pubblicato su; verschenen in; publicerad i;"
        "publisert i; udgivet i; julkaistu lehdessa; opublikowano w; vyslo v; publikovano v;"
        "publicat in; опубликовано в; опубліковано в; diterbitkan di; dang tren;"
        "nha xuat ban; tap chi"
    ),
    "year": word_set(
        """
        year date when published_year 年份 年 时间 日期 年度 発表日 公開日 出版日 投稿日 日付
        год дата ano anno annee jahr datum fecha 연도 년도 날짜 time released rok yil tahun jaar рік
        سال السنة שנה वर्ष ปี
        an ar vuosi ev ετοσ χρονοσ nam aar
        """
    )
    | phrase_set("nam xuat ban; godina; год издания; рік видання; rok wydania; rok vydani"),
    "links": word_set(
        """
        link links url urls pdf code paper_link repo github download doi 链接 代码 论文链接 地址
        リンク コード ссылка enlace lien 링크 코드 project website homepage demo video slides
        連結 資源 资源 주소 لینک پیوند الرابط رابط קישור קישורים लिंक कड़ी ลิงก์
        resources dataset data
        """
    ),
    "note": PRESENTER_NAMES
    | word_set(
        """
        abstract summary tldr tl keywords keyword keys key tags tag topic topics note notes
        comment comments コメント description idea task tasks category type institution institutions
        affiliation affiliations team teams
        env method methods results contribution citations cited stars
        bibtex 摘要 关键词 简介 备注 说明 机构 单位 团队 團隊 機構 所属 소속 기관
        概要 要約 説明 аннотация ключевые resumen
        palabras resume mots zusammenfassung 초록 why id isbn issn no nr rank domain field area
        model accessed access retrieved zugriff abgerufen consultado acesso
        접속 접속일 访问 参照日 閲覧日
        models 类别 类型 方向 任务 领域 序号 编号 status language code dataset license
        笔记 備註 編號 重點 备注 備考 メモ 番号 비고 요약 설명 메모 번호 순번 توضیحات یادداشت ردیف
        ملاحظات الوصف الرقم הערות תיאור מספר टिप्पणी विवरण क्रमांक หมายเหตุ คำอธิบาย ลำดับ
        bemerkung bemerkungen anmerkung anmerkungen notiz kommentar commentaire commentaires
        remarque remarques nota notas comentario comentarios commento commenti opmerking
        opmerkingen kommentarer anteckning merknad bemaerkning huomautus huomautukset uwaga uwagi
        komentarz poznamka poznamky komentar комментарий комментарии заметка заметки примечание
        примечания коментар нотатка примітка megjegyzes megjegyzesek comentariu observatii nota
        σχολιο σχολια σημειωση not notlar yorum catatan keterangan opis popis beschreibung
        описание опис
        """
    )
    | phrase_set("ghi chu; nhan xet; mo ta"),
}
"""What a field is called in the head of a table or before a colon, by the role it has."""

PLACEHOLDERS = FIELD_NAMES["venue"] | FIELD_NAMES["year"]
"""What a template has in brackets in place of what it stands for: "A title (Year)"."""

WORKS = word_set("papers articles publications titles works studies manuscripts readings books")
"""What a column of titles is called that is named for all of them."""

WORK_KINDS = {
    "book": word_set(
        """
        book books textbook textbooks monograph monographs ebook ebooks libro libros livre livres
        buch bucher lehrbuch lehrbucher livro livros libri 书 书籍 图书 教材 專書 書籍 本 книга
        книги 책 도서 ksiazki knihy kitaplar boeken bocker boger kirjat konyvek carti knjige
        llibres buku sach βιβλια книжки כתבים ספרים كتب الكتب کتابها पुस्तकें หนังสือ
        """
    ),
    "thesis": word_set(
        """
        thesis theses dissertation dissertations doktorarbeit masterarbeit diplomarbeit
        habilitation tesis these dissertacao dissertacoes tesi 学位论文 博士论文 硕士论文 毕业论文
        学位論文 博士論文 修士論文 диссертация диссертации 학위논문
        """
    ),
    "report": phrase_set(
        "report; reports; technical report; technical reports; tech report; tech reports;"
        "research report; research reports; white paper; white papers;"
        "whitepaper; whitepapers; 技术报告; 技術報告; 技術報告書"
    ),
    "chapter": phrase_set("book chapter; book chapters; capitulo de libro; buchkapitel"),
    "software": phrase_set("software; computer program; logiciel; 软件"),
    "dataset": phrase_set("dataset; data set; datensatz; 数据集; データセット"),
    "webpage": phrase_set("blog post; blogpost; blog; web page; webpage; 博客"),
}
"""The kinds of works by their names as `fold` leaves them, under the names of `WorkType`."""

WORK_KIND_QUALIFIERS = word_set(
    "phd ph d doctoral doctorate master masters master's s msc m sc bachelor bachelors free online "
    "open access in the a an recommended selected and edited ed reference doctoraat doctorat de "
    "doctorado master"
)
"""What may stand beside a word of `WORK_KINDS`."""

READING_VERBS = ("read", "reread", "skim", "study", "lesen", "lire", "leer", "ler", "прочитать")
"""What a course asks its readers to do with a work, in front of the title."""

READING_DEGREES = word_set("required optional recommended suggested obligatoire facultatif")
"""How much a course asks its readers to read a work."""

OTHER_COURSE_VERBS = word_set("explore watch listen browse visit submit do due ver voir sehen")
"""What a course asks for with other things than works, and when it asks for them."""
