"""Types of the dictionaries that can be passed to the control plane."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict, Union

from pinecone.models.base import JsonObject
from pinecone.models.db_control import Metric


class ConfigureIndexEmbed(TypedDict, total=False):
    """Settings of integrated embedding for ``configure_index``."""

    model: str
    field_map: Mapping[str, str]
    read_parameters: JsonObject
    write_parameters: JsonObject


class CreateIndexForModelEmbedTypedDict(ConfigureIndexEmbed, total=False):
    """Settings of integrated embedding for ``create_index_for_model``."""

    metric: Union[Metric, str]
    dimension: int


class MetadataSchemaFieldConfig(TypedDict):
    """How a metadata field is indexed."""

    filterable: bool


class ScalingConfigManualDict(TypedDict, total=False):
    """Number of shards and replicas of dedicated read nodes."""

    shards: int
    replicas: int


class _Dedicated(TypedDict):
    node_type: str
    scaling: str


class ReadCapacityDedicatedConfigDict(_Dedicated, total=False):
    """Type and scaling of dedicated read nodes."""

    manual: ScalingConfigManualDict


class ReadCapacityDedicatedDict(TypedDict):
    """Dedicated read capacity."""

    mode: Literal["Dedicated"]
    dedicated: ReadCapacityDedicatedConfigDict


class ReadCapacityOnDemandDict(TypedDict):
    """On-demand read capacity."""

    mode: Literal["OnDemand"]


ReadCapacityDict = Union[ReadCapacityOnDemandDict, ReadCapacityDedicatedDict]
