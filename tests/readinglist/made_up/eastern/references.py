"""References in the styles of a language, drawn at random."""

from tests.readinglist.made_up.eastern.styles import EASTERN_STYLES, ReferenceStyle
from tests.readinglist.made_up.eastern.works import EasternWork
from tests.readinglist.made_up.eastern.writing import Draw, Told, Work, WriteEntry, Writing
from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.works import Listed

__all__ = ["draw_references"]

_BULLETS = ("- ", "{n}. ", "[{n}] ", "[{n}]", "", "* ")


def draw_references(draw: Draw, writing: Writing) -> WriteEntry:
    style = draw.any_of(EASTERN_STYLES[writing.language])
    draw.choices["style"] = f"{writing.language} {style.name}"
    able = [mark for mark in writing.words.between_names if "，" not in mark]
    between = style.between_names or draw.pick("between names", able)
    bullet = draw.pick("unit", _BULLETS)
    draw.pick("with english", [False, False, bool(style.english)])
    tail = draw.pick("tail", ["", "", " [{link}]({url})", " {url}"])
    gap = [] if bullet.startswith(("-", "*", "{n}. ")) else [""]

    def write_entry(work: Work, number: int) -> tuple[list[str], Told]:
        url = work.url if tail else ""
        behind = tail.format(link=writing.link_words[0], url=url)
        if isinstance(work, Listed):
            text, authors = _english(style, work)
        else:
            text, authors = _eastern(style, work, between, writing)
        told = Told(authors=authors, venue=work.venue, year=work.year, url=url)
        return [f"{bullet.format(n=number)}{text}{behind}", *gap], told

    return write_entry


def _numbers(work: Work) -> dict[str, object]:
    first = work.number * 7 % 400 + 1
    return {
        "title": work.title, "venue": work.venue, "year": work.year,
        "volume": work.number % 40 + 3, "issue": work.number % 6 + 1,
        "pages": f"{first}-{first + 11}",
    }  # fmt: skip


def _english(style: ReferenceStyle, work: Listed) -> tuple[str, tuple[str, ...]]:
    people = {name: form(work.authors) for name, form in AUTHORS.items()}
    families = tuple(family for _, family in work.authors)
    gbt = ", ".join(
        f"{family.upper()} {''.join(part[0] for part in given.split())}"
        for given, family in work.authors
    )
    return style.english.format(gbt_names=gbt, **_numbers(work), **people), families


def _eastern(
    style: ReferenceStyle, work: EasternWork, between: str, writing: Writing
) -> tuple[str, tuple[str, ...]]:
    names, authors = writing.names(work, between)
    comma = writing.words.comma
    parted = [name.rpartition(" ") for name in work.authors]
    template = style.article
    if work.is_book:
        template = style.translated if work.translator and style.translated else style.book
    if not writing.is_wide:
        template = template.replace(", ", comma)
    opening, closing = writing.quotes(work)
    text = template.format(
        authors=names,
        inverted=comma.join(f"{family}{comma}{given}" for given, _, family in parted),
        place=work.place,
        translator=writing.name(work.translator),
        open=opening,
        close=closing,
        **_numbers(work),
    )
    return text, authors
