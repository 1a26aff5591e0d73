"""Rows follow the font, keep numbers and times whole, answer clicks, and can be heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from typing_extensions import override

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.chip import ChipFace
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.row import ROW_ROLE, Aside, Lead, Part, Row, row_data, spoken_text
from stopwatch.ui.widgets.row_delegate import EXPAND, RowDelegate
from stopwatch.ui.widgets.row_layout import lay_out, row_lines
from stopwatch.ui.widgets.row_style import (
    DELIVERY_ROWS,
    ONE_LINE_ROWS,
    PANEL_ROWS,
    PICKER_ROWS,
    RowStyle,
)
from stopwatch.ui.widgets.row_texts import pieces
from stopwatch.ui.widgets.section_header import Header

PAUSED = Row(
    "T20261118.0017",
    "Onboarding: two front-desk PCs",
    (Part("Tidewater Vet Clinic"),),
    mark=Mark.PAUSED,
    right="1:03",
    aside=Aside("0:38 to decide", Mark.UNDECIDED, "amber_text"),
)
LONG = "Wi-Fi " * 40


class Rows(QAbstractListModel):
    def __init__(self, rows: list[Row | Header]) -> None:
        super().__init__()
        self.rows = rows

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return row_data(self.rows[index.row()], role)


def themed(pixels: int = 13) -> Theme:
    font = QFont()
    font.setPixelSize(pixels)
    return Theme(font, forced="light")


def painted(
    theme: Theme,
    row: Row | Header,
    style: RowStyle = PICKER_ROWS,
    state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
    width: int = 420,
) -> QImage:
    model = Rows([row])
    delegate = RowDelegate(theme, style)
    option = QStyleOptionViewItem()
    index = model.index(0, 0)
    height = delegate.sizeHint(option, index).height()
    option.rect = QRectF(0, 0, width, height).toRect()
    option.state = state
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


@pytest.mark.parametrize("pixels", [13, 17, 22])
@pytest.mark.parametrize(
    ("row", "style", "lines", "extra"),
    [
        (PAUSED, PICKER_ROWS, 2, 10),
        (PAUSED, DELIVERY_ROWS, 2, 14),
        (PAUSED, PANEL_ROWS, 2, 14),
        (PAUSED, ONE_LINE_ROWS, 1, 12),
        (Row(title="11 more incidents"), PICKER_ROWS, 1, 12),
        (Header("Paused", "3"), PICKER_ROWS, 1, 12),
    ],
)
def test_heights_follow_the_font(
    qtbot: QtBot, pixels: int, row: Row | Header, style: RowStyle, lines: int, extra: int
) -> None:
    theme = themed(pixels)
    line = QFontMetrics(theme.fonts.body).height()
    model = Rows([row])
    delegate = RowDelegate(theme, style)
    hint = delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0))
    assert hint.height() == lines * line + extra


@pytest.mark.parametrize("style", [PICKER_ROWS, DELIVERY_ROWS, ONE_LINE_ROWS])
def test_a_long_title_leaves_number_and_time_whole(qtbot: QtBot, style: RowStyle) -> None:
    theme = themed()
    short = Row(PAUSED.number, "", right="99:59", parts=PAUSED.parts)
    long = Row(PAUSED.number, LONG, right="99:59", parts=PAUSED.parts)
    one, other = painted(theme, short, style), painted(theme, long, style)
    height = one.height()
    layout = lay_out(theme, QRectF(0, 0, 420, height), long, style)
    font = QFontMetrics(theme.fonts.body)
    number = int(layout.text_x) + font.horizontalAdvance(PAUSED.number)
    time = int(layout.right_x) - font.horizontalAdvance("99:59")
    assert one.copy(0, 0, number, height) == other.copy(0, 0, number, height)
    assert one.copy(time, 0, 420 - time, height) == other.copy(time, 0, 420 - time, height)
    assert one != other


def test_matched_letters_are_drawn_in_accent(qtbot: QtBot) -> None:
    theme = themed()
    row = Row(PAUSED.number, "SRV-DC01 sleeps", title_matches=((0, 6),))
    image = painted(theme, row)
    names = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert theme.tokens.accent_text in names


@pytest.mark.parametrize(
    ("ranges", "expected"),
    [
        ((), [("SRV-DC01", False)]),
        (((0, 3), (4, 6)), [("SRV", True), ("-", False), ("DC", True), ("01", False)]),
        (((4, 99),), [("SRV-", False), ("DC01", True)]),
    ],
)
def test_titles_are_cut_at_matches(
    ranges: tuple[tuple[int, int], ...], expected: list[tuple[str, bool]]
) -> None:
    assert list(pieces("SRV-DC01", ranges)) == expected


def test_states_have_their_grounds(qtbot: QtBot) -> None:
    theme = themed()
    flag = QStyle.StateFlag
    grounds = [
        painted(theme, PAUSED, state=state).pixelColor(1, 1).name().upper()
        for state in (
            flag.State_Enabled,
            flag.State_MouseOver,
            flag.State_Selected | flag.State_Active,
            flag.State_Selected,
        )
    ]
    assert grounds[:3] == ["#FFFFFF", theme.tokens.hover, theme.tokens.sel]
    assert grounds[3] not in grounds[:3]


def test_keyboard_focus_draws_a_ring(qtbot: QtBot) -> None:
    theme = themed()
    flag = QStyle.StateFlag
    state = flag.State_Selected | flag.State_Active | flag.State_HasFocus
    plain = painted(theme, PAUSED, state=state)
    ringed = painted(theme, PAUSED, state=state | flag.State_KeyboardFocusChange)
    assert plain.pixelColor(200, 1) == ringed.pixelColor(200, 1)
    assert ringed.pixelColor(200, 3).name().upper() == theme.tokens.accent_text
    assert plain.pixelColor(200, 3).name().upper() == theme.tokens.sel


def test_tools_appear_under_the_pointer_and_nothing_else_moves(qtbot: QtBot) -> None:
    theme = themed()
    pointed = QStyle.StateFlag.State_MouseOver
    without = painted(theme, PAUSED, replace(PANEL_ROWS, actions=()), pointed)
    hovered = painted(theme, PAUSED, PANEL_ROWS, pointed)
    layout = lay_out(theme, QRectF(0, 0, 420, hovered.height()), PAUSED, PANEL_ROWS)
    above = int(layout.first.bottom())
    assert without.copy(0, 0, 420, above) == hovered.copy(0, 0, 420, above)
    assert without.copy(0, 0, 260, 46) == hovered.copy(0, 0, 260, 46)
    assert without != hovered
    stop = layout.actions[1].center().toPoint()
    assert hovered.pixelColor(stop).lightness() < 120
    assert len(layout.actions) == 3


def test_a_row_without_a_title_keeps_its_small_text_clear_of_its_time(qtbot: QtBot) -> None:
    row = Row("No ticket yet", right="0:06", right_minor=":31", aside=Aside("since 13:38"))
    assert row_lines(row, PANEL_ROWS) == 2
    assert row_lines(replace(row, aside=None), PANEL_ROWS) == 1


def test_every_tool_is_a_large_enough_target(qtbot: QtBot) -> None:
    layout = lay_out(themed(), QRectF(0, 0, 388, 46), PAUSED, PANEL_ROWS)
    assert all(min(box.width(), box.height()) >= 24 for box in layout.actions)
    assert layout.mark.width() >= 28


def test_a_click_on_a_tool_names_the_action(qtbot: QtBot) -> None:
    theme = themed()
    view = QListView()
    qtbot.addWidget(view)
    model = Rows([PAUSED])
    delegate = RowDelegate(theme, PANEL_ROWS, view)
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.resize(388, 100)
    view.show()
    told: list[tuple[int, str]] = []

    def note(index: QModelIndex, action: str) -> None:
        told.append((index.row(), action))

    delegate.acted.connect(note)
    rect = QRectF(view.visualRect(model.index(0, 0)))
    layout = lay_out(theme, rect, PAUSED, PANEL_ROWS)
    for box in (layout.mark, *layout.actions):
        place = box.center().toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert told == [(0, "resume"), (0, "note"), (0, "stop"), (0, "more")]


def test_the_fold_mark_is_an_action(qtbot: QtBot) -> None:
    delegate = RowDelegate(themed())
    rect = QRectF(0, 0, 420, 42)
    folded = Row("T20261112.0007", "SRV-DC01 sleeps", icon="problem", expanded=False)
    assert delegate.action_at(rect, folded, QPointF(18, 20)) == EXPAND
    assert delegate.action_at(rect, folded, QPointF(200, 20)) == ""
    assert delegate.action_at(rect, PAUSED, QPointF(18, 20)) == ""


def test_a_row_is_heard_in_full() -> None:
    assert spoken_text(PAUSED) == (
        "Paused, T20261118.0017, Onboarding: two front-desk PCs, Tidewater Vet Clinic, 1:03, "
        "0:38 to decide"
    )
    sent = Row("T1", "Title", mark=Mark.SENT, lead=Lead("Sent #84213", "13:14"), right="0.75 h")
    assert spoken_text(sent) == "Sent #84213, 13:14, T1, Title, 0.75 h"
    assert spoken_text(Row("T1", spoken="As told")) == "As told"
    assert spoken_text(Row("T1", chip=ChipFace("VIP"))) == "T1, VIP"
    assert spoken_text(Header("Paused", "3", "today")) == "Paused, 3, today"


def test_models_answer_for_their_rows() -> None:
    model = Rows([PAUSED, Header("Paused", "3")])
    first = model.index(0, 0)
    assert first.data(ROW_ROLE) == PAUSED
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == spoken_text(PAUSED)
    assert first.data(Qt.ItemDataRole.DisplayRole) == PAUSED.title
    assert PAUSED.number in first.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize("width", [40, 120, 2000])
@pytest.mark.parametrize("style", [PICKER_ROWS, DELIVERY_ROWS, PANEL_ROWS, ONE_LINE_ROWS])
def test_odd_widths_and_texts_paint_without_complaint(
    qtbot: QtBot, style: RowStyle, width: int
) -> None:
    row = Row(
        "T20261118.0017",
        LONG,
        (Part("C" * 60), Part("")),
        mark=Mark.NEEDS_YOU,
        right="1,000,000.00",
        right_minor=":59",
        aside=Aside(LONG, Mark.CHECKING),
        lead=Lead(LONG, LONG),
        chip=ChipFace("VIP", Mark.WAITING),
        title_matches=((0, 3), (6, 300)),
        indent=2,
        expanded=True,
    )
    assert painted(themed(), row, style, width=width).width() == width
