/* How far long work has come, on a terminal: one line on standard error, gone when the work is done. */
#ifndef EXAMPLES_PROGRESS_H
#define EXAMPLES_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
    bool on;          /* standard error is a terminal */
    bool visible;     /* the line stands there now */
    uint64_t total;   /* bytes of all inputs; 0: not known */
    uint64_t before;  /* bytes of the inputs that are done */
    uint64_t records; /* so far */
    double started;   /* in seconds of a clock that never jumps */
    double shown;
};

void progress_start(struct progress *progress, uint64_t total);

/* One record more; `position` bytes of this input are read. */
void progress_record(struct progress *progress, uint64_t position);

/* This input is done; it had `size` bytes. */
void progress_next_input(struct progress *progress, uint64_t size);

/* Makes room for another line on the terminal. */
void progress_erase(struct progress *progress);

#endif
