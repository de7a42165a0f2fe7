"""Write into docstrings what many of them say: the sentences of ``docstrings.toml``, and what settings are.

Editors show the docstring that stands in the source, so each has to stand there whole. Only what is said of a name is
written; which names the sections of a docstring have is up to who writes it.
"""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from . import ROOT
from .documents import DocumentError

TABLE = Path(__file__).with_suffix(".toml")
WIDTH = 120

Documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef

_SECTION = re.compile(r"(\w+):\n")
_ITEM = re.compile(r"    ([*\w]+): ")
_MORE = re.compile(r"        ")


class SentenceError(DocumentError):
    """The table lists a docstring that is not there."""


@dataclass(frozen=True)
class Item:
    """A name in a section of a docstring, and what is said of it.

    Attributes:
        owner: What the docstring is of: a class, a function, or a method after its class and a dot.
        section: Title of the section.
        name: The name.
        annotation: That of ``**options``, where the function has it.
        margin: Space before the name.
        first: Number of its first line in the file, from 0.
        end: Number of the line after its last one.
    """

    owner: str
    section: str
    name: str
    annotation: str
    margin: str
    first: int
    end: int

    def saying(self, text: str) -> list[str]:
        """The lines that say something of the name."""
        lines = textwrap.wrap(
            f"{self.name}: {text}",
            WIDTH,
            initial_indent=self.margin,
            subsequent_indent=f"{self.margin}    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        return [f"{line}\n" for line in lines]


@dataclass(frozen=True)
class Sentence:
    """What docstrings say of a name.

    Attributes:
        section: Section that the name stands in.
        name: The name.
        text: What is said.
        instead: What some say in place of it, by their owner.
        annotation: That of ``**options``; empty for other names.
        owners: What alone says it; empty for all.
    """

    section: str
    name: str
    text: str
    instead: Mapping[str, str]
    annotation: str = ""
    owners: tuple[str, ...] = ()

    def is_about(self, item: Item) -> bool:
        """Whether it is said in a place."""
        of_its_kind = self.annotation in ("", item.annotation) and (not self.owners or item.owner in self.owners)
        return of_its_kind and (item.section, item.name) == (self.section, self.name)


@cache
def sentences() -> tuple[Sentence, ...]:
    """The sentences of the table, and those of the settings."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return (
        *(
            Sentence(
                each["section"],
                each["name"],
                each["text"],
                {owner: text for text, owners in each.get("instead", {}).items() for owner in owners},
                each.get("annotation", ""),
            )
            for each in table["sentence"]
        ),
        *of_settings(**table["settings"]),
    )


def of_settings(path: str, cls: str, but: Sequence[str], clients: Sequence[str]) -> Iterator[Sentence]:
    """What clients say of their settings: the same as the attributes of the class that holds these.

    Args:
        path: File of the class.
        cls: Its name.
        but: Settings that each says something else of.
        clients: The clients.
    """
    text = (ROOT / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    for item in items(text):
        if (item.owner, item.section) == (cls, "Attributes") and item.name not in but:
            said = " ".join(line.strip() for line in lines[item.first : item.end])
            yield Sentence("Args", item.name, said.partition(": ")[2], {}, owners=tuple(clients))


def derived() -> dict[Path, str]:
    """Text of every handwritten file that says a sentence, by its path below the repository.

    Raises:
        SentenceError: The table lists a docstring that is not there.
    """
    texts: dict[Path, str] = {}
    unsaid = {(each.name, owner) for each in sentences() for owner in each.instead}
    for path in sorted((ROOT / "pinecone").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        said = {(item.name, item.owner) for item in items(text) if any(each.is_about(item) for each in sentences())}
        if said:
            texts[path.relative_to(ROOT)] = filled(text)
        unsaid -= said
    if unsaid:
        listed = ", ".join(f"{name} of {owner}" for name, owner in sorted(unsaid))
        raise SentenceError(f"codegen/{TABLE.name} lists docstrings that are not there: {listed}.")
    return texts


def source(path: Path) -> str:
    """Text of a file, with the sentences in it."""
    return filled(path.read_text(encoding="utf-8"))


def filled(text: str) -> str:
    """The text of a module with the sentences in its docstrings."""
    lines = text.splitlines(keepends=True)
    for item in sorted(items(text), key=lambda item: item.first, reverse=True):
        for sentence in sentences():
            if sentence.is_about(item):
                lines[item.first : item.end] = item.saying(sentence.instead.get(item.owner, sentence.text))
    return "".join(lines)


def items(text: str) -> Iterator[Item]:
    """The names in the docstrings of a module; none where they come from those of another."""
    if text.startswith("# @generated"):
        return
    lines = text.splitlines(keepends=True)
    for owner, node in documented(ast.parse(text)):
        body = node.body[0]
        margin = body.col_offset * " "
        arguments = None if isinstance(node, ast.ClassDef) else node.args.kwarg
        annotation = ast.unparse(arguments.annotation) if arguments and arguments.annotation else ""
        section = ""
        for number in range(body.lineno, (body.end_lineno or 0) - 1):
            line = lines[number].removeprefix(margin)
            if match := _SECTION.fullmatch(line):
                section = match[1]
            elif match := _ITEM.match(line):
                end = number + 1
                while _MORE.match(lines[end].removeprefix(margin)):
                    end += 1
                yield Item(owner, section, match[1], annotation, f"{margin}    ", number, end)


def documented(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, Documented]]:
    """The classes and functions that have a docstring, with their names."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Documented):
            if ast.get_docstring(node):
                yield f"{prefix}{node.name}", node
            yield from documented(node, f"{node.name}." if isinstance(node, ast.ClassDef) else prefix)
        elif isinstance(node, ast.If):
            yield from documented(node, prefix)
