"""Words that references have between their parts: "In", "eds.", "vol.", "Accessed"."""

from snnbib.readinglist.words import folded_words

__all__ = [
    "ACCESS_WORDS",
    "CHANGED_BY",
    "CHANGES",
    "EDITION_WORDS",
    "EDITOR_MARKS",
    "IN_WORDS",
    "MEDIUM_NAMES",
    "MONTH_WORDS",
    "NUMBER_WORDS",
    "THESIS_BEGINS",
    "VISIT_WORDS",
]

IN_WORDS = (
    "in", "In", "IN", "dans", "Dans", "En", "Em", "Presented at", "Published in", "Appeared in",
    "To appear in",
)  # fmt: skip
"""What stands in front of the book or proceedings that a work is in."""

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

CHANGES = ("Translated", "Trans.", "Edited", "Ed.")
"""What was done to a book, in front of "by" and who did it."""

CHANGED_BY = (
    *map(str.lower, CHANGES), "eds.", "transl.", "dir.", "hrsg.", "herausgegeben", "org.", "coord.",
    "series editor",
)  # fmt: skip
"""What stands after a book, in front of those who edited or translated it, in small letters."""

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

THESIS_BEGINS = (
    r"Ph\.?\s?D\b\.?", "Doctoral", "Master['’]?s?", r"M\.?Sc\b\.?", "Bachelor['’]?s?",
    "Unpublished", "Dissertation", "Thesis", "Habilitation(?:sschrift)?", r"Diss\.", "Thèse",
    "Tesis", "Tese", "Diplomarbeit", "Masterarbeit",
)  # fmt: skip
"""How a remark begins that says that a work is a thesis, as expressions."""

NUMBER_WORDS = (
    "vol", "volume", "no", "nr", "num", "núm", "number", "n", "v", "bd", "band", "jg", "heft", "h",
    "issue", "art", "article", "p", "pp", "pg", "s", "page", "pages", "part", "suppl", "ch",
    "chapter",
)  # fmt: skip
"""What volume, issue and pages are called in front of their numbers."""

MONTH_WORDS = folded_words(
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

ACCESS_WORDS = (
    "doi", "DOI", "PMID", "PMCID", "ISBN", "ISSN", "URL", "Retrieved", "Accessed", "Last accessed",
    "Available at", "Available from", "Available online", "Zugriff", "Abgerufen", "Consulté",
    "Consultado", "Acesso em", "Disponible en", "Disponible sur", "Disponível em", "Recuperado",
    "Verfügbar unter", "Режим доступа", "Дата обращения", "дата обращения",
)  # fmt: skip
"""What stands in front of an identifier, an address, or the day that it was looked up."""

VISIT_WORDS = (
    "cited", "accessed", "retrieved", "citado", "consultado", "accedido", "acesso em", "consulté",
    "cité", "zitiert", "abgerufen", "citato", "consultato", "дата обращения", "date of access",
)  # fmt: skip
"""What stands in brackets in front of the day that an address was looked up."""

MEDIUM_NAMES = (
    "Internet", "Online", "en línea", "em linha", "en ligne", "Electronic resource", "CD-ROM",
    "recurso electrónico", "recurso eletrônico", "ressource électronique",
    "Elektronische Ressource", "Электронный ресурс", "Текст",
)  # fmt: skip
"""What the medium of a work is called in square brackets, in small or large letters."""
