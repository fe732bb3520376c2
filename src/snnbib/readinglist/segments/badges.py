"""What a badge says: an image that draws the words in its own address. Pure."""

from functools import lru_cache
from urllib.parse import parse_qs, unquote, urlsplit

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.recognition.years import find_year

__all__ = ["badge_edition"]

# How shields.io and its copies draw words: /badge/LABEL-MESSAGE-COLOR, where "--" is a dash, "_" a
# space and "__" an underscore (https://shields.io/badges/static-badge); formerly
# /static/v1?label=LABEL&message=MESSAGE.
_STATIC = lazy_pattern(r"/badge/(?P<words>[^/?#]+?)(?:\.(?:svg|png))?(?:[?#]|$)")
_OLD_STATIC = lazy_pattern(r"/static/v1\?")
_BETWEEN = lazy_pattern(r"(?<!-)-(?!-)")
_ARXIV_NUMBER = lazy_pattern(r"[0-9]{4}\.[0-9]{4,5}")


@lru_cache(maxsize=4096)
def badge_edition(address: str) -> str:
    """The venue and year that a badge draws, or "" where it draws something else.

    >>> badge_edition("https://img.shields.io/badge/CVPR-2023-blue")
    'CVPR 2023'
    >>> badge_edition("https://img.shields.io/badge/Venue-ACM_MM_'23-red?logo=acm")
    "ACM MM '23"
    >>> badge_edition("https://img.shields.io/badge/arXiv-2305.14259-red")
    ''
    """
    label, message = _words(address)
    text = message if field_role(label) else f"{label} {message}".strip()
    is_edition = find_year(text)[0] and not _ARXIV_NUMBER.search(text)
    return text if is_edition else ""


def _words(address: str) -> tuple[str, str]:
    """The label and the message of a badge; a badge of one word has no label."""
    if _OLD_STATIC.search(address):
        fields = parse_qs(urlsplit(address).query)
        return fields.get("label", [""])[0], fields.get("message", [""])[0]
    static = _STATIC.search(address)
    words = [_drawn(word) for word in _BETWEEN.split(static["words"])[:-1]] if static else []
    return (words[0], " ".join(words[1:])) if len(words) > 1 else ("", " ".join(words))


def _drawn(word: str) -> str:
    """The words of a badge's address as they are drawn."""
    return unquote(_UNDERSCORE.sub(" ", word).replace("__", "_").replace("--", "-")).strip()


_UNDERSCORE = lazy_pattern("(?<!_)_(?!_)")
