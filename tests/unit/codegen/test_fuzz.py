"""Whatever document comes: either code that imports and loses nothing, or a DocumentError."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen import build, parse, render
from codegen.documents import DocumentError

NAMES = ["Index", "indexModel", "index_model", "Any", "Model", "None", "v1.Thing", "a-b", "Import", "Wire"]
PROPERTIES = [
    "id",
    "_id",
    "class",
    "topK",
    "top_k",
    "items",
    "get",
    "unknown",
    "type",
    "kind",
    "self",
    "1st",
    "a.b",
    "dict",
]
REFERENCES = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "binary"},
        {"type": "integer", "default": "1"},
        {"type": "number", "nullable": True},
        {"type": "boolean", "default": "false"},
        {"type": "string", "enum": ["a", "b", None]},
        {"type": ["string", "null", "array"], "items": {"type": "integer"}},
        {"type": "null"},
        {"type": "object"},
        {"const": "x"},
        {"enum": [1, "a", True]},
        {"maxItems": 1},
        {"required": ["id"]},
        {},
        True,
    ]
)
LABELS = st.fixed_dictionaries(
    {}, optional={"title": st.sampled_from(["Thing", "A thing."]), "description": st.just('"d\\"')}
)


def _object(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(st.sampled_from(PROPERTIES), schemas, max_size=3),
            "required": st.lists(st.sampled_from(PROPERTIES), max_size=2, unique=True),
            "additionalProperties": st.one_of(st.booleans(), schemas),
            "nullable": st.booleans(),
            "oneOf": st.lists(schemas, min_size=1, max_size=2),
        },
    )


def _compound(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(schemas, min_size=1, max_size=3)
    mapping = st.dictionaries(st.sampled_from(["x", "y"]), REFERENCES.map(lambda one: one["$ref"]), max_size=2)
    discriminator = st.fixed_dictionaries(
        {"propertyName": st.sampled_from(["type", "kind"])}, optional={"mapping": mapping}
    )
    return st.one_of(
        _object(schemas),
        st.fixed_dictionaries({"type": st.just("array"), "items": schemas}),
        st.fixed_dictionaries(
            {"allOf": several}, optional={"nullable": st.booleans(), "properties": st.just({"id": {}})}
        ),
        st.fixed_dictionaries({"anyOf": several}),
        st.fixed_dictionaries({"oneOf": several}, optional={"discriminator": discriminator}),
        st.fixed_dictionaries({"discriminator": discriminator, "properties": st.just({"kind": {"type": "string"}})}),
    )


SCHEMAS = st.recursive(
    st.one_of(SCALARS, REFERENCES),
    lambda inner: st.builds(lambda schema, labels: {**labels, **schema}, _compound(inner), LABELS),
    max_leaves=6,
)
MEDIA = ["application/json", "application/x-ndjson", "multipart/form-data", "text/event-stream", "text/plain", "*/*"]
CONTENT = st.dictionaries(st.sampled_from(MEDIA), st.fixed_dictionaries({}, optional={"schema": SCHEMAS}), max_size=2)
PARAMETERS = st.lists(
    st.fixed_dictionaries(
        {"name": st.sampled_from(PROPERTIES), "in": st.sampled_from(["query", "header", "cookie"]), "schema": SCHEMAS},
        optional={"required": st.booleans(), "explode": st.booleans()},
    ),
    max_size=2,
    unique_by=lambda parameter: (parameter["name"], parameter["in"]),
)
OPERATIONS = st.fixed_dictionaries(
    {"responses": st.dictionaries(st.sampled_from(["200", "4XX", "default"]), CONTENT.map(lambda c: {"content": c}))},
    optional={
        "operationId": st.sampled_from(["list", "models", "getThing", "get_thing"]),
        "parameters": PARAMETERS,
        "requestBody": st.builds(
            lambda content, needed: {"content": content, "required": needed}, CONTENT, st.booleans()
        ),
    },
)
DOCUMENTS = st.builds(
    lambda schemas, paths: {"openapi": "3.1.0", "components": {"schemas": schemas}, "paths": paths},
    st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS)),
    st.dictionaries(
        st.sampled_from(["/a", "/b'c", "/"]),
        st.dictionaries(st.sampled_from(["get", "post"]), OPERATIONS, min_size=1),
        min_size=1,
    ),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.sampled_from(["", "x", "y", "Index"])),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from([*PROPERTIES, "new"]), inner, max_size=3)
    ),
    max_leaves=8,
)
NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Any:
    place = tmp_path_factory.mktemp("fuzz")
    sys.path.insert(0, str(place))
    yield place
    sys.path.remove(str(place))


@settings(max_examples=250, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(document=DOCUMENTS, data=st.data())
def test_any_document(folder: Path, document: dict[str, Any], data: st.DataObject) -> None:
    try:
        service = parse.service(Path("api.yaml"), "api", "2030-01", document)
        build.refuse_losses(document, service)
    except DocumentError:
        return
    operations = _imported(folder, dict(render.files(service)))
    for operation in operations.values():
        _try_requests(operation, data)
        _try_responses(operation, data)


def _imported(folder: Path, files: dict[str, str]) -> Any:
    package = f"fuzz_{next(NUMBERS)}"
    for path, text in files.items():
        (folder / package / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / package / path).write_text(text, encoding="utf-8")
    importlib.invalidate_caches()
    base = f"{package}.{render.folder('2030-01')}.api"
    models = importlib.import_module(f"{base}.models")
    for name in dir(models):
        assert getattr(models, name).from_dict({"new": 1}).to_dict() == {"new": 1}
    return importlib.import_module(f"{base}.operations").OPERATIONS


def _try_requests(operation: Any, data: st.DataObject) -> None:
    if "application/json" in operation.encoders:
        names = _arguments(operation.encoders["application/json"])
        values = {name: data.draw(JSON) for name in names}
        sent = json.loads(operation.encoders["application/json"](**values).body)
        if "body" not in names:
            assert all(value in values.values() for value in sent.values())


def _arguments(encode: Any) -> list[str]:
    code = encode.__code__
    return list(code.co_varnames[: code.co_kwonlyargcount])


def _try_responses(operation: Any, data: st.DataObject) -> None:
    for status, readers in operation.responses.items():
        if "application/json" in readers:
            value = data.draw(JSON)
            found = operation.parse(
                int(status[0] + "00") if status != "default" else 300, "application/json", json.dumps(value).encode()
            )
            assert _plain(found) == value


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return list(map(_plain, value))
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value
