"""Where the time of a week belongs: its ticket, and that ticket's company, problem and contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.problem import ProblemTotal
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.week import Heading, Place
from stopwatch.services.ports.storage import Unit
from stopwatch.services.totals import ByTicket

_LATER, _LAST = 1, 2
_NO_TICKET = Heading("-", "No ticket yet", _LATER)
_INTERNAL = Heading("internal", "Internal time", _LAST)
_NO_COMPANY = Heading("-", "No company", _LATER)
_NO_PROBLEM = Heading("-", "Under no problem", _LATER)
_NO_CONTRACT = Heading("-", "No contract", _LATER)


class Places:
    """Says where time belongs; everything it needs is read once."""

    def __init__(
        self,
        unit: Unit,
        account_id: AccountId,
        contract_ids: Iterable[int | None],
        totals: ByTicket,
    ) -> None:
        ids = sorted({key for key in contract_ids if key is not None})
        known = unit.contracts.many(account_id, ids) if ids else {}
        self._contracts: Mapping[int, str] = {key: one.name for key, one in known.items()}
        self._totals = totals

    def of(self, ticket: Ticket, contract_id: int | None = None) -> Place:
        """Return the place of time on a ticket; an entry may have a contract of its own."""
        if ticket.is_internal:
            return _bare(f"t{ticket.id}", "", ticket.title, _INTERNAL, ticket.id)
        facts, problem = ticket.facts, self._totals.get(ticket.id)
        company, contract = facts.company_id, contract_id or facts.contract_id
        return Place(
            f"t{ticket.id}",
            ticket.id,
            ticket.number,
            " ".join(ticket.title.split()),
            _NO_COMPANY
            if company is None
            else Heading(f"{company}", ticket.company or f"Company {company}"),
            _NO_PROBLEM if problem is None else _of_problem(problem),
            _NO_CONTRACT if contract is None else Heading(f"{contract}", self._contract(contract)),
            hangs=problem is not None,
        )

    def _contract(self, contract_id: int) -> str:
        return self._contracts.get(contract_id, f"Contract {contract_id}")


def no_ticket(key: str, typed: str) -> Place:
    """Return the place of time that has no ticket yet; `typed` is what only the PSA can tell."""
    return _bare(f"-{typed or key}", typed, "", _NO_TICKET)


def internal(number: str, title: str) -> Place:
    """Return the place of time that the PSA tells and that is on no ticket known here."""
    return _bare(f"i{number}{title}", number, title, _INTERNAL)


def _bare(
    key: str, number: str, title: str, heading: Heading, target_id: TargetId | None = None
) -> Place:
    return Place(key, target_id, number, title, heading, heading, heading)


def _of_company(company_id: int, name: str) -> Heading:
    return Heading(f"{company_id}", name or f"Company {company_id}")


def _of_problem(problem: ProblemTotal) -> Heading:
    title = " ".join(problem.title.split())
    return Heading(f"{problem.id}", f"{problem.number} {title}", short=title)
