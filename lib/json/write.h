/* Writing JSON, piece by piece, to a callback; the writer sets the commas. */
#ifndef CTRAIL_WRITER_H
#define CTRAIL_WRITER_H

#include "json/value.h"

/* A value that is nested deeper is not written. */
enum { WRITE_DEPTH_MAX = 1000 };

struct writer {
    ctrail_write_fn write;
    void *user;
    bool stopped; /* `write` wants no more */
    bool comma;   /* the next member or element needs one before it */
    size_t used;
    char buffer[4096];
    const ctrail_value *levels[WRITE_DEPTH_MAX]; /* the containers that are open */
};

void ctrail_writer_start(struct writer *writer, ctrail_write_fn write, void *user);

void ctrail_writer_open(struct writer *writer, char bracket);
void ctrail_writer_close(struct writer *writer, char bracket);
/* A name that needs no escapes, as those of schemas. */
void ctrail_writer_name(struct writer *writer, const char *name, size_t length);

void ctrail_writer_text(struct writer *writer, const char *text, size_t length);
void ctrail_writer_integer(struct writer *writer, uint64_t magnitude, bool negative);
void ctrail_writer_flag(struct writer *writer, bool flag);

/* The value is nested WRITE_DEPTH_MAX deep at most. */
void ctrail_writer_value(struct writer *writer, const ctrail_value *value);

/* Copies JSON without the white space between its tokens. repair: invalid UTF-8 and lone surrogates become U+FFFD. */
void ctrail_writer_json(struct writer *writer, const char *json, size_t size, bool repair);

/* The same without a look at it: there is no white space, nothing to repair, and at least one member. */
void ctrail_writer_compact(struct writer *writer, const char *members, size_t size);

/* The same for one member of an object, or several with commas between them. */
void ctrail_writer_member(struct writer *writer, const char *json, size_t size, bool repair);

/* Passes on what is still in the buffer: OK or STOPPED. */
ctrail_rc ctrail_writer_finish(struct writer *writer);

#endif
