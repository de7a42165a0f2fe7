"""Fields of every kind go over the wire and come back."""

import struct

import pytest

FULL = {
    "flag": True,
    "int32": -5,
    "int64": -(2**63),
    "uint32": 2**32 - 1,
    "uint64": 2**64 - 1,
    "sint32": -(2**31),
    "sint64": 2**63 - 1,
    "float": 0.5,
    "double": 0.1,
    "fixed32": 7,
    "fixed64": 2**64 - 1,
    "sfixed32": -7,
    "sfixed64": -(2**63),
    "text": "ü",
    "color": "RED",
    "inner": {"size": "LARGE", "inner": {"color": "RED"}},
    "object": {"a": [1, {"b": True}]},
    "anything": ["x", 1.5],
    "moment": "2026-01-31T23:59:59.000001Z",
    "maybeNumber": 0,
    "maybeText": "",
    "maybeColor": "NONE",
    "flags": [True, False],
    "numbers": [0, -1, 300],
    "turned": [-1, 1, -(2**63)],
    "floats": [0.5, -1.25],
    "doubles": [0.1],
    "texts": ["", "b"],
    "colors": ["NONE", "RED"],
    "inners": [{}, {"size": "LARGE"}],
    "objects": [{}, {"k": "v"}],
    "fixed": [0, 2**64 - 1],
    "moments": ["1970-01-01T00:00:00Z", "0001-01-01T00:00:00.120Z", "9999-12-31T23:59:59.123456789Z"],
    "byName": {"a": {"color": "RED"}, "": {}},
    "byNumber": {"-3": "x", "0": ""},
    "scores": {"a": 0.5},
    "this": "",
    "that": {"size": "LARGE"},
}
ARGUMENTS = {
    "float": "float_",
    "floats": "floats_",
    "maybeNumber": "maybe_number",
    "maybeText": "maybe_text",
    "maybeColor": "maybe_color",
    "byName": "by_name",
    "byNumber": "by_number",
}


@pytest.fixture
def echo(calls):
    return calls["POST /echo"]


def named(values):
    return {ARGUMENTS.get(name, name): value for name, value in values.items()}


def test_the_case_has_every_field(echo):
    assert named(FULL).keys() == echo.arguments.keys()


@pytest.mark.parametrize("name", FULL)
def test_a_field_goes_over_the_wire_and_comes_back(echo, name):
    argument = ARGUMENTS.get(name, name)
    body = echo.encode(**{argument: FULL[name]}).body
    assert echo.parse(200, "", body) == {name: FULL[name]}
    assert echo.read_request(body) == {argument: FULL[name]}
    assert echo.write_response({name: FULL[name]}) == body


def test_all_fields_together(echo):
    body = echo.encode(**named(FULL)).body
    assert echo.parse(200, "", body) == FULL
    assert echo.write_response(FULL) == body


@pytest.mark.parametrize(
    ("argument", "empty"),
    [("flag", False), ("int32", 0), ("float_", 0.0), ("text", ""), ("color", "NONE"), ("numbers", []), ("by_name", {})],
)
def test_what_is_empty_is_left_out(echo, argument, empty):
    body = echo.encode(**{argument: empty}).body
    assert echo.read_request(body) in ({}, {argument: empty})


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("int32", 2**31),
        ("int64", -(2**63) - 1),
        ("uint32", -1),
        ("uint64", 2**64),
        ("sint32", 2**31),
        ("fixed32", -1),
        ("sfixed64", 2**63),
        ("int32", 1.5),
        ("int32", "x"),
        ("numbers", [None]),
        ("numbers", 5),
        ("float_", float("nan")),
        ("float_", 1e39),
        ("double", float("inf")),
        ("floats_", [float("nan")]),
        ("floats_", [0.5, None]),
        ("text", 5),
        ("text", "\ud800"),
        ("texts", ["a", 5]),
        ("color", "GREEN"),
        ("inner", {"unknown": 1}),
        ("inner", "x"),
        ("by_name", {"a": {"unknown": 1}}),
        ("object", {"a": None}),
        ("object", {1: "a"}),
        ("anything", float("nan")),
        ("moment", "yesterday"),
        ("moment", "2026-02-30T00:00:00Z"),
        ("moment", 5),
    ],
)
def test_what_the_wire_cannot_carry_is_refused(echo, argument, value):
    with pytest.raises(TypeError):
        echo.encode(**{argument: value})


def test_a_time_of_another_zone_comes_back_as_that_of_greenwich(echo):
    body = echo.encode(moment="2026-02-01T01:30:00+02:00").body
    assert echo.parse(200, "", body) == {"moment": "2026-01-31T23:30:00Z"}


def test_unknown_arguments_are_refused(echo):
    with pytest.raises(TypeError):
        echo.encode(bogus=1)


UNPACKED = {
    "flags": (201, 0, [b"\x01", b"\x00"], [True, False]),
    "numbers": (202, 0, [b"\x05", b"\xac\x02"], [5, 300]),
    "turned": (203, 0, [b"\x01"], [-1]),
    "floats": (204, 5, [struct.pack("<f", 0.5), struct.pack("<f", 2.0)], [0.5, 2.0]),
    "doubles": (205, 1, [struct.pack("<d", 0.1)], [0.1]),
    "colors": (207, 0, [b"\x01"], ["RED"]),
}


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


@pytest.mark.parametrize("name", UNPACKED)
def test_numbers_may_come_unpacked_or_in_several_packs(echo, name):
    number, form, pieces, values = UNPACKED[name]
    unpacked = b"".join(varint(number << 3 | form) + piece for piece in pieces)
    blob = b"".join(pieces)
    pack = varint(number << 3 | 2) + varint(len(blob)) + blob
    assert echo.parse(200, "", unpacked) == {name: values}
    assert echo.parse(200, "", pack + pack) == {name: values + values}
    assert echo.parse(200, "", pack + unpacked) == {name: values + values}
    assert echo.parse(200, "", unpacked + pack) == {name: values + values}


@pytest.mark.parametrize(
    "field",
    [
        varint(999 << 3) + varint(2**64 - 1),
        varint(999 << 3 | 1) + bytes(8),
        varint(999 << 3 | 2) + b"\x03abc",
        varint(999 << 3 | 5) + bytes(4),
        # A group, in it a number and another group.
        varint(999 << 3 | 3) + b"\x08\x01" + b"\x13\x14" + varint(999 << 3 | 4),
        # Known fields in another form.
        b"\x0d" + bytes(4),
        varint(14 << 3) + b"\x05",
        varint(202 << 3 | 5) + bytes(4),
    ],
)
def test_unknown_fields_are_passed_over(echo, field):
    body = echo.encode(uint32=7).body
    assert echo.parse(200, "", field + body + field) == {"uint32": 7}


def test_unknown_values_of_an_enum_are_numbers(echo):
    body = echo.write_response({"color": 9})
    assert echo.parse(200, "", body) == {"color": 9}


@pytest.mark.parametrize(
    "body",
    [
        b"\x08",
        b"\x08\x80",
        b"\x08" + b"\x80" * 10 + b"\x01",
        b"\x45\x00",
        b"\x72\x05ab",
        b"\x72\x01\xff",
        b"\x00\x01",
        b"\x0b",
        b"\x0c",
        b"\x0f",
        varint(202 << 3 | 2) + b"\x01\x80",
        varint(204 << 3 | 2) + b"\x03abc",
        varint(205 << 3 | 2) + b"\x03abc",
        varint(16 << 3 | 2) + b"\x02\x12\x05",
        (varint(16 << 3 | 2) + b"\xff\x01") * 3,
    ],
)
def test_garbled_messages_are_refused(echo, body):
    with pytest.raises(ValueError):
        echo.parse(200, "", body)


def test_messages_that_are_nested_too_deeply_are_refused(echo):
    body = b""
    for _ in range(5000):
        body = b"\x12" + varint(len(body)) + body
    with pytest.raises(ValueError, match="garbled"):
        echo.parse(200, "", varint(16 << 3 | 2) + varint(len(body)) + body)
