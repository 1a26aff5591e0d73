"""What `make package`, `make package-check` and `make release` run."""

from __future__ import annotations

import sys
from collections.abc import Callable

from shipping import folder, wheels
from shipping.facts import Project


def package(project: Project) -> None:
    """Build everything that can be built on this machine."""
    for made in (*wheels.build(project), folder.build(project)):
        print(f"made {made.relative_to(project.root)}")


_VERBS: dict[str, Callable[[Project], None]] = {"package": package}

if __name__ == "__main__":
    _VERBS[sys.argv[1]](Project())
