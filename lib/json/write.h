/* JSON from values and from any struct that has a schema. */
#ifndef CTRAIL_WRITER_H
#define CTRAIL_WRITER_H

#include "event/tables.h"

struct writer {
    ctrail_write_fn write;
    void *user;
    bool stopped;                /* `write` wants no more */
    bool comma;                  /* the next member or element needs one in front */
    const ctrail_value **levels; /* room for the open containers of the deepest value */
    size_t used;
    char buffer[4096];
};

void ctrail_writer_open(struct writer *writer, char bracket);
void ctrail_writer_close(struct writer *writer, char bracket);
void ctrail_writer_name(struct writer *writer, const char *name);
void ctrail_writer_text(struct writer *writer, const char *text, size_t length);
void ctrail_writer_integer(struct writer *writer, uint64_t magnitude, bool negative);

/* The members of a struct that are not absent; without brackets. */
void ctrail_writer_members(struct writer *writer, const ctrail_schema *schema, const void *object);

/* Hands over what is left: OK or STOPPED. */
ctrail_rc ctrail_writer_finish(struct writer *writer);

#endif
