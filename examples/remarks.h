/* What may surprise about the filter that the user asked for, on standard error. It is no failure. */
#ifndef EXAMPLES_REMARKS_H
#define EXAMPLES_REMARKS_H

#include "program.h"

/* Before anything is read: a range of times the wrong way round; names in the wrong case. */
void remark_on_filter(struct program *program);

/* When all is read: records whose time cannot be read; that nothing matched. */
void remark_on_result(struct program *program);

#endif
