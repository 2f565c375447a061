/*
 * What the programs have in common: options, the loop over all inputs, complaints, exit statuses.
 *
 *   int main(int argc, char **argv) {
 *       struct program program = {.name = "ctrail-count", .summary = "…"};
 *       program_start(&program, argc, argv);
 *       program_read(&program, on_event, NULL);
 *       return program_end(&program);
 *   }
 */
#ifndef EXAMPLES_PROGRAM_H
#define EXAMPLES_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail/cloudtrail.h>

#include "inputs.h"
#include "output.h"
#include "progress.h"

struct program {
    /* What the program says of itself. */
    const char *name;    /* "ctrail-list" */
    const char *summary; /* one sentence, for --help */
    const char *example; /* lines, likewise */
    const char *formats; /* what --format takes, "table|csv|json", the default first; NULL: no --format */
    bool takes_raw;      /* whether there is --raw */
    bool streams;        /* prints while it reads, and not only at the end */
    bool joins;          /* finds out itself what belongs to an instance: --instance-id filters no records */

    /* What the user asked for. */
    const char *format;
    bool csv_safe;
    bool raw;
    uint64_t max_record_bytes; /* 0: the library's default */
    ctrail_filter filter;

    /* The work. */
    ctrail_reader *reader;
    struct inputs inputs;
    struct output output; /* standard output */
    struct progress progress;
    bool shares_terminal; /* results and progress go to the same one */
    uint64_t opened;      /* inputs */
    uint64_t failures;    /* things that could not be read */
};

/* Reads the command line. Exits by itself after --help, --version and wrong usage. */
void program_start(struct program *program, int argc, char **argv);

/* Is called for each event; an answer below 0 counts as an event that could not be read. */
typedef ctrail_rc (*program_event_fn)(void *user, const ctrail_event *event);

/* Reads all inputs, and says on standard error what could not be read. Exits if no input could be opened. */
void program_read(struct program *program, program_event_fn on_event, void *user);

/* Frees everything, and answers the exit status. */
int program_end(struct program *program);

#endif
