"""Modules of the standard library that others name and hardly ever need, read when one is needed.

Python reads a module with all that it names at its top: `pathlib` brings the arithmetic of network
addresses, Qt's binding the reading of command lines, and each stays in memory. Here such a name
stands for the module until the first thing of it is asked for, by whichever thread.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from threading import RLock
from types import ModuleType

from stopwatch.domain.overriding import override

_LATE = ("argparse", "ipaddress", "pickle", "shutil")
_LATE_WHERE_BUILT = ("bz2", "lzma")  # Python can be built without; who asks is to be told at once
_reading = RLock()  # a module that is read may ask for another one


def import_late() -> None:
    """Let these modules be read when they are needed; one that is there stays as it is."""
    for name in (*_LATE, *filter(_is_built, _LATE_WHERE_BUILT)):
        if name not in sys.modules:
            sys.modules[name] = _Late(name)


class _Late(ModuleType):
    """Stands for a module; whoever has it goes on with it, and finds everything in it."""

    @override
    def __getattr__(self, name: str) -> object:
        if name.startswith("__") and name != "__all__":  # what imports ask about is no need
            raise AttributeError(name)
        with _reading:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
            module = import_module(self.__name__)
            vars(self).update(vars(module))
        return getattr(module, name)


def _is_built(name: str) -> bool:
    return find_spec(f"_{name}") is not None
