# @generated from tests/faults/test_grpc_asyncio.py. Do not edit: run scripts/regen.
"""Servers that fail, proxies and certificates, over gRPC."""

from __future__ import annotations

import pytest

from pinecone import RetryConfig
from pinecone.exceptions import (
    NotFoundException,
    PineconeApiException,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeResponseTooLargeError,
    PineconeTimeoutError,
    RateLimitError,
    ServiceException,
)
from pinecone.transport.hooks import CallEnded

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig
from pinecone.grpc.index import GRPCIndex

pytestmark = pytest.mark.anyio

ONCE = RetryConfig(max_retries=0)
AGAIN = RetryConfig(max_retries=3, backoff_factor=0)


@pytest.fixture
def index(rpc, anyio_backend):
    """Makes an index of the server."""
    made = []

    def make(host=rpc.url, **settings):
        made.append(GRPCIndex("secret-key", host, **{"timeout": 10, "retry_config": ONCE, **settings}))
        return made[-1]

    yield make
    for each in made:
        each.close()


def query(index, **options):
    return index.query(id="a", top_k=1, **options)


# What is sent


def test_a_call_carries_what_the_service_needs(rpc, index):
    query(index(additional_headers={"X-Own": "1"}, source_tag="my tag", api_version="2025-10"))
    [call] = rpc.calls
    assert call.method == "/VectorService/Query"
    assert call.metadata["api-key"] == "secret-key"
    assert call.metadata["x-pinecone-api-version"] == "2025-10"
    assert call.metadata["x-own"] == "1"
    assert call.metadata["user-agent"].startswith("python-client-")
    assert "; source_tag=my_tag grpc-python" in call.metadata["user-agent"]
    assert 0 < call.time_remaining < 11


def test_the_time_of_a_call_replaces_that_of_the_client(rpc, index):
    query(index(), timeout=3)
    query(index(), _request_timeout=(1, 2))
    query(index(), timeout=None)
    first, second, third = (call.time_remaining for call in rpc.calls)
    assert 2 < first < 3.5
    assert 2 < second < 3.5
    assert third is None or third > 10**6


def test_settings_about_grpc(rpc, index):
    settings = GRPCClientConfig(timeout=4, additional_metadata={"x-own": "2"}, compression="gzip")
    query(index(grpc_config=settings))
    [call] = rpc.calls
    assert 3 < call.time_remaining < 4.5
    assert call.metadata["x-own"] == "2"


def test_messages_of_any_size_come_through(rpc, index):
    values = [0.5] * 20_000
    rpc.reply(matches=[{"id": str(number), "score": 1.0, "values": values} for number in range(100)])
    found = query(index(), include_values=True)
    assert len(found.matches) == 100
    assert found.matches[-1].values == values


@pytest.mark.parametrize("delete", [{"ids": ["a"]}, {"delete_all": True}, {"filter": {"k": 1}}])
@pytest.mark.parametrize("lost", ["UNAVAILABLE", "INTERNAL", "UNKNOWN"])
def test_a_deletion_whose_answer_is_lost_succeeds(rpc, index, delete, lost):
    rpc.refuse(lost, "no answer")
    rpc.refuse("NOT_FOUND", "Namespace not found")
    assert index(retry_config=AGAIN).delete(**delete, namespace="n") == {}
    assert len(rpc.calls) == 2


def test_a_deletion_of_what_is_not_there_fails(rpc, index):
    rpc.refuse("RESOURCE_EXHAUSTED", "too many")
    rpc.refuse("NOT_FOUND", "Namespace not found")
    with pytest.raises(NotFoundException):
        index(retry_config=AGAIN).delete(delete_all=True, namespace="n")


def test_many_ids_are_deleted_in_several_calls(rpc, index):
    rpc.refuse("UNAVAILABLE", "no answer")
    names = [str(number) for number in range(1500)]
    assert index(retry_config=AGAIN).delete(ids=names) == {}
    assert len(rpc.calls) == 3
    rpc.refuse("INVALID_ARGUMENT", "no")
    rpc.refuse("INVALID_ARGUMENT", "no")
    with pytest.raises(PineconeApiException, match="no") as caught:
        index().delete(ids=names)
    assert caught.value.failed_items == names


def test_a_message_may_be_limited(rpc, index):
    rpc.reply(matches=[{"id": "a" * 1000, "score": 1.0}])
    with pytest.raises(PineconeApiException, match="larger than max") as caught:
        query(index(grpc_config=GRPCClientConfig(max_message_length=500), retry_config=AGAIN))
    assert (caught.value.status, caught.value.attempts) == (413, 1)


@pytest.mark.parametrize("compression", [None, "gzip"])
def test_an_answer_may_not_be_larger_than_allowed(rpc_server, index, compression):
    import grpc

    rpc = rpc_server(compression=grpc.Compression.Gzip if compression else None)
    made = index(host=rpc.url, retry_config=AGAIN, max_response_bytes=10_000)
    rpc.reply(matches=[{"id": "a" * 20_000, "score": 1.0}])
    with pytest.raises(PineconeResponseTooLargeError, match="larger than max_response_bytes, 10000 bytes") as caught:
        query(made)
    assert caught.value.attempts == 1
    rpc.reply(matches=[{"id": "a" * 9_000, "score": 1.0}])
    assert len((query(made)).matches[0].id) == 9_000


# What comes back


def test_what_the_service_says_beside_a_result_is_kept(rpc, index):
    rpc.reply(initial={"x-pinecone-request-id": "abc", "x-pinecone-max-indexed-lsn": "7"}, trailing={"x-after": "1"})
    found = query(index())
    assert found.response_info.request_id == "abc"
    assert found.response_info.lsn_reconciled == 7
    assert found._response_info["raw_headers"]["x-after"] == "1"


def test_a_refusal_says_what_support_asks_for(rpc, index):
    rpc.refuse("NOT_FOUND", "There is no secret-key here.", {"x-pinecone-request-id": "abc"})
    with pytest.raises(NotFoundException) as caught:
        query(index())
    error = caught.value
    assert (error.status, error.error_code, error.request_id, error.operation) == (404, 5, "abc", "query")
    assert str(error) == (
        "query was refused with status 404 Not Found (code 5, NOT_FOUND): There is no *** here. Request id: abc"
    )


@pytest.mark.parametrize("code", ["RESOURCE_EXHAUSTED", "UNAVAILABLE", "INTERNAL"])
def test_a_call_is_sent_again_when_the_service_says(rpc, index, waits, code):
    rpc.refuse(code, "Later.", {"retry-after": "7"})
    made = index(retry_config=AGAIN)
    made._transport.wait = waits.wait
    assert (query(made)).matches == []
    assert waits == [7.0]


def test_a_call_is_sent_again_when_the_details_of_the_status_say(rpc, index, waits):
    details, statuses = (pytest.importorskip(f"google.rpc.{name}_pb2") for name in ("error_details", "status"))
    status = statuses.Status(code=14, message="Later.")
    status.details.add().Pack(details.ErrorInfo(reason="BUSY"))
    status.details.add().Pack(details.RetryInfo(retry_delay={"seconds": 7, "nanos": 500_000_000}))
    rpc.refuse("UNAVAILABLE", "Later.", {"grpc-status-details-bin": status.SerializeToString()})
    made = index(retry_config=AGAIN)
    made._transport.wait = waits.wait
    assert (query(made)).matches == []
    assert waits == [7.5]


def test_a_throttled_call_is_sent_again_when_the_service_says(rpc, index, waits):
    rpc.refuse("RESOURCE_EXHAUSTED", "Slow down.", {"retry-after": "7"})
    throttled = []
    retry = RetryConfig(max_retries=1, backoff_factor=0, on_throttle=throttled.append)
    made = index(retry_config=retry)
    made._transport.wait = waits.wait
    assert (query(made)).matches == []
    assert (waits, len(rpc.calls), throttled) == ([7.0], 2, [rpc.url.removeprefix("http://")])


def test_a_call_is_given_up_after_so_many_attempts(rpc, index):
    for _ in range(4):
        rpc.refuse("RESOURCE_EXHAUSTED", "Slow down.")
    with pytest.raises(RateLimitError) as caught:
        query(index(retry_config=AGAIN))
    assert (caught.value.attempts, len(rpc.calls)) == (4, 4)


@pytest.mark.parametrize("code", ["UNAVAILABLE", "INTERNAL"])
def test_what_creates_something_is_not_sent_again(rpc, index, code):
    rpc.refuse(code, "No.")
    with pytest.raises(ServiceException):
        index(retry_config=AGAIN, api_version="2025-10").create_namespace("n")
    assert len(rpc.calls) == 1


def test_a_hook_sees_calls(rpc, index):
    seen = []
    rpc.refuse("UNAVAILABLE", "Try later.")
    rpc.reply(initial={"x-pinecone-request-id": "abc"})
    query(index(retry_config=AGAIN, hook=lambda started: seen.append(started) or seen.append))
    started, ended = seen
    assert (started.operation, started.route, started.host) == ("query", "POST /query", rpc.url)
    assert isinstance(ended, CallEnded)
    assert (ended.status, ended.attempts, ended.request_id, ended.error) == (200, 2, "abc", None)


# Servers that fail


@pytest.mark.parametrize("timeout", [3_000_000, 1e15, float("inf"), (float("inf"), 1)])
def test_a_timeout_that_is_longer_than_any_call(index, timeout):
    assert (query(index(), timeout=timeout)).matches == []


def test_a_server_that_stalls(rpc, index):
    rpc.stall()
    with pytest.raises(PineconeTimeoutError) as caught:
        query(index(), timeout=0.1)
    assert str(caught.value) == f"query: {rpc.url} did not answer in time (timeout=0.1)."


def test_nobody_listens(free_port, index):
    with pytest.raises(PineconeConnectionError) as caught:
        query(index(f"http://127.0.0.1:{free_port}", retry_config=RetryConfig(1, 0)))
    assert (caught.value.sent, caught.value.attempts) == (False, 2)


def test_a_server_that_cuts_the_connection(service, index):
    service.raw(b"")
    with pytest.raises(PineconeConnectionError, match="the connection to"):
        query(index(service.url), timeout=5)


def test_a_server_that_speaks_http_1_only(service, index):
    service.reply(503)
    with pytest.raises(PineconeConnectionError):
        query(index(service.url), timeout=5)


def test_a_server_that_comes_back(index, rpc_server):
    first = rpc_server()
    made = index(first.url, retry_config=AGAIN)
    query(made)
    first.stop()
    with pytest.raises(PineconeConnectionError):
        query(made, retry=ONCE)
    second = rpc_server(port=first.port)
    query(made, retry=RetryConfig(max_retries=20, backoff_factor=0.05, max_wait=0.2))
    assert len(second.calls) == 1


def test_a_host_without_a_name(index):
    with pytest.raises(PineconeConnectionError) as caught:
        query(index("https://nowhere.invalid"), timeout=5)
    assert caught.value.sent is False


# Certificates and proxies


def test_a_certificate_authority_of_our_own(secure_rpc, index, authority_file):
    query(index(secure_rpc.url, ssl_ca_certs=authority_file))
    assert len(secure_rpc.calls) == 1


def test_a_certificate_that_nobody_vouches_for(secure_rpc, index):
    with pytest.raises(PineconeConnectionError) as caught:
        query(index(secure_rpc.url))
    assert caught.value.sent is False
    assert not secure_rpc.calls


def test_certificates_are_always_checked(secure_rpc, index):
    with pytest.raises(PineconeConfigurationError, match="ssl_ca_certs="):
        query(index(secure_rpc.url, ssl_verify=False))


def test_secure_replaces_the_scheme(secure_rpc, index, authority_file):
    host = secure_rpc.url.replace("https://", "http://")
    query(index(host, ssl_ca_certs=authority_file, secure=True))
    assert len(secure_rpc.calls) == 1


def test_a_proxy(rpc, index, proxy):
    made = index(
        f"http://index.test:{rpc.port}", proxy_url=f"http://127.0.0.1:{proxy.port}", proxy_headers={"X-Proxy": "1"}
    )
    query(made)
    assert proxy.requests[0].line.startswith(f"CONNECT index.test:{rpc.port} ")
    assert proxy.requests[0].headers["x-proxy"] == "1"
    assert "x-proxy" not in rpc.calls[0].metadata


def test_tls_through_a_proxy(secure_rpc, index, proxy, authority_file):
    made = index(
        f"https://index.test:{secure_rpc.port}",
        proxy_url=f"http://127.0.0.1:{proxy.port}",
        ssl_ca_certs=authority_file,
    )
    query(made)
    assert (len(secure_rpc.calls), len(proxy.requests)) == (1, 1)


def test_a_proxy_with_a_password(rpc, index, proxy_with_password):
    url = f"127.0.0.1:{proxy_with_password.port}"
    host = f"http://index.test:{rpc.port}"
    query(index(host, proxy_url=f"http://user:p%40ss@{url}"))
    with pytest.raises(PineconeConnectionError) as caught:
        query(index(host, proxy_url=f"http://{url}"))
    assert caught.value.sent is False


def test_the_proxy_of_the_environment(rpc, index, proxy, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    query(index(f"http://index.test:{rpc.port}"))
    query(index())
    assert (len(proxy.requests), len(rpc.calls)) == (1, 2)


# Opening and closing


def test_an_index_may_be_closed_and_used_again(rpc, index):
    made = index()
    with made:
        query(made)
    with made:
        query(made)
    made.close()
    query(made)
    assert len(rpc.calls) == 3
    assert len({call.peer for call in rpc.calls}) == 3


def test_nothing_connects_before_the_first_call(free_port, index):
    made = index(f"http://127.0.0.1:{free_port}")
    made.close()
    made.close()
    assert made._transport._pools == {}


def test_all_calls_share_a_connection(rpc, index):
    made = index()
    for _ in range(5):
        query(made)
    assert len({call.peer for call in rpc.calls}) == 1
