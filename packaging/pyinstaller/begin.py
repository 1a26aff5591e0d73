"""The packed program's first file: what `python -m stopwatch` is elsewhere."""

from __future__ import annotations

import sys

from stopwatch.__main__ import main

sys.exit(main())
