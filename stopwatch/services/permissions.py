"""What an account may do: asked of the PSA, and kept for when it cannot be asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.rights import Extent, Right, Rights
from stopwatch.domain.values import dataclass
from stopwatch.services.connection import Connection
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.ports.psa import PsaMaker
from stopwatch.services.tools import Tools

_FACT = "rights"


@dataclass(frozen=True, slots=True)
class Permitted:
    """The rights as the PSA told them at an instant; None where it never did.

    `trouble` is a sentence for people that says why it could not be asked now.
    """

    rights: Rights | None = None
    asked_at: int | None = None
    trouble: str = ""


class Permissions:
    """Asks for what an account may do. Slow: calls the PSA and the keyring; safe in any thread."""

    def __init__(self, tools: Tools, secrets: Secrets, make_psa: PsaMaker) -> None:
        self._tools = tools
        self._secrets = secrets
        self._make_psa = make_psa

    def known(self, account: Account) -> Permitted:
        """Return what the PSA told last. Asks nobody."""
        with self._tools.units.read() as unit:
            kept = unit.facts.text(account.id, _FACT)
        return _read(kept) if kept and account.is_connected else Permitted()

    def ask(self, account: Account) -> Permitted:
        """Return what the PSA tells now, or what it told last and why it cannot be asked."""
        if not account.is_connected or account.paused_because:
            return self.known(account)  # asking again with refused credentials would lock the user
        connection = Connection(self._secrets, self._make_psa)
        try:
            told = Permitted(connection.to(account).rights(), self._tools.now_ms())
        except StopwatchError as error:
            return replace(self.known(account), trouble=error.message)
        finally:
            connection.close()
        with self._tools.units.write() as unit:
            unit.facts.put_text(account.id, _FACT, _written(told))
        return told


def _written(told: Permitted) -> str:
    extents = told.rights.extents if told.rights else {}
    return json.dumps({"at": told.asked_at, "extents": {**extents}})


def _read(kept: str) -> Permitted:
    """Return what was kept; rights of another version of the program are left out."""
    held = json.loads(kept)
    told: Mapping[str, str] = held["extents"]
    known = {extent.value for extent in Extent}
    extents = {one: Extent(told[one]) for one in Right if told.get(one) in known}
    return Permitted(Rights(extents), held["at"])
