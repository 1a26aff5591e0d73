"""Draws the window for files in both palettes, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_exchange FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from stopwatch.services.timing import Start
from stopwatch.tour.stage import turn_for
from stopwatch.ui.windows.exchange.window import ExchangeWindow
from tests.gui.gallery_delivery import staged
from tests.gui.staging import schemes
from tests.support.exports import TOGGL, clockify
from tests.support.units import ticket


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    either = clockify().replace("11/20/2025", "03/04/2025").replace("11/21/2025", "03/05/2025")
    files = {"empty": "", "handed": "", "toggl": TOGGL, "dates": either}
    for theme, scheme in schemes(folder):
        for name, content in files.items():
            with staged() as (stage, _relay):
                with stage.services.tools.units.write() as unit:
                    target = ticket(unit, stage.account, 1)
                window = ExchangeWindow(theme, stage.services, stage.jobs)
                window.show()
                if name == "handed":
                    stage.services.timing.start(Start(target))
                    window.handing.give(str(folder / "stick.json"))
                    turn_for(600)
                    window.handing.take_back()
                if content:
                    place = folder / f"{name}.csv"
                    place.write_text(content, encoding="utf-8")
                    window.importing.read(str(place))
                turn_for(600)
                if name == "toggl":
                    window.importing.take()
                    turn_for(600)
                window.grab().save(str(folder / f"exchange-{name}-{scheme}.png"))
                window.close()
                stage.jobs.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
