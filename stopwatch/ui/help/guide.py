"""The pages of the guide as they lie on the disk, made ready to be shown by Qt."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

_PICTURE = re.compile(
    r'<picture>.*?<img\s+src="(?P<name>[^"]+)"(?:\s+width="\d+")?\s+alt="(?P<alt>[^"]*)">\s*</picture>',
    re.DOTALL,
)
_SHOWN = re.compile(r"(!\[[^\]]*\]\(pictures/[\w-]+)\.png\)")
_NAMED = re.compile(r"(?<!\[)`docs/([\w/.-]+\.md)`")
_HEADING, _ENTRY = re.compile(r"^## (.+)$"), re.compile(r"^\* \[([^\]]+)\]\(([^)#]+)\)")
_OUTSIDE = re.compile(r"^\* \[[^\]]+\]\(\.\./[^)]*\)\n", re.MULTILINE)  # no package has those
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOT_IN_A_SLUG = re.compile(r"[^\w\- ]")
_FOR_USERS = ("User guide", "Administrator guide", "Reference")


def folder() -> Path:
    """Return where the pages are: inside an installed package, or beside it in a checkout."""
    package = Path(str(files("stopwatch")))
    installed = package / "docs"
    return installed if installed.is_dir() else package.parent / "docs"


def text_of(page: str, *, is_dark: bool) -> str | None:
    """Return the Markdown of a page with its pictures in one scheme; None for none of ours."""
    base = folder().resolve()
    path = (base / page).resolve()
    if not path.is_relative_to(base) or path.suffix != ".md" or not path.is_file():
        return None
    text = _COMMENT.sub("", path.read_text(encoding="utf-8"))
    text = _OUTSIDE.sub("", text)
    text = _PICTURE.sub(lambda found: f"![{found['alt']}]({found['name']})", text)
    if is_dark:
        text = _SHOWN.sub(r"\1-dark.png)", text)
    titles = {name: title for _guide, pages in contents() for title, name in pages}
    return _NAMED.sub(lambda found: f"[{titles.get(found[1], found[1])}]({found[1]})", text)


def contents() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the guides for users, each with the titles and names of its pages."""
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for line in (folder() / "index.md").read_text(encoding="utf-8").splitlines():
        if heading := _HEADING.match(line):
            found.append((heading[1], []))
        elif found and (entry := _ENTRY.match(line)) and not entry[2].startswith(".."):
            found[-1][1].append((entry[1], entry[2]))
    return [one for one in found if one[0] in _FOR_USERS]


def slug(heading: str) -> str:
    """Return the anchor of a heading, as those who host repositories make it."""
    return _NOT_IN_A_SLUG.sub("", heading.lower()).replace(" ", "-")
