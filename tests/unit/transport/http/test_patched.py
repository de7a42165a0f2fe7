"""What counts as a tool that has taken hold of httpx."""

from __future__ import annotations

import functools
import sys
from types import ModuleType
from unittest import mock

import httpcore
import httpx
import pytest
import wrapt

from pinecone.transport.http.patched import is_patched, is_patched_asyncio

SYNC = [
    (httpx.Client, "__init__"),
    (httpx.Client, "send"),
    (httpx.Client, "_send_single_request"),
    (httpx.Client, "_transport_for_url"),
    (httpx.HTTPTransport, "handle_request"),
    (httpcore.ConnectionPool, "handle_request"),
    (httpcore.HTTPConnection, "handle_request"),
]
ASYNCIO = [
    (httpx.AsyncClient, "__init__"),
    (httpx.AsyncClient, "send"),
    (httpx.AsyncClient, "_send_single_request"),
    (httpx.AsyncClient, "_transport_for_url"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
    (httpcore.AsyncHTTPConnection, "handle_async_request"),
]
SEAMS = [(*seam, is_patched) for seam in SYNC] + [(*seam, is_patched_asyncio) for seam in ASYNCIO]


def wrapped(function):
    @functools.wraps(function)
    def wrapper(*arguments, **keywords):
        return function(*arguments, **keywords)

    return wrapper


def wrapped_by_wrapt(function):
    return wrapt.FunctionWrapper(function, lambda function, _, arguments, keywords: function(*arguments, **keywords))


WRAPPERS = [wrapped, wrapped_by_wrapt, lambda function: mock.MagicMock(), lambda function: lambda self: None]


def test_nothing_is_patched():
    assert not is_patched()
    assert not is_patched_asyncio()


@pytest.mark.parametrize("looked_at_before", [True, False])
@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize(("owner", "name", "answer"), SEAMS)
def test_a_method_that_is_wrapped(monkeypatch, owner, name, answer, wrapper, looked_at_before):
    if looked_at_before:
        assert not answer()
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, wrapper(getattr(owner, name)))
        assert answer()
        assert answer()
    assert not answer()


@pytest.mark.parametrize("make", [lambda kind: type(kind.__name__, (kind,), {}), lambda kind: mock.MagicMock()])
@pytest.mark.parametrize(
    ("module", "name", "answer"),
    [
        (httpx, "Client", is_patched),
        (httpx, "HTTPTransport", is_patched),
        (httpcore, "ConnectionPool", is_patched),
        (httpx, "AsyncClient", is_patched_asyncio),
        (httpx, "AsyncHTTPTransport", is_patched_asyncio),
        (httpcore, "AsyncConnectionPool", is_patched_asyncio),
    ],
)
def test_a_class_that_is_replaced(monkeypatch, module, name, answer, make):
    with monkeypatch.context() as patch:
        patch.setattr(module, name, make(getattr(module, name)))
        assert answer()
    assert not answer()


def test_the_faces_are_patched_apart(monkeypatch):
    monkeypatch.setattr(httpx.Client, "send", mock.MagicMock())
    assert (is_patched(), is_patched_asyncio()) == (True, False)


def test_nobody_has_patched_what_is_not_imported(monkeypatch):
    for name in ("httpx", "httpcore"):
        monkeypatch.delitem(sys.modules, name)
    assert not is_patched()


def test_nobody_has_patched_what_is_being_imported(monkeypatch):
    monkeypatch.setitem(sys.modules, "httpx", ModuleType("httpx"))
    assert not is_patched()


def test_another_library_in_the_place_of_httpx_is_no_patch(monkeypatch):
    httpx2 = pytest.importorskip("httpx2", reason="httpx2 needs a later Python")
    monkeypatch.setitem(sys.modules, "httpx", httpx2)  # as httpx2.alias_httpx() does
    assert not is_patched()
    monkeypatch.setattr(httpx2.Client, "send", mock.MagicMock())
    assert is_patched()
