"""What a masked title is about, and whether two of them are about the same.

People and monitoring systems have many words for few troubles. Words that mean the same are one
subject here, and words that are in every ticket are none.
"""

from __future__ import annotations

from functools import lru_cache

from stopwatch.domain.masking import HOST
from stopwatch.domain.masking_words import words

Subjects = frozenset[str]

_REMEMBERED = 1 << 15
_ENDINGS = ("ings", "ing", "ed", "es", "s")
_WHOLE_STEM = 4

_EMPTY = words(
    "a an the of on in for at to from by with and or is are was were be been has have had it its "
    "this that not no does do did doesn't doesnt dont cannot cant can't wont isnt after during "
    "since when again still keep ever every than until please hi hello urgent "
    "alert alarm warning critical severity notification monitor rmm trigger host detected device "
    "machine computer status state report message system minute hour day second time count total "
    "percent gb mb tb ms today yesterday last current now left lost stop "
    "above below over under exceed exceeded threshold high usage used level value reached "
    "night morning evening afternoon night's lately constantly intermittently "
    "der die das den dem ein eine auf von für mit und ist sind nicht kein keine im am seit zu "
    "warnung meldung"
)
_SAME = {
    "down": "offline unreachable unavailable respond response reach reachable ping heartbeat "
    "contact inaccessible timeout unresponsive noresponse erreichbar ausgefallen ausfall",
    "fail": "failure error unsuccessful abort incomplete complete miss fault fehler "
    "fehlgeschlagen fehlgeschlagene finish",
    "disk": "space volume drive partition storage full festplatte speicherplatz capacity laufwerk "
    "free low voll",
    "memory": "ram arbeitsspeicher",
    "cpu": "processor prozessor",
    "load": "utilization utilisation auslastung busy",
    "restart": "reboot rebooted neustart",
    "wifi": "wlan wireless ssid",
    "drop": "disconnect dropp flap flapp unstable interrupt abbrüche",
    "backup": "sicherung datensicherung",
    "print": "printer drucker printout",
    "mailbox": "postfach",
    "slow": "sluggish langsam lag hang freez freeze frozen",
    "temperature": "overheat temp hot",
    "service": "daemon dienst",
    "certificate": "cert zertifikat",
}
_SUBJECT = {word: subject for subject, said in _SAME.items() for word in said.split()}
_VAGUE = {"fail": 0.3, "load": 0.4, "job": 0.2, "server": 0.2, "run": 0.2, "unexpect": 0.2}
_IS_VAGUE = frozenset(_VAGUE)
_SYMPTOMS = words("down disk memory cpu backup temperature certificate slow")
ROUTINE = words(
    "password reset unlock lock forgot onboard offboard leaver joiner starter new user employee "
    "account permission access install toner cartridge order quote licence license setup "
    "question help support request problem issue phone laptop replace move add remove change "
    "create disable kennwort passwort benutzer neuer"
)
"""Subjects of everyday requests: they come back without anything being broken."""


@lru_cache(_REMEMBERED)
def subjects(title: str) -> Subjects:
    """Return what a masked title is about."""
    return frozenset(found for word in title.split() if (found := _subject(word)))


@lru_cache(_REMEMBERED)
def _subject(word: str) -> str:
    if word == HOST or word in _EMPTY:
        return ""
    stem = word if word in _SUBJECT else _stem(word)
    return "" if stem in _EMPTY else _SUBJECT.get(stem, stem)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _WHOLE_STEM - 1:
            return word[: -len(ending)]
    return word


def weight(about: Subjects) -> float:
    """Return how much some subjects say; that something failed says little."""
    if _IS_VAGUE.isdisjoint(about):
        return len(about)
    return sum(_VAGUE.get(one, 1.0) for one in about)


def likeness(one: Subjects, other: Subjects) -> float:
    """Return 0 to 1: how much of what either is about is what both are about."""
    if one == other:
        return 1.0
    shared = one & other
    return weight(shared) / weight(one | other) if shared else 0.0


def same_symptom(one: Subjects, other: Subjects) -> bool | None:
    """Whether both have the same symptoms of a device; None when either has none."""
    first, second = one & _SYMPTOMS, other & _SYMPTOMS
    return first == second if first and second else None


def says_something_else(about: Subjects) -> bool:
    """Whether some subjects are a symptom or a request of their own, not just odd words."""
    return not (about.isdisjoint(_SYMPTOMS) and about.isdisjoint(ROUTINE))


def covers(one: Subjects, other: Subjects) -> float:
    """Return 0 to 1: how much of the shorter of two is in the longer."""
    shared = one & other
    return weight(shared) / min(weight(one), weight(other)) if shared else 0.0
