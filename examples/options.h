/* The command line that all programs share. */
#ifndef EXAMPLES_OPTIONS_H
#define EXAMPLES_OPTIONS_H

#include "program.h"

/* Sets the members of `program` that the user asks for, and answers the index of the first argument. Exits
 * after --help, --version and wrong usage. */
int options_read(struct program *program, int argc, char **argv);

/* Frees what it put into the filter. */
void options_free(struct program *program);

/* Says on standard error what is wrong with the command line, and exits. `text` may be NULL. */
_Noreturn void options_wrong(const struct program *program, const char *option, const char *text, const char *what);

#endif
