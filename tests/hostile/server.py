"""Servers on loopback that answer every request with the same bytes, whatever they are."""

from __future__ import annotations

import socket
import struct
import threading

RESET = struct.pack("ii", 1, 0)


class Listener:
    """Listens on loopback, and serves each connection in a thread of its own.

    Attributes:
        url: Where it listens.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # stopped
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        raise NotImplementedError


class HostileServer(Listener):
    """Answers requests.

    Attributes:
        url: Where it listens.
        first: Answers to the first requests; empty for none.
        pieces: What the answer to all further requests is made of.
        ending: "keep", "close" or "reset" the connection, or "stall": say nothing more until the client goes away.
    """

    def __init__(self) -> None:
        self.first: list[bytes] = []
        self.pieces: tuple[bytes, ...] = ()
        self.ending = "keep"
        super().__init__()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as requests:
                while read_request(requests) and self._answer(connection):
                    pass
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(1)
                while connection.recv(65536):  # or unread bytes would turn the end into a reset
                    pass
        except OSError:
            pass  # the client went away, as it should

    def _answer(self, connection: socket.socket) -> bool:
        """Answer a request; False when the connection is to end."""
        if self.first:
            connection.sendall(self.first.pop(0))
            return True
        for piece in self.pieces:
            connection.sendall(piece)
        if self.ending == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        if self.ending == "stall":
            connection.recv(1)
        return self.ending == "keep"


def read_request(requests) -> bool:
    """Read a request to its end; False when there is none."""
    length, line = 0, requests.readline()
    if not line:
        return False
    while line.strip():
        line = requests.readline()
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return len(requests.read(length)) == length


def response(body: bytes, status: str = "200 OK", kind: str = "application/json", **headers: str) -> bytes:
    """A whole response."""
    lines = [f"HTTP/1.1 {status}", f"content-type: {kind}", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
