#!/usr/bin/env python3
"""
Makes one source file and one header of the library, for programs that carry it along.

    python3 lib/amalgamate.py [--prefix PREFIX] DIRECTORY

writes cloudtrail.c, cloudtrail.h and CMakeLists.txt into DIRECTORY. --prefix: public names become
PREFIXctrail_... and PREFIX_IN_CAPITALSCTRAIL_..., so that two versions fit into one program.

The files are those that the build lists: the meson.build of each folder of lib/, services.def, and the meson.build of
each service.
Headers come first, each after those that it includes. Then the text is changed in three ways:

- What has no CTRAIL_API gets internal linkage, by CTRAIL_INTERNAL, which is "static" unless it is defined. The
  tests define it as nothing, to reach inside.
- A name that belongs to one source file, and is in another file too, gets the file's name as a prefix.
- A table whose length no header tells cannot be declared first: the file that defines it comes before those
  that use it.

Names are told from members by the tokens before them, without a parser. Where that goes wrong, the result
does not compile, as the tests will say: another name helps.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "lib"
PUBLIC = ROOT / "include" / "cloudtrail"

TOKEN = re.compile(
    r"""(?P<comment>/\*.*?\*/|//[^\n]*)
      | (?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
      | (?P<number>\.?[0-9](?:[eEpP][+-]|[A-Za-z0-9_.])*)
      | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<space>(?:[ \t\f\v\r]|\\\n)+)
      | (?P<newline>\n)
      | (?P<mark>->|\#\#|\.\.\.|.)""",
    re.VERBOSE | re.DOTALL,
)
TAGS = ("struct", "union", "enum")
OPEN = {"(": ")", "[": "]", "{": "}"}

INTERNAL = """
/* What is not in cloudtrail.h. Some of it waits for a service that uses it. */
#ifndef CTRAIL_INTERNAL
#ifdef __GNUC__
#define CTRAIL_INTERNAL static __attribute__((unused))
#else
#define CTRAIL_INTERNAL static
#endif
#endif
"""


class Error(Exception):
    pass


class Token:
    __slots__ = ("kind", "text")

    def __init__(self, kind, text):
        self.kind = kind
        self.text = text


def tokens_of(text):
    return [Token(match.lastgroup, match.group()) for match in TOKEN.finditer(text)]


def text_of(tokens):
    return "".join(token.text for token in tokens)


def matters(token):
    return token.kind not in ("comment", "space", "newline")


# ---- Reading ---------------------------------------------------------------------------------------


def read(path):
    return path.read_text(encoding="utf-8")


def version():
    return re.search(r"^ +version : '([^']+)'", read(ROOT / "meson.build"), re.MULTILINE).group(1)


def services():
    return re.findall(r"^CTRAIL_SERVICE\((\w+)\)", read(LIBRARY / "services" / "services.def"), re.MULTILINE)


def builds():
    """The meson.build of each folder, in the order in which they are built."""
    folders = re.findall(r"^subdir\('(\w+)'\)", read(LIBRARY / "meson.build"), re.MULTILINE)
    return [LIBRARY / folder / "meson.build" for folder in folders]


def listed_sources(build):
    """The files of the lists in a meson.build, in their order."""
    lists = re.findall(r"library_sources \+= files\(([^)]*)\)", read(build))
    return [build.parent / name for one in lists for name in re.findall(r"'([\w/]+\.c)'", one)]


def public_names():
    """The public headers that the build lists, each after those that it includes."""
    listing = re.compile(r"public_headers \+?= files\('[./]*/include/cloudtrail/(\w+\.h)'\)")
    folders = [LIBRARY / "services" / service for service in services()]
    paths = [LIBRARY / "meson.build"] + builds() + [folder / "meson.build" for folder in folders if folder.is_dir()]
    listed = [name for path in paths for name in listing.findall(read(path))]
    ordered = []

    def add(name):
        for other in re.findall(r'^#include "(?:cloudtrail/)?(\w+\.h)"', read(PUBLIC / name), re.MULTILINE):
            if other != "version.h" and other not in ordered:
                add(other)
        if name not in ordered:
            ordered.append(name)

    for name in listed + [service + ".h" for service in services()]:
        add(name)
    return ordered


def service_sources():
    paths = []
    for service in services():
        folder = LIBRARY / "services" / service
        paths += listed_sources(folder / "meson.build") if folder.is_dir() else [folder.with_suffix(".c")]
    return paths


def source_paths():
    paths = []
    for build in builds():
        paths += listed_sources(build)
        if build.parent.name == "services":
            paths += service_sources()
    return paths


def without_guard(text):
    """A header without the lines that keep it from being read twice."""
    match = re.match(r"(.*?)^#ifndef (\w+)\n#define \2\n(.*)^#endif\n\s*\Z", text, re.MULTILINE | re.DOTALL)
    return match.group(1) + match.group(3) if match else text


class File:
    """A header or source: its text without what is said once for all files, which is set aside."""

    def __init__(self, path):
        self.path = path
        self.name = path.relative_to(ROOT).as_posix()
        self.headers = []  # of the library, that it includes
        self.system = []  # lines of system headers
        self.features = []  # what it asks of the system's headers
        self.tokens = tokens_of(self.kept(without_guard(read(path))))

    def kept(self, text):
        lines = []
        depth = 0
        for line in text.splitlines(keepends=True):
            depth += bool(re.match(r"\s*#\s*if", line)) - bool(re.match(r"\s*#\s*endif", line))
            lines.append(self.include(line, depth))
        return re.sub(r"\n{3,}", "\n\n", "".join(lines)).strip("\n") + "\n"

    def include(self, line, depth):
        """What a line becomes: itself, other text, or nothing."""
        feature = re.match(r"#\s*define\s+(_[A-Z]\w*)\s+(\S+)", line)
        if feature:
            self.features.append(feature.groups())
            return ""
        match = re.match(r'\s*#\s*include\s+([<"])([^>"]+)', line)
        if not match or (match.group(1) == "<" and depth > 0):
            return line
        if match.group(1) == "<":
            self.system.append(line)
            return ""
        return self.include_own(match.group(2))

    def include_own(self, name):
        if name.startswith("cloudtrail/"):
            return ""
        for folder in (self.path.parent, LIBRARY):
            path = (folder / name).resolve()
            if path.is_file():
                break
        else:
            raise Error(f"{self.name} includes {name}, which is not there")
        if path.suffix != ".def":
            self.headers.append(path)
            return ""
        rows = tokens_of(read(path))
        return text_of(token for token in rows if token.kind != "comment").strip("\n") + "\n"


def read_files():
    """Headers, each after those that it includes, and sources."""
    sources = [File(path) for path in source_paths()]
    seen = set()
    headers = []

    def add(file):
        for path in file.headers:
            if path not in seen:
                seen.add(path)
                header = File(path)
                add(header)
                headers.append(header)

    for source in sources:
        add(source)
    return headers, sources


# ---- Declarations ----------------------------------------------------------------------------------


def statements(tokens, in_macro=False):
    """
    Each declaration at the top of a file, and each directive, as the list of its tokens that matter. A
    directive is known by its first, "#", which means something else in the body of a macro.
    """
    closing = []
    statement = []
    assigned = directive = False
    for token in tokens:
        if directive and token.kind == "newline":
            yield statement
            statement, directive = kept, False
        if not matters(token):
            continue
        text = token.text
        if not directive and text == "#" and not in_macro:
            if statement and not closing:  # rows of a list, which end without a mark
                yield statement
                statement = []
            kept, statement, directive = statement, [], True
        statement.append(token)
        if directive:
            continue
        if text in OPEN:
            body = text == "{" and not closing and not assigned and len(statement) > 1 and statement[-2].text == ")"
            closing.append((OPEN[text], body))
            continue
        ended = text == ";" and not closing
        if closing and text == closing[-1][0]:
            body = closing.pop()[1]
            ended = body
        assigned = assigned or (text == "=" and not closing)
        if ended:
            yield statement
            statement, assigned = [], False
    if statement:
        yield statement


def skip(tokens, at):
    """Behind the bracket that closes the one there."""
    depth = 0
    while at < len(tokens):
        depth += (tokens[at].text in OPEN) - (tokens[at].text in OPEN.values())
        at += 1
        if depth == 0:
            break
    return at


class Declaration:
    """What a statement declares: names, with what follows each; tags; enumerators."""

    def __init__(self, statement):
        self.tokens = statement
        self.storage = statement[0].text
        self.names = []  # pairs of a name and the mark after it
        self.tags = []
        self.constants = []
        self.split(self.without_bodies())

    def without_bodies(self):
        """The statement with one token for each struct, union or enumeration, whose body is looked at here."""
        kept = []
        at = 0
        while at < len(self.tokens):
            kept.append(self.tokens[at])
            at = self.after_tag(at) if self.tokens[at].text in TAGS else at + 1
        return kept

    def after_tag(self, at):
        texts = [token.text for token in self.tokens[at : at + 3]]
        body = at + (1 if texts[1] == "{" else 2)
        if self.tokens[body].text != "{":
            return body
        if texts[1] != "{":
            self.tags.append(texts[1])
        end = skip(self.tokens, body)
        if texts[0] == "enum":
            self.add_constants(self.tokens[body:end])
        return end

    def add_constants(self, tokens):
        for before, token in zip(tokens, tokens[1:]):
            if before.text in "{," and token.kind == "name":
                self.constants.append(token.text)

    def split(self, tokens):
        """Finds the declared names: what stands last before =, a comma, a bracket or the end."""
        at = 0
        types = 0
        name = None
        while at < len(tokens):
            token = tokens[at]
            text = token.text
            if text == "(" and tokens[at + 1].text == "*":
                inside = [one.text for one in tokens[at + 1 : skip(tokens, at)] if one.kind == "name"]
                name = next(one for one in inside if one != "const")
                types += 1
            if token.kind == "name" or text == "##":
                joined = name and (text == "##" or tokens[at - 1].text == "##")
                types += not joined
                name = name + text if joined else text
                at += 1
                continue
            if text in ("=", ",", ";", "[", "(", "{"):
                if name and types > 1:
                    self.names.append((name, text))
                at = self.after_declarator(tokens, at)
                types, name = 1, None
                continue
            at += 1

    @staticmethod
    def after_declarator(tokens, at):
        while at < len(tokens) and tokens[at].text != ",":
            at = skip(tokens, at) if tokens[at].text in OPEN else at + 1
        return at + 1


def directive_body(statement):
    """The body of the macro that a directive defines; nothing for other directives."""
    if [token.text for token in statement[:2]] != ["#", "define"]:
        return []
    has_parameters = len(statement) > 3 and statement[3].text == "("
    return statement[skip(statement, 3) if has_parameters else 3 :]


def directives(tokens, what):
    return {
        one[2].text for one in statements(tokens) if len(one) > 2 and [one[0].text, one[1].text] == ["#", what]
    }


# ---- Linkage ---------------------------------------------------------------------------------------


def public_functions(text):
    """The names that the public headers declare with CTRAIL_API."""
    found = set()
    for statement in statements(tokens_of(text)):
        texts = [token.text for token in statement if statement[0].text != "#"]
        while "CTRAIL_API" in texts:
            texts = texts[texts.index("CTRAIL_API") + 1 :]
            found.add(texts[texts.index("(") - 1])
    return found


class Linkage:
    """Gives internal linkage to what is not public, and collects the tables whose length is not declared."""

    def __init__(self, public):
        self.public = public
        self.tables = set()

    def apply(self, file):
        for statement in statements(file.tokens):
            if statement[0].text == "#":
                self.apply_to_macro(directive_body(statement))
            else:
                self.apply_to(Declaration(statement), False)

    def apply_to_macro(self, body):
        for statement in statements(body, True):
            self.apply_to(Declaration(statement), True)

    def apply_to(self, declaration, in_macro):
        names = [name for name, mark in declaration.names if mark != "(" or not in_macro]
        if declaration.storage in ("static", "typedef") or not names or names[0] in self.public:
            return
        first = declaration.tokens[0]
        if declaration.storage == "extern":
            if self.is_table(declaration):
                if in_macro:
                    raise Error(f"{names[0]}: a table without a length is declared by a macro")
                self.tables.add(names[0])
                for token in declaration.tokens:
                    token.text = ""
            else:
                first.text = "CTRAIL_INTERNAL"
        elif names[0].startswith("ctrail_"):
            first.text = "CTRAIL_INTERNAL " + first.text
        elif not in_macro:
            raise Error(f"{names[0]} is neither public nor static, and does not begin with ctrail_")

    @staticmethod
    def is_table(declaration):
        texts = [token.text for token in declaration.tokens]
        return any(pair == ("[", "]") for pair in zip(texts, texts[1:]))


def in_order(sources, tables):
    """The sources, with those that define a table before those that use it."""
    needs = {one: [] for one in sources}
    for table in tables:
        owner = next(one for one in sources if table in one.local.defined)
        for user in sources:
            if user is not owner and table in user.local.used:
                needs[user].append(owner)
    ordered = []
    waiting = list(sources)
    while waiting:
        ready = next((one for one in waiting if all(other in ordered for other in needs[one])), None)
        if not ready:
            raise Error("tables of unknown length refer to each other: " + ", ".join(one.name for one in waiting))
        waiting.remove(ready)
        ordered.append(ready)
    return ordered


# ---- Names of one file -----------------------------------------------------------------------------


class Locals:
    """The names that a source file has to itself, by what they name, and those that it shares."""

    def __init__(self, file):
        self.defined = set()
        self.used = {token.text for token in file.tokens if token.kind == "name"}
        self.tags = set()
        self.types = set()
        self.others = set()  # functions, objects, constants
        self.macros = directives(file.tokens, "define") - directives(file.tokens, "undef")
        for statement in statements(file.tokens):
            if statement[0].text != "#":
                self.add(Declaration(statement))

    def add(self, declaration):
        names = [name for name, _ in declaration.names]
        self.tags.update(declaration.tags)
        self.others.update(declaration.constants)
        if declaration.storage == "typedef":
            self.types.update(names)
        elif declaration.storage == "static":
            self.others.update(names)
        else:
            self.defined.update(names)

    def named(self, is_tag):
        return self.tags if is_tag else self.types | self.others


def places(tokens):
    """Each name of a file with what is known of its place: is it a tag, is it a member?"""
    stack = []  # of open brackets; "members" is the body of a struct or union
    before = [""] * 5  # the texts before
    tagged = ""  # the keyword of the struct, union or enumeration whose body may follow
    for token in tokens:
        if not matters(token):
            continue
        text = token.text
        if text in OPEN:
            stack.append("members" if text == "{" and tagged in ("struct", "union") else text)
        elif text in OPEN.values() and stack:
            stack.pop()
        elif token.kind == "name":
            is_tag = before[-1] in TAGS
            yield token, is_tag, not is_tag and is_member(before, stack)
        if text in TAGS:
            tagged = text
        elif before[-1] not in TAGS:
            tagged = ""
        before = before[1:] + [text]


def is_member(before, stack):
    """After a point or an arrow, in the body of a struct, or after a type in a macro's arguments."""
    return before[-1] in (".", "->") or stack[-1:] == ["members"] or is_after_type(before)


def is_after_type(before):
    """As in TEXT(ctrail_event, name or offsetof(struct word, name."""
    tagged = before[-3] in TAGS
    opened = -4 if tagged else -3
    called = before[opened - 1]
    is_type = tagged or before[-2].startswith("ctrail_")
    return before[-1] == "," and before[opened] == "(" and is_type and (called.isupper() or called == "offsetof")


def rename(file, stem, others):
    """Puts the stem before those names of the file that others use."""
    local = file.local
    for token, is_tag, is_member in places(file.tokens):
        name = token.text
        is_macro = name in local.macros
        if is_member and name not in local.types and not is_macro:
            continue
        if is_tag and name.startswith("ctrail_"):  # a public type, whose members are this file's alone
            continue
        if (name in local.named(is_tag) or is_macro) and name in others:
            token.text = f"{stem.upper() if name.isupper() else stem}_{name}"
            if token.text in others or token.text in local.used:
                raise Error(f"{file.name}: {name} cannot become {token.text}, which is taken")


def stem_of(file, files):
    """The file's name, with its folder's before it if another has the same."""
    stem = file.path.stem
    alone = [other.path.stem for other in files].count(stem) == 1
    return stem if alone else f"{file.path.parent.name}_{stem}"


def rename_all(headers, sources):
    """Makes the names of each source unlike those in all others. Tags that headers name, and leave open, stay."""
    seen = {}
    for file in headers + sources:
        seen[file] = {token.text for token, _, member in places(file.tokens) if not member}
    shared = {token.text for file in headers for token, is_tag, _ in places(file.tokens) if is_tag}
    for file in headers:
        shared -= Locals(file).tags
    for source in sources:
        source.local.tags -= shared
        others = set().union(*(names for file, names in seen.items() if file is not source))
        rename(source, stem_of(source, sources), others)


# ---- Writing ---------------------------------------------------------------------------------------


def commented(lines):
    return "/*\n" + "".join((" * " + line).rstrip() + "\n" for line in lines) + " */\n"


def head(title, files):
    text = [f"libcloudtrail {version()}: {title}", "", "Made by lib/amalgamate.py of these files; do not edit:"]
    line = "   "
    for file in files:
        if len(line) + len(file) > 108:
            text.append(line)
            line = "   "
        line += " " + file
    text += [line, ""]
    return commented(text + read(ROOT / "LICENSE").splitlines())


def section(file, text):
    title = f"/* ==== {file} "
    return "\n" + title + "=" * (108 - len(title)) + " */\n\n" + text.strip("\n") + "\n"


def public_header():
    """The text of all public headers in one, and the names of the files."""
    major, minor, patch = version().split(".")
    numbers = {"@MAJOR@": major, "@MINOR@": minor, "@PATCH@": patch, "@VERSION@": version()}
    names = ["version.h.in"] + public_names()
    system = []
    parts = []
    for name in names:
        text = without_guard(read(PUBLIC / name))
        for key, value in numbers.items():
            text = text.replace(key, value)
        system += [line for line in re.findall(r"^#include <.*\n", text, re.MULTILINE) if line not in system]
        text = re.sub(r"(^#include [<\"].*\n)+\n?", "", text, flags=re.MULTILINE)
        parts.append(section("include/cloudtrail/" + name, text))
    files = ["include/cloudtrail/" + name for name in names]
    text = head("its interface.", files)
    text += "\n#ifndef CLOUDTRAIL_H\n#define CLOUDTRAIL_H\n\n" + "".join(system)
    text += "\n/* The functions are as visible as the program's own are, unless this is defined otherwise. */\n"
    text += "#ifndef CTRAIL_API\n#define CTRAIL_API\n#endif\n"
    return text + "".join(parts) + "\n#endif\n"


def features(files):
    wanted = dict(feature for file in files for feature in file.features)
    return "".join(f"#ifndef {name}\n#define {name} {value}\n#endif\n" for name, value in wanted.items())


def source(header):
    """The text of the source file."""
    headers, sources = read_files()
    linkage = Linkage(public_functions(header))
    for file in headers + sources:
        linkage.apply(file)
    for one in sources:
        one.local = Locals(one)
    sources = in_order(sources, linkage.tables)
    rename_all(headers, sources)
    files = headers + sources
    text = head("all of it in one file. C11; it needs yajl and zlib.", [file.name for file in files])
    text += "\n" + features(files)
    text += '\n#include "cloudtrail.h"\n\n'
    text += "".join(sorted({line for file in files for line in file.system}))
    text += INTERNAL
    return text + "".join(section(file.name, text_of(file.tokens)) for file in files)


def with_prefix(text, prefix):
    """The text with the prefix before every public name, and of what looks like one."""
    tokens = tokens_of(text)
    for token in tokens:
        if token.kind in ("name", "comment"):
            token.text = re.sub(r"(?<![A-Za-z0-9_])ctrail_", prefix + "ctrail_", token.text)
            token.text = re.sub(r"(?<![A-Za-z0-9_])(CTRAIL_|CLOUDTRAIL_)", prefix.upper() + r"\1", token.text)
    return text_of(tokens)


def write(path, text):
    """A file that has not changed keeps its time."""
    if not path.exists() or read(path) != text:
        path.write_bytes(text.encode("utf-8"))


def main():
    parser = argparse.ArgumentParser(description="Makes one source file and one header of the library.")
    parser.add_argument("--prefix", default="", help="is put before every public name")
    parser.add_argument("directory", type=pathlib.Path, help="where the files are written; made if it is not there")
    options = parser.parse_args()
    if not re.fullmatch(r"([A-Za-z]\w*)?", options.prefix, re.ASCII):
        parser.error("a prefix consists of letters, digits and underscores")
    header = public_header()
    cmake = read(ROOT / "pkgconfig" / "CMakeLists.txt.in")
    options.directory.mkdir(parents=True, exist_ok=True)
    write(options.directory / "cloudtrail.h", with_prefix(header, options.prefix))
    write(options.directory / "cloudtrail.c", with_prefix(source(header), options.prefix))
    cmake = cmake.replace("@PREFIX@", options.prefix).replace("@VERSION@", version())
    write(options.directory / "CMakeLists.txt", cmake)


if __name__ == "__main__":
    try:
        main()
    except (Error, OSError) as error:
        sys.exit(f"amalgamate.py: {error}")
