/* What was found to be wrong, or cannot be shown, as rows of a report. */
#ifndef EXAMPLES_FINDINGS_H
#define EXAMPLES_FINDINGS_H

#include <cloudtrail.h>

#include "report.h"

/* Prints them in their order. */
void findings_print(const ctrail_verdict *verdict, struct report *report, struct output *output);

/* Of a table, where an object's name stands only for a file that is not there, and of the other formats. */
extern const struct column findings_table_columns[], findings_columns[];

#endif
