"""The mark beside the database counts on the computer that wrote it, and nowhere else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.system import incarnation
from stopwatch.system.incarnation import SidecarIncarnation


@pytest.fixture
def machine_id(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer whose identity the test can change."""
    path = tmp_path / "machine-id"
    path.write_text("first computer\n")
    monkeypatch.setattr(incarnation, "_MACHINE_ID", path)
    return path


def test_a_profile_copied_to_another_computer_has_no_mark(tmp_path: Path, machine_id: Path) -> None:
    sidecar = SidecarIncarnation(tmp_path / "incarnation")
    sidecar.write("mark")
    assert sidecar.read() == "mark"
    machine_id.write_text("second computer\n")
    assert sidecar.read() == ""


def test_a_backup_of_the_whole_folder_has_no_mark_when_it_comes_back(tmp_path: Path) -> None:
    folder, backup = tmp_path / "profile", tmp_path / "backup"
    folder.mkdir()
    sidecar = SidecarIncarnation(folder / "incarnation")
    sidecar.write("before")
    shutil.copytree(folder, backup)
    sidecar.write("since")
    shutil.copytree(backup, folder, dirs_exist_ok=True)
    assert "before" in (folder / "incarnation").read_text()
    assert sidecar.read() == ""


def test_a_backup_of_the_mark_alone_does_not_count(tmp_path: Path) -> None:
    sidecar = SidecarIncarnation(tmp_path / "incarnation")
    sidecar.write("before")
    before = (tmp_path / "incarnation").read_bytes()
    sidecar.write("since")
    (tmp_path / "incarnation").write_bytes(before)
    assert sidecar.read() == ""


def test_the_file_does_not_tell_which_computer_it_is(tmp_path: Path, machine_id: Path) -> None:
    SidecarIncarnation(tmp_path / "incarnation").write("mark")
    assert machine_id.read_text().strip() not in (tmp_path / "incarnation").read_text()


def test_without_a_machine_id_the_computers_name_stands_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, machine_id: Path
) -> None:
    machine_id.unlink()
    sidecar = SidecarIncarnation(tmp_path / "incarnation")
    sidecar.write("mark")
    assert sidecar.read() == "mark"
    monkeypatch.setattr("platform.node", lambda: "another")
    assert sidecar.read() == ""


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"no mark"])
def test_a_damaged_file_is_no_mark(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "incarnation").write_bytes(content)
    assert SidecarIncarnation(tmp_path / "incarnation").read() == ""


def test_where_it_cannot_be_written_nothing_is_sent(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"^Your time is safe"):
        SidecarIncarnation(tmp_path / "missing" / "incarnation").write("mark")
