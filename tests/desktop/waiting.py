"""Waiting for another process, with a deadline: it cannot be told the time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_PATIENCE_S = 30.0
_PAUSE_S = 0.02


def until(condition: Callable[[], bool], what: str, patience_s: float = _PATIENCE_S) -> None:
    """Return once the condition holds; fail with what was waited for when it never does."""
    deadline = time.monotonic() + patience_s
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"waited {patience_s} s until {what}"
        pause.wait(_PAUSE_S)
