"""Draws the page of a day in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_day FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.services.booking import Wishes
from stopwatch.tour.stage import turn_for
from stopwatch.ui.pages.day.page import DayPage
from tests.gui.conftest import Opened
from tests.gui.day_stories import DayStories, at, day_of_change
from tests.gui.gallery_delivery import staged
from tests.gui.staging import schemes

Made = Callable[[DayStories], None]
Touched = Callable[[DayPage], None]
_SIZES = {"narrow": (760, 620), "huge": (1700, 1000)}


def full(stories: DayStories) -> None:
    stories.fill()


def watched(stories: DayStories) -> None:
    stories.fill()
    stories.watch()


def empty(stories: DayStories) -> None:
    stories.know_tickets()
    stories.clock.jump_to(at("9:10"))


def crowded(stories: DayStories) -> None:
    """Three at once, minutes after each other, one that runs, one that was refused."""
    stories.know_tickets()
    stories.clock.jump_to(at("12:40"))
    drafts = Wishes(summary="Done", draft=True)
    for name, start, end in (
        ("vpn", "8:00", "9:30"), ("onboarding", "8:10", "9:20"), ("printer", "8:20", "9:00"),
        ("mailbox", "9:30", "9:31"), ("backup", "9:31", "9:33"), ("wifi", "9:33", "9:40"),
    ):  # fmt: skip
        stories.book(name, start, end, drafts)
    stories.book("laptop", "9:40", "10:30", Wishes(draft=True))
    red = stories.book("server", "10:30", "11:15")
    stories.change(red, ItemState.NEEDS_ATTENTION, AttentionKind.REFUSED)
    stories.run("phone", "11:20")


def autumn(stories: DayStories) -> None:
    stories.know_tickets()
    day = day_of_change("back")
    stories.book("backup", "1:15", "2:30", day=day)
    stories.book("server", "4:00", "5:10", day=day)


def spring(stories: DayStories) -> None:
    stories.know_tickets()
    day = day_of_change("forward")
    stories.book("backup", "1:15", "3:30", day=day)


def nothing(_page: DayPage) -> None:
    return


def dragging(page: DayPage) -> None:
    timeline = page.parts.timeline
    phone = next(row for row in page.view.rows if row.ticket and "phone" in row.ticket.title)
    timeline.choose(phone.block.id)
    QTest.keyClick(timeline, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)


def first_gap(page: DayPage) -> None:
    page.parts.settle.choose(page.view.open_matters[0].key)
    page.parts.settle.chosen.emit(page.view.open_matters[0].key)


def settled(page: DayPage) -> None:
    first_gap(page)
    for number in (3, 3):
        page.parts.settle.take(number)


def submitted(page: DayPage) -> None:
    page.submit()


def cutting(page: DayPage) -> None:
    page.parts.timeline.choose(page.view.rows[0].block.id)
    page.ask("split")


def table(page: DayPage) -> None:
    page.ask("table")


def at_autumn(page: DayPage) -> None:
    page.show_day(day_of_change("back"))


def at_spring(page: DayPage) -> None:
    page.show_day(day_of_change("forward"))


SCENES: dict[str, tuple[Made, Touched]] = {
    "full": (watched, first_gap), "dragging": (watched, dragging), "settled": (watched, settled),
    "submitted": (full, submitted), "cutting": (full, cutting), "table": (watched, table),
    "empty": (empty, nothing), "crowded": (crowded, nothing), "narrow": (watched, nothing),
    "huge": (full, nothing), "autumn": (autumn, at_autumn), "spring": (spring, at_spring),
}  # fmt: skip


def main(folder: Path, only: str = "") -> None:
    for theme, scheme in schemes(folder):
        for name, (make, touch) in SCENES.items():
            if only and name not in only.split(","):
                continue
            with staged() as (stage, relay):
                stories = DayStories(stage.services, stage.clock, stage.account)
                make(stories)
                page = DayPage(theme, stage.services, stage.jobs, relay, Opened())
                page.resize(*_SIZES.get(name, (1004, 860)))
                page.show()
                turn_for(20)
                page.parts.timeline.setFocus()
                touch(page)
                turn_for(50)  # wrapped words settle in a few turns
                page.grab().save(str(folder / f"day-{name}-{scheme}.png"))
                page.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
