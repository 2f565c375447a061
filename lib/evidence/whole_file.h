/* A file that is read whole into memory. */
#ifndef CTRAIL_WHOLE_FILE_H
#define CTRAIL_WHOLE_FILE_H

#include "base/arena.h"

struct whole_file {
    struct buffer bytes;
    size_t size;
    int error; /* errno */
};

/* Reads it, up to some bytes more than a digest may have. OK; CTRAIL_ERR_IO: file->error says why; CTRAIL_ERR_MEMORY.
 * In any case it is to be freed. */
ctrail_rc ctrail_whole_file_read(struct whole_file *file, const char *path, const ctrail_allocator *allocator);

void ctrail_whole_file_free(struct whole_file *file);

#endif
