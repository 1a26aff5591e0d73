"""The windows that will be asked for are imported while nothing happens, and not before."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stopwatch.ui.anticipation import Anticipation, modules

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


def test_one_at_a_time_after_a_while_and_none_after_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    wanted = Anticipation(parent)
    wanted.begin()
    first = wanted._names
    wanted.begin()
    assert wanted._next.isActive()
    assert first is not None
    assert wanted._names is first, "it begins once"
    count = len(first)
    wanted._on_next()
    assert len(first) == count - 1
    wanted.end()
    assert not wanted._next.isActive()
