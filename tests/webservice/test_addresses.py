"""Which addresses requests can be sent to."""

import pytest

from snnbib.webservice.addresses import checked_address
from snnbib.webservice.messages import (
    AccessDenied,
)


@pytest.mark.parametrize(
    "address", ["", "localhost:80", "ftp://a.org", "https://", "http://a.org:x", "https://a.org?q",
                "https://a.org/#x", "https://a.org/\n"],
)  # fmt: skip
def test_what_is_not_the_address_of_a_service(address: str) -> None:
    with pytest.raises(AccessDenied, match="is not the address of a service"):
        checked_address(address)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/api", "https://api.crossref.org/"])
def test_addresses_of_services(address: str) -> None:
    assert checked_address(address) == address
