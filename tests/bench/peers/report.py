"""
Runs all peers in turn, round by round, each in a process of its own; checks that they agree; prints tables in Markdown
and draws a chart.

    report.py BUILD ROUNDS CHART

Speed is of the uncompressed JSON, by processor time, that of the whole process: starting it, reading the file, giving
memory back. Ratios are taken round by round.
"""
import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
GOALS = {"gzip, jq": 8, "Python, gzip and json": 8, "DuckDB, read_json": 8, "simdjson on-demand, libdeflate": 1}
OURS, INFLATE, PARSE, PEER = "#1f6f43", "#b9c8e2", "#8a8f98", "#c98a3b"


SAMPLES = ("log", "many")


def files_of(build, sample, suffix):
    """Those of the one log file, or of the many small ones, in their order."""
    found = pathlib.Path(build, "log").glob(f"{sample}-*{suffix}")
    return sorted((str(path) for path in found), key=lambda path: (len(path), path))


def ways(build, sample):
    """(name, kind, command, environment)"""
    gzip, plain = files_of(build, sample, ".json.gz"), files_of(build, sample, ".json")
    zlib_ng = {"LD_LIBRARY_PATH": os.environ.get("ZLIB_NG", "")}
    jq = ["sh", "-c", f'gzip -dc "$@" | jq -n -r -f "{HERE}/fields.jq"', "jq"]
    rows = [
        ("libcloudtrail, zlib", OURS, [f"{build}/ctrail-zlib", *gzip], {}),
        ("libcloudtrail, zlib, yajl only", OURS, [f"{build}/ctrail-zlib", "-y", *gzip], {}),
        ("libcloudtrail, zlib-ng", OURS, [f"{build}/ctrail-zlib", *gzip], zlib_ng),
        ("libcloudtrail, zlib-ng, yajl only", OURS, [f"{build}/ctrail-zlib", "-y", *gzip], zlib_ng),
        ("libcloudtrail, igzip", OURS, [f"{build}/ctrail-igzip", *gzip], {}),
        ("libcloudtrail, igzip, yajl only", OURS, [f"{build}/ctrail-igzip", "-y", *gzip], {}),
        ("simdjson on-demand, libdeflate", PEER, [f"{build}/simdjson", *gzip], {}),
        ("gzip, jq", PEER, [*jq, *gzip], {}),
        ("Python, gzip and json", PEER, ["python3", f"{HERE}/read.py", *gzip], {}),
        ("DuckDB, read_json", PEER, ["node", f"{HERE}/duckdb.js", *gzip], {}),
    ]
    of_one_file = [
        ("zlib inflate alone", INFLATE, [f"{build}/inflate", "zlib", *gzip], {}),
        ("zlib-ng inflate alone", INFLATE, [f"{build}/inflate", "zlib", *gzip], zlib_ng),
        ("igzip inflate alone", INFLATE, [f"{build}/inflate", "igzip", *gzip], {}),
        ("libdeflate inflate alone", INFLATE, [f"{build}/inflate", "libdeflate", *gzip], {}),
        ("yajl, empty callbacks, not compressed", PARSE, [f"{build}/yajl", *plain], {}),
        ("yajl, empty callbacks, zlib", PARSE, [f"{build}/yajl", *gzip], {}),
        ("RapidJSON SAX, zlib", PEER, [f"{build}/rapidjson", *gzip], {}),
        ("jansson, zlib", PEER, [f"{build}/jansson", *gzip], {}),
        ("json-c, zlib", PEER, [f"{build}/json_c", *gzip], {}),
    ]
    rows += of_one_file if sample == "log" else []
    return [row for row in rows if row[3].get("LD_LIBRARY_PATH") != ""]


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


def check(results):
    """All that do more than inflate or lex give the same total; the others saw every byte. Answers the total."""
    totals = set()
    for result in results:
        if result.kind in (INFLATE, PARSE):
            assert result.printed == str(result.size), f"{result.name}: {result.printed} bytes instead of {result.size}"
        else:
            totals.add(result.printed)
    assert len(totals) == 1, f"not the same: {[(result.name, result.printed) for result in results]}"
    return totals.pop()


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
    records, total = check(results).split()
    what = "One log file" if len(plain) == 1 else f"{len(plain)} log files"
    print(f"\n{what}, {size_of(plain) / 1e6:.0f} MB, {size_of(gzip) / 1e6:.0f} MB as gzip -6. All count {records} records, "
          f"and sum up to {total}.\n")


def print_speeds(results):
    print("| MB/s | median | lowest | highest | peak memory, MB |")
    print("| --- | --- | --- | --- | --- |")
    for result in results:
        median, lowest, highest = result.speed()
        print(f"| {result.name} | {median:.0f} | {lowest:.0f} | {highest:.0f} | {result.peak / 1e6:.1f} |")


def ratio_cells(result, ours, goal):
    median, lowest, highest = spread([a / b for a, b in zip(result.seconds, ours.seconds)])
    verdict = f"{goal}: {'reached' if median >= goal else 'NOT REACHED'}" if goal else "none"
    return f"{median:.2f} | {lowest:.2f} | {highest:.2f} | {verdict}"


def print_ratios(results):
    """How many times as fast the library with zlib and with igzip is as each peer."""
    by_name = {result.name: result for result in results}
    zlib, igzip = by_name["libcloudtrail, zlib"], by_name["libcloudtrail, igzip"]
    print("\n| as fast as, times | with zlib | lowest | highest | goal, at least | with igzip | lowest | highest | goal, at "
          "least | its memory |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for result in results:
        if result.kind == PEER:
            goal = GOALS.get(result.name)
            print(f"| {result.name} | {ratio_cells(result, zlib, goal)} | {ratio_cells(result, igzip, goal)} | "
                  f"{result.peak / zlib.peak:.1f} times |")


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
    build, rounds, chart = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    results = [Result(sample, way, size_of(files_of(build, sample, ".json")))
               for sample in SAMPLES for way in ways(build, sample)]
    run_rounds(build, results, rounds)
    print(f"{machine()}. {rounds} rounds.")
    for sample in SAMPLES:
        of_sample = [result for result in results if result.sample == sample]
        print_sample(build, of_sample, sample)
        print_speeds(of_sample)
        print_ratios(of_sample)
    titles = {"log": "One large log file", "many": "Many small log files"}
    draw(chart, [(titles[sample], [result for result in results if result.sample == sample]) for sample in SAMPLES])


main()
