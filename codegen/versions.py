"""The version table, ``openapi/versions.toml``: which API versions there are and which SDK line speaks each."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .documents import DocumentError


@dataclass(frozen=True)
class Version:
    api: str
    sdk: str
    status: str


def read(table: Path) -> list[Version]:
    """The versions, oldest first."""
    try:
        versions = [Version(**entry) for entry in tomllib.loads(table.read_text(encoding="utf-8"))["version"]]
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise DocumentError(f"{table.name}: every [[version]] needs an api, an sdk and a status: {error}") from None
    names = [version.api for version in versions]
    if names != sorted(set(names)):
        raise DocumentError(f"{table.name}: the versions must be in order, each once.")
    if sum(version.status == "default" for version in versions) != 1:
        raise DocumentError(f'{table.name}: one version must have the status "default".')
    return versions


def add(table: Path, version: Version) -> None:
    """Enter a version in its place; an entry that is there already is kept."""
    if any(known.api == version.api for known in read(table)):
        return
    text = table.read_text(encoding="utf-8")
    entry = f'[[version]]\napi = "{version.api}"\nsdk = "{version.sdk}"\nstatus = "{version.status}"\n'
    entries = re.finditer(r'^\[\[version\]\]\s+api = "(.+?)"', text, re.MULTILINE)
    later = [found.start() for found in entries if found[1] > version.api]
    text = f"{text[: later[0]]}{entry}\n{text[later[0] :]}" if later else f"{text.rstrip()}\n\n{entry}"
    table.write_text(text, encoding="utf-8", newline="\n")


def markdown(versions: list[Version]) -> str:
    """The table as README and docs show it, newest version first."""
    rows = [
        f"| `{version.api}`{' (default)' if version.status == 'default' else ''} | {version.sdk} |"
        for version in reversed(versions)
    ]
    return "\n".join(["| API version | SDK line |", "| :-- | :-- |", *rows]) + "\n"
