"""A served practice Autotask for each test, small enough to start in an instant."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from stopwatch.sandbox.server import Endpoint, ServeOptions, running
from tests.sandbox.api_client import Api
from tests.sandbox.orders import Orders


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test whose server complains: a fault on demand is no fault of the server."""
    yield
    records = caplog.get_records("call") + caplog.get_records("setup")
    assert [r.getMessage() for r in records if r.levelno >= logging.WARNING] == []


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with running(ServeOptions(tickets=60)) as served:
        yield served


@pytest.fixture
def api(endpoint: Endpoint) -> Iterator[Api]:
    client = Api(endpoint)
    yield client
    client.http.close()


@pytest.fixture
def orders(api: Api) -> Orders:
    return Orders(api)
