/* JSON in strings of an event, such as policy documents: parsed once, on request. */
#include "event/embedded.h"

#include <string.h>

#include "base/utf8.h"
#include "event/problems.h"
#include "json/fast.h"
#include "json/parse.h"

/* A string that was parsed; its key is the address of its node. */
struct embedded {
    struct entry entry;
    const ctrail_value *string;
    const ctrail_value *value; /* NULL: it is not JSON */
    ctrail_rc rc;
};

static ctrail_str key_of(const ctrail_value *const *string) {
    return (ctrail_str){(const char *)(const void *)string, sizeof *string};
}

/* Copies the nodes from the tree's buffer into the arena, once their number is known. */
static ctrail_rc keep_nodes(struct record *record, const struct tree *tree, const ctrail_value **out) {
    size_t count = 1 + (size_t)tree->root->span;
    ctrail_value *nodes = ctrail_arena_alloc(&record->arena, count * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(&record->arena);
    memcpy(nodes, tree->nodes.memory.bytes, count * sizeof *nodes);
    *out = nodes + 1;
    return CTRAIL_OK;
}

/* Copies the text to where bytes after it may be read, and parses it by the fast parser. */
static ctrail_rc copy_and_parse(struct tree *tree, ctrail_str json, size_t *used) {
    struct shared_buffer *copy = &tree->pool.memory;
    if (!ctrail_shared_reserve(copy, json.len + FAST_SLACK))
        return ctrail_arena_error(tree->arena);
    memcpy(copy->memory.bytes, json.ptr, json.len);
    memset((char *)copy->memory.bytes + json.len, 0, FAST_SLACK);
    return ctrail_fast_parse(tree, copy->memory.bytes, json.len, used);
}

/* NONE: yajl must decide; also where the limit leaves no room for the copy. */
static ctrail_rc parse_fast(struct tree *tree, ctrail_str json) {
    struct arena_mark mark = ctrail_arena_mark(tree->arena);
    size_t used = 0;
    bool may = !FAST_LEFT_OUT && !tree->yajl_only && json.len && *json.ptr == '{';
    ctrail_rc rc = may ? copy_and_parse(tree, json, &used) : CTRAIL_NONE;
    if (rc == CTRAIL_ERR_MEMORY || (rc == CTRAIL_OK && used == json.len))
        return rc;
    ctrail_arena_rewind(tree->arena, mark);
    return CTRAIL_NONE;
}

ctrail_rc ctrail_embedded_parse(struct record *record, const ctrail_value *string, ctrail_str json,
                                const ctrail_value **out, uint32_t *depth) {
    struct repairs repairs = {.count = 0};
    struct fault fault = {.code = CTRAIL_OK};
    struct tree tree;
    ctrail_tree_init_once(&tree, &record->arena, record->limits.depth);
    tree.yajl_only = record->limits.yajl_only;
    ctrail_rc rc = parse_fast(&tree, json);
    if (rc == CTRAIL_NONE)
        rc = ctrail_parse(&tree, json.ptr, json.len, UTF8_ANYTHING, &repairs, &fault);
    if (rc == CTRAIL_OK)
        rc = keep_nodes(record, &tree, out);
    *depth = tree.depth;
    ctrail_tree_free(&tree);
    return rc == CTRAIL_OK ? ctrail_record_repaired_in(record, string, &repairs) : rc;
}

/* Whether the result depends on the text alone, so that parsing it again would give the same. */
static bool is_about_text(ctrail_rc rc) {
    return rc != CTRAIL_ERR_MEMORY && rc != CTRAIL_ERR_LIMIT;
}

static ctrail_rc parse_new(struct record *record, const ctrail_value *string, const ctrail_value **out) {
    struct arena_mark mark = ctrail_arena_mark(&record->arena);
    uint32_t depth;
    ctrail_rc rc = ctrail_embedded_parse(record, string, value_str(string), out, &depth);
    if (rc != CTRAIL_OK)
        ctrail_arena_rewind(&record->arena, mark);
    if (!is_about_text(rc))
        return rc;
    struct embedded *embedded =
        (void *)ctrail_set_add(&record->arena, &record->embedded, key_of(&string), sizeof *embedded);
    if (!embedded)
        return ctrail_arena_error(&record->arena);
    embedded->string = string;
    embedded->value = *out;
    embedded->rc = rc;
    embedded->entry.key = key_of(&embedded->string);
    return rc;
}

/* The caller's result for a fault in the text: it is not JSON, or it exceeds a limit. */
static ctrail_rc answer(ctrail_rc rc) {
    if (rc == CTRAIL_ERR_JSON || rc == CTRAIL_ERR_ENCODING)
        return CTRAIL_NONE;
    return rc == CTRAIL_ERR_DEPTH ? CTRAIL_ERR_LIMIT : rc;
}

ctrail_rc ctrail_event_parse_text(const ctrail_event *event, const ctrail_value *string, const ctrail_value **out) {
    if (out)
        *out = NULL;
    if (!event || !out)
        return CTRAIL_ERR_ARGUMENT;
    if (!value_is(string, CTRAIL_KIND_STRING))
        return CTRAIL_NONE;
    struct record *record = record_of(event);
    const struct embedded *known = (const void *)ctrail_set_find(&record->embedded, key_of(&string));
    const ctrail_value *value = known ? known->value : NULL;
    ctrail_rc rc = known ? known->rc : parse_new(record, string, &value);
    if (rc == CTRAIL_OK)
        *out = value;
    return answer(rc);
}
