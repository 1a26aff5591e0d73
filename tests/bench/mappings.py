"""What a program's memory is made of: `python -m tests.bench.mappings PID [how many]`.

Of its own is what nobody else can share: Python's objects, Qt's, what libraries were written to.
Mapped is all of a file that is in memory; where several programs map it, each has a share.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

_USUAL = 25


def main(pid: str, most: int = _USUAL) -> None:
    """Print both sums, and the mappings that are largest."""
    own, mapped = weighed(Path(f"/proc/{pid}/smaps").read_text())
    print(f"{own.total() / 1024:7.2f} MiB of its own, {mapped.total() / 1024:.2f} MiB mapped")
    for name, _size in (own + mapped).most_common(most):
        print(f"{own[name] / 1024:7.2f} {mapped[name] / 1024:7.2f}  {name}")


def weighed(smaps: str) -> tuple[Counter[str], Counter[str]]:
    """Return the KiB of each name: its own, and what is mapped of a file."""
    own, mapped, name = Counter[str](), Counter[str](), ""
    for line in smaps.splitlines():
        first, _, rest = line.partition(" ")
        if not first.endswith(":"):
            place = rest.split(maxsplit=4)[4:]  # after mode, offset, device and inode
            name = place[0].rpartition("/")[2] if place else "no file"
        elif first == "Rss:":
            mapped[name] += int(rest.split()[0])
        elif first == "Anonymous:":
            own[name] += int(rest.split()[0])
    mapped.subtract(own)
    return own, mapped


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
