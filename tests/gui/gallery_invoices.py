"""Draws the window Items to Invoice in all its states and both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_invoices FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.domain.billing import Layer
from stopwatch.tour.stage import turn_for
from stopwatch.ui.sentences import told
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import staged
from tests.gui.invoice_stories import InvoiceStories
from tests.gui.staging import schemes

Made = Callable[[InvoiceStories], None]
Touched = Callable[[InvoicesWindow], None]


def full(stories: InvoiceStories) -> None:
    stories.fill()


def empty(stories: InvoiceStories) -> None:
    stories.nothing()


def nothing(window: InvoicesWindow) -> None:
    window.parts.tree.setFocus()


def opened(window: InvoicesWindow) -> None:
    tree, model = window.parts.tree, window.model
    harbor = model.index(1, 0)
    model.make_rows(harbor)
    tree.expand(model.index(0, 0, harbor))
    model.make_rows(model.index(4, 0))
    tree.expand(model.index(4, 0))
    tree.setCurrentIndex(model.index(0, 0, model.index(4, 0)))


def hidden(window: InvoicesWindow) -> None:
    window.parts.layers.toggle(list(Layer).index(Layer.IN_PSA))


def deciding(window: InvoicesWindow) -> None:
    window.go_to_next()
    window.go_to_next()


def narrow(window: InvoicesWindow) -> None:
    window.resize(600, 640)


def planned(window: InvoicesWindow) -> None:
    window.resize(1220, 820)
    tree, model = window.parts.tree, window.model
    model.make_rows(model.index(4, 0))
    tree.expand(model.index(4, 0))
    tree.setCurrentIndex(model.index(0, 0, model.index(4, 0)))
    window.plan()
    rows = window.planning.panel.parts.rows.rows
    for row, number in zip(rows, ("TVC-MS-26", "TVC-PRJ-7", "TVC-EXTRA"), strict=False):
        row.field.setText(number)
        row.field.textEdited.emit(number)


def fixed(window: InvoicesWindow) -> None:
    wanted = told("Use RF-4471 for both")
    while wanted not in str(window.parts.tree.currentIndex().data()):
        window.go_to_next()
    window.fix()


def narrow_planned(window: InvoicesWindow) -> None:
    planned(window)
    window.resize(700, 700)


STATES: dict[str, tuple[Made, Touched]] = {
    "full": (full, opened), "hidden": (full, hidden), "deciding": (full, deciding),
    "narrow": (full, narrow), "empty": (empty, nothing),
    "planned": (full, planned), "fixed": (full, fixed), "narrow-planned": (full, narrow_planned),
}  # fmt: skip


def settle(window: InvoicesWindow) -> None:
    """Wait until nothing is read or pulled."""
    while not window.reading.is_idle or window.pulling.is_running:
        turn_for(5)


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, (make, touch) in STATES.items():
            with staged() as (stage, relay):
                stories = InvoiceStories(stage.services, stage.clock, stage.account)
                make(stories)
                window = InvoicesWindow(theme, stage.services, stage.jobs, relay, Opened())
                window.show()
                settle(window)
                touch(window)
                settle(window)
                turn_for(50)  # wrapped words settle in a few turns
                window.grab().save(str(folder / f"invoices-{name}-{scheme}.png"))
                window.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
