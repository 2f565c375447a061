/* The keys as trees. All lengths are pixels. */
#include "key_tree.h"

#include <stdlib.h>
#include <string.h>

enum {
    MARGIN = 16,
    LINE = 16,
    GAP = 10, /* below a key */
    INDENT = 24,
    MOST_INDENTS = 20, /* deeper keys stand no further to the right */
    BASE = 12,         /* from the top of a line to the line that letters stand on */
    WIDTH = 1200,
};

static const struct issue *issue_of(const struct key *key) {
    return key->issue_count ? key_issue(key) : key->sign_in;
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

static void add_word(struct text *line, const char *before, const char *word) {
    if (!word)
        return;
    text_add_string(line, before);
    text_add_string(line, word);
}

static bool is_temporary(const struct key *key) {
    return strncmp(key->id, "ASIA", 4) == 0;
}

/* Which event says that it issued the key, with whose key or for whom; and for what, where they differ in it. */
static void add_issue(struct text *out, const struct issue *issue, bool with_target) {
    text_add_string(out, issue->event_id ? issue->event_id : "an event without an id");
    add_word(out, " with ", issue->key ? issue->key : issue->caller);
    add_word(out, " for ", with_target ? issue->to : NULL);
}

static void add_issues(struct text *out, size_t start, const struct key *key) {
    size_t kept = key->issue_count < MOST_ISSUES ? key->issue_count : MOST_ISSUES;
    bool differ = false;
    for (size_t i = 1; i < kept; i++)
        differ = differ || compare_texts(key->issues[i].to, key->issues[0].to) != 0;
    add_remark(out, start, "issued ");
    text_add_number(out, key->issue_count);
    text_add_string(out, " times, by ");
    for (size_t i = 0; i < kept; i++) {
        text_add_string(out, i ? ", " : "");
        add_issue(out, &key->issues[i], differ);
    }
    text_add_string(out, key->issue_count > MOST_ISSUES ? ", …" : "");
}

static void add_arns(struct text *out, size_t start, const struct key *key) {
    add_remark(out, start, "used by more than one");
    for (size_t i = 0; i < key->arns.count; i++) {
        text_add_string(out, i ? ", " : ": ");
        text_add_string(out, names_at(&key->arns, i));
    }
    text_add_string(out, key->arns.more ? ", …" : "");
}

/* Whether the calls are of another role than the key was issued for. */
static bool has_other_role(const struct key *key, const struct issue *issue) {
    return issue && issue->to && key->role && strstr(issue->to, ":role/") && strcmp(issue->to, key->role) != 0;
}

/* Whether there is more than one address among what may also be the names of services that called for somebody. */
static bool has_hosts(const struct names *names) {
    size_t hosts = names->more;
    for (size_t i = 0; i < names->count; i++) {
        const char *name = names_at(names, i);
        hosts += (*name >= '0' && *name <= '9') || strchr(name, ':');
    }
    return hosts > 1;
}

bool key_tree_add_remarks(struct text *out, const struct key *key) {
    const struct issue *issue = key_issue(key);
    size_t start = out->length;
    bool timed = issue && issue->time != CTRAIL_ABSENT && key->first != CTRAIL_ABSENT;
    if (key->cut)
        add_remark(out, start, key->cut);
    if (key->issue_count > 1)
        add_issues(out, start, key);
    if (key->arns.count > 1)
        add_arns(out, start, key);
    if (has_other_role(key, issue)) {
        add_remark(out, start, "used as ");
        text_add_string(out, key->role);
    }
    if (key_is_of_instance(key) && has_hosts(&key->addresses))
        add_remark(out, start, "an instance's own, used from more than one address");
    if (timed && key->first < issue->time)
        add_remark(out, start, "used before it was issued");
    if (issue && issue->expires != CTRAIL_ABSENT && key->last != CTRAIL_ABSENT && key->last > issue->expires)
        add_remark(out, start, "used after it expired");
    if (issue && issue->expires != CTRAIL_ABSENT && issue->time != CTRAIL_ABSENT && issue->expires < issue->time)
        add_remark(out, start, "expired before it was issued");
    if (key->sign_in)
        add_remark(out, start, "by user and time from a console sign-in");
    else if (!issue && is_temporary(key) && !key_is_of_instance(key))
        add_remark(out, start, "no event that issued it was read");
    return out->length > start;
}

/* ---- Ways into instances ---------------------------------------------------------------------- */

static size_t kept_entries(const struct key *key) {
    return key->entry_count < MOST_ENTRIES ? (size_t)key->entry_count : MOST_ENTRIES;
}

static void add_time(struct text *line, const char *before, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    if (ctrail_time_format(time, text, sizeof text)) {
        text_add_string(line, before);
        text_add_string(line, text);
    }
}

static void describe_entry(struct text *line, const struct entry *entry) {
    size_t start = line->length;
    add_time(line, "", entry->time);
    add_word(line, line->length > start ? " " : "", entry->event);
    add_word(line, " ", entry->instance);
    add_word(line, entry->instance ? ", " : " ", entry->detail);
    add_word(line, ": ", entry->error);
}

bool key_tree_add_entries(struct text *out, const struct key *key) {
    for (size_t i = 0; i < kept_entries(key); i++) {
        text_add_string(out, i ? "; " : "");
        describe_entry(out, &key->entries[i]);
    }
    text_add_string(out, key->entry_count > MOST_ENTRIES ? "; …" : "");
    return key->entry_count > 0;
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

/* ---- Keys that are alike ---------------------------------------------------------------------- */

/* Each key of `order`: which are drawn as one. */
struct alike {
    size_t count; /* of the keys that are drawn here: 1, more, or 0: it is drawn with one before */
    size_t next;  /* the next of these; 0: none */
};

enum { FEWEST_ALIKE = 4 }; /* that are drawn as one */

/* How a group of keys is told: who is behind them or which key issued them, by which event, for what. */
struct kind {
    size_t index;
    const struct key *parent;
    const char *principal, *event, *to;
    size_t principal_length; /* of what is compared: all of it, or only what kind of caller it is */
};

static bool is_leaf(const struct keys *keys, size_t index) {
    return index + 1 == keys->count || keys->order[index + 1]->depth <= keys->order[index]->depth;
}

/* Nothing is odd about it but that its beginning is not known, and nobody got into an instance with it. */
static bool is_plain(const struct key *key) {
    struct text remarks = {0};
    bool plain = !key->entry_count && !key->cut && key->issue_count < 2 && key->arns.count < 2;
    bool is_unknown = !key->issue_count;
    plain = plain && (is_unknown || !key_tree_add_remarks(&remarks, key));
    text_free(&remarks);
    return plain;
}

/* Whether there is no other key of the same caller: many callers of a kind, with a key each, are alike as well. */
static bool is_only_of_principal(const struct keys *keys, size_t index) {
    const char *principal = keys->order[index]->principal;
    return (index == 0 || strcmp(keys->order[index - 1]->principal, principal) != 0) &&
           (index + 1 == keys->count || strcmp(keys->order[index + 1]->principal, principal) != 0);
}

static struct kind kind_of(const struct keys *keys, size_t index) {
    const struct key *key = keys->order[index];
    const struct issue *issue = issue_of(key);
    struct kind kind = {index,
                        key->parent,
                        key->principal,
                        issue ? issue->event : NULL,
                        issue && issue->to ? issue->to : key->role,
                        strlen(key->principal)};
    if (is_only_of_principal(keys, index))
        kind.principal_length = strcspn(key->principal, " ");
    return kind;
}

static int compare_pointers(const void *a, const void *b) {
    return ((uintptr_t)a > (uintptr_t)b) - ((uintptr_t)a < (uintptr_t)b);
}

static int compare_kinds(const struct kind *a, const struct kind *b) {
    size_t shorter = a->principal_length < b->principal_length ? a->principal_length : b->principal_length;
    int order = compare_pointers(a->parent, b->parent);
    if (!order)
        order = strncmp(a->principal, b->principal, shorter);
    if (!order)
        order = (a->principal_length > b->principal_length) - (a->principal_length < b->principal_length);
    if (!order)
        order = compare_texts(a->event, b->event);
    return order ? order : compare_texts(a->to, b->to);
}

static int compare_places(const void *left, const void *right) {
    const struct kind *a = left, *b = right;
    int order = compare_kinds(a, b);
    return order ? order : (a->index > b->index) - (a->index < b->index);
}

static void join_alike(struct alike *alike, const struct kind *kinds, size_t count) {
    for (size_t i = 1; i < count; i++) {
        alike[kinds[i].index].count = 0;
        alike[kinds[i - 1].index].next = kinds[i].index;
    }
    alike[kinds[0].index].count = count;
}

/* To be freed. */
static struct alike *find_alike(const struct keys *keys) {
    struct alike *alike = must_realloc(NULL, (keys->count + 1) * sizeof *alike);
    struct kind *kinds = must_realloc(NULL, (keys->count + 1) * sizeof *kinds);
    size_t count = 0;
    for (size_t i = 0; i < keys->count; i++) {
        alike[i] = (struct alike){keys->order[i]->wanted, 0};
        if (keys->order[i]->wanted && is_leaf(keys, i) && is_plain(keys->order[i]))
            kinds[count++] = kind_of(keys, i);
    }
    if (count)
        qsort(kinds, count, sizeof *kinds, compare_places);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && compare_kinds(&kinds[i], &kinds[end]) == 0;)
            end++;
        if (end - i >= FEWEST_ALIKE)
            join_alike(alike, &kinds[i], end - i);
    }
    free(kinds);
    return alike;
}

/* ---- Lines ------------------------------------------------------------------------------------ */

/* The tree, while it is drawn. */
struct tree {
    const struct keys *keys;
    struct alike *alike;
    struct text svg, line;
    size_t top;                    /* of what is drawn next */
    size_t bottom[MOST_LINKS + 2]; /* of the first lines of the last key of each depth; [0]: of the principal */
};

static void add_more(struct text *line, size_t count) {
    if (count < 2)
        return;
    text_add_string(line, " and ");
    text_add_number(line, count - 1);
    text_add_string(line, " more");
}

/* What it is, in one line. */
static void describe(struct text *line, const struct key *key, size_t count) {
    const struct issue *issue = issue_of(key);
    text_add_string(line, key->id);
    add_more(line, count);
    add_word(line, "  ", issue ? issue->event : NULL);
    add_word(line, " ", issue && issue->to ? issue->to : key->role);
    add_word(line, " as ", count == 1 && issue ? issue->session : NULL);
    text_add_string(line, key_tree_mfa(key) > 0 ? ", with MFA" : "");
}

/* What was done with it, or with all of those that are alike. */
struct use {
    int64_t issued_first, issued_last, first, last;
    uint64_t calls, failures;
    struct names issued_from, addresses, instances;
};

static void widen_times(int64_t *first, int64_t *last, int64_t time) {
    if (time == CTRAIL_ABSENT)
        return;
    if (*first == CTRAIL_ABSENT || time < *first)
        *first = time;
    if (*last == CTRAIL_ABSENT || time > *last)
        *last = time;
}

static void join_use(struct use *use, const struct key *key) {
    const struct issue *issue = issue_of(key);
    widen_times(&use->issued_first, &use->issued_last, issue ? issue->time : CTRAIL_ABSENT);
    names_add(&use->issued_from, issue ? issue->address : NULL);
    widen_times(&use->first, &use->last, key->first);
    widen_times(&use->first, &use->last, key->last);
    use->calls += key->calls;
    use->failures += key->failures;
    names_join(&use->addresses, &key->addresses);
    names_join(&use->instances, &key->instances);
}

/* The last time without its date, if that is the same. */
static void add_times(struct text *line, const char *before, int64_t first, int64_t last) {
    enum { DATE = 11 }; /* "2026-01-05T" */
    char from[CTRAIL_TIME_SIZE], to[CTRAIL_TIME_SIZE];
    if (!ctrail_time_format(first, from, sizeof from))
        return;
    add_word(line, before, from);
    if (last != first && ctrail_time_format(last, to, sizeof to))
        add_word(line, " to ", to + (strncmp(from, to, DATE) == 0 ? DATE : 0));
}

static void add_names(struct text *line, const char *before, const struct names *names) {
    for (size_t i = 0; i < names->count; i++)
        add_word(line, i ? ", " : before, names_at(names, i));
    text_add_string(line, names->more ? ", …" : "");
}

static void add_use(struct text *line, const struct use *use) {
    size_t start = line->length;
    add_times(line, "issued ", use->issued_first, use->issued_last);
    add_names(line, " from ", &use->issued_from);
    text_add_string(line, line->length > start ? ", " : "");
    text_add_number(line, use->calls);
    text_add_string(line, use->calls == 1 ? " call" : " calls");
    if (use->failures)
        add_pair(line, ", ", use->failures, " failed");
    add_times(line, ", ", use->first, use->last);
    add_names(line, " from ", &use->addresses);
    add_names(line, ", on ", &use->instances);
}

/* After what is odd about it. */
static void describe_use(struct tree *tree, size_t index) {
    struct use use = {CTRAIL_ABSENT, CTRAIL_ABSENT, CTRAIL_ABSENT, CTRAIL_ABSENT, 0, 0,
                      {.count = 0},  {.count = 0},  {.count = 0}};
    size_t at = index;
    text_add_string(&tree->line, key_tree_add_remarks(&tree->line, tree->keys->order[index]) ? ": " : "");
    do {
        join_use(&use, tree->keys->order[at]);
        at = tree->alike[at].next;
    } while (at);
    add_use(&tree->line, &use);
    names_free(&use.issued_from);
    names_free(&use.addresses);
    names_free(&use.instances);
}

static size_t left_of(const struct key *key) {
    size_t indents = key->depth + 1 < MOST_INDENTS ? key->depth + 1 : MOST_INDENTS;
    return MARGIN + INDENT * indents;
}

/* Draws the line, and begins the next. */
static void end_line(struct tree *tree, const char *class, size_t x) {
    add_line(&tree->svg, class, x, tree->top, &tree->line);
    tree->top += LINE;
    tree->line.length = 0;
}

/* From below the first lines of who issued it down to it. */
static void add_branch(struct tree *tree, const struct key *key) {
    size_t x = left_of(key);
    add_pair(&tree->svg, "<path class=\"b\" d=\"M", x - INDENT + 6, " ");
    add_pair(&tree->svg, "", tree->bottom[key->depth] + 2, "V");
    add_pair(&tree->svg, "", tree->top + LINE / 2, "H");
    add_pair(&tree->svg, "", x - 4, "\"/>\n");
}

/* That a key seems to come from a sign-in is no fault. */
static bool is_odd(const struct key *key) {
    struct text remarks = {0};
    bool odd = key_tree_add_remarks(&remarks, key) && (!key->sign_in || key->cut);
    text_free(&remarks);
    return odd;
}

/* The ways into instances stand below, with a bar beside them in the place of a branch. */
static void add_entries(struct tree *tree, const struct key *key) {
    size_t x = left_of(key) + INDENT, top = tree->top;
    for (size_t i = 0; i < kept_entries(key); i++) {
        describe_entry(&tree->line, &key->entries[i]);
        end_line(tree, key->entries[i].error ? "u" : "e", x);
    }
    if (key->entry_count > MOST_ENTRIES) {
        add_pair(&tree->line, "and ", (size_t)key->entry_count - MOST_ENTRIES, " more ways into instances");
        end_line(tree, "u", x);
    }
    if (tree->top == top)
        return;
    add_pair(&tree->svg, "<path class=\"w\" d=\"M", x - 8, " ");
    add_pair(&tree->svg, "", top + 1, "V");
    add_pair(&tree->svg, "", tree->top - 1, "\"/>\n");
}

static void add_key(struct tree *tree, size_t index) {
    const struct key *key = tree->keys->order[index];
    size_t x = left_of(key);
    add_branch(tree, key);
    describe(&tree->line, key, tree->alike[index].count);
    end_line(tree, "k", x);
    describe_use(tree, index);
    end_line(tree, is_odd(key) ? "r" : "u", x);
    tree->bottom[key->depth + 1] = tree->top;
    add_entries(tree, key);
    tree->top += GAP;
}

/* ---- The whole -------------------------------------------------------------------------------- */

static bool begins_tree(const struct key *key, const char *before) {
    return key->depth == 0 && (!before || strcmp(before, key->principal) != 0);
}

static void add_principal(struct tree *tree, size_t index) {
    text_add_string(&tree->line, tree->keys->order[index]->principal);
    if (is_only_of_principal(tree->keys, index))
        add_more(&tree->line, tree->alike[index].count);
    end_line(tree, "p", MARGIN);
    tree->bottom[0] = tree->top;
    tree->top += GAP / 2;
}

static void add_keys(struct tree *tree, struct output *output) {
    const char *before = NULL;
    for (size_t i = 0; i < tree->keys->count && !(output && outputs_error(output->all)); i++) {
        if (!tree->alike[i].count)
            continue;
        if (begins_tree(tree->keys->order[i], before))
            add_principal(tree, i);
        before = tree->keys->order[i]->principal;
        add_key(tree, i);
        if (output)
            output_write(output, tree->svg.bytes, tree->svg.length);
        tree->svg.length = 0;
    }
}

/* As high as what was drawn for that. */
static void add_head(struct text *svg, size_t bottom) {
    size_t height = bottom + MARGIN;
    add_pair(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ", WIDTH, "");
    add_pair(svg, " ", height, "\"");
    add_pair(svg, " width=\"", WIDTH, "\"");
    add_pair(svg, " height=\"", height,
             "\" style=\"max-width:100%;height:auto\" role=\"img\" "
             "aria-label=\"Who is behind each access key\">\n");
    text_add_string(svg, "<style>text{font:12px monospace;fill:#111827;white-space:pre}.p{font-weight:bold}"
                         ".u{fill:#4b5563}.r{fill:#b91c1c}.e{fill:#1d4ed8}.b{fill:none;stroke:#9ca3af}"
                         ".w{fill:none;stroke:#93c5fd;stroke-width:3}</style>\n");
    add_pair(svg, "<rect fill=\"#fff\" width=\"", WIDTH, "\"");
    add_pair(svg, " height=\"", height, "\"/>\n");
}

/* It is drawn twice: the first time to find out how high it is. */
void key_tree_draw(const struct keys *keys, struct output *output) {
    struct tree tree = {.keys = keys, .alike = find_alike(keys), .top = MARGIN};
    add_keys(&tree, NULL);
    bool is_empty = tree.top == MARGIN;
    add_head(&tree.svg, is_empty ? tree.top + LINE : tree.top - GAP);
    tree.top = MARGIN;
    if (is_empty) {
        text_add_string(&tree.line, "no access keys");
        end_line(&tree, "u", MARGIN);
    }
    output_write(output, tree.svg.bytes, tree.svg.length);
    tree.svg.length = 0;
    add_keys(&tree, output);
    output_write(output, "</svg>\n", strlen("</svg>\n"));
    free(tree.alike);
    text_free(&tree.line);
    text_free(&tree.svg);
}
