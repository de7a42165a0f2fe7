# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the discriminated_unions service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def mapped() -> wire.Request:
    """GET /mapped."""
    return wire.Request("GET", "/mapped", {}, None)


def stated() -> wire.Request:
    """GET /stated."""
    return wire.Request("GET", "/stated", {}, None)


def named() -> wire.Request:
    """GET /named."""
    return wire.Request("GET", "/named", {}, None)


def nested() -> wire.Request:
    """GET /nested."""
    return wire.Request("GET", "/nested", {}, None)


def open() -> wire.Request:
    """GET /open."""
    return wire.Request("GET", "/open", {}, None)


def shared() -> wire.Request:
    """GET /shared."""
    return wire.Request("GET", "/shared", {}, None)


def create_shape(
    *,
    shape: Union[_models.Circle, _models.Square],
) -> wire.Request:
    """POST /shapes.

    Args:
        shape: No description in the API document.
    """
    _body: dict[str, Any] = {
        "shape": shape,
    }
    return wire.Request("POST", "/shapes", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "GET /mapped": wire.Operation(
        "GET /mapped",
        id="mapped",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": mapped,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.pick(
                        value,
                        "kind",
                        {"round": _models.Circle.read, "oval": _models.Circle.read, "angled": _models.Square.read},
                    )
                ),
            },
        },
        models={},
    ),
    "GET /stated": wire.Operation(
        "GET /stated",
        id="stated",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": stated,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.StatedResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /named": wire.Operation(
        "GET /named",
        id="named",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": named,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.pick(value, "pet", {"Cat": _models.Cat.read, "Dog": _models.Dog.read})
                ),
            },
        },
        models={},
    ),
    "GET /nested": wire.Operation(
        "GET /nested",
        id="nested",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": nested,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.pick(
                        value,
                        "kind",
                        {
                            "round": lambda value: wire.pick(
                                value,
                                "kind",
                                {
                                    "round": _models.Circle.read,
                                    "oval": _models.Circle.read,
                                    "angled": _models.Square.read,
                                },
                            ),
                            "oval": lambda value: wire.pick(
                                value,
                                "kind",
                                {
                                    "round": _models.Circle.read,
                                    "oval": _models.Circle.read,
                                    "angled": _models.Square.read,
                                },
                            ),
                            "angled": lambda value: wire.pick(
                                value,
                                "kind",
                                {
                                    "round": _models.Circle.read,
                                    "oval": _models.Circle.read,
                                    "angled": _models.Square.read,
                                },
                            ),
                            "true": _models.Flag.read,
                            "pet": lambda value: wire.pick(
                                value, "pet", {"Cat": _models.Cat.read, "Dog": _models.Dog.read}
                            ),
                        },
                    )
                ),
            },
        },
        models={},
    ),
    "GET /open": wire.Operation(
        "GET /open",
        id="open",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": open,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: _models.OpenResponse.read(
                        wire.pick(
                            value,
                            "kind",
                            {
                                "circle": _models.Circle.read,
                                "square": _models.Square.read,
                                "rectangle": _models.Square.read,
                                "true": _models.Flag.read,
                                "inline": _models.StatedInline.read,
                            },
                        )
                    )
                ),
            },
        },
        models={},
    ),
    "GET /shared": wire.Operation(
        "GET /shared",
        id="shared",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": shared,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.SharedResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /shapes": wire.Operation(
        "POST /shapes",
        id="create_shape",
        service="discriminated_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "shape": {"kind": None, "size": None, "side": None, "radius": None},
        },
        required=frozenset(["shape"]),
        encoders={
            "application/json": create_shape,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
