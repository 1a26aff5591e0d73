"""Questions that are asked often find their rows by an index, however much was recorded before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stopwatch.domain.ids import AccountId, OutboxId
from stopwatch.services.ports.storage import Nearby, Unit
from stopwatch.storage.opening import Store
from tests.support.statements import Values, overheard

ME = AccountId(1)
Question = Callable[[Unit], object]

QUESTIONS: dict[str, tuple[Question, str]] = {
    "desk": (lambda unit: unit.timekeeping.desk(ME), "open_stopwatches"),
    "day": (lambda unit: unit.timekeeping.between(ME, 5, 9), "segment_ended"),
    "drafts": (lambda unit: unit.entries.unsettled(ME), "entry_unsettled"),
    "entries": (lambda unit: unit.entries.of_days(ME, "2026-11-20", "2026-11-20"), "entry_day"),
    "outbox": (lambda unit: unit.outbox.unsettled(ME), "outbox_unsettled"),
    "counts": (lambda unit: unit.outbox.counts(ME), "outbox_unsettled"),
    "subject": (lambda unit: unit.outbox.of_subject("E1"), "outbox_subject"),
    "audited": (lambda unit: unit.outbox.audited(ME), "outbox_audits"),
    "behind": (lambda unit: unit.outbox.behind(OutboxId("O1")), "outbox_after"),
    "marked": (lambda unit: unit.remote_entries.marked(ME, "A"), "remote_entry_marker"),
    "since": (lambda unit: unit.entries.since(ME, "2026-11-20"), "entry_day"),
    "history": (lambda unit: unit.outbox.history(OutboxId("O1")), "attempt_item"),
    "journal": (lambda unit: unit.journal.latest(ME), "journal_undoable"),
    "fact": (lambda unit: unit.facts.text(ME, "name"), "sqlite_autoindex_fact_1"),
    "under": (lambda unit: unit.problems.under(ME, 9), "ticket_hanging"),
    "near": (lambda unit: unit.problems.near(ME, Nearby(1, 0, 0)), "ticket_company"),
    "contract": (lambda unit: unit.contracts.tickets(ME, [5]), "ticket_contract"),
    "colleagues": (lambda unit: unit.colleagues.on_tickets(ME, [1]), "colleague_entry_ticket"),
    "assigned": (lambda unit: unit.tickets.assigned(ME, 9, 20), "ticket_assigned"),
}


def plan_of(store: Store, question: Question) -> list[str]:
    """Return SQLite's plan for the one statement that a question is asked with."""
    asked: list[tuple[str, Values]] = []

    def note(statement: str, values: Values) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, values))

    with overheard(note), store.units.read() as unit:
        question(unit)
    ((statement, values),) = asked
    rows = store.database.connection().execute(f"EXPLAIN QUERY PLAN {statement}", values)
    return [row[3] for row in rows]


@pytest.mark.parametrize(("question", "index"), QUESTIONS.values(), ids=QUESTIONS)
def test_a_frequent_question_uses_its_index(store: Store, question: Question, index: str) -> None:
    plan = plan_of(store, question)
    assert any(f"INDEX {index} " in step for step in plan), plan
    scans = [step for step in plan if step.startswith("SCAN") and "VIRTUAL" not in step]
    assert not scans, plan  # the list of what is asked for is read from end to end, of course


def test_the_segments_of_a_day_are_not_found_by_looking_through_all(store: Store) -> None:
    def question(unit: Unit) -> object:
        return unit.timekeeping.between(ME, 5, 9)

    steps = [step for step in plan_of(store, question) if "segment_ended" in step]
    assert {step.partition("(")[2] for step in steps} == {"ended_at>?)", "ended_at=?)"}
