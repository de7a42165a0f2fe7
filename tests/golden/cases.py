"""Generate what the golden cases expect.

A folder with an ``api.yaml``, an ``api.proto``, or both, is a case: a service of one made-up version.
"""

from __future__ import annotations

from pathlib import Path

from codegen import build, documents, parse, proto, render
from codegen.formatting import formatted

HERE = Path(__file__).parent
VERSION = "2030-01"
NAMES = sorted({path.parent.name for path in HERE.glob("*/api.*")})


def generate() -> dict[str, str]:
    """The text of every module of a core that has the cases for services, by path."""
    files = {"__init__.py": "", f"{render.folder(VERSION)}/__init__.py": ""}
    for name in NAMES:
        services = []
        path = HERE / name / "api.yaml"
        if path.exists():
            document = documents.load(path)
            services.append(parse.service(path, name, VERSION, document))
            build.refuse_losses(document, services[0])
            files.update(render.files(services[0]))
        path = HERE / name / "api.proto"
        if path.exists():
            files.update(render.rpc_files(proto.read(path, name, VERSION), services))
    return formatted(build.ROOT, files)


def made(files: dict[str, str], name: str) -> dict[str, str]:
    """The files of one case, by their path below its folder."""
    own = f"{render.folder(VERSION)}/{name}/"
    return {path[len(own) :]: text for path, text in files.items() if path.startswith(own)}


def expected(name: str) -> dict[str, bytes]:
    """The committed files of one case, by their path below its folder."""
    folder = HERE / name / "expected"
    found = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
