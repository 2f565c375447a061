/* ctrail-list: the columns of CloudTrail's Event history. */
#include <cloudtrail.h>

#include <string.h>

#include "cells.h"
#include "program.h"
#include "report.h"

/* What the event is about. */
struct found {
    const ctrail_named_resource *const *resources;
    size_t count;
};

static bool cell_resource_names(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    (void)column;
    for (size_t i = 0; i < found->count; i++) {
        text_add_string(out, i ? ", " : "");
        text_add_str(out, found->resources[i]->name);
    }
    return found->count > 0;
}

static void add_resource(struct text *out, const ctrail_named_resource *resource) {
    text_add_string(out, "{");
    if (resource->type.ptr) {
        text_add_string(out, "\"resourceType\":");
        text_add_json(out, resource->type);
        text_add_string(out, ",");
    }
    text_add_string(out, "\"resourceName\":");
    text_add_json(out, resource->name);
    text_add_string(out, "}");
}

static bool cell_resources(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    (void)column;
    text_add_string(out, "[");
    for (size_t i = 0; i < found->count; i++) {
        text_add_string(out, i ? "," : "");
        add_resource(out, found->resources[i]);
    }
    text_add_string(out, "]");
    return true;
}

static bool cell_read_only(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    if (subject->event->read_only == CTRAIL_UNKNOWN)
        return false;
    text_add_string(out, subject->event->read_only ? "true" : "false");
    return true;
}

static const struct column table_columns[] = {
    {.name = "Event time", .cell = cell_time, .width = 20},
    {.name = "User name", EVENT_TEXT(user_name), .width = 20},
    {.name = "Event name", .cell = cell_event, .width = 24},
    {.name = "Event source", .cell = cell_event_source, .width = 34},
    {.name = "AWS region", EVENT_TEXT(aws_region), .width = 14},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "Resources", .cell = cell_resource_names, .width = 20},
    {.name = "Error code", .cell = cell_error_code},
    {.name = NULL},
};

/* As the console's own download has them; in JSON those that are absent are left out. */
static const struct column download_columns[] = {
    {.name = "User name", EVENT_TEXT(user_name)},
    {.name = "AWS access key", .cell = cell_access_key_id},
    {.name = "Event time", .cell = cell_time},
    {.name = "Event source", .cell = cell_event_source},
    {.name = "Event name", .cell = cell_event_name},
    {.name = "AWS region", EVENT_TEXT(aws_region)},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "User agent", EVENT_TEXT(user_agent)},
    {.name = "Error code", .cell = cell_error_code},
    {.name = "Resources", .cell = cell_resources, .number = true},
    {.name = "Request ID", EVENT_TEXT(request_id)},
    {.name = "Event ID", EVENT_TEXT(event_id)},
    {.name = "Read-only", .cell = cell_read_only, .number = true},
    {.name = "Event type", EVENT_TEXT(event_type)},
    {.name = "Recipient Account Id", EVENT_TEXT(recipient_account_id)},
    {.name = "Event category", EVENT_TEXT(event_category)},
    {.name = NULL},
};

/* ---- The program ------------------------------------------------------------------------------ */

/* An event for whose resources there is no memory is listed all the same, without them. */
static ctrail_rc print(void *user, struct output *output, const ctrail_event *event) {
    struct report *report = user;
    struct found found = {NULL, 0};
    report->output = output;
    ctrail_rc rc = ctrail_event_resources(event, &found.resources, &found.count);
    report_print(report, &(struct subject){event, &found});
    return rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-list",
        .summary = "Lists events with the columns of CloudTrail's Event history, in the order of the input. The CSV\n"
                   "is that of the console's download; json has the same columns, an object for each event.",
        .example = "  ctrail-list --username alice --read-only false AWSLogs/\n",
        .formats = "table|csv|json",
        .streams = true,
    };
    program_start(&program, argc, argv);
    const struct report model = {.columns = strcmp(program.format, "table") == 0 ? table_columns : download_columns,
                                 .format = program.format,
                                 .csv_safe = program.csv_safe};
    struct report *reports = reports_new(&model, program.threads);
    program.outputs.heading = report_heading(reports);
    program_read(&program, print, reports, sizeof *reports);
    reports_free(reports, program.threads);
    return program_end(&program);
}
