/* Writing shapes: repeating, numbering, quoting, compressing. */
#include "shape.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "tool.h"

static void put(struct text *text, const char *bytes, size_t size) {
    if (size > text->room - text->size) {
        text->room = 2 * (text->size + size);
        text->bytes = grow(text->bytes, text->room);
    }
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
}

static void put_text(struct text *text, const char *bytes) {
    if (bytes)
        put(text, bytes, strlen(bytes));
}

static void put_numbered(struct text *text, const char *part, size_t number) {
    char digits[17];
    snprintf(digits, sizeof digits, "%08zx", number);
    for (size_t run; *part; part += run + (part[run] == '#')) {
        run = strcspn(part, "#");
        put(text, part, run);
        if (part[run])
            put_text(text, digits);
    }
}

static void put_quoted(struct text *text, const struct text *from) {
    put_text(text, "\"");
    for (size_t i = 0; i < from->size; i++) {
        if (from->bytes[i] == '"' || from->bytes[i] == '\\')
            put_text(text, "\\");
        put(text, from->bytes[i] == '\n' ? "\\n" : from->bytes + i, from->bytes[i] == '\n' ? 2 : 1);
    }
    put_text(text, "\"");
}

/* What stands in the text becomes a string, so many times. */
static void quote(struct text *text, unsigned times) {
    while (times--) {
        struct text quoted = {NULL, 0, 0};
        put_quoted(&quoted, text);
        free(text->bytes);
        *text = quoted;
    }
}

static void put_member(struct text *text, const char *bytes) {
    enum { GZIP = 16 + MAX_WBITS, MEMORY_LEVEL = 8 };
    unsigned char packed[4096];
    size_t size = bytes ? strlen(bytes) : 0;
    z_stream stream = {.next_in = (unsigned char *)(size_t)bytes, .avail_in = (uInt)size};
    stream.next_out = packed;
    stream.avail_out = sizeof packed;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK ||
        deflate(&stream, Z_FINISH) != Z_STREAM_END)
        fail("cannot compress", "zlib");
    put(text, (const char *)packed, stream.total_out);
    deflateEnd(&stream);
}

static void write_members(const struct shape *shape, size_t count, struct text *text) {
    struct text member = {NULL, 0, 0};
    put_member(&member, shape->part);
    put_member(text, shape->open);
    for (size_t i = 0; i < count; i++)
        put(text, member.bytes, member.size);
    put_member(text, shape->close);
    free(member.bytes);
}

static void put_part(const struct shape *shape, size_t number, struct text *text) {
    struct text part = {NULL, 0, 0};
    if (!shape->part_strings) {
        put_numbered(text, shape->part, number);
        return;
    }
    put_numbered(&part, shape->part, number);
    quote(&part, shape->part_strings);
    put(text, part.bytes, part.size);
    free(part.bytes);
}

void shape_write(const struct shape *shape, size_t count, struct text *text) {
    *text = (struct text){NULL, 0, 0};
    if (shape->members) {
        write_members(shape, count, text);
        return;
    }
    put_text(text, shape->open);
    for (size_t i = 0; i < count; i++) {
        put_text(text, shape->before);
        put_part(shape, i, text);
        put_text(text, shape->after);
    }
    put_text(text, shape->middle);
    for (size_t i = 0; i < count && shape->back; i++)
        put_text(text, shape->back);
    put_text(text, shape->close);
    quote(text, shape->strings);
}
