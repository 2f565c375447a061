/* The beginning, the loop over all inputs, and the end of a program. */
#define _POSIX_C_SOURCE 200809L
#include "program.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "options.h"
#include "text.h"

/* ---- Complaints ------------------------------------------------------------------------------- */

/* One line: PROGRAM: FILE: what is wrong. */
static void complain(void *user, const char *path, const char *what) {
    struct program *program = user;
    struct text line = {0};

    text_add_string(&line, program->name);
    text_add_string(&line, ": ");
    text_add_visible(&line, str_of(strcmp(path, "-") == 0 ? "standard input" : path));
    text_add_string(&line, ": ");
    text_add_visible(&line, str_of(what));
    text_add_string(&line, "\n");
    progress_erase(&program->progress);
    fwrite(line.bytes, 1, line.length, stderr);
    text_free(&line);
    program->failures++;
}

static void add_place(struct text *what, const ctrail_error *error) {
    if (error->record) {
        text_add_string(what, "record ");
        text_add_number(what, error->record);
        text_add_string(what, " at ");
    }
    text_add_string(what, "offset ");
    text_add_number(what, error->offset);
    text_add_string(what, ": ");
}

static void add_skipped(struct text *what, uint64_t skipped) {
    text_add_string(what, " (");
    text_add_number(what, skipped);
    text_add_string(what, " bytes passed over)");
}

static void complain_of(struct program *program, const char *path, const ctrail_error *error) {
    struct text what = {0};

    if (!error->system_error || error->offset)
        add_place(&what, error);
    text_add_string(&what, error->message);
    if (error->system_error) {
        text_add_string(&what, ": ");
        text_add_string(&what, strerror(error->system_error));
    }
    if (error->skipped)
        add_skipped(&what, error->skipped);
    text_add(&what, "", 1);
    complain(program, path, what.bytes);
    text_free(&what);
}

/* An event that was read, but that a decoder could not take apart. */
static void complain_of_event(struct program *program, const char *path, const ctrail_event *event, ctrail_rc rc) {
    ctrail_error error = {.code = rc,
                          .offset = event->offset,
                          .record = event->record,
                          .message = ctrail_rc_message(rc)};
    complain_of(program, path, &error);
}

/* ---- The beginning ---------------------------------------------------------------------------- */

static void start_reader(struct program *program) {
    ctrail_filter filter = program->filter;
    if (program->joins)
        filter.instance_id = NULL;
    ctrail_options options = {.size = sizeof options, .filter = &filter, .max_record_bytes = program->max_record_bytes};
    ctrail_rc rc = ctrail_reader_new(&program->reader, &options);
    if (rc != CTRAIL_OK)
        options_wrong(program, "--max-record-bytes", NULL, ctrail_rc_message(rc));
}

static void find_inputs(struct program *program, char **arguments) {
    program->inputs.complain = complain;
    program->inputs.user = program;
    if (!*arguments)
        inputs_add(&program->inputs, "-");
    if (!*arguments && isatty(STDIN_FILENO))
        fprintf(stderr, "%s: reading standard input; try '%s --help' for more\n", program->name, program->name);
    for (; *arguments; arguments++)
        inputs_add(&program->inputs, *arguments);
}

void program_start(struct program *program, int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a write then fails with EPIPE instead */
    program->output.file = stdout;
    program->format = "table";
    program->filter = (ctrail_filter){.size = sizeof program->filter};
    int first = options_read(program, argc, argv);
    start_reader(program);
    find_inputs(program, argv + first);
}

/* ---- The loop --------------------------------------------------------------------------------- */

static void handle_event(struct program *program, const char *path, const ctrail_event *event,
                         program_event_fn on_event, void *user) {
    if (program->shares_terminal)
        progress_erase(&program->progress);
    ctrail_rc rc = on_event(user, event);
    if (rc < 0)
        complain_of_event(program, path, event, rc);
    progress_record(&program->progress, ctrail_reader_position(program->reader));
}

/* A standard input that does not block has nothing for now. */
static void wait_for_input(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    poll(&input, 1, -1);
}

/* Reads one input to its end, to what makes going on impossible, or until nobody takes the results. */
static void read_input(struct program *program, const char *path, program_event_fn on_event, void *user) {
    const ctrail_event *event;
    ctrail_rc rc = CTRAIL_OK;

    while ((rc == CTRAIL_OK || rc == CTRAIL_SKIPPED || rc == CTRAIL_MORE) && !program->output.error) {
        rc = ctrail_reader_next(program->reader, &event);
        if (rc == CTRAIL_OK)
            handle_event(program, path, event, on_event, user);
        else if (rc == CTRAIL_MORE)
            wait_for_input();
        else if (rc != CTRAIL_END)
            complain_of(program, path, ctrail_reader_error(program->reader));
    }
}

void program_read(struct program *program, program_event_fn on_event, void *user) {
    progress_start(&program->progress, inputs_size(&program->inputs));
    program->shares_terminal = program->streams && isatty(STDOUT_FILENO);
    for (size_t i = 0; i < program->inputs.count && !program->output.error; i++) {
        struct input *input = &program->inputs.list[i];
        if (ctrail_reader_open(program->reader, input->path) == CTRAIL_OK) {
            program->opened++;
            read_input(program, input->path, on_event, user);
        } else {
            complain_of(program, input->path, ctrail_reader_error(program->reader));
        }
        progress_next_input(&program->progress, input->size);
    }
    progress_erase(&program->progress);
    if (program->failures && !program->opened)
        exit(program_end(program)); /* without a heading above nothing */
}

/* ---- The end ---------------------------------------------------------------------------------- */

enum { STATUS_OK = 0, STATUS_INCOMPLETE = 1, STATUS_NO_INPUT = 2 };

static int exit_status(struct program *program) {
    if (program->output.error == EPIPE) /* whoever read the results has seen enough */
        return STATUS_OK;
    if (program->output.error)
        complain(program, "standard output", strerror(program->output.error));
    else if (program->failures && !program->opened)
        return STATUS_NO_INPUT;
    return program->failures ? STATUS_INCOMPLETE : STATUS_OK;
}

int program_end(struct program *program) {
    output_flush(&program->output);
    inputs_free(&program->inputs);
    ctrail_reader_free(program->reader);
    return exit_status(program);
}
