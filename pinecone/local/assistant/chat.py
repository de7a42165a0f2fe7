"""Operations that question an assistant: chat, chat in the format of OpenAI, and context.

An answer quotes the passages that contain most of the question. The same question with the same files gets the same
answer.
"""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import orjson

from pinecone.local.assistant.files import describe
from pinecone.local.assistant.passages import Passage, best
from pinecone.local.assistant.state import Assistants, File
from pinecone.local.db_data.filters import read_filter
from pinecone.local.http.call import Answer, Call, Reply
from pinecone.local.http.errors import invalid
from pinecone.local.inference.embedding import MAX_QUERY, words

_MODEL = "gpt-4o"
_TOP_K = 16
MAX_TOP_K = 64
_SNIPPET = 2048
_SNIPPETS = (512, 8192)
_QUOTE = 100  # words of the longest quote
_QUOTES = 3  # of an answer
_RELEVANT = 0.3  # a passage that contains a smaller share of the question is not quoted
_COMPARABLE = 0.6  # nor is one with less than this fraction of the share of the best passage
_NOTHING = "The files of this assistant do not answer that."


async def chat(assistants: Assistants, call: Call) -> Reply:
    """POST /chat/{assistant_name}"""
    as_json, streamed = call.flag("json_response"), call.flag("stream")
    if as_json and streamed:
        raise invalid("json_response does not go together with stream.")
    options = Call(call.version, call.mapping("context_options") or {})
    _snippet_size(options)
    answer = await _answer(assistants, call, _top_k(options))
    if streamed:
        return Reply(events=_events(answer, call))
    content = answer.content
    if as_json:
        content = orjson.dumps({"answer": content}).decode()
    return Reply(
        {
            "id": answer.id,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": content},
            "model": answer.model,
            "citations": [_citation(quote, call) for quote in answer.quotes],
            "usage": answer.usage,
        }
    )


async def chat_completion(assistants: Assistants, call: Call) -> Reply:
    """POST /chat/{assistant_name}/chat/completions"""
    answer = await _answer(assistants, call, _TOP_K)
    notes = [f"{number}. {_place(quote.passage)}" for number, quote in enumerate(answer.quotes, 1)]
    content = answer.content + ("\n\nReferences:\n" + "\n".join(notes) if notes else "")
    if call.flag("stream"):
        return Reply(events=_completion_chunks(answer, content))
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    return Reply({"id": answer.id, "choices": [choice], "model": answer.model, "usage": answer.usage})


async def context(assistants: Assistants, call: Call) -> Reply:
    """POST /chat/{assistant_name}/context"""
    assistant = assistants.find(call.text("assistant_name"))
    query, messages = call.text("query"), call.sequence("messages")
    if bool(query) == bool(messages):
        raise invalid("Exactly one of query and messages must be given.")
    question = _checked(query, "query") if query else _question(call)
    files = [*assistant.readable(read_filter(call.mapping("filter")))]
    found = await asyncio.to_thread(best, question, files, _snippet_size(call), _top_k(call))
    snippets = [
        {
            "type": "text",
            "content": passage.text,
            "score": passage.score,
            "reference": {
                "type": passage.file.reading.kind,
                "file": describe(passage.file, call.version),
                **_pages(passage),
            },
        }
        for passage in found
        if passage.score > 0
    ]
    tokens = sum(len(words(passage.text)) for passage in found)
    return Reply({"id": str(uuid.uuid4()), "snippets": snippets, "usage": _usage(tokens, 0)})


HANDLERS: dict[str, Callable[[Assistants, Call], Answer]] = {
    "POST /chat/{assistant_name}": chat,
    "POST /chat/{assistant_name}/chat/completions": chat_completion,
    "POST /chat/{assistant_name}/context": context,
}


class _Quote(NamedTuple):
    """A quoted passage, and the end of the quote in the answer."""

    passage: Passage
    end: int


class _Answered(NamedTuple):
    id: str
    model: str
    content: str
    quotes: list[_Quote]
    usage: dict[str, int]


async def _answer(assistants: Assistants, call: Call, top_k: int) -> _Answered:
    assistant = assistants.find(call.text("assistant_name"))
    question = _question(call)
    files = [*assistant.readable(read_filter(call.mapping("filter")))]
    asked = [str(message.get("content", "")) for message in call.sequence("messages") or ()]
    model = call.text("model", _MODEL)
    return await asyncio.to_thread(_quoting, question, files, min(top_k, _QUOTES), asked, model)


def _quoting(question: str, files: list[File], most: int, asked: list[str], model: str) -> _Answered:
    """An answer with quotes from files.

    Args:
        question: The question.
        files: The files.
        most: Largest number of quotes.
        asked: All messages of the conversation.
        model: Name of the model in the response.
    """
    found = best(question, files, _QUOTE, most)
    quotes: list[_Quote] = []
    content = ""
    for passage in found:
        if passage.score < max(_RELEVANT, _COMPARABLE * found[0].score):
            break
        content += ("\n\n" if content else "") + f"“{passage.text}” [{len(quotes) + 1}]"
        quotes.append(_Quote(passage, len(content)))
    content = content or _NOTHING
    read = sum(len(words(text)) for text in (*asked, *(passage.text for passage in found)))
    return _Answered(str(uuid.uuid4()), model, content, quotes, _usage(read, len(words(content))))


def _question(call: Call) -> str:
    """The content of the last message of the conversation."""
    messages = call.sequence("messages")
    if not messages or not all(isinstance(message, dict) for message in messages):
        raise invalid("messages must hold at least one message.")
    content = messages[-1].get("content")
    if not isinstance(content, str) or not content.strip():
        raise invalid("The last of messages must have a content that is a non-empty string.")
    return _checked(content, "The last of messages")


def _checked(question: str, what: str) -> str:
    if len(question) > MAX_QUERY:
        raise invalid(f"{what} has {len(question)} characters, and the local server reads at most {MAX_QUERY}.")
    return question


def _top_k(call: Call) -> int:
    return call.integer("top_k", default=_TOP_K, least=1, most=MAX_TOP_K)


def _snippet_size(call: Call) -> int:
    least, most = _SNIPPETS
    return call.integer("snippet_size", default=_SNIPPET, least=least, most=most)


def _usage(prompt: int, completion: int) -> dict[str, int]:
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _pages(passage: Passage) -> dict[str, list[int]]:
    return {"pages": [passage.page]} if passage.file.reading.has_pages else {}


def _place(passage: Passage) -> str:
    return f"{passage.file.name}, p. {passage.page}" if passage.file.reading.has_pages else passage.file.name


def _citation(quote: _Quote, call: Call) -> dict[str, Any]:
    passage = quote.passage
    reference: dict[str, Any] = {"file": describe(passage.file, call.version), **_pages(passage)}
    if call.flag("include_highlights"):
        reference["highlight"] = {"type": "text", "content": passage.text}
    return {"position": quote.end, "references": [reference]}


def _pieces(text: str) -> list[str]:
    """The pieces of a text in a stream."""
    return re.findall(r"\s*\S+\s*$|\s*\S+", text)


def _events(answer: _Answered, call: Call) -> Iterator[dict[str, Any]]:
    yield {"type": "message_start", "id": answer.id, "model": answer.model, "role": "assistant"}
    start = 0
    for end, quote in [*((quote.end, quote) for quote in answer.quotes), (len(answer.content), None)]:
        for piece in _pieces(answer.content[start:end]):
            yield {"type": "content_chunk", "id": answer.id, "model": answer.model, "delta": {"content": piece}}
        start = end
        if quote is not None:
            yield {"type": "citation", "id": answer.id, "model": answer.model, "citation": _citation(quote, call)}
    yield {
        "type": "message_end",
        "id": answer.id,
        "model": answer.model,
        "finish_reason": "stop",
        "usage": answer.usage,
    }


def _completion_chunks(answer: _Answered, content: str) -> Iterator[dict[str, Any]]:
    def chunk(**choice: Any) -> dict[str, Any]:
        return {"id": answer.id, "choices": [{"index": 0, **choice}], "model": answer.model}

    yield chunk(delta={"role": "assistant", "content": ""})
    for piece in _pieces(content):
        yield chunk(delta={"content": piece})
    yield chunk(delta={}, finish_reason="stop")
