#!/usr/bin/env python3
"""
Writes what the library knows of EC2's actions: catalogue.c, and fields.c with the members of their requests and
responses; ec2_model.h and structs.c with their structs; docs/ec2-actions.md.

    python3 lib/services/ec2/catalogue.py [MODEL]                   writes all files
    python3 lib/services/ec2/catalogue.py --output DIR [MODEL]      ... into another folder
    python3 lib/services/ec2/catalogue.py --report [MODEL]          lists what MODEL adds to the model of catalogue.c:
                                                                    actions, and members of structs

MODEL is a version of botocore, which pip fetches from PyPI into a temporary folder, or a wheel of it; the newest
version unless given. The exit status is 0; 1 if the model holds what the rules should say something about; 2 if the
package cannot be had.
"""
import argparse
import pathlib
import re
import sys

import catalogue_rules as rules
from catalogue_fields import fields_of, fields_source
from catalogue_model import PACKAGE, Unavailable, load, lowered
from catalogue_structs import Lock, Page, Structs
from catalogue_write import flags_of, identifier, lines, texts

HERE = pathlib.Path(__file__).resolve().parent
LOCK = HERE / "structs.lock"
PAGE = HERE.parents[2] / "docs" / "ec2-actions.md"
HEADER = HERE.parents[2] / "include" / "cloudtrail" / "ec2_model.h"
SLOTS, FACTOR = 2048, 0x9E3779B97F4A7C15

# ---- Which members hold ids ------------------------------------------------------------------------

ENDINGS = sorted(list(rules.IDS.items()) + [(name, "") for name in rules.NONE], key=lambda one: (-len(one[0]), one[0]))


class Ids:
    """Which members hold ids; and of which that look so the rules say nothing."""

    def __init__(self):
        self.unknown = set()
        self.known = {}

    def find(self, member):
        """The prefix of its ids, by the longest ending that is the name's; "" if it holds none; None: nobody says."""
        if member.kind not in ("text", "account"):
            return ""
        full = f"{member.structure}.{re.sub(r'(?<=Id)Set$|(?<=[a-z])s$', '', member.name)}"
        if full not in self.known:
            found = next((prefix for ending, prefix in ENDINGS if full.endswith(ending)), None)
            self.known[full] = "" if found is None and not rules.LOOKS_LIKE_ID.search(full) else found
        return self.known[full]

    def prefix_of(self, member):
        """The same of a member that CloudTrail keeps: somebody has to say."""
        found = self.find(member)
        if found is None:
            self.unknown.add(member.full)
        return found or ""


# ---- The way to them, as CloudTrail writes it ------------------------------------------------------
# A tree is a map of names to [list, prefix, inner].


def put(node, name, is_list, prefix, inner):
    """Two structures under one name become one."""
    found = node.get(name)
    if found and found[2] and inner:
        found[2].update(inner)
    else:
        node[name] = [is_list, prefix, inner]


def put_around(node, name, is_list, word, prefix, inner):
    """A list or structure with one member in it."""
    put(node, name, is_list, "", {word: [False, prefix, inner]})


def put_legacy_request(node, member, prefix, inner):
    place = rules.LEGACY_PLACES.get(member.full)
    if place:
        put_around(node, place, True, lowered(member.query), prefix, inner)
    elif not member.is_list or inner:
        put(node, member.legacy(), member.is_list, "" if inner else prefix, inner)
    else:
        put_around(node, member.legacy(), True, member.legacy_element(), prefix, None)


def put_query(node, member, prefix, inner):
    put(node, member.query, member.is_list, prefix, inner)


def put_response(node, member, prefix, inner, legacy):
    """Elements of lists are called item. Where one has another name, it is written as for a list of one."""
    named = member.is_list and member.element and member.element != "item"
    if named:
        name = rules.LEGACY_NAMES.get(member.element, member.xml) if legacy else member.xml
        put_around(node, name, legacy, rules.LEGACY_ELEMENTS.get(member.element, member.element), prefix, inner)
    else:
        put(node, member.xml, member.is_list, prefix, inner)


class Trees:
    def __init__(self, model, ids):
        self.model = model
        self.ids = ids

    def of(self, structure, write):
        """What leads to ids in a structure."""
        node = {}
        for member in self.model.members(structure):
            prefix = self.ids.prefix_of(member)
            passed_over = not member.is_object or rules.PASSED_OVER.search(member.target)
            inner = None if passed_over else self.of(member.target, write)
            if prefix or inner:
                write(node, member, prefix, inner)
        return node

    def request(self, action):
        write = put_legacy_request if self.model.is_legacy(action) else put_query
        return self.of(self.model.request(action), write)

    def response(self, action):
        """CloudTrail keeps no response of a read."""
        if self.model.is_read(action):
            return {}
        legacy = self.model.is_legacy(action)
        return self.of(self.model.response(action), lambda *member: put_response(*member, legacy))


# ---- The table -------------------------------------------------------------------------------------


class Table:
    """Structures that are the same are written once, as members one after the other. Number 0 is none."""

    def __init__(self):
        self.members = [("", 0, "", False, True)]  # word, inner, prefix, list, last
        self.words, self.prefixes, self.numbers = set(), set(), {}

    def add(self, tree):
        if not tree:
            return 0
        own = tuple((word, self.add(inner), prefix, is_list) for word, (is_list, prefix, inner) in tree.items())
        if own not in self.numbers:
            self.numbers[own] = len(self.members)
            self.members += [one + (i == len(own) - 1,) for i, one in enumerate(own)]
            self.words.update(one[0] for one in own)
            self.prefixes.update(one[2] for one in own if one[2])
        return self.numbers[own]


def member_row(member, prefixes):
    word, inner, prefix, is_list, last = member
    flags = flags_of({"CATALOGUE_LIST": is_list, "CATALOGUE_LAST": last})
    return f"{{W({identifier(word)}), {inner}, {prefixes.index(prefix)}, {flags}}},"


def action_row(model, name, request, response):
    flags = flags_of({"CATALOGUE_READ": model.is_read(name), "CATALOGUE_LEGACY": model.is_legacy(name)})
    wrapper = f"W({identifier(rules.WRAPPERS[name])})" if name in rules.WRAPPERS else 0
    return f"{{A({name}), {wrapper}, {request}, {response}, {flags}}},"


# ---- The hash of the names -------------------------------------------------------------------------


def slot_of(name):
    """As in catalogue_find.c: eight letters at the start, in the middle and at the end."""
    text, found = name.encode(), len(name)
    for at in (0, len(text) // 2 - 4, len(text) - 8):
        found = (found ^ int.from_bytes(text[at : at + 8], "little")) * FACTOR & 0xFFFFFFFFFFFFFFFF
    return found >> 53


def make_slots(names):
    """Who finds a slot taken goes to the next one."""
    slots = [0] * SLOTS
    for number, name in enumerate(names, 1):
        slot = slot_of(name)
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = number
    return slots


# ---- All of it -------------------------------------------------------------------------------------

SOURCE = """\
/*
 * The catalogue of all actions of EC2, written by catalogue.py from {package} {version}.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/catalogue.h"

/* clang-format off */

/* All actions, sorted by name. */
#define ACTIONS(X) \\
{names}

#define NAME_MEMBER(name) char name[sizeof #name];
#define NAME_TEXT(name) #name,
static const struct names {{ ACTIONS(NAME_MEMBER) }} names = {{ ACTIONS(NAME_TEXT) }};
const char *const ctrail_ec2_catalogue_names = (const char *)&names;

/* Names of members. */
{words}
#define A(name) offsetof(struct names, name), sizeof #name - 1
#define W(word) offsetof(struct words, word)

/* Prefixes of ids; "arn:" is the ARN of an id. */
const char ctrail_ec2_catalogue_prefixes[][CATALOGUE_PREFIX_SIZE] = {{
{prefixes}
}};

/* What leads to ids in a request or response. */
const struct catalogue_member ctrail_ec2_catalogue_members[] = {{
{members}
}};

/* Sorted by name. */
const struct catalogue_action ctrail_ec2_catalogue_actions[] = {{
{actions}
}};
const size_t ctrail_ec2_catalogue_count = sizeof ctrail_ec2_catalogue_actions / sizeof *ctrail_ec2_catalogue_actions;

/* By the hash of their names, counted from 1. */
const uint16_t ctrail_ec2_catalogue_slots[CATALOGUE_SLOTS] = {{
{slots}
}};
"""


def actions_source(model, ids):
    names, table, trees = model.actions(), Table(), Trees(model, ids)
    rows = [(name, table.add(trees.request(name)), table.add(trees.response(name))) for name in names]
    words = sorted(table.words.union(rules.WRAPPERS[name] for name in names if name in rules.WRAPPERS))
    prefixes = [""] + sorted(table.prefixes)
    listed = lines([f"X({name})" for name in names], 118)
    return SOURCE.format(
        package=PACKAGE,
        version=model.version,
        names=listed.replace("\n", " \\\n"),
        words=texts("words", [""] + words),
        prefixes=lines([f'"{prefix}",' for prefix in prefixes]),
        members=lines([member_row(member, prefixes) for member in table.members]),
        actions=lines([action_row(model, *row) for row in rows]),
        slots=lines([f"{number}," for number in make_slots(names)]),
    )


# ---- What a newer model adds -----------------------------------------------------------------------


def version_here():
    return re.search(rf"{PACKAGE} ([0-9.]*[0-9])", (HERE / "catalogue.c").read_text()).group(1)


def typed_structures(model):
    """Those that have a struct."""
    return Structs(model, Lock("")).members


def report(old, new):
    """New actions, and new members of what is typed."""
    for action in new.actions():
        if action not in old.operations:
            yield f"action {action}"
    for structure in sorted(typed_structures(new)):
        before = {member.name for member in old.members(structure)}
        for member in new.members(structure):
            if member.name not in before:
                yield f"member {member.full}"


def main():
    parser = argparse.ArgumentParser(description="Writes the catalogue of EC2's actions and their members.")
    parser.add_argument("--output", type=pathlib.Path, help="the folder for all files, in place of their own")
    parser.add_argument("--report", action="store_true", help="list what the model adds, and write nothing")
    parser.add_argument("--since", metavar="MODEL", help="... to this one, and not to that of catalogue.c")
    parser.add_argument("model", nargs="?", help="a version of botocore, or a wheel of it; the newest unless given")
    options = parser.parse_args()
    model = load(options.model)
    if options.report:
        for line in report(load(options.since or version_here()), model):
            print(line)
        return
    ids = Ids()
    fields, payloads = fields_of(model, ids)
    lock = Lock(LOCK.read_text() if LOCK.exists() else "")
    structs = Structs(model, lock)
    sources = {
        HERE / "catalogue.c": actions_source(model, ids),
        HERE / "fields.c": fields_source(model, fields, payloads),
        HERE / "structs.c": structs.source(fields),
        LOCK: lock.source(),
        HEADER: structs.header(),
        PAGE: Page(model, structs).source(),
    }
    if ids.unknown:
        sys.exit("catalogue.py: say in catalogue_rules.py what these are: " + ", ".join(sorted(ids.unknown)))
    for path, source in sources.items():
        (options.output / path.name if options.output else path).write_text(source)


if __name__ == "__main__":
    try:
        main()
    except Unavailable as error:
        print(f"catalogue.py: {error}", file=sys.stderr)
        sys.exit(2)
