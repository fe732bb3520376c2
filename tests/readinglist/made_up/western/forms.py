"""How names are written in references, and the reference styles of countries, as templates.

A template is for one kind of work. What stands between "<" and ">" is left out where a part in it
is missing.
"""

import re
from collections.abc import Callable, Mapping, Sequence

__all__ = ["NAME_FORMS", "STYLES", "fill", "join_names"]


def _initials(given: str, gap: str = " ") -> str:
    return gap.join(f"{part[0]}." for part in re.split(r"[ -]", given))


NAME_FORMS: dict[str, Callable[[str, str], str]] = {
    "given family": lambda family, given: f"{given} {family}",
    "family given": lambda family, given: f"{family} {given}",
    "initials family": lambda family, given: f"{_initials(given)} {family}",
    "tight initials family": lambda family, given: f"{_initials(given, '')} {family}",
    "family initials": lambda family, given: f"{family} {_initials(given)}",
    "family tight initials": lambda family, given: f"{family} {_initials(given, '')}",
    "family, given": lambda family, given: f"{family}, {given}",
    "family, initials": lambda family, given: f"{family}, {_initials(given)}",
    "FAMILY, given": lambda family, given: f"{family.upper()}, {given}",
    "FAMILY, initials": lambda family, given: f"{family.upper()}, {_initials(given)}",
    "FAMILY given": lambda family, given: f"{family.upper()} {given}",
    "given FAMILY": lambda family, given: f"{given} {family.upper()}",
    "family letters": lambda family, given: f"{family} {_initials(given, '').replace('.', '')}",
}


def join_names(names: Sequence[str], separator: str, last: str) -> str:
    """Names in a row, `last` in front of the last one."""
    return names[0] if len(names) == 1 else f"{separator.join(names[:-1])}{last}{names[-1]}"


def fill(template: str, parts: Mapping[str, str]) -> str:
    """A template with the parts; a stop is not written twice."""

    def optional(match: re.Match[str]) -> str:
        names = re.findall(r"\{(\w+)\}", match[1])
        return match[1] if all(parts.get(name) for name in names) else ""

    text = re.sub(r"<([^<>]*)>", optional, template).format_map(parts)
    return re.sub(r"([.?!;])([*_\"”»“]*)\.(?=\s|$)", r"\1\2", text)


_CAPITALS = ("FAMILY, given", "FAMILY, initials", "FAMILY given")
_INVERTED = ("family, initials", "family, given", *_CAPITALS)
_SLAVIC = ("family initials", "family tight initials")
_DIRECT = ("given family", "initials family", "tight initials family")

STYLES: dict[str, tuple[str, tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    # name: languages ("" for all), forms of names, templates of each kind
    "gost": (
        "russian ukrainian",
        _SLAVIC,
        {
            "article": (
                "{authors} {title} // {container}. {dash} {year}. {dash} {volume}, {issue}. {dash} {pages}.",
                "{authors} {title} // {container}. {year}. {volume}. {issue}. {pages}.",
                "{authors} {title} // {container}, {year}, {issue}, {pages}.",
                "{authors} {title}. // {container}. {dash} {year}. {dash} {issue}.",
            ),
            "book": (
                "{authors} {title}. {dash} {place}: {publisher}, {year}. {dash} {extent}.",
                "{authors} {title}. {place}: {publisher}, {year}. {extent}.",
                "{authors} {title}<. {dash} {edition}>. {dash} {place} : {publisher}, {year}. {dash} {extent}",
                "{authors} {title}<, {edition}> {dash} {place}: {publisher}, {year}.",
                "{authors} {quoted}. {publisher}, {year}.",
            ),
            "chapter": (
                "{authors} {title} // {container} / {editors}. {dash} {place}: {publisher}, {year}. {dash} {pages}.",
                "{authors} {title} // {container}. {place}: {publisher}, {year}. {pages}.",
            ),
            "thesis": (
                "{authors} {title}: {thesis}. {dash} {place}, {year}. {dash} {extent}.",
                "{authors} {title} : {thesis}. {place}, {year}. {extent}.",
            ),
        },
    ),
    "gost, authors behind a slash": (
        "russian ukrainian",
        ("initials family", "tight initials family"),
        {
            "article": (
                "{title} / {authors} // {container}. {dash} {year}. {dash} {volume}, {issue}. {dash} {pages}.",
                "{title} / {authors} // {container}. {year}. {issue}. {pages}",
            ),
            "book": (
                "{title} / {authors}. {dash} {place}: {publisher}, {year}. {dash} {extent}.",
                "{title} / {authors}<. {dash} {edition}>. {dash} {place} : {publisher}, {year}.",
            ),
        },
    ),
    "abnt": (
        "portuguese",
        ("FAMILY, given", "FAMILY, initials"),
        {
            "article": (
                "{authors}. {title}. **{container}**, {volume}, {issue}, {pages}, {year}.",
                "{authors}. {title}. *{container}*, São Paulo, {volume}, {issue}, {pages}, mar. {year}.",
                "{authors}. {title}. {container}, {volume}, {issue}, {pages}, {year}.",
            ),
            "book": (
                "{authors}. **{main}**{subtitle}<. {edition}>. {place}: {publisher}, {year}.",
                "{authors}. *{title}*. {place}: {publisher}, {year}. {extent}.",
                "{authors}. {title}. {edition}. {place}: {publisher}, {year}.",
            ),
            "chapter": (
                "{authors}. {title}. {in} {editors}. **{container}**. {place}: {publisher}, {year}. {pages}.",
            ),
            "thesis": (
                "{authors}. **{main}**{subtitle}. {year}. {extent}. {thesis} – {school}, {place}, {year}.",
            ),
        },
    ),
    "iso 690": (
        "czech french spanish polish romanian italian german",
        _CAPITALS,
        {
            "article": (
                "{authors}. {title}. *{container}*. {year}, **12**(3), 45–67. ISSN 1234-5678.",
                "{authors}. {title}. *{container}*, {year}, {volume}, {issue}, {pages}.",
                "{authors}. {title}. In: *{container}*. {year}, {volume}, {issue}, {pages}.",
            ),
            "book": (
                "{authors}. *{title}*<. {edition}>. {place}: {publisher}, {year}. ISBN 978-80-200-1234-5.",
                "{authors}. *{title}*. {place}: {publisher}, {year}, {extent}.",
                "{authors}. {title}. {place}: {publisher}, {year}. ISBN 80-200-1234-5.",
            ),
            "chapter": (
                "{authors}. {title}. In: {editors}. *{container}*. {place}: {publisher}, {year}, {pages}.",
            ),
            "thesis": ("{authors}. *{title}*. {place}, {year}. {thesis}. {school}.",),
        },
    ),
    "apa": (
        "",
        ("family, initials", "family, initials", "family, given", "family initials"),
        {
            "article": (
                "{authors} ({year}). {title}. *{container}*, 12(3), 45–67.",
                "{authors} ({year}). {title}. *{container}*, *12*(3), 45-67.",
                "{authors} ({year}). {quoted}. *{container}*, 12(3), {pages}.",
            ),
            "book": (
                "{authors} ({year}). *{title}*< ({edition})>. {publisher}.",
                "{authors} ({year}). *{title}*. {place}: {publisher}.",
                "{authors} ({year}). {title}. {place}: {publisher}.",
            ),
            "chapter": (
                "{authors} ({year}). {title}. {in} {editors}, *{container}* ({pages}). {publisher}.",
                "{authors} ({year}). {title}. {in} {editors}, *{container}* ({pages}). {place}: {publisher}.",
            ),
            "thesis": (
                "{authors} ({year}). *{title}* [{thesis}, {school}].",
                "{authors} ({year}). *{title}*. {thesis}, {school}.",
            ),
        },
    ),
    "year behind names": (
        "finnish swedish norwegian dutch hungarian german turkish",
        ("family, initials", "family, given", "family initials"),
        {
            "article": (
                "{authors} {year}. {title}. *{container}* 12(3), 45–67.",
                "{authors} {year}: {title}. {container} 12 (3), {pages}.",
                "{authors} ({year}) {title}. *{container}*, {volume}, {issue}, {pages}.",
            ),
            "book": (
                "{authors} {year}. {title}. {place}: {publisher}.",
                "{authors} {year}: {title}. {publisher}, {place}.",
                "{authors} ({year}) *{title}*<. {edition}>. {place}: {publisher}.",
            ),
            "chapter": (
                "{authors} {year}. {title}. {in} {editors} {container}. {place}: {publisher}, {pages}.",
            ),
            "thesis": ("{authors} {year}. {title}. {thesis}. {school}.",),
        },
    ),
    "colon behind names": (
        "german hungarian swedish norwegian czech polish",
        ("family, given", "given family", "given family", "initials family"),
        {
            "article": (
                "{authors}: {title}. In: {container} 12 ({year}), {pages}.",
                "{authors}: {title}. *{container}*, {year}/3, {pages}.",
                "{authors} ({year}): {title}. In: *{container}* 12 (3), {pages}.",
                "{authors}: {quoted}, in: {container}, {volume}, {year}, {pages}.",
            ),
            "book": (
                "{authors}: {title}. {place}: {publisher} {year}.",
                "{authors}: *{title}*<. {edition}>. {publisher}, {place} {year}.",
                "{authors} ({year}): *{title}*. {place}: {publisher}.",
                "{authors}: {title}. {place}, {publisher}, {year}.",
                "{authors}: {title}, {publisher}, {year}",
            ),
            "chapter": (
                "{authors}: {title}. {in} {editors}: {container}. {place}: {publisher} {year}, {pages}.",
                "{authors}: {title}. {in} {editors}: *{container}*. {publisher}, {place} {year}, {pages}.",
            ),
            "thesis": ("{authors}: {title}. {thesis}, {school}, {year}.",),
        },
    ),
    "commas, italics and quotes": (
        "french spanish italian romanian greek dutch polish portuguese",
        ("initials family", "given family", "FAMILY given", "family, given", "FAMILY, initials", "family initials"),
        {
            "article": (
                "{authors}, {quoted}, *{container}*, {volume}, {issue}, {year}, {pages}.",
                "{authors}, {quoted}, *{container}*, 12 ({year}), {pages}.",
                "{authors}, *{title}*, {container_quoted}, {volume}, {year}, {pages}.",
                "{authors}, *{title}*, {container_quoted} {year}, {issue}, {pages}.",
            ),
            "book": (
                "{authors}, *{title}*, {place}, {publisher}, {year}.",
                "{authors}, *{title}*, {publisher}, {place} {year}.",
                "{authors}, *{title}*<, {edition}>, {place}, {publisher}, {year}, {extent}.",
                "{authors}, *{title}*, {publisher}, {year}.",
            ),
            "chapter": (
                "{authors}, {quoted}, {in} {editors}, *{container}*, {place}, {publisher}, {year}, {pages}.",
            ),
            "thesis": ("{authors}, *{title}*, {thesis}, {school}, {year}.",),
        },
    ),
    "commas, year behind names": (
        "french spanish italian romanian greek vietnamese",
        ("initials family", "given family", "FAMILY given", "family initials", "family, initials"),
        {
            "article": (
                "{authors} ({year}), {quoted}, *{container}*, 12(3), {pages}.",
                "{authors}, {year}, {quoted}, *{container}*, {volume}, {issue}, {pages}.",
            ),
            "book": (
                "{authors} ({year}), *{title}*, {publisher}, {place}.",
                "{authors}, {year}, *{title}*, {place}, {publisher}.",
                "{authors} ({year}), *{title}*, {place}, {publisher}, {extent}.",
            ),
            "chapter": (
                "{authors} ({year}), {quoted}, {in} {editors}, *{container}*, {publisher}, {place}, {pages}.",
            ),
            "thesis": ("{authors} ({year}), *{title}*, {thesis}, {school}.",),
        },
    ),
    "vancouver": (
        "",
        ("family letters",),
        {
            "article": (
                "{authors}. {title}. {container}. {year};12(3):45-67.",
                "{authors}. {title}. *{container}* {year}; 12: 45–67.",
            ),
            "book": (
                "{authors}. {title}<. {edition}>. {place}: {publisher}; {year}.",
                "{authors}. {title}. {publisher}, {year}.",
            ),
        },
    ),
}  # fmt: skip
