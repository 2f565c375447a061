/* Where the results go, and the first thing that went wrong there. */
#ifndef EXAMPLES_OUTPUT_H
#define EXAMPLES_OUTPUT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct output {
    FILE *file;
    int error; /* errno of the first write that failed; nothing is written after it */
};

/* Writes, and answers output->error. A ctrail_write_fn, so that the library can write there too. */
int32_t output_write(void *output, const char *bytes, size_t size);

/* Hands over to the system what is still held back; answers likewise. */
int32_t output_flush(struct output *output);

#endif
