"""What all requests to a host have in common."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.exceptions import PineconeApiValueError
from pinecone.transport.config import Config
from pinecone.transport.http.origin import Origin
from pinecone.versioning import Operations

CONFIG = Config.of("secret-key", additional_headers={"Authorization": "mine", "Api-Key": "mine"})


def operation(credential):
    """An operation of any version that has this credential."""
    for version in core.VERSIONS:
        for each in core.load(version).values():
            if each.credential == credential:
                return each
    raise AssertionError(f"no operation has {credential}")


class Call:
    """A call of an operation, with nothing in it."""

    def __init__(self, operation):
        self.name = "call"
        self.operation = operation
        self.request = Operations(operation.version).call("c", "POST /query", {"top_k": 1, "id": "a"}).request


@pytest.mark.parametrize(
    ("credential", "expected"),
    [
        ("Api-Key", {b"api-key": b"secret-key", b"authorization": b"mine"}),
        ("Authorization", {b"api-key": b"mine", b"authorization": b"Bearer secret-key"}),
        (None, {b"api-key": b"mine", b"authorization": b"mine"}),
    ],
)
def test_the_credential_of_the_operation(credential, expected):
    headers = dict(Origin("https://h", CONFIG).headers(Call(operation(credential))))
    assert {name: headers[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("base", "authority"),
    [
        ("https://h", b"h"),
        ("https://h:443", b"h"),
        ("http://h:443", b"h:443"),
        ("http://h:80", b"h"),
        ("http://[::1]:5080", b"[::1]:5080"),
        ("https://bücher.example", b"xn--bcher-kva.example"),
    ],
)
def test_the_host_header(base, authority):
    headers = Origin(base, CONFIG).headers(Call(operation("Api-Key")))
    assert headers[0] == (b"Host", authority)


def test_a_path_of_the_base_comes_first():
    origin = Origin("https://h/assistant", CONFIG)
    assert origin.target(Call(operation("Api-Key"))) == "/assistant/query"


@pytest.mark.parametrize(
    "base",
    [
        "",
        "h",
        "ftp://h",
        "https://",
        "https://h:port",
        "https://h:99999",
        "https://h/a b",
        "https://h?q=1",
        "https://a..b",
        f"https://{'h' * 64}.example",
    ],
)
def test_what_is_no_host_is_refused(base):
    with pytest.raises(PineconeApiValueError, match="is not the URL of a host"):
        Origin(base, CONFIG)
