/* The engine of the tables: one setter for each kind of member, and two ways to find the values. */
#include "event/tables.h"

#include <string.h>

#include "base/number.h"
#include "event/problems.h"
#include "json/key_index.h"

/* What a path that leads out of an element gave. All elements that lead to the same object get the same from it, so it
 * is looked for once: the object may be large, and its values long. */
struct outcome {
    const struct row *row;
    const char *path; /* by its address */
    struct outcome *next;
    bool done;
    size_t count;      /* of a list */
    ctrail_str member; /* any kind of member: none is larger */
};

/* The objects that the path of a list came through, the innermost first. */
struct around {
    const ctrail_value *object;
    struct around *outer;
    struct outcome *outcomes; /* of what leads to this object; the outermost also has those that lead to the record */
};

/* How structs are filled: by the record's own members, or by the paths in the rows. */
struct filling {
    struct record *record;
    bool strict;           /* report also what could be read: the record's own fields have one documented type */
    struct around *around; /* the struct that is filled */
    const struct members *members; /* of the object that is read; by paths only */
};

static void *member_at(void *out, const ctrail_field *field) {
    return (char *)out + field->offset;
}

static void set_count(void *out, const ctrail_field *field, size_t count) {
    *(size_t *)(void *)((char *)out + field->count_offset) = count;
}

/* Of all kinds but these, the absent one is all zeros. */
static void mark_absent(void *out, const ctrail_field *field) {
    void *member = member_at(out, field);
    if (field->kind == CTRAIL_FIELD_FLAG)
        *(ctrail_bool *)member = CTRAIL_UNKNOWN;
    else if (field->kind == CTRAIL_FIELD_INTEGER || field->kind == CTRAIL_FIELD_TIME)
        *(int64_t *)member = CTRAIL_ABSENT;
}

void ctrail_table_clear(const ctrail_schema *schema, void *out) {
    memset(out, 0, schema->size);
    for (uint32_t i = 0; i < schema->count; i++)
        mark_absent(out, &schema->rows[i].field);
}

void *ctrail_table_new(struct arena *arena, const ctrail_schema *schema) {
    void *object = ctrail_arena_alloc(arena, schema->size);
    if (object)
        ctrail_table_clear(schema, object);
    return object;
}

static size_t member_size(const ctrail_field *field) {
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        return sizeof(ctrail_str);
    case CTRAIL_FIELD_FLAG:
    case CTRAIL_FIELD_NAME:
        return sizeof(int32_t);
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
        return sizeof(int64_t);
    default:
        return sizeof(const void *);
    }
}

static bool is_list(const ctrail_field *field) {
    return field->kind == CTRAIL_FIELD_LIST || field->kind == CTRAIL_FIELD_TEXTS;
}

static void clear_member(void *out, const ctrail_field *field) {
    memset(member_at(out, field), 0, member_size(field));
    mark_absent(out, field);
    if (is_list(field))
        set_count(out, field, 0);
}

/* ---- Setters: OK, NONE when the value does not fit, or an error ------------------------------- */

typedef ctrail_rc setter(struct filling *, const struct row *, const ctrail_value *, void *out);

static bool spells(const ctrail_value *value, const char *word) {
    size_t length = strlen(word);
    if (!value_is(value, CTRAIL_KIND_STRING) || value->length != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if ((value->text[i] | 0x20) != word[i])
            return false;
    return true;
}

/* "" and "null" where an object or a list should be: what pipelines make of nothing. */
static bool spells_nothing(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) && (value->length == 0 || spells(value, "null"));
}

/* Reports a value that was read although it has another type than the documented one. */
static ctrail_rc coerced(struct filling *filling, const ctrail_value *value, const char *message) {
    return filling->strict ? ctrail_record_problem(filling->record, value, message) : CTRAIL_OK;
}

/* What AWS puts in the place of secrets. */
static bool is_redaction(ctrail_str text) {
    return ctrail_str_contains(text, "sensitiveDataRemoved") ||
           ctrail_str_contains(text, "HIDDEN_DUE_TO_SECURITY_REASONS");
}

enum { ACCOUNT_DIGITS = 12 };

/* A text or number as the text that the row wants; its ptr is NULL when there is no memory. */
static ctrail_str text_for(struct filling *filling, const struct row *row, const ctrail_value *value) {
    static const char zeros[ACCOUNT_DIGITS] = "000000000000";
    ctrail_str text = value_str(value);
    bool shortened = row->flags & ROW_ACCOUNT && value_is(value, CTRAIL_KIND_NUMBER) && text.len < ACCOUNT_DIGITS &&
                     strspn(text.ptr, "0123456789") == text.len;
    if (!shortened)
        return text;
    ctrail_str whole = ctrail_arena_text(&filling->record->arena, zeros, ACCOUNT_DIGITS);
    if (whole.ptr)
        memcpy((char *)(size_t)whole.ptr + ACCOUNT_DIGITS - text.len, text.ptr, text.len);
    return whole;
}

static ctrail_rc set_text(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    ctrail_str *text = member_at(out, &row->field);
    if (row->flags & ROW_PRESENCE) {
        bool redacted = value_is(value, CTRAIL_KIND_STRING) && is_redaction(value_str(value));
        *text = redacted ? (ctrail_str){"redacted", 8} : (ctrail_str){"present", 7};
        return CTRAIL_OK;
    }
    if (value_is_container(value))
        return CTRAIL_NONE;
    *text = text_for(filling, row, value);
    if (!text->ptr)
        return ctrail_arena_error(&filling->record->arena);
    return value_is(value, CTRAIL_KIND_STRING) ? CTRAIL_OK
                                               : coerced(filling, value, "not a string; read as the text it is");
}

static ctrail_rc set_flag(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    bool yes = spells(value, "true"), no = spells(value, "false");
    if (!yes && !no && !value_is(value, CTRAIL_KIND_TRUE) && !value_is(value, CTRAIL_KIND_FALSE))
        return CTRAIL_NONE;
    *(ctrail_bool *)member_at(out, &row->field) = yes || value_is(value, CTRAIL_KIND_TRUE);
    return yes || no ? coerced(filling, value, "a string where true or false belongs; read as what it spells")
                     : CTRAIL_OK;
}

/* What stores numbers as doubles writes 22.0 for 22. */
static ctrail_rc read_integer(const ctrail_value *value, int64_t *out) {
    if (!value_is(value, CTRAIL_KIND_NUMBER))
        return ctrail_value_integer(value, out);
    *out = CTRAIL_ABSENT;
    return ctrail_number_whole(value->text, value->length, out) ? CTRAIL_OK : CTRAIL_NONE;
}

static ctrail_rc set_integer(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    int64_t *integer = member_at(out, &row->field);
    ctrail_rc rc = read_integer(value, integer);
    if (rc == CTRAIL_OK && row->flags & ROW_LOW_BYTE)
        *integer &= 0xFF;
    if (rc == CTRAIL_OK && value_is(value, CTRAIL_KIND_STRING))
        return coerced(filling, value, "a string where a number belongs; read as what it spells");
    return rc;
}

static ctrail_rc set_time(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    (void)filling;
    int64_t *time = member_at(out, &row->field), milliseconds;
    if (read_integer(value, &milliseconds) != CTRAIL_OK)
        return value_is(value, CTRAIL_KIND_STRING) ? ctrail_time_parse(value->text, value->length, time) : CTRAIL_NONE;
    if (milliseconds > INT64_MAX / 1000000 || milliseconds < INT64_MIN / 1000000)
        return CTRAIL_NONE;
    *time = milliseconds * 1000000;
    return CTRAIL_OK;
}

static ctrail_rc set_value(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    static const ctrail_value nothing[2] = {{NULL, 0, 1, CTRAIL_KIND_ABSENT}, {"null", 4, 1, CTRAIL_KIND_NULL}};
    const ctrail_value **member = member_at(out, &row->field);
    *member = value;
    if (!(row->flags & ROW_TREE) || value_is(value, CTRAIL_KIND_OBJECT) || value_is(value, CTRAIL_KIND_NULL))
        return CTRAIL_OK;
    *member = spells_nothing(value) ? nothing + 1 : NULL;
    return *member ? coerced(filling, value, "a string where an object belongs; read as null") : CTRAIL_NONE;
}

static ctrail_rc fill(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value, void *out);

static ctrail_rc fill_new(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                          const void **out) {
    void *object = ctrail_table_new(&filling->record->arena, schema);
    if (!object)
        return ctrail_arena_error(&filling->record->arena);
    *out = object;
    return fill(filling, schema, value, object);
}

static ctrail_rc set_object(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    if (value_is(value, CTRAIL_KIND_OBJECT))
        return fill_new(filling, row->field.schema, value, member_at(out, &row->field));
    return spells_nothing(value) ? coerced(filling, value, "a string where an object belongs; read as null")
                                 : CTRAIL_NONE;
}

static ctrail_rc add_text(struct filling *filling, const struct row *row, const ctrail_value *value,
                          const void **element) {
    ctrail_str *text = ctrail_arena_alloc(&filling->record->arena, sizeof *text);
    if (!text)
        return ctrail_arena_error(&filling->record->arena);
    if (value_is_container(value))
        return CTRAIL_NONE;
    *text = text_for(filling, row, value);
    *element = text;
    return text->ptr ? CTRAIL_OK : ctrail_arena_error(&filling->record->arena);
}

static ctrail_rc add_element(struct filling *filling, const struct row *row, const ctrail_value *value,
                             const void **element) {
    if (row->field.kind == CTRAIL_FIELD_TEXTS)
        return add_text(filling, row, value, element);
    bool fits = value_is(value, CTRAIL_KIND_OBJECT) || (row->flags & ROW_SINGLES && !value_is_container(value));
    return fits ? fill_new(filling, row->field.schema, value, element) : CTRAIL_NONE;
}

/*
 * A list's elements, which are met twice: first they are only counted, which cannot fail and notes nothing, then there
 * is room for as many. What has no room is only counted, so that nothing is written behind it.
 */
struct gathering {
    struct filling *filling;
    const struct row *row;
    const void **elements;
    size_t count, room;
    bool again;    /* the second time */
    bool left_out; /* something was, or is to be */
    int depth;     /* of arrays in arrays; bounded, as what follows calls itself */
};

enum { GATHER_DEPTH_MAX = 16 };

static const char too_deep[] = "a list in too many lists; left out";

/* A part of a row's source, or what is left of it. */
struct path {
    const char *text;
    size_t length;
    bool single; /* one name */
};

static struct path path_to(struct path path, char end) {
    const char *found = path.length && !path.single ? memchr(path.text, end, path.length) : NULL;
    return (struct path){path.text, found ? (size_t)(found - path.text) : path.length, path.single};
}

static struct path path_from(struct path path, size_t step) {
    return (struct path){path.text + step, path.length - step, path.single};
}

static struct path path_behind(struct path path, struct path part) {
    return path_from(path, part.length < path.length ? part.length + 1 : part.length);
}

/* As ctrail_value_get; most look into the object that is read. */
static const ctrail_value *get(const struct filling *filling, const ctrail_value *object, struct path name) {
    if (filling->members && filling->members->object == object)
        return ctrail_members_get(filling->members, name.text, name.length);
    return ctrail_value_get(object, name.text, name.length);
}

static ctrail_rc gather_one(struct gathering *list, struct around *around, const ctrail_value *value) {
    if (list->count >= list->room) {
        list->count++;
        return CTRAIL_OK;
    }
    struct filling filling = {list->filling->record, list->filling->strict, around, NULL};
    ctrail_rc rc = add_element(&filling, list->row, value, &list->elements[list->count]);
    if (rc == CTRAIL_NONE)
        return ctrail_record_problem(list->filling->record, value, "not an element that this list can hold; left out");
    list->count += rc == CTRAIL_OK;
    return rc;
}

static ctrail_rc leave_out(struct gathering *list, const ctrail_value *element) {
    list->left_out = true;
    return list->again ? ctrail_record_problem(list->filling->record, element, too_deep) : CTRAIL_OK;
}

static ctrail_rc gather(struct gathering *list, struct around *around, const ctrail_value *value, struct path path);

static ctrail_rc gather_elements(struct gathering *list, struct around *around, const ctrail_value *array,
                                 struct path path) {
    ctrail_rc rc = CTRAIL_OK;
    list->depth++;
    for (const ctrail_value *element = NULL; !rc && (element = value_next(array, element));)
        rc = list->depth < GATHER_DEPTH_MAX ? gather(list, around, element, path) : leave_out(list, element);
    list->depth--;
    return rc;
}

/* {} is how EC2 writes one. As an element of a list it is an element. */
static bool is_empty_list(const ctrail_value *member) {
    return value_is(member, CTRAIL_KIND_OBJECT) && !member->length;
}

/* One step, by each of its names in turn. */
static ctrail_rc gather_members(struct gathering *list, struct around *around, const ctrail_value *object,
                                struct path path) {
    struct around here = {.object = object, .outer = around};
    struct path names = path_to(path, '.'), rest = path_behind(path, names);
    size_t before = list->count;
    ctrail_rc rc = CTRAIL_OK;
    while (!rc && names.length) {
        struct path name = path_to(names, ',');
        const ctrail_value *member = get(list->filling, object, name);
        if (*name.text == '*')
            rc = list->count == before ? gather_one(list, around, object) : CTRAIL_OK;
        else if (!is_empty_list(member))
            rc = gather(list, &here, member, rest);
        names = path_behind(names, name);
    }
    return rc;
}

/* Each value that the path leads to, through all elements of the arrays on its way. */
static ctrail_rc gather(struct gathering *list, struct around *around, const ctrail_value *value, struct path path) {
    if (value_is(value, CTRAIL_KIND_ARRAY))
        return gather_elements(list, around, value, path);
    if (!value_is_set(value) || spells_nothing(value))
        return CTRAIL_OK;
    return path.length ? gather_members(list, around, value, path) : gather_one(list, around, value);
}

/* Takes off what a path begins with: where it starts. NULL when there is no such object. */
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

static ctrail_rc gather_list(struct filling *filling, const struct row *row, const ctrail_value *value,
                             struct path path, void *out) {
    struct gathering list = {.filling = filling, .row = row};
    struct around *around;
    value = start(filling, &around, value, &path);
    gather(&list, around, value, path);
    if (!list.count && !list.left_out)
        return CTRAIL_OK;
    list.elements = ctrail_arena_alloc(&filling->record->arena, list.count * sizeof *list.elements);
    if (!list.elements)
        return ctrail_arena_error(&filling->record->arena);
    list.room = list.count;
    list.count = 0;
    list.again = true;
    ctrail_rc rc = gather(&list, around, value, path);
    *(const void *const **)member_at(out, &row->field) = list.elements;
    set_count(out, &row->field, list.count < list.room ? list.count : list.room);
    return rc;
}

/* Only a record's own lists come here: those of decoders are gathered by their paths. */
static ctrail_rc set_list(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    ctrail_rc rc = CTRAIL_OK;
    if (spells_nothing(value))
        return coerced(filling, value, "a string where a list belongs; read as null");
    if (value_is(value, CTRAIL_KIND_OBJECT))
        rc = coerced(filling, value, "not a list; read as its only element");
    else if (!value_is(value, CTRAIL_KIND_ARRAY))
        return CTRAIL_NONE;
    return rc == CTRAIL_OK ? gather_list(filling, row, value, (struct path){"", 0, true}, out) : rc;
}

/* By field kind: how a member is set, and what is said of a value that cannot be it. */
static const struct {
    setter *set;
    const char *misfit;
} kinds[] = {
    [CTRAIL_FIELD_TEXT] = {set_text, "not a string"},
    [CTRAIL_FIELD_FLAG] = {set_flag, "not true or false"},
    [CTRAIL_FIELD_INTEGER] = {set_integer, "not an integer"},
    [CTRAIL_FIELD_TIME] = {set_time, "not a time"},
    [CTRAIL_FIELD_NAME] = {NULL, NULL},
    [CTRAIL_FIELD_VALUE] = {set_value, "not an object"},
    [CTRAIL_FIELD_OBJECT] = {set_object, "not an object"},
    [CTRAIL_FIELD_LIST] = {set_list, "not a list"},
    [CTRAIL_FIELD_TEXTS] = {set_list, "not a list"},
};

/* ---- Finding the values ----------------------------------------------------------------------- */

/* Sets a member from a value that is there; *fits tells whether it could be read. */
static ctrail_rc set_member(struct filling *filling, const struct row *row, const ctrail_value *value, void *out,
                            bool *fits) {
    *fits = true;
    if (row->field.kind == CTRAIL_FIELD_TEXT && value_is(value, CTRAIL_KIND_STRING) && !row->flags) { /* nearly all */
        *(ctrail_str *)member_at(out, &row->field) = value_str(value);
        return CTRAIL_OK;
    }
    if (value_is(value, CTRAIL_KIND_NULL) && row->field.kind != CTRAIL_FIELD_VALUE)
        return CTRAIL_OK;
    ctrail_rc rc = kinds[row->field.kind].set(filling, row, value, out);
    if (rc != CTRAIL_NONE)
        return rc;
    *fits = false;
    clear_member(out, &row->field);
    return ctrail_record_problem(filling->record, value, kinds[row->field.kind].misfit);
}

/* The first value that a dotted path leads to; arrays on its way, and at its end, give their first element. */
static const ctrail_value *follow(const struct filling *filling, const ctrail_value *value, struct path path) {
    for (;;) {
        while (value_is(value, CTRAIL_KIND_ARRAY))
            value = value_next(value, NULL);
        if (!path.length || !value)
            return value;
        struct path name = path_to(path, '.');
        value = get(filling, value, name);
        path = path_behind(path, name);
    }
}

/* The value that one alternative leads to, or NULL. {} and [] are how EC2 writes that there is none. */
static const ctrail_value *find(const struct filling *filling, const struct row *row, const ctrail_value *value,
                                struct path path) {
    struct around *around;
    if (path.length == 1 && *path.text == '.')
        return value_is_container(value) ? NULL : value;
    const ctrail_value *found = follow(filling, start(filling, &around, value, &path), path);
    bool open = row->field.kind == CTRAIL_FIELD_OBJECT || row->field.kind == CTRAIL_FIELD_VALUE;
    bool empty = !open && value_is_container(found) && !found->length;
    return value_is_set(found) && !empty ? found : NULL;
}

static size_t list_count(const struct row *row, const void *out) {
    return *(const size_t *)(const void *)((const char *)out + row->field.count_offset);
}

/* Whether a text is one of those that are parted by '|'. */
static bool is_among(ctrail_str text, const char *texts) {
    for (struct path left = {texts, strlen(texts), false}; left.length;) {
        struct path one = path_to(left, '|');
        left = path_behind(left, one);
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
    if (is_list(&row->field)) {
        ctrail_rc rc = gather_list(filling, row, value, path, out);
        *done = list_count(row, out) != 0;
        return rc;
    }
    const ctrail_value *found = find(filling, row, value, path);
    if (row->matches) {
        *done = matches(row, found);
        *(ctrail_bool *)member_at(out, &row->field) = *done;
        return CTRAIL_OK;
    }
    bool fits;
    *done = found != NULL;
    return found ? set_member(filling, row, found, out, &fits) : CTRAIL_OK;
}

/* The object around the element that a path leads to, or NULL. */
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
    memcpy(member_at(out, field), &outcome->member, member_size(field));
    if (is_list(field))
        set_count(out, field, outcome->count);
}

static ctrail_rc keep_outcome(struct filling *filling, struct around *around, struct outcome outcome, void *out) {
    struct outcome *kept = ctrail_arena_alloc(&filling->record->arena, sizeof *kept);
    const ctrail_field *field = &outcome.row->field;
    if (!kept)
        return ctrail_arena_error(&filling->record->arena);
    *kept = outcome;
    kept->count = is_list(field) ? list_count(outcome.row, out) : 0;
    memcpy(&kept->member, member_at(out, field), member_size(field));
    kept->next = around->outcomes;
    around->outcomes = kept;
    return CTRAIL_OK;
}

/* One alternative of a row's source; *done when it gave something. */
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

/* Whether a source is the row's own name: equal texts mostly have one address, and where not this only costs time. */
static bool is_own_name(const struct row *row) {
    return row->source == row->field.name;
}

/* Whether a path may lead anywhere, or its row must know that it does not. In lists there may be several names to a
 * step. */
static bool may_lead(const struct filling *filling, const struct row *row, struct path path) {
    return members_may_have(filling->members, path.text) || (is_list(&row->field) && !path.single) || row->matches ||
           !is_from_here(path);
}

/* Tries the alternatives of a row's source until one gives something. */
static ctrail_rc decode_row(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    struct path left = {row->source, row->source ? row->source_length : 0, is_own_name(row)};
    ctrail_rc rc = CTRAIL_OK;
    for (bool done = false; rc == CTRAIL_OK && !done && left.length;) {
        struct path one = path_to(left, '|');
        left = path_behind(left, one);
        if (may_lead(filling, row, one))
            rc = decode_from(filling, row, value, one, out, &done);
    }
    return rc;
}

static ctrail_rc fill_by_paths(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                               void *out) {
    const struct members *outer = filling->members;
    struct members members;
    ctrail_members_index(&members, value);
    filling->members = &members;
    ctrail_rc rc = CTRAIL_OK;
    for (uint32_t i = 0; rc == CTRAIL_OK && i < schema->count; i++)
        rc = decode_row(filling, &schema->rows[i], value, out);
    filling->members = outer;
    return rc;
}

static size_t slot_of(const char *name, size_t length) {
    return (4 * length + (unsigned char)name[0] + (unsigned char)name[length - 1]) % INDEX_SLOTS;
}

void ctrail_table_index(struct row_index *index, const ctrail_schema *schema) {
    *index = (struct row_index){.schema = schema};
    for (uint32_t i = 0; i < schema->count; i++) {
        const struct row *row = &schema->rows[i];
        uint8_t *first = &index->first[slot_of(row->field.name, row->name_length)];
        index->next[i + 1] = *first;
        *first = (uint8_t)(i + 1);
    }
}

static bool is_row(const struct row *row, ctrail_str key) {
    return row->name_length == key.len && row->source && same_bytes(row->field.name, key.ptr, key.len);
}

static const struct row *find_indexed(const struct row_index *index, ctrail_str key) {
    uint8_t number = key.len ? index->first[slot_of(key.ptr, key.len)] : 0;
    while (number && !is_row(&index->schema->rows[number - 1], key))
        number = index->next[number];
    return number ? &index->schema->rows[number - 1] : NULL;
}

static const struct row *find_listed(const ctrail_schema *schema, ctrail_str key) {
    const struct row *row = schema->rows, *end = row + schema->count;
    while (row < end && !is_row(row, key))
        row++;
    return row < end ? row : NULL;
}

/* The row of that name: a record's members mostly come in the order of the rows. `index` may be NULL. */
static const struct row *find_row(const ctrail_schema *schema, const struct row_index *index, ctrail_str key,
                                  const struct row *expected) {
    if (expected < schema->rows + schema->count && is_row(expected, key))
        return expected;
    return index ? find_indexed(index, key) : find_listed(schema, key);
}

static ctrail_rc leave(struct record *record, struct left_over **left, const ctrail_value *member) {
    struct left_over *entry = left ? ctrail_arena_alloc(&record->arena, sizeof *entry) : NULL;
    if (!entry)
        return left ? ctrail_arena_error(&record->arena) : CTRAIL_OK;
    *entry = (struct left_over){member, *left};
    *left = entry;
    return CTRAIL_OK;
}

static ctrail_rc fill_by_members(struct filling *filling, const ctrail_schema *schema, const struct row_index *index,
                                 const ctrail_value *value, void *out, struct left_over **left) {
    const struct row *expected = schema->rows;
    uint64_t seen = 0, repeated = 0;
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *member = NULL; rc == CTRAIL_OK && (member = value_next(value, member));) {
        const struct row *row = find_row(schema, index, value_key_of(member), expected);
        if (!row) {
            rc = leave(filling->record, left, member);
            continue;
        }
        expected = row + 1;
        uint64_t bit = UINT64_C(1) << (row - schema->rows);
        if (seen & bit) {
            clear_member(out, &row->field);
            if (!(repeated & bit))
                rc = ctrail_record_problem(filling->record, member, "more than once; the last one counts");
            repeated |= bit;
        }
        seen |= bit;
        bool fits = true;
        if (rc == CTRAIL_OK)
            rc = set_member(filling, row, member, out, &fits);
        if (!fits && rc == CTRAIL_OK)
            rc = leave(filling->record, left, member);
    }
    return rc;
}

static ctrail_rc fill(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value, void *out) {
    return filling->strict ? fill_by_members(filling, schema, NULL, value, out, NULL)
                           : fill_by_paths(filling, schema, value, out);
}

ctrail_rc ctrail_table_read(struct record *record, const struct row_index *index, const ctrail_value *value, void *out,
                            struct left_over **left) {
    struct filling filling = {record, true, NULL, NULL};
    *left = NULL;
    return fill_by_members(&filling, index->schema, index, value, out, left);
}

ctrail_rc ctrail_table_decode(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                              void *out) {
    struct filling filling = {record, false, NULL, NULL};
    return fill_by_paths(&filling, schema, value, out);
}

ctrail_rc ctrail_table_decode_new(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                                  const void **out) {
    struct filling filling = {record, false, NULL, NULL};
    *out = NULL;
    return value_is(value, CTRAIL_KIND_OBJECT) ? fill_new(&filling, schema, value, out) : CTRAIL_OK;
}

/* ---- Completing ------------------------------------------------------------------------------- */

bool ctrail_table_is_absent(const ctrail_field *field, const void *object) {
    const void *member = (const char *)object + field->offset;
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        return !((const ctrail_str *)member)->ptr;
    case CTRAIL_FIELD_FLAG:
        return *(const ctrail_bool *)member == CTRAIL_UNKNOWN;
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
        return *(const int64_t *)member == CTRAIL_ABSENT;
    case CTRAIL_FIELD_NAME:
        return false;
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        return *(const size_t *)(const void *)((const char *)object + field->count_offset) == 0;
    default:
        return !*(const void *const *)member;
    }
}

void ctrail_table_complete(const ctrail_schema *schema, void *out, const void *other) {
    for (uint32_t i = 0; i < schema->count; i++) {
        const ctrail_field *field = &schema->rows[i].field;
        if (!ctrail_table_is_absent(field, out) || ctrail_table_is_absent(field, other))
            continue;
        memcpy(member_at(out, field), (const char *)other + field->offset, member_size(field));
        if (is_list(field))
            set_count(out, field, list_count(&schema->rows[i], other));
    }
}

/* ---- The public view -------------------------------------------------------------------------- */

const char *ctrail_schema_name(const ctrail_schema *schema) {
    return schema ? schema->name : NULL;
}

size_t ctrail_schema_count(const ctrail_schema *schema) {
    return schema ? schema->count : 0;
}

const ctrail_field *ctrail_schema_field(const ctrail_schema *schema, size_t index) {
    return schema && index < schema->count ? &schema->rows[index].field : NULL;
}
