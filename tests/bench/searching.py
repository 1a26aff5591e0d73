"""Every keystroke of what people type, over 100,000 tickets."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from stopwatch.domain.account import Account
from stopwatch.services.picker import Picker
from stopwatch.services.totals import Totals
from stopwatch.storage.opening import Store
from tests.bench.table import Figure, middle, p99
from tests.support.at_work import tools
from tests.support.machine import FakeClock
from tests.support.units import connected, facts, make_store

_TICKETS = 100_000
_PORTION = 100
_WORDS = [
    "printer",
    "vpn",
    "mailbox",
    "backup",
    "server",
    "scanner",
    "password",
    "reset",
    "outlook",
    "laptop",
    "screen",
    "slow",
    "certificate",
    "update",
    "network",
    "switch",
    "firewall",
    "license",
    "user",
    "leaver",
    "starter",
    "phone",
    "share",
    "drive",
    "disk",
    "full",
    "alert",
    "cpu",
    "memory",
    "teams",
    "login",
    "domain",
    "dns",
    "dhcp",
    "wifi",
    "access",
    "folder",
    "restore",
    "quota",
    "spam",
]
_TYPED = (
    """
printer|printer slow|vpn reset|srv-dc01|20261120.00|T20261120.0042|mailbox q|harbor|muller|zoe
certificate up|qx|zzzz|backup disk full|a|te|dns
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory(dir=folder) as place, make_store(Path(place)) as store:
        filling = _fill(store)
        made = tools(store, FakeClock())
        picker = Picker(made, Totals(made))
        spent = [_timed(picker, text[:end]) for text in _TYPED for end in range(1, len(text) + 1)]
        size = store.path.stat().st_size / 2**20
    yield Figure("search at 100,000, a keystroke, p99", p99(spent), "ms", 16.0)
    yield Figure("search at 100,000, a keystroke, median", middle(spent), "ms")
    yield Figure("storing 100,000 tickets", filling, "s")
    yield Figure("database of 100,000 tickets", size, "MiB")


def _timed(picker: Picker, text: str) -> float:
    begun = time.perf_counter()
    picker.rows(text)
    return (time.perf_counter() - begun) * 1000


def _fill(store: Store) -> float:
    with store.units.write() as unit:
        account = connected(unit)
    begun = time.perf_counter()
    for first in range(1, _TICKETS, _PORTION):
        _store(store, account, first)
    return time.perf_counter() - begun


def _store(store: Store, account: Account, first: int) -> None:
    rows = [facts(number, _title(number)) for number in range(first, first + _PORTION)]
    with store.units.write_politely() as unit:
        unit.tickets.upsert(account.id, rows)


def _title(number: int) -> str:
    picked = [_WORDS[number * step % len(_WORDS)] for step in (1, 7, 11, 17, 23)]
    return " ".join((*picked, f"SRV-{number % 400:03}"))
