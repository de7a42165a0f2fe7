"""Exceptions of libraries without the frames they passed through.

Those frames hold what is sent, the API key included, and crash reporters record the variables of frames."""

from __future__ import annotations

from typing import TypeVar

E = TypeVar("E", bound=BaseException)


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
