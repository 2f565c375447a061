#!/bin/sh
# Draws the pictures of the README, docs/timeline.svg and docs/ssh-audit.svg, from examples/logs, and docs/credentials.svg
# from examples/attack.ndjson.
#
#   sh docs/pictures.sh [PROGRAMS [FOLDER]]
#
# PROGRAMS: where the programs are, build/examples unless given; FOLDER: where to put the pictures, docs unless given.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
programs=${1:-$root/build/examples}
folder=${2:-$root/docs}
day=2024-03-12T00:00:00Z

"$programs/ctrail-timeline" --since "$day" --format svg "$root/examples/logs" >"$folder/timeline.svg"
"$programs/ctrail-ssh-audit" --since "$day" --format svg "$root/examples/logs" >"$folder/ssh-audit.svg"
"$programs/ctrail-credentials" --format svg "$root/examples/attack.ndjson" >"$folder/credentials.svg"
