"""Keys of a window, and when they count."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_keys(
    window: QWidget, deeds: Mapping[str, Callable[[], object]],
    may: Callable[[], bool] = lambda: True,
) -> None:  # fmt: skip
    """Let keys do something in a window, as long as they may when they are pressed."""
    for keys, deed in deeds.items():
        QShortcut(QKeySequence(keys), window).activated.connect(_checked(deed, may))


def _checked(deed: Callable[[], object], may: Callable[[], bool]) -> Callable[[], None]:
    def act() -> None:
        if may():
            deed()

    return act
