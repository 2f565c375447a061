"""Runs the tests of a module, and prints TAP."""

import traceback


def run(members):
    """The functions among them that are named test_…, in the order of their names. True: one of them failed."""
    tests = [(name, test) for name, test in sorted(members.items()) if name.startswith("test_")]
    failed = 0
    for number, (name, test) in enumerate(tests, 1):
        title = name[len("test_") :].replace("_", " ")
        try:
            test()
            print(f"ok {number} - {title}", flush=True)
        except Exception:
            failed += 1
            print("".join("# " + line + "\n" for line in traceback.format_exc().splitlines()), end="")
            print(f"not ok {number} - {title}", flush=True)
    print(f"1..{len(tests)}")
    return failed > 0
