"""Draws the window of problems in every state and in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_problems FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.tour.stage import turn_for
from stopwatch.ui.models.incidents import COMPARE
from stopwatch.ui.windows.problems import ProblemsWindow
from stopwatch.ui.windows.problems_card import ACCEPT, DISMISS
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import staged
from tests.gui.problem_stories import Stories
from tests.gui.staging import schemes

Made = Callable[[Stories], None]
Touched = Callable[[ProblemsWindow], None]


def full(stories: Stories) -> None:
    stories.fill()


def empty(stories: Stories) -> None:
    stories.nothing()


def troubled(stories: Stories) -> None:
    stories.fill()
    stories.trouble()


def choose(window: ProblemsWindow, word: str) -> None:
    """Choose a suggested group by its title."""
    listed = window.suggesting.listed
    window.choose(next(one.id for one in listed if word in one.title))


def ticked(window: ProblemsWindow) -> None:
    model = window.parts.detail.pane.model
    for place in (0, 2):
        model.toggle(model.index(place, 0))


def resolving(window: ProblemsWindow) -> None:
    ticked(window)
    window.resolve()
    window.parts.resolve.words.setPlainText("Power plan let the NIC sleep. Set to High.")


def resolving_each(window: ProblemsWindow) -> None:
    resolving(window)
    window.parts.resolve.same.setChecked(False)


def group(window: ProblemsWindow) -> None:
    choose(window, "Backup")


def accepted(window: ProblemsWindow) -> None:
    window.decide(ACCEPT)


def dismissed(window: ProblemsWindow) -> None:
    choose(window, "Printer")
    window.decide(DISMISS)


def comparing(window: ProblemsWindow) -> None:
    pane = window.parts.detail.pane
    pane.rows.acted.emit(pane.model.index(0, 0), COMPARE)


def narrow(window: ProblemsWindow) -> None:
    window.resize(640, 700)


def narrow_open(window: ProblemsWindow) -> None:
    window.resize(640, 700)
    window.parts.open_detail(is_open=True)


def creating(window: ProblemsWindow) -> None:
    window.new_problem()


def folded(window: ProblemsWindow) -> None:
    shown = window.parts.detail.shown
    window.parts.side.model.toggle()
    window.choose(shown.key if shown is not None else None)


def nothing(window: ProblemsWindow) -> None:
    window.parts.side.list.setFocus()


STATES: dict[str, tuple[Made, Touched]] = {
    "full": (full, ticked), "resolving": (full, resolving), "each": (full, resolving_each),
    "group": (full, group), "accepted": (full, accepted), "dismissed": (full, dismissed),
    "troubled": (troubled, nothing), "comparing": (troubled, comparing),
    "narrow": (full, narrow), "narrow-open": (full, narrow_open), "creating": (full, creating),
    "folded": (full, folded), "empty": (empty, nothing),
}  # fmt: skip


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, (make, touch) in STATES.items():
            with staged() as (stage, relay):
                stories = Stories(stage.services, stage.clock, stage.account)
                make(stories)
                window = ProblemsWindow(theme, stories.services, stage.jobs, relay, Opened())
                window.show()
                while window.suggesting._is_running:
                    turn_for(5)
                touch(window)
                turn_for(50)  # wrapped words settle in a few turns
                window.grab().save(str(folder / f"problems-{name}-{scheme}.png"))
                window.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
