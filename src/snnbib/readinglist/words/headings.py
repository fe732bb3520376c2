"""Words of headings, folded, and of the names of web sites."""

from snnbib.readinglist.words import word_set

__all__ = [
    "ABSTRACTS",
    "CJK_LISTS",
    "CJK_TOPICS",
    "COLLECTIONS",
    "CONTENTS_WORDS",
    "EVENTS",
    "GENERIC_HEADINGS",
    "KIND_COLUMNS",
    "LINKS",
    "MEDIA",
    "NEWS",
    "NOT_PAPERS",
    "PAPER_HEADINGS",
    "PAPER_QUALIFIERS",
    "READINGS",
    "SITE_WORDS",
    "WORKS",
]

GENERIC_HEADINGS = word_set(
    """
    paper papers publication publications article articles list year years month conference
    conferences journal journals proceedings accepted main track oral orals spotlight spotlights
    poster posters highlight highlights long short regular full research the of in from at for and
    a an to by on all other others new more old most cited published update updates updated arxiv
    preprint preprints awesome reading collection best award awards early access part session
    working discussion drafts progress job market actes
    论文集 论文合集 论文汇总 论文整理 论文列表 论文清单 文章列表 论文总结 まとめ 論文まとめ 論文一覧
    論文リスト 一覧 목록 정리 리스트 모음
    论文 年 会议 期刊 文章 汇总 列表 年份 最新 收录 論文 年度 논문 년 статьи год papiers jahr ano
    anos
    artikel articulos anno annee literatur
    """
)
"""What a heading may say beside a venue or a year."""

NOT_PAPERS = word_set(
    """
    acknowledgement acknowledgements acknowledgment acknowledgments author authors blog blogs
    changelog channel channels citation cite citing code codes codebase codebases community
    database databases
    communities companies company contact contents content contribute contributing contribution
    contributions contributor contributors course courses dataset datasets data demo demos
    disclaimer events faq forums framework frameworks github groups guide guides
    guidelines hackathons history
    install installation installing
    index legend institutions jobs labs lab lecture lectures libraries library license licence
    links maintainer maintainers manufacturers meetups mooc moocs navigation news newsletter
    newsletters notebooks
    organizations packages people podcast podcasts posts products project projects questions
    repositories repos repository researchers resources sites simulators software sponsors star
    stars summer table takeaway takeaways talks talk toc toolbox toolboxes toolkit toolkits tool
    tools trend trends tutorial tutorials tweets twitter update updates video videos web website
    websites youtube researcher conferences
    workshops meetings meetup symposia competitions challenges challenge leaderboard leaderboards
    platforms platform service services サービス 服务 서비스 servicios dienste сервисы
    目录 贡献 工具 课程 视频 数据集 代码 更新 新闻 资源 博客 教程 致谢 许可 联系 友情链接 开源
    项目 软件 人物 公司 趋势 网站 站点 网址 论坛 社区 公众号 播客 新闻
    目次 ツール コース データセット 動画 ブログ ライブラリ
    データベース ウェブサイト サイト コミュニティ ニュース イベント チュートリアル
    블로그 사이트 웹사이트 커뮤니티 라이브러리 동영상 튜토리얼 뉴스
    sitios paginas comunidad comunidades noticias tutoriales podcasts bibliotecas cursos
    webseiten webseite werkzeug neuigkeiten tutorien
    herramientas cursos datos recursos enlaces bibliotecas videos contribuir licencia revistas
    werkzeuge kurse daten ressourcen bibliotheken beitragen lizenz mitwirken inhalt zeitschriften
    datenquellen datenbanken vortrage lehre lehrveranstaltungen schulungen veranstaltungen
    anleitungen linksammlung linksammlungen
    outils cours donnees ressources bibliotheques sommaire revues riviste logiciels tutoriels
    formations evenements charlas talleres eventos palestras oficinas tutoriais eventi siti
    инструменты курсы данные ресурсы библиотеки содержание видео журналы лекции ссылки сайты
    доклады мероприятия новости сообщества блоги
    інструменти курси дані ресурси бібліотеки зміст відео журнали лекції посилання сайти
    ferramentas dados ligacoes conteudo aulas strumenti corsi dati risorse collegamenti
    lezioni vorlesungen lecciones cursussen hulpmiddelen inhoud verktyg kurser innehall
    narzedzia kursy wyklady szkolenia wydarzenia blogi dane zasoby linki
    nastroje kurzy prednasky odkazy obsah
    araclar kurslar dersler baglantilar veriler videolar icindekiler alat kursus kuliah tautan
    datensatze blogbeitrage blogartikel blogeintrage unternehmen firmen personen konferenzen
    tagungen firmy empresas conferencias congresos personas pessoas entreprises aziende conferenze
    persone компании люди конференции
    演讲 企业 讲座 链接 講義 リンク 강의 강좌 도구 링크 데이터셋 목차
    ابزارها دوره لینک فهرست أدوات دورات روابط المحتويات
    """
)
"""What headings say above things that are not papers."""

CJK_TOPICS = word_set("代码 视频 動画 数据集 新闻 软件 工具 课程 社区 链接 项目 资源")
"""Words of these that are the beginning of a topic in front of another noun."""

CJK_LISTS = word_set("列表 汇总 合集 清单 推荐 资料 整理 大全 分享 下载 库 包 实现 平台 一覧 地址")
"""Words behind them in the names of lists."""

LINKS = word_set(
    "links resources recursos enlaces ressourcen ressources risorse ресурсы 资源 資源 リソース"
)
"""The words of `NOT_PAPERS` for whatever a list links to; it can be papers."""

NEWS = word_set("news update updates changelog history events talks")
"""Those of news: which papers were added, accepted or presented, and when."""

EVENTS = word_set(
    """
    challenge challenges competitions course courses events hackathons lectures meetup meetups
    mooc moocs symposia talk talks tutorial tutorials video videos workshops
    课程 视频 教程 コース 動画 cursos videos kurse cours курсы видео
    """
)
"""The words of `NOT_PAPERS` for events, which have a venue and a year as papers have."""

CONTENTS_WORDS = word_set(
    """
    content contents index navigation of outline overview table the toc 目录 目次 inhalt sommaire
    содержание contenido contenidos indice sumario
    """
)
"""What the heading above a table of contents is made of."""

PAPER_HEADINGS = word_set(
    """
    paper papers publication publications article articles survey surveys review reviews
    bibliography references reference literature thesis theses dissertation dissertations books book
    reading readings preprint preprints 论文 综述 文献 論文 논문 статьи литература bibliografia
    articulos artikel literatur lecturas bibliographie articles libros bucher livres
    leituras artigos livros referencias literaturverzeichnis lekture fachliteratur letture articoli
    libri riferimenti литературы библиография публикации книги обзоры обзор 참고문헌 도서 서적 書籍
    参考書 参考文献 参考资料 书籍 书目 著作 参考书
    література статті книжки публікації artykuly ksiazki publikacje pismiennictwo literatura
    clanky knihy publikace kaynakca makaleler kitaplar yayinlar pustaka makalah buku referensi
    literatuur artikelen boeken publicaties litteratur artiklar bocker publikationer bibliografie
    مقالات منابع مراجع المراجع كتب أبحاث الكتب المقالات الأبحاث کتابها کتاب
    ספרים מאמרים מקורות ביבליוגרפיה पुस्तकें किताबें लेख संदर्भ หนังสือ บทความ
    irodalom konyvek cikkek kirjat kirjallisuus artikkelit lahteet boger litteraturliste carti
    knjige clanci llibres sach статии βιβλια αρθρα βιβλιογραφια αναφορεσ αναγνωσεισ
    lecturi referinte articole bacaan kallor kilder leseliste leeslijst lektury cetba
    olvasmanyok olvasmanylista lukulista kaynaklar почитать
    """
)
"""What headings say above papers; these words are stronger than those of `NOT_PAPERS`."""

PAPER_QUALIFIERS = word_set("current recent ongoing selected")
"""What headings say of the papers below them: "Selected publications", "Current working papers"."""

READINGS = (
    r"lectures (?:recommand[ée]es|conseill[ée]es|sugg[ée]r[ée]es|compl[ée]mentaires"
    r"|obligatoires|facultatives|additionnelles)|\b(?:en cours|listes?|notes?) de lectures?"
)
"""A pattern of what French calls readings, not lectures."""

SITE_WORDS = word_set(
    """
    archive blog docs documentation forum homepage meetup newsletter podcast repo repository summit
    website wiki 博客 官网 文档
    """
)
"""How the names of web sites and meetings end, in lists of papers and other links."""

COLLECTIONS = (
    "papers", "articles", "publications", "resources", "links", "blogs", "list", "lists",
    "repository", "repo", "slides", "slide deck", "podcasts", "playlist", "playlists", "videos",
    "courses", "newsletter", "newsletters", "books", "proceedings", "bookmarks", "tutorials",
)  # fmt: skip
"""What the names of lists and collections end in."""

MEDIA = (
    "video", "videos", "lecture", "lectures", "slides", "podcast", "webinar", "course", "mooc",
    "blog", "blog post", "blogpost", "website", "web page", "newsletter", "playlist", "keynote",
    "screencast", "documentation", "docs", "youtube",
    "vídeo", "curso", "charla", "vidéo", "cours", "diapositives", "diapositivas", "vortrag", "kurs",
    "folien", "corso", "видео", "курс", "лекция", "лекции", "блог", "слайды",
    "视频", "博客", "课程", "讲座", "播客", "公众号", "動画", "スライド", "ブログ", "講義", "講座",
    "동영상", "영상", "블로그", "강의", "강좌",
)  # fmt: skip
"""What things are called, beside papers and books, that a person reads, hears or watches."""

KIND_COLUMNS = word_set(
    "type kind format medium media tipo formato typ art genre tur тип вид формат 类型 形式 種類"
    " 種別 類型 タイプ 유형 종류 형식"
)
"""What the column of a table is called that says of what kind each thing is."""


WORKS = PAPER_HEADINGS | word_set(
    """
    work works piece pieces essay essays text texts writing writings chapter chapters lectures
    werke texte aufsatze schriften beitrage oeuvres textes essais ecrits obras textos ensayos
    ensaios escritos opere saggi scritti testi teksten работы тексты сочинения эссе 文章
    """
)
"""What the words behind a person's name call the works of that person: "Ada Bee: two essays"."""

ABSTRACTS = word_set(
    "abstract 摘要 초록 要旨 zusammenfassung resume resumen resumo riassunto аннотация"
)
"""What stands above the abstract of a work."""
