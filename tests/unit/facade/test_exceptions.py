"""The tree of exceptions, and which of them an error response becomes."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from pinecone import exceptions
from pinecone.exceptions import PineconeApiException, PineconeException
from pinecone.transport.errors import api_error
from pinecone.transport.redaction import Redaction

CONTROL = b'{"status": 404, "error": {"code": "NOT_FOUND", "message": "Resource movies not found"}}'
ODD_TIMES = [
    "inf",
    "-inf",
    "nan",
    "1e999",
    "Mon, 99 Jan 99999999999999 00:00:00 GMT",
    "Mon, 01 Jan 2030 00:00:00 +99999999999999",
    "Mon, 01 Jan 2030 99:99:99 GMT",
    ",",
    "\x00",
]
DATA = b'{"code": 3, "message": "Vector dimension 2 does not match", "details": []}'


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("PineconeException", "PineconeError"),
        ("PineconeApiException", "ApiError"),
        ("NotFoundException", "NotFoundError"),
        ("UnauthorizedException", "UnauthorizedError"),
        ("ForbiddenException", "ForbiddenError"),
        ("ServiceException", "ServiceError"),
        ("PineconeApiTypeError", "PineconeTypeError"),
        ("PineconeApiValueError", "PineconeValueError"),
    ],
)
def test_both_families_name_the_same_class(old, new):
    assert getattr(exceptions, old) is getattr(exceptions, new)


@pytest.mark.parametrize(
    ("name", "builtin"),
    [
        ("PineconeApiTypeError", TypeError),
        ("PineconeApiValueError", ValueError),
        ("PineconeApiAttributeError", AttributeError),
        ("PineconeApiKeyError", KeyError),
        ("PineconeConfigurationError", ValueError),
        ("PineconeTimeoutError", TimeoutError),
        ("ListConversionException", TypeError),
    ],
)
def test_named_after_a_builtin_means_a_subclass_of_it(name, builtin):
    error = getattr(exceptions, name)("text")
    assert isinstance(error, builtin)
    assert isinstance(error, PineconeException)
    assert str(error) == "text"


def test_no_two_branches_share_a_class():
    branches = ["PineconeApiAttributeError", "PineconeApiKeyError", "PineconeProtocolError", "ListConversionException"]
    assert len({getattr(exceptions, name) for name in branches} | {PineconeException}) == len(branches) + 1


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "PineconeApiException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictError"),
        (429, "RateLimitError"),
        (301, "PineconeApiException"),
        (500, "ServiceException"),
        (503, "ServiceException"),
        (599, "ServiceException"),
    ],
)
def test_status_decides_the_class(status, name):
    error = api_error("query", status, {}, b"")
    assert type(error) is getattr(exceptions, name)
    assert error.status == error.status_code == status


def test_text_has_operation_status_message_and_request_id():
    error = api_error("describe_index", 404, {"x-pinecone-request-id": "abc"}, CONTROL)
    assert str(error) == (
        "describe_index was refused with status 404 Not Found: Resource movies not found. Request id: abc"
    )
    assert (error.error_code, error.message) == ("NOT_FOUND", "Resource movies not found")
    assert (error.request_id, error.operation, error.attempts) == ("abc", "describe_index", 1)


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (CONTROL, "NOT_FOUND", "Resource movies not found"),
        (DATA, 3, "Vector dimension 2 does not match"),
        (b'{"error": "invalid_client"}', None, "invalid_client"),
        (b'{"detail": "no such model"}', None, "no such model"),
        (b'{"error": {"message": null}}', None, ""),
        (b"upstream  connect\nerror", None, "upstream connect error"),
        (b"<html><body>Bad gateway</body></html>", None, ""),
        (b'["odd"]', None, '["odd"]'),
        (b"\xff\xfe", None, "\ufffd\ufffd"),
        (b"", None, ""),
    ],
)
def test_message_is_found_in_every_form_of_error(body, code, message):
    error = api_error("query", 400, {}, body)
    assert (error.error_code, error.message) == (code, message)
    assert "query was refused with status 400 Bad Request" in str(error)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'{"code": {"a": [1]}, "message": ["b"]}',
        b'{"error": {"code": 1e999, "message": NaN}}',
        b"9" * 10_000,
    ],
    ids=["lists", "objects", "parts of the wrong shape", "numbers that are none", "a number that is too long"],
)
def test_an_odd_body_is_no_other_error(body):
    error = pickle.loads(pickle.dumps(api_error("query", 400, {}, body)))  # noqa: S301
    assert type(error) is PineconeApiException
    assert len(str(error) + repr(error)) < 1000
    assert error.body == body.decode()
    assert error.body.get("nothing") is None


def test_long_messages_are_shortened():
    assert len(str(api_error("query", 400, {}, b"x" * 10_000))) < 500


def test_body_is_text_and_answers_by_key():
    body = api_error("query", 400, {}, DATA).body
    assert body == DATA.decode()
    assert isinstance(body, str)
    assert json.loads(body) == body.json()
    assert body["message"] == "Vector dimension 2 does not match"
    assert body.get("nothing", "default") == "default"
    assert body[0] == "{"


def test_body_without_json_has_no_keys():
    body = api_error("query", 502, {}, b"<html>").body
    assert body.get("message") is None
    with pytest.raises(KeyError):
        body["message"]


def test_a_key_that_the_service_repeats_is_taken_out():
    error = api_error("query", 401, {}, b'{"message": "Invalid API Key: secret-1"}', Redaction(["secret-1"]))
    assert "secret-1" not in str(error) + error.body + repr(error)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("0.5", 0.5), ("-3", 0.0), ("soon", None), (None, None), ("", None)]
    + [(header, None) for header in ODD_TIMES],
)
def test_retry_after_in_seconds(header, seconds):
    headers = {} if header is None else {"retry-after": header}
    assert api_error("query", 429, headers, b"").retry_after == seconds


def test_retry_after_as_a_date():
    later = format_datetime(datetime.now(timezone.utc) + timedelta(hours=1), usegmt=True)
    assert 3500 < api_error("query", 429, {"retry-after": later}, b"").retry_after <= 3600


def test_retry_after_as_a_date_gone_by():
    assert api_error("query", 429, {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, b"").retry_after == 0.0


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
def test_errors_can_be_copied(duplicate):
    error = duplicate(api_error("query", 429, {"x-pinecone-request-id": "abc", "retry-after": "3"}, DATA))
    assert type(error) is exceptions.RateLimitError
    assert (error.status, error.request_id, error.retry_after, error.body["code"]) == (429, "abc", 3.0, 3)


def test_an_error_can_be_made_as_in_the_7_line():
    error = PineconeApiException(status=404, reason="Not Found")
    assert (error.status, error.reason, error.body, error.headers) == (404, "Not Found", "", {})
