"""Metadata filters: from the JSON that a request carries to a predicate over the metadata of a record."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pinecone.local.http.errors import invalid

Predicate = Callable[[Mapping[str, Any]], bool]

_DEEPEST = 100


def compile_filter(filter: Any) -> Predicate:
    """Turn a filter into a predicate. An empty filter lets every record through.

    Args:
        filter: JSON object: field names with a condition or a plain value, ``$and`` and ``$or``.

    Raises:
        RefusedError: The filter is not well formed.
    """
    return _compiled(filter, 0)


def read_filter(filter: Any) -> Predicate | None:
    """The filter of a request, None if it has none or an empty one."""
    return compile_filter(filter) if filter else None


def _compiled(filter: Any, depth: int) -> Predicate:
    if not isinstance(filter, dict):
        raise invalid("A filter must be a JSON object.")
    if depth > _DEEPEST:
        raise invalid("The filter is nested too deeply.")
    return _every([_clause(name, value, depth) for name, value in filter.items()])


def _clause(name: str, value: Any, depth: int) -> Predicate:
    if name in _COMBINERS:
        if not isinstance(value, list) or not value:
            raise invalid(f"The {name} operator must be followed by a non-empty list of filters.")
        return _COMBINERS[name]([_compiled(part, depth + 1) for part in value])
    if name.startswith("$"):
        raise invalid(f"{name} is not a valid operator.")
    if not isinstance(value, dict):
        return _equal(name, "$eq", value)
    if not value:
        raise invalid(f"The condition on the field {name} is empty.")
    return _every([_condition(name, key, operand) for key, operand in value.items()])


def _condition(field: str, name: str, operand: Any) -> Predicate:
    if name not in _OPERATORS:
        raise invalid(f"{name} is not a valid operator.")
    return _OPERATORS[name](field, name, operand)


# Operators of a field: (field, name of the operator, operand) -> predicate.
# A list holds if any of its elements does; $ne and $nin are the opposites of $eq and $in, so a
# record without the field passes them.


def _equal(field: str, name: str, operand: Any) -> Predicate:
    if not isinstance(operand, (str, int, float)):
        raise invalid(f"The {name} operator must be followed by a string, number or boolean.")
    return _any_of(field, [operand])


def _within(field: str, name: str, operand: Any) -> Predicate:
    if not isinstance(operand, list) or not all(isinstance(item, (str, int, float)) for item in operand):
        raise invalid(f"The {name} operator must be followed by a list of strings, numbers or booleans.")
    return _any_of(field, operand)


def _exists(field: str, name: str, operand: Any) -> Predicate:
    if not isinstance(operand, bool):
        raise invalid(f"The {name} operator must be followed by a boolean.")
    return lambda metadata: (field in metadata) is operand


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[str, str, Any], Predicate]:
    def build(field: str, name: str, operand: Any) -> Predicate:
        if not _is_number(operand):
            raise invalid(f"The {name} operator must be followed by a number.")

        def holds(metadata: Mapping[str, Any]) -> bool:
            value = metadata.get(field)
            return _is_number(value) and compare(value, operand)

        return holds

    return build


def _negated(build: Callable[[str, str, Any], Predicate]) -> Callable[[str, str, Any], Predicate]:
    def build_negation(field: str, name: str, operand: Any) -> Predicate:
        holds = build(field, name, operand)
        return lambda metadata: not holds(metadata)

    return build_negation


def _any_of(field: str, operands: list[Any]) -> Predicate:
    wanted = {_atom(operand) for operand in operands}
    return lambda metadata: not wanted.isdisjoint(_atoms(metadata.get(field)))


def _every(predicates: list[Predicate]) -> Predicate:
    if len(predicates) == 1:
        return predicates[0]
    return lambda metadata: all(holds(metadata) for holds in predicates)


def _some(predicates: list[Predicate]) -> Predicate:
    return lambda metadata: any(holds(metadata) for holds in predicates)


def _atoms(value: Any) -> Iterator[tuple[bool, Any]]:
    if isinstance(value, list):
        return map(_atom, value)
    return iter(() if value is None else (_atom(value),))


def _atom(value: Any) -> tuple[bool, Any]:
    """A key under which values are equal as JSON values are: Python holds that ``True == 1``."""
    return isinstance(value, bool), value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_COMBINERS: dict[str, Callable[[list[Predicate]], Predicate]] = {"$and": _every, "$or": _some}

_OPERATORS: dict[str, Callable[[str, str, Any], Predicate]] = {
    "$eq": _equal,
    "$ne": _negated(_equal),
    "$in": _within,
    "$nin": _negated(_within),
    "$gt": _ordered(operator.gt),
    "$gte": _ordered(operator.ge),
    "$lt": _ordered(operator.lt),
    "$lte": _ordered(operator.le),
    "$exists": _exists,
}
