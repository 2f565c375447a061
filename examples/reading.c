/* The loop over all inputs: each thread has a reader, and takes the next input that nobody has taken. */
#define _POSIX_C_SOURCE 200809L
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "complaint.h"
#include "program.h"
#include "remarks.h"
#include "verified.h"

/* One of those who read. */
struct reading {
    struct program *program;
    ctrail_reader *reader;
    program_event_fn on_event;
    void *user;
    pthread_t thread;
    const char *path; /* of the input in hand */
    struct output *output;
    uint64_t counted;          /* of its bytes, for the progress */
    struct verified_file file; /* if it must be verified */
};

/* ---- One input -------------------------------------------------------------------------------- */

static void count_progress(struct reading *reading, uint64_t records, uint64_t position) {
    struct progress *progress = &reading->program->progress;
    if (!progress->on || position < reading->counted)
        return;
    progress_count(progress, records, position - reading->counted);
    reading->counted = position;
    if (output_has_turn(reading->output))
        progress_show(progress);
}

static void complain_of_event(struct reading *reading, const ctrail_event *event, const char *message) {
    ctrail_error error = {.offset = event->offset, .record = event->record, .message = message};
    complain_of(reading->program, reading->output, reading->path, &error);
}

/* Whether the same event came before, in the order of the inputs: known when it is the turn of this one. */
static bool is_repeated(struct reading *reading, const ctrail_event *event) {
    struct program *program = reading->program;
    if (!program->unique || !program->streams)
        return false;
    struct delivery delivery = delivery_of(event, program->printed.seed);
    return output_await_turn(reading->output) && delivered_add(&program->printed, delivery) == DELIVERED_SAME;
}

/* An event that was read, but that a decoder could not take apart. Whether it met a limit is among the problems. */
static void report_event(struct reading *reading, const ctrail_event *event) {
    ctrail_rc rc = reading->on_event(reading->user, reading->output, event);
    if (rc < 0 && rc != CTRAIL_ERR_LIMIT)
        complain_of_event(reading, event, ctrail_rc_message(rc));
    for (size_t i = 0; i < event->problem_count; i++)
        if (event->problems[i]->code == CTRAIL_PROBLEM_LIMIT)
            complain_of_event(reading, event, event->problems[i]->message.ptr);
}

static void handle_event(struct reading *reading, const ctrail_event *event) {
    if (!is_repeated(reading, event))
        report_event(reading, event);
    count_progress(reading, 1, ctrail_reader_position(reading->reader));
}

/* A standard input that does not block has nothing for now. */
static void wait_for_input(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    poll(&input, 1, -1);
}

static void complain_of_reader(struct reading *reading) {
    ctrail_error error = *ctrail_reader_error(reading->reader);
    if (error.code == CTRAIL_ERR_IO && !error.system_error)
        error.system_error = reading->file.error;
    complain_of(reading->program, reading->output, reading->path, &error);
}

/* Nobody takes the results, or wants any. */
static bool is_over(struct program *program) {
    return outputs_error(&program->outputs) || atomic_load(&program->stopped);
}

/* To its end, to what makes going on impossible, or until it is over. */
static void read_events(struct reading *reading) {
    const ctrail_event *event;
    ctrail_rc rc = CTRAIL_OK;

    while ((rc == CTRAIL_OK || rc == CTRAIL_SKIPPED || rc == CTRAIL_MORE) && !is_over(reading->program)) {
        rc = ctrail_reader_next(reading->reader, &event);
        if (rc == CTRAIL_OK)
            handle_event(reading, event);
        else if (rc == CTRAIL_MORE)
            wait_for_input();
        else if (rc != CTRAIL_END)
            complain_of_reader(reading);
    }
}

static void count_records(struct reading *reading) {
    struct program *program = reading->program;
    ctrail_counts counts = {.size = sizeof counts};
    ctrail_reader_counts(reading->reader, &counts);
    atomic_fetch_add(&program->delivered, counts.delivered);
    atomic_fetch_add(&program->rejected, counts.rejected);
    atomic_fetch_add(&program->rejected_without_time, counts.rejected_without_time);
}

/* Whether there is something to read. */
static bool open_input(struct reading *reading, const struct input *input) {
    ctrail_rc rc = ctrail_reader_open(reading->reader, input->path);
    if (rc != CTRAIL_OK)
        complain_of_reader(reading);
    return rc == CTRAIL_OK;
}

static bool open_verified(struct reading *reading, const struct input *input) {
    const char *wrong = verified_open(&reading->file, reading->reader, input);
    ctrail_error error = {.code = CTRAIL_ERR_IO, .message = wrong, .system_error = reading->file.error};
    if (wrong && error.system_error)
        complain_of(reading->program, reading->output, reading->path, &error);
    else if (wrong)
        complain(reading->program, reading->output, reading->path, wrong);
    return !wrong;
}

/* To the end of what was verified; what was printed may have been something else. */
static void check_verified(struct reading *reading, const struct input *input) {
    if (!is_over(reading->program) && !verified_is_same(reading->reader, input))
        complain(reading->program, reading->output, reading->path,
                 "changed while it was read: what was read of it is not verified");
}

static void read_input(struct reading *reading, const struct input *input, struct output *output) {
    reading->path = input->path;
    reading->output = output;
    reading->counted = 0;
    if (!input->is_file && !output_await_turn(output))
        return;
    if (input->sha256 ? open_verified(reading, input) : open_input(reading, input)) {
        atomic_fetch_add(&reading->program->opened, 1);
        read_events(reading);
        count_records(reading);
        if (input->sha256)
            check_verified(reading, input);
    }
    verified_close(&reading->file);
    count_progress(reading, 0, input->size);
    output_finish(output);
}

/* ---- All inputs ------------------------------------------------------------------------------- */

static void *read_inputs(void *user) {
    struct reading *reading = user;
    struct program *program = reading->program;
    size_t i;
    while (!is_over(program) && (i = atomic_fetch_add(&program->taken, 1)) < program->inputs.count)
        read_input(reading, &program->inputs.list[i], &program->outputs.list[i]);
    return NULL;
}

/* In as many threads as there can be, this one among them. */
static void read_together(struct reading *readings, size_t count) {
    size_t started = 1;
    while (started < count && pthread_create(&readings[started].thread, NULL, read_inputs, &readings[started]) == 0)
        started++;
    read_inputs(&readings[0]);
    for (size_t i = 1; i < started; i++)
        pthread_join(readings[i].thread, NULL);
}

void program_read(struct program *program, program_event_fn on_event, void *users, size_t user_size) {
    struct reading *readings = must_realloc(NULL, program->threads * sizeof *readings);
    for (size_t i = 0; i < program->threads; i++)
        readings[i] = (struct reading){.program = program,
                                       .reader = program->readers[i],
                                       .file.descriptor = -1,
                                       .on_event = on_event,
                                       .user = (char *)users + i * user_size};
    progress_start(&program->progress, inputs_size(&program->inputs));
    bool is_terminal = isatty(STDOUT_FILENO);
    program->outputs.shares_terminal = program->streams && is_terminal;
    if (!is_terminal && inputs_are_files(&program->inputs)) /* results of a pipe may be waited for */
        outputs_hold_back(&program->outputs);
    read_together(readings, program->threads);
    free(readings);
    outputs_turn_to_last(&program->outputs);
    progress_erase(&program->progress);
    if (program->failures && !program->opened) {
        program->outputs.heading.length = 0; /* above nothing */
        exit(program_end(program));
    }
    remark_on_result(program);
}
