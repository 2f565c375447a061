/* This library: ctrail FILE [yajl]. Every field of every event is filled; twelve are looked at. */
#include <cloudtrail/cloudtrail.h>

#include "fields.h"

static const ctrail_identity nobody;

static void add(struct total *total, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity ? event->user_identity : &nobody;
    const ctrail_str fields[FIELDS] = {
        event->event_time,           event->event_name, event->event_source, event->aws_region,
        event->source_ip_address,    event->user_agent, event->error_code,   event->event_id,
        event->recipient_account_id, identity->type,    identity->arn,       identity->access_key_id,
    };
    total->records++;
    for (unsigned i = 0; i < FIELDS; i++)
        total->sum += (i + 1) * fields[i].len;
}

int main(int argc, char **argv) {
    struct total total = {0, 0};
    ctrail_reader *reader = NULL;
    const ctrail_event *event;
    ctrail_options options = {.size = sizeof options, .flags = argc > 2 ? CTRAIL_OPTION_YAJL_ONLY : 0};
    ctrail_rc rc = ctrail_reader_new(&reader, &options);
    if (rc == CTRAIL_OK && argc > 1)
        rc = ctrail_reader_open(reader, argv[1]);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        add(&total, event);
    ctrail_reader_free(reader);
    return print_total(&total) || rc != CTRAIL_END;
}
