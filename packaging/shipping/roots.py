"""Clean roots: a bare Debian in a folder, in which a package is installed as somebody would."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from shipping.facts import Project, said

RELEASE = "bookworm"
_APT = (
    "/etc/apt/apt.conf.d",
    "/etc/ssl/certs",
)  # a proxy, or an authority, where the machine has one
_PATIENCE_S = 900


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that is `/` for what runs in it."""

    folder: Path
    person: str = "0:0"
    home: str = "/root"

    def run(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end and return what came of it."""
        return subprocess.run(
            self._command(words), env=self._environment(settings), text=True, check=False,
            capture_output=True, timeout=_PATIENCE_S, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def ok(self, *words: str, given: str = "", **settings: str) -> str:
        """Run a command that must succeed; return what it printed."""
        ran = subprocess.run(
            self._command(words), env=self._environment(settings), text=True, check=False,
            capture_output=True, timeout=_PATIENCE_S, input=given,
        )  # fmt: skip
        if ran.returncode != 0:
            raise AssertionError(f"{' '.join(words)} ended with {ran.returncode}:\n{ran.stderr}")
        return ran.stdout

    def begin(self, *words: str, **settings: str) -> subprocess.Popen[str]:
        """Begin a command and return at once."""
        return subprocess.Popen(
            self._command(words), env=self._environment(settings), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        )  # fmt: skip

    def install(self, *packages: str) -> None:
        """Install by apt, without what is only recommended."""
        apt = ("apt-get", "install", "-qq", "-y", "--no-install-recommends")
        self.ok(*apt, *packages, DEBIAN_FRONTEND="noninteractive")

    def put(self, file: Path) -> str:
        """Copy a file into the root's /packages and return how it is called there."""
        place = self.folder / "packages" / file.name
        place.parent.mkdir(exist_ok=True)
        shutil.copy(file, place)
        return f"/packages/{file.name}"

    def _command(self, words: Sequence[str]) -> list[str]:
        return ["chroot", f"--userspec={self.person}", str(self.folder), *words]

    def _environment(self, settings: dict[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if "proxy" in name.lower()}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return {**kept, "PATH": path, "LANG": "C.UTF-8", "HOME": self.home, **settings}


@contextmanager
def clean_root(project: Project, name: str) -> Iterator[Root]:
    """Unpack a bare Debian under a name, with /proc and /dev, and take it away afterwards."""
    bare = project.work / "roots" / f"{RELEASE}.tar"
    if not bare.is_file():
        _make(bare)
    folder = project.work / "roots" / name
    _take_away(folder)
    folder.mkdir()
    subprocess.run(["tar", "-xf", str(bare), "-C", str(folder)], check=True)
    with ExitStack() as closing:
        closing.callback(_take_away, folder)
        for kind in ("proc", "dev"):
            inside = folder / kind
            inside.mkdir(exist_ok=True)
            subprocess.run(["mount", "--bind", f"/{kind}", str(inside)], check=True)
            closing.callback(subprocess.run, ["umount", "-l", str(inside)], check=False)
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        shutil.copy("/etc/hosts", folder / "etc" / "hosts")
        root = Root(folder)
        root.ok("apt-get", "update", "-qq")
        yield root


def _make(bare: Path) -> None:
    """Make the bare system once; it is kept, as everything in it comes from the network."""
    folder = bare.with_suffix("")
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", RELEASE, str(folder), _mirror()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for place in _APT:
        if Path(place).is_dir():
            shutil.copytree(place, folder / place[1:], dirs_exist_ok=True, symlinks=True)
    subprocess.run(["tar", "-cf", str(bare), "-C", str(folder), "."], check=True)
    shutil.rmtree(folder)


def _mirror() -> str:
    """Return where this machine has its own packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)"]
    for line in said(*asked, "Created-By: Packages", "Component: main").splitlines():
        place, _blank, codename = line.partition(" ")
        if codename == RELEASE and "security" not in place:
            return place
    raise SystemExit(f"The sources of apt name no mirror of {RELEASE}.")


def _take_away(folder: Path) -> None:
    if folder.exists():
        for kind in ("proc", "dev"):
            if os.path.ismount(folder / kind):
                subprocess.run(["umount", "-l", str(folder / kind)], check=True)
        shutil.rmtree(folder)
