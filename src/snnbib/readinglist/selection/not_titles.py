"""What stands in place of a title but is not one: a sentence, a pointer, a description. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.quotation_marks import OPENING_MARKS
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import NEWS, SITE_WORDS
from snnbib.readinglist.words.labels import OTHER_COURSE_VERBS
from snnbib.readinglist.words.names import NAME_CONJUNCTIONS, SMALL_WORDS_OF_ORGANIZATIONS
from snnbib.sites import link_kind
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "SHORTEST_TITLE",
    "calls_link_a_work",
    "continues_sentence",
    "is_cut_off",
    "is_defined",
    "is_described_name",
    "is_described_term",
    "is_named_site",
    "is_news",
    "is_pointer",
    "is_quotation",
    "is_remark_on_work",
    "is_review",
    "is_sentence",
    "names_file",
    "names_institution",
    "names_position_or_law",
]


def is_remark_on_work(reading: Reading, source: str) -> bool:
    """Whether a work is only cited and the text is what the list says of it, in its own language.

    As in "Bee & Cee (2004): 初めて蟻を数えた": Latin names and a year, then unmarked text in
    another writing system.
    """
    title = reading.segments[reading.title]
    if source.partition(title.text)[0][-1:] in OPENING_MARKS:
        return False
    if not reading.authors or reading.venue >= 0 or title.is_marked:
        return False
    if title.role == "title" and title.column:
        return False
    names = [reading.segments[at].text for at in reading.authors if at < reading.title]
    are_latin = bool(names) and not any(map(CJK_CHARACTER.search, names))
    signs = len(CJK_CHARACTER.findall(title.text))
    return are_latin and bool(reading.year) and signs >= _LEAST_SIGNS


_LEAST_SIGNS = 3


def continues_sentence(title: Segment, at: int) -> bool:
    """Whether a title is rather the rest of a sentence: "Thanks to Ada for all her help"."""
    is_plain = not (title.url or title.bracket or title.role)
    first = title.text.partition(" ")[0]
    goes_on = first in FUNCTION_WORDS or (first[:1].islower() and not title.style)
    return at > 0 and is_plain and not title.separator and goes_on


def is_cut_off(reading: Reading) -> bool:
    """Whether a title is the beginning of a sentence with emphasis: "I know that the **Ants**"."""
    title, after = (*reading.segments[reading.title :], None)[:2]
    if title is None or after is None or title.style or title.url or title.role or title.bracket:
        return False
    if not title.text.isascii() and _goes_on_in_japanese(reading.segments[reading.title :]):
        return True
    is_marked = bool(after.style or after.url)
    is_emphasized = is_marked and not (after.separator or after.is_label or after.column)
    goes_on = is_emphasized or after.joint == " "  # "Our paper is accepted by CVPR"
    last = fold(title.text).rpartition(" ")[2]
    leads_on = last in _BEFORE_LINKS or title.text.endswith(_BEFORE_SITES)
    leads_on = leads_on and after.is_label and not after.separator
    leads_on = leads_on or (not after.is_label and title.text.endswith(_BEFORE_NAMES))
    return leads_on or (goes_on and last in FUNCTION_WORDS)


def _goes_on_in_japanese(parts: Sequence[Segment]) -> bool:
    """Whether a sentence goes on around a link: "蟻の数を [1](...) で確かめる"."""
    return any(
        bool(link.url)
        and part.column == link.column
        and (part.text[-1:] in _PARTICLES or (after and _PARTICLE_FIRST.match(after.text)))
        for part, link, after in zip(parts[:-1], parts[1:], (*parts[2:], None), strict=True)
        if not (part.depth or part.url)
    )


_PARTICLES = frozenset("をがはにでとのもへ")
_PARTICLE_FIRST = lazy_pattern(r"[をがはにでとのもへ][、\u3400-\u9fff]")


def is_defined(reading: Reading) -> bool:
    """Whether a sentence says what a name is: "**Ants** are the best", "[Ant] Ant is a tool"."""
    title, after = (*reading.segments[reading.title :], None)[:2]
    if title is None or title.url:
        return False
    goes_on = after is not None and not (after.separator or after.style or after.url)
    begins = reading.title > 0 and title.text.startswith(f"{reading.segments[0].text} is ")
    return begins or (goes_on and after is not None and _DEFINES.match(after.text) is not None)


_DEFINES = lazy_pattern(r"(?:is|are)\s(?:an?|the|one)\s")
_BEFORE_NAMES = (" by", " from", " the", " of")  # "Papers accepted by {ICML, KDD} since 2020"
_BEFORE_LINKS = frozenset({"is", "are"})  # "The slides are [here](...)"
_BEFORE_SITES = (" on", " at", " from", " via")  # "A prototype on [GitHub](...)"


def is_described_name(reading: Reading, title: Segment) -> bool:
    """Whether a link is a name with a description after a dash: "[AFS](...) - A file system."."""
    if not title.url or link_kind(title.url) == "paper" or reading.authors or reading.year:
        return False
    name = _DASHED.split(title.text, maxsplit=1)
    after = reading.segments[reading.title + 1 : reading.title + 2]
    is_apart = bool(after) and bool(_DASH.search(after[0].joint)) and after[0].line == title.line
    is_described = len(name) > 1 or (is_apart and reading.segments[-1].text.endswith("."))
    return is_described and count_words(name[0]) < SHORTEST_TITLE


def is_described_term(title: Segment, spans: Sequence[Span]) -> bool:
    """Whether a few bold words are described, without a link: "**Counting** - Ants know sums"."""
    first, after = (*(span for span in spans if span.text.strip()), None, None)[:2]
    if first is None or after is None or title.url or first.style != "bold" or first.url:
        return False
    term = _SPELLED_OUT.sub("", first.text)  # "**ACA (Ant Counting Association)**: how it counts"
    is_short = count_words(term) <= _LONGEST_TERM and title.text.startswith(first.text)
    return is_short and _DASH_OR_COLON.match(after.text) is not None


_LONGEST_TERM = 4
_SPELLED_OUT = lazy_pattern(r"(?<=^[A-Z]{2}|.[A-Z])\s\([^()]*\)$")
_DASH_OR_COLON = lazy_pattern(r"\s[-–—]\s|\s?:\s")
SHORTEST_TITLE = 3
"""Words of the shortest title that is not rather a name."""
_DASHED = lazy_pattern(r"\s[-–—]\s")


def calls_link_a_work(reading: Reading) -> bool:
    """Whether a description calls what is linked a work: "[Ants](...) - A book by Ada Bee."."""
    return any(_WORK.match(reading.segments[at].text) for at in reading.rest)


_WORK = lazy_pattern(
    r"(?:An?|The|This)\s(?:\w+\s){0,3}(?:books?|textbooks?|papers?|articles?|monograph|thesis|survey)\b"
)


def is_named_site(title: Segment) -> bool:
    """Whether a linked name says that it is a site or meeting, and does not lead to a paper."""
    last = fold(title.text).rpartition(" ")[2]
    return last in SITE_WORDS and bool(title.url) and link_kind(title.url) != "paper"


_DASH = lazy_pattern("[-–—]")


def names_position_or_law(source: str) -> bool:
    """Whether an entry is a person and a position, or ends in the section of a law.

    >>> (
    ...     names_position_or_law("Ada Bee, Assistant Professor, Hill"),
    ...     names_position_or_law("Hill Act, 25 U.S.C. § 3001 et seq. (1990)"),
    ...     names_position_or_law("Ants, Professor Bee"),
    ... )
    (True, True, False)
    """
    match = _POSITION.match(source)
    is_position = match is not None and people_likeness(match["name"]) >= FULL_NAME
    return is_position or ("§" in source and _LAW.search(source) is not None)


_POSITION = lazy_pattern(
    r"\W*(?P<name>[^\W\d_][^,()\[\]:]{3,40})(?<!\s)\]?(?:\s\(@\w+\)|(?:\([^()]*\))?\s?[,，–—-]\s?"
    r"(?:(?:\w+\s){0,2}(?:professor|lecturer|researcher|(?:research )?scientist|engineer|postdoc"
    r"|fellow)|vp|ceo|cto|co-?founder|(?:phd|master)\sstudent)\b)",
    re.IGNORECASE,
)


_LAW = lazy_pattern(r"§{1,2}\s?[0-9][\w.–-]*(?:,?\set\sseq)?\.?(?:\s\([^()]{4,20}\))?\.?\s*$")


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence to the reader, such as a rule of the list, or asks for help."""
    return bool(
        _SENTENCE.match(text)
        or _REQUEST.match(text)
        or _REQUEST_INSIDE.search(text)
        or _POLITE_END.search(text)
    )


# Verbs as who speaks to a reader writes them in Korean and Japanese; titles end in nouns.
_POLITE_END = lazy_pattern(r"(?:니다|세요|ます|です|ました|でした|ません|ください)[.。!！]?$")
_REQUEST = lazy_pattern(
    r"(?:please|feel free|contact|(?:e-?mail|add|send|write|let) (?:us|me|new|your|a|an|to))\b"
    r"|(?:submit|turn in|hand in)\s",  # what a course asks its students for
    re.IGNORECASE,
)
_REQUEST_INSIDE = lazy_pattern(
    r"[podt@](?:(?<=\w@)\w|(?<=\bp)ull requests?\b|(?<=\bo)pen an issue\b"
    r"|(?<=\bt)o class\b|(?<=\bd)ue(?: (?:by|on|at|before|in|today)\b|$))",
    re.IGNORECASE,
)

_SENTENCE = lazy_pattern(
    r"^(?:an?|the|we|you|if|please|this|these|papers|for|to|see|note|all|each|when|in|it)\b.*"
    r"(?<!\bthat )(?<!\bwhich )"  # "A model of ants that use leaves"
    r"\b(?:is|are|was|were|be|will|can|should|may|must|refer|add|use)\b",
    re.IGNORECASE,
)


def is_review(text: str) -> bool:
    """Whether a sentence says what a work or its author does.

    >>> is_review("This book covers the nests of ants"), is_review("The Book of Ants")
    (True, False)
    """
    if _CALLS_WORK.match(text):
        return True
    review = _REVIEW.match(text)
    if review is None or (review["verb"] != "é" and fold(review["verb"]) in FUNCTION_WORDS):
        return False
    # "O livro negro" begins a title as well, but none that is as long.
    return count_words(text) >= (_LONG if review["article"] else _SHORT)


# "Un livre génial sur les fourmis"; "A Book of Ants" and "A Book about Ants" are titles.
_CALLS_WORK = lazy_pattern(
    r"(?i:an?|une?|eine?|una?|um|uma)\s(?:[a-zà-ÿ]+\s){0,2}"
    r"(?:book|article|paper|post|livre|ouvrage|Buch|Artikel|Beitrag|libro|art[ií]culo|livro|artigo"
    r"|articolo)\s(?:[a-zà-ÿ]+\s)?(?:on|about|that|which|sur|qui|über|sobre|que|su|che)\s"
)
_SHORT, _LONG = 7, 13
_REVIEW = lazy_pattern(
    r"(?:(?i:this|dies(?:es|er)|ce|cette|cet|est[ae]|quest[oa]|dit|deze)"
    r"|(?P<article>(?i:the|das|der|die|le|el|la|los|[oa]s?|il|de|het)))"
    r"\s(?:o\s)?(?:(?:text)?book|authors?|Buch|Autor(?:in|en)?|livre|ouvrage|auteure?s?|libro|livro"
    r"|autor(?:a|es)?|autore|boek)\s(?P<verb>[a-zà-ÿ]\w*)"
)


def is_quotation(text: str, source: str) -> bool:
    """Whether a text in quotation marks is what somebody says: two sentences, or cut off in front.

    Args:
        text: in quotation marks.
        source: of the entry.
    """
    if _CUT_OFF_IN_FRONT.match(source):
        return True
    return count_words(text) >= _LONG_QUOTATION and _NEXT_SENTENCE.search(text) is not None


# "...and the ants count"; but "...And Ants for All" is a title.
_CUT_OFF_IN_FRONT = lazy_pattern(rf"[\"“](?:\.{{3}}|…)\s?(?!{CAPITAL})")
_LONG_QUOTATION = 20
_NEXT_SENTENCE = lazy_pattern(r"[a-z][.!?]\s[A-Z][a-z]*\s[a-z]")


def is_pointer(title: Segment) -> bool:
    """Whether a title only points to something: "See also ...", "Counting ants (see [...])"."""
    text = "" if title.url else title.text.casefold()
    if any(word in text for word in _THIS) and _IN_LIST.search(title.text):
        return True
    return bool(_POINTER.match(title.text) or (title.url and _SEE.search(title.text)))


# "The first part of this page contains books". A word of it is faster to look for.
_THIS = ("this ", "dieser ", "cette ", "esta ")
_IN_LIST = lazy_pattern(
    r"\b(?:(?:of|in|on) this (?:page|list|repo|repository|document|section|file|folder)"
    r"|(?:auf|in) dieser (?:Seite|Liste)|(?:de|dans|sur) cette (?:page|liste)"
    r"|(?:de|en) esta (?:página|lista)|d?nesta (?:página|lista))\b",
    re.IGNORECASE,
)


_POINTER = lazy_pattern(
    r"(?:this (?:repo|repository|list|page|project|collection|section)|lists? of|see|"
    r"(?:take|have) a look|"
    r"check out|visit|more (?:at|in|on)|cf|siehe|voir|véase|ver también|см)\b"
    rf"|{any_of(sorted(OTHER_COURSE_VERBS))}:"  # "WATCH: Ants at Work"
    r"|参见|参照|更多",
    re.IGNORECASE,
)
_SEE = lazy_pattern(r"\((?:see|cf\.?) ", re.IGNORECASE)  # "Counting ants (see [Title](...))"


def names_institution(text: str) -> bool:
    """Whether a text is the name of a university, a department or a company, and no more.

    >>> names_institution("Department of Ants, Hill University"), names_institution("OpenAI")
    (True, True)
    >>> names_institution("The Idea of a University")
    False
    """
    text = text.replace(" + ", ", ")
    if not any(map(is_institution, text.split(", "))):
        return False
    words = text.split()
    small = SMALL_WORDS_OF_ORGANIZATIONS - NAME_CONJUNCTIONS
    return words[0] != "The" and all(word[0].isupper() or word in small for word in words)


def names_file(text: str) -> bool:
    """Whether the name of a file stands in front: "train.py — how ants are trained"."""
    return _FILE.match(text) is not None


_FILE = lazy_pattern(r"[\w./-]+\.(?:py|ipynb|sh|md|txt|csv|json|ya?ml|jl|R|m|cpp|js|ts)(?=\s|$)")


def is_news(text: str, heading: str) -> bool:
    """Whether a text is a date and a change of the list: "2023/3/12: We add papers of ICLR".

    Below a heading of news, any text behind a month: "[2023-03] All papers of ICLR".
    """
    is_dated = _MONTH_FIRST.match(text) and not NEWS.isdisjoint(fold(heading).split())
    return bool(is_dated) or _NEWS.match(text) is not None


_MONTH_FIRST = lazy_pattern(r"\W*20[0-9]{2}[-/.][0-9]{1,2}\W")
_NEWS = lazy_pattern(
    r"\W*20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\W+(?:we |our |add|updat|releas|new |fix|first "
    r"|(?:the|this) (?:code|list|paper|repo|repository|survey|data ?set) (?:is|was|has)\b)",
    re.IGNORECASE,
)
