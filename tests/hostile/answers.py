"""The answers of the hostile service: names, bytes, and what they may lead to."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Callable, NamedTuple, Union

from .server import response

#: Largest response that the clients take, in bytes.
MOST = 3_000_000

#: The method returns what the right body says.
RIGHT = "right"
#: The method raises an exception of the package.
WRONG = "wrong"
#: Either: the body is one that the service might send.
EITHER = "either"


class Answer(NamedTuple):
    """An answer.

    Attributes:
        name: What is odd about it.
        family: What it has in common with others.
        pieces: Bytes to send, made of the body that would be right.
        outcome: What it may lead to.
        ending: How the connection ends.
    """

    name: str
    family: str
    pieces: Callable[[bytes], tuple[bytes, ...]]
    outcome: str
    ending: str = "keep"


Given = Union[bytes, "Callable[[bytes], Union[bytes, tuple[bytes, ...]]]"]


def family(name: str, outcome: str, answers: dict[str, Given], ending: str = "keep") -> list[Answer]:
    """Answers that have something in common."""

    def pieces(given: Given) -> Callable[[bytes], tuple[bytes, ...]]:
        def make(body: bytes) -> tuple[bytes, ...]:
            made = given(body) if callable(given) else given
            return made if isinstance(made, tuple) else (made,)

        return make

    return [Answer(what, name, pieces(given), outcome, ending) for what, given in answers.items()]


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def raw(head: bytes, body: bytes = b"") -> bytes:
    """A response of which only the beginning is as it should be."""
    return HEAD + head + b"\r\n" + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", extension: bytes = b"") -> bytes:
    """A body in chunks."""
    return b"".join(b"%x%s\r\n%s\r\n" % (len(one), extension, one) for one in chunks) + end


def encoded(encoding: str, encode: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """A response with a coding."""
    return lambda body: response(encode(body), content_encoding=encoding)


def deflated(body: bytes) -> bytes:
    """Deflate without the frame that HTTP asks for, as some servers send it."""
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(body) + compressor.flush()


def stream(*events: bytes) -> bytes:
    """A stream of events."""
    return response(b"".join(b"data: " + event + b"\n\n" for event in events), kind="text/event-stream")


#: More than a response may have, once it is decompressed.
ZEROS = bytes(2 * MOST)

CHUNKED = b"transfer-encoding: chunked\r\n"

FRAMES = family(
    "frame",
    RIGHT,
    {
        "in one piece": response,
        "byte by byte": lambda body: tuple(bytes([byte]) for byte in response(body)),
        "in chunks": lambda body: raw(CHUNKED, chunked(*(bytes([byte]) for byte in body))),
        "in chunks with extensions": lambda body: raw(CHUNKED, chunked(body, extension=b";a=b")),
        "in chunks with a trailer": lambda body: raw(CHUNKED, chunked(body, end=b"0\r\nx-a: 1\r\n\r\n")),
        "up to the end of the connection": lambda body: raw(b"", body),
        "of HTTP/1.0": lambda body: b"HTTP/1.0 200 OK\r\n\r\n" + body,
        "without a reason": lambda body: response(body, "200 "),
        "with an odd reason": lambda body: response(body, "200 \xff\xfe"),
        "after 100 Continue": lambda body: b"HTTP/1.1 100 Continue\r\n\r\n" + response(body),
        "after a hundred of 103": lambda body: b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n" * 100 + response(body),
        "with a hundred headers": lambda body: response(body, **{f"x_{number}": "a" * 100 for number in range(100)}),
        "with the same header twice": lambda body: response(body, x_a="1", X_A="2"),
        "with a header of no ASCII": lambda body: response(body, x_a="\xe9\xff"),
        "with an empty header": lambda body: response(body, x_a=""),
        "with an odd request id": lambda body: response(body, x_pinecone_request_id="\xff" * 1000),
        "with odd sequence numbers": lambda body: response(body, x_pinecone_max_indexed_lsn="9" * 5000),
        "with a header that asks to wait": lambda body: response(body, retry_after="nonsense"),
        "with bytes after the end": lambda body: response(body) + b"nonsense",
        "with a second answer after the end": lambda body: response(body) + response(b"[1]"),
        "after a byte order mark that is no part of it": lambda body: response(b" \t\r\n" + body + b" \r\n"),
        "in gzip": encoded("gzip", gzip.compress),
        "in x-gzip": encoded("x-gzip", gzip.compress),
        "in two members of gzip": encoded("gzip", lambda body: gzip.compress(body[:3]) + gzip.compress(body[3:])),
        "in deflate": encoded("deflate", zlib.compress),
        "in deflate without a frame": encoded("deflate", deflated),
        "in identity": encoded("identity", bytes),
        "in chunks of gzip": lambda body: raw(CHUNKED + b"content-encoding: gzip\r\n", chunked(gzip.compress(body))),
        "with the type of a page": lambda body: response(body, kind="text/html"),
        "with the type of bytes": lambda body: response(body, kind="application/octet-stream"),
        "with no type": lambda body: response(body, kind=""),
        "with a type that is none": lambda body: response(body, kind="\xff;;;=/"),
    },
    ending="close",
)

BREAKS = family(
    "break",
    WRONG,
    {
        "nothing": b"",
        "an empty line": b"\r\n\r\n",
        "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
        "zeros": bytes(1000),
        "an HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "a TLS alert": b"\x15\x03\x01\x00\x02\x02\x46",
        "half a status line": b"HTTP/1.1 20",
        "a status of four digits": b"HTTP/1.1 1000 Odd\r\ncontent-length: 2\r\n\r\n{}",
        "a status of two digits": b"HTTP/1.1 20 OK\r\ncontent-length: 2\r\n\r\n{}",
        "a negative status": b"HTTP/1.1 -20 OK\r\ncontent-length: 2\r\n\r\n{}",
        "a status that is no number": b"HTTP/1.1 two OK\r\ncontent-length: 2\r\n\r\n{}",
        "a version of two digits": b"HTTP/1.10 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "half of the headers": HEAD,
        "a header without a colon": raw(b"nonsense\r\ncontent-length: 2\r\n", b"{}"),
        "a header without a name": raw(b": a\r\ncontent-length: 2\r\n", b"{}"),
        "a header with a null": raw(b"x-a: \x00\r\ncontent-length: 2\r\n", b"{}"),
        "a header of a megabyte": raw(b"x-a: " + b"a" * 1_000_000 + b"\r\ncontent-length: 2\r\n", b"{}"),
        "a length that is no number": raw(b"content-length: many\r\n", b"{}"),
        "a negative length": raw(b"content-length: -1\r\n", b"{}"),
        "a length in hexadecimal": raw(b"content-length: 0x2\r\n", b"{}"),
        "a length of a hundred digits": raw(b"content-length: " + b"9" * 100 + b"\r\n", b"{}"),
        "two lengths": raw(b"content-length: 2\r\ncontent-length: 3\r\n", b"{}"),
        "a length that is too large": lambda body: raw(b"content-length: 100000\r\n", body),
        "a length that is too small": lambda body: raw(b"content-length: 1\r\n", body),
        "a size of a chunk that is none": raw(CHUNKED, b"zz\r\n{}\r\n"),
        "a negative size of a chunk": raw(CHUNKED, b"-2\r\n{}\r\n"),
        "a size of a chunk of 100 digits": raw(CHUNKED, b"f" * 100 + b"\r\n{}\r\n"),
        "a chunk longer than it says": raw(CHUNKED, b"1\r\n{}\r\n0\r\n\r\n"),
        "chunks without an end": lambda body: raw(CHUNKED, chunked(body or b"{}", end=b"")),
        "a chunk that is cut": raw(CHUNKED, b"ff\r\n{"),
        "a transfer coding that there is not": raw(b"transfer-encoding: nonsense\r\n", b"{}"),
        "a gzip that is none": response(b"{}", content_encoding="gzip"),
        "a gzip that is cut": encoded("gzip", lambda body: gzip.compress(body)[:-9]),
        "a gzip with a wrong checksum": encoded("gzip", lambda body: gzip.compress(body)[:-8] + bytes(8)),
        "a deflate that is none": response(b"\xff\xff\xff", content_encoding="deflate"),
        "a coding that there is not": response(b"\x00", content_encoding="nonsense"),
        "a bomb of gzip": response(gzip.compress(ZEROS), content_encoding="gzip"),
        "a bomb of gzip in gzip": response(gzip.compress(gzip.compress(ZEROS)), content_encoding="gzip, gzip"),
        "a bomb of deflate": response(zlib.compress(ZEROS), content_encoding="deflate"),
        "a long event": stream(b'"' + b"a" * 2 * MOST + b'"'),
        "a long body": response(b"[" + b"0," * MOST + b"0]"),
        "101 Switching Protocols": b"HTTP/1.1 101 Switching Protocols\r\nupgrade: nonsense\r\n\r\n",
    },
    ending="close",
)

RESETS = family(
    "reset",
    WRONG,
    {
        "a reset at once": b"",
        "a reset in the status line": b"HTTP/1.1 2",
        "a reset in the headers": HEAD,
        "a reset in the body": raw(b"content-length: 100\r\n", b"{"),
    },
    ending="reset",
)

STALLS = family(
    "stall",
    WRONG,
    {
        "no answer": b"",
        "no end of the status line": b"HTTP/1.1 200",
        "no end of the headers": HEAD,
        "no body": raw(b"content-length: 100\r\n"),
        "no end of the body": raw(b"content-length: 100\r\n", b"{"),
        "no end of the chunks": lambda body: raw(CHUNKED, chunked(body or b"{}", end=b"")),
    },
    ending="stall",
)

NO_JSON = family(
    "no JSON",
    WRONG,
    {
        f"a body of {name}": response(body)
        for name, body in {
            "nothing": b"",
            "blanks": b" \n",
            "a page": b"<html>Sign in to this hotel</html>",
            "a brace": b"{",
            "a key alone": b'{"a"}',
            "a comma too many": b'{"a": 1,}',
            "two values": b"{}{}",
            "NaN": b'{"a": NaN}',
            "single quotes": b"{'a': 1}",
            "a comment": b"{/* */}",
            "no UTF-8": b'\xff{"a": 1}',
            "UTF-16": "{}".encode("utf-16"),
            "a byte order mark": b"\xef\xbb\xbf{}",
            "a control character": b'{"a": "\x00"}',
            "half of a surrogate pair": b'{"a": "\\ud800"',
            "a number that is none": b'{"a": 01}',
            "nested lists": b"[" * 200_000,
            "nested objects": b'{"a":' * 200_000,
            "nested lists that end": b"[" * 200_000 + b"]" * 200_000,
            "zeros": bytes(1000),
        }.items()
    },
)

#: Wrong in place of an object, and wrong in place of what is in it.
SHAPES = {
    "null": "null",
    "true": "true",
    "a number": "5",
    "a text": '"text"',
    "a list": "[]",
    "a list of a number": "[1]",
    "a list of null": "[null]",
    "a list of lists": "[[[]]]",
}

WHOLES = family("whole", WRONG, {f"{name} as a body": response(text.encode()) for name, text in SHAPES.items()})

#: Names that objects of the API have, with what is not there: any method finds one of its own among them.
NAMES = [
    "assistants",
    "choices",
    "citations",
    "collections",
    "content",
    "created_at",
    "data",
    "delta",
    "dimension",
    "document",
    "embed",
    "expires_in",
    "fields",
    "file",
    "files",
    "host",
    "id",
    "imports",
    "index",
    "indexes",
    "key",
    "matches",
    "message",
    "metadata",
    "metrics",
    "model",
    "models",
    "name",
    "namespace",
    "namespaces",
    "pagination",
    "project_id",
    "reasoning",
    "reference",
    "result",
    "roles",
    "schema",
    "score",
    "snippets",
    "spec",
    "state",
    "status",
    "tags",
    "type",
    "upsertedCount",
    "upserted_count",
    "usage",
    "values",
    "vectors",
]


def wrong_parts(text: str) -> bytes:
    """An object whose every part is this."""
    return response(("{" + ", ".join(f'"{name}": {text}' for name in NAMES) + "}").encode())


PARTS = family(
    "part",
    EITHER,
    {
        **{f"{name} in every place": wrong_parts(text) for name, text in SHAPES.items()},
        "an empty object": response(b"{}"),
        "an empty object in every place": wrong_parts("{}"),
        "an object in a list in every place": wrong_parts('[{"a": [{}]}]'),
        "lists of objects of text in every place": wrong_parts(
            "[{" + ", ".join(f'"{name}": "x"' for name in NAMES) + "}]"
        ),
        "a huge number in every place": wrong_parts("1e999"),
        "a long number in every place": wrong_parts("9" * 400),
        "a negative number in every place": wrong_parts("-1"),
        "a fraction in every place": wrong_parts("0.5"),
        "a date that is none in every place": wrong_parts('"99999-99-99T99:99:99Z"'),
        "nesting in every place": wrong_parts('{"a":' * 300 + "1" + "}" * 300),
        "the same key twice": response(b'{"name": "a", "name": "b", "matches": 1, "matches": []}'),
        "unknown keys": response(b'{"from": 1, "self": 2, "_held": 3, "__class__": 4, "keys": 5, "get": 6, "": 7}'),
        "a page that has no end": response(
            b'{"vectors": [{"id": "a"}], "data": [], "assistants": [], "files": [], "imports": [], "namespaces": [],'
            b' "pagination": {"next": "again"}}'
        ),
    },
)

STATUS_CODES = [300, 301, 302, 307, 308, 400, 401, 402, 403, 404, 409, 410, 412, 418, 422, 429, 499]
STATUS_CODES += [500, 501, 502, 503, 504, 505, 520, 599, 600, 700, 999]
ERROR = b'{"error": {"code": "INTERNAL", "message": "No."}}'

STATUSES = family(
    "status",
    WRONG,
    {f"status {status}": response(ERROR, f"{status} Status") for status in STATUS_CODES},
)
STATUSES += family(
    "status",
    WRONG,
    {
        "a redirection to itself": response(b"", "302 Found", location="/"),
        "304 without a body": b"HTTP/1.1 304 Not Modified\r\n\r\n",
        "204 without a body": b"HTTP/1.1 204 No Content\r\n\r\n",
        "205 without a body": response(b"", "205 Reset Content"),
        "201 without a body": response(b"", "201 Created"),
    },
)
SUCCESSES = family(
    "success",
    RIGHT,
    {f"success {status}": lambda body, status=status: response(body, f"{status} Odd") for status in (201, 202, 203)}
    | {f"success {status}": lambda body, status=status: response(body, f"{status} Odd") for status in (206, 207, 299)},
)

ERROR_BODIES = family(
    "error body",
    WRONG,
    {
        f"an error of {name}": response(body, "400 Bad Request", kind)
        for name, kind, body in (
            ("nothing", "application/json", b""),
            ("a page", "text/html", b"<html>"),
            ("no UTF-8", "text/plain", b"\xff\xfe"),
            ("nested lists", "application/json", b"[" * 200_000),
            ("nested objects", "application/json", b'{"error":' * 200_000),
            ("a list", "application/json", b"[1]"),
            ("null", "application/json", b"null"),
            ("parts of wrong shapes", "application/json", b'{"error": [1], "message": {"a": 1}, "code": [[]]}'),
            ("an error of wrong shapes", "application/json", b'{"error": {"code": {}, "message": 5}}'),
            ("NaN", "application/json", b'{"code": NaN, "message": Infinity}'),
            ("a long number", "application/json", b'{"code": ' + b"9" * 10_000 + b"}"),
            ("half of a surrogate pair", "application/json", b'{"message": "\\ud800"}'),
            ("a long text", "text/plain", b"no " * 30_000),
        )
    },
)

RETRY_AFTERS = family(
    "Retry-After",
    WRONG,
    {
        f"Retry-After: {text[:50]!r}": response(ERROR, "429 Too Many Requests", retry_after=text)
        for text in (
            "",
            "0",
            "-1",
            "1e999",
            "nan",
            "-inf",
            "9" * 5000,
            "soon",
            "\xff",
            "Mon, 99 Jan 99999999999999 00:00:00 GMT",
            "Mon, 01 Jan 2030 00:00:00 +99999999999999",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "Mon, 01 Jan 2030 25:61:61 GMT",
            ",,,",
        )
    },
)

EVENTS = family(
    "event",
    WRONG,
    {
        f"an event of {json.dumps(name)}": stream(event)
        for name, event in {
            "a list": b"[1]",
            "null": b"null",
            "a number": b"5",
            "a type alone": b'{"type": "content_chunk"}',
            "a delta of no shape": b'{"type": "content_chunk", "delta": 5, "choices": [5]}',
            "a text of no shape": b'{"type": "content_chunk", "delta": {"content": {}}, "choices": 5}',
            "a citation alone": b'{"type": "citation", "choices": [{"delta": []}]}',
            "an error": b'{"error": {"message": "The model is overloaded."}}',
            "an error in words": b'{"error": "The model is overloaded."}',
            "no JSON": b"{",
            "nested lists": b"[" * 200_000,
            "no UTF-8": b'"\xff"',
        }.items()
    },
)
EVENTS += family(
    "event",
    WRONG,
    {
        "no event": stream(),
        "a stream of JSON": response(b"{}", kind="text/event-stream"),
        "comments alone": response(b": a\n\n" * 1000, kind="text/event-stream"),
        "the end alone": stream(b"[DONE]"),
    },
)
EVENTS += family(
    "event",
    EITHER,
    {
        "an empty object as an event": stream(b"{}"),
        "a type that is no text": stream(b'{"type": [1], "choices": []}'),
        "an event that has no end": response(b'data: {"type": "message_end"}', kind="text/event-stream"),
    },
)

ANSWERS = [
    *FRAMES,
    *BREAKS,
    *RESETS,
    *STALLS,
    *NO_JSON,
    *WHOLES,
    *PARTS,
    *STATUSES,
    *SUCCESSES,
    *ERROR_BODIES,
    *RETRY_AFTERS,
    *EVENTS,
]

#: One of each family, and the shapes, for the methods that are of the same kind as another.
FEW = [
    answer
    for answer in ANSWERS
    if answer.family in ("part", "whole")
    or answer.name
    in (
        "a body of nothing",
        "a body of nested objects",
        "no HTTP",
        "a gzip that is none",
        "a reset in the body",
        "status 500",
        "204 without a body",
        "an error of an error of wrong shapes",
        'an event of "null"',
    )
]
