"""A row that a restore cannot take over costs neither the others nor what it belongs to."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Spell, Use
from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.presence import Evidence, EvidenceKind
from tests.storage.test_restoring import MINUTE, Damageable, check_usable, damageable, rows_of
from tests.support.at_work import verbs
from tests.support.units import make_store


@pytest.fixture
def profile(tmp_path: Path) -> Damageable:
    return damageable(tmp_path)


def test_one_bad_bit_in_the_header_of_a_row_costs_that_row_alone(profile: Damageable) -> None:
    *older, of_an_entry, running = profile.rows["segment"]
    key = str(of_an_entry[0])
    before = profile.path.read_bytes()
    found = re.search(rb"\x09AA.{6}" + re.escape(key.encode()), before, re.DOTALL)
    assert found is not None, "8 columns, of which the first two are texts of 26 letters"
    of_stopwatch_id = found.start() + 2
    profile.path.write_bytes(before[:of_stopwatch_id] + b"@" + before[of_stopwatch_id + 1 :])
    bad = rows_of(profile.path, "(SELECT id FROM segment WHERE typeof(stopwatch_id) = 'blob')")
    assert bad == [(key,)]
    restored = profile.restore(file=profile.keeping.backups()[0].path)
    assert restored.left_behind == 1
    assert profile.now("segment") == [*older, running]
    assert profile.now("journal") == profile.rows["journal"]
    check_usable(profile)


def test_a_paused_stopwatch_that_lost_its_time_is_still_on_the_desk(profile: Damageable) -> None:
    with make_store(profile.path.parent) as store:
        timing = verbs(store, profile.clock)
        (watch,) = timing.desk().running
        timing.note("The toner is new", watch.id)
        profile.clock.pass_ms(MINUTE)
        timing.pause(watch.id)
        paused_at = profile.clock.now_ms()
        profile.clock.pass_ms(MINUTE)
        store.database.connection().execute(
            "DELETE FROM segment WHERE stopwatch_id = ?", (watch.id,)
        )
    profile.spoil(profile.page("remote_entry"))
    profile.restore()
    with make_store(profile.path.parent) as store:
        timing = verbs(store, profile.clock)
        (seen,) = timing.desk().paused
        assert (seen.id, [note.text for note in seen.notes]) == (watch.id, ["The toner is new"])
        assert (seen.elapsed_ms(profile.clock.now_ms()), seen.paused_at) == (0, paused_at)
        timing.resume(watch.id)
        profile.clock.pass_ms(MINUTE)
        timing.stop(watch.id)


def test_what_is_noted_of_entries_is_taken_over_and_a_damaged_note_alone_is_not(
    profile: Damageable,
) -> None:
    facts = {
        "entry.runs:A": "[[1,2],[4,9]]", "entry.sittings:A": "",
        "entry.taken_in:A": '{"by": "U", "of": ["B"]}', "day.settled:2025-11-24": "[",
    }  # fmt: skip
    put(profile, facts)
    profile.spoil(profile.page("remote_entry"))
    assert profile.restore().left_behind == 1
    with make_store(profile.path.parent) as store, store.units.read() as unit:
        kept = {name: unit.facts.text(unit.accounts.current().id, name) for name in facts}
    assert kept == {**facts, "day.settled:2025-11-24": None}


def test_what_was_handed_over_stays_the_other_computers(profile: Damageable) -> None:
    """Else this computer would book it again: neither its runs nor its entries tell."""
    in_backup = {
        "handed_over": '[{"id":"A","entries":["a","b"]},{"id":"B","entries":[]}]',
        "taken_over": '["C"]', "handed_legs": '{"W":[["w",5]]}',
    }  # fmt: skip
    since = {
        "handed_over": '[{"id":"A","entries":["b"]},{"id":"D","entries":["d"]}]',
        "taken_over": '["E"]', "handed_legs": '{"V":[["v",7]]}',
    }  # fmt: skip
    put(profile, in_backup)
    profile.clock.pass_ms(DAY_MS)
    profile.keeping.back_up_if_due()
    put(profile, since)
    profile.spoil(profile.page("remote_entry"))
    profile.restore()
    with make_store(profile.path.parent) as store, store.units.read() as unit:
        kept = {name: unit.facts.text(unit.accounts.current().id, name) for name in since}
    assert kept == {
        "handed_over":
            '[{"id":"B","entries":[]},{"id":"A","entries":["b"]},{"id":"D","entries":["d"]}]',
        "taken_over": '["C","E"]', "handed_legs": '{"W":[["w",5]],"V":[["v",7]]}',
    }  # fmt: skip


def put(profile: Damageable, facts: dict[str, str]) -> None:
    """Write facts of the account in use."""
    with make_store(profile.path.parent) as store, store.units.write() as unit:
        account_id = unit.accounts.current().id
        for name, value in facts.items():
            unit.facts.put_text(account_id, name, value)


def test_absences_and_what_was_seen_are_taken_over(profile: Damageable) -> None:
    seen = Evidence(EvidenceKind.LOCK, 5 * MINUTE, 9 * MINUTE)
    with make_store(profile.path.parent) as store, store.units.write() as unit:
        (watch,) = unit.timekeeping.desk(unit.accounts.current().id).running
        span = (watch.last.started_at, watch.last.started_at + MINUTE)
        spells = (Spell(Cause.LOCK, *span), Spell(Cause.SLEEP, *span))
        new = Absence(0, Cause.LOCK, watch.id, watch.last.id, *span, spells=spells)
        waiting = unit.absences.add(new)
        part = Part(Use.OTHER, *span, watch.target_id)
        unit.absences.add(
            replace(new, choice=AbsenceChoice.OTHER, parts=(part,), decided_at=span[1])
        )
        unit.evidence.put([seen])
    profile.spoil(profile.page("remote_entry"))
    profile.restore()
    with make_store(profile.path.parent) as store, store.units.read() as unit:
        assert unit.absences.pending() == (waiting,)
        (decided,) = unit.absences.decided(9)
        assert decided.parts == (part,)
        assert unit.evidence.between(0, 9 * MINUTE) == (seen,)
