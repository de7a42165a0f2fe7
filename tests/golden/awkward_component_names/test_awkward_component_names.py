"""Component names with dots and dashes, of other case only, or those of what generated modules import."""

import json
from string import ascii_lowercase

VALUES = {letter: {"v": letter} for letter in ascii_lowercase[:19]}


def test_every_component_is_a_class_of_its_own(operations, models):
    found = operations["POST /things"].parse(200, "application/json", json.dumps(VALUES).encode())
    assert len({type(found[letter]) for letter in VALUES}) == len(VALUES)
    assert {letter: found[letter].v for letter in VALUES} == {letter: letter for letter in VALUES}
    assert found.to_dict() == VALUES


def test_file_names_differ_in_more_than_case(models):
    modules = [getattr(models, name).__module__ for name in dir(models)]
    assert len({module.lower() for module in modules}) == len(modules)


def test_models_are_sent(operations, models):
    build = operations["POST /things"].build
    arguments = {letter: build(letter).wire(v=letter) for letter in VALUES}
    assert json.loads(operations["POST /things"].encode(**arguments).body) == VALUES
