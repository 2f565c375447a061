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
OURS, INFLATE, PARSE, PEER = "#1f6f43", "#b9c8e2", "#8a8f98", "#c98a3b"


def ways(build):
    """(name, kind, command, environment)"""
    gzip, plain = f"{build}/log/log-0.json.gz", f"{build}/log/log-0.json"
    zlib_ng = {"LD_LIBRARY_PATH": os.environ.get("ZLIB_NG", "")}
    rows = [
        ("zlib inflate alone", INFLATE, [f"{build}/inflate", "zlib", gzip], {}),
        ("zlib-ng inflate alone", INFLATE, [f"{build}/inflate", "zlib", gzip], zlib_ng),
        ("igzip inflate alone", INFLATE, [f"{build}/inflate", "igzip", gzip], {}),
        ("libdeflate inflate alone", INFLATE, [f"{build}/inflate", "libdeflate", gzip], {}),
        ("yajl, empty callbacks, not compressed", PARSE, [f"{build}/yajl", plain], {}),
        ("yajl, empty callbacks, zlib", PARSE, [f"{build}/yajl", gzip], {}),
        ("libcloudtrail, zlib", OURS, [f"{build}/ctrail-zlib", gzip], {}),
        ("libcloudtrail, zlib, yajl only", OURS, [f"{build}/ctrail-zlib", gzip, "yajl"], {}),
        ("libcloudtrail, zlib-ng", OURS, [f"{build}/ctrail-zlib", gzip], zlib_ng),
        ("libcloudtrail, zlib-ng, yajl only", OURS, [f"{build}/ctrail-zlib", gzip, "yajl"], zlib_ng),
        ("libcloudtrail, igzip", OURS, [f"{build}/ctrail-igzip", gzip], {}),
        ("libcloudtrail, igzip, yajl only", OURS, [f"{build}/ctrail-igzip", gzip, "yajl"], {}),
        ("simdjson on-demand, libdeflate", PEER, [f"{build}/simdjson", gzip], {}),
        ("RapidJSON SAX, zlib", PEER, [f"{build}/rapidjson", gzip], {}),
        ("jansson, zlib", PEER, [f"{build}/jansson", gzip], {}),
        ("json-c, zlib", PEER, [f"{build}/json_c", gzip], {}),
        ("gzip, jq", PEER, ["sh", "-c", f'gzip -dc "{gzip}" | jq -r -f "{HERE}/fields.jq"'], {}),
        ("Python, gzip and json", PEER, ["python3", f"{HERE}/read.py", gzip], {}),
        ("DuckDB, read_json", PEER, ["node", f"{HERE}/duckdb.js", gzip], {}),
    ]
    return [row for row in rows if row[3].get("LD_LIBRARY_PATH") != ""]


def measure(build, way):
    """What the command printed; its seconds of processor time, and its peak memory in bytes."""
    environment = {**os.environ, **way[3]}
    done = subprocess.run([f"{build}/measure", *way[2]], stdout=subprocess.PIPE, env=environment, check=True)
    *printed, costs = done.stdout.decode().splitlines()
    _, seconds, peak = costs.split()
    return "\n".join(printed), float(seconds), int(peak) * 1024


def check(way, printed, size, totals):
    """What does more than inflate or lex gives the same total; the others saw every byte."""
    if way[1] in (INFLATE, PARSE):
        assert printed == str(size), f"{way[0]}: {printed} bytes instead of {size}"
    else:
        totals.add(printed)
        assert len(totals) == 1, f"{way[0]}: {printed} is another total: {totals}"


def run_rounds(build, rounds, size):
    """For each way the seconds of each round, and the highest peak."""
    rows, totals = ways(build), set()
    seconds, peaks = {way[0]: [] for way in rows}, {way[0]: 0 for way in rows}
    for number in range(rounds + 1):
        for way in rows:
            printed, took, peak = measure(build, way)
            check(way, printed, size, totals)
            if number:  # the first one finds cold caches, and is not counted
                seconds[way[0]].append(took)
                peaks[way[0]] = max(peaks[way[0]], peak)
        print(f"round {number} of {rounds}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    return rows, seconds, peaks, totals.pop()


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


def print_speeds(rows, seconds, peaks, size):
    print("| MB/s | median | lowest | highest | peak memory, MB |")
    print("| --- | --- | --- | --- | --- |")
    for name, *_ in rows:
        median, lowest, highest = spread([size / took / 1e6 for took in seconds[name]])
        print(f"| {name} | {median:.0f} | {lowest:.0f} | {highest:.0f} | {peaks[name] / 1e6:.1f} |")


def print_ratios(seconds, peaks):
    """Each peer against the library with each inflater."""
    goals = {"gzip, jq": 8, "Python, gzip and json": 8, "DuckDB, read_json": 8, "simdjson on-demand, libdeflate": 1}
    for ours in ("libcloudtrail, zlib", "libcloudtrail, zlib-ng", "libcloudtrail, igzip"):
        if ours not in seconds:
            continue
        print(f"\n| {ours}, against | faster | lowest | highest | goal, at least | of its memory |")
        print("| --- | --- | --- | --- | --- | --- |")
        for peer in list(goals) + ["RapidJSON SAX, zlib", "jansson, zlib", "json-c, zlib"]:
            median, lowest, highest = spread([a / b for a, b in zip(seconds[peer], seconds[ours])])
            goal = goals.get(peer)
            verdict = f"{goal}: {'reached' if median >= goal else 'NOT REACHED'}" if goal else "none"
            memory = f"1/{peaks[peer] / peaks[ours]:.0f}" if peaks[peer] > 1.5 * peaks[ours] else "the same"
            print(f"| {peer} | {median:.2f} × | {lowest:.2f} | {highest:.2f} | {verdict} | {memory} |")


# ---- The chart -------------------------------------------------------------------------------------

LEFT, BAR, STEP, WIDTH, RIGHT = 270, 14, 22, 520, 130


def bar(row, y, speeds, peak, scale):
    name, colour = row[0], row[1]
    median, lowest, highest = spread(speeds)
    middle = y + BAR / 2
    return (f'<text x="{LEFT - 8}" y="{middle + 4}" text-anchor="end">{name}</text>'
            f'<rect x="{LEFT}" y="{y}" width="{median * scale:.1f}" height="{BAR}" fill="{colour}"/>'
            f'<path d="M{LEFT + lowest * scale:.1f} {middle}H{LEFT + highest * scale:.1f}" stroke="#111"/>'
            f'<text x="{LEFT + highest * scale + 8:.1f}" y="{middle + 4}">{median:.0f} MB/s, {peak / 1e6:.0f} MB</text>')


def draw(path, rows, seconds, peaks, size):
    speeds = {name: [size / took / 1e6 for took in taken] for name, taken in seconds.items()}
    scale = WIDTH / max(max(values) for values in speeds.values())
    height = 60 + STEP * len(rows)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{height}" '
             'font-family="sans-serif" font-size="12">',
             '<rect width="100%" height="100%" fill="#fff"/>',
             '<text x="16" y="24" font-size="14">From gzip to twelve fields of every record: MB/s of JSON by processor '
             'time, and peak memory</text>']
    lines += [bar(row, 42 + STEP * i, speeds[row[0]], peaks[row[0]], scale) for i, row in enumerate(rows)]
    pathlib.Path(path).write_text("\n".join(lines + ["</svg>"]) + "\n", encoding="utf-8")


def main():
    build, rounds, chart = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    size = os.stat(f"{build}/log/log-0.json").st_size
    rows, seconds, peaks, total = run_rounds(build, rounds, size)
    records, checksum = total.split()
    print(f"{machine()}. {rounds} rounds over a log file of {size / 1e6:.0f} MB, "
          f"{os.stat(f'{build}/log/log-0.json.gz').st_size / 1e6:.0f} MB as gzip -6.")
    print(f"All count {records} records and sum up to {checksum}.\n")
    print_speeds(rows, seconds, peaks, size)
    print_ratios(seconds, peaks)
    draw(chart, rows, seconds, peaks, size)


main()
