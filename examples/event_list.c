/* ctrail-list: the columns of CloudTrail's Event history. */
#include <cloudtrail.h>

#include <stdlib.h>
#include <string.h>

#include "cells.h"
#include "complaint.h"
#include "fields.h"
#include "groups.h"
#include "options.h"
#include "program.h"
#include "report.h"

/* What an event is about, and what the library adds to it; or the group that is printed. */
struct found {
    const ctrail_named_resource *const *resources;
    size_t count;
    const ctrail_value *decoded;
    const struct group *group;
};

static bool cell_resource_names(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    (void)column;
    for (size_t i = 0; i < found->count; i++) {
        text_add_string(out, i ? ", " : "");
        text_add_str(out, found->resources[i]->name);
    }
    return found->count > 0;
}

static void add_resource(struct text *out, const ctrail_named_resource *resource) {
    text_add_string(out, "{");
    if (resource->type.ptr) {
        text_add_string(out, "\"resourceType\":");
        text_add_json(out, resource->type);
        text_add_string(out, ",");
    }
    text_add_string(out, "\"resourceName\":");
    text_add_json(out, resource->name);
    text_add_string(out, "}");
}

static bool cell_resources(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    (void)column;
    text_add_string(out, "[");
    for (size_t i = 0; i < found->count; i++) {
        text_add_string(out, i ? "," : "");
        add_resource(out, found->resources[i]);
    }
    text_add_string(out, "]");
    return true;
}

static bool cell_read_only(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    if (subject->event->read_only == CTRAIL_UNKNOWN)
        return false;
    text_add_string(out, subject->event->read_only ? "true" : "false");
    return true;
}

/* ---- Columns ---------------------------------------------------------------------------------- */

static const char *color_of_error(ctrail_str code) {
    (void)code;
    return TABLE_RED;
}

enum { TIME_WIDTH = 20 };

static const struct column table_columns[] = {
    {.name = "Event time", .cell = cell_time, .width = TIME_WIDTH, .whole = true},
    {.name = "User name", EVENT_TEXT(user_name), .width = 20},
    {.name = "Event name", .cell = cell_event, .width = 24},
    {.name = "Event source", .cell = cell_event_source, .width = 34},
    {.name = "AWS region", EVENT_TEXT(aws_region), .width = 14},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "Resources", .cell = cell_resource_names, .width = 20},
    {.name = "Error code", .cell = cell_error_code, .color = color_of_error},
    {.name = NULL},
};

/* As the console's own download has them; in JSON those that are absent are left out. */
static const struct column download_columns[] = {
    {.name = "User name", EVENT_TEXT(user_name)},
    {.name = "AWS access key", .cell = cell_access_key_id},
    {.name = "Event time", .cell = cell_time},
    {.name = "Event source", .cell = cell_event_source},
    {.name = "Event name", .cell = cell_event_name},
    {.name = "AWS region", EVENT_TEXT(aws_region)},
    {.name = "Source IP address", EVENT_TEXT(source_ip_address)},
    {.name = "User agent", EVENT_TEXT(user_agent)},
    {.name = "Error code", .cell = cell_error_code},
    {.name = "Resources", .cell = cell_resources, .number = true},
    {.name = "Request ID", EVENT_TEXT(request_id)},
    {.name = "Event ID", EVENT_TEXT(event_id)},
    {.name = "Read-only", .cell = cell_read_only, .number = true},
    {.name = "Event type", EVENT_TEXT(event_type)},
    {.name = "Recipient Account Id", EVENT_TEXT(recipient_account_id)},
    {.name = "Event category", EVENT_TEXT(event_category)},
    {.name = NULL},
};

/* A field, as the form at the column's offset. */
static bool cell_field(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    return field_add(column->source, subject->event, found->decoded, (enum field_form)column->offset, out);
}

static bool cell_count(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    (void)column;
    text_add_number(out, found->group->count);
    return true;
}

/* A cell of the group, at the column's offset. */
static bool cell_group(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    return text_add_str(out, found->group->cells[column->offset]);
}

/* The same to sort by: a string of JSON without its quotes. */
static bool cell_group_key(const struct column *column, const struct subject *subject, struct text *out) {
    const struct found *found = subject->found;
    ctrail_str cell = found->group->cells[column->offset];
    bool is_quoted = cell.len > 1 && cell.ptr[0] == '"';
    return text_add_str(out, is_quoted ? (ctrail_str){cell.ptr + 1, cell.len - 2} : cell);
}

/* ---- The columns that the user asks for ------------------------------------------------------- */

struct choice {
    const struct program *program;
    struct column columns[REPORT_MAX_COLUMNS + 1];
    size_t count;
};

static const struct column *find_title(const struct column *columns, const char *name) {
    for (; columns->name; columns++)
        if (same_in_any_case(columns->name, name))
            return columns;
    return NULL;
}

static bool is_format(const struct program *program, const char *format) {
    return strcmp(program->format, format) == 0;
}

static enum field_form form_of(const struct program *program) {
    if (is_format(program, "json"))
        return FIELD_JSON;
    return is_format(program, "table") ? FIELD_READABLE : FIELD_TEXT;
}

static struct column *add_column(struct choice *choice, const char *option, struct column column) {
    if (choice->count == REPORT_MAX_COLUMNS)
        options_wrong(choice->program, option, column.name, "is one column too many: there can be 64");
    choice->columns[choice->count] = column;
    return &choice->columns[choice->count++];
}

/* By its title in Event history, or a path. */
static struct column *choose(struct choice *choice, const char *option, const char *name, enum field_form form) {
    const struct column *titled = is_format(choice->program, "table") ? find_title(table_columns, name) : NULL;
    struct text wrong = {0};
    if (!titled)
        titled = find_title(download_columns, name);
    if (titled)
        return add_column(choice, option, *titled);
    struct field *field = field_new(name, &wrong);
    if (!field) {
        text_add(&wrong, "", 1);
        options_wrong(choice->program, option, name, wrong.bytes);
    }
    text_free(&wrong);
    bool is_time = strcmp(name, "eventTime") == 0; /* as all times in tables, in UTC */
    bool is_error = strcmp(name, "errorCode") == 0 || strcmp(name, "errorMessage") == 0;
    return add_column(choice, option,
                      (struct column){.name = name,
                                      .cell = is_time && form == FIELD_READABLE ? cell_time : cell_field,
                                      .offset = form,
                                      .width = is_time ? TIME_WIDTH : 0,
                                      .whole = is_time,
                                      .source = field,
                                      .number = form == FIELD_JSON,
                                      .color = is_error ? color_of_error : NULL});
}

static void choose_all(struct choice *choice, const char *option, values names, const struct column *otherwise) {
    for (values name = names; name && *name; name++)
        choose(choice, option, *name, form_of(choice->program));
    for (; !names && otherwise->name; otherwise++)
        add_column(choice, option, *otherwise);
}

static bool is_time(const struct column *column) {
    return column->cell == cell_time || (column->cell == cell_field && column->whole);
}

/* A column behind the others, unless the order is that of the time. */
static struct report_order order_by(struct choice *choice, const char *name) {
    struct report_order order = {.descending = *name == '-', .column = choice->count};
    struct column *column = choose(choice, "--sort", name + order.descending, FIELD_TEXT);
    column->hidden = true;
    order.by_column = !is_time(column);
    return order;
}

/* The columns of groups, of which the last one is the key if it is not the number. */
static struct report_order order_groups(struct choice *choice, const struct choice *fields, const char *name) {
    struct report_order order = {.by_column = true, .descending = *name == '-'};
    size_t column = 0;
    name += order.descending;
    add_column(choice, "--count-by",
               (struct column){.name = "count", .cell = cell_count, .whole = true, .number = true});
    for (size_t i = 0; i < fields->count; i++)
        add_column(choice, "--count-by",
                   (struct column){.name = fields->columns[i].name,
                                   .cell = cell_group,
                                   .offset = i,
                                   .number = fields->columns[i].number,
                                   .color = fields->columns[i].color});
    if (strcmp(name, "none") == 0)
        return (struct report_order){.by_column = false};
    while (column < choice->count && !same_in_any_case(choice->columns[column].name, name))
        column++;
    if (column == choice->count)
        options_wrong(choice->program, "--sort", name, "is neither count nor one of --count-by");
    if (column == 0)
        return order;
    order.column = choice->count;
    add_column(choice, "--sort",
               (struct column){.name = name, .cell = cell_group_key, .offset = column - 1, .hidden = true});
    return order;
}

static void choice_free(struct choice *choice) {
    for (size_t i = 0; i < choice->count; i++)
        field_free((struct field *)(uintptr_t)choice->columns[i].source);
}

/* ---- Events ----------------------------------------------------------------------------------- */

/* What one thread lists. */
struct listing {
    struct report report;
    struct program *program;
    struct groups *groups; /* NULL: they are not counted */
    bool collects, needs_resources, needs_decoded;
};

/* An event for which there is no memory is listed all the same, without what it has not. */
static ctrail_rc find(const struct listing *listing, const ctrail_event *event, struct found *found) {
    ctrail_rc rc = CTRAIL_OK, decoded = CTRAIL_OK;
    if (listing->needs_resources)
        rc = ctrail_event_resources(event, &found->resources, &found->count);
    if (listing->needs_decoded)
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
    model.report.columns = choice->columns;
    model.report.format = program->format;
    model.report.csv_safe = program->csv_safe;
    model.report.look = program->look;
    for (const struct column *column = choice->columns; column->name; column++) {
        bool is_field = column->cell == cell_field;
        model.needs_resources =
            model.needs_resources || column->cell == cell_resources || column->cell == cell_resource_names;
        model.needs_decoded = model.needs_decoded || (is_field && field_is_decoded(column->source));
    }
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
    bool is_table = is_format(program, "table");
    const char *sort = program->sort ? program->sort : is_table ? "Event time" : "none";
    struct choice choice = {.program = program};
    struct listing model = {.collects = strcmp(sort, "none") != 0};
    model.report.streams = !model.collects;
    choose_all(&choice, "--columns", program->columns, is_table ? table_columns : download_columns);
    if (model.collects)
        model.report.order = order_by(&choice, sort);
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
static void print_groups(struct program *program, struct groups *groups, const struct choice *fields) {
    struct choice choice = {.program = program};
    const ctrail_event none = {.event_time_ns = CTRAIL_ABSENT};
    struct listing model = {.report.order = order_groups(&choice, fields, program->sort)};
    struct listing *listing = listings_new(program, &choice, model);
    listing->report.output = outputs_last(&program->outputs);
    groups_sort(groups);
    for (size_t i = 0; i < groups->count; i++) {
        report_collect(&listing->report, &(struct subject){&none, &(struct found){.group = groups->list[i]}});
        free(groups->list[i]);
        groups->list[i] = NULL;
    }
    report_print_collected(&listing->report, outputs_last(&program->outputs));
    listings_free(listing, program->threads);
}

static void count_events(struct program *program) {
    struct choice fields = {.program = program}, wanted = {.program = program};
    program->sort = program->sort ? program->sort : "-count";
    if (program->columns)
        options_wrong(program, "--count-by", NULL, "names the columns itself, without --columns");
    choose_all(&fields, "--count-by", program->count_by, NULL);
    order_groups(&wanted, &fields, program->sort); /* before anything is read */
    struct groups groups = {.cell_count = fields.count,
                            .most_bytes = program->max_group_bytes,
                            .seed = program->printed.seed};
    groups_start(&groups);
    struct listing *listings = listings_new(program, &fields, (struct listing){.groups = &groups});
    program_read(program, list, listings, sizeof *listings);
    if (program->stopped)
        complain_of_groups(program);
    else
        print_groups(program, &groups, &fields);
    listings_free(listings, program->threads);
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
