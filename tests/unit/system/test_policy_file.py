"""Where the administrator's policy is looked for, and what of a file that is no use is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stopwatch.system.policy_file import ENVIRONMENT, find_policy, places


@pytest.fixture
def _no_override(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT)


@pytest.mark.usefixtures("_no_override")
@pytest.mark.parametrize(
    ("platform", "variable", "value", "found"),
    [
        ("linux", "XDG_CONFIG_DIRS", "", ["/etc", "/etc/xdg"]),
        ("linux", "XDG_CONFIG_DIRS", "/a:b:/c", ["/etc", "/a", "/c"]),
        ("win32", "PROGRAMDATA", r"D:\Shared", [r"D:\Shared"]),
        ("win32", "PROGRAMDATA", "", [r"C:\ProgramData"]),
        ("darwin", "HOME", "/Users/me", ["/Library/Application Support"]),
    ],
)
def test_each_system_has_its_places(
    monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, value: str, found: list[str]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, value)
    assert places() == [Path(one) / "ticket-stopwatch" / "policy.toml" for one in found]


def test_an_override_counts_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "mine.toml"))
    assert find_policy() is None
    (tmp_path / "mine.toml").write_text("\ufeff[defaults]\n", encoding="utf-8")
    found = find_policy()
    assert found is not None
    assert (found.text, found.trouble) == ("[defaults]\n", "")
    monkeypatch.setenv(ENVIRONMENT, "")
    assert places() == []


@pytest.mark.usefixtures("_no_override")
def test_the_first_file_counts_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'none'}:{first}:{second}")
    for folder in (first, second):
        (folder / "ticket-stopwatch").mkdir(parents=True)
        (folder / "ticket-stopwatch" / "policy.toml").write_text(f"# {folder.name}")
    found = find_policy()
    assert found is not None
    assert found.path.parent.parent == first


def test_what_is_no_use_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))
    found = find_policy()
    assert found is not None
    assert found.trouble == "it cannot be read (Is a directory)."
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "bytes.toml"))
    found = find_policy()
    assert found is not None
    assert found.trouble == "it is no text in UTF-8."
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "bytes.toml" / "policy.toml"))
    assert find_policy() is None
