/*
 * This library: ctrail [-y] [-f] [-11] FILE... Every field of every event is filled; twelve are looked at.
 *
 * -y: by yajl only. -f: only the twelve are filled. -11: the first eleven are looked at, for a peer that has no more.
 */
#include <cloudtrail/cloudtrail.h>

#include "fields.h"

static const ctrail_identity nobody;

static const char *const paths[FIELDS + 1] = {
    "eventTime", "eventName", "eventSource",        "awsRegion",         "sourceIPAddress",  "userAgent",
    "errorCode", "eventID",   "recipientAccountId", "userIdentity.type", "userIdentity.arn", "userIdentity.accessKeyId",
};

static unsigned looked_at = FIELDS;

static void add(struct total *total, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity ? event->user_identity : &nobody;
    const ctrail_str fields[FIELDS] = {
        event->event_time,           event->event_name, event->event_source, event->aws_region,
        event->source_ip_address,    event->user_agent, event->error_code,   event->event_id,
        event->recipient_account_id, identity->type,    identity->arn,       identity->access_key_id,
    };
    total->records++;
    for (unsigned i = 0; i < looked_at; i++)
        total->sum += (i + 1) * fields[i].len;
}

static ctrail_rc read_file(struct total *total, ctrail_reader *reader, const char *path) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_open(reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        add(total, event);
    return rc;
}

/* Answers where the files begin. */
static int read_options(ctrail_options *options, int argc, char **argv) {
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (strcmp(argv[i], "-y") == 0)
            options->flags = CTRAIL_OPTION_YAJL_ONLY;
        else if (strcmp(argv[i], "-f") == 0)
            options->fields = paths;
        else
            looked_at = FIELDS - 1;
    }
    return i;
}

int main(int argc, char **argv) {
    struct total total = {0, 0};
    ctrail_reader *reader = NULL;
    ctrail_options options = {.size = sizeof options};
    int first = read_options(&options, argc, argv);
    ctrail_rc rc = ctrail_reader_new(&reader, &options) == CTRAIL_OK ? CTRAIL_END : CTRAIL_ERR_MEMORY;
    for (int i = first; rc == CTRAIL_END && i < argc; i++)
        rc = read_file(&total, reader, argv[i]);
    ctrail_reader_free(reader);
    return print_total(&total) || rc != CTRAIL_END;
}
