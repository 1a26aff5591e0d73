"""Draws the week in many states and in both palettes, for human eyes and for the documents.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_week FOLDER
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from stopwatch.domain.week import By
from stopwatch.ui.pages.week.columns import FIRST_DAY
from stopwatch.ui.pages.week.page import WeekPage
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import staged
from tests.gui.staging import schemes
from tests.gui.week_stories import WeekStories

_WAIT_S = 5.0


def settle(page: WeekPage) -> None:
    """Wait until the week is read."""
    until = time.monotonic() + _WAIT_S
    while time.monotonic() < until and (not page.reading.is_idle or page.current.week is None):
        QApplication.processEvents()
    while time.monotonic() < until and not page.unsettled.is_idle:
        QApplication.processEvents()
    QApplication.processEvents()


def at_cell(page: WeekPage, number: str, column: int) -> None:
    """Make a cell current by the ticket's number."""
    model = page.parts.model
    for index in model.rows():
        if str(index.data()).startswith(number):
            page.parts.grid.setCurrentIndex(index.siblingAtColumn(column))


def picture(page: WeekPage) -> None:
    at_cell(page, "T20261120.0042", FIRST_DAY + 4)
    model, grid = page.parts.model, page.parts.grid
    for top in range(model.rowCount()):
        name = str(model.index(top, 0).data())
        if name.startswith(("Bluestone", "Oakfield", "Internal")):
            grid.collapse(model.index(top, 0))


def billed(page: WeekPage) -> None:
    picture(page)
    page.parts.head.to_bill.click()


def charts(page: WeekPage) -> None:
    picture(page)
    page.parts.head.charts.click()


def typing(page: WeekPage) -> None:
    at_cell(page, "T20261119.0031", FIRST_DAY + 2)
    QTest.keyClicks(page.parts.grid, "0:45")
    if page.focusWidget() is page.parts.grid:
        page.parts.field.open(page.parts.grid.currentIndex(), "0:45")
    page.parts.field.setText("0:45")
    page.parts.field.changed.emit("0:45")


def narrowed(page: WeekPage) -> None:
    page.parts.counts.buttons[min(page.parts.counts._counts)].click()


def problem(page: WeekPage) -> None:
    page.parts.head.by.setCurrentIndex(tuple(By).index(By.PROBLEM))


def ungrouped(page: WeekPage) -> None:
    page.parts.head.by.setCurrentIndex(tuple(By).index(By.NONE))
    at_cell(page, "T20261118.0017", FIRST_DAY + 2)
    QTest.keyClick(page.parts.grid, Qt.Key.Key_Space)


def narrow(page: WeekPage) -> None:
    page.resize(704, 470)
    picture(page)


def empty(page: WeekPage) -> None:
    page.show_week_of(page._days[0].replace(year=2025))


STATES: dict[str, Callable[[WeekPage], None]] = {
    "week": picture, "billed": billed, "charts": charts, "typing": typing, "narrowed": narrowed,
    "problem": problem, "ungrouped": ungrouped, "narrow": narrow, "empty": empty,
}  # fmt: skip


def main(folder: Path, only: str = "") -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, touch in STATES.items():
            if only and name != only:
                continue
            with staged() as (stage, relay):
                stories = WeekStories(stage.services, stage.clock, stage.account)
                stories.fill()
                if name == "ungrouped":
                    stories.run(3, 42)
                page = WeekPage(theme, stage.services, stage.jobs, relay, Opened())
                page.show()
                settle(page)
                touch(page)
                settle(page)
                page.grab().save(str(folder / f"{name}-{scheme}.png"))
                page.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
