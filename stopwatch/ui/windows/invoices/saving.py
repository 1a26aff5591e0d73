"""Writes a file that was named in a dialog: whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile

from stopwatch.domain.errors import Refused


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
