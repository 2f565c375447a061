/*
 * A report: rows with the same columns, as a table, as CSV, or as JSON lines. Rows are printed as they
 * come, or collected, put into order and printed at the end.
 */
#ifndef EXAMPLES_REPORT_H
#define EXAMPLES_REPORT_H

#include "delivered.h"
#include "output.h"
#include "table.h"
#include "text.h"

/* What a row is made of: an event, and what the program found in it. */
struct subject {
    const ctrail_event *event; /* NULL: the row is not of one event */
    const void *found;
};

/* One column: its name in every format, and the function that knows what a row holds there. */
struct column {
    const char *name;
    /* Adds the cell's text to `out`; false: there is none. */
    bool (*cell)(const struct column *column, const struct subject *subject, struct text *out);
    size_t offset; /* for cells that are a ctrail_str: where it stands, see cells.h */
    size_t most;   /* bytes; a longer cell is cut, and ends in "..."; 0: none is */
    size_t width;  /* the least width in a table whose rows are printed as they come; 0: that of the name */
    bool whole;    /* is not cut to fit into a terminal */
    bool number;   /* is JSON as it is: a number, true or false, a list */
    bool hidden;   /* kept for `draw` or the order, and printed by no format; behind all others */
    /* The color of a cell in a table, TABLE_RED or another; NULL: none. */
    const char *(*color)(ctrail_str cell);
    const void *source; /* for cells that are asked of something else, as those of ctrail-list are */
};

enum { REPORT_MAX_COLUMNS = 64 };

/* The order of rows that were collected: by the cells of a column, and where these are the same, or without a column,
 * by time. Cells that are numbers are compared as such and come before others, rows without a cell or a time last. */
struct report_order {
    bool by_column;
    bool whole;      /* rows without a cell in this column are not printed */
    bool descending; /* the greatest first, or the last; what is equal stands as it came all the same */
    size_t column;
};

/* A row that was collected. */
struct report_row;

struct report {
    const struct column *columns; /* the last one has no name */
    const char *format;           /* "table", "csv" or "json" */
    bool csv_safe;                /* see text_add_csv */
    struct table_look look;       /* of tables */
    bool streams;                 /* rows are printed as they come: a table takes all of the terminal's width */
    struct report_order order;
    uint64_t seed;         /* for report_leave_out_repeated: that of struct delivered; or 0 */
    struct output *output; /* where rows are printed; those collected keep the order of the outputs they came with */
    void (*draw)(struct report *report); /* prints the collected rows in place of a format; or NULL */

    /* The report's own. */
    size_t column_count;
    size_t printed_count; /* of them, those that are not hidden */
    const struct report_format *how;
    struct table_column table[REPORT_MAX_COLUMNS];
    ctrail_str cells[REPORT_MAX_COLUMNS];
    struct text bytes;   /* what `cells` points to */
    struct text visible; /* one cell of a table */
    struct text line;
    struct report_row **rows;
    size_t row_count;
    size_t row_room;
};

/* Gets a report ready whose first members are set and whose others are 0. */
void report_start(struct report *report);
void report_free(struct report *report);

/* Makes the columns of a table wide enough for a row, which is printed later. */
void report_measure(struct report *report, const struct subject *subject);

/* What stands above rows that are printed as they come, after those that were measured; to be freed. */
struct text report_heading(struct report *report);

/* The cells of a row, which live until the next call with the report. */
const ctrail_str *report_cells(struct report *report, const struct subject *subject);

/* Prints a row now, without a heading. */
void report_print(struct report *report, const struct subject *subject);

/* Keeps a copy of a row until report_end. */
struct report_row *report_collect(struct report *report, const struct subject *subject);

/* Puts another text into a row that was collected; it must live until report_end. */
void report_set(struct report_row *row, size_t column, ctrail_str text);

/* A row that was collected is not printed after all. */
void report_leave_out(struct report_row *row);

/* Leaves out all collected rows but those of the first delivery of each event, in the order of the inputs; answers how
 * many differ from another one with the same id and account. To be called before report_leave_out. */
size_t report_leave_out_repeated(struct report *report);

/* Whether no row that was collected will be printed. */
bool report_is_empty(const struct report *report);

/* For `draw`: a cell of a row, from 0 to row_count; and the time of its event, CTRAIL_ABSENT without one. */
ctrail_str report_cell(const struct report *report, size_t row, size_t column);
int64_t report_time(const struct report *report, size_t row);

/* Moves the rows that `other` collected to this one. */
void report_join(struct report *report, struct report *other);

/* Prints the rows that were collected into `output`, in order, below their heading. */
void report_print_collected(struct report *report, struct output *output);

#endif
