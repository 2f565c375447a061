/* What was found to be wrong, or cannot be shown: a row of the report each. Any thread may add to them. */
#ifndef EXAMPLES_FINDINGS_H
#define EXAMPLES_FINDINGS_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

#include "report.h"

enum fault {
    FAULT_CHANGED,
    FAULT_MISSING,
    FAULT_SURPLUS,
    FAULT_TRAILING,
    FAULT_RENAMED,
    FAULT_UNREADABLE,
    FAULT_SIGNATURE,
    FAULT_LINK,
    FAULT_NO_KEY,
    FAULT_KEY,
    FAULT_EXPIRED,
    FAULT_UNSIGNED,
    FAULT_LINKED,
    FAULT_GAP,
    FAULT_RESTART,
    FAULT_EARLIER,
    FAULT_LATER,
    FAULTS
};

struct finding {
    enum fault fault;
    const char *kind; /* "digest", "log file" or "chain" */
    ctrail_str account, region, trail;
    int64_t time;      /* CTRAIL_ABSENT: not known */
    ctrail_str object; /* in the bucket; absent if it is not known */
    ctrail_str path;   /* of the file; absent if there is none */
    ctrail_str detail;
};

struct findings {
    pthread_mutex_t mutex;
    struct finding *list;
    size_t count, room;
    size_t counts[FAULTS];
};

void findings_start(struct findings *findings);

/* Keeps a copy of it, texts included. */
void findings_add(struct findings *findings, const struct finding *finding);

/* Prints them in the order of accounts, regions, trails and times. */
void findings_print(struct findings *findings, struct report *report, struct output *output);

/* Of a table, where an object's name stands only for a file that is not there, and of the other formats. */
extern const struct column findings_table_columns[], findings_columns[];

/* "changed". */
const char *findings_name(enum fault fault);

void findings_free(struct findings *findings);

#endif
