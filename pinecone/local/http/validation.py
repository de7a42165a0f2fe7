"""Whether the arguments of a request are what the document of its API version says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from pinecone import core
from pinecone.core.wire import Operation
from pinecone.local.http.errors import invalid

_MISSING = re.compile(r"Object missing required field (.*)")
_VALUE = re.compile(r"Invalid enum value .*", re.DOTALL)


def validate(operation: Operation, arguments: Mapping[str, Any], *, are_text: bool) -> None:
    """Refuse arguments of the wrong type, or out of bounds.

    Args:
        operation: What the request asks for.
        arguments: The arguments, by their names on the wire.
        are_text: Whether numbers and booleans are in text, as they are in a query or a form.

    Raises:
        RefusedError: An argument is not what the document says; tells where, but not what it is.
    """
    if "application/x-ndjson" in operation.encoders:
        arguments = {**arguments, "body": []}  # its lines are left to the handler, which takes `id` for `_id`
    try:
        msgspec.convert(arguments, core.arguments(operation), strict=not are_text)
    except msgspec.ValidationError as error:
        raise invalid(_worded(str(error))) from None


def _worded(error: str) -> str:
    """An error of msgspec, such as ``Expected `int` >= 1 - at `$.topK```, in the words of this server."""
    what, at, where = error.replace("`", "").rpartition(" - at $")
    what, where = (what, where.lstrip(".")) if at else (where, "")
    missing = _MISSING.fullmatch(what)
    if missing:
        return f"{where}{'.' if where else ''}{missing[1]} is required."
    what = _VALUE.sub("Expected one of the values that the API document lists", what).replace(" | null", "")
    return f"{where}: {what}." if where else f"{what}."
