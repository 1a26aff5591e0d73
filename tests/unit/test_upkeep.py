"""The tools of upkeep: licences, the matrix of versions, and fuzzing for some minutes."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.property import for_minutes

ROOT = Path(__file__).parents[2]


def tool(name: str) -> ModuleType:
    """Return one of the tools in `packaging`; they are no part of the program."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses ask for it
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def audit() -> ModuleType:
    return tool("audit")


def test_everything_that_is_installed_may_be(audit: ModuleType) -> None:
    lines = audit.lines()
    assert [f"{one.name}: {one.licence}" for one in lines if not one.is_allowed] == []
    shipped = {one.name for one in lines if one.is_shipped}
    assert {"PySide6_Essentials", "httpx", "SQLAlchemy", "keyring"} <= shipped
    assert "pytest" not in shipped


@pytest.mark.parametrize(
    ("licence", "is_allowed"),
    [
        ("MIT", True), ("GPL-3.0-only", False), ("GPL-3.0-only OR MIT", True), ("not told", False),
        ("MIT AND GPL-3.0-only", False), ("(MIT AND Apache-2.0) OR GPL-2.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True), ("", False),
    ],
)  # fmt: skip
def test_one_allowed_side_is_enough_and_all_its_parts_count(
    audit: ModuleType, licence: str, is_allowed: bool
) -> None:
    assert audit.is_allowed(licence) is is_allowed


def test_the_matrix_begins_with_the_oldest_that_is_allowed() -> None:
    matrix = tool("matrix")
    wanted = (ROOT / "requirements" / "run.in").read_text(encoding="utf-8")
    (asked,) = re.findall(r"^PySide6-Essentials(\S+)$", wanted, re.MULTILINE)
    assert asked == matrix.NEWEST
    assert matrix.OLDEST.startswith(re.findall(r">=([\d.]+)", asked)[0])
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    claimed = re.findall(r"Python :: (3\.\d+)", project)
    assert claimed
    assert set(claimed) <= set(matrix.PYTHONS)
    assert matrix.PYTHONS[0] in project.partition("requires-python")[2].partition("\n")[0]


@pytest.mark.parametrize(
    ("minutes", "codes", "told"),
    [(0, [0], (1, 0)), (1, [0, 0, 0], (3, 0)), (1, [0, 1, 0], (2, 1)), (0, [2], (1, 2))],
)
def test_fuzzing_ends_with_the_time_or_the_first_failure(
    minutes: float, codes: list[int], told: tuple[int, int]
) -> None:
    left, clock = iter(codes), iter(range(0, 1000, 25))  # each round takes 25 seconds
    assert for_minutes.main(minutes, lambda: next(left), lambda: float(next(clock))) == told
