"""References whose parts slashes and dashes set apart, as GOST 7.1-2003 has them. Pure.

"Title / names // Journal. – 2001. – Vol. 2. – P. 1–9", "Title / names. – Place : Publisher, 2001".
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.containers import container_after, container_in
from snnbib.readinglist.references.ends import year_after
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import CHANGED_BY

__all__ = ["names_after_slash", "split_at_slashes"]

_SLASHES = lazy_pattern(r"\s//\s?(?=\S)")
_SLASH = lazy_pattern(r"\s/\s")
# Who edited the book: "Title // Book / под ред. А. Б. Муравьёва. М.: Наука, 2001".
_EDITED = lazy_pattern(rf"\s/\s(?i:{any_of(CHANGED_BY)})(?=\s)")
_CHANGED_BY = lazy_pattern(rf"(?i:{any_of(CHANGED_BY)})\s(?:(?:by|von|par)\s)?")
_DASH = lazy_pattern(r"\.?\s+[–—]\s+")  # between the areas of a description
# The dash in front of "Place : Publisher", and of the edition that stands between.
_PUBLISHED = lazy_pattern(
    rf"\.?\s+[–—]\s+(?:[^–—]{{1,40}}\s[–—]\s+){{0,2}}(?={CAPITAL}[\w. -]{{0,30}}\s?:\s)"
)
_YEAR_LAST = lazy_pattern(rf"[\s,.]*{YEAR_DIGITS}\s*$")


def split_at_slashes(
    text: str, start: int, stop: int, styled: Sequence[Extent]
) -> tuple[int, Container] | None:
    """Where the title ends in front of a slash, and its container; None without such slashes.

    Args:
        text: of a reference.
        start: where the title begins.
        stop: where the reference ends.
        styled: what of the text is emphasized or stands in quotation marks.
    """
    slashes = _SLASHES.search(text, start, stop)
    end = slashes.start() if slashes else stop
    names = _names_after_slash(text, start, end)
    if slashes:
        return names or end, _container_at(text, slashes.end(), stop, styled)
    published = _PUBLISHED.search(text, names or start, stop)
    if not published and not names:
        return None
    container = container_after(text, published.end(), styled) if published else Container()
    title_end = names or (published.start() if published else stop)
    return title_end, Container(container.venue, container.year, is_sure=True)


def _container_at(text: str, start: int, stop: int, styled: Sequence[Extent]) -> Container:
    """The journal or proceedings after two slashes, up to the dash in front of the next area."""
    dash = _DASH.search(text, start, stop)
    if edited := _EDITED.search(text, start, dash.start() if dash else stop):
        return Container((start, edited.start()), year_after(text, edited.end()), is_sure=True)
    if not dash:
        container = container_in(text, start, styled)
        return Container(container.venue, container.year, is_sure=True)
    end = _names_after_slash(text, start, dash.start()) or dash.start()  # of its editors
    name = _YEAR_LAST.sub("", text[start:end])
    return Container((start, start + len(name)), year_after(text, start), is_sure=True)


def _names_after_slash(text: str, start: int, end: int) -> int:
    """Where the slash stands after which the names of the authors follow; 0 if nowhere."""
    slashes = _SLASH.finditer(text, start, end)
    return next((slash.start() for slash in slashes if _are_names(text, slash.end())), 0)


def names_after_slash(text: str, end: int) -> Extent | None:
    """The names of the authors behind a title and a slash; None where there are none.

    Args:
        text: of a reference.
        end: where the title ends.
    """
    slash = _SLASH.match(text, end)
    names = names_at(text, slash.end()) if slash else None
    return (slash.end(), names.end) if slash and names else None


def _are_names(text: str, start: int) -> bool:
    credit = _CHANGED_BY.match(text, start)  # "/ под ред. А. Б. Муравьёва"
    names = names_at(text, credit.end() if credit else start)
    return names is not None and (names.is_sure or _AREA_END.match(text, names.end) is not None)


_AREA_END = lazy_pattern(r"\.?\s(?:[–—-]|//)\s|\.?$")
