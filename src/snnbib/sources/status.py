"""Whether a work is retracted or withdrawn, read from its title and comments. Pure."""

import re

from snnbib.model import PublicationStatus

__all__ = ["split_status", "status_in_comment"]

_STATUS = {
    "retracted": PublicationStatus.RETRACTED,
    "retraction": PublicationStatus.RETRACTED,
    "withdrawn": PublicationStatus.WITHDRAWN,
    "removed": PublicationStatus.WITHDRAWN,
}
# Publishers change the title of what they retract: "RETRACTED ARTICLE: Title", "Title (Retracted)".
_BEFORE_TITLE = re.compile(
    r"^\W*(?P<word>retracted|withdrawn|removed)(?:\s+(?:article|paper|chapter))?\W*[:\])]\W*"
    r"(?=\w)|^(?P<notice>retracted)\s+(?:article|paper|chapter)\s*[-–—]\s*(?=\w)",
    re.IGNORECASE,
)
_BEHIND_TITLE = re.compile(
    r"\s*[(\[](?P<word>retracted|withdrawn)(?:\s+(?:article|paper|chapter))?[^()\[\]]*[)\]]\s*$",
    re.IGNORECASE,
)
# arXiv's comments: "This paper has been withdrawn by the author due to ...", "Withdrawn."
_WITHDRAWN = re.compile(
    r"\b(?:has|have)\s+been\s+(?P<verb>withdrawn|retracted)\b"
    r"|\b(?:is|was)\s+(?P<state>withdrawn|retracted)\s+(?:by|due|because|from)\b"
    r"|^\W*(?P<word>withdrawn|retracted)\b"
    r"|\b(?P<author>withdrawn|retracted)\s+by\s+(?:the\s+)?(?:author|arxiv|submitter)",
    re.IGNORECASE,
)


def split_status(title: str) -> tuple[PublicationStatus, str]:
    """The status of a work as its title states it, and the title without that.

    >>> split_status("RETRACTED ARTICLE: Ember Gates")
    (<PublicationStatus.RETRACTED: 'retracted'>, 'Ember Gates')
    >>> split_status("Retracted Gates in Spiking Networks")[0]
    <PublicationStatus.CURRENT: ''>
    """
    for pattern in (_BEFORE_TITLE, _BEHIND_TITLE):
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


def _status(match: re.Match[str]) -> PublicationStatus:
    word = next(value for value in match.groupdict().values() if value)
    return _STATUS[word.lower()]
