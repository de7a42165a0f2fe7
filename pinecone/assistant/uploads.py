"""Files to upload: a path, bytes, or an open file."""

from __future__ import annotations

import os
from typing import IO, Any, Union

from pinecone.arguments.plain import plain
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

Source = Union[str, os.PathLike[str], bytes, IO[bytes]]

#: The same with a name for the file, and with its content type.
File = Union[Source, tuple[str, Source], tuple[str, Source, str]]


def read(source: Source, name: str | None) -> tuple[str, bytes]:
    """Name and content of a file.

    Args:
        source: A path, bytes, or a file opened in binary mode.
        name: Name for the file; that of the path or the open file if None.

    Raises:
        PineconeApiTypeError: It is none of these.
        PineconeApiValueError: There is no name, or it cannot be sent.
        OSError: The path cannot be read.
    """
    content: Any
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            content = file.read()
        name = name or os.path.basename(os.fspath(source))
    elif isinstance(source, (bytes, bytearray, memoryview)):
        content = bytes(source)
    elif hasattr(source, "read"):
        content = source.read()
        named = getattr(source, "name", None)  # an int for files that were opened by their descriptor
        name = name or (os.path.basename(named) if isinstance(named, str) else None)
    else:
        kind = type(source).__name__
        raise PineconeApiTypeError(f"A file must be a path, bytes or an open file, not {kind}.")
    if not isinstance(content, bytes):
        raise PineconeApiTypeError("The file must be opened in binary mode, not in text mode.")
    if not name:
        raise PineconeApiValueError(
            "The file has no name. Its extension determines the type: pass file_name, or (name, file) to call()."
        )
    return plain(name, "upload: file_name"), content


async def read_asyncio(source: Source, name: str | None) -> tuple[str, bytes]:
    """The same, without blocking the event loop."""
    import asyncio

    return await asyncio.to_thread(read, source, name)
