/* ctrail-list: the columns of CloudTrail's Event history, or others, in any order, or counted. */
#include <cloudtrail.h>

#include <stdlib.h>
#include <string.h>

#include "complaint.h"
#include "groups.h"
#include "list_columns.h"
#include "options.h"
#include "program.h"
#include "report.h"

/* ---- Events ----------------------------------------------------------------------------------- */

/* What one thread lists. */
struct listing {
    struct report report;
    struct program *program;
    struct groups *groups; /* NULL: they are not counted */
    const struct choice *choice;
    bool collects;
};

/* An event for which there is no memory is listed all the same, without what it has not. */
static ctrail_rc find(const struct listing *listing, const ctrail_event *event, struct found *found) {
    ctrail_rc rc = CTRAIL_OK, decoded = CTRAIL_OK;
    if (listing->choice->needs_resources)
        rc = ctrail_event_resources(event, &found->resources, &found->count);
    if (listing->choice->needs_decoded)
        decoded = ctrail_event_decoded(event, &found->decoded);
    return rc < 0 ? rc : decoded;
}

static ctrail_rc list(void *user, struct output *output, const ctrail_event *event) {
    struct listing *listing = user;
    struct found found = {NULL, 0, NULL, NULL};
    const struct subject subject = {event, &found};
    ctrail_rc rc = find(listing, event, &found);
    listing->report.output = output;
    if (listing->groups && !groups_add(listing->groups, report_cells(&listing->report, &subject)))
        atomic_store(&listing->program->stopped, true);
    else if (!listing->groups && listing->collects)
        report_collect(&listing->report, &subject);
    else if (!listing->groups)
        report_print(&listing->report, &subject);
    return rc;
}

static struct listing *listings_new(struct program *program, const struct choice *choice, struct listing model) {
    struct listing *listings = must_realloc(NULL, program->threads * sizeof *listings);
    model.program = program;
    model.choice = choice;
    model.report.columns = choice->columns;
    model.report.format = program->format;
    model.report.csv_safe = program->csv_safe;
    model.report.look = program->look;
    for (size_t i = 0; i < program->threads; i++) {
        listings[i] = model;
        report_start(&listings[i].report);
    }
    return listings;
}

static void listings_free(struct listing *listings, size_t count) {
    for (size_t i = 0; i < count; i++)
        report_free(&listings[i].report);
    free(listings);
}

static void list_events(struct program *program) {
    bool is_table = strcmp(program->format, "table") == 0;
    const char *sort = program->sort ? program->sort : is_table ? "Event time" : "none";
    struct choice choice = {.program = program};
    struct listing model = {.collects = strcmp(sort, "none") != 0};
    model.report.streams = !model.collects;
    choose(&choice, "--columns", program->columns);
    if (model.collects)
        model.report.order = choose_order(&choice, sort);
    struct listing *listings = listings_new(program, &choice, model);
    if (!model.collects)
        program->outputs.heading = report_heading(&listings[0].report);
    program_read(program, list, listings, sizeof *listings);
    for (size_t i = 1; i < program->threads; i++)
        report_join(&listings[0].report, &listings[i].report);
    if (model.collects)
        report_print_collected(&listings[0].report, outputs_last(&program->outputs));
    listings_free(listings, program->threads);
    choice_free(&choice);
}

/* ---- Groups ----------------------------------------------------------------------------------- */

static void complain_of_groups(struct program *program) {
    struct text line = {0};
    text_add_string(&line, "--count-by: what it tells apart takes more than ");
    text_add_number(&line, program->max_group_bytes);
    text_add_string(&line, " bytes: nothing is counted; ask for fewer fields or events, or set --max-group-bytes");
    remark(program, &line);
    text_free(&line);
    atomic_fetch_add(&program->failures, 1);
}

/* Each group is freed when it is a row, so that memory is not needed twice. */
static void print_groups(struct program *program, struct groups *groups, struct report *report) {
    const ctrail_event none = {.event_time_ns = CTRAIL_ABSENT};
    report->output = outputs_last(&program->outputs);
    groups_sort(groups);
    for (size_t i = 0; i < groups->count; i++) {
        report_collect(report, &(struct subject){&none, &(struct found){.group = groups->list[i]}});
        free(groups->list[i]);
        groups->list[i] = NULL;
    }
    report_print_collected(report, report->output);
}

static void count_events(struct program *program) {
    struct choice fields = {.program = program}, shown = {.program = program};
    struct groups groups = {.most_bytes = program->max_group_bytes, .seed = program->printed.seed};
    if (program->columns)
        options_wrong(program, "--count-by", NULL, "names the columns itself, without --columns");
    choose(&fields, "--count-by", program->count_by);
    struct listing counted = {.report.order = choose_groups(&shown, &fields, program->sort ? program->sort : "-count")};
    groups.cell_count = fields.count;
    groups_start(&groups);
    struct listing *listings = listings_new(program, &fields, (struct listing){.groups = &groups});
    struct listing *results = listings_new(program, &shown, counted);
    program_read(program, list, listings, sizeof *listings);
    if (program->stopped)
        complain_of_groups(program);
    else
        print_groups(program, &groups, &results->report);
    listings_free(listings, program->threads);
    listings_free(results, program->threads);
    groups_free(&groups);
    choice_free(&fields);
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-list",
        .summary =
            "Lists events with the columns of CloudTrail's Event history, or those of --columns: a table in the\n"
            "order of time, csv and json in that of the input. The CSV is that of the console's download; json\n"
            "has the same columns, an object for each event.",
        .example = "  ctrail-list --username alice --read-only false AWSLogs/\n",
        .streams = true,
    };
    program_start(&program, argc, argv);
    if (program.count_by)
        count_events(&program);
    else
        list_events(&program);
    return program_end(&program);
}
