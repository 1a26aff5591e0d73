"""The log ahead of the file: how long it is, and that it is folded before a click has to do it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from stopwatch.domain.ids import AccountId
from stopwatch.storage import log as log_module
from stopwatch.storage import write_out
from stopwatch.storage.log import LONG, Log
from stopwatch.storage.opening import Store
from tests.support.machine import NOON
from tests.support.statements import overheard
from tests.support.units import facts, make_store

LOCAL = AccountId(1)
_FEW = 12
_PAGE = 4_096
_FILLED = b"x" * (_PAGE - 600)  # one row a page


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a log for long that has a few pages."""
    monkeypatch.setattr(log_module, "LONG", _FEW)


class Written:
    """A database of our own with a log that nobody folds by itself."""

    def __init__(self, path: Path) -> None:
        self.raw = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "wal_autocheckpoint=0", f"page_size={_PAGE}"):
            self.raw.execute(f"PRAGMA {pragma}")
        self.raw.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, filling BLOB)")
        self.log = Log(path)
        self.log.fold(self.raw)

    def write(self, pages: int) -> None:
        for _page in range(pages):
            self.raw.execute("REPLACE INTO page VALUES (1, ?)", (_FILLED,))


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Written]:
    made = Written(tmp_path / "pages.db")
    with closing(made.raw):
        yield made


@pytest.mark.usefixtures("few")
def test_a_log_is_long_after_so_many_pages_and_no_longer_when_it_was_folded(
    written: Written,
) -> None:
    for _round in range(3):
        written.write(_FEW - 1)
        assert not written.log.is_long()
        written.write(1)
        assert written.log.is_long()
        written.log.fold(written.raw)
        assert not written.log.is_long()


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Read all the while: what is written meanwhile has to stay in the log."""
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM page").fetchone()
        yield


@pytest.mark.usefixtures("few")
def test_beside_one_who_reads_on_it_is_folded_after_so_many_more_only(
    written: Written, tmp_path: Path
) -> None:
    written.write(_FEW)
    with reading(tmp_path / "pages.db"):
        for _round in range(3):
            written.write(_FEW)
            assert written.log.is_long()
            written.log.fold(written.raw)
            assert not written.log.is_long(), "else each upkeep would try it again in vain"
    written.write(_FEW)
    written.log.fold(written.raw)
    (_is_busy, length, done) = written.raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert length == done, "nothing is left behind"
    log = tmp_path / "pages.db-wal"
    before = log.stat().st_size
    written.write(_FEW)
    assert log.stat().st_size == before, "it begins anew"


def test_where_there_is_no_log_none_is_long(tmp_path: Path) -> None:
    assert not Log(tmp_path / "none.db").is_long()
    (tmp_path / "empty.db-wal").touch()
    assert not Log(tmp_path / "empty.db").is_long()


def pull(store: Store, rows: int) -> None:
    """Keep tickets as a pull does, a page of the database and more for each."""
    for number in range(rows):
        with store.units.write_politely() as unit:
            unit.tickets.upsert(LOCAL, [facts(number + 1, f"Printer {number} " * 100)])


def test_bulk_work_folds_the_log_by_its_pages(tmp_path: Path) -> None:
    said: list[str] = []
    with make_store(tmp_path) as store, overheard(lambda text, _values: said.append(text)):
        pull(store, 20)
        assert (tmp_path / "stopwatch.db-wal").stat().st_size < LONG * _PAGE
        assert not [one for one in said if "wal_checkpoint" in one]
        pull(store, 200)
        assert [one for one in said if "wal_checkpoint" in one]
        with store.units.read() as unit:
            assert unit.tickets.count(LOCAL) == 200


def test_while_a_click_waits_nothing_is_folded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with make_store(tmp_path) as store:
        monkeypatch.setattr(log_module.Log, "is_long", lambda _log: True)
        monkeypatch.setattr(log_module.Log, "fold", pytest.fail)
        monkeypatch.setattr(store.units, "is_awaited", lambda: True)
        pull(store, 1)


def test_bulk_work_begins_to_write_the_log_and_a_click_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    monkeypatch.setattr(log_module, "begin_writing", begun.append)
    with make_store(tmp_path) as store:
        with store.units.write() as unit:
            unit.facts.put_text(LOCAL, "a", str(NOON))
        assert begun == []
        pull(store, 1)
        assert set(begun) == {tmp_path / "stopwatch.db-wal"}


def test_to_begin_writing_leaves_a_file_as_it_is_and_none_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"held")
    write_out.begin_writing(path)
    assert path.read_bytes() == b"held"
    write_out.begin_writing(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_where_the_system_has_no_such_call_the_file_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_out, "_call", lambda: None)
    monkeypatch.setattr("os.open", pytest.fail)
    write_out.begin_writing(tmp_path / "file")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the call")
def test_on_linux_the_call_is_found_and_takes_a_file(tmp_path: Path) -> None:
    call = write_out._call()
    assert call is not None
    path = tmp_path / "file"
    path.write_bytes(b"held")
    with path.open("rb") as file:
        assert call(file.fileno(), 0, 0, write_out._BEGIN) == 0
