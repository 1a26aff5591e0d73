"""The lists of the panel: how much room they have, and where the menu of a row opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.ui.windows.on_screen import room_for, settle
from stopwatch.ui.windows.stopwatch_list import StopwatchList


def share_height(window: QWidget, frame: QVBoxLayout, lists: Sequence[StopwatchList]) -> None:
    """Show as many rows as the screen has room for beside everything else."""
    shown = [rows for rows in lists if not rows.isHidden()]
    if shown:
        settle(window)
        others = frame.totalSizeHint().height() - sum(rows.view.height() for rows in shown)
        room = (room_for(window).height() - others) // len(shown)
        for rows in shown:
            rows.limit_rows(rows.rows_in(room))


def place_of(
    watch: Stopwatch, window: QWidget, more: QWidget, lists: Sequence[StopwatchList]
) -> QPoint:
    """Return where the menu of a row opens: under the pointer, or at the row for a key."""
    if window.underMouse():
        return QCursor.pos()
    places = (rows.place_of(watch) for rows in lists)
    corner = more.mapToGlobal(more.rect().bottomLeft())
    return next((place for place in places if place), corner)
