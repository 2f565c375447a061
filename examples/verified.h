/* --require-verified: only log files that a verified digest names are read, and only as it names them. */
#ifndef EXAMPLES_VERIFIED_H
#define EXAMPLES_VERIFIED_H

#include <stdbool.h>

#include "program.h"

/* Verifies the digests among all inputs, and says what is wrong with them. Exits if the keys cannot be read. */
void verified_digests(struct program *program);

/* Leaves out the inputs that no verified digest names, and says so of each; the others get their hashes. */
void verified_inputs(struct program *program);

/* A file whose bytes are read twice. */
struct verified_file {
    int descriptor; /* -1: none */
    int error;      /* errno of what failed last */
};

/* Starts to read the input if its bytes are now those that its digest names. Otherwise answers what is wrong with it,
 * file->error being set if it could not be read; NULL: all is well. */
const char *verified_open(struct verified_file *file, ctrail_reader *reader, const struct input *input);

/* Whether what was read since, to its end, was the same. */
bool verified_is_same(const ctrail_reader *reader, const struct input *input);

void verified_close(struct verified_file *file);

#endif
