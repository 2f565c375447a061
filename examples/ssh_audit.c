/* ctrail-ssh-audit: who connected where through EC2 Instance Connect. */
#include <cloudtrail.h>

#include "cells.h"
#include "program.h"
#include "report.h"

/* ---- Cells; what was found is what the decoder made of the event -------------------------------- */

#define CONNECT_TEXT(member) .cell = cell_found_text, .offset = offsetof(ctrail_ec2_instance_connect, member)
#define KEY_TEXT(member)     .cell = cell_key_text, .offset = offsetof(ctrail_ssh_key, member)

static bool cell_key_text(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_ec2_instance_connect *connect = subject->found;
    return connect->key && text_add_str(out, *(const ctrail_str *)((const char *)connect->key + column->offset));
}

static bool cell_key_bits(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_ec2_instance_connect *connect = subject->found;
    (void)column;
    if (!connect->key || connect->key->bits == CTRAIL_ABSENT)
        return false;
    text_add_number(out, (uint64_t)connect->key->bits);
    return true;
}

static bool cell_outcome(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_ec2_instance_connect *connect = subject->found;
    (void)column;
    if (subject->event->error_code.ptr)
        return text_add_str(out, subject->event->error_code);
    text_add_string(out, connect->success == 0 ? "refused" : "ok");
    return true;
}

static const struct column columns[] = {
    {.name = "time", .cell = cell_time},
    {.name = "event", .cell = cell_event},
    {.name = "user", EVENT_TEXT(user_name)},
    {.name = "accessKeyId", .cell = cell_access_key_id},
    {.name = "sourceIPAddress", EVENT_TEXT(source_ip_address)},
    {.name = "instanceId", CONNECT_TEXT(instance_id)},
    {.name = "osUser", CONNECT_TEXT(os_user)},
    {.name = "keyType", KEY_TEXT(type)},
    {.name = "keyBits", .cell = cell_key_bits, .number = true},
    {.name = "fingerprint", KEY_TEXT(sha256)},
    {.name = "comment", KEY_TEXT(comment)},
    {.name = "outcome", .cell = cell_outcome},
    {.name = NULL},
};

/* ---- The program ------------------------------------------------------------------------------ */

/* What could not be decoded is a row all the same, of what the event itself says. */
static ctrail_rc collect(void *user, struct output *output, const ctrail_event *event) {
    static const ctrail_ec2_instance_connect nothing = {.success = CTRAIL_UNKNOWN};
    struct report *report = user;
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    report->output = output;
    if (rc == CTRAIL_OK || rc == CTRAIL_ERR_LIMIT)
        report_collect(report, &(struct subject){event, connect ? connect : &nothing});
    return rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-ssh-audit",
        .summary = "Prints who connected where through EC2 Instance Connect, in the order of time: SSH keys that\n"
                   "were pushed to instances and serial consoles, and tunnels that were opened.",
        .example = "  ctrail-ssh-audit --since 2024-03-01T00:00:00Z --format csv AWSLogs/ > connections.csv\n",
        .formats = "table|csv|json",
    };
    program_start(&program, argc, argv);
    const struct report model = {.columns = columns, .format = program.format, .csv_safe = program.csv_safe};
    struct report *reports = reports_new(&model, program.threads);
    program_read(&program, collect, reports, sizeof *reports);
    for (size_t i = 1; i < program.threads; i++)
        report_join(&reports[0], &reports[i]);
    report_print_collected(&reports[0], outputs_last(&program.outputs));
    reports_free(reports, program.threads);
    return program_end(&program);
}
