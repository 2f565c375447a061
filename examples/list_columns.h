/*
 * The columns of ctrail-list: those of CloudTrail's Event history, any fields by their paths, and those of groups of
 * events.
 */
#ifndef EXAMPLES_LIST_COLUMNS_H
#define EXAMPLES_LIST_COLUMNS_H

#include "groups.h"
#include "program.h"
#include "report.h"

/* What cells are made of besides the event: what it is about, and what the library adds to it; or its group. */
struct found {
    const ctrail_named_resource *const *resources; /* if a column needs them */
    size_t count;
    const ctrail_value *decoded; /* likewise */
    const struct group *group;   /* of the columns that choose_groups adds */
};

/* The columns that a user asks for, in their order. Starts as all zeros but for `program`. */
struct choice {
    const struct program *program;
    struct column columns[REPORT_MAX_COLUMNS + 1];
    size_t count;
    bool needs_resources, needs_decoded;
};

/* Adds columns by their titles in Event history, in any case, or by paths; those of Event history if `names` is NULL.
 * Exits if one is none; `option` gave them. */
void choose(struct choice *choice, const char *option, values names);

/* The order by such a name, with a - in front the other way round. May add a hidden column, behind which no more can be
 * added. */
struct report_order choose_order(struct choice *choice, const char *name);

/* Adds the columns of groups of events by these fields, and answers their order: "count", one of the fields, or
 * "none". */
struct report_order choose_groups(struct choice *choice, const struct choice *fields, const char *name);

void choice_free(struct choice *choice);

#endif
