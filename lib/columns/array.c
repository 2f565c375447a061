/*
 * Arrays. Each owns its buffers, and the memory that its children's structs are in; a child that was moved has no
 * `release` there any more, and is not the parent's.
 */
#include "columns/array.h"

#include <string.h>

enum { BUFFERS_MAX = 3 };

/* What an array owns; its children follow in the same block. */
struct held {
    ctrail_allocator allocator;
    void *owned[BUFFERS_MAX];
    const void *buffers[BUFFERS_MAX];
};

static void release_array(struct ArrowArray *array) {
    struct held *held = array->private_data;
    ctrail_allocator allocator = held->allocator;
    for (int64_t i = 0; i < array->n_children; i++)
        if (array->children[i]->release)
            array->children[i]->release(array->children[i]);
    if (array->dictionary && array->dictionary->release)
        array->dictionary->release(array->dictionary);
    for (size_t i = 0; i < BUFFERS_MAX; i++)
        if (held->owned[i])
            allocator.release(allocator.user, held->owned[i]);
    allocator.release(allocator.user, held);
    array->release = NULL;
}

/* An array without buffers; `children` and a dictionary are yet to be made. */
static bool new_array(const ctrail_allocator *allocator, size_t children, bool has_dictionary, struct ArrowArray *out) {
    size_t arrays = children + has_dictionary;
    size_t size = sizeof(struct held) + arrays * sizeof(struct ArrowArray) + children * sizeof(struct ArrowArray *);
    struct held *held = allocator->allocate(allocator->user, size);
    *out = (struct ArrowArray){.release = NULL};
    if (!held)
        return false;
    memset(held, 0, size);
    held->allocator = *allocator;
    struct ArrowArray *inside = (struct ArrowArray *)(void *)(held + 1);
    *out = (struct ArrowArray){.n_children = (int64_t)children,
                               .buffers = held->buffers,
                               .children = (struct ArrowArray **)(void *)(inside + arrays),
                               .dictionary = has_dictionary ? &inside[children] : NULL,
                               .release = release_array,
                               .private_data = held};
    for (size_t i = 0; i < children; i++)
        out->children[i] = &inside[i];
    return true;
}

/* ---- Buffers ---------------------------------------------------------------------------------- */

static void move_buffer(struct ArrowArray *out, struct buffer *buffer) {
    struct held *held = out->private_data;
    held->owned[out->n_buffers] = buffer->bytes;
    held->buffers[out->n_buffers++] = buffer->bytes;
    buffer->bytes = NULL;
    buffer->size = 0;
}

/* Offsets have one entry even without values; and no consumer should have to think about a buffer that is NULL. */
static bool has_buffers(struct values *values) {
    return ctrail_buffer_reserve(&values->offsets, sizeof(int64_t)) &&
           (values->count || memset(values->offsets.bytes, 0, sizeof(int64_t))) &&
           ctrail_buffer_reserve(&values->data, sizeof(int64_t));
}

static bool has_offsets(const struct column *column) {
    return column->kind == CTRAIL_FIELD_LIST || column->kind == CTRAIL_FIELD_TEXTS ||
           (!column->is_dictionary && (column->kind == CTRAIL_FIELD_TEXT || column->kind == CTRAIL_FIELD_NAME ||
                                       column->kind == CTRAIL_FIELD_VALUE));
}

static bool has_data(const struct column *column) {
    return !column->inside;
}

/* Moves the values into the array, which takes their marks only if there are nulls. */
static bool move_values(struct values *values, bool offsets, bool data, struct ArrowArray *out) {
    if (!has_buffers(values))
        return false;
    out->length = (int64_t)values->count;
    out->null_count = (int64_t)values->nulls;
    if (values->nulls)
        move_buffer(out, &values->validity);
    else
        out->n_buffers = 1;
    if (offsets)
        move_buffer(out, &values->offsets);
    if (data)
        move_buffer(out, &values->data);
    values->count = values->nulls = values->bytes = 0;
    return true;
}

/* ---- Columns ---------------------------------------------------------------------------------- */

static bool array_of_words(struct column *column, const ctrail_allocator *allocator, struct ArrowArray *out) {
    return new_array(allocator, 0, false, out) && move_values(&column->words, true, true, out);
}

static bool array_of_column(struct column *column, const ctrail_allocator *allocator, struct ArrowArray *out) {
    if (!new_array(allocator, column->inside_count, column->is_dictionary, out) ||
        !move_values(&column->values, has_offsets(column), has_data(column), out))
        return false;
    for (size_t i = 0; i < column->inside_count; i++)
        if (!array_of_column(&column->inside[i], allocator, out->children[i]))
            return false;
    return !column->is_dictionary || array_of_words(column, allocator, out->dictionary);
}

bool ctrail_array_of(struct column *columns, size_t count, size_t rows, const ctrail_allocator *allocator,
                     struct ArrowArray *out) {
    bool done = new_array(allocator, count, false, out);
    out->length = (int64_t)rows;
    out->n_buffers = 1;
    for (size_t i = 0; done && i < count; i++)
        done = array_of_column(&columns[i], allocator, out->children[i]);
    if (!done && out->release)
        out->release(out);
    return done;
}
