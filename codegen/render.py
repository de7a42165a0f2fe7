"""Write services as Python modules, with the templates."""

from __future__ import annotations

import re
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import jinja2

from . import argument_types, content_types, ir, proto
from .rpc import Calls, Place, identifier
from .versions import Version

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
WIDTH = 112
#: The module of the hot results, and the class of each route.
RESULTS = tomllib.loads((HERE / "results.toml").read_text(encoding="utf-8"))


def marker(source: str) -> str:
    """The first line of every generated file."""
    return f"# @generated from {source}. Do not edit: run scripts/regen.\n"


def folder(version: str) -> str:
    """The package of one API version: ``2025-04`` -> ``v2025_04``."""
    return "v" + re.sub(r"\W", "_", version)


def files(service: ir.Service) -> Iterator[tuple[str, str]]:
    """(path below ``pinecone/core``, text) of every module of a service."""
    base = f"{folder(service.version)}/{service.name}"
    source = f"openapi/{service.source}"
    responses = [ModelUse(operation, response) for operation in service.operations for response in operation.responses]
    requests = _reachable(service, [a.type for o in service.operations for a in o.arguments])
    used = requests | _reachable(service, [use.response.type for use in responses if use.response.type and not use.hot])
    models = [model for name, model in service.models.items() if name in used]
    yield f"{base}/__init__.py", marker(source) + template("service", service=service)
    yield f"{base}/operations.py", marker(source) + template("operations", service=service, hot=hot)
    sent = [model for model in models if model.name in requests]
    yield (
        f"{base}/arguments.py",
        marker(source)
        + template("arguments", service=service, models=sent, classes=argument_types.class_names(service)),
    )
    yield f"{base}/models/__init__.py", marker(source) + template("models", service=service, models=models)
    for model in models:
        text = template("model", model=model, sent=model.name in requests)
        yield f"{base}/models/{model.module}.py", marker(source) + text


def rpc_files(document: proto.Proto, services: list[ir.Service]) -> Iterator[tuple[str, str]]:
    """(path below ``pinecone/core``, text) of every module that is generated from a .proto document."""
    base = f"{folder(document.version)}/{document.name}"
    head = marker(f"openapi/{document.source}")
    package, _, module = RESULTS["module"].rpartition(".")
    calls = Calls(document, services, RESULTS["results"], RESULTS["module"])
    if document.name not in {service.name for service in services}:
        yield f"{base}/__init__.py", head + template("service", service=document)
    yield f"{base}/rpc.py", head + template("rpc_operations", calls=calls, package=package, module=module)


def version_file(version: str, services: list[ir.Service], protos: list[proto.Proto]) -> tuple[str, str]:
    """The ``__init__.py`` of one API version, which maps routes to services."""
    routes = {operation.route: service.name for service in services for operation in service.operations}
    rpc_routes = {route: document.name for document in protos for rpc in document.rpcs for route in rpc.routes}
    text = template("version", version=version, routes=routes, rpc_routes=rpc_routes)
    return f"{folder(version)}/__init__.py", marker(f"openapi/{version}") + text


def shared_files(all_versions: list[Version], spans: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The modules of the core that all versions share."""
    yield "__init__.py", marker("openapi/versions.toml") + template("core", versions=all_versions)
    yield "routes.py", marker("openapi") + template("routes", spans=spans)


def argument_paths(operation: ir.Operation, models: dict[str, ir.Model]) -> list[str]:
    """The dotted path of every argument and its properties, as in `pinecone.codec.wire.Operation.arguments`."""

    def below(prefix: str, tree: dict[str, Any] | None) -> Iterator[str]:
        for name, inner in (tree or {}).items():
            yield prefix + name
            yield from below(f"{prefix}{name}.", inner)

    return list(below("", {argument.name: _argument_tree(argument, models) for argument in operation.arguments}))


class ModelUse:
    """A response, and whether it is decoded into a stable result type instead of its model."""

    def __init__(self, operation: ir.Operation, response: ir.Response) -> None:
        self.response = response
        self.hot = hot(operation, response)


def hot(operation: ir.Operation, response: ir.Response) -> str | None:
    """The stable result type that a response is decoded into, if it is a hot result."""
    is_success = response.status.startswith("2") and content_types.kind(response.content_type) == "json"
    return RESULTS["results"].get(operation.route) if is_success else None


def _reachable(service: ir.Service, types: list[ir.Type]) -> set[str]:
    found: set[str] = set()
    left = [name for kind in types for name in ir.model_names(kind)]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += [below for kind in service.models[name].types for below in ir.model_names(kind)]
    return found


# What the templates call ------------------------------------------------------------------------------


def _reader(kind: ir.Type) -> str | None:
    """An expression for a function that converts JSON to this type; None if no conversion is needed."""
    if isinstance(kind, ir.ModelRef):
        return f"_models.{kind.name}.read"
    read = _read(kind, "value")
    return None if read == "value" else f"lambda value: {read}"


def _read(kind: ir.Type, value: str) -> str:
    """An expression that converts ``value``, plain JSON, to this type."""
    if isinstance(kind, ir.ModelRef):
        return f"_models.{kind.name}.read({value})"
    if isinstance(kind, (ir.ListOf, ir.MapOf)):
        function, item = ("each", kind.item) if isinstance(kind, ir.ListOf) else ("every", kind.value)
        reader = _reader(item)
        return f"wire.{function}({reader}, {value})" if reader else value
    if isinstance(kind, ir.Union) and kind.key:
        readers = [(known, _reader(selected)) for known, selected in kind.selects]
        table = ", ".join(f"{known!r}: {reader}" for known, reader in readers if reader)
        return f"wire.pick({value}, {kind.key!r}, {{{table}}})"
    if isinstance(kind, ir.Union):
        # Each reader returns other values unchanged, so the readers of a union can be nested. Every object is a
        # mapping, # so mappings are read last. Before them, a model reads only objects with at least one of its fields.
        others = [branch for branch in kind.branches if not (isinstance(branch, ir.MapOf) and _reader(branch))]
        maps = [branch for branch in kind.branches if branch not in others]
        for branch in others:
            if maps and isinstance(branch, ir.ModelRef):
                value = f"wire.known(_models.{branch.name}, {value})"
            else:
                value = _read(branch, value)
        for branch in maps:
            value = _read(branch, value)
    return value


def _lazy_reader(kind: ir.Type) -> str:
    """The same as `_reader`, but nothing is imported until the function is called."""
    read = _read(kind, "value")
    return "" if read == "value" else f"lambda value: {read}"


def _response_reader(operation: ir.Operation, response: ir.Response) -> str:
    if stable := hot(operation, response):
        return f'wire.result_reader("{RESULTS["module"]}", "{stable}")'
    kind = content_types.kind(response.content_type)
    readers = {"json": "json_reader", "events": "event_reader", "ndjson": "line_reader"}
    if kind in readers:
        read = response.type or ir.Plain("Any")
        if kind == "ndjson" and isinstance(read, ir.ListOf):  # the schema is that of the whole list of lines
            read = read.item
        return f"wire.{readers[kind]}({_lazy_reader(read)})"
    return "wire.text_reader" if kind == "text" else "wire.bytes_reader"


def _encoder(body: ir.Body) -> tuple[str, str]:
    """Expressions for the headers and the bytes of the body in the variable ``_body``."""
    kind = content_types.kind(body.content_type)
    constants = {
        "application/json": "wire.JSON",
        "application/x-ndjson": "wire.NDJSON",
        "application/x-www-form-urlencoded": "wire.FORM",
    }
    headers = constants.get(body.content_type, f'{{"Content-Type": {body.content_type!r}}}')
    encoders = {
        "json": "wire.dumps(_body)",
        "ndjson": "wire.ndjson(_body)",
        "form": "wire.form(_body)",
        "text": "_body.encode()",
    }
    is_text = body.whole is not None and body.whole.type == ir.Plain("str")
    return headers, encoders.get(kind, "_body.encode()" if is_text else "_body")


def _argument_tree(field: ir.Field, models: dict[str, ir.Model], seen: tuple[str, ...] = ()) -> dict[str, Any] | None:
    """The nested properties of an argument; None if it has no named ones. Properties of list items are left out."""
    names = tuple(ir.model_names(field.type))
    if isinstance(field.type, (ir.ListOf, ir.MapOf, ir.Plain)) or set(names) & set(seen):
        return None
    if names and all(models[name].is_open for name in names):
        return None
    below = (*seen, *names)
    return {wire: _argument_tree(part, models, below) for wire, part in ir.tree(field.type, models).items()} or None


def _path_expression(operation: ir.Operation) -> str:
    parameters = {parameter.wire: parameter for parameter in operation.placed("path")}
    literal, *rest = re.split(r"{(.+?)}", operation.path.partition("?")[0])
    pieces = [_quoted_path(literal)]
    for wire, text in zip(rest[::2], rest[1::2], strict=True):
        pieces += [f"{{{_segment(parameters[wire])}}}", _quoted_path(text)]
    return f'{"f" if parameters else ""}"{"".join(pieces)}"'


def _segment(parameter: ir.Parameter) -> str:
    if parameter.style == "simple":
        return f"wire.segment({_header_value(parameter) if parameter.may_be_object else parameter.name})"
    start = {"label": ".", "matrix": ";"}[parameter.style]
    wire = _quoted_path(parameter.wire)
    return f"wire.expanded({start!r}, {wire!r}, {parameter.name}, {parameter.explode})"


def _quoted_path(text: str) -> str:
    """A part of a path, percent-encoded. Characters that are allowed in a URL are kept."""
    return quote(text, safe="/:@!$&'()*+,;=%")


def _fixed_query(operation: ir.Operation) -> list[tuple[str, str]]:
    """The query in the path itself. Some documents use it to distinguish operations."""
    return parse_qsl(operation.path.partition("?")[2], keep_blank_values=True)


def _query(parameter: ir.Parameter) -> str:
    """The expression for a query parameter in the list of all query parameters."""
    wire, name = repr(parameter.wire), parameter.name
    if parameter.as_json:
        return f"({wire}, wire.json_text({name}))"
    if parameter.style == "deepObject":
        return f"*wire.deep({wire}, {name})"
    if parameter.explode:
        return f"*wire.exploded({wire}, {name})" if parameter.may_be_object else f"({wire}, {name})"
    separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
    return f"({wire}, wire.text({name}))" if separator == "," else f"({wire}, wire.joined({separator!r}, {name}))"


def _header_value(parameter: ir.Parameter) -> str:
    if parameter.as_json:
        return f"wire.json_text({parameter.name})"
    return f"wire.{'paired' if parameter.explode and parameter.may_be_object else 'text'}({parameter.name})"


def _prose(text: str) -> str:
    """A description, escaped for a docstring."""
    return re.sub(r"[ \t]+", " ", text.replace("\\", "\\\\").replace('"""', "'''")).strip()


def _paragraphs(text: str, indent: int) -> str:
    """A description, wrapped; the first line is not indented."""
    pad = " " * indent
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", _prose(text))]
    wrapped = [textwrap.fill(b, WIDTH - indent, break_long_words=False, break_on_hyphens=False) for b in blocks if b]
    return textwrap.indent("\n\n".join(wrapped), pad).strip()


def _sentence(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?")) else f"{text.rstrip()}."


def _item(field: ir.Field, indent: int) -> str:
    """One entry of an Args or Attributes section."""
    notes = [" ".join(_prose(field.description).split())]
    if field.known_values:
        notes.append(f"Known values: {', '.join(_prose(value) for value in field.known_values)}.")
    return _entry(field.name, " ".join(filter(None, notes)), indent)


def _entry(name: str, description: str, indent: int) -> str:
    """A name with its description, wrapped."""
    return textwrap.fill(
        f"{name}: {description or 'No description in the API document.'}",
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _table(place: Place) -> str:
    """The expression for a field in the message table."""
    return f"MESSAGES[{place.message!r}].fields[{place.json!r}]"


def _kind_of(field: proto.Field) -> str:
    """The expression for the wire format of the values of a field."""
    if field.kind == "enum":
        return _constant(field.type)
    return f"protobuf.message(lambda: MESSAGES[{field.type!r}])" if field.type else f"protobuf.{field.kind.upper()}"


def _builder(message: proto.Message) -> str:
    return f"{message.name.replace('.', '')}Builder"


def _constant(name: str) -> str:
    return f"{identifier(name).upper()}_ENUM"


def template(name: str, **values: Any) -> str:
    """The text of a template."""
    return _ENVIRONMENT.get_template(f"{name}.py.jinja").render(**values)


_ENVIRONMENT = jinja2.Environment(  # noqa: S701 - it is Python that is written, not HTML
    loader=jinja2.FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
)
_ENVIRONMENT.undefined = jinja2.StrictUndefined
_ENVIRONMENT.filters["quoted"] = repr
_ENVIRONMENT.filters["refs"] = lambda kind: list(ir.model_names(kind))
_ENVIRONMENT.globals.update(
    annotation=ir.annotation,
    argument_tree=_argument_tree,
    builder=_builder,
    checked_type=argument_types.checked_type,
    constant=_constant,
    encoder=_encoder,
    entry=_entry,
    fields=argument_types.fields,
    fixed_query=_fixed_query,
    header_value=_header_value,
    identifier=identifier,
    item=_item,
    kind=content_types.kind,
    kind_of=_kind_of,
    plain=content_types.plain,
    model_names=lambda kind: list(ir.model_names(kind)),
    paragraphs=_paragraphs,
    path_expression=_path_expression,
    query=_query,
    read=_read,
    response_reader=_response_reader,
    sentence=_sentence,
    table=_table,
)
