"""What is in a file: its text by page, by the ending of its name."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import PurePath
from typing import NamedTuple

import orjson

from pinecone.local.http.errors import invalid


class Reading(NamedTuple):
    """What was read in a file.

    Attributes:
        kind: Kind of the file, as references name it.
        pages: Its text; one page if it has no pages.
        error: Why it could not be read, None if it could.
    """

    kind: str
    pages: tuple[str, ...] = ()
    error: str | None = None

    @property
    def has_pages(self) -> bool:
        """Whether pages can be named."""
        return self.kind == "pdf"


def read(name: str, content: bytes) -> Reading:
    """Read a file.

    Args:
        name: Its name, whose ending tells what it is.
        content: Its bytes.

    Raises:
        RefusedError: Files of this ending cannot be read.
    """
    ending = PurePath(name).suffix.lower()
    if ending not in _READERS:
        raise invalid(f"The name of the file must end in one of {', '.join(_READERS)}.")
    return _READERS[ending](content)


def _read_text(content: bytes) -> Reading:
    return _decoded("text", content)


def _read_markdown(content: bytes) -> Reading:
    return _decoded("markdown", content)


def _read_json(content: bytes) -> Reading:
    try:
        orjson.loads(content)
    except orjson.JSONDecodeError:
        return Reading("json", error="The file is not valid JSON.")
    return _decoded("json", content)


def _decoded(kind: str, content: bytes) -> Reading:
    try:
        return Reading(kind, (content.decode("utf-8-sig"),))
    except UnicodeDecodeError:
        return Reading(kind, error="The file is not text in UTF-8.")


def _read_pdf(content: bytes) -> Reading:
    try:
        import pypdf
    except ModuleNotFoundError:
        raise invalid("PDF files need pypdf. Run: pip install pypdf") from None
    try:
        return Reading("pdf", tuple(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages))
    except Exception:  # a damaged file makes pypdf fail in many ways
        return Reading("pdf", error="The file is not a PDF document that can be read.")


_READERS: dict[str, Callable[[bytes], Reading]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".json": _read_json,
    ".pdf": _read_pdf,
}
