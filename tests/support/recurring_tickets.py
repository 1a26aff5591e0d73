"""A made-up service desk of which it is known what belongs together, and what only looks like it.

Half a year of tickets at many companies. Some are the same trouble again and again, in words that
vary as those of people and of monitoring systems do; most are of everyday work, which repeats its
words at every company without one cause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from random import Random

from stopwatch.domain.instants import DAY_MS, HOUR_MS, instant_of
from stopwatch.domain.trouble import Trouble

START = instant_of(datetime(2026, 5, 4, tzinfo=UTC))  # a Monday
DAYS = 180
ODD = 0.04
NAMES = ("Amelia Okafor", "Marcus Brandt", "Priya Patel", "Zoë Tran", "Owen Vance", "Lena Raman")
PLACES = ("reception", "the warehouse", "room 204", "the back office", "the lab", "the canteen")
SHARES = ("the finance share", "the X drive", "the scans folder", "the HR share")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of trouble that comes back: its wordings, its subject, and when it comes."""

    name: str
    device: str  # "" where nobody names one
    wordings: tuple[str, ...]
    moments: Callable[[Random], list[int]]
    is_alert: bool = False
    odd: str = ""  # how somebody puts it now and then


@dataclass(frozen=True, slots=True)
class Known:
    """A ticket and the name of its true group, empty for none."""

    trouble: Trouble
    group: str


def afternoons(rng: Random) -> list[int]:
    """Return alerts between 14 and 16, one in ten at another time."""
    days = sorted(rng.sample(range(DAYS), rng.randint(12, 30)))
    hours = [rng.uniform(12, 14) if rng.random() < 0.9 else rng.uniform(0, 24) for _ in days]
    return [_at(day, hour) for day, hour in zip(days, hours, strict=True)]


def mondays(rng: Random) -> list[int]:
    """Return early Mondays in a row."""
    first = rng.randrange(15)
    return [_at(7 * (first + week), rng.uniform(4, 5)) for week in range(rng.randint(4, 9))]


def some_weeks(rng: Random) -> list[int]:
    """Return office hours within a few weeks."""
    first = rng.randrange(DAYS - 25)
    return [_at(first + rng.randrange(25), rng.uniform(6, 16)) for _ in range(rng.randint(5, 11))]


def now_and_then(rng: Random) -> list[int]:
    """Return any time, over months."""
    first = rng.randrange(60)
    return [_at(first + rng.randrange(100), rng.uniform(0, 24)) for _ in range(rng.randint(5, 12))]


def _at(day: int, hour: float) -> int:
    return START + day * DAY_MS + round(hour * HOUR_MS)


KINDS = (
    Kind("cpu", "SRV-DC01", (
        "{d}: CPU usage above {n} % for 10 minutes", "Alert: {d} CPU usage above {n} %",
        "[ALERT] High processor load on {d} ({n}%)", "CPU load {n}% on {d} since {t}",
    ), afternoons, is_alert=True, odd="{d} busy again, fans howl"),
    Kind("backup", "NAS-02", (
        "Backup of {d} failed on {date}", "RE: Backup job 'Nightly' on {d} did not complete",
        "{d}: backup finished with errors (0x8007{n}01)", "Weekly backup {d} aborted",
        "Backup unsuccessful - {d} - job {n}",
    ), mondays, odd="{d}: nothing saved since {date}"),
    Kind("disk", "SRV-FS01", (
        "{d}: disk D: {n} % full", "Low disk space on {d} (D:)",
        "Free space on drive D: of {d} below {n} GB", "{d} volume D: is running out of space",
    ), now_and_then, is_alert=True, odd="{d} ran full on D: again"),
    Kind("fs backup", "SRV-FS01", (
        "Backup of {d} failed", "{d} backup job failed at {t}", "Backup failure: {d}",
    ), mondays, is_alert=True, odd="{d}: restore points older than {n} h"),
    Kind("switch", "SW-03", (
        "{d} not responding", "{d} is down", "{d} offline since {t}", "No response from {d}",
        "Lost contact to {d}", "{d} unreachable (10.0.{n}.1)",
    ), now_and_then, is_alert=True, odd="{d} has gone dark"),
    Kind("blue screen", "PC-0042", (
        "{d} shows a blue screen", "Blue screen on {d} again", "{d}: blue screen and reboot",
        "FW: {d} blue screen while working, {p}",
    ), some_weeks, odd="{d} bluescreened on me"),
    Kind("slow terminal", "RDS-01", (
        "{d} very slow", "Users complain that {d} is slow", "Sessions on {d} hang, very slow",
    ), afternoons, odd="{d} crawls, nobody can work"),
    Kind("website", "shop.harbor-dental.example", (
        "{d} unreachable", "Website {d} down since {t}", "{d}: no response on port 443",
    ), now_and_then, is_alert=True, odd="Customers get an error page at {d}"),
    Kind("label printer", "", (
        "Label printer in the warehouse offline", "Label printer (warehouse) is offline again",
        "Warehouse label printer goes offline", "AW: label printer warehouse offline, {p}",
    ), some_weeks, odd="Warehouse labels do not come out"),
    Kind("wifi", "", (
        "Wi-Fi drops in {place}", "WLAN drops in {place}", "Wi-Fi in {place} keeps dropping",
    ), some_weeks, odd="No wireless in {place}"),
    Kind("accounting", "", (
        "Accounting program closes when printing a statement",
        "Accounting program closed again while printing statements",
        "Accounting program crashes when printing a statement",
    ), some_weeks, odd="Statement cannot be printed, accounting shuts itself"),
    Kind("scan", "", (
        "Scan to mail does not arrive", "Scans to mail not arriving since {date}",
        "Scan to e-mail never arrives, {p}",
    ), some_weeks, odd="Scanner does not send"),
)  # fmt: skip

EVERYDAY = (
    "Wi-Fi drops in {place}", "Guest Wi-Fi asks for a password nobody knows",
    "VPN does not connect from home for {p}", "VPN connects but {share} is not reachable",
    "Restore {share} to last Friday", "Docking station loses both screens, {p}",
    "Replace battery in laptop of {p}", "Accounting program closes when printing a statement",
    "Spreadsheet add-in missing after update for {p}", "Suspicious message reported by {p}",
    "Messages to one customer come back undelivered", "Mailbox of {p} is full",
    "Shared mailbox for {place} does not show up", "Printer in {place} prints blank pages",
    "Label printer in {place} offline", "Toner for {place}", "Password reset for {p}",
    "Password reset", "Printer problem", "New user", "{p} is locked out", "Question",
    "New user: {p} starts on Monday", "Leaver: disable account of {p}", "Phone not ringing",
    "Scan to mail does not arrive", "Outlook asks for password, {p}", "Internet slow",
    "Teams meeting without sound for {p}", "Cannot print", "No internet in {place}",
)  # fmt: skip
ON_DEVICES = (
    "{d}: disk C: {n} % full", "{d} offline", "{d} does not turn on", "{d} is slow every morning",
    "Backup of {d} failed last night", "{d} waits for a restart after updates",
    "Install scanner software on {d}", "{d}: memory usage above {n} %", "{d} is down",
    "Certificate on {d} expires in {n} days", "Antivirus on {d} outdated", "{d} not responding",
    "Service Print Spooler stopped on {d}", "Fan failure on {d}", "{d} cannot reach SRV-DC01",
    "Blue screen on {d}", "Move {d} to {place}", "Reinstall {d} for {p}",
)  # fmt: skip


def desk(seed: int, companies: int = 25, everyday: int = 40, on_devices: int = 45) -> list[Known]:
    """Return the tickets of many companies in the order of their creation, with the truth."""
    rng, keys = Random(seed), count(1)
    made: list[Known] = []
    for company in range(1, companies + 1):
        for kind in rng.sample(KINDS, rng.choice((0, 1, 1, 2, 3))):
            made += _recurring(rng, keys, company, kind)
        made += _everyday(rng, keys, company, everyday)
        made += _on_devices(rng, keys, company, on_devices)
    return sorted(made, key=lambda one: one.trouble.at)


def troubles(known: list[Known]) -> list[Trouble]:
    """Return the tickets alone."""
    return [one.trouble for one in known]


def _recurring(rng: Random, keys: Iterator[int], company: int, kind: Kind) -> Iterator[Known]:
    # Monitoring knows the device; people name it, or choose it, or both.
    device_id = company * 1_000 + sum(map(ord, kind.device)) if kind.device else None
    for at in kind.moments(rng):
        is_known = kind.is_alert or rng.random() < 0.6
        wording = kind.odd if rng.random() < ODD else rng.choice(kind.wordings)
        title = _filled(rng, wording, kind.device)
        trouble = Trouble(next(keys), company, device_id if is_known else None, title, at)
        group = f"{company} {kind.name}"
        yield Known(_alert(trouble) if kind.is_alert else trouble, group)


def _everyday(rng: Random, keys: Iterator[int], company: int, about: int) -> Iterator[Known]:
    for _ in range(rng.randint(about // 2, about * 3 // 2)):
        at = _at(rng.randrange(DAYS), rng.uniform(5, 17))
        yield Known(
            Trouble(next(keys), company, None, _filled(rng, rng.choice(EVERYDAY), ""), at), ""
        )


def _on_devices(rng: Random, keys: Iterator[int], company: int, about: int) -> Iterator[Known]:
    """Yield the same alerts on many devices; those of known servers are told only once each."""
    servers = [
        (name, title) for name in ("SRV-DC01", "SRV-FS01", "NAS-02") for title in ON_DEVICES[5:10]
    ]
    stations = [f"{kind}-{n:04}" for kind in ("PC", "NB") for n in range(100, 160)]
    chosen = [(rng.choice(stations), rng.choice(ON_DEVICES)) for _ in range(about)]
    for device, wording in [*chosen, *rng.sample(servers, 5)]:
        at = _at(rng.randrange(DAYS), rng.uniform(0, 24))
        device_id = company * 1_000 + sum(map(ord, device)) if device in dict(servers) else None
        trouble = Trouble(next(keys), company, device_id, _filled(rng, wording, device), at)
        yield Known(_alert(trouble) if rng.random() < 0.5 else trouble, "")


def _alert(one: Trouble) -> Trouble:
    return Trouble(one.key, one.company_id, one.device_id, one.title, one.at, is_alert=True)


def _filled(rng: Random, wording: str, device: str) -> str:
    minute = rng.randrange(24 * 60)
    return wording.format(
        d=device if rng.random() < 0.85 else device.lower(),
        n=rng.randint(10, 99),
        t=f"{minute // 60:02}:{minute % 60:02}",
        date=f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.2026",
        p=rng.choice(NAMES),
        place=rng.choice(PLACES),
        share=rng.choice(SHARES),
    )


def scores(known: list[Known], found: list[tuple[int, ...]]) -> tuple[float, float]:
    """Return the precision and the recall of groups, over pairs of tickets."""
    truth: dict[str, list[int]] = {}
    for one in known:
        if one.group:
            truth.setdefault(one.group, []).append(one.trouble.key)
    real, said = _pairs(truth.values()), _pairs(found)
    return len(real & said) / max(1, len(said)), len(real & said) / max(1, len(real))


def _pairs(groups: Iterable[Sequence[int]]) -> set[tuple[int, int]]:
    return {(a, b) for keys in groups for a in keys for b in keys if a < b}
