"""The way out through a company's proxy: told by the system or the policy, and never believed."""

from __future__ import annotations

from pathlib import Path

import pytest

from stopwatch.domain.delivery import Accepted, NotDone, Outcome
from stopwatch.domain.errors import Unavailable
from stopwatch.psa.autotask.road import Road
from tests.contract.test_autotask_transport import BODY, SECRET, psa_at
from tests.contract.test_trust import (
    PATIENCE_S,
    Authority,
    TlsServer,
    authority,
    needs_openssl,
    tls_server,
)
from tests.support.connect_proxy import REFUSED, connect_proxy
from tests.support.loopback import silent_port

__all__ = ["authority"]  # a fixture
NAME = "webservices5.example.test"
SERVICE = f"https://{NAME}/ATServicesRest/"
FOUND_BY = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


@pytest.fixture(autouse=True)
def _no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*FOUND_BY, "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


def written(url: str, road: Road) -> Outcome:
    with psa_at(url, road=road) as psa:
        return psa.create_entry(BODY)


def port_of(server: TlsServer) -> int:
    return int(server.listener.getsockname()[1])


@needs_openssl
def test_a_proxy_of_the_policy_carries_what_only_the_service_can_read(authority: Authority) -> None:
    certificate = authority.issue("behind", f"DNS:{NAME}")
    with tls_server(certificate) as server, connect_proxy(port_of(server)) as proxy:
        road = Road(proxy.url, str(authority.root), PATIENCE_S)
        assert written(SERVICE, road) == Accepted(77)
        (asked,) = proxy.asked
    assert asked.startswith(f"CONNECT {NAME}:443 ".encode())
    assert SECRET.encode() not in asked
    assert SECRET.encode() in server.heard[0]


@needs_openssl
@pytest.mark.parametrize("variable", FOUND_BY)
def test_a_proxy_of_the_system_is_taken(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
    certificate = authority.issue("behind", f"DNS:{NAME}")
    with tls_server(certificate) as server, connect_proxy(port_of(server)) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        assert written(SERVICE, Road(read_seconds=PATIENCE_S)) == Accepted(77)
        assert len(proxy.asked) == 1


@needs_openssl
def test_the_policy_goes_before_the_system(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = authority.issue("behind", f"DNS:{NAME}")
    with tls_server(certificate) as server, connect_proxy(port_of(server)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        road = Road(proxy.url, str(authority.root), PATIENCE_S)
        assert written(SERVICE, road) == Accepted(77)


@needs_openssl
def test_this_computer_is_reached_without_the_proxy(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tls_server(authority.issue("here")) as server, connect_proxy(port_of(server)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        road = Road(proxy.url, str(authority.root), PATIENCE_S)
        assert written(server.url, road) == Accepted(77)
        assert proxy.asked == []


@needs_openssl
def test_a_proxy_that_looks_into_it_is_told_nothing(authority: Authority) -> None:
    with tls_server(authority.issue("looker", f"DNS:{NAME}")) as server:
        with connect_proxy(port_of(server)) as proxy:
            outcome = written(SERVICE, Road(proxy.url, read_seconds=PATIENCE_S))
        assert isinstance(outcome, NotDone)
        assert "cannot prove that it is Autotask" in outcome.reason
        assert server.heard == []


@pytest.mark.parametrize(("spared", "asked"), [("127.0.0.2", 0), ("127.0.0.3", 1)])
def test_what_needs_no_proxy_is_asked_without(
    monkeypatch: pytest.MonkeyPatch, spared: str, asked: int
) -> None:
    with connect_proxy(9, REFUSED) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", spared)
        outcome = written("https://127.0.0.2:9/ATServicesRest/", Road(read_seconds=PATIENCE_S))
        assert isinstance(outcome, NotDone)
        assert len(proxy.asked) == asked


def test_a_name_and_password_in_the_variable_go_to_the_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with connect_proxy(9, REFUSED) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//robin:word@"))
        assert isinstance(written(SERVICE, Road(read_seconds=PATIENCE_S)), NotDone)
        (asked,) = proxy.asked
    assert b"Proxy-Authorization: Basic " in asked


def test_a_proxy_that_wants_a_sign_in_is_told_as_such() -> None:
    with connect_proxy(9, REFUSED) as proxy:
        outcome = written(SERVICE, Road(proxy.url, read_seconds=PATIENCE_S))
        assert isinstance(outcome, NotDone)
        assert outcome.is_offline
        assert outcome.reason.startswith("Your time is safe. The network's proxy lets nothing")
        with (
            psa_at(SERVICE, road=Road(proxy.url)) as psa,
            pytest.raises(Unavailable, match="proxy"),
        ):
            psa.check_access()


def test_a_proxy_that_is_away_is_as_no_network() -> None:
    with silent_port() as port:
        outcome = written(SERVICE, Road(f"http://127.0.0.1:{port}", read_seconds=PATIENCE_S))
    assert isinstance(outcome, NotDone)
    assert outcome.is_offline


@pytest.mark.parametrize("kind", ["socks5", "ftp"])
def test_another_kind_of_proxy_is_told_as_such(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{kind}://127.0.0.1:9")
    with pytest.raises(Unavailable, match=r"Your time is safe. Only an HTTP proxy can be used"):
        written(SERVICE, Road())


@pytest.mark.parametrize("held", [None, "", "no certificate at all"])
def test_certificates_that_cannot_be_read_are_told_as_such(
    tmp_path: Path, held: str | None
) -> None:
    file = tmp_path / "company.pem"
    if held is not None:
        file.write_text(held)
    with pytest.raises(Unavailable, match=r"Your time is safe. The certificates in .*company.pem"):
        written(SERVICE, Road(certificates=str(file)))
