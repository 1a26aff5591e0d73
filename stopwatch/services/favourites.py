"""Stars: tickets that the technician wants near at hand, whatever was used last."""

from __future__ import annotations

from stopwatch.domain.deed import Deed
from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


class Favourites:
    """Gives and takes stars; each is one deed that undo takes back."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def toggle(self, target_id: TargetId) -> bool:
        """Give a ticket a star, or take the one it has; return whether it has one now."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            must_be_ours(unit, account, target_id)
            has_star = toggled(unit, account.id, target_id)
            told = "made a favourite" if has_star else "no favourite any more"
            deed = Deed(
                self._tools.journal_id(), account.id, self._tools.now_ms(), "favourite", told,
                favourites=(target_id,),
            )  # fmt: skip
            unit.journal.add(deed)
            unit.publish(TicketsChanged())
        return has_star


def toggled(unit: Unit, account_id: AccountId, target_id: TargetId) -> bool:
    """Give or take a star within somebody else's transaction; return whether there is one now."""
    has_star = target_id in {one.id for one in unit.tickets.favourites(account_id)}
    unit.tickets.set_favourite(account_id, target_id, is_favourite=not has_star)
    return not has_star
