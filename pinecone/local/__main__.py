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
    """Run a local server until Ctrl-C or a request to terminate.

    Args:
        argv: Arguments of the command, those of the process by default.

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
        while not interrupted.wait(1):  # in steps, because Windows does not interrupt an endless wait
            pass
        url = server.url
    announce("stopped", url, options.data_dir)
    return 0


def _print_text(event: str, url: str, data_dir: Path | None) -> None:
    if event == "listening":
        place = f"kept in {data_dir}" if data_dir else "in memory and is then gone"
        print(f"Pinecone Local listens on {url} and speaks API {core.STABLE[0]} to {core.STABLE[-1]}.")
        print(f"Press Ctrl-C to stop. Everything is {place}.", flush=True)
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
        description="Runs a Pinecone service on this machine. It needs no account and no network.",
        epilog=f"Clients find it by PINECONE_CONTROLLER_HOST=http://127.0.0.1:{_PORT} and any API key.",
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=_PORT,
        help="Listens on this port. 0 takes any port that is free. The default is %(default)s.",
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="Listens on this address. The default, %(default)s, is reached from this machine only.",
    )
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="Answers to this name too. May be given several times. By default, the server answers to addresses, to "
        "localhost and to the name that --host gives, so that no web page can reach it by a name of its own.",
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help="Keeps everything in this folder, which is made if it is not there. What was acknowledged to a client "
        "survives the end of the process, however it comes, and the loss of power. One server at a time can use a "
        "folder. By default, everything is in memory and is gone when the server stops.",
    )
    parser.add_argument(
        "--import-root",
        type=Path,
        metavar="DIR",
        help="Imports only from this folder and those in it. By default, any folder can be imported, or none if "
        "--host is an address that others than this machine reach.",
    )
    parser.add_argument(
        "--transitions",
        type=int,
        default=0,
        metavar="TIMES",
        help="Describes an index, a backup or a file so many times as being set up before it is ready. The default is "
        "%(default)s: everything is ready at once.",
    )
    parser.add_argument(
        "--visibility-lag",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="Lets a write be read only so many seconds after it was acknowledged. The default is %(default)s.",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="Prints a line of JSON for each event, listening and stopped, with the URL, the process and the versions.",
    )
    parser.add_argument(
        "--api-key", help="Refuses requests with another API key, or with none. By default, all are accepted."
    )
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 2**16:
        raise argparse.ArgumentTypeError(f"{port} is not a port: ports are 0 to {2**16 - 1}.")
    return port


if __name__ == "__main__":
    sys.exit(main())
