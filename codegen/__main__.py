"""The command ``python -m codegen``: generates code, checks it, compares API versions and adds an API version."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from . import ROOT, add, build, diff, render, review, versions
from .documents import DocumentError

_VERSIONED = re.compile(rf"{build.CORE}/v\d")
_GENERATE = """Generate code. Without a command, this writes pinecone/core from the API documents in openapi/, the sync
modules and tests from the asyncio ones, the type stubs, and the tables in the docs. A second run changes nothing."""
_DIFF = """Print the changes between two API versions as a Markdown changelog: operations, arguments, fields and values.
Changes that break callers are marked."""
_ADD = """Copy the published documents of an API version into openapi/, add the version to openapi/versions.toml, and
generate code. The documents are copied unchanged and may have any file names. If a document cannot be generated
without loss, nothing is changed."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except DocumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _generate(options: argparse.Namespace) -> int:
    known = [version.api for version in versions.read(ROOT / "openapi" / "versions.toml")]
    if options.only and options.only not in known:
        raise DocumentError(f"API version {options.only} is unknown.")
    made = build.generate()
    wrong = build.differences(made, build.committed(ROOT, made))
    if options.only:
        own = f"{build.CORE}/{render.folder(options.only)}/"
        wrong = {path: what for path, what in wrong.items() if path.startswith(own) or not _VERSIONED.match(path)}
    if options.check:
        lines = [f"{what}: {path}" for path, what in wrong.items()]
        print("\n".join(lines) or f"{len(made)} generated files are up to date.")
        return 1 if wrong else 0
    build.update(ROOT, made, wrong)
    print(f"{len(made)} files are generated. {len(wrong)} of them changed.")
    return 0


def _diff(options: argparse.Namespace) -> int:
    services = build.all_services(ROOT)
    protos = {version: build.protos(ROOT, version) for version in services}
    print(diff.changelog(options.old, options.new, services, protos), end="")
    return 0


def _add(options: argparse.Namespace) -> int:
    for line in add.version(ROOT, options.version, options.source, options.sdk):
        print(line)
    table = versions.read(ROOT / "openapi" / "versions.toml")
    if not next(version.reviewed for version in table if version.api == options.version):
        before = versions.before(table, options.version)
        services = build.all_services(ROOT)[options.version]
        print(review.todo(options.version, before, services, build.protos(ROOT, options.version)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description=_GENERATE,
        epilog="The exit status is 1 if a document cannot be generated or, with --check, if a generated file is not up "
        "to date. The output names the document or the file.",
    )
    parser.set_defaults(run=_generate)
    parser.add_argument(
        "--only",
        metavar="VERSION",
        help="Write only the files of this API version and the files that all versions share.",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="Write nothing. List the generated files that are missing, extra or changed.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    difference = commands.add_parser("diff", help=_DIFF, description=_DIFF)
    difference.add_argument("old", help="The API version before the changes, such as 2025-04.")
    difference.add_argument("new", help="The API version after the changes, such as 2025-10.")
    difference.set_defaults(run=_diff)
    addition = commands.add_parser("add", help=_ADD, description=_ADD)
    addition.add_argument("version", help="The API version, such as 2026-01. An existing version is replaced.")
    addition.add_argument(
        "--from",
        dest="source",
        metavar="FOLDER",
        type=Path,
        required=True,
        help="Folder with the documents: OpenAPI in YAML or JSON, and .proto files.",
    )
    addition.add_argument(
        "--sdk",
        metavar="LINE",
        default="unreleased",
        help="SDK line for the version table, such as 8.x. Default: %(default)s.",
    )
    addition.set_defaults(run=_add)
    return parser


if __name__ == "__main__":
    sys.exit(main())
