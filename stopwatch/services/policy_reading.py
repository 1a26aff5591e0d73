"""Reads a policy file: what is wrong in it does not count and is told; the rest counts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping

from stopwatch.domain.values import dataclass
from stopwatch.services.policy import Policy, PolicyFault
from stopwatch.services.preferences import TABLE

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_ROWS = {one.name: one for one in TABLE}
_DEFAULTS, _LOCKED, _ACCOUNT, _NETWORK = "defaults", "locked", "account", "network"
_ACCOUNT_NAMES = ("user_name", "integration_code", "url", "resource")
_NETWORK_NAMES = ("proxy", "certificates")
_SECRET = re.compile(r"(?i)secret|password|token")
_PROXY = re.compile(r"(?i)https?://[^\s@/]+/?")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class ReadPolicy:
    """A policy, and whether its file could be read as a whole."""

    policy: Policy
    is_readable: bool = True


def unreadable(source: str, reason: str, line: int = 0) -> ReadPolicy:
    """Return what is left of a file that cannot be read."""
    return ReadPolicy(Policy(source, faults=(PolicyFault(line, reason),)), is_readable=False)


def read_policy(source: str, text: str) -> ReadPolicy:
    """Return what a policy file says."""
    try:
        held = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        return unreadable(source, _AT_LINE.sub("", str(error)).strip() + ".", line)
    return ReadPolicy(_Reader(source, text).read(held))


class _Reader:
    """Collects faults on the way."""

    def __init__(self, source: str, text: str) -> None:
        self._source, self._lines = source, text.splitlines()
        self._faults: list[PolicyFault] = []

    def read(self, held: Mapping[str, object]) -> Policy:
        known = (_DEFAULTS, _LOCKED, _ACCOUNT, _NETWORK)
        for name in held:
            if name not in known:
                words = f"there is no part “{name}”. Known: {', '.join(known)}."
                self._fault("", name, words)
        locked = self._part(held, _LOCKED, _preference)
        return Policy(
            self._source, {**self._part(held, _DEFAULTS, _preference), **locked}, tuple(locked),
            _texts(self._part(held, _ACCOUNT, _preset)), _texts(self._part(held, _NETWORK, _way)),
            tuple(sorted(self._faults, key=lambda one: one.line)),
        )  # fmt: skip

    def _part(
        self, held: Mapping[str, object], part: str, checked: Callable[[str, object], object]
    ) -> dict[str, object]:
        rows = held.get(part, {})
        if not isinstance(rows, dict):
            self._fault("", part, f"“{part}” is to be a part of its own, written [{part}].")
            return {}
        sound: dict[str, object] = {}
        for name, value in rows.items():
            try:
                sound[name] = checked(name, value)
            except ValueError as error:
                self._fault(part, name, str(error))
        return sound

    def _fault(self, part: str, name: str, reason: str) -> None:
        self._faults.append(PolicyFault(self._line(part, name), reason))

    def _line(self, part: str, name: str) -> int:
        """Return where a name stands, behind the head of its part where it has one."""
        key = re.escape(name)
        wanted = re.compile(rf"""\s*(?:\[\s*)?["']?{key}["']?\s*(?:[.=\]]|$)""")
        head = re.compile(rf"\s*\[\s*{re.escape(part)}\s*\]")
        first = next((at for at, line in enumerate(self._lines) if head.match(line)), 0)
        first = first + 1 if part else 0
        behind = enumerate(self._lines[first:], first + 1)
        return next((at for at, line in behind if wanted.match(line)), 0)


def _preference(name: str, value: object) -> object:
    if name not in _ROWS:
        raise ValueError(f"there is no preference “{name}”.")
    kind = _ROWS[name].kind
    try:
        return kind.checked(value)
    except ValueError as error:
        raise ValueError(f"{name} cannot be “{value}”. It may be {kind.allowed}.") from error


def _preset(name: str, value: object) -> object:
    if _SECRET.search(name):
        raise ValueError("everybody can read this file: a secret does not belong in it.")
    return _text(name, value, _ACCOUNT_NAMES)


def _way(name: str, value: object) -> object:
    text = _text(name, value, _NETWORK_NAMES)
    if name == "proxy" and not _PROXY.fullmatch(text):
        raise ValueError("proxy is to be like http://proxy.example:3128, without a user's name.")
    return text


def _text(name: str, value: object, known: tuple[str, ...]) -> str:
    if name not in known:
        raise ValueError(f"there is nothing called “{name}” here. Known: {', '.join(known)}.")
    if not isinstance(value, str) or not value.isprintable() or len(value) > _LONGEST:
        raise ValueError(f"{name} is to be a text on one line.")
    return value.strip()


def _texts(rows: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in rows.items()}
