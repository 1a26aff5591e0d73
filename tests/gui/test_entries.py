"""The entries window says how far each entry has come, and offers what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import AttemptId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import Attempt, AttentionKind, ItemState
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.timing import Start
from stopwatch.ui.models.entries import row_of
from stopwatch.ui.widgets.buttons import ButtonKind
from stopwatch.ui.widgets.row import Row
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entries_actions import Verb, verbs
from stopwatch.ui.windows.entries_attempts import verbatim
from stopwatch.ui.windows.entries_words import held_ms, state_words
from tests.gui.delivery_room import Room, rows_of, titles
from tests.support.machine import NOON

HELD_MS = 10 * SECOND_MS


def test_what_needs_you_comes_first(room: Room) -> None:
    room.draft()
    room.checking()
    kept = room.draft()
    room.desk.services.entries.keep_here(kept)
    room.refused()
    assert titles(room.open()) == [
        "Needs you", "Job 4", "On its way", "Job 2", "Drafts", "Job 1", "Kept here", "Job 3",
    ]  # fmt: skip


def test_words_of_every_state(room: Room) -> None:
    now = room.desk.clock.now_ms
    assert state_words(room.shown(room.draft()), now()).word == "Draft"
    held = room.saved()
    assert state_words(room.shown(held), now()).small == "leaves in 10 s"
    words = state_words(room.shown(room.checking()), now())
    assert (words.word, words.small) == ("Checking with Autotask", "until 14:40")
    words = state_words(room.shown(room.refused()), now())
    assert (words.word, words.small, words.tone) == ("Needs you", "Refused 15:00", "red_text")
    sent = room.saved()
    room.put(sent, state=ItemState.DONE, remote_id=84213)
    assert state_words(room.shown(sent), now()).word == "Sent #84213"


def test_a_held_entry_counts_down_only_while_it_is_held(room: Room) -> None:
    key = room.saved()
    window = room.open()
    now = room.desk.clock.now_ms()
    assert held_ms(room.shown(key), now) == HELD_MS
    assert window.parts.model.tick(now + 4 * SECOND_MS)
    rows = [one for one in rows_of(window.parts.model) if isinstance(one, Row)]
    assert rows[0].lead is not None
    assert rows[0].lead.small == "leaves in 6 s"
    assert not window.parts.model.tick(now + HELD_MS)
    window.hide()
    assert not window._tick.isActive()


def test_the_detail_counts_down_with_its_row(room: Room) -> None:
    room.saved()
    window = room.open()
    assert "leaves in 10 s" in window.parts.detail._calm.accessibleName()
    room.desk.clock.pass_ms(4 * SECOND_MS)
    window._tick.timeout.emit()
    assert "leaves in 6 s" in window.parts.detail._calm.accessibleName()


def test_what_needs_you_says_first_that_it_is_safe_and_names_the_company(room: Room) -> None:
    row = row_of(room.shown(room.refused()), NOON + DAY_MS)
    assert [part.text for part in row.parts] == [
        "Your 0.50 h is safe.", "Harbor Dental",
        "Autotask refused it: the ticket is Complete. Reopen it.",
    ]  # fmt: skip


def test_row_and_detail_say_on_which_purchase_order_number_an_entry_goes(room: Room) -> None:
    shown = replace(room.shown(room.saved()), purchase_order="MS-2026")
    row = row_of(shown, NOON)
    assert [part.text for part in row.parts][-1] == "PO MS-2026"
    bare = row_of(replace(shown, purchase_order=""), NOON)
    assert [part.text for part in bare.parts] == [part.text for part in row.parts][:-1]


def test_open_goes_to_what_needs_you_on_whatever_day(room: Room) -> None:
    key = room.refused()
    room.desk.clock.pass_ms(DAY_MS)
    room.draft()
    window = room.open()
    window.show_day(window.day - timedelta(days=3))
    window.show_needing()
    chosen = window.parts.model.chosen(window.parts.list.currentIndex())
    assert chosen is not None
    assert chosen.entry.id == key
    assert window.parts.head.title.text() == "Today"


def test_a_click_on_undo_takes_back(room: Room) -> None:
    key = room.saved()
    window = room.open()
    rect = window.parts.list.visualRect(window.parts.list.currentIndex())
    place = QPoint(rect.right() - 24, rect.bottom() - rect.height() // 3)
    QTest.mouseClick(window.parts.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.shown(key).state is ShownState.DRAFT


def test_only_what_waits_for_the_user_has_a_main_button_and_what_is_sent_none(room: Room) -> None:
    key = room.draft()
    window = room.open()

    def kind() -> ButtonKind:
        return window.parts.detail.button(Verb.EDIT).face.kind

    assert kind() is ButtonKind.PRIMARY
    room.desk.services.entries.edit(key, EntryEdit(Wishes(summary="Done")))
    QCoreApplication.processEvents()
    assert kind() is ButtonKind.PLAIN
    room.put(key, state=ItemState.DONE, remote_id=84213)
    window.reload()
    assert kind() is ButtonKind.PLAIN, "what is in Autotask can be changed, but need not be"
    room.put(key, state=ItemState.SENDING, attempt=Attempt(AttemptId("a"), 1, "t"))
    window.reload()
    assert window.parts.detail.foot.isHidden()


def test_what_is_kept_here_stays_when_it_is_edited_and_goes_when_that_is_wished(
    room: Room,
) -> None:
    key = room.saved()
    entries = room.desk.services.entries
    entries.keep_here(key)
    entries.edit(key, EntryEdit(Wishes(summary="Reworded")))
    assert room.shown(key).state is ShownState.LOCAL_ONLY
    window = room.open()
    window.parts.detail.button(Verb.SEND).click()
    assert room.shown(key).state is ShownState.WAITING


@pytest.mark.parametrize(
    ("attention", "offered"),
    [
        (AttentionKind.TWIN, {Verb.ADOPT, Verb.RETRY, Verb.SEND_ANYWAY}),
        (AttentionKind.DOUBLED, {Verb.RESTORE, Verb.ACCEPT}),
        (AttentionKind.CONFLICT, {Verb.RESTORE, Verb.ACCEPT}),
        (AttentionKind.GONE, {Verb.RESTORE, Verb.ACCEPT}),
        (AttentionKind.LOCKED, {Verb.RETRY, Verb.ACCEPT}),
        (AttentionKind.UNDECIDED, {Verb.RETRY, Verb.SEND_ANYWAY}),
    ],
)
def test_every_question_offers_its_answers(
    room: Room, attention: AttentionKind, offered: set[Verb]
) -> None:
    key = room.saved()
    room.put(key, state=ItemState.NEEDS_ATTENTION, attention=attention, message="Why.")
    window = room.open()
    assert set(window._verbs(room.shown(key))) == offered
    for verb in offered:
        assert window.parts.detail.button(verb).isEnabled()


def test_every_section_names_its_sum(room: Room) -> None:
    room.refused()
    room.draft()
    headers = [one for one in rows_of(room.open().parts.model) if isinstance(one, Header)]
    assert [one.right for one in headers] == ["0.50 h to bill", "0.50 h"]


def test_attempts_show_the_servers_own_words() -> None:
    told = "Your time is safe. Autotask refused it: “Role is “X”.” Choose another role."
    assert verbatim(told) == "Role is “X”."
    assert verbatim("Your time is safe. Autotask is busy.") == "Autotask is busy."
    assert verbatim("Not there.") == "Not there."


def test_enter_goes_to_the_detail_and_once_more_edits(room: Room) -> None:
    key = room.draft()
    window = room.open()
    QTest.keyClick(window.parts.list, Qt.Key.Key_Return)
    focused = window.focusWidget()
    assert focused is window.parts.detail.button(Verb.EDIT)
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert room.opened.asked == [("stop sheet", (key,))]


def test_letters_do_what_the_buttons_do(room: Room) -> None:
    key = room.refused()
    window = room.open()
    QTest.keyClick(window.parts.list, Qt.Key.Key_R)
    assert room.shown(key).state is ShownState.WAITING
    QTest.keyClick(window.parts.list, Qt.Key.Key_L)
    assert room.shown(key).state is ShownState.LOCAL_ONLY


def test_every_offered_button_works(room: Room) -> None:
    key = room.refused()
    window = room.open()
    QTest.mouseClick(window.parts.detail.button(Verb.RETRY), Qt.MouseButton.LeftButton)
    assert room.shown(key).state is ShownState.WAITING
    assert window.parts.detail.button(Verb.RETRY).isHidden()


def test_delete_offers_its_undo(room: Room) -> None:
    key = room.draft()
    window = room.open()
    QTest.keyClick(window.parts.list, Qt.Key.Key_Delete)
    assert titles(window) == []
    QTest.mouseClick(window.parts.toast.undo_button, Qt.MouseButton.LeftButton)
    assert room.shown(key).state is ShownState.DRAFT
    assert len(titles(window)) == 2


def test_undo_withdraws_what_was_just_saved(room: Room) -> None:
    key = room.saved()
    window = room.open()
    QTest.keyClick(window.parts.list, Qt.Key.Key_U)
    assert room.shown(key).state is ShownState.DRAFT


def test_sending_anyway_names_the_risk_first(room: Room) -> None:
    key = room.checking()
    window = room.open()
    button = window.parts.detail.button(Verb.SEND_ANYWAY)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert room.shown(key).state is ShownState.CHECKING
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert room.shown(key).state is ShownState.CHECKING
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    window.reload()
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_2)
    assert room.shown(key).state is ShownState.WAITING


def test_attempts_are_shown_and_can_be_copied(room: Room) -> None:
    key = room.checking()
    item = room.shown(key).item
    assert item is not None
    told = "No answer within 100 s. It may have arrived."
    with room.desk.services.tools.units.write() as unit:
        unit.outbox.log(AttemptLine(item.id, NOON, "send", "A", "h", 0, told))
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told in QGuiApplication.clipboard().text()


def test_the_days_before_are_one_key_away_and_tomorrow_is_not(room: Room) -> None:
    room.draft()
    window = room.open()
    today = window.day
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (today - window.day).days == 1
    assert titles(window) == []
    assert window.parts.head.title.text() == "Yesterday"
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.day == today


def test_f5_and_the_button_sync(room: Room) -> None:
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.mouseClick(window.parts.head.sync, Qt.MouseButton.LeftButton)
    assert room.opened.asked == [("sync", None), ("sync", None)]


def test_f6_goes_from_the_list_to_the_main_verb_and_back(room: Room) -> None:
    room.draft()
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.parts.detail.button(Verb.EDIT)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.parts.list


def test_offline_is_calm_and_signing_in_is_asked_for(room: Room) -> None:
    services = room.desk.services
    with services.tools.units.write() as unit:
        unit.facts.put_text(room.desk.account.id, "sync.offline_since", str(NOON))
    window = room.open()
    assert "Offline since 13:00" in window.parts.head.offline.accessibleName()
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, paused_because="Sign in."))
    window.reload()
    assert window.parts.head.offline.isHidden()
    window.parts.head.signed_out.answer(1)
    assert room.opened.asked == [("sign in", None)]


def test_news_keeps_the_choice_where_it_was(room: Room) -> None:
    first = room.draft()
    room.draft()
    window = room.open()
    QTest.keyClick(window.parts.list, Qt.Key.Key_Down)
    chosen = window.parts.model.chosen(window.parts.list.currentIndex())
    assert chosen is not None
    assert chosen.entry.id == first
    room.draft()
    again = window.parts.model.chosen(window.parts.list.currentIndex())
    assert again is not None
    assert again.entry.id == first


def test_esc_closes(room: Room) -> None:
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_doubled_entry_cannot_be_sent_anyway(room: Room) -> None:
    key = room.saved()
    room.put(key, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.DOUBLED)
    assert Verb.SEND_ANYWAY not in verbs(room.shown(key), can_undo=False)


def test_a_row_without_a_ticket_says_so(room: Room) -> None:
    watch = room.desk.services.timing.start(Start(None))
    room.desk.clock.pass_ms(MINUTE_MS)
    entry = room.desk.services.timing.stop(watch.id)[0]
    row = row_of(room.shown(entry.id), NOON + DAY_MS)
    assert (row.number, row.title) == ("No ticket yet", "")
