"""The command ``pinecone-local``: runs a local server until it is interrupted."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from pinecone import core
from pinecone.local import LocalServer
from pinecone.local.http import descriptors
from pinecone.local.storage.errors import DataFolderError

_PORT = 5080


def main(argv: Sequence[str] | None = None) -> int:
    """Run a local server until Ctrl-C or SIGTERM.

    Args:
        argv: Arguments of the command. The default is those of the process.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(argv)
    descriptors.allow_most()
    interrupted = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: interrupted.set())

    server = LocalServer(
        port=options.port,
        host=options.host,
        api_key=options.api_key,
        transitions=options.transitions,
        data_dir=options.data_dir,
        allow_hosts=options.allow_host,
        import_root=options.import_root,
    )
    server.visibility_lag = options.visibility_lag
    try:
        server.start()
    except OSError as error:
        print(f"pinecone-local cannot listen on {options.host}:{options.port}: {error.strerror}.", file=sys.stderr)
        return 1
    except DataFolderError as error:
        print(f"pinecone-local cannot start. {error}", file=sys.stderr)
        return 1
    announce = _print_json if options.json else _print_text
    with contextlib.closing(server):
        announce("listening", server.url, options.data_dir)
        while not interrupted.wait(1):  # Windows does not interrupt a wait without a timeout.
            pass
        url = server.url
    announce("stopped", url, options.data_dir)
    return 0


def _print_text(event: str, url: str, data_dir: Path | None) -> None:
    if event == "listening":
        place = f"is stored in {data_dir}" if data_dir else "is in memory and is lost when the server stops"
        print(f"Pinecone Local listens on {url} and speaks API {core.STABLE[0]} to {core.STABLE[-1]}.")
        print(f"Press Ctrl-C to stop. All data {place}.", flush=True)
    else:
        print("Pinecone Local has stopped.", flush=True)


def _print_json(event: str, url: str, data_dir: Path | None) -> None:
    said = {
        "event": event,
        "url": url,
        "pid": os.getpid(),
        "api_versions": core.VERSIONS,
        "data_dir": data_dir and str(data_dir),
    }
    print(json.dumps(said), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pinecone-local",
        description="Run a local server that speaks the Pinecone API. It needs no account and no internet connection.",
        epilog=f"To connect clients, set PINECONE_CONTROLLER_HOST=http://127.0.0.1:{_PORT} and PINECONE_API_KEY to any "
        "value.",
    )
    _add_network(parser.add_argument_group("network"))
    _add_data(parser.add_argument_group("data"))
    _add_delays(parser.add_argument_group("delays"))
    parser.add_argument(
        "--json",
        action="store_true",
        help="Print one line of JSON when the server starts to listen and one when it has stopped, with the URL, the "
        "process ID and the API versions.",
    )
    return parser


def _add_network(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--port",
        type=port,
        default=_PORT,
        help="Port to listen on. 0 selects a free port. Default: %(default)s.",
    )
    group.add_argument(
        "--host",
        default="127.0.0.1",
        help="Address to listen on. Default: %(default)s, which only this machine can reach.",
    )
    group.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="Also accept requests for this host name. May be repeated. By default, the server accepts IP addresses, "
        "localhost and the name given by --host, so that a web page cannot reach it under a name of its own.",
    )
    group.add_argument(
        "--api-key",
        metavar="KEY",
        help="Refuse requests that do not have this API key. By default, any key is accepted, and none is needed.",
    )


def _add_data(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help="Store all data in this folder. It is created if it does not exist. Acknowledged writes survive a crash "
        "of the process and a loss of power. Only one server at a time can use a folder. By default, all data is in "
        "memory and is lost when the server stops.",
    )
    group.add_argument(
        "--import-root",
        type=Path,
        metavar="DIR",
        help="Allow imports only from this folder and its subfolders. By default, any folder is allowed if only this "
        "machine can reach the server, and none otherwise.",
    )


def _add_delays(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--transitions",
        type=int,
        default=0,
        metavar="COUNT",
        help="Number of times that a new index, backup or file is described as not ready, and a deleted one as being "
        "deleted. Default: %(default)s.",
    )
    group.add_argument(
        "--visibility-lag",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="Seconds after which an acknowledged write can be read. Default: %(default)s.",
    )


def port(text: str) -> int:
    """Parse a port. The name of this function is part of the error message for other text."""
    number = int(text)
    if not 0 <= number < 2**16:
        raise argparse.ArgumentTypeError(f"{number} is not a port. A port is a number from 0 to {2**16 - 1}.")
    return number


if __name__ == "__main__":
    sys.exit(main())
