"""Passages of large texts, and what they have of a question: each text is read once."""

from __future__ import annotations

from typing import Any

import pytest

from pinecone.local.assistant import passages
from pinecone.local.assistant.passages import best, split
from pinecone.local.assistant.reading import Reading
from pinecone.local.assistant.state import File
from pinecone.local.inference import embedding
from pinecone.local.inference.embedding import Query, relevances
from pinecone.local.settings import Settings


def file_of(*pages: str) -> File:
    return File("a.txt", b"", Reading("text", pages), None, False, Settings())


def test_paragraphs_go_together_as_long_as_they_fit() -> None:
    assert [*split("a b\n\nc\n \nd e f\n\n\ng", 4)] == ["a b\n\nc", "d e f\n\ng"]


def test_a_paragraph_that_does_not_fit_is_cut() -> None:
    assert [*split("a b c d e\n\nf", 2)] == ["a b", "c d", "e\n\nf"]


def test_a_text_without_spaces_is_cut_too() -> None:
    text = "".join(chr(0x4E00 + number) for number in range(1000))
    cut = [*split(text, 5)]
    assert "".join(cut) == text
    assert [len(passage) for passage in cut] == [320, 320, 320, 40]


def test_a_text_of_one_paragraph_is_copied_once(monkeypatch: pytest.MonkeyPatch) -> None:
    copied = 0

    class Words(list[str]):
        def __getitem__(self, place: Any) -> Any:
            nonlocal copied
            part = super().__getitem__(place)
            copied += len(part)
            return Words(part)

    class Pattern:
        def findall(self, text: str) -> Words:
            return Words(text.split())

    monkeypatch.setattr(passages, "_WORD", Pattern())
    assert len([*split("word " * 10_000, 10)]) == 1000
    assert copied <= 10_000


def test_the_best_passages_come_first_and_the_earlier_of_equals() -> None:
    files = [file_of("red", "green apples"), file_of("apples", "apples and pears", "apples")]
    found = best("green apples", files, 100, 3)
    assert [(passage.text, passage.page) for passage in found] == [
        ("green apples", 2),
        ("apples", 1),
        ("apples and pears", 2),
    ]
    assert found[1].file is files[1]


def test_a_question_is_read_once_however_many_passages_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    find = embedding.words
    monkeypatch.setattr(embedding, "words", lambda text: read.append(text) or find(text))  # type: ignore[func-returns-value]
    best("green apples", [file_of("a b c d e f g h")], 2, 1)
    assert read.count("green apples") == 1


def test_a_text_is_read_once_however_many_queries_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    queries = ["green apples", "pears", "plums of gold"]
    text = "green pears and apple trees"
    one_by_one = [Query(query).relevance(text) for query in queries]
    read = []
    find = embedding.words
    monkeypatch.setattr(embedding, "words", lambda text: read.append(text) or find(text))  # type: ignore[func-returns-value]
    assert relevances(queries, text) == one_by_one
    assert read.count(text) == 1


def test_long_texts_are_looked_through_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "some green grapes, more apples and a last pear"
    whole = Query("apples pears").relevance(text)
    assert 0 < whole < 1
    monkeypatch.setattr(embedding, "_WORDS_AT_ONCE", 2)
    assert Query("apples pears").relevance(text) == whole


def test_long_words_are_not_remembered() -> None:
    before = embedding._cached_parts.cache_info().currsize
    embedding.dense(["x" * 1000 + str(number) for number in range(10)], 8)
    assert embedding._cached_parts.cache_info().currsize == before
