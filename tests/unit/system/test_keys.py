"""The keyring in all its states, with real backends of `keyring`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from typing_extensions import override

from stopwatch.domain.errors import Unavailable
from stopwatch.system.keys import SessionSecrets, SystemSecrets
from tests.support.machine import FakeSecrets


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A backend as others write them; `trouble` is raised by every call."""

    priority = 1  # type: ignore[assignment]  # keyring's own backends set a number here too

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.held.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.held[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError

    def _fail(self) -> None:
        if self.trouble:
            raise self.trouble


class PlaintextKeyring(MemoryKeyring):
    """Named like the ones that write a readable file."""


@contextmanager
def configured(
    backend: keyring.backend.KeyringBackend,
) -> Iterator[keyring.backend.KeyringBackend]:
    """Make a keyring the configured one, for the block."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(before)


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    """Configure a working keyring for one test."""
    made = MemoryKeyring()
    with configured(made):
        yield made


@pytest.mark.usefixtures("backend")
def test_a_secret_is_kept_and_forgotten() -> None:
    secrets = SystemSecrets()
    assert secrets.get("account") is None
    secrets.put("account", "hunter2")
    assert secrets.get("account") == "hunter2"
    secrets.remove("account")
    secrets.remove("account")
    assert secrets.get("account") is None


def test_it_lies_under_the_programs_name(backend: MemoryKeyring) -> None:
    SystemSecrets().put("account", "hunter2")
    assert backend.held == {("ticket-stopwatch", "account"): "hunter2"}


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (keyring.errors.KeyringLocked("Failed to unlock"), "is locked"),
        (keyring.errors.InitError("no collection"), "no collection"),
        (RuntimeError("D-Bus went away"), "D-Bus went away"),
        (KeyError(), "KeyError"),
    ],
)
def test_every_trouble_is_a_sentence(
    backend: MemoryKeyring, trouble: Exception, words: str
) -> None:
    backend.trouble = trouble
    secrets = SystemSecrets()
    for call in (secrets.get, secrets.remove):
        with pytest.raises(Unavailable, match=f"^Your time is safe.*{words}"):
            call("account")
    with pytest.raises(Unavailable, match=f"^Your time is safe.*{words}"):
        secrets.put("account", "hunter2")


@pytest.mark.parametrize("nothing", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring])
def test_without_a_keyring_nothing_pretends_to_be_stored(
    nothing: type[keyring.backend.KeyringBackend],
) -> None:
    with configured(nothing()):
        with pytest.raises(Unavailable, match="nothing was stored"):
            SystemSecrets().put("account", "hunter2")
        assert SystemSecrets().describe().startswith("none")


def test_plain_text_is_named_as_such() -> None:
    with configured(PlaintextKeyring()):
        assert "readable file" in SystemSecrets().describe()
    with configured(MemoryKeyring()):
        assert "readable file" not in SystemSecrets().describe()


def test_a_secret_for_this_run_is_used_and_never_stored() -> None:
    behind = FakeSecrets({"account": "old"})
    secrets = SessionSecrets(behind)
    assert secrets.get("account") == "old"
    secrets.give("hunter2")
    assert secrets.get("account") == "hunter2"
    secrets.put("account", "hunter2")
    assert behind.held == {"account": "old"}
    assert "this run only" in secrets.describe()


def test_a_secret_for_this_run_needs_no_keyring() -> None:
    secrets = SessionSecrets(FakeSecrets(is_there=False))
    secrets.give("hunter2")
    assert secrets.get("account") == "hunter2"
    secrets.put("account", "hunter2")
    secrets.remove("account")


def test_another_secret_than_the_one_for_this_run_is_stored() -> None:
    behind = FakeSecrets()
    secrets = SessionSecrets(behind)
    secrets.give("hunter2")
    secrets.put("account", "stored")
    assert behind.held == {"account": "stored"}


def test_removing_reaches_the_keyring() -> None:
    behind = FakeSecrets({"account": "old"})
    SessionSecrets(behind).remove("account")
    assert behind.held == {}
