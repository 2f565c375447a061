"""
Packs the members of all requests and responses into fields.c. fields.h says what the tables are.
"""
import catalogue_rules as rules
from catalogue_model import PACKAGE, lowered
from catalogue_write import lines

# As in fields.h.
KINDS = {"text": 0, "flag": 1, "integer": 2, "double": 3, "time": 4, "account": 5}
SECRET, ID, BESIDE, FIRST_SHAPE, LIST = 8, 16, 31, 32, 0x8000
WORDS_ROW = 2048
NAME_OF_PLACE = ""


def tag_of(name):
    """As in fields.c: of the length and three of the letters, the first one without its case."""
    text = name.encode()
    mixed = len(text) & 0xFF | (text[0] | 0x20) << 8 | text[len(text) // 2] << 16 | text[-1] << 24
    return (mixed * 0x9E3779B1 & 0xFFFFFFFF) >> 24


def in_groups(members, key):
    groups = {}
    for member in members:
        groups.setdefault(key(member), []).append(member)
    return groups


class Fields:
    """The shapes: one for each spelling of a structure. Shape 0 has no members."""

    def __init__(self, model, ids):
        self.model, self.ids = model, ids
        self.shapes, self.structures, self.numbers, self.known = [()], [None], {(None, ()): 0}, {}

    def number_of(self, structure, rows):
        rows = tuple(sorted(rows, key=lambda row: (tag_of(row[0]), row)))
        if (structure, rows) not in self.numbers:
            self.numbers[structure, rows] = len(self.shapes)
            self.shapes.append(rows)
            self.structures.append(structure)
        return self.numbers[structure, rows]

    def shape(self, structure, spelling):
        """The number of the structure's shape."""
        if structure is None:
            return 0
        if (structure, spelling) not in self.known:
            self.known[structure, spelling] = self.number_of(structure, self.rows(structure, spelling))
        return self.known[structure, spelling]

    def kind(self, member, spelling):
        """What a member holds, as a number."""
        if member.is_object:
            kind = FIRST_SHAPE + self.shape(member.target, spelling)
        else:
            kind = KINDS[member.kind] + SECRET * member.secret + ID * bool(self.ids.find(member))
        if kind >= LIST:
            raise OverflowError("there are too many shapes")
        return kind + LIST * member.is_list

    def row(self, member, spelling, wire=None):
        return lowered(wire or member.wire(spelling)), lowered(member.name), self.kind(member, spelling)

    def rows(self, structure, spelling):
        """Of each member: its name in the record and of the API, and what it holds."""
        members = self.model.members(structure) + self.model.undocumented(structure)
        for wire, same in in_groups(members, lambda member: lowered(member.wire(spelling))).items():
            if len(same) == 1:
                yield self.row(same[0], spelling)
            else:  # lists of ids that differ by the name in their elements
                yield self.place(wire, [self.row(one, spelling, one.legacy_element()) for one in same])
                yield from [self.row(one, spelling, one.name) for one in same]
        if spelling == "legacy":
            yield from self.legacy_rows(members, spelling)
        if spelling == "xml":
            for member in members:
                if member.full in rules.RESPONSE_NAMES:
                    yield self.row(member, spelling, rules.RESPONSE_NAMES[member.full])

    def legacy_rows(self, members, spelling):
        elsewhere = [member for member in members if member.full in rules.LEGACY_PLACES]
        for wire, inside in in_groups(elsewhere, lambda member: rules.LEGACY_PLACES[member.full]).items():
            yield self.place(wire, [self.row(member, spelling) for member in inside])
        for member in members:
            for wire in rules.LEGACY_BESIDE.get(member.full, []):
                yield wire, lowered(member.name), BESIDE

    def place(self, wire, rows):
        """A list whose elements' members belong to the object around it."""
        return wire, NAME_OF_PLACE, LIST | FIRST_SHAPE + self.number_of(None, rows)


class Words:
    """All names in rows of text: the length, the name, a NUL. None crosses into the next row; offsets are even."""

    def __init__(self, words):
        self.rows, self.offsets = [[]], {}
        used = 0
        for word in sorted(words):
            room = (len(word) + 3) // 2 * 2
            if used + room > WORDS_ROW:
                self.rows.append([])
                used = 0
            self.offsets[word] = ((len(self.rows) - 1) * WORDS_ROW + used) // 2
            self.rows[-1].append((chr(len(word)) + word).ljust(room, "\0"))
            used += room
        if max(self.offsets.values()) > 0xFFFF:
            raise OverflowError("the names are too long for their offsets")

    def source(self):
        """The last NUL of a row is the literal's own."""
        return "\n".join(literal("".join(row)[:-1]) + "," for row in self.rows)


def literal(text, width=114):
    """A string on several lines. What is no letter or digit is an octal number."""
    out = [""]
    for letter in text:
        spelled = letter if letter.isalnum() else f"\\{ord(letter):03o}"
        if len(out[-1]) + len(spelled) > width:
            out.append("")
        out[-1] += spelled
    return "\n".join(f'    "{line}"' for line in out)


SOURCE = """\
/*
 * The members of the requests and responses of all actions of EC2, written by catalogue.py from {package} {version}.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/fields.h"

/* clang-format off */

const char ctrail_ec2_field_words[][FIELD_WORDS_ROW] = {{
{words}
}};

const struct field ctrail_ec2_fields[] = {{
{fields}
}};

const uint8_t ctrail_ec2_field_tags[] = {{
{tags}
}};

const uint16_t ctrail_ec2_field_shapes[] = {{
{shapes}
}};

const struct field_payloads ctrail_ec2_field_payloads[] = {{
{payloads}
}};
"""


def fields_of(model, ids):
    """All shapes, and the two of each action."""
    fields = Fields(model, ids)
    payloads = []
    for action in model.actions():
        request = fields.shape(model.request(action), model.spelling(action, "request"))
        payloads.append((request, fields.shape(model.response(action), model.spelling(action, "response"))))
    return fields, payloads


def fields_source(model, fields, payloads):
    rows = [row for shape in fields.shapes for row in shape]
    words = Words({word for row in rows for word in row[:2]})
    firsts = [sum(map(len, fields.shapes[:i])) for i in range(len(fields.shapes) + 1)]
    return SOURCE.format(
        package=PACKAGE,
        version=model.version,
        words=words.source(),
        fields=lines([f"{{{words.offsets[wire]},{words.offsets[name]},{kind}}}," for wire, name, kind in rows]),
        tags=lines([f"{tag_of(row[0])}," for row in rows]),
        shapes=lines([f"{first}," for first in firsts]),
        payloads=lines([f"{{{request},{response}}}," for request, response in payloads]),
    )
