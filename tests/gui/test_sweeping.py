"""Garbage with Qt objects in it is freed on the screen's thread, whoever makes the most of it."""

from __future__ import annotations

import subprocess
import sys

from tests.support.program import ROOT


def test_a_busy_thread_frees_nothing_and_the_screens_thread_does() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.gui.sweeping_program"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.stdout.splitlines() == ["busy is over", "freed in MainThread"]
    assert ran.returncode == 0
