"""How requests leave this computer: the proxy, whom TLS believes, and how long is waited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.values import dataclass

if TYPE_CHECKING:  # imported by whoever connects first, as the tray shows before it
    import httpx

_READ_SECONDS, _CONNECT_SECONDS = 100.0, 5.0  # short ones only make requests of unknown fate

_NO_PROXY = (
    "Your time is safe. Only an HTTP proxy can be used, and this computer names another kind. "
    "Ask your administrator for the address of one; it is tried again by itself."
)


@dataclass(frozen=True, slots=True)
class Road:
    """Without a proxy that of the system counts; `certificates` are believed beside the system's.

    The proxy of the system is what the variables HTTPS_PROXY and NO_PROXY say, on Windows and macOS
    else the system's settings.
    """

    proxy: str = ""
    certificates: str = ""
    read_seconds: float = _READ_SECONDS

    def client(self) -> httpx.Client:
        """Return an HTTP client that goes this way; Unavailable for one that leads nowhere."""
        import httpx

        from stopwatch.psa.autotask.document import PACKING
        from stopwatch.psa.autotask.trust import system_trust

        made = partial(
            httpx.Client,
            timeout=httpx.Timeout(self.read_seconds, connect=_CONNECT_SECONDS),
            # An idle connection that the service closes just as a write begins is a write of
            # unknown fate.
            limits=httpx.Limits(max_keepalive_connections=1, keepalive_expiry=5.0),
            verify=system_trust(self.certificates),
            proxy=self.proxy or None,
            # The practice Autotask stays reachable where all traffic is sent through a proxy.
            mounts={"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None},
            headers={
                "Content-Type": "application/json",
                "Accept": "application/json",
                "Accept-Encoding": PACKING,
            },
        )
        try:
            return made()
        except (ImportError, ValueError) as error:  # how httpx refuses SOCKS, and other schemes
            raise Unavailable(_NO_PROXY) from error
