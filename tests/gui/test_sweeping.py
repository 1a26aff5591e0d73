"""Garbage with Qt objects in it is freed on the screen's thread, whoever makes the most of it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stopwatch.ui.sweeping import Sweeper


class _Cycle:
    """Something that only the collector frees; it tells in which thread that was."""

    def __init__(self, freed_in: list[threading.Thread]) -> None:
        self._self, self._freed_in = self, freed_in

    def __del__(self) -> None:
        self._freed_in.append(threading.current_thread())


@pytest.fixture
def sweeper(qapp: object) -> Iterator[Sweeper]:
    swept = Sweeper(every_ms=50)
    assert qapp
    yield swept
    swept.end()


def _make_much() -> None:
    held: list[list[list[int]]] = [[[]] for _index in range(200_000)]
    del held


def test_a_busy_thread_frees_nothing_and_the_screens_thread_does(
    sweeper: Sweeper, qtbot: QtBot
) -> None:
    freed_in: list[threading.Thread] = []
    _Cycle(freed_in)
    busy = threading.Thread(target=_make_much)
    busy.start()
    busy.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]
    assert isinstance(sweeper, QObject)


def test_afterwards_python_has_its_own_rhythm_again(sweeper: Sweeper) -> None:
    assert not gc.isenabled()
    sweeper.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
