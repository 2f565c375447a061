/* Columns of ctrail-list. */
#include "list_columns.h"

#include <string.h>

#include "cells.h"
#include "fields.h"
#include "options.h"

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

/* Of eventTime, for people. */
static const struct column utc_column = {.name = "eventTime", .cell = cell_time, .width = TIME_WIDTH, .whole = true};

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

static const struct column *find_title(const struct column *columns, const char *name) {
    for (; columns->name; columns++)
        if (same_in_any_case(columns->name, name))
            return columns;
    return NULL;
}

static bool is_format(const struct choice *choice, const char *format) {
    return strcmp(choice->program->format, format) == 0;
}

static void add(struct choice *choice, const char *option, struct column column) {
    if (choice->count == REPORT_MAX_COLUMNS)
        options_wrong(choice->program, option, column.name, "is one column too many: there can be 64");
    choice->columns[choice->count++] = column;
    choice->needs_resources =
        choice->needs_resources || column.cell == cell_resources || column.cell == cell_resource_names;
    choice->needs_decoded = choice->needs_decoded || (column.source && field_is_decoded(column.source));
}

/* One of Event history; NULL: none has this title. */
static const struct column *find_titled(const struct choice *choice, const char *name) {
    const struct column *titled = is_format(choice, "table") ? find_title(table_columns, name) : NULL;
    return titled ? titled : find_title(download_columns, name);
}

static struct column column_of_field(const struct choice *choice, const char *option, const char *name,
                                     enum field_form form) {
    struct text wrong = {0};
    struct field *field = field_new(name, &wrong);
    if (!field) {
        text_add(&wrong, "", 1);
        options_wrong(choice->program, option, name, wrong.bytes);
    }
    text_free(&wrong);
    bool is_error = strcmp(name, "errorCode") == 0 || strcmp(name, "errorMessage") == 0;
    return (struct column){.name = name,
                           .cell = cell_field,
                           .offset = form,
                           .source = field,
                           .number = form == FIELD_JSON,
                           .color = is_error ? color_of_error : NULL};
}

static bool is_event_time(const char *name) {
    return strcmp(name, "eventTime") == 0;
}

static void choose_one(struct choice *choice, const char *option, const char *name, enum field_form form) {
    const struct column *titled = find_titled(choice, name);
    if (!titled && is_event_time(name) && form == FIELD_READABLE)
        titled = &utc_column;
    for (size_t i = 0; i < choice->count; i++)
        if (strcmp(choice->columns[i].name, titled ? titled->name : name) == 0)
            options_wrong(choice->program, option, name, "is there twice");
    add(choice, option, titled ? *titled : column_of_field(choice, option, name, form));
}

void choose(struct choice *choice, const char *option, values names) {
    bool is_table = is_format(choice, "table");
    enum field_form form = is_table ? FIELD_READABLE : is_format(choice, "json") ? FIELD_JSON : FIELD_TEXT;
    for (values name = names; name && *name; name++)
        choose_one(choice, option, *name, form);
    const struct column *otherwise = is_table ? table_columns : download_columns;
    for (; !names && otherwise->name; otherwise++)
        add(choice, option, *otherwise);
}

/* A column behind the others, which may be one of these again, unless the order is that of the time. */
struct report_order choose_order(struct choice *choice, const char *name) {
    struct report_order order = {.descending = *name == '-', .column = choice->count};
    name += order.descending;
    const struct column *titled = find_titled(choice, name);
    if (is_event_time(name) || (titled && titled->cell == cell_time))
        return order;
    struct column column = titled ? *titled : column_of_field(choice, "--sort", name, FIELD_TEXT);
    column.hidden = true;
    add(choice, "--sort", column);
    order.by_column = true;
    return order;
}

static struct column column_of_group(const struct choice *fields, size_t i) {
    const struct column *field = &fields->columns[i];
    return (struct column){.name = field->name,
                           .cell = cell_group,
                           .offset = i,
                           .number = field->number,
                           .whole = field->whole,
                           .color = field->color};
}

/* A column to sort by is added where it is JSON, whose strings have quotes. */
struct report_order choose_groups(struct choice *choice, const struct choice *fields, const char *name) {
    struct report_order order = {.by_column = true, .descending = *name == '-'};
    name += order.descending;
    add(choice, "--count-by", (struct column){.name = "count", .cell = cell_count, .whole = true, .number = true});
    for (size_t i = 0; i < fields->count; i++)
        add(choice, "--count-by", column_of_group(fields, i));
    if (strcmp(name, "none") == 0)
        return (struct report_order){.by_column = false};
    while (order.column < choice->count && !same_in_any_case(choice->columns[order.column].name, name))
        order.column++;
    if (order.column == choice->count)
        options_wrong(choice->program, "--sort", name, "is neither count nor one of --count-by");
    struct column column = choice->columns[order.column];
    if (column.cell != cell_group || !column.number)
        return order;
    column.hidden = true;
    column.cell = cell_group_key;
    order.column = choice->count;
    add(choice, "--sort", column);
    return order;
}

void choice_free(struct choice *choice) {
    for (size_t i = 0; i < choice->count; i++)
        field_free((struct field *)(uintptr_t)choice->columns[i].source);
}
