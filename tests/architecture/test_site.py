"""The documents: every page is in the navigation, every link, anchor and picture is there."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
_FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
_LINKED = re.compile(r"\]\((?!https?:|mailto:)([^)\s#]*)#([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_NOT_IN_A_SLUG = re.compile(r"[^\w\- ]")
_PICTURE = re.compile(r"pictures/([\w-]+\.png)")
_NAMED = re.compile(r"`(docs/[\w/.-]+\.md)`")


def navigation() -> ModuleType:
    """Return the module that the site is built with; it is no part of the program."""
    place = ROOT / "packaging" / "site" / "navigation.py"
    spec = importlib.util.spec_from_file_location("site_navigation", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(page: Path) -> str:
    """Return the text of a page without what is fenced as code."""
    return _FENCED.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> Iterator[str]:
    """Yield the anchors of a page, as those who host repositories make them of headings."""
    seen: Counter[str] = Counter()
    for heading in _HEADING.findall(text_of(page)):
        slug = _NOT_IN_A_SLUG.sub("", heading.lower()).replace(" ", "-")
        yield f"{slug}-{seen[slug]}" if seen[slug] else slug
        seen[slug] += 1


def test_every_page_is_in_the_navigation_once() -> None:
    module = navigation()
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    named = [path for pages in module.guides(index).values() for _title, path in pages]
    records = {name for name in module.pages(DOCS) if name.startswith("decisions/0")}
    wanted = {*module.pages(DOCS), "../CONTRIBUTING.md", "../CHANGELOG.md"}
    assert sorted(named) == sorted(wanted - records - {"index.md"}), "see docs/index.md"


def test_the_guides_are_there_in_their_order() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    assert list(navigation().guides(index)) == [
        "User guide", "Administrator guide", "Developer guide", "Reference",
    ]  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_anchor_that_is_linked_to_is_there(page: Path) -> None:
    linked = _LINKED.findall(text_of(page))
    targets = [((page.parent / path) if path else page, anchor) for path, anchor in linked]
    missing = [f"{to.name}#{anchor}" for to, anchor in targets if anchor not in anchors(to)]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_page_that_is_named_like_code_is_there(page: Path) -> None:
    named = _NAMED.findall(text_of(page))
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_every_picture_that_is_named_is_there_and_every_one_is_used() -> None:
    named = {name for page in PAGES for name in _PICTURE.findall(page.read_text(encoding="utf-8"))}
    kept = {path.name for path in (DOCS / "pictures").iterdir()}
    shown = named | {name.replace(".png", "-dark.png") for name in named}  # by site and help
    assert sorted(named - kept) == []
    assert sorted(kept - shown) == []


def test_every_picture_is_there_in_light_and_in_dark() -> None:
    kept = {path.stem for path in (DOCS / "pictures").iterdir()}
    light = {name for name in kept if not name.endswith("-dark")}
    assert kept == light | {f"{name}-dark" for name in light}


def test_decisions_are_numbered_without_gap_and_twin() -> None:
    names = sorted(path.name for path in (DOCS / "decisions").glob("0*.md"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
