/* Files and standard input as a reader's source. */
#ifndef CTRAIL_FILE_H
#define CTRAIL_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct file {
    int descriptor; /* -1: none */
    bool borrowed;  /* standard input, which is not ours to close */
    int error;      /* errno of what failed last */
};

/* path "-": standard input. False: file->error says why. */
bool ctrail_file_open(struct file *file, const char *path);
void ctrail_file_close(struct file *file);

/* Whether reading it never waits for anybody: it is no pipe, and no terminal. */
bool ctrail_file_is_at_hand(const struct file *file);

/* A ctrail_read_fn; user is the file. */
int64_t ctrail_file_read(void *user, void *buffer, size_t size);

#endif
