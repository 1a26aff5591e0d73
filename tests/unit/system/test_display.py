from __future__ import annotations

import socket
import tempfile
from pathlib import Path

import pytest

from stopwatch.system.display import trouble


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":31999"},
        {"DISPLAY": "127.0.0.1:59000"},
        {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nonexistent"},
    ],
)
def test_nobody_answers(environment: dict[str, str]) -> None:
    assert "no display" in trouble(environment)


def test_a_platform_that_was_chosen_needs_no_display() -> None:
    assert trouble({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_a_compositor_that_answers() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(Path(folder) / "wayland-9"))
        compositor.listen()
        assert trouble({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": folder}) == ""
