"""The keyring in all its states, with real backends of `keyring`."""

from __future__ import annotations

from collections.abc import Iterator

import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.system.keys import SessionSecrets, SystemSecrets
from tests.support.keyrings import MemoryKeyring, PlaintextKeyring, configured
from tests.support.machine import FakeSecrets


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
        with pytest.raises(Unavailable, match="no keyring to keep the secret in"):
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
    secrets.give("account", "hunter2")
    assert secrets.get("account") == "hunter2"
    assert behind.held == {"account": "old"}
    assert "this run only" in secrets.describe()


def test_a_secret_for_this_run_needs_no_keyring() -> None:
    secrets = SessionSecrets(FakeSecrets(is_there=False))
    secrets.give("account", "hunter2")
    assert secrets.get("account") == "hunter2"
    secrets.remove("account")


def test_a_secret_for_this_run_is_for_one_account_only() -> None:
    secrets = SessionSecrets(FakeSecrets({"other": "its own"}))
    secrets.give("account", "hunter2")
    assert secrets.get("other") == "its own"
    assert secrets.get("a third") is None


def test_a_secret_that_is_stored_counts_before_the_one_for_this_run() -> None:
    behind = FakeSecrets()
    secrets = SessionSecrets(behind)
    secrets.give("account", "hunter2")
    secrets.put("account", "stored")
    assert behind.held == {"account": "stored"}
    assert secrets.get("account") == "stored"


def test_removing_reaches_the_keyring() -> None:
    behind = FakeSecrets({"account": "old"})
    SessionSecrets(behind).remove("account")
    assert behind.held == {}


def test_a_keyring_that_quotes_the_secret_it_refuses_is_not_quoted(backend: MemoryKeyring) -> None:
    backend.trouble = RuntimeError("command failed: insert hunter2 --force")
    with pytest.raises(Unavailable, match="command failed: insert … --force"):
        SystemSecrets().put("account", "hunter2")
