"""Exceptions of libraries without the frames they passed through.

Those frames hold what is sent, the API key included, and crash reporters record the variables of frames."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

E = TypeVar("E", bound=BaseException)


class Sealed:
    """A context that removes from exceptions the frames they passed through in it."""

    __slots__ = ("_handled",)

    def __enter__(self) -> None:
        self._handled = sys.exc_info()[1]

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is not None:
            raise without_frames(error, self._handled)


def without_frames(error: E, handled: BaseException | None = None) -> E:
    """An exception of a library, with those that led to it, less the frames that they came through.

    Args:
        error: The exception.
        handled: The exception that was being handled before the library was called; it is left as it is.
    """
    found: list[BaseException | None] = [error]
    seen = {id(None), id(handled)}
    while found:
        each = found.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        each.__traceback__ = None
        # The last are those of an ExceptionGroup.
        found += (each.__cause__, each.__context__, *getattr(each, "exceptions", ()))
    return error
