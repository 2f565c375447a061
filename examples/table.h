/* Tables for a terminal: columns that line up whatever script their texts are in. */
#ifndef EXAMPLES_TABLE_H
#define EXAMPLES_TABLE_H

#include "text.h"

/* How many columns of a terminal the text takes; it holds no control characters. */
size_t display_width(const char *bytes, size_t length);

/* Adds a cell to a line, and blanks up to `width` and the gap before the next cell. Nothing is cut: a longer
 * text moves the rest of its line to the right. */
void table_add_cell(struct text *line, ctrail_str visible, size_t width);

/* Ends a line: without blanks at its end, with a newline. */
void table_end_line(struct text *line);

#endif
