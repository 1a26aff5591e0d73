"""What an account may do is asked, kept, and told in sentences that say what follows from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.rights import ESSENTIAL, Extent, Right, Rights
from stopwatch.services.permissions import Permissions, Permitted
from stopwatch.services.right_words import sentences, shortcomings, warning
from stopwatch.services.tools import Tools
from tests.support.fake_psa import OFFLINE, FakePsa
from tests.support.machine import NOON, FakeSecrets


@pytest.fixture
def psa() -> FakePsa:
    return FakePsa()


@pytest.fixture
def permissions(tools: Tools, account: Account, psa: FakePsa) -> Permissions:
    secrets = FakeSecrets()
    secrets.put(account.secret_name, "secret")
    return Permissions(tools, secrets, lambda _account, _secret: psa)


def rights(**extents: Extent) -> Rights:
    changed = {Right(name): extent for name, extent in extents.items()}
    return Rights(dict.fromkeys(Right, Extent.ALL) | changed)


def test_what_was_told_is_kept_and_the_connection_is_closed(
    permissions: Permissions, account: Account, psa: FakePsa
) -> None:
    assert permissions.known(account) == Permitted()
    psa.deny(Right.DELETE_ENTRIES)
    told = permissions.ask(account)
    assert told == Permitted(rights(delete_entries=Extent.NONE), NOON)
    assert permissions.known(account) == told
    assert psa.is_closed


def test_offline_the_last_word_stands_with_the_reason(
    permissions: Permissions, account: Account, psa: FakePsa
) -> None:
    told = permissions.ask(account)
    psa.is_offline = True
    assert permissions.ask(account) == replace(told, trouble=OFFLINE)


def test_without_a_secret_nothing_is_asked(tools: Tools, account: Account, psa: FakePsa) -> None:
    without = Permissions(tools, FakeSecrets(is_there=False), lambda _account, _secret: psa)
    assert without.ask(account).trouble
    assert psa.requests == 0


def test_a_paused_account_is_not_asked_again(
    permissions: Permissions, account: Account, psa: FakePsa
) -> None:
    psa.read_trouble.append(Unavailable("never reached"))
    assert permissions.ask(replace(account, paused_because="Sign in again.")) == Permitted()
    assert psa.requests == 0


def test_a_right_that_an_older_version_did_not_ask_for_is_left_out(
    permissions: Permissions, account: Account, tools: Tools
) -> None:
    with tools.units.write() as unit:
        unit.facts.put_text(
            account.id, "rights", '{"at": 7, "extents": {"find_entries": "all", "fly": "none"}}'
        )
    assert permissions.known(account) == Permitted(Rights({Right.FIND_ENTRIES: Extent.ALL}), 7)


# ---------------------------------------------------------------- words
def test_whoever_may_do_everything_is_told_so_and_not_warned() -> None:
    told = sentences(rights())
    assert len(told) == len(Right)
    assert all(one.startswith("The account can ") and one.endswith(".") for one in told)
    assert shortcomings(rights()) == []
    assert warning(rights()) == ""


@pytest.mark.parametrize("extent", [Extent.NONE, Extent.RESTRICTED])
@pytest.mark.parametrize("right", Right)
def test_each_shortcoming_says_what_follows_and_whom_to_ask(right: Right, extent: Extent) -> None:
    (told,) = shortcomings(Rights({right: extent}))
    assert told.startswith("The account cannot " if extent is Extent.NONE else "The account can ")
    assert ("only under conditions" in told) is (extent is Extent.RESTRICTED)
    assert ("Ask your administrator for the right" in told) is (right in ESSENTIAL)
    assert told.count(". ") >= 1
    assert warning(Rights({right: extent})).startswith("Your time is safe. ")


def test_a_missing_deletion_is_told_as_plainly_as_that() -> None:
    lacking = rights(delete_entries=Extent.NONE)
    assert (
        "The account cannot delete time entries. A deletion here has to be done in Autotask too."
        in sentences(lacking)
    )
    assert warning(lacking) == (
        "Your time is safe. Autotask does not fully allow this API user to delete time entries."
    )


def test_several_shortcomings_make_one_sentence_with_the_essential_ones_first() -> None:
    lacking = rights(
        see_posted=Extent.NONE, find_entries=Extent.NONE, delete_entries=Extent.RESTRICTED
    )
    assert warning(lacking) == (
        "Your time is safe. Autotask does not fully allow this API user to find your own time "
        "entries, delete time entries, or see which time is approved and posted. "
        "Ask your administrator for it."
    )
