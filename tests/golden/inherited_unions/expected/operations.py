# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the inherited_unions service of API 2030-01."""

from __future__ import annotations

from ... import wire
from . import models


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
                                "cat": models.Cat.read,
                                "dog": models.Dog.read,
                                "puppy": models.Puppy.read,
                                "fish": models.Fish.read,
                                "animal": models.AnimalAnimal.read,
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
                        value, "type", {"car": models.Car.read, "cab": models.Car.read, "Bike": models.Bike.read}
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
                        {"hammer": models.GetOwnedResponseHammer.read, "saw": models.GetOwnedResponseSaw.read},
                    )
                ),
            },
        },
        models={},
    ),
}
