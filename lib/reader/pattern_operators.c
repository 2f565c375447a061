/* The alternatives of a field: what is compared, and the operators, a row for each. */
#include "reader/pattern.h"

#include <string.h>

bool ctrail_pattern_wrong(struct compiling *compiling, const ctrail_value *at, const char *message) {
    compiling->wrong_at = at;
    compiling->wrong = message;
    return false;
}

/* ---- Strings ---------------------------------------------------------------------------------- */

static bool is_string(struct compiling *compiling, const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) ||
           ctrail_pattern_wrong(compiling, value, "what is compared must be a string");
}

static bool read_text(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    condition->text = value_is(value, CTRAIL_KIND_STRING) ? value_str(value) : (ctrail_str){NULL, 0};
    return is_string(compiling, value);
}

static bool read_exactly(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    condition->holds = ctrail_pattern_is_text;
    return read_text(compiling, value, condition);
}

static bool read_any_case(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    condition->any_case = true;
    return read_exactly(compiling, value, condition);
}

/* The only member of an object. NULL: it has another number of them. */
static const ctrail_value *only_member(struct compiling *compiling, const ctrail_value *object) {
    if (object->length == 1)
        return value_only(object);
    ctrail_pattern_wrong(compiling, object, "an object in an array must have one member, an operator");
    return NULL;
}

/* "x", or {"equals-ignore-case": "x"}. */
static bool read_end(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    if (!value_is(value, CTRAIL_KIND_OBJECT))
        return read_text(compiling, value, condition);
    const ctrail_value *inner = only_member(compiling, value);
    if (!inner)
        return false;
    if (!ctrail_str_equal(value_key_of(inner), "equals-ignore-case"))
        return ctrail_pattern_wrong(compiling, inner - 1, "only equals-ignore-case may be here");
    condition->any_case = true;
    return read_text(compiling, inner, condition);
}

static bool read_prefix(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    condition->holds = ctrail_pattern_starts;
    return read_end(compiling, value, condition);
}

static bool read_suffix(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    condition->holds = ctrail_pattern_ends;
    return read_end(compiling, value, condition);
}

static bool read_wildcard(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    bool no_memory;
    condition->holds = ctrail_pattern_fits_wildcard;
    if (!read_text(compiling, value, condition))
        return false;
    const char *wrong = ctrail_pattern_make_wildcard(condition, compiling->arena, &no_memory);
    return wrong ? ctrail_pattern_wrong(compiling, value, wrong) : !no_memory;
}

/* ---- Numbers ---------------------------------------------------------------------------------- */

static bool read_number(struct compiling *compiling, const ctrail_value *value, struct pattern_number *number) {
    if (!value_is(value, CTRAIL_KIND_NUMBER))
        return ctrail_pattern_wrong(compiling, value, "a number must be here");
    *number = ctrail_pattern_number(value_str(value));
    return number->comparable ||
           ctrail_pattern_wrong(compiling, value, "a number that no double is equal to cannot be compared");
}

/* What a bound is, by its sign. */
static const struct bound {
    const char *sign;
    bool is_low, is_high, open;
} bounds[] = {
    {">", true, false, true},   {">=", true, false, false}, {"<", false, true, true},
    {"<=", false, true, false}, {"=", false, false, false},
};

static const struct bound *bound_of(struct compiling *compiling, const ctrail_value *value) {
    for (size_t i = 0; value_is(value, CTRAIL_KIND_STRING) && i < sizeof bounds / sizeof *bounds; i++)
        if (ctrail_str_equal(value_str(value), bounds[i].sign))
            return &bounds[i];
    ctrail_pattern_wrong(compiling, value, "one of < <= > >= = must be here");
    return NULL;
}

/* Reads a sign and a number; *value becomes the value after them, NULL at the array's end. */
static const struct bound *read_bound(struct compiling *compiling, const ctrail_value *array,
                                      const ctrail_value **value, struct pattern_number *number) {
    const struct bound *bound = bound_of(compiling, *value);
    if (!bound)
        return NULL;
    *value = value_next(array, *value);
    if (!*value) {
        ctrail_pattern_wrong(compiling, array, "a number lacks after the last sign");
        return NULL;
    }
    if (!read_number(compiling, *value, number))
        return NULL;
    *value = value_next(array, *value);
    return bound;
}

static bool read_upper(struct compiling *compiling, const ctrail_value *array, const ctrail_value *value,
                       struct condition *condition) {
    const ctrail_value *start = value;
    const struct bound *bound = read_bound(compiling, array, &value, &condition->high);
    if (!bound)
        return false;
    if (!bound->is_high)
        return ctrail_pattern_wrong(compiling, start, "after a lower bound only < or <= may be here");
    if (value)
        return ctrail_pattern_wrong(compiling, value, "a range has two bounds at most");
    if (condition->low.value >= condition->high.value)
        return ctrail_pattern_wrong(compiling, start, "a range whose lower bound is not below its upper bound");
    condition->has_high = true;
    condition->high_open = bound->open;
    return true;
}

/* ["=", 5], ["<", 5], [">=", 1], [">", 1, "<=", 5] */
static bool read_numeric(struct compiling *compiling, const ctrail_value *array, struct condition *condition) {
    if (!value_is(array, CTRAIL_KIND_ARRAY) || !array->length)
        return ctrail_pattern_wrong(compiling, array, "numeric must have an array such as [\">\", 0, \"<=\", 5]");
    const ctrail_value *value = value_next(array, NULL);
    const struct bound *bound = read_bound(compiling, array, &value, &condition->low);
    if (!bound)
        return false;
    if (bound->is_low && value && !read_upper(compiling, array, value, condition))
        return false;
    if (!bound->is_low && value)
        return ctrail_pattern_wrong(compiling, value, "after = < <= and a number nothing may be here");
    bool equals = !bound->is_low && !bound->is_high;
    condition->holds = equals ? ctrail_pattern_is_number : ctrail_pattern_is_in_range;
    condition->has_low = bound->is_low;
    condition->low_open = bound->open;
    if (bound->is_high) {
        condition->high = condition->low;
        condition->has_high = true;
        condition->high_open = bound->open;
    }
    return true;
}

/* ---- The rest --------------------------------------------------------------------------------- */

static bool is_literal(const struct condition *condition, const ctrail_value *value) {
    return value->kind == condition->piece_count;
}

static bool is_there(const struct condition *condition, const ctrail_value *value) {
    (void)condition;
    (void)value;
    return true;
}

static bool is_none(const struct condition *condition, const ctrail_value *value) {
    for (size_t i = 0; i < condition->piece_count; i++)
        if (condition->but[i].holds(&condition->but[i], value))
            return false;
    return true;
}

/* Whether there may be another condition that is tried by itself. */
static bool count_compared(struct compiling *compiling, const ctrail_value *at) {
    return ++compiling->compared <= PATTERN_COMPARED_MAX ||
           ctrail_pattern_wrong(compiling, at, "a pattern with more than 1000 alternatives that are no strings");
}

typedef bool read_fn(struct compiling *compiling, const ctrail_value *value, struct condition *condition);

static bool read_plain(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    if (!value_is(value, CTRAIL_KIND_NUMBER))
        return read_exactly(compiling, value, condition);
    condition->holds = ctrail_pattern_is_number;
    return read_number(compiling, value, &condition->low);
}

static bool has_empty_text(const struct condition *condition) {
    return !condition->text.len &&
           (condition->holds == ctrail_pattern_starts || condition->holds == ctrail_pattern_ends);
}

/* One of what anything-but leaves out. */
static bool read_but(struct compiling *compiling, const ctrail_value *value, read_fn *read,
                     struct condition *condition) {
    *condition = (struct condition){.but = NULL};
    if (value_is(value, CTRAIL_KIND_OBJECT))
        return ctrail_pattern_wrong(compiling, value, "anything-but takes strings and numbers here");
    if (!count_compared(compiling, value) || !read(compiling, value, condition))
        return false;
    return !has_empty_text(condition) ||
           ctrail_pattern_wrong(compiling, value, "anything but what begins or ends with nothing is nothing");
}

/* A value, or an array of values of one kind. */
static bool read_buts(struct compiling *compiling, const ctrail_value *value, read_fn *read,
                      struct condition *condition) {
    bool is_array = value_is(value, CTRAIL_KIND_ARRAY);
    size_t count = is_array ? value->length : 1;
    if (!count)
        return ctrail_pattern_wrong(compiling, value, "an empty array, which nothing would be compared with");
    struct condition *but = ctrail_arena_alloc(compiling->arena, count * sizeof *but);
    if (!but)
        return false;
    condition->but = but;
    condition->piece_count = count;
    const ctrail_value *first = is_array ? value_next(value, NULL) : value;
    for (const ctrail_value *one = first; one; one = is_array ? value_next(value, one) : NULL) {
        if (!read_but(compiling, one, read, but++))
            return false;
        if (one->kind != first->kind)
            return ctrail_pattern_wrong(compiling, one, "anything-but takes strings or numbers, not both");
    }
    return true;
}

static read_fn *operator_in_but(ctrail_str name);

static bool read_anything_but(struct compiling *compiling, const ctrail_value *value, struct condition *condition) {
    read_fn *read = read_plain;
    condition->holds = is_none;
    if (value_is(value, CTRAIL_KIND_OBJECT)) {
        const ctrail_value *inner = only_member(compiling, value);
        if (!inner)
            return false;
        read = operator_in_but(value_key_of(inner));
        if (!read)
            return ctrail_pattern_wrong(compiling, inner - 1,
                                        "anything-but takes prefix, suffix, wildcard or equals-ignore-case");
        value = inner;
    }
    return read_buts(compiling, value, read, condition);
}

static const struct operator_row {
    const char *name;
    read_fn *read; /* NULL: exists and cidr, which become no condition of their own */
    bool in_but;   /* anything-but takes it */
} operators[] = {
    {"prefix", read_prefix, true},     {"suffix", read_suffix, true},
    {"wildcard", read_wildcard, true}, {"equals-ignore-case", read_any_case, true},
    {"exactly", read_exactly, false},  {"anything-but", read_anything_but, false},
    {"numeric", read_numeric, false},  {"cidr", NULL, false},
    {"exists", NULL, false},
};

static const struct operator_row *operator_named(ctrail_str name) {
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (ctrail_str_equal(name, operators[i].name))
            return &operators[i];
    return NULL;
}

static read_fn *operator_in_but(ctrail_str name) {
    const struct operator_row *row = operator_named(name);
    return row && row->in_but ? row->read : NULL;
}

/* ---- The alternatives of a field -------------------------------------------------------------- */

/* The alternatives while they are read, and the room for them. */
struct filling {
    struct alternatives *alternatives;
    ctrail_str *strs;
    struct ip_range *ranges;
    struct condition *others;
    size_t str_count, range_count;
};

static bool read_cidr(struct compiling *compiling, const ctrail_value *value, struct filling *filling) {
    struct ip_range *range = &filling->ranges[filling->range_count++];
    if (!is_string(compiling, value))
        return false;
    ctrail_str text = value_str(value);
    if (!text.len || !memchr(text.ptr, '/', text.len) || ctrail_ip_range_parse(text.ptr, text.len, range) != IP_RANGE)
        return ctrail_pattern_wrong(compiling, value, "no CIDR block such as 10.0.0.0/8 or 2001:db8::/32");
    return memcmp(&range->first, &range->last, sizeof range->first) != 0 ||
           ctrail_pattern_wrong(compiling, value, "a CIDR block of one address: name the address without a slash");
}

static bool read_exists(struct compiling *compiling, const ctrail_value *value, struct filling *filling) {
    if (value_is(value, CTRAIL_KIND_FALSE)) {
        filling->alternatives->may_be_absent = true;
        return true;
    }
    if (!value_is(value, CTRAIL_KIND_TRUE))
        return ctrail_pattern_wrong(compiling, value, "exists must be true or false");
    filling->others[filling->alternatives->other_count++] = (struct condition){.holds = is_there};
    return true;
}

static bool read_operator(struct compiling *compiling, const ctrail_value *object, struct filling *filling) {
    const ctrail_value *value = only_member(compiling, object);
    if (!value)
        return false;
    ctrail_str name = value_key_of(value);
    const struct operator_row *row = operator_named(name);
    if (!row)
        return ctrail_pattern_wrong(compiling, value - 1, "an operator that is not known");
    if (!row->read)
        return ctrail_str_equal(name, "cidr") ? read_cidr(compiling, value, filling)
                                              : read_exists(compiling, value, filling);
    struct condition *condition = &filling->others[filling->alternatives->other_count++];
    *condition = (struct condition){.but = NULL};
    return count_compared(compiling, object) && row->read(compiling, value, condition);
}

/* A string that is an address stands for all spellings of it. */
static void take_string(ctrail_str str, struct filling *filling) {
    struct ip address;
    if (!ctrail_ip_parse(str.ptr, str.len, &address))
        filling->strs[filling->str_count++] = str;
    else
        filling->ranges[filling->range_count++] = (struct ip_range){address, address};
}

static bool take_alternative(struct compiling *compiling, const ctrail_value *value, struct filling *filling) {
    struct condition *condition = &filling->others[filling->alternatives->other_count];
    switch (value->kind) {
    case CTRAIL_KIND_STRING:
        take_string(value_str(value), filling);
        return true;
    case CTRAIL_KIND_OBJECT:
        return read_operator(compiling, value, filling);
    case CTRAIL_KIND_ARRAY:
        return ctrail_pattern_wrong(compiling, value, "an array in an array");
    case CTRAIL_KIND_NUMBER:
        *condition = (struct condition){.holds = ctrail_pattern_is_number};
        condition->low = ctrail_pattern_number(value_str(value));
        break;
    default:
        *condition = (struct condition){.holds = is_literal, .piece_count = value->kind};
    }
    filling->alternatives->other_count++;
    return count_compared(compiling, value);
}

/* A string may become a range, and an object may become one too. */
static bool make_room(struct compiling *compiling, const ctrail_value *array, struct filling *filling) {
    struct arena *arena = compiling->arena;
    size_t strings = 0;
    for (const ctrail_value *value = NULL; (value = value_next(array, value));)
        strings += value->kind == CTRAIL_KIND_STRING;
    filling->alternatives = ctrail_arena_zeroed(arena, sizeof *filling->alternatives);
    filling->strs = ctrail_arena_alloc(arena, (strings + 1) * sizeof *filling->strs);
    filling->ranges = ctrail_arena_alloc(arena, array->length * sizeof *filling->ranges);
    filling->others = ctrail_arena_alloc(arena, (array->length - strings + 1) * sizeof *filling->others);
    return filling->alternatives && filling->strs && filling->ranges && filling->others;
}

const struct alternatives *ctrail_pattern_alternatives(struct compiling *compiling, const ctrail_value *array) {
    struct filling filling = {.str_count = 0};
    if (!array->length) {
        ctrail_pattern_wrong(compiling, array, "an empty array, which nothing would match");
        return NULL;
    }
    compiling->alternatives += array->length;
    if (compiling->alternatives > PATTERN_ALTERNATIVES_MAX) {
        ctrail_pattern_wrong(compiling, array, "a pattern with more than 50000 alternatives");
        return NULL;
    }
    if (!make_room(compiling, array, &filling))
        return NULL;
    for (const ctrail_value *value = NULL; (value = value_next(array, value));)
        if (!take_alternative(compiling, value, &filling))
            return NULL;
    filling.alternatives->others = filling.others;
    ctrail_wanted_sort(&filling.alternatives->values, filling.strs, filling.str_count, filling.ranges,
                       filling.range_count);
    return filling.alternatives;
}

bool ctrail_pattern_holds(const struct alternatives *alternatives, const ctrail_value *value) {
    if (value->kind == CTRAIL_KIND_STRING && ctrail_wanted_has(&alternatives->values, value_str(value)))
        return true;
    for (size_t i = 0; i < alternatives->other_count; i++)
        if (alternatives->others[i].holds(&alternatives->others[i], value))
            return true;
    return false;
}
