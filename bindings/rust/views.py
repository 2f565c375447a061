"""
Prints src/types.rs, by the schemas of the library in $CTRAIL_PREFIX/lib, and by its headers, which have what a schema does
not say: the name of a member in C, and what it is for. Both have to say the same of where it stands. run.sh --renew.
"""

import ctypes
import os
import pathlib
import re
import sys

from headers import Headers, documentation, identifier

HEAD = '''//! What hangs from an event. Written by views.py, by the library's schemas.
//!
//! A method is named as the field of the record is, in Rust's spelling. What a record does not have is `None`, a list then
//! empty. Of a flag, 1 stands for true and 0 for false. All of them are copied as a pointer is, and read when they are asked.
//! The texts of a verdict come from the names of files: what is no UTF-8 in them becomes U+FFFD.

use std::borrow::Cow;

use crate::error::Result;
use crate::event::Event;
use crate::object::{List, Value};
use crate::time::Time;
use crate::view::{decoders, fields, names, view};
use cloudtrail_sys::*;
'''

TEXT, FLAG, INTEGER, TIME, NAME, VALUE, OBJECT, LIST, TEXTS, UNSIGNED = range(1, 11)
PLAIN = {TEXT: "Option<&'a str>", FLAG: "Option<bool>", INTEGER: "Option<i64>", TIME: "Option<Time>", VALUE: "Option<Value<'a>>",
         TEXTS: "List<'a, &'a str>", UNSIGNED: "u64"}

# What the rule makes of a name is taken; of an event, "raw" need not be a text, and is written by hand.
RENAMED = {("event", "eventId"): "aggregated_event_id"}
BY_HAND = {("event", "raw")}
# Their texts come from the names of files, which need not be UTF-8.
OF_FILES = {"finding", "chain"}
WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

# What a comment says of C alone.
OF_C = re.compile(r"[;,] (or )?NULL( when absent)?(, like the others)?$|CTRAIL_PROBLEM_…| \(CTRAIL_PROBLEM_LIMIT\)")
NONE = re.compile(r"\b(NULL|CTRAIL_ABSENT|CTRAIL_UNKNOWN)\b")

SIZES = {"usize": ctypes.sizeof(ctypes.c_size_t), "i64": 8, "u64": 8, "f64": 8, "i32": 4, "u32": 4}
WORD_SIZE = ctypes.sizeof(ctypes.c_void_p)


class Field(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("kind", ctypes.c_int32), ("offset", ctypes.c_uint32),
                ("count_offset", ctypes.c_uint32), ("schema", ctypes.c_void_p), ("names", ctypes.POINTER(ctypes.c_char_p))]


class Library:
    def __init__(self):
        folder = pathlib.Path(os.environ["CTRAIL_PREFIX"]) / "lib"
        self.c = ctypes.CDLL(str(next(folder.glob("libcloudtrail.so*" if sys.platform != "darwin" else "libcloudtrail*.dylib"))))
        self.c.ctrail_schema_find.restype = ctypes.c_void_p
        self.c.ctrail_schema_name.restype = self.c.ctrail_decoder_name.restype = ctypes.c_char_p
        self.c.ctrail_schema_count.restype = ctypes.c_size_t
        self.c.ctrail_schema_field.restype = ctypes.POINTER(Field)

    def find(self, name):
        return self.c.ctrail_schema_find(name.encode())

    def name(self, schema):
        return self.c.ctrail_schema_name(ctypes.c_void_p(schema)).decode()

    def fields(self, schema):
        schema = ctypes.c_void_p(schema)
        count = self.c.ctrail_schema_count(schema)
        return [self.c.ctrail_schema_field(schema, ctypes.c_size_t(index)).contents for index in range(count)]

    def decoders(self):
        found = []
        while name := self.c.ctrail_decoder_name(ctypes.c_size_t(len(found))):
            found.append(name.decode())
        return found


def names_of(field):
    found = []
    while field.names[len(found)]:
        found.append(field.names[len(found)].decode())
    return found


def camel(name):
    """ "ctrail_ec2_instance": "Ec2Instance" """
    return "".join(word.capitalize() for word in name.removeprefix("ctrail_").split("_"))


class Writer:
    def __init__(self):
        self.library, self.headers = Library(), Headers()
        self.aliases = {name: of for name, of, doc in self.headers.aliases}
        self.docs = {name: doc for name, of, doc in self.headers.aliases}
        self.names, self.written, self.waiting = {}, set(), []

    def extent(self, of):
        """Size and alignment of a type of C."""
        of = self.aliases.get(of, of)
        if of.startswith(("*", "Option<")):
            return WORD_SIZE, WORD_SIZE
        if of in SIZES:
            return SIZES[of], SIZES[of]
        members = self.layout(of)
        alignment = max(self.extent(of)[1] for name, of, doc in self.headers.structs[of].members)
        end = max(offset + self.extent(of)[0] for offset, (name, of, doc) in members.items())
        return -(-end // alignment) * alignment, alignment

    def layout(self, struct):
        """The members of a struct by where they stand."""
        offset, found = 0, {}
        for member in self.headers.structs[struct].members:
            size, alignment = self.extent(member[1])
            offset = -(-offset // alignment) * alignment
            found[offset] = member
            offset += size
        return found

    def type_of(self, owner, field, of):
        if owner in OF_FILES and field.kind == TEXT:
            return "Option<Cow<'a, str>>"
        if field.kind == NAME:
            self.names[of] = names_of(field)
            return camel(of)
        if field.kind not in (OBJECT, LIST):
            return PLAIN[field.kind]
        struct = of.split()[-1]
        self.waiting.append((field.schema, struct))
        return f"Option<{camel(struct)}<'a>>" if field.kind == OBJECT else f"List<'a, {camel(struct)}<'a>>"

    def member(self, schema, field, layout, name=None, time_of=None):
        """The line of a field; `time_of` is the field whose text it has as a time."""
        json = field.name.decode()
        member, of, doc = layout[field.offset]
        doc = [f"{time_of}; `None` also where it cannot be read"] if time_of else doc
        count = f"[{layout[field.count_offset][0]}]" if field.kind in (LIST, TEXTS) else ""
        name = identifier(name or RENAMED.get((schema, json)) or WORD.sub("_", json).lower())
        doc = [NONE.sub("`None`", OF_C.sub("", paragraph)) for paragraph in doc]
        typed = PLAIN[TIME] if time_of else self.type_of(schema, field, of)
        return documentation(doc, "        ") + f'        {name}: {typed} = {identifier(member)}{count}, "{json}";\n'

    def members(self, schema, struct):
        owner, layout = self.library.name(schema), self.layout(struct)
        fields = {field.name.decode(): field for field in self.library.fields(schema)}
        for json, field in fields.items():
            snake = WORD.sub("_", json).lower()
            if (owner, json) in BY_HAND or json.removesuffix("Ns") != json and json.removesuffix("Ns") in fields:
                continue
            if json + "Ns" in fields:
                yield self.member(owner, fields[json + "Ns"], layout, snake, json)
                yield self.member(owner, field, layout, snake + "_text")
            else:
                yield self.member(owner, field, layout)

    def described(self, struct):
        return [paragraph.replace("ctrail_event::", "Event::") for paragraph in self.headers.structs[struct].doc]

    def struct(self, schema, struct):
        return f"view! {{\n{documentation(self.described(struct), '    ')}    {camel(struct)} of {struct} {{\n" + \
            "".join(self.members(schema, struct)) + "    }\n}\n"

    def enumeration(self, name):
        constants = [f'{word.upper().replace("-", "_")} = {number} "{word}";' for number, word in enumerate(self.names[name])]
        return f"names! {{\n{documentation(self.docs[name], '    ')}    {camel(name)} {{\n        " + \
            "\n        ".join(constants) + "\n    }\n}\n"

    def struct_of(self, root):
        """The struct of C that has no other around it."""
        pattern = f"ctrail(ec2)?{root.lower()}"
        return next(name for name in self.headers.structs if re.fullmatch(pattern, name.replace("_", "")))

    def decoder(self, name):
        struct = self.struct_of(name)
        doc = self.described(struct)[:1] + ["`None` for another service's event."]
        return documentation(doc, "        ") + f"        {WORD.sub('_', name).lower()}: {camel(struct)} = {struct}_decode;\n"

    def write(self):
        print(HEAD)
        print("fields! {\n    Event {\n" + "".join(self.members(self.library.find("event"), "ctrail_event")) + "    }\n}\n")
        decoders = self.library.decoders()
        print("decoders! {\n    Event {\n" + "".join(map(self.decoder, decoders)) + "    }\n}\n")
        self.waiting += [(self.library.find(root), self.struct_of(root)) for root in ["details", "sshKey", "verdict", *decoders]]
        while self.waiting:
            schema, struct = self.waiting.pop(0)
            if struct not in self.written:
                self.written.add(struct)
                print(self.struct(schema, struct))
        for name in self.names:
            print(self.enumeration(name))


Writer().write()
