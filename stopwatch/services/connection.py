"""The ways to the PSA: made when first needed, with the secret from the keyring, and kept."""

from __future__ import annotations

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

    def to(self, account: Account) -> Psa:
        """Return the account's PSA; SignInNeeded or Unavailable without its secret."""
        key = (account.secret_name, account.integration_code, account.base_url)
        known, psa = self._held.get(account.id, (None, None))
        if psa is not None and known == key:
            return psa
        secret = self._secrets.get(account.secret_name)
        if secret is None:
            raise SignInNeeded(
                "Your time is safe. The secret for Autotask is not in the keyring. "
                "Sign in again, then everything is sent."
            )
        self.close(account.id)
        psa = self._make_psa(account, secret)
        self._held[account.id] = key, psa
        return psa

    def close(self, account_id: AccountId | None = None) -> None:
        """Close that of an account, or all there are; the next use makes a new one."""
        for one in [account_id] if account_id is not None else list(self._held):
            _key, psa = self._held.pop(one, (None, None))
            if psa is not None:
                psa.close()
