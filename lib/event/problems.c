/* Problems: where they are, each once, and not too many. */
#include "event/problems.h"

#include <string.h>

#include "json/path.h"

static bool is_listed(const struct record *record, ctrail_str path, const char *message) {
    for (size_t i = 0; i < record->event.problem_count; i++) {
        const ctrail_problem *problem = record->problems[i];
        if (problem->message.ptr == message && ctrail_str_equals(problem->path, path.ptr, path.len))
            return true;
    }
    return false;
}

static bool is_inside(const ctrail_value *root, const ctrail_value *node) {
    uintptr_t first = (uintptr_t)root, place = (uintptr_t)node;
    return place >= first && place < (uintptr_t)value_end(root);
}

/* The node of the record's own tree that a decoder's copy of it stands for; the root if it is not known. */
static const ctrail_value *original_of(const ctrail_value *root, const ctrail_value *node) {
    if (is_inside(root, node))
        return node;
    if (value_is_container(node)) {
        const ctrail_value *original = (const ctrail_value *)(const void *)node->text;
        return is_inside(root, original) ? original : root;
    }
    for (const ctrail_value *own = root; own < value_end(root); own++)
        if (own->text == node->text && own->kind == node->kind)
            return own;
    return root;
}

ctrail_rc ctrail_record_problem(struct record *record, const ctrail_value *place, const char *message) {
    static const char too_many[] = "there are more problems in this record than these";
    const ctrail_value *root = record->tree.root;
    size_t *count = &record->event.problem_count;
    if (record->reports > PROBLEMS_MAX)
        return CTRAIL_OK;
    bool last = record->reports++ == PROBLEMS_MAX;
    ctrail_str path = ctrail_path_of(&record->arena, root, last ? root : original_of(root, place));
    ctrail_problem *problem = ctrail_arena_alloc(&record->arena, sizeof *problem);
    if (!path.ptr || !problem)
        return ctrail_arena_error(&record->arena);
    if (last)
        message = too_many;
    *problem = (ctrail_problem){path, {message, strlen(message)}};
    if (!is_listed(record, path, message))
        record->problems[(*count)++] = problem;
    return CTRAIL_OK;
}

/* ---- Repaired strings ------------------------------------------------------------------------- */

static const char repaired[] = "not valid UTF-8 or a lone surrogate; U+FFFD stands in its place";

/* The string or key that a place in the parsed text belongs to: the first that ends after it. A decoded
 * string starts later than its source did, but it ends where its source ended. */
static const ctrail_value *node_at(const ctrail_value *root, const char *place) {
    for (const ctrail_value *node = root; node < value_end(root); node++)
        if ((node->kind == CTRAIL_KIND_STRING || node->kind == KIND_KEY) && node->text + node->length > place)
            return node;
    return root;
}

ctrail_rc ctrail_record_repaired(struct record *record, const struct repairs *repairs) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < repairs->count; i++)
        rc = ctrail_record_problem(record, node_at(record->tree.root, repairs->places[i]), repaired);
    return rc;
}

ctrail_rc ctrail_record_repaired_in(struct record *record, const ctrail_value *string, const struct repairs *repairs) {
    return repairs->count ? ctrail_record_problem(record, string, repaired) : CTRAIL_OK;
}
