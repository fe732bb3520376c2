"""Links in text that Markdown does not take for links: bare URLs, DOIs, mistyped links. Pure."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from snnbib.identifiers import from_url
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown.span import Span

__all__ = ["literal_links"]

# Links of wikis, what was meant as a link but is not one (a space in the URL, brackets the wrong
# way round), bare URLs as GitHub links them, and DOIs, which can be made of a SICI and then have
# angle brackets (Z39.56).
_LITERAL_LINK = lazy_pattern(
    r"\[\[(?P<page>[^\[\]|]+)(?:\|(?P<shown>[^\[\]]+))?\]\](?!\()"
    r"|\[(?P<label>[^\[\]]*)\]\((?P<broken>[^()]+)\)?"
    r"|\((?P<turned>[^()\[\]]+)\)\[(?P<address>https?://[^\s\[\]]+)\]"
    r"|(?P<bare>https?://(?:[^\s<>()\[\]]|\([^\s<>()]*\))*"
    r"(?:[^\s<>()\[\]?!.,:;*_~'\"]|\([^\s<>()]*\)))"
    r"|(?:\bdoi:\s?)?(?<![\w/.%=-])(?P<doi>10\.[0-9]{4,9}/"
    r"(?:\(sici\)[^\s\[\]|*`\"]*[^\s\[\]|*`\".,;]|(?:[^\s<>()\[\]|*`\"]|\([^\s<>()]*\))*"
    r"(?:[^\s<>()\[\]|*`\".,;:]|\([^\s<>()]*\))))",
    re.IGNORECASE,
)
# What each of its alternatives has, which is faster to look for.
_LITERAL_SIGN = lazy_pattern(r"://|\]\(|\]\]|1(?<!\w1)0\.[0-9]{4}")


def literal_links(span: Span) -> Iterable[Span]:
    """The span, cut where its text has a bare URL or what was meant as a link."""
    return _cut_at_links(span) if _LITERAL_SIGN.search(span.text) else (span,)


def _cut_at_links(span: Span) -> Iterator[Span]:
    start = 0
    for match in _LITERAL_LINK.finditer(span.text):
        doi = match["doi"] and f"https://doi.org/{match['doi']}"
        if doi and not from_url(doi):
            continue
        if match.start() > start:
            yield replace(span, text=span.text[start : match.start()])
        url = match["bare"] or match["broken"] or match["page"] or match["address"] or doi
        text = match["label"] or match["shown"] or match["turned"] or (match[0] if doi else url)
        yield Span(text=text, url=url, link=-match.start() - 1)
        start = match.end()
    if not start:
        yield span
    elif span.text[start:]:
        yield replace(span, text=span.text[start:])
