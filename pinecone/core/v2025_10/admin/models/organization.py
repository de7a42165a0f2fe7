# @generated from openapi/2025-10/admin.yaml. Do not edit: run scripts/regen.
"""Organization."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "id": "id",
    "name": "name",
    "plan": "plan",
    "payment_status": "payment_status",
    "created_at": "created_at",
    "support_tier": "support_tier",
}


@define(eq=False, repr=False, weakref_slot=False)
class Organization(wire.Model):
    """An organization, which holds projects and pays for them.

    Attributes:
        id: ID of the organization.
        name: Name of the organization.
        plan: Plan that the organization has subscribed to. Known values: Free, Standard, Enterprise, Dedicated.
        payment_status: Whether the bills of the organization are paid. Known values: Active, PaymentPending,
            PastDue, Restricted, Suspended, Deactivated.
        created_at: When the organization was created, in UTC.
        support_tier: Level of support that the organization is entitled to. Known values: Free, Developer, Pro,
            Enterprise.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    name: str
    plan: str
    payment_status: str
    created_at: str
    support_tier: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Organization:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("name"),
            get("plan"),
            get("payment_status"),
            get("created_at"),
            get("support_tier"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.name is not None:
            _out["name"] = self.name
        if self.plan is not None:
            _out["plan"] = self.plan
        if self.payment_status is not None:
            _out["payment_status"] = self.payment_status
        if self.created_at is not None:
            _out["created_at"] = self.created_at
        if self.support_tier is not None:
            _out["support_tier"] = self.support_tier
        return _out
