#!/usr/bin/env python3
"""Measures the extension for SQLite against ctrail-list, over one log that is generated.

    python3 tests/bench/sqlite.py [MEGABYTES [ROUNDS]]

MEGABYTES: size of the log (400); ROUNDS: how often each way is gone (9). Prints a Markdown table: processor time of the
whole program, the median of all rounds, also in parts of the first way's, taken round by round.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / 'build' / 'bench'
RARE = "event_name = 'LeaveOrganization'"


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=sys.stderr)


def prepare(folder, megabytes):
    """Builds all, and writes log-0.json."""
    run('meson', 'setup', *(['--reconfigure'] if (BUILD / 'build.ninja').exists() else []), BUILD, ROOT, '-Dbench=true',
        '-Dexamples=true', '-Dtests=false', '-Dbuildtype=release')
    run('meson', 'compile', '-C', BUILD)
    run('sh', ROOT / 'examples/sqlite/build.sh', folder)
    run(BUILD / 'tests/bench/ctrail-bench', folder, megabytes, 0, ROOT / 'tests/bench/records.ndjson')


def query(folder, log, columns, condition=''):
    sql = f"SELECT {columns} FROM cloudtrail('{log}')" + (f' WHERE {condition}' if condition else '')
    return sql, ['sqlite3', '-cmd', f'.load {folder}/cloudtrail', ':memory:', sql]


def measure(command):
    """Processor seconds, and what was printed."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        out.seek(0)
        text = out.read(100)
    if status:
        sys.exit(f'failed: {command}')
    return usage.ru_utime + usage.ru_stime, text.decode(errors='replace').strip().replace('|', ', ')


def main(megabytes='400', rounds='9'):
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder, megabytes)
        log = f'{folder}/log-0.json'
        ways = [('ctrail-list --sort none', [str(BUILD / 'examples/ctrail-list'), '--sort', 'none', log])]
        for arguments in [('count(*)',), ('count(*)', RARE), ('count(event_time), count(user_name)',),
                          ('count(event_time), count(user_name)', RARE), ('count(instance_id)',)]:
            ways.append(query(folder, log, *arguments))
        results = [[measure(command) for _, command in ways] for _ in range(int(rounds))]
    print('| | seconds | of the first | answer |\n| --- | --- | --- | --- |')
    for i, (name, _) in enumerate(ways):
        seconds = statistics.median(round[i][0] for round in results)
        ratio = statistics.median(round[i][0] / round[0][0] for round in results)
        answer = results[0][i][1] if i else ''
        print(f"| `{name.replace(log, 'LOG')}` | {seconds:.3f} | {ratio:.2f} | {answer} |")


if __name__ == '__main__':
    main(*sys.argv[1:])
