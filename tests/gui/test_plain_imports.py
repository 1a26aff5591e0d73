"""After Qt is there, an import reads no source; Qt and its lazy classes are none the worse."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CHILD = """
import linecache, sys
from stopwatch.ui.plain_imports import import_plainly
{plainly}
import sched
from PySide6.QtGui import *
from PySide6.QtWidgets import QLabel
assert QLabel.__name__ == "QLabel" and QColor("red").isValid()
def later():
    from PySide6.QtCore import QTimer
    return QTimer
assert later().__name__ == "QTimer"
print(sched.__file__ in linecache.cache)
"""


@pytest.mark.parametrize(
    ("plainly", "is_read"), [("import_plainly()", "False"), ("import PySide6.QtCore", "True")]
)
def test_source_is_read_by_the_step_that_is_taken_out(plainly: str, is_read: str) -> None:
    """The second case tells when a release of PySide6 makes all of this needless."""
    child = subprocess.run(
        [sys.executable, "-c", _CHILD.format(plainly=plainly)],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert child.stdout.strip() == is_read
