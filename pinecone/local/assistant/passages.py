"""Passages of files, and the search for the best ones for a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from heapq import nlargest
from typing import NamedTuple

from pinecone.local.assistant.state import File
from pinecone.local.inference.embedding import Query

_PARAGRAPHS = re.compile(r"\n\s*\n")
_WORD = re.compile(r"\S{1,64}\s*")  # a longer word, as in a language without spaces, counts as several


class Passage(NamedTuple):
    """A passage of a file, with the share of the question that it contains, from 0 to 1."""

    file: File
    page: int
    text: str
    score: float


def best(question: str, files: Iterable[File], most_words: int, top_k: int) -> list[Passage]:
    """The passages that contain most of a question, best first.

    Args:
        question: The question.
        files: Files that were read.
        most_words: Length of the longest passage in words.
        top_k: Largest number of passages.
    """
    query = Query(question)
    passages = (
        Passage(file, page, text, query.relevance(text))
        for file in files
        for page, whole in enumerate(file.reading.pages, 1)
        for text in split(whole, most_words)
    )
    return nlargest(top_k, passages, key=lambda passage: passage.score)


def split(text: str, most_words: int) -> Iterator[str]:
    """The passages of a text. A passage has as many whole paragraphs as fit; a paragraph that is too long is split."""
    passage: list[str] = []
    length = 0
    for paragraph in _PARAGRAPHS.split(text.strip()):
        words = _WORD.findall(paragraph)
        if passage and length + len(words) > most_words:
            yield "\n\n".join(passage)
            passage, length = [], 0
        start = 0
        while len(words) - start > most_words:
            yield "".join(words[start : start + most_words]).strip()
            start += most_words
        if start < len(words):
            passage.append("".join(words[start:]).strip())
            length += len(words) - start
    if passage:
        yield "\n\n".join(passage)
