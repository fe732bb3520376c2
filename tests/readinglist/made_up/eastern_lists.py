"""Lists in languages of Asia and the Near East, in shapes that are drawn at random.

A list is written in one way; a few entries lack a part. Only what a person reads at first sight is
drawn: a title that nothing marks has a clear sign beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from tests.readinglist.made_up.eastern_styles import EASTERN_STYLES, ReferenceStyle
from tests.readinglist.made_up.eastern_words import EASTERN_WORDS, Words
from tests.readinglist.made_up.eastern_works import EASTERN_WORKS, EasternWork
from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.works import FIELDS, Listed

__all__ = ["EasternList", "Expected", "draw_eastern_list"]

_T = TypeVar("_T")
_WIDE = {"zh", "tw", "ja"}
_QUOTES = {
    "zh": ("《", "》"), "tw": ("〈", "〉"), "ja": ("「", "」"), "ko": ("「", "」"),
    "fa": ("«", "»"), "ar": ("«", "»"), "he": ("“", "”"), "hi": ("“", "”"), "th": ("“", "”"),
}  # fmt: skip
_BOOK_QUOTES = {"tw": ("《", "》"), "ja": ("『", "』"), "ko": ("『", "』")}
_FRONTS = ("", "", "", "", "{n}、", "({n}) ", "【{n}】", "[{n}] ", "★★★ ", "⭐ ", "[ ] ", "📄 ")
_MARKED = ("bold", "linked", "quoted", "bold and linked", "quoted and linked", "link in quotes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a person reads in an entry, and the line that it begins in."""

    line: int
    title: str
    authors: tuple[str, ...]
    venue: str
    year: int
    url: str


@dataclass(slots=True, kw_only=True)
class EasternList:
    """A list, what a person reads in it, and what was drawn for it."""

    text: str = ""
    expected: list[Expected] = field(default_factory=list)
    choices: dict[str, str] = field(default_factory=dict)


Work = EasternWork | Listed
Told = tuple[Sequence[str], str, int, str]
"""The authors, venue, year and address that an entry tells."""


class _Writer:
    """Draws how a list is written, and writes its entries."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.choices: dict[str, str] = {}
        self.language = self.pick("language", [*"zh zh zh tw ja ja ja ko ko ko fa ar he hi th".split()])
        self.words: Words = EASTERN_WORDS[self.language]
        self.is_wide = self.language in _WIDE
        self.number = 0

    def pick(self, name: str, options: Sequence[_T]) -> _T:
        choice = self.random.choice(options)
        self.choices[name] = str(choice)
        return choice

    def any_of(self, options: Sequence[_T]) -> _T:
        return self.random.choice(options)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    # What stands in an entry.

    def name(self, name: str, *, spaced: bool) -> str:
        return name if spaced or self.language != "ja" else name.replace(" ", "")

    def names(self, work: Work, form: str, between: str) -> tuple[str, tuple[str, ...]]:
        """The authors as they are written, and those that a person reads."""
        if isinstance(work, Listed):
            people = tuple(family for _, family in work.authors)
            if form == "first":
                given, family = work.authors[0]
                return f"{given} {family}{self.et_al if people[1:] else ''}", people[:1]
            return AUTHORS["authors"](work.authors), people
        names = [self.name(name, spaced=self.is_spaced) for name in work.authors]
        if form == "first":
            return names[0] + (self.et_al if names[1:] else ""), tuple(names[:1])
        *others, last = names
        if between.endswith("و") or between.startswith(" "):  # a word in front of the last one
            text = self.words.comma.join(others) + (between if others else "") + last
        else:
            text = between.join(names)
        return text, tuple(names)

    def quoted(self, work: Work) -> str:
        marks = _QUOTES[self.language]
        if isinstance(work, EasternWork) and work.is_book:
            marks = _BOOK_QUOTES.get(self.language, marks)
        if isinstance(work, Listed):
            marks = ("《", "》") if self.language == "zh" else ("“", "”")
        return work.title.join(marks)

    def title(self, work: Work, mark: str) -> str:
        quoted, url = self.quoted(work), work.url
        return {
            "plain": work.title,
            "bold": f"**{work.title}**",
            "linked": f"[{work.title}]({url})",
            "quoted": quoted,
            "bold and quoted": f"**{quoted}**",
            "bold and linked": f"**[{work.title}]({url})**",
            "quoted and linked": f"[{quoted}]({url})",
            "link in quotes": quoted.replace(work.title, f"[{work.title}]({url})"),
        }[mark]

    def year(self, work: Work) -> str:
        return self.year_form.format(work.year)

    def links(self, work: Work) -> str:
        link, code = self.link_words
        repository = f"https://github.com/bee/{work.number}"
        return self.link_form.format(link=link, code=code, url=work.url, repository=repository)

    # How a list is written.

    def draw_words(self) -> None:
        words = self.words
        self.is_spaced = self.pick("space in names", [False, False, True])
        self.et_al = self.any_of(words.et_al)
        forms = [*words.year] * 3
        if self.language in {"zh", "ja"}:
            forms += ["{}年5月", "{}.05", "{}-05-12"]
        self.year_form = self.pick("year form", forms)
        self.link_words = (self.any_of(words.link), self.any_of(words.code))
        link_forms = [
            "", "", "[{link}]({url})", "[[{link}]({url})]", "[[{link}]]({url})",
            "[{link}]({url}) | [{code}]({repository})", "[{link}]({url}) [{code}]({repository})",
            "{url}", "[[{link}]({url})] [[{code}]({repository})]", "([{link}]({url}))",
        ]  # fmt: skip
        if self.is_wide:
            link_forms += [
                "【[{link}]({url})】【[{code}]({repository})】", "（[{link}]({url})）", "{link}：{url}",
                "{link}：[{link}]({url})，{code}：[{code}]({repository})", "[{link}]({url})、[{code}]({repository})",
            ]  # fmt: skip
        self.link_form = self.pick("links", link_forms)

    def works(self) -> list[Work]:
        """The works of the list: of the language or English ones, articles or books."""
        of_language = EASTERN_WORKS[self.language]
        english = FIELDS[self.any_of(["security", "robotics", "medicine", "chemistry"])]
        articles = [work for work in of_language if not work.is_book]
        books = [work for work in of_language if work.is_book]
        pool: Sequence[Work] = {
            "references": of_language,
            "articles": articles,
            "english": english,
            "table": articles,
            "english table": english,
            "books": books,
            "book table": books,
        }[self.kind]
        number = self.random.randint(min(3, len(pool)), min(14, len(pool)))
        return self.random.sample(list(pool), number)

    def write(self) -> EasternList:
        self.kind = self.pick(
            "kind",
            ["references", "references", "articles", "english", "english", "table",
             "english table", "books", "book table"],
        )  # fmt: skip
        self.draw_words()
        works = self.works()
        lines = [f"# {self.any_of(self.words.titles)}", "", self.any_of(self.words.intros), ""]
        expected: list[Expected] = []
        write_entry = {
            "references": self.draw_references,
            "articles": self.draw_entries,
            "english": self.draw_entries,
            "books": self.draw_books,
        }.get(self.kind, self.draw_table)()
        if self.choices.get("with english") == "True":
            works = [*works, *self.random.sample(FIELDS[self.any_of(["medicine", "economics"])], 4)]
            self.random.shuffle(works)
        for heading, members in self.sections(works):
            lines += [f"## {heading}", ""]
            lines += self.table_head
            for n, work in enumerate(members, 1):
                self.number = n
                entry, (authors, venue, year, url) = write_entry(work)
                expected.append(
                    Expected(
                        line=len(lines) + 1, title=work.title, authors=tuple(authors),
                        venue=venue, year=year or self.heading_years.get(heading, 0), url=url,
                    )
                )  # fmt: skip
                lines += entry
            lines.append("")
        lines += self.foot()
        return EasternList(text="\n".join(lines), expected=expected, choices=self.choices)

    def sections(self, works: Sequence[Work]) -> list[tuple[str, list[Work]]]:
        words = self.words
        self.heading_years: dict[str, int] = {}
        form = self.pick("headings", ["one", "one", "topics", "years"])
        if self.kind == "references" or "book" in self.kind or form == "one":
            one = words.books if "book" in self.kind else words.papers
            return [(self.any_of(one), list(works))]
        if form == "years":
            years = sorted({work.year for work in works}, reverse=True)
            year_form = self.any_of(words.year)
            self.heading_years = {year_form.format(year): year for year in years}
            return [
                (year_form.format(year), [work for work in works if work.year == year])
                for year in years
            ]
        topics = self.random.sample(words.topics, 2)
        return [(topic, list(works[at::2])) for at, topic in enumerate(topics)]

    def foot(self) -> list[str]:
        words = self.words
        if self.chance(0.5):
            return []
        return [
            f"## {words.tools}", "",
            f"- [antkit](https://github.com/example/antkit) - {words.tool}",
            f"- {words.pointer}", "", "## License", "", "CC0", "",
        ]  # fmt: skip

    table_head: Sequence[str] = ()

    # References in a style.

    def draw_references(self):  # noqa: ANN201
        style = self.pick("style", EASTERN_STYLES[self.language])
        self.choices["style"] = f"{self.language} {style.name}"
        between = style.between_names or self.pick("between names", self.words.between_names)
        if "，" in between and not style.between_names:
            between = ", "
        bullet = self.pick("unit", ["- ", "{n}. ", "[{n}] ", "[{n}]", "", "* "])
        has_english = self.pick("with english", [False, False, bool(style.english)])
        tail = self.pick("tail", ["", "", "link", "address"])

        def write_entry(work: Work) -> tuple[list[str], Told]:
            return self.reference_entry(style, work, between, bullet, tail)

        return write_entry

    def reference_entry(
        self, style: ReferenceStyle, work: Work, between: str, bullet: str, tail: str
    ) -> tuple[list[str], Told]:
        text, authors = self.reference(style, work, between)
        url = work.url if tail else ""
        text += {"": "", "link": f" [{self.link_words[0]}]({url})", "address": f" {url}"}[tail]
        gap = [""] if not bullet.startswith(("-", "*", "{n}. ")) else []
        bullet = bullet.format(n=self.number)
        return [f"{bullet}{text}", *gap], (authors, work.venue, work.year, url)

    def reference(
        self, style: ReferenceStyle, work: Work, between: str
    ) -> tuple[str, tuple[str, ...]]:
        volume, issue, first = work.number % 40 + 3, work.number % 6 + 1, work.number * 7 % 400 + 1
        opening, closing = _QUOTES[self.language]
        fields = {
            "title": work.title, "venue": work.venue, "year": work.year, "volume": volume,
            "issue": issue, "pages": f"{first}-{first + 11}", "open": opening, "close": closing,
        }  # fmt: skip
        if isinstance(work, Listed):
            people = {name: form(work.authors) for name, form in AUTHORS.items()}
            gbt = ", ".join(
                f"{family.upper()} {''.join(part[0] for part in given.split())}"
                for given, family in work.authors
            )
            text = style.english.format(
                **fields, **people, gbt_names=gbt, apa_names=people["authors"]
            )
            return text, tuple(family for _, family in work.authors)
        names, authors = self.names(work, "all", between)
        inverted = self.words.comma.join(
            f"{name.rpartition(' ')[2]}{self.words.comma}{name.rpartition(' ')[0]}"
            for name in work.authors
        )
        template = style.article
        if work.is_book:
            template = style.translated if work.translator and style.translated else style.book
        if not self.is_wide:
            template = template.replace(", ", self.words.comma)
        translator = self.name(work.translator, spaced=self.is_spaced)
        return (
            template.format(
                authors=names, inverted=inverted, place=work.place, translator=translator, **fields
            ),
            authors,
        )

    # Entries of parts.

    def draw_entries(self):  # noqa: ANN201
        words = self.words
        is_english = self.kind == "english"
        unit = self.pick("unit", ["-", "-", "*", "1.", "heading", "paragraph", "bold line"])
        titles = [*_MARKED, "plain"] if not is_english else ["plain", "bold", "linked", "linked", "bold and linked", "quoted"]
        title_mark = self.pick("title", titles)
        if unit in {"heading", "bold line"}:
            title_mark = self.choices["title"] = "plain"
        author_form = self.pick("authors", ["", "", "all", "first"])
        between = self.any_of(words.between_names)
        author_marks = ["{}", "{}", "*{}*", "({})", f"{words.author_label}: {{}}"]
        if self.is_wide:
            author_marks += ["（{}）", f"{words.author_label}：{{}}"]
        author_mark = self.pick("author mark", author_marks)
        edition_marks = ["({v} {y})", "[{v} {y}]", "**{v} {y}**", "`{v} {y}`", "{v} {y}", "{v}, {y}", "({y})", ""]
        if self.is_wide:
            edition_marks += ["【{v} {y}】", "（{v}，{y}）", "（{v} {y}）", "{v}，{y}", "（{y}）", "{v}（{y}）"]
            if not is_english:
                edition_marks += ["《{v}》{y}", "{v}{y}"] if self.language == "zh" else ["『{v}』{y}"] if self.language == "ja" else []
        edition = self.pick("edition", edition_marks)
        separators = [", ", ". ", " - ", " — ", " | "]
        if self.is_wide:
            separators += ["，" if self.language != "ja" else "、", "。", "——", "，"]
        elif words.comma != ", ":
            separators[0] = words.comma
        separator = self.pick("separator", separators)
        orders = ["title authors edition", "title edition authors"]
        in_lines = unit in {"heading", "bold line"}
        if edition.startswith(("【", "[", "(", "`")) and not in_lines and title_mark != "quoted and linked":
            orders.append("edition title authors")
        if title_mark != "plain" and author_mark == "{}" and unit not in {"heading", "bold line"}:
            orders.append("authors title edition")
        order = self.pick("order", orders)
        note = self.pick("note", ["", "", "", "remark", "sentence", "nested", "colon", "gloss"])
        if note == "gloss" and (not is_english or unit in {"heading", "bold line"}):
            note = self.choices["note"] = ""
        if note == "nested" and unit not in {"-", "*", "1."}:
            note = self.choices["note"] = "sentence"
        front = self.pick("front", _FRONTS if unit in {"-", "paragraph"} else [""])
        if front and order.startswith("edition"):
            front = self.choices["front"] = ""
        layout = self.pick("layout", ["line", "line", "line", "nested", "break"])
        if order.startswith("edition") or unit in {"heading", "bold line", "paragraph"}:
            layout = self.choices["layout"] = "line"
        if note == "colon" and (author_form or edition or "linked" not in title_mark):
            note = self.choices["note"] = "sentence"

        def write_entry(work: Work) -> tuple[list[str], Told]:
            has_edition = bool(edition) and not self.chance(0.05)
            has_authors = bool(author_form) and not self.chance(0.05)
            names, authors = self.names(work, author_form, between)
            texts = {
                "title": self.title(work, title_mark),
                "authors": author_mark.format(names) if has_authors else "",
                "edition": edition.format(v=work.venue, y=self.year(work)) if has_edition else "",
            }
            if note == "gloss":
                texts["title"] += self.any_of(["（{}）", " ({})"]).format(self.any_of(words.glosses))
            links = self.links(work)
            sentence = self.any_of(words.sentences)
            remark = {
                "remark": f"**{self.any_of(words.remarks)}**", "sentence": f"— {sentence}", "nested": "",
                "colon": f"{'：' if self.is_wide else ': '}{sentence}",
            }.get(note, "")  # fmt: skip
            parts = [texts[name] for name in order.split() if texts[name]]
            lines = self.lines(unit, front, layout, separator, parts, [links, remark])
            if note == "nested":
                colon = "：" if self.is_wide else ": "
                lines.append(f"{'   ' if unit == '1.' else '  '}- {words.note_label}{colon}{sentence}")
            url = work.url if "link" in title_mark or "{url}" in self.link_form else ""
            venue = work.venue if has_edition and "{v}" in edition else ""
            return lines, (authors if has_authors else (), venue, work.year if has_edition else 0, url)

        return write_entry

    def lines(
        self, unit: str, front: str, layout: str, separator: str, parts: list[str], rest: list[str]
    ) -> list[str]:
        """The lines of an entry: its parts, then links and remarks."""
        rest = [text for text in rest if text]
        if unit in {"heading", "bold line"}:
            first = f"### {parts[0]}" if unit == "heading" else f"**{parts[0]}**"
            return [line for text in [first, *parts[1:], *rest] for line in (text, "")]
        bullet = {"paragraph": "", "1.": f"{self.number}. "}.get(unit, f"{unit} ")
        indent = " " * len(bullet)
        bullet += front.format(n=self.number)
        gap = [] if bullet.strip() and unit != "paragraph" else [""]
        if layout == "nested":
            return [f"{bullet}{parts[0]}", *(f"{indent}- {text}" for text in [*parts[1:], *rest])]
        if layout == "break":
            texts = [f"{bullet}{parts[0]}", *(f"{indent}{text}" for text in [*parts[1:], *rest])]
            return [*(f"{text}<br>" for text in texts[:-1]), texts[-1], *gap]
        text = parts[0]
        for part in parts[1:]:
            is_apart = separator.strip() in set(",.，。、،") and part.lstrip("*")[0] in "([（【`"
            ends = text[-1] in ".?？" and separator[0] in ".。"
            text += (" " if is_apart and part[0] not in "（【" else "" if is_apart else separator[1:] if ends else separator) + part
        for one in rest:
            text += ("" if one[0] in "：:（【" else " ") + one
        return [bullet + text, *gap]

    # Books.

    def draw_books(self):  # noqa: ANN201
        words = self.words
        unit = self.pick("unit", ["-", "-", "*", "1.", "paragraph"])
        marks = ["quoted", "quoted", "bold", "bold and quoted", "linked", "quoted and linked", "link in quotes"]
        title_mark = self.pick("title", marks)
        by, translated = self.pick("by", words.by), self.any_of(words.translated or ("",))
        between = self.any_of([mark for mark in words.between_names if mark.strip() != ","] or [", "])
        comma = self.pick("comma", [words.comma, ", ", " / "] if not self.is_wide else [words.comma, ", ", " / ", "，"])
        layout = self.pick("layout", ["comma", "space", "brackets", "authors first", "dash", "labels"])
        if "：" in by or ":" in by or not self.is_wide and layout == "labels":
            by = words.by[0]
        told = self.pick("told", ["all", "all", "no year", "no publisher"])
        colon = "：" if self.is_wide else ": "

        def write_entry(work: Work) -> tuple[list[str], Told]:
            assert isinstance(work, EasternWork)
            names, authors = self.names(work, "all", between)
            year = work.year if told != "no year" and not self.chance(0.05) else 0
            publisher = work.venue if told != "no publisher" else ""
            author = by.format(names)
            translator = self.name(work.translator, spaced=self.is_spaced)
            translator = translated.format(translator) if translator else ""
            title = self.title(work, title_mark)
            facts = [text for text in (translator, publisher, self.year(work) if year else "") if text]
            if layout == "brackets":
                inner = comma.join([author, *facts])
                text = f"{title}（{inner}）" if self.is_wide else f"{title} ({inner})"
            elif layout == "authors first":
                space = "" if self.language == "ja" else comma
                text = f"{names}{space}{title}{comma}{comma.join(facts)}".removesuffix(comma)
            elif layout == "dash":
                text = f"{title} - {comma.join([author, *facts])}"
            elif layout == "labels":
                label = words.columns["publisher"][0]
                text = f"{title} {words.author_label}{colon}{names} {label}{colon}{work.venue}"
                publisher, year = work.venue, 0
            else:
                text = f"{title}{comma if layout == 'comma' else ' '}{comma.join([author, *facts])}"
            has_link = "link" in title_mark or "{url}" in self.link_form
            lines = self.lines(unit, "", "line", " ", [text], [self.links(work)])
            return lines, (authors, publisher, year, work.url if has_link else "")

        return write_entry

    # Tables.

    def draw_table(self):  # noqa: ANN201
        words = self.words
        is_book = "book" in self.kind
        names = ["book" if is_book else "title", "authors", "publisher" if is_book else "venue", "year", "links", "note"]
        columns = [name for name in names[1:] if self.chance(0.7)]
        self.random.shuffle(columns)
        columns.insert(self.any_of([0, 0, 0, len(columns) // 2]), names[0])
        if self.chance(0.3):
            columns.insert(0, "rank")
        heads = [self.any_of(words.columns[name]) for name in columns]
        self.choices["columns"] = " ".join(columns)
        title_mark = self.pick("title", ["plain", "plain", "bold", "linked", "quoted", "quoted and linked"])
        author_form = self.pick("authors", ["all", "first"])
        between = self.any_of(words.between_names)
        link_form = self.link_form or "[{link}]({url})"
        if "|" in link_form:
            link_form = "[{link}]({url})"
        self.link_form = self.choices["links"] = link_form
        self.table_head = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]

        def write_entry(work: Work) -> tuple[list[str], Told]:
            text, authors = self.names(work, author_form, between)
            empty = {name for name in columns if name not in {names[0], "rank"} and self.chance(0.04)}
            cells = {
                names[0]: self.title(work, title_mark), "authors": text, names[2]: work.venue,
                "year": self.year(work), "links": self.links(work), "rank": str(self.number),
                "note": self.any_of([*words.sentences, *words.remarks]),
            }  # fmt: skip
            told = set(columns) - empty
            row = " | ".join("" if name in empty else cells[name] for name in columns)
            has_link = "link" in title_mark or "links" in told
            return [f"| {row} |"], (
                authors if "authors" in told else (),
                work.venue if names[2] in told else "",
                work.year if "year" in told else 0,
                work.url if has_link else "",
            )  # fmt: skip

        return write_entry


def draw_eastern_list(random: Random) -> EasternList:
    """A list in a shape that a person reads at first sight."""
    return _Writer(random).write()
