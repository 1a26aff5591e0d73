"""What the detail shows: a problem, or a group of tickets that has none yet, told in one way."""

from __future__ import annotations

from datetime import date

from stopwatch.domain.instants import local_date
from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.rhythm_days import Rhythm, rhythm
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.problems import ProblemDetail, ShownIncident, Suggestion
from stopwatch.services.shares import Share, Shares
from stopwatch.ui.models.problems import Key, Listing, key_of, seen_of
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.texts import order_words
from stopwatch.ui.windows.problems_words import companies_words


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown, newest incident first. A group has no `ticket`; its tickets hang nowhere.

    `count` is how many hang there; what was refused is among `incidents` too, with its reason.
    `suggestions` are open ones, of which one is shown at a time. Instants are UTC milliseconds.
    """

    key: Key
    title: str
    ticket: Ticket | None
    parts: tuple[str, ...]
    companies: tuple[str, ...]
    incidents: tuple[ShownIncident, ...]
    count: int
    suggestions: tuple[Suggestion, ...]
    found: Rhythm
    shares: tuple[Share, ...] = ()
    worked_ms: int = 0
    changes: tuple[Ticket, ...] = ()
    first_seen: int | None = None
    last_seen: int | None = None
    is_local: bool = False
    is_resolved: bool = False


def shown_problem(detail: ProblemDetail, listing: Listing, look: Look) -> Shown:
    """Return a problem as the detail shows it."""
    shown, problem = detail.shown, detail.shown.problem
    suggestions = _suggestions(detail, listing)
    loose = (ticket for one in suggestions for ticket in one.loose)
    seen = (*seen_of(problem.incidents), *seen_of(loose, SeenKind.SUGGESTED))
    order = detail.purchase_order
    company = companies_words(shown.companies) or problem.ticket.company
    return Shown(
        key=key_of(shown), title=problem.ticket.title, ticket=problem.ticket,
        parts=(company, problem.ticket.status_label, order_words(order)),
        companies=shown.companies, incidents=detail.incidents, count=len(problem.incidents),
        suggestions=suggestions,
        found=rhythm(seen, look.zone, _until(look, problem.last_seen, is_over=shown.is_resolved)),
        shares=detail.shares, worked_ms=sum(one.worked_ms for one in detail.shares),
        changes=detail.changes,
        first_seen=problem.first_seen, last_seen=problem.last_seen,
        is_local=shown.is_local, is_resolved=shown.is_resolved,
    )  # fmt: skip


def shown_group(group: Suggestion, spent: Shares, look: Look) -> Shown:
    """Return suggested tickets that have no problem yet as the detail shows them."""
    tickets = tuple(reversed(group.tickets))
    companies = tuple(dict.fromkeys(one.company for one in tickets if one.company))
    opened = [one.at for one in seen_of(tickets)]
    found = rhythm(seen_of(tickets), look.zone, look.today)
    shares = spent.on(tickets)
    return Shown(
        key=group.id, title=group.title, ticket=None,
        parts=(companies_words(companies),), companies=companies,
        incidents=tuple(ShownIncident(one, None, spent.on([one])) for one in tickets),
        count=len(tickets), suggestions=(group,), found=found,
        shares=shares, worked_ms=sum(one.worked_ms for one in shares),
        first_seen=min(opened, default=None), last_seen=max(opened, default=None),
    )  # fmt: skip


def _suggestions(detail: ProblemDetail, listing: Listing) -> tuple[Suggestion, ...]:
    """Return the suggestion that comes with a problem first, then those found in the list."""
    known = {one.id: one for one in listing.of_problem(detail.shown.problem.ticket.id)}
    own = detail.suggestion
    if own is not None and own.id not in listing.decided:
        known = {own.id: own, **known}
    return tuple(known.values())


def _until(look: Look, last_seen: int | None, *, is_over: bool) -> date:
    """Return the last day to show: today, unless the story has ended."""
    if not is_over or last_seen is None:
        return look.today
    return local_date(last_seen, look.zone)
