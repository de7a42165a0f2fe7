# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the awkward_property_names service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def send_thing(
    *,
    id: str = wire.UNSET,
    from_: str = wire.UNSET,
    on: str = wire.UNSET,
    field_1: str = wire.UNSET,
    items_: list[_models.Part] = wire.UNSET,
    class_: str = wire.UNSET,
    none: str = wire.UNSET,
    self_: str = wire.UNSET,
    cls_: str = wire.UNSET,
    from__: str = wire.UNSET,
    import_: str = wire.UNSET,
    id__: str = wire.UNSET,
    id_: str = wire.UNSET,
    private: str = wire.UNSET,
    dunder: str = wire.UNSET,
    wire_: str = wire.UNSET,
    models: str = wire.UNSET,
    part: _models.Part = wire.UNSET,
    tuple_: list[int] = wire.UNSET,
    get_: str = wire.UNSET,
    items__: str = wire.UNSET,
    keys_: str = wire.UNSET,
    unknown_: str = wire.UNSET,
    data: str = wire.UNSET,
    text: str = wire.UNSET,
    target: str = wire.UNSET,
    read_: str = wire.UNSET,
    to_dict_: str = wire.UNSET,
    from_dict_: str = wire.UNSET,
    names: str = wire.UNSET,
    lambda_: str = wire.UNSET,
    match: str = wire.UNSET,
    type: str = wire.UNSET,
    list_: str = wire.UNSET,
    dict_: str = wire.UNSET,
    str_: str = wire.UNSET,
    int_: str = wire.UNSET,
    classmethod_: str = wire.UNSET,
    top_k_: str = wire.UNSET,
    top_k: str = wire.UNSET,
    top_k__: str = wire.UNSET,
    top_k___: str = wire.UNSET,
    field_1st: str = wire.UNSET,
    field_2_nd: str = wire.UNSET,
    field_3_rd: str = wire.UNSET,
    a_b: str = wire.UNSET,
    body: str = wire.UNSET,
    query: str = wire.UNSET,
    field: str = wire.UNSET,
    field_: str = wire.UNSET,
) -> wire.Request:
    """POST /things.

    Args:
        id: No description in the API document.
        from_: No description in the API document.
        on: No description in the API document.
        field_1: No description in the API document.
        items_: No description in the API document.
        class_: No description in the API document.
        none: No description in the API document.
        self_: No description in the API document.
        cls_: No description in the API document.
        from__: No description in the API document.
        import_: No description in the API document.
        id__: No description in the API document.
        id_: No description in the API document.
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
    """
    _query: list[tuple[str, Any]] = []
    if id is not wire.UNSET:
        _query.append(("id", id))
    if from_ is not wire.UNSET:
        _query.append(("from", from_))
    _body: dict[str, Any] = {}
    if on is not wire.UNSET:
        _body["on"] = on
    if field_1 is not wire.UNSET:
        _body["1"] = field_1
    if items_ is not wire.UNSET:
        _body["items_"] = items_
    if class_ is not wire.UNSET:
        _body["class"] = class_
    if none is not wire.UNSET:
        _body["None"] = none
    if self_ is not wire.UNSET:
        _body["self"] = self_
    if cls_ is not wire.UNSET:
        _body["cls"] = cls_
    if from__ is not wire.UNSET:
        _body["from"] = from__
    if import_ is not wire.UNSET:
        _body["import"] = import_
    if id__ is not wire.UNSET:
        _body["_id"] = id__
    if id_ is not wire.UNSET:
        _body["id"] = id_
    if private is not wire.UNSET:
        _body["_private"] = private
    if dunder is not wire.UNSET:
        _body["__dunder__"] = dunder
    if wire_ is not wire.UNSET:
        _body["wire"] = wire_
    if models is not wire.UNSET:
        _body["models"] = models
    if part is not wire.UNSET:
        _body["part"] = part
    if tuple_ is not wire.UNSET:
        _body["tuple"] = tuple_
    if get_ is not wire.UNSET:
        _body["get"] = get_
    if items__ is not wire.UNSET:
        _body["items"] = items__
    if keys_ is not wire.UNSET:
        _body["keys"] = keys_
    if unknown_ is not wire.UNSET:
        _body["unknown"] = unknown_
    if data is not wire.UNSET:
        _body["data"] = data
    if text is not wire.UNSET:
        _body["text"] = text
    if target is not wire.UNSET:
        _body["target"] = target
    if read_ is not wire.UNSET:
        _body["read"] = read_
    if to_dict_ is not wire.UNSET:
        _body["to_dict"] = to_dict_
    if from_dict_ is not wire.UNSET:
        _body["from_dict"] = from_dict_
    if names is not wire.UNSET:
        _body["names"] = names
    if lambda_ is not wire.UNSET:
        _body["lambda"] = lambda_
    if match is not wire.UNSET:
        _body["match"] = match
    if type is not wire.UNSET:
        _body["type"] = type
    if list_ is not wire.UNSET:
        _body["list"] = list_
    if dict_ is not wire.UNSET:
        _body["dict"] = dict_
    if str_ is not wire.UNSET:
        _body["str"] = str_
    if int_ is not wire.UNSET:
        _body["int"] = int_
    if classmethod_ is not wire.UNSET:
        _body["classmethod"] = classmethod_
    if top_k_ is not wire.UNSET:
        _body["topK"] = top_k_
    if top_k is not wire.UNSET:
        _body["top_k"] = top_k
    if top_k__ is not wire.UNSET:
        _body["top-k"] = top_k__
    if top_k___ is not wire.UNSET:
        _body["TopK"] = top_k___
    if field_1st is not wire.UNSET:
        _body["1st"] = field_1st
    if field_2_nd is not wire.UNSET:
        _body["2-nd"] = field_2_nd
    if field_3_rd is not wire.UNSET:
        _body["3.rd"] = field_3_rd
    if a_b is not wire.UNSET:
        _body["a$b"] = a_b
    if body is not wire.UNSET:
        _body["body"] = body
    if query is not wire.UNSET:
        _body["query_"] = query
    if field is not wire.UNSET:
        _body["ü"] = field
    if field_ is not wire.UNSET:
        _body["日本"] = field_
    return wire.Request("POST", wire.target("/things", _query), wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /things": wire.Operation(
        "POST /things",
        id="send_thing",
        service="awkward_property_names",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
            "from_": None,
            "on": None,
            "field_1": None,
            "items_": None,
            "class_": None,
            "none": None,
            "self_": None,
            "cls_": None,
            "from__": None,
            "import_": None,
            "id__": None,
            "id_": None,
            "private": None,
            "dunder": None,
            "wire_": None,
            "models": None,
            "part": {"_id": None},
            "tuple_": None,
            "get_": None,
            "items__": None,
            "keys_": None,
            "unknown_": None,
            "data": None,
            "text": None,
            "target": None,
            "read_": None,
            "to_dict_": None,
            "from_dict_": None,
            "names": None,
            "lambda_": None,
            "match": None,
            "type": None,
            "list_": None,
            "dict_": None,
            "str_": None,
            "int_": None,
            "classmethod_": None,
            "top_k_": None,
            "top_k": None,
            "top_k__": None,
            "top_k___": None,
            "field_1st": None,
            "field_2_nd": None,
            "field_3_rd": None,
            "a_b": None,
            "body": None,
            "query": None,
            "field": None,
            "field_": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": send_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Thing.read(value)),
            },
        },
        models={
            "items_": lambda: _models.Part,
            "part": lambda: _models.Part,
        },
    ),
}
