"""Every state of every window in three languages: no word cut, no buttons touching."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from stopwatch.ui.languages import Languages
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.on_screen import settle
from stopwatch.ui.windows.stop_sheet import StopSheet
from tests.gui.gallery_spread import at_a_desk, sheets
from tests.gui.looking import faults

_GALLERIES = (
    "absences", "day", "delivery", "first_run", "invoices", "main", "picker", "plan",
    "preferences", "problems", "spread", "targets", "tray", "week",
)  # fmt: skip


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the windows, for as long as the test lasts."""
    languages, code = Languages(qapp), str(request.param)
    languages.use(code)
    yield code
    languages.clear()


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
@pytest.mark.parametrize("gallery", _GALLERIES)
def test_nothing_is_cut_and_nothing_touches(
    theme: Theme, spoken: str, gallery: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    def looked_at(window: QWidget) -> QPixmap:
        QApplication.processEvents()
        settle(window)  # what Qt would lay out a turn later
        found.extend(f"{type(window).__name__}: {one}" for one in faults(window))
        return QPixmap(1, 1)

    module = import_module(f"tests.gui.gallery_{gallery}")
    monkeypatch.setattr(module, "schemes", lambda _folder: iter([(theme, "light")]))
    monkeypatch.setattr(QWidget, "grab", looked_at)
    monkeypatch.setattr(sys, "argv", ["gallery", str(tmp_path)])
    try:
        module.main(*(() if gallery == "tray" else (tmp_path,)))
    finally:
        for window in QApplication.topLevelWidgets():
            window.hide()
            for timer in window.findChildren(QTimer):
                timer.stop()  # its profile is gone
    assert not found, "\n".join(found)


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
def test_a_stop_sheet_on_a_narrow_screen_is_whole(theme: Theme, spoken: str) -> None:
    """A screen of 800 pixels at twice the size has no more than 400."""
    with at_a_desk() as (desk, relay):
        for name, sheet in sheets(theme, desk, relay):
            if isinstance(sheet, StopSheet):
                sheet.setMinimumWidth(0)
                sheet.resize(400, 700)
                QApplication.processEvents()
                settle(sheet)
                assert sheet.width() == 400
                assert faults(sheet) == [], name
