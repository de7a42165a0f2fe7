# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the inherited_unions service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def list_animals() -> wire.Request:
    """GET /animals."""
    return wire.Request("GET", "/animals", {}, None)


def get_vehicle(
    *,
    id: str,
) -> wire.Request:
    """GET /vehicles/{id}.

    Args:
        id: No description in the API document.
    """
    return wire.Request("GET", f"/vehicles/{wire.segment(id)}", {}, None)


def get_owned() -> wire.Request:
    """GET /owned."""
    return wire.Request("GET", "/owned", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /animals": wire.Operation(
        "GET /animals",
        id="list_animals",
        service="inherited_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_animals,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.each(
                        lambda value: wire.pick(
                            value,
                            "kind",
                            {
                                "cat": _models.Cat.read,
                                "dog": _models.Dog.read,
                                "puppy": _models.Puppy.read,
                                "fish": _models.Fish.read,
                                "animal": _models.AnimalAnimal.read,
                            },
                        ),
                        value,
                    )
                ),
            },
        },
        models={},
    ),
    "GET /vehicles/{id}": wire.Operation(
        "GET /vehicles/{id}",
        id="get_vehicle",
        service="inherited_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
        },
        required=frozenset(["id"]),
        encoders={
            "": get_vehicle,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.pick(
                        value, "type", {"car": _models.Car.read, "cab": _models.Car.read, "Bike": _models.Bike.read}
                    )
                ),
            },
        },
        models={},
    ),
    "GET /owned": wire.Operation(
        "GET /owned",
        id="get_owned",
        service="inherited_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_owned,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(
                    lambda value: wire.pick(
                        value,
                        "tool",
                        {"hammer": _models.GetOwnedResponseHammer.read, "saw": _models.GetOwnedResponseSaw.read},
                    )
                ),
            },
        },
        models={},
    ),
}
