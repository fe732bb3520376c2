"""Addresses of services and mirrors: which ones requests can be sent to. Pure."""

from urllib.parse import urlsplit

from snnbib.webservice.messages import (
    AccessDenied,
)

__all__ = ["checked_address", "is_service_address"]


def is_service_address(address: str) -> bool:
    """Whether requests can be sent to an address: http or https, a host, no query, no fragment.

    >>> is_service_address("https://api.crossref.org"), is_service_address("api.crossref.org")
    (True, False)
    """
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:  # a malformed host or port
        return False
    has_host = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return has_host and not (parts.query or parts.fragment) and address.isprintable()


def checked_address(address: str) -> str:
    """The address of a service or mirror, if requests can be sent to it.

    Raises:
        AccessDenied: it is not a web address with a host, or has a query or a fragment.

    >>> checked_address("https://api.crossref.org")
    'https://api.crossref.org'
    """
    if not is_service_address(address):
        message = "is not the address of a service: http:// or https://, a host, and a path"
        raise AccessDenied(f"{address!r} {message}")
    return address
