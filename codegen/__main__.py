"""``python -m codegen``: generate the core, check it, compare versions, add a version."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from . import add, build, diff, render, review, versions
from .documents import DocumentError

_VERSIONED = re.compile(rf"{build.CORE}/v\d")
_GENERATE = """Without a command, generate everything that is made from the API documents in openapi/ and from the
asyncio faces: pinecone/core, the sync faces, and the tables in the docs. A second run changes nothing."""
_DIFF = """Print what changed between two API versions as a Markdown changelog: operations, arguments, fields and
values. What breaks callers is marked."""
_ADD = """Take in the published documents of an API version, enter it in openapi/versions.toml, and generate. The
files keep their content and may have any names. If one cannot be generated without loss, nothing is changed."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except DocumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _generate(options: argparse.Namespace) -> int:
    known = [version.api for version in versions.read(build.ROOT / "openapi" / "versions.toml")]
    if options.only and options.only not in known:
        raise DocumentError(f"API version {options.only} is unknown.")
    made = build.generate()
    wrong = build.differences(made, build.committed(build.ROOT, made))
    if options.only:
        own = f"{build.CORE}/{render.folder(options.only)}/"
        wrong = {path: what for path, what in wrong.items() if path.startswith(own) or not _VERSIONED.match(path)}
    if options.check:
        lines = [f"{what}: {path}" for path, what in wrong.items()]
        print("\n".join(lines) or f"{len(made)} generated files are as they should be.")
        return 1 if wrong else 0
    build.update(build.ROOT, made, wrong)
    print(f"{len(made)} generated files, {len(wrong)} of them changed.")
    return 0


def _diff(options: argparse.Namespace) -> int:
    services = build.all_services(build.ROOT)
    protos = {version: build.protos(build.ROOT, version) for version in services}
    print(diff.changelog(options.old, options.new, services, protos), end="")
    return 0


def _add(options: argparse.Namespace) -> int:
    for line in add.version(build.ROOT, options.version, options.source, options.sdk):
        print(line)
    table = versions.read(build.ROOT / "openapi" / "versions.toml")
    if not next(version.reviewed for version in table if version.api == options.version):
        before = versions.before(table, options.version)
        services = build.all_services(build.ROOT)[options.version]
        print(review.todo(options.version, before, services, build.protos(build.ROOT, options.version)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description=_GENERATE,
        epilog="The exit status is 1 if something cannot be generated or is not as it should be. The output says what.",
    )
    parser.set_defaults(run=_generate)
    parser.add_argument(
        "--only", metavar="VERSION", help="Write only the files of this API version and those that versions share."
    )
    parser.add_argument(
        "--check", action="store_true", help="Write nothing. List the files that are missing, extra or changed."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    difference = commands.add_parser("diff", help=_DIFF, description=_DIFF)
    difference.add_argument("old", help="The API version to compare with.")
    difference.add_argument("new", help="The API version that is described.")
    difference.set_defaults(run=_diff)
    addition = commands.add_parser("add", help=_ADD, description=_ADD)
    addition.add_argument("version", help="The API version, such as 2026-01. One that is there already is replaced.")
    addition.add_argument(
        "--from",
        dest="source",
        metavar="FOLDER",
        type=Path,
        required=True,
        help="The folder that holds the documents: OpenAPI as YAML or JSON, and .proto files.",
    )
    addition.add_argument(
        "--sdk",
        metavar="LINE",
        default="unreleased",
        help="The SDK line that speaks it, for the version table. Without it, that is %(default)s.",
    )
    addition.set_defaults(run=_add)
    return parser


if __name__ == "__main__":
    sys.exit(main())
