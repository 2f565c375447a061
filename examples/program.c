/* The beginning and the end of a program. */
#define _POSIX_C_SOURCE 200809L
#include "program.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "complaint.h"
#include "options.h"
#include "remarks.h"
#include "terminal.h"
#include "text.h"
#include "verified.h"

enum { STATUS_OK = 0, STATUS_INCOMPLETE = 1, STATUS_NO_INPUT = 2 };

/* ---- The beginning ---------------------------------------------------------------------------- */

static void start_reader(struct program *program, ctrail_reader **reader) {
    ctrail_filter filter = program->filter;
    if (program->joins)
        filter.instance_id = NULL;
    if (program->joins_keys)
        filter.access_key_id = NULL;
    ctrail_options options = {.size = sizeof options,
                              .filter = &filter,
                              .max_record_bytes = program->max_record_bytes,
                              .flags = (program->takes_notices ? CTRAIL_OPTION_NOTICES : 0) |
                                       (program->require_verified ? CTRAIL_OPTION_SHA256 : 0)};
    const char *wrong;
    ctrail_rc rc = ctrail_reader_new(reader, &options);
    if (rc == CTRAIL_OK)
        return;
    ctrail_options_check(&options, &wrong);
    fprintf(stderr, "%s: %s\n", program->name, wrong ? wrong : ctrail_rc_message(rc));
    exit(STATUS_INCOMPLETE);
}

static void complain_of_input(void *user, const char *path, const char *what) {
    struct program *program = user;
    complain(program, outputs_last(&program->outputs), path, what);
}

static void note_input(void *user, const char *path, const char *what) {
    remark_on_path(user, path, what);
}

static void find_inputs(struct program *program, char **arguments) {
    program->inputs.complain = complain_of_input;
    program->inputs.note = note_input;
    program->inputs.user = program;
    if (!*arguments)
        inputs_add(&program->inputs, "-");
    if (!*arguments && isatty(STDIN_FILENO))
        fprintf(stderr, "%s: reading standard input; try '%s --help' for more\n", program->name, program->name);
    for (; *arguments; arguments++)
        inputs_add(&program->inputs, *arguments);
}

static void prune_inputs(struct program *program) {
    int64_t since = program->filter.since;
    if (since && since != CTRAIL_ABSENT && !program->no_prune)
        remark_on_pruned(program, inputs_prune(&program->inputs, since));
}

static void check_verified(const struct program *program) {
    if (program->require_verified && !program->keys)
        options_wrong(program, "--require-verified", NULL,
                      "needs --keys: what 'aws cloudtrail list-public-keys' answers");
    if (!program->require_verified && (program->keys || program->accept_linked))
        options_wrong(program, program->keys ? "--keys" : "--accept-linked", NULL, "needs --require-verified");
}

/* No more threads than there are inputs. */
static void prepare_threads(struct program *program) {
    if (program->threads > program->inputs.count)
        program->threads = program->inputs.count ? program->inputs.count : 1;
    for (size_t i = 1; i < program->threads; i++)
        start_reader(program, &program->readers[i]);
    outputs_expect(&program->outputs, program->inputs.count, program->threads);
}

/* 256 MiB */
enum { DEFAULT_GROUP_BYTES = 256 << 20 };

static struct table_look look_of(const struct program *program) {
    bool is_auto = strcmp(program->color, "auto") == 0;
    bool is_colored = is_auto ? terminal_has_colors() : strcmp(program->color, "always") == 0;
    return (struct table_look){terminal_width(), is_colored};
}

int program_start_plain(struct program *program, int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a write then fails with EPIPE instead */
    program->outputs.file = stdout;
    program->outputs.progress = &program->progress;
    outputs_start(&program->outputs);
    program->format = "table";
    program->filter = (ctrail_filter){.size = sizeof program->filter};
    program->threads = 1;
    program->printed.seed = delivered_seed();
    program->color = "auto";
    program->max_group_bytes = DEFAULT_GROUP_BYTES;
    int first = options_read(program, argc, argv);
    program->look = look_of(program);
    interrupt_await(&program->interrupt, &program->outputs);
    return first;
}

void program_start(struct program *program, int argc, char **argv) {
    int first = program_start_plain(program, argc, argv);
    check_verified(program);
    start_reader(program, &program->readers[0]);
    remark_on_filter(program);
    find_inputs(program, argv + first);
    if (program->require_verified)
        verified_digests(program);
    prune_inputs(program);
    if (program->require_verified)
        verified_inputs(program);
    prepare_threads(program);
}

/* ---- The end ---------------------------------------------------------------------------------- */

static int exit_status(struct program *program) {
    int error = outputs_flush(&program->outputs);
    if (error && error != EPIPE) /* then whoever read the results has seen enough */
        complain_of_system(program, outputs_last(&program->outputs), "standard output", error);
    else if (!error && program->failures && !program->opened)
        return STATUS_NO_INPUT;
    return program->failures ? STATUS_INCOMPLETE : STATUS_OK;
}

int program_end(struct program *program) {
    int status = exit_status(program);
    interrupt_forget(&program->interrupt);
    for (size_t i = 0; i < MOST_THREADS; i++)
        ctrail_reader_free(program->readers[i]);
    inputs_free(&program->inputs);
    ctrail_verification_free(program->verification);
    options_free(program);
    delivered_free(&program->printed);
    outputs_free(&program->outputs);
    return status;
}
