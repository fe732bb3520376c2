"""Inline text with the simplest Markdown, read without a parser: most text. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown.flattening import Flattening
from snnbib.readinglist.markdown.span import Span

__all__ = ["simple_spans"]

# What most inline text is made of, where no sign around changes how it is read: links, images,
# emphasis that has no other in it, HTML tags, ends of lines. "[" in front of a link is text.
_LABEL, _URL = r"[^\[\]\n$\\`~*_!<&{]*", r"[^\s()<>\\&\x00-\x1f\x7f]+"
_SIMPLE = lazy_pattern(
    r"(?=[\[!*<\n])(?:"  # what each of them begins with, which is faster to look for
    rf"(?P<before>\[?)\[(?P<label>{_LABEL}(?:\[{_LABEL}\](?!\(){_LABEL}){{0,3}})\]\((?P<url>(?:{_URL})?)\)"
    rf"|(?P<linked>\[)?!\[(?P<alt>{_LABEL})\]\((?P<image>{_URL})\)(?(linked)\]\((?P<target>{_URL})\))"
    r"|(?<![^ \n(>])(?P<open>\*\*?)(?=[^\s*])"
    r"|(?<=[^\s*])(?P<close>\*\*?)(?![^ \n.,;:!?()\[\]<>|/\"'-])"
    r"|(?P<tag></[A-Za-z]+>|<[A-Za-z]+(?:\s[a-z-]+=\"[^\"\n]*\"){0,4}\s?/?>)"
    r"|(?P<end>\n)[ \t]*)"
)
# Any other sign; "!" and "&" in front of most signs are text, and so are words in brackets.
_OTHER_SIGN = lazy_pattern(
    rf"[\n$\\`~*_<{{!&\[](?:(?<![!&\[])|(?<=!)(?=\[|\Z)|(?<=&)(?! )|(?<=\[)(?!{_LABEL}\](?!\()))"
)


def simple_spans(source: str) -> list[Span] | None:
    """The spans of text in which all signs of Markdown are `_SIMPLE` parts; None for any other."""
    flattening = Flattening()
    emphasis, start = "", 0
    for part in _SIMPLE.finditer(source):
        mark = part["open"] or part["close"]
        is_other = mark and emphasis != (mark if part["close"] else "")
        if is_other or _OTHER_SIGN.search(source, start, part.start()):
            return None
        if mark:
            emphasis = part["open"] or ""
        flattening.take_simple(source[start : part.start()], part)
        start = part.end()
    if emphasis or _OTHER_SIGN.search(source, start):
        return None
    flattening.take_text(source[start:])
    return flattening.spans
