"""``python -m codegen``: generate the core, check it, compare versions, add a version."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from . import add, build, diff, render, versions
from .documents import DocumentError

_VERSIONED = re.compile(rf"{build.CORE}/v\d")


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
    wrong = build.differences(made, build.committed(build.ROOT))
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
    return _generate(argparse.Namespace(only=None, check=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Generate pinecone/core from the API documents in openapi/."
    )
    parser.set_defaults(run=_generate)
    parser.add_argument(
        "--only", metavar="VERSION", help="Write only the files of this API version and the shared ones."
    )
    parser.add_argument("--check", action="store_true", help="Write nothing; fail if a generated file would change.")
    commands = parser.add_subparsers(title="other commands", metavar="COMMAND")
    difference = commands.add_parser("diff", help="Print what changed between two API versions as Markdown.")
    difference.add_argument("old")
    difference.add_argument("new")
    difference.set_defaults(run=_diff)
    addition = commands.add_parser("add", help="Take in the published documents of an API version and generate.")
    addition.add_argument("version")
    addition.add_argument("--from", dest="source", type=Path, required=True, help="Folder with the documents.")
    addition.add_argument("--sdk", default="unreleased", help="SDK line that speaks it, for the version table.")
    addition.set_defaults(run=_add)
    return parser


if __name__ == "__main__":
    sys.exit(main())
