"""Addresses of the service: what people paste is made whole, what would leak the secret refused."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from stopwatch.domain.errors import Refused

PUBLIC_ZONE = "https://webservices.autotask.net/ATServicesRest/"
_SERVICE_PATH = "/ATServicesRest"
_VERSION = re.compile(r"/v\d+\.\d+$", re.IGNORECASE)
_SPACE = re.compile(r"\s")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def service_address(typed: str) -> str:
    """Return the service's address with its closing slash. Raises Refused.

    Without encryption the secret would be readable on the way, so plain HTTP is for this
    computer alone.
    """
    text = typed.strip()
    text = text if "://" in text else f"https://{text}"
    text = _VERSION.sub("", text.rstrip("/")).rstrip("/")
    parts = _parts(text)
    if parts is None or not _is_private(parts):
        raise Refused(
            f"Nothing was changed: “{typed}” is not an address that the secret may be sent to. "
            "Write it like https://webservices5.autotask.net/ATServicesRest/.",
            field="url",
        )
    return f"{text}/" if parts.path else f"{text}{_SERVICE_PATH}/"


def _parts(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        is_whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return None
    has_more = parts.username is not None or parts.query or parts.fragment or _SPACE.search(text)
    return parts if is_whole and not has_more else None


def _is_private(parts: SplitResult) -> bool:
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
