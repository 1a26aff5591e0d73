"""Asks which file is meant."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from stopwatch.ui.windows.exchange.words import tr


def asks_which(window: QWidget, title: str, kind: str) -> QFileDialog:
    """Return a dialog that asks for a file of a kind, or any other; it is not open yet."""
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([kind, tr("All files (*)")])
    dialog.finished.connect(dialog.deleteLater)
    return dialog
