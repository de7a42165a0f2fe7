"""Every request that the documents allow is encoded into one that says the same, read by the documents."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

import msgspec
import pytest

from pinecone import core
from pinecone.codec.wire import Request

from . import arguments, decoding
from .documents import ALL, Document, Operation, Parameter, Schema
from .documents import form as form_of
from .examples import TEXT, Binary, Choice, NoExampleError, examples

NASTY = ("a/b?c#d e%ü&f=g+h;i:j@k", "%2F", "..", ".", "a.b", "~", "+", "\\", '"', "日本")


class Form(NamedTuple):
    """An operation with one of the content types of its body."""

    operation: Operation
    content_type: str | None


def _label(form: Form) -> str:
    other_type = form.content_type not in (None, "application/json")
    return form.operation.label + (f"-{form.content_type}" if other_type else "")


FORMS = [Form(operation, kind) for operation in ALL for kind in operation.bodies or (None,)]
every_form = pytest.mark.parametrize("form", FORMS, ids=_label)


@every_form
def test_requests_say_what_was_asked(form: Form) -> None:
    try:
        requests = _examples(form)
    except NoExampleError as reason:
        pytest.skip(str(reason))
    for values in requests:
        request = _encode(form, values)
        _check_envelope(form, request, values)
        for parameter in form.operation.parameters:
            _check_parameter(form.operation, parameter, request, values)
        if form.content_type is not None:
            _check_body(form, request, values)


@every_form
def test_arguments_that_the_documents_allow_pass(form: Form) -> None:
    generated = core.load(form.operation.document.version)[form.operation.route]
    try:
        requests = _examples(form)
    except NoExampleError as reason:
        pytest.skip(str(reason))
    for values in requests:
        by_wire_name = {name or "body": value for (_, name), value in values.items()}
        msgspec.convert(by_wire_name, core.arguments(generated))


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize(
    "form", [form for form in FORMS if any(p.place == "path" for p in form.operation.parameters)], ids=_label
)
def test_path_parameters_come_back(form: Form, text: str) -> None:
    names = [parameter.name for parameter in form.operation.parameters if parameter.place == "path"]
    wanted = {name: f"{text}{number or ''}" for number, name in enumerate(names)}
    try:
        values = {**_examples(form)[0], **{("path", name): value for name, value in wanted.items()}}
    except NoExampleError as reason:
        pytest.skip(str(reason))
    assert decoding.path_values(form.operation, _encode(form, values).target) == wanted


# Making requests --------------------------------------------------------------------------------------


def _examples(form: Form) -> list[dict[tuple[str, str], Any]]:
    """Values of the parts of example requests: the smallest ones, then full ones with every variant of every part."""
    operation = form.operation
    generated = core.load(operation.document.version)[operation.route]
    known = arguments.parts(operation, form.content_type, generated.arguments)
    variants: dict[tuple[str, str], list[Any]] = {}
    for parameter in operation.parameters:
        try:
            variants[parameter.place, parameter.name] = _parameter_examples(operation, parameter)
        except NoExampleError:
            if parameter.required:
                raise
    least = {part: values[0] for part, values in variants.items() if arguments.required(operation, None, part)}
    if form.content_type is None:
        bodies: list[dict[tuple[str, str], Any]] = [{}]
    else:
        found = examples(operation.document, operation.bodies[form.content_type])
        if arguments.BODY in known:
            if form_of(form.content_type) == "lines" and not any(isinstance(value, list) for value in found):
                found = [found]  # the schema is that of a line
            bodies = [{arguments.BODY: value} for value in found if _fits(form.content_type, value)]
            bodies += [] if operation.body_is_required else [{}]
        else:
            found = [value for value in found if _fits(form.content_type, value)]
            bodies = [{("body", name): value[name] for name in value if ("body", name) in known} for value in found]
        if not bodies:
            raise NoExampleError(f"No example of the body can be sent as {form.content_type}.")
    requests = [{**least, **body} for body in bodies]
    count = max([len(bodies), *map(len, variants.values())])
    for number in range(count):
        full = {part: values[number % len(values)] for part, values in variants.items()}
        requests.append({**full, **bodies[-1 - number % len(bodies)]})
    return requests


def _fits(content_type: str, value: Any) -> bool:
    """Whether the content type can carry the value: a form has no way to say null, or that a list is empty."""
    kind = form_of(content_type)
    if kind == "text":
        return isinstance(value, str)
    return kind not in ("form", "multipart") or not any(part is None or part == [] for part in value.values())


def _parameter_examples(operation: Operation, parameter: Parameter) -> list[Any]:
    found = [
        _sendable(operation.document, parameter, value) for value in examples(operation.document, parameter.schema)
    ]
    found = [value for value in found if value not in ([], {}, None, "")]  # these cannot be told from absent ones
    if not found:
        raise NoExampleError(f"{parameter.name} has no value that can be sent.")
    return found


def _sendable(document: Document, parameter: Parameter, value: Any) -> Any:
    """The value as its place can carry it."""
    if parameter.is_json:
        return {"genre": {"$eq": TEXT}, "year": [2020, None]}
    if parameter.place in ("header", "cookie"):
        value = _replaced(value, "ï", "i")
    if isinstance(value, dict) and parameter.style != "deepObject":
        value = {key: item for key, item in value.items() if not isinstance(item, (dict, list)) and item is not None}
    if isinstance(value, (list, dict)) and (parameter.place != "query" or not parameter.explode):
        value = _replaced(value, r"[,| =]" if isinstance(value, dict) else r"[,| ]", "_")
    else:
        value = _filled(value)
    return _told(document, parameter.schema, value) if isinstance(value, dict) else value


def _told(document: Document, schema: Schema, value: Any) -> Any:
    """The value with texts for what the document says nothing of: outside of JSON nothing tells what they were."""
    if isinstance(value, dict):
        return {key: _told(document, decoding.field(document, schema, key), item) for key, item in value.items()}
    if isinstance(value, list):
        return [_told(document, decoding.items(document, schema), item) for item in value]
    return value if isinstance(value, str) or decoding.kinds(document, schema) else json.dumps(value)


def _filled(value: Any) -> Any:
    """The value without what brackets cannot say: null and what is empty."""
    if isinstance(value, dict):
        parts = {re.sub(r"[\[\]]", "_", key): _filled(item) for key, item in value.items()}
        return {key: item for key, item in parts.items() if item not in ([], {}, None)}
    if isinstance(value, list):
        return [item for item in map(_filled, value) if item not in ([], {}, None)]
    return value


def _replaced(value: Any, pattern: str, text: str) -> Any:
    """The value with a text in place of what matches the pattern."""
    if isinstance(value, list):
        return [_replaced(item, pattern, text) for item in value]
    if isinstance(value, dict):
        return {re.sub(pattern, text, key): _replaced(item, pattern, text) for key, item in value.items()}
    return re.sub(pattern, text, value) if isinstance(value, str) else value


def _encode(form: Form, values: dict[tuple[str, str], Any]) -> Request:
    generated = core.load(form.operation.document.version)[form.operation.route]
    names = arguments.named(generated, form.operation, form.content_type)
    return arguments.encoder(generated, form.content_type)(
        **{names[part]: _given(value, form_of(form.content_type or "") == "json") for part, value in values.items()}
    )


def _given(value: Any, is_json: bool) -> Any:
    """The value as a caller gives it: plain JSON, and files, which JSON has as text, as bytes."""
    if isinstance(value, Binary):
        return str(value) if is_json else value.encode("latin-1")
    if isinstance(value, list):
        return [_given(item, is_json) for item in value]
    if isinstance(value, dict):
        return {key: _given(item, is_json) for key, item in value.items()}
    return str(value) if isinstance(value, Choice) else value


# Checking them ----------------------------------------------------------------------------------------


def _check_envelope(form: Form, request: Request, values: dict[tuple[str, str], Any]) -> None:
    """The request has the parts that were asked for, and no others."""
    assert request.method == form.operation.route.split(" ")[0]
    assert _sent_names(form.operation, request) == _wanted_names(form.operation, values)
    headers = {name.lower() for place, name in values if place == "header"}
    headers |= {"cookie"} if any(place == "cookie" for place, _ in values) else set()
    headers |= {"content-type"} if request.body is not None else set()
    assert {name.lower() for name in request.headers} == headers
    assert all(isinstance(value, str) and value.isascii() and value.isprintable() for value in request.headers.values())
    has_body = form.content_type is not None and (arguments.BODY in values or arguments.BODY not in _parts(form))
    assert (request.body is not None) == has_body


def _wanted_names(operation: Operation, values: dict[tuple[str, str], Any]) -> set[str]:
    """The names that query parameters have on the wire: those of the fields of an object, in some styles."""
    found: set[str] = set()
    for parameter in (p for p in operation.parameters if p.place == "query" and (p.place, p.name) in values):
        value = values[parameter.place, parameter.name]
        is_exploded = isinstance(value, dict) and decoding.is_exploded_object(operation.document, parameter)
        found.update(value if is_exploded else [parameter.name])
    return found


def _sent_names(operation: Operation, request: Request) -> set[str]:
    """The names in the query, without the brackets that a style adds."""
    deep = [p.name for p in operation.parameters if p.place == "query" and p.style == "deepObject"]
    names = [name for name, _ in decoding.own_pairs(operation, request.target)]
    return {next((own for own in deep if name.startswith(f"{own}[")), name) for name in names}


def _parts(form: Form) -> list[tuple[str, str]]:
    generated = core.load(form.operation.document.version)[form.operation.route]
    return arguments.parts(form.operation, form.content_type, generated.arguments)


def _check_parameter(
    operation: Operation, parameter: Parameter, request: Request, values: dict[tuple[str, str], Any]
) -> None:
    sent = decoding.parameter_value(operation, parameter, request)
    if (parameter.place, parameter.name) not in values:
        assert sent is decoding.ABSENT
        return
    assert _exactly(sent) == _exactly(values[parameter.place, parameter.name])
    if not parameter.is_json:
        assert operation.document.errors(parameter.schema, sent) == []


def _check_body(form: Form, request: Request, values: dict[tuple[str, str], Any]) -> None:
    if request.body is None:
        return
    wanted = values.get(arguments.BODY, {name: value for (place, name), value in values.items() if place == "body"})
    document, schema = form.operation.document, form.operation.bodies[form.content_type or ""]
    sent = decoding.body(document, form.content_type or "", schema, request)
    if form_of(form.content_type or "") in ("form", "multipart"):
        wanted = decoding.single(document, schema, wanted)
    assert _exactly(sent) == _exactly(wanted)
    is_list = any(isinstance(value, list) for value in examples(document, schema))
    for value in sent if form_of(form.content_type or "") == "lines" and not is_list else [sent]:
        assert document.errors(schema, _as_text(value)) == []


def _exactly(value: Any) -> str:
    """A text that is the same for the same JSON only: 1, 1.0 and true differ."""
    return json.dumps(_as_text(value), sort_keys=True)


def _as_text(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    return value
