"""The tree of exceptions, and which of them an error response becomes."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from unittest.mock import MagicMock, Mock

import pytest

from pinecone import Pinecone, exceptions
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


def test_a_wrong_setting_is_a_wrong_value():
    with pytest.raises(exceptions.PineconeValueError, match="No API key"):  # what 9.x raises
        Pinecone(" ")


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
        "describe_index was refused with status 404 Not Found (code NOT_FOUND): Resource movies not found. "
        "Request id: abc"
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


CONFLICT = b'{"error": {"code": "ALREADY_EXISTS", "message": "Resource already exists"}, "status": 409}'


@pytest.mark.parametrize(
    ("status", "headers", "body", "quoted"),
    [
        (409, {}, CONFLICT, "(code ALREADY_EXISTS): Resource already exists"),
        (409, {"content-type": "text/plain; charset=utf-8"}, CONFLICT, "(code ALREADY_EXISTS)"),
        (400, {}, DATA, "(code 3, INVALID_ARGUMENT): Vector dimension 2 does not match"),
        (404, {}, b'{"code": 5, "message": "Namespace not found", "details": []}', "(code 5, NOT_FOUND)"),
        (400, {}, b'{"code": 99, "message": "odd"}', "(code 99): odd"),
        (401, {}, b'{"error": "invalid_client", "error_description": "Unknown."}', "(code invalid_client): Unknown."),
        (401, {"content-type": "text/plain"}, b"Invalid API Key", ": Invalid API Key"),
        (401, {"www-authenticate": "Invalid API Key"}, b"", ": Invalid API Key"),
        (401, {"www-authenticate": "Invalid API Key"}, b"Unauthorized", ": Unauthorized. Headers: Invalid API Key"),
        (403, {"x-pinecone-auth-rejected-reason": "Wrong API key"}, b"<html>", ": Wrong API key"),
    ],
)
def test_the_text_has_the_code_and_what_the_service_says(status, headers, body, quoted):
    assert quoted in str(api_error("create_index", status, headers, body))


def test_the_text_says_nothing_twice():
    text = str(api_error("list_indexes", 401, {"www-authenticate": "Invalid API Key"}, b"Invalid API Key"))
    assert text.count("Invalid API Key") == 1


class Response:
    """A response as urllib3 has it, as far as tests of users stand in for one."""

    status = 409
    reason = "Conflict"
    data = CONFLICT

    def getheaders(self):
        return {"X-Request-Id": "abc"}


@pytest.mark.parametrize(
    ("make", "status", "message", "body", "retry_after"),
    [
        (lambda: exceptions.NotFoundError("gone"), 404, "gone", "", None),
        (lambda: exceptions.NotFoundError(), 404, "", "", None),
        (lambda: exceptions.ApiError("boom", 503), 503, "boom", "", None),
        (lambda: exceptions.ApiError("boom", 503, {"a": 1}), 503, "boom", '{"a": 1}', None),
        (lambda: exceptions.ApiError(message="boom", status_code=503), 503, "boom", "", None),
        (lambda: exceptions.ApiError("boom", status_code=400, body={"a": 1}), 400, "boom", '{"a": 1}', None),
        (lambda: exceptions.RateLimitError("slow", retry_after=3.0), 429, "slow", "", 3.0),
        (lambda: exceptions.ServiceError("down", 503), 503, "down", "", None),
        (lambda: exceptions.ServiceError(status_code=502), 502, "", "", None),
        (lambda: exceptions.ConflictError(), 409, "", "", None),
        (lambda: exceptions.UnauthorizedError(), 401, "", "", None),
        (lambda: exceptions.ForbiddenError(), 403, "", "", None),
        (lambda: exceptions.PineconeApiException(404, "Not Found"), 404, "", "", None),
        (lambda: exceptions.PineconeApiException(status=404, reason="Not Found"), 404, "", "", None),
        (
            lambda: exceptions.PineconeApiException(http_resp=Response()),
            409,
            "Resource already exists",
            CONFLICT.decode(),
            None,
        ),
        (
            lambda: exceptions.PineconeApiException(None, None, Response()),
            409,
            "Resource already exists",
            CONFLICT.decode(),
            None,
        ),
    ],
)
@pytest.mark.parametrize("after", [lambda error: error, copy.copy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
def test_tests_of_users_make_the_errors_of_the_service(make, after, status, message, body, retry_after):
    error = after(make())
    assert (error.status, error.status_code, error.message, error.body) == (status, status, message, body)
    assert error.retry_after == retry_after
    assert message in str(error)


def test_a_response_of_the_7_line_tells_the_rest():
    error = exceptions.PineconeApiException(http_resp=Response())
    assert (error.reason, error.error_code, error.headers) == ("Conflict", "ALREADY_EXISTS", {"x-request-id": "abc"})


@pytest.mark.parametrize("mock", [Mock, MagicMock])
def test_a_response_may_be_a_mock(mock):
    error = exceptions.PineconeApiException(http_resp=mock(status=400, reason="Bad Request", data=DATA.decode()))
    assert (error.status, error.body["code"], error.headers) == (400, 3, {})
    assert "Vector dimension 2 does not match" in str(error)


def test_the_status_can_be_set_by_either_name():
    error = PineconeApiException("Unauthorized")
    error.status_code = 401
    assert (error.status, error.status_code) == (401, 401)
    error.status = 403
    assert error.status_code == 403


def made(cls):
    """An exception of a class, with what its constructor needs."""
    return cls(
        *{"IndexTerminatedError": ("a", "b"), "PineconeResponseTooLargeError": ("a", 1)}.get(cls.__name__, ["a"])
    )


ALL = sorted(
    {each for each in vars(exceptions).values() if isinstance(each, type) and issubclass(each, PineconeException)},
    key=lambda each: each.__name__,
)


@pytest.mark.parametrize("cls", ALL, ids=lambda cls: cls.__name__)
def test_every_exception_has_a_message_that_can_be_set(cls):
    error = made(cls)
    assert error.message
    assert error.message in str(error)
    error.message = "else"
    assert pickle.loads(pickle.dumps(error)).message == "else"  # noqa: S301


def test_an_exception_of_users_may_have_a_message_of_its_own():
    class Own(PineconeException):
        def __init__(self, message):
            self.message = message
            super().__init__(message.upper())

    assert (Own("a").message, str(Own("a"))) == ("a", "A")


@pytest.mark.parametrize("name", ["PineconeException", "PineconeTimeoutError", "PineconeConnectionError"])
def test_the_message_may_be_given_by_its_name(name):
    error = getattr(exceptions, name)(message="text")
    assert str(error) == error.message == "text"
    assert pickle.loads(pickle.dumps(error)).args == ("text",)  # noqa: S301


@pytest.mark.parametrize("name", ["TypeError", "ValueError", "AttributeError", "KeyError"])
@pytest.mark.parametrize(
    ("given", "by_name"),
    [
        (("text", ["a", 0]), {}),
        (("text",), {"path_to_item": ["a", 0]}),
        (("text",), {"path": ["a", 0]}),
        ((), {"msg": "text", "path_to_item": ["a", 0], "valid_classes": (int,), "key_type": False}),
        ((), {"message": "text", "path": ["a", 0]}),
    ],
)
def test_errors_about_arguments_know_where(name, given, by_name):
    error = getattr(exceptions, f"PineconeApi{name}")(*given, **by_name)
    assert (str(error), error.message, error.path, error.path_to_item) == ("text", "text", ["a", 0], ["a", 0])
    assert pickle.loads(pickle.dumps(error)).path == ["a", 0]  # noqa: S301


def test_a_parsing_error_has_its_cause():
    cause = ValueError("x")
    assert exceptions.ResponseParsingError("text", cause=cause).cause is cause
    assert exceptions.ResponseParsingError("text", cause).__cause__ is cause
