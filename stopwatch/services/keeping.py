"""Keeping the database: a backup a day, one when asked, and the way back from damage."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.instants import local_date
from stopwatch.domain.keeping import Backup, Restored, damaged
from stopwatch.services.ports.keeping import Exclusion, Vault
from stopwatch.services.ports.machine import Clock


class Keeping:
    """Works on the files, whether or not the database can be opened.

    `maker` keeps two programs from making a backup at once; `profile` is had alone only while no
    program uses the database.
    """

    def __init__(self, vault: Vault, clock: Clock, maker: Exclusion, profile: Exclusion) -> None:
        self._vault = vault
        self._clock = clock
        self._maker = maker
        self._profile = profile

    @property
    def database(self) -> PurePath:
        """The database."""
        return self._vault.database

    def size(self) -> int:
        """Return the bytes of the database."""
        return self._vault.size()

    def is_whole(self) -> bool:
        """Return whether the database is sound; slow, reads all of it."""
        return self._vault.is_whole()

    def backups(self) -> tuple[Backup, ...]:
        """Return all backups, the newest first."""
        return self._vault.backups()

    def is_good(self, backup: Backup) -> bool:
        """Return whether a backup is whole; slow, reads it all."""
        return self._vault.is_good(PurePath(backup.path))

    def damaged(self) -> str:
        """Return what is said of a damaged database; slow, looks for a good backup."""
        return damaged(
            str(self._vault.database), self._vault.newest_good(), is_lost=not self.size()
        )

    def back_up_if_due(self) -> Backup | None:
        """Make today's backup unless there is one or nothing changed. Quick if none is due."""
        if not self._vault.is_due(self._today()):
            return None
        with self._maker.held() as is_ours:
            if not is_ours or not self._vault.is_due(self._today()):
                return None
            return self._vault.make_daily(self._today())

    def back_up(self, file: PurePath | None = None) -> Backup:
        """Make a backup now, in the folder or as a file; it stays until the user removes it."""
        with self._maker.held() as is_ours:
            if not is_ours:
                raise Unavailable(
                    "Your recorded time is safe. Another program makes a backup at this moment. "
                    "Try again when it is done."
                )
            return self._vault.make_asked(self._clock.now_ms(), file)

    def restore(self, file: PurePath | None = None) -> Restored:
        """Put a backup in place; without a file the newest good one, if the database is damaged."""
        with self._profile.held() as is_ours:
            if not is_ours:
                raise Refused(
                    "Nothing was changed: the program is still running with this profile. "
                    "Quit it, then run `ticket-stopwatch restore` again."
                )
            return self._vault.restore(self._chosen(file), self._clock.now_ms())

    def go_back(self, file: PurePath) -> Restored:
        """Put a backup in the place of a database that is sound; how that is is backed up first."""
        with self._profile.held() as is_ours:
            if not is_ours:
                raise Refused(
                    "Nothing was changed: another program uses this profile at this moment. "
                    "Try again when it has ended."
                )
            self.must_be_good(file)
            self.back_up()
            return self._vault.restore(file, self._clock.now_ms())

    def must_be_good(self, file: PurePath) -> None:
        """Refuse a file that is no whole backup; slow, reads it all."""
        if not self._vault.is_good(file):
            raise Refused(
                f"Nothing was changed: {file} is no whole backup of this program. "
                "`ticket-stopwatch restore --list` shows those that are."
            )

    # ------------------------------------------------------------------ private
    def _chosen(self, file: PurePath | None) -> PurePath | None:
        if file is not None:
            self.must_be_good(file)
            return file
        if self._vault.is_whole():
            raise Refused(
                "Nothing was changed: the database is sound, so there is nothing to restore. "
                "To go back to a backup all the same, name its file."
            )
        newest = self._vault.newest_good()
        return PurePath(newest.path) if newest else None

    def _today(self) -> date:
        return local_date(self._clock.now_ms(), self._clock.zone())
