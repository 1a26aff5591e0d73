"""Draws the page of absences in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_absences FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Verdict
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.presence import Sign
from stopwatch.tour.stage import turn_for
from stopwatch.ui.pages.absences.back_prompt import BackPrompt
from stopwatch.ui.pages.absences.page import AbsencesPage
from tests.gui.absent_times import AbsentTimes
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import Stage, staged
from tests.gui.staging import schemes
from tests.support.units import ticket

_TITLES = (
    "Onboarding: two front-desk PCs", "SRV-DC01 falls asleep every afternoon",
    "Mailbox over quota", "Move phones to the new SIP trunk", "VPN drops after password change",
    "Backup job failed on NAS-02",
)  # fmt: skip
Made = Callable[[AbsencesPage], None]


def days(stage: Stage, times: AbsentTimes) -> None:
    """Yesterday and today, as the picture tells them."""
    tools = stage.services.tools
    with tools.units.write() as unit:
        targets = [ticket(unit, stage.account, 17 + at, title) for at, title in enumerate(_TITLES)]
    yesterday(stage, times, targets)
    times.clock.pass_ms(15 * HOUR_MS)
    times.work(targets[0], 63)
    times.away(Sign.LOCKED, 38, 0)
    times.work(targets[5], 34)
    times.work(targets[1], 30)
    times.away(Sign.IDLE, 12, 3)
    times.away(Sign.CALL_BEGAN, 21, 15)


def yesterday(stage: Stage, times: AbsentTimes, targets: list[TargetId]) -> None:
    absences = stage.services.absences
    absences.remember(Rule(Cause.LOCK, AbsenceChoice.KEEP, 6 * MINUTE_MS))
    times.work(targets[3], 20)
    times.away(Sign.LOCKED, 5, 9)
    times.see(Sign.LOCKED)
    times.away(Sign.ASLEEP, 17, 1)
    times.see(Sign.UNLOCKED)
    times.work(targets[4], 40)
    times.away(Sign.ASLEEP, 25)
    times.away(Sign.IDLE, 21)
    newest = absences.inbox().pending[-1]
    absences.decide(newest.ids, Verdict(AbsenceChoice.CUT))
    stage.services.timing.pause()


def split(page: AbsencesPage) -> None:
    page._on_stepped(-9)
    page.choose(AbsenceChoice.SPLIT)
    rows = page.detail.rows
    rows.add_row()
    for row, what, minutes in zip(rows.rows, (0, 2, 1), (20, 6, 0), strict=True):
        row.what.setCurrentIndex(what)
        row.minutes.setValue(minutes)


def keep(page: AbsencesPage) -> None:
    page.choose(AbsenceChoice.KEEP)


def other(page: AbsencesPage) -> None:
    page.choose(AbsenceChoice.OTHER)


def too_many(page: AbsencesPage) -> None:
    split(page)
    page.detail.rows.rows[2].minutes.setValue(30)


def narrow(page: AbsencesPage) -> None:
    split(page)
    page.resize(520, 560)
    page._show_detail()


def untouched(page: AbsencesPage) -> None:
    page.setFocus()


STATES: dict[str, Made] = {
    "split": split, "keep": keep, "other": other, "too-many": too_many, "narrow": narrow,
    "untouched": untouched,
}  # fmt: skip


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name in (*STATES, "empty"):
            with staged() as (stage, relay):
                if name != "empty":
                    days(stage, AbsentTimes(stage.services, stage.clock))
                page = AbsencesPage(theme, stage.services, relay, Opened())
                page.show()
                STATES.get(name, untouched)(page)
                turn_for(60)  # wrapped words settle in a few turns
                page.grab().save(str(folder / f"absences-{name}-{scheme}.png"))
                page.close()
                if name == "untouched":
                    inbox = stage.services.absences.inbox()
                    prompt = BackPrompt(theme, inbox.pending[-2], inbox)
                    prompt.show()
                    prompt.grab().save(str(folder / f"absences-prompt-{scheme}.png"))
                    prompt.close()
                page.deleteLater()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
