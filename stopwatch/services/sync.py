"""One sync cycle: push what is due, pull what is stale, and tell what stands in the way.

Every connected account has its turn, one after the other and each with its own way to its PSA;
what stands in one's way never holds up another.

Runs on the sync thread of the tray, or in `sync` on the command line; never both at once,
because the delivery lock is held for as long as a cycle lasts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from functools import partial

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import NotDone, Unauthorized
from stopwatch.domain.errors import Rejected, SignInNeeded, StopwatchError, Unavailable
from stopwatch.domain.events import AccountChanged, OutboxChanged, SyncChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import ItemState
from stopwatch.domain.values import dataclass
from stopwatch.services.audit import Audit
from stopwatch.services.connection import Connection
from stopwatch.services.portions import PullStopped
from stopwatch.services.ports.machine import DeliveryLock, Incarnation
from stopwatch.services.ports.psa import Psa
from stopwatch.services.preferences import NOBODY
from stopwatch.services.pull import BESIDE, FRESH_FOR_PICKER_MS, IN_USE, Pace, Pull
from stopwatch.services.push import Push, PushReport
from stopwatch.services.refusals import Refusals
from stopwatch.services.renewing import credentials, renew
from stopwatch.services.rounds import Rounds, Visit
from stopwatch.services.sync_facts import LAST_SYNC, OFFLINE_SINCE, TROUBLE
from stopwatch.services.sync_report import SyncReport
from stopwatch.services.sync_trouble import tell_trouble
from stopwatch.services.tools import Tools

_INCARNATION = "incarnation"
_SKEW_WORTH_SAYING_MS = 2 * MINUTE_MS
_OFFLINE_FIRST_MS = 5 * SECOND_MS
_OFFLINE_MOST_MS = 5 * MINUTE_MS
_SPREAD_MS = MINUTE_MS
_IDLE_MS = 10 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class _Call:
    """What a cycle is asked for."""

    stop: Callable[[], bool]
    flush: bool
    everything: bool
    fresh_tickets: bool

    def pace(self, usual: Pace) -> Pace:
        """Return how old what is here may be to be let alone, for this once."""
        is_asked = self.fresh_tickets and usual is IN_USE
        return replace(usual, tickets_ms=FRESH_FOR_PICKER_MS) if is_asked else usual


class Sync:
    """Cycles for all connected accounts. Not thread-safe: one caller at a time."""

    def __init__(
        self,
        tools: Tools,
        connection: Connection,
        lock: DeliveryLock,
        incarnation: Incarnation,
        owner: str,
    ) -> None:
        self._tools = tools
        self._connection = connection
        self._lock = lock
        self._incarnation = incarnation
        self._push = Push(tools, owner)
        self._pull = Pull(tools)
        self._audit = Audit(tools)
        self._is_settled_in = self._is_tidy = False
        self._failures: Counter[AccountId] = Counter()
        self._rounds = Rounds()
        self._spread_ms = int(tools.chance.dice() * _SPREAD_MS)  # not everybody at once

    @property
    def pull(self) -> Pull:
        """The pulling half, for whoever needs one ticket at once."""
        return self._pull

    def cycle(
        self, stop: Callable[[], bool], *, flush: bool = False, everything: bool = False,
        fresh_tickets: bool = False, is_kicked: bool = True, spared: Collection[AccountId] = (),
    ) -> SyncReport:  # fmt: skip
        """Push and pull for every connected account, the one in use first.

        `flush` sends held entries and tries paused accounts too; `everything` pulls all, and
        `fresh_tickets` those of the account in use that are older than a minute. Where nobody
        `is_kicked`, accounts that rest after trouble are left alone until their time comes.
        """
        self._tidy_at_first()
        accounts = self._accounts()
        if not accounts:
            return SyncReport(is_connected=False)
        ready = [one for one in accounts if flush or not one.paused_because]
        if not ready:
            return SyncReport(trouble=accounts[0].paused_because)
        with self._lock.held() as is_ours:
            if not is_ours:
                return SyncReport(is_busy=True, next_at=self._tools.now_ms() + SECOND_MS)
            now_ms, used, call = (
                self._tools.now_ms(),
                accounts[0].id,
                _Call(stop, flush, everything, fresh_tickets),
            )
            visits = [
                Visit(one, partial(self._visit, one, call, IN_USE if one.id == used else BESIDE))
                for one in ready
                if one.id not in spared
                and (flush or (is_kicked and one.id == used) or not self._rounds.rests(one, now_ms))
            ]
            return self._rounds.run(visits, stop, accounts, now_ms)

    def release(self) -> int:
        """Let go at once what is held back, for a tray that delivers; return how much it was."""
        accounts, now_ms = self._accounts(), self._tools.now_ms()
        with self._tools.units.write() as unit:
            waiting = [
                item
                for account in accounts
                for item in unit.outbox.unsettled(account.id)
                if item.state is ItemState.WAITING
            ]
            for item in waiting:
                unit.outbox.put(replace(item, due_at=min(item.due_at, now_ms)))
            unit.publish(OutboxChanged(tuple(item.id for item in waiting)))
        return len(waiting)

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()

    # ------------------------------------------------------------------ private
    def _tidy_at_first(self) -> None:
        """Let all tickets be found, offline too, though the program was killed while it pulled."""
        if not self._is_tidy:
            self._tools.units.tidy()
            self._is_tidy = True

    def _visit(self, listed: Account, call: _Call, pace: Pace) -> SyncReport:
        account = self._as_it_is_now(listed)
        if account is None:
            return SyncReport()
        if account.paused_because and not call.flush:  # since the round began
            return SyncReport(trouble=account.paused_because)
        try:
            return self._locked_cycle(account, call, pace)
        except PullStopped:
            return SyncReport()
        except SignInNeeded as error:
            return self._signed_out(account, error.message)
        except StopwatchError as error:
            return self._troubled(account, error.message)

    def _locked_cycle(self, account: Account, call: _Call, pace: Pace) -> SyncReport:
        self._settle_in(account.id)
        psa = self._connection.to(account)
        try:
            return self._talk(psa, account, call, pace)
        except SignInNeeded as error:
            return self._moved_or_signed_out(psa, account, error.message)

    def _talk(self, psa: Psa, account: Account, call: _Call, pace: Pace) -> SyncReport:
        asked = psa.requests
        self._know_own_entries(psa, account)
        pushed = self._push.cycle(psa, account, call.stop, flush=call.flush)
        if isinstance(pushed.stopped_by, Unauthorized):
            return self._moved_or_signed_out(psa, account, pushed.stopped_by.message)
        if isinstance(pushed.stopped_by, NotDone):
            return self._troubled(account, pushed.stopped_by.reason, pushed)
        try:
            refusal = self._read(psa, account, call, pace)
        except Unavailable as away:
            return self._troubled(account, away.message, pushed, away)
        if psa.requests > asked:  # a cycle that had nothing to ask proves nothing
            self._all_is_well(account, psa, refusal)
        next_at = self._next_at(account.id, pace)
        return SyncReport(pushed.sent, pushed.looked, refusal, next_at=next_at)

    def _know_own_entries(self, psa: Psa, account: Account) -> None:
        """Pull them before the first send, if that is possible: looks then reach back less far."""
        if self._pull.due(account.id).entries_at is None:
            with suppress(Unavailable, Rejected):
                self._pull.own_entries(psa, account)

    def _read(self, psa: Psa, account: Account, call: _Call, pace: Pace) -> str:
        """Audit and pull what is due; return what the PSA refused to show, in words."""
        refusals = Refusals()
        with refusals.collected():
            self._audit.run(psa, account)
        with refusals.collected():
            self._pull.run(
                psa, account, call.stop, everything=call.everything, pace=call.pace(pace)
            )
        return refusals.told

    def _settle_in(self, account_id: AccountId) -> None:
        """Do once in a process what the new holder of the lock owes: orphans, copied profiles."""
        self._push.adopt_orphans(account_id)
        self._push.hurry_after_clock_change(account_id)
        if self._is_settled_in:
            return
        with self._tools.units.read() as unit:
            inside = unit.facts.text(NOBODY, _INCARNATION)
        if (inside or "") != self._incarnation.read():  # none inside: copied before it ever synced
            for one in self._accounts():  # paused ones too: the mark is exchanged only once
                self._push.distrust_profile(one.id)
        mark = self._tools.new_id()
        self._incarnation.write(mark)
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, _INCARNATION, mark)
        self._is_settled_in = True

    def _moved_or_signed_out(self, psa: Psa, account: Account, message: str) -> SyncReport:
        try:
            zone = psa.discover()
        except StopwatchError:  # nobody knows of a move, and credentials were refused
            return self._refused(psa, account, message)
        if zone.base_url == account.base_url:
            return self._refused(psa, account, message)
        with self._tools.units.write() as unit:
            renew(unit, account, base_url=zone.base_url, web_url=zone.web_url)
            unit.publish(AccountChanged(account.id))
        return SyncReport(trouble=message, next_at=self._tools.now_ms())

    def _refused(self, psa: Psa, account: Account, message: str) -> SyncReport:
        if not self._connection.holds(account.id, psa):  # that was the secret from before
            return SyncReport(next_at=self._tools.now_ms())
        return self._signed_out(account, message)

    def _signed_out(self, account: Account, message: str) -> SyncReport:
        """Pause every account of the same API user: each more try helps to lock it."""
        with self._tools.units.write() as unit:
            for one in unit.accounts.connected():
                if credentials(one) == credentials(account):
                    renew(unit, one, paused_because=message)
            unit.publish(SyncChanged(online=True, sign_in_needed=True, message=message))
        self._connection.close(account.id)
        return SyncReport(trouble=message)

    def _troubled(
        self, account: Account, message: str, pushed: PushReport | None = None,
        away: Unavailable | None = None,
    ) -> SyncReport:  # fmt: skip
        """Rest after trouble; `away` came of reading, when all that was due had been pushed."""
        self._failures[account.id] += 1
        next_at = self._next_try_at(account, pushed, away)
        tell_trouble(self._tools, account.id, message, next_at)
        done = pushed or PushReport()
        return SyncReport(done.sent, done.looked, message, next_at=next_at)

    def _next_try_at(
        self, account: Account, pushed: PushReport | None, away: Unavailable | None
    ) -> int:
        now_ms, failures = self._tools.now_ms(), min(self._failures[account.id], 10)
        ceiling = min(_OFFLINE_MOST_MS, _OFFLINE_FIRST_MS * 2**failures)
        later = now_ms + max(SECOND_MS, int(ceiling * self._tools.chance.dice()))
        if away is None:
            stopped = pushed.stopped_by if pushed is not None else None
            wanted = stopped.retry_at if isinstance(stopped, NotDone) else None
            return max(later, wanted or 0)
        if away.retry_at is not None:
            return max(later, away.retry_at)
        due_at = self._push.next_due_at(account.id)  # only reading failed: what is due can go
        return later if due_at is None else min(later, max(due_at, now_ms + SECOND_MS))

    def _all_is_well(self, account: Account, psa: Psa, refusal: str) -> None:
        self._failures[account.id] = 0
        message = refusal or _skew_message(psa.clock_skew_ms)
        with self._tools.units.write() as unit:
            unit.facts.put_text(account.id, LAST_SYNC, str(self._tools.now_ms()))
            unit.facts.put_text(account.id, OFFLINE_SINCE, "")
            unit.facts.put_text(account.id, TROUBLE, message)
            if account.paused_because:
                renew(unit, account, paused_because="")
            unit.publish(SyncChanged(online=True, sign_in_needed=False, message=message))

    def _next_at(self, account_id: AccountId, pace: Pace) -> int:
        pull_at = self._pull.due(account_id).next_at(pace) + self._spread_ms
        now_ms = self._tools.now_ms()
        soon = (self._push.next_due_at(account_id), self._audit.next_due_at(account_id))
        due = (at_ms for at_ms in soon if at_ms is not None)
        return max(now_ms, min(pull_at, *due, now_ms + _IDLE_MS))

    def _as_it_is_now(self, listed: Account) -> Account | None:
        """Return an account as it is when its turn comes; the turns before may have been long."""
        with self._tools.units.read() as unit:
            return next((one for one in unit.accounts.connected() if one.id == listed.id), None)

    def _accounts(self) -> tuple[Account, ...]:
        with self._tools.units.read() as unit:
            return unit.accounts.connected()


def _skew_message(skew_ms: int | None) -> str:
    if skew_ms is None or abs(skew_ms) <= _SKEW_WORTH_SAYING_MS:
        return ""
    minutes, way = abs(skew_ms) // MINUTE_MS, "behind" if skew_ms > 0 else "ahead of"
    return (
        f"Your time is safe. This computer's clock is {minutes} min {way} Autotask's. "
        "Times are sent as recorded; set the clock right."
    )
