"""URLs and identifiers in .bib files -> plain text: no accents, no formulas. Pure."""

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["decode_verbatim"]

# Commands for single characters, and commands that only wrap (\url, \path).
_CHARACTERS = {
    "textless": "<", "textgreater": ">", "textunderscore": "_", "textasciitilde": "~", "sim": "~",
    "textbackslash": "\\", "textasciicircum": "^", "textbar": "|", "slash": "/", "less": "<",
    "greater": ">", "textendash": "-", "hyphen": "-", "textquotesingle": "'",
}  # fmt: skip
_LINK = lazy_pattern(r"\\href\s*\{(?P<address>[^{}]*)\}\s*\{[^{}]*\}")
_COMMAND = lazy_pattern(r"\$?\\([A-Za-z]+)\s*(?:\{\})?\$?")
_ESCAPE = lazy_pattern(r"\\([_%#&~{}^$<>-])")


def decode_verbatim(value: str) -> str:
    r"""A URL or identifier as a .bib file has it, without TeX: escapes, braces, ``\url``.

    >>> decode_verbatim(r"\url{https://example.org/a\_b}"), decode_verbatim(r"10.1/a{\_}b")
    ('https://example.org/a_b', '10.1/a_b')
    >>> decode_verbatim(r"\href{https://example.org/a}{A page}")
    'https://example.org/a'
    """
    if "\\" not in value and "{" not in value and "}" not in value:
        return value.strip()
    if r"\href" in value:
        value = _LINK.sub(r"\g<address>", value)
    value = _COMMAND.sub(lambda match: _CHARACTERS.get(match[1], ""), value)
    value = _ESCAPE.sub(r"\1", value)
    return value.replace("{", "").replace("}", "").strip()
