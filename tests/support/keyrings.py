"""Keyrings as others write them, in memory, for tests of what the program does with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
import keyring.backend
import keyring.errors
from keyring.backends import fail
from typing_extensions import override


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A backend as others write them; `trouble` is raised by every call."""

    priority = 1

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


class NoKeyring(fail.Keyring):
    """What `keyring` falls back to on a computer without one."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it without types


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
