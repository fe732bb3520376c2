"""Addresses of links: read by one pattern as markdown-it reads them letter by letter."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from snnbib.readinglist.markdown import inline_spans

# Letters that begin, end or change an address, and some that do not.
_ADDRESSES = st.text("abé/:.?=#%~()<>\\&;\"' \t\u3000\x7f", max_size=12)


@given(_ADDRESSES)
@example("https://a.org/b_(c)")
@example("https://a.org/?b=1&amp;c=2")
@example("<a b>")
@example('a "title"')
@example("a\\)b")
def test_a_link_leads_where_commonmark_says(address: str) -> None:
    source = f"[How ants count]({address})"
    tokens = _PLAIN.parseInline(source)[0].children or []
    expected = [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]
    spans = inline_spans(source, {})
    if expected:
        assert [span.url for span in spans if span.link > 0] == expected


class _AsWritten(MarkdownIt):
    """markdown-it with its own reader of addresses, which keeps them as written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


_PLAIN = _AsWritten("commonmark")
