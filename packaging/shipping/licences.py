"""The licences of everything that the packed program brings along, from what is installed."""

from __future__ import annotations

import re
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from audit import licence_of, pinned

from shipping.facts import TITLE, Project

_NAMED = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")
# What is no distribution, but inside one or inside the folder.
_INSIDE = """\
CPython's interpreter and standard library: PSF-2.0, (c) Python Software Foundation.
PyInstaller's bootloader: GPL-2.0-or-later with an exception: any program may be packed with it.
Qt 6 (inside PySide6-Essentials): LGPL-3.0-only, (c) The Qt Company Ltd and others. Its libraries
 are files of their own in the folder PySide6/Qt/lib and can be replaced there by a changed build
 of the same release. Their sources are those of that release, which The Qt Company publishes.
ICU (inside PySide6-Essentials): Unicode-3.0, (c) Unicode, Inc.
OpenSSL (inside cryptography): Apache-2.0, (c) The OpenSSL Project Authors.
"""


def shipped(project: Project) -> list[Distribution]:
    """Return the installed distributions that the program needs on this platform."""
    found = []
    for name in sorted(pinned(project.root)):
        try:
            found.append(distribution(name))
        except PackageNotFoundError:  # pinned for another platform or Python
            continue
    return found


def table(project: Project) -> list[str]:
    """Return a line for each distribution: name, version, licence."""
    return [f"{one.name} {one.version}: {licence_of(one)}" for one in shipped(project)]


def texts(project: Project) -> list[tuple[str, str]]:
    """Return every licence text that came with them, under the names that it came for."""
    gathered: dict[str, list[str]] = {}
    for one in shipped(project):
        for file in one.files or []:
            if _NAMED.match(file.name) and ".dist-info" in str(file):
                text = _shortened(Path(str(file.locate())).read_text("utf-8", "replace").strip())
                gathered.setdefault(text, []).append(one.name)
    return [(", ".join(sorted(set(names))), text) for text, names in gathered.items()]


def document(project: Project) -> str:
    """Return the whole of it as a text."""
    own = (project.root / "LICENSE").read_text("utf-8").strip()
    parts = [
        f"{TITLE} itself:\n\n{own}",
        "It brings along:\n\n" + "\n".join(table(project)) + "\n\n" + _INSIDE.strip(),
        *(f"{names}:\n\n{text}" for names, text in texts(project)),
        f"Python:\n\n{_of_python()}",
    ]
    return ("\n\n" + "-" * 72 + "\n\n").join(parts) + "\n"


def _shortened(text: str) -> str:
    """Name the one long text that Debian has for all packages, as its policy wants."""
    is_apache = "Apache License" in text and "TERMS AND CONDITIONS FOR USE" in text
    return "The Apache License 2.0: /usr/share/common-licenses/Apache-2.0" if is_apache else text


def _of_python() -> str:
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path("/usr/share/doc/python3/copyright"),
    ):
        if place.is_file():
            return place.read_text("utf-8", "replace").strip()
    return "PSF-2.0"
