"""The plan panel on the screen, over real services and a real database."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.account import Account
from stopwatch.domain.invoices import Preview
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.suite import Services
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices import plan_pace
from stopwatch.ui.windows.invoices.plan_field import NumberField
from stopwatch.ui.windows.invoices.plan_panel import WIDTH, PlanPanel
from stopwatch.ui.windows.invoices.plan_row import PlanRow
from tests.gui import plan_stories as story
from tests.gui.numbered import Numbered, desk_of
from tests.support.machine import FakeClock
from tests.support.open_windows import OpenWindows

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class PlanRoom:
    """Opens the panel, types into it, and remembers what it tells."""

    bot: QtBot
    theme: Theme
    services: Services
    account: Account
    clock: FakeClock
    windows: OpenWindows = field(default_factory=OpenWindows)
    previews: list[Preview | None] = field(default_factory=list)
    applied: list[str] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)
    closed: int = 0

    def __post_init__(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.let_drawing_take(inf)  # however busy this computer is
        self.numbers = Numbered(self.services, self.account, self.patch)
        self.panel = PlanPanel(self.theme, desk_of(self.services))
        self.panel.resize(WIDTH, 736)
        self.panel.preview_changed.connect(self.previews.append)
        self.panel.applied.connect(self.applied.append)
        self.panel.taken_back.connect(self.taken_back.append)
        self.panel.closed.connect(self._on_closed)

    def open(
        self, company: int = story.TIDEWATER, contract: int | None = None,
        page: InvoicePage | None = None,
    ) -> PlanPanel:  # fmt: skip
        """Show a company and wait until the panel has the focus."""
        self.panel.show_company(page or story.november(), company, contract)
        self.windows.keep(self.panel)
        self.bot.waitUntil(self.panel.isActiveWindow)
        self.settle()
        return self.panel

    def close(self) -> None:
        """Close the panel, and take back what was patched."""
        self.windows.close()
        self.patch.undo()

    def let_drawing_take(self, seconds: float) -> None:
        """Say how long drawing may take at every letter."""
        self.patch.setattr(plan_pace, "FRAME", seconds)

    def settle(self) -> None:
        """Let layouts and deleted parts come to rest."""
        QCoreApplication.processEvents()

    def row(self, contract: int) -> PlanRow:
        """Return the row of a contract."""
        found = self.panel.parts.rows.row_of(contract)
        assert found is not None
        return found

    def field(self, contract: int) -> NumberField:
        """Return the field of a contract, with the focus."""
        field = self.row(contract).field
        field.setFocus()
        return field

    def type(self, contract: int, number: str) -> None:
        """Type a number in place of what stands in a field."""
        field = self.field(contract)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, number)
        field.close_list()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        at: QWidget | None = self.panel.focusWidget()
        QTest.keyClick(at or self.panel, key, held or Qt.KeyboardModifier.NoModifier)

    @property
    def head(self) -> str:
        """What the head of the picture says."""
        return self.panel.parts.outcome.sentence

    @property
    def proof(self) -> str:
        """The line that proves that nothing is lost."""
        return self.panel.parts.outcome.proof.text()

    def names(self) -> list[str]:
        """Return how the invoices after are called."""
        return [one.name for one in self.panel.parts.outcome.ribbons.shown.after]

    def _on_closed(self) -> None:
        self.closed += 1
