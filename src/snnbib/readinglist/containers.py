"""What a reference says behind its title: what it stands in, publisher, volume, year. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from snnbib.readinglist.people import CAPITAL
from snnbib.readinglist.venue_text import is_remark, read_venue
from snnbib.readinglist.words import ABBREVIATIONS, MONTHS, PREPRINT_SERVERS
from snnbib.readinglist.years import find_year
from snnbib.text import fold

__all__ = ["Container", "container_behind", "split_plain"]

Run = tuple[int, int]
"""Where something begins and ends in a text."""


@dataclass(frozen=True, slots=True)
class Container:
    """The venue and the year that stand behind a title; (0, 0) where there is none."""

    venue: Run = (0, 0)
    year: Run = (0, 0)
    is_named: bool = True
    """Whether it is a venue for certain, not only by its place."""
    is_sure: bool = False
    """Whether volume, pages, "In" or a publisher show that this is a reference."""


# Where a number follows a container's name: volume, issue, pages, year.
_NUMBERS = re.compile(
    r"(?:\s*[,;:(\[]|\s)\s*(?:(?:vol(?:ume)?|no|nr|núm|num|n|v|Bd|Jg|Heft|issue|Issue|art|pp?|S|pages?)\b\.?\s*°?º?\s*(?=[A-Za-z]?[0-9])"
    rf"|(?:{'|'.join(sorted((m for m in MONTHS if m.isascii()), key=len, reverse=True))})\b\.?,?\s(?=[0-9])"
    r"|[A-Za-z]?(?=[0-9]))[0-9]+(?![\w]*(?:st|nd|rd|th)\b)(?!\s[A-Z][a-z]+\s[A-Za-z])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\w–-])(?:1[5-9]|20)[0-9]{2}(?=[a-z]?(?![\w–-]))")
_IN = re.compile(r"[\s.,;:]*(?:[Ii]n|[Dd]ans|En|Em|IN)(?:\s?:\s*|\s+)(?=\S)")
_EDITORS = re.compile(
    r"[^()\[\]\"“]{2,160}?\((?:eds?|Hrsg|Hg|dirs?|coords?|orgs?|éds?)\.?\)[.,:]?\s*", re.IGNORECASE
)
_LEAD = re.compile(r"[\s.,;:]*")
_EDITION = re.compile(
    r"\s*(?:\((?:[^()]{0,12}\b(?:edn?|Aufl|edition|ed)\b\.?[^()]{0,12}|Vol\.[^()]{0,12})\)"
    r"|(?:[0-9]{1,2}(?:st|nd|rd|th|ª|\.)?|[Rr]ev(?:ised|\.)?)\s(?:edn?|ed|[Ee]dition|Aufl)\b\.?)[.,;:]?\s*"
)
_ENDS = re.compile(
    r"\s*,\s(?:edited|ed\.|eds\.|translated|trans\.|transl\.|dir\.|hrsg\.|herausgegeben|org\.|coord\.|series|Series editors)\b"
    r"|\s*;\s|\s*\.\s+(?=\S)|\s*\.?\s*$|\s*,?\s*(?:doi|DOI|https?:|arXiv:)",
)
_PLACE = re.compile(
    rf"(?:{CAPITAL}[\w.'’-]+(?:[ -][\w.'’/-]+){{0,4}}(?:,\s{CAPITAL}[\w.]+(?:\s{CAPITAL}\w+)?)?|\[[^\]]{{3,20}}\])\s?:\s(?P<publisher>{CAPITAL}[^:;.?!]{{1,60}}(?:\.\sPress)?)"
)
_PUBLISHER = re.compile(
    r"\b(?:Press(?:es)?|Publishers?|Publishing|Publications|Verlag|Books|UP|Springer|Wiley|Elsevier"
    r"|Routledge|Éditions|Editorial|Editora|Editions|Univ\. Press)\b"
)


def is_publisher(text: str) -> bool:
    """Whether a text names a publisher in words that publishers' names have."""
    return bool(_PUBLISHER.search(text)) and len(text.split()) <= 8


def _year_in(text: str, start: int) -> Run:
    """The year behind a container: the one in brackets, else the last."""
    behind = _BEHIND.search(text, start)
    years = [
        match.span()
        for match in _YEAR.finditer(text, start, behind.start() if behind else len(text))
    ]
    bracketed = [
        run
        for run in years
        if text[run[0] - 1 : run[0]] in {"(", "["} or text[run[1] : run[1] + 1] == ")"
    ]
    return next(iter(bracketed or years[-1:]), (0, 0))


def container_behind(text: str, start: int, runs: Sequence[Run]) -> Container:
    """What follows a title whose end is marked by quotation marks, emphasis or a link."""
    edition = _EDITION.match(text, _LEAD.match(text, start).end())  # type: ignore[union-attr]
    begin = edition.end() if edition else start
    is_in = _IN.match(text, begin)
    begin = is_in.end() if is_in else _LEAD.match(text, begin).end()  # type: ignore[union-attr]
    year = _year_in(text, begin)
    if is_in:
        editors = _EDITORS.match(text, begin)
        begin = editors.end() if editors else begin
    law = _REPORTER.match(text, begin)
    if law:
        return Container(law.span("name"), year, is_sure=True)
    if _IS_THESIS.match(text, begin) or _THESIS_ASIDE.match(text, start):
        return Container(year=year, is_sure=True)
    run = _run_at(text, begin, runs)
    if run:
        return Container(run, year, is_sure=True)
    plain = _plain_container(text, begin, year, is_in=bool(is_in))
    name = text[slice(*plain.venue)]
    is_venue = read_venue(name).weight >= _SURE and not is_publisher(name)
    if not (is_in or is_venue) and (place := _PLACE.match(text, begin)):
        return Container(_publisher_run(text, place), year, is_sure=True)
    return plain


_SURE = 0.9  # a venue of the table, or a name that only venues have


# "85 Harv. L. Rev. 1089": volume, reporter, page.
_REPORTER = re.compile(rf"[0-9]{{1,4}}\s(?P<name>{CAPITAL}[\w.& ’']{{3,60}}?)\s(?=[0-9]{{1,5}}\b)")


def _publisher_run(text: str, place: re.Match[str]) -> Run:
    start, end = place.span("publisher")
    name = re.split(r",\s(?=[0-9]|S\.|pp?\.|v\.)|\s\((?=[0-9])", text[start:end], maxsplit=1)[0]
    return start, start + len(name.rstrip(" ,"))


def _run_at(text: str, start: int, runs: Sequence[Run]) -> Run | None:
    """The emphasized text at a place, with a short form in brackets behind it."""
    for run_start, run_end in runs:
        words = text[run_start:run_end]
        if (
            run_start <= start + 2 <= run_end - 1
            and re.search(r"[^\W\d]{2}", words)
            and not is_remark(words)
        ):
            short = re.match(r"\s\([A-Z][\w'’ -]{1,12}\)", text[run_end:])
            end = run_start + len(words.rstrip(" ,.;:"))
            return max(start, run_start), run_end + short.end() if short else _with_stop(text, end)
    return None


def _plain_container(text: str, start: int, year: Run, *, is_in: bool) -> Container:
    """A container in plain text: up to its numbers, a stop, or who edited it."""
    numbers = _NUMBERS.search(text, start)
    end = numbers.start() if numbers else len(text)
    stop = _first_end(text, start, end)
    name = _without_place(text[start:stop].rstrip(" ,.;:("))
    run = (start, _with_stop(text, start + len(name)))
    venue = read_venue(name)
    has_numbers = bool(numbers) and stop == end and not _YEAR.match(text, _digit_at(text, end))
    if not name or not name[:1].isalpha() or len(name.split()) > 16:
        return Container(year=year)
    is_named = venue.weight >= 0.45 or is_publisher(name) or is_in or has_numbers
    is_sure = is_named and (has_numbers or is_in or venue.weight >= 0.75)
    return Container(run, year, is_named, is_sure)


def _with_stop(text: str, end: int) -> int:
    """The end of a name with the stop behind it, if its last word is abbreviated."""
    return end + 1 if text[end : end + 1] == "." and _is_abbreviation(text, end, 0) else end


def _digit_at(text: str, start: int) -> int:
    digit = re.compile("[0-9]").search(text, start)
    return digit.start() if digit else len(text)


def _first_end(text: str, start: int, end: int) -> int:
    """Where a container in plain text ends: at a stop that is not an abbreviation's, and the like."""
    for match in _ENDS.finditer(text, start, end):
        if (
            not match[0].strip().startswith(".")
            or not match[0].strip(". \n") == ""
            or match.end() >= end
            or not _is_abbreviation(text, match.start(), start)
        ):
            return match.start()
    return end


def _is_abbreviation(text: str, stop: int, start: int) -> bool:
    """Whether a stop belongs to an abbreviated word of a name, and ends nothing."""
    word = re.search(r"[^\s.(]+$", text[max(start, stop - 30) : stop])
    if not word:
        return False
    last = word[0]
    return len(last) == 1 or (last[:1].isupper() and fold(last) in ABBREVIATIONS)


# Titles in plain text.

_THESIS = (
    r"(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s?|M\.?Sc\.?|Bachelor['’]?s?|Unpublished|Dissertation|Thesis|Habilitation"
    r"|Habilitationsschrift|Diss\.|Thèse|Tesis|Tese|Diplomarbeit|Masterarbeit)"
)
_IS_THESIS = re.compile(rf"{_THESIS}(?!\w)")
_SLASHES = re.compile(r"\s//\s")
_THESIS_ASIDE = re.compile(rf"\s*[(\[]{_THESIS}\b[^()\[\]]*[)\]]")

_SENTENCE_END = re.compile(r"[.。?!][”\"’]?\s+(?=\S)")
_ASIDE_LAST = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]\s*\.?\s*$")
_BEHIND = re.compile(
    r"\s*(?:\b(?:doi|DOI|PMID|PMCID|ISBN|ISSN)\b|https?://|(?:Retrieved|Accessed|Last accessed|Zugriff|Abgerufen|Consulté|Consultado|Acesso em|Available (?:at|from|online)|URL)\b)"
)
_STARTS = re.compile(
    rf"(?:[Ii]n:?\s|Dans\s|Em:?\s|En:\s)|(?:{_THESIS}|Tech(?:nical|\.)?\s[Rr]ep\w*)(?!\w)"
    r"|(?:[0-9]{1,2}(?:st|nd|rd|th|ª|\.)?|[Rr]ev(?:ised|\.)?|[Ss]econd|[Tt]hird)\s(?:edn?|ed|[Ee]dition|Aufl)\b"
    r"|(?:Translated|Trans\.|Edited|Ed\.)\s(?:by|from)\b"
)


def split_plain(text: str, start: int, runs: Sequence[Run]) -> tuple[int, Container] | None:
    """Where a title in plain text ends, and what stands behind it; None where that is not sure."""
    if re.search(r"\[[JMCDNRSPAGZ](?:/OL)?\]", text[start:]):
        return None  # GB/T 7714 marks the title's end itself
    stop = _text_end(text, start)
    if thesis := _THESIS_ASIDE.search(text, start, stop):
        return _before(text, start, thesis.start()), Container(
            year=_year_in(text, thesis.end()), is_sure=True
        )
    if slashes := _SLASHES.search(text, start, stop):  # GOST 7.1
        return _before(text, start, slashes.start()), container_behind(text, slashes.end(), runs)
    if container := _emphasized_container(text, start, stop, runs):
        return container
    sentences = _sentences(text, start, stop)
    for begin, end in sentences[1:]:
        if begins_tail(text[begin:end]):
            title_end = _before(text, start, begin)
            inner = container_behind(text, begin, runs)
            if _IS_THESIS.match(text, begin):
                inner = Container(year=inner.year)
            return title_end, Container(inner.venue, inner.year, is_sure=True)
    return _split_by_numbers(text, start, stop, sentences)


def _text_end(text: str, start: int) -> int:
    behind = _BEHIND.search(text, start)
    end = behind.start() if behind else len(text)
    aside = _ASIDE_LAST.search(text, start, end)
    if aside and not re.search("[0-9]", aside[0]):
        end = aside.start()
    return end


def _before(text: str, start: int, end: int) -> int:
    """The end of a title in front of a place, without the marks and the "in" between."""
    title = text[start:end].rstrip()
    title = re.sub(r"[\s.,;:]*\b(?:[Ii]n|IN):?$", "", title)
    return start + len(title.rstrip(" ,.;:–—-"))


def begins_tail(sentence: str) -> bool:
    """Whether a sentence behind the title surely begins what follows it."""
    if _STARTS.match(sentence) or (_PLACE.match(sentence) and not sentence[:1].islower()):
        return True
    words = fold(sentence).split()
    if words[:1] and words[0] in PREPRINT_SERVERS:
        return True
    name = sentence.rstrip(" .")
    return read_venue(name).weight >= 0.9 or is_publisher(name)


def _emphasized_container(
    text: str, start: int, stop: int, runs: Sequence[Run]
) -> tuple[int, Container] | None:
    """A container that is emphasized behind a title in plain text."""
    for run_start, run_end in reversed(runs):
        words = text[run_start:run_end]
        if not start < run_start < stop or not re.search(r"[^\W\d]{2}", words) or is_remark(words):
            continue
        between = text[start:run_start]
        if not re.search(r"(?:[.?!,;:”\"»]\s|\b[Ii]n:?\s|\bIn\s.*[.,:]\s)$", between):
            return None
        title_end = _title_before_run(text, start, run_start)
        run = _run_at(text, run_start, [(run_start, run_end)])
        return title_end, Container(run or (0, 0), _year_in(text, run_end), is_sure=True)
    return None


def _title_before_run(text: str, start: int, end: int) -> int:
    """Where the title ends in front of an emphasized container: at "In", before editors."""
    between = text[start:end]
    inside = re.search(r"(?<=[.?!,”\"])\s+[Ii]n:?\s", between)
    return _before(text, start, start + inside.start() if inside else end)


def _sentences(text: str, start: int, stop: int) -> list[Run]:
    """The sentences of a text; the stops of abbreviations and initials end none."""
    sentences, begin = [], start
    for match in _SENTENCE_END.finditer(text, start, stop):
        is_stop = match[0][0] == "."
        following = text[match.end() : match.end() + 1]
        if (
            is_stop
            and (_is_abbreviation(text, match.start(), begin) or following.islower())
            and not text[match.end() : match.end() + 5]
            .lower()
            .startswith(("arxiv", "in ", "in: ", "biorx"))
        ):
            continue
        sentences.append((begin, match.start() if is_stop else match.start() + 1))
        begin = match.end()
    if text[begin:stop].strip(" ."):
        sentences.append((begin, stop))
    return sentences


def _numbers_start(text: str, start: int, stop: int) -> int:
    """Where the numbers begin at a text's end: year, volume, issue, pages; `stop` if there are none."""
    tokens = list(re.finditer(r"\S+", text[start:stop]))
    first = stop
    for token in reversed(tokens):
        if not _NUMBER_TOKEN.fullmatch(token[0]):
            break
        first = start + token.start()
    return first if re.search("[0-9]", text[first:stop]) else stop


_MONTH_NAMES = "|".join(sorted((m for m in MONTHS if m.isascii()), key=len, reverse=True))
_NUMBER_TOKEN = re.compile(
    rf"[(\[,;:]*(?:(?:vol|no|nr|num|núm|n|v|pp?|S|Bd|Jg|Heft|issue|art|article|pages?|and|Part|Suppl|e)[.,:°º]*"
    rf"|(?:{_MONTH_NAMES})[.,;:)]*"
    r"|(?:no|vol|pp?|S|v|n)\.[0-9].*|[A-Za-z]{0,2}[0-9][\w()\[\]:;,./–—−-]*|[–—-]+)[)\].,;:]*",
    re.IGNORECASE,
)


def _split_by_numbers(
    text: str, start: int, stop: int, sentences: Sequence[Run]
) -> tuple[int, Container] | None:
    """Title and container in front of volume, pages or year."""
    numbers = _numbers_start(text, start, stop)
    year = _year_in(text[:stop], numbers)
    region_end = start + len(text[start:numbers].rstrip(" ,;:(["))
    has_volume = bool(re.search("[0-9]", _YEAR.sub("", text[numbers:stop])))
    begin = _container_start(text, start, region_end)
    if begin <= start:
        return _without_container(text, start, stop, sentences)
    name = _without_place(text[begin:region_end].rstrip(" .,"))
    venue = read_venue(name)
    is_named = has_volume or venue.weight >= 0.45 or is_publisher(name)
    if not name[:1].isalpha() or len(name.split()) > 16:
        return None
    run = (begin, _with_stop(text, begin + len(name)))
    if not is_named:
        if len(sentences) > 2 or len(name.split()) > 6:
            return _without_container(text, start, stop, sentences)
        return _before(text, start, begin), Container(run, year, is_named=False)
    is_sure = has_volume or venue.weight >= 0.75
    return _before(text, start, begin), Container(run, year, is_sure=is_sure)


def _without_container(
    text: str, start: int, stop: int, sentences: Sequence[Run]
) -> tuple[int, Container] | None:
    """The first sentence as the title, where nothing behind it is surely a container."""
    if not sentences:
        return None
    end = sentences[0][1]
    if len(sentences) == 1:
        end = _numbers_start(text, start, stop)
    return start + len(text[start:end].rstrip(" ,.;:([")), Container(year=_year_in(text, end), is_sure=False)


def _container_start(text: str, start: int, end: int) -> int:
    """Where the name begins that ends at a place: behind a stop or a comma; `start` if nowhere."""
    stops = [match for match in _SENTENCE_END.finditer(text, start, end)]
    for at in range(len(stops) - 1, -1, -1):
        match = stops[at]
        if match[0][0] in "?!" or not _is_in_name(
            text, match.start(), stops[at - 1].end() if at else start, end
        ):
            return match.end()
    comma = text.rfind(", ", start, end)
    return comma + 2 if comma > start else start


def _is_in_name(text: str, stop: int, begin: int, end: int) -> bool:
    """Whether a stop is one inside an abbreviated name: "Drug Discov. Today", "Ann. of Math."."""
    last = text[begin:stop].split()[-1:]
    if not last or not last[0][:1].isupper():
        return False
    word = last[0].strip("(")
    if len(word) == 1 or fold(word) in ABBREVIATIONS:
        return True
    words = text[begin:stop].split()
    return len(words) <= 2 and len(word) <= 7 and all(word[:1].isupper() for word in words)


def _without_place(name: str) -> str:
    """A name without the place behind a comma: "Ciência e Cultura, São Paulo"."""
    head, comma, rest = name.partition(", ")
    is_list = re.search(r"\b(?:and|und|et|y|e)\b|&", rest) or re.match(
        r"(?:Series|Ser\.|Part|Section)\b", rest
    )
    return name if not comma or is_list or len(rest.split()) > 4 else head
