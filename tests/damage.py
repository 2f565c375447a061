#!/usr/bin/env python3
"""damage.py CTRAIL_JSON [--edits N] [--seed N] [--show N] [--form NAME] [--kind NAME] FILE...

What one edit of a file costs. Records are taken from the files, some are put into each container, and each file gets one
random edit: bytes inserted, left out, replaced, doubled, swapped, a range cut out, the rest of another file put behind a
cut. What ctrail-json then reads is held against what somebody knows who has seen the file before:

- each record that the edit has not touched is delivered, as it was; but where all that is left is sound JSON, and a
  name in it another one, it is another file, and what it holds may be passed over;
- a record that was touched is delivered as it now stands, or the exit status is 1 and something is reported;
- what is delivered stands in the file.

Prints TAP: a test for each container. It fails if anything is lost in silence, or records in more than three of a hundred
edits: some edits leave text that may be read in more than one way. --show N prints the first N edits that went wrong.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile

RECORDS = 8  # in each file
LOST_AT_MOST = 0.03  # so many edits of all may cost a record that they have not touched


# ---- Records ------------------------------------------------------------------------------------

def is_record(value):
    return isinstance(value, dict) and 'eventVersion' in value and 'eventName' in value


def records_in(path):
    """The texts of the records in a log file, or in a file of records one after the other."""
    with open(path, encoding='utf-8') as file:
        text = file.read()
    decoder, at, values = json.JSONDecoder(), 0, []
    while text[at:].strip():
        at = len(text) - len(text[at:].lstrip())
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError:
            return
        values += value['Records'] if isinstance(value, dict) and 'Records' in value else [value]
    for value in values:
        if is_record(value):
            yield json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def collect(paths, longest):
    seen, records = set(), []
    for path in paths:
        for record in records_in(path):
            if record not in seen and len(record) <= longest:
                seen.add(record)
                records.append(record.encode())
    return records


# ---- Containers: what is before all records, around each, between them, and at the end ----------

Form = collections.namedtuple('Form', 'start before after between end in_string')

FORMS = {
    'log file': Form('{"Records":[', '', '', ',', ']}', False),
    'log file, spaced': Form('{\n  "Records": [\n    ', '', '', ',\n    ', '\n  ]\n}\n', False),
    'lines': Form('', '', '', '\n', '\n', False),
    'concatenated': Form('', '', '', '', '', False),
    'array': Form('[', '', '', ',', ']', False),
    'lines with a prefix': Form('', '<14>Jan  5 10:00:00 host tag[12]: ', '', '\n', '\n', False),
    'lines with a time': Form('', '2026-01-05T10:00:00.000Z ', '', '\n', '\n', False),
    'lookup-events': Form('{"Events":[', '{"EventId":"1","Resources":[{"ResourceName":"a"}],"CloudTrailEvent":', '}',
                          ',', '],"NextToken":"x"}', True),
    'lookup-events, record first': Form('{"Events":[', '{"CloudTrailEvent":', ',"EventId":"1","Resources":[]}', ',',
                                        ']}', True),
    'EventBridge, lines': Form('', '{"version":"0","id":"1","detail-type":"AWS API Call via CloudTrail",'
                               '"resources":[],"detail":', '}', '\n', '\n', False),
    'EventBridge, array': Form('[', '{"version":"0","id":"1","resources":[],"detail":', '}', ',', ']', False),
    'CloudWatch Logs': Form('{"messageType":"DATA_MESSAGE","owner":"1","subscriptionFilters":["f"],"logEvents":[',
                            '{"id":"1","timestamp":1,"message":', '}', ',', ']}', True),
    'CloudWatch Logs, batches': Form('', '{"messageType":"DATA_MESSAGE","owner":"1","logEvents":'
                                     '[{"id":"1","timestamp":1,"message":', '}]}', '', '', True),
    'filter-log-events': Form('{"events":[', '{"logStreamName":"s","timestamp":1,"message":', ',"eventId":"1"}', ',',
                              '],"searchedLogStreams":[]}', True),
    'Lake': Form('{"QueryStatus":"FINISHED","QueryResultRows":[', '[{"eventJson":', '}]', ',', ']}', True),
    'strings, array': Form('[', '', '', ',', ']', True),
    'strings, lines': Form('', '', '', '\n', '\n', True),
}


class File:
    """A file of some records, and where each stands in it."""

    def __init__(self, form, records):
        self.records = records
        self.spans = []
        self.bytes = form.start.encode()
        for i, record in enumerate(records):
            text = json.dumps(record.decode(), ensure_ascii=False).encode() if form.in_string else record
            self.bytes += (form.between if i else '').encode() + form.before.encode()
            self.spans.append((len(self.bytes), len(self.bytes) + len(text)))
            self.bytes += text + form.after.encode()
        self.bytes += form.end.encode()


# ---- Edits: (start, end, what stands there instead) ---------------------------------------------

STRAY = [b'{', b'}', b'[', b']', b',', b':', b'"', b'\\', b'0', b'7', b'-', b'+', b'x', b't', b'\0', b'\n', b' ', b"'",
         b'\x80', b'{"', b'[{', b'}]', b'":', b'null', b'//']


def some_place(rng, file):
    """Half of the edits are at a byte of the structure outside of records, or at its neighbours."""
    if rng.random() < 0.5:
        return rng.randrange(len(file.bytes))
    edges = [0, len(file.bytes)]
    for start, end in file.spans:
        edges += [start, end]
    edge = rng.randrange(1, len(edges))
    low, high = sorted(edges)[edge - 1:edge + 1]
    if high - low > 400:  # a record: near its ends
        return min(max(rng.choice([low, high]) + rng.randint(-20, 20), 0), len(file.bytes) - 1)
    return min(rng.randint(low, high), len(file.bytes) - 1)


def insert(rng, file, at):
    return at, at, rng.choice(STRAY)


def leave_out(rng, file, at):
    return at, at + 1, b''


def replace(rng, file, at):
    return at, at + 1, rng.choice(STRAY)


def flip(rng, file, at):
    return at, at + 1, bytes([file.bytes[at] ^ 1 << rng.randrange(8)])


def double(rng, file, at):
    return at, at, file.bytes[at:at + 1]


def swap(rng, file, at):
    return at, at + 2, file.bytes[at:at + 2][::-1]


def cut_range(rng, file, at):
    return at, min(at + rng.choice([2, 5, 20, 100, 1000, 5000]), len(file.bytes)), b''


def fill_range(rng, file, at):
    end = min(at + rng.choice([4, 16, 64, 512]), len(file.bytes))
    return at, end, bytes(end - at)


def double_range(rng, file, at):
    return at, at, file.bytes[at:at + rng.choice([2, 10, 60])]


def cut_off(rng, file, at):
    return at, len(file.bytes), b''


def cut_front(rng, file, at):
    return 0, at, b''


EDITS = [insert, insert, insert, leave_out, leave_out, replace, replace, flip, double, swap, cut_range, cut_range,
         fill_range, double_range, cut_off, cut_front]


# ---- The judgement ------------------------------------------------------------------------------

def run(program, data, path):
    with open(path, 'wb') as file:
        file.write(data)
    done = subprocess.run([program, '--raw', '--only-decoded', path], capture_output=True, check=False, timeout=20)
    raws = []
    for line in done.stdout.splitlines():
        raws.append(json.loads(line)['decoded']['raw'])
    return done.returncode, raws, done.stderr.decode(errors='replace')


def comparable(data):
    return data.decode(errors='replace')


def is_sound(data):
    """Whether the file is JSON still, one value after the other."""
    decoder, at = json.JSONDecoder(), 0
    try:
        text = data.decode(errors='replace')
        while text[at:].strip():
            at = len(text) - len(text[at:].lstrip())
            _, at = decoder.raw_decode(text, at)
    except ValueError:
        return False
    return True


def is_touched(span, edit):
    first, last = span
    start, end, _ = edit
    return start < last and end > first and (start != end or start > first)


def judge(file, data, edit, status, raws, complaints):
    """What is wrong, a list of words."""
    wrong, given = [], collections.Counter(raws)
    lost = 0
    for span, record in zip(file.spans, file.records):
        text = comparable(record)
        if is_touched(span, edit):
            continue
        if given[text]:
            given[text] -= 1
        else:
            lost += 1
    if lost and status != 1 and not is_sound(data):
        wrong.append('LOST IN SILENCE')
    if lost and not is_sound(data):
        wrong += ['lost'] * lost
    touched = [i for i, span in enumerate(file.spans) if is_touched(span, edit)]
    others = list(given.elements())
    if touched and status == 0 and not accounts(file, touched, edit, others):
        wrong.append('TOUCHED, SILENT')
    if status == 1 and not complaints:
        wrong.append('STATUS WITHOUT A WORD')
    if status not in (0, 1):
        wrong.append(f'STATUS {status}')
    return wrong


def accounts(file, touched, edit, others):
    """Whether records that were touched are delivered as they now stand: what is left of them is in what came."""
    start, end, put = edit
    for i in touched:
        first, last = file.spans[i]
        head, tail = file.bytes[first:max(start, first)], file.bytes[min(end, last):last]
        if len(head) + len(tail) < 40:
            continue
        pieces = [piece for piece in (head[-30:] if len(head) > 60 else b'', tail[:30] if len(tail) > 60 else b'')]
        for piece in pieces:
            for form in (piece, unescaped(piece)):
                if any(comparable(form) in other for other in others):
                    break
            else:
                return False
    return True


def unescaped(piece):
    return piece.replace(b'\\"', b'"').replace(b'\\\\', b'\\').strip(b'\\')


def trial(options, name, records, rng, path, tally):
    form = FORMS[name]
    wrong_edits = 0
    for number in range(options.edits):
        file = File(form, rng.sample(records, RECORDS))
        kind = rng.choice(EDITS)
        edit = kind(rng, file, some_place(rng, file))
        if options.kind and kind.__name__ != options.kind:
            continue
        data = file.bytes[:edit[0]] + edit[2] + file.bytes[edit[1]:]
        if data == file.bytes:
            continue
        status, raws, complaints = run(options.program, data, path)
        wrong = judge(file, data, edit, status, raws, complaints)
        for word in set(wrong):
            tally[word] += 1
        if not wrong:
            continue
        wrong_edits += 1
        if wrong_edits <= options.show:
            at = edit[0]
            print(f'# {name}, edit {number}: {kind.__name__} {edit[0]}..{edit[1]} {edit[2][:40]!r}: '
                  f'{len(wrong)} {wrong[0]}')
            print(f'#   before: {file.bytes[max(at - 60, 0):at]!r} | {file.bytes[at:edit[1]][:60]!r} | '
                  f'{file.bytes[edit[1]:edit[1] + 60]!r}')
            for line in complaints.splitlines()[:4]:
                print('#   ' + line.split(': ', 2)[-1][:160])
            if options.keep:
                with open(os.path.join(options.keep, f'{name}-{number}'.replace(' ', '-')), 'wb') as kept:
                    kept.write(data)
    return wrong_edits


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('files', nargs='+')
    parser.add_argument('--edits', type=int, default=40)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--show', type=int, default=3)
    parser.add_argument('--form')
    parser.add_argument('--kind')
    parser.add_argument('--keep')
    parser.add_argument('--longest', type=int, default=4000)
    options = parser.parse_args()
    records = collect(options.files, options.longest)
    names = [name for name in FORMS if not options.form or name == options.form]
    print(f'1..{len(names)}')
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(names, 1):
            tally = collections.Counter()
            rng = random.Random(f'{options.seed} {name}')
            wrong = trial(options, name, records, rng, os.path.join(folder, 'log'), tally)
            fails = wrong > options.edits * LOST_AT_MOST or set(tally) - {'lost'}
            failed += bool(fails)
            print(f'{"not ok" if fails else "ok"} {number} - {name}')
            if wrong:
                print(f'# {wrong} of {options.edits} edits: {dict(tally)}', flush=True)
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
