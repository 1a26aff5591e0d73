"""Draws every part in both palettes and at two densities, for human eyes.

Run: QT_QPA_PLATFORM=offscreen python -m tests.gui.gallery FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import icon_names, paint_icon
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.theme.tray_icon import TrayState, tray_icon
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face, IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.hero_time import HeroTime
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.row import Row, row_data
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.row_style import DELIVERY_ROWS, PANEL_ROWS, PICKER_ROWS, RowStyle
from stopwatch.ui.widgets.ruler import DayRuler, SpanRuler
from stopwatch.ui.widgets.ruler_scale import RulerSegment
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.widgets.time_field import TimeField, inset_text
from tests.gui.gallery_rows import DELIVERY, PANEL, PICKER
from tests.gui.staging import schemes

ZONE = ZoneInfo("Europe/Berlin")
DAY = date(2026, 11, 20)

HATCHES: tuple[tuple[Hatch, Tone], ...] = (
    (Hatch.UNDER_WAY, "fill2"),
    (Hatch.HOLE, "hatch"),
    (Hatch.HOLE, "amber_mark"),
)


_ROOT = QModelIndex()


class Rows(QAbstractListModel):
    """A fixed list of rows."""

    def __init__(self, rows: list[Row | Header], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return row_data(self._rows[index.row()], role)


class Sheet(QWidget):
    """Marks, icons and tray icons side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(720, 300)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marks = MarkPainter(self._theme)
        for column, mark in enumerate(Mark):
            for row, size in enumerate((10, 12, 15)):
                box = QRectF(12 + column * 30, 8 + row * 24, size, size)
                marks.paint(painter, box, mark)
        for number, name in enumerate(icon_names()):
            place = QRectF(12 + number % 24 * 28, 90 + number // 24 * 28, 16, 16)
            paint_icon(painter, place, name, self._theme.colour("text2"))
        dark = self._theme.tokens.name == "dark"
        for column, state in enumerate(TrayState):
            for row, size in enumerate((16, 22, 32)):
                pixmap = tray_icon(state, dark_panel=dark).pixmap(QSize(size, size), 1.0)
                painter.drawPixmap(12 + column * 96 + row * 28, 190, pixmap)
        for column, (kind, tone) in enumerate(HATCHES):
            box = QRectF(12 + column * 150, 240, 140, 40)
            paint_hatch(painter, box, kind, self._theme.colour(tone))


def at(hour: int, minute: int, second: int = 0) -> int:
    """Return an instant of the gallery's day."""
    local = datetime(DAY.year, DAY.month, DAY.day, hour, minute, second, tzinfo=ZONE)
    return round(local.astimezone(UTC).timestamp() * 1000)


def list_of(theme: Theme, rows: list[Row | Header], style: RowStyle, chosen: int) -> QListView:
    """Build a list with one row chosen."""
    view = QListView()
    view.setModel(Rows(rows, view))
    view.setItemDelegate(RowDelegate(theme, style, view))
    view.setMouseTracking(True)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setCurrentIndex(view.model().index(chosen, 0))
    height = sum(view.sizeHintForRow(row) for row in range(len(rows)))
    view.setFixedHeight(height)
    return view


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Put widgets beside each other."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def panel(theme: Theme) -> QWidget:
    """Compose the panel of picture 02."""
    window = QWidget()
    window.setFixedWidth(388)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_card(theme))
    column.addWidget(Hairline(theme, "accent_line"))
    column.addWidget(SectionHeader(theme, Header("Paused", "3"), 14))
    view = list_of(theme, PANEL, PANEL_ROWS, 1)
    view.setProperty("ground", "window")
    column.addWidget(view)
    large = ButtonSize.LARGE
    start = ActionButton(
        theme, "Start on a ticket…", Face("play", "Ctrl+T", ButtonKind.PRIMARY, large)
    )
    buttons = row_of(start, ActionButton(theme, "Without a ticket", Face(size=large)))
    buttons.setStretch(0, 1)
    buttons.setContentsMargins(14, 10, 14, 12)
    column.addLayout(buttons)
    column.addWidget(Hairline(theme))
    foot = QHBoxLayout()
    foot.setContentsMargins(14, 4, 10, 8)
    words = QLabel("1 entry needs you. Your 0.50 h is safe.")
    words.setProperty("tone", "text2")
    foot.addWidget(words, 1)
    foot.addWidget(ActionButton(theme, "Open", Face(kind=ButtonKind.LINK)))
    column.addLayout(foot)
    return window


def _card(theme: Theme) -> QFrame:
    card = QFrame()
    card.setProperty("ground", "running")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 12)
    title = ElidedLabel("Reception PCs lose the X-ray share")
    title.setFont(theme.fonts.title)
    hero = HeroTime(theme)
    hero.set_elapsed(42 * 60 + 10)
    large = ButtonSize.LARGE
    pause = ActionButton(theme, "Pause", Face("pause", size=large))
    stop = ActionButton(theme, "Stop…", Face("stop", size=large))
    ruler = DayRuler(theme)
    runs = [
        RulerSegment(at(13, 12), at(13, 31)),
        RulerSegment(at(13, 38), at(14, 1), live=True),
    ]
    ruler.set_day(DAY, ZONE, runs, at(14, 1))
    column.addWidget(title)
    times = row_of(hero, pause, stop)
    times.insertStretch(1, 1)
    column.addLayout(times)
    column.addWidget(ruler)
    column.addWidget(NoteField(theme, "Add a note…", keys="Ctrl+N"))
    return card


def picker(theme: Theme) -> QWidget:
    """Compose the list of picture 03."""
    window = QWidget()
    window.setFixedWidth(628)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 12, 0, 0)
    field = NoteField(theme, "Number, title, company, contact or a pasted Autotask link", "search")
    field.setProperty("large", "true")
    column.addLayout(row_of(field))
    column.addWidget(list_of(theme, PICKER, PICKER_ROWS, 1))
    keys = row_of(KeyCap(theme, "Enter"), QLabel("start"), KeyCap(theme, "Ctrl+Enter"))
    keys.addStretch(1)
    column.addLayout(keys)
    return window


def delivery(theme: Theme) -> QWidget:
    """Compose the list of picture 10."""
    window = QWidget()
    window.setFixedWidth(588)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(list_of(theme, DELIVERY, DELIVERY_ROWS, 3))
    return window


def form(theme: Theme) -> QWidget:
    """Compose what picture 04 is made of."""
    window = QWidget()
    window.setFixedWidth(640)
    column = QVBoxLayout(window)
    ruler = SpanRuler(theme)
    ruler.set_span(
        ZONE, [RulerSegment(at(13, 12), at(13, 31, 10)), RulerSegment(at(13, 38), at(14, 1))]
    )
    column.addWidget(ruler)
    combo = QComboBox()
    combo.addItems(["Remote support", "Onsite"])
    wrong = QComboBox()
    wrong.addItem("Keep: Complete")
    wrong.setProperty("state", "error")
    off = QLineEdit("Disabled")
    off.setEnabled(False)
    spin = QSpinBox()
    inset_text(spin)
    column.addLayout(row_of(combo, wrong, spin, TimeField(theme, "Start"), off))
    notes = QPlainTextEdit("Reception PCs could not open the X-ray share by name.")
    notes.setFixedHeight(60)
    column.addWidget(notes)
    column.addLayout(row_of(*_boxes()))
    column.addWidget(_refusal(theme))
    column.addWidget(_question(theme))
    primary = ActionButton(theme, "Save", Face(keys="Ctrl+Enter", kind=ButtonKind.PRIMARY))
    plain = ActionButton(theme, "Save and start next", Face(keys="Ctrl+Shift+Enter"))
    faded = ActionButton(theme, "Save", Face())
    faded.setEnabled(False)
    quiet = ActionButton(theme, "Discard…", Face(kind=ButtonKind.QUIET))
    column.addLayout(row_of(quiet, faded, plain, primary, IconButton(theme, "close", "Close")))
    chips = [
        Chip(theme, ChipFace("Checking with Autotask", Mark.CHECKING, kind=ChipKind.ACCENT)),
        Chip(theme, ChipFace("Needs you", Mark.NEEDS_YOU, kind=ChipKind.RED)),
        Chip(theme, ChipFace("as of 13:40", icon="offline", kind=ChipKind.SUNKEN)),
        Chip(theme, ChipFace("Waiting", Mark.WAITING)),
    ]
    bar = QProgressBar()
    bar.setValue(40)
    bar.setTextVisible(False)
    column.addLayout(row_of(*chips, bar))
    return window


def _boxes() -> list[QWidget]:
    ticked, empty, none = QCheckBox("Billable"), QCheckBox("Show on invoice"), QCheckBox("No")
    ticked.setChecked(True)
    none.setEnabled(False)
    chosen, other = QRadioButton("One entry"), QRadioButton("One per segment")
    chosen.setChecked(True)
    return [ticked, empty, none, chosen, other]


def _refusal(theme: Theme) -> Banner:
    banner = Banner(theme, BannerKind.RED)
    banner.set_message(
        "Your 0.75 h is safe.",
        "This ticket is Complete and takes no more time. Reopen it with this entry, or put the "
        "time on another ticket.",
    )
    banner.set_answers(["Reopen as In progress", "Other ticket…"])
    return banner


def _question(theme: Theme) -> Banner:
    banner = Banner(theme, BannerKind.AMBER)
    banner.set_message("Both entries are safe.", "They overlap by 7 min, 14:48 to 14:55.")
    banner.set_answers(["End the first earlier", "Start the second later", "Keep both"])
    return banner


PAGES: dict[str, Callable[[Theme], QWidget]] = {
    "sheet": Sheet,
    "panel": panel,
    "picker": picker,
    "delivery": delivery,
    "form": form,
}


def picture(widget: QWidget, ratio: float) -> QPixmap:
    """Draw a widget at a density."""
    widget.ensurePolished()
    layout = widget.layout()
    widget.adjustSize()
    if layout is not None and layout.hasHeightForWidth():
        widget.setFixedHeight(layout.totalHeightForWidth(widget.width()))
    size = widget.size()
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(widget.palette().window().color()))
    widget.render(pixmap)
    return pixmap


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    for theme, scheme in schemes(folder):
        for name, build in PAGES.items():
            widget = build(theme)
            widget.show()
            for ratio in (1, 2):
                picture(widget, ratio).save(str(folder / f"{name}-{scheme}-{ratio}x.png"))
            widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
