"""Inline Markdown made flat: links, emphasized and plain text, images.

`inline_rules` read it into tokens, which `flattening` makes `span`s of; `simple_text` needs no
rules. `literal_links` are in plain text.
"""

from markdown_it.token import Token

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown.flattening import Flattening
from snnbib.readinglist.markdown.inline_rules import INLINE, CommonMark
from snnbib.readinglist.markdown.literal_links import literal_links
from snnbib.readinglist.markdown.simple_text import simple_spans
from snnbib.readinglist.markdown.span import Span
from snnbib.readinglist.recognition.raised_text import with_plain_raised_text

__all__ = ["CommonMark", "References", "Span", "inline_spans"]

References = dict[str, object]
"""What markdown-it keeps link reference definitions in, from blocks to inline text."""


def inline_spans(source: str, references: References) -> list[Span]:
    """Inline Markdown as a flat sequence of spans that have text, an address or end a line."""
    source = with_plain_raised_text(source)
    if " *" in source:
        source = _SPACE_AT_END.sub(r"\g<sign>\g<text>\g<sign> ", source)
    if "* " in source:
        source = _SPACE_AT_BEGIN.sub(r"\g<front> \g<sign>\g<text>\g<sign>", source)
    spans = None if references else simple_spans(source)
    if spans is None:
        tokens: list[Token] = []
        INLINE.inline.parse(source, INLINE, references, tokens)
        spans = Flattening().flatten(tokens)
    parts: list[Span] = []
    for span in spans:
        parts += literal_links(span) if span.url is None else (span,)
    return parts


# Emphasis of some words with a space inside of a sign, which CommonMark takes for text: "*How ants
# count. *Wood", and, behind no other sign, "Bee.* How ants count.* Wood"; but not in emphasis that
# has other emphasis in it: "*Bee, A. (1990). *How ants count*. Hill Press.*".
_SPACE_AT_END = lazy_pattern(
    r"(?<![*\\\w])(?P<sign>\*\*|\*(?=\S+ \S+ \S))"
    r"(?P<text>[\w\"“][^\s*]*(?: [^\s*]+){0,40}) (?P=sign)(?!\*|[^*\n]+\*[^*\n]*\*(?:\n|\Z)) ?"
)
_SPACE_AT_BEGIN = lazy_pattern(
    r"(?m)^(?P<front>[^*\n]*[\w.,;:)])(?P<sign>\*\*?) "
    r"(?P<text>[\"“A-Z0-9][^\s*]*(?: [^\s*]+){2,40})(?P=sign)(?=[\s.,;]|$)"
)
