"""Where a profile lies: given, from the environment, or the platform's own folder."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.system.paths import ENVIRONMENT, find_paths


def test_what_is_given_wins_over_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "environment"))
    assert find_paths(tmp_path / "given").data_dir == tmp_path / "given"
    assert find_paths().data_dir == tmp_path / "environment"


def test_otherwise_it_is_the_platforms_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert find_paths().data_dir == tmp_path / "ticket-stopwatch"


def test_only_the_user_can_enter_a_new_profile(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "profile")
    assert stat.S_IMODE(paths.data_dir.stat().st_mode) == 0o700


def test_a_relative_folder_stays_the_same_whatever_becomes_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("profile")).data_dir == tmp_path / "profile"


def test_every_file_lies_in_the_profile_and_has_a_name_of_its_own(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    files = [paths.database, paths.log, paths.delivery_lock, paths.incarnation, paths.bells]
    assert {file.parent for file in files} == {tmp_path}
    assert len(set(files)) == len(files)


def test_a_folder_that_cannot_be_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match=r"^Nothing was changed: the folder .* cannot be used"):
        find_paths(tmp_path / "file" / "profile")
