"""Metadata filters, built with Python's operators or by chaining methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Union, cast

from pinecone.arguments.plain import is_mapping, kind_of
from pinecone.display.counting import counted
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

Scalar = Union[str, float, bool]


class FilterBuilder:
    """A metadata filter, built in either of two styles.

    Without an argument it starts a chain of conditions that must all hold: ``FilterBuilder().eq("genre",
    "drama").gt("year", 2000)``. With the name of a field, it is that field, to be compared by operators:
    ``(FilterBuilder("genre") == "drama") & (FilterBuilder("year") > 2000)``. ``Field`` is the same class. Both
    results can be passed as a filter, as they are or as a dictionary.

    Args:
        of: Name of a field, or a filter to start from; left out for an empty chain.

    Since API 2024-04.

    Example:
        >>> from pinecone import FilterBuilder
        >>> FilterBuilder().eq("genre", "drama").build()
        {'genre': 'drama'}
        >>> ((FilterBuilder("genre") == "drama") & FilterBuilder("year").gt(2000)).to_dict()
        {'$and': [{'genre': {'$eq': 'drama'}}, {'year': {'$gt': 2000}}]}
    """

    __slots__ = ("_conditions", "_field")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pinecone.models.as_pydantic import of_anything

        return of_anything(cls)

    def __init__(self, of: str | Mapping[str, Any] | None = None) -> None:
        if of is not None and not isinstance(of, str) and not is_mapping(of):
            raise PineconeApiTypeError(f"FilterBuilder takes the name of a field or a filter, not {kind_of(of)}.")
        self._field = of if isinstance(of, str) else None
        self._conditions: tuple[dict[str, Any], ...] = (dict(of),) if is_mapping(of) else ()

    def build(self) -> dict[str, Any]:
        """The filter as a dictionary, with equality in the short form of the 8.x line, ``{field: value}``.

        Raises:
            PineconeApiValueError: There is no condition.
        """
        if self._field is None and not self._conditions:
            raise PineconeApiValueError("FilterBuilder has no condition.")
        filter: dict[str, Any] = short(self.to_dict())
        return filter

    def to_dict(self) -> dict[str, Any]:
        """The filter as a dictionary; an empty one without conditions.

        Raises:
            PineconeApiValueError: It is a field without a condition.
        """
        if self._field is not None:
            raise PineconeApiValueError(f"Field {self._field!r} has no condition.")
        conditions = [condition for condition in self._conditions if condition]
        if len(conditions) == 1:
            return conditions[0]
        return {"$and": conditions} if conditions else {}

    def eq(self, *arguments: Any) -> FilterBuilder:
        """The field equals a value: ``eq(field, value)`` in a chain, ``eq(value)`` of a field."""
        return self._with("$eq", arguments)

    def ne(self, *arguments: Any) -> FilterBuilder:
        """The field does not equal a value: ``ne(field, value)`` in a chain, ``ne(value)`` of a field."""
        return self._with("$ne", arguments)

    def gt(self, *arguments: Any) -> FilterBuilder:
        """The field is greater than a number: ``gt(field, number)`` in a chain, ``gt(number)`` of a field."""
        return self._with("$gt", arguments)

    def gte(self, *arguments: Any) -> FilterBuilder:
        """The field is at least a number: ``gte(field, number)`` in a chain, ``gte(number)`` of a field."""
        return self._with("$gte", arguments)

    def lt(self, *arguments: Any) -> FilterBuilder:
        """The field is less than a number: ``lt(field, number)`` in a chain, ``lt(number)`` of a field."""
        return self._with("$lt", arguments)

    def lte(self, *arguments: Any) -> FilterBuilder:
        """The field is at most a number: ``lte(field, number)`` in a chain, ``lte(number)`` of a field."""
        return self._with("$lte", arguments)

    def in_(self, *arguments: Any) -> FilterBuilder:
        """The field is one of some values: ``in_(field, values)`` in a chain, ``in_(values)`` of a field."""
        return self._with("$in", arguments)

    def nin(self, *arguments: Any) -> FilterBuilder:
        """The field is none of some values: ``nin(field, values)`` in a chain, ``nin(values)`` of a field."""
        return self._with("$nin", arguments)

    is_in = in_
    not_in = nin

    def exists(self, *arguments: Any) -> FilterBuilder:
        """The field exists, or not with False: ``exists(field, True)`` in a chain, ``exists()`` of a field."""
        return self._with("$exists", arguments if len(arguments) == (self._field is None) + 1 else (*arguments, True))

    def _with(self, operator: str, arguments: Sequence[Any]) -> FilterBuilder:
        expected = 2 if self._field is None else 1
        if len(arguments) != expected:
            what = "the name of a field and a value" if expected == 2 else "a value"
            raise PineconeApiTypeError(f"{operator} takes {what} here, not {counted(len(arguments), 'argument')}.")
        field = arguments[0] if self._field is None else self._field
        value = arguments[-1]
        if operator in ("$in", "$nin"):
            value = list(value)
        kind = Equality if operator == "$eq" and self._field is None else dict
        return joined(*self._conditions, kind({field: {operator: value}}))

    def __and__(self, other: FilterBuilder | Mapping[str, Any]) -> FilterBuilder:
        return joined(*(part for each in (self, other) for part in conjuncts(each)))

    def __or__(self, other: FilterBuilder | Mapping[str, Any]) -> FilterBuilder:
        parts: list[dict[str, Any]] = []
        for each in (as_filter(self), as_filter(other)):
            parts += each["$or"] if each.keys() == {"$or"} else [each]
        return joined({"$or": parts})

    # Conditions, of a field. Two chains are compared, which type checkers are not told.

    def __eq__(self, value: object) -> FilterBuilder:  # type: ignore[override]
        if self._field is None:
            same = self.to_dict() == as_filter(value) if isinstance(value, (FilterBuilder, Mapping)) else NotImplemented
            return cast("FilterBuilder", same)
        return self.eq(value)

    def __ne__(self, value: object) -> FilterBuilder:  # type: ignore[override]
        return cast("FilterBuilder", not self == value) if self._field is None else self.ne(value)

    __hash__: ClassVar[None]  # type: ignore[assignment]

    __gt__, __ge__, __lt__, __le__ = gt, gte, lt, lte

    def __bool__(self) -> bool:
        return any(self._conditions) or self._field is not None

    def __repr__(self) -> str:
        return f"FilterBuilder({self.to_dict() if self._field is None else self._field!r})"


#: Names of the class in the 9.x line.
Field = FilterBuilder
Condition = FilterBuilder


def joined(*conditions: dict[str, Any]) -> FilterBuilder:
    """A filter of conditions that must all hold."""
    builder = FilterBuilder()
    builder._conditions = conditions
    return builder


def conjuncts(value: FilterBuilder | Mapping[str, Any]) -> list[dict[str, Any]]:
    """The conditions of a filter that must all hold."""
    whole = as_filter(value)
    return whole["$and"] if whole.keys() == {"$and"} else [whole] if whole else []


class Equality(dict[str, Any]):
    """A condition of a chain that a field has a value, ``{field: {"$eq": value}}``."""


def short(condition: Any) -> Any:
    """A condition in which each equality of a chain is written without its operator."""
    if isinstance(condition, Equality):
        return {field: operation["$eq"] for field, operation in condition.items()}
    if isinstance(condition, dict):
        return {
            key: [short(part) for part in value] if key in ("$and", "$or") else value
            for key, value in condition.items()
        }
    return condition


def as_filter(value: Any) -> dict[str, Any]:
    """A filter as a dictionary.

    Raises:
        PineconeApiTypeError: It is neither a dictionary nor a ``FilterBuilder``.
    """
    if isinstance(value, FilterBuilder):
        return value.to_dict()
    if is_mapping(value):
        return dict(value)
    raise PineconeApiTypeError(f"filter must be a dict or a FilterBuilder, not {kind_of(value)}.")
