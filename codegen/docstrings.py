"""Write repeated texts into docstrings: the sentences of ``docstrings.toml``, and the descriptions of settings.

Editors show docstrings from the source, so each must be complete there. Only the descriptions of names are written. The
author of a docstring decides which names its sections have.
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
    """The table lists a docstring that does not exist."""


@dataclass(frozen=True)
class Item:
    """A name in a section of a docstring, with its description.

    Attributes:
        owner: Owner of the docstring: a class, a function, or a method with its class and a dot before it.
        section: Title of the section.
        name: The name.
        annotation: Annotation of ``**options``, if the function has it.
        margin: Indentation of the name.
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
        """The lines with the description of the name."""
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
    """The description of a name in docstrings.

    Attributes:
        section: Section of the name.
        name: The name.
        text: The description.
        instead: Other descriptions for some docstrings, by owner.
        annotation: Annotation of ``**options``; empty for other names.
        owners: The owners of the docstrings that have it; empty for all.
    """

    section: str
    name: str
    text: str
    instead: Mapping[str, str]
    annotation: str = ""
    owners: tuple[str, ...] = ()

    def is_about(self, item: Item) -> bool:
        """Whether it describes a name in a docstring."""
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
    """The descriptions of settings in clients, which are those of the attributes of the settings class.

    Args:
        path: File of the settings class.
        cls: Its name.
        but: Settings that each client describes itself.
        clients: The clients.
    """
    text = (ROOT / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    for item in items(text):
        if (item.owner, item.section) == (cls, "Attributes") and item.name not in but:
            said = " ".join(line.strip() for line in lines[item.first : item.end])
            yield Sentence("Args", item.name, said.partition(": ")[2], {}, owners=tuple(clients))


def derived() -> dict[Path, str]:
    """Text of every handwritten file with such a description, by its path below the repository.

    Raises:
        SentenceError: The table lists a docstring that does not exist.
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
        raise SentenceError(f"codegen/{TABLE.name} lists docstrings that do not exist: {listed}.")
    return texts


def source(path: Path) -> str:
    """Text of a file, with the descriptions filled in."""
    return filled(path.read_text(encoding="utf-8"))


def filled(text: str) -> str:
    """The text of a module with the descriptions in its docstrings."""
    lines = text.splitlines(keepends=True)
    for item in sorted(items(text), key=lambda item: item.first, reverse=True):
        for sentence in sentences():
            if sentence.is_about(item):
                lines[item.first : item.end] = item.saying(sentence.instead.get(item.owner, sentence.text))
    return "".join(lines)


def items(text: str) -> Iterator[Item]:
    """The names in the docstrings of a module. Generated modules have none, since their docstrings are copies."""
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
    """The classes and functions with a docstring, and their names."""

    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Documented):
            if ast.get_docstring(node):
                yield f"{prefix}{node.name}", node
            yield from documented(node, f"{node.name}." if isinstance(node, ast.ClassDef) else prefix)
        elif isinstance(node, ast.If):
            yield from documented(node, prefix)
