"""One setting in the window: what it is called and means, its field, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_2, SPACE_8, SPACE_12, SPACE_16
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.preferences.fields import YesNoField, make_field
from stopwatch.ui.windows.preferences.settings import Setting
from stopwatch.ui.windows.preferences.words import tr, value_words

_ANYWHERE = Qt.AlignmentFlag(0)
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LEAST_LETTERS = 30  # of a sentence in one line


class SettingRow(QWidget):
    """`chosen` carries the value that is wanted from now on."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meaning = setting.row.meaning
        self.setting = setting
        self.title, self.sentence = PlainLabel(tr(meaning.title)), PlainLabel(tr(meaning.sentence))
        self.field = make_field(theme, setting.row.kind, self.title.text())
        default = value_words(setting.row.kind, setting.row.default)
        back = tr("Back to default: {value}").format(value=default)
        self.back = IconButton(theme, "undo", back)
        self.back.setToolTip(tip(back))
        self.back.setAccessibleName(f"{self.title.text()}. {back}")
        self.title.setFont(weighted(theme.fonts.body, QFont.Weight.Medium))
        self.title.setBuddy(self.field)
        self.title.setWordWrap(True)
        self.sentence.setFont(theme.fonts.small)
        self.sentence.setProperty("tone", "text2")
        self.sentence.setWordWrap(True)
        self.trouble = PlainLabel()
        self.trouble.setFont(theme.fonts.small)
        self.trouble.setProperty("tone", "red")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.lock = PlainLabel(tr("Set by your administrator."))
        self.lock.setFont(weighted(theme.fonts.small, QFont.Weight.Medium))
        self.lock.setVisible(setting.is_locked)
        self.field.setEnabled(not setting.is_locked)
        self.show_trouble("")
        self._place, self._row = QWidget(), QBoxLayout(_BESIDE, self)
        self._lay_out()
        self.field.chosen.connect(self.chosen)
        self.back.clicked.connect(self._on_back)

    def show_value(self, value: object) -> None:
        """Show what holds now, and the way back where that is not the default."""
        self.field.show_value(value)
        self.back.setVisible(value != self.setting.row.default and not self.setting.is_locked)

    def show_trouble(self, sentence: str) -> None:
        """Say why what is chosen does not work here; nothing for an empty sentence."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        told = (self.sentence.text(), self.lock.text() * self.setting.is_locked, sentence)
        self.field.setAccessibleDescription(" ".join(one for one in told if one))

    def set_field_width(self, width: int) -> None:
        """Make the field as wide as those of the other rows, so that they stand in a column."""
        self._place.setFixedWidth(width)

    def show_for(self, words: list[str]) -> bool:
        """Show this only where every one of some words, in lower case, stands in what it means."""
        row = self.setting.row
        said = f"{self.title.text()} {self.sentence.text()} {row.name} {row.meaning.title}"
        is_meant = all(word in said.casefold() for word in words)
        self.setVisible(is_meant)
        return is_meant

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field below the words where these would get but a narrow column beside it."""
        super().resizeEvent(event)
        room = event.size().width() - self._place.width() - self.back.width()
        least = self.sentence.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        self._row.setDirection(_BESIDE if room >= least else _BELOW)

    # ------------------------------------------------------------------ private
    def _lay_out(self) -> None:
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(
            True
        )  # or the field would jump when the first change is made
        self.back.setSizePolicy(policy)
        within, words = QHBoxLayout(self._place), QVBoxLayout()
        within.setContentsMargins(0, 0, 0, 0)
        is_box = isinstance(self.field, YesNoField)  # its frame is no wider than the box
        within.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft if is_box else _ANYWHERE)
        words.setSpacing(SPACE_2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addWidget(self.lock)
        words.addWidget(self.trouble)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_8)
        for part in (self._place, self.back):
            fields.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setContentsMargins(SPACE_12, SPACE_8, SPACE_8, SPACE_8)
        self._row.setSpacing(SPACE_8)
        self._row.addLayout(words, 1)
        self._row.addSpacing(SPACE_16)
        self._row.addLayout(fields)
        self._row.setAlignment(fields, Qt.AlignmentFlag.AlignLeft)

    def _on_back(self) -> None:
        self.field.setFocus()  # the button is about to go
        self.chosen.emit(self.setting.row.default)
