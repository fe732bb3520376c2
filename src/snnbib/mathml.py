"""MathML in deposited titles -> inline tags of CSL where those suffice, else TeX between dollars.

https://www.w3.org/TR/mathml-core/. Publishers deposit presentation MathML, often with the TeX it
was made from as an annotation. A lost superscript changes what a title says: 10³ is not 103.
"""

import html
import re
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["replace_formulas"]

_FORMULA = lazy_pattern(
    r"<(?P<prefix>\w+:)?math\b(?:[^<>]*[^<>/])?>(?P<content>.{0,8000}?)</(?P=prefix)math\s*>"
    r"|<math\b(?:[^<>]*[^<>/])?>(?P<unprefixed>.{0,8000}?)</math\s*>",
    re.DOTALL | re.IGNORECASE,
)
_TOKEN = lazy_pattern(
    r"<(?P<closing>/)?(?:\w+:)?(?P<name>[A-Za-z][\w-]*)(?P<attributes>[^<>]*?)(?P<empty>/)?>"
)
# Signs that say how to typeset or read a formula, and are invisible: U+2061 to U+2064.
_INVISIBLE = lazy_pattern("[\u2061-\u2064\u200b]")
_TEX_ANNOTATION = lazy_pattern(r"tex", re.IGNORECASE)
# Whole words in small letters: "Zn" and "nth" belong to a formula.
_WORD_BEFORE = lazy_pattern(r"(?<![^\W_])[a-z]{2,}$")
_WORD_AFTER = lazy_pattern(r"[a-z]{3,}(?![^\W_])")
_ACCENTS = {
    "~": "tilde", "˜": "tilde", "^": "hat", "ˆ": "hat", "¯": "bar", "‾": "bar", "→": "vec",
    "˙": "dot", "¨": "ddot", "ˇ": "check", "˘": "breve", "´": "acute", "`": "grave",
    "∼": "tilde", "∧": "hat", "ˉ": "bar", "―": "bar", "_": "bar", "⟶": "vec", "⇀": "vec",
    "⏞": "overbrace", "\u0300": "grave", "\u0301": "acute", "\u0302": "hat", "\u0303": "tilde",
    "\u0304": "bar", "\u0305": "bar", "\u0306": "breve", "\u0307": "dot", "\u0308": "ddot",
    "\u030a": "mathring", "\u030c": "check", "\u20d7": "vec",
}  # fmt: skip
_DEEPEST = 40
"""Elements within elements: what is nested deeper is read as text."""


class _Element(Struct):
    """An element of a formula: its name, attributes as written, and children or text."""

    name: str
    attributes: str = ""
    children: "list[_Element]" = field(default_factory=list)
    text: str = ""


def replace_formulas(text: str) -> str:
    r"""The text with each MathML formula in a form that a `Record` may have.

    >>> replace_formulas("<math><msup><mn>10</mn><mn>3</mn></msup></math> cores")
    '10<sup>3</sup> cores'
    >>> replace_formulas("<math><mfrac><mn>1</mn><mi>n</mi></mfrac></math>")
    '$\\frac{1}{n}$'
    """
    if "math" not in text:
        return text
    return _FORMULA.sub(_in_text, text)


def _in_text(match: re.Match[str]) -> str:
    """A formula with a space between it and a word, which deposits of several publishers lack."""
    formula = _formula(match["content"] or match["unprefixed"] or "")
    space_before = " " if _WORD_BEFORE.search(match.string[: match.start()][-20:]) else ""
    space_after = " " if _WORD_AFTER.match(match.string, match.end()) else ""
    return f"{space_before}{formula}{space_after}" if formula != "$$" else formula


def _formula(content: str) -> str:
    root = _parsed(content)
    if _is_simple(root):
        return _written(root, _TAGS)
    return f"${_annotation(root) or _written(root, _TEX)}$"


def _parsed(content: str) -> _Element:
    """The tree of a formula; tags without a partner are passed over."""
    root = _Element("math")
    stack, position = [root], 0
    for match in _TOKEN.finditer(content):
        _add_text(stack[-1], content[position : match.start()])
        position = match.end()
        if match["closing"]:
            names = [element.name for element in stack[1:]]
            if match["name"] in names:
                del stack[1 + len(names) - 1 - names[::-1].index(match["name"]) :]
        elif len(stack) <= _DEEPEST:
            element = _Element(match["name"], match["attributes"])
            stack[-1].children.append(element)
            if not match["empty"]:
                stack.append(element)
    _add_text(stack[-1], content[position:])
    return root


def _add_text(element: _Element, text: str) -> None:
    """Character data; white space between elements is indentation."""
    bare = _INVISIBLE.sub("", html.unescape(text))
    if bare.strip():
        element.children.append(_Element("", text=" ".join(bare.split())))


def _annotation(element: _Element) -> str:
    """The TeX that the formula was made from, if it has it."""
    if element.name == "annotation" and _TEX_ANNOTATION.search(element.attributes):
        tex = "".join(child.text for child in element.children).strip("$ ")
        return "" if "$" in tex or tex.count("{") != tex.count("}") else tex
    return next((tex for child in element.children if (tex := _annotation(child))), "")


_Writer = Callable[[Sequence[str]], str]

_IGNORED = {"annotation", "annotation-xml", "mphantom", "none", "mprescripts", "maligngroup"}
_TAGS: Mapping[str, _Writer] = {
    "msup": lambda parts: f"{parts[0]}<sup>{parts[1]}</sup>",
    "msub": lambda parts: f"{parts[0]}<sub>{parts[1]}</sub>",
    "msubsup": lambda parts: f"{parts[0]}<sub>{parts[1]}</sub><sup>{parts[2]}</sup>",
}
_TEX: Mapping[str, _Writer] = {
    "msup": lambda parts: f"{parts[0]}^{{{parts[1]}}}",
    "msub": lambda parts: f"{parts[0]}_{{{parts[1]}}}",
    "msubsup": lambda parts: f"{parts[0]}_{{{parts[1]}}}^{{{parts[2]}}}",
    "mfrac": lambda parts: rf"\frac{{{parts[0]}}}{{{parts[1]}}}",
    "mroot": lambda parts: rf"\sqrt[{parts[1]}]{{{parts[0]}}}",
    "msqrt": lambda parts: rf"\sqrt{{{''.join(parts)}}}",
    "mover": lambda parts: (
        rf"\{_ACCENTS[parts[1]]}{{{parts[0]}}}"
        if parts[1] in _ACCENTS
        else rf"\overset{{{parts[1]}}}{{{parts[0]}}}"
    ),
    "munder": lambda parts: rf"\underset{{{parts[1]}}}{{{parts[0]}}}",
    "munderover": lambda parts: f"{parts[0]}_{{{parts[1]}}}^{{{parts[2]}}}",
}
"""How an element with a meaning of its own is written, from its written children."""
_ARGUMENTS = dict.fromkeys(_TEX, 2) | {"msubsup": 3, "munderover": 3, "msqrt": 0}


def _is_simple(element: _Element, *, in_script: bool = False) -> bool:
    """Whether tags say everything: no fractions and roots, no scripts within scripts."""
    if element.name in _IGNORED:
        return True
    is_script = element.name in _TAGS
    if element.name in _TEX and (not is_script or in_script or not _is_complete(element)):
        return False
    if is_script:
        base, *scripts = element.children
        return _is_simple(base) and all(_is_simple(part, in_script=True) for part in scripts)
    return all(_is_simple(child, in_script=in_script) for child in element.children)


def _is_complete(element: _Element) -> bool:
    return len(element.children) == _ARGUMENTS[element.name]


def _written(element: _Element, writers: Mapping[str, _Writer]) -> str:
    if not element.name:
        return element.text
    if element.name in _IGNORED:
        return ""
    children = element.children[:1] if element.name == "semantics" else element.children
    parts = [_written(child, writers) for child in children]
    if element.name in writers and (_is_complete(element) or not _ARGUMENTS[element.name]):
        return writers[element.name](parts)
    if element.name in {"mspace", "mtext"} and not "".join(parts):
        return " "
    return "".join(parts)
