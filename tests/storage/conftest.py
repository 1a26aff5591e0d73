from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.storage.opening import Store
from tests.support.units import make_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh, empty database."""
    with make_store(tmp_path) as made:
        yield made
