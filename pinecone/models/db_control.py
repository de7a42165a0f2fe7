"""Types of the control plane: indexes and what they are made of."""

# msgspec evaluates the annotations, on Python 3.9 too, which has no X | Y.

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, ClassVar, Optional, Union

from pinecone.models.base import Mapped, Record, html_table


class Metric(str, Enum):
    """How two vectors are compared."""

    COSINE = "cosine"
    EUCLIDEAN = "euclidean"
    DOTPRODUCT = "dotproduct"


class VectorType(str, Enum):
    """What the records of an index hold."""

    DENSE = "dense"
    SPARSE = "sparse"


class DeletionProtection(str, Enum):
    """Whether an index is kept from being deleted."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class CloudProvider(str, Enum):
    """Clouds of serverless indexes."""

    AWS = "aws"
    GCP = "gcp"
    AZURE = "azure"


class AwsRegion(str, Enum):
    """Regions of serverless indexes on AWS."""

    US_EAST_1 = "us-east-1"
    US_WEST_2 = "us-west-2"
    EU_WEST_1 = "eu-west-1"
    EU_CENTRAL_1 = "eu-central-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"


class GcpRegion(str, Enum):
    """Regions of serverless indexes on Google Cloud."""

    US_CENTRAL1 = "us-central1"
    EUROPE_WEST4 = "europe-west4"


class AzureRegion(str, Enum):
    """Regions of serverless indexes on Azure."""

    EASTUS2 = "eastus2"
    GERMANYWESTCENTRAL = "germanywestcentral"


class PodIndexEnvironment(str, Enum):
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


class PodType(str, Enum):
    """Kinds and sizes of pods."""

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


class ServerlessSpec(Record):
    """Where a serverless index lives.

    Args:
        cloud: Cloud provider, such as "aws".
        region: Region of that provider, such as "us-east-1".
        read_capacity: On-demand or dedicated read capacity. Since API 2025-10.
        schema: Which metadata fields are indexed; all when left out. Since API 2025-10.
        source_collection: Collection whose records the index starts with. Since API 2025-04.

    Since API 2024-04.

    Example:
        >>> from pinecone import ServerlessSpec
        >>> ServerlessSpec("aws", "us-east-1")
        ServerlessSpec(cloud='aws', region='us-east-1')
    """

    cloud: Union[CloudProvider, str]
    region: Union[AwsRegion, GcpRegion, AzureRegion, str]
    read_capacity: Optional[dict[str, Any]] = None
    schema: Optional[dict[str, Any]] = None
    source_collection: Optional[str] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"serverless": self.to_dict()}


class PodSpec(Record):
    """Where a pod index lives and how large it is.

    Args:
        environment: Environment, such as "us-east1-gcp".
        pod_type: Kind and size of the pods.
        replicas: Number of copies of each shard; the service's default is 1.
        shards: Number of parts the records are spread over; the service's default is 1.
        pods: Number of pods, which is shards times replicas.
        metadata_config: Which metadata fields are indexed, ``{"indexed": [...]}``; all when left out.
        source_collection: Collection whose records the index starts with.

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
    metadata_config: Optional[dict[str, Any]] = None
    source_collection: Optional[str] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"pod": self.to_dict()}


class ByocSpec(Record):
    """Where an index in the customer's own cloud lives.

    Args:
        environment: Environment of the deployment.
        read_capacity: On-demand or dedicated read capacity. Since API 2025-10.
        schema: Which metadata fields are indexed; all when left out. Since API 2025-10.

    Since API 2025-04.

    Example:
        >>> from pinecone import ByocSpec
        >>> ByocSpec("aws-us-east-1-b921")
        ByocSpec(environment='aws-us-east-1-b921')
    """

    environment: str
    read_capacity: Optional[dict[str, Any]] = None
    schema: Optional[dict[str, Any]] = None

    def asdict(self) -> dict[str, Any]:
        """The specification as the API takes it."""
        return {"byoc": self.to_dict()}


class View(Mapped):
    """Stable names over a generated object, whatever API version that object belongs to.

    A field of ``FIELDS`` that the version of the object lacks is None; a field that only the object knows is answered
    as well.
    """

    __slots__ = ("_held",)

    FIELDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, held: Any) -> None:
        if not hasattr(held, "keys"):
            raise TypeError(f"{type(self).__name__} needs an object, not {type(held).__name__}.")
        self._held = held

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [key for key in self._held if self._held.get(key) is not None]

    def __getitem__(self, key: Any) -> Any:
        if key in self._held or key in self.FIELDS:
            return getattr(self, key)
        raise KeyError(key)

    def __getattr__(self, name: str) -> Any:
        # Underscored names are asked for before the object is there, by copy and pickle.
        if not name.startswith("_"):
            if name in self._held:
                return self._held[name]
            if name in self.FIELDS:
                return None
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, View):
            return type(self) is type(other) and self.to_dict() == other.to_dict()
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self.FIELDS]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._held,)

    def to_dict(self) -> dict[str, Any]:
        """The object as the API sent it, with plain dictionaries and lists."""
        return dict(self._held.to_dict())


class IndexSpec(View):
    """Specification of an index. One of its fields is set, the others are None.

    Attributes:
        serverless: Cloud, region and more of a serverless index.
        pod: Environment, pod type and more of a pod index.
        byoc: Environment and more of an index in the customer's own cloud.
    """

    __slots__ = ()

    FIELDS = ("serverless", "pod", "byoc")

    serverless: Any
    pod: Any
    byoc: Any


class IndexModel(View):
    """Description of an index.

    Attributes:
        name: Name of the index.
        dimension: Number of values of a dense vector; None for a sparse index.
        metric: "cosine", "dotproduct" or "euclidean".
        host: Host of its data plane.
        private_host: Host for private endpoints; None when there is none.
        spec: Specification, such as ``spec.serverless.region``.
        status: ``status.ready`` (bool) and ``status.state`` (str).
        vector_type: "dense" or "sparse"; None before API 2025-01.
        deletion_protection: "enabled" or "disabled"; None before API 2024-07.
        tags: Tags by key; None when there are none.
        embed: Model of an index with integrated embedding; None otherwise.
    """

    __slots__ = ()

    FIELDS = (
        "name",
        "dimension",
        "metric",
        "host",
        "private_host",
        "spec",
        "status",
        "vector_type",
        "deletion_protection",
        "tags",
        "embed",
    )

    name: str
    dimension: Optional[int]
    metric: str
    host: str
    private_host: Optional[str]
    status: Any
    vector_type: Optional[str]
    deletion_protection: Optional[str]
    tags: Optional[dict[str, str]]
    embed: Any

    @property
    def spec(self) -> IndexSpec:
        """Specification: ``serverless``, ``pod`` or ``byoc`` is set."""
        return IndexSpec(self._held["spec"])


class IndexList(View):
    """The indexes of a project.

    Its length and its items are those of ``indexes``.

    Attributes:
        indexes: Descriptions of the indexes.

    Example:
        >>> for index in pc.list_indexes():
        ...     print(index.name, index.host)
    """

    __slots__ = ("indexes",)

    FIELDS = ("indexes",)

    indexes: list[IndexModel]

    def __init__(self, held: Any) -> None:
        super().__init__(held)
        self.indexes = [IndexModel(index) for index in held.get("indexes") or ()]

    def names(self) -> list[str]:
        """Names of the indexes."""
        return [index.name for index in self.indexes]

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return ["indexes"]

    def __getitem__(self, key: Any) -> Any:
        return self.indexes[key] if isinstance(key, (int, slice)) else super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key in self.keys() if isinstance(key, str) else key in self.indexes

    def __iter__(self) -> Iterator[IndexModel]:
        return iter(self.indexes)

    def __len__(self) -> int:
        return len(self.indexes)

    def to_dict(self) -> dict[str, Any]:
        """The list as the API sent it: ``{"indexes": [...]}``."""
        return {"indexes": [index.to_dict() for index in self.indexes]}

    def _repr_html_(self) -> str:
        fields = ["name", "dimension", "metric", "vector_type", "host"]
        rows = [tuple(index[field] for field in fields) for index in self.indexes]
        return html_table(f"{len(rows)} indexes", fields, rows)
