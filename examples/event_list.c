/* ctrail-list: the columns of CloudTrail's Event history. */
#include <cloudtrail/ec2.h>
#include <cloudtrail/ec2_instance_connect.h>

#include <string.h>

#include "cells.h"
#include "program.h"
#include "report.h"

/* What the decoders found; NULL for other services' events. */
struct found {
    const ctrail_ec2 *ec2;
    const ctrail_ec2_instance_connect *connect;
};

/* ---- Resources: those of the record, and those that a decoder found in request and response ---- */

struct resource_list {
    struct text *out;
    size_t count;
    void (*add)(struct resource_list *list, ctrail_str type, ctrail_str name);
};

static void add_name(struct resource_list *list, ctrail_str type, ctrail_str name) {
    (void)type;
    text_add_string(list->out, list->count ? ", " : "");
    text_add_str(list->out, name);
}

static void add_object(struct resource_list *list, ctrail_str type, ctrail_str name) {
    text_add_string(list->out, list->count ? ",{" : "{");
    if (type.ptr) {
        text_add_string(list->out, "\"resourceType\":");
        text_add_json(list->out, type);
        text_add_string(list->out, ",");
    }
    text_add_string(list->out, "\"resourceName\":");
    text_add_json(list->out, name);
    text_add_string(list->out, "}");
}

static void add_resource(struct resource_list *list, ctrail_str type, ctrail_str name) {
    if (!name.ptr)
        return;
    list->add(list, type, name);
    list->count++;
}

static void add_resources(struct resource_list *list, const ctrail_event *event, const struct found *found) {
    for (size_t i = 0; i < event->resource_count; i++) {
        const ctrail_resource *resource = event->resources[i];
        add_resource(list, resource->type, resource->arn.ptr ? resource->arn : resource->arn_prefix);
    }
    for (size_t i = 0; found->ec2 && i < found->ec2->resource_count; i++)
        add_resource(list, found->ec2->resources[i]->type, found->ec2->resources[i]->id);
    if (found->connect) {
        add_resource(list, str_of("AWS::EC2::Instance"), found->connect->instance_id);
        add_resource(list, str_of("AWS::EC2::InstanceConnectEndpoint"), found->connect->instance_connect_endpoint_id);
    }
}

/* ---- Cells ------------------------------------------------------------------------------------ */

static bool cell_resource_names(const struct column *column, const struct subject *subject, struct text *out) {
    struct resource_list list = {.out = out, .add = add_name};
    (void)column;
    add_resources(&list, subject->event, subject->found);
    return list.count > 0;
}

static bool cell_resources(const struct column *column, const struct subject *subject, struct text *out) {
    struct resource_list list = {.out = out, .add = add_object};
    (void)column;
    text_add_string(out, "[");
    add_resources(&list, subject->event, subject->found);
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
    {.name = "Event source", EVENT_TEXT(event_source), .width = 34},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "Resources", .cell = cell_resource_names, .width = 20},
    {.name = "Error code", EVENT_TEXT(error_code)},
    {.name = NULL},
};

/* As the console's own download has them. */
static const struct column csv_columns[] = {
    {.name = "User name", EVENT_TEXT(user_name)},
    {.name = "AWS access key", .cell = cell_access_key_id},
    {.name = "Event time", .cell = cell_time},
    {.name = "Event source", EVENT_TEXT(event_source)},
    {.name = "Event name", EVENT_TEXT(event_name)},
    {.name = "AWS region", EVENT_TEXT(aws_region)},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "User agent", EVENT_TEXT(user_agent)},
    {.name = "Error code", EVENT_TEXT(error_code)},
    {.name = "Resources", .cell = cell_resources},
    {.name = "Request ID", EVENT_TEXT(request_id)},
    {.name = "Event ID", EVENT_TEXT(event_id)},
    {.name = "Read-only", .cell = cell_read_only},
    {.name = "Event type", EVENT_TEXT(event_type)},
    {.name = "Recipient Account Id", EVENT_TEXT(recipient_account_id)},
    {.name = "Event category", EVENT_TEXT(event_category)},
    {.name = NULL},
};

/* ---- The program ------------------------------------------------------------------------------ */

/* An event that a decoder has no memory for is listed all the same, without its resources. */
static ctrail_rc print(void *report, const ctrail_event *event) {
    struct found found = {0};
    ctrail_rc rc = ctrail_ec2_decode(event, &found.ec2);
    if (rc == CTRAIL_NONE)
        rc = ctrail_ec2_instance_connect_decode(event, &found.connect);
    report_print(report, &(struct subject){event, &found});
    return rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-list",
        .summary = "Lists events with the columns of CloudTrail's Event history, in the order of the input. The CSV\n"
                   "is that of the console's download.",
        .example = "  ctrail-list --username alice --read-only false AWSLogs/\n",
        .formats = "table|csv",
        .streams = true,
    };
    program_start(&program, argc, argv);
    struct report report = {.columns = strcmp(program.format, "csv") == 0 ? csv_columns : table_columns,
                            .format = program.format,
                            .csv_safe = program.csv_safe,
                            .output = &program.output};
    report_start(&report);
    program_read(&program, print, &report);
    report_end(&report);
    return program_end(&program);
}
