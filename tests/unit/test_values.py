"""A value is what the standard library's frozen dataclass is, before and after its first use."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field

import pytest
from typing_extensions import override

from stopwatch.domain.values import dataclass, make_ready


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is."""

    name: str
    tags: tuple[str, ...] = ()
    seen: list[int] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Sized:
    """One that reckons something from what it is given."""

    text: str
    length: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.text))


@dataclass(frozen=True, slots=True)
class Own:
    """One with an equality of its own."""

    text: str
    note: str = ""

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and other.text == self.text

    @override
    def __hash__(self) -> int:
        return hash(self.text)


def fresh() -> type[Place]:
    """Return a class that nobody has used yet."""

    @dataclass(frozen=True, slots=True)
    class Fresh:
        """Not used yet."""

        name: str
        tags: tuple[str, ...] = ()

    return Fresh  # type: ignore[return-value]  # the same fields


def test_a_value_is_made_and_read() -> None:
    place = Place("Oslo", seen=[1])
    assert (place.name, place.tags, place.seen) == ("Oslo", (), [1])
    assert repr(place) == "Place(name='Oslo', tags=(), seen=[1])"


def test_equal_fields_are_equal_values() -> None:
    assert Place("Oslo") == Place("Oslo", seen=[7])
    assert Place("Oslo") != Place("Bergen")
    other: object = ("Oslo", (), [])
    assert Place("Oslo") != other
    assert len({Own("a", "1"), Own("a", "2"), Own("b")}) == 2


def test_what_is_missing_is_told_at_the_first_use() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        fresh()()  # type: ignore[call-arg]  # that is what is tried


@pytest.mark.parametrize("use", [repr, hash, lambda one: one == one, copy.copy])  # noqa: PLR0124
def test_whatever_is_used_first_works(use: Callable[[object], object]) -> None:
    kind = fresh()
    empty = object.__new__(kind)
    object.__setattr__(empty, "name", "Oslo")
    object.__setattr__(empty, "tags", ())
    assert use(empty) == use(kind("Oslo"))


def test_a_value_cannot_be_changed() -> None:
    place = Place("Oslo")
    with pytest.raises(dataclasses.FrozenInstanceError, match=r"Place\.name"):
        place.name = "Bergen"  # type: ignore[misc]  # that is what is tried
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.name
    with pytest.raises(AttributeError):
        object.__setattr__(place, "other", 1)  # it has slots
    assert place == Place("Oslo")


def test_what_follows_the_making_is_done() -> None:
    assert Sized("four").length == 4
    assert dataclasses.replace(Sized("four"), text="eleven").length == 6


def test_the_standard_library_knows_it() -> None:
    assert [one.name for one in dataclasses.fields(fresh())] == ["name", "tags"]
    assert dataclasses.asdict(Place("Oslo")) == {"name": "Oslo", "tags": (), "seen": []}
    match Place("Oslo", ("north",)):
        case Place(name, tags):
            assert (name, tags) == ("Oslo", ("north",))


def test_copies_are_equal() -> None:
    place = Place("Oslo", ("north",), [3])
    assert copy.deepcopy(place) == place
    assert pickle.loads(pickle.dumps(place)).seen == [3]  # noqa: S301 - what was just written


def test_what_can_be_changed_is_no_value() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)


def test_what_makes_values_can_be_made_beforehand() -> None:
    @dataclass(frozen=True, slots=True)
    class Early:
        name: str

    waiting = vars(Early)["__init__"]
    make_ready(Early)
    made = vars(Early)["__init__"]
    assert made is not waiting
    assert Early("a").name == "a"
    for cls in (Early, int, BaseException):
        make_ready(cls)
    assert vars(Early)["__init__"] is made
