/* From the tree of a pattern to its branches: paths, `$or`, and where EventBridge's event has a record's members. */
#include "reader/pattern.h"

#include <string.h>

#include "base/sort.h"
#include "base/str.h"

/* A field of a branch. Branches that an `$or` makes of one share what stands before it. */
struct cell {
    ctrail_str path;
    const struct alternatives *alternatives;
    const ctrail_value *at;
    const struct cell *before;
};

/* The branches so far, each by its last field. */
struct heads {
    const struct cell **list;
    size_t count, room;
};

struct parsing {
    struct compiling *compiling;
    struct heads heads;
    size_t cells;
};

static bool wrong(struct parsing *parsing, const ctrail_value *at, const char *message) {
    return ctrail_pattern_wrong(parsing->compiling, at, message);
}

/* ---- Fields ----------------------------------------------------------------------------------- */

/* "detail.eventName", NULL in it when there is no memory. */
static ctrail_str join(struct parsing *parsing, ctrail_str path, ctrail_str name) {
    if (!path.len)
        return name;
    ctrail_str joined = {NULL, path.len + 1 + name.len};
    char *bytes = ctrail_arena_alloc(parsing->compiling->arena, joined.len);
    if (bytes) {
        memcpy(bytes, path.ptr, path.len);
        bytes[path.len] = '.';
        memcpy(bytes + path.len + 1, name.ptr, name.len);
    }
    joined.ptr = bytes;
    return joined;
}

/* Adds a field to each branch. */
static bool add_field(struct parsing *parsing, const ctrail_value *array, ctrail_str path) {
    const struct alternatives *alternatives = ctrail_pattern_alternatives(parsing->compiling, array);
    if (!alternatives)
        return false;
    parsing->cells += parsing->heads.count;
    if (parsing->cells > PATTERN_CELLS_MAX)
        return wrong(parsing, array, "a pattern with more than 16000 fields, those of each branch of $or counted");
    struct cell *cells = ctrail_arena_alloc(parsing->compiling->arena, parsing->heads.count * sizeof *cells);
    if (!cells)
        return false;
    for (size_t i = 0; i < parsing->heads.count; i++) {
        cells[i] = (struct cell){path, alternatives, array, parsing->heads.list[i]};
        parsing->heads.list[i] = &cells[i];
    }
    return true;
}

/* ---- Objects and $or -------------------------------------------------------------------------- */

/* These are operators, or may become one, and cannot be the names of fields below an `$or`. */
static const char *const reserved[] = {
    "exactly",
    "equals-ignore-case",
    "prefix",
    "suffix",
    "anything-but",
    "exists",
    "wildcard",
    "numeric",
    "cidr",
    "=",
    "<",
    "<=",
    ">",
    ">=",
    "regex",
    "not-wildcard",
    "not-equals-ignore-case",
    "date-after",
    "date-on-or-after",
    "date-before",
    "date-on-or-before",
    "in-date-range",
    "ip-address-in-range",
    "ip-address-not-in-range",
};

static bool is_reserved(ctrail_str name) {
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (ctrail_str_equal(name, reserved[i]))
            return true;
    return false;
}

static bool parse_object(struct parsing *parsing, const ctrail_value *object, ctrail_str path, bool in_or);

/* Adds branches to a list, which moves when it grows. */
static bool append(struct parsing *parsing, struct heads *heads, const struct heads *more) {
    size_t count = heads->count + more->count;
    if (count > heads->room) {
        const struct cell **list = ctrail_arena_alloc(parsing->compiling->arena, 2 * count * sizeof *list);
        if (!list)
            return false;
        if (heads->count)
            memcpy(list, heads->list, heads->count * sizeof *list);
        heads->list = list;
        heads->room = 2 * count;
    }
    if (more->count)
        memcpy(heads->list + heads->count, more->list, more->count * sizeof *more->list);
    heads->count = count;
    return true;
}

/* Continues the branches before an `$or` by one of its alternatives. */
static bool parse_alternative(struct parsing *parsing, const ctrail_value *object, ctrail_str path,
                              const struct heads *before) {
    parsing->heads = (struct heads){NULL, 0, 0};
    if (!value_is(object, CTRAIL_KIND_OBJECT))
        return wrong(parsing, object, "$or must have an array of two objects or more");
    return append(parsing, &parsing->heads, before) && parse_object(parsing, object, path, true);
}

/* The branches after an `$or` are those of all its alternatives. */
static bool parse_or(struct parsing *parsing, const ctrail_value *array, ctrail_str path) {
    const struct heads before = parsing->heads;
    struct heads after = {NULL, 0, 0};
    if (!value_is(array, CTRAIL_KIND_ARRAY) || array->length < 2)
        return wrong(parsing, array, "$or must have an array of two objects or more");
    for (const ctrail_value *object = NULL; (object = value_next(array, object));) {
        if (!parse_alternative(parsing, object, path, &before))
            return false;
        if (parsing->heads.count > PATTERN_BRANCHES_MAX - after.count)
            return wrong(parsing, array, "a pattern whose $or make more than 1000 branches");
        if (!append(parsing, &after, &parsing->heads))
            return false;
    }
    parsing->heads = after;
    return true;
}

static bool parse_member(struct parsing *parsing, const ctrail_value *member, ctrail_str path, bool in_or) {
    ctrail_str name = value_key_of(member);
    if (ctrail_str_equal(name, "$or"))
        return parse_or(parsing, member, path);
    if (in_or && is_reserved(name))
        return wrong(parsing, member - 1, "the name of an operator cannot be that of a field below $or");
    path = join(parsing, path, name);
    if (!path.ptr)
        return false;
    if (value_is(member, CTRAIL_KIND_OBJECT))
        return parse_object(parsing, member, path, in_or);
    return value_is(member, CTRAIL_KIND_ARRAY) ? add_field(parsing, member, path)
                                               : wrong(parsing, member, "a field must have an array of alternatives");
}

static bool parse_object(struct parsing *parsing, const ctrail_value *object, ctrail_str path, bool in_or) {
    if (!object->length)
        return wrong(parsing, object, "an empty object, which everything would match");
    for (const ctrail_value *member = NULL; (member = value_next(object, member));)
        if (!parse_member(parsing, member, path, in_or))
            return false;
    return true;
}

/* ---- Places ----------------------------------------------------------------------------------- */

/* Where the event that EventBridge makes of a record has what. */
static const struct envelope_row {
    const char *name;
    enum field_place place;
    const char *path; /* in the record */
} envelope[] = {
    {"detail", FIELD_NOWHERE, NULL}, /* an object; what is in it is the record's */
    {"detail-type", FIELD_IN_DETAIL_TYPE, NULL},
    {"source", FIELD_IN_SOURCE, NULL},
    {"account", FIELD_IN_RECORD, "recipientAccountId"},
    {"region", FIELD_IN_RECORD, "awsRegion"},
    {"time", FIELD_IN_RECORD, "eventTime"},
    {"version", FIELD_IN_VERSION, NULL},
    {"resources", FIELD_NOWHERE, NULL}, /* an empty array */
};

/* What follows the name and a dot in the path; NULL: the path does not begin so. */
static ctrail_str below(ctrail_str path, const char *name) {
    size_t length = strlen(name);
    if (path.len > length && path.ptr[length] == '.' && memcmp(path.ptr, name, length) == 0)
        return (ctrail_str){path.ptr + length + 1, path.len - length - 1};
    return (ctrail_str){NULL, 0};
}

static bool names(ctrail_str path, const char *name) {
    return ctrail_str_equal(path, name) || below(path, name).ptr;
}

static bool is_for_envelope(ctrail_str path) {
    return names(path, "detail") || names(path, "detail-type") || names(path, "source");
}

/* Only objects, arrays and strings that are no record's: nothing is below these. */
static bool place_outside(struct parsing *parsing, const struct cell *cell, struct pattern_field *field) {
    for (size_t i = 0; i < sizeof envelope / sizeof *envelope; i++) {
        if (ctrail_str_equal(cell->path, envelope[i].name)) {
            field->place = envelope[i].place;
            if (envelope[i].path)
                field->path = (ctrail_str){envelope[i].path, strlen(envelope[i].path)};
            return true;
        }
        if (names(cell->path, envelope[i].name)) {
            field->place = FIELD_NOWHERE;
            return true;
        }
    }
    return wrong(parsing, cell->at, "EventBridge's event has no such member beside detail, or nothing is known of it");
}

static bool place_field(struct parsing *parsing, const struct cell *cell, bool in_envelope,
                        struct pattern_field *field) {
    ctrail_str in_detail = below(cell->path, "detail");
    *field = (struct pattern_field){cell->path, cell->alternatives, FIELD_IN_RECORD};
    if (in_envelope && in_detail.ptr)
        field->path = in_detail;
    ctrail_str in_decoded = below(field->path, "decoded");
    if (in_decoded.ptr) {
        field->path = in_decoded;
        field->place = FIELD_IN_DECODED;
    } else if (ctrail_str_equal(field->path, "decoded")) {
        field->place = FIELD_NOWHERE;
    } else if (in_envelope && !in_detail.ptr) {
        return place_outside(parsing, cell, field);
    }
    return true;
}

/* ---- Branches --------------------------------------------------------------------------------- */

static int by_path(const void *a, const void *b) {
    return ctrail_str_compare((*(const struct cell *const *)a)->path, (*(const struct cell *const *)b)->path);
}

/* The fields of a branch; where one has a path that another had before, it is in its place. */
static bool list_cells(struct parsing *parsing, const struct cell *head, const struct cell **list, size_t *count) {
    *count = 0;
    for (const struct cell *cell = head; cell; cell = cell->before) {
        size_t i = 0;
        while (i < *count && !ctrail_str_equal_n(cell->path, list[i]->path.ptr, list[i]->path.len))
            i++;
        if (i < *count)
            continue;
        if (*count == PATTERN_FIELDS_MAX)
            return wrong(parsing, cell->at, "a pattern with more than 64 fields");
        list[(*count)++] = cell;
    }
    ctrail_sort(list, *count, sizeof *list, by_path);
    return true;
}

static bool make_branch(struct parsing *parsing, const struct cell *head, bool in_envelope,
                        struct pattern_branch *branch) {
    const struct cell *list[PATTERN_FIELDS_MAX];
    size_t count;
    if (!list_cells(parsing, head, list, &count))
        return false;
    struct pattern_field *fields = ctrail_arena_alloc(parsing->compiling->arena, count * sizeof *fields);
    *branch = (struct pattern_branch){.fields = fields};
    for (size_t i = 0; fields && i < count; i++) {
        if (!place_field(parsing, list[i], in_envelope, &fields[i]))
            return false;
        branch->in[fields[i].place] |= UINT64_C(1) << i;
    }
    return fields != NULL;
}

static bool has_envelope(const struct heads *heads) {
    for (size_t i = 0; i < heads->count; i++)
        for (const struct cell *cell = heads->list[i]; cell; cell = cell->before)
            if (is_for_envelope(cell->path))
                return true;
    return false;
}

bool ctrail_pattern_branches(struct compiling *compiling, const ctrail_value *root, ctrail_pattern *pattern) {
    const struct cell *empty = NULL;
    struct parsing parsing = {compiling, {&empty, 1, 1}, 0};
    if (!value_is(root, CTRAIL_KIND_OBJECT))
        return wrong(&parsing, root, "a pattern must be an object");
    if (!parse_object(&parsing, root, (ctrail_str){NULL, 0}, false))
        return false;
    bool in_envelope = has_envelope(&parsing.heads);
    struct pattern_branch *branches = ctrail_arena_alloc(compiling->arena, parsing.heads.count * sizeof *branches);
    for (size_t i = 0; branches && i < parsing.heads.count; i++)
        if (!make_branch(&parsing, parsing.heads.list[i], in_envelope, &branches[i]))
            return false;
    pattern->branches = branches;
    pattern->branch_count = parsing.heads.count;
    return branches != NULL;
}
