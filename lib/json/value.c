/* Values: kinds, texts, iteration, and look-up by key and by path. */
#include "json/value.h"

#include <string.h>

#include "base/number.h"

/* Compares without regard to the case of ASCII letters. */
bool ctrail_value_spells(const ctrail_value *value, const char *word) {
    size_t length = strlen(word);
    if (!value_is(value, CTRAIL_KIND_STRING) || value->length != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if ((value->text[i] | 0x20) != word[i])
            return false;
    return true;
}

static const char *give_text(ctrail_str text, size_t *length) {
    if (length)
        *length = text.len;
    return text.ptr;
}

ctrail_kind ctrail_value_kind(const ctrail_value *value) {
    return value ? (ctrail_kind)value->kind : CTRAIL_KIND_ABSENT;
}

const char *ctrail_value_text(const ctrail_value *value, size_t *length) {
    bool has_text = value && !value_is_container(value);
    return give_text(has_text ? value_str(value) : (ctrail_str){NULL, 0}, length);
}

static bool may_be_number(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_NUMBER) || value_is(value, CTRAIL_KIND_STRING);
}

ctrail_rc ctrail_value_integer(const ctrail_value *value, int64_t *out) {
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = CTRAIL_ABSENT;
    return may_be_number(value) && ctrail_number_integer(value->text, value->length, out) ? CTRAIL_OK : CTRAIL_NONE;
}

ctrail_rc ctrail_value_double(const ctrail_value *value, double *out) {
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = 0;
    return may_be_number(value) && ctrail_number_double(value->text, value->length, out) ? CTRAIL_OK : CTRAIL_NONE;
}

/* Whether it is the number, or a string that spells it: 1, 1.0 or "1" for 1. */
static bool is_number(const ctrail_value *value, int64_t number) {
    int64_t found;
    return may_be_number(value) && ctrail_number_whole(value->text, value->length, &found) && found == number;
}

ctrail_bool ctrail_value_flag(const ctrail_value *value) {
    if (value_is(value, CTRAIL_KIND_TRUE) || ctrail_value_spells(value, "true") || is_number(value, 1))
        return 1;
    bool is_false = value_is(value, CTRAIL_KIND_FALSE) || ctrail_value_spells(value, "false") || is_number(value, 0);
    return is_false ? 0 : CTRAIL_UNKNOWN;
}

size_t ctrail_value_count(const ctrail_value *value) {
    return value_is_container(value) ? value->length : 0;
}

const ctrail_value *ctrail_value_next(const ctrail_value *container, const ctrail_value *previous) {
    return value_is_container(container) ? value_next(container, previous) : NULL;
}

/* Every tree has a sentinel before its root, so that member[-1] may always be read. */
const char *ctrail_value_key_n(const ctrail_value *member, size_t *length) {
    bool has_key = member && member[-1].kind == KIND_KEY;
    return give_text(has_key ? value_key_of(member) : (ctrail_str){NULL, 0}, length);
}

const char *ctrail_value_key(const ctrail_value *member) {
    return ctrail_value_key_n(member, NULL);
}

const ctrail_value *ctrail_value_get_n(const ctrail_value *object, const char *key, size_t length) {
    const ctrail_value *found = NULL;
    if (!key || !value_is(object, CTRAIL_KIND_OBJECT))
        return NULL;
    for (const ctrail_value *member = NULL; (member = value_next(object, member));)
        if (ctrail_str_equal_n(value_key_of(member), key, length))
            found = member;
    return found;
}

const ctrail_value *ctrail_value_get(const ctrail_value *object, const char *key) {
    return key ? ctrail_value_get_n(object, key, strlen(key)) : NULL;
}

const ctrail_value *ctrail_value_at(const ctrail_value *array, size_t index) {
    if (!value_is(array, CTRAIL_KIND_ARRAY) || index >= array->length)
        return NULL;
    const ctrail_value *element = value_next(array, NULL);
    while (index--)
        element = value_next(array, element);
    return element;
}

/* "[12]": steps into an array, and moves the path after the bracket. */
static const ctrail_value *step_index(const ctrail_value *value, const char **path) {
    const char *digits = *path + 1, *end = digits;
    uint64_t index = 0;
    while (*end >= '0' && *end <= '9' && index < UINT32_MAX)
        index = index * 10 + (uint64_t)(*end++ - '0');
    if (end == digits || *end != ']')
        return NULL;
    *path = end + 1;
    return index <= SIZE_MAX ? ctrail_value_at(value, (size_t)index) : NULL;
}

/* Whether the quoted name at `quoted` spells the key: \" \\ and \0 stand for a quote, a backslash and a NUL. */
static bool quoted_equals(const char *quoted, ctrail_str key) {
    size_t i = 0;
    for (; *quoted != '"'; quoted++, i++) {
        bool escaped = *quoted == '\\';
        quoted += escaped;
        if (i >= key.len || key.ptr[i] != (escaped && *quoted == '0' ? '\0' : *quoted))
            return false;
    }
    return i == key.len;
}

/* The end of a quoted name, at its closing quote, or NULL. */
static const char *quoted_end(const char *quoted) {
    while (*quoted && *quoted != '"') {
        if (*quoted == '\\' && quoted[1])
            quoted++;
        quoted++;
    }
    return *quoted == '"' ? quoted : NULL;
}

/* "[\"a.b\"]": steps into an object by a name of any form. */
static const ctrail_value *step_quoted(const ctrail_value *value, const char **path) {
    const char *name = *path + 2, *end = quoted_end(name);
    const ctrail_value *found = NULL;
    if (!end || end[1] != ']' || !value_is(value, CTRAIL_KIND_OBJECT))
        return NULL;
    *path = end + 2;
    for (const ctrail_value *member = NULL; (member = value_next(value, member));)
        if (quoted_equals(name, value_key_of(member)))
            found = member;
    return found;
}

const ctrail_value *ctrail_value_find(const ctrail_value *value, const char *path) {
    if (!path)
        return NULL;
    for (bool first = true; value && *path; first = false) {
        if (*path == '[') {
            value = path[1] == '"' ? step_quoted(value, &path) : step_index(value, &path);
            continue;
        }
        if (!first && *path++ != '.')
            return NULL;
        size_t length = strcspn(path, ".[]\"");
        if (!length)
            return NULL;
        value = ctrail_value_get_n(value, path, length);
        path += length;
    }
    return value;
}
