"""Draws the tray menu, the mini window and the question when one switched, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery_tray FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray_menu import TrayMenu
from stopwatch.ui.windows.mini import MiniWindow
from stopwatch.ui.windows.switch import SwitchWindow
from tests.gui.conftest import Opened
from tests.gui.gallery_delivery import Stage, staged
from tests.gui.staging import schemes
from tests.support.units import ticket

_PAUSED = (
    (17, "Onboarding: two front-desk PCs", 63), (31, "VPN drops after password change", 17),
)  # fmt: skip
_LONG = "Reception PCs lose the X-ray share whenever the server restarts at night, all of them"


def fill(stage: Stage) -> None:
    """Set a technician's desk: two paused, one without a ticket, one running."""
    timing = stage.services.timing
    with stage.services.tools.units.write() as unit:
        keys = [ticket(unit, stage.account, number, title) for number, title, _m in _PAUSED]
        running = ticket(unit, stage.account, 42, _LONG)
    for key, (_number, _title, minutes) in zip(keys, _PAUSED, strict=True):
        timing.start(Start(key))
        stage.clock.pass_ms(minutes * MINUTE_MS)
    timing.start(Start(note="Phone call: Wi-Fi slow in the gym"))
    stage.clock.pass_ms(6 * MINUTE_MS)
    timing.start(Start(running))
    stage.clock.pass_ms(42 * MINUTE_MS + 10_000)


def save(widget: QWidget, folder: Path, name: str) -> None:
    """Draw a widget into a file once it is laid out."""
    QApplication.processEvents()
    widget.grab().save(str(folder / f"{name}.png"))


def draw(theme: Theme, services: Services, relay: Relay, folder: Path, scheme: str) -> None:
    """Draw everything in one scheme."""
    opened = Opened()
    menu = TrayMenu(theme)
    menu.show_overview(services.overviews.now(), services.todays.now())
    menu.show_keys({"start": "Ctrl+Alt+T", "pause": "Ctrl+Alt+P"})
    menu.adjustSize()
    save(menu, folder, f"tray-menu-{scheme}")
    for one in menu.findChildren(QMenu):
        if one.actions() and one.actions()[-1].text().startswith("To work"):
            one.adjustSize()
            save(one, folder, f"tray-switch-{scheme}")
            break
    mini = MiniWindow(theme, services, relay, opened)
    mini.show()
    save(mini, folder, f"mini-running-{scheme}")
    mini.toggle.setFocus(Qt.FocusReason.TabFocusReason)
    services.timing.pause()
    save(mini, folder, f"mini-paused-{scheme}")
    services.undo.undo()
    mini.attempt(lambda: services.timing.began(0))
    save(mini, folder, f"mini-refused-{scheme}")
    mini.hide()
    switch = SwitchWindow(theme, services, opened)
    switch.show()
    save(switch, folder, f"switch-asked-{scheme}")
    QTest.keyClicks(switch.field, "20m")
    save(switch, folder, f"switch-typed-{scheme}")


def main() -> None:
    """Draw into the folder that was named, with a larger font where a size is given."""
    folder = Path(sys.argv[1])
    for theme, scheme in schemes(folder):
        if len(sys.argv) > 2:
            font = QFont(theme.fonts.body)
            font.setPixelSize(int(sys.argv[2]))
            QApplication.setFont(font)
            theme = Theme(font, forced=scheme)  # noqa: PLW2901 - the same in another size
        with staged() as (stage, relay):
            fill(stage)
            draw(theme, stage.services, relay, folder, scheme)


if __name__ == "__main__":
    main()
