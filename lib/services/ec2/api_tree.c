/* Copies a request or response with the names of the API Reference, by the catalogue of fields. */
#include "services/ec2/api_tree.h"

#include <string.h>

#include "base/number.h"
#include "event/problems.h"
#include "services/ec2/dialect.h"
#include "services/ec2/fields.h"

enum { FIELDS_MAX = 128, MOVED_NODES_MAX = 64, ACCOUNT_DIGITS = 12, NANOSECONDS_IN_MILLISECOND = 1000000 };

enum { MILLISECOND_DIGITS = 12 /* of a time since 1973 */ };

typedef struct copying copying;

/* Whether members that are beside the object that they belong to in the API are moved into it. */
enum beside { BESIDE_UNSEEN, BESIDE_MOVES, BESIDE_STAYS };

/* An object while its members are copied. */
struct object {
    const ctrail_value *source;
    ctrail_value *copy;
    size_t shape;
    const struct field *fields; /* of the shape */
    bool is_response;           /* it is a response's outermost object */
    bool has_return;            /* "_return" was seen, and is not in the model */
    enum beside beside;
    uint64_t named[FIELDS_MAX / 64];  /* the fields whose API name was given to a member */
    uint64_t shared[FIELDS_MAX / 64]; /* those whose API name is also the name of a member in the record */
    int depth;
};

/* ---- Single values ---------------------------------------------------------------------------- */

static bool is_empty(const ctrail_value *value) {
    return !value->length && (value_is(value, CTRAIL_KIND_STRING) || value_is(value, CTRAIL_KIND_OBJECT));
}

static void set_text(copying *c, ctrail_value *node, ctrail_str text) {
    c->failed = c->failed || !text.ptr;
    *node = (ctrail_value){text.ptr, (uint32_t)text.len, 1, CTRAIL_KIND_STRING};
}

static void to_text(copying *c, ctrail_value *node) {
    (void)c;
    if (node->kind != CTRAIL_KIND_NULL)
        node->kind = CTRAIL_KIND_STRING;
}

static void to_flag(copying *c, ctrail_value *node) {
    bool is_one = value_is(node, CTRAIL_KIND_TRUE) || value_is(node, CTRAIL_KIND_FALSE);
    ctrail_bool flag = is_one ? CTRAIL_UNKNOWN : ctrail_value_flag(node);
    if (flag == CTRAIL_UNKNOWN)
        return;
    c->failed = c->failed || ctrail_record_flag(c->record, node) != CTRAIL_OK;
    *node = flag ? (ctrail_value){"true", 4, 1, CTRAIL_KIND_TRUE} : (ctrail_value){"false", 5, 1, CTRAIL_KIND_FALSE};
}

/* "007" and "-0" stay strings: as JSON numbers they would be written differently. */
static void to_integer(copying *c, ctrail_value *node) {
    int64_t number;
    (void)c;
    if (!value_is(node, CTRAIL_KIND_STRING) || !ctrail_number_integer(node->text, node->length, &number))
        return;
    if (node->text[*node->text == '-'] != '0' || ctrail_str_equal(value_str(node), "0"))
        node->kind = CTRAIL_KIND_NUMBER;
}

static void to_double(copying *c, ctrail_value *node) {
    double number;
    (void)c;
    if (value_is(node, CTRAIL_KIND_STRING) && ctrail_number_double(node->text, node->length, &number))
        node->kind = CTRAIL_KIND_NUMBER;
}

/* Legacy times are milliseconds since 1970, which what passed the record on may have made a text. */
static void to_time(copying *c, ctrail_value *node) {
    char text[CTRAIL_TIME_SIZE];
    int64_t time;
    bool may_be = value_is(node, CTRAIL_KIND_NUMBER) ||
                  (value_is(node, CTRAIL_KIND_STRING) && node->length >= MILLISECOND_DIGITS);
    if (!may_be || !ctrail_number_whole(node->text, node->length, &time) ||
        time > INT64_MAX / NANOSECONDS_IN_MILLISECOND || time < INT64_MIN / NANOSECONDS_IN_MILLISECOND)
        return;
    size_t length = ctrail_time_format(time * NANOSECONDS_IN_MILLISECOND, text, sizeof text);
    if (length)
        set_text(c, node, ctrail_arena_text(c->arena, text, length));
}

/* A number has lost the leading zeros of the account id, which are added. */
static void to_account(copying *c, ctrail_value *node) {
    bool is_short = value_is(node, CTRAIL_KIND_NUMBER) && node->length < ACCOUNT_DIGITS;
    if (is_short && strspn(node->text, "0123456789") == node->length) {
        char digits[ACCOUNT_DIGITS + 1] = "000000000000";
        memcpy(digits + ACCOUNT_DIGITS - node->length, node->text, node->length);
        set_text(c, node, ctrail_arena_text(c->arena, digits, ACCOUNT_DIGITS));
    }
    to_text(c, node);
}

static bool is_text(const ctrail_value *node) {
    return value_is(node, CTRAIL_KIND_STRING);
}

static bool is_flag(const ctrail_value *node) {
    return value_is(node, CTRAIL_KIND_TRUE) || value_is(node, CTRAIL_KIND_FALSE);
}

static bool is_integer(const ctrail_value *node) {
    int64_t number;
    return value_is(node, CTRAIL_KIND_NUMBER) ? ctrail_number_whole(node->text, node->length, &number)
                                              : ctrail_value_integer(node, &number) == CTRAIL_OK;
}

static bool is_double(const ctrail_value *node) {
    return value_is(node, CTRAIL_KIND_NUMBER);
}

static bool is_time(const ctrail_value *node) {
    int64_t time;
    return is_text(node) && ctrail_time_parse(node->text, node->length, &time) == CTRAIL_OK;
}

/* By the type of a member: what makes it of another one, whether it is of the type then, and what is said if not. */
static const struct type {
    void (*coerce)(copying *c, ctrail_value *node);
    bool (*is)(const ctrail_value *node);
    const char *misfit;
} types[] = {
    [FIELD_TEXT] = {to_text, is_text, "not a string"},
    [FIELD_FLAG] = {to_flag, is_flag, "not true or false"},
    [FIELD_INTEGER] = {to_integer, is_integer, "not an integer"},
    [FIELD_DOUBLE] = {to_double, is_double, "not a number"},
    [FIELD_TIME] = {to_time, is_time, "not a time"},
    [FIELD_ACCOUNT] = {to_account, is_text, "not a string"},
};

/* Lists that a value is not of the type of its member; it stays as it is. */
static void note(copying *c, const ctrail_value *value, ctrail_problem_code code, const char *message) {
    c->failed = c->failed || ctrail_record_problem(c->record, value, code, message) != CTRAIL_OK;
}

/* Whether an object that has a scalar's place holds it under this name. Lists have elements under any name. */
static bool holds_scalar(const struct field *field, ctrail_str name) {
    return field_is_list(field) || ctrail_str_equal(name, "value") || ctrail_str_equal(name, "content");
}

/* The x of {"tag":1,"content":x}, {"value":x}, in a list {"instanceId":x}; the value itself if it is not an object;
 * NULL for other objects. */
static const ctrail_value *scalar_in(const copying *c, const struct field *field, const ctrail_value *value) {
    const ctrail_value *found = value_is_container(value) ? NULL : value;
    if (!value_is(value, CTRAIL_KIND_OBJECT))
        return found;
    for (const ctrail_value *member = NULL; (member = value_next(value, member));) {
        if (ctrail_ec2_is_element_number(c, member))
            continue;
        if (found || value_is_container(member) || !holds_scalar(field, value_key_of(member)))
            return NULL;
        found = member;
    }
    return found;
}

/* Whether it has nothing but an element's number, {"tag":1}. */
static bool is_nothing(const copying *c, const ctrail_value *value) {
    bool is_numbered = value_is(value, CTRAIL_KIND_OBJECT) && value->length == 1;
    return is_empty(value) || (is_numbered && ctrail_ec2_is_element_number(c, value_only(value)));
}

static void put_scalar(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    static const ctrail_value empty = {"", 0, 1, CTRAIL_KIND_STRING};
    const ctrail_value *scalar = scalar_in(c, field, value);
    if (!scalar && is_nothing(c, value) && field_scalar(field) == FIELD_TEXT)
        scalar = &empty;
    const struct type *type = &types[field_scalar(field)];
    if (!scalar) {
        if (!is_nothing(c, value))
            note(c, value, CTRAIL_PROBLEM_TYPE, type->misfit);
        ctrail_ec2_copy_value(c, value, depth);
        return;
    }
    ctrail_value *node = c->end++;
    *node = *scalar;
    type->coerce(c, node);
    if (!c->failed && value_is_set(node) && !type->is(node))
        note(c, scalar, CTRAIL_PROBLEM_TYPE, type->misfit);
}

/* ---- Names ------------------------------------------------------------------------------------ */

static const struct field *find(const struct object *o, ctrail_str key) {
    if (o->is_response && ctrail_str_equal(key, "_return"))
        key = (ctrail_str){"return", 6};
    return ctrail_ec2_field_find(o->shape, key);
}

static ctrail_str name_of(const struct field *field) {
    return ctrail_ec2_field_text(field->name);
}

static void put_key(copying *c, ctrail_str key) {
    *c->end++ = (ctrail_value){key.ptr, (uint32_t)key.len, 1, KIND_KEY};
}

/* Adds the field to the set; false: it was already there. */
static bool add_field(const struct object *o, uint64_t *set, const struct field *field) {
    size_t index = (size_t)(field - o->fields);
    uint64_t bit = UINT64_C(1) << index % 64, *word = &set[index / 64 % (FIELDS_MAX / 64)];
    bool added = !(*word & bit);
    *word |= bit;
    return added;
}

/* The first member whose field this is. */
static const ctrail_value *first_named(const struct object *o, const struct field *field) {
    const ctrail_value *member = NULL;
    while ((member = value_next(o->source, member)) && find(o, value_key_of(member)) != field) {
    }
    return member;
}

/* Gives the member that has the field's API name its own name again. */
static void give_back_name(copying *c, const struct object *o, const struct field *field) {
    const char *name = name_of(field).ptr;
    const ctrail_value *first = first_named(o, field);
    for (ctrail_value *key = o->copy + 1; first && key < c->end; key += 1 + key[1].span) {
        if (key->text != name)
            continue;
        ctrail_value *end = c->end;
        c->end = key;
        ctrail_ec2_copy_key(c, value_key_of(first));
        c->end = end;
        return;
    }
}

/* A second member with the same API name keeps its own name; if that is equal to the API name, the first member gets
 * its own name again. */
static void put_name(copying *c, struct object *o, const struct field *field, ctrail_str key) {
    ctrail_str name = name_of(field);
    if (add_field(o, o->named, field)) {
        put_key(c, name);
        return;
    }
    ctrail_ec2_copy_key(c, key);
    if (ctrail_str_equal_n(value_key_of(c->end), name.ptr, name.len) && add_field(o, o->shared, field))
        give_back_name(c, o, field);
}

/* "_return" in the legacy dialect is "return" in the wrapped one; the model has it for some responses only. */
static void put_unknown(copying *c, struct object *o, const ctrail_value *member) {
    ctrail_str key = value_key_of(member);
    bool is_return = o->is_response && !o->has_return && ctrail_str_equal(key, "_return");
    o->has_return = o->has_return || is_return;
    if (is_return && !ctrail_value_get(o->source, "return"))
        put_key(c, (ctrail_str){"return", 6});
    else
        ctrail_ec2_copy_key(c, key);
    ctrail_ec2_copy_value(c, member, o->depth + 1);
    o->copy->length++;
}

/* ---- Objects and lists ------------------------------------------------------------------------ */

static void put_object(copying *c, size_t shape, const ctrail_value *value, bool is_response, int depth);

/* The only field of a shape, if it is a scalar; or NULL. */
static const struct field *only_field(size_t shape) {
    const struct field *field = ctrail_ec2_field_first(shape);
    return ctrail_ec2_field_count(shape) == 1 && !field_is_object(field) && !field_is_list(field) ? field : NULL;
}

/* A scalar in place of an object with one field: {"userData":x} for {"userData":{"value":x}}. */
static void put_only(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    ctrail_value *object = ec2_copy_open(c, CTRAIL_KIND_OBJECT, value);
    put_key(c, name_of(field));
    put_scalar(c, field, value, depth);
    object->length = 1;
    ec2_copy_close(c, object);
}

static void put_no_object(copying *c, const ctrail_value *value, int depth) {
    if (value_is_set(value))
        note(c, value, CTRAIL_PROBLEM_TYPE, "not an object");
    ctrail_ec2_copy_value(c, value, depth);
}

static void put_one(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    const struct field *only = field_is_object(field) ? only_field(field_shape(field)) : NULL;
    if (!field_is_object(field))
        put_scalar(c, field, value, depth);
    else if (value_is(value, CTRAIL_KIND_OBJECT) || is_empty(value))
        put_object(c, field_shape(field), value, false, depth);
    else if (only && !value_is_container(value) && value_is_set(value))
        put_only(c, only, value, depth);
    else
        put_no_object(c, value, depth);
}

/* A list's elements are mostly in a member "item"; under another name they are in an object whose only member is none
 * of the element's own. NULL: they are not. */
static const ctrail_value *named_elements(const struct field *field, const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_OBJECT) || value->length != 1)
        return NULL;
    const ctrail_value *member = value_only(value);
    bool of_objects = field_is_object(field);
    bool is_own = of_objects && ctrail_ec2_field_find(field_shape(field), value_key_of(member));
    bool fits = value_is(member, CTRAIL_KIND_ARRAY) || (of_objects && value_is(member, CTRAIL_KIND_OBJECT));
    return fits && !is_own ? member : NULL;
}

/* The array with a list's elements, or its only element. */
static const ctrail_value *elements_of(const struct field *field, const ctrail_value *value) {
    const ctrail_value *inside = ctrail_ec2_list_inside(value);
    const ctrail_value *named = inside ? NULL : named_elements(field, value);
    return inside ? inside : named ? named : value;
}

static const ctrail_value *next_element(const ctrail_value *elements, const ctrail_value *previous) {
    if (value_is(elements, CTRAIL_KIND_ARRAY))
        return value_next(elements, previous);
    return previous || is_empty(elements) || !value_is_set(elements) ? NULL : elements;
}

static void put_element(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    if (!field_is_object(field) || value_is(value, CTRAIL_KIND_OBJECT)) {
        put_one(c, field, value, depth);
        return;
    }
    if (value_is_set(value))
        note(c, value, CTRAIL_PROBLEM_LEFT_OUT, "not an element that this list can hold");
    ctrail_ec2_copy_value(c, value, depth);
}

static void put_list(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    const ctrail_value *elements = elements_of(field, value);
    ctrail_value *array = ec2_copy_open(c, CTRAIL_KIND_ARRAY, elements);
    for (const ctrail_value *one = NULL; (one = next_element(elements, one)); array->length++)
        put_element(c, field, one, one == value ? depth : depth + 1);
    ec2_copy_close(c, array);
}

/* Most members are texts, and stay as they are. */
static bool is_plain_text(const struct field *field, const ctrail_value *value) {
    return !(field->kind & ~(FIELD_SECRET | FIELD_ID)) && value->kind == CTRAIL_KIND_STRING;
}

static void put_other(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    if (depth >= EC2_DEPTH_MAX || !value_is_set(value))
        ctrail_ec2_copy_value(c, value, depth);
    else if (field_is_list(field))
        put_list(c, field, value, depth);
    else
        put_one(c, field, value, depth);
}

static inline void put_field(copying *c, const struct field *field, const ctrail_value *value, int depth) {
    if (is_plain_text(field, value))
        *c->end++ = *value;
    else
        put_other(c, field, value, depth);
}

/* ---- Members of an object that a list in it holds --------------------------------------------- */

/* {"instancesSet":{"items":[{"imageId":…}]}}, where imageId is a member of the request in the API. A member that is a
 * list in the API has one of its elements in each; other members are in the first. */
struct places {
    const ctrail_value *elements;
    size_t shape;
    uint32_t free; /* a mask of the fields whose API name no other member has */
};

struct place {
    const ctrail_value *element, *member;
};

static uint32_t free_fields(const struct object *o, size_t shape) {
    uint32_t free = 0;
    for (size_t i = 0; i < ctrail_ec2_field_count(shape); i++) {
        ctrail_str name = name_of(ctrail_ec2_field_first(shape) + i);
        free |= !ctrail_value_get_n(o->source, name.ptr, name.len) ? UINT32_C(1) << i : 0;
    }
    return free;
}

/* The field as which the member is moved; NULL: it stays. */
static const struct field *moved_to(const struct places *places, const struct place *at) {
    const struct field *field = ctrail_ec2_field_find(places->shape, value_key_of(at->member));
    if (!field || !(places->free >> (field - ctrail_ec2_field_first(places->shape)) & 1))
        return NULL;
    bool is_first = at->element == next_element(places->elements, NULL);
    bool moves = field_is_list(field) ? !value_is_container(at->member) : is_first;
    return moves ? field : NULL;
}

/* The next member of the element that is moved as the field, or, if that is NULL, stays. */
static bool next_in_element(const struct places *places, const struct field *field, struct place *at) {
    while (value_is(at->element, CTRAIL_KIND_OBJECT) && (at->member = value_next(at->element, at->member)))
        if (moved_to(places, at) == field)
            return true;
    return false;
}

/* The same for all elements. */
static bool next_place(const struct places *places, const struct field *field, struct place *at) {
    while (!next_in_element(places, field, at)) {
        *at = (struct place){next_element(places->elements, at->element), NULL};
        if (!at->element)
            return false;
    }
    return true;
}

/* Writes the moved members of a list as an array, which is empty only if there are no elements. */
static void put_moved_list(copying *c, struct object *o, const struct places *places, const struct field *field) {
    struct place at = {next_element(places->elements, NULL), NULL};
    bool is_empty_list = !at.element && field == ctrail_ec2_field_first(places->shape);
    if (!is_empty_list && (!at.element || !next_place(places, field, &at)))
        return;
    put_key(c, name_of(field));
    ctrail_value *array = ec2_copy_open(c, CTRAIL_KIND_ARRAY, places->elements);
    for (bool more = at.element != NULL; more; more = next_place(places, field, &at), array->length++)
        put_scalar(c, field, at.member, o->depth + 2);
    ec2_copy_close(c, array);
    o->copy->length++;
}

/* Writes the moved members that are no lists, in their order. */
static void put_moved_members(copying *c, struct object *o, const struct places *places) {
    struct place at = {next_element(places->elements, NULL), NULL};
    while (value_is(at.element, CTRAIL_KIND_OBJECT) && (at.member = value_next(at.element, at.member))) {
        const struct field *field = moved_to(places, &at);
        if (!field || field_is_list(field))
            continue;
        put_key(c, name_of(field));
        put_field(c, field, at.member, o->depth + 1);
        o->copy->length++;
    }
}

static void put_staying_members(copying *c, const struct places *places, struct place *at, int depth) {
    ctrail_value *object = ec2_copy_open(c, CTRAIL_KIND_OBJECT, at->element);
    do {
        ctrail_ec2_copy_key(c, value_key_of(at->member));
        ctrail_ec2_copy_value(c, at->member, depth);
        object->length++;
    } while (next_in_element(places, NULL, at));
    ec2_copy_close(c, object);
}

/* Writes the members that stay as a list, under its own name. */
static void put_staying(copying *c, struct object *o, const struct places *places, ctrail_str key) {
    ctrail_value *start = c->end;
    ctrail_ec2_copy_key(c, key);
    ctrail_value *array = ec2_copy_open(c, CTRAIL_KIND_ARRAY, places->elements);
    for (const ctrail_value *one = NULL; (one = next_element(places->elements, one));) {
        struct place at = {one, NULL};
        bool is_object = value_is(one, CTRAIL_KIND_OBJECT), stays = !is_object || next_in_element(places, NULL, &at);
        if (is_object && stays)
            put_staying_members(c, places, &at, o->depth + 3);
        else if (stays)
            ctrail_ec2_copy_value(c, one, o->depth + 2);
        array->length += stays;
    }
    ec2_copy_close(c, array);
    if (array->length)
        o->copy->length++;
    else
        c->end = start;
}

static void put_places(copying *c, struct object *o, const struct field *list, const ctrail_value *member) {
    if (!value_is_set(member) || !add_field(o, o->named, list) || o->depth >= EC2_DEPTH_MAX - 3) {
        put_unknown(c, o, member);
        return;
    }
    size_t shape = field_shape(list);
    struct places places = {elements_of(list, member), shape, free_fields(o, shape)};
    put_moved_members(c, o, &places);
    for (size_t i = 0; i < ctrail_ec2_field_count(shape); i++)
        if (field_is_list(ctrail_ec2_field_first(shape) + i))
            put_moved_list(c, o, &places, ctrail_ec2_field_first(shape) + i);
    put_staying(c, o, &places, value_key_of(member));
}

/* ---- Members of an object that stand beside it ------------------------------------------------ */

static void put_beside_members(copying *c, struct object *o, const struct field *object_field) {
    ctrail_value *object = ec2_copy_open(c, CTRAIL_KIND_OBJECT, o->source);
    for (const ctrail_value *member = NULL; (member = value_next(o->source, member));) {
        ctrail_str key = value_key_of(member);
        const struct field *outer = find(o, key), *field = ctrail_ec2_field_find(field_shape(object_field), key);
        if (!outer || outer->kind != FIELD_BESIDE || !field)
            continue;
        put_key(c, name_of(field));
        put_field(c, field, member, o->depth + 1);
        object->length++;
    }
    ec2_copy_close(c, object);
}

/* {"tenancy":x} for {"placement":{"tenancy":x}}. All such members are copied with the first, unless the record has the
 * object too. */
static void put_beside(copying *c, struct object *o, const struct field *field, const ctrail_value *member) {
    const struct field *object_field = ctrail_ec2_field_named(o->shape, name_of(field));
    if (o->beside == BESIDE_UNSEEN)
        o->beside = !object_field || first_named(o, object_field) ? BESIDE_STAYS : BESIDE_MOVES;
    else if (o->beside == BESIDE_MOVES)
        return;
    if (o->beside == BESIDE_STAYS) {
        put_unknown(c, o, member);
        return;
    }
    put_key(c, name_of(object_field));
    put_beside_members(c, o, object_field);
    o->copy->length++;
}

/* ---- All of it -------------------------------------------------------------------------------- */

static void put_member(copying *c, struct object *o, const ctrail_value *member) {
    const struct field *field = find(o, value_key_of(member));
    if (ctrail_ec2_is_element_number(c, member))
        return;
    if (!field) {
        put_unknown(c, o, member);
    } else if (field->kind == FIELD_BESIDE) {
        put_beside(c, o, field, member);
    } else if (!field->name) {
        put_places(c, o, field, member);
    } else {
        put_name(c, o, field, value_key_of(member));
        put_field(c, field, member, o->depth + 1);
        o->copy->length++;
    }
}

static void put_object(copying *c, size_t shape, const ctrail_value *value, bool is_response, int depth) {
    struct object o = {.source = value, .shape = shape, .is_response = is_response, .depth = depth};
    o.fields = ctrail_ec2_field_first(shape);
    o.copy = ec2_copy_open(c, CTRAIL_KIND_OBJECT, value);
    for (const ctrail_value *member = NULL; value_is_container(value) && (member = value_next(value, member));)
        put_member(c, &o, member);
    ec2_copy_close(c, o.copy);
}

static size_t shape_of(const struct catalogue_action *action, enum payload payload) {
    const struct field_payloads *payloads = &ctrail_ec2_field_payloads[action - ctrail_ec2_catalogue_actions];
    return payload == PAYLOAD_REQUEST ? payloads->request : payloads->response;
}

/* How many nodes suffice: each member has at least two, and gets at most two more (an array around an object, or an
 * object with a key around a scalar); the names of moved members are few. */
ctrail_rc ctrail_ec2_api_tree(struct record *record, const ctrail_value *tree, const struct catalogue_action *action,
                              enum payload payload, const ctrail_value **out) {
    struct arena *arena = &record->arena;
    const ctrail_value *inner = ctrail_ec2_wrapped_member(tree), *value = inner ? inner : tree;
    if (!action || !value_is(value, CTRAIL_KIND_OBJECT))
        return ctrail_ec2_normalise(arena, tree, out);
    *out = NULL;
    ctrail_value *nodes = ctrail_arena_alloc(arena, (MOVED_NODES_MAX + 2 * (size_t)value->span) * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(arena);
    copying c = {.arena = arena, .record = record, .end = nodes + 1, .wrapped = inner != NULL};
    nodes[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    put_object(&c, shape_of(action, payload), value, payload == PAYLOAD_RESPONSE, 0);
    if (c.failed)
        return ctrail_arena_error(arena);
    *out = nodes + 1;
    return CTRAIL_OK;
}
