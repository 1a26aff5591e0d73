"""What can be done to one stopwatch, as a menu: every verb that a row has no button for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from stopwatch.domain.stopwatch import Stopwatch

_VERBS = (
    ("switch", QT_TRANSLATE_NOOP("RowMenu", "Resume")),
    ("alongside", QT_TRANSLATE_NOOP("RowMenu", "Run alongside")),
    ("stop", QT_TRANSLATE_NOOP("RowMenu", "Stop…")),
    ("note", QT_TRANSLATE_NOOP("RowMenu", "Add a note…")),
    ("attach", QT_TRANSLATE_NOOP("RowMenu", "Attach to a ticket…")),
    ("browse", QT_TRANSLATE_NOOP("RowMenu", "Open in Autotask")),
    ("discard", QT_TRANSLATE_NOOP("RowMenu", "Discard")),
)
_TOLD = {**dict(_VERBS), "switch": QT_TRANSLATE_NOOP("RowMenu", "Pause or resume"),
         "more": QT_TRANSLATE_NOOP("RowMenu", "More")}  # fmt: skip


def told_verbs(keys: Mapping[int, str]) -> tuple[tuple[str, str], ...]:
    """Return the keys of a table of verbs, each with what it does to a stopwatch."""
    return tuple(
        (QKeySequence(key).toString(), _said(_TOLD[verb]).rstrip("…")) for key, verb in keys.items()
    )


class RowMenu(QMenu):
    """Each action's `data` is its verb."""

    def __init__(self, watch: Stopwatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.stopwatch = watch
        for verb, words in _VERBS:
            if self._fits(verb):
                action = QAction(self.tr("Pause") if self._pauses(verb) else _said(words), self)
                action.setData(verb)
                self.addAction(action)
        self.aboutToHide.connect(self.deleteLater)

    def _pauses(self, verb: str) -> bool:
        return verb == "switch" and self.stopwatch.is_running

    def _fits(self, verb: str) -> bool:
        if verb == "attach":
            return self.stopwatch.target_id is None
        return verb != "alongside" or not self.stopwatch.is_running


def _said(words: object) -> str:
    return QCoreApplication.translate("RowMenu", str(words))
