# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "on": "on",
    "1": "field_1",
    "items_": "items_",
    "class": "class_",
    "None": "none",
    "self": "self_",
    "cls": "cls_",
    "from": "from_",
    "import": "import_",
    "_id": "id_",
    "id": "id",
    "_private": "private",
    "__dunder__": "dunder",
    "wire": "wire_",
    "models": "models",
    "part": "part",
    "tuple": "tuple_",
    "get": "get_",
    "items": "items__",
    "keys": "keys_",
    "unknown": "unknown_",
    "data": "data",
    "text": "text",
    "target": "target",
    "read": "read_",
    "to_dict": "to_dict_",
    "from_dict": "from_dict_",
    "names": "names",
    "lambda": "lambda_",
    "match": "match",
    "type": "type",
    "list": "list_",
    "dict": "dict_",
    "str": "str_",
    "int": "int_",
    "classmethod": "classmethod_",
    "topK": "top_k_",
    "top_k": "top_k",
    "top-k": "top_k__",
    "TopK": "top_k___",
    "1st": "field_1st",
    "2-nd": "field_2_nd",
    "3.rd": "field_3_rd",
    "a$b": "a_b",
    "body": "body",
    "query_": "query",
    "ü": "field",
    "日本": "field_",
}


@define(eq=False, repr=False, weakref_slot=False)
class Thing(wire.Model):
    """Thing.

    Attributes:
        on: No description in the API document.
        field_1: No description in the API document.
        items_: No description in the API document.
        class_: No description in the API document.
        none: No description in the API document.
        self_: No description in the API document.
        cls_: No description in the API document.
        from_: No description in the API document.
        import_: No description in the API document.
        id_: No description in the API document.
        id: No description in the API document.
        private: No description in the API document.
        dunder: No description in the API document.
        wire_: No description in the API document.
        models: No description in the API document.
        part: No description in the API document.
        tuple_: No description in the API document.
        get_: No description in the API document.
        items__: No description in the API document.
        keys_: No description in the API document.
        unknown_: No description in the API document.
        data: No description in the API document.
        text: No description in the API document.
        target: No description in the API document.
        read_: No description in the API document.
        to_dict_: No description in the API document.
        from_dict_: No description in the API document.
        names: No description in the API document.
        lambda_: No description in the API document.
        match: No description in the API document.
        type: No description in the API document.
        list_: No description in the API document.
        dict_: No description in the API document.
        str_: No description in the API document.
        int_: No description in the API document.
        classmethod_: No description in the API document.
        top_k_: No description in the API document.
        top_k: No description in the API document.
        top_k__: No description in the API document.
        top_k___: No description in the API document.
        field_1st: No description in the API document.
        field_2_nd: No description in the API document.
        field_3_rd: No description in the API document.
        a_b: No description in the API document.
        body: No description in the API document.
        query: No description in the API document.
        field: No description in the API document.
        field_: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    on: Optional[str] = None
    field_1: Optional[str] = None
    items_: Optional[list[_models.Part]] = None
    class_: Optional[str] = None
    none: Optional[str] = None
    self_: Optional[str] = None
    cls_: Optional[str] = None
    from_: Optional[str] = None
    import_: Optional[str] = None
    id_: Optional[str] = None
    id: Optional[str] = None
    private: Optional[str] = None
    dunder: Optional[str] = None
    wire_: Optional[str] = None
    models: Optional[str] = None
    part: Optional[_models.Part] = None
    tuple_: Optional[list[int]] = None
    get_: Optional[str] = None
    items__: Optional[str] = None
    keys_: Optional[str] = None
    unknown_: Optional[str] = None
    data: Optional[str] = None
    text: Optional[str] = None
    target: Optional[str] = None
    read_: Optional[str] = None
    to_dict_: Optional[str] = None
    from_dict_: Optional[str] = None
    names: Optional[str] = None
    lambda_: Optional[str] = None
    match: Optional[str] = None
    type: Optional[str] = None
    list_: Optional[str] = None
    dict_: Optional[str] = None
    str_: Optional[str] = None
    int_: Optional[str] = None
    classmethod_: Optional[str] = None
    top_k_: Optional[str] = None
    top_k: Optional[str] = None
    top_k__: Optional[str] = None
    top_k___: Optional[str] = None
    field_1st: Optional[str] = None
    field_2_nd: Optional[str] = None
    field_3_rd: Optional[str] = None
    a_b: Optional[str] = None
    body: Optional[str] = None
    query: Optional[str] = None
    field: Optional[str] = None
    field_: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Thing:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("on"),
            get("1"),
            wire.each(_models.Part.read, get("items_")),
            get("class"),
            get("None"),
            get("self"),
            get("cls"),
            get("from"),
            get("import"),
            get("_id"),
            get("id"),
            get("_private"),
            get("__dunder__"),
            get("wire"),
            get("models"),
            _models.Part.read(get("part")),
            get("tuple"),
            get("get"),
            get("items"),
            get("keys"),
            get("unknown"),
            get("data"),
            get("text"),
            get("target"),
            get("read"),
            get("to_dict"),
            get("from_dict"),
            get("names"),
            get("lambda"),
            get("match"),
            get("type"),
            get("list"),
            get("dict"),
            get("str"),
            get("int"),
            get("classmethod"),
            get("topK"),
            get("top_k"),
            get("top-k"),
            get("TopK"),
            get("1st"),
            get("2-nd"),
            get("3.rd"),
            get("a$b"),
            get("body"),
            get("query_"),
            get("ü"),
            get("日本"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.on is not None:
            _out["on"] = self.on
        if self.field_1 is not None:
            _out["1"] = self.field_1
        if self.items_ is not None:
            _out["items_"] = wire.plain(self.items_)
        if self.class_ is not None:
            _out["class"] = self.class_
        if self.none is not None:
            _out["None"] = self.none
        if self.self_ is not None:
            _out["self"] = self.self_
        if self.cls_ is not None:
            _out["cls"] = self.cls_
        if self.from_ is not None:
            _out["from"] = self.from_
        if self.import_ is not None:
            _out["import"] = self.import_
        if self.id_ is not None:
            _out["_id"] = self.id_
        if self.id is not None:
            _out["id"] = self.id
        if self.private is not None:
            _out["_private"] = self.private
        if self.dunder is not None:
            _out["__dunder__"] = self.dunder
        if self.wire_ is not None:
            _out["wire"] = self.wire_
        if self.models is not None:
            _out["models"] = self.models
        if self.part is not None:
            _out["part"] = wire.plain(self.part)
        if self.tuple_ is not None:
            _out["tuple"] = self.tuple_
        if self.get_ is not None:
            _out["get"] = self.get_
        if self.items__ is not None:
            _out["items"] = self.items__
        if self.keys_ is not None:
            _out["keys"] = self.keys_
        if self.unknown_ is not None:
            _out["unknown"] = self.unknown_
        if self.data is not None:
            _out["data"] = self.data
        if self.text is not None:
            _out["text"] = self.text
        if self.target is not None:
            _out["target"] = self.target
        if self.read_ is not None:
            _out["read"] = self.read_
        if self.to_dict_ is not None:
            _out["to_dict"] = self.to_dict_
        if self.from_dict_ is not None:
            _out["from_dict"] = self.from_dict_
        if self.names is not None:
            _out["names"] = self.names
        if self.lambda_ is not None:
            _out["lambda"] = self.lambda_
        if self.match is not None:
            _out["match"] = self.match
        if self.type is not None:
            _out["type"] = self.type
        if self.list_ is not None:
            _out["list"] = self.list_
        if self.dict_ is not None:
            _out["dict"] = self.dict_
        if self.str_ is not None:
            _out["str"] = self.str_
        if self.int_ is not None:
            _out["int"] = self.int_
        if self.classmethod_ is not None:
            _out["classmethod"] = self.classmethod_
        if self.top_k_ is not None:
            _out["topK"] = self.top_k_
        if self.top_k is not None:
            _out["top_k"] = self.top_k
        if self.top_k__ is not None:
            _out["top-k"] = self.top_k__
        if self.top_k___ is not None:
            _out["TopK"] = self.top_k___
        if self.field_1st is not None:
            _out["1st"] = self.field_1st
        if self.field_2_nd is not None:
            _out["2-nd"] = self.field_2_nd
        if self.field_3_rd is not None:
            _out["3.rd"] = self.field_3_rd
        if self.a_b is not None:
            _out["a$b"] = self.a_b
        if self.body is not None:
            _out["body"] = self.body
        if self.query is not None:
            _out["query_"] = self.query
        if self.field is not None:
            _out["ü"] = self.field
        if self.field_ is not None:
            _out["日本"] = self.field_
        return _out
