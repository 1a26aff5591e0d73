"""A crash of the interpreter leaves its trace; the tray icon waits for no more than that."""

from __future__ import annotations

import faulthandler
import os
from pathlib import Path

from stopwatch.system.paths import private


def keep_crashes(log: Path) -> None:
    """Write a trace when the interpreter itself dies; the file stays open until then."""
    place = str(log.with_suffix(".crash"))
    faulthandler.enable(private(place, os.O_WRONLY | os.O_APPEND | os.O_CREAT))
