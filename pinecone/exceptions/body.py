"""Bodies of error responses: the error code and message, in every form that the service uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import json
else:
    # It takes long to import, and most clients never see a failure.
    from pinecone.lazy import LazyModule

    json = LazyModule("json")

MAX_TEXT_LENGTH = 300

#: Status codes of gRPC in the order of their numbers, which the data plane sends over HTTP as well. Each has the HTTP
#: status of services that speak both.
GRPC_CODES = {
    "OK": 200,
    "CANCELLED": 499,
    "UNKNOWN": 500,
    "INVALID_ARGUMENT": 400,
    "DEADLINE_EXCEEDED": 504,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "PERMISSION_DENIED": 403,
    "RESOURCE_EXHAUSTED": 429,
    "FAILED_PRECONDITION": 412,
    "ABORTED": 409,
    "OUT_OF_RANGE": 400,
    "UNIMPLEMENTED": 501,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DATA_LOSS": 500,
    "UNAUTHENTICATED": 401,
}


class Body(str):
    """Body of an error response: its text, with ``[key]`` and ``.get(key)`` for the JSON object in it.

    Example:
        >>> from pinecone.exceptions import Body
        >>> Body('{"code": 5}')["code"]
        5
    """

    @classmethod
    def of(cls, body: object) -> Body:
        """Make a body of text, bytes, a JSON object or None."""
        if isinstance(body, bytes):
            return cls(body.decode("utf-8", "replace"))
        return cls(body if isinstance(body, str) else "" if body is None else json.dumps(body, default=str))

    def __getitem__(self, key: Any) -> Any:
        return self.json()[key] if isinstance(key, str) else super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        """Value of a key of the JSON object, or the default."""
        return self.json().get(key, default)

    def json(self) -> dict[str, Any]:
        """The JSON object; empty if the text is not a JSON object."""
        value = self._parsed()
        return value if isinstance(value, dict) else {}

    def _parsed(self) -> Any:
        try:
            return json.loads(self)
        except (RecursionError, ValueError):
            return None

    def code_and_message(self) -> tuple[int | str | None, str]:
        """The service's error code, None if there is none, and its message in one line."""
        body = self._parsed()
        if not isinstance(body, dict):
            # A proxy responded: its text is useful, a page of HTML is not.
            return None, "" if self.lstrip().startswith("<") else shortened(self)
        error = body.get("error")
        if isinstance(error, str):  # the form of OAuth
            said = body.get("error_description")
            return (error, shortened(said)) if isinstance(said, str) else (None, shortened(error))
        source = error if isinstance(error, dict) else body
        code = source.get("code")
        message = source.get("message") or source.get("detail")
        return code if isinstance(code, (int, str)) else None, shortened(message) if isinstance(message, str) else ""


def shortened(text: str) -> str:
    """The text in one line, cut to ``MAX_TEXT_LENGTH`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_TEXT_LENGTH else line[:MAX_TEXT_LENGTH] + "…"


def named_code(code: int | str) -> str:
    """An error code, with its name if it is a number: "5, NOT_FOUND"."""
    if isinstance(code, int) and 0 <= code < len(GRPC_CODES):
        return f"{code}, {[*GRPC_CODES][code]}"
    return shortened(str(code))
