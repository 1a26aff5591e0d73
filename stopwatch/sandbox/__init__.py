"""A practice Autotask on loopback, written from the service's observed behaviour alone.

It imports nothing from the rest of the program, so that a mistake there cannot cancel itself out
here.
"""

from __future__ import annotations
