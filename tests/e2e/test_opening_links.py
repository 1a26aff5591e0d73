"""`open`: a link is read before anything else, and what is none ends in one sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.program import ROOT, Program

CHILD = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from stopwatch.ui.link_application import LinkApplication

app = LinkApplication(["test"])
app.opened.connect(lambda link: print("opened", link.text))
for text in sys.argv[1:]:
    print(QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl(text))))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationPaletteChange))
"""


@pytest.mark.parametrize(
    "url",
    [
        "ticket-stopwatch:stop?ticket=T20260115.0042",
        "ticket-stopwatch:start?ticket=T20260115.0042&note=x",
        "https://example.com/",
        "",
    ],
)
def test_what_is_no_link_is_refused_before_anything_is_opened(empty: Program, url: str) -> None:
    empty.run("open", url).refused("Nothing was done: ")
    assert not empty.database.exists()


def test_a_link_needs_a_screen_to_ask_on(empty: Program) -> None:
    empty.run("open", "ticket-stopwatch:start?ticket=T20260115.0042").refused("display")


def test_the_system_of_macos_hands_links_to_the_program_that_runs() -> None:
    good, bad = "ticket-stopwatch:start?ticket=T20260115.0042", "ticket-stopwatch:stop"
    told = subprocess.run(
        [sys.executable, "-c", CHILD, good, bad], cwd=ROOT, text=True, capture_output=True,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}, check=True,
    )  # fmt: skip
    assert told.stdout.splitlines() == [f"opened {good}", "True", "False"]
