"""The entries of a table, one for each row; its head, or its cells, name the columns. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import (
    field_role,
    is_link_label,
    is_paper_label,
    names_presenter,
    trim,
)
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT, share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import MOST, do_most
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.entry_signs import is_reference
from snnbib.readinglist.units.outline import Inline, Section, Unit, plain
from snnbib.readinglist.units.several_works import works_of_cell
from snnbib.readinglist.words.labels import WORKS
from snnbib.sites import link_kind
from snnbib.text import fold
from snnbib.venues import recognize

__all__ = ["TableHead", "roles_of_columns", "table_units"]


TableHead = tuple[str, ...]
"""The names of a table's columns."""


def roles_of_columns(tables: Iterable[Block], inline: Inline) -> Mapping[TableHead, list[str]]:
    """What the columns of a list's tables are, by the tables' heads; tables alike count as one."""
    rows_below: defaultdict[TableHead, list[Block]] = defaultdict(list)
    for table in tables:
        names, rows = _head_and_rows(table, inline)
        rows_below[names] += rows
    return {
        names: _roles_by_texts(
            _column_roles(names, _titles_among_notes(names, rows, inline)), _texts_of(rows, inline)
        )
        for names, rows in rows_below.items()
    }


def _roles_by_texts(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles that the names of columns say, corrected by what stands in the columns."""
    for corrected in (_with_references, _with_names, _with_titles, _with_venues, _with_notes):
        roles = corrected(roles, columns)
    return roles


def table_units(
    table: Block, section: Section, inline: Inline, roles_of: Mapping[TableHead, list[str]]
) -> Iterator[Unit]:
    """A unit for each row; one for each work, where a cell of titles has several."""
    names, rows = _head_and_rows(table, inline)
    roles_of_table = roles_of.get(names) or _column_roles(names)
    for row in _with_people_above(rows, inline):
        roles = roles_of_table
        if not _has_title(row, roles) and _leads_to_paper(row, inline):
            roles = _column_roles(names)
        unit = Unit("row", row.line, row.end, section, head=names or ("",))
        unit.source = " | ".join(row.cells)
        unit.lines = [
            Line(
                spans=inline.spans(cell),
                number=row.line,
                column=str(at + 1),
                role=roles[at] if at < len(roles) else "",
            )
            for at, cell in enumerate(row.cells)
        ]
        yield from works_of_cell(unit)


def _with_people_above(rows: Sequence[Block], inline: Inline) -> list[Block]:
    """The rows; what has nothing but people in one cell goes on in that cell of the row above."""
    joined: list[Block] = []
    for row in rows:
        at = _only_filled(row)
        above = joined[-1] if joined and _only_filled(joined[-1]) < 0 else None
        if (
            above is None
            or not 0 <= at < len(above.cells)
            or not _are_people(row.cells[at], inline)
        ):
            joined.append(row)
            continue
        cells = [*above.cells[:at], f"{above.cells[at]}<br>{row.cells[at]}", *above.cells[at + 1 :]]
        joined[-1] = replace(above, cells=cells, end=row.end)
    return joined


def _only_filled(row: Block) -> int:
    """The index of the one cell of several with text in it; -1 if there is no such cell."""
    filled = [at for at, cell in enumerate(row.cells) if LETTER_OR_DIGIT.search(cell)]
    return filled[0] if len(filled) == 1 < len(row.cells) else -1


def _are_people(cell: str, inline: Inline) -> bool:
    return people_likeness(trim(plain(inline.spans(cell)).rstrip(". "))) >= FULL_NAME


def _has_title(row: Block, roles: Sequence[str]) -> bool:
    """Whether the cell of the title says something."""
    return any(
        role == "title" and LETTER_OR_DIGIT.search(cell)
        for role, cell in zip(roles, row.cells, strict=False)
    )


def _leads_to_paper(row: Block, inline: Inline) -> bool:
    """Whether a row has a link to a paper."""
    return any(_links_paper(cell, inline) for cell in row.cells)


def _links_paper(cell: str, inline: Inline) -> bool:
    spans = [span for span in inline.spans(cell) if span.url]
    return any(is_paper_label(span.text) or link_kind(span.url) == "paper" for span in spans)


def _head_and_rows(table: Block, inline: Inline) -> tuple[TableHead, Sequence[Block]]:
    """The names of the columns, none where an HTML table has no head, and the other rows."""
    rows = table.children
    if not rows or (table.info == "html" and not _is_head(rows[0], inline)):
        return (), rows
    return tuple(plain(inline.spans(cell)) for cell in rows[0].cells), rows[1:]


def _is_head(row: Block, inline: Inline) -> bool:
    names = [plain(inline.spans(cell)) for cell in row.cells]
    return any(field_role(name) for name in names) and not any(
        "](" in cell or "href" in cell for cell in row.cells
    )


def _column_roles(names: Sequence[str], of_titles: int = -1) -> list[str]:
    """What the columns of a table are; "other" for one that is not a field, where titles have one.

    A first column "Source" without one of titles holds what is listed.

    Args:
        names: of the columns.
        of_titles: the index of the column with titles, if its name does not say so.
    """
    roles = [field_role(_ASIDE.sub(" ", name)) or field_role(name) for name in names]
    if of_titles >= 0 and "title" not in roles:
        roles[of_titles] = "title"
    if "title" not in roles:
        roles = [role or _title_role(name) for role, name in zip(roles, names, strict=True)]
    if roles[:1] == ["venue"] and "title" not in roles:
        roles[0] = ""
    if "title" not in roles:
        return roles
    if any(map(names_presenter, names)):  # the date is that of a meeting
        roles = ["other" if role == "year" else role for role in roles]
    return [
        role or ("other" if LETTER_OR_DIGIT.search(name) else "")
        for role, name in zip(roles, names, strict=True)
    ]


def _title_role(name: str) -> str:
    """What a column is that is named for several works: "Publications", "Related papers"."""
    words = fold(name).split()
    return "title" if words and len(words) <= 3 and words[-1] in WORKS else ""


_ASIDE = lazy_pattern(r"[(（\[][^()（）\[\]]*[)）\]]")  # "Title (shortened)"


def _titles_among_notes(names: Sequence[str], rows: Sequence[Block], inline: Inline) -> int:
    """The index of a column of notes, such as "Topic", most of which are linked papers; or -1.

    Where the column of venues has the links, it is the first, with a name in each row, as of a
    table "Model | Published".
    """
    for at, name in enumerate(names):
        cells = [row.cells[at] for row in rows if at < len(row.cells)]
        if field_role(name) == "note" and len(cells) >= _LEAST_TEXTS:
            linked = sum(_is_linked_paper(inline.spans(cell)) for cell in cells)
            if linked >= MOST * len(cells):
                return at
    roles = list(map(field_role, names))
    first = [row.cells[0] for row in rows if row.cells]
    are_names = len({cell for cell in first if _HAS_NAME.match(cell)}) == len(first)
    if roles[:1] != ["note"] or "venue" not in roles or not are_names or len(first) < _LEAST_TEXTS:
        return -1
    of_venues = [row.cells[roles.index("venue")] for row in rows if len(row.cells) == len(roles)]
    led = sum(_links_paper(cell, inline) for cell in of_venues)
    return 0 if led >= MOST * len(rows) else -1


_HAS_NAME = lazy_pattern(r"[^|]*?[^\W\d_]{2}")


def _is_linked_paper(spans: Sequence[Span]) -> bool:
    first = spans[0] if spans else None
    may_be_title = first is not None and count_words(first.text) > 1
    return may_be_title and first is not None and link_kind(first.url or "") == "paper"


def _texts_of(rows: Sequence[Block], inline: Inline) -> list[list[str]]:
    """The texts of each column, empty cells left out."""
    columns: list[list[str]] = []
    for row in rows:
        for at, cell in enumerate(row.cells):
            if at == len(columns):
                columns.append([])
            if text := plain(inline.spans(cell)):
                columns[at].append(text)
    return columns


def _with_references(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with that of the title for the one column that has whole references.

    As in a table "Data | File | Publication", which has no column of titles, or in one whose titles
    are topics: "Title | Sources". "Publication" can stand above titles alone, too.
    """
    if "title" in roles:
        able = [at for at, texts in enumerate(columns) if _are_references(roles[at:], texts)]
    else:
        named = zip(roles, columns, strict=False)
        able = [
            at for at, (role, texts) in enumerate(named) if role == "venue" and _are_works(texts)
        ]
    if len(able) != 1:
        return roles
    at = able[0]
    others = ["other" if role == "title" else role or "other" for role in roles]
    return [*others[:at], "title", *others[at + 1 :]]


def _are_works(texts: Sequence[str]) -> bool:
    """Whether most of some texts are as long as references, or like titles and not like venues."""
    is_like_titles = _share_of_titles(texts) >= MOST and _share_of_venues(texts) <= 1 - MOST
    return is_like_titles or _share_of_long(texts) >= MOST


def _are_references(roles: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether the first texts of a column of any role are references of a citation style."""
    if roles[:1] not in (["other"], ["venue"]) or _share_of_long(texts) < MOST:
        return False
    return do_most(sum(map(is_reference, texts[:_TRIED])), texts[:_TRIED])


def _share_of_long(texts: Sequence[str]) -> float:
    """How many of some texts have as many words as references have."""
    are_long = sum(count_words(text) >= _FEWEST_REFERENCE_WORDS for text in texts)
    return are_long / len(texts) if texts else 0.0


_TRIED = 5
_FEWEST_REFERENCE_WORDS = 8


def _with_names(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with that of the title for the first column, if that of papers has editions.

    As in a table "Method | Paper", whose second column has venues and years.
    """
    at = roles.index("title") if roles.count("title") == 1 else 0
    if not at or at >= len(columns) or _share_of_editions(columns[at]) < MOST:
        return roles
    return ["title", *roles[1:at], "other", *roles[at + 1 :]]


def _with_titles(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with that of the title for a column of titles beside one of short names.

    As in a table "Name | What is new | Paper" whose second column has the papers' titles.
    """
    named = {
        at: "links" if _are_labels(texts) else "other"
        for at, (role, texts) in enumerate(zip(roles, columns, strict=False))
        if role == "title" and _are_short(texts)
    }
    if named and len(named) < roles.count("title"):  # the names of methods beside titles
        return [named.get(at, role) for at, role in enumerate(roles)]
    if not named or {"links", "authors"}.isdisjoint([*roles, *named.values()]):
        return roles
    shares = [
        _share_of_titles(texts) if role in {"other", "links"} else 0.0
        for role, texts in zip(roles, columns, strict=False)
    ]
    best = max(shares, default=0.0)
    if best < MOST:
        return roles
    named[shares.index(best)] = "title"
    return [named.get(at, role) for at, role in enumerate(roles)]


def _are_short(texts: Sequence[str]) -> bool:
    """Whether most of some texts are as short as names, not titles."""
    return sum(count_words(text) <= _MOST_NAME_WORDS for text in texts) >= MOST * len(texts)


def _are_labels(texts: Sequence[str]) -> bool:
    """Whether most of some texts only label links."""
    return sum(is_link_label(text) for text in texts) >= max(1, MOST * len(texts))


_MOST_NAME_WORDS = 2


def _share_of_titles(texts: Sequence[str]) -> float:
    """How many of some texts have the length and capitals of titles, and are not people."""
    are_titles = [
        count_words(text) >= FEWEST_TITLE_WORDS
        and share_of_capitals(text) >= MOST
        and people_likeness(text) < SEVERAL_NAMES
        for text in texts
    ]
    return sum(are_titles) / len(texts) if len(texts) >= _LEAST_TEXTS else 0.0


def _with_venues(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with that of the venue for a column whose cells have venues.

    Its name says nothing, or that it has years: "Year" above "ICML 2020".
    """
    if "title" not in roles or "venue" in roles:
        return roles
    able = zip(roles, columns, strict=False)
    shares = [_share_of_venues(texts) if role in _MAY_HAVE_VENUES else 0.0 for role, texts in able]
    best = max(shares, default=0.0)
    if best >= MOST:
        roles[shares.index(best)] = "venue"
    return roles


_MAY_HAVE_VENUES = frozenset({"other", "year"})


def _with_notes(roles: list[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with none for a column of notes that often begin with a venue and year."""
    if "title" not in roles or "venue" in roles:
        return roles
    return [
        "other" if role == "note" and _begin_with_editions(texts) else role
        for role, texts in zip(roles, [*columns, *[()] * len(roles)], strict=False)
    ]


def _begin_with_editions(texts: Sequence[str]) -> bool:
    """Whether several texts, and a third of them, begin with a venue of the table and a year."""
    return _share_of_editions(texts) >= _SHARE_OF_EDITIONS


def _share_of_editions(texts: Sequence[str]) -> float:
    """How many of some texts begin with a venue of the table and a year: "CVPR 2018", "CVPR18"."""
    editions = [match["venue"] for text in texts if (match := _EDITION_FIRST.match(text))]
    are_venues = [recognize(venue) is not None for venue in editions]
    return sum(are_venues) / len(texts) if len(texts) >= _LEAST_TEXTS else 0.0


_EDITION_FIRST = lazy_pattern(
    r"\W*(?P<venue>[A-Z][\w&/. -]{1,40}?)[\s,'’-]*(?<![0-9])(?:19|20)?[0-9]{2}(?![0-9])"
)
_SHARE_OF_EDITIONS = 1 / 3


def _share_of_venues(texts: Sequence[str]) -> float:
    """How many of some texts are known venues, or look more like one than an acronym does."""
    are_venues = [
        recognize(text) is not None or read_venue(text).weight > ACRONYM for text in texts
    ]
    return sum(are_venues) / len(texts) if len(texts) >= _LEAST_TEXTS else 0.0


_LEAST_TEXTS = 2
