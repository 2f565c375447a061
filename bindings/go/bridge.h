/* What cgo cannot say: handlers in C, and several answers of the library in one crossing. */
#ifndef CLOUDTRAIL_GO_BRIDGE_H
#define CLOUDTRAIL_GO_BRIDGE_H

#include <stdlib.h>
#include <string.h>

#include <cloudtrail/ec2.h>
#include <cloudtrail/ec2_instance_connect.h>

/* source.go */
extern int64_t ctrail_go_read(uintptr_t handle, void *buffer, size_t size);

static inline int64_t bridge_read(void *user, void *buffer, size_t size) {
    return ctrail_go_read((uintptr_t)user, buffer, size);
}

static inline ctrail_rc bridge_source(ctrail_reader *reader, uintptr_t handle) {
    return ctrail_reader_source(reader, bridge_read, (void *)handle);
}

/* Go's memory must not point to Go's memory in a call. */
static inline ctrail_rc bridge_reader_new(ctrail_reader **out, const ctrail_options *options,
                                          const ctrail_filter *filter) {
    ctrail_options all = *options;
    all.filter = filter;
    return ctrail_reader_new(out, &all);
}

struct bridge_next {
    ctrail_rc rc;
    const ctrail_event *event;
};

static inline struct bridge_next bridge_next(ctrail_reader *reader) {
    struct bridge_next next;
    next.rc = ctrail_reader_next(reader, &next.event);
    return next;
}

/* ---- Values ------------------------------------------------------------------------------------ */

struct bridge_node {
    const ctrail_value *value; /* NULL behind the last */
    ctrail_kind kind;
    ctrail_str key;
    ctrail_str text;
    size_t count;
};

static inline struct bridge_node bridge_node(const ctrail_value *value) {
    struct bridge_node node = {.value = value, .kind = ctrail_value_kind(value), .count = ctrail_value_count(value)};
    node.text.ptr = ctrail_value_text(value, &node.text.len);
    node.key.ptr = ctrail_value_key_n(value, &node.key.len);
    return node;
}

static inline struct bridge_node bridge_node_next(const ctrail_value *container, const ctrail_value *previous) {
    return bridge_node(ctrail_value_next(container, previous));
}

/* ---- JSON -------------------------------------------------------------------------------------- */

struct bridge_text {
    ctrail_rc rc;
    char *bytes; /* for free() */
    size_t size;
    size_t room;
};

static inline int32_t bridge_append(void *user, const char *bytes, size_t size) {
    struct bridge_text *text = (struct bridge_text *)user;
    if (text->room - text->size < size) {
        size_t room = 2 * (text->size + size);
        char *larger = (char *)realloc(text->bytes, room);
        if (!larger)
            return 1;
        text->bytes = larger;
        text->room = room;
    }
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
    return 0;
}

static inline struct bridge_text bridge_json(const ctrail_event *event, uint32_t flags) {
    struct bridge_text text = {CTRAIL_OK, NULL, 0, 0};
    text.rc = ctrail_event_to_json(event, flags, bridge_append, &text);
    if (text.rc == CTRAIL_STOPPED)
        text.rc = CTRAIL_ERR_MEMORY;
    return text;
}

#endif
