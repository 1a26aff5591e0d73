from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.storage.opening import Store
from tests.storage.restored_room import Room, restorable
from tests.support.units import make_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh, empty database."""
    with make_store(tmp_path) as made:
        yield made


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A profile that can be backed up, damaged and restored."""
    return restorable(tmp_path)
