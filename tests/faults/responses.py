"""Responses as bytes, in each framing of HTTP/1.1."""

from __future__ import annotations

BODY = b'{"namespace":"n"}'


def response(*headers: str, body: bytes = b"", status: str = "HTTP/1.1 200 OK") -> bytes:
    """A response with these headers and bytes after them, whatever they are."""
    return "\r\n".join([status, *headers, "", ""]).encode("latin-1") + body


def with_length(body: bytes, *headers: str, **status: str) -> bytes:
    """A response that tells the length of its body."""
    return response(f"Content-Length: {len(body)}", *headers, body=body, **status)


def in_chunks(body: bytes, *headers: str, size: int = 0, extension: bytes = b"", trailers: bytes = b"") -> bytes:
    """A response whose body comes in chunks, a handful unless their size is given."""
    size = size or max(7, len(body) // 10)
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    chunks = b"".join(b"%X%b\r\n%b\r\n" % (len(piece), extension, piece) for piece in pieces)
    return response("Transfer-Encoding: chunked", *headers, body=chunks + b"0%b\r\n%b\r\n" % (extension, trailers))


#: Responses that tell where they end.
FRAMED = {
    "a length": with_length,
    "a length, then closed": lambda body, *headers: with_length(body, "Connection: close", *headers),
    "a length, HTTP/1.0": lambda body, *headers: with_length(body, *headers, status="HTTP/1.0 200 OK"),
    "no reason phrase": lambda body, *headers: with_length(body, *headers, status="HTTP/1.1 200"),
    "chunks": in_chunks,
    "chunks of one byte": lambda body, *headers: in_chunks(body, *headers, size=1),
    "chunks with extensions": lambda body, *headers: in_chunks(body, *headers, extension=b';a=b;c="d e"'),
    "chunks with trailers": lambda body, *headers: in_chunks(body, *headers, trailers=b"X-Sum: 1\r\nX-More: 2\r\n"),
    "sizes with zeros before them": lambda body, *headers: response(
        "Transfer-Encoding: Chunked", *headers, body=b"000%x\r\n%b\r\n000\r\n\r\n" % (len(body), body)
    ),
}

#: Responses that end with their connection.
UNTIL_CLOSE = {
    "until close": lambda body, *headers: response(*headers, body=body),
    "until close, as announced": lambda body, *headers: response("Connection: close", *headers, body=body),
    "until close, HTTP/1.0": lambda body, *headers: response(*headers, body=body, status="HTTP/1.0 200 OK"),
}


def is_kept(sent: bytes) -> bool:
    """Whether the connection may be used again after a response."""
    head = sent.partition(b"\r\n\r\n")[0]
    return (
        b"HTTP/1.1" in head and b": close" not in head and (b"-Length" in head or b"-encoding: chunked" in head.lower())
    )
