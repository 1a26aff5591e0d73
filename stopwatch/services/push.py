"""Delivery: carries outbox items to the PSA, one at a time, each step on disk before the next.

Only the holder of the delivery lock may call this. What an answer means is decided in
`domain.delivery`; here are only the order of steps and the look that precedes any second send.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.delivery import (
    Accepted,
    CannotLook,
    Clean,
    Declined,
    Finding,
    Found,
    Lookalike,
    NotDone,
    Outcome,
    Step,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.events import EntriesChanged, OutboxChanged
from stopwatch.domain.ids import AccountId, AttemptId, EntryId, OutboxId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.services import bodies
from stopwatch.services.booking import DISTRUSTED
from stopwatch.services.looking import Looking
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools

WATERMARK = "watermark"


@dataclass(frozen=True, slots=True)
class PushReport:
    """What one cycle did; `stopped_by` is why it ended before its time, if it did."""

    sent: int = 0
    looked: int = 0
    stopped_by: NotDone | Unauthorized | None = None


class Push:
    """One cycle visits every unsettled item at most once, so that none can hold up the others."""

    def __init__(self, tools: Tools, owner: str) -> None:
        self._tools = tools
        self._owner = owner
        self._looking = Looking(tools)

    def adopt_orphans(self, account_id: AccountId) -> int:
        """Turn SENDING into CHECKING where the sender died; only the lock's new holder may."""
        with self._tools.units.write() as unit:
            orphans = [
                item
                for item in unit.outbox.unsettled(account_id)
                if item.state is ItemState.SENDING
            ]
            for item in orphans:
                doubted = delivery.doubt(
                    item, "The program ended while this was on its way.", self._tools.moment()
                )
                self._put(unit, doubted)
        return len(orphans)

    def distrust_profile(self, account_id: AccountId) -> int:
        """After a restore or a copy: whatever is not sent must be looked up before it may leave."""
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, DISTRUSTED, str(self._tools.now_ms()))
            doubtful = unit.outbox.unsettled(account_id)
            for item in doubtful:
                self._put(unit, replace(item, may_have_left=True, is_cleared=False, watermark=None))
        return len(doubtful)

    def cycle(
        self, psa: Psa, account: Account, stop: Callable[[], bool], *, flush: bool = False
    ) -> PushReport:
        """Send and look up what is due; `flush` also what is held back. Ends early on `stop`."""
        report = PushReport()
        for item_id in self._visiting_order(account.id):
            if stop() or report.stopped_by:
                break
            report = self._visit(psa, account, item_id, report, flush=flush)
        return report

    # ------------------------------------------------------------------ one item
    def _visit(
        self, psa: Psa, account: Account, item_id: OutboxId, report: PushReport, *, flush: bool
    ) -> PushReport:
        item = self._runnable(account.id, item_id)
        if item is None:
            return report
        step = delivery.next_step(item, self._tools.now_ms(), flush=flush)
        if step is Step.LOOK:
            item = self._look(psa, account, item)
            report = replace(report, looked=report.looked + 1)
            step = delivery.next_step(item, self._tools.now_ms(), flush=flush)
        if step is not Step.SEND:
            return report
        outcome = self._send(psa, account, item)
        if outcome is None:
            return report
        ended = outcome if isinstance(outcome, NotDone | Unauthorized) else None
        return replace(report, sent=report.sent + 1, stopped_by=ended)

    def _send(self, psa: Psa, account: Account, item: OutboxItem) -> Outcome | None:
        attempt_id = AttemptId(self._tools.new_id())
        with self._tools.units.write() as unit:
            current = unit.outbox.get(item.id)
            if current is None or current != item:
                return None  # an edit or an undo came first; the next cycle sees it
            marked = replace(item, watermark=self._watermark(unit, item))
            self._put(unit, delivery.begin(marked, attempt_id, self._owner, self._tools.moment()))
        outcome = _ask(psa, item)
        self._settle(item.id, attempt_id, outcome, account)
        return outcome

    def _settle(
        self, item_id: OutboxId, attempt_id: AttemptId, outcome: Outcome, account: Account
    ) -> None:
        with self._tools.units.write() as unit:
            item = unit.outbox.get(item_id)
            if item is None:
                raise AssertionError("outbox rows are never deleted")
            settled = delivery.settle(item, attempt_id, outcome, self._tools.moment())
            self._put(unit, settled)
            self._note(unit, item, "send", attempt_id, _told(outcome))
            if isinstance(outcome, Accepted):
                self._arrived(unit, settled, account)

    def _look(self, psa: Psa, account: Account, item: OutboxItem) -> OutboxItem:
        finding = self._looking.look(psa, account, item)
        with self._tools.units.write() as unit:
            current = unit.outbox.get(item.id) or item
            after = delivery.looked(current, finding, self._tools.moment())
            self._put(unit, after)
            self._note(unit, item, "look", "", _found(finding))
            if isinstance(finding, Found):
                self._arrived(unit, after, account)
        return after

    # ------------------------------------------------------------------ order
    def _visiting_order(self, account_id: AccountId) -> tuple[OutboxId, ...]:
        with self._tools.units.read() as unit:
            return tuple(item.id for item in unit.outbox.unsettled(account_id))

    def _runnable(self, account_id: AccountId, item_id: OutboxId) -> OutboxItem | None:
        with self._tools.units.read() as unit:
            unsettled = unit.outbox.unsettled(account_id)
        item = next((one for one in unsettled if one.id == item_id), None)
        if item is None or any(_must_wait(item, other) for other in unsettled):
            return None
        return item

    def next_due_at(self, account_id: AccountId) -> int | None:
        """Return when the next item is due that nothing else holds up; None if there is none."""
        with self._tools.units.read() as unit:
            unsettled = unit.outbox.unsettled(account_id)
        return min(
            (
                item.due_at
                for item in unsettled
                if item.state in {ItemState.WAITING, ItemState.CHECKING}
                and not any(_must_wait(item, other) for other in unsettled)
            ),
            default=None,
        )

    # ------------------------------------------------------------------ writing
    def _put(self, unit: Unit, item: OutboxItem) -> None:
        unit.outbox.put(item)
        unit.publish(OutboxChanged((item.id,)))
        if item.kind is ItemKind.CREATE_ENTRY:
            unit.publish(EntriesChanged((EntryId(item.subject),)))

    def _arrived(self, unit: Unit, item: OutboxItem, account: Account) -> None:
        if item.kind is not ItemKind.CREATE_ENTRY or item.remote_id is None:
            return
        entry = unit.entries.get(EntryId(item.subject))
        if entry is not None:
            unit.entries.put(replace(entry, remote_id=item.remote_id, message=""))
        if item.remote_id > self._stored_watermark(unit, account.id):
            unit.facts.put_text(account.id, WATERMARK, str(item.remote_id))

    def _watermark(self, unit: Unit, item: OutboxItem) -> int | None:
        if item.attempts or item.watermark is None:
            return item.watermark  # look-ups must reach back to before the first attempt
        highest = unit.remote_entries.highest_id(item.account_id)
        return max(highest, self._stored_watermark(unit, item.account_id))

    def _stored_watermark(self, unit: Unit, account_id: AccountId) -> int:
        return int(unit.facts.text(account_id, WATERMARK) or 0)

    def _note(self, unit: Unit, item: OutboxItem, kind: str, attempt_id: str, told: str) -> None:
        unit.outbox.log(
            AttemptLine(
                item.id,
                self._tools.now_ms(),
                kind,
                attempt_id,
                bodies.body_hash(item.body),
                item.watermark,
                told,
            )
        )


def _must_wait(item: OutboxItem, other: OutboxItem) -> bool:
    """Whether an item waits for another: its subject's earlier one, or its ticket's entries."""
    if other.id == item.id or other.is_settled:
        return False
    if other.subject == item.subject and other.created_at <= item.created_at:
        return other.id < item.id
    return (
        item.kind is not ItemKind.CREATE_ENTRY
        and other.kind is ItemKind.CREATE_ENTRY
        and other.target_id == item.target_id
    )


def _ask(psa: Psa, item: OutboxItem) -> Outcome:
    match item.kind:
        case ItemKind.CREATE_ENTRY:
            return psa.create_entry(bodies.entry_body(item.body))
        case ItemKind.TICKET_STATUS:
            status = bodies.status_body(item.body)
            return psa.set_ticket_status(status.ticket_remote_id, status.status)
        case ItemKind.TICKET_RESOLUTION:
            resolution = bodies.resolution_body(item.body)
            return psa.append_resolution(resolution.ticket_remote_id, resolution.text)


def _told(outcome: Outcome) -> str:
    match outcome:
        case Accepted(remote_id):
            return f"Autotask holds it as #{remote_id}."
        case Declined(message) | Unauthorized(message):
            return message
        case NotDone(reason) | Unknown(reason):
            return reason


def _found(finding: Finding) -> str:
    match finding:
        case Found(remote_ids):
            return "Found there as " + ", ".join(f"#{remote_id}" for remote_id in remote_ids) + "."
        case Lookalike(remote_id):
            return f"#{remote_id} has the same times, but not our marker."
        case Clean():
            return "Not there."
        case CannotLook(reason):
            return reason
