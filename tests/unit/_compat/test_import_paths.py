"""Import paths of published versions lead to the same objects as today's."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from unittest import mock

import pytest

import pinecone
from pinecone._compat.import_paths import MOVED, PLUGIN, RENAMED, Moved
from pinecone.lazy import homes_of

PACKAGE = Path(pinecone.__file__).parent

#: Paths that public code and the published lines use, with names under each.
USED = {
    "pinecone.exceptions": "NotFoundException PineconeException ServiceException UnauthorizedException",
    "pinecone.exceptions.exceptions": "NotFoundException PineconeApiException PineconeApiTypeError ForbiddenException",
    "pinecone.openapi_support": "PineconeApiException NotFoundException",
    "pinecone.openapi_support.exceptions": "PineconeApiException PineconeException NotFoundException",
    "pinecone.core.openapi.shared.exceptions": "PineconeApiException NotFoundException UnauthorizedException",
    "pinecone.core.client.exceptions": "NotFoundException PineconeApiException UnauthorizedException",
    "pinecone.errors": "ApiError ConflictError NotFoundError PineconeError PineconeTimeoutError RateLimitError",
    "pinecone.errors.exceptions": "ApiError IndexInitFailedError IndexTerminatedError RateLimitException",
    "pinecone.pinecone": "Pinecone",
    "pinecone.pinecone_asyncio": "PineconeAsyncio AsyncPinecone",
    "pinecone.async_client.pinecone": "AsyncPinecone",
    "pinecone.config": "Config",
    "pinecone.config.config": "Config",
    "pinecone.control": "IndexModel Metric PodSpec ServerlessSpec VectorType BackupModel CollectionList",
    "pinecone.db_control": "IndexModel IndexList BackupModel RestoreJobList ServerlessSpec ConfigureIndexEmbed",
    "pinecone.db_control.enums": "AwsRegion CloudProvider DeletionProtection Metric PodType VectorType",
    "pinecone.db_control.enums.clouds": "AwsRegion AzureRegion CloudProvider GcpRegion",
    "pinecone.db_control.models": "IndexModel IndexList PodSpec ServerlessSpec ByocSpec CollectionList IndexEmbed",
    "pinecone.db_control.models.index_model": "IndexModel",
    "pinecone.db_control.models.serverless_spec": "ServerlessSpec CloudProvider",
    "pinecone.db_control.types": "ConfigureIndexEmbed CreateIndexForModelEmbedTypedDict",
    "pinecone.db_control.types.configure_index_embed": "ConfigureIndexEmbed",
    "pinecone.data": "Index IndexAsyncio Vector SparseValues QueryResponse",
    "pinecone.data.index": "Index",
    "pinecone.db_data": "Index IndexAsyncio Vector",
    "pinecone.db_data.index": "Index",
    "pinecone.db_data.index_asyncio": "IndexAsyncio",
    "pinecone.db_data.dataclasses": "Vector SparseValues",
    "pinecone.db_data.dataclasses.vector": "Vector",
    "pinecone.index": "Index",
    "pinecone.inference": "EmbeddingsList RerankResult ModelInfo",
    "pinecone.inference.models": "EmbeddingsList",
    "pinecone.inference.models.index_embed": "IndexEmbed",
    "pinecone.data.features.inference.inference": "EmbeddingsList",
    "pinecone.core.openapi.inference.model.embeddings_list": "EmbeddingsList",
    "pinecone.models": "IndexModel IndexList ListNamespacesResponse NamespaceDescription Vector BackupModel ModelInfo",
    "pinecone.models.enums": "Metric VectorType DeletionProtection CloudProvider",
    "pinecone.models.indexes.index": "IndexModel IndexSpec IndexTags ModelIndexEmbed",
    "pinecone.models.indexes.specs": "ServerlessSpec PodSpec ByocSpec IntegratedSpec",
    "pinecone.models.backups.model": "BackupModel RestoreJobModel CreateIndexFromBackupResponse",
    "pinecone.models.vectors.vector": "Vector ScoredVector",
    "pinecone.models.namespaces.models": "NamespaceDescription ListNamespacesResponse",
}


@pytest.mark.parametrize(("path", "name"), [(path, name) for path, names in USED.items() for name in names.split()])
def test_a_path_leads_to_what_is_public(path, name):
    assert getattr(import_module(path), name) is getattr(pinecone, name)


@pytest.mark.parametrize(
    ("path", "name", "home"),
    [
        ("pinecone.db_control", "DBControl", "pinecone.client.db"),
        ("pinecone.db_control", "DBControlAsyncio", "pinecone.client.db_asyncio"),
        ("pinecone.control", "DBControl", "pinecone.client.db"),
        ("pinecone.utils.error_handling", "ProtocolError", "pinecone.exceptions"),
        ("pinecone.errors", "ValidationError", "pinecone.exceptions"),
        ("pinecone.models", "IndexStatus", "pinecone.models.db_control"),
        ("pinecone.data", "_Index", "pinecone.db_data.index"),
        ("pinecone.data", "_IndexAsyncio", "pinecone.db_data.index_asyncio"),
        ("pinecone.data.index", "ApplyResult", "pinecone.db_data.index"),
        ("pinecone.client.indexes", "Indexes", "pinecone.db_control.indexes"),
        ("pinecone.pinecone", "check_realistic_host", "pinecone.transport.hosts"),
        ("pinecone.pinecone_asyncio", "check_realistic_host", "pinecone.transport.hosts"),
    ],
)
def test_a_path_leads_to_what_is_not(path, name, home):
    assert getattr(import_module(path), name) is getattr(import_module(home), name)


@pytest.mark.parametrize(
    ("path", "name", "home"),
    [
        ("pinecone.async_client.indexes", "AsyncIndexes", "pinecone.db_control.indexes_asyncio.IndexesAsyncio"),
        ("pinecone.db_control.resources.sync", "CollectionResource", "pinecone.db_control.collections.Collections"),
        (
            "pinecone.db_control.resources.asyncio.backup",
            "BackupResourceAsyncio",
            "pinecone.db_control.backups_asyncio.BackupsAsyncio",
        ),
        ("pinecone.admin.resources", "ProjectResource", "pinecone.admin.projects.Projects"),
    ],
)
def test_a_class_that_has_another_name(path, name, home):
    module, _, other = home.rpartition(".")
    assert getattr(import_module(path), name) is getattr(import_module(module), other)


@pytest.mark.parametrize(("module", "name"), sorted(set(homes_of(RENAMED).values())))
def test_every_class_with_another_name_is_there(module, name):
    assert getattr(import_module(module), name)


TARGETS = [
    (f"pinecone.{target}", f"{package}.{path}")
    for package, table in (("pinecone", MOVED), ("pinecone_plugins", PLUGIN))
    for target, paths in table.items()
    for path in paths.split()
]


@pytest.mark.parametrize(("target", "path"), TARGETS)
def test_every_entry_of_the_table_leads_somewhere(target, path):
    if target == "pinecone.grpc":
        pytest.importorskip("grpc", reason="grpcio is not installed")
    module = import_module(path)
    assert isinstance(module, Moved)
    assert importlib.util.find_spec(path).name == path
    assert set(dir(import_module(target))) <= set(dir(module))


@pytest.mark.parametrize("path", [path for _, path in TARGETS if path.startswith("pinecone.")])
def test_no_entry_hides_a_file(path):
    below = PACKAGE.joinpath(*path.split(".")[1:])
    assert not below.with_suffix(".py").exists()
    assert not (below / "__init__.py").exists()


@pytest.mark.parametrize(
    "code",
    [
        "import pinecone.exceptions.exceptions as e; e.NotFoundException",
        "import pinecone; pinecone.exceptions.NotFoundException; pinecone.errors.ApiError",
        "import pinecone.pinecone; pinecone.pinecone.Pinecone",
        "import pinecone.pinecone_asyncio; pinecone.pinecone_asyncio.PineconeAsyncio",
        "import pinecone.data.index; pinecone.data.index.Index",
        "from pinecone.core.openapi.shared import exceptions; exceptions.NotFoundException",
        "from pinecone.control import *; ServerlessSpec",
        "from pinecone.exceptions.exceptions import *; NotFoundException",
        "from pinecone.db_control import *; IndexModel",
        "from pinecone.inference import *; AsyncInference",
        "from pinecone.db_control import models; models.IndexModel",
    ],
)
def test_ways_to_import(code):
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own words


def test_looking_at_all_modules_imports_nothing():
    code = (
        "import sys, inspect, pinecone; before = len(sys.modules); "
        "ours = [module for name, module in sys.modules.items() if name.startswith('pinecone')]; "
        "[getattr(module, '__file__', None) for module in ours]; "
        "[getattr(module, '__warningregistry__', None) for module in ours]; "
        "assert len(sys.modules) == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own words


def test_a_name_that_is_nowhere():
    with pytest.raises(ImportError, match="Nonsense"):
        from pinecone.control import Nonsense  # noqa: F401
    with pytest.raises(ModuleNotFoundError):
        import_module("pinecone.control.nonsense")
    with pytest.raises(AttributeError, match="module 'pinecone' has no attribute 'nonsense'"):
        pinecone.nonsense  # noqa: B018


def test_what_is_set_on_an_old_path_is_set_where_the_name_is():
    from pinecone import client

    with mock.patch("pinecone.pinecone.check_realistic_host", lambda host: None):
        assert client.Pinecone("key").index(host="movies").host == "https://movies"
    with pytest.raises(pinecone.PineconeApiValueError):
        client.Pinecone("key").index(host="movies")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("init", "pc = Pinecone"),
        ("list_indexes", "pc.list_indexes"),
        ("create_index", "pc.create_index"),
        ("delete_index", "pc.delete_index"),
        ("describe_index", "pc.describe_index"),
        ("configure_index", "pc.configure_index"),
        ("scale_index", "replicas="),
        ("create_collection", "pc.create_collection"),
        ("list_collections", "pc.list_collections"),
        ("describe_collection", "pc.describe_collection"),
        ("delete_collection", "pc.delete_collection"),
    ],
)
def test_functions_of_the_2_line_say_what_to_write_instead(name, hint):
    with pytest.raises(AttributeError, match=rf"pinecone.{name}\(\) is of version 2.*{hint}"):
        getattr(pinecone, name)("argument", key="value")
