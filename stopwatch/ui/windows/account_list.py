"""The accounts that are connected beside the one in use, each with one button to use it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.services.roster import Standing, waits
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import LINK_INSET, ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel


class AccountRow(QWidget):
    """Whose time it is, where it goes and what waits there."""

    def __init__(self, theme: Theme, standing: Standing, parent: QWidget) -> None:
        super().__init__(parent)
        account = standing.account
        self.account_id = account.id
        self.name = ElidedLabel(account.resource_name or account.user_name, self)
        self.remark = ElidedLabel(
            " · ".join(part for part in (account.user_name, waits(standing)) if part), self
        )
        self.remark.setFont(theme.fonts.small)
        self.remark.setProperty("tone", "text2")
        self.use = ActionButton(theme, self.tr("Use"), Face(size=ButtonSize.SMALL), self)
        self.use.setAccessibleName(self.tr("Use the account {name}").format(name=account.label))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addLayout(words, 1)
        row.addWidget(self.use)


class AccountList(QWidget):
    """`use_wanted` carries an account's id."""

    use_wanted = Signal(int)
    another_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[AccountRow] = []
        self._title = PlainLabel(self.tr("Also connected"))
        self._title.setFont(theme.fonts.small)
        self._title.setProperty("tone", "text2")
        link = Face(kind=ButtonKind.LINK)
        self.another = ActionButton(theme, self.tr("Connect another account…"), link, self)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_8)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addSpacing(-LINK_INSET)  # its words stand where those above do
        foot.addWidget(self.another)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(Hairline(theme, parent=self))
        column.addWidget(self._title)
        column.addLayout(self._column)
        column.addLayout(foot)
        self.another.clicked.connect(self.another_wanted)

    def show_accounts(self, standings: Sequence[Standing]) -> None:
        """List the accounts that are not in use."""
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()  # its own button may be what brought us here
        self.rows = [AccountRow(self._theme, one, self) for one in standings if not one.is_used]
        for row in self.rows:
            self._column.addWidget(row)
            row.use.clicked.connect(self._on_use_clicked)
        self._title.setVisible(bool(self.rows))

    # ------------------------------------------------------------------ slots
    def _on_use_clicked(self) -> None:
        chosen = next((row for row in self.rows if row.use is self.sender()), None)
        if chosen is not None:
            self.use_wanted.emit(chosen.account_id)
