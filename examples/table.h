/* Tables for a terminal: columns that line up whatever script their texts are in. */
#ifndef EXAMPLES_TABLE_H
#define EXAMPLES_TABLE_H

#include "text.h"

/* How many columns of a terminal the text takes; it holds no control characters. */
size_t display_width(const char *bytes, size_t length);

/* How a table is shown. */
struct table_look {
    size_t width; /* of the terminal that it has to fit into; 0: of any width */
    bool colored;
};

#define TABLE_BOLD   "1" /* the numbers of ECMA-48 */
#define TABLE_RED    "31"
#define TABLE_GREEN  "32"
#define TABLE_YELLOW "33"

/* A column of a table. */
struct table_column {
    size_t width;
    bool whole;  /* is not to be made narrower */
    bool breaks; /* stands on the next line of its row */
};

/* Fits columns into so many of the terminal. The widest are made narrower, down to some letters; if that is not enough,
 * they keep their widths, and rows have several lines. `fill`: if they need not all of the terminal, the narrowest are
 * made wider. */
void table_fit(struct table_column *columns, size_t count, size_t width, bool fill);

/* Ends a line, and begins the next one of the same row. */
void table_break_line(struct text *line);

/* Cuts a text that is wider, with an ellipsis at its end. */
ctrail_str table_cut(struct text *visible, size_t width);

/* Adds a cell to a line, in a color unless it is NULL, and blanks up to `width` and the gap before the next cell. A
 * longer text moves the rest of its line to the right. */
void table_add_cell(struct text *line, ctrail_str visible, size_t width, const char *color);

/* Ends a line: without blanks at its end, with a newline. */
void table_end_line(struct text *line);

#endif
