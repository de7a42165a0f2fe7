"""The evaluation of answers: the share of a reference answer that an answer contains, and vice versa."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

from pinecone.local.http.call import Answer, Call, Reply
from pinecone.local.http.errors import invalid
from pinecone.local.inference.embedding import MAX_QUERY, relevances, words

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_ENTAILED = 0.6  # smallest share of a fact that an answer must contain


async def metrics_alignment(call: Call) -> Reply:
    """POST /evaluation/metrics/alignment"""
    texts = [_text(call, name) for name in ("question", "answer", "ground_truth_answer")]
    return Reply(await asyncio.to_thread(_aligned, *texts))


HANDLERS: dict[str, Callable[[Call], Answer]] = {"POST /evaluation/metrics/alignment": metrics_alignment}


def _aligned(question: str, answer: str, truth: str) -> dict[str, Any]:
    facts = _SENTENCE_END.split(truth)
    entailed = [share >= _ENTAILED for share in relevances(facts, answer)]
    completeness = sum(entailed) / len(facts)
    claims = _SENTENCE_END.split(answer)
    correctness = sum(share >= _ENTAILED for share in relevances(claims, truth)) / len(claims)
    both = correctness + completeness
    prompt = sum(len(words(text)) for text in (question, answer, truth))
    completion = sum(len(words(fact)) for fact in facts)
    return {
        "metrics": {
            "correctness": correctness,
            "completeness": completeness,
            "alignment": 2 * correctness * completeness / both if both else 0.0,
        },
        "reasoning": {
            "evaluated_facts": [
                {"fact": {"content": fact}, "entailment": "entailed" if found else "neutral"}
                for fact, found in zip(facts, entailed)
            ]
        },
        "usage": {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion},
    }


def _text(call: Call, name: str) -> str:
    text = call.text(name).strip()
    if not text:
        raise invalid(f"{name} must be a non-empty string.")
    if len(text) > MAX_QUERY:
        raise invalid(f"{name} has {len(text)} characters, and the local server reads at most {MAX_QUERY}.")
    return text
