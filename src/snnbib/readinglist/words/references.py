"""Words that references have between their parts: "In", "eds.", "vol.", "Accessed"."""

from snnbib.readinglist.words import word_set

__all__ = [
    "ACCESS_PHRASES",
    "ACCESS_WORDS",
    "ASSIGNED_PARTS",
    "AUTHOR_CREDITS",
    "AUTHOR_CREDITS_IN_FRONT",
    "BOOK_PARTS",
    "CHANGED_BY",
    "CHANGES",
    "CHANGE_BEGINS",
    "CHAPTER",
    "DEFINITE_ARTICLES",
    "EDITOR_MARKS",
    "ERAS",
    "IN_PHRASES",
    "IN_WORDS",
    "LANGUAGE_CODES",
    "LESSON_WORDS",
    "MEDIUM_NAMES",
    "MLA_MEDIA",
    "MONTH_NAMES",
    "MONTH_WORDS",
    "NUMBER_WORDS",
    "ON_LINE",
    "ORIGINAL_WORDS",
    "OTHER_CREDITS",
    "OTHER_CREDITS_IN_FRONT",
    "PARTS_OF_STUDIES",
    "PART_WORDS",
    "PLAIN_EDITOR_MARKS",
    "PROCEEDINGS_BEGINS",
    "REPORT_NAMES",
    "SERIES_BEGINS",
    "SERIES_WORDS",
    "SUBTITLE_BEGINS",
    "THESES_IN_SIGNS",
    "THESIS_BEGINS",
    "UNDATED",
    "UNPRINTED",
    "UNPUBLISHED_KINDS",
    "VISIT_WORDS",
    "VOLUME_WORDS",
    "WORDS_BEFORE_BOOKS",
    "YEAR_COUNT_WORDS",
]

_IN_PHRASES_AT_START = (
    "Presented at", "Published in", "Appeared in", "To appear in", "Accepted at", "Accepted by",
    "Under review at", "Under revision at", "Submitted to", "Accepted for publication in",
    "Forthcoming in", "In press at", "Accepted with minor revisions at", "Paper presented at",
    "Paper given at", "Paper read at", "Talk presented at", "Talk given at", "Poster presented at",
)  # fmt: skip
IN_PHRASES = (*_IN_PHRASES_AT_START, *map(str.lower, _IN_PHRASES_AT_START))
"""Those of `IN_WORDS` that a title does not go on with after a comma."""

IN_WORDS = (
    "in", "In", "IN", "dans", "Dans", "En", "Em", *IN_PHRASES,
    "В кн.", "В сб.",
    "В книге", "W", "W:", "w:", "In:", "Nel", "Nella", "Dins", "所収", "見", "载", "载于", "收录于",
    "A:", "I:", "U:", "V:", "v:", "În", "în", "Iš:", "Dalam", "dalam", "Içinde", "İçinde", "içinde",
    "Teoksessa", "teoksessa", "Trong", "trong", "В:", "У кн.", "Στο", "στο", "Στον", "στον",
)  # fmt: skip
"""What stands in front of the book or proceedings that a work is in."""

WORDS_BEFORE_BOOKS = (*IN_WORDS, "from", "From")
"""The same behind a title whose end is sure: "“Ants,” from *Hills*"."""

PROCEEDINGS_BEGINS = (
    "Proceedings of", "Proc. of", "Proceedings on", "Abstracts of", "Actes du", "Actes de",
    "Actes des", "Atti del", "Atti della", "Actas del", "Actas de", "Anais do", "Anais da",
)  # fmt: skip
"""How the names of proceedings begin."""

AUTHOR_CREDITS = ("공저", "등저", "지음", "지은이", "저", "編著", "编著", "合著", "共著", "著")

OTHER_CREDITS = (
    "공역", "옮김", "옮긴이", "역", "엮음", "엮은이", "편", "감수", "그림", "共訳", "監訳", "訳",
    "監修", "主编", "译", "编", "編",
)  # fmt: skip
"""What stands after authors, and after translators and editors, in East Asian lists of books."""

AUTHOR_CREDITS_IN_FRONT = ("نوشته‌ی", "نوشتهٔ", "نوشتهی", "نوشته", "اثر", "تأليف", "מאת", "โดย")

OTHER_CREDITS_IN_FRONT = (
    "ترجمه‌ی", "ترجمهٔ", "ترجمهی", "ترجمه", "مترجم", "ترجمة", "תרגום", "แปลโดย",
)  # fmt: skip
"""What stands in front of authors, and of translators, in languages with spaces."""

PLAIN_EDITOR_MARKS = ("ed", "eds", "Hrsg", "Hg", "coord", "coords", "ред")
"""Those of `EDITOR_MARKS` that need no comma or brackets, because they have no other meaning."""

EDITOR_MARKS = (
    *PLAIN_EDITOR_MARKS, "dir", "dirs", "org", "orgs", "éd", "éds", "red", "comp", "comps",
    "a cura di", "editor", "editors", "edd", "editores", "editore", "editori", "organizador",
    "organizadora", "organizadores", "redaktor", "ред", "herausgeber", "directeur", "directeurs",
    "éditeur", "éditeurs", "coordinador", "coordinadores", "ur", "szerk", "toim", "haz", "επιμ",
    "за ред", "упоряд", "opr", "penyunting", "chủ biên", "sud", "編", "編著", "監修", "编",
    "主编", "编著",
)  # fmt: skip
"""What says after names that these are editors."""

CHANGES = ("Translated", "Trans.", "Transl.", "Edited", "Ed.")
"""What was done to a book, in front of "by" and who did it."""

CHANGE_BEGINS = (
    "[Üü]bersetzt", "[Hh]erausgegeben", "[Ee]ingeleitet", "[Aa]us\\sdem", "[Tt]raduit",
    "[Tt]raducido", "[Tt]raducción\\sde", "[Tt]raduzido", "[Tt]radução\\sde", "[Tt]radotto",
    "[Tt]raduzione\\sdi", "[Tt]ranslated", "[Pp]rzeł", "[Пп]ер", "[Пп]еревод",
    r"[Tt]rad\.(?:\s[a-z]{1,5}\.)?", r"[Tt]raduction\s(?:de|par)", r"[Üü]bers\.(?:\sv\.)?",
    r"H(?:rsg|g)\.\s(?:v\.|von)", r"[Ee]dición\sde", r"[Ee]dição\sde", r"[Vv]ert(?:\.|aald)",
    r"tłum(?:\.|aczenie)", r"[Pp]řel(?:\.|ožila?\b)", r"[ÖöOo]vers(?:\.|ättning|at\b)",
    r"[Çç]ev(?:\.|iren\b)", r"μτφρ", r"[Ff]ord(?:\.|ította)", r"[Ss]uom(?:\.|entanut)",
    r"[Oo]nder\sredactie\svan", r"[Dd]iterjemahkan", r"[Pp]rev(?:\.|eo|ela)\s",
    r"[Пп]од\s(?:общ\.\s)?ред", r"[Pp]od\sred",
    r"[Pp]rólogo\sde", r"[Pp]refácio\sde", r"[Pp]réface\sde", r"[Pp]refazione\sdi",
    r"[Ss]ous\sla\sdirection\sde", r"[Bb]ajo\sla\sdirección\sde",
    r"[Uu]nter\sMitarbeit\svon", r"[Mm]it\seinem?\s\w{2,8}wort\svon", r"[Mm]et\seen\s\w{4,12}\svan",
    r"[Ww]ith\s(?:an?\s)?(?:[Ff]oreword|[Ii]ntroduction|[Pp]reface)\sby",
)  # fmt: skip
"""How a sentence begins that says who translated or edited a book, as expressions."""

CHANGED_BY = (
    *map(str.lower, CHANGES), "tr.", "eds.", "dir.", "hrsg.", "hg.", "übers.", "herausgegeben",
    "org.", "coord.", "édité", "éd.", "editado", "a cura di",
    "series editor", "red.", "за ред.", "за заг. ред.", "под ред.", "под общ. ред.",
    "под редакцией", "отв. ред.", "сост.", "pod red.",
)  # fmt: skip
"""What stands after a book, in front of those who edited or translated it, in small letters."""

SERIES_BEGINS = (
    "Texts in", "Graduate Texts", "Undergraduate Texts", "Lecture Notes", "Studies in",
    "Monographs", "Advances in", "Springer Series", "Collection", "collection", r"coll\.",
    "Colección", "Coleção", "Collana", "Reihe", "Grundlehren", "Ergebnisse der", "Bibliothèque",
    "Biblioteca", "Bibliothek", "Library of", "Cahiers", "Cuadernos", "Quaderni",
)  # fmt: skip

SERIES_WORDS = ("Series", "Monographs?", "Lecture Notes", "Reihe", "Schriften", "Serie", "Série")
"""How the name of a series of books begins, and the words in it, as expressions."""

SUBTITLE_BEGINS = word_set(
    """
    a an the un une uno una ein eine eines der die das le la les los las il lo l d
    essai essais ensayo ensayos ensaio essay essays saggio studie studien etude estudio introduction
    introduccion introducao introduzione einfuhrung wstep on about towards sur uber zur zum von vom
    sobre su from how why what wie warum was comment pourquoi como per
    """
)
"""How subtitles begin that series of books do not, folded."""

LANGUAGE_CODES = ("en", "eng", "de", "ger", "fr", "fre", "es", "spa", "it", "pt", "nl", "ru", "pl")
"""What stands for the language of a work behind its title, as biblatex writes it."""

DEFINITE_ARTICLES = word_set("the der die das la le les los las il lo l d el")
"""Words that the names of venues begin with as well as subtitles, folded."""

LESSON_WORDS = (
    "week", "session", "lecture", "class", "day", "unit", "seminar", "Sitzung", "Woche", "semaine",
    "séance", "semana", "sesión", "clase", "aula", "lezione", "settimana", "hafta", "ders",
)  # fmt: skip
"""What the meetings of a course are called in front of their number."""

REPORT_NAMES = (
    r"(?:[Tt]echnical|[Rr]esearch|[Ff]inal|[Pp]roject)\s[Rr]eport", r"[Tt]ech\.?\s[Rr]ep\.?",
    "Report", r"(?:[Ww]orking|[Dd]iscussion|[Rr]esearch)\s[Pp]aper", "Rapport", "Informe",
    "Forschungsbericht", "Arbeitspapier", r"Documento\sde\strabajo",
    r"(?:R|Python|Julia)\spackage(?:,?\sversion)?", r"Stata\s(?:module|package)",
)  # fmt: skip
"""What reports and software are called in front of their number, as expressions."""

_THESES = (
    "Thèse", r"Mémoire\sde\s(?:master|maîtrise)", "Tesis", "Tese", "Tesi", r"Dissertação\s[(d]",
    "Dissertation", r"Diss\.", r"Habil\.", "(?:Diplom|Master|Doktor|Bachelor)arbeit",
    "(?:Doktors?|Licentiat)?[Aa]vhandling", "[Mm]aster(?:oppgave|uppsats|scriptie|speciale)",
    "Proefschrift", "Väitöskirja", r"Pro\sgradu", r"[Pp]raca\s(?:magisterska|doktorska)",
    r"[Rr]ozprawa\sdoktorska", r"(?:Disertační|Diplomová|Bakalářská)\spráce",
    r"Doktori\s(?:disszertáció|értekezés)", "Szakdolgozat", r"Teză\sde\sdoctorat",
    r"Lucrare\sde\s(?:disertație|licență)", r"Διδακτορική\sδιατριβή",
    r"P[Hh]\.?[Dd]\.?-(?:avhandling|afhandling|értekezés|disszertáció|thesis)",
    r"(?:Διπλωματική|Μεταπτυχιακή)\sεργασία",
    r"(?:Doktora|Yüksek\slisans)\s[Tt]ezi", "Disertasi", "Skripsi", r"Luận\s(?:án|văn)",
    r"[Дд]исс?\.", r"[Аа]втореф\.", r"(?:(?:Кандидат|Доктор|Магистер)ская\s)?[Дд]иссертация",
    r"Магістерська\sробота",
)  # fmt: skip
"""What a thesis is called in many languages, as expressions."""

THESIS_BEGINS = (
    r"Ph\.?\s?D\b\.?", "[Dd]octoral", "[Mm]aster['’]?s?", r"M\.?Sc\b\.?",
    r"(?:M|B)\.?[AS]\.?\s[Tt]hesis", r"M\.\s?(?:Eng|Phil|Tech|Ed)\.\s[Tt]hesis", "Bachelor['’]?s?",
    "Unpublished", "Thesis", "Habilitation(?:sschrift)?", *_THESES,
    "(?:[硕博]士)?(?:学位)?论文", "[博碩修]士論文", "学位論文", "[박석]사학위논문",
)  # fmt: skip
"""How a remark begins that says that a work is a thesis, as expressions."""

THESES_IN_SIGNS = (
    "学位论文", "博士论文", "硕士论文", "博士論文", "修士論文", "学位論文", "박사학위논문",
    "석사학위논문", "박사논문", "석사논문", "碩士論文", "學位論文",
)  # fmt: skip
"""What a thesis is called in East Asian languages, after its university."""

UNPUBLISHED_KINDS = (
    r"(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|M\.?Sc\.?|M\.\s?(?:Eng|Phil|Tech|Ed)\.)\s(?:[Tt]hesis|[Dd]issertation)",
    r"Ph\.?\s?D\.?\s(?:[A-Z][a-z]+\s)?(?:[Pp]aper|[Pp]roposal)",
    "[Uu]npublished\\s(?:manuscript|paper|notes|work)", "[Ll]ecture\\snotes", "[Cc]ourse\\snotes",
    *_THESES,
)  # fmt: skip
"""What is surely the kind of an unpublished work after a comma: thesis, notes; as expressions."""

CHAPTER = (
    r"(?:[Cc]hapter|[Cc]hap\.?|[Cc]h\.?|Kapitel|Kap\.|[Cc]hapitre|[Cc]ap[ií]tulo)"
    r"\s(?:[0-9]{1,3}|[IVX]{1,6})"
)
"""The chapter of a book, as an expression: "Chapter 3"."""

VOLUME_WORDS = ("vols?", "volumes?", "Bde", "Bände", "tomes?", "tomos?", "т", "tomy")
"""What the volumes of a book are called after their number, as expressions."""

ORIGINAL_WORDS = (
    "first published", "originally published", "originally", "first edition", "zuerst", "erstmals",
    "ed. or.", "édition originale", "éd. orig.", "publicado originalmente", "ed. orig.",
    "original work published", "original",
)  # fmt: skip
"""What stands in front of the year in which a work appeared first, in small letters."""

PART_WORDS = (
    "vol", "volume", "t", "tome", "tomo", "bd", "band", "livre", "libro", "part", "т", "ч", "book",
    "buch", "canto", "chapter",
)  # fmt: skip
"""What a part of a book is called in front of its number."""

PARTS_OF_STUDIES = (
    "Case", "Experiment", "Group", "Layer", "Level", "Part", "Phase", "Section", "Stage", "Study",
    "Task", "Type", "Version",
)  # fmt: skip
"""What a title names in front of a number that is not the volume of a series."""

ASSIGNED_PARTS = (
    r"chapters?", r"chs?\.", r"chaps?\.", r"chps?", r"sections?", r"secs?\.", r"§{1,2}",
    r"parts?", r"pages?",
    r"pp?\.", r"intro(?:duction)?", r"preface", r"foreword", r"prologue", r"epilogue", r"excerpts?",
    r"selections?", r"Kap\.", r"Kapitel", r"Einleitung", r"S\.", r"caps?\.", r"cap[íi]tulos?",
    r"chapitres?", r"capitol[oi]", r"гл\.", r"главы?",
)  # fmt: skip
"""Patterns of the parts of a book that a course assigns."""

BOOK_PARTS = (
    "Book", "Books", "Canto", "Cantos", "Act", "Acts", "Letter", "Letters", "Poem", "Poems",
    "Buch", "Bücher", "Livre", "Livres", "Libro", "Libros", "Libri", "Livro", "Livros",
    "книга", "книги",
)  # fmt: skip
"""What the parts of old works are called, in front of their numbers."""

YEAR_COUNT_WORDS = ("ano", "año", "anno", "année", "jg", "jahrgang", "rok")
"""What the year of a journal since its first is called in front of its number."""

NUMBER_WORDS = (
    "vol", "volume", "no", "nr", "nº", "num", "núm", "number", "n", "v", "bd", "band", "jg", "heft",
    "h", "issue", "art", "article", "p", "pp", "pg", "s", "page", "pages", "part", "suppl", "ch",
    "chap", "chapter", "č", "roč", "τχ", "τ", "evf", "sz", "årg",
)  # fmt: skip
"""What volume, issue and pages are called in front of their numbers."""

MONTH_NAMES = (
    word_set("jan january ene enero janvier januar janeiro gennaio januari января"),
    word_set("feb february febrero fev fevrier februar fevereiro febbraio februari февраля"),
    word_set("mar march marzo mars marz mrt maart марта"),
    word_set("apr april abr abril avr avril aprile апреля"),
    word_set("may mayo mai maio maggio maj mei мая"),
    word_set("jun june junio juin juni junho giugno июня"),
    word_set("jul july julio juil juillet juli julho luglio июля"),
    word_set("aug august agosto aout augusti augustus августа"),
    word_set("sep sept september septiembre septembre setembro settembre сентября"),
    word_set("oct october octubre octobre okt oktober outubro ott ottobre октября"),
    word_set("nov november noviembre novembre novembro ноября"),
    word_set("dec december diciembre decembre dez dezember dezembro dicembre декабря"),
)
"""The names of the months, from January to December."""

MONTH_WORDS = frozenset[str]().union(*MONTH_NAMES, word_set("spring summer fall autumn winter"))

ACCESS_PHRASES = (
    "Available at", "Available from", "Available online", "Disponible en", "Disponible sur",
    "Disponível em", "Verfügbar unter", "Online unter", "Online verfügbar", "Online abrufbar",
    "Online im Internet", "Online available", "Режим доступа", "Tilgængelig på",
    "Tillgänglig på", "Tilgjengelig på", "Disponibile su", "Disponibil la", "disponibil la",
)  # fmt: skip
"""What says that an address follows."""

ACCESS_WORDS = (
    *ACCESS_PHRASES,
    "doi", "DOI", "Epub", "PMID", "PMCID", "ISBN", "ISSN", "URL", "Retrieved", "Accessed",
    "Last accessed", "Zugriff", "Abgerufen", "Consulté", "Consultado", "Acesso em", "Recuperado",
    "Дата обращения", "дата обращения", "Dostęp", "dostęp", "閲覧日", "最終閲覧", "アクセス日",
    "访问日期", "访问时间", "검색일", "접속일", "Dostupné", "Dostupný", "Dostępne", "参照",
    "Geraadpleegd", "Letöltés", "Viitattu", "Haettu", "Lokaliseret", "Hämtad", "Hentet",
    "Ανακτήθηκε", "Accesat", "accesat", "дата звернення",
)  # fmt: skip
"""What stands in front of an identifier, an address, or the day that it was looked up."""

VISIT_WORDS = (
    "cit", "cited", "accessed", "retrieved", "citado", "consultado", "accedido", "acesso em",
    "consulté", "cité", "zitiert", "abgerufen", "citato", "consultato", "дата обращения",
    "date of access", "recuperado", "obtenido", "récupéré", "zugriff", "letzter zugriff",
    "zuletzt", "abruf", "last accessed", "visited", "last visited", "page consultée", "consulta",
    "acessado", "ultimo accesso", "visitato", "dostęp", "閲覧日", "最終閲覧日", "アクセス日",
    "访问日期", "访问时间", "검색일", "접속일", "접속", "geraadpleegd", "letöltés", "viitattu",
    "haettu", "lokaliseret", "hämtad", "hentet", "ανακτήθηκε", "πρόσβαση", "accesat",
    "дата звернення",
)  # fmt: skip
"""What stands in brackets in front of the day that an address was looked up."""

UNPRINTED = (
    "in press", "forthcoming", "im Druck", "en prensa", "no prelo", "sous presse", "in stampa",
    "w druku", "в печати", "印刷中", "出版中", "近刊", "to appear", "accepted", "submitted",
    "under review", "in review", "under revision", "in revision", "in preparation", "à paraître",
    "soumis", "im Erscheinen", "eingereicht", "en revisión", "aceptado", "por aparecer",
)  # fmt: skip
"""What stands after a journal or in the place of a year until the work is printed."""

UNDATED = (
    r"n\.\s?d\.", r"o\.\s?J\.", r"s\.\s?f\.", r"s\.\s?d\.", r"s\.\s?a\.", r"b\.\s?d\.",
    r"z\.\s?[dj]\.", r"u\.\s?[åd]\.", r"b\.\s?r\.", r"t\.\s?y\.", r"б\.\s?г\.", *UNPRINTED,
)  # fmt: skip
"""What stands in the place of a year that is not known or not yet there, as expressions."""


ERAS = (
    r"BCE?", r"B\.\s?C\.(?:\s?E\.)?", r"CE", r"C\.\s?E\.", r"AD", r"A\.\s?D\.", r"v\.\s?u\.\s?Z\.",
    r"[vn]\.\s?Chr\.", r"[ad]\.\s?C\.(?:\s?n\.)?", r"a(?:v|p)\.?\s?J\.?-C\.?", r"(?:p\.)?n\.e\.",
    r"до н\.\s?э\.", r"н\.\s?э\.", r"π\.\s?Χ\.", r"μ\.\s?Χ\.", r"M\.?\s?Ö\.?", r"M\.?\s?S\.?",
)  # fmt: skip
"""What stands behind a year of antiquity, as expressions."""

MLA_MEDIA = ("Web", "Print", "JSTOR", "DVD", "PDF file", "E-book", "Kindle")
"""What MLA style calls the medium at the end of a reference."""

ON_LINE = (
    "Internet", "Online", "en línea", "em linha", "en ligne", "Electronic resource",
    "recurso electrónico", "recurso eletrônico", "ressource électronique",
    "Elektronische Ressource", "Электронный ресурс",
)  # fmt: skip
"""What references say of a work that is on line."""

MEDIUM_NAMES = (
    *ON_LINE, "CD-ROM", "Текст", "Preprint", "Data set", "Dataset",
    "Conjunto de datos", "Computer software", "Software", "Source code", "Código fuente",
    "White paper", "Video", "Manuscript", "Paper presentation", "Presentación", "PowerPoint slides",
)  # fmt: skip
"""What the medium of a work is called in square brackets, in small or large letters."""
