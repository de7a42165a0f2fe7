"""Types of the control plane: indexes, collections, backups, restore jobs, and their parts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple, Optional, Union

from pinecone.display import Displayed, Listing
from pinecone.models.base import HasResponseInfo, JsonObject, Struct
from pinecone.models.view import NOTHING, NamedList, OpenDict, PagedView, SameObject, View


class Choice(str, Enum):
    """An enumeration of strings. A member prints as its string, in every version of Python."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


class Metric(Choice):
    """Similarity metric of an index."""

    COSINE = "cosine"
    EUCLIDEAN = "euclidean"
    DOTPRODUCT = "dotproduct"


class VectorType(Choice):
    """Type of the vectors of an index."""

    DENSE = "dense"
    SPARSE = "sparse"


class DeletionProtection(Choice):
    """Whether an index is protected from deletion."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class CloudProvider(Choice):
    """Cloud providers of serverless indexes."""

    AWS = "aws"
    GCP = "gcp"
    AZURE = "azure"


class AwsRegion(Choice):
    """Regions of serverless indexes on AWS."""

    US_EAST_1 = "us-east-1"
    US_WEST_2 = "us-west-2"
    EU_WEST_1 = "eu-west-1"
    EU_CENTRAL_1 = "eu-central-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"


class GcpRegion(Choice):
    """Regions of serverless indexes on Google Cloud."""

    US_CENTRAL1 = "us-central1"
    EUROPE_WEST4 = "europe-west4"


class AzureRegion(Choice):
    """Regions of serverless indexes on Azure."""

    EASTUS2 = "eastus2"
    GERMANYWESTCENTRAL = "germanywestcentral"


class PodIndexEnvironment(Choice):
    """Environments of pod indexes."""

    US_WEST1_GCP = "us-west1-gcp"
    US_CENTRAL1_GCP = "us-central1-gcp"
    US_WEST4_GCP = "us-west4-gcp"
    US_EAST4_GCP = "us-east4-gcp"
    NORTHAMERICA_NORTHEAST1_GCP = "northamerica-northeast1-gcp"
    ASIA_NORTHEAST1_GCP = "asia-northeast1-gcp"
    ASIA_SOUTHEAST1_GCP = "asia-southeast1-gcp"
    US_EAST1_GCP = "us-east1-gcp"
    EU_WEST1_GCP = "eu-west1-gcp"
    EU_WEST4_GCP = "eu-west4-gcp"
    US_EAST1_AWS = "us-east-1-aws"
    EASTUS_AZURE = "eastus-azure"


class PodType(Choice):
    """Types and sizes of pods."""

    P1_X1 = "p1.x1"
    P1_X2 = "p1.x2"
    P1_X4 = "p1.x4"
    P1_X8 = "p1.x8"
    S1_X1 = "s1.x1"
    S1_X2 = "s1.x2"
    S1_X4 = "s1.x4"
    S1_X8 = "s1.x8"
    P2_X1 = "p2.x1"
    P2_X2 = "p2.x2"
    P2_X4 = "p2.x4"
    P2_X8 = "p2.x8"


def value_of(given: object) -> Any:
    """The value of a member of an enumeration; any other value as it is."""
    return given.value if isinstance(given, Enum) else given


class Spec(Struct):
    """Base of the specifications of an index. Members of enumerations become plain strings."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            setattr(self, name, value_of(getattr(self, name)))

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))


class ServerlessSpec(Spec):
    """Cloud and region of a serverless index.

    Args:
        cloud: Cloud provider, such as "aws".
        region: Region of the provider, such as "us-east-1".
        read_capacity: On-demand or dedicated read capacity, such as ``{"mode": "OnDemand"}``. Since API 2025-10.
        schema: Which metadata fields are indexed, such as ``{"genre": {"filterable": True}}``; all when left out. Since
            API 2025-10.
        source_collection: Collection to create the index from. Since API 2025-04.

    Since API 2024-04.

    Example:
        >>> from pinecone import ServerlessSpec
        >>> ServerlessSpec("aws", "us-east-1")
        ServerlessSpec(cloud='aws', region='us-east-1')
    """

    cloud: Union[CloudProvider, str]
    region: Union[AwsRegion, GcpRegion, AzureRegion, str]
    read_capacity: Optional[JsonObject] = None
    schema: Optional[JsonObject] = None
    source_collection: Optional[str] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"serverless": self.to_dict()}


class PodSpec(Spec):
    """Environment and size of a pod index.

    Args:
        environment: Environment, such as "us-east1-gcp".
        pod_type: Type and size of the pods.
        replicas: Number of replicas of each shard; the service's default is 1.
        shards: Number of shards that the records are spread over; the service's default is 1.
        pods: Number of pods, which is shards times replicas.
        metadata_config: Which metadata fields are indexed, ``{"indexed": [...]}``; all when left out.
        source_collection: Collection to create the index from.

    Since API 2024-04.

    Example:
        >>> from pinecone import PodSpec
        >>> PodSpec("us-east1-gcp", "p1.x2", replicas=2)
        PodSpec(environment='us-east1-gcp', pod_type='p1.x2', replicas=2)
    """

    environment: Union[PodIndexEnvironment, str]
    pod_type: Union[PodType, str] = "p1.x1"
    replicas: Optional[int] = None
    shards: Optional[int] = None
    pods: Optional[int] = None
    metadata_config: Optional[JsonObject] = None
    source_collection: Optional[str] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"pod": self.to_dict()}


class ByocSpec(Spec):
    """Environment of an index in your own cloud (BYOC).

    Args:
        environment: Environment of the deployment.
        read_capacity: On-demand or dedicated read capacity, such as ``{"mode": "OnDemand"}``. Since API 2025-10.
        schema: Which metadata fields are indexed, such as ``{"genre": {"filterable": True}}``; all when left out. Since
            API 2025-10.

    Since API 2025-04.

    Example:
        >>> from pinecone import ByocSpec
        >>> ByocSpec("aws-us-east-1-b921")
        ByocSpec(environment='aws-us-east-1-b921')
    """

    environment: str
    read_capacity: Optional[JsonObject] = None
    schema: Optional[JsonObject] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"byoc": self.to_dict()}


class IndexEmbed(Spec):
    """Integrated embedding of an index: its model, and the field of a record that holds the text.

    Args:
        model: Name of the model, such as "multilingual-e5-large".
        field_map: Which field of a record is embedded, such as ``{"text": "chunk_text"}``.
        metric: "cosine", "dotproduct" or "euclidean"; default that of the model.
        read_parameters: Parameters of the model for queries, such as ``{"truncate": "END"}``.
        write_parameters: Parameters of the model for records.
        dimension: Dimension of the vectors, for models that support several. Since API 2025-04.

    Since API 2025-01.

    Example:
        >>> from pinecone import IndexEmbed
        >>> IndexEmbed("multilingual-e5-large", {"text": "chunk_text"}).as_dict()
        {'model': 'multilingual-e5-large', 'field_map': {'text': 'chunk_text'}}
    """

    model: str
    field_map: Mapping[str, str]
    metric: Optional[Union[Metric, str]] = None
    read_parameters: Optional[JsonObject] = None
    write_parameters: Optional[JsonObject] = None
    dimension: Optional[int] = None

    def as_dict(self) -> dict[str, Any]:
        """The settings as the API takes them."""
        return self.to_dict()


class IntegratedSpec(Spec):
    """Cloud, region and embedding model of a serverless index with integrated embedding.

    Args:
        cloud: Cloud provider, such as "aws".
        region: Region of the provider, such as "us-east-1".
        embed: The model, and the field that it embeds.

    Since API 2025-01.

    Example:
        >>> from pinecone import IndexEmbed, IntegratedSpec
        >>> spec = IntegratedSpec("aws", "us-east-1", IndexEmbed("multilingual-e5-large", {"text": "chunk_text"}))
    """

    cloud: Union[CloudProvider, str]
    region: Union[AwsRegion, GcpRegion, AzureRegion, str]
    embed: Union[IndexEmbed, JsonObject]


class ServerlessSpecDefinition(NamedTuple):
    """Cloud and region of a serverless index, as a tuple."""

    cloud: str
    region: str


class PodSpecDefinition(NamedTuple):
    """Size and environment of a pod index, as a tuple."""

    replicas: int
    shards: int
    pods: int
    pod_type: str
    environment: str
    metadata_config: Optional[dict[str, Any]]


class CollectionDescription(NamedTuple):
    """Name of a collection and of its source index, as a tuple."""

    name: str
    source: str


class IndexTags(OpenDict[str]):
    """Tags of an index: a dictionary whose keys are attributes as well, such as ``tags.team``."""

    __slots__ = ()


class ReadCapacityStatus(View):
    """Status of a read capacity.

    Attributes:
        state: State, such as "Ready", "Scaling", "Migrating" or "Error".
        current_replicas: Number of replicas in use; None for on-demand capacity.
        current_shards: Number of shards in use; None for on-demand capacity.
        error_message: Error message; None unless provisioning failed.
    """

    state: str
    current_replicas: Optional[int]
    current_shards: Optional[int]
    error_message: Optional[str]


class ManualScaling(View):
    """Scaling of dedicated read nodes, whose number is shards times replicas.

    Attributes:
        shards: Number of shards that the data is spread over.
        replicas: Number of replicas of each shard.
    """

    shards: Optional[int]
    replicas: Optional[int]


class DedicatedNodes(View):
    """Type and scaling of dedicated read nodes.

    Attributes:
        node_type: Type of the nodes, such as "b1".
        scaling: Scaling strategy, "Manual".
        manual: Number of shards and replicas.
    """

    node_type: Optional[str]
    scaling: Optional[str]
    manual: Optional[ManualScaling]


class ReadCapacityInfo(View):
    """Read capacity of an index.

    Attributes:
        mode: "OnDemand" or "Dedicated".
        dedicated: The dedicated nodes; None for on-demand capacity.
        status: Status of the capacity.
    """

    mode: str
    dedicated: Optional[DedicatedNodes]
    status: Optional[ReadCapacityStatus]


class MetadataFieldInfo(View):
    """How a metadata field is indexed.

    Attributes:
        filterable: Whether filters may name the field.
    """

    filterable: Optional[bool]


class MetadataSchemaInfo(View):
    """Which metadata fields are indexed.

    Attributes:
        fields: Settings by name of the metadata field.
    """

    fields: dict[str, MetadataFieldInfo]


class MetadataConfigInfo(View):
    """Which metadata fields of a pod index are indexed.

    Attributes:
        indexed: Names of the metadata fields.
    """

    indexed: Optional[list[str]]


class ServerlessSpecInfo(View):
    """Cloud and region of a serverless index.

    Attributes:
        cloud: Cloud provider, such as "aws".
        region: Region of the provider, such as "us-east-1".
        read_capacity: On-demand or dedicated read capacity, with its status; None before API 2025-10.
        schema: Which metadata fields are indexed; None for all, and before API 2025-10.
        source_collection: Collection that the index was created from; None if there is none.
    """

    cloud: str
    region: str
    read_capacity: Optional[ReadCapacityInfo]
    schema: Optional[MetadataSchemaInfo]
    source_collection: Optional[str]


class PodSpecInfo(View):
    """Environment and size of a pod index.

    Attributes:
        environment: Environment, such as "us-east1-gcp".
        pod_type: Type and size of the pods.
        replicas: Number of replicas of each shard.
        shards: Number of shards that the records are spread over.
        pods: Number of pods.
        metadata_config: Which metadata fields are indexed; None for all.
        source_collection: Collection that the index was created from; None if there is none.
    """

    environment: str
    pod_type: str
    replicas: Optional[int]
    shards: Optional[int]
    pods: Optional[int]
    metadata_config: Optional[MetadataConfigInfo]
    source_collection: Optional[str]


class ByocSpecInfo(View):
    """Environment of an index in your own cloud (BYOC).

    Attributes:
        environment: Environment of the deployment.
        read_capacity: On-demand or dedicated read capacity, with its status; None before API 2025-10.
        schema: Which metadata fields are indexed; None for all, and before API 2025-10.
    """

    environment: str
    read_capacity: Optional[ReadCapacityInfo]
    schema: Optional[MetadataSchemaInfo]


class IndexSpec(View):
    """Specification of an index. One of its fields is set, the others are None.

    Attributes:
        serverless: Cloud, region and more of a serverless index.
        pod: Environment, pod type and more of a pod index.
        byoc: Environment and more of an index in the customer's own cloud.
    """

    serverless: Optional[ServerlessSpecInfo]
    pod: Optional[PodSpecInfo]
    byoc: Optional[ByocSpecInfo]


class IndexStatus(View):
    """Status of an index.

    Attributes:
        ready: Whether the index can be used.
        state: State, such as "Initializing", "Ready" or "Terminating".
    """

    ready: bool
    state: str


class ModelIndexEmbed(View):
    """Integrated embedding of an index.

    Attributes:
        model: Name of the model.
        metric: Similarity metric.
        dimension: Dimension of the vectors; None for a sparse model.
        vector_type: "dense" or "sparse".
        field_map: Which field of a record is embedded.
        read_parameters: Parameters of the model for queries.
        write_parameters: Parameters of the model for records.
    """

    model: str
    metric: Optional[str]
    dimension: Optional[int]
    vector_type: Optional[str]
    field_map: Optional[dict[str, str]]
    read_parameters: Optional[dict[str, Any]]
    write_parameters: Optional[dict[str, Any]]


class IndexModel(View):
    """Description of an index.

    Attributes:
        name: Name of the index.
        dimension: Dimension of the vectors; None for a sparse index.
        metric: "cosine", "dotproduct" or "euclidean".
        host: Host of its data plane.
        private_host: Host for private endpoints; None if there is none.
        spec: Specification, such as ``spec.serverless.region``.
        status: ``status.ready`` (bool) and ``status.state`` (str).
        vector_type: "dense" or "sparse"; None before API 2025-01.
        deletion_protection: "enabled" or "disabled"; None before API 2024-07.
        tags: Tags by key; None if there are none.
        embed: Integrated embedding; None for other indexes.
        created_at: Creation time, as text in ISO 8601; None if the service does not report it.
    """

    name: str
    dimension: Optional[int]
    metric: str
    host: str
    private_host: Optional[str]
    spec: IndexSpec
    status: IndexStatus
    vector_type: Optional[str]
    deletion_protection: Optional[str]
    tags: Optional[IndexTags]
    embed: Optional[ModelIndexEmbed]
    created_at: Optional[str]

    index = SameObject()


class CreateIndexFromBackupResponse(IndexModel):
    """Description of an index that is created from a backup, and its restore job.

    Attributes:
        restore_job_id: ID of the restore job, for ``describe_restore_job``.
        index_id: Unique ID of the index.
    """

    restore_job_id: str
    index_id: str


def restored(index: IndexModel, started: JsonObject) -> CreateIndexFromBackupResponse:
    """The description of an index together with its restore job.

    Args:
        index: The index.
        started: Response of the service to the request for the index.
    """
    return CreateIndexFromBackupResponse({**dict(index._held.items()), **dict(started.items())})


class IndexList(NamedList[IndexModel]):
    """The indexes of a project.

    Its length and its items are those of ``indexes``.

    Attributes:
        indexes: Descriptions of the indexes.

    Example:
        >>> for index in pc.list_indexes():
        ...     print(index.name, index.host)
        movies localhost:5081
    """

    _LISTING = Listing("indexes", "index", "name dimension metric vector_type status.state host")

    indexes: list[IndexModel]

    index_list = SameObject()


class CollectionModel(HasResponseInfo, Displayed, OpenDict[Any]):
    """Description of a collection, a static copy of the records of a pod index: a dictionary with attributes.

    Attributes:
        name: Name of the collection.
        status: "Initializing", "Ready" or "Terminating".
        environment: Environment where it is stored.
        size: Size in bytes; None until it is known.
        dimension: Dimension of the vectors; None until it is known.
        vector_count: Number of records; None until it is known.
    """

    __slots__ = ("_response_info",)

    name: str
    status: str
    environment: str
    size: Optional[int]
    dimension: Optional[int]
    vector_count: Optional[int]

    def __init__(self, held: Any = NOTHING, /, **fields: Any) -> None:
        # A view converts the values.
        super().__init__(View(held, **fields).items())

    def __missing__(self, name: str) -> None:
        if name not in CollectionModel.__annotations__:
            raise KeyError(name)

    def _shown(self) -> list[tuple[str, Any]]:
        return [*self.items()]


class CollectionList(NamedList[CollectionModel]):
    """The collections of a project.

    Its length and its items are those of ``collections``.

    Attributes:
        collections: Descriptions of the collections.

    Example:
        >>> pc.list_collections().names()
        ['movies-2024']
    """

    _LISTING = Listing("collections", "collection")

    collections: list[CollectionModel]

    collection_list = SameObject()


class BackupModel(View):
    """Description of a backup: a static copy of the records and settings of a serverless index.

    Attributes:
        backup_id: ID of the backup.
        source_index_name: Name of the index that was backed up.
        source_index_id: ID of that index.
        status: "Initializing", "Ready" or "Failed".
        cloud: Cloud where it is stored.
        region: Region where it is stored.
        name: Name of the backup, which need not be unique; None if it has none.
        description: Description of the backup.
        dimension: Dimension of the vectors; None for a sparse index.
        metric: Similarity metric.
        record_count: Number of records.
        namespace_count: Number of namespaces.
        size_bytes: Size in bytes.
        tags: Tags of the index, by key.
        schema: Which metadata fields are indexed; None before API 2025-10.
        created_at: Creation time, as text in ISO 8601.
    """

    backup_id: str
    source_index_name: str
    source_index_id: str
    status: str
    cloud: str
    region: str
    name: Optional[str]
    description: Optional[str]
    dimension: Optional[int]
    metric: Optional[str]
    record_count: Optional[int]
    namespace_count: Optional[int]
    size_bytes: Optional[int]
    tags: Optional[IndexTags]
    schema: Optional[MetadataSchemaInfo]
    created_at: Optional[str]


class BackupList(PagedView[BackupModel]):
    """A page of backups.

    Its length and its items are those of ``data``.

    Attributes:
        data: Descriptions of the backups.
        pagination: ``pagination.next`` is the token of the next page; None on the last page.

    Example:
        >>> pc.list_backups(index_name="movies").names()
        ['before-the-move']
    """

    _LISTING = Listing("data", "backup", "backup_id name source_index_name status record_count created_at")

    data: list[BackupModel]

    def names(self) -> list[Optional[str]]:
        """Names of the backups."""
        return [backup.name for backup in self]


class RestoreJobModel(View):
    """Description of a restore job, which restores a backup into a new index.

    Attributes:
        restore_job_id: ID of the job.
        backup_id: ID of the backup.
        target_index_name: Name of the index that is restored.
        target_index_id: ID of that index.
        status: "Pending", "InProgress", "Completed" or "Failed".
        created_at: Start time, a datetime. ``to_dict()`` has it as text.
        completed_at: End time, a datetime; None while it is running.
        percent_complete: Progress in percent, 0 to 100.
    """

    restore_job_id: str
    backup_id: str
    target_index_name: str
    target_index_id: str
    status: str
    created_at: datetime
    completed_at: Optional[datetime]
    percent_complete: Optional[float]

    restore_job = SameObject()


class RestoreJobList(PagedView[RestoreJobModel]):
    """A page of restore jobs.

    Its length and its items are those of ``data``.

    Attributes:
        data: Descriptions of the jobs.
        pagination: ``pagination.next`` is the token of the next page; None on the last page.

    Example:
        >>> [job.status for job in pc.list_restore_jobs()]
        ['Completed']
    """

    _LISTING = Listing(
        "data", "restore job", "restore_job_id backup_id target_index_name status percent_complete created_at"
    )

    data: list[RestoreJobModel]

    def names(self) -> list[str]:
        """Names of the indexes that the jobs restore."""
        return [job.target_index_name for job in self]
