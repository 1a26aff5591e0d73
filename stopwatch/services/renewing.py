"""Changing an account that may have been changed meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from stopwatch.domain.account import Account
from stopwatch.services.ports.storage import Unit


class Learnt(TypedDict, total=False):
    """What is learnt about an account by talking to the PSA, or done to it as a whole."""

    base_url: str
    web_url: str
    paused_because: str
    is_removed: bool


def renew(unit: Unit, known: Account, **learnt: Unpack[Learnt]) -> Account:
    """Change what was learnt of an account as `known`, and nothing else; return how it is now.

    What was learnt with credentials that have been replaced since, or of an account that has been
    removed since, is dropped.
    """
    now = unit.accounts.get(known.id)
    if now is None or now.is_removed or credentials(now) != credentials(known):
        return now or known
    return unit.accounts.put(replace(now, **learnt))


def credentials(account: Account) -> tuple[str, ...]:
    """Return with what an account signs in, but for the secret."""
    return account.user_name, account.integration_code, account.tenant
