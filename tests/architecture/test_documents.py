"""What documents say of the project is there: tests that they name, and files that they link to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_NAMED = re.compile(r"`((?:\w+/)+test_\w+)(?:::(test_\w+))?`")
_LINKED = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
_SHOWN = re.compile(r'(?:src|srcset)="(?!https?:)([^"]+)"')


def test_every_test_that_features_name_is_there() -> None:
    text = (ROOT / "docs" / "features.md").read_text(encoding="utf-8")
    named = _NAMED.findall(text)
    assert len(named) > 40
    missing = [f"{file}::{name}" for file, name in named if not _is_there(file, name)]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_links_to_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = {*_LINKED.findall(text), *_SHOWN.findall(text)}
    assert [link for link in sorted(links) if not (document.parent / link).exists()] == []


def _is_there(file: str, name: str) -> bool:
    path = ROOT / "tests" / f"{file}.py"
    return path.is_file() and (not name or f"def {name}(" in path.read_text(encoding="utf-8"))
