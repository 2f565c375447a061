/* Complaints. */
#define _POSIX_C_SOURCE 200809L
#include "complaint.h"

#include <string.h>

#include "text.h"

static void add_path(struct text *line, const struct program *program, const char *path, const char *what) {
    text_add_string(line, program->name);
    text_add_string(line, ": ");
    text_add_visible(line, str_of(strcmp(path, "-") == 0 ? "standard input" : path));
    text_add_string(line, ": ");
    text_add_visible(line, str_of(what));
    text_add_string(line, "\n");
}

void complain(struct program *program, struct output *output, const char *path, const char *what) {
    struct text line = {0};
    add_path(&line, program, path, what);
    output_complain(output, &line);
    text_free(&line);
    atomic_fetch_add(&program->failures, 1);
}

void remark_on_path(struct program *program, const char *path, const char *what) {
    struct text line = {0};
    add_path(&line, program, path, what);
    output_complain(outputs_last(&program->outputs), &line);
    text_free(&line);
}

void remark(struct program *program, const struct text *what) {
    struct text line = {0};
    text_add_string(&line, program->name);
    text_add_string(&line, ": ");
    text_add(&line, what->bytes, what->length);
    text_add_string(&line, "\n");
    output_complain(outputs_last(&program->outputs), &line);
    text_free(&line);
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

/* strerror's text may be the one that another thread asks for. */
static void add_system_error(struct text *what, int number) {
    char words[128];
    if (strerror_r(number, words, sizeof words) == 0)
        text_add_string(what, words);
    else
        text_add_string(what, "unknown error");
}

void complain_of_system(struct program *program, struct output *output, const char *path, int error) {
    struct text what = {0};
    add_system_error(&what, error);
    text_add(&what, "", 1);
    complain(program, output, path, what.bytes);
    text_free(&what);
}

void complain_of(struct program *program, struct output *output, const char *path, const ctrail_error *error) {
    struct text what = {0};

    if (!error->system_error || error->offset)
        add_place(&what, error);
    text_add_string(&what, error->message);
    if (error->system_error) {
        text_add_string(&what, ": ");
        add_system_error(&what, error->system_error);
    }
    if (error->skipped)
        add_skipped(&what, error->skipped);
    text_add(&what, "", 1);
    complain(program, output, path, what.bytes);
    text_free(&what);
}
