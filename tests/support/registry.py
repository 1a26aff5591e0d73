"""The registry of Windows, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class FakeRegistry:
    """As much of `winreg` as is asked for."""

    HKEY_CURRENT_USER: str = "HKCU"
    REG_SZ: int = 1
    held: dict[str, dict[str, str]] = field(default_factory=dict)

    @contextmanager
    def CreateKey(self, _root: str, key: str) -> Iterator[dict[str, str]]:  # noqa: N802 - winreg's
        yield self.held.setdefault(key, {})

    @contextmanager
    def OpenKey(self, _root: str, key: str) -> Iterator[dict[str, str]]:  # noqa: N802 - winreg's
        if key not in self.held:
            raise FileNotFoundError(key)
        yield self.held[key]

    def SetValueEx(  # noqa: N802 - winreg's
        self, key: dict[str, str], name: str, _zero: int, _kind: int, value: str
    ) -> None:
        key[name] = value

    def QueryValueEx(self, key: dict[str, str], name: str) -> tuple[str, int]:  # noqa: N802 - winreg's
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], self.REG_SZ

    def DeleteValue(self, key: dict[str, str], name: str) -> None:  # noqa: N802 - winreg's
        del key[name]

    def DeleteKey(self, _root: str, key: str) -> None:  # noqa: N802 - winreg's
        if key not in self.held:
            raise FileNotFoundError(key)
        assert not any(one.startswith(f"{key}\\") for one in self.held), "the innermost first"
        del self.held[key]
