"""Immutable values by name, such as the settings of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar, overload

from pinecone.exceptions import PineconeApiAttributeError, PineconeApiTypeError
from pinecone.hints import resolvable
from pinecone.transport.masked import masked

if TYPE_CHECKING:
    from typing_extensions import Self

    from pinecone.transport.masked import Masked

T = TypeVar("T")


class Secret(Generic[T]):
    """A setting that is kept masked. The attribute gives the plain value.

    Args:
        default: Its default.
    """

    __slots__ = ("_slot", "default")

    def __init__(self, default: T) -> None:
        self.default = default

    def __set_name__(self, owner: type, name: str) -> None:
        self._slot = f"_{name}"

    @overload
    def __get__(self, settings: None, owner: type) -> Self: ...
    @overload
    def __get__(self, settings: object, owner: type) -> T: ...
    def __get__(self, settings: object | None, owner: type) -> Any:
        return self if settings is None else getattr(settings, self._slot).reveal()

    def __set__(self, settings: object, value: T | Masked[T]) -> None:
        object.__setattr__(settings, self._slot, masked(value))


@resolvable
class Settings:
    """Immutable values by name.

    They are neither a tuple nor a mapping, so crash reporters do not walk them. The settings are the attributes of a
    subclass that have a default. Those that are secret are a ``Secret``.

    Args:
        ordered: The first settings, in the order of ``DEFAULTS``.
        given: Settings by name.

    Raises:
        PineconeApiTypeError: There is no such setting.
    """

    #: The settings, each with its default.
    DEFAULTS: ClassVar[Mapping[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if name in cls.__annotations__ or is_secret(value)}
        cls.DEFAULTS = {name: value.default if is_secret(value) else value for name, value in own.items()}
        resolvable(cls)

    def __init__(self, *ordered: Any, **given: Any) -> None:
        given.update(zip(self.DEFAULTS, ordered))
        del ordered
        for name, default in self.DEFAULTS.items():
            object.__setattr__(self, name, given.pop(name, default))
        if given:
            raise PineconeApiTypeError(f"{type(self).__name__} has no setting {next(iter(given))!r}.")

    def items(self) -> dict[str, Any]:
        """The settings by name, as they are passed to make others. Those that are secret are masked."""
        return {name: getattr(self, f"_{name}" if self.is_secret(name) else name) for name in self.DEFAULTS}

    def replace(self, **changes: Any) -> Self:
        """A copy with some settings replaced. They are not checked."""
        made = type(self).__new__(type(self))
        Settings.__init__(made, **{**self.items(), **changes})
        return made

    @classmethod
    def is_secret(cls, name: str) -> bool:
        """Whether a setting is kept out of every text."""
        return is_secret(getattr(cls, name))

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise PineconeApiAttributeError(f"{type(self).__name__} cannot be changed once made.")

    def __delattr__(self, name: str) -> NoReturn:
        raise PineconeApiAttributeError(f"{type(self).__name__} cannot be changed once made.")

    def __eq__(self, other: object) -> bool:
        return self.items() == other.items() if type(other) is type(self) else NotImplemented

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce__(self) -> Any:
        return restored, (type(self), self.items())

    def __repr__(self) -> str:
        shown = [
            f"{name}={getattr(self, name)!r}"
            for name, default in self.DEFAULTS.items()
            if not self.is_secret(name) and getattr(self, name, default) != default
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def restored(kind: type[Settings], settings: Mapping[str, Any]) -> Settings:
    """Settings that were pickled."""
    made = kind.__new__(kind)
    Settings.__init__(made, **settings)
    return made


def is_secret(attribute: object) -> bool:
    """Whether an attribute of a class is a secret setting."""
    return isinstance(attribute, Secret)
