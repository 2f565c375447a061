/* What could not be read, in a line on standard error: PROGRAM: FILE: what is wrong. */
#ifndef EXAMPLES_COMPLAINT_H
#define EXAMPLES_COMPLAINT_H

#include "program.h"
#include "text.h"

/* Each counts as a failure of the program. */
void complain(struct program *program, struct output *output, const char *path, const char *what);

/* Of errno. */
void complain_of_system(struct program *program, struct output *output, const char *path, int error);

/* A line after the program's name that is no failure. */
void remark(struct program *program, const struct text *what);

/* Such a line about a file. */
void remark_on_path(struct program *program, const char *path, const char *what);

/* Of what a reader says. */
void complain_of(struct program *program, struct output *output, const char *path, const ctrail_error *error);

#endif
