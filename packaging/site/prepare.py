"""Lays out the documents for the generator of the site; on their own they read well without it.

The navigation is made of the lists in `docs/index.md`, a picture gets a light and a dark side, and
a page that is named like code becomes a link.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from navigation import guides

ROOT = Path(__file__).parents[2]
OUTSIDE = {"CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md"}
"""Pages from outside the folder of the documents, by their names on the site."""

_PICTURE = re.compile(
    r'<picture>\s*<source[^>]*srcset="(?P<dark>[^"]+)">\s*<img\s+src="(?P<light>[^"]+)"'
    r'(?:\s+width="\d+")?\s+alt="(?P<alt>[^"]*)">\s*</picture>'
)
_PLAIN = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<name>pictures/[\w-]+)\.png\)")
_NAMED = re.compile(r"(?<!\[)`(docs/[\w/.-]+\.md|CONTRIBUTING\.md|CHANGELOG\.md)`")
_DECISION = re.compile(r"\bdecision (\d{1,2})\b")
_FENCED = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)
_TOCTREE = "```{{toctree}}\n:hidden:\n{options}\n{pages}\n```\n"


def main(target: Path) -> None:
    """Write everything that the generator reads."""
    shutil.rmtree(target, ignore_errors=True)
    docs = ROOT / "docs"
    shutil.copytree(docs, target)
    known = {path.name.partition("-")[0]: path.name for path in (docs / "decisions").glob("0*.md")}
    for path in target.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        path.write_text(_laid_out(text, "../" * (len(path.relative_to(target).parts) - 1), known))
    for name, on_site in OUTSIDE.items():
        text = (ROOT / name).read_text(encoding="utf-8").replace("](docs/", "](")
        (target / on_site).write_text(_laid_out(text, "", known), encoding="utf-8")
    _navigate(target)


def _laid_out(text: str, up: str, decisions: dict[str, str]) -> str:
    parts = _FENCED.split(text)
    done = [part if part.startswith("```") else _linked(part, up, decisions) for part in parts]
    return "".join(done)


def _linked(text: str, up: str, decisions: dict[str, str]) -> str:
    def decision(found: re.Match[str]) -> str:
        name = decisions.get(f"{int(found[1]):04}", "")
        return f"[{found[0]}]({up}decisions/{name})" if name else found[0]

    def page(found: re.Match[str]) -> str:
        name = OUTSIDE.get(found[1]) or found[1].removeprefix("docs/")
        return f"[]({up}{name})"

    shown = _PLAIN.sub(_twins, _PICTURE.sub(_picture, text))
    return _outside_links(shown, lambda part: _NAMED.sub(
        page, _DECISION.sub(decision, part)
    ))  # fmt: skip


def _outside_links(text: str, change: Callable[[str], str]) -> str:
    """Change a text but for its links and headings, which cannot hold another link."""
    parts = re.split(r"(!?\[[^\]]*\]\([^)]*\)|^#.*$|^\* \[.*$)", text, flags=re.MULTILINE)
    return "".join(part if place % 2 else change(part) for place, part in enumerate(parts))


def _twins(found: re.Match[str]) -> str:
    """Return a picture in both schemes: each is taken in both."""
    name, alt = found["name"], found["alt"]
    return "\n" + "".join(
        f"```{{image}} {name}{tail}.png\n:alt: {alt}\n:class: only-{side}\n```\n"
        for side, tail in (("light", ""), ("dark", "-dark"))
    )


def _picture(found: re.Match[str]) -> str:
    alt = found["alt"].replace("[", "(").replace("]", ")")
    return "".join(
        f"```{{image}} {found[side]}\n:alt: {alt}\n:class: only-{side}\n```\n"
        for side in ("light", "dark")
    )


def _navigate(target: Path) -> None:
    index = target / "index.md"
    text = index.read_text(encoding="utf-8")
    for name, on_site in OUTSIDE.items():
        text = text.replace(f"](../{name})", f"]({on_site})")
    made = [
        _TOCTREE.format(options=f":caption: {title}", pages=_lines(pages))
        for title, pages in guides(text).items()
    ]
    index.write_text("\n".join([text, *made]), encoding="utf-8")
    records = target / "decisions" / "README.md"
    names = sorted(path.stem for path in records.parent.glob("0*.md"))
    listed = "```{toctree}\n:maxdepth: 1\n\n" + "\n".join(names) + "\n```\n"
    records.write_text(f"{records.read_text(encoding='utf-8')}\n{listed}", encoding="utf-8")


def _lines(pages: list[tuple[str, str]]) -> str:
    return "\n".join(f"{title} <{path}>" for title, path in pages)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
