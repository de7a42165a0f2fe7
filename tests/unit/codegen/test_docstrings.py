"""Sentences that many docstrings say are written into them from one table."""

from __future__ import annotations

import pytest

from codegen import docstrings
from codegen.docstrings import Sentence, SentenceError

SHOP = '''
class Basket:
    """A basket.

    Args:
        size: How much it holds.
    """

    def add(self, item: str, **options: Unpack[Options]) -> None:
        """Add an item.

        Args:
            item: What it is.
            **options: How it is
                added.

        Raises:
            Full: There is no room.

        Example:
            >>> basket.add("pear")
            Full: see above
        """

    def empty(self, **options: object) -> None:
        """Take everything out.

        Args:
            **options: Anything.

        Raises:
            Full: Never.
        """
'''


@pytest.fixture
def say(monkeypatch):
    """The module with other sentences than those of the table."""

    def filled(*sentences: Sentence) -> str:
        monkeypatch.setattr(docstrings, "sentences", lambda: sentences)
        return docstrings.filled(SHOP)

    return filled


def test_it_is_said_wherever_the_name_stands_in_the_section(say):
    text = say(Sentence("Raises", "Full", "No room is left.", {}))
    said = SHOP.replace("Full: There is no room.", "Full: No room is left.").replace(
        "Full: Never.", "Full: No room is left."
    )
    assert text == said


def test_an_owner_may_say_something_else(say):
    text = say(Sentence("Raises", "Full", "There is no room.", {"Basket.empty": "Not at all."}))
    assert text == SHOP.replace("Full: Never.", "Full: Not at all.")


def test_options_are_told_by_their_annotation_and_lines_that_are_over_go(say):
    text = say(Sentence("Args", "**options", "More.", {}, "Unpack[Options]"))
    assert text == SHOP.replace("**options: How it is\n                added.", "**options: More.")


def test_what_is_long_is_broken_into_lines(say):
    text = say(Sentence("Args", "size", "word " * 30, {}))
    line = "        size: " + "word " * 21
    assert text == SHOP.replace(
        "        size: How much it holds.", f"{line.rstrip()}\n            {'word ' * 9}".rstrip()
    )


def test_nothing_changes_a_second_time(say, monkeypatch):
    once = say(Sentence("Args", "**options", "word " * 60, {}), Sentence("Raises", "Full", "No.", {}))
    assert docstrings.filled(once) == once


def test_the_table_names_no_docstring_that_is_not_there(monkeypatch):
    stale = Sentence("Raises", "PineconeApiException", "It failed.", {"Basket.gone": "No."})
    monkeypatch.setattr(docstrings, "sentences", lambda: (stale,))
    with pytest.raises(SentenceError, match=r"PineconeApiException of Basket\.gone"):
        docstrings.derived()


def test_what_a_client_says_of_a_setting_is_what_the_settings_say():
    client = '''
class PineconeAsyncio:
    """A client.

    Args:
        ssl_verify: Something else.
        host: Its own words.
    """
'''
    text = client.replace("Something else.", "Whether the certificate of the service is checked. Default True.")
    assert docstrings.filled(client) == text
    assert docstrings.filled(client.replace("PineconeAsyncio", "Other")) == client.replace("PineconeAsyncio", "Other")
