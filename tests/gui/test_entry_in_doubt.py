"""An entry of unknown fate: the window within which it is looked for, and the risky way out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import AttemptId, EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import Attempt
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.window_line import WindowLine, WindowStops, WindowWords
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_words import state_words
from tests.gui.delivery_room import Room


@pytest.fixture
def doubtful(room: Room) -> EntryId:
    """An entry sent five minutes ago without an answer, looked for three and one minutes ago."""
    key = room.checking()
    now_ms = room.desk.clock.now_ms()
    item = room.put(
        key,
        attempt=Attempt(AttemptId("A"), now_ms - 5 * MINUTE_MS, "test"),
        due_at=now_ms + 2 * MINUTE_MS,
        checking_until=now_ms + 5 * MINUTE_MS,
    )
    lines = (
        ("send", 5, "Autotask did not answer."), ("look", 3, "Not there."),
        ("look", 1, "Not there."),
    )  # fmt: skip
    with room.desk.services.tools.units.write() as unit:
        for kind, minutes, told in lines:
            at_ms = now_ms - minutes * MINUTE_MS
            unit.outbox.log(AttemptLine(item.id, at_ms, kind, "A", "h", 1, told))
    return key


def test_doubt_is_safe_first_and_drawn_as_a_window(room: Room, doubtful: EntryId) -> None:
    window = room.open()
    window.choose(doubtful)
    line = window.parts.detail._calm.line
    assert line.isVisible()
    assert line.accessibleName() == (
        "sent 13:25, looked 13:27 and 13:29, next 13:32, last 13:35"
    )  # fmt: skip
    said = window.parts.detail._calm.accessibleName()
    assert said.startswith("Your 0.50 h is safe. Autotask did not answer; checking until 13:35.")
    assert "Next look" in [label.text() for label in _labels(window.parts.detail._attempts)]


def test_a_window_that_passed_unseen_says_that_nobody_could_look(
    room: Room, doubtful: EntryId
) -> None:
    room.put(doubtful, message="Your time is safe. Autotask cannot be reached.")
    room.desk.clock.pass_ms(7 * MINUTE_MS)
    window = room.open()
    window.choose(doubtful)
    assert state_words(room.shown(doubtful), room.desk.clock.now_ms()).small == (
        "cannot look just now"
    )
    assert window.parts.detail._calm.accessibleName() == (
        "Your 0.50 h is safe. Whether it arrived cannot be looked up just now. "
        "Autotask cannot be reached. It is looked up as soon as that works; nothing is sent twice."
    )


def test_the_hand_of_the_window_moves(room: Room, doubtful: EntryId) -> None:
    window = room.open()
    window.choose(doubtful)
    line = window.parts.detail._calm.line
    assert window._tick.isActive()
    before = line.place_of(room.desk.clock.now_ms())
    room.desk.clock.pass_ms(MINUTE_MS)
    window._tick.timeout.emit()
    assert line._stops is not None
    assert line.place_of(line._stops.now_at) > before


def test_other_entries_have_no_window(room: Room) -> None:
    room.refused()
    window = room.open()
    assert not window.parts.detail._calm.line.isVisible()


def test_an_entry_in_doubt_can_be_edited_and_the_change_follows(
    room: Room, doubtful: EntryId
) -> None:
    window = room.open()
    window.choose(doubtful)
    assert not window.parts.detail.button(Verb.EDIT).isHidden()
    change = EntryEdit(Wishes(summary="Done, and tested"))
    room.desk.services.entries.edit(doubtful, change)
    assert room.shown(doubtful).state is ShownState.CHECKING
    with room.desk.services.tools.units.read() as unit:
        assert len(unit.outbox.of_subject(doubtful)) == 2


def test_the_risk_stands_beside_the_verb_that_carries_it(room: Room, doubtful: EntryId) -> None:
    window = room.open()
    window.choose(doubtful)
    foot = window.parts.detail.foot
    assert "Autotask holds 0.50 h twice" in foot._risk_words.text()
    assert foot._risk_words.isVisible()
    window.act(Verb.SEND_ANYWAY)
    assert [one.text() for one in foot.risk.buttons()] == ["Keep checking", "Send anyway"]
    assert foot.risk.buttons()[0].hasFocus()


def test_the_window_line_puts_dots_where_things_happened(theme: Theme, qtbot: QtBot) -> None:
    line = WindowLine(theme)
    qtbot.addWidget(line)
    line.resize(210, 30)
    stops = WindowStops(0, (100_000,), 300_000, 400_000, 200_000)
    line.show_window(stops, WindowWords("a", "b", "c", "sent a"))
    places = [line.place_of(at) for at in (-5, 0, 100_000, 200_000, 400_000, 900_000)]
    assert places == [5, 5, 55, 105, 205, 205]
    image = line.grab().toImage()
    ratio = image.width() / line.width()
    full, ring = (image.pixelColor(round(at * ratio), round(7 * ratio)) for at in (55, 155))
    assert full == theme.colour("accent_text")
    assert ring == theme.colour("base"), "a look to come is a ring, not another colour of dot"


def _labels(parent: QWidget) -> list[QLabel]:
    return parent.findChildren(QLabel)
