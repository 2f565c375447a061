/*
 * Reads ten fields of every event of a log: bench LOG [ROUNDS] prints "c SECONDS RECORDS", the seconds of processor
 * time of the fastest round.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cloudtrail/cloudtrail.h>

static size_t read_fields(const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    return event->event_time.len + event->event_source.len + event->event_name.len + event->aws_region.len +
           event->source_ip_address.len + event->user_agent.len + event->event_id.len +
           event->recipient_account_id.len + (identity ? identity->type.len + identity->arn.len : 0);
}

/* How many events; 0 if the file cannot be read. */
static size_t read_log(const char *path, size_t *bytes) {
    const ctrail_event *event;
    ctrail_reader *reader = NULL;
    size_t count = 0;
    ctrail_rc rc = ctrail_reader_new(&reader, NULL);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_open(reader, path);
    while (rc == CTRAIL_OK) {
        rc = ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_OK) {
            *bytes += read_fields(event);
            count++;
        }
    }
    ctrail_reader_free(reader);
    return rc == CTRAIL_END ? count : 0;
}

int main(int argc, char **argv) {
    int rounds = argc > 2 ? atoi(argv[2]) : 3;
    double best = 0;
    size_t count = 0, bytes = 0;
    for (int i = 0; argc > 1 && i < rounds; i++) {
        clock_t start = clock();
        count = read_log(argv[1], &bytes);
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    printf("c %.4f %zu\n", best, count);
    return count == 0 || bytes == 0;
}
