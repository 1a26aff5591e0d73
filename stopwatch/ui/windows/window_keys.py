"""Keys of a window, and when they count."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Deed = Callable[[], object]


def add_keys(
    window: QWidget, deeds: Mapping[str, Deed], may: Callable[[], bool] | None = None
) -> None:
    """Let keys do something in a window, as long as they `may` when they are pressed."""
    for keys, deed in deeds.items():
        # A bound method goes as it is: Qt then keeps no window alive for its keys.
        pressed = deed if may is None else _checked(deed, may)
        QShortcut(QKeySequence(keys), window).activated.connect(pressed)


def _checked(deed: Deed, may: Callable[[], bool]) -> Callable[[], None]:
    def act() -> None:
        if may():
            deed()

    return act
