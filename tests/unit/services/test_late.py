"""What is made late is made once, and only what was looked at."""

from __future__ import annotations

from functools import partial

import pytest

from stopwatch.services.late import Late


def test_only_what_is_looked_at_is_made_and_once() -> None:
    made: list[int] = []

    def make(number: int) -> str:
        made.append(number)
        return str(number)

    late = Late(partial(make, number) for number in range(5))
    assert len(late) == 5
    assert made == []
    assert (late[3], late[3], late[0]) == ("3", "3", "0")
    assert made == [3, 0]
    assert late[-1] == "4"
    assert list(late) == ["0", "1", "2", "3", "4"]
    assert made == [3, 0, 4, 1, 2]


def test_a_slice_is_late_too_and_the_end_is_the_end() -> None:
    made: list[int] = []
    late = Late(partial(made.append, number) for number in range(5))
    rest = late[2:]
    assert (len(rest), made) == (3, [])
    assert rest[0] is None
    assert made == [2]
    with pytest.raises(IndexError):
        late[5]
