"""Brackets that the link of a title begins with: "[(ICML 2020) Title](https://...)". Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import CERTAIN_VENUE, DATED_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.segments.piece import Piece
from snnbib.readinglist.segments.pieces import plain_pieces
from snnbib.venues import recognize

__all__ = ["cut_at_front_brackets"]

_FRONT = lazy_pattern(
    r"\s*[(\[（【](?P<inner>[^()\[\]（）【】]{3,60})[)\]）】]\s*[:：–—-]?\s*(?=[^\W_])"
)


def cut_at_front_brackets(text: str, *, is_plain: bool) -> tuple[Sequence[Piece], str]:
    """The pieces in brackets that a link's text begins with, if any, and the text after them.

    Args:
        text: of the link.
        is_plain: whether the brackets are in front of the link, which its text goes on from;
            those can say anything, others only a year, a venue and a year, or a known venue.
    """
    front = _FRONT.match(text)
    if front and _is_edition(front["inner"]):
        return plain_pieces(front[0]), text[front.end() :]
    if is_plain and (aside := plain_pieces(text)[0]).bracket and aside.text:
        return (aside,), text.partition(aside.text)[2][1:]
    return (), text


def _is_edition(text: str) -> bool:
    venue = read_venue(text)
    if not venue.year:
        return venue.weight >= CERTAIN_VENUE and recognize(venue.venue) is not None
    return not venue.venue or venue.weight >= DATED_NAME
