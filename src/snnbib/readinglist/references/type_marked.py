"""References in the style of GB/T 7714, which marks the kind of a work after its title. Pure.

As in "Authors. Title[J]. Journal, 2001, 32(1): 51-53." and "Authors. Title[M]. Place: Publisher,
1979: 15." (GB/T 7714-2015, section 4). The marks may be those of Chinese print: "．", "，", "：".
"""

import re
import unicodedata
from collections.abc import Iterator

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS, YEAR_DIGITS
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.references.extents import after_match

__all__ = ["kind_mark_at", "read_type_marked"]

_KIND = lazy_pattern(
    r"\s{0,2}[\[［【]\s?(?P<kind>[JMCDNRSPAGZＪＭＣＤＮＲ]|EB|DB|CP|DS)(?:\s?/\s?OL)?\s?[\]］】]['\"”]?"
)
_QUOTE = lazy_pattern(r"['\"“]?")  # the title and its mark are quoted: '"How ants count[J]"'
_BRACKET = lazy_pattern(r"[\[［【]\s?\w")
_STOP = lazy_pattern(r"[.．。]\s*")
_INITIAL = lazy_pattern(r"(?:^|[\s,，])[A-Z]$")
_MORE_NAMES = lazy_pattern(
    r"(?:[A-Z][.,]|[，,&;]|and\s|[A-Z][a-zà-ÿ]+[.．]\s?[\u4e00-\u9fff])"  # "Ada S. Bee. 蚂蚁"
)
_LEAD = lazy_pattern(r"[\s.．。,，]*")
_YEAR = lazy_pattern(rf"(?<![0-9]){YEAR_DIGITS}(?![0-9])")
_YEAR_FIRST = lazy_pattern(rf"(?P<year>{OLD_YEAR_DIGITS})[a-z]?[.．]\s*")
_NAME_END = lazy_pattern(r"\s*(?:[,，.．。:：(（]|$)")
# A name with a subtitle or a list of words in it: "Ants: A Journal of Insects, 2001",
# "Ants, Bees and Wasps, 2001".
_LONG_NAME = lazy_pattern(
    r"[^\W\d][^.．。(（:,0-9]{1,60}(?:: [^\W\d][^:,(（0-9]{2,60}|(?:, [^:,(（0-9]{2,40}){0,3},"
    r" [^:,(（0-9]{0,40}\s(?:and|&)\s[^:,(（0-9]{2,40})(?=, ?[0-9])"
)
_PUBLISHED = lazy_pattern(
    rf"[^.．。,，:：/]{{1,40}}[:：]\s*(?P<publisher>[^,，:：]{{2,60}}?)\s*[,，]\s*(?P<year>{YEAR_DIGITS})"
)
_PUBLISHED_UNDATED = lazy_pattern(
    r"(?<=[\s.．。])[^\s.．。,，:：/0-9][^.．。,，:：/]{1,40}(?:, [^.．。:：/]{2,20})?[:：]\s*"
    r"(?P<publisher>[^,，:：0-9]{2,60}?)(?=[.．。]?\s*$|[.．。,，:：]\s?[0-9])"
)
# The same without a place, as in "[M]. 昆虫出版社, 2019" and "[M]. [s.l.] Springer, 2001".
_PUBLISHER_ALONE = lazy_pattern(
    r"[\s.．。]*(?:\[[^\[\]]{2,8}\]\s*)?(?P<publisher>[^\s,，:：.．。][^,，:：.．。]{1,60}?)\s*[,，.．。]\s*"
    rf"(?P<year>{YEAR_DIGITS})"
)
_IN = lazy_pattern(r"[\s.．。]*//\s*")
# Who edited the book, in front of its name: "张伟, 编. 蚂蚁手册", "王五. 蚂蚁手册", "ANTS. Ants".
_EDITORS = lazy_pattern(
    r"[A-Z]{3,12}\.\s(?=[A-Z])|[\u4e00-\u9fff]{2,4}(?:[,，]\s?[\u4e00-\u9fff]{1,4}){0,4}[.．。]\s*"
)
_LONGEST_HEAD = 300

_Part = tuple[int, int, str]


def kind_mark_at(text: str, place: int) -> str:
    """The kind that is marked at a place of a text, or "".

    >>> kind_mark_at("How ants count [D]. Cee University", 14)
    'D'
    """
    mark = _KIND.match(text, place)
    return unicodedata.normalize("NFKC", mark["kind"]) if mark else ""


def read_type_marked(text: str, start: int) -> tuple[_Part, ...]:
    """The parts of a reference whose title ends in such a mark: begin, end and role.

    Args:
        text: of one entry; one without a mark has no parts.
        start: where its authors begin.
    """
    has_bracket = _BRACKET.search(text, start, start + _LONGEST_HEAD)
    mark = _KIND.search(text, start, start + _LONGEST_HEAD) if has_bracket else None
    stop = _authors_end(text, start, mark.start()) if mark else None
    if not mark or not stop or stop.end() >= mark.start() or _is_tag(text, mark):
        return ()
    kind = unicodedata.normalize("NFKC", mark["kind"])
    names_end = stop.start()
    year = _YEAR_FIRST.match(text, stop.end(), mark.start())
    begin = after_match(_QUOTE, text, year.end() if year else stop.end())
    title = (begin, mark.start(), "title")
    if not year and (year := _YEAR_LAST.search(text, start, names_end)):
        names_end = year.start()
    after = _parts_after_title(text, mark.end(), kind, is_dated=year is not None)
    head = ((start, names_end, "authors"), title)
    return (*head, (*year.span("year"), "year"), *after) if year else (*head, *after)


# The year at the end of the authors: "Bee A, 2001. How ants count[J]".
_YEAR_LAST = lazy_pattern(rf",\s(?P<year>{YEAR_DIGITS})$")


def _is_tag(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands after the last stop, as a tag does: "Ants. Hill Press. [M]"."""
    ends_sentence = text[: mark.start()].rstrip().endswith((".", "．", "。"))
    return ends_sentence and not LETTER_OR_DIGIT.search(text, mark.end())


def _authors_end(text: str, start: int, end: int) -> re.Match[str] | None:
    """The position of the first stop that does not end an initial: "Bee, A. C., Cee D. Title"."""
    is_first_initial = _LONE_INITIAL.match(text, start) is not None
    names = names_at(text, start, in_sure_form=True) if is_first_initial else None
    last = names.end - text.startswith(".", names.end - 1) if names else end
    if stop := _STOP.match(text, last, end):
        return stop
    for stop in _STOP.finditer(text, start, end):
        is_initial = _INITIAL.search(text[start : stop.start()])
        if not (is_initial and _MORE_NAMES.match(text, stop.end())):
            return stop
    return None


_LONE_INITIAL = lazy_pattern(r"[A-Z]\.")  # "A. Bee. Title"


def _parts_after_title(text: str, start: int, kind: str, *, is_dated: bool) -> Iterator[_Part]:
    """The parts after the title: container or publisher, and the year if it is not told yet."""
    published = _PUBLISHED.search(text, start) or _PUBLISHER_ALONE.match(text, start)
    if is_dated and not published:
        published = _PUBLISHED_UNDATED.search(text, start)
    is_in = bool(_IN.match(text, start))
    if (kind == "C" or is_in) and (container := _container(text, start, published)):
        yield container
    elif kind in "JN":
        begin = after_match(_LEAD, text, start)
        yield (begin, _name_end(text, begin), "venue")
    elif published and kind not in {"D", "EB", "DB", "CP", "DS"}:
        yield (*published.span("publisher"), "venue")
    if is_dated:
        return
    years = _YEAR.search(text, published.start("year") if published else start)
    if years:
        yield (*years.span(), "year")


def _name_end(text: str, start: int) -> int:
    """Where the name of a journal ends."""
    if long_name := _LONG_NAME.match(text, start):
        return long_name.end()
    mark = _NAME_END.search(text, start)
    return mark.start() if mark else len(text)


def _container(text: str, start: int, published: re.Match[str] | None) -> _Part | None:
    """The proceedings after "//", or in front of place and publisher, with editors in between."""
    end = published.start() if published else len(text)
    if begins := _IN.match(text, start):
        begin = _end_of_editors(text, begins.end())
        name = _STOP.search(text, begin, end) or _NAME_END.search(text, begin)
        return (begin, after_match(_ACRONYM, text, name.start()) if name else end, "venue")
    begin = after_match(_LEAD, text, start)
    sentences = [part for part in _STOP.split(text[begin:end]) if part.strip()]
    if not sentences:
        return None
    at = text.rindex(sentences[-1], begin, end)
    return (at, at + len(sentences[-1].rstrip()), "venue")


_ACRONYM = lazy_pattern(
    r"\s?\([A-Z][A-Za-z&-]{1,12}\)"
)  # "Ant Counting (ICAC), 2015 Conference on"


def _end_of_editors(text: str, start: int) -> int:
    """Where the editors end that stand in front of a book, in Chinese or Latin letters."""
    names = names_at(text, start, in_sure_form=True)
    stop = _STOP_AFTER_NAMES.match(text, names.end) if names else None
    return stop.end() if stop else after_match(_EDITORS, text, start)


_STOP_AFTER_NAMES = lazy_pattern(r"(?<=\.)\s+|[.．。]\s*")
