/* Lists the problems of a record: each one once, with its path, and at most 100. */
#include "event/problems.h"

#include <string.h>

const char *const ctrail_problem_codes[PROBLEM_CODES + 1] = {
    [CTRAIL_PROBLEM_TYPE] = "type",           [CTRAIL_PROBLEM_CONVERTED] = "converted",
    [CTRAIL_PROBLEM_DUPLICATE] = "duplicate", [CTRAIL_PROBLEM_TIME] = "time",
    [CTRAIL_PROBLEM_ENCODING] = "encoding",   [CTRAIL_PROBLEM_LEFT_OUT] = "left-out",
    [CTRAIL_PROBLEM_LIMIT] = "limit",         [CTRAIL_PROBLEM_MORE] = "more",
    [CTRAIL_PROBLEM_DECODED] = "decoded",     [CTRAIL_PROBLEM_SPELLING] = "spelling",
};

const char *ctrail_problem_name(ctrail_problem_code code) {
    return code >= 0 && code < PROBLEM_CODES ? ctrail_problem_codes[code] : "unknown";
}

static bool is_listed(const struct record *record, ctrail_str path, const char *message) {
    for (size_t i = 0; i < record->event.problem_count; i++) {
        const ctrail_problem *problem = record->problems[i];
        if (ctrail_str_equal_n(problem->path, path.ptr, path.len) && ctrail_str_equal(problem->message, message))
            return true;
    }
    return false;
}

static bool is_inside(const ctrail_value *root, const ctrail_value *node) {
    uintptr_t first = (uintptr_t)root, place = (uintptr_t)node;
    return place >= first && place < (uintptr_t)value_end(root);
}

static bool is_original(const ctrail_value *own, const ctrail_value *copy) {
    return own->text == copy->text && own->kind == copy->kind;
}

/* Searches from one node in both directions, since problems come nearly in order; the root if it is not found. */
static const ctrail_value *original_near(const ctrail_value *root, const ctrail_value *near, const ctrail_value *copy) {
    const size_t before = (size_t)(near - root), from_here = (size_t)(value_end(root) - near);
    for (size_t i = 0; i <= before || i < from_here; i++) {
        if (i < from_here && is_original(near + i, copy))
            return near + i;
        if (i <= before && is_original(near - i, copy))
            return near - i;
    }
    return root;
}

/* The node of the record's tree that a node in a decoder's copy was made from, or the string whose JSON it is in; the root
 * if it is not known. */
static const ctrail_value *original_of(struct record *record, const ctrail_value *node) {
    const ctrail_value *root = record->tree.root;
    if (is_inside(root, node))
        return node;
    if (record->embedding)
        return record->embedding;
    if (value_is_container(node)) {
        const ctrail_value *original = (const ctrail_value *)(const void *)node->text;
        return is_inside(root, original) ? original : root;
    }
    record->noted = original_near(root, record->noted, node);
    return record->noted;
}

static void start_noting(struct record *record) {
    record->path.known = 0;
    record->noted = record->tree.root;
}

static ctrail_rc list(struct record *record, ctrail_str path, ctrail_problem_code code, const char *message) {
    ctrail_problem *problem = ctrail_arena_alloc(&record->arena, sizeof *problem);
    path = ctrail_arena_text(&record->arena, path.ptr, path.len);
    if (!path.ptr || !problem)
        return ctrail_arena_error(&record->arena);
    *problem = (ctrail_problem){path, {message, strlen(message)}, code};
    record->problems[record->event.problem_count++] = problem;
    return CTRAIL_OK;
}

/* Lists, once, that there are more problems than are listed. */
static ctrail_rc note_more(struct record *record) {
    if (record->more_problems)
        return CTRAIL_OK;
    ctrail_rc rc =
        list(record, (ctrail_str){"", 0}, CTRAIL_PROBLEM_MORE, "there are more problems in this record than these");
    record->more_problems = rc == CTRAIL_OK;
    return rc;
}

ctrail_rc ctrail_record_problem(struct record *record, const ctrail_value *place, ctrail_problem_code code,
                                const char *message) {
    if (record->more_problems)
        return CTRAIL_OK;
    size_t listed = record->event.problem_count - record->limit_problems;
    if (!listed || !is_inside(record->tree.root, record->noted)) /* the tree is another since strings in it were read */
        start_noting(record);
    ctrail_str path = ctrail_path_of(&record->path, record->tree.root, original_of(record, place));
    if (is_listed(record, path, message))
        return CTRAIL_OK;
    return listed < PROBLEMS_MAX ? list(record, path, code, message) : note_more(record);
}

ctrail_rc ctrail_record_flag(struct record *record, const ctrail_value *flag) {
    bool is_digit = value_is(flag, CTRAIL_KIND_NUMBER) || (value_is(flag, CTRAIL_KIND_STRING) && *flag->text <= '9');
    return is_digit ? ctrail_record_problem(record, flag, CTRAIL_PROBLEM_CONVERTED,
                                            "1 or 0 where true or false belongs; read as that")
                    : CTRAIL_OK;
}

ctrail_rc ctrail_record_guessed_time(struct record *record, const ctrail_value *time, enum time_spelling spelling) {
    return ctrail_record_problem(
        record, time, CTRAIL_PROBLEM_SPELLING,
        spelling == TIME_NUMBER
            ? "a number for a time; counted from 1970 in the unit that gives a year from 2006 to 2099"
            : "a time, but not as RFC 3339 writes it; in UTC unless it has an offset");
}

/* ---- Over the limit --------------------------------------------------------------------------- */

bool ctrail_record_is_over_limit(const struct record *record, const void *decoder) {
    for (size_t i = 0; i < record->over_limit_count; i++)
        if (record->over_limit[i].decoder == decoder)
            return true;
    return false;
}

static void list_over_limit(struct record *record, struct over_limit *over, const char *name) {
    static const char what[] = ": left out, for it takes more memory than max_memory_bytes";
    size_t length = strlen(name), most = sizeof over->message - sizeof what;
    if (length > most)
        length = most;
    memcpy(over->message, name, length);
    memcpy(over->message + length, what, sizeof what);
    over->problem = (ctrail_problem){{"", 0}, {over->message, length + sizeof what - 1}, CTRAIL_PROBLEM_LIMIT};
    record->problems[record->event.problem_count++] = &over->problem;
    record->limit_problems++;
}

ctrail_rc ctrail_record_over_limit(struct record *record, const void *decoder, const char *name) {
    if (record->over_limit_count == OVER_LIMIT_MAX)
        return CTRAIL_ERR_LIMIT;
    struct over_limit *over = &record->over_limit[record->over_limit_count++];
    over->decoder = decoder;
    if (name)
        list_over_limit(record, over, name);
    return CTRAIL_ERR_LIMIT;
}

/* ---- Repaired strings ------------------------------------------------------------------------- */

static const char repaired[] = "not valid UTF-8 or a lone surrogate; U+FFFD stands in its place";

/* The string or key that contains a place in the parsed text: the first from `node` on that ends after it. A decoded
 * string is shorter than its source, but ends at the same place. */
static const ctrail_value *node_at(const ctrail_value *root, const ctrail_value *node, const char *place) {
    for (; node < value_end(root); node++)
        if ((node->kind == CTRAIL_KIND_STRING || node->kind == KIND_KEY) && node->text + node->length > place)
            return node;
    return root;
}

ctrail_rc ctrail_record_repaired(struct record *record, const struct repairs *repairs) {
    const ctrail_value *root = ctrail_tree_parsed(&record->tree), *node = root;
    ctrail_rc rc = CTRAIL_OK;
    record->repaired = repairs->count > 0;
    for (size_t i = 0; rc == CTRAIL_OK && i < repairs->count && i < REPAIRS_MAX; i++) {
        node = node_at(root, node, repairs->places[i]);
        rc = ctrail_record_problem(record, node, CTRAIL_PROBLEM_ENCODING, repaired);
    }
    return rc == CTRAIL_OK && repairs->count > REPAIRS_MAX ? note_more(record) : rc;
}

ctrail_rc ctrail_record_repaired_in(struct record *record, const ctrail_value *string, const struct repairs *repairs) {
    return repairs->count ? ctrail_record_problem(record, string, CTRAIL_PROBLEM_ENCODING, repaired) : CTRAIL_OK;
}
