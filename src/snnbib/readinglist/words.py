"""The general words by which the parts of an entry are told apart, in several languages.

They are words of scholarly publishing in general, not those of one field or of one list. All are
folded by `snnbib.text.fold`: small letters without accents.
"""

from snnbib.text import fold

__all__ = [
    "ABBREVIATIONS",
    "ACCESS_WORDS",
    "AUTHOR_CREDITS",
    "CHANGED_BY",
    "CHANGE_COLUMNS",
    "CONJUNCTIONS",
    "EDITION_WORDS",
    "EDITOR_MARKS",
    "FIELDS",
    "GENERIC_HEADINGS",
    "GROUP_WORDS",
    "IN",
    "LABEL_FILLERS",
    "LINK_LABELS",
    "MEDIA",
    "MONTHS",
    "NOT_PAPERS",
    "NUMBER_WORDS",
    "OTHER_CREDITS",
    "PAPER_HEADINGS",
    "PARTICLES",
    "PREPRINT_SERVERS",
    "PUBLISHERS",
    "PUBLISHER_ENDINGS",
    "PUBLISHER_WORDS",
    "PUBLISHING_PLACES",
    "READING_VERBS",
    "REMARKS",
    "REMARK_SURE",
    "SERIES_BEGINS",
    "SERIES_WORDS",
    "SITE_WORDS",
    "TEACHING_MATERIAL",
    "THESIS_BEGINS",
    "THESIS_NAMES",
    "TITLE_WORDS",
    "UNDATED",
    "VENUE_WORDS",
    "VISITED",
    "WEAK_VENUE_WORDS",
    "WORK_KINDS",
    "WORK_KIND_QUALIFIERS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split())) - {""}


def _phrases(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split(";"))) - {""}


LINK_LABELS = _words(
    """
    abs abstract acm acl addendum api app appendix archive arxiv available aclanthology benchmark
    bib bibtex biorxiv blog blogpost book bookmark cite citation cited code codes colab comments
    commentary corrigendum cvf data database dataset datasets demo demos details direct discussion
    doc docs documentation docker doi download draft ebook elsevier epub erratum errata essay
    explanation file files forum free full fulltext github gitlab gif hal here homepage html
    huggingface ieee image implementation info interview ipynb jax journal jupyter keras kaggle
    lecture link links live log manuscript material materials matlab mirror model models more
    news note notebook notes official online openreview open access osf page paper papers papercode
    patent pdf pdfs pic pmc pmid podcast post poster powerpoint ppt pptx preprint presentation
    press project projects ps publication published publisher pubmed python pytorch r read
    reading readme reference release repo report repository results review reviews rg script scholar
    sciencedirect semantic shortlink site slide slides software source springer ssrn summary supp
    suppl supplement supplemental supplementary support talk talks tensorflow text tex thread
    tl tldr tool toolbox torch trailer transcript translation tutorial tweet twitter unofficial
    url version via video videos view web webpage website weights wiki wikipedia www x youtube
    zenodo zip zotero
    articulo codigo enlace datos ver descargar texto completo article lien texte donnees telecharger
    code quelle artikel daten herunterladen volltext leggi articolo testo artigo baixar dados
    статья код ссылка данные скачать текст полный сайт видео слайды
    论文 代码 链接 主页 项目 数据 数据集 视频 下载 解读 原文 网站 官网 博客 幻灯片 全文 文献 模型
    演示 讲解
    論文 コード リンク データ スライド 動画 プロジェクト 解説 本文 論文リンク 代碼 連結 資料
    논문 코드 링크 데이터 프로젝트 영상 바로가기
    """
)
"""The words that labels of links are made of; a link that says anything else may be a title."""

LABEL_FILLERS = _words(
    "our the with a an and of in on to for by us en de la le el + & vs new my final"
)
"""What may stand beside the words of `LINK_LABELS`."""

REMARKS = _words(
    """
    accepted acceptance album award awards awarded best camera candidate classic concurrent
    contribution dead demo distinguished early extended featured finalist forthcoming full
    highlight highlighted highlights honorable honourable important invited keynote latest long
    mention mentions must new nominee notable old oral outstanding paper phd poster posters
    preliminary presentation press publication published ready recommended rejected runner runners
    short spotlight spotlights student survey surveys review tba tbd test time to top track up
    updated withdrawn work wip todo done under submission submitted
    """
)
"""The words that say how a paper was presented or what it is."""

REMARK_SURE = _words(
    """
    accepted award awards best highlight highlighted highlights honorable honourable invited keynote
    mention notable oral outstanding poster posters runner spotlight spotlights finalist nominee
    distinguished tba tbd todo wip done withdrawn forthcoming
    """
)
"""One of these words makes a text a remark, if all its other words are in `REMARKS`."""

FIELDS = {
    "title": _words(
        """
        title titel titre titulo titolo paper name 标题 题目 论文 论文标题 论文题目 论文名称 論文
        題名 タイトル 論文名 название статья 제목 논문 article paper_title 题名 篇名 work
        bezeichnung 名字 名称 reading readings
        """
    ),
    "authors": _words(
        """
        author authors autor autores auteur auteurs autoren autori autore verfasser 作者 著者
        авторы автор 저자 by people writers 第一作者 作者列表
        """
    ),
    "venue": _words(
        """
        venue venues conference conferences journal journals publication published publisher
        booktitle proceedings where source conf journ pub imprint 会议 期刊 发表 会议期刊 出处 来源
        出版 期刊会议 発表 学会 会議 掲載 掲載誌 雑誌 журнал конференция издание revista conferencia
        congreso revue zeitschrift konferenz quelle rivista evento 학회 저널 发表会议 发表于 刊物
        """
    ),
    "year": _words(
        """
        year date published_year 年份 年 时间 日期 发表时间 发表年份 出版年 年度 год дата ano
        anno annee jahr datum fecha 연도 날짜 time released
        """
    ),
    "links": _words(
        """
        link links url urls pdf code paper_link repo github download doi 链接 代码 论文链接 地址
        リンク コード ссылка enlace lien 링크 코드 project website homepage demo video slides
        resources dataset data
        """
    ),
    "note": _words(
        """
        abstract summary tldr tl keywords keyword keys key tags tag topic topics note notes
        comment comments description idea task tasks category type institution institutions
        affiliation affiliations env method methods results contribution citations cited stars
        bibtex speaker speakers presenter presenters discussant 发表人 汇报人
        発表者 발표자 摘要 关键词 简介 备注 说明 机构 单位 概要 要約 説明 аннотация ключевые resumen
        palabras resume mots zusammenfassung 초록 why id no nr rank domain field area model
        accessed access retrieved zugriff abgerufen consultado acesso 접속 접속일 访问 参照日 閲覧日
        models 类别 类型 方向 任务 领域 序号 编号 status language code dataset license
        """
    ),
}
"""What a field is called in the head of a table or before a colon, by the role it has."""

WORK_KINDS = {
    "book": _words(
        """
        book books textbook textbooks monograph monographs ebook ebooks libro libros livre livres
        buch bucher lehrbuch lehrbucher livro livros libri 书 书籍 图书 教材 專書 書籍 本 книга
        книги 책 도서
        """
    ),
    "thesis": _words(
        """
        thesis theses dissertation dissertations doktorarbeit masterarbeit diplomarbeit
        habilitation tesis these dissertacao dissertacoes tesi 学位论文 博士论文 硕士论文 毕业论文
        学位論文 博士論文 修士論文 диссертация диссертации 학위논문
        """
    ),
    "report": _phrases(
        "technical report; technical reports; tech report; tech reports; white paper; white papers;"
        "whitepaper; whitepapers; 技术报告; 技術報告; 技術報告書"
    ),
    "chapter": _phrases("book chapter; book chapters; capitulo de libro; buchkapitel"),
    "software": _phrases("software; computer program; logiciel; 软件"),
    "dataset": _phrases("dataset; data set; datensatz; 数据集; データセット"),
    "webpage": _phrases("blog post; blogpost; blog; web page; webpage; 博客"),
}
"""The kinds of works by their names as `fold` leaves them, under the names of `WorkType`."""

TEACHING_MATERIAL = _phrases(
    "lecture notes; lecture slides; lecture note; course notes; class notes; lecture series;"
    "notes de cours; vorlesungsskript; apuntes; notas de aula; 讲义; 講義資料"
)
"""What material for teaching is called, which looks like a venue's name but is not."""

WORK_KIND_QUALIFIERS = _words(
    "phd ph d doctoral doctorate master masters master's s msc m sc bachelor bachelors free online "
    "open access in the a an recommended selected and edited ed reference doctoraat doctorat de "
    "doctorado master"
)
"""What may stand beside a word of `WORK_KINDS`."""

MONTHS = _words(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september
    oct october nov november dec december enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre janvier fevrier mars avril mai juin juillet aout
    septembre
    octobre novembre decembre januar februar marz juni juli oktober dezember gennaio febbraio aprile
    maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля
    августа сентября октября ноября декабря spring summer fall autumn winter
    """
)


PARTICLES = _words(
    """
    al af am ap at av bin bint ben da dal dalla das de degli dei del della den der des di do dos du
    e el la las le lo los san st ten ter tot van vande vander vom von y zu zum zur ibn abu ould
    """
)
"""Small words that names have."""

CONJUNCTIONS = _words("and und et y e и & en with ve og och i 和 与 и")
"""What stands between the last two names of a list."""

TITLE_WORDS = _words(
    """
    adaptive advances adversarial agent agents ai algorithm algorithms analysis application
    applications approach architecture architectures artificial attack attacks attention automatic
    bayesian behavior benchmark cell cells challenges change chemical classification climate
    clinical code cognitive communication comparison complex computational computer computing
    control data database deep depth design detection development digital distributed dynamic
    dynamics economic economics education efficient energy engineering environment estimation
    evaluation event evidence evolution exploration fast field flow framework function functional
    fundamentals fuzzy game games generation generative genetic genome global graph graphs group
    growth guide hardware health high human image images impact inference information integration
    intelligence intelligent interaction interface interpretable introduction knowledge language
    languages large law learning linear local machine management market material materials
    mathematical measurement mechanism mechanisms medical memory metabolic method methods mobile
    model modeling modelling models molecular motion multi music natural nature network networks
    neural new nonlinear novel object online open optical optimal optimization order parallel
    pattern perception performance physics planning policy power prediction principles privacy
    probabilistic probability problem problems process processes processing program programming
    protein public quantum random reading real recognition reconstruction region reinforcement
    representation representations research resources retrieval review risk robot robotic robotics
    robust role scene science search security segmentation self semantic sensing sensor series
    simulation single social software space sparse spatial speech spiking stable state states
    statistical statistics stereo stochastic strategies structure structures studies study
    supervised surface survey synthesis system systems task technology temporal test testing theory
    therapy time tools tracking training transfer transformation transformer transformers tutorial
    understanding unified universal unsupervised user variational vector vehicle verification video
    virtual vision visual water wave web wireless world zero accuracy latency robustness
    distillation conditional fields prompt fault tolerance practical
    train workshops platform platforms humanities digital conditions complexity security
    """
)
"""Frequent words of titles in many fields, which are not parts of people's names."""

VENUE_WORDS = _words(
    """
    conference conferences conf proceedings proc symposium symposia symp workshop workshops journal
    journals transactions trans letters lett annals ann bulletin bull magazine mag acta advances
    annual international intl int congress colloquium quarterly archives arch lncs ceur preprint
    preprints findings companion thesis dissertation press verlag publishers publishing
    revista congreso conferencia actas jornadas simposio anales cuadernos boletin
    revue actes colloque annales cahiers congres conference journees
    zeitschrift tagung konferenz jahrbuch archiv berichte mitteilungen tagungsband
    rivista atti convegno annali anais congresso revista simposio
    журнал вестник труды известия конференция сборник доклады ученые записки
    学报 会议 期刊 杂志 学会 論文誌 大会 研究会 年会 学刊 論文集 学术会议 雑誌 紀要 研究報告 저널
    학회 논문지 학술대회
    """
)
"""Words that are typical of the names of venues."""

PUBLISHERS = _phrases(
    "academic press; addison wesley; apress; birkhauser; chapman & hall; crc press; de gruyter;"
    "elsevier; john wiley & sons; macmillan; mcgraw hill; morgan kaufmann; no starch press;"
    "north holland; o reilly; o reilly media; packt; palgrave macmillan; pearson; prentice hall;"
    "routledge; springer; springer verlag; taylor & francis; wiley; wiley blackwell;"
    "world scientific; 人民邮电出版社; 机械工业出版社; 清华大学出版社; 電子工業出版社; オライリー"
)
"""Publishers of books by their short names, which are no words of venues' names."""

WEAK_VENUE_WORDS = _words(
    """
    review reviews rev communications commun reports report studies frontiers nature science cell
    ieee acm usenix springer elsevier aaai papers lecture notes society royal academy j sci phys
    chem
    biol med math comput eng syst res technol opinion trends current perspectives physica biometrika
    econometrica psychological american european british physical medicine lancet plos bmc mit
    university arts humanities history forum record week meeting summit track school
    """
)
"""Words that venues' names share with titles."""

GROUP_WORDS = (
    "Group", "Subgroup", "Consortium", "Collaboration", "Collaborators", "Investigators", "Network",
    "Committee", "Team", "Initiative", "Society", "Organization", "Association", "Council",
    "Institute",
)  # fmt: skip
"""What the name of an organization ends in that stands behind people as the last author."""

PUBLISHER_WORDS = _words(
    """
    press presses publisher publishers publishing publications verlag books springer wiley
    elsevier routledge editions editorial editora editrice edizioni maison uitgeverij izdatelstvo
    """
)
"""Words that the names of publishers have, and a few publishers that have books in every field."""

PUBLISHER_ENDINGS = (
    "出版社", "出版会", "出版", "書店", "書房", "書院", "新書", "文庫", "书店", "书局", "書局",
    "印书馆", "印書館", "출판사", "출판부", "출판",
)  # fmt: skip
"""What the names of publishers end in where words are not set apart."""

PUBLISHING_PLACES = _phrases(
    "amsterdam; athens; barcelona; bari; basel; berkeley; berlin; bern; bogota; bologna; bonn;"
    "boston; bruxelles; brussels; bucuresti; budapest; buenos aires; cambridge; chicago; coimbra;"
    "copenhagen; darmstadt; den haag; dordrecht; dublin; edinburgh; firenze; florence; frankfurt;"
    "frankfurt am main; geneve; geneva; genova; gottingen; granada; graz; hamburg; heidelberg;"
    "helsinki; istanbul; jena; kobenhavn; koln; krakow; leiden; leipzig; leuven; lisboa; lisbon;"
    "london; louvain; lyon; madrid; malaga; mexico; mexico d f; milano; milan; montreal; moscow;"
    "munchen; munich; munster; napoli; new haven; new york; nurnberg; oslo; oxford; padova;"
    "palermo; paris; pisa; porto; princeton; praha; prague; quito; rio de janeiro; roma; rome;"
    "rotterdam; salamanca; san francisco; santiago; sao paulo; sevilla; stanford; stockholm;"
    "strasbourg; stuttgart; tokyo; torino; toronto; tubingen; turin; uppsala; utrecht; valencia;"
    "venezia; warszawa; washington; wien; vienna; wiesbaden; wroclaw; zaragoza; zurich;"
    "londra; parigi; berlino; francoforte; lipsia; monaco; vienna; zurigo; lisbona; mosca;"
    "londres; nueva york; nova york; berlim; milan; moscou; moscu; leningrado; varsovie; vienne"
)
"""Cities that most books are published in, as several languages call them."""

EDITOR_MARKS = (
    "ed",
    "eds",
    "Hrsg",
    "Hg",
    "dir",
    "dirs",
    "coord",
    "coords",
    "org",
    "orgs",
    "éd",
    "éds",
)
"""What says in brackets behind names that these are editors."""

AUTHOR_CREDITS = ("공저", "등저", "지음", "저", "編著", "编著", "合著", "共著", "著")
OTHER_CREDITS = (
    "공역", "옮김", "역", "엮음", "편", "감수", "共訳", "監訳", "訳", "監修", "主编", "译",
    "编", "編",
)  # fmt: skip
"""What stands behind authors, and behind translators and editors, in East Asian lists of books."""

IN = (
    "in", "In", "IN", "dans", "Dans", "En", "Em", "Presented at", "Published in", "Appeared in",
    "To appear in", "В кн.", "В сб.", "В книге", "W:", "w:", "In:", "Nel", "Nella", "Dins", "所収",
    "見", "载于", "收录于",
)  # fmt: skip
"""What stands in front of the book or proceedings that a work is in."""

CHANGED_BY = (
    "edited", "ed.", "eds.", "translated", "trans.", "transl.", "dir.", "hrsg.", "herausgegeben",
    "org.", "coord.", "series editor", "под ред.", "под общ. ред.", "под редакцией", "отв. ред.",
    "сост.", "pod red.",
)  # fmt: skip
"""What stands behind a book in front of those who edited or translated it."""

EDITION_WORDS = (
    "ed",
    "edn",
    "edition",
    "Edition",
    "Aufl",
    "Auflage",
    "edición",
    "édition",
    "éd",
    "edição",
)
"""What a book's edition is called behind its number."""

SERIES_BEGINS = (
    "Texts in", "Graduate Texts", "Undergraduate Texts", "Lecture Notes", "Studies in",
    "Monographs", "Advances in", "Springer Series", "Collection", "collection", r"coll\.",
    "Colección", "Coleção", "Collana", "Reihe", "Grundlehren", "Ergebnisse der",
)  # fmt: skip
SERIES_WORDS = ("Series", "Monographs?", "Lecture Notes", "Reihe", "Schriften", "Serie", "Série")
"""How the name of a series of books begins, and the words in it, as expressions."""

THESIS_BEGINS = (
    r"Ph\.?\s?D\b\.?", "Doctoral", "Master['’]?s?", r"M\.?Sc\b\.?", "Bachelor['’]?s?",
    "Unpublished", "Dissertation", "Thesis", "Habilitation(?:sschrift)?", r"Diss\.", "Thèse",
    "Tesis", "Tese", "Tesi", "Diplomarbeit", "Masterarbeit", r"[Дд]ис\.", r"[Дд]исс\.",
    r"[Аа]втореф\.", "Диссертация", r"Praca\s(?:magisterska|doktorska)", r"Rozprawa\sdoktorska",
    "学位论文", "博士论文", "硕士论文", "博士論文", "修士論文", "学位論文", "박사학위논문",
    "석사학위논문",
)  # fmt: skip
"""How a remark begins that says that a work is a thesis, as expressions."""

THESIS_NAMES = (
    r"(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|M\.?Sc\.?)\s(?:[Tt]hesis|[Dd]issertation)",
    "Thèse", "Tesis", "Tese", "Tesi", "Dissertation", r"Diss\.", "Diplomarbeit", "Masterarbeit",
    r"[Дд]исс?\.", r"[Аа]втореф\.", "Диссертация",
)  # fmt: skip
"""What can be nothing but the kind of a thesis behind a comma, as expressions."""

ACCESS_WORDS = (
    "doi", "DOI", "PMID", "PMCID", "ISBN", "ISSN", "URL", "Retrieved", "Accessed", "Last accessed",
    "Available at", "Available from", "Available online", "Zugriff", "Abgerufen", "Consulté",
    "Consultado", "Acesso em", "Disponible en", "Disponible sur", "Disponível em", "Recuperado",
    "Verfügbar unter", "Online unter", "Online verfügbar", "Online abrufbar", "Online available",
    "Режим доступа", "Дата обращения", "дата обращения", "Dostęp", "dostęp", "閲覧日", "最終閲覧",
    "アクセス日", "访问日期", "访问时间", "검색일", "접속일",
)  # fmt: skip
"""What stands in front of an identifier, an address, or the day that it was looked up."""

VISITED = (
    "cited", "accessed", "retrieved", "citado", "consultado", "accedido", "acesso em", "consulté",
    "cité", "zitiert", "abgerufen", "citato", "consultato", "дата обращения", "date of access",
    "recuperado", "obtenido", "récupéré", "zugriff", "letzter zugriff", "zuletzt", "abruf",
    "last accessed", "visited", "last visited",
    "page consultée", "consulta", "acessado", "ultimo accesso", "visitato", "dostęp", "閲覧日",
    "最終閲覧日", "アクセス日", "访问日期", "访问时间", "검색일", "접속일", "접속",
)  # fmt: skip
"""What stands in brackets in front of the day that an address was looked up."""

UNDATED = (
    r"n\.\s?d\.", r"o\.\s?J\.", r"s\.\s?f\.", r"s\.\s?d\.", r"s\.\s?a\.", r"b\.\s?d\.",
    r"б\.\s?г\.",
    "in press", "forthcoming", "im Druck", "en prensa", "no prelo", "sous presse", "in stampa",
    "w druku", "в печати", "印刷中", "出版中", "近刊",
)  # fmt: skip
"""What stands in the place of a year that is not known or not yet there, as expressions."""

MEDIA = (
    "Internet", "Online", "en línea", "em linha", "en ligne", "Electronic resource", "CD-ROM",
    "recurso electrónico", "recurso eletrônico", "ressource électronique",
    "Elektronische Ressource", "Электронный ресурс", "Текст", "Preprint", "Data set", "Dataset",
    "Conjunto de datos", "Computer software", "Software", "Source code", "Código fuente",
    "White paper", "Video", "Manuscript", "Paper presentation", "Presentación", "PowerPoint slides",
)  # fmt: skip
"""What the medium of a work is called in square brackets, in small or large letters."""

NUMBER_WORDS = (
    "vol", "volume", "no", "nr", "num", "núm", "number", "n", "v", "bd", "band", "jg", "heft", "h",
    "issue", "art", "article", "p", "pp", "pg", "s", "page", "pages", "part", "suppl", "ch",
    "chapter",
)  # fmt: skip
"""What volume, issue and pages are called in front of their numbers."""

READING_VERBS = ("read", "reread", "skim", "study", "lesen", "lire", "leer", "ler", "прочитать")
"""What a course tells its readers to do with a work, in front of the title."""

PREPRINT_SERVERS = _words(
    """
    arxiv corr biorxiv medrxiv chemrxiv techrxiv psyarxiv socarxiv eartharxiv ssrn preprint
    preprints researchsquare eprint engrxiv edarxiv bioarxiv
    """
)

# Roots that ISO 4 and IEEE abbreviate titles of journals to, and other words before a stop.
ABBREVIATIONS = _words(
    """
    acad acc
    adv agric am amer anal ann annu appl arch artif assoc astron astrophys autom behav biochem
    bioinf biol biomed biophys bull cardiol catal chem circ civ clin cogn commun comp comput conf
    contr curr dev dyn ecol econ educ electr electron energ eng environ epidemiol eur exp fig front
    funct gen genet geophys geosci hist hydrol immunol ind inf inform instrum intell int intl
    interdiscip int'l j jpn jr sr lab lang lett ling linguist mach mag manag manage mater math mech
    med metab
    microbiol mod mol nanotechnol nat natl netw neurosci neurol nucl oncol oper opin opt org pathol
    pharm pharmacol philos phil phys physiol polit polym proc process prog psychiatr psychol publ
    quant rep res rev robot roy sci ser soc sociol softw spectrosc st stat stud surg surv symp syst
    tech technol theor toxicol trans transp univ vis vol vols no nos pp pt ed eds dr prof mr mrs ms
    vs cf viz etc approx ca al hum comm conference inst natur royal zool wkshp vet jan feb mar apr
    jun jul aug sep sept oct nov dec struct
    """
)

GENERIC_HEADINGS = _words(
    """
    paper papers publication publications article articles list year years month conference
    conferences journal journals proceedings accepted main track oral orals spotlight spotlights
    poster posters highlight highlights long short regular full research the of in from at for and
    a an to by on all other others new more old most cited published update updates updated arxiv
    preprint preprints awesome reading collection best award awards early access part session
    论文 年 会议 期刊 文章 汇总 列表 年份 最新 收录 論文 年度 논문 년 статьи год papiers jahr ano
    anos
    artikel articulos anno annee literatur
    """
)
"""What a heading may say beside a venue or a year."""

NOT_PAPERS = _words(
    """
    acknowledgement acknowledgements acknowledgment acknowledgments author authors blog blogs
    changelog channel channels citation cite citing code codes codebase codebases community
    communities companies company contact contents content contribute contributing contribution
    contributions contributor contributors course courses dataset datasets data demo demos
    disclaimer events faq forums framework frameworks github groups guidelines history index
    institutions jobs labs lab lecture lectures libraries library license licence links maintainer
    maintainers manufacturers meetups mooc moocs navigation news newsletter newsletters notebooks
    organizations packages people podcast podcasts products project projects repositories repos
    repository researchers resources sites simulators software sponsors star stars summer table
    talks talk toc toolbox toolboxes toolkit toolkits tool tools tutorial tutorials tweets twitter
    update updates video videos web website websites youtube researcher conferences workshops
    meetings meetup symposia competitions challenges challenge leaderboard leaderboards platforms
    platform service services サービス 服务 서비스 servicios dienste сервисы
    目录 贡献 工具 课程 视频 数据集 代码 更新 新闻 资源 博客 教程 致谢 许可 联系 友情链接 开源
    项目 软件 人物 公司
    目次 ツール コース データセット 動画 ブログ ライブラリ
    herramientas cursos datos recursos enlaces bibliotecas videos contribuir licencia
    werkzeuge kurse daten ressourcen bibliotheken beitragen lizenz mitwirken inhalt
    outils cours donnees ressources bibliotheques sommaire
    инструменты курсы данные ресурсы библиотеки содержание видео
    """
)
"""What headings say above things that are not papers."""

CHANGE_COLUMNS = _phrases(
    "version; versão; versión; versione; wersja; версия; 版本; バージョン; 버전; revision; revisão;"
    "revisión; change; changes; änderung; änderungen; alteração; cambios; modifiche; zmiany;"
    "изменения; 变更; 变更内容; 修订内容; 更新内容; 変更; 変更内容; 변경; 변경 내용"
)
"""The columns of a table that tells how a document was changed."""

SITE_WORDS = _words(
    """
    archive blog docs documentation forum homepage meetup newsletter podcast repo repository summit
    website wiki 博客 官网 文档
    """
)
"""How the names of web sites and meetings end, in lists of papers and other links."""

PAPER_HEADINGS = _words(
    """
    paper papers publication publications article articles survey surveys review reviews
    bibliography references reference literature thesis theses dissertation dissertations books book
    reading readings preprint preprints 论文 综述 文献 論文 논문 статьи литература bibliografia
    articulos artikel literatur lecturas bibliographie articles libros bucher livres
    """
)
"""What headings say above papers; these words are stronger than those of `NOT_PAPERS`."""
