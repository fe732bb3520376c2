"""Degrees and forms of address beside a person's name, which are not parts of it.

Style manuals leave them out of author lists (Chicago Manual of Style, 17th edition, 14.73; NLM's
Citing Medicine, chapter 1). Deposits have them in every field of a name.
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "DEGREE",
    "SURE_DEGREE",
    "is_degree",
    "without_degree_parts",
    "without_degrees",
    "without_form_of_address",
]

# Degrees that no name and no initials look like. "Meng" is a name, "MEng" is not.
_PLAIN = (
    r"P\.?[hH]\.? ?D\.?|D\.? ?Phil\.?|M\.? ?Phil\.?|[BMD]\.? ?Sc\.?|Sc\.? ?D\.?|[BM]\.?Eng\.?"
    r"|[BM]\.?Tech\.?|MBBS|M\.B\.B\.S\.|Pharm\.?D\.?|Ed\.?D\.?|Psy\.?D\.?|Dr\.?P\.?H\.?|LL\.?[BMD]\.?"
    r"|CSc\.?|Dr\.-Ing\.|Dipl\.-Ing\.|Dr\. ?rer\. ?nat\.|Dr\. ?med\."
)
# Degrees that may be initials as well: "Zorn, M.D." is Mary Dee Zorn more often than a physician.
_LIKE_INITIALS = (
    r"M\.?D\.?|M\.?S\.?|M\.?A\.?|B\.?A\.?|B\.?S\.?|J\.?D\.?|R\.?N\.?|D\.?O\.?|D\.?D\.?S\.?"
    r"|M\.?B\.?A\.?|M\.?P\.?H\.?|D\.?V\.?M\.?|F\.?R\.?C\.?[PS]\.?"
)
_DEGREE = lazy_pattern(rf"(?:{_PLAIN})(?:[\s,/]+(?:{_PLAIN}|{_LIKE_INITIALS}))*")
_ANY_DEGREE = lazy_pattern(
    rf"(?:{_PLAIN}|{_LIKE_INITIALS})(?:[\s,/]+(?:{_PLAIN}|{_LIKE_INITIALS}))*"
)
SURE_DEGREE = rf"(?:{_PLAIN}|MPH|DVM|MBA|DDS)"
"""A degree that is no one's initials, as an expression."""
DEGREE = rf"(?:{_PLAIN}|{_LIKE_INITIALS})"
"""Any degree, as an expression."""
_AT_END = lazy_pattern(rf"(?:\s*,\s*(?:{_PLAIN}|{_LIKE_INITIALS})|\s+(?:{_PLAIN}))+$")
# The one degree of these that stands bare after a given and a family name: "Ada Zorn MD".
_PHYSICIAN = lazy_pattern(r"(?P<name>\S*[^\W\d_]{2}\S*\s.*[a-z])\s+M\.?D\.?")
_LAST_LETTERS = ("D", "Sc", "Phil", "Eng", "Tech", "S", "A", "N", "O", "M", "B", "H", "P")
_ENDINGS = (*_LAST_LETTERS, *(f"{end}." for end in (*_LAST_LETTERS, "Ing", "nat", "med")))
_FORM_OF_ADDRESS = lazy_pattern(
    r"(?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|[di]r)\.(?:\s+|$)|(?:Prof|Dr|Professor)\s+)+"
)
_FORMS_OF_ADDRESS = ("Prof", "Dr", "Mr", "Ms", "Mx")


def is_degree(text: str, *, even_if_like_initials: bool = False) -> bool:
    """Whether a text is one degree or several, and nothing else.

    Args:
        text: a part of a name.
        even_if_like_initials: whether degrees that look like initials count too, as they do where
            no initials can stand.

    >>> is_degree("Ph.D."), is_degree("M.D."), is_degree("M.D.", even_if_like_initials=True)
    (True, False, True)
    """
    pattern = _ANY_DEGREE if even_if_like_initials else _DEGREE
    return text.endswith(_ENDINGS) and pattern.fullmatch(text) is not None


def without_degrees(name: str) -> str:
    """A name, or a part of one, without the degrees after it. Idempotent.

    >>> without_degrees("Ada Zorn, M.D., Ph.D."), without_degrees("Bo Lum PhD")
    ('Ada Zorn', 'Bo Lum')
    """
    if not name.endswith(_ENDINGS):
        return name
    bare = _AT_END.sub("", name)
    match = _PHYSICIAN.fullmatch(bare)
    return without_degrees(match["name"]) if match else bare


def without_degree_parts(parts: Sequence[str]) -> list[str]:
    """The parts of a name between commas without those that are degrees.

    What may be initials is a degree after a family name and a given name only; "M.D." also after
    a part of two words.

    >>> without_degree_parts(["Zorn", "Ada", "M.D."]), without_degree_parts(["Zorn", "M.D."])
    (['Zorn', 'Ada'], ['Zorn', 'M.D.'])
    """
    names = [part for part in parts if not is_degree(part)]
    is_whole = bool(names) and " " in names[0] and not names[0][0].islower()
    first_after = 1 if is_whole and names[1:] in (["MD"], ["M.D."]) else 2
    return [
        part
        for place, part in enumerate(names)
        if place < first_after or not is_degree(part, even_if_like_initials=True)
    ]


def without_form_of_address(name: str) -> str:
    """A name without a form of address in front of it. Idempotent.

    >>> without_form_of_address("Prof. Dr. Ada Zorn"), without_form_of_address("Drew Lum")
    ('Ada Zorn', 'Drew Lum')
    """
    return _FORM_OF_ADDRESS.sub("", name, count=1) if name.startswith(_FORMS_OF_ADDRESS) else name
