"""Work on a problem, booked on its incidents: one sitting becomes an entry on each ticket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.allocation import allocated
from stopwatch.domain.entry import EntryPhase, Piece, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.finding import find_entry
from stopwatch.services.fitting import is_internal
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.replacing import instead, must_be_free
from stopwatch.services.retiming import carried_over
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.standing import Overlay, problems_and_incidents
from stopwatch.services.tools import Tools

_SEVERAL = (
    "Nothing was changed: this sitting is several entries. Share it evenly or by weight, "
    "or each entry by itself."
)


@dataclass(frozen=True, slots=True)
class Spread:
    """Over which tickets, and how: evenly, by weight, or each its own span in milliseconds.

    Spans are whole seconds and add up to the entry. `notes` are summary notes, one for each
    ticket; where one is empty the entry's own stand.
    """

    target_ids: Sequence[TargetId]
    weights: Sequence[int] = ()
    spans_ms: Sequence[int] = ()
    notes: Sequence[str] = ()

    def check(self) -> None:
        """Raise Refused where it does not name every ticket once, with one thing of each kind."""
        count = len(self.target_ids)
        if len(set(self.target_ids)) < count:
            raise Refused("Nothing was changed: a ticket is named twice.")
        if self.weights and self.spans_ms:
            raise Refused("Nothing was changed: say either weights or times, not both.")
        for given, words in (
            (self.weights, "weights"), (self.spans_ms, "times"), (self.notes, "notes"),
        ):  # fmt: skip
            if given and len(given) != count:
                raise Refused(f"Nothing was changed: name as many {words} as tickets.")

    def parts(self, piece: Piece) -> Iterator[tuple[TargetId, Piece, str]]:
        """Yield what each ticket gets of a piece, and its notes."""
        pieces = allocated(piece, self.weights or [1] * len(self.target_ids), self.spans_ms)
        notes = self.notes or [""] * len(self.target_ids)
        yield from zip(self.target_ids, pieces, notes, strict=True)


class Allocating:
    """Spreads entries that have not left over several tickets, as one deed of the user."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def incidents(self, target_id: TargetId) -> tuple[Ticket, ...]:
        """Return what hangs under a problem, wishes included, newest first; none if it is none."""
        with self._tools.units.read() as unit:
            ticket = unit.tickets.get(target_id)
            if ticket is None:
                return ()
            overlay = Overlay(unit, ticket.account_id)
            if not overlay.is_problem(ticket):
                return ()
            found = problems_and_incidents(unit, ticket.account_id, overlay)
        here = ticket.facts.remote_id
        return tuple(one.ticket for one in reversed(found) if one.problem == here)

    def allocate(
        self, typed: str, target_ids: Sequence[TargetId], weights: Sequence[int] = (), *,
        spans_ms: Sequence[int] = (), notes: Sequence[str] = (),
    ) -> tuple[ShownEntry, ...]:  # fmt: skip
        """Replace an entry by one on each ticket, as `Spread` says; each is delivered by itself.

        They have its work type and billing, follow one another, and add up to it exactly. Role and
        contract are what each ticket suggests, unless another role was chosen. Of internal time,
        which has none of that, all is what the ticket suggests.
        """
        with self._tools.units.write() as unit:
            old = find_entry(unit, typed)
            spread = Spread(target_ids, weights, spans_ms, notes)
            return self._spread(unit, [old], spread, Wishes(draft=old.phase is EntryPhase.DRAFT))

    def submit(self, entry_ids: Sequence[EntryId], spread: Spread) -> tuple[ShownEntry, ...]:
        """Spread the drafts of one sitting and send them on their way, as one deed.

        Refused where one of the lines lacks something: nothing is changed then.
        """
        with self._tools.units.write() as unit:
            old = [find_entry(unit, entry_id) for entry_id in entry_ids]
            if len(old) > 1 and spread.spans_ms:
                raise Refused(_SEVERAL)
            return self._spread(unit, old, spread, None)

    # ------------------------------------------------------------------ private
    def _spread(
        self, unit: Unit, entries: Sequence[TimeEntry], spread: Spread, wishes: Wishes | None
    ) -> tuple[ShownEntry, ...]:
        account = unit.accounts.current()
        spread.check()
        for old in entries:
            must_be_free(unit, account, old)
        lines_of = [
            (self._line(unit, account, replace(old, piece=piece), target_id, note), old)
            for old in entries
            for target_id, piece, note in spread.parts(old.piece)
        ]
        lines = [line for line, _old in lines_of]
        if wishes is None:
            self._must_lack_nothing(unit, lines)
        booked = self._booking.submitted(unit, lines, wishes or Wishes())
        whose = [fact for one, old in lines_of for fact in carried_over(unit, old, one.id)]
        made = replace(booked, facts=tuple(whose))
        self._booking.do(unit, account, "allocate", instead(unit, entries, made))
        return shown(unit, [change.after for change in booked.entries])

    def _must_lack_nothing(self, unit: Unit, lines: Sequence[TimeEntry]) -> None:
        for line in lines:
            lack = self._booking.missing(unit, line, Wishes())
            if lack:
                raise Refused(lack)

    def _line(
        self, unit: Unit, account: Account, part: TimeEntry, target_id: TargetId, note: str
    ) -> TimeEntry:
        must_be_ours(unit, account, target_id)
        said, before = part.details, self._booking.proposed(unit, account, part.target_id)
        proposed = self._booking.proposed(unit, account, target_id)
        if is_internal(unit, part.target_id):
            said = replace(proposed, summary=said.summary, internal=said.internal)
        is_chosen = said.role_id is not None and said.role_id != before.role_id
        details = replace(
            said,
            summary=note.strip() or said.summary,
            work_type_id=said.work_type_id or proposed.work_type_id,
            role_id=said.role_id if is_chosen else proposed.role_id or said.role_id,
            contract_id=proposed.contract_id,
        )
        return replace(
            part, id=EntryId(self._tools.new_id()), target_id=target_id, phase=EntryPhase.DRAFT,
            details=details, message="", created_at=self._tools.now_ms(),
        )  # fmt: skip
