"""The Debian package: the folder of PyInstaller, and what a desktop wants to know of a program."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
import time
from pathlib import Path

from shipping import folder, icons, licences, manual
from shipping.facts import APP_ID, NAME, ROOT, Project, said

LINUX = ROOT / "packaging" / "linux"
_DEBIAN = LINUX / "debian"
_OWN_LIBRARIES = Path("usr") / "lib" / NAME
_STANZAS = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"  # what dpkg-shlibdeps reads
_CUPS = "libcupsprintersupport.so"  # printing is for those who recommend themselves a printer


def build(project: Project, frozen: Path, level: int = 6) -> Path:
    """Build the package of a folder and return it; `level` is how hard it is packed."""
    packed = laid_out(project)
    shutil.rmtree(packed, ignore_errors=True)
    shutil.copytree(frozen, packed / _OWN_LIBRARIES, symlinks=True)
    _link(packed)
    _tell_the_desktop(project, packed)
    _document(project, packed)
    _control(project, packed)
    folder.settle(packed, project.moment)
    made = file(project)
    made.parent.mkdir(exist_ok=True)
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{level}",
        "--build",
        str(packed),
        str(made),
    ]
    subprocess.run(command, check=True, env=project.environment(), stdout=subprocess.DEVNULL)
    return made


def laid_out(project: Project) -> Path:
    """Return where what it holds is laid out, and stays for other recipes to pack."""
    return project.work / "deb"


def file(project: Project) -> Path:
    """Return where it stands when it is made."""
    return project.dist / f"{NAME}_{project.version}_{_architecture()}.deb"


def examples() -> list[Path]:
    """Return what administrators may put to use; installed it does nothing."""
    return sorted((LINUX / "examples").iterdir())


def filled(project: Project, template: Path, **more: str) -> str:
    """Return a template with version, day and whatever else it asks for."""
    day = time.strftime("%Y-%m-%d", time.gmtime(project.moment))
    text = template.read_text("utf-8")
    for name, value in {"VERSION": project.version, "DAY": day, **more}.items():
        text = text.replace(f"@{name}@", value)
    return text


def _link(tree: Path) -> None:
    place = tree / "usr" / "bin" / NAME
    place.parent.mkdir(parents=True)
    place.symlink_to(Path("..") / "lib" / NAME / NAME)


def _tell_the_desktop(project: Project, tree: Path) -> None:
    share = tree / "usr" / "share"
    for name in (NAME, f"{NAME}-open"):
        _put(share / "applications" / f"{name}.desktop", (LINUX / f"{name}.desktop").read_bytes())
    metainfo = filled(project, LINUX / f"{NAME}.metainfo.xml")
    _put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo.encode())
    hicolor = share / "icons" / "hicolor"
    _put(hicolor / "scalable" / "apps" / f"{NAME}.svg", icons.drawing(project).read_bytes())
    for size in icons.SIZES:
        icons.draw(project, size, hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png")


def _document(project: Project, tree: Path) -> None:
    share = tree / "usr" / "share"
    papers = share / "doc" / NAME
    _put(papers / "copyright", licences.document(project).encode())
    _put(papers / "changelog.gz", _packed(_changelog(project)))
    for example in examples():
        _put(papers / "examples" / example.name, example.read_bytes())
    _put(papers / "CHANGELOG.md.gz", _packed((project.root / "CHANGELOG.md").read_text("utf-8")))
    _put(share / "man" / "man1" / f"{NAME}.1.gz", _packed(manual.page(project)))
    overrides = (_DEBIAN / "lintian-overrides").read_bytes()
    _put(share / "lintian" / "overrides" / NAME, overrides)


def _changelog(project: Project) -> str:
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(project.moment))
    control = (_DEBIAN / "control").read_text("utf-8")
    maintainer = control.partition("Maintainer: ")[2].partition("\n")[0]
    return (
        f"{NAME} ({project.version}) unstable; urgency=medium\n\n"
        f"  * See /usr/share/doc/{NAME}/CHANGELOG.md.gz.\n\n -- {maintainer}  {when}\n"
    )


def _control(project: Project, tree: Path) -> None:
    files = [one for one in sorted(tree.rglob("*")) if one.is_file() and not one.is_symlink()]
    size = sum(-(-one.stat().st_size // 1024) for one in files)
    sums = [f"{_sum(one)}  {one.relative_to(tree)}\n" for one in files]
    text = filled(
        project, _DEBIAN / "control", ARCHITECTURE=_architecture(), SIZE=str(size),
        DEPENDS=_dependencies(project, tree),
    )  # fmt: skip
    _put(tree / "DEBIAN" / "control", text.encode())
    _put(tree / "DEBIAN" / "md5sums", "".join(sums).encode())


def _dependencies(project: Project, tree: Path) -> str:
    """Return which packages hold the libraries that are linked to and do not come along."""
    place = project.work / "shlibdeps"
    _put(place / "debian" / "control", _STANZAS.encode())
    found = tree / _OWN_LIBRARIES
    binaries = [found / NAME, *(one for one in sorted(found.rglob("*.so*")) if one.is_file())]
    linked = [str(one) for one in binaries if not one.is_symlink() and one.name != _CUPS]
    told = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{one}" for one in sorted({str(one.parent) for one in binaries})), *linked,
        ],
        cwd=place, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return told.partition("shlibs:Depends=")[2].strip()


def _sum(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _architecture() -> str:
    return said("dpkg", "--print-architecture")


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _put(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
