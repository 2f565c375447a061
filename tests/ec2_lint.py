#!/usr/bin/env python3
"""
Holds the structs of ec2_model.h against EC2's API model: every member of the model has a member in its struct, of the
type that it should have, and no struct has others but those that the rules name.

    python3 tests/ec2_lint.py HEADER MODEL

The header is read as a person reads it, by its comments: nothing here is shared with what writes it but the table of
undocumented members.
"""
import pathlib
import re
import sys

EC2 = pathlib.Path(__file__).resolve().parent.parent / "lib" / "services" / "ec2"
sys.path.insert(0, str(EC2))
import catalogue_rules as rules  # noqa: E402
from catalogue_model import load, lowered  # noqa: E402

STRUCT = re.compile(r"/\* (\w+) \*/\n(?:typedef )?struct (ctrail_ec2_\w+) \{\n(.*?)\n\}(?: \2)?;", re.DOTALL)
COMMENT_ABOVE = re.compile(r"^ +/\* (\w+)[^*]*\*/\n +([^;]+);", re.MULTILINE)
COMMENT_BEHIND = re.compile(r"^ +([^;/]+); /\* (\w+)", re.MULTILINE)
SCALARS = {
    "string": "ctrail_str",
    "blob": "ctrail_str",
    "boolean": "ctrail_bool",
    "integer": "int64_t",
    "long": "int64_t",
    "timestamp": "int64_t",
    "double": "const ctrail_value *",
    "float": "const ctrail_value *",
}


def members_of(body):
    """The name in JSON of each member, and its declaration."""
    found = {name: declared for name, declared in COMMENT_ABOVE.findall(body)}
    found.update({name: declared for declared, name in COMMENT_BEHIND.findall(body)})
    return found


def type_of(shapes, reference, names):
    """The C type of a member, before its name."""
    shape = shapes[reference["shape"]]
    is_list = shape["type"] == "list"
    name = shape["member"]["shape"] if is_list else reference["shape"]
    kind = shapes[name]["type"]
    if kind == "structure":
        return f"const {names[name]} *" + "const *" * is_list
    return "const ctrail_str *const *" if is_list else SCALARS[kind]


def complaints(structs, shapes):
    names = {structure: name for structure, (name, _) in structs.items()}
    names["Filter"] = "ctrail_ec2_filter"
    for structure, (name, body) in structs.items():
        members = members_of(body)
        model = {lowered(one): reference for one, reference in shapes.get(structure, {}).get("members", {}).items()}
        undocumented = {lowered(one[1]) for one in rules.UNDOCUMENTED.get(structure, [])}
        for one, reference in model.items():
            expected = type_of(shapes, reference, names)
            if one not in members:
                yield f"{name} lacks {one}"
            elif not members[one].startswith(expected):
                yield f"{name}: {one} is {members[one]}, not {expected}"
        for one in members:
            if one not in model and one not in undocumented:
                yield f"{name} has {one}, which the model has not"


def main():
    structs = {structure: (name, body) for structure, name, body in STRUCT.findall(pathlib.Path(sys.argv[1]).read_text())}
    model = load(sys.argv[2])
    found = list(complaints(structs, model.shapes))
    for action, operation in model.operations.items():
        for payload in () if model.is_read(action) else ("input", "output"):
            structure = operation.get(payload, {}).get("shape")
            if structure and structure not in structs:
                found.append(f"{action}: there is no struct for {structure}")
    print("\n".join(found) or f"{len(structs)} structs are as in the model")
    sys.exit(1 if found or len(structs) < 1000 else 0)


if __name__ == "__main__":
    main()
