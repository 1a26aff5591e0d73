"""Trying the program out: a practice Autotask, a throw-away profile, and a guided tour."""

from __future__ import annotations
