"""Every hole that is known from other clients, put back on purpose: the simulation sees each.

The named stories are tried first, then seeds from 0 on; the first that breaks a promise is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from stopwatch.domain import delivery, twins
from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Clean, Finding, Moment, Outcome, Step
from stopwatch.domain.ids import AccountId, AttemptId, EntryId, marker_of
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.domain.remote import EntryBody, EntryFields, RemoteEntry
from stopwatch.domain.ticket import TicketFacts
from stopwatch.domain.twins import Judgement
from stopwatch.services import booking, looking, looking_numbers, looking_tickets, observing, push
from stopwatch.services.looking import Looking
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.pull import CURSOR, Pull
from stopwatch.services.push import Push
from stopwatch.storage.tickets import TicketStore
from tests.stateful.living import BrokenPromise, live
from tests.stateful.sim_psa import SimPsa
from tests.stateful.test_crash_points import STORIES, lived

Patch = pytest.MonkeyPatch
Mutant = Callable[[Patch], None]
_MOST_SEEDS = 2_000


def blind_retry(patch: Patch) -> None:
    """Send again what may have arrived, without a look."""
    honest = delivery.next_step

    def blind(item: OutboxItem, now_ms: int, *, flush: bool = False) -> Step:
        step = honest(item, now_ms, flush=flush)
        return Step.SEND if step is Step.LOOK else step

    patch.setattr(delivery, "next_step", blind)


def no_window(patch: Patch) -> None:
    """Believe the first two looks, however soon they come."""
    patch.setattr(delivery, "WINDOW_MS", 0)


def one_look(patch: Patch) -> None:
    """Believe the first look that sees nothing."""

    def hasty(item: OutboxItem, finding: Finding, now: Moment) -> OutboxItem:
        if isinstance(finding, Clean) and item.state is ItemState.CHECKING:
            return replace(
                item, state=ItemState.WAITING, is_cleared=True, window_from=None,
                due_at=now.wall_ms,
            )  # fmt: skip
        return honest(item, finding, now)

    honest = delivery.looked
    patch.setattr(delivery, "looked", hasty)


def new_marker_an_attempt(patch: Patch) -> None:
    """Mark every wish anew, so that nothing is ever recognised."""
    drawn = iter(range(10**9))
    patch.setattr(booking, "marker_of", lambda key: marker_of(EntryId(f"{key}{next(drawn)}")))


def mark_after_send(patch: Patch) -> None:
    """Write down that something is on its way only when the answer has come."""
    honest = Push._put

    def forgetful(self: Push, unit: Unit, *items: OutboxItem) -> None:
        for item in items:
            is_sending = item.state is ItemState.SENDING
            honest(self, unit, replace(item, state=ItemState.WAITING) if is_sending else item)

    patch.setattr(Push, "_put", forgetful)


def orphan_taken_for_unsent(patch: Patch) -> None:
    """Take what was on its way when the program died for never sent."""

    def trusting(item: OutboxItem, _reason: str, _now: Moment) -> OutboxItem:
        return replace(item, state=ItemState.WAITING, may_have_left=False)

    patch.setattr(delivery, "doubt", trusting)


def unknown_taken_for_refused(patch: Patch) -> None:
    """Take no answer for a no, and forget that it may have left."""
    honest = delivery.settle

    def sure(item: OutboxItem, attempt_id: AttemptId, outcome: Outcome, now: Moment) -> OutboxItem:
        settled = honest(item, attempt_id, outcome, now)
        if settled.state is ItemState.CHECKING:
            return replace(settled, state=ItemState.WAITING, may_have_left=False, window_from=None)
        return settled

    patch.setattr(delivery, "settle", sure)


def ids_in_memory(patch: Patch) -> None:
    """Keep the PSA's ids out of the database."""
    patch.setattr(push, "arrived", lambda *_whatever: None)


def watermark_too_high(patch: Patch) -> None:
    """Look only behind the newest entry that is known when the look is made."""
    honest = looking.Looking._candidates

    def short_sighted(
        self: Looking, psa: Psa, account: Account, item: OutboxItem, body: EntryBody
    ) -> Sequence[RemoteEntry]:
        seen = honest(self, psa, account, item, body)
        newest = max((one.id for one in seen), default=0)
        return [one for one in seen if one.id > newest]

    patch.setattr(looking.Looking, "_candidates", short_sighted)


def twins_left_alone(patch: Patch) -> None:
    """Never look whether something was sent twice."""
    patch.setattr(observing, "judge", lambda rows, *_whatever, **_more: Judgement(rows[0]))


def foreign_twins_deleted(patch: Patch) -> None:
    """Delete whatever carries our marker a second time, whoever made it."""
    honest = twins.judge

    def greedy(
        rows: Sequence[RemoteEntry], asked: EntryFields, *, attempts: int,
        known_parts: tuple[int, ...],
    ) -> Judgement:  # fmt: skip
        judged = honest(rows, asked, attempts=attempts, known_parts=known_parts)
        others = tuple(row for row in rows if row.id != judged.kept.id)
        return Judgement(judged.kept, twins=others) if others else judged

    patch.setattr(observing, "judge", greedy)


def copies_trusted(patch: Patch) -> None:
    """Trust a profile that came back from a backup."""
    patch.setattr(Push, "distrust_profile", lambda _self, _account_id: 0)


def changes_overwrite(patch: Patch) -> None:
    """Send a change without a look at what somebody else changed there."""
    patch.setattr(looking, "conflicts", lambda *_whatever: ())


def cursor_before_the_page(patch: Patch) -> None:
    """Write down how far a pull has come before the page is stored."""
    honest = Pull._store

    def hasty(
        self: Pull, account_id: AccountId, page: Sequence[TicketFacts], stop: Callable[[], bool]
    ) -> None:
        with self._tools.units.write() as unit:
            unit.facts.put_text(account_id, CURSOR, str(self._tools.now_ms()))
        honest(self, account_id, page, stop)

    patch.setattr(Pull, "_store", hasty)


def cursor_past_the_sweep(patch: Patch) -> None:
    """Go on behind the newest change that a sweep saw, though it may have missed older ones."""
    patch.setattr(SimPsa, "answered_at", None)


def dead_senders_keep_their_items(patch: Patch) -> None:
    """Never take over what a dead process was sending."""
    patch.setattr(Push, "adopt_orphans", lambda _self, _account_id: 0)


def problems_never_found(patch: Patch) -> None:
    """Make a problem again whose answer was lost, whatever the PSA holds."""
    patch.setattr(looking_tickets.TicketLooking, "_for_creation", lambda *_whatever: Clean())


def problems_after_their_incidents(patch: Patch) -> None:
    """Send what hangs under a problem without waiting for the problem."""
    patch.setattr(push, "free", tuple)
    patch.setattr(push, "_may_follow", lambda *_whatever: True)


def links_overwrite(patch: Patch) -> None:
    """Hang a ticket somewhere else than a colleague did meanwhile, without a question."""
    patch.setattr(looking_tickets, "_for_hanging", lambda *_whatever: Clean())


def numbers_overwrite(patch: Patch) -> None:
    """Give a contract another number than a colleague did meanwhile, without a question."""
    patch.setattr(looking_numbers, "compared", lambda *_whatever: Clean())


def pulled_problems_not_recognised(patch: Patch) -> None:
    """Take a problem that was made here for another one when a pull brings it."""
    patch.setattr(TicketStore, "_adopt", lambda *_whatever: None)


MUTANTS: tuple[Mutant, ...] = (
    blind_retry, no_window, one_look, new_marker_an_attempt, mark_after_send,
    orphan_taken_for_unsent, unknown_taken_for_refused, ids_in_memory, watermark_too_high,
    twins_left_alone, foreign_twins_deleted, copies_trusted, changes_overwrite,
    cursor_before_the_page, cursor_past_the_sweep, dead_senders_keep_their_items,
    problems_never_found, problems_after_their_incidents, links_overwrite,
    numbers_overwrite,
    pulled_problems_not_recognised,
)  # fmt: skip


TRIED_FIRST: dict[Mutant, int] = {
    cursor_before_the_page: 26, cursor_past_the_sweep: 301, dead_senders_keep_their_items: 31,
}  # fmt: skip
"""Seeds that have seen what no story sees; they spare the search until histories are drawn anew."""


def first_seen(folder: Path, tried_first: int | None = None, most: int = _MOST_SEEDS) -> str | None:
    """Return the first story or seed whose history shows that a promise is broken."""
    if tried_first is not None and _is_seen(folder, tried_first):
        return f"seed {tried_first}"
    for name, verbs in STORIES.items():
        try:
            lived(folder, verbs, None)
        except BrokenPromise:
            return name
    found = next((seed for seed in range(most) if _is_seen(folder, seed)), None)
    return f"seed {found}" if found is not None else None


def _is_seen(folder: Path, seed: int) -> bool:
    try:
        live(folder, seed)
    except BrokenPromise:
        return True
    return False


@contextmanager
def put_back(mutant: Mutant) -> Iterator[None]:
    """Put a hole back for as long as the block lasts."""
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        yield


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_known_hole_is_seen(tmp_path: Path, mutant: Mutant) -> None:
    with put_back(mutant):
        assert first_seen(tmp_path, TRIED_FIRST.get(mutant)) is not None, mutant.__doc__
