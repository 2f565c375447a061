/* ctrail-ssh-audit: who got into which instance, by which way. */
#include <cloudtrail.h>

#include <stdlib.h>
#include <string.h>

#include "cells.h"
#include "complaint.h"
#include "delivered.h"
#include "picture.h"
#include "program.h"
#include "remarks.h"
#include "report.h"
#include "tunnels.h"
#include "values.h"
#include "ways.h"

/* ---- Cells ------------------------------------------------------------------------------------ */

#define ACCESS_TEXT(member) .cell = cell_found_text, .offset = offsetof(struct access, member)
#define KEY_TEXT(member)    .cell = cell_key_text, .offset = offsetof(ctrail_ssh_key, member)

static bool cell_via(const struct column *column, const struct subject *subject, struct text *out) {
    const struct access *access = subject->found;
    (void)column;
    return text_add_str(out, str_of(access->via));
}

static bool cell_target(const struct column *column, const struct subject *subject, struct text *out) {
    const struct access *access = subject->found;
    (void)column;
    text_add(out, access->target.bytes, access->target.length);
    return access->target.length > 0;
}

static bool cell_key_text(const struct column *column, const struct subject *subject, struct text *out) {
    const struct access *access = subject->found;
    return access->key && text_add_str(out, *(const ctrail_str *)((const char *)access->key + column->offset));
}

static bool cell_key_bits(const struct column *column, const struct subject *subject, struct text *out) {
    const struct access *access = subject->found;
    (void)column;
    if (!access->key || access->key->bits == CTRAIL_ABSENT)
        return false;
    text_add_number(out, (uint64_t)access->key->bits);
    return true;
}

#define OUTCOME_OK "ok"

static const char *color_of_outcome(ctrail_str outcome) {
    return ctrail_str_equal(outcome, OUTCOME_OK) ? TABLE_GREEN : TABLE_RED;
}

/* A call that failed may have no code, but a message. */
static bool cell_outcome(const struct column *column, const struct subject *subject, struct text *out) {
    const struct access *access = subject->found;
    (void)column;
    if (subject->event->error_code.len)
        return text_add_str(out, subject->event->error_code);
    if (subject->event->error_message.len)
        text_add_string(out, "failed");
    else
        text_add_string(out, access->success == 0 ? "refused" : OUTCOME_OK);
    return true;
}

enum audit_column {
    TIME,
    EVENT,
    VIA,
    USER,
    ACCESS_KEY_ID,
    SOURCE_IP_ADDRESS,
    INSTANCE_ID,
    TARGET,
    OS_USER,
    KEY_TYPE,
    KEY_BITS,
    FINGERPRINT,
    COMMENT,
    OUTCOME
};

static const struct column columns[] = {
    [TIME] = {.name = "time", .cell = cell_time, .whole = true},
    [EVENT] = {.name = "event", .cell = cell_event},
    [VIA] = {.name = "via", .cell = cell_via},
    [USER] = {.name = "user", EVENT_TEXT(user_name)},
    [ACCESS_KEY_ID] = {.name = "accessKeyId", .cell = cell_access_key_id},
    [SOURCE_IP_ADDRESS] = {.name = "sourceIPAddress", EVENT_TEXT(source_ip_address)},
    [INSTANCE_ID] = {.name = "instanceId", ACCESS_TEXT(instance_id)},
    [TARGET] = {.name = "target", .cell = cell_target},
    [OS_USER] = {.name = "osUser", ACCESS_TEXT(os_user)},
    [KEY_TYPE] = {.name = "keyType", KEY_TEXT(type)},
    [KEY_BITS] = {.name = "keyBits", .cell = cell_key_bits, .number = true},
    [FINGERPRINT] = {.name = "fingerprint", KEY_TEXT(sha256)},
    [COMMENT] = {.name = "comment", KEY_TEXT(comment)},
    [OUTCOME] = {.name = "outcome", .cell = cell_outcome, .color = color_of_outcome},
    {.name = NULL},
};

/* ---- The picture ------------------------------------------------------------------------------ */

static const struct picture_column picture_columns[] = {
    {TIME, EVENT},         {USER, ACCESS_KEY_ID}, {SOURCE_IP_ADDRESS, OUTCOME}, {VIA, OS_USER},
    {INSTANCE_ID, TARGET}, {KEY_TYPE, KEY_BITS},  {FINGERPRINT, COMMENT},
};

static bool is_failure(const struct report *report, size_t row) {
    return !ctrail_str_equal(report_cell(report, row, OUTCOME), OUTCOME_OK);
}

static void draw(struct report *report) {
    static const struct picture picture = {
        .label = "Who got into which instance",
        .nothing = "no events of access to instances",
        .columns = picture_columns,
        .column_count = sizeof picture_columns / sizeof *picture_columns,
        .outcome = OUTCOME,
        .is_failure = is_failure,
    };
    picture_draw(report, &picture);
}

/* ---- Collecting ------------------------------------------------------------------------------- */

struct audit {
    struct report report;
    struct tunnels tunnels;
    struct tunnels sessions; /* that are gone on with */
    values instance_ids;     /* those to show; NULL: all */
    struct text target;      /* of one event */
    size_t uncertain;        /* tunnels that may lead to one of them */
    size_t open;             /* sessions and commands that may be for one of them */
};

static bool is_wanted(const struct audit *audit, ctrail_str instance_id) {
    values wanted = audit->instance_ids;
    return !wanted || (instance_id.ptr && values_hold(wanted, instance_id.ptr, instance_id.len));
}

/* Whether it is shown; what waits for its instance is, until that is known. */
static bool is_shown(struct audit *audit, const struct access *access, bool waits) {
    bool shown = waits || is_wanted(audit, access->instance_id);
    audit->open += !shown && access->is_open;
    return shown;
}

static void collect_row(struct audit *audit, const ctrail_event *event, const struct access *access) {
    bool is_tunnel = !access->instance_id.ptr && access->address.ptr;
    bool is_session = access->is_open && access->ssm->session_id.len;
    if (!is_shown(audit, access, is_tunnel || is_session))
        return;
    struct report_row *row = report_collect(&audit->report, &(struct subject){event, access});
    if (is_tunnel)
        tunnels_keep(&audit->tunnels, row, event, access->address);
    if (is_session)
        tunnels_keep(&audit->sessions, row, event, access->ssm->session_id);
}

/* What could not be decoded is a row all the same, of what the event itself says. */
static ctrail_rc collect_access(struct audit *audit, const struct way *way, const ctrail_event *event) {
    struct access access = {.target = audit->target};
    ctrail_rc rc = way_read(way, event, &access);
    audit->target = access.target;
    if (rc != CTRAIL_OK && rc != CTRAIL_ERR_LIMIT)
        return rc;
    if (access.ssm)
        tunnels_learn_session(&audit->sessions, event, access.ssm);
    for (size_t i = 0; i < way_instance_count(&access); i++) {
        access.instance_id = way_instance(&access, i);
        collect_row(audit, event, &access);
    }
    return rc;
}

static ctrail_rc collect(void *user, struct output *output, const ctrail_event *event) {
    struct audit *audit = user;
    const struct way *way = way_of(event);
    audit->report.output = output;
    return way ? collect_access(audit, way, event) : tunnels_learn(&audit->tunnels, event);
}

/* ---- When all is read ------------------------------------------------------------------------- */

/* Whether it is shown after all. */
static bool set_instance(const struct audit *audit, struct report_row *row, ctrail_str instance_id) {
    bool is_shown = is_wanted(audit, instance_id);
    if (instance_id.ptr)
        report_set(row, INSTANCE_ID, instance_id);
    if (!is_shown)
        report_leave_out(row);
    return is_shown;
}

static void set_of_tunnel(void *user, struct report_row *row, ctrail_str instance_id) {
    struct audit *audit = user;
    audit->uncertain += !set_instance(audit, row, instance_id) && !instance_id.ptr;
}

static void set_of_session(void *user, struct report_row *row, ctrail_str instance_id) {
    struct audit *audit = user;
    audit->open += !set_instance(audit, row, instance_id) && !instance_id.ptr;
}

static void remark_on_uncertain(struct program *program, size_t count) {
    struct text line = {0};
    text_add_number(&line, count);
    text_add_string(&line, count == 1
                               ? " tunnel is left out: its address does not tell which instance it led into"
                               : " tunnels are left out: their addresses do not tell which instances they led into");
    if (count)
        remark(program, &line);
    text_free(&line);
}

static void remark_on_open(struct program *program, size_t count) {
    struct text line = {0};
    text_add_number(&line, count);
    text_add_string(&line, count == 1
                               ? " session or command is left out: its record does not name the instances that it "
                                 "is for"
                               : " sessions and commands are left out: their records do not name the instances "
                                 "that they are for");
    if (count)
        remark(program, &line);
    text_free(&line);
}

static void finish(struct program *program, struct audit *audit) {
    remark_on_differing(program, report_leave_out_repeated(&audit->report));
    tunnels_find(&audit->tunnels, set_of_tunnel, audit);
    tunnels_find(&audit->sessions, set_of_session, audit);
    remark_on_uncertain(program, audit->uncertain);
    remark_on_open(program, audit->open);
    if (report_is_empty(&audit->report))
        remark_on_no_instance(program);
    report_print_collected(&audit->report, outputs_last(&program->outputs));
}

/* ---- The program ------------------------------------------------------------------------------ */

static struct audit *audits_new(const struct program *program) {
    uint64_t seed = delivered_seed();
    struct audit *audits = must_realloc(NULL, program->threads * sizeof *audits);
    for (size_t i = 0; i < program->threads; i++) {
        audits[i] = (struct audit){.report = {.columns = columns,
                                              .format = program->format,
                                              .csv_safe = program->csv_safe,
                                              .look = program->look,
                                              .seed = seed,
                                              .draw = strcmp(program->format, "svg") == 0 ? draw : NULL},
                                   .instance_ids = program->filter.instance_id};
        report_start(&audits[i].report);
    }
    return audits;
}

static void audits_free(struct audit *audits, size_t count) {
    for (size_t i = 0; i < count; i++) {
        tunnels_free(&audits[i].tunnels);
        tunnels_free(&audits[i].sessions);
        report_free(&audits[i].report);
        text_free(&audits[i].target);
    }
    free(audits);
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-ssh-audit",
        .summary =
            "Prints who got into which EC2 instance, in the order of time: SSH keys that were pushed to instances\n"
            "and serial consoles, tunnels that were opened, sessions and commands of Systems Manager, and\n"
            "passwords of Windows that were fetched.\n"
            "A tunnel names an address: its instance is shown when one instance, and no other, had this\n"
            "address in what was read. A session that is gone on with is that of the event that started it. svg\n"
            "draws a table.",
        .example = "  ctrail-ssh-audit --since 2024-03-01T00:00:00Z --format csv AWSLogs/ > connections.csv\n",
        .joins = true,
    };
    program_start(&program, argc, argv);
    struct audit *audits = audits_new(&program);
    program_read(&program, collect, audits, sizeof *audits);
    for (size_t i = 1; i < program.threads; i++) {
        report_join(&audits[0].report, &audits[i].report);
        tunnels_join(&audits[0].tunnels, &audits[i].tunnels);
        tunnels_join(&audits[0].sessions, &audits[i].sessions);
        audits[0].open += audits[i].open;
    }
    finish(&program, &audits[0]);
    audits_free(audits, program.threads);
    return program_end(&program);
}
