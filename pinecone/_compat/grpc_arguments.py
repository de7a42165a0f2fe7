"""Orders and names of arguments that published versions have for calls over gRPC only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, wraps
from inspect import Parameter, Signature, signature
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_type_hints

from pinecone.exceptions import PineconeApiTypeError
from pinecone.hints import state
from pinecone.service.background import background

if TYPE_CHECKING:
    from pinecone.futures import PineconeFuture
    from pinecone.models.base import EmptyResponse
    from pinecone.models.db_data import (
        FetchResponse,
        QueryNamespacesResults,
        QueryResponse,
        UpdateResponse,
        UpsertResponse,
    )

#: Position at which methods of the 7.x line take ``async_req``, not counting ``self``.
ASYNC_REQ_POSITIONS = {"upsert": 1, "update": 1, "create_namespace": 2, "fetch": 2, "delete": 4, "fetch_by_metadata": 4}

#: Arguments that ``query`` of the 7.x line takes by position.
QUERY_POSITIONS = (
    "vector",
    "id",
    "namespace",
    "top_k",
    "filter",
    "include_values",
    "include_metadata",
    "sparse_vector",
)

#: Arguments that follow in the 8.x line. The 7.x line has ``async_req`` there, which is recognised as a bool.
QUERY_POSITIONS_8X = ("scan_factor", "max_candidates", "async_req")

#: Methods that the 9.x line also has with the suffix ``_async``.
WITH_FUTURES = ("upsert", "query", "query_namespaces", "fetch", "update", "delete")


class GRPCCompatibilityAsyncio:
    """Nothing: no published version has asyncio over gRPC."""


class GRPCCompatibility:
    """Arguments by position as in the 7.x line, and the methods of the 9.x line that return futures."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, place in ASYNC_REQ_POSITIONS.items():
            setattr(cls, name, taking_async_req(place, getattr(cls, name)))
        cls.query = taking_positions(cls.query)  # type: ignore[attr-defined]
        for name in WITH_FUTURES:
            setattr(cls, f"{name}_async", in_background(getattr(cls, name)))
        cls.upsert_from_dataframe = taking_use_async_requests(cls.upsert_from_dataframe)  # type: ignore[attr-defined]

    if TYPE_CHECKING:

        def upsert_async(self, **arguments: Any) -> PineconeFuture[UpsertResponse]: ...
        def query_async(self, **arguments: Any) -> PineconeFuture[QueryResponse]: ...
        def query_namespaces_async(self, **arguments: Any) -> PineconeFuture[QueryNamespacesResults]: ...
        def fetch_async(self, **arguments: Any) -> PineconeFuture[FetchResponse]: ...
        def update_async(self, **arguments: Any) -> PineconeFuture[UpdateResponse]: ...
        def delete_async(self, **arguments: Any) -> PineconeFuture[EmptyResponse]: ...


def in_background(method: Any) -> Any:
    """A method that always runs in the background, as with ``async_req=True``."""

    @wraps(method)
    def started(self: Any, *ordered: Any, **named: Any) -> Any:
        return method(self, *ordered, **named, async_req=True)

    returned = method.__annotations__["return"]
    state(method.__annotations__.changed(**{"return": f"PineconeFuture[{returned}]"}), started)
    return started


def taking_async_req(place: int, method: Any) -> Any:
    """A method that also takes ``async_req`` by position: a bool at a place where no other argument is a bool."""
    arranged = background(method.__wrapped__, place, partial(flag_by_name, place))
    return with_argument(arranged, signature(method), place, "async_req", False)


def flag_by_name(place: int, ordered: tuple[Any, ...], named: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Arguments in which a bool at a place gets the name ``async_req``."""
    if len(ordered) > place and isinstance(ordered[place], bool):
        return (*ordered[:place], *ordered[place + 1 :]), {**named, "async_req": ordered[place]}
    return ordered, named


def taking_positions(query: Any) -> Any:
    """``query`` that also takes arguments by position."""
    own = signature(query).parameters
    first = [own[name].replace(kind=Parameter.POSITIONAL_OR_KEYWORD, default=None) for name in QUERY_POSITIONS]
    rest = [each for name, each in own.items() if name not in ("self", *QUERY_POSITIONS)]
    signed = Signature([own["self"], *first, *rest])
    arranged = background(query.__wrapped__, 0, query_by_name)
    return with_argument(arranged, signed, len(QUERY_POSITIONS), "async_req", False)


def query_by_name(ordered: tuple[Any, ...], named: dict[str, Any]) -> tuple[tuple[()], dict[str, Any]]:
    """Arguments of ``query``, all by name.

    Raises:
        PineconeApiTypeError: There are too many arguments, or one is given twice.
    """
    ordered, named = flag_by_name(len(QUERY_POSITIONS), ordered, named)
    names = (*QUERY_POSITIONS, *QUERY_POSITIONS_8X)
    if len(ordered) > len(names):
        raise PineconeApiTypeError(f"query takes {len(names)} positional arguments at most.")
    given = dict(zip(names, ordered))
    for name in given.keys() & named.keys():
        raise PineconeApiTypeError(f"query was given {name} twice.")
    return (), {**given, **named}


def taking_use_async_requests(method: Any) -> Any:
    """``upsert_from_dataframe`` that takes ``use_async_requests``: False for one request at a time.

    By position it comes before ``show_progress``, as in the 7.x line.
    """
    place = 3

    @wraps(method)
    def with_use_async_requests(self: Any, *ordered: Any, **named: Any) -> Any:
        if len(ordered) > place:
            named["use_async_requests"] = ordered[place]
            ordered = (*ordered[:place], *ordered[place + 1 :])
        if not named.pop("use_async_requests", True):
            named["max_concurrency"] = 1
        return method(self, *ordered, **named)

    return with_argument(with_use_async_requests, signature(method), place, "use_async_requests", True)


def with_argument(method: Any, signed: Signature, place: int, name: str, default: bool) -> Any:
    """A method whose signature has one more argument at a place, not counting ``self``."""
    parameters = [each for each in signed.parameters.values() if each.name != name]
    more = Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=default, annotation="bool")
    parameters.insert(place + 1, more)
    state(method.__annotations__.changed(**{name: "bool"}), method)
    method.__signature__ = Evaluated(method, parameters, signed.return_annotation)
    return method


class Evaluated(Signature):
    """A signature that evaluates its annotations when they are read: ``inspect`` does not for ``__signature__``.

    Args:
        method: The method.
        parameters: Its arguments.
        returned: What it returns.
    """

    __slots__ = ("_method",)

    def __init__(self, method: Any, parameters: Sequence[Parameter], returned: Any) -> None:
        super().__init__(parameters, return_annotation=returned)
        self._method = method

    @property
    def parameters(self) -> MappingProxyType[str, Parameter]:
        """The arguments by name."""
        known = self._hints()
        stated = super().parameters.items()
        return MappingProxyType(
            {name: each.replace(annotation=known.get(name, each.annotation)) for name, each in stated}
        )

    @property
    def return_annotation(self) -> Any:
        """What the method returns."""
        return self._hints().get("return", super().return_annotation)

    def replace(self, **changes: Any) -> Signature:  # type: ignore[override]
        """An ordinary signature with these annotations, and with changes."""
        parameters = list(self.parameters.values())
        return Signature(parameters, return_annotation=self.return_annotation).replace(**changes)

    def __reduce__(self) -> Any:
        return self.replace().__reduce__()

    def _hints(self) -> dict[str, Any]:
        try:
            return get_type_hints(self._method)
        except TypeError:  # there is no X | Y before Python 3.10
            return {}
