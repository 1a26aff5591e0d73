"""Draws the plan of purchase order numbers in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_plan FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from stopwatch.domain.billing import Layer
from stopwatch.domain.outbox import ItemState
from stopwatch.tour.stage import turn_for
from stopwatch.ui.windows.invoices.plan_panel import WIDTH, PlanPanel
from tests.gui import plan_stories as story
from tests.gui.gallery_delivery import staged
from tests.gui.numbered import Numbered, desk_of
from tests.gui.staging import schemes

Made = Callable[[PlanPanel, Numbered], None]
LONG = "TVC-MANAGED-SERVICES-AND-SUPPORT-2026-REGION-EAST/7"[:50]


def normal(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.TIDEWATER, story.EXTRA)
    panel.parts.rows.put({story.SERVICES: "TVC-MS-26", story.MOVE: "TVC-PRJ-7"})
    QTest.keyClicks(panel.parts.rows.rows[2].field, "TVC-EXTRA")
    panel.parts.rows.rows[2].field.close_list()


def nothing(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.TIDEWATER)


def long(panel: PlanPanel, numbers: Numbered) -> None:
    page = story.november()
    contracts = dict(page.books.contracts)
    name = "Managed services, monitoring and backups for all four clinics, 2026 to 2028"
    contracts[story.SERVICES] = replace(contracts[story.SERVICES], name=name)
    page = replace(page, books=replace(page.books, contracts=contracts))
    panel.show_company(page, story.TIDEWATER)
    other = LONG[:-1] + "8"
    panel.parts.rows.put({story.SERVICES: LONG, story.MOVE: other, story.EXTRA: LONG[:40]})


def nine(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.NINE)
    panel.parts.rows.put({900 + at: f"NG-{at}" for at in range(9)})


def merged(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.RIDGELINE, 22)
    panel.parts.rows.put({22: "RF-4471"})


def similar(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.TIDEWATER)
    panel.parts.rows.put({story.SERVICES: "TVC-XTRA-2", story.EXTRA: "TVC XTRA 2"})


def applied(panel: PlanPanel, numbers: Numbered) -> None:
    merged(panel, numbers)
    panel.set_numbers()


def split(panel: PlanPanel, numbers: Numbered) -> None:
    normal(panel, numbers)
    panel.set_numbers()


def refused(panel: PlanPanel, numbers: Numbered) -> None:
    split(panel, numbers)
    said = (
        "Your numbers are kept here. Autotask refused TVC-PRJ-7: contract is inactive. "
        "Change it, try again, or give it up."
    )
    numbers.come_to(ItemState.NEEDS_ATTENTION, said, contract="TVC-PRJ-7")
    panel.update_page(story.november())


def posted(panel: PlanPanel, numbers: Numbered) -> None:
    there = story.bundle(story.TIDEWATER, story.SERVICES, Layer.POSTED, 4)
    panel.show_company(story.page([*story.tidewater(), there]), story.TIDEWATER)
    panel.parts.rows.put({story.SERVICES: "TVC-MS-26", story.MOVE: "TVC-PRJ-7"})


def asking(panel: PlanPanel, numbers: Numbered) -> None:
    normal(panel, numbers)
    panel.discard()


def for_all(panel: PlanPanel, numbers: Numbered) -> None:
    normal(panel, numbers)
    panel.parts.rows.ask_for_all()


def unpriced(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.MAPLE)
    panel.parts.rows.put({31: "MF-1"})


def barren(panel: PlanPanel, numbers: Numbered) -> None:
    panel.show_company(story.november(), story.EMPTY)


def low(panel: PlanPanel, numbers: Numbered) -> None:
    panel.resize(320, 470)
    nine(panel, numbers)


STATES: dict[str, Made] = {
    "normal": normal, "nothing": nothing, "long": long, "nine": nine, "merged": merged,
    "similar": similar, "applied": applied, "split": split, "refused": refused, "posted": posted,
    "asking": asking, "for-all": for_all, "unpriced": unpriced, "barren": barren, "low": low,
}  # fmt: skip


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, make in STATES.items():
            with staged() as (stage, _relay), pytest.MonkeyPatch.context() as patch:
                numbers = Numbered(stage.services, stage.account, patch)
                panel = PlanPanel(theme, desk_of(stage.services))
                panel.resize(WIDTH, 736)
                panel.show()
                make(panel, numbers)
                turn_for(50)  # wrapped words settle in a few turns
                panel.grab().save(str(folder / f"plan-{name}-{scheme}.png"))
                panel.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
