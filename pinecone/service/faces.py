"""What all classes with methods for users have in common: an argument that a method does not have is refused first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, NoReturn

from pinecone.exceptions import PineconeApiAttributeError
from pinecone.hints import resolvable
from pinecone.transport.options import NAMES, checked_options

if TYPE_CHECKING:
    from pinecone.arguments import misuse
    from pinecone.transport.config import Config
else:
    # It takes long to import, and only wrong calls need it.
    from pinecone.lazy import LazyModule

    misuse = LazyModule("pinecone.arguments.misuse")

#: Flags of code. Module inspect, which has them too, takes long to import.
TAKES_ORDERED, TAKES_NAMED, IS_COROUTINE = 0x04, 0x08, 0x80


class Face:
    """Base of classes with methods for users. They can be shown even when their constructor failed.

    A method is called only with arguments that it has. Its ``**options`` are those of all calls, checked and in one
    spelling; a method that takes names of another kind, such as ``**settings``, looks at them itself. Generators too
    refuse when they are called.
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


class Configured(Face):
    """What has the settings of a client."""

    __slots__ = ()

    _config: Config

    @property
    def config(self) -> Config:
        """Settings of the client."""
        return self._config

    @property
    def pool_threads(self) -> int | None:
        """Number of threads for ``async_req=True``; None for the default."""
        return self._config.pool_threads


def used_by(cls: type, name: str) -> bool:
    """Whether the methods of a class use an attribute of this name: an object that was made has it."""
    methods = [getattr(each, "__wrapped__", each) for base in cls.__mro__ for each in vars(base).values()]
    return any(name in method.__code__.co_names for method in methods if isinstance(method, FunctionType))


def knowing_its_arguments(method: Any) -> Any:
    """A method that refuses wrong arguments, and the lack of those which it needs, before it runs."""
    own = arguments_of(method)
    if own is None:  # its settings may be secret, and would be seen in the frame of a wrapper
        return method
    if method.__code__.co_flags & IS_COROUTINE:

        @wraps(method)
        async def strict(self: Any, *ordered: Any, **named: Any) -> Any:
            if named and not own.issuperset(named):
                named = with_options(method, own, named)
            try:
                return await method(self, *ordered, **named)
            except TypeError as error:
                if not is_misfit(error):
                    raise
            raise misuse.misfit(type(self).__name__, method, ordered, named)
    else:

        @wraps(method)
        def strict(self: Any, *ordered: Any, **named: Any) -> Any:
            if named and not own.issuperset(named):
                named = with_options(method, own, named)
            try:
                return method(self, *ordered, **named)
            except TypeError as error:
                if not is_misfit(error):
                    raise
            raise misuse.misfit(type(self).__name__, method, ordered, named)

    return strict


def arguments_of(method: Any, *more: str) -> frozenset[str] | None:
    """Names of the arguments of a method, less the options of all calls; None where it takes other names as well."""
    code = method.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    if takes_names(method) and code.co_varnames[count + bool(code.co_flags & TAKES_ORDERED)] != "options":
        return None
    return frozenset((*code.co_varnames[1:count], *more))


def takes_names(method: Any) -> bool:
    """Whether a method takes arguments of names that its signature does not list."""
    return bool(method.__code__.co_flags & TAKES_NAMED)


def with_options(method: Any, own: frozenset[str], named: dict[str, Any]) -> dict[str, Any]:
    """Arguments by name, those that are options of all calls checked and in one spelling.

    Frameworks that make tools of methods pass the options as one argument, a mapping: it is spread.

    Args:
        method: Method that was called.
        own: Names of its own arguments.
        named: Arguments that were given by name.

    Raises:
        PineconeApiTypeError: The method does not have one of them, or an option is of the wrong type.
        PineconeApiValueError: There are two different timeouts, or one that is not above 0.
    """
    takes_options = takes_names(method)
    together = named.get("options")
    if takes_options and (together is None or isinstance(together, Mapping)):
        named = {**{name: given for name, given in named.items() if name != "options"}, **(together or {})}
    known = own.union(NAMES) if takes_options else own
    if not known.issuperset(named):
        raise misuse.unknown(method.__name__, named, known)
    options: dict[str, Any] = {
        **checked_options(method.__name__, {name: named.pop(name) for name in named.keys() - own})
    }
    if "timeout" in own and "timeout" in options:  # its own says how long to wait until something is ready
        options["_request_timeout"] = options.pop("timeout")
    return {**named, **options}


def is_misfit(error: TypeError) -> bool:
    """Whether an exception, caught by the caller of a method, is about the arguments and not from its body."""
    return error.__traceback__ is None or error.__traceback__.tb_next is None
