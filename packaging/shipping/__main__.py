"""What `make package`, `make package-check` and `make release` run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from shipping.facts import Project


def build(project: Project) -> list[Path]:
    """Build everything that can be built on this machine, and return it."""
    from shipping import deb, folder, wheels

    made = [*wheels.build(project), deb.build(project, folder.build(project))]
    for one in made:
        print(f"made {one.relative_to(project.root)}")
    return made


def freeze(project: Project) -> None:
    """Build the folder alone, for the recipes of other platforms."""
    from shipping import elsewhere, folder

    elsewhere.prepare(project, sys.platform)
    folder.build(project)


def check(project: Project) -> None:
    """Try in clean roots what was built."""
    from shipping import checking

    checking.check(project, build)


def tell(project: Project) -> None:
    """Print the version, for scripts."""
    print(project.version)


def refuse(project: Project) -> None:
    """End where nothing may be released; runs with any Python, before anything is set up."""
    from shipping import release as releasing

    releasing.refuse(project)


def release(project: Project) -> None:
    """Build what may be given away, and write down the sums."""
    from shipping import release as releasing

    releasing.release(project, build)


_VERBS: dict[str, Callable[[Project], object]] = {
    "package": build, "folder": freeze, "check": check,
    "refuse": refuse, "release": release, "version": tell,
}  # fmt: skip

if __name__ == "__main__":
    _VERBS[sys.argv[1]](Project())
