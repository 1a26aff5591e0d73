"""The windows that will be asked for are imported while nothing happens, and not before."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stopwatch.ui import anticipation
from stopwatch.ui.anticipation import modules

_CHILD = """
import sys
from stopwatch.ui.anticipation import modules
names = modules()
assert not set(names) & set(sys.modules), "they are imported by being named"
from importlib import import_module
for name in names:
    import_module(name)
"""


def test_small_parts_come_before_the_windows_that_are_made_of_them() -> None:
    names = [name.rpartition(".")[2] for name in modules()]
    assert {"stop_sheet", "picker"} <= set(names)
    assert names.index("stop_sheet_values") < names.index("stop_sheet")
    assert names[-1] == "picker"


def test_each_can_be_imported_and_none_is_by_being_named() -> None:
    subprocess.run([sys.executable, "-c", _CHILD], check=True, timeout=60)


def test_it_begins_once_after_a_while_and_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[str] = []
    monkeypatch.setattr(anticipation, "_AFTER_MS", 0)
    monkeypatch.setattr(anticipation, "_BETWEEN_MS", 0)
    monkeypatch.setattr(anticipation, "modules", lambda: ["first", "second", "third"])
    monkeypatch.setattr(anticipation, "import_module", named.append)
    parent = QObject()
    wanted = anticipation.Anticipation(parent)
    qtbot.wait(20)
    assert named == [], "nobody has begun yet"
    wanted.begin()
    wanted.begin()
    qtbot.waitUntil(lambda: len(named) == 3)
    wanted.end()
    qtbot.wait(20)
    assert named == ["first", "second", "third"]
