"""Print pip constraints with the oldest allowed release of each dependency of the package and its extras.

Only releases that have a wheel for the running Python count. The bounds of indirect dependencies, which pyproject.toml
does not name, are in constraints.txt.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

#: Extras for work on the package itself. Their versions do not concern its users.
OURS = {"codegen", "dev"}

CONSTRAINTS = Path(__file__).with_name("constraints.txt")


def main() -> None:
    extras = set(metadata.metadata("pinecone").get_all("Provides-Extra", [])) - OURS
    indirect = (line.partition("#")[0] for line in CONSTRAINTS.read_text().splitlines())
    for requirement in map(Requirement, [*(metadata.requires("pinecone") or []), *filter(None, indirect)]):
        marker = requirement.marker
        if requirement.name == "pinecone":  # an extra that includes another one
            continue
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras):
            print(f"{requirement.name}=={oldest(requirement)}")


def oldest(requirement: Requirement) -> Version:
    """The oldest release that a requirement allows."""
    command = [sys.executable, "-m", "pip", "index", "versions", "--only-binary=:all:", requirement.name]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - no input of others
    versions = listed.partition("Available versions: ")[2].splitlines()[0].split(", ")
    return min(requirement.specifier.filter(map(Version, versions)))


if __name__ == "__main__":
    main()
