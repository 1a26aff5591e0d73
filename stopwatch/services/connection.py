"""The ways to the PSA: made when first needed, with the secret from the keyring, and kept.

The sync thread and jobs about accounts share them. Reading the keyring is slow, and whoever signs
in anew meanwhile closes a way that is not there yet: what was made of the old secret is not kept.

No lock is needed: `to` keeps what it made and then looks for closings, `close` counts and then
takes what is kept, so one of the two sees the other.
"""

from __future__ import annotations

from collections import Counter

from stopwatch.domain.account import Account
from stopwatch.domain.errors import SignInNeeded
from stopwatch.domain.ids import AccountId
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.ports.psa import Psa, PsaMaker

_Key = tuple[str, str, str]


class Connection:
    """Holds at most one PSA adapter an account, so that none is ever reached with another's."""

    def __init__(self, secrets: Secrets, make_psa: PsaMaker) -> None:
        self._secrets = secrets
        self._make_psa = make_psa
        self._held: dict[AccountId, tuple[_Key, Psa]] = {}
        self._closings: Counter[AccountId] = Counter()

    def to(self, account: Account) -> Psa:
        """Return the account's PSA; SignInNeeded or Unavailable without its secret."""
        key = (account.secret_name, account.integration_code, account.base_url)
        while True:
            known, psa = self._held.get(account.id, (None, None))
            if psa is not None and known == key:
                return psa
            closings, made = self._closings[account.id], self._made(account)
            self._forget(account.id)
            self._held[account.id] = key, made
            if self._closings[account.id] == closings:
                return made
            if self.holds(account.id, made):  # else whoever took it out has closed it
                self._forget(account.id)

    def holds(self, account_id: AccountId, psa: Psa) -> bool:
        """Return whether this is still the way to an account: nobody signed in anew since."""
        return self._held.get(account_id, (None, None))[1] is psa

    def close(self, account_id: AccountId | None = None) -> None:
        """Close that of an account, or all there are; the next use makes a new one."""
        for one in [account_id] if account_id is not None else list(self._held):
            self._closings[one] += 1
            self._forget(one)

    # ------------------------------------------------------------------ private
    def _forget(self, account_id: AccountId) -> None:
        _key, psa = self._held.pop(account_id, (None, None))
        if psa is not None:
            psa.close()

    def _made(self, account: Account) -> Psa:
        secret = self._secrets.get(account.secret_name)
        if secret is None:
            raise SignInNeeded(
                "Your time is safe. The secret for Autotask is not in the keyring. "
                "Sign in again, then everything is sent."
            )
        return self._make_psa(account, secret)
