"""Embeddings without a model: texts that share words, or parts of words, get similar vectors.

The vector of a text is the weighted sum of its words and of their trigrams. A hash gives each of them a position in the
vector. The same text has the same vector on every machine.
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
_LONG = 8  # length from which on a word has its full weight
_PARTS = 0.5  # weight of the trigrams of a word compared with the word
_CACHED = 32  # longest word whose parts are cached
_WORDS_AT_ONCE = 10_000
MAX_QUERY = 1_000_000  # characters


class Embedding(NamedTuple):
    """The embedding of a text.

    Attributes:
        tokens: Number of tokens in the text.
        values: The vector if it is dense, else None.
        sparse: The vector if it is sparse, else None.
        words: The words of the entries of ``sparse``, in their order.
    """

    tokens: int
    values: Optional[Floats] = None
    sparse: Optional[SparseValues] = None
    words: Sequence[str] = ()


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order. A text without words counts as one word."""
    return _WORD.findall(text.lower()) or [text]


def dense(tokens: Iterable[str], dimension: int) -> Floats:
    """A dense vector of length one.

    Args:
        tokens: Words of the text.
        dimension: Length of the vector.
    """
    weights = _features(tokens)
    hashes = np.fromiter(weights, np.uint32, len(weights))
    # with signs from the hash, texts without common words have an average product of 0
    signed = np.fromiter(weights.values(), np.float64, len(weights)) * np.where(hashes >> 31, 1.0, -1.0)
    vector = np.bincount(hashes % dimension, weights=signed, minlength=dimension)
    length = float(np.linalg.norm(vector))
    if not length:  # all entries cancel each other
        vector[0] = length = 1.0
    embedded: Floats = (vector / length).astype(np.float32)
    return embedded


def sparse(tokens: Iterable[str]) -> tuple[SparseValues, list[str]]:
    """A sparse vector with one entry for each distinct word, and the words in the order of its entries."""
    by_hash = {crc32(word.encode()): (word, weight) for word, weight in _weights(tokens).items()}
    order = sorted(by_hash)
    values = np.array([by_hash[hash][1] for hash in order], np.float32)
    return SparseValues(np.array(order, np.uint32), values), [by_hash[hash][0] for hash in order]


class Query:
    """A query to which texts are compared.

    Args:
        text: The text of the query.

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
        """The share of the query that a text contains, from 0 to 1."""
        return self._share_of(_found(self.terms.keys(), text))

    def _share_of(self, found: Container[str]) -> float:
        return sum(weight for term, weight in self.terms.items() if term in found) / sum(self.terms.values())


def relevances(queries: Iterable[str], text: str) -> list[float]:
    """The share of each query that a text contains, from 0 to 1. The text is read once."""
    asked = [Query(query) for query in queries]
    found = _found({term for query in asked for term in query.terms}, text)
    return [query._share_of(found) for query in asked]


def _found(terms: Set[str], text: str) -> set[str]:
    """The terms that a text contains."""
    found: set[str] = set()
    tokens = iter(words(text))
    while some := set(islice(tokens, _WORDS_AT_ONCE)):
        marked = f"#{'##'.join(some)}#"
        found |= terms & some
        found |= terms & {marked[start : start + 3] for start in range(len(marked) - 2)}
    return found


def _weights(tokens: Iterable[str]) -> dict[str, float]:
    """Words with their weights. Short words have less weight, because most texts contain them."""
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
    """The share of the weight of a word that each of its trigrams gets."""
    return _PARTS / math.sqrt(len(trigrams)) if trigrams else 0.0
