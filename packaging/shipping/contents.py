"""What goes into the folder that PyInstaller makes, the same on every platform.

The program imports late and by name, so nobody can find out what it needs by following imports from
its first file: all of its modules are named here, and so is what others look up by name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

# Made with at the desk of a developer, of no use to somebody who runs the program.
NOT_SHIPPED = (
    "stopwatch.cli.commands_page",
    "stopwatch.cli.preferences_page",
    "stopwatch.storage.compose",
    "stopwatch.ui.translations",
    "stopwatch.storage.migrations.env",  # read as files, like the revisions
    "stopwatch.storage.migrations.versions",
)
LOOKED_UP = (
    "alembic.ddl.sqlite",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "secretstorage",
    "sqlalchemy.dialects.sqlite",
    "tzdata",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
)
LEFT_OUT = (
    "distutils", "doctest", "pdb", "pydoc", "setuptools", "tkinter", "unittest", "xmlrpc",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
)  # fmt: skip
# Qt's libraries by what stands behind `libQt6`, `Qt6` or `Qt`, and its plugins by their folders.
QT_LIBRARIES = frozenset(
    {
        "Core",
        "Gui",
        "Widgets",
        "Network",
        "DBus",
        "Svg",
        "PrintSupport",
        "Test",
        "XcbQpa",
        "WaylandClient",
    }
)
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qico", "qicns"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
QT_LANGUAGES = ("de", "es")
# What pip writes of where and how it installed, which differs from folder to folder.
_OF_AN_INSTALLATION = frozenset({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"})
_SUFFIXES = (".so", ".dll", ".dylib")


def modules(root: Path) -> list[str]:
    """Return all modules of the program that are shipped."""
    places = sorted((root / "stopwatch").rglob("*.py"))
    dotted = [".".join(one.relative_to(root).with_suffix("").parts) for one in places]
    names = [one.removesuffix(".__init__") for one in dotted]
    return [one for one in names if not _is_left_out(one)]


def data_files(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield what the program reads as files, each with the folder that it is looked for in."""
    for source, place in brought_along(root).items():
        for file in _files(root / source):
            if file.suffix != ".ts":  # the translators' side of a .qm
                yield file, (Path(place) / file.parent.relative_to(root / source)).as_posix()
    for file in _files(root / "stopwatch"):
        folder = file.parent.relative_to(root).as_posix()
        is_script = folder.startswith("stopwatch/storage/migrations") and file.name != "upgrade.py"
        if file.suffix not in {".py", ".pyc"} or is_script:
            yield file, folder


def brought_along(root: Path) -> dict[str, str]:
    """Return the folders that come along, and where they stand, as the wheel is told."""
    told = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    folders: dict[str, str] = told["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return folders


def is_wanted(place: str) -> bool:
    """Tell whether a file that was collected is used; `place` is where it would stand."""
    parts = place.replace("\\", "/").split("/")
    if len(parts) > 1 and parts[-2].endswith(".dist-info"):
        return parts[-1] not in _OF_AN_INSTALLATION
    if "PySide6" not in parts:
        return True
    if "translations" in parts:
        return parts[-1] in {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
    if "plugins" in parts:
        return _stem(parts[-1]) in QT_PLUGINS.get(parts[-2], ())
    name = _stem(parts[-1])
    if name.startswith(("Qt6", "Qt")) and "lib" in parts:
        return name.removeprefix("Qt").removeprefix("6") in QT_LIBRARIES
    return parts[-1] != "opengl32sw.dll"


def _stem(file: str) -> str:
    for suffix in _SUFFIXES:
        file = file.partition(suffix)[0]
    return file.removeprefix("lib").removesuffix(".abi3")


def _files(folder: Path) -> list[Path]:
    return [
        one for one in sorted(folder.rglob("*")) if one.is_file() and "__pycache__" not in one.parts
    ]


def _is_left_out(name: str) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in NOT_SHIPPED)
