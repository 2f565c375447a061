/* A report as a picture: a table in SVG, with two cells of a row above each other in each of its columns. */
#ifndef EXAMPLES_PICTURE_H
#define EXAMPLES_PICTURE_H

#include <stdbool.h>
#include <stddef.h>

#include "report.h"

struct picture {
    const char *label;   /* what the picture shows, for who cannot see it */
    const char *nothing; /* what stands there when there are no rows */
    const struct picture_column { size_t upper, lower; /* columns of the report */ } * columns;
    size_t column_count;
    size_t outcome; /* a lower one of these columns; red where is_failure says so */
    bool (*is_failure)(const struct report *report, size_t row);
};

/* For struct report: draws the rows in their order. */
void picture_draw(struct report *report, const struct picture *picture);

#endif
