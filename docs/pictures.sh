#!/bin/sh
# Draws the pictures of the README, docs/timeline.svg and docs/ssh-audit.svg, from examples/logs.
#
#   sh docs/pictures.sh [PROGRAMS [FOLDER]]
#
# PROGRAMS: where the programs are, build/examples unless given; FOLDER: where to put the pictures, docs unless given.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
programs=${1:-$root/build/examples}
folder=${2:-$root/docs}
day=2024-03-12T00:00:00Z

# Some columns of a table in CSV, as text in a picture: the same height for each line, and colours like the chart's.
draw_table() {
    awk -F , -v columns="$1" '
        function cell(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); return text == "" ? "-" : text }
        { sub(/\r$/, "") }
        NR == 1 {
            count = split(columns, wanted, " ")
            for (i = 1; i <= NF; i++) place[$i] = i
        }
        {
            for (i = 1; i <= count; i++) {
                text[NR, i] = $place[wanted[i]]
                if (length(text[NR, i]) > width[i]) width[i] = length(text[NR, i])
            }
        }
        END {
            step = 7.3
            for (i = 1; i <= count; i++) { x[i] = 16 + all * step; all += width[i] + 2 }
            w = int(32 + (all - 2) * step); h = 20 + NR * 22
            printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" style=\"max-width:100%%;height:auto\" role=\"img\" aria-label=\"Pushed SSH keys\">\n", w, h, w, h
            print "<style>text{font:12px monospace;fill:#1f2937}.h{fill:#6b7280}.p{fill:#fff}.g{stroke:#e5e7eb}</style>"
            printf "<rect class=\"p\" x=\"0\" y=\"0\" width=\"%d\" height=\"%d\"/>\n", w, h
            for (row = 1; row <= NR; row++) {
                y = 3 + row * 22
                for (i = 1; i <= count; i++)
                    printf "<text%s x=\"%.1f\" y=\"%d\">%s</text>\n", row == 1 ? " class=\"h\"" : "", x[i], y, cell(text[row, i])
                if (row < NR) printf "<path class=\"g\" d=\"M16 %.1fH%d\"/>\n", y + 7.5, w - 16
            }
            print "</svg>"
        }'
}

"$programs/ctrail-timeline" --since "$day" --format svg "$root/examples/logs" >"$folder/timeline.svg"
"$programs/ctrail-ssh-audit" --since "$day" --format csv "$root/examples/logs" |
    draw_table 'time user sourceIPAddress instanceId osUser keyType fingerprint outcome' >"$folder/ssh-audit.svg"
