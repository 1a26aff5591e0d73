"""The address for LiveLinks below their settings: shown, copied, and renewed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.ui.endpoint import Endpoint, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_toast import Toast

_VERB = "start"


class LiveLinkLine(QWidget):
    """Shown while LiveLinks are answered; else it says why they are not, or hides."""

    def __init__(self, theme: Theme, endpoint: Endpoint, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._endpoint, self._toast = endpoint, toast
        self._is_meant = True
        self.words, self.address = PlainLabel(parent=self), ElidedLabel(parent=self)
        self.words.setFont(theme.fonts.small)
        self.words.setProperty("tone", "text2")
        self.words.setWordWrap(True)
        small = ButtonSize.SMALL
        self.copied = ActionButton(theme, tr("Copy the address"), Face("copy", size=small), self)
        self.renewed = ActionButton(theme, tr("New address"), Face("sync", size=small), self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        for part in (self.copied, self.renewed):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_8)
        for label in (self.words, self.address):
            column.addWidget(label)
        column.addLayout(row)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copied.clicked.connect(self._on_copy)
        self.renewed.clicked.connect(self._on_renew)
        endpoint.changed.connect(self.refresh)
        self.refresh()

    def show_for(self, words: list[str]) -> bool:
        """Show this only where every one of some words stands in it; return whether it is shown."""
        self.refresh()
        buttons = f"{self.copied.text()} {self.renewed.text()}"
        said = f"{self.words.text()} {self._endpoint.address(_VERB)} {buttons}".casefold()
        self._is_meant = all(word in said for word in words)
        self.refresh()
        return not self.isHidden()

    def refresh(self) -> None:
        """Show the address as it is now, or why there is none."""
        address, trouble = self._endpoint.address(_VERB), self._endpoint.trouble
        self.words.setText(trouble or tr(
            "Paste this address into a LiveLink, with the ticket's number behind it. Whoever has "
            "it can ask you in the panel, no more. A new address makes the old one worthless."
        ))  # fmt: skip
        self.address.set_full_text(address)
        for part in (self.address, self.copied, self.renewed):
            part.setVisible(bool(address))
        self.setVisible(self._is_meant and bool(address or trouble))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._endpoint.address(_VERB))
        self._toast.say(tr("The address is copied."))

    def _on_renew(self) -> None:
        try:
            self._endpoint.renew()
        except StopwatchError as error:
            self._toast.say(error.message)
        else:
            self._toast.say(tr("The old address opens nothing more. Paste the new one."))
