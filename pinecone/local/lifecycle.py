"""The states of a resource from its creation to its deletion."""

from __future__ import annotations

from datetime import datetime, timezone


def timestamp() -> str:
    """The current time in UTC, in the format of responses."""
    return datetime.now(timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Lifecycle:
    """The state of a resource: being set up, ready, being deleted or gone. It changes each time it is described.

    Args:
        looks: How many descriptions show it being set up, and how many show it being deleted.
    """

    def __init__(self, looks: int) -> None:
        self._looks = self._left = looks
        self._ending = False

    @property
    def ready(self) -> bool:
        """Whether it can be used."""
        return not self._ending and not self._left

    @property
    def gone(self) -> bool:
        """Whether it has been deleted."""
        return self._ending and not self._left

    def state(self, setting_up: str, ready: str, ending: str) -> str:
        """The name of its state, one of three."""
        if self._ending:
            return ending
        return ready if self.ready else setting_up

    def end(self) -> None:
        """Start the deletion."""
        if not self._ending:
            self._ending = True
            self._left = self._looks

    def look(self) -> None:
        """Count a description. It shows the state before this call."""
        self._left = max(0, self._left - 1)
