"""TLS: nothing is said to who cannot prove to be the service; a company's own authority counts."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from stopwatch.domain.delivery import Accepted, NotDone, Outcome
from stopwatch.domain.errors import Unavailable
from tests.contract.raw_server import request_on
from tests.contract.test_autotask_transport import BODY, ITEM, SECRET, psa_at

needs_openssl = pytest.mark.skipif(  # nothing else here makes certificates; `make test` installs it
    shutil.which("openssl") is None,
    reason="the openssl command makes the certificates (packaging/linux/system-packages.txt)",
)
pytestmark = needs_openssl
REPLY = f"HTTP/1.1 200 OK\r\nContent-Length: {len(ITEM)}\r\nConnection: close\r\n\r\n{ITEM}"
EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
PATIENCE_S = 30.0


@dataclass(frozen=True)
class Authority:
    """Certificates of its own in a folder."""

    folder: Path

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    def make(self) -> None:
        self._openssl("req", "-x509", *EC, "-keyout", "root.key", "-out", "root.pem",
                      "-subj", "/CN=Authority of this test")  # fmt: skip

    def issue(self, name: str, subject: str = "IP:127.0.0.1") -> Path:
        (self.folder / f"{name}.ext").write_text(f"subjectAltName={subject}\n")
        self._openssl("req", *EC, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", "/CN=x")
        self._openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "root.pem", "-CAkey", "root.key",
                      "-CAcreateserial", "-extfile", f"{name}.ext",
                      "-out", f"{name}.pem")  # fmt: skip
        return self.folder / f"{name}.pem"

    def self_signed(self) -> Path:
        self._openssl("req", "-x509", *EC, "-keyout", "alone.key", "-out", "alone.pem",
                      "-subj", "/CN=x", "-addext", "subjectAltName=IP:127.0.0.1")  # fmt: skip
        return self.folder / "alone.pem"

    def _openssl(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)


@dataclass
class TlsServer:
    listener: socket.socket
    context: ssl.SSLContext
    visitors: int = 0
    plain: list[bytes] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.listener.getsockname()[1]}/ATServicesRest/"

    def serve(self) -> None:
        with suppress(OSError):  # the listener was closed: the test is over
            while True:
                visitor, _ = self.listener.accept()
                self.visitors += 1
                visitor.settimeout(PATIENCE_S)
                self._answer(visitor)

    def _answer(self, visitor: socket.socket) -> None:
        self.plain.append(visitor.recv(65536, socket.MSG_PEEK))
        with suppress(OSError), self.context.wrap_socket(visitor, server_side=True) as private:
            self.heard.append(request_on(private))
            private.sendall(REPLY.encode())


@contextmanager
def tls_server(certificate: Path) -> Iterator[TlsServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = TlsServer(listener, context)
        thread = threading.Thread(target=server.serve, name="tls server")
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE_S)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    made = Authority(tmp_path_factory.mktemp("authority"))
    made.make()
    return made


def written(server: TlsServer) -> Outcome:
    with psa_at(server.url) as psa:
        return psa.create_entry(BODY)


def assert_nothing_was_said(server: TlsServer, outcome: Outcome) -> None:
    assert isinstance(outcome, NotDone)
    assert outcome.is_offline
    assert outcome.reason.startswith("Your time is safe. What answers at the address cannot prove")
    assert server.visitors == 1
    assert server.heard == []
    assert SECRET.encode() not in b"".join(server.plain)


def test_who_vouches_for_himself_is_told_nothing(authority: Authority) -> None:
    with tls_server(authority.self_signed()) as server:
        assert_nothing_was_said(server, written(server))


def test_an_unknown_authority_is_told_nothing(authority: Authority) -> None:
    with tls_server(authority.issue("unknown")) as server:
        assert_nothing_was_said(server, written(server))


def test_an_authority_of_the_system_is_believed(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
    with tls_server(authority.issue("known")) as server:
        assert written(server) == Accepted(77)
        assert SECRET.encode() in server.heard[0]
        assert SECRET.encode() not in server.plain[0]


def test_an_authority_without_key_identifiers_is_believed_on_every_python(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_of_3_13() -> ssl.SSLContext:
        made = plain()
        made.verify_flags |= ssl.VERIFY_X509_STRICT
        return made

    plain = ssl.create_default_context
    monkeypatch.setattr(ssl, "create_default_context", as_of_3_13)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
    with tls_server(authority.issue("plain")) as server:
        assert written(server) == Accepted(77)


@pytest.mark.parametrize("subject", ["IP:127.0.0.2", "DNS:webservices5.autotask.net"])
def test_a_certificate_for_another_name_is_not_believed(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, subject: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
    with tls_server(authority.issue("other", subject)) as server:
        assert_nothing_was_said(server, written(server))


def test_a_read_says_the_same_and_so_does_asking_for_the_zone(authority: Authority) -> None:
    with tls_server(authority.self_signed()) as server, psa_at(server.url) as psa:
        with pytest.raises(Unavailable, match="cannot prove that it is Autotask"):
            psa.check_access()
        with pytest.raises(Unavailable, match="cannot prove that it is Autotask"):
            psa.discover()
        assert (psa.requests, server.heard) == (0, [])
