"""Delivery: carries outbox items to the PSA, one at a time, each step on disk before the next.

Only the holder of the delivery lock may call this. What an answer means is decided in
`domain.delivery`; here are only the order of steps and the look that precedes any second send.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Accepted, Found, NotDone, Outcome, Step, Unauthorized
from stopwatch.domain.events import EntriesChanged, OutboxChanged
from stopwatch.domain.ids import AccountId, AttemptId, EntryId, OutboxId
from stopwatch.domain.instants import HOUR_MS, SECOND_MS
from stopwatch.domain.order import free
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.values import dataclass
from stopwatch.services import asking, bodies
from stopwatch.services.arriving import arrived, stored_watermark
from stopwatch.services.booking import DISTRUSTED
from stopwatch.services.looking import Looking
from stopwatch.services.making import is_nowhere_yet
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.preferences import NOBODY, preferences_in
from stopwatch.services.tools import Tools

_CREATIONS = frozenset({ItemKind.CREATE_ENTRY, ItemKind.CREATE_TICKET})
_DIED = "The program ended while this was on its way."
_FAR_AHEAD_MS = 2 * HOUR_MS  # further than any backoff reaches by itself


@dataclass(frozen=True, slots=True)
class PushReport:
    """What one cycle did; `stopped_by` is why it ended before its time, if it did."""

    sent: int = 0
    looked: int = 0
    stopped_by: NotDone | Unauthorized | None = None


class Push:
    """One cycle visits every item that is due once at most, so that none can hold up the others."""

    def __init__(self, tools: Tools, owner: str) -> None:
        self._tools = tools
        self._owner = owner
        self._looking = Looking(tools)

    def adopt_orphans(self, account_id: AccountId) -> int:
        """Turn SENDING into CHECKING where the sender died; only the lock's new holder may."""
        with self._tools.units.read() as unit:
            if not _under_way(unit, account_id):
                return 0  # as nearly always, and a look needs no write
        with self._tools.units.write() as unit:
            orphans = _under_way(unit, account_id)
            now = self._tools.moment()
            self._put(unit, *(delivery.doubt(item, _DIED, now) for item in orphans))
        return len(orphans)

    def hurry_after_clock_change(self, account_id: AccountId) -> None:
        """Let nothing wait for a time that is far ahead because the clock was set back since.

        Windows run on the boot clock, so nothing is sent before its time.
        """
        with self._tools.units.read() as unit:
            held_ms = preferences_in(unit).hold_seconds * SECOND_MS
            latest = self._tools.now_ms() + _FAR_AHEAD_MS + held_ms
            late = [one for one in unit.outbox.unsettled(account_id) if one.due_at > latest]
        if late:
            with self._tools.units.write() as unit:
                now_ms = self._tools.now_ms()
                self._put(unit, *(replace(item, due_at=now_ms) for item in late))

    def distrust_profile(self, account_id: AccountId) -> int:
        """After a restore or a copy: whatever is not sent must be looked up before it may leave.

        What was withdrawn too: undo brings it back. Returns how much it was.
        """
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, DISTRUSTED, str(self._tools.now_ms()))
            doubtful = unit.outbox.unsent(account_id)
            now = self._tools.moment()
            self._put(unit, *(delivery.distrusted(item, now) for item in doubtful))
        return len(doubtful)

    def cycle(
        self, psa: Psa, account: Account, stop: Callable[[], bool], *, flush: bool = False
    ) -> PushReport:
        """Send and look up what is due; `flush` also what is held back. Ends early on `stop`."""
        report = PushReport()
        with self._tools.units.read() as unit:
            unsettled = unit.outbox.unsettled(account.id)
        self._looking.begin(unsettled)
        for item in _in_turn(unsettled, self._tools.now_ms(), flush=flush):
            if stop() or report.stopped_by:
                break
            report = self._visit(psa, account, item.id, report, flush=flush)
        if isinstance(report.stopped_by, NotDone) and report.stopped_by.retry_at is not None:
            self._put_off(account.id, report.stopped_by.retry_at)
        return report

    def next_due_at(self, account_id: AccountId) -> int | None:
        """Return when the next item is due that nothing else holds up; None if there is none."""
        with self._tools.units.read() as unit:
            unsettled = unit.outbox.unsettled(account_id)
            at_work = {ItemState.WAITING, ItemState.CHECKING}
            due = [
                one
                for one in free(unsettled, bodies.reopens)
                if one.state in at_work and _may_follow(unit, one)
            ]
        return min((one.due_at for one in due), default=None)

    def _put_off(self, account_id: AccountId, until_ms: int) -> None:
        """Let nothing be due before the PSA wants to be asked again, whichever item was told."""
        with self._tools.units.write() as unit:
            early = [one for one in unit.outbox.unsettled(account_id) if one.due_at < until_ms]
            self._put(unit, *(replace(item, due_at=until_ms) for item in early))

    # ------------------------------------------------------------------ one item
    def _visit(
        self, psa: Psa, account: Account, item_id: OutboxId, report: PushReport, *, flush: bool
    ) -> PushReport:
        item = self._runnable(item_id)
        if item is None:
            return report
        step = delivery.next_step(delivery.visited(item), self._tools.now_ms(), flush=flush)
        if step is Step.LOOK:
            item = self._look(psa, account, item)
            report = replace(report, looked=report.looked + 1)
            step = delivery.next_step(item, self._tools.now_ms(), flush=flush)
        if step is not Step.SEND:
            return report
        outcome = self._send(psa, account, item)
        if outcome is None:
            return report
        return replace(report, sent=report.sent + 1, stopped_by=_end_of_cycle(outcome))

    def _send(self, psa: Psa, account: Account, item: OutboxItem) -> Outcome | None:
        attempt_id = AttemptId(self._tools.new_id())
        with self._tools.units.write() as unit:
            current = unit.outbox.get(item.id)
            if current is None or not _is_still(item, current):
                return None  # an edit or an undo came first; the next cycle sees it
            marked = replace(item, watermark=_watermark(unit, item))
            question = asking.question(unit, marked)
            if question is None:
                return None  # what it is about has gone; the look has said so
            self._put(unit, delivery.begin(marked, attempt_id, self._owner, self._tools.moment()))
        outcome = question(psa)
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
            self._note(unit, item, "send", attempt_id, asking.told(outcome))
            if isinstance(outcome, Accepted) and not item.is_settled:
                arrived(unit, account, settled, self._tools.now_ms())

    def _look(self, psa: Psa, account: Account, item: OutboxItem) -> OutboxItem:
        finding = self._looking.look(psa, account, item)
        with self._tools.units.write() as unit:
            current = delivery.visited(unit.outbox.get(item.id) or item)
            if current.body != item.body:
                return current  # what it asks for now was not looked at
            after = delivery.looked(current, finding, self._looking.as_of)
            self._put(unit, after)
            self._note(unit, item, "look", "", asking.found(finding))
            if isinstance(finding, Found) and not current.is_settled:
                arrived(unit, account, after, self._tools.now_ms())
        return after

    def _runnable(self, item_id: OutboxId) -> OutboxItem | None:
        with self._tools.units.read() as unit:
            item = unit.outbox.get(item_id)
            if item is None or item.is_settled:
                return None
            is_free = _may_follow(unit, item) and item in free(
                unit.outbox.around(item), bodies.reopens
            )
            return item if is_free else None

    # ------------------------------------------------------------------ writing
    def _put(self, unit: Unit, *items: OutboxItem) -> None:
        """Write items and tell of all of them at once: a window reads again for each telling."""
        for item in items:
            unit.outbox.put(item)
        if items:
            unit.publish(OutboxChanged(tuple(item.id for item in items)))
        entries = tuple(EntryId(item.subject) for item in items if item.is_entrys)
        if entries:
            unit.publish(EntriesChanged(entries))

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


def _is_still(item: OutboxItem, current: OutboxItem) -> bool:
    """Tell whether nothing was changed since; that it may leave sooner is no change."""
    return replace(current, due_at=max(current.due_at, item.due_at)) == item


def _end_of_cycle(outcome: Outcome) -> NotDone | Unauthorized | None:
    """Return an outcome that every other request would meet as well."""
    match outcome:
        case Unauthorized() | NotDone(is_for_all=True):
            return outcome
        case _:
            return None


def _under_way(unit: Unit, account_id: AccountId) -> list[OutboxItem]:
    unsettled = unit.outbox.unsettled(account_id)
    return [item for item in unsettled if item.state is ItemState.SENDING]


def _in_turn(items: Sequence[OutboxItem], now_ms: int, *, flush: bool) -> list[OutboxItem]:
    """Return what is due, what can be sent at once first: a look may have to wait for long."""
    steps = [(delivery.next_step(item, now_ms, flush=flush), item) for item in items]
    sends = [item for step, item in steps if step is Step.SEND]
    return sends + [item for step, item in steps if step is Step.LOOK]


def _may_follow(unit: Unit, item: OutboxItem) -> bool:
    """Whether what an item comes after has arrived, or is out of the way.

    A withdrawn creation may still be asked for anew; what else was withdrawn keeps nobody waiting.
    Time waits for its ticket beside that.
    """
    if is_nowhere_yet(unit, item):
        return False
    after = unit.outbox.get(item.after_id) if item.after_id else None
    if after is None or after.state is ItemState.DONE:
        return True
    return after.state is ItemState.WITHDRAWN and after.kind not in _CREATIONS


def _watermark(unit: Unit, item: OutboxItem) -> int | None:
    if item.attempts or item.watermark is None:
        return item.watermark  # look-ups must reach back to before the first attempt
    highest = unit.remote_entries.highest_id(item.account_id)
    return max(highest, stored_watermark(unit, item.account_id))
