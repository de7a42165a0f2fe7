"""What the published lines offer, read from the facts beside this checkout, and where ours is."""

from __future__ import annotations

import inspect
import json
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from pinecone.config import Config
from pinecone.transport.config import OBSOLETE
from pinecone.transport.options import NAMES

FOLDER = Path(__file__).parents[3] / "shared" / "surface"
LINES = [path.stem for path in sorted(FOLDER.glob("*.json"))]

#: Class of ours, where a published one has no name of its own here.
EQUIVALENTS = {
    "pinecone.AssistantModel": "pinecone.assistant.assistant.Assistant",
    "pinecone_plugins.assistant.Assistant": "pinecone.assistant.assistants.Assistants",
    "pinecone.AsyncIndex": "pinecone.IndexAsyncio",
    "pinecone.async_client.AsyncCollections": "pinecone.db_control.collections_asyncio.CollectionsAsyncio",
    "pinecone.async_client.assistants.AsyncAssistants": "pinecone.assistant.assistants_asyncio.AssistantsAsyncio",
    "pinecone.async_client.backups.AsyncBackups": "pinecone.db_control.backups_asyncio.BackupsAsyncio",
    "pinecone.async_client.indexes.AsyncIndexes": "pinecone.db_control.indexes_asyncio.IndexesAsyncio",
    "pinecone.async_client.inference.AsyncInference": "pinecone.inference.inference_asyncio.InferenceAsyncio",
    "pinecone.async_client.restore_jobs.AsyncRestoreJobs": (
        "pinecone.db_control.restore_jobs_asyncio.RestoreJobsAsyncio"
    ),
    "pinecone.client.assistants.Assistants": "pinecone.assistant.assistants.Assistants",
    "pinecone.inference.AsyncioInference": "pinecone.inference.inference_asyncio.InferenceAsyncio",
    "pinecone.admin.resources.ApiKeyResource": "pinecone.admin.api_keys.ApiKeys",
    "pinecone.admin.resources.OrganizationResource": "pinecone.admin.organizations.Organizations",
    "pinecone.admin.resources.ProjectResource": "pinecone.admin.projects.Projects",
    **{
        f"pinecone.db_control.resources.{published}": f"pinecone.db_control.{ours}"
        for published, ours in {
            "sync.CollectionResource": "collections.Collections",
            "sync.IndexResource": "indexes.Indexes",
            "sync.backup.BackupResource": "backups.Backups",
            "sync.restore_job.RestoreJobResource": "restore_jobs.RestoreJobs",
            "asyncio.CollectionResourceAsyncio": "collections_asyncio.CollectionsAsyncio",
            "asyncio.IndexResourceAsyncio": "indexes_asyncio.IndexesAsyncio",
            "asyncio.backup.BackupResourceAsyncio": "backups_asyncio.BackupsAsyncio",
            "asyncio.restore_job.RestoreJobResourceAsyncio": "restore_jobs_asyncio.RestoreJobsAsyncio",
        }.items()
    },
}


#: Classes that are not exported, and whose objects users get from clients.
PARTS = (
    "pinecone.admin.api_keys.ApiKeys",
    "pinecone.admin.organizations.Organizations",
    "pinecone.admin.projects.Projects",
    "pinecone.client.backups.Backups",
    "pinecone.client.collections.Collections",
    "pinecone.client.indexes.Indexes",
    "pinecone.client.restore_jobs.RestoreJobs",
    "pinecone.control.DBControl",
    "pinecone.control.DBControlAsyncio",
    "pinecone.db_data.Index",
    "pinecone.db_data.IndexAsyncio",
    "pinecone.grpc.GRPCClientConfig",
    "pinecone.grpc.GRPCIndex",
    "pinecone.grpc.PineconeGRPC",
    "pinecone.grpc.PineconeGrpcFuture",
    "pinecone.inference.Inference",
)


class Method(NamedTuple):
    """A method of a published class.

    Attributes:
        keywords: Names of its arguments.
        positional: Those that may be given without a name, in order.
    """

    keywords: list[str]
    positional: list[str]


@cache
def facts(line: str) -> dict[str, Any]:
    """Everything that is known of a line."""
    return dict(json.loads((FOLDER / f"{line}.json").read_text(encoding="utf-8")))


def exports(line: str) -> list[str]:
    """Names that ``from pinecone import ...`` gives."""
    return sorted(name for name in facts(line)["exports"] if is_testable(name))


def paths(line: str) -> dict[str, list[str]]:
    """Modules that can be imported, each with the public classes that it has, by their short names."""
    known = facts(line)
    public = {path.rpartition(".")[2] for kind in ("classes", "enums", "exceptions") for path in known[kind]}
    public -= {path.rpartition(".")[2] for path in known["internal_classes_names_only"]}
    found = {
        module: sorted(public & {*about["defines"], *about["reexports"]})
        for module, about in known["import_paths"].items()
    }
    return {module: names for module, names in found.items() if is_testable(module)}


def is_testable(name: str) -> bool:
    """Whether a name can be looked at: those of gRPC need grpcio."""
    return "grpc" not in name.lower() or find_spec("grpc") is not None


def classes(line: str) -> list[str]:
    """Paths of the classes that users meet: those that are exported, and what clients and indexes consist of."""
    known = {*(f"pinecone.{name}" for name in exports(line)), *EQUIVALENTS, *PARTS}
    return sorted(path for path in known & facts(line)["classes"].keys() if is_testable(path))


def members(line: str, path: str) -> dict[str, Method]:
    """The public methods and properties of a class, and the fields of a model."""
    described = facts(line)["classes"][path]
    found = {name: method(about) for name, about in described.get("methods", {}).items() if not name.startswith("_")}
    fields = described.get("fields", {})
    names = fields if isinstance(fields, dict) else [each["name"] for each in fields]
    return {**{name: Method([], []) for name in names if not name.startswith("_")}, **found}


def constructor(line: str, path: str) -> Method:
    """The arguments of a class."""
    signature = facts(line)["classes"][path].get("init")
    return method({"signature": signature, "kind": "sync"}) if signature else Method([], [])


def method(about: dict[str, Any]) -> Method:
    """The arguments of a method, from the text of its signature."""
    if "signature" not in about or about["kind"] == "property":
        return Method([], [])
    keywords: list[str] = []
    positional: list[str] = []
    takes_position = not about.get("keyword_only_at_runtime")
    for parameter in split(about["signature"]):
        name = parameter.partition(":")[0].partition("=")[0].strip()
        if name.startswith("*"):
            takes_position = False
        elif name not in ("self", "cls", "/", ""):
            keywords.append(name)
            if takes_position:
                positional.append(name)
    return Method(keywords, positional)


def split(signature: str) -> list[str]:
    """The parameters of a signature, one by one."""
    found, depth = [""], 0
    for letter in signature[1:]:
        depth += (letter in "([{") - (letter in ")]}")
        if depth < 0:
            break
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found


def find(path: str) -> Any:
    """What an import path leads to.

    Raises:
        AttributeError: There is no such name.
        ImportError: There is no such module.
    """
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def ours(path: str) -> Any:
    """Our class for a published one."""
    return find(EQUIVALENTS.get(path, path))


def offers(cls: Any, name: str) -> bool:
    """Whether objects of a class have an attribute, a field, or for a TypedDict a key."""
    fields = [*getattr(cls, "_FIELDS", ()), *getattr(cls, "__annotations__", {})]
    return hasattr(cls, name) or name in fields


def parameters(function: Any) -> list[inspect.Parameter] | None:
    """The parameters of a function less ``self``; None for a dictionary, which takes any."""
    if inspect.isclass(function) and issubclass(function, dict):
        return None
    return [each for each in inspect.signature(function).parameters.values() if each.name != "self"]


def refused(function: Any, keywords: list[str]) -> list[str]:
    """Those of some keyword arguments that a function does not take."""
    known = parameters(function)
    if known is None or "fields" in [each.name for each in known]:  # of a result, which takes any
        return []
    taken = {each.name for each in known}
    for each in known:
        if each.kind is each.VAR_KEYWORD:
            taken |= set(NAMES) if "Options" in str(each.annotation) else {*Config.DEFAULTS, *OBSOLETE}
    return [keyword for keyword in keywords if keyword not in taken and not keyword.startswith("_")]


def in_order(function: Any, names: list[str]) -> bool:
    """Whether a function takes arguments of these names without their names, in this order."""
    known = parameters(function)
    if known is None or any(each.kind is each.VAR_POSITIONAL for each in known):
        return True  # the latter are told apart by type
    positional = [each.name for each in known if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)]
    if positional[:1] == ["held"]:  # of a result, the object that it is made of
        return len(names) <= 1
    return positional[: len(names)] == names
