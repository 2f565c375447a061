/* What a call of one of the functions asks for: its arguments, and the columns of its table. */
#ifndef DUCKDB_REQUEST_H
#define DUCKDB_REQUEST_H

#include "paths.h"
#include "vectors.h"

struct request {
    const char *table; /* of ctrail_arrow_table */
    struct paths paths;
    ctrail_filter filter;
    ctrail_pattern *pattern; /* of the filter, or NULL */
    const ctrail_pattern *patterns[2];
    bool is_strict;            /* what cannot be read is an error */
    struct ArrowSchema schema; /* of all columns */
};

/* Reads the arguments. NULL: bind_set_error was called. */
struct request *request_new(duckdb_bind_info info, const char *table);

/* A stream of the columns whose names are given; false, with what is wrong in the message. */
bool request_open(const struct request *request, ctrail_arrow_options *options, struct ArrowArrayStream *stream,
                  char *message, size_t size);

/* Takes a pointer to a request. */
void request_free(void *request);

/* The names of arguments, and their types. */
extern const struct request_argument {
    const char *name;
    duckdb_type type;
} request_arguments[];
extern const size_t request_argument_count;

#endif
