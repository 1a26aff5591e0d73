"""An export is whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from stopwatch.cli.exporting import write_new
from stopwatch.domain.errors import Unavailable
from tests.support.full_disk import no_file_larger_than


def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    file = tmp_path / "march.csv"
    with no_file_larger_than(100_000), pytest.raises(Unavailable, match="Nothing was written"):
        write_new(file, "x" * 200_000, encoding="utf-8")
    assert not file.exists()
