"""Many use a profile's files, or one exchanges them; the dead stand in nobody's way."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.system.sharing import SharedFile


def test_many_have_a_share(tmp_path: Path) -> None:
    file = SharedFile(tmp_path / "lock")
    with file.shared(), file.shared(), file.held() as is_ours:
        assert not is_ours
    with file.held() as is_ours:
        assert is_ours


def test_who_has_it_alone_keeps_others_out(tmp_path: Path) -> None:
    file = SharedFile(tmp_path / "lock")
    with file.held() as is_ours, file.held() as is_theirs:
        assert (is_ours, is_theirs) == (True, False)
        with pytest.raises(Unavailable, match="being put in place"), file.shared():
            pytest.fail("the block must not be entered")
    with file.shared():
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_to_keeps_nobody_from_reading(tmp_path: Path) -> None:
    file = SharedFile(tmp_path / "gone" / "lock")
    with file.shared():
        assert list(tmp_path.iterdir()) == []
    with pytest.raises(Unavailable, match="Your recorded time is safe"), file.held():
        pytest.fail("the block must not be entered")
