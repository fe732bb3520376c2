"""Whether a work is retracted or withdrawn, read from its title and comments. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import PublicationStatus

__all__ = ["split_status", "status_in_abstract", "status_in_comment", "without_ieee_notice"]

# Publishers change the title of what they retract: "RETRACTED ARTICLE: Title", "Title (Retracted)".
_BEFORE_TITLE = lazy_pattern(
    r"^\W*(?P<word>retracted|withdrawn|removed)(?:\s+(?:article|paper|chapter))?\W*[:\])]\W*"
    r"(?=\w)|^(?P<notice>retracted)\s+(?:article|paper|chapter)\s*[-–—]\s*(?=\w)",
    re.IGNORECASE,
)
_AFTER_TITLE = lazy_pattern(
    r"\s*[(\[](?P<word>retracted|withdrawn)(?:\s+(?:article|paper|chapter))?[^()\[\]]*[)\]]\s*$",
    re.IGNORECASE,
)
# IEEE keeps a retracted paper under its DOI and renames it.
_IEEE_NOTICE = lazy_pattern(r"notice\s+of\s+(?P<word>retraction)\b\W*(?=\w)", re.IGNORECASE)
_IEEE_DOI = "10.1109/"
_WORK = r"(?:this|the|our)\s+(?:paper|article|manuscript|preprint|submission|version|work)\b"
# Withdrawn from a conference: the preprint itself is not.
_NOT_FROM_EVENT = r"\b(?!\s+from\s+(?!arxiv))"
_BY_AUTHORS = (
    rf"\b(?:authors?|we|i)\s+(?:(?:have|has|had\s+to|must)\s+)?"
    rf"(?P<people>withdrawn?|withdrew|retract(?:ed)?)\s+{_WORK}"
)
# arXiv's comments: "This paper has been withdrawn by the author due to ...", "Withdrawn."
_WITHDRAWN = lazy_pattern(
    rf"\b(?:has|have)\s+been\s+(?P<verb>withdrawn|retracted){_NOT_FROM_EVENT}"
    rf"|\b(?:is|was)\s+(?P<state>withdrawn|retracted)\s+(?:by|due|because|from\s+arxiv)\b"
    rf"|(?:^|[.;]\s)\W*(?P<word>withdrawn|retracted){_NOT_FROM_EVENT}"
    rf"|{_BY_AUTHORS}"
    rf"|\b(?P<author>withdrawn|retracted)\s+by\s+(?:the\s+)?(?:author|arxiv|submitter)",
    re.IGNORECASE,
)
# An abstract that was replaced by a notice begins with it.
_WITHDRAWN_ABSTRACT = lazy_pattern(
    rf"\W*(?:{_WORK}\s+(?:(?:has|have)\s+been|is|was)\s+)?"
    rf"(?P<word>withdrawn|retracted){_NOT_FROM_EVENT}|\W*(?:the\s+)?{_BY_AUTHORS}",
    re.IGNORECASE,
)


def split_status(title: str) -> tuple[PublicationStatus, str]:
    """The status of a work as its title states it, and the title without that.

    >>> split_status("RETRACTED ARTICLE: Ember Gates")
    (<PublicationStatus.RETRACTED: 'retracted'>, 'Ember Gates')
    >>> split_status("Retracted Gates in Spiking Networks")[0]
    <PublicationStatus.CURRENT: ''>
    """
    for pattern in (_BEFORE_TITLE, _AFTER_TITLE):
        if match := pattern.search(title):
            bare = (title[: match.start()] + title[match.end() :]).strip()
            if bare:
                return _status(match), bare
    return PublicationStatus.CURRENT, title


def status_in_comment(comment: str) -> PublicationStatus:
    """The status of a preprint as the authors' comment states it.

    >>> status_in_comment("This paper has been withdrawn due to an error in Theorem 2")
    <PublicationStatus.WITHDRAWN: 'withdrawn'>
    """
    match = _WITHDRAWN.search(comment)
    return _status(match) if match else PublicationStatus.CURRENT


def status_in_abstract(abstract: str) -> PublicationStatus:
    """The status of a preprint whose abstract was replaced by a notice.

    >>> status_in_abstract("This paper has been withdrawn by the authors.")
    <PublicationStatus.WITHDRAWN: 'withdrawn'>
    """
    match = _WITHDRAWN_ABSTRACT.match(abstract)
    return _status(match) if match else PublicationStatus.CURRENT


def without_ieee_notice(title: str, doi: str) -> tuple[PublicationStatus, str]:
    """The status and the title of a paper that IEEE has renamed to "Notice of Retraction: Title".

    >>> without_ieee_notice("Notice of Retraction Ember Gates", "10.1109/x.1")[1]
    'Ember Gates'
    """
    match = _IEEE_NOTICE.match(title) if doi.startswith(_IEEE_DOI) else None
    return (_status(match), title[match.end() :]) if match else (PublicationStatus.CURRENT, title)


def _status(match: re.Match[str]) -> PublicationStatus:
    word = next(value for value in match.groupdict().values() if value)
    is_retracted = word.lower().startswith("retract")
    return PublicationStatus.RETRACTED if is_retracted else PublicationStatus.WITHDRAWN
