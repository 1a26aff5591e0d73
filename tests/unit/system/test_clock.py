"""The machine's clocks, and the many ways in which a computer may tell its zone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from stopwatch.system import clock
from stopwatch.system.clock import SystemClock


@pytest.fixture(autouse=True)
def _no_zone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Begin with a computer that tells no zone at all."""
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock, "_LOCALTIME", tmp_path / "localtime")
    monkeypatch.setattr(clock, "_TIMEZONE", tmp_path / "timezone")


def test_the_wall_clock_counts_utc_milliseconds() -> None:
    before, told, after = time.time_ns(), SystemClock().now_ms(), time.time_ns()
    assert before // 1_000_000 <= told <= after // 1_000_000


def test_no_clock_but_the_wall_goes_back() -> None:
    machine = SystemClock()
    first, second = machine.reading(), machine.reading()
    assert first.boot_id == second.boot_id != ""
    assert first.boot_ms <= second.boot_ms
    assert first.awake_ms <= second.awake_ms


def test_all_processes_agree_on_the_boot() -> None:
    assert SystemClock().reading().boot_id == SystemClock().reading().boot_id


@pytest.mark.parametrize(
    "text",
    ["Europe/Berlin", ":Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin"],
)
def test_zone_from_the_environment(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("TZ", text)
    assert SystemClock().zone() == "Europe/Berlin"


@pytest.mark.parametrize("text", ["CET-1CEST", "Europe/Nowhere", "../../etc/passwd", "/etc/hosts"])
def test_what_is_no_zone_falls_through_to_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    monkeypatch.setenv("TZ", text)
    (tmp_path / "timezone").write_text("America/Chicago\n")
    assert SystemClock().zone() == "America/Chicago"


def test_zone_from_the_link(tmp_path: Path) -> None:
    (tmp_path / "localtime").symlink_to("/anywhere/zoneinfo/America/Argentina/Salta")
    (tmp_path / "timezone").write_text("America/Chicago\n")
    assert SystemClock().zone() == "America/Argentina/Salta"


def test_zone_is_asked_anew_because_people_travel(tmp_path: Path) -> None:
    machine = SystemClock()
    (tmp_path / "timezone").write_text("Europe/Lisbon\n")
    assert machine.zone() == "Europe/Lisbon"
    (tmp_path / "timezone").write_text("Asia/Tokyo\n")
    assert machine.zone() == "Asia/Tokyo"


def test_a_computer_that_tells_nothing_is_in_utc() -> None:
    assert SystemClock().zone() == "UTC"


def test_an_unreadable_file_is_no_zone(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_bytes(b"\xff\xfe\x00")
    assert SystemClock().zone() == "UTC"


def test_without_a_boot_id_the_time_of_the_boot_stands_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(clock, "_BOOT_ID", tmp_path / "missing")
    machine = SystemClock()
    assert machine.reading().boot_id.startswith("boot-")
    assert machine.reading().boot_id == machine.reading().boot_id


def test_without_a_boot_clock_sleep_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME")
    told = SystemClock().reading()
    assert abs(told.boot_ms - told.awake_ms) < 1_000
