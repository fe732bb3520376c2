"""Where a title ends in front of a place: without the marks, editions and "in" between. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import (
    CHANGE_BEGINS,
    CHAPTER,
    EDITOR_MARKS,
    IN_WORDS,
    OTHER_CREDITS,
    PARTS_OF_STUDIES,
    REPORT_NAMES,
    SERIES_BEGINS,
    SERIES_WORDS,
    VOLUME_WORDS,
)

__all__ = ["title_end"]


def title_end(text: str, start: int, end: int) -> int:
    """The end of a title in front of a place, without the marks and the "in" between."""
    title = _IN_LAST.sub("", text[start:end].rstrip(" „«『《"))
    title = _CHANGE_LAST.sub("", _CHAPTER_LAST.sub("", title))
    title = _TRANSLATOR_IN_SIGNS_LAST.sub("", title.rstrip(" .,，、"))
    title = _CREDIT_LAST.sub("", title.rstrip(" ,.;:–—-„«『《"))
    title = _SERIES_LAST.sub("", title)
    title = _PAGES_LAST.sub("", title)
    title = _EDITION_LAST.sub("", title.rstrip(" ,.;:–—-„«『《"))
    title = _VOLUMES_LAST.sub("", title.rstrip(" ,.;:–—-„«『《"))
    title = _REPORT_NUMBER_LAST.sub("", title)
    if not (text[:start].rstrip(" .:,")[-1:] == ")" and _CITED_LAST.search(title)):
        title = _YEAR_LAST.sub("", title)
    return start + len(title)


# The chapter of a book, in front of "in": "How ants count. Chapter 3 in".
_CHAPTER_LAST = lazy_pattern(rf"[.,]\s{CHAPTER}$")
# What was done to a book: "Ants. Neu übersetzt und herausgegeben von A. Bee".
_CHANGE_LAST = lazy_pattern(
    rf"(?:[.,:]\s|\s[/(]\s?)(?:Neu\s|neu\s)?(?:{'|'.join(CHANGE_BEGINS)})(?!\w)[^:]{{3,120}}$"
    r"|\s\([Tt]rans(?:l|lated by)?\.?\s[^()0-9]{3,60}\)[.,]?$"
)
# Who edited or translated a book: "Ants, A. Bee and C. Dee (eds.)".
_CREDIT_LAST = lazy_pattern(
    rf"[.,]\s{CAPITAL}[^,()]{{1,40}}(?:(?:,|,?\s(?:{any_of(COMMON_AND_WORDS)}|&))\s{CAPITAL}[^,()]{{1,40}}){{0,3}}"
    rf"(?:\s\((?:{any_of(EDITOR_MARKS)}|trans|transl)\.?\)|,\s(?:editors?|eds?)\.?)$"
)
# The same in Japanese and Chinese: "蟻の道, 佐藤花子訳".
_TRANSLATOR_IN_SIGNS_LAST = lazy_pattern(
    rf"[,，、.．]\s?(?:{CJK_CHARACTER.pattern}|[·・]){{2,10}}{any_of(OTHER_CREDITS)}$"
)
_EDITION_LAST = lazy_pattern(
    r"[.,]\s(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised)$|"
    rf"[.,]?\s(?:\({EDITION}\.?\)"
    rf"|{EDITION})$"
    rf"|[.,]\s{EDITION}\.\s{CAPITAL}[^.:]{{3,80}}$"  # in front of the series
)
# Pages in front of the container: "Ants (pp. xii + 258)", "Ants. Pages 4–9".
_PAGES_LAST = lazy_pattern(
    r"\s\((?:pp?|S|s|ss)\.\s[^()]{1,20}\)$|[.,]\s(?:[Pp]p?\.|[Pp]ages|[Ss]\.)\s[0-9]+(?:[–-][0-9]+)?$"
)
# Its number as a report: "The life of ants (Technical Report No. 4)".
_REPORT_NUMBER_LAST = lazy_pattern(
    r"\s\((?:[^\W\d_][^()0-9]{2,40}\s)?(?:No|Nr|Nº|N°|№)\.?\s?[^()]*[0-9][^()]*\)$"
    rf"|\s[\[(](?:{'|'.join(REPORT_NAMES)})[^\[\]()]{{0,20}}[\])]$"
)
# The year, where more follows: "The life of ants. 2015, *Proceedings*".
_YEAR_LAST = lazy_pattern(rf"(?<=[^\W\d]{{2}})(?:\.\s{YEAR_DIGITS}|\.?\s\({YEAR_DIGITS}\))$")
# A work that the title is about, where the own year stands in front: "A reply to Bee (2015)".
_CITED_LAST = lazy_pattern(
    rf"\s(?:on|to|by|of|with|from|zu|von|sur|à|de|di|su)\s{CAPITAL}[\w’'-]+"
    rf"(?:(?:,|,?\s(?:{any_of(COMMON_AND_WORDS)}|&))\s{CAPITAL}[\w’'-]+){{0,3}}(?:\set\sal\.?)?"
    rf"(?:’s|'s)?\s\({YEAR_DIGITS}\)$"
)
# How many volumes a book has: "The life of ants. 2 vols".
_VOLUMES_LAST = lazy_pattern(
    rf"[.,]\s(?:[0-9]{{1,2}}|two|three|zwei|drei|deux|trois)\s(?:{'|'.join(VOLUME_WORDS)})$"
    r"|[.,]\s(?:[Vv]ol|Bd|Tome|Tomo|T)\.\s?(?:[0-9]{1,3}|[IVX]{1,4}|[A-Z])$"
)

_NOT_PART = "".join(rf"(?<!\b{word})" for word in PARTS_OF_STUDIES)
# A series in brackets of its own, "The life of ants. [Insects of the hills]", or with the volume,
# "The life of ants. Lecture Notes on Insects, vol. 12", "The life of ants (Insects of Ulm 12)".
# But "How ants count (Results of Study 2)" has none.
_SERIES_LAST = lazy_pattern(
    r"\.\s\[[^\[\]]{3,80}\]$"
    rf"|\s\({CAPITAL}[^()0-9]{{2,60}}\s(?:[^()0-9]{{2,30}}{_NOT_PART}\s(?:[Vv]ol\.\s)?[0-9]{{1,3}}"
    rf"|[^()0-9]{{2,30}}\s(?:{'|'.join(SERIES_WORDS)}))\)$"
    rf"|\.\s(?:{'|'.join(SERIES_BEGINS)})\s[^.]{{3,80}}?,?\s(?:(?:[Vv]ol|[Nn]o|[Bb]d)\.?\s)?[0-9]{{1,5}}$"
)
_IN_LAST = lazy_pattern(rf"[\s.,;:]*\b{any_of(IN_WORDS)}:?$|[\s.,–—-]*\[(?:w|in|en|dans):\]$")
