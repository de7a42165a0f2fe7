"""Types of the dictionaries that the control plane takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict, Union

from pinecone.models.db_control import Metric


class ConfigureIndexEmbed(TypedDict, total=False):
    """Settings of integrated embedding for ``configure_index``."""

    model: str
    field_map: Mapping[str, str]
    read_parameters: Mapping[str, Any]
    write_parameters: Mapping[str, Any]


class CreateIndexForModelEmbedTypedDict(ConfigureIndexEmbed, total=False):
    """Settings of integrated embedding for ``create_index_for_model``."""

    metric: Union[Metric, str]
    dimension: int


class MetadataSchemaFieldConfig(TypedDict):
    """Settings of a metadata field in a schema."""

    filterable: bool


class ScalingConfigManualDict(TypedDict, total=False):
    """Size of a dedicated read capacity."""

    shards: int
    replicas: int


class _Dedicated(TypedDict):
    node_type: str
    scaling: str


class ReadCapacityDedicatedConfigDict(_Dedicated, total=False):
    """Kind and size of a dedicated read capacity."""

    manual: ScalingConfigManualDict


class ReadCapacityDedicatedDict(TypedDict):
    """Read capacity that is kept for an index."""

    mode: Literal["Dedicated"]
    dedicated: ReadCapacityDedicatedConfigDict


class ReadCapacityOnDemandDict(TypedDict):
    """Read capacity that is shared."""

    mode: Literal["OnDemand"]


ReadCapacityDict = Union[ReadCapacityOnDemandDict, ReadCapacityDedicatedDict]
