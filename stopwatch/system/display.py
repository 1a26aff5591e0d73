"""Whether there is a display to show windows on: Qt would end the process instead of saying so."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_SENTENCE = (
    "Your time is safe. There is no display to show the program on. Start it from a desktop, "
    "or use the commands: `--help` lists them."
)
_PATIENCE_S = 3.0
_FIRST_X11_PORT = 6000


def trouble(environment: Mapping[str, str] = os.environ) -> str:
    """Return a sentence when windows cannot be shown here, else an empty text."""
    if sys.platform in {"win32", "darwin"} or environment.get("QT_QPA_PLATFORM"):
        return ""
    return "" if _has_wayland(environment) or _has_x11(environment) else _SENTENCE


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", "")) / name))


def _has_x11(environment: Mapping[str, str]) -> bool:
    host, _colon, rest = environment.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - X servers listen there; nothing is written
        return _answers(path) or _answers(f"\0{path}")
    try:
        socket.create_connection((host, _FIRST_X11_PORT + int(number)), _PATIENCE_S).close()
    except OSError:
        return False
    return True


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(_PATIENCE_S)
        try:
            there.connect(path)
        except OSError:
            return False
    return True
