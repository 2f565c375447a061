"""
Reads the library's headers, whose layout clang-format decides: their structs, enumerations and functions, each with
the comment that describes it. What the headers of EC2's model have is left out: sixteen thousand lines of structs, which
are there as values.
"""

import pathlib
import re
import textwrap

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
LEFT_OUT = "cloudtrail/ec2_model.h"

PLAIN = {"char": "c_char", "void": "c_void", "size_t": "usize", "double": "f64", "unsigned char": "u8",
         "int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "uint64_t": "u64"}

COMMENT = r"/\*(?:[^*]|\*(?!/))*\*/"
TYPE = r"[A-Za-z_][\w ]*?[\s*]+(?:const )?\*?"
ITEM = re.compile(
    rf"(?P<comment>{COMMENT})"
    r"|typedef struct (?P<struct>\w+) \{(?P<members>.*?)\n\} \w+;"
    r"|typedef struct (?P<opaque>\w+) \w+;"
    r"|typedef (?P<result>[\w ]+?) \(\*(?P<callback>\w+)\)\((?P<takes>[^;]*)\);"
    r"|typedef (?P<of>int32_t) (?P<number>\w+);"
    r"|enum \{(?P<values>[^}]*)\};"
    r"|#define (?P<define>CTRAIL_\w+) +\(?(?P<value>-?\d+|INT64_MIN)\)?"
    rf"|CTRAIL_API (?P<returns>{TYPE})(?P<function>ctrail_\w+)\((?P<parameters>[^;]*)\);",
    re.S,
)
MEMBER = re.compile(
    rf"(?P<comment>{COMMENT})"
    r"|(?P<result>[\w ]+?) \(\*(?P<callback>\w+)\)\((?P<takes>[^;]*)\);"
    rf"|(?P<type>{TYPE})\s*(?P<name>\w+)(?:\[(?P<room>\w+)\])?;",
    re.S,
)


def rust_type(text):
    """ "const char *const *": *const *const c_char """
    words = re.findall(r"\w+|\*", text)
    is_const = "const" in words[: words.index("*")] if "*" in words else False
    base = " ".join(word for word in (words[: words.index("*")] if "*" in words else words) if word not in ("const", "struct"))
    found = PLAIN.get(base, base)
    for index, word in enumerate(words):
        if word == "*":
            found = f"*{'const' if is_const else 'mut'} {found}"
            is_const = words[index + 1 : index + 2] == ["const"]
    return found


def identifier(name):
    """As bindgen has it, where Rust keeps a word for itself."""
    return f"{name}_" if name in ("impl", "type", "in") else name


def parameters(text):
    """ "void *user, size_t size": [("user", "*mut c_void"), ("size", "usize")] """
    text, found = " ".join(text.split()), []
    for part in re.split(r",(?![^(]*\))", text) if text != "void" else []:
        pointer = re.fullmatch(r"\s*([\w ]+?) \(\*(\w+)\)\((.*)\)", part)
        if pointer:
            found.append((pointer[2], callback(pointer[1], pointer[3])))
        else:
            of, name = re.fullmatch(r"(.*?)(\w+)", part.strip()).groups()
            found.append((name, rust_type(of)))
    return found


def signature(taken, returns):
    listed = ", ".join(f"{identifier(name)}: {of}" for name, of in taken)
    return f"({listed})" + ("" if returns == "void" else f" -> {rust_type(returns)}")


def callback(returns, takes):
    return f'Option<unsafe extern "C" fn{signature(parameters(takes), returns.strip())}>'


def prose(comment):
    """The text of a comment: its paragraphs, each in one line."""
    lines = [re.sub(r"^ *\*? ?", "", line) for line in comment[2:-2].split("\n")]
    paragraphs = "\n".join(lines).strip().split("\n\n")
    return [" ".join(paragraph.split()) for paragraph in paragraphs]


def documentation(paragraphs, indent=""):
    """The same as Rust has it."""
    lines = []
    for paragraph in paragraphs:
        escaped = re.sub(r"([\[\]<>])", r"\\\1", paragraph).replace("\\\\", "\\")
        lines += [""] * bool(lines) + textwrap.wrap(escaped, 110 - len(indent), break_long_words=False)
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


class Struct:
    def __init__(self, name, doc, text):
        self.name, self.doc, self.members = name, doc, []
        for found in MEMBER.finditer(text):
            if found["comment"]:
                # What stands before the first member is for the next ones.
                if self.members and not self.members[-1][2]:
                    self.members[-1][2] = prose(found["comment"])
            elif found["callback"]:
                self.members.append([found["callback"], callback(found["result"], found["takes"]), []])
            else:
                of = rust_type(found["type"])
                self.members.append([found["name"], f"[u8; {found['room']}]" if found["room"] else of, []])


class Headers:
    """All that the headers declare, in their order."""

    def __init__(self):
        self.structs, self.opaque, self.aliases, self.constants, self.functions = {}, {}, [], [], []
        for name in re.findall(r'#include "(.*)"', (INCLUDE / "cloudtrail.h").read_text(encoding="utf-8")):
            if name != LEFT_OUT:
                self._read((INCLUDE / name).read_text(encoding="utf-8"))
        for name in self.structs:
            self.opaque.pop(name, None)
        self.opaque.setdefault("ArrowArrayStream", ["Arrow's C stream interface."])

    def _read(self, text):
        text = re.sub(r"#ifndef ARROW_C_DATA.*?\n#endif\n\n#ifndef ARROW_C_STREAM.*?\n#endif\n", "", text, flags=re.S)
        text = re.sub(r"^static inline .*?^\}\n", "", text, flags=re.S | re.M)
        doc, end = [], 0
        for found in ITEM.finditer(text):
            if text[end : found.start()].strip(" \n"):
                doc = []
            end = found.end()
            if found["comment"]:
                doc = [] if found["comment"].startswith("/* ----") else prose(found["comment"])
                continue
            self._add(found, doc)
            doc = []

    def _add(self, found, doc):
        if found["struct"]:
            self.structs[found["struct"]] = Struct(found["struct"], doc, found["members"])
        elif found["opaque"]:
            self.opaque.setdefault(found["opaque"], doc)
        elif found["callback"]:
            self.aliases.append((found["callback"], callback(found["result"], found["takes"]), doc))
        elif found["number"]:
            self.aliases.append((found["number"], rust_type(found["of"]), doc))
        elif found["values"]:
            for name, value, comment in re.findall(rf"(\w+) = (-?\d+),?\s*({COMMENT})?", found["values"]):
                self.constants.append((name, value, prose(comment) if comment else []))
        elif found["define"]:
            value = "i64::MIN" if found["value"] == "INT64_MIN" else found["value"]
            self.constants.append((found["define"], value, doc))
        else:
            self.functions.append((found["function"], parameters(found["parameters"]), found["returns"].strip(), doc))
