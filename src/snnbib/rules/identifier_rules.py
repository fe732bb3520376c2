"""Identifiers and web addresses: well formed, canonical, and each of one work only."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from snnbib.identifiers import (
    Identifier,
    Scheme,
    paper_identifiers,
    parse_arxiv_id,
    parse_doi,
    parse_openreview_id,
    with_site_ids,
)
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Severity, Work
from snnbib.rules.rule import (
    CheckInput,
    Rule,
    RuleFunction,
    Violation,
    about_works,
    about_works_and_evidence,
)
from snnbib.text import fold, strip_markup
from snnbib.values import parse_isbn, parse_issn

__all__ = ["RULES"]

# Addresses that are certainly valid, and characters that no valid address has.
_PLAIN_ADDRESS = lazy_pattern(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\w./?&=%~:#+-]*)?", re.ASCII
)
_NOT_ADDRESS = lazy_pattern(r"[\s<>\"{}|\\^`\x00-\x1f]")


def _doi_form(work: Work) -> Iterator[str]:
    if work.doi and parse_doi(work.doi) != work.doi:
        canonical = parse_doi(work.doi)
        yield f"{work.doi!r} is not {f'canonical: {canonical}' if canonical else 'a DOI'}"


def _arxiv_form(work: Work) -> Iterator[str]:
    if work.arxiv and parse_arxiv_id(work.arxiv) != work.arxiv:
        canonical = parse_arxiv_id(work.arxiv)
        yield f"{work.arxiv!r} is not {f'canonical: {canonical}' if canonical else 'an arXiv id'}"


def _openreview_form(work: Work) -> Iterator[str]:
    if work.openreview and parse_openreview_id(work.openreview) != work.openreview:
        yield f"{work.openreview!r} is not an OpenReview forum"


def _address_form(work: Work) -> Iterator[str]:
    for name, url in (("url", work.url), ("code", work.code)):
        if url and not _is_address(url):
            yield f"{name} {url!r} is not a web address"


def _is_address(url: str) -> bool:
    """Whether a text is ``http(s)://HOST...`` without characters that RFC 3986 excludes."""
    if _PLAIN_ADDRESS.fullmatch(url):
        return True
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_web = parts.scheme in {"http", "https"} and "." in (parts.hostname or "")
    return is_web and not _NOT_ADDRESS.search(url)


def _isbn_form(work: Work) -> Iterator[str]:
    if work.isbn and parse_isbn(work.isbn) != work.isbn.upper():
        yield f"{work.isbn} is not an ISBN"


def _issn_form(work: Work) -> Iterator[str]:
    if work.issn and _digits(parse_issn(work.issn)) != _digits(work.issn):
        yield f"{work.issn} is not an ISSN"


def _digits(number: str) -> str:
    return number.replace("-", "").upper()


def _shared(value_of: Callable[[Work], str]) -> RuleFunction:
    """A rule against two works with the same value; it is reported at the second."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        owners: dict[str, str] = {}
        for entry, work in check_input.works:
            value = value_of(work)
            if value and owners.setdefault(value, work.key) != work.key:
                yield Violation(f"{work.key}: {owners[value]} has {value} too", entry.paper)

    return violations


def _folded_title(work: Work) -> str:
    return fold(strip_markup(work.title))


def _other_article(entry: Entry, work: Work) -> Iterator[str]:
    """DOIs that contain the article's number, compared with the number in the list's own link."""
    if not work.doi:
        return
    linked = {identifier.scheme: identifier for identifier in paper_identifiers(entry.paper)}
    if linked.keys() <= {Scheme.DOI}:
        return
    for implied in with_site_ids(Identifier(Scheme.DOI, work.doi)):
        is_comparable = implied.scheme is not Scheme.DOI and implied.scheme in linked
        if is_comparable and linked[implied.scheme] != implied:
            yield f"{work.doi} is the paper {implied}, the list links {linked[implied.scheme]}"


_CORRECT = "correct it in corrections.toml, or fix the link in the list"


def _rule(name: str, reason: str, example: str, violations: RuleFunction) -> Rule:
    return Rule(
        name=name,
        severity=Severity.ERROR,
        reason=reason,
        example=example,
        fix=_CORRECT,
        violations=violations,
    )


RULES = (
    _rule("doi-form", "A DOI is bare and in small letters, and not one of arXiv or ACM's 10.5555.",
          "https://doi.org/10.1109/CVPR52729", about_works(_doi_form)),
    _rule("arxiv-form", "An arXiv id is bare and has no version.", "arXiv:2312.06372v2",
          about_works(_arxiv_form)),
    _rule("openreview-form", "A forum is the part of its address after ?id=.", "forum?id=x",
          about_works(_openreview_form)),
    _rule("url-form", "An address without protocol or host, or with spaces, cannot be opened.",
          "arxiv.org/abs/2312.06372", about_works(_address_form)),
    _rule("isbn-form", "The check digit reveals a mistyped ISBN.", "978-3-16-148410-1",
          about_works(_isbn_form)),
    _rule("issn-form", "The check digit reveals a mistyped ISSN.", "2374-3469",
          about_works(_issn_form)),
    _rule("doi-shared", "Two works with one DOI are one work, or one has the other's DOI.",
          "10.1609/aaai.v38i11.29114 twice", _shared(lambda work: work.doi)),
    _rule("arxiv-shared", "Two works with one arXiv id are one work, or one id is wrong.",
          "2312.06372 twice", _shared(lambda work: work.arxiv)),
    _rule("openreview-shared", "One forum is one submission.", "lGUyAuuTYZ twice",
          _shared(lambda work: work.openreview)),
    Rule(name="title-shared", severity=Severity.WARNING,
         reason="Two works with one title are usually one work that is listed twice.",
         example='"Deep Learning" twice', fix="remove one, or accept it in corrections.toml",
         violations=_shared(_folded_title)),
    _rule("doi-other-paper", "The article number in the DOI is not the one in the list's link.",
          "10.1609/aaai.v38i11.29114 beside …/article/view/27816",
          about_works_and_evidence(_other_article)),
)  # fmt: skip
