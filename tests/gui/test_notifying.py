"""Notifications as the program asks for them, with and without a place for them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from stopwatch.ui.notifying import Notifier
from stopwatch.ui.reach import Line
from tests.gui.fake_parts import FakeNotifications


def test_without_a_place_for_them_the_asker_is_told(qtbot: QtBot) -> None:
    notifier = Notifier()
    assert not notifier.show("key", "Title", "Body", [("open", "Open")])
    assert not notifier.can_act
    notifier.withdraw("key")


def test_a_press_names_the_notification_and_the_button(qtbot: QtBot) -> None:
    notifier, there = Notifier(), FakeNotifications()
    notifier.link(there)
    assert notifier.show("key", "Title", "Body", [("open", "Open")])
    assert notifier.can_act
    with qtbot.waitSignal(notifier.chosen) as chosen:
        there.press("key", "open")
    assert chosen.args == ["key", "open"]


def test_one_that_stands_is_replaced(qtbot: QtBot) -> None:
    notifier, there = Notifier(), FakeNotifications()
    notifier.link(there)
    notifier.show("key", "First", "")
    notifier.show("key", "Second", "")
    assert there.shown["key"].title == "Second"
    notifier.withdraw("key")
    assert not there.shown


def test_who_could_not_be_shown_is_told(qtbot: QtBot) -> None:
    notifier = Notifier()
    notifier.link(FakeNotifications(is_there=False))
    with qtbot.waitSignal(notifier.refused) as refused:
        notifier.show("key", "Title", "Body")
    assert refused.args == ["key"]


@dataclass
class Ended:
    """Implements `Listening`: goes away while it is heard."""

    ends: tuple[int, int] = field(default_factory=os.pipe)
    is_there: bool = True
    count: int = 0

    def fileno(self) -> int:
        return self.ends[0] if self.is_there else -1

    def heard(self) -> bool:
        self.is_there = False
        self.count += 1
        return True

    def close(self) -> None:
        for end in self.ends:
            os.close(end)


def test_a_channel_that_went_away_is_watched_no_more(qtbot: QtBot) -> None:
    channel = Ended()
    line = Line(channel)
    os.write(channel.ends[1], b"x")
    qtbot.waitUntil(lambda: channel.count == 1)
    os.write(channel.ends[1], b"x")
    assert line._notifier is not None
    assert not line._notifier.isEnabled()
    line.close()
