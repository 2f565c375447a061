/* The thin layer over the system's files. */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "input/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cloudtrail/cloudtrail.h"

bool ctrail_file_open(struct file *file, const char *path) {
    file->borrowed = strcmp(path, "-") == 0;
    file->descriptor = file->borrowed ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    file->error = file->descriptor < 0 ? errno : 0;
    return file->descriptor >= 0;
}

void ctrail_file_close(struct file *file) {
    if (file->descriptor >= 0 && !file->borrowed)
        close(file->descriptor);
    file->descriptor = -1;
}

bool ctrail_file_is_at_hand(const struct file *file) {
    struct stat status;
    return fstat(file->descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

int64_t ctrail_file_read(void *user, void *buffer, size_t size) {
    struct file *file = user;
    ssize_t got;
    do
        got = read(file->descriptor, buffer, size);
    while (got < 0 && errno == EINTR);
    if (got >= 0)
        return got;
    file->error = errno;
    return file->error == EAGAIN || file->error == EWOULDBLOCK ? CTRAIL_READ_WOULD_BLOCK : CTRAIL_READ_ERROR;
}
