# @generated from openapi/2030-01/api.proto. Do not edit: run scripts/regen.
"""Calls of the proto_fields service of API 2030-01 over gRPC."""

from __future__ import annotations

from typing import Any

from pinecone.codec import floats, protobuf, rpc

_HEAD_18 = protobuf.Heads(18)
_HEAD_114 = protobuf.Heads(114)
_HEAD_130 = protobuf.Heads(130)
_HEAD_138 = protobuf.Heads(138)
_HEAD_818 = protobuf.Heads(818)
_HEAD_1634 = protobuf.Heads(1634)
_HEAD_1650 = protobuf.Heads(1650)
_HEAD_1666 = protobuf.Heads(1666)
_HEAD_2410 = protobuf.Heads(2410)
_HEAD_3210 = protobuf.Heads(3210)
_HEAD_3218 = protobuf.Heads(3218)


def encode_other(
    *,
    size: Any = None,
    inner: Any = None,
    color: Any = None,
) -> bytes:
    """/Other/Other.

    Args:
        size: No description in the API document.
        inner: No description in the API document.
        color: No description in the API document.
    """
    _out: list[bytes] = []
    if size is not None:
        _out.append(MESSAGES["Everything.Inner"].fields["size"].write(size))
    if inner is not None:
        _blob = write_everything_inner(inner)
        _out += (_HEAD_18[len(_blob)], _blob)
    if color is not None:
        _out.append(MESSAGES["Everything.Inner"].fields["color"].write(color))
    return b"".join(_out)


def encode_echo(
    *,
    flag: Any = None,
    int32: Any = None,
    int64: Any = None,
    uint32: Any = None,
    uint64: Any = None,
    sint32: Any = None,
    sint64: Any = None,
    float_: Any = None,
    double: Any = None,
    fixed32: Any = None,
    fixed64: Any = None,
    sfixed32: Any = None,
    sfixed64: Any = None,
    text: Any = None,
    color: Any = None,
    inner: Any = None,
    object: Any = None,
    anything: Any = None,
    moment: Any = None,
    maybe_number: Any = None,
    maybe_text: Any = None,
    maybe_color: Any = None,
    flags: Any = None,
    numbers: Any = None,
    turned: Any = None,
    floats_: Any = None,
    doubles: Any = None,
    texts: Any = None,
    colors: Any = None,
    inners: Any = None,
    objects: Any = None,
    fixed: Any = None,
    moments: Any = None,
    by_name: Any = None,
    by_number: Any = None,
    scores: Any = None,
    this: Any = None,
    that: Any = None,
) -> bytes:
    """/Echo/Echo.

    Args:
        flag: No description in the API document.
        int32: No description in the API document.
        int64: No description in the API document.
        uint32: No description in the API document.
        uint64: No description in the API document.
        sint32: No description in the API document.
        sint64: No description in the API document.
        float_: No description in the API document.
        double: No description in the API document.
        fixed32: No description in the API document.
        fixed64: No description in the API document.
        sfixed32: No description in the API document.
        sfixed64: No description in the API document.
        text: No description in the API document.
        color: No description in the API document.
        inner: No description in the API document.
        object: No description in the API document.
        anything: No description in the API document.
        moment: No description in the API document.
        maybe_number: No description in the API document.
        maybe_text: No description in the API document.
        maybe_color: No description in the API document.
        flags: No description in the API document.
        numbers: No description in the API document.
        turned: No description in the API document.
        floats_: No description in the API document.
        doubles: No description in the API document.
        texts: No description in the API document.
        colors: No description in the API document.
        inners: No description in the API document.
        objects: No description in the API document.
        fixed: No description in the API document.
        moments: No description in the API document.
        by_name: No description in the API document.
        by_number: No description in the API document.
        scores: No description in the API document.
        this: One.
        that: No description in the API document.
    """
    _out: list[bytes] = []
    if flag is not None:
        _out.append(MESSAGES["Everything"].fields["flag"].write(flag))
    if int32 is not None:
        _out.append(MESSAGES["Everything"].fields["int32"].write(int32))
    if int64 is not None:
        _out.append(MESSAGES["Everything"].fields["int64"].write(int64))
    if uint32 is not None:
        _out.append(MESSAGES["Everything"].fields["uint32"].write(uint32))
    if uint64 is not None:
        _out.append(MESSAGES["Everything"].fields["uint64"].write(uint64))
    if sint32 is not None:
        _out.append(MESSAGES["Everything"].fields["sint32"].write(sint32))
    if sint64 is not None:
        _out.append(MESSAGES["Everything"].fields["sint64"].write(sint64))
    if float_ is not None:
        _out.append(MESSAGES["Everything"].fields["float"].write(float_))
    if double is not None:
        _out.append(MESSAGES["Everything"].fields["double"].write(double))
    if fixed32 is not None:
        _out.append(MESSAGES["Everything"].fields["fixed32"].write(fixed32))
    if fixed64 is not None:
        _out.append(MESSAGES["Everything"].fields["fixed64"].write(fixed64))
    if sfixed32 is not None:
        _out.append(MESSAGES["Everything"].fields["sfixed32"].write(sfixed32))
    if sfixed64 is not None:
        _out.append(MESSAGES["Everything"].fields["sfixed64"].write(sfixed64))
    if text is not None:
        _blob = text.encode()
        if _blob:
            _out += (_HEAD_114[len(_blob)], _blob)
    if color is not None:
        _out.append(MESSAGES["Everything"].fields["color"].write(color))
    if inner is not None:
        _blob = write_everything_inner(inner)
        _out += (_HEAD_130[len(_blob)], _blob)
    if object is not None:
        _blob = protobuf.struct(object)
        _out += (_HEAD_138[len(_blob)], _blob)
    if anything is not None:
        _out.append(MESSAGES["Everything"].fields["anything"].write(anything))
    if moment is not None:
        _out.append(MESSAGES["Everything"].fields["moment"].write(moment))
    if maybe_number is not None:
        _out.append(MESSAGES["Everything"].fields["maybeNumber"].write(maybe_number))
    if maybe_text is not None:
        _blob = maybe_text.encode()
        _out += (_HEAD_818[len(_blob)], _blob)
    if maybe_color is not None:
        _out.append(MESSAGES["Everything"].fields["maybeColor"].write(maybe_color))
    if flags is not None:
        _out.append(MESSAGES["Everything"].fields["flags"].write(flags))
    if numbers is not None:
        _out.append(MESSAGES["Everything"].fields["numbers"].write(numbers))
    if turned is not None:
        _out.append(MESSAGES["Everything"].fields["turned"].write(turned))
    if floats_ is not None:
        _blob = floats.pack(floats_)
        if _blob:
            _out += (_HEAD_1634[len(_blob)], _blob)
    if doubles is not None:
        _out.append(MESSAGES["Everything"].fields["doubles"].write(doubles))
    if texts is not None:
        for _item in texts:
            _blob = _item.encode()
            _out += (_HEAD_1650[len(_blob)], _blob)
    if colors is not None:
        _out.append(MESSAGES["Everything"].fields["colors"].write(colors))
    if inners is not None:
        for _item in inners:
            _blob = write_everything_inner(_item)
            _out += (_HEAD_1666[len(_blob)], _blob)
    if objects is not None:
        _out.append(MESSAGES["Everything"].fields["objects"].write(objects))
    if fixed is not None:
        _out.append(MESSAGES["Everything"].fields["fixed"].write(fixed))
    if moments is not None:
        _out.append(MESSAGES["Everything"].fields["moments"].write(moments))
    if by_name is not None:
        for _key, _item in by_name.items():
            _blob = protobuf.entry(_key, write_everything_inner(_item))
            _out += (_HEAD_2410[len(_blob)], _blob)
    if by_number is not None:
        _out.append(MESSAGES["Everything"].fields["byNumber"].write(by_number))
    if scores is not None:
        _out.append(MESSAGES["Everything"].fields["scores"].write(scores))
    if this is not None:
        _blob = this.encode()
        _out += (_HEAD_3210[len(_blob)], _blob)
    if that is not None:
        _blob = write_everything_inner(that)
        _out += (_HEAD_3218[len(_blob)], _blob)
    return b"".join(_out)


def write_everything_inner(_value: Any) -> bytes:
    """Everything.Inner."""
    if type(_value) is not dict or not _EVERYTHING_INNER.issuperset(_value):
        protobuf.check_fields(_value, _EVERYTHING_INNER)
    _get = _value.get
    _out: list[bytes] = []
    _field = _get("size")
    if _field is not None:
        _out.append(MESSAGES["Everything.Inner"].fields["size"].write(_field))
    _field = _get("inner")
    if _field is not None:
        _blob = write_everything_inner(_field)
        _out += (_HEAD_18[len(_blob)], _blob)
    _field = _get("color")
    if _field is not None:
        _out.append(MESSAGES["Everything.Inner"].fields["color"].write(_field))
    return b"".join(_out)


_EVERYTHING_INNER = frozenset(["size", "inner", "color"])


class EverythingInnerBuilder:
    """Everything.Inner."""

    @staticmethod
    def wire(
        *,
        size: Any = None,
        inner: Any = None,
        color: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if size is not None:
            _out["size"] = size
        if inner is not None:
            _out["inner"] = inner
        if color is not None:
            _out["color"] = color
        return _out


COLOR_ENUM = protobuf.enum({"NONE": 0, "RED": 1, "CRIMSON": 1})
EVERYTHING_INNER_SIZE_ENUM = protobuf.enum({"SMALL": 0, "LARGE": 16})

MESSAGES: dict[str, protobuf.Message] = {
    "Everything": protobuf.Message(
        protobuf.Field("flag", 1, protobuf.BOOL),
        protobuf.Field("int32", 2, protobuf.INT32),
        protobuf.Field("int64", 3, protobuf.INT64),
        protobuf.Field("uint32", 4, protobuf.UINT32),
        protobuf.Field("uint64", 5, protobuf.UINT64),
        protobuf.Field("sint32", 6, protobuf.SINT32),
        protobuf.Field("sint64", 7, protobuf.SINT64),
        protobuf.Field("float", 8, protobuf.FLOAT),
        protobuf.Field("double", 9, protobuf.DOUBLE),
        protobuf.Field("fixed32", 10, protobuf.FIXED32),
        protobuf.Field("fixed64", 11, protobuf.FIXED64),
        protobuf.Field("sfixed32", 12, protobuf.SFIXED32),
        protobuf.Field("sfixed64", 13, protobuf.SFIXED64),
        protobuf.Field("text", 14, protobuf.STRING),
        protobuf.Field("color", 15, COLOR_ENUM),
        protobuf.Field("inner", 16, protobuf.message(lambda: MESSAGES["Everything.Inner"]), "optional"),
        protobuf.Field("object", 17, protobuf.STRUCT, "optional"),
        protobuf.Field("anything", 18, protobuf.VALUE, "optional"),
        protobuf.Field("moment", 19, protobuf.TIMESTAMP, "optional"),
        protobuf.Field("maybeNumber", 101, protobuf.INT32, "optional"),
        protobuf.Field("maybeText", 102, protobuf.STRING, "optional"),
        protobuf.Field("maybeColor", 103, COLOR_ENUM, "optional"),
        protobuf.Field("flags", 201, protobuf.BOOL, "repeated"),
        protobuf.Field("numbers", 202, protobuf.INT32, "repeated"),
        protobuf.Field("turned", 203, protobuf.SINT64, "repeated"),
        protobuf.Field("floats", 204, protobuf.FLOAT, "repeated"),
        protobuf.Field("doubles", 205, protobuf.DOUBLE, "repeated"),
        protobuf.Field("texts", 206, protobuf.STRING, "repeated"),
        protobuf.Field("colors", 207, COLOR_ENUM, "repeated"),
        protobuf.Field("inners", 208, protobuf.message(lambda: MESSAGES["Everything.Inner"]), "repeated"),
        protobuf.Field("objects", 209, protobuf.STRUCT, "repeated"),
        protobuf.Field("fixed", 210, protobuf.FIXED64, "repeated"),
        protobuf.Field("moments", 211, protobuf.TIMESTAMP, "repeated"),
        protobuf.Field(
            "byName", 301, protobuf.message(lambda: MESSAGES["Everything.Inner"]), "map", key=protobuf.STRING
        ),
        protobuf.Field("byNumber", 302, protobuf.STRING, "map", key=protobuf.INT32),
        protobuf.Field("scores", 303, protobuf.FLOAT, "map", key=protobuf.STRING),
        protobuf.Field("this", 401, protobuf.STRING, "optional"),
        protobuf.Field("that", 402, protobuf.message(lambda: MESSAGES["Everything.Inner"]), "optional"),
    ),
    "Everything.Inner": protobuf.Message(
        protobuf.Field("size", 1, EVERYTHING_INNER_SIZE_ENUM),
        protobuf.Field("inner", 2, protobuf.message(lambda: MESSAGES["Everything.Inner"]), "optional"),
        protobuf.Field("color", 3, COLOR_ENUM),
    ),
}

OPERATIONS: dict[str, rpc.RpcOperation] = {
    "GET /other": rpc.RpcOperation(
        "GET /other",
        rpc="/Other/Other",
        service="proto_fields",
        version="2030-01",
        arguments={
            "size": None,
            "inner": {"size": None, "inner": None, "color": None},
            "color": None,
        },
        required=frozenset([]),
        encode=encode_other,
        builders={
            "inner": EverythingInnerBuilder,
        },
        read=MESSAGES["Everything.Inner"].read,
        names={
            "size": "size",
            "inner": "inner",
            "color": "color",
        },
        request=MESSAGES["Everything.Inner"],
        response=MESSAGES["Everything.Inner"],
    ),
    "POST /echo": rpc.RpcOperation(
        "POST /echo",
        rpc="/Echo/Echo",
        service="proto_fields",
        version="2030-01",
        arguments={
            "flag": None,
            "int32": None,
            "int64": None,
            "uint32": None,
            "uint64": None,
            "sint32": None,
            "sint64": None,
            "float_": None,
            "double": None,
            "fixed32": None,
            "fixed64": None,
            "sfixed32": None,
            "sfixed64": None,
            "text": None,
            "color": None,
            "inner": {"size": None, "inner": None, "color": None},
            "object": None,
            "anything": None,
            "moment": None,
            "maybe_number": None,
            "maybe_text": None,
            "maybe_color": None,
            "flags": None,
            "numbers": None,
            "turned": None,
            "floats_": None,
            "doubles": None,
            "texts": None,
            "colors": None,
            "inners": None,
            "objects": None,
            "fixed": None,
            "moments": None,
            "by_name": None,
            "by_number": None,
            "scores": None,
            "this": None,
            "that": {"size": None, "inner": None, "color": None},
        },
        required=frozenset([]),
        encode=encode_echo,
        builders={
            "inner": EverythingInnerBuilder,
            "inners": EverythingInnerBuilder,
            "that": EverythingInnerBuilder,
        },
        read=MESSAGES["Everything"].read,
        names={
            "flag": "flag",
            "int32": "int32",
            "int64": "int64",
            "uint32": "uint32",
            "uint64": "uint64",
            "sint32": "sint32",
            "sint64": "sint64",
            "float": "float_",
            "double": "double",
            "fixed32": "fixed32",
            "fixed64": "fixed64",
            "sfixed32": "sfixed32",
            "sfixed64": "sfixed64",
            "text": "text",
            "color": "color",
            "inner": "inner",
            "object": "object",
            "anything": "anything",
            "moment": "moment",
            "maybeNumber": "maybe_number",
            "maybeText": "maybe_text",
            "maybeColor": "maybe_color",
            "flags": "flags",
            "numbers": "numbers",
            "turned": "turned",
            "floats": "floats_",
            "doubles": "doubles",
            "texts": "texts",
            "colors": "colors",
            "inners": "inners",
            "objects": "objects",
            "fixed": "fixed",
            "moments": "moments",
            "byName": "by_name",
            "byNumber": "by_number",
            "scores": "scores",
            "this": "this",
            "that": "that",
        },
        request=MESSAGES["Everything"],
        response=MESSAGES["Everything"],
    ),
}
