"""
Runs all peers in turn, round by round, each in a process of its own; checks that they agree; prints tables in Markdown
and draws a chart.

    report.py BUILD ROUNDS CHART ROWS

ROWS: a regular expression; rows whose names it does not match are left out.

Speed is of the uncompressed JSON, by processor time, that of the whole process: starting it, reading the file, giving
memory back. Ratios are taken round by round.
"""
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
OURS, INFLATE, PARSE, PEER = "#1f6f43", "#b9c8e2", "#8a8f98", "#c98a3b"
# How many times as fast as a peer the fastest of our rows is to be; and what part of an inflater's speed is to be left.
GOALS = {
    "log": {"gzip, jq": 8, "Python, gzip and json": 8, "DuckDB 1.5.6, read_json": 8, "simdjson 4 on demand, libdeflate": 1},
    "many": {"gzip, jq": 8, "Python, gzip and json": 8, "DuckDB 1.5.6, read_json": 4, "simdjson 4 on demand, libdeflate": 1},
}
GOALS_OF_INFLATING = {"zlib": 0.68, "igzip": 0.5}

SAMPLES = ("log", "many")


def files_of(build, sample, suffix):
    """Those of the one log file, or of the many small ones, in their order."""
    found = pathlib.Path(build, "log").glob(f"{sample}-*{suffix}")
    return sorted((str(path) for path in found), key=lambda path: (len(path), path))


def ours(build, inflater, gzip, environment):
    return [
        (f"libcloudtrail, {inflater}", OURS, [program(build, inflater), *gzip], environment),
        (f"libcloudtrail, {inflater}, twelve fields", OURS, [program(build, inflater), "-f", *gzip], environment),
    ]


def program(build, inflater):
    return f"{build}/ctrail-{'zlib' if inflater == 'zlib-ng' else inflater}"


def inflating(build, inflater, gzip, environment):
    way = "zlib" if inflater == "zlib-ng" else inflater
    return (f"{inflater} inflate alone", INFLATE, [f"{build}/inflate", way, *gzip], environment)


def peers(build, sample, gzip):
    jq = ["sh", "-c", f'gzip -dc "$@" | jq -n -r -f "{HERE}/fields.jq"', "jq"]
    one_processor = {"GOMAXPROCS": "1"}
    python = {name: f"{build}/{name}/bin/python" for name in ("polars", "duckdb1", "duckdb2")}
    return [
        ("simdjson 4 on demand, libdeflate", PEER, [f"{build}/simdjson4", *gzip], {}),
        ("simdjson 3.0 on demand, libdeflate", PEER, [f"{build}/simdjson", *gzip], {}),
        ("Falco's plugin, eleven fields", PEER, [f"{build}/falco", f"{build}/folders/{sample}"], one_processor),
        ("Go, gzip and encoding/json", PEER, [f"{build}/go_json", *gzip], one_processor),
        ("Python, gzip and json", PEER, ["python3", f"{HERE}/read.py", *gzip], {}),
        ("Python, gzip and polars' read_json", PEER, [python["polars"], f"{HERE}/in_polars.py", *gzip], {}),
        ("DuckDB 1.5.6, read_json", PEER, [python["duckdb1"], f"{HERE}/in_duckdb.py", *gzip], {}),
        ("DuckDB 2.0.1, read_json", PEER, [python["duckdb2"], f"{HERE}/in_duckdb.py", *gzip], {}),
        ("gzip, jq", PEER, [*jq, *gzip], {}),
    ]


def of_one_file(build, gzip, plain):
    return [
        ("libcloudtrail, zlib, yajl only", OURS, [f"{build}/ctrail-zlib", "-y", *gzip], {}),
        ("yajl, empty callbacks, not compressed", PARSE, [f"{build}/yajl", *plain], {}),
        ("yajl, empty callbacks, zlib", PARSE, [f"{build}/yajl", *gzip], {}),
        ("RapidJSON SAX, zlib", PEER, [f"{build}/rapidjson", *gzip], {}),
        ("jansson, zlib", PEER, [f"{build}/jansson", *gzip], {}),
        ("json-c, zlib", PEER, [f"{build}/json_c", *gzip], {}),
    ]


def ways(build, sample):
    """(name, kind, command, environment) of all that are there."""
    gzip, plain = files_of(build, sample, ".json.gz"), files_of(build, sample, ".json")
    zlib_ng = os.environ.get("ZLIB_NG")
    inflaters = {"zlib": {}, "igzip": {}, "libdeflate": {}, **({"zlib-ng": {"LD_LIBRARY_PATH": zlib_ng}} if zlib_ng else {})}
    rows = []
    for inflater, environment in inflaters.items():
        rows += [*ours(build, inflater, gzip, environment), inflating(build, inflater, gzip, environment)]
    rows += peers(build, sample, gzip)
    rows += of_one_file(build, gzip, plain) if sample == "log" else []
    return [row for row in rows if shutil.which(row[2][0])]


class Result:
    """What one way takes: of each round the seconds of processor time, and the peak memory in bytes of all."""

    def __init__(self, sample, way, size):
        self.sample, self.name, self.kind, self.command, self.environment = sample, *way
        self.size, self.printed, self.seconds, self.peak = size, None, [], 0

    def measure(self, build, counts):
        environment = {**os.environ, **self.environment}
        done = subprocess.run([f"{build}/measure", *self.command], stdout=subprocess.PIPE, env=environment, check=True)
        *printed, costs = done.stdout.decode().splitlines()
        self.printed = "\n".join(printed)
        if counts:
            self.seconds.append(float(costs.split()[1]))
            self.peak = max(self.peak, int(costs.split()[2]) * 1024)

    def speed(self):
        return spread([self.size / seconds / 1e6 for seconds in self.seconds])


def check(build, sample, results):
    """All that do more than inflate or lex give the total that we give; the others saw every byte. Answers the total."""
    gzip = files_of(build, sample, ".json.gz")
    twelve, eleven = (totals(build, options, gzip) for options in ([], ["-11"]))
    for result in results:
        expected = twelve
        if result.kind in (INFLATE, PARSE):
            expected = str(result.size)
        elif "eleven fields" in result.name:
            expected = eleven
        assert result.printed == expected, f"{result.name}: {result.printed} instead of {expected}"
    return twelve


def totals(build, options, paths):
    return subprocess.run([f"{build}/ctrail-zlib", *options, *paths], stdout=subprocess.PIPE, check=True).stdout.decode().strip()


def run_rounds(build, results, rounds):
    """The first round finds cold caches, and is not counted."""
    for number in range(rounds + 1):
        for result in results:
            result.measure(build, counts=number > 0)
        print(f"round {number} of {rounds}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)


# ---- Tables ----------------------------------------------------------------------------------------


def spread(values):
    return statistics.median(values), min(values), max(values)


def machine():
    processor = platform.processor() or platform.machine()
    for line in open("/proc/cpuinfo", encoding="utf-8"):
        if line.startswith("model name"):
            processor = line.split(":")[1].strip()
            break
    return f"{processor}, {os.cpu_count()} cores, {platform.system()}"


def size_of(paths):
    return sum(os.stat(path).st_size for path in paths)


def print_sample(build, results, sample):
    plain, gzip = files_of(build, sample, ".json"), files_of(build, sample, ".json.gz")
    records, total = check(build, sample, results).split()
    what = "One log file" if len(plain) == 1 else f"{len(plain)} log files"
    print(f"\n{what}, {size_of(plain) / 1e6:.0f} MB, {size_of(gzip) / 1e6:.0f} MB as gzip -6. All count {records} records, "
          f"and sum up to {total}.\n")


def print_speeds(results):
    print("| MB/s | median | lowest | highest | peak memory, MB |")
    print("| --- | --- | --- | --- | --- |")
    for result in results:
        median, lowest, highest = result.speed()
        print(f"| {result.name} | {median:.0f} | {lowest:.0f} | {highest:.0f} | {result.peak / 1e6:.1f} |")


def ratio(result, to):
    """How many times as long `result` takes as `to`: median, lowest, highest."""
    return spread([a / b for a, b in zip(result.seconds, to.seconds)])


def cell(ratios, digits=2):
    median, lowest, highest = (f"{ratio:.{digits}f}" for ratio in ratios)
    return f"{median} ({lowest} to {highest})"


def verdict(median, goal):
    return f"{goal}: {'reached' if median >= goal else 'NOT REACHED'}" if goal else "none"


COLUMNS = {
    "zlib, every field": "libcloudtrail, zlib",
    "zlib, twelve": "libcloudtrail, zlib, twelve fields",
    "igzip, twelve": "libcloudtrail, igzip, twelve fields",
    "libdeflate, twelve": "libcloudtrail, libdeflate, twelve fields",
}


def print_ratios(results, sample):
    """How many times as fast as each peer the library is."""
    by_name = {result.name: result for result in results}
    columns = {title: by_name[name] for title, name in COLUMNS.items() if name in by_name}
    print("\n| as fast as, times |", " | ".join(columns), "| the best: at least | its memory |")
    print("| --- |" + " --- |" * (len(columns) + 2))
    for result in results:
        if result.kind == PEER:
            ratios = [ratio(result, to) for to in columns.values()]
            best = verdict(max(median for median, _, _ in ratios), GOALS[sample].get(result.name))
            memory = result.peak / next(iter(columns.values())).peak
            print(f"| {result.name} |", " | ".join(map(cell, ratios)), f"| {best} | {memory:.1f} times |")


def print_inflating(results):
    """What is left of an inflater's speed."""
    by_name = {result.name: result for result in results}
    print("\n| of inflating alone, by | every field | twelve fields | every field: at least |")
    print("| --- | --- | --- | --- |")
    for result in results:
        inflater = result.name.split()[0]
        every, twelve = (by_name.get(f"libcloudtrail, {inflater}{fields}") for fields in ("", ", twelve fields"))
        if result.kind == INFLATE and every and twelve:
            best = verdict(ratio(result, every)[0], GOALS_OF_INFLATING.get(inflater))
            print(f"| {inflater} | {cell(ratio(result, every), 3)} | {cell(ratio(result, twelve), 3)} | {best} |")


# ---- The chart -------------------------------------------------------------------------------------

LEFT, BAR, STEP, WIDTH, RIGHT, TITLE = 270, 14, 22, 520, 140, 40


def bar(result, y, scale):
    median, lowest, highest = result.speed()
    middle = y + BAR / 2
    return (f'<text x="{LEFT - 8}" y="{middle + 4}" text-anchor="end">{result.name}</text>'
            f'<rect x="{LEFT}" y="{y}" width="{median * scale:.1f}" height="{BAR}" fill="{result.kind}"/>'
            f'<path d="M{LEFT + lowest * scale:.1f} {middle}H{LEFT + highest * scale:.1f}" stroke="#111"/>'
            f'<text x="{LEFT + highest * scale + 8:.1f}" y="{middle + 4}">{median:.0f} MB/s, '
            f'{result.peak / 1e6:.1f} MB</text>')


def bars(results, y, title, scale):
    lines = [f'<text x="16" y="{y + 24}" font-weight="bold">{title}</text>']
    fastest_first = sorted(results, key=lambda result: -result.speed()[0])
    lines += [bar(result, y + TITLE + STEP * i, scale) for i, result in enumerate(fastest_first)]
    return lines, y + TITLE + STEP * len(results)


def draw(path, samples):
    scale = WIDTH / max(result.speed()[2] for _, results in samples for result in results)
    lines, y = [], 24
    for title, results in samples:
        drawn, y = bars(results, y, title, scale)
        lines += drawn
    head = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{y + 16}" '
            'font-family="sans-serif" font-size="12">',
            '<rect width="100%" height="100%" fill="#fff"/>',
            '<text x="16" y="24" font-size="14">From gzip to twelve fields of every record: MB/s of JSON by processor time, '
            'and peak memory</text>']
    pathlib.Path(path).write_text("\n".join(head + lines + ["</svg>"]) + "\n", encoding="utf-8")


def main():
    build, rounds, chart, rows = sys.argv[1], int(sys.argv[2]), sys.argv[3], re.compile(sys.argv[4])
    results = [Result(sample, way, size_of(files_of(build, sample, ".json")))
               for sample in SAMPLES for way in ways(build, sample) if rows.search(way[0])]
    run_rounds(build, results, rounds)
    print(f"{machine()}. {rounds} rounds.")
    for sample in SAMPLES:
        of_sample = [result for result in results if result.sample == sample]
        print_sample(build, of_sample, sample)
        print_speeds(of_sample)
        print_ratios(of_sample, sample)
        print_inflating(of_sample)
    titles = {"log": "One large log file", "many": "Many small log files"}
    draw(chart, [(titles[sample], [result for result in results if result.sample == sample]) for sample in SAMPLES])


main()
