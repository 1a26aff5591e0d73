"""Keys of a window, when they count, and what they are for: Ctrl+F1 lists what is made here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stopwatch.domain.values import dataclass

Deed = Callable[[], object]
SUBMIT_KEYS = "Ctrl+Enter"  # as it is written; both Enter keys do it
EVERYWHERE: Mapping[str, str] = {
    "Ctrl+T": str(QT_TRANSLATE_NOOP("Keys", "Start on a ticket")),
    "Ctrl+Shift+T": str(QT_TRANSLATE_NOOP("Keys", "Start without a ticket")),
    "Ctrl+N": str(QT_TRANSLATE_NOOP("Keys", "Add a note to what runs")),
    "Ctrl+Z": str(QT_TRANSLATE_NOOP("Keys", "Take back what was done last")),
    "Ctrl+F": str(QT_TRANSLATE_NOOP("Keys", "Search")),
    "Ctrl+,": str(QT_TRANSLATE_NOOP("Keys", "Settings")),
    "F1": str(QT_TRANSLATE_NOOP("Keys", "Help")),
    "Ctrl+F1": str(QT_TRANSLATE_NOOP("Keys", "These keys")),
    "F5": str(QT_TRANSLATE_NOOP("Keys", "Send and fetch now")),
    "F6": str(QT_TRANSLATE_NOOP("Keys", "Next pane")),
    "Esc": str(QT_TRANSLATE_NOOP("Keys", "Back")),
}
"""Keys that mean the same in every window; what they mean is not said again by each."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a key does and what it is for; the deed may be named alone where everybody knows."""

    words: str
    deed: Deed


Keys = Mapping[str, Deed | Told]


@runtime_checkable
class TellsKeys(Protocol):
    """A part that takes keys itself, such as single letters in a list, and tells of them."""

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Return each key and what it is for, in the user's language."""


def add_keys(
    window: QWidget, deeds: Keys, may: Callable[[], bool] | None = None
) -> tuple[QShortcut, ...]:
    """Let keys do something in a window, as long as they `may` when they are pressed."""
    return tuple(_added(window, keys, meant, may) for keys, meant in deeds.items())


def everywhere_words(keys: str) -> str:
    """Return what a key is for that means the same in every window; empty for any other."""
    return QCoreApplication.translate("Keys", EVERYWHERE.get(keys, ""))


def leave(window: QWidget) -> None:
    """Close a window that is to be left by Esc; a page of the main window is not left so."""
    if window.isWindow():
        window.close()


def _added(
    window: QWidget, keys: str, meant: Deed | Told, may: Callable[[], bool] | None
) -> QShortcut:
    deed = meant.deed if isinstance(meant, Told) else meant
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setWhatsThis(meant.words if isinstance(meant, Told) else everywhere_words(keys))
    # A bound method goes as it is: Qt then keeps no window alive for its keys.
    shortcut.activated.connect(deed if may is None else _checked(deed, may))
    return shortcut


def _checked(deed: Deed, may: Callable[[], bool]) -> Callable[[], None]:
    def act() -> None:
        if may():
            deed()

    return act
