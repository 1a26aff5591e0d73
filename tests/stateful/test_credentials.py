"""Refused credentials, moved zones, and accounts that change while a cycle runs."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource
from stopwatch.domain.delivery import Outcome, Unauthorized, Unknown
from stopwatch.domain.entry import Grouping
from stopwatch.domain.errors import Refused, SignInNeeded, Unavailable
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import EntryBody, Zone
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.connection import Connection
from stopwatch.services.timing import Start
from tests.stateful.computer import SECRET, Computer
from tests.stateful.routine import HELD_MS, book, cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.fake_psa import ZONE
from tests.support.machine import FakeClock
from tests.support.units import ME


@pytest.fixture
def accounts(computer: Computer, psa: SimPsa) -> Accounts:
    connection = Connection(computer.secrets, lambda _account, _secret: psa)
    return Accounts(computer.tools, computer.secrets, connection, lambda _account, _secret: psa)


def _account(computer: Computer) -> Account:
    with computer.store.units.read() as unit:
        return unit.accounts.current()


def test_a_refused_look_pauses_the_account(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    for target in range(3):
        book(computer, target)
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    cycle(computer)
    psa.forced, psa.is_signed_out = None, True
    clock.pass_ms(HELD_MS)
    before = psa.requests
    for _round in range(5):
        cycle(computer)
        clock.pass_ms(MINUTE_MS)
    assert _account(computer).paused_because
    assert psa.requests - before <= 2, "one that was refused, and one for the zone"


def test_a_zone_that_cannot_be_asked_for_pauses_the_account_too(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> Zone:
        raise Unavailable("away")

    book(computer)
    psa.is_signed_out = True
    monkeypatch.setattr(psa, "discover", nobody)
    cycle(computer)
    assert _account(computer).paused_because


def test_a_moved_zone_is_followed_with_the_same_secret(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    book(computer)
    psa.zone = replace(ZONE, base_url="http://127.0.0.1:2/ATServicesRest/")
    psa.is_signed_out = True
    cycle(computer)
    psa.is_signed_out = False
    clock.pass_ms(HELD_MS)
    cycle(computer)
    account = _account(computer)
    assert (account.base_url, account.paused_because) == (psa.zone.base_url, "")
    assert len(psa.held_entries) == 1


def test_an_old_answer_does_not_pause_who_signed_in_again(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = psa.create_entry

    def crossed(body: EntryBody) -> Outcome:
        refused = create(body)
        with computer.store.units.write() as unit:
            unit.accounts.put(replace(unit.accounts.current(), user_name="new@msp.example"))
        return refused

    book(computer)
    psa.is_signed_out = True
    monkeypatch.setattr(psa, "create_entry", crossed)
    cycle(computer)
    account = _account(computer)
    assert (account.user_name, account.paused_because) == ("new@msp.example", "")


def test_a_cycle_does_not_bring_a_removed_account_back(
    computer: Computer,
    accounts: Accounts,
    clock: FakeClock,
    psa: SimPsa,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def removed(*_: object) -> NoReturn:
        accounts.remove()
        raise SignInNeeded("no")

    cycle(computer)
    clock.pass_ms(20 * MINUTE_MS)
    monkeypatch.setattr(psa, "tickets", removed)
    cycle(computer)
    assert not _account(computer).is_connected


def test_a_test_changes_nothing_but_the_pause(
    computer: Computer, accounts: Accounts, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psa, "check_access", lambda: accounts.change("grouping", "segment"))
    accounts.test()
    assert _account(computer).grouping is Grouping.SEGMENT


def test_a_refused_connection_keeps_the_secret_of_the_one_there_is(
    computer: Computer, accounts: Accounts, psa: SimPsa
) -> None:
    psa.hold(
        records=[Resource(ME, "rashdown", "Robin Ashdown"), Resource(10, "iokoye", "I. Okoye")]
    )
    psa.zone = replace(ZONE, database_number=_account(computer).database_number)
    name = _account(computer).secret_name
    computer.timing.start(Start())
    with pytest.raises(Refused, match="a stopwatch runs"):
        accounts.add(SignIn("api@msp.example", "CODE", "typed", "iokoye"))
    assert computer.secrets.get(name) == "secret"


def test_whoever_signs_in_while_the_keyring_is_read_is_not_paused_for_the_old_secret(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, read = _account(computer), computer.secrets.get
    connection = Connection(computer.secrets, lambda _account, secret: _Known(secret))
    computer.secrets.put(account.secret_name, "old")

    def slowly(name: str) -> str | None:
        monkeypatch.setattr(computer.secrets, "get", read)
        secret = read(name)
        computer.secrets.put(name, "new")
        connection.close(account.id)
        return secret

    monkeypatch.setattr(computer.secrets, "get", slowly)
    psa_of = connection.to(account)
    assert isinstance(psa_of, _Known)
    assert psa_of.secret == "new"
    assert connection.holds(account.id, psa_of)


class _Known(SimPsa):
    """A PSA that tells with which secret it was made."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self.secret = secret


def test_a_refusal_of_the_old_secret_does_not_pause_the_account(
    computer: Computer, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    book(computer)
    psa.hold(records=[Resource(ME, "rashdown", "Robin Ashdown")])
    psa.zone = replace(ZONE, database_number=_account(computer).database_number)

    def refused(_body: EntryBody) -> Outcome:
        computer.accounts.add(SignIn("api@msp.example", "CODE", SECRET, "rashdown"))  # meanwhile
        return Unauthorized("Your time is safe. Autotask does not accept the secret.")

    with monkeypatch.context() as before:
        before.setattr(psa, "create_entry", refused)
        cycle(computer)
    assert not _account(computer).paused_because
    cycle(computer, flush=True)
    assert len(psa.held_entries) == 1
