"""``python -m tests.wire``: record the sessions. See scripts/record."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from contextlib import nullcontext, suppress

import vcr

from pinecone import NotFoundException, Pinecone, PineconeAsyncio, core
from pinecone.local import LocalServer
from tests.versions import REVIEWED

from .cassettes import Scrubbed, path
from .session import Session
from .sessions_asyncio import SESSIONS


def main() -> int:
    arguments = argparse.ArgumentParser(prog="scripts/record", description="Record the cassettes of the wire tests.")
    arguments.add_argument("version", nargs="*", type=bundled, help="API versions. Default: all reviewed ones.")
    arguments.add_argument(
        "--cloud",
        action="store_true",
        help="Record from the cloud, with the API key in PINECONE_API_KEY. Default: from the local server.",
    )
    arguments.add_argument("--only", metavar="SESSION", help="Record only this session.")
    given = arguments.parse_args()
    if given.cloud and not os.environ.get("PINECONE_API_KEY"):
        arguments.error("--cloud needs the environment variable PINECONE_API_KEY.")
    # Things that are made by the local server take a while to be ready too, so that waiting is recorded.
    with nullcontext() if given.cloud else LocalServer(transitions=1) as server:
        settings = {"host": server.url, "api_key": "local"} if server else {}
        failed = [
            f"{version} {session.name}"
            for version in given.version or REVIEWED
            for session in SESSIONS
            if session.fits(version) and given.only in (None, session.name)
            if not recorded(session, version, settings)
        ]
    print(f"Failed: {', '.join(failed)}" if failed else "Recorded. Read the difference: git diff tests/cassettes")
    return 1 if failed else 0


def bundled(version: str) -> str:
    """Check that a version is known."""
    if version not in core.VERSIONS:
        raise argparse.ArgumentTypeError(f"{version} is not one of {', '.join(core.VERSIONS)}.")
    return version


def recorded(session: Session, version: str, settings: dict[str, str]) -> bool:
    """Record a session; False if it failed. The cassette is then as it was."""
    remove_leftovers(session, settings)
    file = path(version, session.name)
    new = file.with_suffix(".new")
    new.unlink(missing_ok=True)
    scrubbed = Scrubbed()
    recorder = vcr.VCR(
        before_record_request=scrubbed.request, before_record_response=scrubbed.response, record_on_exception=False
    )
    try:
        with recorder.use_cassette(str(new), record_mode="all"):
            asyncio.run(session.run(PineconeAsyncio(api_version=version, **settings)))
        new.replace(file)
    except Exception as error:
        print(f"{version} {session.name}: {type(error).__name__}: {error}", file=sys.stderr)
        return False
    finally:
        new.unlink(missing_ok=True)
        remove_leftovers(session, settings)
    print(f"{version} {session.name}")
    return True


def remove_leftovers(session: Session, settings: dict[str, str]) -> None:
    """Delete what a session that broke off left."""
    with Pinecone(**settings) as pc:
        with suppress(NotFoundException):
            pc.delete_collection(f"{session.name}-copy")
        with suppress(NotFoundException):
            pc.configure_index(session.name, deletion_protection="disabled")
            pc.delete_index(session.name)


if __name__ == "__main__":
    sys.exit(main())
