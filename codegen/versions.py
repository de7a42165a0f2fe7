"""The version table, ``openapi/versions.toml``: the API versions and the SDK line of each."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .documents import DocumentError

STATUSES = ("default", "stable", "preview")

_NAME = re.compile(r"(\d{4}-?\d{2})([\w.-]*)")


@dataclass(frozen=True)
class Version:
    """An entry of the table.

    Attributes:
        api: The API version.
        sdk: The line of the published SDK that uses it.
        status: One of ``STATUSES``.
        reviewed: Whether the handwritten code was adapted to it.
    """

    api: str
    sdk: str
    status: str
    reviewed: bool


def added(api: str, sdk: str) -> Version:
    """The entry of a version that is added: a preview if its name has a suffix, such as 2026-01.alpha.

    Raises:
        DocumentError: The name is not an API version.
    """
    if not _NAME.fullmatch(api):
        raise DocumentError(f"{api!r} is not an API version. An API version looks like 2025-10.")
    return Version(api, sdk, "preview" if _suffix(api) else "stable", reviewed=False)


def read(table: Path) -> list[Version]:
    """The versions, oldest first.

    Raises:
        DocumentError: The table cannot be read, or an entry is invalid.
    """
    try:
        versions = [Version(**entry) for entry in tomllib.loads(table.read_text(encoding="utf-8"))["version"]]
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise DocumentError(
            f"{table.name}: every [[version]] needs an api, an sdk, a status and reviewed: {error}"
        ) from None
    if mistake := _mistake(versions):
        raise DocumentError(f"{table.name}: {mistake}.")
    return versions


def stable(versions: list[Version]) -> list[str]:
    """The names of the versions that are not previews."""
    return [version.api for version in versions if version.status != "preview"]


def before(versions: list[Version], api: str) -> str:
    """The version to compare another with: the newest stable version before it, or the default if there is none."""
    earlier = [name for name in stable(versions) if _order(name) < _order(api)]
    return earlier[-1] if earlier else next(version.api for version in versions if version.status == "default")


def add(table: Path, version: Version) -> None:
    """Add a version in the right place. An existing entry is kept."""
    if any(known.api == version.api for known in read(table)):
        return
    text = table.read_text(encoding="utf-8")
    reviewed = str(version.reviewed).lower()
    entry = f'[[version]]\napi = "{version.api}"\nsdk = "{version.sdk}"\nstatus = "{version.status}"\n'
    entry += f"reviewed = {reviewed}\n"
    entries = re.finditer(r'^\[\[version\]\]\s+api = "(.+?)"', text, re.MULTILINE)
    later = [found.start() for found in entries if _order(found[1]) > _order(version.api)]
    text = f"{text[: later[0]]}{entry}\n{text[later[0] :]}" if later else f"{text.rstrip()}\n\n{entry}"
    table.write_text(text, encoding="utf-8", newline="\n")


def markdown(versions: list[Version]) -> str:
    """The table in README and docs, newest version first."""
    rows = [
        f"| `{version.api}`{'' if version.status == 'stable' else f' ({version.status})'} | {version.sdk} |"
        for version in reversed(versions)
    ]
    return "\n".join(["| API version | SDK line |", "| :-- | :-- |", *rows]) + "\n"


def _mistake(versions: list[Version]) -> str | None:
    """The first mistake in the entries; None if there is none."""
    names = [version.api for version in versions]
    if names != sorted(set(names), key=_order):
        return "the versions must be in order, each once"
    for version in versions:
        if version.status not in STATUSES:
            return f'{version.api} must have one of the statuses {", ".join(STATUSES)}, not "{version.status}"'
        if not isinstance(version.reviewed, bool):
            return f"reviewed of {version.api} must be true or false"
    defaults = [version for version in versions if version.status == "default"]
    if len(defaults) != 1:
        return 'one version must have the status "default"'
    if _suffix(defaults[0].api):
        return f"{defaults[0].api} cannot be the default, because a version with a suffix is a preview"
    if not defaults[0].reviewed:
        return f"{defaults[0].api} cannot be the default before it is reviewed"
    return None


def _suffix(api: str) -> str:
    """The part after the date in the name of a version."""
    return api[len(_date(api)) :]


def _date(api: str) -> str:
    found = _NAME.match(api)
    return found[1] if found else api


def _order(api: str) -> tuple[str, bool, str]:
    """The sort key of a version: its date, with previews before the released version."""
    return _date(api), not _suffix(api), _suffix(api)
