"""What tests/coverage.sh says of gcovr's counts: the figures, lines that no test runs and the list does not have, and, as
a comment, lines of the list that are run after all.

    python3 tests/coverage.py COUNTS.json SOURCE-ROOT
"""
import json
import os
import re
import sys

LEAST_BRANCHES = 0.95


def read_list(path):
    """The lines that are listed, as (file, text), with a reason each."""
    listed, reason = {}, ''
    with open(path, encoding='utf-8') as file:
        for line in file:
            if line.startswith('#') or not line.strip():
                continue
            if not line.startswith(' '):
                reason = line.strip()
                continue
            name, _, text = line.strip().partition(' ')
            listed[(name, text)] = reason
    return listed


def texts_of(path):
    """Each line's text, with the name of its function in front: a function starts in the first column."""
    texts, function = [], ''
    with open(path, encoding='utf-8') as file:
        for line in file:
            start = re.match(r'[a-z].*?(\w+)\(', line)
            function = start.group(1) if start else function
            texts.append(f'{function}: {line.strip()}')
    return texts


def main():
    counts, root = sys.argv[1:]
    listed = read_list(os.path.join(root, 'tests', 'uncovered.txt'))
    with open(counts, encoding='utf-8') as file:
        files = json.load(file)['files']
    lines, run, branches, taken, explained, missed = 0, 0, 0, 0, 0, set()
    for entry in files:
        if not entry['file'].startswith('lib/'):
            continue
        texts = texts_of(os.path.join(root, entry['file']))
        for line in entry['lines']:
            if line.get('gcovr/noncode'):
                continue
            lines += 1
            run += line['count'] > 0
            branches += len(line['branches'])
            taken += sum(branch['count'] > 0 for branch in line['branches'])
            if not line['count']:
                key = (entry['file'][len('lib/'):], texts[line['line_number'] - 1])
                missed.add(key)
                explained += key in listed
                if key not in listed:
                    print(f'not listed: {key[0]}:{line["line_number"]}: {key[1]}')
    for name, text in listed:
        if (name, text) not in missed:
            print(f'# listed, but run, or not there: {name} {text}')
    enough = 'enough' if taken >= LEAST_BRANCHES * branches else 'too few'
    print(f'# lines: {run} of {lines}, {100 * run / lines:.1f} %; of the other {lines - run}, {explained} are listed with reasons')
    print(f'# branches: {taken} of {branches}, {100 * taken / branches:.1f} %: {enough}')


main()
