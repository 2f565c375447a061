/* Compressing what tests read. */
#ifndef CTRAIL_TESTS_GZIP_H
#define CTRAIL_TESTS_GZIP_H

#include "transcript.h"

/* Adds one gzip member. The level is zlib's, 1 to 9. */
void gzip_add(struct text *packed, const char *bytes, size_t size, int level);

#endif
