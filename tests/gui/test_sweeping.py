"""Garbage with Qt objects in it is freed on the screen's thread, whoever makes the most of it."""

from __future__ import annotations

import subprocess
import sys

from tests.support.program import ROOT

START = """
import gc, weakref
from PySide6.QtCore import QCoreApplication
from stopwatch.ui.sweeping import Sweeper

class Thrown:
    pass

app = QCoreApplication([])
gc.disable()
thrown = Thrown()
thrown.itself = thrown
known = weakref.ref(thrown)
del thrown
Sweeper(app)
print(known(), gc.get_freeze_count() > 0)
"""


def test_a_busy_thread_frees_nothing_and_the_screens_thread_does() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.gui.sweeping_program"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.stdout.splitlines() == ["busy is over", "freed in MainThread"]
    assert ran.returncode == 0


def test_what_the_start_threw_away_is_not_kept_to_the_end() -> None:
    command = [sys.executable, "-c", START]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["None", "True"]
