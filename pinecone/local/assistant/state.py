"""The assistants of one server, and their files."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pinecone.local.assistant.reading import Reading
from pinecone.local.http.errors import RefusedError, not_found
from pinecone.local.lifecycle import timestamp
from pinecone.local.settings import Settings


class File:
    """A file of an assistant.

    Args:
        name: Its name.
        content: Its bytes.
        reading: Its text.
        metadata: Its metadata.
        multimodal: Whether the upload asked to read its images.
        settings: Settings of the server.
    """

    def __init__(
        self,
        name: str,
        content: bytes,
        reading: Reading,
        metadata: dict[str, Any] | None,
        multimodal: bool,
        settings: Settings,
    ) -> None:
        self.id = str(uuid.uuid4())
        self.secret = secrets.token_urlsafe(16)  # with it, the content can be downloaded without an API key
        self.name = name
        self.content = content
        self.reading = reading
        self.metadata = metadata
        self.multimodal = multimodal
        self.created_on = timestamp()
        self.lifecycle = settings.lifecycle()

    @property
    def status(self) -> str:
        """The status of the file."""
        read = "ProcessingFailed" if self.reading.error else "Available"
        return self.lifecycle.state("Processing", read, "Deleting")


class Assistant:
    """An assistant.

    Args:
        name: Its name.
        instructions: Its instructions, or None.
        metadata: Its metadata, or None.
        settings: Settings of the server.
    """

    def __init__(
        self, name: str, instructions: str | None, metadata: dict[str, Any] | None, settings: Settings
    ) -> None:
        self.name = name
        self.instructions = instructions
        self.metadata = metadata
        self.created_at = self.updated_at = timestamp()
        self.lifecycle = settings.lifecycle()
        self.files: dict[str, File] = {}

    def file(self, id: str) -> File:
        """The file with an id.

        Raises:
            RefusedError: It does not exist.
        """
        file = self.described_file(id)
        if file.lifecycle.gone:
            raise not_found("The file was not found.")
        return file

    def described_file(self, id: str) -> File:
        """The same, but a deleted file can be described once more.

        Official SDKs describe a deleted file once before they wait until it is gone.
        """
        if id not in self.files:
            raise not_found("The file was not found.")
        return self.files[id]

    def remove_if_gone(self, file: File) -> None:
        """Remove a file whose deletion is complete."""
        if file.lifecycle.gone:
            del self.files[file.id]

    def readable(self, where: Callable[[Mapping[str, Any]], bool] | None) -> Iterator[File]:
        """The files that are used for answers and whose metadata match a filter."""
        for file in self.files.values():
            if file.status == "Available" and (where is None or where(file.metadata or {})):
                yield file


class Assistants:
    """The assistants of one server.

    Args:
        settings: Settings of the server.
        url: Address of the server.
    """

    def __init__(self, settings: Settings, url: str) -> None:
        self.settings = settings
        self.url = url
        self._assistants: dict[str, Assistant] = {}

    def __iter__(self) -> Iterator[Assistant]:
        return (assistant for assistant in self._assistants.values() if not assistant.lifecycle.gone)

    def find(self, name: str) -> Assistant:
        """The assistant with a name.

        Raises:
            RefusedError: It does not exist.
        """
        assistant = self.described(name)
        if assistant.lifecycle.gone:
            raise not_found(f"Assistant {name} not found")
        return assistant

    def described(self, name: str) -> Assistant:
        """The same, but a deleted assistant can be described once more, like a file."""
        if name not in self._assistants:
            raise not_found(f"Assistant {name} not found")
        return self._assistants[name]

    def add(self, assistant: Assistant) -> None:
        """Add an assistant.

        Raises:
            RefusedError: An assistant with this name exists.
        """
        if any(kept.name == assistant.name for kept in self):
            raise RefusedError("ALREADY_EXISTS", f"Assistant {assistant.name} already exists")
        self._assistants[assistant.name] = assistant

    def remove_if_gone(self, assistant: Assistant) -> None:
        """Remove an assistant whose deletion is complete, and its files."""
        if assistant.lifecycle.gone:
            del self._assistants[assistant.name]

    def clear(self) -> None:
        """Remove all assistants."""
        self._assistants.clear()
