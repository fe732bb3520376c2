"""Shapes that lists are written in, each as a way of writing a whole list of works.

A shape is the text above the entries, a template for one entry, and lines that are not papers (or
are written otherwise) between them. In a template, {title}, {venue}, {year} and {url} are a work's
own; {authors...} are its authors in one of `AUTHORS`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.readinglist.made_up.works import Listed

__all__ = ["AUTHORS", "SHAPES", "People", "Shape", "write"]

People = Sequence[tuple[str, str]]


def _is_cjk(text: str) -> bool:
    return text > "\u3000"


def _name(given: str, family: str) -> str:
    return f"{family}{given}" if _is_cjk(family) else f"{given} {family}"


def _initials(given: str) -> str:
    return " ".join(f"{part[0]}." for part in given.split())


def _short(given: str, family: str) -> str:
    return f"{family}{given}" if _is_cjk(family) else f"{_initials(given)} {family}"


def _apa_name(given: str, family: str) -> str:
    return f"{family}{given}" if _is_cjk(family) else f"{family}, {_initials(given)}"


def _full(people: People) -> str:
    return ", ".join(_name(*person) for person in people)


def _and(people: People) -> str:
    names = [_name(*person) for person in people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _et_al(people: People) -> str:
    return _short(*people[0]) + (" et al." if len(people) > 1 else "")


def _full_et_al(people: People) -> str:
    return _name(*people[0]) + (" et al." if len(people) > 1 else "")


def _apa(people: People) -> str:
    names = [_apa_name(*person) for person in people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, & {names[-1]}"


def _ieee(people: People) -> str:
    names = [_short(*person) for person in people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _vancouver(people: People) -> str:
    return ", ".join(
        f"{family}{given}"
        if _is_cjk(family)
        else f"{family} {''.join(part[0] for part in given.split())}"
        for given, family in people
    )


def _chicago(people: People) -> str:
    given, family = people[0]
    first = f"{family}{given}" if _is_cjk(family) else f"{family}, {given}"
    others = [_name(*person) for person in people[1:]]
    if not others:
        return first
    return (
        f"{first}, and {others[0]}"
        if len(others) == 1
        else f"{first}, {', '.join(others[:-1])}, and {others[-1]}"
    )


def _surnames(people: People) -> str:
    return ", ".join(f"{family}{given}" if _is_cjk(family) else family for given, family in people)


def _surnames_and(people: People) -> str:
    *others, last = _surnames(people).split(", ")
    return f"{', '.join(others)} and {last}" if others else last


def _bibtex(people: People) -> str:
    return " and ".join(f"{family}, {given}" for given, family in people)


AUTHORS: dict[str, Callable[[People], str]] = {
    "authors": _full, "authors_and": _and, "et_al": _et_al, "full_et_al": _full_et_al,
    "apa": _apa, "ieee": _ieee, "authors_bibtex": _bibtex, "vancouver": _vancouver, "chicago": _chicago,
    "surnames": _surnames, "surnames_and": _surnames_and,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """A way of writing a list."""

    name: str
    template: str
    head: str = "# Reading list\n\nWhat our group reads. Pull requests are welcome!\n\n## Contents\n\n- [Papers](#papers)\n- [Tools](#tools)\n\n## Papers\n\n"
    foot: str = "\n## Tools\n\n- [labkit](https://github.com/example/labkit) - A toolbox for measurements.\n- [plotter](https://github.com/example/plotter) - Draws figures.\n\n## License\n\nCC0\n"
    says: tuple[str, ...] = ("authors", "venue", "year", "url")
    """What an entry tells; venue and year may stand in headings instead."""
    by: str = ""
    """"year", "venue" or "edition": what the headings above the entries say."""
    between: str = ""
    """What stands between two entries besides the line's end."""
    odd: str = ""
    """A line in the middle that is not a paper."""
    fields: tuple[str, ...] = ()
    """Of which fields works are written in it; () for all."""


def write(shape: Shape, works: Sequence[Listed]) -> tuple[str, list[int]]:
    """A list of the works in a shape, and the line of each."""
    parts = [shape.head]
    lines = []
    for number, work in enumerate(works):
        if shape.by:
            parts.append(_heading(shape, work))
        if shape.odd and number == len(works) // 2:
            parts.append(shape.odd + "\n" + shape.between)
        lines.append("".join(parts).count("\n") + 1)
        people = {name: form(work.authors) for name, form in AUTHORS.items()}
        fields = {
            "title": work.title,
            "venue": work.venue,
            "year": work.year,
            "url": work.url,
            "n": number + 1,
            "month": number % 12 + 1,
        }
        parts.append(shape.template.format(**fields, **people) + "\n" + shape.between)
    return "".join(parts) + shape.foot, lines


def _heading(shape: Shape, work: Listed) -> str:
    text = {"year": f"{work.year}", "venue": work.venue, "edition": f"{work.venue} {work.year}"}[
        shape.by
    ]
    return f"\n### {text}\n\n"


_TABLE = "## Papers\n\n| Title | Authors | Venue | Year | Link |\n|---|---|---|---|---|\n"
SHAPES = (
    Shape("bracketed edition", "- {title} (**{venue} {year}**). [[paper]({url})]", says=("venue", "year", "url")),
    Shape("bold title, year, authors", "- **{title}** ({year}), {et_al} [[pdf]]({url})", says=("authors", "year", "url")),
    Shape("linked title, authors, italic venue", "- [{title}]({url}), {authors}, *{venue}*, {year}"),
    Shape("linked title, edition in brackets", "* [{title}]({url}) ({venue} {year})", says=("venue", "year", "url")),
    Shape("linked title, dash, authors, year", "- [{title}]({url}) - {authors} ({year})", says=("authors", "year", "url")),
    Shape("apa", "- {apa} ({year}). {title}. *{venue}*, 12(3), 45–67. {url}"),
    Shape("apa paragraphs", "{apa} ({year}). {title}. *{venue}*, 12(3), 45–67. {url}", between="\n"),
    Shape("ieee numbered", '{n}. {ieee}, "{title}," *{venue}*, vol. 4, no. 2, pp. 1-12, {year}. [link]({url})'),
    Shape("ieee bracket numbers", '[{n}] {ieee}, "{title}," in *{venue}*, {year}, pp. 1-12. [[PDF]({url})]', between="\n"),
    Shape("vancouver", "{n}. {vancouver}. {title}. {venue}. {year};12(3):45-67. [doi]({url})"),
    Shape("chicago author-date", '- {chicago}. {year}. ["{title}."]({url}) *{venue}* 83 (2): 423–464.'),
    Shape("authors colon title", "- {authors}: **{title}**. {venue}, {year}. [pdf]({url})"),
    Shape("authors, year colon title", "- {et_al} ({year}): [{title}]({url}), {venue}"),
    Shape("three lines", "- {authors},  \n  *[{title}]({url})*,  \n  {venue}, {year}."),
    Shape("title, then authors on a soft line", "- **{title}**  \n  *{authors}*. {venue} {year}. [[Paper]({url})] [[Code](https://github.com/example/c{n})]"),
    Shape("numbered bold, badge, paragraph of authors", "{n}. **{title}.** {venue} {year}. ![](https://img.shields.io/badge/new-blue)\n\n   *{authors}.* [[pdf]({url})], {year}.{month}\n"),
    Shape("nested items with fields", "- [{title}]({url})\n  - 👥 Authors: {authors}\n  - 📅 Date: {year}\n  - 🏛 Venue: {venue}\n  - 🔑 Keywords: method, data\n  - 📖 TLDR: The work shows what can be done and where it ends, with data."),
    Shape("nested items without fields", "- **{title} ({venue} {year})**\n  - {authors}\n  - [[Paper]]({url})\n  - [[Python Reference]](https://github.com/example/r{n})"),
    Shape("venue as label in front", "- [[{venue} {year}]({url})] {title} [[code](https://github.com/example/c{n})]", says=("venue", "year", "url")),
    Shape("date in front, authors and venue together", "- [{year}/0{n}] **{title}.** *{full_et_al}, {venue}.* [[paper]({url})]", says=("authors", "venue", "year", "url")),
    Shape("year in front", "- {year} - {title} - {authors} - {venue} - [link]({url})"),
    Shape("year in bold in front", "- **{year}**, {authors_and}, {title}, [{venue}]({url})"),
    Shape("table", "| {title} | {authors} | {venue} | {year} | [pdf]({url}) |", head=_TABLE),
    Shape("table, linked titles, edition column", "| {n} | [{title}]({url}) | {venue} {year} | - |", head="# Papers\n\n| No. | Paper | Publication | Code |\n|---|:--|---|---|\n", says=("venue", "year", "url")),
    Shape("table, year first, no head names", "| {year} | {venue} | [{title}]({url}) |", head="# Papers\n\n| | | |\n|---|---|---|\n", says=("venue", "year", "url")),
    Shape("html table", "<tr><td>{n}</td><td><a href=\"{url}\">{title}</a></td><td>{authors}</td><td>{venue} {year}</td></tr>", head="# Papers\n\n<table>\n<tr><th>#</th><th>Title</th><th>Authors</th><th>Venue</th></tr>\n", foot="</table>\n"),
    Shape("html items", "<li><a href=\"{url}\">{title}</a>, <i>{authors}</i>, {venue}, {year}</li>", head="# Papers\n\n<ul>\n", foot="</ul>\n"),
    Shape("headings as entries", "### {n}. {title}\n\n**Authors**: {authors}\n\n**Venue**: {venue}, {year}\n\n<details>\n<summary>Abstract</summary>\n\nWe study a question and show an answer that holds for most cases in practice.\n\n</details>\n\n[📄 Paper]({url}) | [💻 Code](https://github.com/example/c{n})\n"),
    Shape("linked headings as entries, venue below", "#### [{title}]({url})\n\n{venue} {year}\n\n1. a first remark on what the paper does\n2. another one, on its data\n", says=("venue", "year", "url")),
    Shape("bold paragraphs", "**{title}**  \n{authors}  \n{venue}, {year}  \n[PDF]({url}) [Code](https://github.com/example/c{n})\n"),
    Shape("bold paragraph and paragraphs", "**{title}**\n\n*{authors}*\n\n{venue}, {year}. [[pdf]({url})]\n"),
    Shape("under years", "- {title}. {authors}. {venue}. [[paper]({url})]", by="year"),
    Shape("under editions", "- {title} [[paper]({url})]", by="edition", says=("venue", "year", "url")),
    Shape("under venues, authors in italics", "- [{title}]({url}) *{authors}* ({year})", by="venue", fields=("security", "mathematics", "humanities")),
    Shape("quoted title, by authors", "- [\"{title}\"]({url}) by {authors_and} ({venue}, {year})"),
    Shape("plain: title by authors", "- {title}, by {authors_and}, {venue} {year}, [link]({url})"),
    Shape("star before, remark behind", "- :star: **[{title}]({url})**, {venue} {year} (Oral) - well worth reading", says=("venue", "year", "url")),
    Shape("line breaks and emoji", "* [{title}]({url})<br>:star:[code](https://github.com/example/c{n})<br>{authors}<br>{venue} {year}"),
    Shape("title only", "- [{title}]({url})", says=("url",)),
    Shape("tag in front", "- **[M{n}]** {title} [[paper]({url})] [[code](https://github.com/example/c{n})]", says=("url",)),
    Shape("badges", "- {title} [![paper](https://img.shields.io/badge/paper-{year}-red)]({url}) [![Stars](https://img.shields.io/github/stars/example/c{n})](https://github.com/example/c{n})", says=("url",)),
    Shape("bibtex blocks", "```bibtex\n@article{{key{n},\n  title = {{{title}}},\n  author = {{{authors_bibtex}}},\n  journal = {{{venue}}},\n  year = {{{year}}},\n  url = {{{url}}}\n}}\n```\n"),
    Shape("dotted, bare address", "- {title}. {venue} {year}. {url}", says=("venue", "year", "url")),
    Shape("task boxes", "- [ ] {title} ({et_al}, {venue} {year}) [pdf]({url})"),
    Shape("definition-like", "**{title}** ({year})\n: {authors}. *{venue}*. <{url}>\n"),
    Shape("summary lines", "<details><summary>{title} ({venue} {year})</summary>\n\n{authors}\n\n[paper]({url})\n\n</details>\n"),
    Shape("whole reference in a link", "[{apa} ({year}). *{title}*. {venue}.]({url})\n"),
    Shape("quotes, small words", "- {authors_and}, “{title}”, {venue} ({year}) [[link]({url})]"),
    Shape("semicolons", "- {title}; {authors_and}; {venue}; {year}; [pdf]({url})"),
    Shape("linked title, dash, description", "- [{title}]({url}) - an overview of what was tried, with figures that anyone can read", says=("url",)),
    Shape("surnames and year as a link", "{n}. **{title}**. [{surnames} ({year})]({url}).", says=("authors", "year", "url")),
    Shape("dash, surnames and year", "- [{title}]({url}) - {surnames} ({year})", says=("authors", "year", "url")),
    Shape("edition at the end of a linked title", "- [{title} ({venue} {year})]({url})", says=("venue", "year", "url")),
    Shape("volume in bold", "{n}. [{title}]({url})\n    {ieee}, {venue} **12**(3), 45–67 ({year})", fields=("chemistry", "medicine", "economics", "mathematics", "humanities")),
    Shape("table with a column of its own", "| {title} | {authors} | {year} | DONE | [pdf]({url}) |", head="# Papers\n\n| Paper | Authors | Year | Progress | Link |\n|---|---|---|---|---|\n", says=("authors", "year", "url")),
    Shape("people from somewhere", "- [{title}]({url}) by {authors_and} from the University of Somewhere on {venue}, {year}"),
    Shape("slashes", "- {vancouver}. {title} // {venue}. – {year}. – № 3. – С. 12–20. [pdf]({url})"),
    Shape("items that are fields", "- **Title:** {title}\n- **Authors:** {authors}\n- **Venue:** {venue}, {year}\n- **Approach:** learned\n- **Paper:** {url}\n"),
    Shape("badge, title and authors in one cell", "| {n} | [![](https://img.shields.io/badge/Code-{n}-blue)]() <br> **{title}** <br> {authors} | {venue} {year} | [Paper]({url}) |", head="# Papers\n\n| # | Title & Authors | Published | Links |\n|:--|:---:|:---:|:---:|\n"),
    Shape("heading, bars below", "#### {title}\n*{ieee}* | {year} | {venue}\n\nA clear account, which begins with the sources and ends with open questions.\n\n[pdf]({url})\n", fields=("chemistry", "medicine", "economics", "mathematics", "security", "robotics", "humanities")),
    Shape("quoted title by authors in venue", "- \"{title}\" by {authors_and} in {venue} {year} [[paper]({url})]"),
    Shape("anchor, tag, bold venue", "- <a name=\"M{n}\"></a> **[M{n}]** {title} (**{venue}**) [[paper]({url})]", by="year", says=("venue", "year", "url")),
    Shape("html paragraphs", "<b>{title}</b><br>\n{authors}<br>\n{venue} {year}<br>\n<a href=\"{url}\">Paper</a>\n"),
    Shape("edition as code", "- **`{venue} {year}`** {title} [`Paper`]({url})", says=("venue", "year", "url")),
    Shape("block quotes", "> **{title}** \\\n> *{authors}*. {venue} {year}. [[paper]({url})]\n"),
    Shape("nested authors and venue", "- [{title}]({url})\n  - {authors}\n  - {venue} {year}"),
    Shape("edition in bold, oral", "- {title}. **{venue} {year} (Oral)** [[paper]({url})]", says=("venue", "year", "url")),
    Shape("month in front", "- {year}-05 [{title}]({url}) - {ieee}. *{venue}*"),
    Shape("year, venue and tag in brackets", "- [{year}][{venue}][M{n}] {title} [[paper]({url})]", says=("venue", "year", "url")),
    Shape("names and year in brackets in front", "- [{surnames}, {year}] [{title}]({url})", says=("authors", "year", "url")),
    Shape("names and year in bold brackets", "- **[{surnames} {year}]**: {title}. {venue}. [pdf]({url})"),
    Shape("names and year as a link in front", "- [{surnames_and}, {year}]({url}): {title}", says=("authors", "year", "url")),
    Shape("short name, family names, quoted title", "- **Meth{n}**: {surnames_and} ({year}) - \"{title}\" [[paper]({url})]", says=("authors", "year", "url")),
    Shape("family names and a colon", "- {surnames_and}: {title}. {venue}, {year}. [pdf]({url})"),
    Shape("family names with commas and a colon", "- {surnames}: [{title}]({url}). {venue}, {year}"),
    Shape("journal, volume and year, quoted title", "- {ieee}, *{venue}* **12**, 345 ({year}), \"{title}\" [[pdf]({url})]"),
    Shape("title, names, venue and year between commas", "- {title}, {authors}, {venue}, {year} [[pdf]({url})]"),
    Shape("linked title, names, venue and year between commas", "- [{title}]({url}), {authors}, {venue}, {year}", fields=("chemistry", "medicine", "economics", "mathematics", "security", "robotics", "humanities", "russian")),
    Shape("names and edition in brackets, between semicolons", "- {title} ({authors}; {venue}, {year}) [[pdf]({url})]", fields=("chemistry", "medicine", "economics", "mathematics", "security", "robotics", "humanities", "russian")),
    Shape("edition in the link, names in brackets", "- [{title}, {venue} {year}]({url}) ({authors})", fields=("economics", "security", "robotics", "russian", "japanese")),
    Shape("edition as the link", "- {full_et_al}, **{title}**, [{venue} {year}]({url})"),
)  # fmt: skip
