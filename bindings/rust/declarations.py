"""
Prints sys/src/declarations.rs, by the library's headers: run.sh --renew.
"""

import re

from headers import Headers, documentation, identifier, signature

HEAD = '''//! What the headers declare. Written by declarations.py.

use std::ffi::{c_char, c_void};
use std::marker::{PhantomData, PhantomPinned};
'''

OPAQUE = '''#[repr(C)]
pub struct {} {{
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}}
'''

# What is no i32: flags, sizes, and what is returned or compared as 64 bits.
TYPES = [
    (r"CTRAIL_(OPTION|JSON|ARROW)_.*", "u32"),
    (r"CTRAIL_\w+_SIZE", "usize"),
    (r"CTRAIL_(ABSENT|READ_\w+)", "i64"),
]


def type_of(constant, value):
    if constant.startswith("CTRAIL_ERR_"):
        return "i32"
    return next((of for pattern, of in TYPES if re.fullmatch(pattern, constant)), "i32")


def main():
    headers = Headers()
    print(HEAD)
    for name, doc in headers.opaque.items():
        print(documentation(doc) + OPAQUE.format(name))
    for name, of, doc in headers.aliases:
        print(documentation(doc) + f"pub type {name} = {of};\n")
    for name, value, doc in headers.constants:
        print(documentation(doc) + f"pub const {name}: {type_of(name, value)} = {value};")
    for struct in headers.structs.values():
        print("\n" + documentation(struct.doc) + f"#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {struct.name} {{")
        for name, of, member_doc in struct.members:
            print(documentation(member_doc, "    ") + f"    pub {identifier(name)}: {of},")
        print("}")
    print('\nextern "C" {')
    for name, takes, returns, doc in headers.functions:
        print(documentation(doc, "    ") + f"    pub fn {name}{signature(takes, returns)};\n")
    print("}")


main()
