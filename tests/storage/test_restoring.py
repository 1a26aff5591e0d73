"""A restore: the backup, what the damaged file tells since, nothing erased, nothing sent unseen."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.keeping import Restored
from stopwatch.services.booking import Wishes
from stopwatch.services.bus import Bus
from stopwatch.services.keeping import Keeping
from stopwatch.services.preferences import NOBODY
from stopwatch.services.timing import Start, Timing
from stopwatch.storage import exchange
from stopwatch.storage.opening import Store, open_store
from stopwatch.storage.vault import SqliteVault
from stopwatch.system.incarnation import SidecarIncarnation
from tests.storage.test_backups import ROOT
from tests.support.at_work import verbs
from tests.support.full_disk import no_file_larger_than
from tests.support.machine import FakeClock, FakeDoorbell, FakeLock
from tests.support.units import connected, make_store, ticket

PAGE = 4_096
MINUTE = 60_000
TABLES = ("stopwatch", "segment", "entry", "outbox", "journal", "ticket", "target", "account")


@dataclass
class Damageable:
    """A profile with a backup of its first half, and all of its rows as they were at the end."""

    path: Path
    keeping: Keeping
    clock: FakeClock
    rows: dict[str, list[tuple[object, ...]]]

    def restore(self, file: str | None = None) -> Restored:
        return self.keeping.restore(Path(file) if file else None)

    def page(self, table: str) -> int:
        with closing(sqlite3.connect(self.path)) as raw:
            found = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
            return int(found.fetchone()[0])

    def spoil(self, page: int) -> None:
        with self.path.open("r+b") as file:
            file.seek((page - 1) * PAGE)
            file.write(b"\xff" * PAGE)

    def now(self, table: str) -> list[tuple[object, ...]]:
        return rows_of(self.path, table)


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def work(timing: Timing, clock: FakeClock, target_id: TargetId) -> None:
    """Work a while on a ticket and book it."""
    watch = timing.start(Start(target_id))
    clock.pass_ms(10 * MINUTE)
    timing.pause(watch.id)
    clock.pass_ms(MINUTE)
    timing.resume(watch.id)
    clock.pass_ms(10 * MINUTE)
    timing.stop(watch.id, Wishes(summary="Done"))


def filled(store: Store, clock: FakeClock, half: Callable[[], object]) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        targets = [ticket(unit, account, number) for number in range(1, 4)]
    timing = verbs(store, clock)
    for target_id in targets * 5:
        work(timing, clock, target_id)
    half()
    with store.units.write() as unit:
        targets.append(ticket(unit, account, 4, "Came later"))
    for target_id in targets * 5:
        work(timing, clock, target_id)
    timing.start(Start(targets[3]))
    clock.pass_ms(5 * MINUTE)


def damageable(tmp_path: Path) -> Damageable:
    clock, path = FakeClock(), tmp_path / "stopwatch.db"
    keeping = Keeping(SqliteVault(path), clock, FakeLock(), FakeLock())
    with make_store(tmp_path) as store:
        filled(store, clock, keeping.back_up_if_due)
    rows = {table: rows_of(path, table) for table in TABLES}
    return Damageable(path, keeping, clock, rows)


@pytest.fixture
def profile(tmp_path: Path) -> Damageable:
    return damageable(tmp_path)


def check_usable(profile: Damageable) -> None:
    with make_store(profile.path.parent) as store:
        assert store.is_whole()
        connection = store.database.connection()
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        timing = verbs(store, profile.clock)
        for watch in timing.desk().running:
            timing.stop(watch.id)
        with store.units.read() as unit:
            account = unit.accounts.current()
            assert account.user_name == "api@msp.example"


# ------------------------------------------------------------------ what comes back
def test_a_damaged_page_of_another_table_costs_nothing(profile: Damageable) -> None:
    profile.spoil(profile.page("remote_entry"))
    restored = profile.restore()
    assert {table: profile.now(table) for table in TABLES} == profile.rows
    assert restored.unreadable == restored.left_behind == 0  # it is not among what is taken over
    assert restored.taken_over["segment"] == 41
    check_usable(profile)


@pytest.mark.parametrize("table", ["stopwatch", "segment", "entry", "outbox", "journal", "target"])
def test_what_can_be_read_is_taken_over_and_the_rest_is_as_in_the_backup(
    profile: Damageable, table: str
) -> None:
    profile.spoil(profile.page(table))
    restored = profile.restore()
    assert restored.unreadable >= 1
    for other in {"segment", "entry", "journal"} - {table}:
        assert len(profile.now(other)) == len(profile.rows[other]), other
    assert len(profile.now(table)) > 0
    check_usable(profile)


def test_one_bad_leaf_in_the_middle_costs_only_its_own_rows(profile: Damageable) -> None:
    (leaf,) = leaves(profile, "journal")[5:6]
    profile.spoil(leaf)
    restored = profile.restore()
    assert restored.unreadable == 1
    assert len(profile.rows["journal"]) - 20 < len(profile.now("journal"))
    assert profile.now("segment") == profile.rows["segment"]
    assert profile.now("journal")[-1] == profile.rows["journal"][-1]


def leaves(profile: Damageable, table: str) -> list[int]:
    """Return the leaf pages of a table in their order."""
    root = profile.path.read_bytes()[(profile.page(table) - 1) * PAGE :][:PAGE]
    assert root[0] == 5, "the table is to have more than one page"
    count = int.from_bytes(root[3:5], "big")
    cells = [int.from_bytes(root[12 + 2 * at : 14 + 2 * at], "big") for at in range(count)]
    return [int.from_bytes(root[cell : cell + 4], "big") for cell in cells]


def test_without_its_first_page_the_file_still_tells_what_it_knows(profile: Damageable) -> None:
    profile.spoil(1)
    with pytest.raises(Refused, match="damaged"):
        open_store(profile.path, Bus(), FakeDoorbell())
    profile.restore()
    assert {table: profile.now(table) for table in TABLES} == profile.rows
    check_usable(profile)


def test_a_file_of_rubbish_gives_the_backup(profile: Damageable) -> None:
    rubbish = b"\xa5" * 100_000
    profile.path.write_bytes(rubbish)
    restored = profile.restore()
    assert len(profile.now("entry")) == 15
    assert restored.unreadable > 0
    assert restored.aside is not None
    assert (Path(restored.aside) / "stopwatch.db").read_bytes() == rubbish
    check_usable(profile)


def test_what_is_only_in_the_log_ahead_is_taken_over(profile: Damageable) -> None:
    with make_store(profile.path.parent) as store:
        with store.units.write() as unit:
            ticket(unit, unit.accounts.current(), 77, "Only in the log")
        wal = profile.path.with_name("stopwatch.db-wal")
        ahead, file = wal.read_bytes(), profile.path.read_bytes()
    profile.path.write_bytes(file)
    wal.write_bytes(ahead)
    profile.spoil(2)
    profile.restore()
    assert "Only in the log" in str(profile.now("ticket"))


@pytest.mark.parametrize("length", [0, None])
def test_a_file_that_was_emptied_or_is_gone_gives_the_backup(
    profile: Damageable, length: int | None
) -> None:
    profile.path.unlink()
    if length is not None:
        profile.path.write_bytes(b"")
    with pytest.raises(Refused, match="ticket-stopwatch restore"):
        open_store(profile.path, Bus(), FakeDoorbell())
    assert profile.path.exists() == (length is not None)
    profile.restore()
    assert len(profile.now("entry")) == 15
    check_usable(profile)


def test_without_a_backup_it_is_what_can_be_read(profile: Damageable) -> None:
    for one in profile.keeping.backups():
        Path(one.path).unlink()
    profile.spoil(profile.page("remote_entry"))
    restored = profile.restore()
    assert restored.backup is None
    assert {table: profile.now(table) for table in TABLES} == profile.rows
    check_usable(profile)


def test_a_damaged_backup_is_passed_over(profile: Damageable) -> None:
    older = profile.keeping.backups()[0]
    newer = Path(older.path).with_name("daily-2099-01-01.db")
    newer.write_bytes(b"rubbish" * 1_000)
    profile.spoil(profile.page("entry"))
    assert profile.restore().backup == older.path


# ------------------------------------------------------------------ nothing erased
def test_the_old_files_are_kept_as_they_were(profile: Damageable) -> None:
    profile.spoil(profile.page("entry"))
    wal = profile.path.with_name("stopwatch.db-wal")
    wal.write_bytes(b"a log ahead that belongs to nothing")
    before = profile.path.read_bytes(), wal.read_bytes()
    aside = profile.restore().aside
    assert aside is not None
    kept = Path(aside)
    assert ((kept / "stopwatch.db").read_bytes(), (kept / wal.name).read_bytes()) == before
    assert not wal.exists()
    again = profile.keeping.restore(Path(profile.keeping.backups()[0].path))
    assert again.aside != aside
    assert (kept / "stopwatch.db").read_bytes() == before[0]


def test_a_sound_database_is_not_replaced_unasked(profile: Damageable) -> None:
    before = profile.path.read_bytes()
    with pytest.raises(Refused, match="the database is sound"):
        profile.restore()
    assert profile.path.read_bytes() == before


def test_a_backup_of_a_newer_program_is_refused_by_its_own_name(profile: Damageable) -> None:
    made = Path(profile.keeping.back_up().path)
    with closing(sqlite3.connect(made)) as later, later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refused, match=f"{re.escape(str(made))} was written by a newer version"):
        profile.keeping.restore(made)


def test_going_back_to_a_named_backup_loses_nothing_newer(profile: Damageable) -> None:
    profile.keeping.restore(Path(profile.keeping.backups()[0].path))
    assert {table: profile.now(table) for table in TABLES} == profile.rows


def test_a_running_program_keeps_its_database(profile: Damageable) -> None:
    used = Keeping(SqliteVault(profile.path), profile.clock, FakeLock(), FakeLock(is_free=False))
    profile.spoil(profile.page("entry"))
    before = profile.path.read_bytes()
    with pytest.raises(Refused, match="still running"):
        used.restore()
    assert profile.path.read_bytes() == before


@pytest.mark.parametrize("name", ["gone.db", "rubbish.db", "recipes.db"])
def test_only_a_whole_backup_of_ours_is_put_in_place(
    profile: Damageable, tmp_path: Path, name: str
) -> None:
    (tmp_path / "rubbish.db").write_bytes(b"rubbish" * 1_000)
    with closing(sqlite3.connect(tmp_path / "recipes.db")) as raw:
        raw.execute("CREATE TABLE recipe(id INTEGER PRIMARY KEY)")
    with pytest.raises(Refused, match="no whole backup"):
        profile.keeping.restore(tmp_path / name)
    assert {table: profile.now(table) for table in TABLES} == profile.rows


def test_without_room_nothing_is_changed(profile: Damageable) -> None:
    profile.spoil(profile.page("entry"))
    before = profile.path.read_bytes()
    with no_file_larger_than(200_000), pytest.raises(Unavailable) as trouble:
        profile.restore()
    assert trouble.value.message.startswith("Everything recorded is safe. Nothing was restored")
    assert profile.path.read_bytes() == before
    assert not profile.path.with_name("restoring").exists()
    profile.restore()
    check_usable(profile)


# ------------------------------------------------------------------ nothing sent unseen
@pytest.mark.parametrize("mark", ["the same on both sides", ""])
def test_the_mark_never_matches_after_a_restore(profile: Damageable, mark: str) -> None:
    outside = SidecarIncarnation(profile.path.with_name("incarnation"))
    with make_store(profile.path.parent) as store, store.units.write() as unit:
        if mark:
            outside.write(mark)
            unit.facts.put_text(NOBODY, "incarnation", mark)
    profile.spoil(profile.page("entry"))
    profile.restore()
    with make_store(profile.path.parent) as store, store.units.read() as unit:
        inside = unit.facts.text(NOBODY, "incarnation")
    assert inside is not None
    assert inside != outside.read()


def test_what_arrived_after_the_backup_is_known_to_have_arrived(profile: Damageable) -> None:
    with closing(sqlite3.connect(profile.path)) as raw, raw:
        (entry,) = raw.execute("SELECT max(subject) FROM outbox").fetchone()
        raw.execute(
            "UPDATE outbox SET state = 'done', remote_id = 4711 WHERE subject = ?", (entry,)
        )
    profile.spoil(profile.page("remote_entry"))
    profile.restore()
    with closing(sqlite3.connect(profile.path)) as raw:
        found = raw.execute("SELECT remote_id FROM entry WHERE id = ?", (entry,)).fetchone()
    assert found == (4711,)


def test_time_whose_wish_to_be_sent_is_lost_is_a_draft_again(profile: Damageable) -> None:
    profile.spoil(profile.page("outbox"))
    profile.restore()
    with closing(sqlite3.connect(profile.path)) as raw:
        phases = dict(raw.execute("SELECT phase, count(*) FROM entry GROUP BY phase").fetchall())
        lost = raw.execute(
            "SELECT count(*) FROM entry WHERE phase = 'submitted' AND NOT EXISTS "
            "(SELECT 1 FROM outbox WHERE subject = entry.id)"
        ).fetchone()
    assert lost == (0,)
    assert phases == {"submitted": 15, "draft": len(profile.rows["entry"]) - 15}


def test_a_segment_whose_stopwatch_is_lost_is_on_the_desk(profile: Damageable) -> None:
    profile.spoil(profile.page("stopwatch"))
    profile.restore()
    with make_store(profile.path.parent) as store:
        desk = verbs(store, profile.clock).desk()
        assert [watch.account_id for watch in desk.running] == [AccountId(2)]
        assert desk.paused == ()  # those that were booked are not to be booked again
        assert len(profile.now("segment")) == len(profile.rows["segment"])


# ------------------------------------------------------------------ killed
POINTS = [
    ("_fill", 1), ("replace", 1), ("take_over", 1), ("make_durable", 1), ("make_durable", 2),
    ("replace", 2), ("finish", 1), ("replace", 3), ("replace", 4), ("settle", 1), ("settle", 2),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("point", "nth"), POINTS)
def test_killed_anywhere_it_is_the_old_state_or_the_new(
    profile: Damageable, point: str, nth: int
) -> None:
    profile.spoil(profile.page("remote_entry"))
    damaged = profile.path.read_bytes()
    wal = profile.path.with_name("stopwatch.db-wal")
    wal.write_bytes(b"a log ahead that belongs to nothing")
    command = ["-m", "tests.storage.killed_keeper", str(profile.path), "restore", point, str(nth)]
    child = subprocess.run(
        [sys.executable, *command], cwd=ROOT, check=False, capture_output=True, timeout=60
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    if exchange.is_pending(profile.path):
        exchange.finish(profile.path)
    if not profile.keeping.is_whole():
        assert profile.path.read_bytes() == damaged
        profile.restore()
    assert {table: profile.now(table) for table in TABLES} == profile.rows
    kept = [file.read_bytes() for file in profile.path.parent.glob("aside-*/stopwatch.db")]
    assert kept == [damaged]
    assert not profile.path.with_name("restoring").exists() or exchange.is_pending(profile.path)
    check_usable(profile)
