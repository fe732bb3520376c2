"""A new entry for a list, written like the entries around it. Pure.

The last entry of the section is the model: its marker or heading, its emphasis and the style of its
links are kept, its title, year and addresses are replaced. Where the model says more than that
(authors, another venue), the entry is written in a shape that the section has, else plainly, with
the model's marker and link. What is written is read back before it is returned.
"""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from snnbib.additions.positions import entry_end, insert_entry, line_starts
from snnbib.additions.wording import NewEntry, wordings
from snnbib.errors import PaperNotFound
from snnbib.identifiers import Identifier, Scheme, paper_identifiers
from snnbib.model import Paper, Record, Work
from snnbib.text import fold

__all__ = ["NewEntry", "add_entry", "listed_paper", "new_entry", "section_for"]

_Read = Callable[[str], Sequence[Paper]]
"""Reads the text of a list."""


def section_for(papers: Sequence[Paper], is_same_venue: Callable[[str], bool], year: int) -> str:
    """The section whose papers are of one venue and year.

    Args:
        papers: of the list.
        is_same_venue: whether a paper's venue is that of the new paper.
        year: of the new paper.

    Raises:
        PaperNotFound: no section is, or several are; the message names those of the list.
    """
    matching = {
        paper.section for paper in papers if paper.year == year and is_same_venue(paper.venue)
    }
    if len(matching) == 1:
        return matching.pop()
    sections = sorted(matching) or list(dict.fromkeys(paper.section for paper in papers))
    message = (
        f"{'several sections fit' if matching else 'no section fits'}: say which, --section NAME; "
        f"there are {', '.join(map(repr, sections))}"
    )
    raise PaperNotFound(message)


def listed_paper(
    papers: Sequence[Paper],
    works: Mapping[Paper, Work],
    identifiers: Set[Identifier],
    title: str = "",
) -> Paper | None:
    """The paper of the list that has one of these identifiers, or this title.

    Args:
        papers: of the list.
        works: those of them that are resolved: a list need not link a paper's DOI.
        identifiers: of what is to be added.
        title: of what is to be added; a paper with this title and another identifier of the same
            kind is another paper.
    """
    schemes = {identifier.scheme for identifier in identifiers}
    for paper in papers:
        present = paper_identifiers(paper) | _work_identifiers(works.get(paper))
        is_another = bool(schemes & {identifier.scheme for identifier in present})
        if present & identifiers or (title and fold(paper.title) == fold(title) and not is_another):
            return paper
    return None


def _work_identifiers(work: Work | None) -> frozenset[Identifier]:
    values = ((Scheme.DOI, work.doi), (Scheme.ARXIV, work.arxiv)) if work else ()
    return frozenset(Identifier(scheme, value) for scheme, value in values if value)


def new_entry(record: Record, urls: Sequence[str], venue: str = "") -> NewEntry:
    """What the entry of a record says.

    Its title has no markup, nor the full stop of some .bib files.

    Args:
        record: of the new paper.
        urls: its links, the most important first.
        venue: in the words of the list; "" if it is not known.
    """
    title = re.sub(r"</?[a-z]+>", "", record.full_title)
    names = (f"{person.given} {person.family or person.literal}" for person in record.authors)
    return NewEntry(
        title=title if title.endswith("..") else title.removesuffix("."),
        urls=tuple(urls),
        authors=tuple(name.strip() for name in names),
        venue=venue,
        year=record.year,
    )


def add_entry(
    text: str, section: str, entry: NewEntry, read: _Read, shapes: Sequence[str] = ()
) -> str:
    """The list with a new entry at the end of a section.

    Args:
        text: the list.
        section: as `Paper.section` has it; it must have a paper.
        entry: what the entry says.
        read: how the list is read, to see that the new entry is read as what it says.
        shapes: in which several entries of the section are written, the most common first, as
            `snnbib.readinglist.overview` has them.

    Raises:
        PaperNotFound: the section has no paper to write the new one like.
    """
    listed = read(text)
    members = [paper for paper in listed if paper.section == section]
    if not members:
        message = f"no paper is in a section {section!r}"
        raise PaperNotFound(message)
    model = members[-1]
    start = line_starts(text)[model.line - 1]
    end = entry_end(text, start)
    for wording in wordings(text[start:end], model, entry, shapes):
        changed = insert_entry(text, start, end, wording)
        if _has_one_new_paper(listed, read(changed), entry, section):
            return changed
    message = (
        f"the entries of {section!r} are written in a way that cannot be copied: "
        f"add it there by hand: {entry.title} {entry.urls[0]}"
    )
    raise PaperNotFound(message)


def _has_one_new_paper(
    listed: Sequence[Paper], changed: Sequence[Paper], entry: NewEntry, section: str
) -> bool:
    """Whether exactly one paper has been added, with this title, first link and section."""
    old_papers = {replace(paper, line=0) for paper in listed}
    new_papers = [paper for paper in changed if replace(paper, line=0) not in old_papers]
    return len(changed) == len(listed) + 1 and [
        (fold(paper.title), paper.section, entry.urls[0] in {link.url for link in paper.links})
        for paper in new_papers
    ] == [(fold(entry.title), section, True)]
