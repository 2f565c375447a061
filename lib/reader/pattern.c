/* Event patterns from their text to what is matched: the JSON is parsed by yajl, like a record. */
#include "reader/pattern.h"

#include <string.h>

#include "base/utf8.h"
#include "event/record.h"
#include "json/parse.h"
#include "reader/sized.h"

/* ---- Errors ----------------------------------------------------------------------------------- */

static bool is_between_tokens(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ':' || c == ']' || c == '}';
}

static size_t token_end(const char *text, size_t at, size_t length) {
    if (text[at] == '{' || text[at] == '[')
        return at + 1;
    if (text[at] != '"') {
        while (at < length && !is_between_tokens(text[at]))
            at++;
        return at;
    }
    for (at++; at < length && text[at] != '"'; at++)
        at += text[at] == '\\';
    return at + 1;
}

/* What follows a token, or what stands between two. */
static size_t step(const char *text, size_t at, size_t length) {
    return is_between_tokens(text[at]) ? at + 1 : token_end(text, at, length);
}

/* Where the token is that became the tree's node of that number: each node is one. */
static size_t offset_of(const char *text, size_t length, size_t number) {
    size_t at = 0;
    while (at < length && (is_between_tokens(text[at]) || number--))
        at = step(text, at, length);
    return at;
}

/* Where the token begins that yajl read last before it found fault; the text's end if that came too early. */
static size_t fault_offset(const char *text, size_t length, const struct fault *fault) {
    size_t at = 0, end = 0;
    if (ctrail_str_contains((ctrail_str){fault->message, strlen(fault->message)}, "EOF"))
        return length;
    while (end < length && end < fault->at) {
        at = end;
        end = step(text, at, length);
    }
    return at;
}

static ctrail_rc wrong_text(ctrail_pattern_error *error, size_t offset, const char *message) {
    error->offset = offset;
    error->message = message;
    return CTRAIL_ERR_ARGUMENT;
}

/* ---- Compiling -------------------------------------------------------------------------------- */

static ctrail_rc compile_tree(ctrail_pattern *pattern, const struct tree *tree, const char *text, size_t length,
                              ctrail_pattern_error *error) {
    struct compiling compiling = {.arena = &pattern->arena};
    if (ctrail_pattern_branches(&compiling, tree->root, pattern))
        return CTRAIL_OK;
    if (!compiling.wrong)
        return CTRAIL_ERR_MEMORY;
    size_t number = (size_t)(compiling.wrong_at - tree->root);
    return wrong_text(error, offset_of(text, length, number), compiling.wrong);
}

static ctrail_rc compile_text(ctrail_pattern *pattern, const char *text, size_t length, ctrail_pattern_error *error) {
    struct repairs repairs;
    struct fault fault = {.code = CTRAIL_OK};
    struct tree tree;
    if (length > PATTERN_BYTES_MAX)
        return wrong_text(error, PATTERN_BYTES_MAX, "a pattern of more than 1 MiB");
    ctrail_tree_init_once(&tree, &pattern->arena, PATTERN_DEPTH_MAX);
    ctrail_rc rc = ctrail_parse(&tree, text, length, UTF8_ANYTHING, &repairs, &fault);
    if (rc == CTRAIL_OK && repairs.count)
        rc = wrong_text(error, 0, "text that is not UTF-8");
    else if (rc == CTRAIL_OK)
        rc = compile_tree(pattern, &tree, text, length, error);
    else if (rc != CTRAIL_ERR_MEMORY)
        rc = wrong_text(error, fault_offset(text, length, &fault), fault.message);
    ctrail_tree_free(&tree);
    return rc;
}

ctrail_rc ctrail_pattern_compile_with(const char *text, size_t length, const ctrail_allocator *given,
                                      ctrail_pattern **out, ctrail_pattern_error *given_error) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    ctrail_pattern_error error = {.size = sizeof error};
    if (out)
        *out = NULL;
    if (!text || !out || !allocator ||
        (given_error && !ctrail_sized_fill(&ctrail_sized_pattern_error, given_error, &error)))
        return CTRAIL_ERR_ARGUMENT;
    ctrail_pattern *pattern = allocator->allocate(allocator->user, sizeof *pattern);
    if (!pattern)
        return CTRAIL_ERR_MEMORY;
    *pattern = (ctrail_pattern){.allocator = *allocator};
    ctrail_arena_init(&pattern->arena, &pattern->allocator, UINT64_MAX);
    ctrail_rc rc = compile_text(pattern, text, length, &error);
    if (rc == CTRAIL_OK)
        *out = pattern;
    else
        ctrail_pattern_free(pattern);
    if (given_error)
        ctrail_sized_fill(&ctrail_sized_pattern_error, given_error, &error);
    return rc;
}

ctrail_rc ctrail_pattern_compile(const char *text, size_t length, ctrail_pattern **out, ctrail_pattern_error *error) {
    return ctrail_pattern_compile_with(text, length, NULL, out, error);
}

void ctrail_pattern_free(ctrail_pattern *pattern) {
    if (!pattern)
        return;
    ctrail_allocator allocator = pattern->allocator;
    ctrail_arena_free(&pattern->arena);
    allocator.release(allocator.user, pattern);
}

ctrail_bool ctrail_pattern_match(const ctrail_pattern *pattern, const ctrail_event *event) {
    bool matches = false;
    if (!pattern || !event || ctrail_pattern_judge(pattern, event, &matches) != CTRAIL_OK)
        return CTRAIL_UNKNOWN;
    return matches;
}
