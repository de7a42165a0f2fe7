"""The states that something passes through from its creation until it is gone."""

from __future__ import annotations

from datetime import datetime, timezone


def timestamp() -> str:
    """The time in UTC, as responses have it."""
    return datetime.now(timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Lifecycle:
    """Whether something is being set up, ready, being deleted or gone, which depends on how often it was looked at.

    Args:
        looks: How many looks find it being set up, and how many find it being deleted.
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
        """The name of its state, of the three that it can be found in."""
        if self._ending:
            return ending
        return ready if self.ready else setting_up

    def end(self) -> None:
        """Begin to delete it."""
        if not self._ending:
            self._ending = True
            self._left = self._looks

    def look(self) -> None:
        """Count a look, which found it as it was before."""
        self._left = max(0, self._left - 1)
