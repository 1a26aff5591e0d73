"""Draws project tasks, internal time and a favour that is not billable, in the windows of the work.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_targets FOLDER
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from stopwatch.tour.stage import turn_for
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.pages.week.page import WeekPage
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.stop_sheet import StopSheet
from tests.gui.conftest import Desk, Opened
from tests.gui.gallery_spread import at_a_desk
from tests.gui.staging import schemes
from tests.support.machine import NOON
from tests.support.units import internal_facts, task_facts

KINDS = ("Team meeting", "Training", "Travel", "Vacation")


def pictures(theme: Theme, desk: Desk, relay: Relay) -> Iterator[tuple[str, QWidget]]:
    """Yield a window after the other."""
    task = desk.target(replace(task_facts(1, "Configure the firewall"), due_at=NOON + 60 * HOUR_MS))
    desk.target(task_facts(2, "Move the workstations"))
    kinds = [desk.target(internal_facts(n, title)) for n, title in enumerate(KINDS, 1)]
    desk.ticket(1, "Firewall drops VPN tunnels")
    desk.ticket(2, "Mailbox over quota")
    timing = desk.services.timing
    keys = []
    for key, minutes in ((kinds[0], 30), (task, 42), (desk.ticket(3, "Printer jams"), 25)):
        watch = timing.start(Start(key))
        desk.clock.pass_ms(minutes * MINUTE_MS + 11_000)
        keys.append(timing.stop(watch.id)[0].id)
    desk.services.entries.submit([keys[0]], Wishes(summary="Weekly round"))
    favour = Wishes(summary="A favour", is_billable=False, draft=True)
    desk.services.entries.submit([keys[2]], favour)
    jobs = Jobs()
    for name, typed in (("near", ""), ("words", "fire"), ("internal", "tra")):
        picker = PickerWindow(theme, desk.services, jobs, relay, purpose=PickToStart())
        picker.parts.field.setText(typed)
        picker.show()
        yield f"picker-{name}", picker
        picker.close()
    for name, entry_id in zip(("internal", "task", "favour"), keys, strict=True):
        sheet = StopSheet(theme, desk.services, relay, (entry_id,), Opened())
        sheet.show()
        yield f"sheet-{name}", sheet
        sheet.close()
    panel = Panel(theme, desk.services, jobs, relay, Opened())
    panel.show()
    yield "panel", panel
    panel.close()
    timing.start(Start(kinds[1]))
    entries = EntriesWindow(theme, desk.services, jobs, relay, Opened())
    entries.show()
    yield "delivery", entries
    entries.close()
    for name, page in (
        ("day", DayPage(theme, desk.services, jobs, relay, Opened())),
        ("week", WeekPage(theme, desk.services, jobs, relay, Opened())),
    ):
        page.resize(1004, 760)
        page.show()
        yield name, page
        page.close()
    jobs.close()


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    gc.disable()  # no window is freed in another thread
    for theme, scheme in schemes(folder):
        with at_a_desk() as (desk, relay):
            for name, window in pictures(theme, desk, relay):
                turn_for(200)
                window.grab().save(str(folder / f"targets-{name}-{scheme}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
