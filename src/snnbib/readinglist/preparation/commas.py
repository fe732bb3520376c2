"""Commas, stops, colons and dashes that are doubled or lack a space: "Bee ,,ICML 2020". Pure.

And the numbers of footnotes behind names, as they are copied from papers: "Ada Bee1, Carl Dee2".
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.letters import CAPITAL, PICTURE
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS

__all__ = ["space_marks"]


def space_marks(units: Iterable[Unit]) -> None:
    """Write commas, stops and colons between words, and commas beside quotations, as usual.

    So that text is cut at them. A comma that is typed twice is one. So are dashes behind links and
    emphasis: "[How Ants Count](...)- Ada Bee".
    """
    for unit in units:
        if _UNSPACED_DASH_SIGN.search(unit.source):
            unit.lines = [
                replace(line, spans=_with_spaced_dashes(line.spans)) for line in unit.lines
            ]
        if _UNUSUAL_SIGN.search(unit.source):
            unit.lines = [
                replace(line, spans=tuple(map(_with_usual_marks, line.spans)))
                for line in unit.lines
            ]


def _with_spaced_dashes(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(
        replace(span, text=f" {span.text}")
        if (above.url or above.style) and not span.url and _FIRST_DASH.match(span.text)
        else span
        for above, span in zip((Span(), *spans), spans, strict=False)
    )


# But for the hyphen of a word that is cut: "*pre*- and post-training".
_FIRST_DASH = lazy_pattern(rf"(?:-(?!\s(?:{any_of(COMMON_AND_WORDS)}|or|to)\s)|[–—])\s")
_UNSPACED_DASH_SIGN = lazy_pattern(r"[)*_][-–—]\s")


def _with_usual_marks(span: Span) -> Span:
    """A span with its commas and stops as usual; code, pictures and bare addresses stay."""
    if span.image or span.style == "code" or "://" in span.text:
        return span
    text = _UNUSUAL.sub(", ", span.text)
    if "．" in text:
        text = _WIDE_COMMA.sub(", ", _WIDE_STOP.sub(". ", text))
    text = _SPACED_HYPHEN.sub("", text) if " -" in text else text
    text = _PICTURE_BEHIND_NAME.sub("", text) if _PICTURE.search(text) else text
    if span.url is None:
        text = _UNSPACED_STOP.sub(". ", text)
        text = _NUMBERED_NAME.sub(r"\1", text) if _NUMBERED_NAMES.search(text) else text
        text = _without_numbers(text) if _MAY_BE_NUMBERED.search(text) else text
    colon = _UNSPACED_COLON.search(text)
    if colon and people_likeness(text[: colon.start()]) >= FULL_NAME:
        text = f"{text[: colon.start()]}: {text[colon.end() :]}"
    return span if text == span.text else replace(span, text=text)


def _without_numbers(text: str) -> str:
    """A list of people without the numbers of footnotes; any other text as it is."""
    without = _NUMBERED_NAME.sub(r"\1", _NUMBER_BEHIND_COMMA.sub(",", text))
    return without if people_likeness(without) >= SEVERAL_NAMES else text


# Between a word in small letters and one with a capital or a year: not in "f(x,Y)" or "1,000".
# Or between a word and a quotation, or in front of another one.
_UNUSUAL = lazy_pattern(
    r"(?<=[^\W\d_A-Z][^\W\d_A-Z])(?:\s,\s?|,)(?=[A-Z][^\W_]|(?:19|20)[0-9]{2}\b|[\"“]\w)"
    r"|(?<=[\"”]),(?=[^\W_]{2})|,\s?,(?:\s|$)"
)
# Between a word in small letters and one of several with a capital: not in "Node.Js" or "Ants.org".
# Or behind the initials of a name, in front of a word: "Bee AC.Science", but not "Bee A.Cee".
_UNSPACED_STOP = lazy_pattern(
    r"(?<=[^\W\d_A-Z]{3})\.(?=[A-Z][a-z]{2,}\s[a-zA-Z])|(?<=[a-z]\s[A-Z]{2})\.(?=[A-Z][a-z]{2})"
)
# The wide stops of a Japanese reference, "田中太郎．蟻の道．昆虫．2001，3(2)，p.1-9．", and commas
# between its numbers.
_WIDE_STOP = lazy_pattern(r"(?<![0-9０-９])．\s?(?=\S)|．\s?(?=[^\s0-9０-９])")
_WIDE_COMMA = lazy_pattern(r"(?<=[0-9)])，\s?(?=[0-9]|p{1,2}\.)")
_SPACED_HYPHEN = lazy_pattern(r"(?<=\b[A-Z]\.)\s(?=-[A-Z]\.)")  # "Bee, J. -F.", as ADS has it
_PICTURE = lazy_pattern(PICTURE)
# What marks an author: "Bee, A.✉, Dee, C.✱ & Eff, E.".
_PICTURE_BEHIND_NAME = lazy_pattern(
    rf"(?<=[^\W\d_]|\.){PICTURE}+\ufe0f?(?=,\s|\s(?:and|&)\s|\.?\s\(|\s{CAPITAL})"
)
_UNSPACED_COLON = lazy_pattern(r"(?<=[^\W\d_A-Z]):(?=[A-Z])")  # behind names only
_NAME = r"(?:[A-Z][\w.’'-]*\s){1,3}[A-Z][\w’'-]*[a-z]"
_NUMBERS = r"\^?[0-9](?:,[0-9*])*"
_NUMBERED_NAMES = lazy_pattern(rf"{_NAME}{_NUMBERS},?\s(?:and\s|&\s)?{_NAME}\^?[0-9]")
_MAY_BE_NUMBERED = lazy_pattern(r"[a-z](?:,[0-9]|[0-9],\s[A-Z])")
_NUMBER_BEHIND_COMMA = lazy_pattern(r"(?<=[a-z]),[0-9](?:,[0-9*])*,?(?=\s|$)")
_NUMBERED_NAME = lazy_pattern(rf"({_NAME}){_NUMBERS}(?=[,.;:)]|\s(?:\(|(?:and|[-&–—|·/]+)\s)|\s*$)")
# What these have, which is faster to look for.
_UNUSUAL_SIGN = lazy_pattern(
    rf"[,.:．{PICTURE[1:]}(?:(?<=．)|(?<=[\w.]{PICTURE})|"
    r"(?<=[a-z]:)(?=[A-Z])|(?<=[a-z^][0-9],)|(?<=[a-z],)(?=[0-9][\s,])|(?<=\s,)|(?<=[\"”],)|(?<=,)(?=[A-Z12\"“,]|\s,)|(?<=[a-z]\.)(?=[A-Z])|(?<=[A-Z]{2}\.)(?=[A-Z][a-z])|(?<=[A-Z]\.)(?=\s-[A-Z]\.))"
)
