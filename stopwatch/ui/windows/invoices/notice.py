"""One sentence above the tree about what is missing in it; away when nothing is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from stopwatch.domain.rights import Extent
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.words import tr


class Notice(QFrame):
    """Whole sentences: they wrap where they must."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        mark, self._words = MarkLabel(theme, Mark.WAITING), PlainLabel()
        mark.set_icon("info")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 6, WINDOW_MARGIN, 6)
        row.setSpacing(SPACE_8)
        row.addWidget(mark)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while it is away."""
        return self._words.text()

    def show_state(self, sight: Extent, *, is_first: bool) -> None:
        """Say what of billing items the PSA does not show, or that they come for the first time."""
        words = ""
        if sight is Extent.NONE:
            words = tr("Autotask does not let you read billing items: time that is posted or "
                       "invoiced already stands here as not posted.")  # fmt: skip
        elif sight is Extent.RESTRICTED:
            words = tr("Autotask lets you read billing items under conditions alone: time that is "
                       "posted or invoiced already may stand here as not posted.")  # fmt: skip
        elif is_first:
            words = tr("Fetching what is not invoiced yet. What is still here shows already.")
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
