/* A setter for each kind of member, and the problem that is reported for a value that does not fit. */
#include "event/filling.h"

#include <string.h>

#include "base/number.h"
#include "event/problems.h"
#include "event/spelling.h"
#include "event/tables.h"

/* ---- Setters: OK, NONE when the value does not fit, or an error ------------------------------- */

typedef ctrail_rc setter(struct filling *, const struct row *, const ctrail_value *, void *out);

bool ctrail_spells_nothing(const ctrail_value *value) {
    static const char null[] = "null";
    bool may = value_is(value, CTRAIL_KIND_STRING) && (!value->length || value->length == sizeof null - 1);
    return may && (!value->length || ctrail_value_spells(value, null));
}

/* Reports a value that was converted from another type than the documented one. */
static ctrail_rc coerced(struct filling *filling, const ctrail_value *value, const char *message) {
    return filling->strict ? ctrail_record_problem(filling->record, value, CTRAIL_PROBLEM_CONVERTED, message)
                           : CTRAIL_OK;
}

bool ctrail_is_redaction(ctrail_str text) {
    return ctrail_str_contains(text, "sensitiveDataRemoved") ||
           ctrail_str_contains(text, "HIDDEN_DUE_TO_SECURITY_REASONS");
}

enum { ACCOUNT_DIGITS = 12 };

/* The text of a string or number, as the row's flags ask for; its ptr is NULL when there is no memory. */
static ctrail_str text_for(struct filling *filling, const struct row *row, const ctrail_value *value) {
    static const char zeros[ACCOUNT_DIGITS] = "000000000000";
    ctrail_str text = value_str(value);
    bool shortened = row->flags & ROW_ACCOUNT && value_is(value, CTRAIL_KIND_NUMBER) && text.len < ACCOUNT_DIGITS &&
                     strspn(text.ptr, "0123456789") == text.len;
    if (!shortened)
        return text;
    char *whole = ctrail_arena_copy(&filling->record->arena, zeros, ACCOUNT_DIGITS);
    if (!whole)
        return (ctrail_str){NULL, 0};
    memcpy(whole + ACCOUNT_DIGITS - text.len, text.ptr, text.len);
    return (ctrail_str){whole, ACCOUNT_DIGITS};
}

static bool is_digit_flag(const ctrail_value *value) {
    return *value->text <= '9' && ctrail_value_flag(value) != CTRAIL_UNKNOWN;
}

static ctrail_rc set_text(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    ctrail_str *text = schema_member(out, &row->field);
    if (value_is_container(value))
        return CTRAIL_NONE;
    *text = text_for(filling, row, value);
    if (!text->ptr)
        return ctrail_arena_error(&filling->record->arena);
    if (row->flags & ROW_SPELLED && is_digit_flag(value)) {
        *text = ctrail_value_flag(value) ? (ctrail_str){"true", 4} : (ctrail_str){"false", 5};
        return ctrail_record_flag(filling->record, value);
    }
    return value_is(value, CTRAIL_KIND_STRING) ? CTRAIL_OK
                                               : coerced(filling, value, "not a string; read as the text it is");
}

static ctrail_rc set_flag(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    ctrail_bool flag = ctrail_value_flag(value);
    if (flag == CTRAIL_UNKNOWN)
        return CTRAIL_NONE;
    *(ctrail_bool *)schema_member(out, &row->field) = flag;
    if (value_is(value, CTRAIL_KIND_TRUE) || value_is(value, CTRAIL_KIND_FALSE))
        return CTRAIL_OK;
    if (ctrail_value_spells(value, flag ? "true" : "false"))
        return coerced(filling, value, "a string where true or false belongs; read as what it spells");
    return ctrail_record_flag(filling->record, value);
}

static ctrail_rc read_time(struct record *record, const ctrail_value *value, int64_t *time) {
    enum time_spelling spelling = ctrail_time_read(value->text, value->length, time);
    if (spelling == TIME_RFC_3339 || spelling == TIME_IN_WORDS)
        return CTRAIL_OK;
    if (spelling == TIME_UNREADABLE)
        return CTRAIL_NONE;
    return ctrail_record_guessed_time(record, value, spelling);
}

/* Also reads 22.0 as 22: programs that keep numbers as doubles write it so. */
static ctrail_rc read_integer(const ctrail_value *value, int64_t *out) {
    if (!value_is(value, CTRAIL_KIND_NUMBER))
        return ctrail_value_integer(value, out);
    *out = CTRAIL_ABSENT;
    return ctrail_number_whole(value->text, value->length, out) ? CTRAIL_OK : CTRAIL_NONE;
}

static ctrail_rc set_integer(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    int64_t *integer = schema_member(out, &row->field);
    ctrail_rc rc = read_integer(value, integer);
    if (rc == CTRAIL_OK && row->flags & ROW_LOW_BYTE)
        *integer &= 0xFF;
    if (rc == CTRAIL_OK && value_is(value, CTRAIL_KIND_STRING))
        return coerced(filling, value, "a string where a number belongs; read as what it spells");
    return rc;
}

static ctrail_rc set_time(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    int64_t *time = schema_member(out, &row->field), milliseconds;
    if (read_integer(value, &milliseconds) != CTRAIL_OK)
        return value_is(value, CTRAIL_KIND_STRING) ? read_time(filling->record, value, time) : CTRAIL_NONE;
    if (milliseconds > INT64_MAX / 1000000 || milliseconds < INT64_MIN / 1000000)
        return CTRAIL_NONE;
    *time = milliseconds * 1000000;
    return CTRAIL_OK;
}

/* Of a string that spells an object, the member is set when the tree has that object in its place. */
static ctrail_rc spelled(struct filling *filling, const ctrail_value *value, bool may_be_list) {
    return filling->strict ? ctrail_spelling_parse(filling->record, value, may_be_list) : CTRAIL_NONE;
}

static ctrail_rc set_value(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    static const ctrail_value nothing[2] = {{NULL, 0, 1, CTRAIL_KIND_ABSENT}, {"null", 4, 1, CTRAIL_KIND_NULL}};
    const ctrail_value **member = schema_member(out, &row->field);
    *member = value;
    if (!(row->flags & ROW_TREE) || value_is(value, CTRAIL_KIND_OBJECT) || value_is(value, CTRAIL_KIND_NULL))
        return CTRAIL_OK;
    *member = ctrail_spells_nothing(value) ? nothing + 1 : NULL;
    return *member ? coerced(filling, value, "a string where an object belongs; read as null")
                   : spelled(filling, value, false);
}

ctrail_rc ctrail_fill_new(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                          const void **out) {
    void *object = ctrail_schema_new(&filling->record->arena, schema);
    if (!object)
        return ctrail_arena_error(&filling->record->arena);
    *out = object;
    return ctrail_fill(filling, schema, value, object);
}

static ctrail_rc set_object(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    if (value_is(value, CTRAIL_KIND_OBJECT))
        return ctrail_fill_new(filling, row->field.schema, value, schema_member(out, &row->field));
    return ctrail_spells_nothing(value) ? coerced(filling, value, "a string where an object belongs; read as null")
                                        : spelled(filling, value, false);
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

ctrail_rc ctrail_fill_element(struct filling *filling, const struct row *row, const ctrail_value *value,
                              const void **element) {
    if (row->field.kind == CTRAIL_FIELD_TEXTS)
        return add_text(filling, row, value, element);
    bool fits = value_is(value, CTRAIL_KIND_OBJECT) || (row->flags & ROW_SINGLES && !value_is_container(value));
    return fits ? ctrail_fill_new(filling, row->field.schema, value, element) : CTRAIL_NONE;
}

/* For the lists among a record's own fields; those of decoders are filled by ctrail_fill_list. */
static ctrail_rc set_list(struct filling *filling, const struct row *row, const ctrail_value *value, void *out) {
    ctrail_rc rc = CTRAIL_OK;
    if (ctrail_spells_nothing(value))
        return coerced(filling, value, "a string where a list belongs; read as null");
    if (value_is(value, CTRAIL_KIND_OBJECT))
        rc = coerced(filling, value, "not a list; read as its only element");
    else if (!value_is(value, CTRAIL_KIND_ARRAY))
        return spelled(filling, value, true);
    return rc == CTRAIL_OK ? ctrail_fill_list(filling, row, value, (struct path){"", 0, true}, out) : rc;
}

/* By field kind: the setter, and the message for a value that does not fit. */
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

ctrail_rc ctrail_fill_member(struct filling *filling, const struct row *row, const ctrail_value *value, void *out,
                             bool *fits) {
    *fits = true;
    if (fill_text(row, value, out))
        return CTRAIL_OK;
    if (value_is(value, CTRAIL_KIND_NULL) && row->field.kind != CTRAIL_FIELD_VALUE)
        return CTRAIL_OK;
    ctrail_rc rc = kinds[row->field.kind].set(filling, row, value, out);
    if (rc != CTRAIL_NONE)
        return rc;
    *fits = false;
    ctrail_schema_clear_member(out, &row->field);
    return ctrail_record_problem(filling->record, value, CTRAIL_PROBLEM_TYPE, kinds[row->field.kind].misfit);
}
