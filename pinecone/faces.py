"""What all classes with methods for users have in common: an argument that a method does not have is refused first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, NoReturn

from pinecone.exceptions import PineconeApiAttributeError, PineconeApiTypeError
from pinecone.hints import resolvable
from pinecone.transport.options import NAMES

#: Flags of code. Module inspect, which has them too, takes long to import.
TAKES_ORDERED, TAKES_NAMED, IS_COROUTINE = 0x04, 0x08, 0x80


class Face:
    """Base of classes with methods for users. They can be shown even when their constructor failed.

    A method is called only with arguments that it has. Its ``**options`` are those of all calls; a method that takes
    names of another kind, such as ``**settings``, looks at them itself. Generators too refuse when they are called.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        strict: dict[Any, Any] = {}  # a method may have two names
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and not name.startswith("_") and not hasattr(method, "__wrapped__"):
                setattr(cls, name, strict.setdefault(method, knowing_its_arguments(method)))
        resolvable(cls)

    def _about(self) -> str:
        """What the repr says between the parentheses."""
        return ""

    def __repr__(self) -> str:
        try:
            return f"{type(self).__name__}({self._about()})"
        except AttributeError:
            return f"<{type(self).__name__} whose constructor failed>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if hasattr(type(self), name) or used_by(type(self), name):
                raise PineconeApiAttributeError(f"{type(self).__name__} cannot be used: its constructor failed.")
            raise PineconeApiAttributeError(f"{type(self).__name__!r} object has no attribute {name!r}.")


def used_by(cls: type, name: str) -> bool:
    """Whether the methods of a class use an attribute of this name: an object that was made has it."""
    methods = [getattr(each, "__wrapped__", each) for base in cls.__mro__ for each in vars(base).values()]
    return any(name in method.__code__.co_names for method in methods if isinstance(method, FunctionType))


def knowing_its_arguments(method: Any) -> Any:
    """A method that refuses arguments which it does not have, and the lack of those which it needs, before it runs."""
    known = arguments_of(method)
    if known is None:  # its settings may be secret, and would be seen in the frame of a wrapper
        return method
    if method.__code__.co_flags & IS_COROUTINE:

        @wraps(method)
        async def strict(self: Any, *ordered: Any, **named: Any) -> Any:
            if named and not known.issuperset(named):
                named = spread(method, named, known)
            try:
                return await method(self, *ordered, **named)
            except TypeError as error:
                if not is_misfit(error):
                    raise
            raise misfit(self, method, ordered, named)
    else:

        @wraps(method)
        def strict(self: Any, *ordered: Any, **named: Any) -> Any:
            if named and not known.issuperset(named):
                named = spread(method, named, known)
            try:
                return method(self, *ordered, **named)
            except TypeError as error:
                if not is_misfit(error):
                    raise
            raise misfit(self, method, ordered, named)

    return strict


def arguments_of(method: Any, *more: str) -> frozenset[str] | None:
    """Names of the arguments of a method, with those of all calls where it takes them; None where it takes any."""
    code = method.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    own = {*code.co_varnames[1:count], *more}
    if code.co_flags & TAKES_NAMED:
        last = code.co_varnames[count + bool(code.co_flags & TAKES_ORDERED)]
        if last != "options":
            return None
        own.update(NAMES)
    return frozenset(own)


def spread(method: Any, named: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Arguments with those of ``options`` among them, since frameworks that make tools of methods pass them so.

    Raises:
        PineconeApiTypeError: The method does not have one of them.
    """
    options = named.get("options")
    if known.issuperset(NAMES) and (options is None or isinstance(options, Mapping)):
        named = {**{name: given for name, given in named.items() if name != "options"}, **(options or {})}
    if not known.issuperset(named):
        raise unknown(method, named, known)
    return named


def is_misfit(error: TypeError) -> bool:
    """Whether an exception, caught by the caller of a method, is about the arguments and not from its body."""
    return error.__traceback__ is None or error.__traceback__.tb_next is None


def unknown(method: Any, given: Any, known: Any) -> PineconeApiTypeError:
    """The exception for an argument that a method does not have."""
    from pinecone import misuse

    return misuse.unknown(method.__name__, given, known)


def misfit(self: Any, method: Any, ordered: Any, named: Any) -> PineconeApiTypeError:
    """The exception for arguments that a method does not take together, or the lack of one that it needs."""
    from pinecone import misuse

    return misuse.misfit(type(self).__name__, method, ordered, named)
