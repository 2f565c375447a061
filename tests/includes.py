#!/usr/bin/env python3
"""
Reads which file of lib/ includes which, and fails on an include that a folder may not have, and on a circle. Prints
TAP: for each folder whether its includes are allowed, and whether its files are free of circles.

    python3 tests/includes.py [LIBRARY-FOLDER]
"""
import pathlib
import re
import sys

# What a folder may include from, besides itself. Each stands below those that use it, so that nothing points up.
ALLOWED = {
    "base": [],
    "input": ["base"],
    "json": ["base"],
    "container": ["base", "input", "json"],
    "event": ["base", "json"],
    "services": ["base", "json", "event"],
    "evidence": ["base", "input", "json", "event", "services"],
    "reader": ["base", "input", "json", "container", "event", "services", "evidence"],
    "columns": ["base", "input", "json", "container", "event", "services", "reader"],
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.MULTILINE)


def unit_of(path):
    """A source file and its header are one: container/cursor."""
    return path.with_suffix("").as_posix()


def folder_of(unit):
    return unit.split("/")[0]


def target_of(library, path, name):
    """What of the library an include names; None if it is a public header. Names begin at lib/."""
    if name.startswith("cloudtrail/"):
        return None
    if not (library / name).is_file():
        raise SystemExit(f"Bail out! {path}: {name} is not in lib/")
    return unit_of(pathlib.PurePosixPath(name))


def read_includes(library):
    """For each unit, the units that it includes."""
    includes = {}
    for path in sorted(library.rglob("*.[ch]")):
        local = path.relative_to(library)
        unit = unit_of(local)
        found = (target_of(library, local, name) for name in INCLUDE.findall(path.read_text(encoding="utf-8")))
        includes.setdefault(unit, set()).update(one for one in found if one not in (None, unit))
    return includes


def part_of(unit):
    """The folder inside of a folder: services/ec2/tags is a part of ec2; None if there is none."""
    parts = unit.split("/")
    return parts[1] if len(parts) > 2 else None


def may_include(unit, other):
    """Files of one folder may, but what is in a part of it is for that part only: a service knows no other service."""
    if folder_of(unit) == folder_of(other):
        return part_of(other) in (None, part_of(unit))
    return folder_of(other) in ALLOWED.get(folder_of(unit), [])


def forbidden(includes):
    """Pairs of units of which the first may not include the second."""
    return [(unit, other) for unit in includes for other in sorted(includes[unit]) if not may_include(unit, other)]


def reachable(includes, start):
    seen, waiting = set(), [start]
    while waiting:
        for other in includes.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def circles(includes):
    """Sets of units that all reach each other."""
    reached = {unit: reachable(includes, unit) for unit in includes}
    found = []
    for unit in includes:
        if unit in reached[unit] and not any(unit in circle for circle in found):
            found.append([other for other in includes if other in reached[unit] and unit in reached.get(other, ())])
    return found


class Tap:
    def __init__(self):
        self.number = 0
        self.failed = 0

    def case(self, name, faults):
        self.number += 1
        self.failed += bool(faults)
        for fault in faults:
            print("# " + fault)
        print(f"{'not ok' if faults else 'ok'} {self.number} - {name}")


def main():
    library = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "lib")
    includes = read_includes(library)
    up = forbidden(includes)
    round_about = circles(includes)
    tap = Tap()
    tap.case("every folder is listed", sorted({folder_of(unit) for unit in includes} - set(ALLOWED)))
    for folder in ALLOWED:
        faults = [f"{unit} may not include {other}" for unit, other in up if folder_of(unit) == folder]
        tap.case(f"{folder} includes what it may", faults)
        faults = [" ".join(circle) for circle in round_about if folder in map(folder_of, circle)]
        tap.case(f"no circle leads through {folder}", faults)
    print(f"1..{tap.number}")
    return bool(tap.failed)


if __name__ == "__main__":
    sys.exit(main())
