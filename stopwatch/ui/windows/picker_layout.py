"""The parts of the picker and where they lie."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.tickets import TicketModel
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import (
    PICKER_MARGIN,
    SPACE_8,
    double_row_height,
    header_height,
)
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.opener import (
    PickChange,
    PickForEntry,
    PickForPart,
    PickForRow,
    PickForSpans,
    PickProblem,
    PickToAttach,
    PickToHang,
    PickToStart,
    Purpose,
)
from stopwatch.ui.windows.picker_company import CompanyLine
from stopwatch.ui.windows.picker_field import PickerField
from stopwatch.ui.windows.picker_keys import KeyHints, NewTicketRow, WithoutTicketRow
from stopwatch.ui.windows.picker_line import PickerLine
from stopwatch.ui.windows.picker_moment import HINT
from stopwatch.ui.windows.picker_status import PickerStatus

HANG_KEYS = "Ctrl+L"
WITHOUT_KEYS = "Ctrl+Shift+T"
NEW_KEYS = "Ctrl+Shift+N"
STAR_KEYS = "Ctrl+D"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Picker", text)


class _PickerRows(RowDelegate):
    """Knows two heights and no more: the list asks for those of all rows at each letter."""

    def __init__(self, theme: Theme, model: TicketModel, parent: QObject) -> None:
        super().__init__(theme, parent=parent)
        line = line_height(theme)
        self._model = model
        self._row_size = QSize(160, double_row_height(line))
        self._header_size = QSize(160, header_height(line))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._header_size if self._model.is_heading(index.row()) else self._row_size


class PickerParts:
    """Every part of the picker, laid out in its window."""

    def __init__(
        self, theme: Theme, window: QWidget, purpose: Purpose, *, pauses: bool = True
    ) -> None:
        self.field = PickerField(theme)
        prompt = _tr("What are you doing?")
        self.note = PickerLine(theme, _tr("&Note"), prompt)
        self.earlier = PickerLine(theme, _tr("Started &earlier"), told(HINT))
        self.company = CompanyLine(theme, _tr("&Company"), _tr("Whose ticket is it?"))
        self.trouble = Banner(theme, BannerKind.NEUTRAL)
        self.trouble.hide()
        self.status = PickerStatus(theme)
        self.model = TicketModel(window)
        self.list = QListView()
        self.without = WithoutTicketRow(theme, WITHOUT_KEYS)
        self.without.setVisible(isinstance(purpose, PickToStart))
        self.new = NewTicketRow(theme, NEW_KEYS)
        self.new.hide()
        self.hints = KeyHints(theme, _hints(purpose, pauses=pauses))
        self._dress_list(theme)
        self._lay_out(theme, window)
        self._fill_list()

    def _dress_list(self, theme: Theme) -> None:
        self.list.setModel(self.model)
        self.rows = _PickerRows(theme, self.model, self.list)
        self.list.setItemDelegate(self.rows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setDragEnabled(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(_tr("Tickets"))

    def _fill_list(self) -> None:
        """Let the list fill its own ground: else all that lies below is painted at each letter."""
        self.list.ensurePolished()
        self.list.viewport().ensurePolished()  # the style sheet takes it away when it comes
        self.list.viewport().setAutoFillBackground(True)

    def _lay_out(self, theme: Theme, window: QWidget) -> None:
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(PICKER_MARGIN, PICKER_MARGIN, PICKER_MARGIN, SPACE_8)
        head.setSpacing(SPACE_8)
        for part in (self.field, self.company, self.note, self.earlier, self.trouble):
            head.addWidget(part)
        column.addLayout(head)
        column.addWidget(Hairline(theme))
        ground = QFrame()
        ground.setProperty("ground", "base")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.status)
        inner.addWidget(self.list, 1)
        column.addWidget(ground, 1)
        for foot in (Hairline(theme), self.new, self.without, Hairline(theme), self.hints):
            column.addWidget(foot)


def title_of(purpose: Purpose) -> str:
    """Return the window's title."""
    match purpose:
        case PickToStart():
            return _tr("Start on a ticket")
        case PickToAttach():
            return _tr("Attach to a ticket")
        case PickForEntry() | PickForSpans() | PickForPart():
            return _tr("Put the time on a ticket")
        case PickToHang():
            return _tr("Hang a ticket under the problem")
        case PickProblem():
            return _tr("Hang under which problem?")
        case PickChange():
            return _tr("Link a change request")
        case PickForRow():
            return _tr("Add a ticket to the week")


def _hints(purpose: Purpose, *, pauses: bool) -> tuple[tuple[str, str], ...]:
    """Return what keys do; `pauses`: a start pauses the others, as the user prefers."""
    if isinstance(purpose, PickToAttach):
        return (("Enter", _tr("attach")), ("Esc", _tr("back")))
    if isinstance(purpose, PickForEntry | PickForSpans | PickForPart):
        return (("Enter", _tr("put it there")), ("Esc", _tr("back")))
    if isinstance(purpose, PickForRow):
        return (("Enter", _tr("add a row")), ("Esc", _tr("back")))
    if isinstance(purpose, PickToHang | PickProblem):
        return (("Enter", _tr("hang it there")), ("Esc", _tr("back")))
    if isinstance(purpose, PickChange):
        return (("Enter", _tr("link it")), ("Esc", _tr("back")))
    return (
        ("Enter", _tr("start, pause others") if pauses else _tr("start, others run on")),
        ("Ctrl+Enter", _tr("alongside")),
        ("Shift+Enter", _tr("started earlier…")),
        ("Tab", _tr("note")),
    )
