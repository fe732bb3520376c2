"""The labels of links that end a line, in brackets each, of which only the first is cut. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_label_of_list

__all__ = ["without_later_labels"]

_BETWEEN_LABELS = lazy_pattern(r"\]\s*\[")


def without_later_labels(
    spans: tuple[Span, ...], labels: frozenset[str]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a line up to the first label at its end, and the other labels there.

    Args:
        spans: of a line such as "Title [[pdf](...)] [[code](...)] [[page](...)]".
        labels: folded texts that label links in this list.
    """
    last = len(spans) - 2
    if last < 1 or not spans[-1].is_plain or spans[-1].text.strip() != "]":
        return spans, ()
    first = last
    while first > 2 and _is_label_after_label(spans, first, labels):
        first -= 2
    if first == last or not spans[first - 1].text.endswith("["):
        return spans, ()
    return spans[: first + 1], spans[first + 2 : last + 1 : 2]


def _is_label_after_label(spans: tuple[Span, ...], at: int, labels: frozenset[str]) -> bool:
    previous, between, label = spans[at - 2 : at + 1]
    is_between = between.is_plain and _BETWEEN_LABELS.fullmatch(between.text) is not None
    return is_between and _is_label(previous, labels) and _is_label(label, labels)


def _is_label(span: Span, labels: frozenset[str]) -> bool:
    return bool(span.url) and not span.image and is_label_of_list(span.text, labels)
