/*
 * Where results and messages go. Inputs may be read at once, each by another thread: what comes of them is written in
 * the order of the inputs. Of the input whose turn it is all is written at once; of others it is held back, up to a
 * bound for all of them; who finds no room waits until there is some, or for its turn.
 */
#ifndef EXAMPLES_OUTPUT_H
#define EXAMPLES_OUTPUT_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "progress.h"
#include "text.h"

/* A stretch of what is held back. */
struct piece;

struct held {
    struct piece *first, *last;
};

/* What comes of one input; one thread at a time uses it. */
struct output {
    struct outputs *all;
    size_t number;
    struct held results, messages;
    bool finished;
};

struct outputs {
    FILE *file;                /* of the results */
    struct progress *progress; /* taken away before a message is written */
    bool shares_terminal;      /* and before a result is */
    struct text heading;       /* in front of the first result, or of none; freed with the outputs */

    /* Its own. */
    atomic_int error; /* errno of the first write of results that failed; none is written after it */
    struct output *list;
    size_t count;
    atomic_size_t turn; /* the number of the output whose turn it is */
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    struct piece *spare;
    size_t room;          /* pieces that may be made besides */
    pthread_mutex_t line; /* who has begun a line of results has it until the line ends */
    bool in_line;
};

/* Gets ready outputs whose first members are set and whose others are 0: there is one, which has the turn. */
void outputs_start(struct outputs *outputs);

/* Holds back more of the results than stdio does by itself. Before any is written. */
void outputs_hold_back(struct outputs *outputs);

/* Makes `count` more in front of that one; `threads` of them are used at once. */
void outputs_expect(struct outputs *outputs, size_t count, size_t threads);

/* The one for what comes behind all inputs. */
struct output *outputs_last(struct outputs *outputs);

/* Gives it the turn, whatever was not finished. */
void outputs_turn_to_last(struct outputs *outputs);

/* errno of the first write of results that failed. */
int outputs_error(const struct outputs *outputs);

/* Writes the heading if nothing was written, and hands over to the system what stdio holds back; answers
 * outputs->error. */
int outputs_flush(struct outputs *outputs);

/* When a line ends, hands over to the system what was written until then; nothing is written after it. */
void outputs_stop(struct outputs *outputs);

void outputs_free(struct outputs *outputs);

/* Writes results, and answers outputs->error. A ctrail_write_fn, so that the library can write there too. */
int32_t output_write(void *output, const char *bytes, size_t size);

/* Writes to standard error. */
void output_complain(struct output *output, const struct text *line);

bool output_has_turn(const struct output *output);

/* Waits until it has its turn; false: nothing more is written. */
bool output_await_turn(struct output *output);

/* There is no more to come. */
void output_finish(struct output *output);

#endif
