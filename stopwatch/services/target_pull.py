"""Pull project tasks and kinds of internal time: more slowly than tickets, for they change little.

A tenant may have neither, or not show them: that is no trouble, and keeps nothing else away.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Rejected
from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.nearness import REMEMBERED_MS
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.portions import keep
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.tools import Tools

TASKS_EVERY_MS = HOUR_MS
TASKS, _CURSOR = "pulled.tasks", "cursor.tasks"
_UNFINISHED = "unfinished.tasks"
_OVERLAP_MS = 2 * MINUTE_MS


class TargetPull:
    """Brings what else time can be booked on. Raises what the port's reads raise, but Rejected."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def changed(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> None:
        """Pull the technician's tasks with activity since; all, if that was not finished before."""
        with self._tools.units.read() as unit:
            is_unfinished = unit.facts.text(account.id, _UNFINISHED)
        if is_unfinished:
            self.whole(psa, account, stop)
        else:
            self._tasks(psa, account, stop, is_whole=False)

    def whole(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> None:
        """Pull all kinds of internal time and all tasks; what is gone is offered no longer."""
        self._note_unfinished(account.id, "yes")
        with suppress(Rejected):
            self._internal(psa, account, stop)
        self._tasks(psa, account, stop, is_whole=True)
        self._note_unfinished(account.id, "")

    # ------------------------------------------------------------------ private
    def _note_unfinished(self, account_id: AccountId, told: str) -> None:
        with self._tools.units.write() as unit:
            unit.facts.put_text(account_id, _UNFINISHED, told)

    def _internal(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> None:
        told = psa.internal_kinds()
        self._keep(account.id, told, stop)
        self._hide_retired(account.id, told)
        offered = {one.remote_id for one in told if not one.is_over}
        if told:  # an empty answer is no proof that there are none
            self._drop_others(account.id, TargetKind.INTERNAL, offered)

    def _tasks(
        self, psa: Psa, account: Account, stop: Callable[[], bool], *, is_whole: bool
    ) -> None:
        begun_at = self._tools.now_ms()
        with self._tools.units.read() as unit:
            cursor = unit.facts.text(account.id, _CURSOR)
            completed_since = begun_at - preferences_in(unit).completed_days * DAY_MS
        since = int(cursor) if cursor and not is_whole else None
        # The server's clock, and not the newest task's time: everybody's changes are asked for, and
        # of those nothing may be left to ask for again but what came since.
        heard_at, reached, seen = psa.answered_at, None, set[int]()
        with suppress(Rejected):
            for page in psa.tasks(account.resource_id, since, completed_since):
                self._keep(account.id, page.mine, stop)
                seen |= {one.remote_id for one in page.mine}
                if page.others:
                    self._drop(account.id, TargetKind.TASK, set(page.others).__contains__)
            if seen and since is None:
                self._drop_others(account.id, TargetKind.TASK, seen)
            reached = heard_at
        self._finish(account.id, reached, begun_at)

    def _keep(
        self, account_id: AccountId, told: Sequence[TicketFacts], stop: Callable[[], bool]
    ) -> None:
        keep(
            self._tools.units, told, lambda unit, rows: unit.tickets.upsert(account_id, rows), stop
        )

    def _hide_retired(self, account_id: AccountId, told: Sequence[TicketFacts]) -> None:
        """Let nobody find what is retired; it is kept for the names of time that is on it."""
        with self._tools.units.write() as unit:
            for one in told:
                known = unit.tickets.at(account_id, one.place) if one.is_over else None
                if known is not None:
                    unit.tickets.hide(known.id)

    def _drop_others(self, account_id: AccountId, kind: TargetKind, told: Collection[int]) -> None:
        """Offer no longer what was not told."""
        self._drop(account_id, kind, lambda remote_id: remote_id not in told)

    def _drop(
        self, account_id: AccountId, kind: TargetKind, is_gone: Callable[[int], bool]
    ) -> None:
        """Offer no longer what is gone, unless it is in use here; time on it stays."""
        with self._tools.units.read() as unit:
            offered = unit.tickets.offered(account_id, kind)
            gone = [one.id for one in offered if is_gone(one.facts.remote_id)]
        if not gone:
            return
        with self._tools.units.write() as unit:
            used = _in_use(unit, account_id, self._tools.now_ms() - REMEMBERED_MS)
            for key in gone:
                if key not in used:
                    unit.tickets.hide(key)

    def _finish(self, account_id: AccountId, reached: int | None, begun_at: int) -> None:
        with self._tools.units.write() as unit:
            if reached is not None:
                unit.facts.put_text(account_id, _CURSOR, str(reached - _OVERLAP_MS))
            unit.facts.put_text(account_id, TASKS, str(begun_at))
            unit.publish(TicketsChanged())


def _in_use(unit: Unit, account_id: AccountId, since_ms: int) -> set[object]:
    desk = unit.timekeeping.desk(account_id)
    starred = (one.id for one in unit.tickets.favourites(account_id))
    open_ones = (watch.target_id for watch in desk.stopwatches)
    return {*unit.tickets.uses(account_id, since_ms), *starred, *open_ones}
