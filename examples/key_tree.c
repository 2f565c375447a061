/* The keys as trees. All lengths are pixels. */
#include "key_tree.h"

#include <string.h>

enum {
    MARGIN = 16,
    LINE = 16,
    ROW = 2 * LINE + 10,
    INDENT = 24,
    MOST_INDENTS = 20, /* deeper keys stand no further to the right */
    BASE = 12,         /* from the top of a line to the line that letters stand on */
    WIDTH = 1200,
};

static const struct issue *issue_of(const struct key *key) {
    return key->issue_count ? &key->issues[0] : key->sign_in;
}

ctrail_bool key_tree_mfa(const struct key *key) {
    const struct issue *issue = issue_of(key);
    return issue && issue->mfa != CTRAIL_UNKNOWN ? issue->mfa : key->mfa;
}

bool key_tree_add_chain(struct text *out, const struct key *key) {
    const struct key *links[MOST_LINKS + 2];
    size_t count = 0;
    text_add_string(out, key->principal);
    for (; key && count < sizeof links / sizeof *links; key = key->parent)
        links[count++] = key;
    while (count-- > 0) {
        text_add_string(out, " > ");
        text_add_string(out, links[count]->id);
    }
    return true;
}

/* ---- Remarks ---------------------------------------------------------------------------------- */

static void add_remark(struct text *out, size_t start, const char *remark) {
    text_add_string(out, out->length > start ? "; " : "");
    text_add_string(out, remark);
}

static bool is_temporary(const struct key *key) {
    return strncmp(key->id, "ASIA", 4) == 0;
}

static void add_other_issues(struct text *out, size_t start, const struct key *key) {
    add_remark(out, start, "issued ");
    text_add_number(out, key->issue_count);
    text_add_string(out, " times, also by");
    for (uint32_t i = 1; i < key->issue_count && i < MOST_ISSUES; i++) {
        text_add_string(out, i > 1 ? ", " : " ");
        text_add_string(out, key->issues[i].event_id ? key->issues[i].event_id : "an event without an id");
    }
    text_add_string(out, key->issue_count > MOST_ISSUES ? ", …" : "");
}

bool key_tree_add_remarks(struct text *out, const struct key *key) {
    const struct issue *issue = key->issue_count ? &key->issues[0] : NULL;
    size_t start = out->length;
    bool timed = issue && issue->time != CTRAIL_ABSENT && key->first != CTRAIL_ABSENT;
    if (key->cut)
        add_remark(out, start, key->cut);
    if (key->issue_count > 1)
        add_other_issues(out, start, key);
    if (timed && key->first < issue->time)
        add_remark(out, start, "used before it was issued");
    if (issue && issue->expires != CTRAIL_ABSENT && key->last != CTRAIL_ABSENT && key->last > issue->expires)
        add_remark(out, start, "used after it expired");
    if (key->sign_in)
        add_remark(out, start, "by user and time it comes from a console sign-in");
    else if (!issue && is_temporary(key))
        add_remark(out, start, "no event that issued it was read");
    return out->length > start;
}

/* ---- The picture ------------------------------------------------------------------------------ */

static void add_pair(struct text *svg, const char *before, size_t number, const char *after) {
    text_add_string(svg, before);
    text_add_number(svg, number);
    text_add_string(svg, after);
}

static void add_line(struct text *svg, const char *class, size_t x, size_t y, const struct text *line) {
    struct text visible = {0};
    size_t most = (WIDTH - x - MARGIN) * 10 / 73 - 1; /* letters of the font */
    text_add_visible(&visible, (ctrail_str){line->bytes, line->length});
    size_t end = 0, size;
    for (size_t letters = 0; end < visible.length && letters < most; letters++, end += size)
        code_point(visible.bytes + end, visible.length - end, &size);
    text_add_string(svg, "<text class=\"");
    text_add_string(svg, class);
    add_pair(svg, "\" x=\"", x, "\"");
    add_pair(svg, " y=\"", y + BASE, "\">");
    text_add_xml(svg, (ctrail_str){visible.bytes, end});
    if (end < visible.length) {
        text_add_string(svg, "…<title>");
        text_add_xml(svg, (ctrail_str){visible.bytes, visible.length});
        text_add_string(svg, "</title>");
    }
    text_add_string(svg, "</text>\n");
    text_free(&visible);
}

static void add_word(struct text *line, const char *before, const char *word) {
    if (!word)
        return;
    text_add_string(line, before);
    text_add_string(line, word);
}

static void add_time(struct text *line, const char *before, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    if (ctrail_time_format(time, text, sizeof text))
        add_word(line, before, text);
}

/* What it is, in one line. */
static void describe(struct text *line, const struct key *key) {
    const struct issue *issue = issue_of(key);
    text_add_string(line, key->id);
    add_word(line, "  ", issue ? issue->event : NULL);
    add_word(line, " ", issue && issue->to ? issue->to : key->role);
    add_word(line, " as ", issue && issue->session ? issue->session : NULL);
    text_add_string(line, key_tree_mfa(key) > 0 ? ", with MFA" : "");
}

/* What was done, in another, after what is odd about it. */
static void describe_use(struct text *line, const struct key *key) {
    const struct issue *issue = issue_of(key);
    text_add_string(line, key_tree_add_remarks(line, key) ? ": " : "");
    size_t start = line->length;
    add_time(line, "issued ", issue ? issue->time : CTRAIL_ABSENT);
    add_word(line, " from ", issue ? issue->address : NULL);
    text_add_string(line, line->length > start ? ", " : "");
    text_add_number(line, key->calls);
    text_add_string(line, key->calls == 1 ? " call" : " calls");
    if (key->failures)
        add_pair(line, ", ", key->failures, " failed");
    add_time(line, ", ", key->first);
    if (key->last != key->first)
        add_time(line, " to ", key->last);
    for (size_t i = 0; i < key->addresses.count; i++)
        add_word(line, i ? ", " : " from ", key->addresses.list[i]);
    for (size_t i = 0; i < key->instances.count; i++)
        add_word(line, i ? ", " : ", on ", key->instances.list[i]);
}

static size_t left_of(const struct key *key) {
    size_t indents = key->depth + 1 < MOST_INDENTS ? key->depth + 1 : MOST_INDENTS;
    return MARGIN + INDENT * indents;
}

/* From below the lines of who issued it, `up` rows above, down to it. */
static void add_branch(struct text *svg, const struct key *key, size_t y, size_t up) {
    size_t x = left_of(key), lines = key->depth ? 2 : 1;
    add_pair(svg, "<path class=\"b\" d=\"M", x - INDENT + 6, " ");
    add_pair(svg, "", y - up * ROW + lines * LINE + 2, "V");
    add_pair(svg, "", y + LINE / 2, "H");
    add_pair(svg, "", x - 4, "\"/>\n");
}

/* That a key seems to come from a sign-in is no fault. */
static bool is_odd(const struct key *key) {
    struct text remarks = {0};
    bool odd = key_tree_add_remarks(&remarks, key) && (!key->sign_in || key->cut);
    text_free(&remarks);
    return odd;
}

static void add_key(struct text *svg, const struct key *key, size_t row, size_t up) {
    struct text what = {0}, use = {0};
    size_t x = left_of(key), y = MARGIN + row * ROW;
    describe(&what, key);
    describe_use(&use, key);
    add_branch(svg, key, y, up);
    add_line(svg, "k", x, y, &what);
    add_line(svg, is_odd(key) ? "r" : "u", x, y + LINE, &use);
    text_free(&what);
    text_free(&use);
}

static void add_principal(struct text *svg, const char *principal, size_t row) {
    struct text line = {0};
    text_add_string(&line, principal);
    add_line(svg, "p", MARGIN, MARGIN + row * ROW, &line);
    text_free(&line);
}

static bool begins_tree(const struct key *key, const char *before) {
    return key->depth == 0 && (!before || strcmp(before, key->principal) != 0);
}

static size_t count_rows(const struct keys *keys) {
    const char *before = NULL;
    size_t rows = 0;
    for (size_t i = 0; i < keys->count; i++) {
        const struct key *key = keys->order[i];
        if (!key->wanted)
            continue;
        rows += 1 + begins_tree(key, before);
        before = key->principal;
    }
    return rows;
}

static void add_head(struct text *svg, size_t rows) {
    size_t height = 2 * MARGIN + (rows ? rows : 1) * ROW;
    add_pair(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ", WIDTH, "");
    add_pair(svg, " ", height, "\"");
    add_pair(svg, " width=\"", WIDTH, "\"");
    add_pair(svg, " height=\"", height,
             "\" style=\"max-width:100%;height:auto\" role=\"img\" "
             "aria-label=\"Who is behind each access key\">\n");
    text_add_string(svg, "<style>text{font:12px monospace;fill:#111827;white-space:pre}.p{font-weight:bold}"
                         ".u{fill:#4b5563}.r{fill:#b91c1c}.b{fill:none;stroke:#9ca3af}</style>\n");
    add_pair(svg, "<rect fill=\"#fff\" width=\"", WIDTH, "\"");
    add_pair(svg, " height=\"", height, "\"/>\n");
}

static void flush(struct text *svg, struct output *output) {
    output_write(output, svg->bytes, svg->length);
    svg->length = 0;
}

void key_tree_draw(const struct keys *keys, struct output *output) {
    size_t rows_at[MOST_LINKS + 3] = {0}; /* the row of the last key of each depth; [0]: of the principal */
    const char *before = NULL;
    struct text svg = {0};
    size_t row = 0, rows = count_rows(keys);
    add_head(&svg, rows);
    for (size_t i = 0; i < keys->count && !outputs_error(output->all); i++) {
        const struct key *key = keys->order[i];
        if (!key->wanted)
            continue;
        if (begins_tree(key, before)) {
            rows_at[0] = row;
            add_principal(&svg, key->principal, row++);
        }
        before = key->principal;
        rows_at[key->depth + 1] = row;
        add_key(&svg, key, row, row - rows_at[key->depth]);
        row++;
        flush(&svg, output);
    }
    if (!rows) {
        struct text line = {0};
        text_add_string(&line, "no access keys");
        add_line(&svg, "u", MARGIN, MARGIN, &line);
        text_free(&line);
    }
    text_add_string(&svg, "</svg>\n");
    flush(&svg, output);
    text_free(&svg);
}
