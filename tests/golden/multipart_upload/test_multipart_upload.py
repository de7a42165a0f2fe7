"""A multipart body: files as files, objects as JSON, scalars as text."""

import io
from email.parser import BytesParser

import pytest


def parts(request):
    """(name, file name, content type, content) of every part, as a MIME parser sees them."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + request.body)
    return [
        (
            part.get_param("name", header="Content-Disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


@pytest.mark.parametrize("file", [b"\x00\r\n--x", io.BytesIO(b"\x00\r\n--x")], ids=["bytes", "open file"])
def test_everything_is_a_part(operations, file):
    request = operations["POST /files/{folder}"].encode(folder="a b", file=file, metadata={"n": 1}, public=True)
    assert request.target == "/files/a%20b"
    assert parts(request) == [
        ("file", "file", "application/octet-stream", b"\x00\r\n--x"),
        ("metadata", None, "application/json", b'{"n":1}'),
        ("public", None, "text/plain", b"true"),
    ]


def test_file_with_a_name_and_a_type(operations):
    request = operations["POST /files/{folder}"].encode(folder="f", file=('a"b.txt', b"text", "text/plain"))
    assert parts(request) == [("file", "a%22b.txt", "text/plain", b"text")]


def test_list_of_files_is_a_part_for_each(operations):
    request = operations["POST /files/{folder}"].encode(folder="f", file=b"0", more=[b"1", ("two", b"2")])
    assert [(name, filename, content) for name, filename, _, content in parts(request)] == [
        ("file", "file", b"0"),
        ("more", "more", b"1"),
        ("more", "two", b"2"),
    ]


@pytest.mark.parametrize(
    ("value", "filename", "kind", "content"),
    [
        (("clip.mp4", b"\x00"), "clip.mp4", "application/octet-stream", b"\x00"),
        ({"id": "clip-1"}, None, "application/json", b'{"id":"clip-1"}'),
    ],
    ids=["file", "object"],
)
def test_a_file_or_an_object_is_sent_as_what_it_is(operations, value, filename, kind, content):
    operation = operations["POST /files/{folder}"]
    assert "file_or_id" in operation.files
    request = operation.encode(folder="f", file=b"0", file_or_id=value)
    assert parts(request)[1] == ("file_or_id", filename, kind, content)


def test_binary_response_is_bytes(operations):
    assert operations["POST /files/{folder}"].parse(200, "application/octet-stream", b"\xff\x00") == b"\xff\x00"
