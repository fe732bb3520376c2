"""Parts of entries that ways of writing share: names, titles, remarks. See `lists`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.readinglist.made_up.western.forms import NAME_FORMS, join_names
from tests.readinglist.made_up.western.words import Words
from tests.readinglist.made_up.western.works import Work

__all__ = ["TITLES", "Draws", "Entry", "followed", "marked_title", "people", "quoted", "remark"]


@dataclass
class Entry:
    """The text of an entry, lines below it, and what it tells."""

    text: str
    below: list[str]
    authors: list[str]
    venue: str
    year: int
    urls: list[str]


@dataclass
class Draws:
    """The choices of one list: each feature is drawn once, and then the same for all entries."""

    random: Random
    features: dict[str, str] = field(default_factory=dict)

    def pick(self, name: str, options: Sequence[str]) -> str:
        if name not in self.features:
            self.features[name] = self.random.choice(options)
        return self.features[name]

    def word(self, words: Words, name: str) -> str:
        """One of the words of a language; which one does not count as a feature."""
        return self.pick(f"word {name}", getattr(words, name))

    def chance(self, share: float) -> bool:
        return self.random.random() < share


_FAMILY_FIRST = {"hungarian", "vietnamese"}


def people(
    draws: Draws,
    words: Words,
    language: str,
    work: Work,
    forms: Sequence[str],
    *,
    cut: bool = True,
) -> tuple[str, list[str]]:
    """The authors as text, and the names as written in it."""
    if language in _FAMILY_FIRST and draws.features["works"] == "own":
        forms = [form.replace("given family", "family given") for form in forms]
    form = draws.pick("names", forms)
    names = [NAME_FORMS[form](family, given) for family, given in work.authors]
    conjunction = draws.word(words, "conjunction")
    joiners = ["; ", "; and"] if ", given" in form else [", ", ", and", "; ", "all and"]
    joiner = draws.pick("between names", joiners)
    if cut and len(names) > 2 and draws.pick("others", ["all", "all", "cut"]) == "cut":
        comma = ", " if joiner.startswith(",") and draws.pick("comma", ["", ","]) else " "
        return f"{names[0]}{comma}{draws.word(words, 'others')}", names[:1]
    separator = "; " if joiner.startswith(";") else ", "
    last = f" {conjunction} " if "and" in joiner else separator
    return join_names(names, separator, last), names


TITLES = {
    "plain": "{title}", "bold": "**{title}**", "italic": "*{title}*", "quoted": "{quoted}",
    "linked": "[{title}]({url})", "bold, linked": "[**{title}**]({url})", "quoted, linked": "[{quoted}]({url})",
    "bold, quoted": "**{quoted}**",
}  # fmt: skip


def quoted(draws: Draws, words: Words, title: str) -> str:
    """A title in the quotation marks of the language that the list uses."""
    return draws.word(words, "quotes").replace("{}", title)


def marked_title(draws: Draws, words: Words, work: Work, marks: Sequence[str]) -> str:
    """The title of a work in one of some ways of writing it."""
    facts = {"title": work.title, "url": work.url, "quoted": quoted(draws, words, work.title)}
    return TITLES[draws.pick("title", marks)].format(**facts)


def remark(draws: Draws, words: Words, places: Sequence[str]) -> tuple[str, list[str]]:
    """A remark behind an entry, or the lines below it."""
    place = draws.pick("remark", places)
    text = draws.random.choice(words.remarks[:3])
    if not place or draws.chance(0.2):
        return "", []
    if place in {"below", "line"}:
        return "", [f"{'- ' if place == 'below' else ''}{text}"]
    return {"dash": f" — {text}", "behind": f". {text}"}[place], []


def followed(text: str, aside: str) -> str:
    return text + (aside.removeprefix(".") if text[-1] in ".!?" else aside)
