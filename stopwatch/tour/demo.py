"""The demo: the real tray program, connected to a practice Autotask on this computer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.services.ports.machine import Secrets
from stopwatch.tour.practice import HeldSecrets, Opener, practice_autotask, throw_away_profile

RunTray = Callable[[Path, Secrets], int]


def run(open_services: Opener, run_tray: RunTray) -> int:
    """Run until quit; the practice Autotask and the profile end with it."""
    secrets = HeldSecrets()
    with practice_autotask() as endpoint, throw_away_profile() as folder:
        with open_services(folder, secrets) as services:
            account = services.accounts.add(endpoint.sign_in())
        sys.stdout.write(
            f"Demo: you are {account.resource_name}, and a practice Autotask runs at "
            f"{endpoint.url}. Nothing leaves this computer; quit from the tray menu.\n"
        )
        sys.stdout.flush()
        return run_tray(folder, secrets)
