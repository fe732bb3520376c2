r"""Titles, names and other values of a work as BibTeX: TeX accents, markup, braces.

Every function takes the encoder of the flavor: `snnbib.tex.encode` for ASCII with TeX accents,
`snnbib.tex.escape` for Unicode.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from snnbib.formats.casing import (
    CLOSING,
    OPENING,
    ends_sentence,
    has_meaningful_capitals,
    protect,
)
from snnbib.formats.fields import name_parts, page_ends
from snnbib.formats.markup import Kind, TitleToken, tokenize
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.tex import encode, has_balanced_braces

__all__ = [
    "NOT_ASCII",
    "Encoder",
    "encode_container",
    "encode_names",
    "encode_organization",
    "encode_pages",
    "encode_text",
    "encode_title",
]

Encoder = Callable[[str], str]
"""Text -> TeX."""

_TAGS = {"i": "textit", "b": "textbf", "sub": "textsubscript", "sup": "textsuperscript",
         "sc": "textsc"}  # fmt: skip
# Zotero reads a raised or lowered number only as a formula, other text only as the command.
_SCRIPT_NUMBER = lazy_pattern(r"[0-9+=()-]+")
# Within a part of a name these would begin another part of it, or another name (btxdoc, section 4).
_SEPARATOR = lazy_pattern(r",|(?:^|\s)and(?:\s|$)", re.IGNORECASE)
_SIGNS_BEFORE_WORD = lazy_pattern(r"(?<![^\s\u2010-\u2015-])[^\w\s\u2010-\u2015-]+")
"""Signs where a word of a name begins: after a space or a hyphen."""
NOT_ASCII = lazy_pattern(r"[^\x00-\x7f]")


@lru_cache(maxsize=4096)
def encode_text(value: str, encoder: Encoder) -> str:
    """A value without markup."""
    return encoder(value) if value else ""


@lru_cache(maxsize=4096)
def encode_organization(value: str, encoder: Encoder) -> str:
    """A publisher, an institution or a place: one, though an "and" divides them for biblatex.

    Its manual calls such fields literal lists (section 2.2.1): APA's style would print
    "Routledge & Kegan Paul", pandoc "Routledge; Kegan Paul".
    """
    encoded = encoder(value)
    return f"{{{encoded}}}" if " and " in value.lower() else encoded


def encode_pages(pages: str, encoder: Encoder) -> str:
    """A page range with the two hyphens that BibTeX wants."""
    first, last = page_ends(pages)
    return f"{encoder(first)}--{encoder(last)}" if last else encoder(first)


@lru_cache(maxsize=4096)
def encode_container(title: str, encoder: Encoder) -> str:
    """The title of proceedings, a book or a series, in braces that keep all its capitals."""
    encoded = encode_title(title, encoder)
    return encoded if not encoded or _is_one_group(encoded) else f"{{{encoded}}}"


def _is_one_group(tex: str) -> bool:
    """Whether one pair of braces holds all of it.

    >>> [_is_one_group(tex) for tex in ("{NeurIPS}", "{A} and {B}", "")]
    [True, False, False]
    """
    return tex[:1] == "{" and has_balanced_braces(tex[1:-1]) and tex[-1:] == "}"


def encode_title(title: str, encoder: Encoder) -> str:
    """A title with TeX for its markup, and braces around the words that keep their capitals."""
    tokens = tokenize(title)
    keeps_all_capitals = has_meaningful_capitals(title)
    if len(tokens) == 1 and tokens[0].kind is Kind.TEXT:
        return _with_braces(tokens[0].text, encoder, keeps_all_capitals=keeps_all_capitals)
    result = []
    depth = 0
    for number, (kind, content) in enumerate(tokens):
        if kind is Kind.OPEN:
            depth += 1
            result.append(_opening(tokens, number))
        elif kind is Kind.CLOSE:
            depth -= 1
            result.append(_closing(tokens, number))
        elif kind is Kind.FORMULA:
            result.append(_formula(content))
        else:
            # A tag's braces protect what is in them; Zotero ends the tag at the first brace.
            braced = _with_braces(content, encoder, keeps_all_capitals=keeps_all_capitals)
            result.append(encoder(content) if depth else braced)
    return "".join(result)


def _with_braces(content: str, encoder: Encoder, *, keeps_all_capitals: bool) -> str:
    """Text of a title, encoded, with braces around the words that keep their capitals."""
    # Braces may be a pair if taken together, and a sentence may end at one word of many.
    if keeps_all_capitals or "{" in content or "}" in content or ends_sentence(content):
        return _restore_braces(protect(content, keeps_all_capitals=keeps_all_capitals), encoder)
    # Word by word, because titles are made of the same words.
    return " ".join([_encode_word(word, encoder) for word in content.split(" ")])


@lru_cache(maxsize=65_536)
def _encode_word(word: str, encoder: Encoder) -> str:
    return _restore_braces(protect(word), encoder)


def _restore_braces(marked: str, encoder: Encoder) -> str:
    """Encoded text in which the marks that stand for braces have become braces."""
    return encoder(marked).replace(OPENING, "{").replace(CLOSING, "}")


def _is_script_number(tokens: Sequence[TitleToken], number: int) -> bool:
    """Whether a tag opens here that raises or lowers a number and nothing else."""
    if tokens[number].text not in {"sub", "sup"}:
        return False
    content = tokens[number + 1]
    return (
        content.kind is Kind.TEXT
        and _SCRIPT_NUMBER.fullmatch(content.text) is not None
        and tokens[number + 2].kind is Kind.CLOSE
    )


def _opening(tokens: Sequence[TitleToken], number: int) -> str:
    """The TeX for the tag that opens at a token; a formula for a raised or lowered number."""
    tag = tokens[number].text
    if _is_script_number(tokens, number):
        return "$_{" if tag == "sub" else "$^{"
    return f"\\{_TAGS[tag]}{{"


def _closing(tokens: Sequence[TitleToken], number: int) -> str:
    """The TeX for the tag that closes at a token."""
    opening = tokens[number - 2]
    return "}$" if opening.kind is Kind.OPEN and _is_script_number(tokens, number - 2) else "}"


def _formula(formula: str) -> str:
    """A formula; in braces if it has capitals, which classic bibtex would lower, commands too."""
    tex = NOT_ASCII.sub(lambda match: _encode_in_math(match.group()), formula)
    return f"${tex}$" if tex == tex.lower() else f"{{${tex}$}}"


def _encode_in_math(char: str) -> str:
    """A character that is not ASCII, as its command: math fonts have no others."""
    tex = encode(char)
    if "$" not in tex:
        return f"\\text{{{tex}}}"
    bare = tex.removeprefix("{").removesuffix("}").strip("$")
    return f"{{{bare}}}"


def encode_names(people: Sequence[Person], encoder: Encoder) -> str:
    """The value of `author` or `editor`."""
    return " and ".join([_encode_name(person, encoder) for person in people])


def _encode_name(person: Person, encoder: Encoder) -> str:
    """A name as "Family, Suffix, Given"; an organization, or a name of one part, in braces."""
    family, given, suffix, literal = name_parts(person)
    if family and given:
        middle = f", {_encode_name_part(suffix, encoder)}" if suffix else ""
        return f"{_encode_name_part(family, encoder)}{middle}, {_encode_name_part(given, encoder)}"
    if literal or suffix or given or " " in family or family.lower() == "others":
        full_name = literal or " ".join(filter(None, (given, family, suffix)))
        return f"{{{_encode_name_text(full_name, encoder)}}}"
    return _encode_name_part(family, encoder)


@lru_cache(maxsize=65_536)
def _encode_name_part(part: str, encoder: Encoder) -> str:
    """One part of a name, in braces where BibTeX would take it apart."""
    # Fast path: most parts are one word.
    if part.replace("-", "").isalpha() and part.lower() != "and":
        return encoder(part)
    encoded = _encode_name_text(part, encoder)
    in_braces = _SEPARATOR.search(part) or _has_inner_particle(part)
    return f"{{{encoded}}}" if in_braces else encoded


def _encode_name_text(name: str, encoder: Encoder) -> str:
    r"""The characters of a name; biber takes ``family=`` for its extended format (manual, 3.4).

    A semicolon outside braces divides names for some readers, this one among them.

    Biber makes the initial of ``{\textbraceright}x`` a brace, which no document survives: such
    signs are left out where a word begins.
    """
    name = _SIGNS_BEFORE_WORD.sub(lambda signs: _without_commands(signs[0], encoder), name) or "?"
    for sign in "=;":
        name = name.replace(sign, f"{OPENING}{sign}{CLOSING}")
    return _restore_braces(name, encoder)


def _without_commands(signs: str, encoder: Encoder) -> str:
    """Those of the signs that are not encoded as a command."""
    return "".join(sign for sign in signs if not encoder(sign).startswith("{\\"))


def _has_inner_particle(part: str) -> bool:
    """Whether a lower-case word follows a capitalized one, as in "García y Vega".

    BibTeX takes everything up to the last lower-case word for particles ("van den" in "van den
    Berg").
    """
    capitalized = False
    for word in part.split():
        if word[0].isupper():
            capitalized = True
        elif capitalized and word[0].islower():
            return True
    return False
