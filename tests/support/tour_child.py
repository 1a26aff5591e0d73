"""Plays the tour on a given server and profile, as a child that can be killed at any moment."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from stopwatch import app
from stopwatch.tour.practice import Endpoint
from stopwatch.tour.tour import Look, play


def main() -> int:
    """Play; the arguments are the profile's folder and the server's address line."""
    folder, line = Path(sys.argv[1]), sys.argv[2]
    endpoint = Endpoint(**json.loads(line))
    return play(app.open_services, app.surroundings_of, endpoint, folder, Look())


if __name__ == "__main__":
    sys.exit(main())
