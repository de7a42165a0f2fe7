"""Functions of the 2.x line. Each raises an error that says what to write instead."""

from __future__ import annotations

from typing import Any, Callable, NoReturn

from pinecone.exceptions import PineconeApiAttributeError


def gone(name: str, instead: str) -> Callable[..., NoReturn]:
    """A function that raises an error.

    Args:
        name: Name of the function.
        instead: What to call instead.
    """

    def function(*args: Any, **kwargs: Any) -> NoReturn:
        raise PineconeApiAttributeError(
            f"pinecone.{name}() is of version 2. Make a client, pc = Pinecone(api_key=…), and call {instead}."
        )

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"Raise an error that names ``{instead}``."
    return function


init = gone("init", "its methods")
whoami = gone("whoami", "pc.list_indexes() to try the key; Admin().projects.list() names the projects")
create_index = gone("create_index", "pc.create_index(name, spec, dimension=…)")
list_indexes = gone("list_indexes", "pc.list_indexes().names()")
describe_index = gone("describe_index", "pc.describe_index(name)")
configure_index = gone("configure_index", "pc.configure_index(name, …)")
scale_index = gone("scale_index", "pc.configure_index(name, replicas=…)")
delete_index = gone("delete_index", "pc.delete_index(name)")
create_collection = gone("create_collection", "pc.create_collection(name, source)")
list_collections = gone("list_collections", "pc.list_collections().names()")
describe_collection = gone("describe_collection", "pc.describe_collection(name)")
delete_collection = gone("delete_collection", "pc.delete_collection(name)")
