"""What the user means by a ticket, a stopwatch, a time or a day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from stopwatch.domain.desk import SeveralStopwatches
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.instants import at_zone, local_date, parse_moment, parse_span
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import read_ticket_name
from stopwatch.services.suite import Services

_LEAST_OF_AN_ID = 8
_OLDEST_YEAR = 2000
_NEWEST_YEAR = 2999
_YEAR_DIGITS = 4


@contextmanager
def named_candidates(services: Services) -> Iterator[None]:
    """Name the stopwatches that a verb without a ticket could have meant."""
    try:
        yield
    except SeveralStopwatches as several:
        names = ", ".join(_name(services, watch) for watch in several.candidates)
        raise Refused(
            f"Nothing was changed: there are several stopwatches to {several.doing}. "
            f"Name one: {names}."
        ) from several


def _name(services: Services, watch: Stopwatch) -> str:
    ticket = services.overviews.now().ticket_of(watch)
    if ticket is not None:
        return ticket.name
    return f"{watch.id} ({watch.typed or 'no ticket yet'})"


def target(services: Services, typed: str) -> TargetId:
    """Return the ticket that was named; Refused while only Autotask could tell which it is."""
    found = services.tickets.resolve(typed)
    if found.target_id is None:
        account = services.accounts.current()
        why = (
            "Autotask cannot be asked now. Try again when you are online."
            if account.is_connected
            else "nobody can be asked: no account is connected yet. `account add` connects one."
        )
        raise Refused(f"Nothing was changed: {typed} is not known here, and {why}")
    return found.target_id


def stopwatch(services: Services, typed: str | None, doing: str) -> StopwatchId | None:
    """Return the open stopwatch that was named; None where none was named. Refused if none."""
    if typed is None:
        return None
    found = open_on(services, typed)
    if found is None:
        raise Refused(f"Nothing was changed: there is no open stopwatch on {typed} to {doing}.")
    return found.id


def open_on(services: Services, typed: str) -> Stopwatch | None:
    """Return the open stopwatch on a ticket, one that waits for that ticket, or one by its id."""
    known = services.tickets.known(typed)
    texts = {typed.strip().casefold(), (read_ticket_name(typed).number or typed).casefold()}
    for watch in services.timing.desk().stopwatches:
        on_ticket = known is not None and watch.target_id == known.id
        waits_for_it = watch.target_id is None and watch.typed.casefold() in texts
        if on_ticket or waits_for_it or _is_id(watch, typed):
            return watch
    return None


def _is_id(watch: Stopwatch, typed: str) -> bool:
    return len(typed) >= _LEAST_OF_AN_ID and watch.id.startswith(typed.upper())


def begun_at(services: Services, ago: str | None, at_time: str | None) -> int | None:
    """Return the instant of `--ago` or `--at`; None where neither was given."""
    if ago is not None:
        return _plausible(services.tools.now_ms() - parse_span(ago), ago)
    return moment(services, at_time) if at_time is not None else None


def moment(services: Services, typed: str) -> int:
    """Return the instant of a clock time or a date and time."""
    clock = services.tools.clock
    try:
        return _plausible(parse_moment(typed, clock.now_ms(), clock.zone()), typed)
    except OverflowError as error:
        raise _too_long_ago(typed) from error


def moment_on(services: Services, typed: str, near_ms: int, zone: str) -> int:
    """Return the instant of a time; a clock time is meant on the local day of another instant."""
    is_clock_time = ":" in typed and not typed.strip()[:_YEAR_DIGITS].isdigit()
    if not is_clock_time:
        return moment(services, typed)
    return moment(services, f"{at_zone(near_ms, zone).date()}T{typed.strip():0>5}")


def day(services: Services, typed: str | None) -> date:
    """Return the day that was named; today where none was."""
    clock = services.tools.clock
    today = local_date(clock.now_ms(), clock.zone())
    named = {None: today, "today": today, "yesterday": today - timedelta(days=1)}
    if typed in named:
        return named[typed]
    try:
        named_day = date.fromisoformat(typed or "")
    except ValueError as error:
        raise _not_a_day(typed) from error
    if not _OLDEST_YEAR <= named_day.year <= _NEWEST_YEAR:
        raise _not_a_day(typed)
    return named_day


def _not_a_day(typed: str | None) -> Refused:
    return Refused(f"Nothing was changed: “{typed}” is not a date. Write it like 2026-11-20.")


def _plausible(at_ms: int, typed: str) -> int:
    if at_ms < _OLDEST_MS:
        raise _too_long_ago(typed)
    return at_ms


def _too_long_ago(typed: str) -> Refused:
    return Refused(f"Nothing was changed: {typed} is too long ago to be meant. Check the time.")


_OLDEST_MS = (_OLDEST_YEAR - 1970) * 365 * 86_400_000
