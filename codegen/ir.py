"""The intermediate representation of a service: operations, arguments, models and types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from typing import Union as Either


@dataclass(frozen=True)
class Plain:
    """A type whose values need no conversion to JSON: ``str``, ``int``, ``float``, ``bool``, ``Any``, plain objects."""

    annotation: str
    bounds: tuple[tuple[str, Any], ...] = ()  # by their keywords in JSON Schema; the bounds of an enum are its values


@dataclass(frozen=True)
class ModelRef:
    """A generated class."""

    name: str


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    value: Type


@dataclass(frozen=True)
class Union:
    """One of several types. With a discriminator, ``selects`` maps the values of the property ``key`` to types."""

    branches: tuple[Type, ...]
    key: str = ""
    selects: tuple[tuple[str, Type], ...] = ()


Type = Either[Plain, ModelRef, ListOf, MapOf, Union]


@dataclass(frozen=True)
class Field:
    """A property of a model, or an argument of an operation."""

    wire: str
    name: str
    type: Type
    required: bool
    nullable: bool = False
    description: str = ""
    known_values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Parameter(Field):
    """An argument that is sent in the path, the query or a header."""

    place: str = "query"
    style: str = "form"  # by its name in OpenAPI
    explode: bool = True
    as_json: bool = False

    @property
    def may_be_object(self) -> bool:
        """Whether its values may be objects. Some styles send each of their fields as a separate parameter."""
        return not self.as_json and _may_be_object(self.type)


@dataclass(frozen=True)
class Model:
    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    others: MapOf  # the type of additional properties
    is_open: bool = False  # whether the document explicitly allows additional properties

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the required fields."""
        return tuple(field.name for field in self.fields if field.required)

    @property
    def types(self) -> tuple[Type, ...]:
        return (*(field.type for field in self.fields), self.others)


@dataclass(frozen=True)
class Body:
    """One of the content types in which an operation accepts its body.

    Each property of an object is an argument (``fields``). Any other body is a single argument (``whole``).
    """

    content_type: str
    function: str
    fields: tuple[Field, ...] = ()
    whole: Field | None = None

    @property
    def arguments(self) -> tuple[Field, ...]:
        return (self.whole,) if self.whole else self.fields


@dataclass(frozen=True)
class Response:
    status: str
    content_type: str | None
    type: Type | None


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    id: str
    function: str
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    responses: tuple[Response, ...]
    servers: tuple[str, ...]
    credential: str | None
    base: str = ""  # path of the server, if another service of the version has the same method and path

    @property
    def route(self) -> str:
        return f"{self.method} {self.base}{self.path}"

    @property
    def arguments(self) -> tuple[Field, ...]:
        """The arguments of all content types of the request, required ones first, with the types of all of them."""
        found: dict[str, Field] = {}
        for argument in (a for body in self.bodies or (None,) for a in self.arguments_with(body)):
            known = found.setdefault(argument.name, argument)
            types = known.type.branches if isinstance(known.type, Union) and not known.type.key else (known.type,)
            if argument.type not in (known.type, *types):
                found[argument.name] = replace(known, type=Union((*types, argument.type)))
        return tuple(sorted(found.values(), key=lambda argument: not argument.required))

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the arguments that every content type of the request requires."""
        forms = [{a.name for a in self.arguments_with(body) if a.required} for body in self.bodies or (None,)]
        return tuple(argument.name for argument in self.arguments if all(argument.name in form for form in forms))

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the arguments that can be files."""
        return tuple(argument.name for argument in self.arguments if takes_file(argument.type))

    @property
    def by_status(self) -> dict[str, list[Response]]:
        found: dict[str, list[Response]] = {}
        for response in self.responses:
            found.setdefault(response.status, []).append(response)
        return found

    def arguments_with(self, body: Body | None) -> tuple[Field, ...]:
        """The arguments of one content type of the request, required ones first."""
        found = [*self.parameters, *(body.arguments if body else ())]
        return tuple(sorted(found, key=lambda argument: not argument.required))

    def placed(self, place: str) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.place == place]


@dataclass
class Service:
    name: str
    version: str
    source: str
    operations: list[Operation] = field(default_factory=list)
    models: dict[str, Model] = field(default_factory=dict)


def _may_be_object(kind: Type) -> bool:
    if isinstance(kind, Union):
        return any(map(_may_be_object, kind.branches))
    return isinstance(kind, (ModelRef, MapOf)) or (isinstance(kind, Plain) and kind.annotation == "Any")


def model_names(kind: Type) -> Iterator[str]:
    """The models that a type refers to directly."""
    if isinstance(kind, ModelRef):
        yield kind.name
    elif isinstance(kind, ListOf):
        yield from model_names(kind.item)
    elif isinstance(kind, MapOf):
        yield from model_names(kind.value)
    elif isinstance(kind, Union):
        for branch in kind.branches:
            yield from model_names(branch)
        for _, selected in kind.selects:
            yield from model_names(selected)


def annotation(kind: Type) -> str:
    """The annotation of the type in generated code."""
    if isinstance(kind, Plain):
        return kind.annotation
    if isinstance(kind, ModelRef):
        return f"_models.{kind.name}"
    if isinstance(kind, ListOf):
        return f"list[{annotation(kind.item)}]"
    if isinstance(kind, MapOf):
        return f"dict[str, {annotation(kind.value)}]"
    parts = dict.fromkeys(annotation(branch) for branch in kind.branches)
    return next(iter(parts)) if len(parts) == 1 else f"Union[{', '.join(parts)}]"


def tree(kind: Type, models: dict[str, Model]) -> dict[str, Field]:
    """The named fields that a value of this type may have, by wire name."""
    if isinstance(kind, ModelRef):
        return {field.wire: field for field in models[kind.name].fields}
    if isinstance(kind, Union):
        return {wire: field for branch in reversed(kind.branches) for wire, field in tree(branch, models).items()}
    return {}


def unpacked(kind: Type) -> Type:
    """The innermost type of the items of nested lists or mappings; the type itself if it is neither."""
    if isinstance(kind, (ListOf, MapOf)):
        return unpacked(kind.item if isinstance(kind, ListOf) else kind.value)
    return Union(tuple(map(unpacked, kind.branches))) if isinstance(kind, Union) else kind


def takes_file(kind: Type) -> bool:
    """Whether all values of the type that are not objects are files or lists of files."""
    if isinstance(kind, Union):
        others = [branch for branch in kind.branches if not isinstance(branch, (ModelRef, MapOf))]
        return bool(others) and all(map(takes_file, others))
    if isinstance(kind, ListOf):
        return takes_file(kind.item)
    return isinstance(kind, Plain) and ("format", "binary") in kind.bounds


def paths(fields: tuple[Field, ...], models: dict[str, Model], use_wire: bool = False) -> Iterator[tuple[str, Field]]:
    """Every field that is reachable from these, with its dotted path, parents before children. Recursion is cut."""

    def below(prefix: str, kind: Type, seen: tuple[str, ...]) -> Iterator[tuple[str, Field]]:
        names = tuple(model_names(kind))
        if any(name in seen for name in names):
            return
        for wire, item in tree(unpacked(kind), models).items():
            yield f"{prefix}.{wire}", item
            yield from below(f"{prefix}.{wire}", item.type, seen + names)

    for one in fields:
        path = one.wire if use_wire else one.name
        yield path, one
        yield from below(path, one.type, ())
