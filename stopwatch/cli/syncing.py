"""sync: push what waits, held entries too, and pull once, now, whoever else may be at it."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from dataclasses import replace

import click

from stopwatch.cli import documents, words
from stopwatch.cli.frame import Frame, Unfinished, common, pass_frame, warn
from stopwatch.cli.secrets import asked_for, give
from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused, SignInNeeded, StopwatchError, Unavailable
from stopwatch.domain.events import Event, PullProgressed
from stopwatch.domain.ids import AccountId
from stopwatch.services.elsewhere import Elsewhere
from stopwatch.services.entry_document import Document
from stopwatch.services.overview import Overview
from stopwatch.services.ports.storage import OutboxCounts
from stopwatch.services.rounds import about
from stopwatch.services.suite import Services
from stopwatch.services.sync_report import SyncReport

_PATIENCE_S = 110.0  # one request of another process may take as long as its read timeout
_TRAY_PATIENCE_S = 15.0
_LOOK_AGAIN_S = 0.2
_pause = threading.Event()  # never set: a way to wait that a signal ends at once


@click.command()
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@click.option(
    "--account", "account_id", type=int, help="Whose secret that is; without it, the one in use."
)
@common
@pass_frame
def sync(frame: Frame, *, secret_stdin: bool, account_id: AccountId | None) -> None:
    """Send everything that waits and fetch what changed, once, for every connected account."""
    given = asked_for(on_stdin=True) if secret_stdin else ""
    with frame.services() as services:
        give(services, given, account_id)
        services.bus.subscribe(_say_progress)
        report = _delivered(services)
        overview = services.overviews.now()
        zone = services.tools.clock.zone()
        told = [f"{report.sent} sent.", *words.status(overview, zone)]
        frame.show(_document(report, overview), told)
        if report.is_busy:
            raise Unfinished(_busy(services))
        _must_be_well(report, overview.outbox)
        _must_be_well_elsewhere(overview.elsewhere)


def _delivered(services: Services) -> SyncReport:
    """Deliver for the accounts whose secret is known; leave the others to the tray.

    Asked before the cycle: a secret that only the tray knows must not pause its account.
    """
    standings = services.roster.all()
    if not standings:
        raise Refused("Not connected. Stopwatches work and stay on this computer.")
    lacking = {
        one.account.id: (one, error)
        for one in standings
        if (error := _lacks_secret(services, one.account))
    }
    if not lacking:
        return _one_cycle(services)
    one, error = next(iter(lacking.values()))
    if len(lacking) == len(standings):
        return _by_the_tray(services, error, lacking)
    report = _one_cycle(services, lacking)
    try:
        _by_the_tray(services, error, lacking)
    except StopwatchError:
        said = about(one.account, error.message, is_used=one.is_used)
        return replace(report, trouble=report.trouble or said)
    return report


def _lacks_secret(services: Services, account: Account) -> StopwatchError | None:
    try:
        known = services.secrets.get(account.secret_name)
    except Unavailable as error:
        return error
    return None if known is not None else SignInNeeded(_UNKNOWN)


def _one_cycle(services: Services, spared: Collection[AccountId] = ()) -> SyncReport:
    """Run a cycle; wait while another process delivers, as long as one request of its may take."""
    deadline, told = time.monotonic() + _PATIENCE_S, ""
    while True:
        report = services.sync.cycle(_pause.is_set, flush=True, everything=True, spared=spared)
        if not report.is_busy or time.monotonic() > deadline:
            _say_taken_over(services)
            return report
        told = told or _say_who_delivers(services)
        _pause.wait(_LOOK_AGAIN_S)


def _say_who_delivers(services: Services) -> str:
    """Say once whom this command waits for; return what was said."""
    lease = services.lease.holder()
    if lease is None or lease.is_dead:  # it came or went this very moment
        return ""
    said = f"Your time is safe. {lease.told(services.tools.clock.zone())} Waiting for it."
    warn(said)
    return said


def _say_taken_over(services: Services) -> None:
    left = services.lease.taken_over()
    if left is not None:
        warn(
            f"Your time is safe. {left.ended(services.tools.clock.zone())} This `sync` took over; "
            "what was under way is looked up before it is sent again."
        )


def _by_the_tray(
    services: Services, error: StopwatchError, whose: Collection[AccountId]
) -> SyncReport:
    """Let a running tray, which may have been told the secret, send what waits; else raise."""
    if not services.recovery.is_tray_open():
        raise error
    services.sync.release()
    deadline = time.monotonic() + _TRAY_PATIENCE_S
    while time.monotonic() < deadline:
        theirs = [one.outbox for one in services.roster.all() if one.account.id in whose]
        if not any(outbox.waiting or outbox.sending for outbox in theirs):
            return SyncReport()
        _pause.wait(_LOOK_AGAIN_S)
    raise error


def _busy(services: Services) -> str:
    lease = services.lease.holder()
    who = lease.told(services.tools.clock.zone()) if lease else "Another program is delivering."
    return f"Your time is safe. {who} Try again later."


def _document(report: SyncReport, overview: Overview) -> Document:
    return {
        "sent": report.sent,
        "looked": report.looked,
        "trouble": report.trouble or overview.trouble,
        **documents.status(overview),
    }


def _must_be_well(report: SyncReport, outbox: OutboxCounts) -> None:
    if report.trouble:
        raise Unfinished(report.trouble)
    if outbox.needs_attention:
        raise Unfinished(words.need_somebody(outbox.needs_attention))
    if outbox.checking:
        raise Unfinished(
            "Your time is safe. Autotask did not say whether everything arrived; it is looked up "
            "again before anything is sent twice. `entries` says more."
        )
    if outbox.waiting or outbox.sending:
        raise Unfinished("Your time is safe, but not everything is in Autotask yet. Sync again.")


def _must_be_well_elsewhere(others: Elsewhere) -> None:
    if others.needs_attention or others.waiting:
        raise Unfinished(f"{others.told} `account use` goes there.")


def _say_progress(event: Event) -> None:
    if isinstance(event, PullProgressed):
        click.echo(f"Fetched {event.fetched:,} of about {event.expected:,} tickets.", err=True)


_UNKNOWN = (
    "Your time is safe. The secret for Autotask is not in the keyring. Sign in again with "
    "`account add`, or give it with `sync --secret-stdin`."
)
