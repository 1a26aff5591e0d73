"""Time of other programs comes in once, as drafts, with every place told that cannot come in."""

from __future__ import annotations

import json
from datetime import date
from threading import Thread

import pytest
from icalendar import Calendar

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, rfc3339
from stopwatch.domain.periods import Period
from stopwatch.services.attaching import attach_typed
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.exchanging.candidates import Fate
from stopwatch.services.exchanging.exporting import ExportFormat, Exporting
from stopwatch.services.exchanging.found import Contents
from stopwatch.services.exchanging.importing import Asked, Importing, Preview
from stopwatch.services.ports.storage import Unit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.undo import Undo
from tests.support.exports import TIMEWARRIOR, TOGGL, TOGGL_TODAY, clockify
from tests.support.machine import NOON
from tests.support.units import ticket

EVER = ("2000-01-01", "2100-01-01")
ALWAYS = Period(date(2000, 1, 1), date(2100, 1, 1))
AS_ASKED = Asked()


@pytest.fixture
def importing(tools: Tools, target_id: TargetId) -> Importing:
    assert target_id
    return Importing(tools, Booking(tools))


def fates(done: Preview) -> list[str]:
    return [line.fate.value for line in done.lines]


def come(done: Preview, entries: Entries) -> list[ShownEntry]:
    return list(entries.shown([one.id for line in done.coming for one in line.entries]))


def ours(tools: Tools, kind: ExportFormat = ExportFormat.JSON) -> bytes:
    return Exporting(tools, lambda: Totals(tools)).of(ALWAYS, kind).content


def test_a_report_of_toggl_is_told_line_by_line(importing: Importing, entries: Entries) -> None:
    seen = importing.preview(TOGGL.encode(), AS_ASKED)
    assert fates(seen) == ["new", "new", "new", "unreadable", "unreadable"]
    assert [line.place for line in seen.lines] == [f"line {number}" for number in range(2, 7)]
    assert "did not exist in Europe/Berlin" in seen.lines[3].why
    assert "still running" in seen.lines[4].why
    assert entries.of_days(*EVER) == ()  # a preview changes nothing


def test_a_report_as_toggl_writes_it_today_is_read(importing: Importing) -> None:
    seen = importing.preview(TOGGL_TODAY.encode("utf-8-sig"), AS_ASKED)
    assert seen.contents.source == "Toggl Track"
    assert fates(seen) == ["new", "new", "unreadable"]
    assert "still running" in seen.lines[2].why
    named, nameless = (line.entries[0].details for line in seen.lines[:2])
    assert (named.summary, named.internal) == ("T20261120.0001: swapped, checked", "")
    assert (nameless.summary, nameless.internal) == ("Helpdesk", "Project: Helpdesk\nTags: onsite")


def test_an_entry_is_the_same_in_both_kinds_of_report(
    importing: Importing, entries: Entries
) -> None:
    older = TOGGL.splitlines(keepends=True)[0] + (
        'Robin,r@msp.example,,,,"T20261120.0001: swapped, checked",Yes,2025-11-20,09:00:00,'
        "2025-11-20,09:45:00,00:45:00,,\n"
    )
    importing.take(older.encode(), AS_ASKED)
    assert fates(importing.take(TOGGL_TODAY.encode(), AS_ASKED))[0] == "duplicate"
    assert len(entries.of_days(*EVER)) == 2


def test_looking_at_a_file_does_not_call_its_time_saved(importing: Importing) -> None:
    loose = importing.preview(TOGGL.encode(), AS_ASKED).lines[1]
    assert loose.fate is Fate.NEW
    assert loose.why == "It has no ticket yet: choose one, then save it again."


def test_what_is_longer_than_a_day_is_not_held_against_anybody(importing: Importing) -> None:
    seen = importing.preview(TIMEWARRIOR.replace("20251120T110000Z", "20251122T110000Z").encode(),
                             AS_ASKED)  # fmt: skip
    assert seen.lines[1].why == "It is longer than 24 hours: it may have been left running."


def test_what_comes_in_is_a_draft_on_its_ticket(
    importing: Importing, entries: Entries, target_id: TargetId
) -> None:
    named, loose, after_midnight, in_autumn = come(
        importing.take(TOGGL.encode(), AS_ASKED), entries
    )
    assert {one.state for one in (named, loose, after_midnight, in_autumn)} == {ShownState.DRAFT}
    assert named.entry.target_id == target_id
    assert named.entry.details.summary == 'T20261120.0001: swapped "B", checked'
    assert "Tags: onsite, urgent" in named.entry.details.internal
    assert named.entry.piece.worked_ms == 45 * MINUTE_MS
    assert (loose.entry.target_id, loose.entry.details.is_billable) == (None, False)
    days = [one.entry.piece.worked_on.day for one in (loose, after_midnight)]
    assert days == [20, 21]
    assert in_autumn.typed == "T20261120.0099"
    assert in_autumn.entry.piece.worked_ms == 90 * MINUTE_MS  # the hour that came twice


def test_a_draft_finds_its_ticket_when_the_ticket_comes(
    importing: Importing, entries: Entries, tools: Tools, account: Account
) -> None:
    in_autumn = come(importing.take(TOGGL.encode(), AS_ASKED), entries)[-1].entry
    with tools.units.write() as unit:
        late = ticket(unit, account, 99)
        assert attach_typed(unit, account, Booking(tools)) == 1
    assert entries.get(in_autumn.id).entry.target_id == late


@pytest.mark.parametrize("content", [TOGGL, clockify(), TIMEWARRIOR], ids=["toggl", "c", "timew"])
def test_the_same_file_twice_adds_nothing(
    importing: Importing, entries: Entries, content: str
) -> None:
    come_first = importing.take(content.encode(), AS_ASKED).count(Fate.NEW)
    before = entries.of_days(*EVER)
    again = importing.take(content.encode(), AS_ASKED)
    assert (again.count(Fate.NEW), again.count(Fate.DUPLICATE)) == (0, come_first)
    assert entries.of_days(*EVER) == before


def test_it_adds_nothing_either_after_what_came_in_was_changed(
    importing: Importing, entries: Entries
) -> None:
    for one in come(importing.take(TIMEWARRIOR.encode(), AS_ASKED), entries):
        at_ms = one.entry.piece.started_at + 5 * MINUTE_MS
        wishes = Wishes(summary="Told better", draft=True)
        entries.edit(one.entry.id, EntryEdit(wishes, started_at=at_ms))
    again = importing.take(TIMEWARRIOR.encode(), AS_ASKED)
    assert (again.count(Fate.NEW), again.count(Fate.DUPLICATE)) == (0, 2)


def test_undo_takes_the_whole_import_back_and_it_can_come_in_again(
    importing: Importing, entries: Entries, tools: Tools
) -> None:
    importing.take(TOGGL.encode(), AS_ASKED)
    came = entries.of_days(*EVER)
    assert Undo(tools).undo().verb == "import"
    assert entries.of_days(*EVER) == ()
    importing.take(TOGGL.encode(), AS_ASKED)
    assert [one.entry.id for one in entries.of_days(*EVER)] == [one.entry.id for one in came]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_report_of_clockify_is_read_however_it_was_saved(
    importing: Importing, encoding: str, separator: str
) -> None:
    content = clockify(separator, "\r\n").encode(encoding)
    first, second = importing.preview(content, AS_ASKED).lines
    assert first.found is not None
    assert first.found.summary == "Müller: T20261120.0001"
    assert rfc3339(first.found.started_at) == "2025-11-20T12:26:00Z"  # 1:26 pm in Berlin
    assert first.found.ended_at - first.found.started_at == 77 * MINUTE_MS
    assert "still running" in second.why


def test_any_kind_of_space_may_stand_before_pm(importing: Importing) -> None:
    narrow = clockify().replace(" PM", "\u202fPM")  # as browsers write times by now
    assert fates(importing.preview(narrow.encode(), AS_ASKED)) == ["new", "unreadable"]


def test_our_table_is_read_as_a_spreadsheet_of_a_country_with_commas_saves_it(
    importing: Importing, entries: Entries, tools: Tools, target_id: TargetId
) -> None:
    entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="Done"))
    table = ours(tools, ExportFormat.CSV).decode("utf-8-sig").replace('","', '";"')
    saved = table.replace('"1.0000"', '"1,0000"')
    (line,) = importing.preview(saved.encode("utf-8-sig"), AS_ASKED).lines
    assert (line.fate, line.why) == (Fate.DUPLICATE, "It is here already.")


def test_a_calendar_holds_the_signs_that_are_seen_and_no_others(
    entries: Entries, tools: Tools, target_id: TargetId
) -> None:
    words = "na\u00efve\u00a0caf\u00e9 \U0001f468\u200d\U0001f469 \u05e9\u05dc\u200f\u05d5\u05dd"
    entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary=f"{words}\x0b\x1b[31m\x00!"))
    (event,) = Calendar.from_ical(ours(tools, ExportFormat.ICS)).walk("VEVENT")
    assert str(event["description"]) == f"{words}\n[31m!"


def test_dates_that_can_be_read_in_two_ways_are_said_to(importing: Importing) -> None:
    either = clockify().replace("11/20/2025", "03/04/2025").replace("11/21/2025", "03/05/2025")
    seen = importing.preview(either.encode(), AS_ASKED)
    assert "month, day, year" in seen.contents.remark
    other = importing.preview(either.encode(), Asked(is_day_first=True))
    first, second = seen.lines[0].found, other.lines[0].found
    assert first is not None
    assert second is not None
    assert rfc3339(first.started_at).startswith("2025-03-04")
    assert rfc3339(second.started_at).startswith("2025-04-03")
    assert other.contents.remark == ""


def test_a_zone_says_where_the_times_were(importing: Importing) -> None:
    seen = importing.preview(TOGGL.encode(), Asked(zone="America/New_York"))
    assert fates(seen)[3] == "new"  # its clocks went forward on another day
    with pytest.raises(Refused, match="not a time zone"):
        importing.preview(TOGGL.encode(), Asked(zone="Nowhere"))


def test_of_several_people_one_is_chosen(importing: Importing) -> None:
    both = TOGGL.replace("Robin,r@msp.example,,,,Sorted", "Sam,s@msp.example,,,,Sorted")
    with pytest.raises(Refused, match="Robin, Sam"):
        importing.preview(both.encode(), AS_ASKED)
    seen = importing.preview(both.encode(), Asked(person="sam"))
    assert [line.found.summary for line in seen.coming if line.found] == ["Sorted cables"]


def test_nothing_imported_leaves_before_it_is_saved_and_then_it_is_looked_for_first(
    importing: Importing, entries: Entries, tools: Tools
) -> None:
    named = come(importing.take(TIMEWARRIOR.encode(), AS_ASKED), entries)[0].entry
    with tools.units.read() as unit:
        assert unit.outbox.of_subject(named.id) == ()
    (saved,) = entries.submit([named.id], Wishes())
    assert saved.state is ShownState.WAITING
    assert saved.item is not None
    assert (saved.item.may_have_left, saved.item.watermark) == (True, None)


def test_who_clicks_while_a_file_is_weighed_does_not_wait_and_is_counted(
    importing: Importing, entries: Entries, target_id: TargetId, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, weigh = 1_763_625_600_000, importing._weighed  # 2025-11-20 08:00 UTC, as in the file

    def weigh_beside_a_click(unit: Unit, contents: Contents) -> Preview:
        done = weigh(unit, contents)
        monkeypatch.undo()
        span = (start, start + 45 * MINUTE_MS)
        click = Thread(target=lambda: entries.add(target_id, *span, Wishes(summary="By hand")))
        click.start()
        click.join()
        return done

    monkeypatch.setattr(importing, "_weighed", weigh_beside_a_click)
    assert fates(importing.take(TIMEWARRIOR.encode(), AS_ASKED))[:2] == ["duplicate", "new"]
    assert len(entries.of_days(*EVER)) == 2


def test_what_our_own_export_says_was_sent_or_on_its_way_is_kept_here(
    importing: Importing, entries: Entries, tools: Tools, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="Done"))
    for state, said in (("waiting", "on its way"), ("sent", "had this entry"), ("draft", "")):
        document = json.loads(ours(tools))
        elsewhere = f"0{state.upper()}".ljust(26, "0")
        document["entries"][0].update(id=elsewhere, state=state, start="2025-11-20T08:00:00Z",
                                      end="2025-11-20T09:00:00Z", date="2025-11-20",
                                      summary=state, ticket=None)  # fmt: skip
        (line,) = importing.take(json.dumps(document).encode(), AS_ASKED).coming
        assert line.entries[0].phase is (EntryPhase.LOCAL_ONLY if said else EntryPhase.DRAFT)
        assert said in line.why
        kept = entries.get(EntryId(elsewhere))
        assert kept.item is None
    assert entries.get(made.entry.id).state is ShownState.WAITING


def test_time_that_is_here_or_in_autotask_already_is_no_second_entry(
    importing: Importing, entries: Entries, target_id: TargetId
) -> None:
    start = 1_763_625_600_000  # 2025-11-20 08:00 UTC, as in the file
    entries.add(target_id, start, start + 45 * MINUTE_MS, Wishes(summary="By hand"))
    seen = importing.preview(TIMEWARRIOR.encode(), AS_ASKED)
    assert fates(seen) == ["duplicate", "new", "unreadable", "unreadable"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"), (b"\n \n", "empty"), (b"name,age\nx,3", "none that can be imported"),
        (b"[1, 2", "cut off"), (b'{"a": 1}', "none that can be imported"),
        (b'{"format": "ticket-stopwatch", "version": 2, "entries": []}', "newer version"),
        (b"\xff\xfe\x00", "cut off"), (b"[" * 100_000, "cut off"),
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_said(importing: Importing, content: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        importing.preview(content, AS_ASKED)
