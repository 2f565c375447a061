/* ctrail-timeline: the life of each EC2 instance. */
#include <cloudtrail.h>

#include <stdlib.h>
#include <string.h>

#include "addresses.h"
#include "cells.h"
#include "chart.h"
#include "complaint.h"
#include "delivered.h"
#include "detail.h"
#include "program.h"
#include "remarks.h"
#include "report.h"
#include "values.h"

/* What a row is about: an instance in an event of EC2, or an event of EC2 Instance Connect. */
struct step {
    const ctrail_ec2 *ec2;
    const ctrail_ec2_instance *instance;
    const ctrail_ec2_instance_connect *connect;
    ctrail_str request; /* what the request says, the same for all its instances */
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

/* A state without one before it. */
static bool is_launch(const struct step *step) {
    return step->instance && step->instance->current_state && !step->instance->previous_state;
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
    if (step->connect)
        detail_add_connection(&parts, step->connect);
    else if (is_launch(step))
        detail_add_launch(&parts, step->instance);
    else if (step->request.len)
        parts.count += text_add_str(out, step->request);
    detail_add_error(&parts, subject->event->error_code);
    return parts.count > 0;
}

static bool cell_kind(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    const ctrail_ec2_instance *instance = step->instance;
    const char *kind = CHART_CHANGE;
    (void)column;
    if (subject->event->error_code.ptr || (step->connect && step->connect->success == 0))
        kind = CHART_FAILURE;
    else if (step->connect)
        kind = CHART_CONNECTION;
    else if (is_launch(step))
        kind = CHART_LAUNCH;
    else if (instance->previous_state || instance->current_state)
        kind = CHART_TRANSITION;
    else if (step->ec2->access == CTRAIL_EC2_READ)
        kind = CHART_READ;
    return text_add_str(out, str_of(kind));
}

static const struct column columns[] = {
    [CHART_INSTANCE_ID] = {.name = "instanceId", .cell = cell_instance_id},
    [CHART_TIME] = {.name = "time", .cell = cell_time},
    [CHART_EVENT] = {.name = "event", .cell = cell_event},
    [CHART_PREVIOUS_STATE] = {.name = "previousState", .cell = cell_previous_state},
    [CHART_CURRENT_STATE] = {.name = "currentState", .cell = cell_current_state},
    [CHART_USER] = {.name = "user", EVENT_TEXT(user_name)},
    [CHART_ACCESS_KEY_ID] = {.name = "accessKeyId", .cell = cell_access_key_id},
    [CHART_SOURCE_IP_ADDRESS] = {.name = "sourceIPAddress", EVENT_TEXT(source_ip_address)},
    [CHART_DETAIL] = {.name = "detail", .cell = cell_detail},
    [CHART_KIND] = {.name = "kind", .cell = cell_kind, .hidden = true},
    {.name = NULL},
};

/* ---- Collecting ------------------------------------------------------------------------------- */

/* A tunnel into an instance of which only the address is known. */
struct tunnel {
    struct report_row *row;
    char *place;
};

struct timeline {
    struct report report;
    values instance_ids; /* those to show; NULL: all */
    struct addresses addresses;
    struct tunnel *tunnels;
    size_t tunnel_count;
    size_t tunnel_room;
    struct text request; /* of one event */
};

static bool is_wanted(const struct timeline *timeline, ctrail_str instance_id) {
    values wanted = timeline->instance_ids;
    return instance_id.ptr && (!wanted || values_hold(wanted, instance_id.ptr, instance_id.len));
}

static void describe_request(struct timeline *timeline, struct step *step) {
    struct parts parts = {.out = &timeline->request};
    timeline->request.length = 0;
    text_add(&timeline->request, "", 0);
    detail_add_request(&parts, step->ec2);
    step->request = (ctrail_str){timeline->request.bytes, timeline->request.length};
}

static ctrail_rc collect_instances(struct timeline *timeline, const ctrail_event *event) {
    struct step step = {0};
    ctrail_rc rc = ctrail_ec2_decode(event, &step.ec2);
    if (rc != CTRAIL_OK || step.ec2->instance_count == 0)
        return rc;
    describe_request(timeline, &step);
    for (size_t i = 0; i < step.ec2->instance_count; i++) {
        step.instance = step.ec2->instances[i];
        ctrail_str address = step.instance->private_ip_address;
        if (address.ptr)
            addresses_add(&timeline->addresses, addresses_place(event, address), step.instance->instance_id);
        if (is_wanted(timeline, step.instance->instance_id))
            report_collect(&timeline->report, &(struct subject){event, &step});
    }
    return CTRAIL_OK;
}

static struct tunnel *new_tunnel(struct timeline *timeline) {
    if (timeline->tunnel_count == timeline->tunnel_room) {
        timeline->tunnel_room = 2 * timeline->tunnel_room + 64;
        timeline->tunnels = must_realloc(timeline->tunnels, timeline->tunnel_room * sizeof *timeline->tunnels);
    }
    return &timeline->tunnels[timeline->tunnel_count++];
}

/* Keeps a tunnel until all addresses are known. */
static void collect_tunnel(struct timeline *timeline, const struct subject *subject, ctrail_str address) {
    *new_tunnel(timeline) =
        (struct tunnel){report_collect(&timeline->report, subject), addresses_place(subject->event, address)};
}

static ctrail_rc collect_connection(struct timeline *timeline, const ctrail_event *event) {
    struct step step = {0};
    struct subject subject = {event, &step};
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &step.connect);
    if (rc != CTRAIL_OK)
        return rc;
    if (is_wanted(timeline, step.connect->instance_id))
        report_collect(&timeline->report, &subject);
    else if (!step.connect->instance_id.ptr && step.connect->private_ip_address.ptr)
        collect_tunnel(timeline, &subject, step.connect->private_ip_address);
    return CTRAIL_OK;
}

static ctrail_rc collect(void *user, struct output *output, const ctrail_event *event) {
    struct timeline *timeline = user;
    timeline->report.output = output;
    ctrail_rc rc = collect_instances(timeline, event);
    return rc == CTRAIL_NONE ? collect_connection(timeline, event) : rc;
}

/* Moves what another thread has collected to the first one. */
static void join_timeline(struct timeline *timeline, struct timeline *other) {
    report_join(&timeline->report, &other->report);
    addresses_join(&timeline->addresses, &other->addresses);
    for (size_t i = 0; i < other->tunnel_count; i++)
        *new_tunnel(timeline) = other->tunnels[i];
    other->tunnel_count = 0;
}

/* A tunnel whose instance is not known has no row. */
static void join_tunnels(struct timeline *timeline) {
    for (size_t i = 0; i < timeline->tunnel_count; i++) {
        ctrail_str instance_id = addresses_find(&timeline->addresses, timeline->tunnels[i].place);
        if (is_wanted(timeline, instance_id))
            report_set(timeline->tunnels[i].row, CHART_INSTANCE_ID, instance_id);
    }
}

/* Of what is found out here, and not by the filter. */
static void remark_on_instances(struct program *program, const struct report *report) {
    struct text line = {0};
    for (size_t i = 0; i < report->row_count; i++)
        if (report_cell(report, i, CHART_INSTANCE_ID).ptr)
            return;
    text_add_string(&line, "nothing that was read is about an instance of --instance-id");
    if (program->filter.instance_id && program->delivered)
        remark(program, &line);
    text_free(&line);
}

static void free_timeline(struct timeline *timeline) {
    for (size_t i = 0; i < timeline->tunnel_count; i++)
        free(timeline->tunnels[i].place);
    free(timeline->tunnels);
    addresses_free(&timeline->addresses);
    text_free(&timeline->request);
    report_free(&timeline->report);
}

/* ---- The program ------------------------------------------------------------------------------ */

static struct timeline *timelines_new(const struct program *program) {
    uint64_t seed = delivered_seed();
    struct timeline *timelines = must_realloc(NULL, program->threads * sizeof *timelines);
    for (size_t i = 0; i < program->threads; i++) {
        timelines[i] = (struct timeline){.report = {.columns = columns,
                                                    .format = program->format,
                                                    .csv_safe = program->csv_safe,
                                                    .by_first_column = true,
                                                    .seed = seed,
                                                    .draw = strcmp(program->format, "svg") == 0 ? chart_draw : NULL},
                                         .instance_ids = program->filter.instance_id};
        report_start(&timelines[i].report);
    }
    return timelines;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-timeline",
        .summary =
            "Prints the life of each EC2 instance: what was done to it, from which state into which, who did it,\n"
            "and who pushed an SSH key to it or opened a tunnel into it. Instances by id, within one by time.\n"
            "--read-only false leaves out what only looked at it. svg draws a chart. A tunnel names an address:\n"
            "it is shown when one instance, and no other, had this address in what was read.",
        .example = "  ctrail-timeline --since 2024-03-01T00:00:00Z AWSLogs/123456789012/CloudTrail/eu-central-1/\n",
        .formats = "table|csv|json|svg",
        .joins = true,
    };
    program_start(&program, argc, argv);
    struct timeline *timelines = timelines_new(&program);
    program_read(&program, collect, timelines, sizeof *timelines);
    for (size_t i = 1; i < program.threads; i++)
        join_timeline(&timelines[0], &timelines[i]);
    remark_on_differing(&program, report_leave_out_repeated(&timelines[0].report));
    join_tunnels(&timelines[0]);
    remark_on_instances(&program, &timelines[0].report);
    report_print_collected(&timelines[0].report, outputs_last(&program.outputs));
    for (size_t i = 0; i < program.threads; i++)
        free_timeline(&timelines[i]);
    free(timelines);
    return program_end(&program);
}
