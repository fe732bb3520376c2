"""Short texts around titles: labels of links, names of fields, marks to trim. Pure."""

import re
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER, CJK_WORD
from snnbib.readinglist.recognition.letters import PICTURES
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import (
    FIELD_NAMES,
    LABEL_FILLERS,
    LINK_LABELS,
    PRESENTER_NAMES,
    WAYS_BACK,
    WORK_KIND_QUALIFIERS,
    WORK_KINDS,
)
from snnbib.readinglist.words.names import SHARING_WORDS
from snnbib.sites import link_kind
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "field_role",
    "is_label_of_list",
    "is_link_label",
    "is_paper_label",
    "kind_of_words",
    "named_field",
    "names_paper_site",
    "names_presenter",
    "names_site",
    "trim",
]

_EDGES = " |,;:·•–—-~\u3000，；：。、\ufe0f\u200d" + PICTURES
_SHORTCODE = lazy_pattern(r"^(?:\s*:\w+:)+|(?:\s*:\w+:)+$|^\[[ xX]\](?=\s|$)")


@lru_cache(maxsize=8192)
def trim(text: str) -> str:
    """Text without the punctuation, task boxes and emoji that stand around titles and links.

    >>> trim("] - Spikformer [Oral] [")
    'Spikformer [Oral]'
    """
    while not (text[:1].isalpha() and text[-1:].isalpha()):  # nothing here is a letter
        trimmed = text.strip()
        if trimmed.startswith((":", "[")) or trimmed.endswith(":"):
            trimmed = _SHORTCODE.sub("", trimmed)
        trimmed = trimmed.strip(_EDGES).lstrip("])}").rstrip("[({")
        trimmed = trimmed.removesuffix("[]").removesuffix("()")
        if trimmed == text:
            break
        text = trimmed
    return text


def names_site(text: str, url: str) -> bool:
    """Whether a link's text is the name of the site that it leads to, not of one that has papers.

    In small letters it may be that of any site; or it says where the list goes on: "Back to top".

    >>> (
    ...     names_site("antshop", "https://www.antshop.co.uk/1"),
    ...     names_site("ants", "https://a.org/ants"),
    ...     names_site("Hugging Face", "https://huggingface.co/ants"),
    ...     names_site("Ant News", "https://www.antnews.com/1"),
    ... )
    (True, False, True, False)
    """
    if url.startswith("#"):
        return fold(text) in WAYS_BACK
    if text.islower():
        return text in _names_of_host(url)
    return _is_name_of_host(text, url) and link_kind(url) in {"code", "other"}


def names_paper_site(text: str, url: str) -> bool:
    """Whether a link's text is the name of the site that it leads to, which has papers.

    >>> names_paper_site("Nature", "https://www.nature.com/articles/1")
    True
    """
    return _is_name_of_host(text, url) and link_kind(url) == "paper"


def _is_name_of_host(text: str, url: str) -> bool:
    is_short = len(text) <= _LONGEST_SITE
    return is_short and text.lower().replace(" ", "") in _names_of_host(url)


_LONGEST_SITE = 30


def _names_of_host(url: str) -> Sequence[str]:
    host = _HOST.match(url)
    return host["name"].split(".") if host else ()


_HOST = lazy_pattern(r"https?://(?:www\.)?(?P<name>[\w.-]+?)\.[a-z]{2,6}(?:[:/]|$)")


@lru_cache(maxsize=8192)
def is_link_label(text: str) -> bool:
    """Whether a link's text says what it leads to ("paper", "Project page"), not a title.

    >>> [is_link_label(text) for text in ("📄 PDF", "Code (PyTorch)", "ants.org/1", "Deep nets")]
    [True, True, True, False]
    """
    if _ADDRESS.match(text):
        return True
    words = fold(re.sub(r":\w+:", " ", text)).split()
    if not words:
        return True
    words = [word for word in words if not word.isdigit()]
    if len(text.strip()) == 1 and text.isascii():
        return True
    if len(words) > 5:
        return False
    telling = [word for word in words if word in LINK_LABELS or _is_cjk_label(word)]
    if (
        telling
        and len(words) <= 3
        and all(word in telling or re.search("[0-9]", word) for word in words)
    ):
        return True
    return (
        all(word in LINK_LABELS or word in LABEL_FILLERS or _is_cjk_label(word) for word in words)
        or (len(words) <= 3 and 2 * len(telling) > len(words))
        or (
            len(words) == 2
            and words[-1] in LINK_LABELS
            and words[0] not in FUNCTION_WORDS
            and text[:1].isupper()
            and text.rsplit(maxsplit=1)[-1][:1].islower()
        )
    )


# As in "https://ants.org", "doi:10.1/a", "ants.org/hills".
_ADDRESS = lazy_pattern(
    r"10\.|doi:|DOI:|arXiv:|www\.|.*://|\s*(?:[a-z0-9-]+\.)+[a-z]{2,6}/\S*\s*$", re.DOTALL
)


def is_label_of_list(text: str, labels: frozenset[str]) -> bool:
    """Whether a link's text says what it leads to, by itself or by the labels of its list, folded.

    >>> is_label_of_list("PDF", frozenset()), is_label_of_list("Ants", {"ants"})
    (True, True)
    """
    return is_link_label(text) or fold(text) in labels


_PAPER_LABELS = frozenset(
    """
    paper pdf arxiv abs abstract doi preprint fulltext article openreview acm ieee springer biorxiv
    论文 論文 논문 статья articulo artigo pubmed ssrn hal eprint acl aclanthology cvf
    """.split()  # noqa: SIM905
)


def is_paper_label(text: str) -> bool:
    """Whether a link's label says that it leads to a paper.

    >>> is_paper_label("PDF"), is_paper_label("Code")
    (True, False)
    """
    return not _PAPER_LABELS.isdisjoint(fold(text).split())


def _is_cjk_label(word: str) -> bool:
    """Whether a label is at least half of a word without spaces: "代码地址", not "图数据库入门"."""
    if len(word) > _LONGEST_LABEL or word.isascii():
        return False
    return any(label in word and 2 * len(label) >= len(word) for label in _CJK_LABELS)


_LONGEST_LABEL = 8


_CJK_LABELS = tuple(word for word in LINK_LABELS if CJK_WORD.fullmatch(word))


_QUALIFIERS = frozenset(
    """
    paper papers published publication source first corresponding full short key main of the link
    links all other project official and info information guest
    """.split()  # noqa: SIM905
)
_PRESENTED_BY = lazy_pattern(rf"{any_of(SHARING_WORDS)} by")
_FIELD_ORDER = ("title", "authors", "venue", "year", "links", "note")


@lru_cache(maxsize=4096)
def field_role(name: str) -> str:
    """What a field is by its name, a key of FIELD_NAMES, or "".

    >>> field_role("Author(s)"), field_role("Paper Link"), field_role("American Journal")
    ('authors', 'links', '')
    """
    words = fold(re.sub(r":\w+:", " ", name)).removesuffix(" s").split()
    if not words or len(words) > 4:
        return ""
    if role := _role_of_name(" ".join(words)):
        return role
    if _PRESENTED_BY.fullmatch(" ".join(words)) or " ".join(words) in _NOTES:
        return "note"
    roles = [_role_of_word(word) for word in words]
    if len(words) == 1:
        return roles[0]
    if any(not role and word not in _QUALIFIERS for role, word in zip(roles, words, strict=True)):
        return ""
    joined = _role_of_joined(roles) if _JOINED_NAMES.search(name) else ""
    return joined or _role_of_words(words, roles)


def _role_of_joined(roles: Sequence[str]) -> str:
    """The role of names that a mark joins: "Title & Authors", "Authors / Affiliations"."""
    if "title" in roles and "links" not in roles:
        return "title"
    return "authors" if {*roles} == {"authors", "note"} else ""


def _role_of_name(name: str) -> str:
    is_thesis = kind_of_words(name) is WorkType.THESIS
    of_name = "title" if is_thesis else ""
    return next((role for role in _FIELD_ORDER if name in FIELD_NAMES[role]), of_name)


def _role_of_word(word: str) -> str:
    """The role of one word; of East Asian ones that are joined, the last counts: "发表年份"."""
    role = _role_of_name(word)
    if role or not _JOINED.fullmatch(word):
        return role
    ends = (word[at:] for at in range(1, min(len(word), _LONGEST_BEGIN + 1)))
    last = next((end for end in ends if end in _ENDS_OF_FIELDS), "")
    if not last and word[-1] in _NAME_SIGNS:  # "著者名", "저자명"
        return _role_of_word(word[:-1])
    return _ENDS_OF_FIELDS.get(last, "")


_JOINED = lazy_pattern(rf"{CJK_CHARACTER.pattern}{{3,6}}")
_LONGEST_BEGIN = 3
_NAME_SIGNS = "名명"
_ENDS_OF_FIELDS = {
    word: role
    for role in ("links", "year", "venue", "authors", "title")
    for word in FIELD_NAMES[role]
    if CJK_WORD.fullmatch(word)
}


_NOTES = frozenset({"tl dr", "isbn 10", "isbn 13"})


def _role_of_words(words: Sequence[str], roles: Sequence[str]) -> str:
    """The role of a name of several words: that of the last one, if it is not a qualifier."""
    named_roles = [
        role for role, word in zip(roles, words, strict=True) if role and word not in _QUALIFIERS
    ]
    if words[-1] in _NAMES and len(named_roles) > 1:
        named_roles.pop()  # "Venue Name"
    with_year = set(named_roles) - {"year"}
    if len(with_year) < len(set(named_roles)) and with_year in ({"venue"}, {"authors"}):
        return with_year.pop()  # "Journal/Year", "Authors (Year)"
    return (named_roles or roles)[-1]


def names_presenter(name: str) -> bool:
    """Whether a field is named for the people who present papers to others.

    >>> names_presenter("Speakers"), names_presenter("presented by"), names_presenter("Author")
    (True, True, False)
    """
    words = fold(name).split()
    return bool(_PRESENTED_BY.fullmatch(" ".join(words))) or not PRESENTER_NAMES.isdisjoint(words)


_NAMES = frozenset({"name", "names"})
_JOINED_NAMES = lazy_pattern(r"[&/+,;、，]|\b(?:and|und|et|e|y|и)\b", re.IGNORECASE)
_FIELD = lazy_pattern(
    r"^\W{0,4}(?P<name>[^\W\d][\w &/();-]{0,28}?)\s*[:：]\s*(?P<rest>.*)$", re.DOTALL
)


_SHORT_FIELDS = frozenset({"links", "year"})
_BEFORE_NUMBERS = lazy_pattern(r"[A-Z][^\d()\[\]]*")
_TOO_MANY_WORDS = 5


def named_field(text: str, repeated: Container[str] = ()) -> tuple[str, str] | None:
    """The folded name of a field in front of a colon, and what follows; None if it is not one.

    Args:
        text: that may begin with a field.
        repeated: folded names that are known to be those of fields.

    >>> named_field("Authors: A. Bee"), named_field("Deep nets: a survey")
    (('authors', 'A. Bee'), None)
    """
    match = _FIELD.match(text) if ":" in text or "：" in text else None
    if not match or not (field_role(match["name"]) or fold(match["name"]) in repeated):
        return None
    if match["name"].isupper() and field_role(match["name"]) in _SHORT_FIELDS:
        words = _BEFORE_NUMBERS.match(match["rest"])
        if words and len(words[0].split()) >= _TOO_MANY_WORDS:
            return None  # what a method is called: "DATE: How Ants Count Their Many Steps"
    return fold(match["name"]), match["rest"]


_KINDS: Mapping[str, WorkType] = MappingProxyType(
    {word: WorkType(kind) for kind, words in WORK_KINDS.items() for word in words}
)


@lru_cache(maxsize=65_536)  # asked of a segment in each pass
def kind_of_words(text: str) -> WorkType | None:
    """The kind that a text names and nothing else.

    >>> kind_of_words("PhD thesis"), kind_of_words("Book"), kind_of_words("Book of cats")
    (<WorkType.THESIS: 'thesis'>, <WorkType.BOOK: 'book'>, None)
    """
    if len(text) > 40:
        return None
    folded = fold(trim(text))
    if folded in _KINDS:
        return _KINDS[folded]
    words = [word for word in folded.split() if word not in WORK_KIND_QUALIFIERS]
    return _KINDS.get(" ".join(words))
