"""What the verbs of the window do, one deed each, and what is said when it is done. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import Objection
from stopwatch.domain.ids import JournalId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import Suggestion
from stopwatch.services.resolving import Resolution, ResolvePlan
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.models.problems import Key
from stopwatch.ui.windows.problems_decided import Decided
from stopwatch.ui.windows.problems_words import hung_words, ids_of, tickets_words, tr


class Deeds:
    """Every method is one action; it returns what to say, and raises Refused with a sentence."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def accept(self, suggestion: Suggestion) -> Decided:
        """Hang what is suggested under its problem, or make one of it."""
        key = self._services.grouping.accept(suggestion)
        return self._decided(key, hung_words(suggestion), suggestion, suggestion.loose)

    def choose(self, suggestion: Suggestion, chosen: Ticket) -> Decided:
        """Make one of the suggested tickets the problem, and hang the others under it."""
        others = tuple(one for one in suggestion.loose if one.id != chosen.id)
        grouping = self._services.grouping
        key = grouping.create("", ids_of(others), from_id=chosen.id)
        words = tr("{tickets} hang under it").format(tickets=tickets_words(len(others)))
        return self._decided(key, words, suggestion, others)

    def dismiss(self, suggestion: Suggestion, key: Key) -> Decided:
        """Never suggest this again."""
        self._services.grouping.dismiss(suggestion.id)
        return self._decided(key, tr("Not the same; not suggested again"), suggestion, ())

    def hang(self, problem_id: TargetId, ids: Sequence[TargetId]) -> str:
        """Hang tickets under a problem; what is unusual about it is said."""
        said = [one.sentence for one in self.objections(problem_id, ids) if one.is_allowed]
        self._services.grouping.link(problem_id, ids)
        one = tr("It hangs under it.") if len(ids) == 1 else ""
        many = tr("{tickets} hang under it.").format(tickets=tickets_words(len(ids)))
        return " ".join((one or many, *said))

    def objections(self, problem_id: TargetId, ids: Sequence[TargetId]) -> tuple[Objection, ...]:
        """Return what speaks against hanging tickets there."""
        return self._services.grouping.may_hang(problem_id, ids)

    def take_off(self, ids: Sequence[TargetId]) -> str:
        """Take tickets off their problem."""
        self._services.grouping.unlink(ids)
        return tr("Took {tickets} off.").format(tickets=tickets_words(len(ids)))

    def create(self, title: str, numbers: Sequence[str]) -> TargetId:
        """Make a problem; the tickets of some numbers move under it."""
        return self._services.grouping.create(title, [self._known(one) for one in numbers])

    def resolve(self, problem_id: TargetId, resolutions: Sequence[Resolution]) -> str:
        """End a problem, with incidents or alone."""
        self._services.resolving.resolve(problem_id, resolutions)
        return tr("Resolved {tickets}.").format(tickets=tickets_words(len(resolutions)))

    def keep(self, wish: OutboxItem, *, is_mine: bool) -> str:
        """Settle a link that is not the same here and there, or that was refused."""
        if is_mine:
            self._services.wishes.retry(wish.id)
            return tr("Yours goes to Autotask again.")
        self._services.wishes.drop(wish.id)
        return tr("It is as Autotask has it.")

    def plan(self, problem_id: TargetId) -> ResolvePlan:
        """Return what is open, and what would wait, if a problem were resolved."""
        return self._services.resolving.proposed(problem_id)

    def newest(self) -> JournalId | None:
        """Return the deed that an undo would take back."""
        deed = self._services.undo.offered()
        return deed.id if deed is not None else None

    def unlink_change(self, change_id: TargetId, ticket_id: TargetId) -> str:
        """Take a change request off."""
        self._services.grouping.unlink_change(change_id, ticket_id)
        return tr("Took the change request off.")

    def work_on(self, problem: Ticket) -> str:
        """Start a stopwatch on the problem; others pause."""
        self._services.timing.start(Start(problem.id))
        return tr("The stopwatch runs on {number}.").format(number=problem.number)

    def undo(self) -> str:
        """Take back the newest deed and return which it was."""
        return self._services.undo.undo().id

    def _known(self, number: str) -> TargetId:
        found = self._services.tickets.known(number)
        if found is None:
            words = tr("Nothing was changed: {number} is not among the tickets on this computer.")
            raise Refused(words.format(number=number), field="tickets")
        return found.id

    def _decided(
        self, key: Key, words: str, suggestion: Suggestion, tickets: Sequence[Ticket]
    ) -> Decided:
        return Decided(key, self.newest(), words, ids_of(tickets), suggestion.id)
