"""A backup a day, whole or not there at all, and none let go before a better one is there."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, instant_of, local_date
from stopwatch.domain.keeping import BackupKind
from stopwatch.services.keeping import Keeping
from stopwatch.storage import backup
from stopwatch.storage.opening import Store
from stopwatch.storage.shelf import Shelf
from stopwatch.storage.vault import SqliteVault
from tests.support.full_disk import no_file_larger_than
from tests.support.machine import BERLIN, NOON, FakeClock, FakeLock
from tests.support.units import make_store

ROOT = Path(__file__).parents[2]
LOCAL = AccountId(1)
TODAY = local_date(NOON, BERLIN)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keeping(store: Store, clock: FakeClock) -> Keeping:
    return Keeping(SqliteVault(store.path), clock, FakeLock(), FakeLock())


def put(store: Store, value: str) -> None:
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "kept", value)


def held(path: str | Path) -> str:
    with closing(sqlite3.connect(path)) as raw:
        return str(raw.execute("SELECT value FROM fact WHERE name = 'kept'").fetchone()[0])


def names(store: Store) -> list[str]:
    return sorted(file.name for file in store.path.with_name("backups").iterdir())


def damage(store: Store, table: str = "fact") -> None:
    """Overwrite the first page of a table, wherever it is."""
    connection = store.database.connection()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    page = connection.execute(
        f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'"
    ).fetchone()[0]
    with store.path.open("r+b") as file:
        file.seek((page - 1) * 4_096)
        file.write(b"\xff" * 4_096)


# ------------------------------------------------------------------ a day
def test_a_day_has_one_backup_and_it_holds_what_was_written(store: Store, keeping: Keeping) -> None:
    put(store, "first")
    made = keeping.back_up_if_due()
    assert made is not None
    put(store, "second")
    assert keeping.back_up_if_due() is None
    assert [held(one.path) for one in keeping.backups()] == ["first"]
    assert made.kind is BackupKind.DAILY


def test_the_next_day_has_its_own(store: Store, keeping: Keeping, clock: FakeClock) -> None:
    put(store, "first")
    keeping.back_up_if_due()
    put(store, "second")
    clock.pass_ms(DAY_MS)
    keeping.back_up_if_due()
    assert [held(one.path) for one in keeping.backups()] == ["second", "first"]


def test_nothing_is_made_when_nothing_changed(
    store: Store, keeping: Keeping, clock: FakeClock
) -> None:
    put(store, "first")
    keeping.back_up_if_due()
    store.close()  # folds the log into the file, which is no change
    clock.pass_ms(DAY_MS)
    assert keeping.back_up_if_due() is None
    assert len(keeping.backups()) == 1


def test_a_profile_without_a_database_needs_none(tmp_path: Path, clock: FakeClock) -> None:
    keeping = Keeping(SqliteVault(tmp_path / "stopwatch.db"), clock, FakeLock(), FakeLock())
    assert keeping.back_up_if_due() is None
    with pytest.raises(Refused, match="no database yet"):
        keeping.back_up()
    assert list(tmp_path.iterdir()) == []


def test_two_programs_do_not_make_it_at_once(store: Store, clock: FakeClock) -> None:
    busy = Keeping(SqliteVault(store.path), clock, FakeLock(is_free=False), FakeLock())
    assert busy.back_up_if_due() is None
    with pytest.raises(Unavailable, match="Another program makes a backup"):
        busy.back_up()


# ------------------------------------------------------------------ rotation
def test_only_daily_ones_are_rotated_out(store: Store, keeping: Keeping, clock: FakeClock) -> None:
    keeping.back_up()
    folder = store.path.with_name("backups")
    (folder / "before-0002-2020-01-01T000000Z.db").write_bytes(b"any")
    (folder / "letter.txt").write_text("not ours")
    for day in range(60):
        put(store, str(day))
        assert keeping.back_up_if_due() is not None
        clock.pass_ms(DAY_MS)
    kinds = [one.kind for one in keeping.backups()]
    assert kinds.count(BackupKind.DAILY) == 11
    assert kinds.count(BackupKind.ASKED) == kinds.count(BackupKind.BEFORE) == 1
    assert "letter.txt" in names(store)


def test_a_copy_that_is_not_whole_rotates_nothing_out(
    store: Store, keeping: Keeping, clock: FakeClock
) -> None:
    for day in range(7):
        put(store, str(day))
        keeping.back_up_if_due()
        clock.pass_ms(DAY_MS)
    before = names(store)
    put(store, "last")
    damage(store, "remote_entry")
    with pytest.raises(Refused, match="damaged") as refusal:
        keeping.back_up_if_due()
    assert names(store) == before
    newest = store.path.with_name("backups") / f"daily-{TODAY + timedelta(days=6)}.db"
    assert str(newest) in refusal.value.message


def test_what_a_killed_program_left_goes_with_the_next(store: Store, keeping: Keeping) -> None:
    folder = store.path.with_name("backups")
    folder.mkdir()
    (folder / "daily-2020-01-01.db.part").write_bytes(b"half")
    assert keeping.backups() == ()
    keeping.back_up_if_due()
    assert names(store) == [f"daily-{TODAY}.db"]


# ------------------------------------------------------------------ which is the newest
SYDNEY_MORNING = instant_of(datetime(2026, 11, 26, 21, 30, tzinfo=UTC))
"""In Sydney it is 08:30 of the 27th."""
SEEN_FROM_SYDNEY = "daily-2026-11-27.db", "asked-2026-11-26T220000Z.db", "daily-2026-11-26.db"


def dated(store: Store, files: Mapping[str, int]) -> None:
    for name, at_ms in files.items():
        file = store.path.with_name("backups") / name
        backup.copy_to(store.path, file)
        os.utime(file, (at_ms / 1_000, at_ms / 1_000))


@pytest.fixture
def shelf(store: Store) -> Shelf:
    store.path.with_name("backups").mkdir()
    return Shelf(store.path)


def order(shelf: Shelf) -> list[str]:
    return [Path(one.path).name for one in shelf.all()]


def test_a_day_far_from_greenwich_is_not_newer_than_what_was_asked_for_later(
    store: Store, shelf: Shelf
) -> None:
    daily, asked, older = SEEN_FROM_SYDNEY
    later = SYDNEY_MORNING + 30 * MINUTE_MS
    dated(store, {daily: SYDNEY_MORNING, asked: later, older: SYDNEY_MORNING - DAY_MS})
    assert order(shelf) == [asked, daily, older]
    newest = shelf.newest_good()
    assert newest is not None
    assert newest.made_at == later


def test_one_asked_for_in_the_same_second_takes_nobodys_place(
    store: Store, keeping: Keeping
) -> None:
    put(store, "first")
    first = keeping.back_up()
    put(store, "second")
    second = keeping.back_up()
    assert (held(first.path), held(second.path)) == ("first", "second")
    assert {one.path for one in keeping.backups()} == {first.path, second.path}


def test_of_two_of_one_state_the_one_that_was_asked_for_is_the_newest(
    store: Store, shelf: Shelf
) -> None:
    daily, asked, _ = SEEN_FROM_SYDNEY
    dated(store, {daily: SYDNEY_MORNING, asked: SYDNEY_MORNING})
    assert order(shelf) == [asked, daily]


def test_files_that_lost_their_dates_are_ordered_by_their_names(store: Store, shelf: Shelf) -> None:
    names = [
        "asked-2026-11-28T160000Z.db", "daily-2026-11-28.db", "asked-2026-11-27T160000Z.db",
        "before-0001-2026-11-27T080000Z.db", "daily-2026-11-27.db", "daily-2026-11-20.db",
    ]  # fmt: skip
    copied = SYDNEY_MORNING + 90 * DAY_MS
    dated(store, dict.fromkeys(names, copied))
    assert order(shelf) == names
    assert all(one.made_at < copied for one in shelf.all())


# ------------------------------------------------------------------ asked for
def test_one_that_was_asked_for_goes_where_it_was_asked(
    store: Store, keeping: Keeping, tmp_path: Path
) -> None:
    put(store, "first")
    elsewhere = tmp_path / "elsewhere.db"
    assert keeping.back_up(elsewhere).path == str(elsewhere)
    put(store, "second")
    keeping.back_up(elsewhere)  # an older backup may be overwritten
    assert held(elsewhere) == "second"
    assert keeping.backups() == ()


def test_neither_the_database_nor_a_strangers_file_is_overwritten(
    store: Store, keeping: Keeping, tmp_path: Path
) -> None:
    letter, link = tmp_path / "letter.txt", tmp_path / "link.db"
    letter.write_text("dear reader")
    link.symlink_to(store.path)
    before = store.path.read_bytes()
    wal = store.path.with_name("stopwatch.db-wal")
    for file in (store.path, wal, link, letter):
        with pytest.raises(Refused, match="would be overwritten"):
            keeping.back_up(file)
    assert letter.read_text() == "dear reader"
    assert store.path.read_bytes() == before


def test_a_running_transaction_is_neither_waited_for_nor_copied(
    store: Store, keeping: Keeping
) -> None:
    put(store, "first")
    with store.units.write() as unit:
        unit.facts.put_text(LOCAL, "kept", "not yet")
        made = keeping.back_up()
    assert held(made.path) == "first"


# ------------------------------------------------------------------ modes and room
def test_everything_is_private_under_any_mask(tmp_path: Path, clock: FakeClock) -> None:
    before = os.umask(0o022)
    try:
        with make_store(tmp_path) as store:
            put(store, "first")
            Keeping(SqliteVault(store.path), clock, FakeLock(), FakeLock()).back_up()
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.rglob("*")}
    finally:
        os.umask(before)
    assert modes.pop("backups") == 0o700
    assert {"stopwatch.db", "stopwatch.db-wal", "stopwatch.db-shm"} < set(modes)
    assert set(modes.values()) == {0o600}


def test_an_older_file_that_others_could_read_is_made_private(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        store.path.chmod(0o644)
    with make_store(tmp_path) as store:
        assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_without_room_nothing_is_left_by_halves(
    store: Store, keeping: Keeping, clock: FakeClock
) -> None:
    put(store, "first")
    keeping.back_up_if_due()
    put(store, "x" * 500_000)
    clock.pass_ms(DAY_MS)
    with no_file_larger_than(200_000), pytest.raises(Unavailable) as trouble:
        keeping.back_up_if_due()
    assert trouble.value.message.startswith("Everything recorded is safe. No backup was made")
    assert "room" in trouble.value.message or "cannot be written" in trouble.value.message
    assert names(store) == [f"daily-{TODAY}.db"]
    assert keeping.back_up_if_due() is not None  # and with room again it goes on by itself


# ------------------------------------------------------------------ killed
@pytest.mark.slow
@pytest.mark.parametrize("point", ["_fill", "is_whole", "make_durable", "replace"])
def test_killed_in_the_middle_the_older_ones_are_as_they_were(
    store: Store, keeping: Keeping, clock: FakeClock, point: str
) -> None:
    put(store, "first")
    keeping.back_up_if_due()
    store.close()
    child = subprocess.run(
        [sys.executable, "-m", "tests.storage.killed_keeper", str(store.path), "backup", point],
        cwd=ROOT, check=False, capture_output=True, timeout=60,
    )  # fmt: skip
    assert child.returncode == -signal.SIGKILL, child.stderr
    good = [one for one in keeping.backups() if keeping.is_good(one)]
    assert good == list(keeping.backups())
    assert f"daily-{TODAY}.db" in names(store)
    with make_store(store.path.parent) as again:
        put(again, "second")
        assert held(keeping.back_up().path) == "second"
    assert not [name for name in names(store) if name.endswith(".part")]


def test_the_date_of_a_backup_is_that_of_its_name(store: Store, keeping: Keeping) -> None:
    made = keeping.back_up_if_due()
    assert made is not None
    assert date.fromisoformat(Path(made.path).name[6:16]) == TODAY
