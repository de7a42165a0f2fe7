# @generated from tests/faults/test_grpc_crash_reports_asyncio.py. Do not edit: run scripts/regen.
"""What crash reporters send of failures over gRPC. No secret is in it."""

from __future__ import annotations

import pytest

from pinecone import PineconeException, RetryConfig

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig
from pinecone.grpc.index import GRPCIndex

pytestmark = pytest.mark.anyio

# In pieces, since the lines of the source are sent too.
KEY = "pcsk_" + "_".join(["5Dk2w", "Nq8vRt", "Zx41Lm", "90Hs"])
HEADER, PASSWORD, OPTION = (KEY[::-1] + end for end in ("header", "password", "option"))
SECRETS = (KEY, HEADER, PASSWORD, OPTION)


@pytest.fixture
def index(anyio_backend):
    """Makes an index."""
    made = []

    def make(host, options=None, **settings):
        given = GRPCClientConfig(
            grpc_channel_options={"x.own": OPTION, **(options or {})}, additional_metadata={"x-more": HEADER}
        )
        chosen = {"timeout": 10, "retry_config": RetryConfig(max_retries=0), "additional_headers": {"x-own": HEADER}}
        made.append(GRPCIndex(KEY, host, given, **{**chosen, **settings}))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def hides(crash_report):
    """Asserts that the report of an exception has frames of the package, and no secret."""

    def check(error):
        report = crash_report(error)
        assert "pinecone" in report
        assert [secret for secret in SECRETS if secret in report] == []

    return check


def query(index, kind=PineconeException, **options):
    with pytest.raises(kind) as caught:
        index.query(id="a", top_k=1, **options)
    return caught.value


def test_settings_in_a_frame(hides, index):
    made = index("http://127.0.0.1:1")
    config, settings = made.config, GRPCClientConfig(grpc_channel_options={"x.own": OPTION})
    with pytest.raises(PineconeException) as caught:
        made.query(idd="a", top_k=1)
    hides(caught.value)
    assert (config.api_key, settings.grpc_channel_options) == (KEY, {"x.own": OPTION})


@pytest.mark.parametrize("settings", [{"timeout": -1}, {"additional_metadata": {"x-own": HEADER, "x": "\n"}}], ids=str)
def test_settings_that_are_refused(hides, settings):
    given = {"grpc_channel_options": {"x.own": OPTION}, "additional_metadata": {"x-own": HEADER}}
    with pytest.raises(PineconeException) as caught:
        GRPCClientConfig(**{**given, **settings})
    del given, settings
    hides(caught.value)


def test_no_repr_shows_secrets():
    shown = repr(GRPCClientConfig(grpc_channel_options={"x.own": OPTION}, additional_metadata={"x-own": HEADER}))
    assert shown == "GRPCClientConfig()"


def test_a_host_that_is_none(hides, index):
    hides(query(index("http://" + "a" * 70 + ".test")))


def test_a_missing_file_of_certificates(hides, index):
    hides(query(index("https://127.0.0.1:1", ssl_ca_certs="no-such-file.pem")))


def test_a_proxy_that_cannot_be_used(hides, index):
    hides(query(index("https://index.test", proxy_url=f"https://me:{PASSWORD}@127.0.0.1:1")))


def test_a_header_that_cannot_be_sent(hides, index):
    hides(query(index("http://127.0.0.1:1", additional_headers={"x-own": HEADER, "x y": HEADER})))


def test_options_that_grpcio_refuses(hides, index):
    hides(query(index("http://127.0.0.1:1", options={1: OPTION}), Exception))


def test_a_refused_connection(hides, index, free_port):
    hides(query(index(f"http://127.0.0.1:{free_port}")))


def test_an_unknown_authority(hides, index, secure_rpc):
    hides(query(index(secure_rpc.url)))


@pytest.mark.parametrize("code", ["UNAUTHENTICATED", "NOT_FOUND", "INTERNAL", "UNAVAILABLE"])
def test_an_answer_that_repeats_what_was_sent(hides, index, rpc, code):
    rpc.refuse(code, f"{KEY} {HEADER}", {"api-key": KEY, "x-own": HEADER})
    hides(query(index(rpc.url)))


def test_a_lost_connection_that_repeats_what_was_sent(hides, index, rpc):
    rpc.refuse("UNAVAILABLE", f"Socket closed {KEY}")
    hides(query(index(rpc.url)))


def test_an_answer_that_cannot_be_read(hides, index, rpc):
    rpc.raw(b"\xff" + KEY.encode())
    hides(query(index(rpc.url)))


def test_an_answer_that_does_not_come(hides, index, rpc):
    rpc.stall()
    hides(query(index(rpc.url), timeout=0.05))
