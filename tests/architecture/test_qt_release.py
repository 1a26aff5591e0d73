"""The installed Qt binding counts references right.

PySide6 6.12.0 on Python 3.11 loses one reference to None or True with every call that returns
nothing, and aborts the process after some thousands. This fails long before that.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 200
NOISE = 50


class _Speaker(QObject):
    spoken = Signal(bool)


def test_no_reference_to_none_is_lost() -> None:
    speaker = _Speaker()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        speaker.setObjectName("speaker")
    assert sys.getrefcount(None) > before - NOISE


def test_no_reference_to_true_is_lost() -> None:
    speaker = _Speaker()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        speaker.spoken.emit(True)
    assert sys.getrefcount(True) > before - NOISE
