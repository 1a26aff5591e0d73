"""The composition root: builds the program from its parts, with or without windows.

The only room besides `tour` that sees all others. What costs start-up time is imported inside
the functions: the tray icon must stand before the services are even read.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.system.paths import Paths, find_paths

if TYPE_CHECKING:
    from stopwatch.domain.account import Account
    from stopwatch.domain.livelink import Answer, Door
    from stopwatch.domain.ticket_link import TicketLink
    from stopwatch.psa.autotask.road import Road
    from stopwatch.services.budget import RequestTally
    from stopwatch.services.bus import Bus
    from stopwatch.services.connection import Connection
    from stopwatch.services.keeping import Keeping
    from stopwatch.services.lease import LeasedLock
    from stopwatch.services.policy import Policy
    from stopwatch.services.ports.desktop import Autostart, LinkHandler
    from stopwatch.services.ports.machine import Clock, Secrets
    from stopwatch.services.ports.psa import Psa
    from stopwatch.services.ports.sources import Senses
    from stopwatch.services.suite import Services
    from stopwatch.services.sync import Sync
    from stopwatch.services.tools import Tools
    from stopwatch.storage.opening import Store
    from stopwatch.sync.runner import Runner
    from stopwatch.system.doorbell import Bell
    from stopwatch.system.livelinks import Conversation
    from stopwatch.ui.surroundings import Offers, Surroundings

SWITCH_INTERVAL_S = 0.0005  # a click never waits 5 ms for the sync thread to let go of Python


@contextmanager
def open_services(
    data_dir: Path | None,
    secrets: Secrets | None = None,
    clock: Clock | None = None,
    *,
    is_tray: bool = False,
) -> Iterator[Services]:
    """Build all use cases on one profile, and close everything after the block."""
    from stopwatch.services.bus import Bus
    from stopwatch.storage.opening import open_store
    from stopwatch.system import logs
    from stopwatch.system.doorbell import BellRinger
    from stopwatch.system.keys import SessionSecrets, SystemSecrets
    from stopwatch.system.sharing import SharedFile

    paths = find_paths(data_dir)
    bus = Bus()
    with ExitStack() as closing:
        log = logs.begin(paths.log)
        closing.callback(logs.end, log)
        _finish_restoring(paths)
        closing.enter_context(SharedFile(paths.use_lock).shared())
        store = open_store(paths.database, bus, BellRinger(paths.bells))
        closing.callback(store.close)
        kept = SessionSecrets(secrets or SystemSecrets())
        tools = _tools(store, clock)
        lease = _lease(paths, tools, is_tray=is_tray)
        services = _assemble(paths, bus, store, kept, (tools, lease, _policy(tools)))
        closing.callback(services.close)
        if not is_tray:  # which goes on importing, and sweeps by itself (`ui/sweeping.py`)
            gc.enable()
        yield services


def _assemble(
    paths: Paths, bus: Bus, store: Store, kept: Secrets, at_hand: tuple[Tools, LeasedLock, Policy]
) -> Services:
    from stopwatch.services.budget import RequestTally
    from stopwatch.services.connection import Connection
    from stopwatch.services.ground import Ground
    from stopwatch.services.suite import Services

    tools, lease, policy = at_hand
    tally = RequestTally(tools.clock)
    make_psa = partial(_make_psa, tally, policy, tools.units.stand_aside)
    connection, keeping = Connection(kept, make_psa), _keeping(paths, tools.clock)
    ground = Ground(
        paths.data_dir, tools, bus, kept, make_psa, keeping, lease, tally, store.revision,
        partial(_senses, tools.clock),
    )  # fmt: skip
    return Services(ground, connection, partial(_sync, paths, tools, connection, lease))


def _senses(clock: Clock) -> Senses:
    from stopwatch.system.presence.machine import senses

    return senses(clock)


def _policy(tools: Tools) -> Policy:
    """Let the administrator's policy count, as it is now; a broken one never stops the program."""
    from stopwatch.services.policy import Policies, Policy
    from stopwatch.system.policy_file import find_policy

    policies, found = Policies(tools.units), find_policy()
    if found is None:
        return policies.take(Policy())
    from stopwatch.services.policy_reading import read_policy, unreadable

    path = str(found.path)
    read = unreadable(path, found.trouble) if found.trouble else read_policy(path, found.text)
    return policies.take(read.policy, is_readable=read.is_readable)


def _make_psa(
    tally: RequestTally,
    policy: Policy,
    stand_aside: Callable[[], object],
    account: Account,
    secret: str,
) -> Psa:
    """Make the way to an account; from now on its secret is in no log, whatever it is quoted in."""
    from stopwatch.psa.autotask import make_psa
    from stopwatch.system import logs

    logs.hide(secret)
    return make_psa(account, secret, tally.count, _road(policy), stand_aside)


def _road(policy: Policy) -> Road:
    from stopwatch.psa.autotask.road import Road

    given = policy.network
    return Road(given.get("proxy", ""), given.get("certificates", ""))


@contextmanager
def open_keeping(data_dir: Path | None, *, is_tray: bool = False) -> Iterator[Keeping]:
    """Build what works on the files of a profile, whether or not its database can be opened."""
    from stopwatch.system import logs
    from stopwatch.system.clock import SystemClock

    paths = find_paths(data_dir)
    log = logs.begin(paths.log)
    try:
        _finish_restoring(paths)
        if not is_tray:  # which sweeps by itself: on another thread windows must not be collected
            gc.enable()
        yield _keeping(paths, SystemClock())
    finally:
        logs.end(log)


def _keeping(paths: Paths, clock: Clock) -> Keeping:
    from stopwatch.services.keeping import Keeping
    from stopwatch.storage.vault import SqliteVault
    from stopwatch.system.sharing import SharedFile

    maker, profile = SharedFile(paths.backup_lock), SharedFile(paths.use_lock)
    return Keeping(SqliteVault(paths.database), clock, maker, profile)


def _finish_restoring(paths: Paths) -> None:
    """Finish what a restore began that was killed, before anybody opens the database."""
    from stopwatch.storage import exchange
    from stopwatch.system.sharing import SharedFile

    if exchange.is_pending(paths.database):
        with SharedFile(paths.use_lock).held() as is_ours:
            if is_ours:
                exchange.finish(paths.database)


def _tools(store: Store, clock: Clock | None) -> Tools:
    from stopwatch.services.tools import Tools
    from stopwatch.system.chance import SystemChance
    from stopwatch.system.clock import SystemClock

    return Tools(store.units, clock or SystemClock(), SystemChance())


def _lease(paths: Paths, tools: Tools, *, is_tray: bool) -> LeasedLock:
    from stopwatch.services.lease import Holder, LeasedLock, Role
    from stopwatch.system.locks import FileLock

    myself = Holder(Role.TRAY if is_tray else Role.COMMAND, os.getpid())
    return LeasedLock(tools, FileLock(paths.delivery_lock), myself)


def _sync(paths: Paths, tools: Tools, connection: Connection, lease: LeasedLock) -> Sync:
    from stopwatch.services.sync import Sync
    from stopwatch.system.incarnation import SidecarIncarnation

    owner = f"{os.getpid()}@{tools.clock.reading().boot_id}"
    return Sync(tools, connection, lease, SidecarIncarnation(paths.incarnation), owner)


def run_tray(
    data_dir: Path | None, *, is_hidden: bool = False, link: TicketLink | None = None
) -> int:
    """Run the tray program until it is quit; return the exit code. Refused without a display.

    A link is offered by the program that runs already, else by this one.
    """
    from stopwatch.system.display import trouble

    if trouble():
        raise Refused(trouble())
    from stopwatch.system.crashes import keep_crashes

    run = _application()
    paths = find_paths(data_dir)
    keep_crashes(paths.log)
    return run(surroundings(paths, is_hidden=is_hidden, link=link))


def surroundings(
    paths: Paths, secrets: Secrets | None = None, *, is_hidden: bool = False,
    link: TicketLink | None = None,
) -> Surroundings:  # fmt: skip
    """Return what the windows are given: how to make the services, the thread and the bell."""
    from stopwatch.system.link_token import TokenFile
    from stopwatch.ui.surroundings import LiveLinks, Surroundings

    return Surroundings(
        partial(open_services, paths.data_dir, secrets, is_tray=True),
        partial(open_keeping, paths.data_dir, is_tray=True),
        _sync_thread, partial(_bell, paths), partial(_offers, None if secrets else paths),
        paths.tray, is_hidden, link, LiveLinks(TokenFile(paths.link_token), _converse),
    )  # fmt: skip


def _converse(
    door: Door, words: Mapping[Answer, str], offer: Callable[[TicketLink], bool]
) -> Conversation:
    from stopwatch.system.livelinks import Conversation

    return Conversation(door, words, offer)


def _sync_thread(services: Services) -> Runner:
    from stopwatch.services.sync_trouble import tell_fault
    from stopwatch.sync.runner import Runner

    tell = partial(tell_fault, services.tools)
    return Runner(partial(_syncing, services), services.tools.clock, tell)


def _syncing(services: Services) -> Sync | None:
    """Return what syncs; None until an account is connected: it need not be read for nobody."""
    with services.tools.units.read() as unit:  # removed ones count: their last things are tidied
        was_connected = any(one.is_connected or one.is_removed for one in unit.accounts.all())
    return services.sync if was_connected else None


def _bell(paths: Paths) -> Bell:
    from stopwatch.system.doorbell import Bell

    return Bell(paths.bells)


def _offers(paths: Paths | None, meanings: Mapping[str, str]) -> Offers:
    """Find what the desktop offers; a profile that is thrown away is told to no desktop."""
    from stopwatch.system.alarm import find_alarm
    from stopwatch.system.offers import find_badge, find_keys, find_notifications
    from stopwatch.system.session_bus import open_session_bus
    from stopwatch.ui.surroundings import Offers

    bus = open_session_bus() if sys.platform.startswith("linux") else None
    keys, own = find_keys(bus, meanings)
    channels = tuple(one for one in (bus, own) if one is not None)
    return Offers(
        find_notifications(bus), keys, find_badge(bus), find_alarm(), *_told_to_desktop(paths),
        channels,
    )  # fmt: skip


def _told_to_desktop(paths: Paths | None) -> tuple[Autostart | None, LinkHandler | None]:
    from stopwatch.system.autostart import command, find_autostart
    from stopwatch.system.link_handler import find_link_handler, link_command
    from stopwatch.system.paths import usual_folder

    if paths is None:
        return None, None
    folder = paths.data_dir if paths.data_dir != usual_folder() else None
    return find_autostart(command(folder)), find_link_handler(link_command(folder))


def run_demo() -> int:
    """Run the tray program against a practice Autotask, with a throw-away profile."""
    from stopwatch.system.display import trouble

    if trouble():
        raise Refused(f"{trouble()} `demo --tour` needs none.")
    from stopwatch.tour.demo import run

    return run(open_services, _run_tray_on)


def run_tour(pictures: Path | None, scheme: str = "light") -> int:
    """Drive the main job through the real windows; return 1 if the server holds anything else."""
    from stopwatch.tour.tour import Look, run

    return run(open_services, surroundings_of, Look(scheme, pictures))


def _run_tray_on(folder: Path, secrets: Secrets) -> int:
    return _application()(surroundings_of(folder, secrets))


def _application() -> Callable[[Surroundings], int]:
    """Return what runs the tray program, in an interpreter that is made ready for it."""
    from stopwatch.ui.plain_imports import import_plainly

    sys.setswitchinterval(SWITCH_INTERVAL_S)
    import_plainly()
    from stopwatch.ui.application import run

    return run


def surroundings_of(folder: Path, secrets: Secrets) -> Surroundings:
    """Return what windows on a profile are given, with secrets of its own."""
    return surroundings(find_paths(folder), secrets)


def log_fault(data_dir: Path | None, fault: Exception) -> None:
    """Write an exception that nobody expected to the log file, if there can be one."""
    import logging

    from stopwatch.system import logs

    with suppress(StopwatchError, OSError):
        log = logs.begin(find_paths(data_dir).log)
        logging.getLogger(__name__).error("a fault ended the program", exc_info=fault)
        logs.end(log)
