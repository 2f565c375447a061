/* Writing JSON, piece by piece. */
#ifndef CTRAIL_WRITER_H
#define CTRAIL_WRITER_H

#include "json/value.h"

struct writer {
    ctrail_write_fn write;
    void *user;
    bool stopped;                /* `write` wants no more */
    bool comma;                  /* the next member or element needs one before it */
    const ctrail_value **levels; /* room for the open containers of the deepest value */
    size_t used;
    char buffer[4096];
};

void ctrail_writer_open(struct writer *writer, char bracket);
void ctrail_writer_close(struct writer *writer, char bracket);
void ctrail_writer_name(struct writer *writer, const char *name);
void ctrail_writer_text(struct writer *writer, const char *text, size_t length);
void ctrail_writer_integer(struct writer *writer, uint64_t magnitude, bool negative);
void ctrail_writer_flag(struct writer *writer, bool flag);
void ctrail_writer_value(struct writer *writer, const ctrail_value *value);

/* Hands over what is left: OK or STOPPED. */
ctrail_rc ctrail_writer_finish(struct writer *writer);

#endif
