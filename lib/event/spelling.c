/* Putting right how a record is spelled. */
#include "event/spelling.h"

#include <string.h>

#include "base/bytes.h"
#include "event/embedded.h"
#include "event/printed.h"
#include "event/problems.h"

/* ---- Names ------------------------------------------------------------------------------------ */

static const struct row *row_spelled(const ctrail_schema *schema, ctrail_str name) {
    const struct row *row = schema->rows, *end = row + schema->count;
    while (row < end && !(row->source_length && ctrail_str_is_lowered(name, row->field.name, row->name_length)))
        row++;
    return row < end ? row : NULL;
}

/* The name takes the place of what spells it, which is as long: the tree's strings are its own, and stay in order. */
ctrail_rc ctrail_spelling_rename(struct record *record, const ctrail_value *object, const ctrail_value *member,
                                 const char *name) {
    ctrail_rc rc = ctrail_record_problem(record, object, CTRAIL_PROBLEM_SPELLING,
                                         "names in lower case; read as CloudTrail's own");
    if (rc != CTRAIL_OK)
        return rc;
    memcpy((char *)(uintptr_t)member[-1].text, name, member[-1].length);
    record->spelled = true;
    return CTRAIL_OK;
}

ctrail_rc ctrail_spelling_row(struct record *record, const ctrail_schema *schema, const ctrail_value *object,
                              const ctrail_value *member, uint64_t *tried, const struct row **out) {
    const struct row *row = row_spelled(schema, value_key_of(member));
    *out = NULL;
    if (!row)
        return CTRAIL_OK;
    uint64_t bit = UINT64_C(1) << (row - schema->rows);
    bool is_there = *tried & bit || ctrail_value_get_n(object, row->field.name, row->name_length);
    *tried |= bit;
    if (is_there)
        return ctrail_record_problem(record, member, CTRAIL_PROBLEM_SPELLING,
                                     "the lower case of a name that is there too; not read");
    *out = row;
    return ctrail_spelling_rename(record, object, member, row->field.name);
}

const ctrail_value *ctrail_spelling_get(const ctrail_value *object, const char *name, size_t length) {
    const ctrail_value *member = NULL;
    if (value_is(object, CTRAIL_KIND_OBJECT))
        while ((member = value_next(object, member)) && !ctrail_str_is_lowered(value_key_of(member), name, length)) {
        }
    return member;
}

const ctrail_value *ctrail_spelling_find(const struct record *record, const ctrail_value *object, const char *name) {
    const ctrail_value *found = ctrail_value_get(object, name);
    return found || !record->spelled ? found : ctrail_spelling_get(object, name, strlen(name));
}

/* ---- Objects in strings ----------------------------------------------------------------------- */

/* A string of the tree, and what it spells; in the order of the tree. */
struct spelled_string {
    const ctrail_value *string, *value;
    struct spelled_string *next;
};

static bool may_spell(const ctrail_value *string) {
    if (!value_is(string, CTRAIL_KIND_STRING))
        return false;
    const char *end = string->text + string->length, *at = bytes_skip_space(string->text, end);
    return at < end && (*at == '{' || *at == '[');
}

static ctrail_rc keep(struct record *record, const ctrail_value *string, const ctrail_value *value,
                      const char *message) {
    struct spelled_string *spelled = ctrail_arena_alloc(&record->arena, sizeof *spelled);
    if (!spelled)
        return ctrail_arena_error(&record->arena);
    *spelled = (struct spelled_string){string, value, NULL};
    if (record->last_string)
        record->last_string->next = spelled;
    else
        record->strings = spelled;
    record->last_string = spelled;
    return ctrail_record_problem(record, string, CTRAIL_PROBLEM_SPELLING, message);
}

/* What exceeds a limit stays a string. */
static ctrail_rc answer(struct record *record, const ctrail_value *string, ctrail_rc rc) {
    if (rc == CTRAIL_ERR_LIMIT || rc == CTRAIL_ERR_DEPTH)
        rc = ctrail_record_problem(record, string, CTRAIL_PROBLEM_LIMIT,
                                   "JSON in a string, which exceeds a limit and was not read");
    else if (rc != CTRAIL_ERR_MEMORY)
        rc = CTRAIL_OK;
    return rc == CTRAIL_OK ? CTRAIL_NONE : rc;
}

/* Several members of one name show that a value was taken for members, see printed.c. */
static bool has_one_of_each(const ctrail_value *object) {
    enum { MEMBERS_MAX = 64 };
    if (value_is(object, CTRAIL_KIND_OBJECT) && object->length > MEMBERS_MAX)
        return false;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(object, member));)
        if (member[-1].kind == KIND_KEY && ctrail_value_get_n(object, member[-1].text, member[-1].length) != member)
            return false;
    return true;
}

static ctrail_rc parse_printed(struct record *record, const ctrail_value *string, const ctrail_value **out,
                               uint32_t *depth) {
    bool failed;
    ctrail_str json = ctrail_printed_to_json(&record->arena, value_str(string), &failed);
    if (!json.ptr)
        return failed ? ctrail_arena_error(&record->arena) : CTRAIL_ERR_JSON;
    ctrail_rc rc = ctrail_embedded_parse(record, string, json, out, depth);
    return rc == CTRAIL_OK && !has_one_of_each(*out) ? CTRAIL_ERR_JSON : rc;
}

ctrail_rc ctrail_spelling_parse(struct record *record, const ctrail_value *string, bool may_be_list) {
    const char *message = "JSON in a string where an object or a list belongs; read as what it spells";
    struct arena_mark mark = ctrail_arena_mark(&record->arena);
    const ctrail_value *value = NULL;
    uint32_t depth = 0;
    if (!may_spell(string))
        return CTRAIL_NONE;
    ctrail_rc rc = ctrail_embedded_parse(record, string, value_str(string), &value, &depth);
    if (rc == CTRAIL_ERR_JSON) {
        ctrail_arena_rewind(&record->arena, mark);
        message =
            "printed as Athena and CloudTrail Lake print a struct or map; a guess, as a value may hold \", name=\"";
        rc = parse_printed(record, string, &value, &depth);
    }
    if (rc == CTRAIL_OK && depth > record->limits.depth - record->tree.depth)
        rc = CTRAIL_ERR_DEPTH;
    bool fits = value_is(value, CTRAIL_KIND_OBJECT) || (may_be_list && value_is(value, CTRAIL_KIND_ARRAY));
    if (rc == CTRAIL_OK && fits) {
        record->strings_depth = depth > record->strings_depth ? depth : record->strings_depth;
        return keep(record, string, value, message);
    }
    return answer(record, string, rc);
}

/* ---- The tree with them ----------------------------------------------------------------------- */

/* A tree while it is copied. While a container is open, its span holds the index of the one around it, and its text the
 * node that it is copied from. */
struct copying {
    ctrail_value *nodes;
    size_t count, open; /* the index of the innermost container that is open; 0: none */
};

static const ctrail_value *original_of(const ctrail_value *container) {
    return (const ctrail_value *)(const void *)container->text;
}

/* Closes the containers that end before a node. */
static void close_before(struct copying *copying, const ctrail_value *node) {
    while (copying->open && value_end(original_of(&copying->nodes[copying->open])) <= node) {
        ctrail_value *container = &copying->nodes[copying->open];
        size_t around = container->span;
        container->text = NULL;
        container->span = (uint32_t)(copying->count - copying->open) & VALUE_SPAN_MAX;
        copying->open = around;
    }
}

static void copy_node(struct copying *copying, const ctrail_value *node) {
    ctrail_value *copy = &copying->nodes[copying->count];
    *copy = *node;
    if (value_is_container(node)) {
        copy->text = (const char *)(const void *)node;
        copy->span = (uint32_t)copying->open & VALUE_SPAN_MAX;
        copying->open = copying->count;
    }
    copying->count++;
}

static void copy_tree(struct copying *copying, const ctrail_value *root, const struct spelled_string *next) {
    for (const ctrail_value *node = root; node < value_end(root); node++) {
        close_before(copying, node);
        if (!next || next->string != node) {
            copy_node(copying, node);
            continue;
        }
        memcpy(&copying->nodes[copying->count], next->value, next->value->span * sizeof *node);
        copying->count += next->value->span;
        next = next->next;
    }
    close_before(copying, value_end(root));
}

ctrail_rc ctrail_spelling_open(struct record *record) {
    size_t count = 1 + (size_t)record->tree.root->span;
    for (const struct spelled_string *spelled = record->strings; spelled; spelled = spelled->next)
        count += spelled->value->span;
    struct copying copying = {.count = 1};
    if (count <= VALUE_SPAN_MAX)
        copying.nodes = ctrail_arena_alloc(&record->arena, count * sizeof *copying.nodes);
    if (!copying.nodes)
        return count <= VALUE_SPAN_MAX ? ctrail_arena_error(&record->arena) : CTRAIL_ERR_LIMIT;
    copying.nodes[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    copy_tree(&copying, record->tree.root, record->strings);
    record->tree.root = copying.nodes + 1;
    record->tree.depth += record->strings_depth;
    record->strings = record->last_string = NULL;
    record->strings_depth = 0;
    return CTRAIL_OK;
}

/* ---- Rows ------------------------------------------------------------------------------------- */

static bool is_row(const ctrail_value *array) {
    const ctrail_value *cell = NULL;
    while ((cell = value_next(array, cell)) && value_is(cell, CTRAIL_KIND_OBJECT)) {
    }
    return array->length && !cell;
}

/* The joined object has fewer nodes than the row. */
ctrail_rc ctrail_spelling_join(struct record *record) {
    const ctrail_value *row = record->tree.root;
    if (!is_row(row))
        return CTRAIL_ERR_NOT_RECORD;
    ctrail_value *nodes = ctrail_arena_alloc(&record->arena, (1 + (size_t)row->span) * sizeof *nodes), *end;
    if (!nodes)
        return ctrail_arena_error(&record->arena);
    nodes[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    nodes[1] = (ctrail_value){.kind = CTRAIL_KIND_OBJECT};
    end = nodes + 2;
    for (const ctrail_value *cell = NULL; (cell = value_next(row, cell));) {
        memcpy(end, cell + 1, (cell->span - 1) * sizeof *end);
        end += cell->span - 1;
        nodes[1].length += cell->length;
    }
    nodes[1].span = (uint32_t)(end - (nodes + 1)) & VALUE_SPAN_MAX;
    record->tree.root = nodes + 1;
    return CTRAIL_OK;
}
