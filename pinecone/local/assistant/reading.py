"""Read the text of a file by page, depending on the suffix of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import PurePath
from typing import Any, NamedTuple

import orjson

from pinecone.local.http.errors import invalid

MAX_TEXT = 10 * 1024 * 1024  # bytes of a text, or of the text of a document
MAX_PAGES = 2_000
MAX_CONTENT = 64 * 1024 * 1024  # bytes of the unpacked instructions that draw the pages
MAX_STEPS = 10_000_000  # number of these instructions; a page can draw a form, which can draw other forms


class Reading(NamedTuple):
    """The content of a file.

    Attributes:
        kind: Kind of the file, as in references.
        pages: The text of each page; one page if the file has no pages.
        error: Why it could not be read; None if it could.
    """

    kind: str
    pages: tuple[str, ...] = ()
    error: str | None = None

    @property
    def has_pages(self) -> bool:
        """Whether references can name pages."""
        return self.kind == "pdf"


def read(name: str, content: bytes) -> Reading:
    """Read a file.

    Args:
        name: Its name, whose suffix determines its kind.
        content: Its bytes.

    Raises:
        RefusedError: Files with this suffix cannot be read.
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
    reading = _decoded("json", content)
    if reading.error:
        return reading
    try:
        orjson.loads(content)
    except orjson.JSONDecodeError:
        return Reading("json", error="The file is not valid JSON.")
    return reading


def _decoded(kind: str, content: bytes) -> Reading:
    if len(content) > MAX_TEXT:
        return Reading(kind, error=f"The file has {len(content)} bytes, and the local server reads at most {MAX_TEXT}.")
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
        return Reading("pdf", tuple(_texts(pypdf.PdfReader(BytesIO(content)))))
    except _TooLargeError as error:
        return Reading("pdf", error=f"The file has more than {error}, and the local server reads no more.")
    except Exception:  # a damaged file can cause many errors in pypdf
        return Reading("pdf", error="The file is not a PDF document that can be read.")


class _TooLargeError(Exception):
    """A document is too large. The message contains the limit."""


def _texts(document: Any) -> Iterator[str]:
    """The text of each page."""
    content = text = steps = 0

    def step(*_: Any) -> None:
        nonlocal steps
        steps += 1
        if steps > MAX_STEPS:
            raise _TooLargeError(f"{MAX_STEPS} instructions")

    if len(document.pages) > MAX_PAGES:
        raise _TooLargeError(f"{MAX_PAGES} pages")
    for page in document.pages:
        drawn = page.get_contents()
        content += 0 if drawn is None else len(drawn.get_data())
        if content > MAX_CONTENT:
            raise _TooLargeError(f"{MAX_CONTENT} bytes of unpacked content")
        says = page.extract_text(visitor_operand_before=step)
        text += len(says.encode(errors="replace"))
        if text > MAX_TEXT:
            raise _TooLargeError(f"{MAX_TEXT} bytes of text")
        yield says


_READERS: dict[str, Callable[[bytes], Reading]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".json": _read_json,
    ".pdf": _read_pdf,
}
