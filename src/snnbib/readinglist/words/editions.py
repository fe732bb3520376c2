"""The editions of books: "2nd ed", "3., erw. Auflage"."""

from snnbib.readinglist.words import any_of

__all__ = ["EDITION", "EDITION_WORDS"]

_EDITION_NUMBER = (
    r"(?:[0-9]{1,2}(?:-?[^\W\d_]{1,4}|\.[ªºa]?)?|[Rr]ev(?:ised|\.)?|[Ss]econd|[Tt]hird"
    r"|[Ff]irst|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth"
    r"|[Pp]rimera|[Ss]egunda|[Tt]ercera|[Cc]uarta|[Qq]uinta|[Ss]exta|[Ss][eé]ptima|[Oo]ctava"
    r"|[Nn]ovena|[Pp]rimeira|[Tt]erceira|[Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|[Ff]ünfte"
    r"|[Pp]remière|[Dd]euxième|[Ss]econde|[Tt]roisième|[Qq]uatrième|[Cc]inquième|[Ss]ixième"
    r"|[Pp]rima|[Ss]econda|[Tt]erza|[Qq]uarta|[Ee]erste|[Tt]weede|[Dd]erde|[Vv]ierde"
    r"|[Aa]ndra|[Tt]redje"
    r"|[Tt]oinen|[Kk]olmas|[Дд]руге|[Тт]рет[ьє]е?|[Вв]торое|[Mm]ásodik|[Hh]armadik|[İi]kinci|[Üü]çüncü)"
)
"""The number of a book's edition, in figures or words, as an expression."""

_EDITION_KIND = (
    r"(?:(?:(?:[0-9]{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird)(?:\s[\w&.-]{2,15}){1,3}"
    r"|(?:[Rr]ev(?:ised|\.)?|[Uu]pdated|[Ee]xpanded|[Ee]nlarged|[Ii]nternational|[Aa]nniversary"
    r"|[Pp]aperback|[Ii]llustrated|[Nn]ew|[Gg]lobal|[Ss]tudent)(?:\s(?:and|&)\s\w{5,12})?))"
)
"""What kind of edition it is: "2nd rev.", "1st Penguin paperback", "Revised and expanded"."""

EDITION_WORDS = (
    "ed", "Ed", "vyd", "wyd", "kiad", "izd", "изд", "utg", "edn", "edition", "Edition", "Aufl",
    "Auflage", "edición", "édition", "éd", "edição", "Edición", "Edição", "edizione", "ediția",
    "ediție", "druk", "uppl", "upplagan", "utgave", "udgave", "painos", "vydání", "wydanie",
    "издание", "вид", "видання", "kiadás", "έκδ", "έκδοση", "baskı", "basım",
)  # fmt: skip
"""What a book's edition is called after its number."""

_NUMBERED_EDITION = (
    r"(?:[Ww]yd(?:anie|\.)|[Ии]зд(?:ание|\.)|[Ee]d(?:iția|iție|isi|\.)|[Cc]et(?:akan|\.)|Auflage"
    r"|(?:[Tt]ái|[Xx]uất)\sbản\slần)\s(?:a\s)?"
    r"(?:(?:ke-)?[0-9]{1,2}(?:-a)?|[IVX]{1,4}(?:-a)?|thứ\s\w{2,4}|drugie|trzecie|kedua|ketiga|revisi)"
)
"""The same with the number last: "wyd. 2", "ediția a II-a"."""

_EDITION_CHANGES = (
    "überarb", "erw", "erg", "verb", "aktual", "durchges", "neu", "bearb", "unveränd", "völlig",
    "vollst", "korr", "rev", "corr", "enl", "exp", "ampl", "actual", "atual", "aum", "augm",
    "aggiorn", "riv", "herz", "bijgew", "reimp", "esp", "popr", "rozsz", "uzup", "dopl", "přeprac",
    "испр", "доп", "перераб", "перероб", "стер", "випр", "genişl",
)  # fmt: skip
"""How the words begin that say what has changed in an edition."""

_EDITION_CHANGE = (
    r"(?:(?:und|u\.|and|&|et|e|y|en|i|a|и|та)\s)?"
    rf"(?:{'|'.join(_EDITION_CHANGES)})[^\W\d_A-Z]{{0,12}}\b"
)

EDITION = (
    rf"(?:(?:{_EDITION_NUMBER}(?:,?\s{_EDITION_CHANGE}\.?){{0,4}}|{_EDITION_KIND})\s{any_of(EDITION_WORDS)}"
    rf"(?:\b\.?,?\s{_EDITION_CHANGE}){{0,4}}"
    rf"|{_NUMBERED_EDITION}|第\s?[0-9一二三四五六七八九十]{{1,3}}\s?版|[增増修]订版|改訂版|[0-9]{{1,2}}\.,?\s(?:[a-zäöüß]+\.?,?\s){{0,5}}(?:[A-ZÄÖÜ][a-z]{{2,12}}a|A)ufl(?:age)?)"
)
"""The edition of a book, as an expression: "2nd ed", "3., erw. Auflage"."""
