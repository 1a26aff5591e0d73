"""Transactions: what is published when, who waits for whom, and what is left behind."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from stopwatch.domain.events import Event, TicketsChanged
from stopwatch.domain.ids import AccountId
from stopwatch.services.bus import Bus
from stopwatch.storage.courtesy import CourteousLock
from stopwatch.storage.opening import Store, open_store
from tests.support.machine import FakeDoorbell
from tests.support.units import make_store

LOCAL = AccountId(1)
ROOT = Path(__file__).parents[2]
PATIENCE_S = 20
_COUNTER = """
import sys
from pathlib import Path
from stopwatch.domain.ids import AccountId
from tests.support.units import make_store
with make_store(Path(sys.argv[1])) as store:
    for _ in range(100):
        with store.units.write() as unit:
            value = int(unit.facts.text(AccountId(1), "count") or 0)
            unit.facts.put_text(AccountId(1), "count", str(value + 1))
"""


class BoomError(Exception):
    """Something that goes wrong inside a block."""


def test_events_are_heard_after_the_commit_and_the_bell_rings_once(tmp_path: Path) -> None:
    heard: list[tuple[Event, str | None]] = []
    bus, bell = Bus(), FakeDoorbell()
    store = open_store(tmp_path / "stopwatch.db", bus, bell)

    def on(event: Event) -> None:
        with store.units.write() as unit:  # the lock is free again, and the news is on disk
            heard.append((event, unit.facts.text(LOCAL, "a")))

    bus.subscribe(on)
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")
        unit.publish(TicketsChanged())
        unit.publish(TicketsChanged())
        assert heard == []
    assert heard == [(TicketsChanged(), "1"), (TicketsChanged(), "1")]
    assert bell.rings == 1
    with store.units.write_politely() as unit:
        unit.facts.put_text(LOCAL, "b", "1")
    assert bell.rings == 1
    store.close()


def synced(store: Store) -> int:
    """Return how hard a commit of this thread waits for the disk: 1 in order, 2 at once."""
    (level,) = store.units._database.connection().execute("PRAGMA synchronous").fetchone()
    return int(level)


def test_only_what_can_be_pulled_again_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        with store.units.write():
            assert synced(store) == 2
        with store.units.write_politely():
            assert synced(store) == 1
        assert synced(store) == 2
        with pytest.raises(BoomError), store.units.write_politely():
            raise BoomError
        assert synced(store) == 2


def write_and_close(store: Store) -> None:
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")
        store.close()


def write_and_fail(store: Store) -> None:
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")
        unit.publish(TicketsChanged())
        raise BoomError


def test_a_failed_block_changes_and_publishes_nothing(tmp_path: Path) -> None:
    heard: list[Event] = []
    bus = Bus()
    bus.subscribe(heard.append)
    with make_store(tmp_path, bus) as store:
        with pytest.raises(BoomError):
            write_and_fail(store)
        with store.units.read() as unit:
            assert unit.facts.text(LOCAL, "a") is None
        with store.units.write() as unit:
            unit.facts.put_text(LOCAL, "a", "2")
    assert heard == []


def test_a_transaction_inside_another_is_a_bug_that_is_told(store: Store) -> None:
    with (
        store.units.write() as unit,
        pytest.raises(RuntimeError, match="inside another"),
        store.units.write(),
    ):
        pytest.fail("the inner block must not be entered")
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "a", "1")


def test_a_reader_keeps_seeing_the_state_it_began_with(store: Store) -> None:
    def write() -> None:
        with store.units.write() as unit:
            unit.facts.put_text(LOCAL, "a", "new")

    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "a") is None
        in_thread(write)
        assert unit.facts.text(LOCAL, "a") is None
    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "a") == "new"


def test_what_is_written_while_reading_is_taken_back(store: Store) -> None:
    with store.units.read() as unit:
        unit.facts.put_text(LOCAL, "a", "1")
        assert unit.facts.text(LOCAL, "a") == "1"
    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "a") is None


def test_closing_takes_back_what_was_begun_and_whoever_comes_later_begins_anew(
    store: Store,
) -> None:
    with pytest.raises(sqlite3.ProgrammingError):
        write_and_close(store)
    with store.units.write() as unit:
        assert unit.facts.text(LOCAL, "a") is None
        unit.facts.put_text(LOCAL, "a", "2")
    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "a") == "2"


def test_an_urgent_writer_goes_before_polite_ones_that_came_first() -> None:
    lock, order = CourteousLock(), list[str]()
    polite_waits, urgent_waits = threading.Event(), threading.Event()

    def polite() -> None:
        polite_waits.set()
        with lock.polite():
            order.append("polite")

    def urgent() -> None:
        urgent_waits.set()
        with lock.urgent():
            order.append("urgent")

    threads = [threading.Thread(target=polite), threading.Thread(target=urgent)]
    with lock.polite():
        threads[0].start()
        assert polite_waits.wait(PATIENCE_S)
        threads[1].start()
        assert urgent_waits.wait(PATIENCE_S)
        with lock._door:  # both stand at the door once the urgent one is counted
            assert lock._door.wait_for(lambda: lock._urgent == 1 or poke(lock), PATIENCE_S)
        assert lock.is_awaited()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert order == ["urgent", "polite"]
    assert not lock.is_awaited()


def poke(lock: CourteousLock) -> bool:
    """Let the others at the door move before looking again."""
    lock._door.wait(0.001)
    return lock._urgent == 1


def test_the_lock_is_let_go_after_an_error() -> None:
    lock = CourteousLock()
    with pytest.raises(BoomError), lock.urgent():
        raise BoomError
    with pytest.raises(BoomError), lock.polite():
        raise BoomError
    with lock.urgent():
        pass


def test_threads_do_not_lose_each_others_writes(store: Store) -> None:
    def count(begin: str) -> None:
        for _ in range(40):
            with getattr(store.units, begin)() as unit:
                value = int(unit.facts.text(LOCAL, "count") or 0)
                unit.facts.put_text(LOCAL, "count", str(value + 1))

    begins = ("write", "write_politely", "write", "write_politely")
    threads = [threading.Thread(target=count, args=(begin,)) for begin in begins]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "count") == "160"


@pytest.mark.slow
def test_processes_do_not_lose_each_others_writes(tmp_path: Path) -> None:
    """Both also create the file at the same moment."""
    children = [
        subprocess.Popen([sys.executable, "-c", _COUNTER, str(tmp_path)], cwd=ROOT)
        for _ in range(2)
    ]
    assert [child.wait(60) for child in children] == [0, 0]
    with make_store(tmp_path) as store, store.units.read() as unit:
        assert unit.facts.text(LOCAL, "count") == "200"


def test_closing_leaves_one_file_behind(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:

        def write() -> None:
            with store.units.write() as unit:
                unit.facts.put_text(LOCAL, "a", "1")

        in_thread(write)
        write()
    assert [path.name for path in tmp_path.iterdir()] == ["stopwatch.db"]


def in_thread(work: object) -> None:
    """Run something in a thread of its own and wait for it."""
    assert callable(work)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
