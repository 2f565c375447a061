"""
Writes cloudtrail/ec2.py by the tables from which the library's structs are made: python3 ec2_classes.py > FILE.
"""

import collections
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = ROOT / "lib" / "services" / "ec2"
ACTIONS = ROOT / "docs" / "ec2-actions.md"
sys.path.insert(0, str(TABLES))

from catalogue_model import lowered  # noqa: E402
from catalogue_structs import Lock, struct_name  # noqa: E402

from cloudtrail.convert import attribute_of  # noqa: E402

HEAD = '''"""
The requests and responses of all actions of EC2 that change something, for Ec2.request_as and Ec2.response_as: a class for
each, RunInstancesRequest and RunInstancesResponse, and one for each structure in them, under the names of EC2's API
Reference. Written by ec2_classes.py.
"""

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from .objects import Shape


class Returned(Shape):
    """The response of an action that returns only whether it was done."""

    return_: Optional[bool]
'''

WIDTH = 130
PLAIN = {"text": "str", "account": "str", "flag": "bool", "integer": "int", "double": "float", "time": "datetime"}


def rows():
    """The action, the request and the response of each write, as the structs are named in C."""
    for line in ACTIONS.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip().strip("`") for cell in line.split("|")]
        if len(cells) > 6 and cells[2] == "write":
            yield cells[1], cells[4], cells[6]


def attribute(token):
    return attribute_of("", lowered(token.partition("=")[0]))


def member(token, names):
    kind = token.partition("=")[2]
    is_list, kind = kind.endswith("[]"), kind.replace("[]", "")
    outer, inner = "List" if is_list else "Optional", PLAIN.get(kind) or names.get(kind, kind)
    line = f"    {attribute(token)}: {outer}[{inner}]"
    return line if len(line) <= WIDTH else f"    {attribute(token)}: {outer}[\n        {inner}\n    ]"


def payloads(lock):
    """The class of each request and response, and the structure that it is: None for a Returned."""
    by_struct = {struct_name(structure): structure for structure in lock.members}
    for action, request, response in rows():
        yield action + "Request", by_struct[request]
        yield action + "Response", by_struct.get(response)


def lines():
    lock = Lock((TABLES / "structs.lock").read_text(encoding="utf-8"))
    classes = dict(payloads(lock))
    uses = collections.Counter(classes.values())
    uses.update(token.partition("=")[2].replace("[]", "") for tokens in lock.members.values() for token in tokens)
    # A structure that is nothing but one request or response has its name; of others that is a class of its own.
    names = {structure: name for name, structure in classes.items() if structure and uses[structure] == 1}
    yield HEAD
    for structure, tokens in sorted(lock.members.items(), key=lambda one: names.get(one[0], one[0])):
        members = [member(token, names) for token in tokens] or ["    pass"]
        assert len({attribute(token) for token in tokens}) == len(tokens), structure
        yield f"\n\nclass {names.get(structure, structure)}(Shape):\n" + "\n".join(members) + "\n"
    for name, structure in classes.items():
        if structure not in names and name != structure:
            yield f"\n\nclass {name}({structure or 'Returned'}):\n    pass\n"


if __name__ == "__main__":
    print("".join(lines()), end="")
