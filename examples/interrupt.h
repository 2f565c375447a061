/* An interrupt (SIGINT) ends the program, but not within a line of its results; a second one ends it at once. */
#ifndef EXAMPLES_INTERRUPT_H
#define EXAMPLES_INTERRUPT_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "output.h"

/* Starts as all zeros. */
struct interrupt {
    struct outputs *outputs;
    pthread_t thread; /* which waits for it */
    bool awaited;
    atomic_bool forgotten;
};

/* Begins to wait. Threads that are started afterwards leave the signal to the one that waits. */
void interrupt_await(struct interrupt *interrupt, struct outputs *outputs);

/* No longer waits: the outputs may be freed. */
void interrupt_forget(struct interrupt *interrupt);

#endif
