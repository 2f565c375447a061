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

/* What a row is about: what an event says of one instance. */
struct step {
    ctrail_str instance_id;
    ctrail_str previous_state, current_state; /* their names */
    ctrail_str implied_state;                 /* what no record says, but follows */
    ctrail_str detail;
    const char *kind;
};

/* ---- States ----------------------------------------------------------------------------------- */

static const struct state_name {
    int64_t code;
    const char *name;
} state_names[] = {
    {0, "pending"}, {16, "running"}, {32, "shutting-down"}, {48, "terminated"}, {64, "stopping"}, {80, "stopped"},
};

/* The name in the record, or the one its code has. */
static ctrail_str name_of(const ctrail_ec2_state *state) {
    if (!state)
        return (ctrail_str){0};
    for (size_t i = 0; !state->name.ptr && i < sizeof state_names / sizeof *state_names; i++)
        if (state_names[i].code == state->code)
            return str_of(state_names[i].name);
    return state->name;
}

/* ---- Cells ------------------------------------------------------------------------------------ */

static bool cell_kind(const struct column *column, const struct subject *subject, struct text *out) {
    const struct step *step = subject->found;
    (void)column;
    return text_add_str(out, str_of(step->kind));
}

/* What a client may choose stands in a row for each instance: no name of AWS is as long. */
enum { MOST_OF_NAME = 256, MOST_OF_DETAIL = 512 };

#define STEP_TEXT(member) .cell = cell_found_text, .offset = offsetof(struct step, member)

/* What does not run is red, what changes yellow. */
static const char *color_of_state(ctrail_str state) {
    static const struct {
        const char *name, *color;
    } colors[] = {
        {"running", TABLE_GREEN}, {"pending", TABLE_YELLOW},       {"stopping", TABLE_YELLOW},
        {"stopped", TABLE_RED},   {"shutting-down", TABLE_YELLOW}, {"terminated", TABLE_RED},
    };
    for (size_t i = 0; i < sizeof colors / sizeof *colors; i++)
        if (ctrail_str_equal(state, colors[i].name))
            return colors[i].color;
    return NULL;
}

static const struct column columns[] = {
    [CHART_INSTANCE_ID] = {.name = "instanceId", STEP_TEXT(instance_id), .most = MOST_OF_NAME, .whole = true},
    [CHART_TIME] = {.name = "time", .cell = cell_time, .most = MOST_OF_NAME, .whole = true},
    [CHART_EVENT] = {.name = "event", .cell = cell_event, .most = MOST_OF_NAME},
    [CHART_PREVIOUS_STATE] = {.name = "previousState",
                              STEP_TEXT(previous_state),
                              .most = MOST_OF_NAME,
                              .color = color_of_state},
    [CHART_CURRENT_STATE] = {.name = "currentState",
                             STEP_TEXT(current_state),
                             .most = MOST_OF_NAME,
                             .color = color_of_state},
    [CHART_USER] = {.name = "user", EVENT_TEXT(user_name), .most = MOST_OF_NAME},
    [CHART_ACCESS_KEY_ID] = {.name = "accessKeyId", .cell = cell_access_key_id, .most = MOST_OF_NAME},
    [CHART_SOURCE_IP_ADDRESS] = {.name = "sourceIPAddress", EVENT_TEXT(source_ip_address), .most = MOST_OF_NAME},
    [CHART_DETAIL] = {.name = "detail", STEP_TEXT(detail), .most = MOST_OF_DETAIL},
    [CHART_KIND] = {.name = "kind", .cell = cell_kind, .hidden = true},
    [CHART_IMPLIED_STATE] = {.name = "impliedState", STEP_TEXT(implied_state), .hidden = true},
    {.name = NULL},
};

/* ---- Collecting ------------------------------------------------------------------------------- */

/* A tunnel into an instance of which only the address is known, or a session that another event started. */
struct tunnel {
    struct report_row *row;
    char *place;
};

struct timeline {
    struct report report;
    values instance_ids; /* those to show; NULL: all */
    struct addresses addresses;
    struct tunnel *tunnels;
    size_t tunnel_count, tunnel_room;
    struct text request; /* of one event */
    struct text detail;  /* of one row */
};

static bool is_wanted(const struct timeline *timeline, ctrail_str instance_id) {
    values wanted = timeline->instance_ids;
    return instance_id.ptr && (!wanted || values_hold(wanted, instance_id.ptr, instance_id.len));
}

static ctrail_str text_of(const struct text *text) {
    return (ctrail_str){text->bytes, text->length};
}

/* What is to be said of each row comes last. */
static struct report_row *collect_step(struct timeline *timeline, const ctrail_event *event, struct step *step,
                                       struct parts *parts) {
    detail_add(parts, "implied", step->implied_state);
    detail_add_error(parts, event->error_code);
    step->detail = parts->count ? text_of(&timeline->detail) : (ctrail_str){0};
    if (event->error_code.len)
        step->kind = CHART_FAILURE;
    return report_collect(&timeline->report, &(struct subject){event, step});
}

static struct parts new_detail(struct timeline *timeline) {
    timeline->detail.length = 0;
    text_add(&timeline->detail, "", 0);
    return (struct parts){.out = &timeline->detail};
}

/* ---- Calls of EC2 ----------------------------------------------------------------------------- */

/* It has a state, and had none before. */
static bool is_launch(const struct step *step, const ctrail_ec2 *ec2) {
    bool is_new = !step->previous_state.ptr && (step->current_state.ptr || step->implied_state.ptr);
    const char *name = step->current_state.ptr ? step->current_state.ptr : step->implied_state.ptr;
    return is_new && strcmp(name, "pending") == 0 && !ctrail_str_equal(ec2->action, "StartInstances");
}

/* A reboot, or a change of a stopped instance, tells a state and changes none. */
static bool changes_state(const struct step *step) {
    bool implies_same =
        ctrail_str_equal(step->implied_state, "running") || ctrail_str_equal(step->implied_state, "stopped");
    return step->previous_state.ptr || step->current_state.ptr || (step->implied_state.ptr && !implies_same);
}

static const char *kind_of(const struct step *step, const ctrail_ec2 *ec2) {
    if (is_launch(step, ec2))
        return CHART_LAUNCH;
    if (changes_state(step))
        return CHART_TRANSITION;
    return ec2->access == CTRAIL_EC2_READ ? CHART_READ : CHART_CHANGE;
}

/* What the request says, the same for all its instances. */
static ctrail_str describe_request(struct timeline *timeline, const ctrail_ec2 *ec2) {
    struct parts parts = {.out = &timeline->request};
    timeline->request.length = 0;
    text_add(&timeline->request, "", 0);
    detail_add_request(&parts, ec2);
    return text_of(&timeline->request);
}

static void collect_instance(struct timeline *timeline, const ctrail_event *event, const ctrail_ec2 *ec2,
                             const ctrail_ec2_instance *instance, ctrail_str request) {
    struct parts parts = new_detail(timeline);
    struct step step = {.instance_id = instance->instance_id,
                        .previous_state = name_of(instance->previous_state),
                        .current_state = name_of(instance->current_state),
                        .implied_state = name_of(instance->implied_state)};
    step.kind = kind_of(&step, ec2);
    if (is_launch(&step, ec2))
        detail_add_launch(&parts, instance);
    else if (request.len)
        parts.count += text_add_str(parts.out, request);
    collect_step(timeline, event, &step, &parts);
}

static ctrail_rc collect_instances(struct timeline *timeline, const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc != CTRAIL_OK || ec2->instance_count == 0)
        return rc;
    ctrail_str request = describe_request(timeline, ec2);
    for (size_t i = 0; i < ec2->instance_count; i++) {
        const ctrail_ec2_instance *instance = ec2->instances[i];
        if (instance->private_ip_address.ptr)
            addresses_add(&timeline->addresses, addresses_place(event, instance->private_ip_address),
                          instance->instance_id);
        if (is_wanted(timeline, instance->instance_id))
            collect_instance(timeline, event, ec2, instance, request);
    }
    return CTRAIL_OK;
}

/* ---- What other services do, and tell --------------------------------------------------------- */

/* Events that are no calls of EC2, and what follows from them; of EventBridge's, the others are only shown. */
static const struct outside {
    const char *source, *name;
    const char *state; /* where the record says it */
    const char *implied_state;
} outsides[] = {
    {"autoscaling.amazonaws.com", "TerminateInstanceInAutoScalingGroup", NULL, "shutting-down"},
    {"aws.ec2", "EC2 Instance State-change Notification", "detail.state", NULL},
    {"aws.autoscaling", "EC2 Instance Launch Successful", NULL, "running"},
    {"aws.autoscaling", "EC2 Instance Terminate Successful", NULL, "terminated"},
    {"aws.", NULL, NULL, NULL},
};

static const struct outside *find_outside(const ctrail_event *event) {
    for (size_t i = 0; i < sizeof outsides / sizeof *outsides; i++) {
        const struct outside *row = &outsides[i];
        bool is_any = !row->name && event->event_source.len > strlen(row->source) &&
                      memcmp(event->event_source.ptr, row->source, strlen(row->source)) == 0;
        bool is_it =
            ctrail_str_equal(event->event_name, row->name) && ctrail_str_equal(event->event_source, row->source);
        if (is_any || is_it)
            return row;
    }
    return NULL;
}

/* The first of these texts that the record has. */
static ctrail_str first_text(const ctrail_event *event, const char *const *paths) {
    ctrail_str text = {0};
    for (; *paths && !text.ptr; paths++) {
        const ctrail_value *value = ctrail_value_find(ctrail_event_record(event), *paths);
        if (ctrail_value_kind(value) == CTRAIL_KIND_STRING)
            text.ptr = ctrail_value_text(value, &text.len);
    }
    return text;
}

static ctrail_rc collect_outside(struct timeline *timeline, const ctrail_event *event) {
    static const char *const ids[] = {"detail.instance-id", "detail.EC2InstanceId", "requestParameters.instanceId",
                                      NULL};
    static const char *const details[] = {"detail.instance-action", "detail.AutoScalingGroupName", NULL};
    const struct outside *outside = find_outside(event);
    if (!outside)
        return CTRAIL_NONE;
    struct parts parts = new_detail(timeline);
    struct step step = {.instance_id = first_text(event, ids),
                        .current_state = first_text(event, (const char *const[]){outside->state, NULL}),
                        .implied_state = str_of(event->error_code.len ? NULL : outside->implied_state),
                        .kind = outside->name ? CHART_TRANSITION : CHART_NOTICE};
    detail_add(&parts, "", first_text(event, details));
    if (is_wanted(timeline, step.instance_id))
        collect_step(timeline, event, &step, &parts);
    return CTRAIL_OK;
}

/* ---- EC2 Instance Connect --------------------------------------------------------------------- */

static struct tunnel *new_tunnel(struct timeline *timeline) {
    if (timeline->tunnel_count == timeline->tunnel_room) {
        timeline->tunnel_room = 2 * timeline->tunnel_room + 64;
        timeline->tunnels = must_realloc(timeline->tunnels, timeline->tunnel_room * sizeof *timeline->tunnels);
    }
    return &timeline->tunnels[timeline->tunnel_count++];
}

static ctrail_rc collect_connection(struct timeline *timeline, const ctrail_event *event) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    if (rc != CTRAIL_OK)
        return rc;
    bool is_tunnel = !connect->instance_id.ptr && connect->private_ip_address.ptr;
    if (!is_tunnel && !is_wanted(timeline, connect->instance_id))
        return CTRAIL_OK;
    struct parts parts = new_detail(timeline);
    struct step step = {.instance_id = connect->instance_id,
                        .kind = connect->success == 0 ? CHART_FAILURE : CHART_CONNECTION};
    detail_add_connection(&parts, connect);
    struct report_row *row = collect_step(timeline, event, &step, &parts);
    if (is_tunnel) /* whose instance is found when all addresses are known */
        *new_tunnel(timeline) = (struct tunnel){row, addresses_place(event, connect->private_ip_address)};
    return CTRAIL_OK;
}

/* ---- Systems Manager -------------------------------------------------------------------------- */

/* Other calls look at an instance, or are its agent's own. */
static const char *kind_of_session(ctrail_str name) {
    static const char *const connections[] = {"StartSession", "ResumeSession", "TerminateSession", "SendCommand"};
    for (size_t i = 0; i < sizeof connections / sizeof *connections; i++)
        if (ctrail_str_equal(name, connections[i]))
            return CHART_CONNECTION;
    return ctrail_str_equal(name, "StartAutomationExecution") ? CHART_CHANGE : NULL;
}

static struct report_row *collect_session_with(struct timeline *timeline, const ctrail_event *event,
                                               const ctrail_ssm *ssm, struct step step) {
    struct parts parts = new_detail(timeline);
    detail_add_session(&parts, ssm);
    return collect_step(timeline, event, &step, &parts);
}

/* What goes on with a session, or ends it, names no instance: it is that of the event that started it. */
static void collect_resumed(struct timeline *timeline, const ctrail_event *event, const ctrail_ssm *ssm,
                            struct step step) {
    if (!ssm->session_id.len || ssm->target.len)
        return;
    struct report_row *row = collect_session_with(timeline, event, ssm, step);
    *new_tunnel(timeline) = (struct tunnel){row, addresses_place(event, ssm->session_id)};
}

static void collect_sessions(struct timeline *timeline, const ctrail_event *event, const ctrail_ssm *ssm,
                             struct step step) {
    if (!ssm->instance_count)
        collect_resumed(timeline, event, ssm, step);
    if (ssm->instance_count == 1 && ssm->session_id.len)
        addresses_add(&timeline->addresses, addresses_place(event, ssm->session_id), ssm->instances[0]->instance_id);
    for (size_t i = 0; i < ssm->instance_count; i++) {
        step.instance_id = ssm->instances[i]->instance_id;
        if (is_wanted(timeline, step.instance_id))
            collect_session_with(timeline, event, ssm, step);
    }
}

static ctrail_rc collect_session(struct timeline *timeline, const ctrail_event *event) {
    const char *kind = kind_of_session(str_trim(event->event_name));
    const ctrail_ssm *ssm;
    ctrail_rc rc = kind ? ctrail_ssm_decode(event, &ssm) : CTRAIL_NONE;
    if (rc == CTRAIL_OK)
        collect_sessions(timeline, event, ssm, (struct step){.kind = kind});
    return rc;
}

/* ---- Events ----------------------------------------------------------------------------------- */

static ctrail_rc collect(void *user, struct output *output, const ctrail_event *event) {
    static ctrail_rc (*const ways[])(struct timeline *, const ctrail_event *) = {collect_instances, collect_connection,
                                                                                 collect_session, collect_outside};
    struct timeline *timeline = user;
    ctrail_rc rc = CTRAIL_NONE;
    timeline->report.output = output;
    for (size_t i = 0; rc == CTRAIL_NONE && i < sizeof ways / sizeof *ways; i++)
        rc = ways[i](timeline, event);
    return rc;
}

/* ---- When all is read ------------------------------------------------------------------------- */

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
    text_free(&timeline->detail);
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
                                                    .look = program->look,
                                                    .order = {.by_column = true, .whole = true, .column = 0},
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
            "and who pushed an SSH key to it, opened a tunnel into it, had a session with it or ran a command on\n"
            "it. Instances by id, within one by time.\n"
            "Events of EventBridge tell of it too: state-change notices, spot interruptions. --read-only false\n"
            "leaves out what only looked at it. A tunnel names an address: it is shown when one instance, and no\n"
            "other, had this address in what was read. svg draws a chart: solid is what two records agree on, pale\n"
            "what follows from one, hatched where something between is missing, empty where nothing is known.",
        .example = "  ctrail-timeline --since 2024-03-01T00:00:00Z AWSLogs/123456789012/CloudTrail/eu-central-1/\n",
        .joins = true,
        .takes_notices = true,
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
