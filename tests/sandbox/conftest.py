"""A served practice Autotask for each test, small enough to start in an instant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from tests.sandbox.api_client import Api


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with running(ServeOptions(tickets=60)) as served:
        yield served


@pytest.fixture
def api(endpoint: Endpoint) -> Iterator[Api]:
    client = Api(endpoint)
    yield client
    client.http.close()
