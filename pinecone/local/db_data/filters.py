"""Metadata filters: compile the JSON of a request to a predicate on the metadata of a record."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from pinecone.local.db_data.columns import Mask
from pinecone.local.db_data.fields import Fields, Values
from pinecone.local.http.errors import invalid

MAX_DEPTH = 100


class Predicate(Protocol):
    """A condition on metadata."""

    def __call__(self, metadata: Mapping[str, Any]) -> bool:
        """Whether the metadata of one record passes."""

    def among(self, rows: Mask, fields: Fields) -> Mask:
        """A mask of the records that pass."""


def compile_filter(filter: Any) -> Predicate:
    """Compile a filter to a predicate. An empty filter passes every record.

    Args:
        filter: JSON object: field names with a condition or a plain value, ``$and`` and ``$or``.

    Raises:
        RefusedError: The filter is malformed.
    """
    return _compiled(filter, 0)


def read_filter(filter: Any) -> Predicate | None:
    """The filter of a request; None if it has none or an empty one."""
    return compile_filter(filter) if filter else None


@dataclass(frozen=True)
class Every:
    """Passes if all parts pass."""

    parts: Sequence[Predicate]

    def __call__(self, metadata: Mapping[str, Any]) -> bool:
        return all(part(metadata) for part in self.parts)

    def among(self, rows: Mask, fields: Fields) -> Mask:
        for part in self.parts:
            rows = part.among(rows, fields)
        return rows


@dataclass(frozen=True)
class Some:
    """Passes if one of the parts passes."""

    parts: Sequence[Predicate]

    def __call__(self, metadata: Mapping[str, Any]) -> bool:
        return any(part(metadata) for part in self.parts)

    def among(self, rows: Mask, fields: Fields) -> Mask:
        passed = np.zeros_like(rows)
        for part in self.parts:
            passed |= part.among(rows & ~passed, fields)
        return passed


@dataclass(frozen=True)
class Each:
    """Passes if a function returns true for the metadata. It is called for each record."""

    holds: Callable[[Mapping[str, Any]], bool]

    def __call__(self, metadata: Mapping[str, Any]) -> bool:
        return self.holds(metadata)

    def among(self, rows: Mask, fields: Fields) -> Mask:
        passed = np.zeros_like(rows)
        for row in np.flatnonzero(rows).tolist():
            passed[row] = self.holds(fields.of_row(row))
        return passed


class _Test(Protocol):
    """A condition on the value of a field. None means that the field is missing."""

    def holds(self, value: Any) -> bool:
        """Whether a value passes."""

    def passing(self, values: Values) -> Mask:
        """A mask of the distinct values of a field that pass."""


@dataclass(frozen=True)
class _Condition:
    field: str
    test: _Test

    def __call__(self, metadata: Mapping[str, Any]) -> bool:
        return self.test.holds(metadata.get(self.field))

    def among(self, rows: Mask, fields: Fields) -> Mask:
        return rows & fields.passing(self.field, self.test, len(rows))


# Conditions on a value. A list passes if any of its elements passes. $ne and $nin are the negations of $eq and $in, so
# a # record without the field passes them.


@dataclass(frozen=True)
class _AnyOf:
    operands: Sequence[Any]

    def holds(self, value: Any) -> bool:
        values = value if isinstance(value, list) else () if value is None else (value,)
        return any(map(self._has, values))

    def passing(self, values: Values) -> Mask:
        table = np.zeros(len(values), np.bool_)
        table[values.codes_of(self.operands)] = True
        return table

    def _has(self, value: Any) -> bool:
        is_bool = isinstance(value, bool)
        return any(operand == value and isinstance(operand, bool) == is_bool for operand in self.operands)


@dataclass(frozen=True)
class _Compared:
    compare: Callable[[Any, Any], Any]
    operand: float

    def holds(self, value: Any) -> bool:
        return _is_number(value) and bool(self.compare(value, self.operand))

    def passing(self, values: Values) -> Mask:
        with np.errstate(invalid="ignore"):
            table: Mask = self.compare(values.numbers(), float(self.operand))
        return table


@dataclass(frozen=True)
class _Exists:
    def holds(self, value: Any) -> bool:
        return value is not None

    def passing(self, values: Values) -> Mask:
        table = np.ones(len(values), np.bool_)
        table[0] = False
        return table


@dataclass(frozen=True)
class _Not:
    test: _Test

    def holds(self, value: Any) -> bool:
        return not self.test.holds(value)

    def passing(self, values: Values) -> Mask:
        return ~self.test.passing(values)


def _compiled(filter: Any, depth: int) -> Predicate:
    if not isinstance(filter, dict):
        raise invalid("A filter must be a JSON object.")
    if depth > MAX_DEPTH:
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
        return _Condition(name, _equal("$eq", value))
    if not value:
        raise invalid(f"The condition on the field {name} is empty.")
    return _every([_Condition(name, _test(key, operand)) for key, operand in value.items()])


def _every(parts: Sequence[Predicate]) -> Predicate:
    return parts[0] if len(parts) == 1 else Every(parts)


def _test(name: str, operand: Any) -> _Test:
    if name not in _OPERATORS:
        raise invalid(f"{name} is not a valid operator.")
    return _OPERATORS[name](name, operand)


# Operators: (name of the operator, operand) -> test.


def _equal(name: str, operand: Any) -> _Test:
    if not isinstance(operand, (str, int, float)):
        raise invalid(f"The {name} operator must be followed by a string, number or boolean.")
    return _AnyOf([operand])


def _within(name: str, operand: Any) -> _Test:
    if not isinstance(operand, list) or not all(isinstance(item, (str, int, float)) for item in operand):
        raise invalid(f"The {name} operator must be followed by a list of strings, numbers or booleans.")
    return _AnyOf(operand)


def _exists(name: str, operand: Any) -> _Test:
    if not isinstance(operand, bool):
        raise invalid(f"The {name} operator must be followed by a boolean.")
    return _Exists() if operand else _Not(_Exists())


def _ordered(compare: Callable[[Any, Any], Any]) -> Callable[[str, Any], _Test]:
    def build(name: str, operand: Any) -> _Test:
        if not _is_number(operand):
            raise invalid(f"The {name} operator must be followed by a number.")
        return _Compared(compare, operand)

    return build


def _negated(build: Callable[[str, Any], _Test]) -> Callable[[str, Any], _Test]:
    return lambda name, operand: _Not(build(name, operand))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_COMBINERS: dict[str, Callable[[Sequence[Predicate]], Predicate]] = {"$and": _every, "$or": Some}

_OPERATORS: dict[str, Callable[[str, Any], _Test]] = {
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
