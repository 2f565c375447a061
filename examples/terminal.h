/* What standard output is shown on. */
#ifndef EXAMPLES_TERMINAL_H
#define EXAMPLES_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* How many columns the terminal has; 0: it is none, or nobody knows. */
size_t terminal_width(void);

/* Whether it is a terminal that shows colours, and NO_COLOR does not forbid them (https://no-color.org). */
bool terminal_has_colors(void);

#endif
