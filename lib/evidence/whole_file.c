/* Reads a file into a buffer that grows. */
#include "evidence/whole_file.h"

#include "input/file.h"

/* More than the library takes of a digest. */
enum { SIZE_MAX_READ = 80 << 20, STEP = 16 * 1024 };

static ctrail_rc read_opened(struct whole_file *out, struct file *file) {
    for (int64_t got = 1; got && out->size <= SIZE_MAX_READ; out->size += (size_t)got) {
        if (!ctrail_buffer_reserve(&out->bytes, out->size + STEP))
            return CTRAIL_ERR_MEMORY;
        got = ctrail_file_read(file, (char *)out->bytes.bytes + out->size, out->bytes.size - out->size);
        if (got < 0)
            return CTRAIL_ERR_IO;
    }
    return CTRAIL_OK;
}

ctrail_rc ctrail_whole_file_read(struct whole_file *out, const char *path, const ctrail_allocator *allocator) {
    struct file file;
    *out = (struct whole_file){.bytes.allocator = allocator};
    ctrail_rc rc = ctrail_file_open(&file, path) ? read_opened(out, &file) : CTRAIL_ERR_IO;
    out->error = rc == CTRAIL_ERR_IO ? file.error : 0;
    ctrail_file_close(&file);
    return rc;
}

void ctrail_whole_file_free(struct whole_file *file) {
    ctrail_buffer_free(&file->bytes);
}
