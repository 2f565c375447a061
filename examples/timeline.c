/* ctrail-timeline: the life of each EC2 instance. */
#include <cloudtrail/ec2.h>
#include <cloudtrail/ec2_instance_connect.h>

#include <string.h>

#include "cells.h"
#include "program.h"
#include "report.h"

/* What a row is about: an instance in an event of EC2, or an event of EC2 Instance Connect. */
struct step {
    const ctrail_ec2 *ec2;
    const ctrail_ec2_instance *instance;
    const ctrail_ec2_instance_connect *connect;
};

/* ---- States ----------------------------------------------------------------------------------- */

static const struct state_name {
    int64_t code;
    const char *name;
} state_names[] = {
    {0, "pending"}, {16, "running"}, {32, "shutting-down"}, {48, "terminated"}, {64, "stopping"}, {80, "stopped"},
};

/* The name in the record, or the one its code has. */
static bool add_state(struct text *out, const ctrail_ec2_state *state) {
    if (!state)
        return false;
    for (size_t i = 0; !state->name.ptr && i < sizeof state_names / sizeof *state_names; i++)
        if (state_names[i].code == state->code)
            return text_add_str(out, str_of(state_names[i].name));
    return text_add_str(out, state->name);
}

/* ---- Detail ----------------------------------------------------------------------------------- */

/* A list of parts, "image ami-…, key web"; nothing for a part whose value is absent. */
struct parts {
    struct text *out;
    bool any;
};

static void add_part(struct parts *parts, const char *label, ctrail_str value) {
    if (!value.ptr)
        return;
    text_add_string(parts->out, parts->any ? ", " : "");
    text_add_string(parts->out, label);
    text_add_string(parts->out, *label && value.len ? " " : "");
    text_add_str(parts->out, value);
    parts->any = true;
}

static void add_launch(struct parts *parts, const ctrail_event *event, const struct step *step) {
    (void)event;
    add_part(parts, "image", step->instance->image_id);
    add_part(parts, "type", step->instance->instance_type);
    add_part(parts, "key", step->instance->key_name);
}

/* One attribute and its new value; user data is not shown: it may hold secrets. */
static void add_change(struct parts *parts, const char *attribute, const ctrail_value *value) {
    const ctrail_value *inner = ctrail_value_find(value, "value");
    ctrail_str shown = {0};
    shown.ptr = ctrail_value_text(inner ? inner : value, &shown.len);
    if (!shown.ptr || strcmp(attribute, "userData") == 0)
        shown = str_of("");
    add_part(parts, attribute, shown);
}

/* Requests name attributes in three ways: {"attribute": "sourceDestCheck", "value": "false"}, or
 * {"instanceType": {"value": "t3.large"}}, or {"ModifyInstanceMetadataOptionsRequest": {"HttpTokens": "required"}}. */
static void add_changes(struct parts *parts, const ctrail_event *event, const struct step *step) {
    const ctrail_value *request = event->request_parameters;
    const ctrail_value *member = NULL;

    if (step->ec2->dialect == CTRAIL_EC2_DIALECT_WRAPPED)
        request = ctrail_value_next(request, NULL);
    const char *attribute = ctrail_value_text(ctrail_value_find(request, "attribute"), NULL);
    if (attribute) {
        add_change(parts, attribute, ctrail_value_find(request, "value"));
        return;
    }
    while ((member = ctrail_value_next(request, member))) {
        const char *key = ctrail_value_key(member, NULL);
        if (strcmp(key, "instanceId") != 0 && strcmp(key, "InstanceId") != 0)
            add_change(parts, key, member);
    }
}

static const struct action_detail {
    const char *action;
    void (*add)(struct parts *parts, const ctrail_event *event, const struct step *step);
} action_details[] = {
    {"RunInstances", add_launch},
    {"ModifyInstanceAttribute", add_changes},
    {"ResetInstanceAttribute", add_changes},
    {"ModifyInstanceMetadataOptions", add_changes},
};

static void add_action_detail(struct parts *parts, const ctrail_event *event, const struct step *step) {
    for (size_t i = 0; i < sizeof action_details / sizeof *action_details; i++)
        if (strcmp(step->ec2->action.ptr, action_details[i].action) == 0)
            action_details[i].add(parts, event, step);
}

static void add_connection_detail(struct parts *parts, const ctrail_ec2_instance_connect *connect) {
    if (connect->key && connect->key->valid)
        add_part(parts, "key", connect->key->sha256);
    else if (connect->key)
        add_part(parts, "invalid key", str_of(""));
    add_part(parts, "user", connect->os_user);
}

/* ---- Cells ------------------------------------------------------------------------------------ */

static bool cell_instance_id(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    (void)column;
    return text_add_str(out, step->instance ? step->instance->instance_id : step->connect->instance_id);
}

static bool cell_previous_state(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    (void)column;
    return step->instance && add_state(out, step->instance->previous_state);
}

static bool cell_current_state(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    (void)column;
    return step->instance && add_state(out, step->instance->current_state);
}

static bool cell_detail(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    struct parts parts = {.out = out};
    (void)column;
    if (step->ec2)
        add_action_detail(&parts, subject->event, step);
    if (step->connect)
        add_connection_detail(&parts, step->connect);
    add_part(&parts, "", subject->event->error_code);
    return parts.any;
}

static const struct column columns[] = {
    {.name = "instanceId", .cell = cell_instance_id},
    {.name = "time", .cell = cell_time},
    {.name = "event", .cell = cell_event},
    {.name = "previousState", .cell = cell_previous_state},
    {.name = "currentState", .cell = cell_current_state},
    {.name = "user", EVENT_TEXT(user_name)},
    {.name = "accessKeyId", .cell = cell_access_key_id},
    {.name = "sourceIPAddress", EVENT_TEXT(source_ip_address)},
    {.name = "detail", .cell = cell_detail},
    {.name = NULL},
};

/* ---- The program ------------------------------------------------------------------------------ */

static ctrail_rc collect_instances(struct report *report, const ctrail_event *event) {
    struct step step = {0};
    ctrail_rc rc = ctrail_ec2_decode(event, &step.ec2);
    if (rc != CTRAIL_OK || step.ec2->access == CTRAIL_EC2_READ)
        return rc;
    for (size_t i = 0; i < step.ec2->instance_count; i++) {
        step.instance = step.ec2->instances[i];
        report_collect(report, &(struct subject){event, &step});
    }
    return CTRAIL_OK;
}

static ctrail_rc collect_connection(struct report *report, const ctrail_event *event) {
    struct step step = {0};
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &step.connect);
    if (rc == CTRAIL_OK && step.connect->instance_id.ptr)
        report_collect(report, &(struct subject){event, &step});
    return rc;
}

static ctrail_rc collect(void *report, const ctrail_event *event) {
    ctrail_rc rc = collect_instances(report, event);
    return rc == CTRAIL_NONE ? collect_connection(report, event) : rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-timeline",
        .summary = "Prints the life of each EC2 instance: what changed it, from which state into which, who did it,\n"
                   "and who pushed an SSH key to it. Instances by id, within one by time. Reads are left out.",
        .example = "  ctrail-timeline --since 2024-03-01T00:00:00Z AWSLogs/123456789012/CloudTrail/eu-central-1/\n",
        .formats = "table|csv|json",
    };
    program_start(&program, argc, argv);
    struct report report = {.columns = columns,
                            .format = program.format,
                            .csv_safe = program.csv_safe,
                            .by_first_column = true,
                            .output = &program.output};
    report_start(&report);
    program_read(&program, collect, &report);
    report_end(&report);
    return program_end(&program);
}
