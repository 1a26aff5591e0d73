"""The field of each kind of value: it shows one, and tells when the user chose another."""

from __future__ import annotations

from PySide6.QtCore import QTime, QTimer, Signal
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QKeySequenceEdit, QLineEdit, QSpinBox

from stopwatch.domain.overriding import override
from stopwatch.services.preference_kinds import ClockTime, Keys, Kind, OneOf, Whole, YesNo
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.time_field import TimeField, inset_text
from stopwatch.ui.widgets.wheel import takes_wheel
from stopwatch.ui.windows.preferences.words import tr

_CLOCK = "HH:mm"
_COUNT = "{count}"


class YesNoField(QCheckBox):
    """A box; `chosen` carries whether it is ticked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        """Tick the box or not."""
        self.setChecked(bool(value))

    def _on_clicked(self) -> None:
        self.chosen.emit(self.isChecked())


class WholeField(QSpinBox):
    """A number with its unit; a number that is typed counts when it is finished."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, kind: Whole) -> None:
        super().__init__()
        before, _count, behind = tr(kind.words).partition(_COUNT)
        self.setPrefix(before)
        self.setSuffix(behind)
        self.setRange(kind.least, kind.most)
        if kind.off:
            self.setSpecialValueText(tr(kind.off))
        self.setFont(tabular(theme.fonts.body))
        self.setKeyboardTracking(False)
        inset_text(self)
        self._shown = 0
        self.valueChanged.connect(self._on_value_changed)

    def show_value(self, value: object) -> None:
        """Show a number."""
        assert isinstance(value, int)
        self._shown = value
        self.setValue(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if takes_wheel(self, event):
            super().wheelEvent(event)

    def _on_value_changed(self, value: int) -> None:
        if value != self._shown:
            self._shown = value
            self.chosen.emit(value)


class WordField(Choice):
    """A list of words."""

    chosen = Signal(object)

    def __init__(self, kind: OneOf) -> None:
        super().__init__()
        for word, label in kind.choices.items():
            self.addItem(tr(label), word)
        self.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Show a word."""
        self.setCurrentIndex(self.findData(value))

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class ClockField(TimeField):
    """A time of day; one that is typed counts when it is finished."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setKeyboardTracking(False)
        self._shown = QTime()
        self.timeChanged.connect(self._on_time_changed)

    def show_value(self, value: object) -> None:
        """Show a time of day."""
        self._shown = QTime.fromString(str(value), _CLOCK)
        self.setTime(self._shown)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if takes_wheel(self, event):
            super().wheelEvent(event)

    def _on_time_changed(self, time: QTime) -> None:
        if time != self._shown:
            self._shown = time
            self.chosen.emit(time.toString(_CLOCK))


class KeysField(QKeySequenceEdit):
    """Takes the keys that are pressed; the button in it takes them away."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self._line = self.findChild(QLineEdit)
        if self._line is not None:
            self._line.setAccessibleName(name)
            self._line.setPlaceholderText(tr("Press keys"))
        self._shown = ""
        self.editingFinished.connect(self._on_editing_finished)
        # Empty are also the keys that begin to be pressed: only what stays so was taken away.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_settled)
        self.keySequenceChanged.connect(self._soon.start)

    def show_value(self, value: object) -> None:
        """Show keys."""
        self._shown = str(value)
        self.setKeySequence(QKeySequence(self._shown))

    def _on_settled(self) -> None:
        if self._line is not None and not self._line.text():
            self._on_editing_finished()

    def _on_editing_finished(self) -> None:
        keys = self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys != self._shown:
            self._shown = keys
            self.chosen.emit(keys)


Field = YesNoField | WholeField | WordField | ClockField | KeysField


def make_field(theme: Theme, kind: Kind, name: str) -> Field:
    """Return the field of a kind; `name` is what a screen reader says."""
    made = _field(theme, kind, name)
    made.setAccessibleName(name)
    return made


def _field(theme: Theme, kind: Kind, name: str) -> Field:
    match kind:
        case YesNo():
            return YesNoField()
        case Whole():
            return WholeField(theme, kind)
        case OneOf():
            return WordField(kind)
        case ClockTime():
            return ClockField(theme, name)
        case Keys():
            return KeysField(name)
