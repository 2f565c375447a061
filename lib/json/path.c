/* Writing the path of a value. */
#include "json/path.h"

#include <string.h>

struct spelling {
    char *text;
    size_t size, length;
};

static void put(struct spelling *out, char c) {
    if (out->length < out->size)
        out->text[out->length] = c;
    out->length++;
}

static void put_quoted(struct spelling *out, ctrail_str key) {
    put(out, '[');
    put(out, '"');
    for (size_t i = 0; i < key.len; i++) {
        if (!key.ptr[i] || key.ptr[i] == '"' || key.ptr[i] == '\\')
            put(out, '\\');
        put(out, key.ptr[i] ? key.ptr[i] : '0');
    }
    put(out, '"');
    put(out, ']');
}

static void put_index(struct spelling *out, size_t index) {
    char digits[20];
    size_t n = 0;
    do
        digits[n++] = (char)('0' + index % 10);
    while (index /= 10);
    put(out, '[');
    while (n)
        put(out, digits[--n]);
    put(out, ']');
}

/* A bit for each character that a name cannot have without quotes: the NUL and " . [ \ ] */
static const uint64_t special_characters[4] = {UINT64_C(0x0000400400000001), UINT64_C(0x0000000038000000)};

static bool is_special(char c) {
    unsigned char byte = (unsigned char)c;
    return special_characters[byte >> 6] >> (byte & 63) & 1;
}

/* Whether a name needs no quotes. */
static bool is_plain(ctrail_str key) {
    for (size_t i = 0; i < key.len; i++)
        if (is_special(key.ptr[i]))
            return false;
    return key.len > 0;
}

static void put_name(struct spelling *out, ctrail_str key) {
    if (out->length)
        put(out, '.');
    if (out->length < out->size) {
        size_t room = out->size - out->length;
        memcpy(out->text + out->length, key.ptr, key.len < room ? key.len : room);
    }
    out->length += key.len;
}

size_t ctrail_path_append(char *text, size_t size, size_t length, ctrail_str key, size_t index) {
    struct spelling out = {text, size, length};
    if (!key.ptr)
        put_index(&out, index);
    else if (is_plain(key))
        put_name(&out, key);
    else
        put_quoted(&out, key);
    return out.length;
}

/* Moves the step to the child of `container` that is the node or contains it. */
static void step_to(struct path_step *step, const ctrail_value *container, const ctrail_value *node) {
    bool is_after = step->container == container && step->child - value_is(container, CTRAIL_KIND_OBJECT) <= node;
    if (!is_after)
        *step = (struct path_step){container, value_next(container, NULL), 0};
    for (; value_end(step->child) <= node; step->index++)
        step->child = value_next(container, step->child);
}

ctrail_str ctrail_path_of(struct path_walk *walk, const ctrail_value *root, const ctrail_value *node) {
    size_t length = 0;
    for (size_t depth = 0; root < node; depth++) {
        struct path_step *step = &walk->steps[depth % PATH_STEPS];
        step_to(step, root, node);
        bool named = value_is(root, CTRAIL_KIND_OBJECT);
        ctrail_str key = named ? value_key_of(step->child) : (ctrail_str){NULL, 0};
        size_t longer = ctrail_path_append(walk->text, PATH_LENGTH_MAX, length, key, step->index);
        if (longer > PATH_LENGTH_MAX)
            break;
        length = longer;
        root = step->child;
    }
    walk->text[length] = '\0';
    return (ctrail_str){walk->text, length};
}
