/*
 * One way through a log, once: ctrail-instructions WAY DIRECTORY. instructions.sh runs it under a tool that counts
 * instructions.
 */
#include <stdio.h>
#include <string.h>

#include <cloudtrail/ec2.h>
#include <cloudtrail/pattern.h>

#include "count.h"
#include "generate.h"
#include "tool.h"

static const char *const rare_name[] = {RARE_NAME, NULL}, *const of_ec2_only[] = {"ec2.amazonaws.com", NULL};
static const ctrail_filter by_name = {.size = sizeof by_name, .event_name = rare_name};
static const ctrail_filter of_ec2 = {.size = sizeof of_ec2, .event_source = of_ec2_only};

/* Asks for the same events as by_name. */
static const char pattern[] = "{\"eventName\":[\"" RARE_NAME "\"]}";

static const struct way {
    const char *name;
    const char *log;
    const char *suffix;
    const ctrail_filter *filter;
    uint32_t flags;
    bool decodes;
    const char *pattern; /* in the place of the filter */
} ways[] = {
    {"plain", "log", plain_suffix, NULL, 0, false, NULL},
    {"yajl-only", "log", plain_suffix, NULL, CTRAIL_OPTION_YAJL_ONLY, false, NULL},
    {"by-name", "log", plain_suffix, &by_name, 0, false, NULL},
    {"by-pattern", "log", plain_suffix, NULL, 0, false, pattern},
    {"ec2-decoded", "log", plain_suffix, &of_ec2, 0, true, NULL},
    {"gzip", "log", gzip_suffix, NULL, 0, false, NULL},
    {"lookup-events", "lookup", plain_suffix, NULL, 0, false, NULL},
};

static const struct way *find(const char *name) {
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (strcmp(ways[i].name, name) == 0)
            return &ways[i];
    fail("no such way", name);
}

static uint64_t read_file(const struct way *way, const ctrail_filter *filter, const char *path) {
    ctrail_reader *reader = new_reader(filter, way->flags);
    const ctrail_event *event;
    const ctrail_ec2 *ec2;
    uint64_t events = 0;
    ctrail_rc rc = ctrail_reader_open(reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK) {
        events++;
        if (way->decodes && ctrail_ec2_decode(event, &ec2) != CTRAIL_OK)
            fail("cannot be decoded", path);
    }
    if (rc != CTRAIL_END)
        fail("cannot be read", path);
    ctrail_reader_free(reader);
    return events;
}

static uint64_t read_by_pattern(const struct way *way, const char *path) {
    ctrail_pattern *compiled;
    if (ctrail_pattern_compile(way->pattern, strlen(way->pattern), &compiled, NULL) != CTRAIL_OK)
        fail("no pattern", way->pattern);
    const ctrail_pattern *const list[] = {compiled, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    uint64_t events = read_file(way, &filter, path);
    ctrail_pattern_free(compiled);
    return events;
}

/* The number of events shows what was counted. */
int main(int argc, char **argv) {
    char base[PATH_SIZE], path[PATH_SIZE];
    if (argc != 3)
        fail("wrong use", "ctrail-instructions WAY DIRECTORY");
    const struct way *way = find(argv[1]);
    snprintf(base, sizeof base, "%s/%s", argv[2], way->log);
    log_path(path, base, 0, way->suffix);
    printf("%llu\n",
           (unsigned long long)(way->pattern ? read_by_pattern(way, path) : read_file(way, way->filter, path)));
    return 0;
}
