"""A keyring for tests: a file in the test's own folder, chosen by PYTHON_KEYRING_BACKEND."""

from __future__ import annotations

import json
import os
from pathlib import Path

import keyring.errors
from keyring.backend import KeyringBackend
from typing_extensions import override

FILE = "TEST_KEYRING_FILE"


class FileKeyring(KeyringBackend):
    """Keeps secrets in the file that the environment names."""

    priority = 1

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return _held().get(f"{service}/{username}")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        _keep({**_held(), f"{service}/{username}": password})

    @override
    def delete_password(self, service: str, username: str) -> None:
        held = _held()
        if held.pop(f"{service}/{username}", None) is None:
            raise keyring.errors.PasswordDeleteError("not there")
        _keep(held)


def _keep(held: dict[str, str]) -> None:
    """Write everything at once: another process of the test may be reading."""
    written = _path().with_suffix(f".{os.getpid()}")
    written.write_text(json.dumps(held))
    written.replace(_path())


def _path() -> Path:
    return Path(os.environ[FILE])


def _held() -> dict[str, str]:
    path = _path()
    held: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    return held
