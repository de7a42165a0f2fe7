"""What a user may pass as ``transport=``."""

from __future__ import annotations

from typing import Union

import httpx

OwnTransport = Union[httpx.BaseTransport, httpx.AsyncBaseTransport]
