/* Findings as rows. */
#include "findings.h"

#include <string.h>

static bool cell_text(const struct column *column, const struct subject *subject, struct text *out) {
    return text_add_str(out, *(const ctrail_str *)((const char *)subject->found + column->offset));
}

static bool cell_time(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_finding *finding = subject->found;
    char time[CTRAIL_TIME_SIZE];
    (void)column;
    text_add(out, time, ctrail_time_format(finding->time, time, sizeof time));
    return finding->time != CTRAIL_ABSENT;
}

static bool cell_fault(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_finding *finding = subject->found;
    (void)column;
    text_add_string(out, ctrail_fault_name(finding->fault));
    return true;
}

/* What the system says of a file counts more. */
static bool cell_detail(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_finding *finding = subject->found;
    (void)column;
    if (finding->system_error == CTRAIL_ABSENT)
        return text_add_str(out, finding->detail);
    text_add_string(out, strerror((int)finding->system_error));
    return true;
}

/* Where it is, or would be. */
static bool cell_file(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_finding *finding = subject->found;
    (void)column;
    return text_add_str(out, finding->path.ptr ? finding->path : finding->object);
}

#define TEXT(member) .cell = cell_text, .offset = offsetof(ctrail_finding, member)

const struct column findings_table_columns[] = {
    {.name = "account", TEXT(account), .width = 12},
    {.name = "region", TEXT(region)},
    {.name = "trail", TEXT(trail)},
    {.name = "time", .cell = cell_time, .width = 20},
    {.name = "kind", TEXT(kind), .width = 8},
    {.name = "fault", .cell = cell_fault},
    {.name = "detail", .cell = cell_detail},
    {.name = "file", .cell = cell_file},
    {.name = NULL},
};

const struct column findings_columns[] = {
    {.name = "account", TEXT(account), .width = 12},
    {.name = "region", TEXT(region)},
    {.name = "trail", TEXT(trail)},
    {.name = "time", .cell = cell_time, .width = 20},
    {.name = "kind", TEXT(kind), .width = 8},
    {.name = "fault", .cell = cell_fault},
    {.name = "detail", .cell = cell_detail},
    {.name = "path", TEXT(path)},
    {.name = "object", TEXT(object)},
    {.name = NULL},
};

void findings_print(const ctrail_verdict *verdict, struct report *report, struct output *output) {
    const ctrail_event event = {.event_time_ns = 0};
    report->output = output;
    for (size_t i = 0; i < verdict->finding_count; i++)
        report_collect(report, &(struct subject){&event, verdict->findings[i]});
    report_print_collected(report, output);
}
