/*
 * Values from structs. A field that is absent sets nothing. A list is one value, in the form of syslog-ng's lists:
 * elements parted by commas, and in quotes where they need it. So is a field of the structs in a list, with an empty
 * element for each struct that lacks it; what belongs together has the same place in the lists.
 */
#include "values.h"

#include <inttypes.h>
#include <stdbool.h>
#include <str-repr/encode.h>

#include "json.h"

/* ---- Members ----------------------------------------------------------------------------------- */

static const void *member(const void *object, uint32_t offset) {
    return (const char *)object + offset;
}

static const void *pointer_member(const void *object, uint32_t offset) {
    return *(const void *const *)member(object, offset);
}

/* ---- A single value as text; false when it is absent -------------------------------------------- */

typedef bool (*append_fn)(GString *out, const ctrail_field *field, const void *object);

static bool append_str(GString *out, const ctrail_str *text) {
    if (text->ptr)
        g_string_append_len(out, text->ptr, (gssize)text->len);
    return text->ptr != NULL;
}

static bool append_text(GString *out, const ctrail_field *field, const void *object) {
    return append_str(out, member(object, field->offset));
}

static bool append_flag(GString *out, const ctrail_field *field, const void *object) {
    ctrail_bool flag = *(const ctrail_bool *)member(object, field->offset);
    if (flag != CTRAIL_UNKNOWN)
        g_string_append(out, flag ? "true" : "false");
    return flag != CTRAIL_UNKNOWN;
}

static bool append_integer(GString *out, const ctrail_field *field, const void *object) {
    int64_t number = *(const int64_t *)member(object, field->offset);
    if (number != CTRAIL_ABSENT)
        g_string_append_printf(out, "%" PRId64, number);
    return number != CTRAIL_ABSENT;
}

static bool append_time(GString *out, const ctrail_field *field, const void *object) {
    char text[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(*(const int64_t *)member(object, field->offset), text, sizeof text);
    g_string_append_len(out, text, (gssize)length);
    return length > 0;
}

static bool append_name(GString *out, const ctrail_field *field, const void *object) {
    g_string_append(out, field->names[*(const int32_t *)member(object, field->offset)]);
    return true;
}

static bool append_value(GString *out, const ctrail_field *field, const void *object) {
    const ctrail_value *value = pointer_member(object, field->offset);
    bool there = ctrail_value_kind(value) > CTRAIL_KIND_NULL;
    if (there)
        json_append(out, value);
    return there;
}

/* ---- Lists ------------------------------------------------------------------------------------- */

static void append_element(GString *list, bool first, const GString *element) {
    if (!first)
        g_string_append_c(list, ',');
    str_repr_encode_append(list, element->str, (gssize)element->len, ",");
}

static bool append_texts(GString *out, const ctrail_field *field, const void *object) {
    const ctrail_str *const *texts = pointer_member(object, field->offset);
    size_t count = *(const size_t *)member(object, field->count_offset);
    GString *element = g_string_new(NULL);
    for (size_t i = 0; i < count; i++) {
        g_string_truncate(element, 0);
        append_str(element, texts[i]);
        append_element(out, i == 0, element);
    }
    g_string_free(element, TRUE);
    return count > 0;
}

/* How each kind of field becomes text, and as what syslog-ng takes it. Those without a function have fields below. */
static const struct form {
    append_fn append;
    LogMessageValueType type;
} forms[] = {
    [CTRAIL_FIELD_TEXT] = {append_text, LM_VT_STRING},
    [CTRAIL_FIELD_FLAG] = {append_flag, LM_VT_BOOLEAN},
    [CTRAIL_FIELD_INTEGER] = {append_integer, LM_VT_INT64},
    [CTRAIL_FIELD_TIME] = {append_time, LM_VT_STRING},
    [CTRAIL_FIELD_NAME] = {append_name, LM_VT_STRING},
    [CTRAIL_FIELD_VALUE] = {append_value, LM_VT_JSON},
    [CTRAIL_FIELD_OBJECT] = {NULL, LM_VT_NONE},
    [CTRAIL_FIELD_LIST] = {NULL, LM_VT_NONE},
    [CTRAIL_FIELD_TEXTS] = {append_texts, LM_VT_LIST},
};

/* ---- Structs ----------------------------------------------------------------------------------- */

/* The names from what holds the list down to a leaf. */
struct path {
    const struct name *steps[16];
    size_t length;
};

static bool append_along(GString *out, const struct path *path, size_t step, const void *object);

/* A list of lists is encoded twice: the inner list is one element of the outer. */
static bool append_list(GString *out, const struct path *path, size_t step, const void *object) {
    const ctrail_field *field = path->steps[step]->field;
    const void *const *elements = pointer_member(object, field->offset);
    size_t count = *(const size_t *)member(object, field->count_offset);
    GString *element = g_string_new(NULL);
    bool there = false;
    for (size_t i = 0; i < count; i++) {
        g_string_truncate(element, 0);
        there |= append_along(element, path, step + 1, elements[i]);
        append_element(out, i == 0, element);
    }
    g_string_free(element, TRUE);
    return there;
}

static bool append_along(GString *out, const struct path *path, size_t step, const void *object) {
    const ctrail_field *field = path->steps[step]->field;
    if (field->kind == CTRAIL_FIELD_LIST)
        return append_list(out, path, step, object);
    if (field->kind != CTRAIL_FIELD_OBJECT)
        return forms[field->kind].append(out, field, object);
    const void *inner = pointer_member(object, field->offset);
    return inner && append_along(out, path, step + 1, inner);
}

/* Sets the value of each leaf below the last step, from the struct that holds the first. */
static void set_lists(LogMessage *message, struct path *path, const void *object, GString *text) {
    const struct name *last = path->steps[path->length - 1];
    if (last->text) {
        g_string_truncate(text, 0);
        if (append_along(text, path, 0, object))
            log_msg_set_value_with_type(message, last->handle, text->str, (gssize)text->len, LM_VT_LIST);
        return;
    }
    if (path->length == G_N_ELEMENTS(path->steps))
        return;
    path->length++;
    for (size_t i = 0; i < last->count; i++) {
        path->steps[path->length - 1] = &last->below[i];
        set_lists(message, path, object, text);
    }
    path->length--;
}

static void set_below(LogMessage *message, const struct name *name, const void *object, GString *text);

static void set_leaf(LogMessage *message, const struct name *leaf, const void *object, GString *text) {
    const struct form *form = &forms[leaf->field->kind];
    g_string_truncate(text, 0);
    if (form->append(text, leaf->field, object))
        log_msg_set_value_with_type(message, leaf->handle, text->str, (gssize)text->len, form->type);
}

static void set_one(LogMessage *message, const struct name *name, const void *object, GString *text) {
    const ctrail_field *field = name->field;
    if (name->text) {
        set_leaf(message, name, object, text);
    } else if (field->kind == CTRAIL_FIELD_LIST) {
        struct path path = {{name}, 1};
        if (*(const size_t *)member(object, field->count_offset) > 0)
            set_lists(message, &path, object, text);
    } else if (pointer_member(object, field->offset)) {
        set_below(message, name, pointer_member(object, field->offset), text);
    }
}

static void set_below(LogMessage *message, const struct name *name, const void *object, GString *text) {
    for (size_t i = 0; i < name->count; i++)
        set_one(message, &name->below[i], object, text);
}

void values_set(LogMessage *message, const struct name *root, const void *object) {
    GString *text = g_string_new(NULL);
    set_below(message, root, object, text);
    g_string_free(text, TRUE);
}
