"""The messages of gRPC as classes of the protobuf package, of the proto in ``openapi``."""

from __future__ import annotations

import subprocess
import sysconfig
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from google.api import annotations_pb2
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PROTOS = Path(__file__).parents[2] / "openapi" / "2025-10"
PROTOC = Path(sysconfig.get_path("scripts"), "protoc")


@cache
def pool() -> descriptor_pool.DescriptorPool:
    """The messages as protoc reads them."""
    with TemporaryDirectory() as folder:
        made = Path(folder, "made")
        imports = [f"-I{PROTOS}", f"-I{Path(annotations_pb2.__file__).parents[2]}", "--include_imports"]
        subprocess.run([PROTOC, *imports, f"--descriptor_set_out={made}", "db_data.proto"], check=True)  # noqa: S603
        found = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(made.read_bytes()).file:
            found.AddSerializedFile(file.SerializeToString())
        return found


@cache
def message(name: str) -> Any:
    """The class of a message."""
    return message_factory.GetMessageClass(pool().FindMessageTypeByName(name))
