#!/bin/sh
# The files that catalogue.py writes are those that it writes of the package's version in the head of catalogue.c, which
# has the dialects of the list; the structs have every member of the model, and only grow.
#
#   sh tests/catalogue.sh lib/services/ec2 BUILD-DIRECTORY/tests/ec2_trees
#
# With that program, a record of each action is made from the same model, with every member filled; what the library
# makes of it has the model's own shape. Prints TAP. What needs the model is skipped without Python, pip, or the
# package.
set -u

folder=$1
trees=$2
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# number, name; the outcome is that of the command before
report() {
    if [ $? -eq 0 ]; then
        echo "ok $1 - $2"
    else
        head -n 20 "$work/difference" | sed 's/^/# /'
        echo "not ok $1 - $2"
        failed=1
    fi
}

# The actions that the table expects in the legacy dialect.
expects_legacy() {
    tr '}' '\n' <"$folder/catalogue.c" | sed -n 's/.*{A(\([A-Za-z0-9]*\)).*CATALOGUE_LEGACY.*/\1/p'
}

legacy_is_as_listed() {
    grep -v '^#' "$folder/catalogue_legacy.txt" >"$work/listed"
    expects_legacy >"$work/expected"
    [ -s "$work/listed" ] && diff "$work/listed" "$work/expected" >"$work/difference"
}

# The model, for the tests after this. Exit status 2: it cannot be had.
fetch_model() {
    version=$(sed -n 's/.* botocore \([0-9.]*[0-9]\).*/\1/p' "$folder/catalogue.c" | head -n 1)
    [ -n "$version" ] || { echo 'no version in the head of catalogue.c' >"$work/difference"; return 1; }
    command -v python3 >/dev/null 2>&1 || return 2
    python3 -m pip download --quiet --no-deps --retries 0 --only-binary :all: --dest "$work" "botocore==$version" \
        >/dev/null 2>&1 || return 2
    model=$(ls "$work"/botocore-*.whl)
}

# shellcheck disable=SC2317 # called by try
writes_the_same() {
    mkdir "$work/written" &&
        python3 "$folder/catalogue.py" --output "$work/written" "$model" 2>"$work/difference" &&
        for file in "$folder/catalogue.c" "$folder/fields.c" "$folder/structs.c" "$folder/structs.lock" \
            "$root/include/cloudtrail/ec2_model.h" "$root/docs/ec2-actions.md"; do
            diff "$file" "$work/written/${file##*/}" >"$work/difference" || return 1
        done
}

# shellcheck disable=SC2317 # called by try
structs_are_as_in_the_model() {
    python3 "$root/tests/ec2_lint.py" "$root/include/cloudtrail/ec2_model.h" "$model" >"$work/difference" 2>&1
}

# The lines of a file that another one lacks, wherever they are, but for the version.
# shellcheck disable=SC2317 # called by structs_only_grow
taken_out() {
    sort "$1" >"$work/sorted"
    sort "$2" | comm -23 "$work/sorted" - | grep -v botocore
}

# With a newer model: what is there stays as it is, and what is new comes behind it.
# shellcheck disable=SC2317 # called by try
structs_only_grow() {
    mkdir "$work/newer" &&
        python3 "$folder/catalogue.py" --output "$work/newer" "$work/botocore-999.0.0-py3-none-any.whl" \
            2>"$work/difference" || return 1
    taken_out "$root/include/cloudtrail/ec2_model.h" "$work/newer/ec2_model.h" >"$work/difference" && return 1
    grep -A1 'ctrail_bool ebs_optimized; /\* ebsOptimized \*/' "$work/newer/ec2_model.h" |
        grep -q 'ctrail_str thing; /\* thing \*/' || { echo 'no thing at the end' >"$work/difference"; return 1; }
}

# A model with one action and two members more, one of them of what is not typed.
# shellcheck disable=SC2317 # called by try
make_newer_model() {
    python3 - "$model" "$work/botocore-999.0.0-py3-none-any.whl" <<'END'
import gzip, json, sys, zipfile
name = "botocore/data/ec2/2016-11-15/service-2.json.gz"
model = json.loads(gzip.decompress(zipfile.ZipFile(sys.argv[1]).read(name)))
model["operations"]["CreateThing"] = model["operations"]["CreateVolume"]
for structure in ("RunInstancesRequest", "DescribeHostsRequest"):
    model["shapes"][structure]["members"]["Thing"] = {"shape": "String"}
zipfile.ZipFile(sys.argv[2], "w").writestr(name, gzip.compress(json.dumps(model).encode()))
END
}

# shellcheck disable=SC2317 # called by try
reports_what_is_new() {
    make_newer_model 2>"$work/difference" &&
        python3 "$folder/catalogue.py" --report --since "$model" "$work/botocore-999.0.0-py3-none-any.whl" \
            >"$work/report" 2>"$work/difference" &&
        printf 'action CreateThing\nmember RunInstancesRequest.Thing\n' | diff - "$work/report" >"$work/difference"
}

# shellcheck disable=SC2317 # called by try
gives_the_shapes_of_the_model() {
    python3 "$(dirname "$0")/ec2_records.py" "$trees" "$model" >"$work/difference" 2>&1
}

# number, function, name
try() {
    if [ "$fetched" -eq 2 ]; then
        echo "ok $1 - $3 # SKIP without Python, pip, or the package"
        return
    fi
    [ "$fetched" -eq 0 ] && "$2"
    report "$1" "$3"
}

failed=0
echo 1..6
legacy_is_as_listed
report 1 'the dialects are as listed'

fetch_model
fetched=$?
try 2 writes_the_same 'the script writes the files'
try 3 reports_what_is_new 'the script reports new actions, and new members of structs'
try 4 structs_only_grow 'a newer model takes nothing out of the structs'
try 5 structs_are_as_in_the_model 'the structs have the members of the model'
try 6 gives_the_shapes_of_the_model 'records of all actions, every member filled, have the shapes of the model'
exit "$failed"
