"""What answers over gRPC stand for: the exceptions are those of HTTP."""

from __future__ import annotations

import json

import pytest

from pinecone.exceptions import PineconeConnectionError, PineconeProtocolError, PineconeTimeoutError
from pinecone.transport.grpc.grpc_status import Answer, asked_wait, response

BASE = "https://index-abc.svc.pinecone.io"


def outcome(code, details="", headers=None):
    return response(Answer(code, details, headers or {}, None), "query", BASE, 5.0)


def test_a_success_is_what_came():
    assert response(Answer(0, "", {"x-a": "1"}, b"body"), "query", BASE, None) == (200, {"x-a": "1"}, b"body")


def test_a_success_without_a_message_is_none():
    with pytest.raises(PineconeProtocolError, match="answered without a message"):
        response(Answer(0, "", {}, None), "query", BASE, None)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (1, 499),
        (2, 500),
        (3, 400),
        (5, 404),
        (6, 409),
        (7, 403),
        (8, 429),
        (9, 412),
        (10, 409),
        (11, 400),
        (12, 501),
        (13, 500),
        (14, 503),
        (15, 500),
        (16, 401),
        (99, 500),
    ],
)
def test_a_status_of_grpc_has_one_of_http(code, status):
    found, headers, body = outcome(code, "What was said.", {"retry-after": "2"})
    assert (found, headers) == (status, {"retry-after": "2"})
    assert json.loads(body) == {"code": code, "message": "What was said.", "details": []}


def test_no_answer_in_time():
    with pytest.raises(PineconeTimeoutError) as caught:
        outcome(4, "Deadline Exceeded")
    assert str(caught.value) == f"query: {BASE} did not answer in time (timeout=5.0)."


@pytest.mark.parametrize(
    "details",
    [
        "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:1: Connection refused",
        "errors resolving nowhere.invalid:443: [field:hostname lookup error:Domain name not found]",
        "DNS resolution failed for nowhere.invalid:443: C-ares status is not ARES_SUCCESS",
    ],
)
def test_a_host_that_was_not_reached_received_nothing(details):
    with pytest.raises(PineconeConnectionError) as caught:
        outcome(14, details)
    assert caught.value.sent is False
    assert str(caught.value) == f"query: the connection to {BASE} failed ({details})."


@pytest.mark.parametrize(
    ("code", "details"),
    [
        (14, "Stream removed (Socket closed)"),
        (14, "recvmsg:Connection reset by peer"),
        (14, "GOAWAY received"),
        (1, "CANCELLED"),
    ],
)
def test_a_connection_that_broke_may_have_carried_the_request(code, details):
    with pytest.raises(PineconeConnectionError) as caught:
        outcome(code, details)
    assert caught.value.sent is True


@pytest.mark.parametrize(
    ("details", "headers"), [("Try later.", {}), ("Socket closed", {"x-pinecone-request-id": "1"}), ("", {})]
)
def test_a_service_that_says_that_it_is_unavailable_is_no_broken_connection(details, headers):
    assert outcome(14, details, headers)[0] == 503


@pytest.mark.parametrize("code", [2, 12, 14])
def test_a_status_of_http_that_something_in_between_gave_is_kept(code):
    assert outcome(code, "Received http2 header with status: 429")[0] == 429


def test_a_message_that_is_too_large_is_no_throttling():
    assert outcome(8, "CLIENT: Sent message larger than max (50 vs. 10)")[0] == 413


@pytest.mark.parametrize("details", [b"", b"\x08\x0e", b"\xff", b"\x1a\x05\x0a", b"\x1a\x02\x08\x01", b"\x1b" * 50])
def test_details_of_a_status_that_ask_for_no_wait(details):
    assert asked_wait(details) is None
