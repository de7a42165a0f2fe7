"""Embeddings without a model: texts that share words, or parts of words, are near each other.

A text is the weighted sum of its words and of the trigrams in them, and a hash gives each of these a
place in the vector. The same text has the same vector on every machine.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence, Set, Sized
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, Optional
from zlib import crc32

import numpy as np

from pinecone.local.db_data.columns import Floats, SparseValues

_WORD = re.compile(r"\w+")
_LONG = 8  # letters from which on a word counts in full
_PARTS = 0.5  # how much the trigrams of a word count beside the word
_CACHED = 32  # letters of the longest word whose parts are remembered
_WORDS_AT_ONCE = 10_000
MAX_QUERY = 1_000_000  # characters


class Embedding(NamedTuple):
    """What was made of a text.

    Attributes:
        tokens: How many tokens the text has.
        values: A dense vector, None if it is sparse.
        sparse: A sparse vector, None if it is dense.
        words: The words that the entries of ``sparse`` stand for, in their order.
    """

    tokens: int
    values: Optional[Floats] = None
    sparse: Optional[SparseValues] = None
    words: Sequence[str] = ()


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order. A text without any is a word itself."""
    return _WORD.findall(text.lower()) or [text]


def dense(tokens: Iterable[str], dimension: int) -> Floats:
    """A vector of length one.

    Args:
        tokens: Words of the text.
        dimension: Length of the vector.
    """
    weights = _features(tokens)
    hashes = np.fromiter(weights, np.uint32, len(weights))
    # a sign by hash keeps texts that have nothing in common apart on average
    signed = np.fromiter(weights.values(), np.float64, len(weights)) * np.where(hashes >> 31, 1.0, -1.0)
    vector = np.bincount(hashes % dimension, weights=signed, minlength=dimension)
    length = float(np.linalg.norm(vector))
    if not length:  # what there is cancels out
        vector[0] = length = 1.0
    embedded: Floats = (vector / length).astype(np.float32)
    return embedded


def sparse(tokens: Iterable[str]) -> tuple[SparseValues, list[str]]:
    """A sparse vector with an entry for each different word, and the words in the order of its entries."""
    by_hash = {crc32(word.encode()): (word, weight) for word, weight in _weights(tokens).items()}
    order = sorted(by_hash)
    values = np.array([by_hash[hash][1] for hash in order], np.float32)
    return SparseValues(np.array(order, np.uint32), values), [by_hash[hash][0] for hash in order]


class Query:
    """What texts are to be relevant to.

    Args:
        text: The query.

    Attributes:
        terms: Its words and their trigrams, each with its weight.
    """

    def __init__(self, text: str) -> None:
        self.terms: dict[str, float] = {}
        for word, weight in _weights(words(text)).items():
            trigrams = _trigrams(word)
            for term, share in ((word, 1.0), *((trigram, _share(trigrams)) for trigram in sorted(trigrams))):
                self.terms[term] = self.terms.get(term, 0.0) + weight * share

    def relevance(self, text: str) -> float:
        """How much of the query a text has, from 0 to 1."""
        return self._share_of(_found(self.terms.keys(), text))

    def _share_of(self, found: Container[str]) -> float:
        return sum(weight for term, weight in self.terms.items() if term in found) / sum(self.terms.values())


def relevances(queries: Iterable[str], text: str) -> list[float]:
    """How much of each query a text has, from 0 to 1. The text is read once."""
    asked = [Query(query) for query in queries]
    found = _found({term for query in asked for term in query.terms}, text)
    return [query._share_of(found) for query in asked]


def _found(terms: Set[str], text: str) -> set[str]:
    """Those of some terms that are in a text."""
    found: set[str] = set()
    tokens = iter(words(text))
    while some := set(islice(tokens, _WORDS_AT_ONCE)):
        marked = f"#{'##'.join(some)}#"
        found |= terms & some
        found |= terms & {marked[start : start + 3] for start in range(len(marked) - 2)}
    return found


def _weights(tokens: Iterable[str]) -> dict[str, float]:
    """Words with their weights. Short words are mostly those that any text has, so they count less."""
    return {
        word: (1 + math.log(count)) * max(1, min(len(word), _LONG)) / _LONG for word, count in Counter(tokens).items()
    }


def _features(tokens: Iterable[str]) -> dict[int, float]:
    features: dict[int, float] = {}
    for word, weight in _weights(tokens).items():
        for hash, share in _cached_parts(word) if len(word) <= _CACHED else _parts(word):
            features[hash] = features.get(hash, 0.0) + weight * share
    return features


def _parts(word: str) -> tuple[tuple[int, float], ...]:
    """Hashes of a word and of its trigrams, each with its share of the weight."""
    trigrams = _trigrams(word)
    share = _share(trigrams)
    return (crc32(word.encode()), 1.0), *((crc32(part.encode()), share) for part in sorted(trigrams))


_cached_parts = lru_cache(maxsize=1 << 16)(_parts)


def _trigrams(word: str) -> set[str]:
    marked = f"#{word}#"
    return {marked[start : start + 3] for start in range(len(marked) - 2)}


def _share(trigrams: Sized) -> float:
    """How much of the weight of a word each of its trigrams has."""
    return _PARTS / math.sqrt(len(trigrams)) if trigrams else 0.0
