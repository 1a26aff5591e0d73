"""Asks where a file is to go, and writes it there: whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath

from PySide6.QtCore import QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from stopwatch.domain.errors import Refused


def file_name(words: Iterable[str], ending: str) -> str:
    """Return a name for a file that no system refuses."""
    kept = "".join(one if one.isalnum() or one in "-_. " else "-" for one in " ".join(words))
    return f"{' '.join(kept.split())}.{ending}"


def ask_where(window: QWidget, title: str, kind: str, name: str) -> QFileDialog:
    """Return a dialog that asks where a file is to go; one that is there is asked about."""
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(PurePath(name).suffix[1:])
    dialog.selectFile(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def save(place: Path, text: str) -> None:
    """Write a text, as spreadsheets want it. Raises Refused."""
    save_content(place, text.encode("utf-8-sig"))


def save_content(place: Path, content: bytes) -> None:
    """Write a file; what was there stays until all of it is written.

    Raises Refused. Whoever named a file that is there was asked by the dialog.
    """
    file = QSaveFile(str(place))
    is_open = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not is_open or file.write(content) < 0 or not file.commit():
        raise Refused(
            f"Nothing was written to {place}: {file.errorString()}. Name another place, then try "
            "again."
        )
