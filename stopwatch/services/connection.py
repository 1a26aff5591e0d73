"""The way to the PSA: made when first needed, with the secret from the keyring, and kept."""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.errors import SignInNeeded
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.ports.psa import Psa, PsaMaker


class Connection:
    """Holds at most one PSA adapter: that of the account asked for last."""

    def __init__(self, secrets: Secrets, make_psa: PsaMaker) -> None:
        self._secrets = secrets
        self._make_psa = make_psa
        self._key: tuple[str, str, str] = ("", "", "")
        self._psa: Psa | None = None

    def to(self, account: Account) -> Psa:
        """Return the account's PSA; SignInNeeded or Unavailable without its secret."""
        key = (account.secret_name, account.integration_code, account.base_url)
        if self._psa is None or self._key != key:
            secret = self._secrets.get(account.secret_name)
            if secret is None:
                raise SignInNeeded(
                    "Your time is safe. The secret for Autotask is not in the keyring. "
                    "Sign in again, then everything is sent."
                )
            self.close()
            self._psa, self._key = self._make_psa(account, secret), key
        return self._psa

    def close(self) -> None:
        """Close it, if there is one; the next use makes a new one."""
        if self._psa is not None:
            self._psa.close()
        self._psa = None
