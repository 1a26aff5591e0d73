"""Set right what packing changes, before the first line of the program.

* Programs that are started from here, a browser say, must not get the libraries of this one.
* On Linux a package is upgraded under a running program. Modules are read late, so they are read
  from the file that was started, which stays as it was for as long as the program runs.
"""

from __future__ import annotations

import os
import sys

import pyimod02_importers  # PyInstaller's own; type checkers find it nowhere

_ITSELF = "/proc/self/exe"
_PATH = "LD_LIBRARY_PATH"
_BEFORE = f"{_PATH}_ORIG"

if sys.platform == "linux":
    os.environ.pop(_PATH, None)
    if _BEFORE in os.environ:
        os.environ[_PATH] = os.environ.pop(_BEFORE)
    if os.access(_ITSELF, os.R_OK):
        pyimod02_importers.pyz_archive._filename = _ITSELF  # noqa: SLF001 - PyInstaller offers no way to name the file that it goes on reading
