"""Bulk work goes out of the way of a click: not only at the door, but beside it too."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest

from stopwatch.storage import courtesy
from stopwatch.storage.courtesy import CourteousLock

PATIENCE_S = 20.0
_A_WHILE_S = 0.1  # in which one that does not stand aside would long have gone on


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stands aside does so until the click is done, however slow this machine is."""
    monkeypatch.setattr(courtesy, "_ASIDE_AT_MOST_S", PATIENCE_S)


@contextmanager
def beside(work: Callable[[], object]) -> Iterator[threading.Event]:
    """Run something in a thread of its own; yield what tells that it has come to its end."""
    ended = threading.Event()

    def run() -> None:
        work()
        ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield ended
    finally:
        thread.join(PATIENCE_S)
        assert not thread.is_alive()


@pytest.mark.usefixtures("patient")
def test_work_beside_a_click_goes_on_when_the_click_is_done() -> None:
    lock = CourteousLock()
    with ExitStack() as ends:
        with lock.urgent():
            ended = ends.enter_context(beside(lock.stand_aside))
            assert not ended.wait(_A_WHILE_S)
        assert ended.wait(PATIENCE_S)


@pytest.mark.usefixtures("patient")
def test_who_leaves_for_a_click_does_nothing_until_it_is_done() -> None:
    lock, holds = CourteousLock(), threading.Event()

    def polite() -> None:
        with lock.polite():
            holds.set()
            while not lock.is_awaited():
                holds.wait(0.001)

    with beside(polite) as ended:
        assert holds.wait(PATIENCE_S)
        with lock.urgent():
            assert not ended.wait(_A_WHILE_S)
        assert ended.wait(PATIENCE_S)


def test_nobody_stands_aside_where_nobody_clicks(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = CourteousLock()
    monkeypatch.setattr(lock._door, "wait_for", pytest.fail)
    lock.stand_aside()


def test_a_click_does_not_wait_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = CourteousLock()
    with lock.urgent():
        monkeypatch.setattr(lock._door, "wait_for", pytest.fail)
        lock.stand_aside()


def test_nothing_hangs_on_who_is_urgent_for_long() -> None:
    lock = CourteousLock()
    with lock.urgent(), beside(lock.stand_aside) as ended:
        assert ended.wait(PATIENCE_S)


def test_a_click_that_is_broken_off_at_the_door_is_awaited_no_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lock = CourteousLock()

    def broken_off(_is_free: Callable[[], bool]) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(lock._door, "wait_for", broken_off)  # as Ctrl+C does
    with pytest.raises(KeyboardInterrupt), lock.urgent():
        pytest.fail("nobody has it")
    assert not lock.is_awaited()
