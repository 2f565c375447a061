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

/* Whether a name needs no quotes. */
static bool is_plain(ctrail_str key) {
    return key.len && strcspn(key.ptr, "\".[\\]") == key.len;
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

static inline size_t append(char *text, size_t size, size_t length, ctrail_str key, size_t index) {
    struct spelling out = {text, size, length};
    if (!key.ptr)
        put_index(&out, index);
    else if (is_plain(key))
        put_name(&out, key);
    else
        put_quoted(&out, key);
    return out.length;
}

size_t ctrail_path_append(char *text, size_t size, size_t length, ctrail_str key, size_t index) {
    return append(text, size, length, key, index);
}

void ctrail_path_start(struct path_walk *walk, ctrail_str name, struct path_step *many) {
    walk->many = many;
    walk->known = 0;
    memcpy(walk->text, name.ptr, name.len);
    walk->start = name.len;
}

/* Whether the step is from `container` to the child that is the node or contains it. */
static bool leads_to(const struct path_step *step, const ctrail_value *container, const ctrail_value *node) {
    return step->container == container && step->child - value_is(container, CTRAIL_KIND_OBJECT) <= node &&
           node < value_end(step->child);
}

/* Moves the step to that child. */
static void step_to(struct path_step *step, const ctrail_value *container, const ctrail_value *node) {
    bool is_after = step->container == container && step->child - value_is(container, CTRAIL_KIND_OBJECT) <= node;
    if (!is_after)
        *step = (struct path_step){container, value_next(container, NULL), 0, 0};
    for (; value_end(step->child) <= node; step->index++)
        step->child = value_next(container, step->child);
}

/* The last step at that depth; one that leads nowhere, if there was none. */
static struct path_step *step_at(struct path_walk *walk, size_t depth) {
    size_t number = walk->many ? depth : depth % PATH_STEPS;
    struct path_step *step = walk->many ? &walk->many[number] : &walk->few[number];
    if (number >= walk->known) {
        *step = (struct path_step){NULL, NULL, 0, 0};
        walk->known = number + 1;
    }
    return step;
}

/* Writes the step behind so much of the path. */
static void write_step(struct path_walk *walk, size_t length, struct path_step *step) {
    bool named = value_is(step->container, CTRAIL_KIND_OBJECT);
    ctrail_str key = named ? value_key_of(step->child) : (ctrail_str){NULL, 0};
    step->length = append(walk->text, PATH_LENGTH_MAX, length, key, step->index);
}

ctrail_str ctrail_path_of(struct path_walk *walk, const ctrail_value *root, const ctrail_value *node) {
    size_t length = walk->start;
    bool is_written = true; /* the path so far is that of the last node */
    for (size_t depth = 0; root < node; depth++) {
        struct path_step *step = step_at(walk, depth);
        is_written = is_written && leads_to(step, root, node);
        if (!is_written) {
            step_to(step, root, node);
            write_step(walk, length, step);
        }
        if (step->length > PATH_LENGTH_MAX)
            break;
        length = step->length;
        root = step->child;
    }
    walk->text[length] = '\0';
    return (ctrail_str){walk->text, length};
}
