"""How an account's tenant books: what the PSA does not tell and the user has to say once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.entry import Grouping
from stopwatch.domain.errors import Refused

_WORDS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_MOST_MINUTES = 480


def _grouping(account: Account, typed: str) -> Account:
    return replace(account, grouping=Grouping(typed.casefold()))


def _round_up(account: Account, typed: str) -> Account:
    return replace(account, rounding=replace(account.rounding, step_minutes=_minutes(typed)))


def _minimum(account: Account, typed: str) -> Account:
    return replace(account, rounding=replace(account.rounding, minimum_minutes=_minutes(typed)))


def _spans_utc_days(account: Account, typed: str) -> Account:
    return replace(account, spans_utc_days=_WORDS[typed.casefold()])


def _allows_completed(account: Account, typed: str) -> Account:
    return replace(account, allows_completed=_WORDS[typed.casefold()])


def _minutes(typed: str) -> int:
    minutes = int(typed)
    if not 0 <= minutes <= _MOST_MINUTES:
        raise ValueError(typed)
    return minutes


_SET: Mapping[str, Callable[[Account, str], Account]] = {
    "grouping": _grouping,
    "round_up_minutes": _round_up,
    "minimum_minutes": _minimum,
    "spans_utc_days": _spans_utc_days,
    "allows_completed": _allows_completed,
}


def with_habit(account: Account, name: str, typed: str) -> Account:
    """Return an account with one habit set. Refused for a name or value that means nothing."""
    if name not in _SET:
        known = ", ".join(_SET)
        raise Refused(f"Nothing was changed: there is no account setting “{name}”. Known: {known}.")
    try:
        return _SET[name](account, typed.strip())
    except (KeyError, ValueError) as error:
        raise Refused(f"Nothing was changed: {name} cannot be “{typed}”.") from error


def habits(account: Account) -> dict[str, object]:
    """Return all habits by name, for showing."""
    return {
        "grouping": account.grouping.value,
        "round_up_minutes": account.rounding.step_minutes,
        "minimum_minutes": account.rounding.minimum_minutes,
        "spans_utc_days": account.spans_utc_days,
        "allows_completed": account.allows_completed,
    }
