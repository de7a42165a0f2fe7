"""Bodies that may be left out, that are no objects, or that are not there."""


def test_object_without_arguments_is_an_empty_object(operations):
    assert operations["POST /stats"].encode().body == b"{}"
    assert operations["POST /stats"].encode(filter={"a": {"$eq": 1}}).body == b'{"filter":{"a":{"$eq":1}}}'


def test_other_body_is_left_out(operations):
    operation = operations["POST /list"]
    assert operation.required == frozenset()
    assert operation.encode().body is None
    assert operation.encode(body="query", body_=[1, 2])[1:] == (
        "/list?body=query",
        {"Content-Type": "application/json"},
        b"[1,2]",
    )


def test_bytes_are_sent_as_they_are(operations):
    request = operations["PUT /raw"].encode(body=b"\x00\xff")
    assert (request.headers, request.body) == ({"Content-Type": "application/octet-stream"}, b"\x00\xff")


def test_no_body(operations):
    request = operations["POST /none"].encode()
    assert (request.headers, request.body) == ({}, None)


def test_deprecation(operations):
    assert operations["POST /stats"].deprecated
    assert not operations["POST /list"].deprecated
    assert "advises against" in operations["POST /stats"].encode.__doc__
