"""How one list writes names, titles, years and links, drawn at random."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeAlias, TypeVar

from tests.readinglist.made_up.eastern.words import EASTERN_WORDS, Words
from tests.readinglist.made_up.eastern.works import EasternWork
from tests.readinglist.made_up.shapes import AUTHORS
from tests.readinglist.made_up.works import Listed

__all__ = ["Draw", "Told", "Work", "WriteEntry", "Writing", "draw_writing"]

_T = TypeVar("_T")
Work: TypeAlias = EasternWork | Listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person reads in an entry besides its title."""

    authors: tuple[str, ...] = ()
    venue: str = ""
    year: int = 0
    url: str = ""


WriteEntry: TypeAlias = Callable[[Work, int], tuple[list[str], Told]]
"""The lines of the entry of a work with a number, and what it tells."""


class Draw:
    """Draws, and remembers what was drawn for a whole list."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.choices: dict[str, str] = {}

    def pick(self, name: str, options: Sequence[_T]) -> _T:
        """One of the options, for the whole list."""
        choice = self.random.choice(options)
        self.choices[name] = str(choice)
        return choice

    def any_of(self, options: Sequence[_T]) -> _T:
        return self.random.choice(options)

    def chance(self, share: float) -> bool:
        return self.random.random() < share


_WIDE = {"zh", "tw", "ja"}
_QUOTES = {
    "zh": ("《", "》"), "tw": ("〈", "〉"), "ja": ("「", "」"), "ko": ("「", "」"),
    "fa": ("«", "»"), "ar": ("«", "»"), "he": ("“", "”"), "hi": ("“", "”"), "th": ("“", "”"),
}  # fmt: skip
_BOOK_QUOTES = {"tw": ("《", "》"), "ja": ("『", "』"), "ko": ("『", "』")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How a list writes what all kinds of entries have."""

    language: str
    are_names_spaced: bool
    """Whether a space stands between the parts of a Japanese name."""
    et_al: str
    year_form: str
    link_form: str
    link_words: tuple[str, str]
    """What links to a paper and to code are called."""

    @property
    def words(self) -> Words:
        return EASTERN_WORDS[self.language]

    @property
    def is_wide(self) -> bool:
        """Whether the language has wide marks of punctuation."""
        return self.language in _WIDE

    @property
    def colon(self) -> str:
        return "：" if self.is_wide else ": "

    def name(self, name: str) -> str:
        return name if self.are_names_spaced or self.language != "ja" else name.replace(" ", "")

    def names(self, work: Work, between: str) -> tuple[str, tuple[str, ...]]:
        """All authors as written, and what a person reads: of English ones the families."""
        if isinstance(work, Listed):
            return AUTHORS["authors"](work.authors), tuple(family for _, family in work.authors)
        names = list(map(self.name, work.authors))
        if between[-1:] == "و" or between.strip().isalpha():  # a word in front of the last one
            front = self.words.comma.join(names[:-1]) + between if names[1:] else ""
            return front + names[-1], tuple(names)
        return between.join(names), tuple(names)

    def first_name(self, work: Work) -> tuple[str, tuple[str, ...]]:
        """The first author with "et al." where there are more, and what a person reads."""
        et_al = self.et_al if work.authors[1:] else ""
        if isinstance(work, Listed):
            given, family = work.authors[0]
            return f"{given} {family}{et_al}", (family,)
        name = self.name(work.authors[0])
        return name + et_al, (name,)

    def quotes(self, work: Work) -> tuple[str, str]:
        if isinstance(work, Listed):
            return ("《", "》") if self.language == "zh" else ("“", "”")
        marks = _QUOTES[self.language]
        return _BOOK_QUOTES.get(self.language, marks) if work.is_book else marks

    def title(self, work: Work, mark: str) -> str:
        quoted, url = work.title.join(self.quotes(work)), work.url
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

    def has_url(self, title_mark: str) -> bool:
        """Whether a link to the work stands in an entry."""
        return "link" in title_mark or "{url}" in self.link_form


_LINKS = (
    "", "", "[{link}]({url})", "[[{link}]({url})]", "[[{link}]]({url})",
    "[{link}]({url}) | [{code}]({repository})", "[{link}]({url}) [{code}]({repository})",
    "{url}", "[[{link}]({url})] [[{code}]({repository})]", "([{link}]({url}))",
)  # fmt: skip
_WIDE_LINKS = (
    "【[{link}]({url})】【[{code}]({repository})】", "（[{link}]({url})）", "{link}：{url}",
    "{link}：[{link}]({url})，{code}：[{code}]({repository})",
    "[{link}]({url})、[{code}]({repository})",
)  # fmt: skip


def draw_writing(draw: Draw, language: str) -> Writing:
    words = EASTERN_WORDS[language]
    days = ["{}年5月", "{}.05", "{}-05-12"] if language in {"zh", "ja"} else []
    return Writing(
        language=language,
        are_names_spaced=draw.pick("space in names", [False, False, True]),
        et_al=draw.any_of(words.et_al),
        year_form=draw.pick("year form", [*words.year * 3, *days]),
        link_form=draw.pick("links", [*_LINKS, *(_WIDE_LINKS if language in _WIDE else ())]),
        link_words=(draw.any_of(words.link), draw.any_of(words.code)),
    )
