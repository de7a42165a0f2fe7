"""Removes secrets from what a service answers before it gets into an exception. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pinecone.transport.config import Config

MASK = "***"

#: What is shorter can be a word of the text by chance: it is taken out only where it stands alone.
MIN_SECRET_LENGTH = 16

#: Headers and properties whose values are secret, whatever they are.
NAMES = re.compile(r"(?:proxy-)?authorization|api[-_]?key|access_token|client_secret|password|cookie", re.IGNORECASE)


class Redaction:
    """Removes secrets from texts.

    Args:
        secrets: The secrets.
    """

    __slots__ = ("_pattern",)

    def __init__(self, secrets: Iterable[str]) -> None:
        # The longest first, since one may be part of another. Without any, a pattern that never fits.
        known = sorted(set(secrets), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(pattern, known)) or "(?!)")

    @classmethod
    def of(cls, config: Config) -> Redaction:
        """A redaction of the secrets in a client's settings."""
        return cls(secrets_of(config))

    def text(self, text: str) -> str:
        """A text without the secrets."""
        return self._pattern.sub(MASK, text)

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Headers without the secrets."""
        return {name: self.value(name, value) for name, value in headers.items()}

    def body(self, text: str) -> str:
        """The body of a response without the secrets. Where it is JSON, the names in it stay as they are."""
        try:
            found = json.loads(text)
            clean = self.value("", found)
        except (ValueError, RecursionError):
            return self.text(text)
        return text if clean == found else json.dumps(clean, ensure_ascii=False)

    def value(self, name: str, value: Any) -> Any:
        """The value of a header or of a property of JSON without the secrets."""
        if isinstance(value, str):
            return MASK if NAMES.fullmatch(name) else self.text(value)
        if isinstance(value, list):
            return [self.value("", item) for item in value]
        if isinstance(value, dict):
            return {key: self.value(key, item) for key, item in value.items()}
        return value


def secrets_of(config: Config) -> Iterator[str]:
    """The secrets of a client's settings. In headers, such as ``Bearer …``, they are the words that are long enough."""
    yield config.api_key
    for headers in (config.additional_headers, config.proxy_headers):
        for value in headers.values():
            yield from (word for word in value.split() if len(word) >= MIN_SECRET_LENGTH)
    password = password_of(config.proxy_url or "")
    if password:
        yield password


def password_of(url: str) -> str | None:
    """The password in a URL; None where there is none."""
    try:
        return unquote(urlsplit(url).password or "") or None
    except ValueError:
        return None


def pattern(secret: str) -> str:
    """What finds a secret: anywhere if it is long, else as a word of its own."""
    text = re.escape(secret)
    return text if len(secret) >= MIN_SECRET_LENGTH else rf"(?<![\w-])(?<!\w\.){text}(?![\w-]|\.\w)"
