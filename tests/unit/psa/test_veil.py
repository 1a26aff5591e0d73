"""Our own credentials, quoted back to us."""

from __future__ import annotations

import pytest

from stopwatch.psa.autotask.answers import Json
from stopwatch.psa.autotask.veil import Veil

SECRET, CODE = "sécret-of-nobody", "CODE1234"


@pytest.mark.parametrize("quoted", [SECRET, SECRET.encode().decode("latin-1"), CODE])
def test_what_is_quoted_is_veiled(quoted: str) -> None:
    veiled = Veil(SECRET, CODE).over({"errors": [f"you sent {quoted}!", 5], "other": 1})
    assert veiled == {"errors": ["you sent …!", 5], "other": 1}


@pytest.mark.parametrize("document", [None, {}, {"errors": "no list"}, {"itemid": 77}])
def test_what_is_no_refusal_stays_as_it_is(document: Json | None) -> None:
    assert Veil(SECRET, CODE).over(document) == document


def test_too_short_a_secret_eats_no_words() -> None:
    assert Veil("a", "").over({"errors": ["a plain text"]}) == {"errors": ["a plain text"]}
