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

/* What a row is about. Texts live as long as the event. */
struct access {
    const char *via; /* NULL: by a way that is not known here */
    ctrail_str instance_id;
    ctrail_str os_user;
    ctrail_str address; /* of what a tunnel leads to */
    const ctrail_ssh_key *key;
    const ctrail_ssm *ssm; /* a session or command, which is for each of its instances */
    ctrail_bool success;
    bool is_open;       /* it is for instances that the event does not name */
    struct text target; /* what of the instance was reached */
};

/* ---- Ways into an instance -------------------------------------------------------------------- */

/* "10.0.0.8:22", "[2001:db8::8]:22"; what is absent is left out. */
static void add_endpoint(struct text *target, ctrail_str address, int64_t port) {
    bool brackets = address.len && port != CTRAIL_ABSENT && memchr(address.ptr, ':', address.len);
    text_add_string(target, brackets ? "[" : "");
    text_add_str(target, address);
    text_add_string(target, brackets ? "]" : "");
    if (port != CTRAIL_ABSENT) {
        text_add_string(target, address.len ? ":" : "port ");
        text_add_number(target, (uint64_t)port);
    }
}

static void describe_target(struct text *target, const ctrail_ec2_instance_connect *connect) {
    if (connect->serial_port != CTRAIL_ABSENT) {
        text_add_string(target, "serial port ");
        text_add_number(target, (uint64_t)connect->serial_port);
    }
    add_endpoint(target, connect->private_ip_address, connect->remote_port);
    if (connect->instance_connect_endpoint_id.len) {
        text_add_string(target, target->length ? " through " : "");
        text_add_str(target, connect->instance_connect_endpoint_id);
    }
}

static ctrail_rc read_connection(const ctrail_event *event, struct access *access) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    if (rc != CTRAIL_OK)
        return rc;
    access->instance_id = connect->instance_id;
    access->os_user = connect->os_user;
    access->address = connect->private_ip_address;
    access->key = connect->key;
    access->success = connect->success;
    describe_target(&access->target, connect);
    return rc;
}

static void add_part(struct text *target, ctrail_str part) {
    text_add_string(target, part.len && target->length ? ", " : "");
    text_add_str(target, part);
}

/* "tag:Role=web=db": instances by what they have. Those that are named by their ids are found as such. */
static void add_selection(struct text *target, const ctrail_ssm_target *selection) {
    if (ctrail_str_equal(selection->key, "InstanceIds"))
        return;
    add_part(target, selection->key);
    for (size_t i = 0; i < selection->value_count; i++) {
        text_add_string(target, "=");
        text_add_str(target, *selection->values[i]);
    }
}

/* Where a port leads, or else what is no instance; what instances it is for; what is run; which session or command. */
static void describe_session(struct text *target, const ctrail_ssm *ssm) {
    add_endpoint(target, ssm->host, CTRAIL_ABSENT);
    text_add_string(target, !ssm->port_number.len ? "" : ssm->host.len ? ":" : "port ");
    text_add_str(target, ssm->port_number);
    add_part(target, ssm->instance_count ? (ctrail_str){0} : ssm->target);
    for (size_t i = 0; i < ssm->target_count; i++)
        add_selection(target, ssm->targets[i]);
    add_part(target, ssm->document_name);
    add_part(target, ssm->session_id);
    add_part(target, ssm->command_id);
}

static ctrail_rc read_session(const ctrail_event *event, struct access *access) {
    ctrail_rc rc = ctrail_ssm_decode(event, &access->ssm);
    if (rc != CTRAIL_OK)
        return rc;
    access->is_open = !access->ssm->instance_count && !access->ssm->target.len;
    describe_session(&access->target, access->ssm);
    return rc;
}

static ctrail_rc read_password_data(const ctrail_event *event, struct access *access) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc == CTRAIL_OK && ec2->instance_count)
        access->instance_id = ec2->instances[0]->instance_id;
    return rc;
}

/* A row for each event that is a way into an instance. */
static const struct way {
    const char *source;
    const char *event; /* NULL: any other of the source */
    const char *via;
    ctrail_rc (*read)(const ctrail_event *event, struct access *access);
} ways[] = {
    {"ec2-instance-connect.amazonaws.com", "SendSSHPublicKey", "ssh-key", read_connection},
    {"ec2-instance-connect.amazonaws.com", "SendSerialConsoleSSHPublicKey", "serial-console", read_connection},
    {"ec2-instance-connect.amazonaws.com", "OpenTunnel", "tunnel", read_connection},
    {"ec2-instance-connect.amazonaws.com", NULL, NULL, read_connection},
    {"ssm.amazonaws.com", "StartSession", "ssm-session", read_session},
    {"ssm.amazonaws.com", "ResumeSession", "ssm-session", read_session},
    {"ssm.amazonaws.com", "SendCommand", "ssm-command", read_session},
    {"ec2.amazonaws.com", "GetPasswordData", "password-data", read_password_data},
};

/* NULL: the event is none. */
static const struct way *find_way(const ctrail_event *event) {
    ctrail_str source = str_trim(event->event_source), name = str_trim(event->event_name);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (ctrail_str_equal(source, ways[i].source) && (!ways[i].event || ctrail_str_equal(name, ways[i].event)))
            return &ways[i];
    return NULL;
}

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
    values instance_ids; /* those to show; NULL: all */
    struct text target;  /* of one event */
    size_t uncertain;    /* tunnels that may lead to one of them */
    size_t open;         /* sessions and commands that may be for one of them */
};

static bool is_wanted(const struct audit *audit, ctrail_str instance_id) {
    values wanted = audit->instance_ids;
    return !wanted || (instance_id.ptr && values_hold(wanted, instance_id.ptr, instance_id.len));
}

/* Whether it is shown; a tunnel is, until its instance is known. */
static bool is_shown(struct audit *audit, const struct access *access, bool is_tunnel) {
    bool shown = is_tunnel || is_wanted(audit, access->instance_id);
    audit->open += !shown && access->is_open;
    return shown;
}

static void collect_row(struct audit *audit, const ctrail_event *event, const struct access *access) {
    bool is_tunnel = !access->instance_id.ptr && access->address.ptr;
    if (!is_shown(audit, access, is_tunnel))
        return;
    struct report_row *row = report_collect(&audit->report, &(struct subject){event, access});
    if (is_tunnel)
        tunnels_keep(&audit->tunnels, row, event, access->address);
}

/* What could not be decoded is a row all the same, of what the event itself says. */
static ctrail_rc collect_access(struct audit *audit, const struct way *way, const ctrail_event *event) {
    struct access access = {.via = way->via, .success = CTRAIL_UNKNOWN, .target = audit->target};
    access.target.length = 0;
    ctrail_rc rc = way->read(event, &access);
    audit->target = access.target;
    if (rc != CTRAIL_OK && rc != CTRAIL_ERR_LIMIT)
        return rc;
    size_t count = access.ssm ? access.ssm->instance_count : 0;
    if (!count)
        collect_row(audit, event, &access);
    for (size_t i = 0; i < count; i++) {
        access.instance_id = access.ssm->instances[i]->instance_id;
        collect_row(audit, event, &access);
    }
    return rc;
}

static ctrail_rc collect(void *user, struct output *output, const ctrail_event *event) {
    struct audit *audit = user;
    const struct way *way = find_way(event);
    audit->report.output = output;
    return way ? collect_access(audit, way, event) : tunnels_learn(&audit->tunnels, event);
}

/* ---- When all is read ------------------------------------------------------------------------- */

static void set_instance(void *user, struct report_row *row, ctrail_str instance_id) {
    struct audit *audit = user;
    if (instance_id.ptr)
        report_set(row, INSTANCE_ID, instance_id);
    if (is_wanted(audit, instance_id))
        return;
    report_leave_out(row);
    audit->uncertain += !instance_id.ptr;
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
    tunnels_find(&audit->tunnels, set_instance, audit);
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
            "address in what was read. svg draws a table.",
        .example = "  ctrail-ssh-audit --since 2024-03-01T00:00:00Z --format csv AWSLogs/ > connections.csv\n",
        .joins = true,
    };
    program_start(&program, argc, argv);
    struct audit *audits = audits_new(&program);
    program_read(&program, collect, audits, sizeof *audits);
    for (size_t i = 1; i < program.threads; i++) {
        report_join(&audits[0].report, &audits[i].report);
        tunnels_join(&audits[0].tunnels, &audits[i].tunnels);
        audits[0].open += audits[i].open;
    }
    finish(&program, &audits[0]);
    audits_free(audits, program.threads);
    return program_end(&program);
}
