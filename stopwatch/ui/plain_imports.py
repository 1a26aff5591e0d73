"""Imports as Python does them, although Qt is there.

PySide6 goes before every import, so that `from __feature__ import …` can mean something, which
nobody here writes. For that it reads the source of each module that is imported from then on, and
the lines stay in memory: a fifth of what the tray's own imports cost, and several megabytes.
"""

from __future__ import annotations

import builtins
import linecache
from importlib import import_module

_BEFORE = "__orig_import__"  # where PySide6 keeps what it went before


def import_plainly() -> None:
    """Take PySide6's step out of imports; of no effect where a release has none.

    The source of what it is made of, which it keeps for tracebacks, goes as well.
    """
    import_module("PySide6.QtCore")  # it steps in when this is imported, and never again
    plain = getattr(builtins, _BEFORE, None)
    if plain is not None:
        builtins.__import__ = plain
    linecache.clearcache()
