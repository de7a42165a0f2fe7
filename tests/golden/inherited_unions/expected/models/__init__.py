# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the inherited_unions service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .animal_animal import AnimalAnimal as AnimalAnimal
    from .bike import Bike as Bike
    from .car import Car as Car
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .fish import Fish as Fish
    from .get_owned_response_hammer import GetOwnedResponseHammer as GetOwnedResponseHammer
    from .get_owned_response_saw import GetOwnedResponseSaw as GetOwnedResponseSaw
    from .puppy import Puppy as Puppy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AnimalAnimal": "animal_animal",
        "Cat": "cat",
        "Dog": "dog",
        "Puppy": "puppy",
        "Fish": "fish",
        "Car": "car",
        "Bike": "bike",
        "GetOwnedResponseHammer": "get_owned_response_hammer",
        "GetOwnedResponseSaw": "get_owned_response_saw",
    },
)
