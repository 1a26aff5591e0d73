"""Addresses: what people paste, and what the secret must never travel to."""

from __future__ import annotations

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.psa.autotask.address import PUBLIC_ZONE, service_address


@pytest.mark.parametrize(
    "typed",
    [
        "https://webservices5.autotask.net/ATServicesRest/",
        "https://webservices5.autotask.net/ATServicesRest",
        " https://webservices5.autotask.net/ATServicesRest/V1.0/ ",
        "https://webservices5.autotask.net/ATServicesRest/v1.0",
        "https://webservices5.autotask.net/",
        "webservices5.autotask.net",
        "webservices5.autotask.net/ATServicesRest",
    ],
)
def test_what_people_paste_becomes_one_address(typed: str) -> None:
    assert service_address(typed) == "https://webservices5.autotask.net/ATServicesRest/"


@pytest.mark.parametrize(
    "address",
    [
        PUBLIC_ZONE,
        "http://127.0.0.1:8080/ATServicesRest/",
        "http://localhost:8080/other/base/",
        "http://[::1]:8080/ATServicesRest/",
    ],
)
def test_a_whole_address_stays_as_it_is(address: str) -> None:
    assert service_address(address) == address


@pytest.mark.parametrize(
    "typed",
    [
        "http://webservices5.autotask.net/ATServicesRest/",
        "http://127.0.0.1.example.com/",
        "http://localhost@webservices.example/",
        "https://user:secret@webservices5.autotask.net/",
        "https://webservices5.autotask.net/ATServicesRest/?user=x",
        "ftp://webservices5.autotask.net/",
        "file:///etc/passwd",
        "https://",
        "https://[::1/",
        "https://webservices5.autotask.net:port/",
        "my server",
        "",
        "   ",
    ],
)
def test_other_addresses_are_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"^Nothing was changed: ") as caught:
        service_address(typed)
    assert caught.value.field == "url"
