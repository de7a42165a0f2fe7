"""Methods that take ``async_req=True``: their calls run in the background."""

from __future__ import annotations

from functools import cache, wraps
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from pinecone.exceptions import PineconeApiValueError
from pinecone.service.faces import arguments_of, is_misfit, with_options

if TYPE_CHECKING:
    from inspect import Signature

    from pinecone.arguments import misuse
    from pinecone.futures import PineconeFuture
else:
    # It takes long to import, and only wrong calls need it.
    from pinecone.lazy import LazyModule

    misuse = LazyModule("pinecone.arguments.misuse")

Method = TypeVar("Method", bound=Callable[..., Any])
Arrange = Callable[[tuple[Any, ...], dict[str, Any]], tuple[tuple[Any, ...], dict[str, Any]]]


def background(method: Callable[..., Any], positions: int = 0, arrange: Arrange | None = None) -> Callable[..., Any]:
    """Let a method of the sync face take ``async_req=True``, and return a ``PineconeFuture`` then.

    ``codegen/unasync.py`` writes the overloads that say so to type checkers.

    Args:
        method: The method.
        positions: Number of positional arguments up to which a call is as the method takes it.
        arrange: Makes the positional and named arguments of other calls those that the method takes.
    """

    own = arguments_of(method, "async_req")

    @wraps(method)
    def wrapper(self: Any, *args: Any, async_req: bool = False, **kwargs: Any) -> Any:
        if arrange is not None and len(args) > positions:
            args, kwargs = arrange(args, kwargs)
            async_req = kwargs.pop("async_req", async_req)
        if kwargs and own is not None and not own.issuperset(kwargs):
            kwargs = with_options(method, own, kwargs)
        if async_req:
            return submit(self, method, args, kwargs)
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            if not is_misfit(error):
                raise
        raise misuse.misfit(type(self).__name__, method, args, kwargs)

    return wrapper


def submit(self: Any, method: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> PineconeFuture[Any]:
    """Run a method in the background, after its arguments were checked."""
    try:
        given = signature_of(method).bind(self, *args, **kwargs).arguments
    except TypeError:
        given = None
    if given is None:
        raise misuse.misfit(type(self).__name__, method, args, kwargs)
    if given.get("batch_size") is not None:
        raise PineconeApiValueError(f"{method.__name__} takes either async_req=True or batch_size, not both.")
    future: PineconeFuture[Any] = self._threads.submit(method, self, *args, **kwargs)
    return future


@cache
def signature_of(method: Callable[..., Any]) -> Signature:
    """Signature of a method. It is kept, since to find it out takes as long as a small call."""
    from inspect import signature  # takes long to import

    return signature(method)


def background_asyncio(method: Method) -> Method:
    """Nothing: with asyncio, tasks do this."""
    return method
