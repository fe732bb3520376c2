r"""Works written by hand, one oddity each, with what every format makes of it.

The same rows go through every reader in `tests/readers`.
"""

# ruff: noqa: E501  (a row to an oddity)

from collections.abc import Mapping
from typing import Any, NamedTuple

from snnbib.model import Person, PublicationStatus, Work, WorkType

__all__ = ["NAMES", "OTHERS", "REFUSED", "TITLES", "plain_work", "works"]


class Title(NamedTuple):
    """A title, and how it stands in BibTeX (ASCII), CSL-JSON and RIS."""

    oddity: str
    title: str
    bibtex: str
    csl: str
    ris: str


class Name(NamedTuple):
    """A name, and how it stands in BibTeX (ASCII), CSL-JSON and RIS."""

    oddity: str
    person: Person
    bibtex: str
    csl: dict[str, str]
    ris: str


def same(oddity: str, title: str, bibtex: str) -> Title:
    """A title that only BibTeX writes another way."""
    return Title(oddity, title, bibtex, title, title)


TITLES = [
    # capitals
    same("nothing", "Training spiking networks", "Training spiking networks"),
    same("title-case", "Training Spiking Neural Networks", "Training Spiking Neural Networks"),
    same("acronym", "Deep SNN learning", "Deep {SNN} learning"),
    same("acronym-plural", "Training SNNs at scale", "Training {SNNs} at scale"),
    same("acronym-only", "SNN", "{SNN}"),
    same("acronym-compound", "Fast ANN-SNN conversion", "Fast {ANN-SNN} conversion"),
    same("acronym-beside-word", "SNN-based control", "{SNN}-based control"),
    same("acronym-behind-word", "Deep Non-IID data", "Deep Non-{IID} data"),
    same("acronym-with-number", "CIFAR-10 and CIFAR10-DVS", "{CIFAR-10} and {CIFAR10-DVS}"),
    same("acronym-with-slash", "An IEEE/CVF paper", "An {IEEE/CVF} paper"),
    same("acronym-with-ampersand", "On R&D and Q&A", r"On {R\&D} and {Q\&A}"),
    same("acronym-with-points", "U.S. networks", "{U.S}. networks"),
    same("inner-capitals", "ReLU, SpikeFormer and mRNA", "{ReLU}, {SpikeFormer} and {mRNA}"),
    same("capital-and-digit", "Spike-driven V2", "Spike-driven {V2}"),
    same("digit-and-capital", "A 3D net in 2-D", "A {3D} net in 2-{D}"),
    same("lone-capital", "Q-learning for vitamin D", "{Q}-learning for vitamin {D}"),
    same("article", "A network: A survey of a net", "A network: A survey of a net"),
    same("name", "Hebbian and Bayesian spikes", "{Hebbian} and {Bayesian} spikes"),
    same("name-compound", "Hodgkin-Huxley neurons", "{Hodgkin-Huxley} neurons"),
    same("name-possessive", "Dale's law", "{Dale}'s law"),
    same("name-with-apostrophe", "On O'Brien's net", "On {O'Brien}'s net"),
    same("after-colon", "Spikes: The next step", "Spikes: The next step"),
    same("shouted", "SPIKING NETS", "{SPIKING} {NETS}"),
    # characters of TeX's own
    same("ampersand", "Sight & sound", r"Sight \& sound"),
    same("percent", "About 50% fewer spikes", r"About 50\% fewer spikes"),
    same("underscore", "snake_case nets", r"snake\_case nets"),
    same("hash", "The #1 net", r"The \#1 net"),
    same("tilde", "About ~5 spikes", r"About {\textasciitilde}5 spikes"),
    same("caret", "The ^ operator", r"The {\textasciicircum} operator"),
    same("backslash", r"A \ between", r"A {\textbackslash} between"),
    same("braces", "The set {a, b}", r"The set \{a, b\}"),
    same("brace-open", "An open { brace", r"An open {\textbraceleft} brace"),
    same("brace-close", "A closing } brace", r"A closing {\textbraceright} brace"),
    same("braces-reversed", "A } and a {", r"A {\textbraceright} and a {\textbraceleft}"),
    same("brace-around-acronym", "The {SNN} case", r"The \{{SNN}\} case"),
    same("dollar", "Nets for $5", r"Nets for \$5"),
    same("dollars", "From $5 to $10", r"From \$5 to \$10"),
    same("less-than", "If a < b > c", r"If a {\textless} b {\textgreater} c"),
    same("bar", "One | two", r"One {\textbar} two"),
    same("double-hyphen", "State -- the art", "State -{}- the art"),
    same("backquotes", "A `net'", "A `net'"),
    same("double-quotes", 'A "net"', 'A "net"'),
    same("at-sign", "Mail @ once", "Mail @ once"),
    same("comment-sign", "% not a comment", r"\% not a comment"),
    same("commands", r"\input{/etc/passwd}", r"{\textbackslash}input\{/etc/passwd\}"),
    same("write18", r"\write18{ls} \immediate", r"{\textbackslash}write18\{ls\} {\textbackslash}immediate"),
    same("caret-notation", "^^5cinput", r"{\textasciicircum}{\textasciicircum}5cinput"),
    # characters outside ASCII
    same("accents", "Étude naïve façade", r"{\'E}tude na{\"i}ve fa{\c c}ade"),
    same("accent-in-acronym", "An ÜNN for you", r"An {{\"U}NN} for you"),
    same("stacked-accents", "Nguyễn’s nets", r"Nguy{\~{\^e}}n's nets"),
    same("letters", "Łódź, Ørsted, straße, æ", r"{\L}{\'o}d{\'z}, {{\O}rsted}, stra{\ss}e, {\ae}"),
    same("combining-only", "x̂ marks", r"{\^x} marks"),
    same("en-dash", "Spikes – a survey", "Spikes -- a survey"),
    same("em-dash", "Spikes—a survey", "Spikes---a survey"),
    same("quotation-marks", "“Deep” and ‘shallow’", "``Deep'' and `shallow'"),
    same("apostrophe", "It’s time", "It's time"),
    same("ellipsis", "And then…", "And then..."),
    same("times-degree", "10× at 360°", r"10{\texttimes} at 360{\textdegree}"),
    same("micro", "5 µs", r"5 {\textmu}s"),
    same("greek", "α-divergence", r"$\alpha$-divergence"),
    same("greek-capital", "Σ-nets", r"{{$\Sigma$}}-nets"),
    same("raised-digit", "E²NeRF", r"{E$^{2}$NeRF}"),
    same("infinity", "To ∞ and back", r"To $\infty$ and back"),
    same("arrow", "A → B", r"A {\textrightarrow} {B}"),
    same("minus", "−1 loss", "$-$1 loss"),
    # markup
    Title("italic", "In <i>Drosophila</i>", r"In \textit{Drosophila}", "In <i>Drosophila</i>", "In Drosophila"),
    Title("bold", "A <b>bold</b> claim", r"A \textbf{bold} claim", "A <b>bold</b> claim", "A bold claim"),
    Title("small-caps", "On <sc>ad</sc> dates", r"On \textsc{ad} dates", "On <sc>ad</sc> dates", "On ad dates"),
    Title("subscript", "CO<sub>2</sub> nets", "{CO}$_{2}$ nets", "CO<sub>2</sub> nets", "CO₂ nets"),
    Title("superscript", "E<sup>2</sup> nets", "{E}$^{2}$ nets", "E<sup>2</sup> nets", "E² nets"),
    Title("superscript-text", "N<sup>th</sup> order", r"{N}\textsuperscript{th} order", "N<sup>th</sup> order", "Nth order"),
    Title("nested", "<i>a <b>b</b></i>", r"\textit{a \textbf{b}}", "<i>a <b>b</b></i>", "a b"),
    Title("acronym-in-markup", "<i>The SNN</i>", r"\textit{The SNN}", "<i>The SNN</i>", "The SNN"),
    same("unpaired-tag", "An <i> tag", r"An {\textless}i{\textgreater} tag"),
    same("unpaired-end", "An </i> tag", r"An {\textless}/i{\textgreater} tag"),
    same("other-tag", "An <em> tag", r"An {\textless}em{\textgreater} tag"),
    # formulas
    Title("formula-greek", r"$\alpha$-nets", r"$\alpha$-nets", "α-nets", "α-nets"),
    Title("formula-letter", "$k$-nearest", "$k$-nearest", "<i>k</i>-nearest", "k-nearest"),
    Title("formula-script", "E$^{2}$ nets", "{E}$^{2}$ nets", "E<sup>2</sup> nets", "E² nets"),
    same("formula", r"In $o(\log n)$ time", r"In $o(\log n)$ time"),
    same("formula-space", r"In $a\,b$ time", r"In $a\,b$ time"),
    same("formula-capital", r"In $O(n)$ time", r"In {$O(n)$} time"),
    Title("formula-greek-capital", r"$\Sigma$-nets", r"{$\Sigma$}-nets", "Σ-nets", "Σ-nets"),
    same("formula-fonts", r"On $\mathcal{l}_2$", r"On $\mathcal{l}_2$"),
    same("formula-hostile", r"A $\input{x}$ b", r"A \${\textbackslash}input\{x\}\$ b"),
    same("formula-unbalanced", r"A $x}$ b", r"A \$x{\textbraceright}\$ b"),
    same("formula-carets", r"A $^^5cinput$ b", r"A \${\textasciicircum}{\textasciicircum}5cinput\$ b"),
    # lines and controls
    Title("newline", "One\nER  - \nTY  - BOOK", "One {ER} - {TY} - {BOOK}", "One ER - TY - BOOK", "One ER - TY - BOOK"),
    Title("line-separator", "One\u2028two\x85three\x0bfour", "One two three four", "One two three four", "One two three four"),
    Title("controls", "Sp\x00i\x07k\x1bes", "Spikes", "Spikes", "Spikes"),
    Title("bidi", "Spikes\u202egnitset\u2066", "Spikesgnitset", "Spikesgnitset", "Spikesgnitset"),
    Title("spaces", "  Two\u00a0 spaces\t", "Two spaces", "Two spaces", "Two spaces"),
    Title("decomposed", "Cafe\u0301 nets", r"Caf{\'e} nets", "Café nets", "Café nets"),
    same("entry-in-title", "a}, @misc{x, title={b", r"a{\textbraceright}, @misc{\textbraceleft}x, title={\textbraceleft}b"),
    same("json-in-title", 'a", "type": "b\\', 'a", "type": "b{\\textbackslash}'),
    same("long", "spike " * 500 + "end", "spike " * 500 + "end"),
]  # fmt: skip

NAMES = [
    Name("plain", Person(family="Guo", given="Yufei"), "Guo, Yufei", {"family": "Guo", "given": "Yufei"}, "Guo, Yufei"),
    Name("particle", Person(family="van den Berg", given="Jan"), "van den Berg, Jan", {"family": "van den Berg", "given": "Jan"}, "van den Berg, Jan"),
    Name("particle-de", Person(family="de Croon", given="Guido C. H. E."), "de Croon, Guido C. H. E.", {"family": "de Croon", "given": "Guido C. H. E."}, "de Croon, Guido C. H. E."),
    Name("particle-capital", Person(family="Van Gool", given="Luc"), "Van Gool, Luc", {"family": "Van Gool", "given": "Luc"}, "Van Gool, Luc"),
    Name("particle-inside", Person(family="García y Vega", given="José"), r"{Garc{\'i}a y Vega}, Jos{\'e}", {"family": "García y Vega", "given": "José"}, "García y Vega, José"),
    Name("particles-only", Person(family="de la", given="X"), "de la, X", {"family": "de la", "given": "X"}, "de la, X"),
    Name("two-families", Person(family="Paredes Vallés", given="Federico"), r"Paredes Vall{\'e}s, Federico", {"family": "Paredes Vallés", "given": "Federico"}, "Paredes Vallés, Federico"),
    Name("apostrophe", Person(family="D'Souza", given="Ann"), "D'Souza, Ann", {"family": "D'Souza", "given": "Ann"}, "D'Souza, Ann"),
    Name("suffix", Person(family="King", given="Martin Luther", suffix="Jr."), "King, Jr., Martin Luther", {"family": "King", "given": "Martin Luther, Jr."}, "King, Martin Luther Jr."),
    Name("suffix-number", Person(family="Daumé", given="Hal", suffix="III"), r"Daum{\'e}, III, Hal", {"family": "Daumé", "given": "Hal, III"}, "Daumé, Hal III"),
    Name("suffix-alone", Person(family="King", suffix="Jr."), "{King Jr.}", {"family": "King", "given": "Jr."}, "King, Jr."),
    Name("single", Person(family="Plato"), "Plato", {"family": "Plato"}, "Plato"),
    Name("single-of-two", Person(family="Sukarno Foo"), "{Sukarno Foo}", {"family": "Sukarno Foo"}, "Sukarno Foo"),
    Name("given-only", Person(given="Madonna"), "{Madonna}", {"literal": "Madonna"}, "Madonna"),
    Name("organisation", Person(literal="Google Research"), "{Google Research}", {"literal": "Google Research"}, "Google Research"),
    Name("organisation-and", Person(literal="Smith and Sons"), "{Smith and Sons}", {"literal": "Smith and Sons"}, "Smith and Sons"),
    Name("organisation-comma", Person(literal="Spikes, Inc."), "{Spikes, Inc.}", {"literal": "Spikes, Inc."}, "Spikes, Inc."),
    Name("organisation-accent", Person(literal="École"), r"{{\'E}cole}", {"literal": "École"}, "École"),
    Name("and-in-family", Person(family="Rock and Roll", given="X"), "{Rock and Roll}, X", {"family": "Rock and Roll", "given": "X"}, "Rock and Roll, X"),
    Name("comma-in-given", Person(family="Li", given="Wei, Anna"), "Li, {Wei, Anna}", {"family": "Li", "given": "Wei, Anna"}, "Li, Wei, Anna"),
    Name("others", Person(family="others"), "{others}", {"family": "others"}, "others"),
    Name("and-alone", Person(family="And", given="X"), "{And}, X", {"family": "And", "given": "X"}, "And, X"),
    Name("equals", Person(family="family=x", given="given=y"), "family{=}x, given{=}y", {"family": "family=x", "given": "given=y"}, "family=x, given=y"),
    Name("accent-initial", Person(family="Gülçehre", given="Çağlar"), r"G{\"u}l{\c c}ehre, {\c C}a{\u g}lar", {"family": "Gülçehre", "given": "Çağlar"}, "Gülçehre, Çağlar"),
    Name("ogonek", Person(family="Wąsik", given="Święta"), r"W{\k a}sik, {\'S}wi{\k e}ta", {"family": "Wąsik", "given": "Święta"}, "Wąsik, Święta"),
    Name("dotless", Person(family="Işık", given="İlker"), r"I{\c s}{\i}k, {\.I}lker", {"family": "Işık", "given": "İlker"}, "Işık, İlker"),
    Name("comma-below", Person(family="Țepeș", given="Ion"), r"{\textcommabelow T}epe{\textcommabelow s}, Ion", {"family": "Țepeș", "given": "Ion"}, "Țepeș, Ion"),
    Name("hyphen", Person(family="Lee-Thorp", given="J.-P."), "Lee-Thorp, J.-P.", {"family": "Lee-Thorp", "given": "J.-P."}, "Lee-Thorp, J.-P."),
    Name("braces", Person(family="A}b", given="C{d"), r"A{\textbraceright}b, C{\textbraceleft}d", {"family": "A}b", "given": "C{d"}, "A}b, C{d"),
    Name("newline", Person(family="Guo\nER  - ", given="Y\r\n"), "Guo ER -, Y", {"family": "Guo ER -", "given": "Y"}, "Guo ER -, Y"),
]  # fmt: skip


def plain_work(**changed: Any) -> Work:  # noqa: ANN401  (whatever a work has)
    """A work without oddities, but for what is given."""
    fields: dict[str, Any] = {
        "key": "guo2024ternary",
        "title": "Ternary spikes",
        "authors": (Person(family="Guo", given="Yufei"),),
        "year": 2024,
        "venue": "AAAI",
        "container_title": "Proceedings of the AAAI Conference on Artificial Intelligence",
    }
    return Work(**{**fields, **changed})


OTHERS: Mapping[str, Mapping[str, Any]] = {
    "no-author": {"authors": ()},
    "many-authors": {"authors": tuple(Person(family=f"Guo{i}", given="Y") for i in range(3000))},
    "homonyms": {"authors": (Person(family="Wang", given="Wei"), Person(family="Wang", given="Wei"))},
    "journal": {"type": WorkType.JOURNAL_ARTICLE, "volume": "3", "issue": "2", "issn": "0899-7667",
                "publisher": "IEEE", "container_title": "Neural Computation", "isbn": "1-2"},
    "preprint": {"type": WorkType.PREPRINT, "arxiv": "2312.06372", "arxiv_class": "cs.NE",
                 "container_title": "", "venue": ""},
    "other": {"type": WorkType.OTHER, "container_title": "Zenodo", "publisher": "CERN"},
    "book": {"type": WorkType.BOOK, "title": "Spiking neuron models", "edition": "2", "volume": "",
             "publisher": "Cambridge University Press", "publisher_place": "Cambridge",
             "isbn": "978-0-511-81570-6", "container_title": "", "venue": ""},
    "book-edited": {"type": WorkType.BOOK, "title": "Pulsed neural networks", "authors": (),
                    "editors": (Person(family="Maass", given="Wolfgang"),
                                Person(family="Bishop", given="Christopher M.")),
                    "publisher": "MIT Press", "container_title": "", "venue": ""},
    "chapter": {"type": WorkType.CHAPTER, "title": "Computing with spikes", "pages": "55-85",
                "container_title": "Pulsed Neural Networks", "publisher": "MIT Press",
                "publisher_place": "Cambridge, MA", "venue": "",
                "editors": (Person(family="Maass", given="Wolfgang"),)},
    "thesis": {"type": WorkType.THESIS, "genre": "PhD thesis", "institution": "TU Graz",
               "container_title": "", "venue": ""},
    "thesis-master": {"type": WorkType.THESIS, "genre": "Master's thesis",
                      "institution": "ETH Zürich", "container_title": "", "venue": ""},
    "thesis-other": {"type": WorkType.THESIS, "genre": "Habilitation", "institution": "TU Graz",
                     "container_title": "", "venue": ""},
    "report": {"type": WorkType.REPORT, "genre": "Technical report", "number": "TR-97-2",
               "institution": "IGI", "container_title": "", "venue": ""},
    "software": {"type": WorkType.SOFTWARE, "title": "snnTorch", "version": "0.9.1",
                 "publisher": "Zenodo", "container_title": "", "venue": "",
                 "url": "https://example.org/snntorch"},
    "dataset": {"type": WorkType.DATASET, "title": "Spiking Heidelberg digits", "version": "2",
                "publisher": "IEEE DataPort", "container_title": "", "venue": ""},
    "webpage": {"type": WorkType.WEBPAGE, "title": "Spikes at the edge", "accessed": "2024-03-01",
                "container_title": "The Spike Blog", "venue": "", "url": "https://example.org/b"},
    "preprint-doi": {"type": WorkType.PREPRINT, "publisher": "Cold Spring Harbor Laboratory",
                     "doi": "10.1101/2021.06.02.446754", "container_title": "", "venue": ""},
    "thesis-doi": {"type": WorkType.THESIS, "genre": "PhD thesis", "doi": "10.5167/uzh-138498",
                   "institution": "University of Zurich", "container_title": "", "venue": ""},
    "book-in-series": {"type": WorkType.BOOK, "title": "Computational learning theory",
                       "series": "Lecture Notes in Computer Science", "volume": "2375",
                       "publisher": "Springer", "publisher_place": "Berlin",
                       "doi": "10.1007/3-540-45435-7", "container_title": "", "venue": ""},
    "chapter-in-series": {"type": WorkType.CHAPTER, "title": "Computing with spikes",
                          "container_title": "Pulsed Neural Networks", "pages": "55-85",
                          "series": "Lecture Notes in Computer Science", "volume": "12538",
                          "publisher": "Springer", "publisher_place": "Cham", "venue": ""},
    "doi-is-url": {"doi": "10.1000/a_b", "url": "https://doi.org/10.1000/a_b"},
    "event-in-other-words": {
        "container_title": "Proceedings of the 43rd ACM Symposium on Theory of Computing",
        "event_title": "STOC '11: ACM SIGACT International Symposium on the Theory of Computing",
        "event_place": "San Jose, CA, USA"},
    "pages-with-stops": {"pages": "161.1-161.11"},
    "retracted": {"status": PublicationStatus.RETRACTED},
    "paper-edited": {"editors": (Person(family="Wallach", given="Hanna"),)},
    "old-arxiv-id": {"arxiv": "cs/0701001"},
    "openreview": {"openreview": "abc-_1", "url": "https://example.org/x"},
    "openreview-is-url": {"openreview": "abc", "url": "https://openreview.net/forum?id=abc"},
    "code": {"code": "https://github.com/a_b/c~d%20e#f"},
    "url-special": {"url": "https://example.org/a_b%20c~d?x=1&y={z}\\é#f$^"},
    "doi-special": {"doi": "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o"},
    "doi-underscore": {"doi": "10.1007/978-3-031-20083-0_42"},
    "page-article-number": {"pages": "e0314658"},
    "page-single": {"pages": "7"},
    "pages": {"pages": "531-539"},
    "pages-odd": {"pages": "1-3, 5_}"},
    "month": {"month": 12},
    "day": {"month": 2, "day": 29},
    "day-without-month": {"day": 29},
    "no-year": {"year": 0},
    "alias": {"aliases": ("old:key", "older+key")},
    "series-and-number": {"series": "LNCS", "issue": "3"},
    "series-and-volume": {"series": "LNCS", "issue": "3", "volume": "1"},
    "issue": {"volume": "38", "issue": "11"},
    "publisher-and-place": {"publisher": "Springer & Co.", "publisher_place": "Cham, CH",
                            "event_place": "Tel Aviv, Israel"},
    "event": {"event_title": "AAAI Conference on Artificial Intelligence"},
    "venue-hostile": {"venue": "../../etc/passwd"},
    "venue-with-brace": {"venue": "AA}I; x, y"},
    "numbers": {"isbn": "978-3-031-20083-0", "issn": "2374-3468"},
    "fields-with-newlines": {"volume": "1\nER  - ", "series": "a\r\nTY  - b", "event_place": "\x85x"},
    "all-unicode": {"publisher": "Éditions", "series": "Série", "event_place": "Montréal"},
}  # fmt: skip
"""Fields other than title and names, by oddity."""

REFUSED: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "key-empty": ({"key": ""}, "'Ternary spikes': key cannot be ''"),
    "key-space": ({"key": "a b"}, "a b: key cannot be 'a b'"),
    "key-apostrophe": ({"key": "o'brien"}, 'o\'brien: key cannot be "o\'brien"'),
    "key-brace": ({"key": "a}"}, "a}: key cannot be 'a}'"),
    "key-unicode": ({"key": "gülçehre"}, "gülçehre: key cannot be 'gülçehre'"),
    "key-comma": ({"key": "a,b"}, "a,b: key cannot be 'a,b'"),
    "alias": ({"aliases": ("a b",)}, "guo2024ternary: an alias cannot be 'a b'"),
    "title-empty": ({"title": " \u202e"}, "guo2024ternary: there is no title"),
    "author-empty": ({"authors": (Person(given="\u200b"),)}, "guo2024ternary: an author has no name"),
    "doi": ({"doi": "10.1/}"}, "guo2024ternary: doi cannot be '10.1/}'"),
    "doi-newline": ({"doi": "10.1000/a\nER  - "}, r"guo2024ternary: doi cannot be '10.1000/a\nER  - '"),
    "arxiv": ({"arxiv": "2312.06372}"}, "guo2024ternary: arxiv cannot be '2312.06372}'"),
    "arxiv-class": ({"arxiv_class": "cs NE"}, "guo2024ternary: arxiv_class cannot be 'cs NE'"),
    "openreview": ({"openreview": "a&b"}, "guo2024ternary: openreview cannot be 'a&b'"),
    "url-script": ({"url": "javascript:alert(1)"}, "guo2024ternary: url cannot be 'javascript:alert(1)'"),
    "url-file": ({"url": "file:///etc/passwd"}, "guo2024ternary: url cannot be 'file:///etc/passwd'"),
    "code": ({"code": "C:\\x"}, r"guo2024ternary: code cannot be 'C:\\x'"),
    "isbn": ({"isbn": "12\n3"}, r"guo2024ternary: isbn cannot be '12\n3'"),
    "year": ({"year": 20240}, "guo2024ternary: year cannot be 20240"),
    "year-negative": ({"year": -1}, "guo2024ternary: year cannot be -1"),
    "month": ({"month": 13}, "guo2024ternary: month cannot be 13"),
    "day": ({"day": 32}, "guo2024ternary: day cannot be 32"),
    "editor-empty": ({"editors": (Person(),)}, "guo2024ternary: an editor has no name"),
    "accessed": ({"accessed": "last week"}, "guo2024ternary: accessed cannot be 'last week'"),
}  # fmt: skip
"""What no format writes, and the message."""


def works() -> list[Work]:
    """All of them as works with a key each, the largest left out."""
    changes: list[tuple[str, Mapping[str, Any]]] = [
        *((row.oddity, {"title": row.title}) for row in TITLES if row.oddity != "long"),
        *((f"name-{row.oddity}", {"authors": (row.person,)}) for row in NAMES),
        *((oddity, fields) for oddity, fields in OTHERS.items() if oddity != "many-authors"),
    ]
    return [
        # A year each: natbib cannot tell more than 26 works of one author and year apart.
        plain_work(**{"key": f"{oddity}-{number}", "year": 1800 + number, **fields})
        for number, (oddity, fields) in enumerate(changes)
    ]
