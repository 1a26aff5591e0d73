"""A property that is the same for all, also when two threads ask for it at the same moment."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    once = cached_property
else:

    class Once(cached_property):
        """`functools.cached_property` for two threads: from Python 3.12 on it has no lock.

        Both may make one; the first to be done is kept, and both are given that.
        """

        def __get__(self, owner: object, kind: object = None) -> object:
            if owner is None:
                return self
            return vars(owner).setdefault(self.attrname, self.func(owner))

    once = Once
