"""Work on a problem, booked on its incidents: one sitting becomes an entry on each ticket."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.allocation import allocated
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.entry import EntryPhase, Piece, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.trail import Trail
from stopwatch.services.booking import Booked, Booking, Wishes, is_doubtful
from stopwatch.services.finding import find_entry
from stopwatch.services.owning import must_be_of, must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import must_not_have_left, withdrawn

_MOVING = (
    "Nothing was changed: this entry is being moved from another ticket. "
    "Wait until Autotask has it, then delete it and book anew."
)
_DOUBTFUL = (
    "Nothing was changed: this draft is older than the restore of your data, so Autotask may hold "
    "it already. Save it as it is: it is looked for first."
)


class Allocating:
    """Spreads an entry that has not left over several tickets, as one deed of the user."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def allocate(
        self, typed: str, target_ids: Sequence[TargetId], weights: Sequence[int] = ()
    ) -> tuple[ShownEntry, ...]:
        """Replace an entry by one on each ticket, evenly or by weight; each is delivered by itself.

        They have its notes, work type and billing, follow one another, and add up to it exactly.
        Role and contract are what each ticket suggests.
        """
        if len(set(target_ids)) < len(target_ids):
            raise Refused("Nothing was changed: a ticket is named twice.")
        if weights and len(weights) != len(target_ids):
            raise Refused("Nothing was changed: name as many weights as tickets.")
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = find_entry(unit, typed)
            _must_be_free(unit, account, old)
            pieces = allocated(old.piece, weights or [1] * len(target_ids))
            lines = [
                self._line(unit, account, old, target_id, piece)
                for target_id, piece in zip(target_ids, pieces, strict=True)
            ]
            wishes = Wishes(draft=old.phase is EntryPhase.DRAFT)
            booked = _instead(unit, old, self._booking.submitted(unit, lines, wishes))
            self._booking.do(unit, account, "allocate", booked)
            return shown(unit, [change.after for change in booked.entries[1:]])

    def _line(
        self, unit: Unit, account: Account, old: TimeEntry, target_id: TargetId, piece: Piece
    ) -> TimeEntry:
        must_be_ours(unit, account, target_id)
        proposed = self._booking.proposed(unit, account, target_id)
        said = old.details
        details = replace(
            said,
            work_type_id=said.work_type_id or proposed.work_type_id,
            role_id=proposed.role_id or said.role_id,
            contract_id=proposed.contract_id,
        )
        return replace(
            old, id=EntryId(self._tools.new_id()), target_id=target_id, phase=EntryPhase.DRAFT,
            piece=piece, details=details, message="", created_at=self._tools.now_ms(),
        )  # fmt: skip


def _must_be_free(unit: Unit, account: Account, old: TimeEntry) -> None:
    must_be_of(account, old)
    if old.phase in {EntryPhase.DELETED, EntryPhase.LOCAL_ONLY}:
        raise Refused("Nothing was changed: this entry is deleted, or kept here on purpose.")
    if old.phase is EntryPhase.DRAFT and is_doubtful(unit, old):
        raise Refused(_DOUBTFUL)
    creation = Trail(unit.outbox.of_subject(old.id)).creation
    if creation is None or old.phase is not EntryPhase.SUBMITTED:
        return
    must_not_have_left(creation)
    if any(not one.is_settled for one in unit.outbox.behind(creation.id)):
        raise Refused(_MOVING)


def _instead(unit: Unit, old: TimeEntry, made: Booked) -> Booked:
    gone = replace(old, phase=EntryPhase.DELETED, message="")
    return replace(
        made,
        entries=(EntryChange(old, gone), *made.entries),
        items=(*withdrawn(unit, old), *made.items),
    )
