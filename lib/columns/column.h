/* A column of a table: its type, and the values of the batch that is being made. */
#ifndef CTRAIL_COLUMN_H
#define CTRAIL_COLUMN_H

#include "base/arena.h"
#include "base/set.h"
#include "event/schema.h"

enum { COLUMN_DEPTH_MAX = 6 };

/* What a column shows. */
enum column_source {
    SHOWS_ROW,     /* a member of the struct that the row is */
    SHOWS_EVENT,   /* a member of the event */
    SHOWS_DECODER, /* a member of what the decoder `decoder` has found */
    SHOWS_FILE,
    SHOWS_RECORD,
    SHOWS_OFFSET
};

/* The values of a column, as Arrow lays them out. */
struct values {
    struct buffer validity; /* a bit for each value; only if there are nulls */
    struct buffer offsets;  /* int32, one more than values: of texts and lists */
    struct buffer data;     /* the bytes of texts, numbers, or a bit for each flag */
    size_t count, nulls;
    size_t bytes; /* of texts */
};

struct column {
    ctrail_str name;
    ctrail_field_kind kind;
    enum column_source source;
    size_t decoder;
    const ctrail_field *field;                     /* NULL: the struct itself, an OBJECT */
    const ctrail_field *through[COLUMN_DEPTH_MAX]; /* the objects that lead to the struct that has the field */
    size_t depth;
    bool is_json;          /* VALUE, with the extension type */
    bool is_dictionary;    /* texts are numbers in `words` */
    struct column *inside; /* OBJECT: a column for each member; LIST and TEXTS: one for the elements */
    size_t inside_count;
    struct values values;
    struct values words; /* the texts of a dictionary, each once */
    struct set known;    /* the same, with their numbers */
    struct arena arena;  /* of `known` */
};

/* What filling a batch needs and counts. */
struct filling_batch {
    size_t bytes;      /* that were added */
    uint64_t left_out; /* values that are null as they are nested too deep */
};

void ctrail_column_start(struct column *column, const ctrail_allocator *allocator);

/* Frees the values, as after a batch that failed, or at the end. */
void ctrail_column_clear(struct column *column);

/* Append one value: OK, CTRAIL_ERR_MEMORY, or CTRAIL_ERR_LIMIT if a batch would have more than 2 GiB of one column. */
ctrail_rc ctrail_column_null(struct column *column);
ctrail_rc ctrail_column_text(struct column *column, ctrail_str text, struct filling_batch *batch);
ctrail_rc ctrail_column_unsigned(struct column *column, uint64_t number, struct filling_batch *batch);

/* Appends the member of `object`, a struct, that the column's field describes; of NULL a null. */
ctrail_rc ctrail_column_member(struct column *column, const void *object, struct filling_batch *batch);

#endif
