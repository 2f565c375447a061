"""
Writes the structs of the requests and responses of all actions that change something: ec2_model.h declares them,
structs.c says where in a struct each member of fields.c stands, and ec2-actions.md lists them.

structs.lock keeps what a compiled program depends on: which number each request and response has, and the order of the
members of each struct. What a newer model adds comes after it; what it leaves out stays, and is always absent.
"""
import re

import catalogue_rules as rules
from catalogue_fields import BESIDE
from catalogue_model import PACKAGE, lowered
from catalogue_write import lines

WIDTH = 120
NO_OFFSET = 0xFFFF
VALUES_MAX = 6
UNIT = re.compile(r"\bin (GiB|MiB/s|MiBps|MiB|Gbps|Mbps|seconds|milliseconds|minutes|hours|days|percent)\b")
TYPES = {
    "text": "ctrail_str ",
    "account": "ctrail_str ",
    "flag": "ctrail_bool ",
    "integer": "int64_t ",
    "double": "const ctrail_value *",
    "time": "int64_t ",
}


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def struct_name(structure):
    return rules.STRUCT_NAMES.get(structure, snake(structure))


def singular(name):
    for ending, one in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("s", "")):
        if name.endswith(ending) and not name.endswith("ss"):
            return name[: -len(ending)] + one
    return name


class Lock:
    """The order of the past, to which what is new is added."""

    def __init__(self, text):
        self.payloads, self.members = [], {}
        for line in text.splitlines():
            structure, _, rest = line.partition(":")
            if line.startswith("#") or not line:
                continue
            if structure == "payload":
                self.payloads.append(rest.strip())
            else:
                self.members[structure] = rest.split()

    def add_payload(self, structure):
        if structure not in self.payloads:
            self.payloads.append(structure)

    def add_members(self, structure, names):
        known = self.members.setdefault(structure, [])
        known += [name for name in names if name not in known]

    def source(self):
        head = "# Written by catalogue.py: the numbers of requests and responses, and the order of members. Never reorder.\n"
        payloads = "".join(f"payload: {structure}\n" for structure in self.payloads)
        members = "".join(f"{structure}: {' '.join(names)}\n" for structure, names in sorted(self.members.items()))
        return head + payloads + members


class Structs:
    def __init__(self, model, lock):
        self.model, self.lock, self.order, self.members = model, lock, [], {}
        for action in model.actions():
            if model.is_read(action):
                continue
            for structure in (model.request(action), model.response(action)):
                if structure:
                    self.add(structure)
                    lock.add_payload(structure)

    def add(self, structure):
        """After the structs to which it points."""
        if structure in self.members:
            return
        members = self.model.members(structure) + self.model.undocumented(structure)
        self.members[structure] = {self.token(member): member for member in members}
        self.lock.add_members(structure, self.members[structure])
        for member in members:
            if member.is_object:
                self.add(member.target)
        self.order.append(structure)

    def token(self, member):
        """What the lock keeps of a member: its name, and its type."""
        kind = member.target if member.is_object else member.kind
        return f"{member.name}={kind}{'[]' * member.is_list}"

    # ---- The header ----

    def c_type(self, kind, is_list):
        if kind in TYPES:
            return "const ctrail_str *const *" if is_list else TYPES[kind]
        return f"const ctrail_ec2_{struct_name(kind)} *{'const *' * is_list}"

    def c_name(self, name, kind):
        found = rules.MEMBER_NAMES.get(name, snake(name))
        return found + "_ns" * (kind == "time")

    def comment(self, structure, name, kind, member):
        words = [lowered(name)]
        if not member:
            return f"{words[0]}: no longer in the model, always absent"
        notes = []
        shape = self.model.shapes.get(member.target, {})
        reference = self.model.shapes.get(structure, {}).get("members", {}).get(name, {})
        values = shape.get("enum", [])
        unit = UNIT.search(reference.get("documentation", "")) if kind == "integer" else None
        if not member.documented:
            notes.append("not in the model")
        if kind == "time":
            notes.append("nanoseconds since 1970")
        if kind == "account":
            notes.append("an account")
        if kind == "double":
            notes.append("a number, for ctrail_value_double")
        if unit and not member.is_list:
            notes.append(unit.group(1))
        if 0 < len(values) <= VALUES_MAX:
            notes.append(", ".join(f'"{value}"' for value in values))
        if member.secret:
            notes.append("a secret: what AWS writes in its place, if anything")
        return words[0] + (": " + "; ".join(notes) if notes else "")

    def member_lines(self, structure, token):
        name, _, kind = token.partition("=")
        is_list, kind = kind.endswith("[]"), kind.replace("[]", "")
        c_name = self.c_name(name, kind)
        comment = self.comment(structure, name, kind, self.members[structure].get(token))
        declared = f"    {self.c_type(kind, is_list)}{c_name};"
        one_line = f"{declared} /* {comment} */"
        if len(one_line) <= WIDTH:
            yield one_line
        else:
            yield f"    /* {comment} */"
            yield declared
        if is_list:
            yield f"    size_t {self.count_name(structure, c_name)};"

    def count_name(self, structure, c_name):
        """The list's name in the singular, unless a member has that name: ipv6_address_count is a number asked for."""
        count = singular(c_name) + "_count"
        names = {self.c_name(*token.replace("[]", "").split("=")) for token in self.lock.members[structure]}
        return c_name + "_count" if count in names else count

    def struct_source(self, structure):
        is_declared = structure in rules.STRUCTS_DECLARED
        yield f"/* {structure} */"
        yield f"{'' if is_declared else 'typedef '}struct ctrail_ec2_{struct_name(structure)} {{"
        if not self.lock.members[structure]:
            yield "    char nothing; /* it has no members */"
        for token in self.lock.members[structure]:
            yield from self.member_lines(structure, token)
        yield "};" if is_declared else f"}} ctrail_ec2_{struct_name(structure)};"
        yield ""

    def payload_lines(self):
        """A getter each, with the payload's number."""
        requests = {self.model.request(action) for action in self.model.actions()}
        for number, structure in enumerate(self.lock.payloads, 1):
            if structure in self.members:
                direction = "REQUEST" if structure in requests else "RESPONSE"
                yield f"CTRAIL_EC2_{direction}({struct_name(structure)}, {number})"

    def header(self):
        own = [structure for structure in self.order if structure not in rules.STRUCTS_ELSEWHERE]
        structs = "\n".join("\n".join(self.struct_source(structure)) for structure in own)
        return HEADER.format(
            package=PACKAGE, version=self.model.version, structs=structs, getters="\n".join(self.payload_lines())
        )

    # ---- The tables ----

    def offset(self, structure, row):
        """Where in the struct a row of fields.c stands."""
        for token in self.lock.members[structure]:
            name, _, kind = token.partition("=")
            if lowered(name) == row[1] and row[2] != BESIDE and token in self.members[structure]:
                return f"O({struct_name(structure)}, {self.c_name(name, kind.replace('[]', ''))}),"
        return "NONE,"

    def offsets(self, fields):
        for structure, rows in zip(fields.structures, fields.shapes):
            for row in rows:
                yield self.offset(structure, row) if structure in self.members else "NONE,"

    def sizes(self, fields):
        for structure in fields.structures:
            yield f"S({struct_name(structure)})," if structure in self.members else "0,"

    def types(self):
        """Of each action the numbers of its request and response."""
        for action in self.model.actions():
            pair = [self.model.request(action), self.model.response(action)]
            numbers = [self.lock.payloads.index(one) + 1 if one in self.lock.payloads else 0 for one in pair]
            yield "{%d,%d}," % tuple(numbers if not self.model.is_read(action) else (0, 0))

    def source(self, fields):
        return SOURCE.format(
            package=PACKAGE,
            version=self.model.version,
            offsets=lines(self.offsets(fields)),
            sizes=lines(self.sizes(fields)),
            types=lines(self.types()),
        )


class Page:
    """The list of all actions, for people."""

    def __init__(self, model, structs):
        self.model, self.structs, self.counts = model, structs, {}

    def count(self, structure):
        """The members of a structure, at every depth; one that stands in several places counts in each."""
        if structure not in self.counts:
            members = self.model.members(structure)
            self.counts[structure] = sum(1 + (self.count(one.target) if one.is_object else 0) for one in members)
        return self.counts[structure]

    def typed(self, structure):
        """Those of them that have a member in a struct."""
        if structure not in self.structs.members:
            return 0
        members = [one for one in self.structs.members[structure].values() if one.documented]
        return sum(1 + (self.typed(one.target) if one.is_object else 0) for one in members)

    def cell(self, structure, is_read):
        if not structure:
            return "`returned_response` |" if not is_read else "|"
        if is_read:
            return f"`read_request` | {len(READ_MEMBERS)} of {self.count(structure)}"
        return f"`{struct_name(structure)}` | {self.typed(structure)} of {self.count(structure)}"

    def row(self, action):
        is_read = self.model.is_read(action)
        access = "read" if is_read else "write"
        dialect = "legacy" if self.model.is_legacy(action) else "wrapped"
        request = self.cell(self.model.request(action), is_read)
        response = "|" if is_read else self.cell(self.model.response(action), False)
        return f"| {action} | {access} | {dialect} | {request} | {response} |"

    def source(self):
        rows = "\n".join(self.row(action) for action in self.model.actions())
        return PAGE.format(
            package=PACKAGE,
            version=self.model.version,
            count=len(self.model.actions()),
            read_members=", ".join(READ_MEMBERS),
            rows=rows,
        )


READ_MEMBERS = ["ids", "filters", "maxResults", "nextToken", "attribute"]

PAGE = """\
# The actions of EC2

All {count} actions of EC2, as {package} {version} has them. `ctrail_ec2` has the request and the response of each: as
trees, with every member of the record, and as structs, which `include/cloudtrail/ec2_model.h` declares. The struct of
`run_instances_request` is `ctrail_ec2_run_instances_request`; `ctrail_ec2_run_instances_request_of` gives it. How many
of the model's members are typed, at every depth, is behind it. All reads have one struct, with what all of them may
have ({read_members}); CloudTrail does not record their responses.

This file is written by `lib/services/ec2/catalogue.py`; a test compares it.

| action | access | dialect | request | typed | response | typed |
| --- | --- | --- | --- | --- | --- | --- |
{rows}
"""

HEADER = """\
/*
 * Amazon EC2: the requests and responses of all actions that change something, as structs. Written by a script from
 * EC2's API model, as {package} {version} has it.
 *
 * Structs and members have the names of the EC2 API Reference, in C's spelling: RunInstancesRequest's ImageId is
 * ctrail_ec2_run_instances_request::image_id. A comment gives the member's name in JSON and in the trees
 * ctrail_ec2::request_parameters and response_elements, from which it is filled; then its unit, or some of the values
 * that it may have. Absent: see ctrail_str, CTRAIL_ABSENT, CTRAIL_UNKNOWN; a pointer is NULL; a list has the count 0.
 * Structs only grow at the end.
 */
#ifndef CLOUDTRAIL_EC2_MODEL_H
#define CLOUDTRAIL_EC2_MODEL_H

#include "ec2.h"

#ifdef __cplusplus
extern "C" {{
#endif

/* clang-format off */

{structs}
/* clang-format on */

/*
 * A function for each struct that a request or a response may be, for convenience in C and C++:
 *
 *     const ctrail_ec2_run_instances_request *ctrail_ec2_run_instances_request_of(const ctrail_ec2 *ec2);
 *
 * returns what ctrail_ec2_request or ctrail_ec2_response gives, or NULL when that is another struct. They compare
 * request_type or response_type with the number of their struct, which never changes.
 */
#define CTRAIL_EC2_REQUEST(type, number)                                                                               \\
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {{                             \\
        return (const ctrail_ec2_##type *)(ec2 && ec2->request_type == (number) ? ctrail_ec2_request(ec2) : NULL);     \\
    }}
#define CTRAIL_EC2_RESPONSE(type, number)                                                                              \\
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {{                             \\
        return (const ctrail_ec2_##type *)(ec2 && ec2->response_type == (number) ? ctrail_ec2_response(ec2) : NULL);   \\
    }}

CTRAIL_EC2_REQUEST(read_request, CTRAIL_EC2_TYPE_READ_REQUEST)
CTRAIL_EC2_RESPONSE(returned_response, CTRAIL_EC2_TYPE_RETURNED_RESPONSE)
{getters}

#undef CTRAIL_EC2_REQUEST
#undef CTRAIL_EC2_RESPONSE

#ifdef __cplusplus
}}
#endif

#endif
"""

SOURCE = """\
/*
 * The structs of ec2_model.h as tables beside those of fields.c, written by catalogue.py from {package} {version}.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/structs.h"

/* clang-format off */

#define NONE STRUCT_NO_OFFSET
#define O(type, member) offsetof(ctrail_ec2_##type, member)
#define S(type) sizeof(ctrail_ec2_##type)

const uint16_t ctrail_ec2_struct_offsets[] = {{
{offsets}
}};

const uint16_t ctrail_ec2_struct_sizes[] = {{
{sizes}
}};

const struct struct_types ctrail_ec2_struct_types[] = {{
{types}
}};
"""
