/* What cgo cannot say: handlers in C, and several answers of the library in one crossing. */
#ifndef CLOUDTRAIL_GO_BRIDGE_H
#define CLOUDTRAIL_GO_BRIDGE_H

#ifdef _WIN32
#error "this package is for Linux, macOS and the BSDs, not for Windows"
#endif

#include <stdlib.h>
#include <string.h>

#include <cloudtrail.h>

/* source.go */
extern int64_t ctrail_go_read(uintptr_t handle, void *buffer, size_t size);

static inline int64_t bridge_read(void *user, void *buffer, size_t size) {
    return ctrail_go_read((uintptr_t)user, buffer, size);
}

static inline ctrail_rc bridge_source(ctrail_reader *reader, uintptr_t handle) {
    return ctrail_reader_source(reader, bridge_read, (void *)handle);
}

struct bridge_made {
    ctrail_rc rc;
    ctrail_reader *reader;
    const char *message; /* which option is wrong, or NULL */
};

/* Go's memory must not point to Go's memory in a call. */
static inline struct bridge_made bridge_reader_new(const ctrail_options *options, const ctrail_filter *filter) {
    struct bridge_made made = {CTRAIL_OK, NULL, NULL};
    ctrail_options all = *options;
    all.filter = filter;
    made.rc = ctrail_options_check(&all, &made.message);
    if (made.rc == CTRAIL_OK)
        made.rc = ctrail_reader_new(&made.reader, &all);
    return made;
}

/* columns.go */
extern void ctrail_go_closed(uintptr_t handle);

static inline void bridge_closed(void *user) {
    ctrail_go_closed((uintptr_t)user);
}

struct bridge_stream {
    ctrail_rc rc;
    char message[256]; /* what is wrong, or "" */
};

static inline struct bridge_stream bridge_arrow_stream(void *out, const ctrail_arrow_options *options,
                                                       const ctrail_options *reader, const ctrail_filter *filter,
                                                       uintptr_t handle) {
    struct bridge_stream made;
    ctrail_options all = *reader;
    ctrail_arrow_options columns = *options;
    all.filter = filter;
    columns.reader = &all;
    columns.user = (void *)handle;
    columns.closed = bridge_closed;
    made.rc = ctrail_arrow_stream((struct ArrowArrayStream *)out, &columns, made.message, sizeof made.message);
    return made;
}

struct bridge_compiled {
    ctrail_rc rc;
    ctrail_pattern *pattern;
    uint64_t offset;
    const char *message; /* what is wrong, or NULL */
};

static inline struct bridge_compiled bridge_pattern(const char *text, size_t length) {
    struct bridge_compiled compiled = {CTRAIL_OK, NULL, 0, NULL};
    ctrail_pattern_error error = {.size = sizeof error};
    compiled.rc = ctrail_pattern_compile(text, length, &compiled.pattern, &error);
    compiled.offset = error.offset;
    compiled.message = error.message;
    return compiled;
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

struct bridge_decoded {
    ctrail_rc rc;
    const ctrail_schema *schema;
    const void *object;
};

static inline struct bridge_decoded bridge_decode(const ctrail_event *event, const char *name) {
    struct bridge_decoded decoded;
    decoded.rc = ctrail_event_decode(event, name, &decoded.schema, &decoded.object);
    return decoded;
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
