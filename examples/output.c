/* Where the results go. Errors stay, so that only the end and the loop over the events look at them. */
#include "output.h"

#include <errno.h>

int32_t output_write(void *user, const char *bytes, size_t size) {
    struct output *output = user;
    if (!output->error && fwrite(bytes, 1, size, output->file) != size)
        output->error = errno ? errno : EIO;
    return output->error;
}

int32_t output_flush(struct output *output) {
    if (!output->error && fflush(output->file) != 0)
        output->error = errno ? errno : EIO;
    return output->error;
}
