"""Code that builds filters, as a chain and by operators."""

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from pinecone import Field, FilterBuilder, Index


def chain(index: Index) -> None:
    builder = FilterBuilder().eq("genre", "drama").gt("year", 2000).in_("country", ["fr", "it"])
    assert_type(builder, FilterBuilder)
    assert_type(builder.build(), dict[str, Any])
    index.query(vector=[0.1], top_k=3, filter=builder.build())
    index.query(vector=[0.1], top_k=3, filter=builder)
    both = FilterBuilder().ne("genre", "drama").nin("country", ["fr"]) & FilterBuilder().gte("year", 1990).lt(
        "year", 2000
    )
    index.delete(filter=both | FilterBuilder().exists("seen", True))


def operators(index: Index) -> None:
    condition = (Field("genre") == "drama") & (Field("year") > 2000) | Field("country").is_in(["fr", "it"])
    assert_type(condition, FilterBuilder)
    assert_type(Field("genre") == "drama", FilterBuilder)
    assert_type(Field("genre") != "drama", FilterBuilder)
    assert_type(Field("year") >= 2000, FilterBuilder)
    assert_type(condition.to_dict(), dict[str, Any])
    index.query(vector=[0.1], top_k=3, filter=condition)
    index.update(filter=Field("year").lte(2000), set_metadata={"old": True})
    index.describe_index_stats(filter=Field("genre").not_in(["drama"]))
    index.fetch_by_metadata(Field("seen").exists())
