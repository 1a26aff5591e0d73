"""The table of preferences: what is kept, typed, refused and told of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.domain.events import Event, PreferencesChanged
from stopwatch.domain.recovery import RecoveryPolicy
from stopwatch.services.bus import Bus
from stopwatch.services.preference_kinds import ClockTime, Keys, Kind, OneOf, Whole, YesNo
from stopwatch.services.preference_table import PreferenceRow, in_groups
from stopwatch.services.preferences import (
    TABLE,
    Preferences,
    PreferenceStore,
    decode,
    plain,
    read,
    row_named,
)
from tests.support.units import make_store

SECONDS = Whole(60, "{count} seconds", least=5)
each_row = pytest.mark.parametrize("one", TABLE, ids=lambda one: one.name)


@each_row
def test_a_row_tells_what_it_means_in_a_sentence(one: PreferenceRow) -> None:
    assert one.meaning.title
    assert one.meaning.sentence[0].isupper()
    assert one.meaning.sentence.endswith(".")
    assert one.kind.allowed


@each_row
def test_a_default_is_a_value_that_can_be_typed(one: PreferenceRow) -> None:
    assert one.kind.checked(one.default) == one.default
    assert read(one.name, one.kind.told(one.default)) == one.default


@each_row
def test_a_number_has_its_unit_unless_it_is_a_name(one: PreferenceRow) -> None:
    is_name = one.name == "livelinks_port"
    assert not isinstance(one.kind, Whole) or is_name or "{count} " in one.kind.words


def test_every_row_stands_in_one_group() -> None:
    grouped = [row for _, rows in in_groups(TABLE) for row in rows]
    assert sorted(row.name for row in grouped) == sorted(row.name for row in TABLE)


def test_what_an_older_version_kept_is_read() -> None:
    kept = {
        "hold_seconds": 30, "ignore_below_seconds": 60, "summary_required": False,
        "completed_days": 90, "recovery": "trim", "theme": "dark", "quit_running": "keep",
        "problem_words": "hide", "ticket_number_wins": False, "contract_number_fills": False,
        "contract_number_pushed": True,
    }  # fmt: skip
    found = decode(json.dumps(kept))
    assert {name: plain(found)[name] for name in kept} == kept
    assert found.recovery is RecoveryPolicy.TRIM


@pytest.mark.parametrize("text", [None, "", "[]", "no json", '{"theme": "pink", "gone": 1}'])
def test_what_means_nothing_is_as_by_default(text: str | None) -> None:
    assert decode(text) == Preferences()


def test_one_that_is_damaged_leaves_the_others() -> None:
    found = decode('{"hold_seconds": true, "completed_days": -1, "theme": "dark"}')
    assert found == Preferences(theme="dark")


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (YesNo(), " Yes", True), (YesNo(), "off", False), (SECONDS, " 7 ", 7),
        (OneOf({"ask": "Ask", "keep": "Keep"}), "KEEP", "keep"), (ClockTime(), "8:05", "08:05"),
        (Keys(), "Ctrl+Alt+T", "Ctrl+Alt+T"), (Keys(), "None", ""),
    ],
)  # fmt: skip
def test_what_is_typed(kind: Kind, typed: str, value: object) -> None:
    assert kind.read(typed) == value
    assert kind.read(kind.told(value)) == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (YesNo(), "perhaps"), (SECONDS, "61"), (SECONDS, "soon"), (SECONDS, "4"),
        (OneOf({"ask": "Ask", "no": "No"}), "as"),
        (ClockTime(), "24:00"), (ClockTime(), "eight"), (Keys(), "Ctrl+\nT"), (Keys(), "x" * 61),
    ],
)  # fmt: skip
def test_what_means_nothing_when_typed(kind: Kind, typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        kind.read(typed)


def test_a_refusal_tells_what_may_be() -> None:
    with pytest.raises(Refused, match=r"theme cannot be “pink”\. It may be system, light or dark"):
        read("theme", "pink")
    with pytest.raises(Refused, match="there is no preference “colour”"):
        row_named("colour")


def test_a_change_is_kept_and_told(tmp_path: Path) -> None:
    bus, told = Bus(), list[Event]()
    bus.subscribe(told.append)
    with make_store(tmp_path, bus) as store:
        preferences = PreferenceStore(store.units)
        preferences.change({"theme": "dark", "recovery": "keep"})
        found = preferences.load()
    assert (found.theme, found.recovery) == ("dark", RecoveryPolicy.KEEP)
    assert told == [PreferencesChanged(("theme", "recovery"))]


@pytest.mark.parametrize("wanted", [{"hold_seconds": -1}, {"hold_seconds": "7"}, {"none": 1}])
def test_a_change_to_what_may_not_be_changes_nothing(
    tmp_path: Path, wanted: dict[str, object]
) -> None:
    with make_store(tmp_path, Bus()) as store:
        preferences = PreferenceStore(store.units)
        with pytest.raises(Refused):
            preferences.change({"theme": "dark", **wanted})
        assert preferences.load() == Preferences()
