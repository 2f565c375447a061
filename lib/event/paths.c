/* Sets the members of a struct by the paths of their rows, which lead from one value of the record to others. */
#include "event/filling.h"

#include <string.h>

#include "event/problems.h"
#include "event/spelling.h"

/* ---- Paths: a row's source, name by name ------------------------------------------------------ */

static struct path path_to(struct path path, char end) {
    const char *found = path.length && !path.single ? memchr(path.text, end, path.length) : NULL;
    return (struct path){path.text, found ? (size_t)(found - path.text) : path.length, path.single};
}

static struct path path_from(struct path path, size_t step) {
    return (struct path){path.text + step, path.length - step, path.single};
}

static struct path path_after(struct path path, struct path part) {
    return path_from(path, part.length < path.length ? part.length + 1 : part.length);
}

/* As ctrail_value_get_n; mostly of the object that has an index. */
static const ctrail_value *get(const struct filling *filling, const ctrail_value *object, struct path name) {
    bool is_indexed = filling->key_index && filling->key_index->object == object;
    const ctrail_value *found = is_indexed ? ctrail_key_index_get(filling->key_index, name.text, name.length)
                                           : ctrail_value_get_n(object, name.text, name.length);
    return found || !filling->record->spelled ? found : ctrail_spelling_get(object, name.text, name.length);
}

/* The section that the path leads into, of which it then is the rest; NULL: none. */
static const struct section *section_at(const struct filling *filling, struct path *path) {
    size_t number = filling->sections ? ctrail_section_of(path->text, path->length) : SECTIONS;
    if (number == SECTIONS)
        return NULL;
    *path = path_from(*path, ctrail_section_name(number).len + 1);
    return &filling->sections->of[number];
}

/* Removes $ or ^ from the start of a path. Returns the object at which the rest of the path starts, or NULL. */
static const ctrail_value *start(const struct filling *filling, struct around **around, const ctrail_value *value,
                                 struct path *path) {
    *around = filling->around;
    if (path->length && *path->text == '$') {
        *path = path_from(*path, 1);
        return filling->record->tree.root;
    }
    for (; path->length && *path->text == '^'; *path = path_from(*path, 1)) {
        value = *around ? (*around)->object : NULL;
        *around = *around ? (*around)->outer : NULL;
    }
    return value;
}

/* ---- Lists ------------------------------------------------------------------------------------ */

/*
 * A list's elements are gathered in two passes: the first only counts them, which cannot fail and reports no problems;
 * the second fills an array of that size. An element beyond `room` is only counted, never written.
 */
struct gathering {
    struct filling *filling;
    const struct row *row;
    const void **elements;
    size_t count, room;
    bool again; /* in the second pass */
    bool noted; /* there is a problem, which the second pass reports */
    int depth;  /* of arrays in arrays; limited, as gather is recursive */
};

enum { GATHER_DEPTH_MAX = 16 };

static const char too_deep[] = "a list in too many lists; left out";
static const char nested[] = "a list in a list; its elements are read as those of the list around it";

static ctrail_rc gather_one(struct gathering *list, struct around *around, const ctrail_value *value) {
    if (list->count >= list->room) {
        list->count++;
        return CTRAIL_OK;
    }
    struct filling filling = {list->filling->record, list->filling->strict, around, NULL, NULL};
    ctrail_rc rc = ctrail_fill_element(&filling, list->row, value, &list->elements[list->count]);
    if (rc == CTRAIL_NONE)
        return ctrail_record_problem(list->filling->record, value, CTRAIL_PROBLEM_LEFT_OUT,
                                     "not an element that this list can hold; left out");
    list->count += rc == CTRAIL_OK;
    return rc;
}

static ctrail_rc note(struct gathering *list, const ctrail_value *place, ctrail_problem_code code,
                      const char *message) {
    list->noted = true;
    return list->again ? ctrail_record_problem(list->filling->record, place, code, message) : CTRAIL_OK;
}

static ctrail_rc gather(struct gathering *list, struct around *around, const ctrail_value *value, struct path path);

static ctrail_rc gather_elements(struct gathering *list, struct around *around, const ctrail_value *array,
                                 struct path path) {
    ctrail_rc rc = CTRAIL_OK;
    if (list->depth && list->filling->strict)
        rc = note(list, array, CTRAIL_PROBLEM_CONVERTED, nested);
    list->depth++;
    for (const ctrail_value *element = NULL; !rc && (element = value_next(array, element));) {
        if (list->depth >= GATHER_DEPTH_MAX)
            rc = note(list, element, CTRAIL_PROBLEM_LEFT_OUT, too_deep);
        else if (path.length || !value_is(element, CTRAIL_KIND_STRING))
            rc = gather(list, around, element, path);
        else if (!ctrail_spells_nothing(element))
            rc = gather_one(list, around, element);
    }
    list->depth--;
    return rc;
}

/* EC2 writes an empty list as {}. */
static bool is_empty_list(const ctrail_value *member) {
    return value_is(member, CTRAIL_KIND_OBJECT) && !member->length;
}

/* Follows one step of the path, by each of its names in turn. */
static ctrail_rc gather_members(struct gathering *list, struct around *around, const ctrail_value *object,
                                struct path path) {
    struct around here = {.object = object, .outer = around};
    struct path names = path_to(path, '.'), rest = path_after(path, names);
    size_t before = list->count;
    ctrail_rc rc = CTRAIL_OK;
    while (!rc && names.length) {
        struct path name = path_to(names, ',');
        const ctrail_value *member = get(list->filling, object, name);
        if (*name.text == '*')
            rc = list->count == before ? gather_one(list, around, object) : CTRAIL_OK;
        else if (!is_empty_list(member))
            rc = gather(list, &here, member, rest);
        names = path_after(names, name);
    }
    return rc;
}

/* Gathers each value that the path leads to, through all elements of the arrays on its way. */
static ctrail_rc gather(struct gathering *list, struct around *around, const ctrail_value *value, struct path path) {
    if (value_is(value, CTRAIL_KIND_ARRAY))
        return gather_elements(list, around, value, path);
    if (!value_is_set(value) || ctrail_spells_nothing(value))
        return CTRAIL_OK;
    return path.length ? gather_members(list, around, value, path) : gather_one(list, around, value);
}

ctrail_rc ctrail_fill_list(struct filling *filling, const struct row *row, const ctrail_value *value, struct path path,
                           void *out) {
    struct gathering list = {.filling = filling, .row = row};
    struct around *around, here = {.object = value, .outer = filling->around};
    const struct section *section = section_at(filling, &path);
    value = section ? section->value : start(filling, &around, value, &path);
    around = section ? &here : around;
    gather(&list, around, value, path);
    if (!list.count && !list.noted)
        return CTRAIL_OK;
    list.elements = ctrail_arena_alloc(&filling->record->arena, list.count * sizeof *list.elements);
    if (!list.elements)
        return ctrail_arena_error(&filling->record->arena);
    list.room = list.count;
    list.count = 0;
    list.again = true;
    ctrail_rc rc = gather(&list, around, value, path);
    *(const void *const **)schema_member(out, &row->field) = list.elements;
    *schema_list_count(out, &row->field) = list.count < list.room ? list.count : list.room;
    return rc;
}

/* ---- Single values ---------------------------------------------------------------------------- */

/* The value that a dotted path leads to; of each array on its way, and at its end, the first element. */
static const ctrail_value *follow(const struct filling *filling, const ctrail_value *value, struct path path) {
    for (;;) {
        while (value_is(value, CTRAIL_KIND_ARRAY))
            value = value_next(value, NULL);
        if (!path.length || !value)
            return value;
        struct path name = path_to(path, '.');
        value = get(filling, value, name);
        path = path_after(path, name);
    }
}

/* The value that one alternative leads to, or NULL. {} and [] are how EC2 writes that there is none. */
static const ctrail_value *find(const struct filling *filling, const struct row *row, const ctrail_value *value,
                                struct path path) {
    struct around *around;
    if (path.length == 1 && *path.text == '.')
        return value_is_container(value) ? NULL : value;
    const struct section *section = section_at(filling, &path);
    if (section && !key_index_may_have(section->slots, path.text))
        return NULL;
    value = section ? section->value : start(filling, &around, value, &path);
    const ctrail_value *found = follow(filling, value, path);
    bool open = row->field.kind == CTRAIL_FIELD_OBJECT || row->field.kind == CTRAIL_FIELD_VALUE;
    bool empty = !open && value_is_container(found) && !found->length;
    return value_is_set(found) && !empty ? found : NULL;
}

/* Whether a text is one of those in `texts`, which are separated by '|'; "*x" stands for all that end in x. */
static bool is_among(ctrail_str text, const char *texts) {
    for (struct path left = {texts, strlen(texts), false}; left.length;) {
        struct path one = path_to(left, '|');
        left = path_after(left, one);
        size_t star = *one.text == '*', length = one.length - star;
        if (text.len >= length && (star || text.len == length) &&
            memcmp(text.ptr + text.len - length, one.text + star, length) == 0)
            return true;
    }
    return false;
}

static bool matches(const struct row *row, const ctrail_value *value) {
    if (!value || value_is_container(value))
        return false;
    return value_is(value, CTRAIL_KIND_TRUE) || is_among(ctrail_str_trim(value_str(value)), row->matches);
}

static ctrail_rc look_from(struct filling *filling, const struct row *row, const ctrail_value *value, struct path path,
                           void *out, bool *done) {
    if (schema_is_list(&row->field)) {
        ctrail_rc rc = ctrail_fill_list(filling, row, value, path, out);
        *done = *schema_list_count(out, &row->field) != 0;
        return rc;
    }
    const ctrail_value *found = find(filling, row, value, path);
    if (row->matches) {
        *done = matches(row, found);
        *(ctrail_bool *)schema_member(out, &row->field) = *done;
        return CTRAIL_OK;
    }
    bool fits;
    *done = found != NULL;
    return found ? ctrail_fill_member(filling, row, found, out, &fits) : CTRAIL_OK;
}

/* Where the path of an element leads that begins with ^ or $: one of the objects around it; NULL: another path. */
static struct around *leads_to(const struct filling *filling, struct path path) {
    struct around *around = *path.text == '$' || *path.text == '^' ? filling->around : NULL;
    while (*path.text == '$' && around && around->outer)
        around = around->outer;
    for (size_t i = 1; i < path.length && path.text[i] == '^' && around; i++)
        around = around->outer;
    return around;
}

static const struct outcome *known_outcome(const struct around *around, const struct row *row, struct path path) {
    const struct outcome *outcome = around ? around->outcomes : NULL;
    while (outcome && (outcome->row != row || outcome->path != path.text))
        outcome = outcome->next;
    return outcome;
}

static void take_outcome(const struct outcome *outcome, void *out) {
    const ctrail_field *field = &outcome->row->field;
    memcpy(schema_member(out, field), &outcome->member, ctrail_schema_member_size(field));
    if (schema_is_list(field))
        *schema_list_count(out, field) = outcome->count;
}

static ctrail_rc keep_outcome(struct filling *filling, struct around *around, struct outcome outcome, void *out) {
    struct outcome *kept = ctrail_arena_alloc(&filling->record->arena, sizeof *kept);
    const ctrail_field *field = &outcome.row->field;
    if (!kept)
        return ctrail_arena_error(&filling->record->arena);
    *kept = outcome;
    kept->count = schema_is_list(field) ? *schema_list_count(out, field) : 0;
    memcpy(&kept->member, schema_member(out, field), ctrail_schema_member_size(field));
    kept->next = around->outcomes;
    around->outcomes = kept;
    return CTRAIL_OK;
}

/* Tries one alternative of a row's source; *done: it gave a value. */
static ctrail_rc decode_from(struct filling *filling, const struct row *row, const ctrail_value *value,
                             struct path path, void *out, bool *done) {
    struct around *around = leads_to(filling, path);
    const struct outcome *known = known_outcome(around, row, path);
    if (known) {
        take_outcome(known, out);
        *done = known->done;
        return CTRAIL_OK;
    }
    ctrail_rc rc = look_from(filling, row, value, path, out, done);
    if (rc != CTRAIL_OK || !around)
        return rc;
    return keep_outcome(filling, around, (struct outcome){.row = row, .path = path.text, .done = *done}, out);
}

static bool is_from_here(struct path path) {
    return *path.text != '$' && *path.text != '^' && *path.text != '.';
}

/* Whether a row's source is just its name, which is a path of one step. */
static bool is_own_name(const struct row *row) {
    if (row->source == row->field.name) /* saves comparing; equal literals may have two addresses */
        return true;
    return row->source_length == row->name_length && same_bytes(row->source, row->field.name, row->name_length);
}

/* False: the path leads to nothing, and its row need not be told. A step of a list's path may have several names, so
 * the first one decides nothing there; nor do the names of sections. */
static bool may_lead(const struct filling *filling, const struct row *row, struct path path) {
    const struct key_index *index = filling->key_index;
    return !index || key_index_may_have(index->slots, path.text) || (schema_is_list(&row->field) && !path.single) ||
           row->matches || !is_from_here(path);
}

/* Tries the alternatives of a row's source until one gives a value. */
static ctrail_rc decode_row(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    struct path left = {row->source, row->source_length, is_own_name(row)};
    ctrail_rc rc = CTRAIL_OK;
    for (bool done = false; rc == CTRAIL_OK && !done && left.length;) {
        struct path one = path_to(left, '|');
        left = path_after(left, one);
        if (may_lead(filling, row, one))
            rc = decode_from(filling, row, value, one, out, &done);
    }
    return rc;
}

static ctrail_rc decode_object(const struct filling *around, const ctrail_schema *schema, const ctrail_value *value,
                               void *out) {
    struct key_index index;
    struct filling filling = {around->record, around->strict, around->around, &index, NULL};
    ctrail_key_index_build(&index, value);
    if (filling.record->spelled) /* the index has names as they are spelled */
        index.slots = UINT64_MAX;
    ctrail_rc rc = CTRAIL_OK;
    for (uint32_t i = 0; rc == CTRAIL_OK && i < schema->count; i++)
        rc = decode_row(&filling, &schema->rows[i], value, out);
    return rc;
}

/* Tries only the rows that may find something. */
static ctrail_rc decode_record(struct record *record, const ctrail_schema *schema, void *out) {
    struct sections sections;
    struct filling filling = {record, false, NULL, NULL, &sections};
    const struct row *row = schema->rows;
    ctrail_rc rc = CTRAIL_OK;
    ctrail_sections_find(record, schema, &sections);
    for (uint64_t left = sections.rows; rc == CTRAIL_OK && left && row < schema->rows + schema->count;
         left >>= 1, row++)
        if (left & 1)
            rc = decode_row(&filling, row, record->tree.root, out);
    return rc;
}

ctrail_rc ctrail_fill_by_paths(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                               void *out) {
    struct record *record = filling->record;
    bool is_record = value == record->tree.root && !record->spelled;
    return is_record ? decode_record(record, schema, out) : decode_object(filling, schema, value, out);
}
