"""What can be tested on this desktop: each check is a row of one table.

A check finds out how something stands and says it in a sentence, with what to do where it does not
work. A new one is a function and a row of `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.values import dataclass
from stopwatch.services.diagnosis import Finding, Health
from stopwatch.services.ports.sources import Facet, Standing
from stopwatch.services.suite import Services
from stopwatch.ui.notifying import Notifier
from stopwatch.ui.sentences import told
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.widgets.keycap import key_text


@dataclass(frozen=True, slots=True)
class Ground:
    """What the checks ask: the use cases, and what the program has found on the desktop."""

    services: Services
    is_hosted: Callable[[], bool]
    offers: Callable[[], Offers]
    notifier: Notifier
    shortcuts: Shortcuts


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to test; `is_slow` may block, and `trial` is what a live test asks of the user."""

    name: str
    title: str
    look: Callable[[Ground], Finding]
    is_slow: bool = False
    trial: str = ""


def tr(text: object) -> str:
    """Translate what is said of this desktop."""
    return QCoreApplication.translate("Diagnostics", str(text))


def _tray(ground: Ground) -> Finding:
    if ground.is_hosted():
        return Finding("tray", Health.WORKS, tr("Your desktop shows the icon of the stopwatch."))
    return Finding(
        "tray", Health.MISSING,
        tr("Your desktop shows no tray icon. The panel stays open instead."),
        tr("On GNOME, install the extension AppIndicator; elsewhere, add the tray to a panel."),
    )  # fmt: skip


def _notifications(ground: Ground) -> Finding:
    if not ground.notifier.is_there:
        return Finding(
            "notifications", Health.MISSING, tr("Nothing here shows notifications."),
            tr("Nothing is lost by it: all questions wait in the panel too."),
        )  # fmt: skip
    if ground.notifier.can_act:
        words = tr("Notifications come with buttons.")
        return Finding("notifications", Health.WORKS, words)
    return Finding(
        "notifications", Health.PARTLY, tr("Notifications come without buttons."),
        tr("Answer what they ask in the panel."),
    )  # fmt: skip


def _shortcuts(ground: Ground) -> Finding:
    if ground.offers().keys is None:
        return Finding(
            "shortcuts", Health.MISSING,
            tr("This desktop gives programs no keys that count everywhere."),
            tr("Let a shortcut of the desktop itself run “ticket-stopwatch start”."),
        )  # fmt: skip
    working, troubles = ground.shortcuts.working, ground.shortcuts.troubles
    if troubles:
        first = told(next(iter(troubles.values())))
        health = Health.PARTLY if working else Health.MISSING
        return Finding("shortcuts", health, first, tr("Choose other keys in the settings."))
    if not working:
        words = tr("No keys are chosen that count everywhere.")
        return Finding("shortcuts", Health.MISSING, words, tr("Choose keys in the settings."))
    keys = ", ".join(key_text(one) for one in working.values())
    return Finding(
        "shortcuts", Health.WORKS, tr("These keys count everywhere: {keys}.").format(keys=keys)
    )


def _idle(ground: Ground) -> Finding:
    return _facet(
        ground, Facet.IDLE, tr("Rest of keyboard and mouse is told by {source}."),
        tr("Nothing here tells when keyboard and mouse rest."),
    )  # fmt: skip


def _lock(ground: Ground) -> Finding:
    return _facet(
        ground, Facet.LOCK, tr("A locked screen is told by {source}."),
        tr("Nothing here tells when the screen is locked."),
    )  # fmt: skip


def _facet(ground: Ground, facet: Facet, works: str, missing: str) -> Finding:
    lines = [one for one in ground.services.sources.describe() if one.facet is facet]
    used = next((one for one in lines if one.standing is Standing.IN_USE), None)
    if used is not None:
        words = works.format(source=told(used.source))
        return Finding(facet.value, Health.WORKS, words, told(used.why))
    advice = tr("Sleep and breaks of the program are seen all the same, by the clocks.")
    return Finding(facet.value, Health.MISSING, missing, advice)


def _keyring(ground: Ground) -> Finding:
    try:
        kept = ground.services.secrets.describe()
    except StopwatchError as error:
        return Finding("keyring", Health.MISSING, told(error.message))
    if kept.startswith("none"):
        return Finding(
            "keyring", Health.MISSING, tr("No keyring keeps the secret of your account."),
            tr("Start GNOME Keyring or KWallet, or give the secret at every start."),
        )  # fmt: skip
    if "readable" in kept:
        return Finding(
            "keyring", Health.PARTLY, tr("The keyring keeps secrets in a file that can be read."),
            tr("It is configured so. Choose another backend for keyring if that is not wanted."),
        )  # fmt: skip
    return Finding("keyring", Health.WORKS, tr("Secrets are kept by {name}.").format(name=kept))


def _policy(ground: Ground) -> Finding:
    policy = ground.services.policies.now()
    if not policy.source:
        return Finding("policy", Health.WORKS, tr("No policy is set: everything is yours to set."))
    faults = policy.told_faults()
    if not faults:
        words = tr("Your administrator's policy counts: {file}.").format(file=policy.source)
        return Finding("policy", Health.WORKS, words)
    words = tr("Your time is safe. A part of your administrator's policy does not count: {fault}")
    return Finding(
        "policy", Health.PARTLY, words.format(fault=faults[0]),
        tr("Tell your administrator. “ticket-stopwatch diagnose” lists all of it."),
    )  # fmt: skip


CHECKS = (
    Check("tray", str(QT_TRANSLATE_NOOP("Diagnostics", "Icon in the tray")), _tray),
    Check(
        "notifications", str(QT_TRANSLATE_NOOP("Diagnostics", "Notifications")), _notifications,
        trial=str(QT_TRANSLATE_NOOP("Diagnostics", "A notification is shown. Press its button.")),
    ),
    Check(
        "shortcuts", str(QT_TRANSLATE_NOOP("Diagnostics", "Shortcuts everywhere")), _shortcuts,
        trial=str(QT_TRANSLATE_NOOP("Diagnostics", "Press one of the keys now, in any program.")),
    ),
    Check("idle", str(QT_TRANSLATE_NOOP("Diagnostics", "Being away")), _idle),
    Check("lock", str(QT_TRANSLATE_NOOP("Diagnostics", "Locked screen")), _lock),
    Check("keyring", str(QT_TRANSLATE_NOOP("Diagnostics", "Keyring")), _keyring, is_slow=True),
    Check("policy", str(QT_TRANSLATE_NOOP("Diagnostics", "Administrator's policy")), _policy),
)  # fmt: skip
