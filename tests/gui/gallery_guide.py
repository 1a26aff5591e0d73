"""Takes the pictures of the guide that the tour does not come by: a full day, and a full week.

Run: python -m tests.gui.gallery_guide FOLDER (`make pictures` does)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCENES = (
    ("tests.gui.gallery_day", "full", "day-full", "day-reviewed"),
    ("tests.gui.gallery_day", "dragging", "day-dragging", "day-boundary"),
    ("tests.gui.gallery_week", "typing", "typing", "week-typing"),
    ("tests.gui.gallery_week", "charts", "charts", "week-charts"),
)
"""Which gallery draws which scene, under which name, and how the guide calls it."""


def main(folder: Path) -> None:
    """Draw them and lay them beside those of the tour, in light and in dark."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as place:
        for module, scene, drawn, name in SCENES:
            subprocess.run(
                [sys.executable, "-m", module, place, scene], check=True, env=surroundings
            )
            for scheme, tail in (("light", ""), ("dark", "-dark")):
                shutil.copyfile(Path(place, f"{drawn}-{scheme}.png"), folder / f"{name}{tail}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
