"""The small parts do what their names say and have a name for those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face, IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hero_time import HeroTime, clock_parts
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.widgets.time_field import TimeField


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(forced="light")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("key", "held", "clicks"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, 0),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, 1),
    ],
)
def test_enter_clicks_a_button_and_with_ctrl_it_is_a_key_of_the_window(
    theme: Theme, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, clicks: int
) -> None:
    for button in (ActionButton(theme, "Save"), IconButton(theme, "more", "More")):
        qtbot.addWidget(button)
        spy = QSignalSpy(button.clicked)
        QTest.keyClick(button, key, held)
        assert spy.count() == clicks


def test_a_button_can_become_the_main_one_and_quiet_again(theme: Theme, qtbot: QtBot) -> None:
    button = ActionButton(theme, "Edit…")
    qtbot.addWidget(button)
    plain = button.sizeHint()
    button.set_kind(ButtonKind.PRIMARY)
    assert button.property("primary") == "true"
    assert button.sizeHint().width() > plain.width()
    button.set_kind(ButtonKind.PLAIN)
    assert not button.property("primary")
    assert button.sizeHint() == plain


@pytest.mark.parametrize(
    ("seconds", "parts"),
    [
        (0, ("0:00", ":00")),
        (2530, ("0:42", ":10")),
        (359_999, ("99:59", ":59")),
        (-5, ("0:00", ":00")),
    ],
)
def test_a_duration_is_split_for_the_hero(seconds: int, parts: tuple[str, str]) -> None:
    assert clock_parts(seconds) == parts


def test_the_hero_does_not_wobble_while_it_ticks(theme: Theme, qtbot: QtBot) -> None:
    hero = HeroTime(theme)
    qtbot.addWidget(hero)
    widths = set()
    for seconds in (0, 671, 1111, 2888, 3599):
        hero.set_elapsed(seconds)
        widths.add(hero.sizeHint().width())
    assert len(widths) == 1
    assert spoken(hero) == "0:59:59"
    hero.set_parts("0.75", " h")
    assert spoken(hero) == "0.75 h"


def test_painted_parts_can_be_heard(theme: Theme, qtbot: QtBot) -> None:
    icon = IconButton(theme, "close", "Close")
    parts: list[tuple[QWidget, str]] = [
        (KeyCap(theme, "Ctrl+N"), "Ctrl+N"),
        (Chip(theme, ChipFace("Waiting", Mark.WAITING)), "Waiting"),
        (SectionHeader(theme, Header("Paused", "3", "today")), "Paused, 3, today"),
        (ActionButton(theme, "&Save", Face(keys="Ctrl+Enter")), "Save"),
        (icon, "Close"),
        (NoteField(theme, "Add a note…", keys="Ctrl+N"), "Add a note"),
        (ElidedLabel("Reception PCs"), "Reception PCs"),
        (TimeField(theme, "Start"), "Start"),
    ]
    for widget, name in parts:
        qtbot.addWidget(widget)
        assert spoken(widget) == name
        widget.grab()
    icon.set_action("play", "Resume")
    assert spoken(icon) == "Resume"


def test_a_chip_takes_the_room_of_its_face(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, ChipFace("Sent"))
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_face(ChipFace("Checking with Autotask", Mark.CHECKING, kind=ChipKind.ACCENT))
    assert chip.sizeHint().width() > narrow
    assert spoken(chip) == "Checking with Autotask"


@pytest.mark.parametrize(
    ("size", "extra"), [(ButtonSize.SMALL, 8), (ButtonSize.NORMAL, 12), (ButtonSize.LARGE, 18)]
)
def test_buttons_are_as_high_as_the_line_asks(
    theme: Theme, qtbot: QtBot, size: ButtonSize, extra: int
) -> None:
    button = ActionButton(theme, "Save", Face(size=size))
    qtbot.addWidget(button)
    line = button.fontMetrics().height()
    assert button.sizeHint().height() == line + extra


def test_a_key_behind_the_words_widens_the_button(theme: Theme, qtbot: QtBot) -> None:
    plain = ActionButton(theme, "Save")
    keyed = ActionButton(theme, "Save", Face("play", "Ctrl+Enter", ButtonKind.PRIMARY))
    qtbot.addWidget(plain)
    qtbot.addWidget(keyed)
    assert keyed.sizeHint().width() > plain.sizeHint().width() + 40
    assert keyed.property("primary") == "true"
    assert keyed.accessibleDescription() == "Ctrl+Enter"


def test_in_a_tight_place_the_key_goes_before_a_word(theme: Theme, qtbot: QtBot) -> None:
    button = ActionButton(theme, "Save and start next", Face(keys="Ctrl+Shift+Enter"))
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.shows_keys()
    button.resize(button.minimumSizeHint())
    assert not button.shows_keys()
    words = button.fontMetrics().horizontalAdvance("Save and start next")
    assert button.width() >= words + 20


def test_words_that_are_spread_give_way_to_the_key(theme: Theme, qtbot: QtBot) -> None:
    button = ActionButton(theme, "Extend Mailbox over quota to 11:00", Face(keys="1", spread=True))
    qtbot.addWidget(button)
    button.resize(button.sizeHint().width() - 60, button.sizeHint().height())
    assert button.shows_keys()


def test_a_note_is_handed_over_once_and_the_field_is_empty(theme: Theme, qtbot: QtBot) -> None:
    field = NoteField(theme, "Add a note…", keys="Ctrl+N")
    qtbot.addWidget(field)
    notes: list[str] = []
    field.submitted.connect(notes.append)
    qtbot.keyClicks(field, "  DNS did not answer ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert notes == ["DNS did not answer"]
    assert field.text() == ""


def test_a_label_gives_way_and_keeps_the_whole_text_at_hand(qtbot: QtBot) -> None:
    label = ElidedLabel("Reception PCs lose\nthe X-ray share")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == "Reception PCs lose the X-ray share"
    label.resize(800, 20)
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_a_banner_says_first_that_the_time_is_safe(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme, BannerKind.RED)
    qtbot.addWidget(banner)
    banner.set_message("Your 0.50 h is safe.", "Autotask said <b>no</b> & nothing else.")
    words = banner.findChild(QLabel)
    assert words is not None
    assert words.text().index("safe") < words.text().index("Autotask")
    assert "&lt;b&gt;no&lt;/b&gt; &amp;" in words.text()
    assert spoken(banner) == "Your 0.50 h is safe. Autotask said <b>no</b> & nothing else."


def test_a_banner_answers_by_click_and_by_number(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner(theme, BannerKind.AMBER)
    qtbot.addWidget(banner)
    answers: list[int] = []
    banner.answered.connect(answers.append)
    banner.set_answers(["Old one"])
    banner.set_answers(["End the first earlier", "Start the second later", "Keep both"])
    first, second, third = banner.buttons()
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    third.setEnabled(False)
    assert banner.answer(1)
    assert not banner.answer(3)
    assert not banner.answer(4)
    assert answers == [2, 1]
    assert [button.face.keys for button in (first, second, third)] == ["1", "2", "3"]


@pytest.mark.parametrize(("count", "stacked"), [(1, False), (2, False), (3, True), (4, True)])
def test_more_than_two_answers_stand_below_each_other(
    theme: Theme, qtbot: QtBot, count: int, stacked: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner(theme, BannerKind.NEUTRAL)
    QVBoxLayout(window).addWidget(banner)
    banner.set_message("Your time is safe.")
    banner.set_answers([f"Answer {number}" for number in range(count)])
    window.resize(600, 300)
    window.show()
    places = [(button.x(), button.y()) for button in banner.buttons()]
    assert (len({x for x, _ in places}) == 1) is (stacked or count == 1)
    assert (len({y for _, y in places}) == count) is (stacked or count == 1)


def test_widgets_take_the_colours_of_the_theme_in_force(theme: Theme, qtbot: QtBot) -> None:
    cap = KeyCap(theme, "Enter")
    qtbot.addWidget(cap)
    light = cap.grab().toImage()
    theme.force("dark")
    assert cap.grab().toImage() != light
