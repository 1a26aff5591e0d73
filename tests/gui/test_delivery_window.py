"""The window as the page of delivery: other days, wishes, the budget, a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import ShownState
from stopwatch.domain.events import PullProgressed, TicketsChanged
from stopwatch.domain.ids import AttemptId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.links import ticket_address
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.domain.remote import Usage
from stopwatch.services.booking import Wishes
from stopwatch.services.budget import ASK_EVERY_MS, Budget
from stopwatch.services.entries import EntryEdit
from stopwatch.ui.theme.assets import assets_root
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.row import Row
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_words import state_words
from tests.gui.delivery_room import Room, rows_of, titles


def rows(window: EntriesWindow) -> list[Row]:
    return [one for one in rows_of(window.parts.model) if isinstance(one, Row)]


# ---------------------------------------------------------------- what is listed
def test_today_lists_what_other_days_have_still_to_send_and_no_other_day_does(room: Room) -> None:
    old = room.saved()
    room.desk.clock.pass_ms(3 * DAY_MS)
    window = room.open()
    assert [one.parts[1].text for one in rows(window)] == ["Mon 24 Nov 13:00 to 13:30"]
    assert window.parts.head.totals.text() == "", "what a day comes to is that day's alone"
    room.put(old, state=ItemState.DONE, remote_id=84213)
    window.reload()
    assert titles(window) == []
    window.show_day(window.day - (window.day - room.shown(old).entry.piece.worked_on))
    assert len(rows(window)) == 1


def test_sent_is_sent_today_only_today(room: Room) -> None:
    room.put(room.saved(), state=ItemState.DONE, remote_id=84213)
    assert titles(room.open())[0] == "Sent today"
    room.desk.clock.pass_ms(DAY_MS)
    later = room.open()
    QTest.keyClick(later, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert titles(later)[0] == "Sent"


def test_what_a_look_found_says_so_and_what_was_answered_does_not(room: Room) -> None:
    key = room.saved()
    sent = Attempt(AttemptId("A"), room.desk.clock.now_ms(), "test")
    now_ms = room.desk.clock.now_ms()
    room.put(key, state=ItemState.DONE, remote_id=1, attempt=sent, attempts=1, unknowns=1)
    assert state_words(room.shown(key), now_ms).small.endswith(", found there")
    room.put(key, state=ItemState.DONE, remote_id=1, attempt=sent, attempts=2, unknowns=1)
    assert "found there" not in state_words(room.shown(key), now_ms).small


def test_a_wish_for_a_ticket_is_a_row_that_waits_for_its_entry(room: Room) -> None:
    key = room.draft()
    room.desk.services.entries.edit(key, EntryEdit(Wishes(summary="Done", status="Complete")))
    window = room.open()
    entry, wish = rows(window)
    assert wish.lead is not None
    assert (wish.title, wish.lead.small, wish.right) == (
        "Status to “Complete”", "waits for its entry", "–",
    )  # fmt: skip
    assert (entry.mark, wish.mark) == (Mark.LOCAL, Mark.WAITING)
    assert window.parts.head.summary.text().startswith("2 on their way")


def test_a_refused_wish_can_be_tried_again_and_given_up(room: Room) -> None:
    key = room.draft()
    wishes = room.desk.services.wishes
    room.desk.services.entries.edit(key, EntryEdit(Wishes(summary="Done", status="Complete")))
    (wish,) = wishes.pending()
    refused = replace(
        wish.item, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED,
        message="Your time is safe. Autotask refused it: “No.” Choose another status.",
    )  # fmt: skip
    with room.desk.services.tools.units.write() as unit:
        unit.outbox.put(refused)
    window = room.open()
    window.choose(wish.item.id)
    assert titles(window)[0] == "Needs you"
    assert "Autotask refused it" in window.parts.detail._trouble.accessibleName()
    QTest.keyClick(window.parts.list, Qt.Key.Key_R)
    assert wishes.pending()[0].item.state is ItemState.WAITING
    window.choose(wish.item.id)
    QTest.mouseClick(window.parts.detail.button(Verb.DROP), Qt.MouseButton.LeftButton)
    assert wishes.pending() == ()
    assert room.shown(key).state is ShownState.WAITING, "the entry itself still goes"


def test_news_moves_no_row_from_under_the_pointer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.draft()
    window = room.open()
    monkeypatch.setattr(window.parts.list, "underMouse", lambda: True)
    room.draft()
    assert titles(window) == ["Drafts", "Job 1"]
    window._news.due.emit()
    assert titles(window) == ["Drafts", "Job 2", "Job 1"]


def test_news_leaves_the_list_where_it_was_scrolled_to(room: Room) -> None:
    for _place in range(30):
        room.draft(1)
    window = room.open()
    bar = window.parts.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    window.reload()
    assert bar.value() == before


# ---------------------------------------------------------------- the last line and the banners
def test_the_budget_is_asked_for_only_on_the_screen_and_every_five_minutes(
    room: Room, qtbot: QtBot
) -> None:
    desk = room.desk
    desk.psa.requests_by_others = 2_140
    with desk.services.tools.units.read() as unit:
        desk.services.secrets.put(unit.accounts.current().secret_name, "secret")
    window = room.open()
    budget = window.parts.last_line.budget
    qtbot.waitUntil(lambda: budget.text() == "0 from here, 2,141 of 10,000 by everyone")
    asked = desk.psa.requests
    window._asking.timeout.emit()
    desk.clock.pass_ms(ASK_EVERY_MS)
    window.hide()
    assert not window._asking.isActive()
    window._ask_budget()
    assert desk.psa.requests == asked, "nobody looks"
    window.show()
    qtbot.waitUntil(lambda: desk.psa.requests == asked + 1)
    qtbot.waitUntil(lambda: "2,142 of" in budget.text())


def test_a_tight_budget_is_amber_and_says_what_it_means(room: Room) -> None:
    line = room.open().parts.last_line
    line.show_budget(Budget(11, Usage(7_499, 10_000)))
    assert line.budget.property("tone") == "text2"
    line.show_budget(Budget(11, Usage(7_500, 10_000)))
    sheet = (assets_root() / "themes" / "program.qss").read_text("utf-8")
    tone = line.budget.property("tone")
    assert tone == "amber"
    assert f'QLabel[tone="{tone}"]' in sheet, "else it stays grey"
    assert line.budget.text().startswith("Autotask is slowing everybody down")


def test_the_last_line_says_whose_account_it_is_and_gives_way_to_what_was_done(room: Room) -> None:
    room.draft()
    window = room.open()
    line = window.parts.last_line
    assert line.account.text() == "Autotask, as Robin Ashdown"
    assert line.budget.isVisible()
    QTest.keyClick(window.parts.list, Qt.Key.Key_Delete)
    assert not line.budget.isVisible()
    window.parts.toast.clear()
    assert line.budget.isVisible()


def test_offline_names_the_next_try_and_offers_one_now(room: Room) -> None:
    now_ms, account = room.desk.clock.now_ms(), room.desk.account.id
    with room.desk.services.tools.units.write() as unit:
        unit.facts.put_text(account, "sync.offline_since", str(now_ms))
        unit.facts.put_text(account, "sync.next_try", str(now_ms + 5 * MINUTE_MS))
    window = room.open()
    banner = window.parts.head.offline
    assert "Offline since 13:00; next try 13:05, by itself." in banner.accessibleName()
    banner.answer(1)
    assert room.opened.asked == [("sync", None)]


def test_a_cycle_without_a_network_says_when_it_tries_again(room: Room) -> None:
    desk = room.desk
    with desk.services.tools.units.read() as unit:
        desk.services.secrets.put(unit.accounts.current().secret_name, "secret")
    desk.psa.is_offline = True
    report = desk.services.sync.cycle(lambda: False)
    assert report.next_at is not None
    assert desk.services.overviews.now().next_try_at == report.next_at


def test_a_paused_account_says_how_many_wait(room: Room) -> None:
    room.saved()
    with room.desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, paused_because="Sign in."))
    assert room.open().parts.head.signed_out.accessibleName() == (
        "Everything is recorded. Autotask wants you to sign in again. 1 entry waits here."
    )


# ---------------------------------------------------------------- empty
def test_an_empty_list_says_why(room: Room) -> None:
    with room.desk.services.tools.units.write() as unit:
        unit.facts.put_text(room.desk.account.id, "last_sync", str(room.desk.clock.now_ms()))
    window = room.open()
    blank = window.parts.blank
    assert blank.isVisible()
    assert blank.text == "Everything is in Autotask. Last look 13:00."
    assert not blank.connect_button.isVisible()
    room.draft()
    QCoreApplication.processEvents()
    assert not blank.isVisible()
    assert window.parts.list.isVisible()


def test_without_an_account_it_offers_to_connect(room: Room) -> None:
    with room.desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, is_removed=True))
    window = room.open()
    assert window.parts.blank.text.startswith("Your time is kept on this computer.")
    QTest.mouseClick(window.parts.blank.connect_button, Qt.MouseButton.LeftButton)
    assert room.opened.asked == [("sign in", None)]


def test_the_first_pull_shows_how_far_it_has_come(room: Room) -> None:
    window = room.open()
    with room.desk.services.tools.units.write() as unit:
        unit.publish(PullProgressed(1_200, 2_000))
    assert window.parts.blank.text == "Fetching tickets, 1,200 of about 2,000."
    assert (window.parts.blank.bar.value(), window.parts.blank.bar.isVisible()) == (1_200, True)
    with room.desk.services.tools.units.write() as unit:
        unit.publish(TicketsChanged())
    QCoreApplication.processEvents()
    assert not window.parts.blank.bar.isVisible()


def test_ctrl_f_narrows_the_list_and_esc_shows_all_again(room: Room) -> None:
    room.draft()
    room.draft()
    window = room.open()
    summary = window.parts.head.summary.text()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.parts.filter.field
    QTest.keyClicks(window.parts.filter.field, "0002 harb")
    assert titles(window) == ["Drafts", "Job 2"]
    assert window.parts.head.summary.text() == summary, "what waits, waits"
    QTest.keyClicks(window.parts.filter.field, "x")
    assert window.parts.blank.text == "Nothing here looks like “0002 harbx”."
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert len(titles(window)) == 3
    assert window.parts.list.hasFocus()
    assert window.isVisible()


# ---------------------------------------------------------------- narrow, browser
def test_on_a_narrow_screen_the_detail_lies_over_the_list(room: Room) -> None:
    room.draft()
    window = room.open()
    window.resize(640, 520)
    detail, entries = window.parts.detail, window.parts.list
    assert (window.width(), detail.isVisible(), entries.isVisible()) == (640, False, True)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert (detail.isVisible(), entries.isVisible()) == (True, False)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert (detail.isVisible(), entries.isVisible()) == (False, True)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    QTest.mouseClick(detail.back, Qt.MouseButton.LeftButton)
    assert entries.hasFocus()
    window.resize(1012, 648)
    assert (detail.isVisible(), entries.isVisible()) == (True, True)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_ctrl_o_opens_the_ticket_in_autotask(room: Room, browser: list[str]) -> None:
    room.draft()
    window = room.open()
    assert not window.parts.detail.open.isEnabled(), "no address is known"
    with room.desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, web_url="https://ww1.autotask.net/"))
    window.reload()
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert len(browser) == 1
    assert browser[0].startswith("https://ww1.autotask.net/Autotask/AutotaskExtend/")
    assert browser[0].endswith("Code=OpenTicketDetail&TicketID=1")


@pytest.mark.parametrize(
    "web_url", ["", "file:///etc/", "javascript:alert(1)//", "http://far.example/"]
)
def test_only_a_safe_address_is_opened(web_url: str) -> None:
    assert ticket_address(web_url, 1) == ""


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        self.opened.append(url.toString())


_OPEN_URL: Any = "open_url"
"""The stub wants bytes, which Qt's binding refuses."""


@pytest.fixture
def browser() -> Iterator[list[str]]:
    made = _Browser()
    QDesktopServices.setUrlHandler("https", made, _OPEN_URL)
    yield made.opened
    QDesktopServices.unsetUrlHandler("https")


def test_the_number_of_a_contract_is_told_with_its_name_and_a_ticket_waits_for_it(
    room: Room,
) -> None:
    services = room.desk.services
    key = room.desk.ticket(1, "Follows")
    services.purchase_orders.use_on_tickets({key: "MS-2026"})
    services.purchase_orders.assign({5: "RF-4471"})
    window = room.open()
    ticket, contract = sorted(rows(window), key=lambda one: one.title)
    assert (contract.number, contract.title) == ("", "RF-4471 on Managed Services, Harbor Dental")
    assert ticket.title == "Purchase order number RF-4471"
    assert ticket.lead is not None
    assert ticket.lead.small == "waits for its contract"
