"""What is the same for all is so, whoever asks for it meanwhile."""

from __future__ import annotations

from threading import Barrier, Thread

from stopwatch.services.once import once

PATIENCE_S = 20


class House:
    """Its room is made by two threads at once."""

    def __init__(self) -> None:
        self._both = Barrier(2)

    @once
    def room(self) -> object:
        """Make a room when both are here."""
        self._both.wait(PATIENCE_S)
        return object()


def test_two_threads_are_given_the_same() -> None:
    house, given = House(), list[object]()
    threads = [Thread(target=lambda: given.append(house.room)) for _thread in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert given == [house.room] * 2
