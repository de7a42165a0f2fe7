"""Generate what the golden cases expect: a folder with an ``api.yaml`` is a case, a service of one made-up version."""

from __future__ import annotations

from pathlib import Path

from codegen import build, documents, parse, render

HERE = Path(__file__).parent
VERSION = "2030-01"
NAMES = sorted(path.parent.name for path in HERE.glob("*/api.yaml"))


def generate() -> dict[str, str]:
    """The text of every module of a core that has the cases for services, by path."""
    files = {"__init__.py": "", f"{render.folder(VERSION)}/__init__.py": ""}
    files["wire.py"] = (render.TEMPLATES / "wire.py").read_text(encoding="utf-8")
    for name in NAMES:
        path = HERE / name / "api.yaml"
        document = documents.load(path)
        service = parse.service(path, name, VERSION, document)
        build.refuse_losses(document, service)
        files.update(render.files(service))
    return build.formatted(files)


def made(files: dict[str, str], name: str) -> dict[str, str]:
    """The files of one case, by their path below its folder."""
    own = f"{render.folder(VERSION)}/{name}/"
    return {path[len(own) :]: text for path, text in files.items() if path.startswith(own)}


def expected(name: str) -> dict[str, bytes]:
    """The committed files of one case, by their path below its folder."""
    folder = HERE / name / "expected"
    found = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
