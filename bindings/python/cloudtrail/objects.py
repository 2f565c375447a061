"""What the classes of cloudtrail.types and cloudtrail.ec2 have in common."""

from __future__ import annotations

from typing import Any, Optional, Type, TypeVar


class Struct:
    """Compared, and shown, member by member."""

    def __init__(self, /, **members: Any):  # of which one may be called self
        self.__dict__.update(members)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    def __repr__(self) -> str:
        members = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({members})"


class Shape(Struct):
    """
    A structure of EC2's API. A member is None, and a list empty, when the record does not have it, or has another type
    there; what the API's model did not have yet is an attribute too.
    """


_Payload = TypeVar("_Payload", bound=Shape)


class Payloads(Struct):
    """An event of EC2, whose request and response are also there as objects of the classes in cloudtrail.ec2."""

    action: Optional[str]
    request: Any
    response: Any

    def request_as(self, kind: Type[_Payload]) -> Optional[_Payload]:
        """The request of that action, ec2.RunInstancesRequest; None for other actions."""
        from .shapes import payload_of

        return payload_of(self.action, "Request", self.request, kind)

    def response_as(self, kind: Type[_Payload]) -> Optional[_Payload]:
        """The response of that action, ec2.RunInstancesResponse; None for other actions, and when there is none."""
        from .shapes import payload_of

        return payload_of(self.action, "Response", self.response, kind)
