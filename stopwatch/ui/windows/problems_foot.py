"""The foot of the detail: hang, take off, and the one verb that ends it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_words import tr


class ProblemFoot(QWidget):
    """Resolving is the main verb, unless a suggestion is still open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hang = ActionButton(theme, tr("Hang a ticket here…"), Face("link", "Ctrl+L"))
        self.take_off = ActionButton(theme, "", Face(keys="Del"))
        self.resolve = ActionButton(
            theme, tr("Resolve with incidents…"), Face("check", "Ctrl+R", ButtonKind.PRIMARY)
        )
        row = QHBoxLayout()
        row.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        row.setSpacing(SPACE_8)
        row.addWidget(self.hang)
        row.addWidget(self.take_off)
        row.addStretch(1)
        row.addWidget(self.resolve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        column.addLayout(row)

    def show_foot(self, shown: Shown) -> None:
        """Offer what can be done; a group has no problem to hang anything under."""
        self.setVisible(shown.ticket is not None)
        is_open = bool(shown.suggestions)
        self.resolve.set_kind(ButtonKind.PLAIN if is_open else ButtonKind.PRIMARY)
        self.resolve.setVisible(not shown.is_resolved)

    def show_ticked(self, count: int) -> None:
        """Offer to take off what is ticked."""
        self.take_off.setText(tr("Take off {count}").format(count=count))
        self.take_off.setVisible(count > 0)
