/*
 * What the programs have in common: options, the loop over all inputs, complaints, exit statuses.
 *
 *   int main(int argc, char **argv) {
 *       struct program program = {.name = "ctrail-count", .summary = "…"};
 *       program_start(&program, argc, argv);
 *       program_read(&program, on_event, NULL, 0);
 *       return program_end(&program);
 *   }
 */
#ifndef EXAMPLES_PROGRAM_H
#define EXAMPLES_PROGRAM_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

#include "delivered.h"
#include "inputs.h"
#include "interrupt.h"
#include "output.h"
#include "progress.h"
#include "table.h"
#include "values.h"

enum { MOST_THREADS = 256 };

struct program {
    /* What the program says of itself. */
    const char *name;    /* "ctrail-list" */
    const char *summary; /* one sentence, for --help */
    const char *example; /* lines, likewise */
    bool streams;        /* prints while it reads, and not only at the end */
    bool takes_notices;  /* also events of EventBridge that bring no record: see CTRAIL_OPTION_NOTICES */
    bool verifies;       /* reads no records: it verifies files */
    bool joins;          /* finds out itself what belongs to an instance: --instance-id filters no records */
    bool joins_keys;     /* finds out itself what belongs to a key: --access-key-id filters no records */

    /* What the user asked for. */
    const char *format;
    bool csv_safe;
    const char *color;        /* "auto", "always" or "never" */
    values columns, count_by; /* lists of values.h */
    const char *sort;         /* NULL: not given */
    uint64_t max_group_bytes;
    bool unique, no_prune;
    bool raw, only_decoded, no_decoded;
    uint64_t max_record_bytes; /* 0: the library's default */
    size_t threads;            /* that read at once; no more than there are inputs */
    bool require_verified;     /* only log files that verified digests name are read */
    const char *const *keys;   /* for verifying: files with public keys, a list of values.h */
    bool accept_linked;        /* likewise: the newest digest of a chain needs no signature */
    ctrail_filter filter;      /* its lists are those of values.h */

    /* The work. */
    ctrail_reader *readers[MOST_THREADS];
    struct inputs inputs;
    ctrail_verification *verification; /* of the inputs; NULL: they may be any */
    struct table_look look;            /* of tables */
    atomic_size_t taken;               /* of the inputs */
    atomic_bool stopped;               /* nothing more is read */
    struct outputs outputs;            /* standard output */
    struct progress progress;
    struct interrupt interrupt;
    struct delivered printed; /* by a program that prints while it reads, for `unique` */
    atomic_size_t opened;     /* inputs */
    atomic_ullong delivered, rejected, rejected_without_time; /* records, as ctrail_counts has them */
    atomic_size_t failures;                                   /* things that could not be read */
};

/* Reads the command line. Exits by itself after --help, --version and wrong usage. */
void program_start(struct program *program, int argc, char **argv);

/* The same for a program that reads no events; answers the index of the first argument. The inputs are its own. */
int program_start_plain(struct program *program, int argc, char **argv);

/* Is called for each event, in the thread that reads it, and puts what it prints into `output`; an answer below 0, or a
 * problem with CTRAIL_PROBLEM_LIMIT, counts as an event that could not be read. */
typedef ctrail_rc (*program_event_fn)(void *user, struct output *output, const ctrail_event *event);

/* Reads all inputs, and says on standard error what could not be read. `users` is an array: the first thread gives its
 * calls the first element, which has `user_size` bytes, and so on. Exits if no input could be opened. */
void program_read(struct program *program, program_event_fn on_event, void *users, size_t user_size);

/* Frees everything, and answers the exit status. */
int program_end(struct program *program);

#endif
