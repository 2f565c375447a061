/* What a reader makes of bytes, as a readable log: the same whatever way the bytes take into it. */
#ifndef CTRAIL_TRANSCRIPT_H
#define CTRAIL_TRANSCRIPT_H

#include <cloudtrail/cloudtrail.h>

#include <stdbool.h>

/* Growing text with a NUL behind it. All zero: empty. */
struct text {
    char *bytes;
    size_t size, room;
};

void text_add(struct text *text, const char *bytes, size_t size);
void text_print(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_clear(struct text *text);
void text_free(struct text *text);
bool text_equals(const struct text *text, const struct text *other);

/* The whole of a file, added to the text. */
bool text_read_file(struct text *text, const char *path);

/* How the bytes reach the reader, and the events the log. */
enum way_kind {
    WAY_PARSE,  /* whole, by parse and next */
    WAY_COPIES, /* the same, with a copy of each event in its place, in memory of `allocator` */
    WAY_FEED,   /* whole, by feed, finish and next */
    WAY_CHUNKS, /* fed in chunks of `n` bytes */
    WAY_SPLIT,  /* fed in two pieces, the first of `n` bytes */
    WAY_SOURCE, /* through a callback, `n` bytes at a time, which would block every other time */
    WAY_RUN,    /* whole, by run, which every event and every skipped record stops */
    WAY_OPEN    /* from a file */
};

struct way {
    enum way_kind kind;
    size_t n;
    const ctrail_allocator *allocator;
};

/*
 * Reads the bytes and adds to the log: for each event
 *     event NUMBER at OFFSET, LENGTH bytes
 * and a line with its JSON, `raw` included, and one for each struct of a request or a response; for what was skipped,
 * and for the error at the end, skipped: CODE record NUMBER at OFFSET (fault at OFFSET, N bytes passed over): MESSAGE
 *     error: CODE record …
 * or "end"; and what the reader takes for the container. What breaks the reader's promises is a line too.
 * Answers the last code, END or an error.
 */
ctrail_rc transcript_write(ctrail_reader *reader, const struct way *way, const void *bytes, size_t size,
                           struct text *log);

/* The way in words, "chunks of 3". */
const char *way_name(const struct way *way, char *out, size_t size);

#endif
