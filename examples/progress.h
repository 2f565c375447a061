/* How far long work has come, on a terminal: one line on standard error, gone when the work is done. */
#ifndef EXAMPLES_PROGRESS_H
#define EXAMPLES_PROGRESS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct progress {
    bool on;                              /* standard error is a terminal */
    bool visible;                         /* the line stands there now */
    uint64_t total;                       /* bytes of all inputs; 0: not known */
    const char *unit;                     /* what is counted; NULL: records */
    atomic_uint_least64_t bytes, records; /* so far */
    double started;                       /* in seconds of a clock that never jumps */
    double shown;
};

void progress_start(struct progress *progress, uint64_t total);

/* So much more was read; by any thread. */
void progress_count(struct progress *progress, uint64_t records, uint64_t bytes);

/* Draws the line when it is time. This and the next: only one thread at a time. */
void progress_show(struct progress *progress);

/* Makes room for another line on the terminal. */
void progress_erase(struct progress *progress);

#endif
