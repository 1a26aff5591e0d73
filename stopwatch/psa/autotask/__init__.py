"""Autotask through its REST API, by a thin client of our own.

No published client for Python is safe for time entries: each repeats a POST whose reply was lost.
"""

from __future__ import annotations

from collections.abc import Callable

from stopwatch.domain.account import Account
from stopwatch.psa.autotask.road import Road
from stopwatch.services.ports.psa import Psa


def make_psa(
    account: Account,
    secret: str,
    on_request: Callable[[], object] | None = None,
    road: Road | None = None,
    stand_aside: Callable[[], object] | None = None,
) -> Psa:
    """Return the PSA of an account; raises Refused for an address that cannot be.

    `on_request` hears of every request that left, on whichever thread made it; `road` is what
    this computer's policy says of proxy and certificates; `stand_aside` lets a click go first.

    HTTP is imported only here, by whichever thread connects first: the tray shows before it.
    """
    from stopwatch.psa.autotask.backend import AutotaskBackend
    from stopwatch.psa.autotask.client import AutotaskClient

    client = AutotaskClient(account, secret, on_request=on_request, road=road)
    if stand_aside is not None:
        client.stand_aside = stand_aside
    return AutotaskBackend(client, account)
