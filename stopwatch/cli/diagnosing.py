"""diagnose: what works here and what does not, for the user and whoever helps."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import click

import stopwatch
from stopwatch.cli.documents import instant
from stopwatch.cli.frame import Frame, Unfinished, common, pass_frame
from stopwatch.cli.presence_lines import asked, documents, shown
from stopwatch.domain.errors import StopwatchError
from stopwatch.services.entry_document import Document
from stopwatch.services.keeping import Keeping
from stopwatch.services.ports.sources import SourceLine
from stopwatch.services.suite import Services

_PARTS = ("PySide6_Essentials", "SQLAlchemy", "httpx", "keyring")


@click.command()
@common
@pass_frame
def diagnose(frame: Frame) -> None:
    """Say what works here and what does not. Makes no request."""
    # first: a profile that is new has no database before
    told, found, trouble = _opened(frame)
    with frame.keeping() as keeping:
        report = {**_program(), **_database(keeping), **told}
    lines = [f"{name:16} {'-' if value in (None, '') else value}" for name, value in report.items()]
    frame.show({**report, "presence": documents(found)}, [*lines, *shown(found)])
    if trouble:
        raise Unfinished(trouble)


def _opened(frame: Frame) -> tuple[Document, tuple[SourceLine, ...], str]:
    """Return what only an open profile tells, or why it cannot be opened: then the rest counts."""
    try:
        with frame.services() as services:
            told = {**_profile(services), **_delivery(services), **_policy(services)}
            told |= _desktop(services)
            return told, asked(services), ""
    except StopwatchError as error:
        return {}, (), error.message


def _program() -> Document:
    return {
        "version": stopwatch.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        **{name.lower(): _version(name) for name in _PARTS},
    }


def _profile(services: Services) -> Document:
    return {
        "data_dir": str(services.data_dir),
        "schema": services.revision,
        "zone": services.tools.clock.zone(),
        "tickets": services.tickets.count(),
    }


def _database(keeping: Keeping) -> Document:
    backups = keeping.backups()
    newest = backups[0] if backups else None
    return {
        "database": str(keeping.database),
        "size": keeping.size(),
        "check": "sound" if keeping.is_whole() else keeping.damaged(),
        "newest_backup": newest.path if newest else None,
        "backups": len(backups),
    }


def _policy(services: Services) -> Document:
    """Return what the administrator decided here, and what of it does not count."""
    policy = services.policies.now()
    faults = {f"policy fault {number}": told for number, told in enumerate(policy.told_faults(), 1)}
    return {
        "policy": policy.source or None,
        "policy_locks": ", ".join(policy.locked),
        "policy_network": ", ".join(f"{name} {told}" for name, told in policy.network.items()),
        **faults,
    }


def _desktop(services: Services) -> Document:
    """Return what the tray program found of the desktop it runs on; a command cannot see that."""
    at_ms, findings = services.diagnosis.known()
    found = {
        f"desktop {one.name}": f"{one.health.value}: {one.sentence} {one.advice}".strip()
        for one in findings
    }
    return {"desktop_seen": instant(at_ms or None), **found}


def _delivery(services: Services) -> Document:
    overview = services.overviews.now()
    account, outbox, lease = overview.account, overview.outbox, services.lease.holder()
    name = f"{account.user_name} at {account.base_url}, time of {account.resource_name}"
    return {
        "account": name if account.is_connected else "not connected",
        "paused_because": account.paused_because,
        "keyring": _keyring(services),
        "waiting": outbox.waiting,
        "sending": outbox.sending,
        "checking": outbox.checking,
        "needs_attention": outbox.needs_attention,
        "last_sync": instant(overview.last_sync_at),
        "offline_since": instant(overview.offline_since),
        "trouble": overview.trouble,
        "delivering": lease.told(services.tools.clock.zone()) if lease else "nobody just now",
    }


def _keyring(services: Services) -> str:
    try:
        return services.secrets.describe()
    except StopwatchError as error:
        return error.message


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
