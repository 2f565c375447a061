/*
 * Makes the columns of a table of the schemas: those of its rows, and those of the event, which every table has. A
 * member of an object inside has the object's name in front of its own: "session_issuer_arn".
 */
#include "table.h"

#include <string.h>

#include "show.h"

SQLITE_EXTENSION_INIT3

/* ---- Names ------------------------------------------------------------------------------------ */

static bool is_upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

static bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

/* "sourceIPAddress" becomes "source_ip_address"; answers the length. */
static size_t add_snake_case(char *out, size_t length, const char *name) {
    for (const char *letter = name; *letter && length < NAME_SIZE - 2; letter++) {
        bool starts = is_upper(*letter) && letter > name && (!is_upper(letter[-1]) || is_lower(letter[1]));
        if (starts)
            out[length++] = '_';
        out[length++] = is_upper(*letter) ? (char)(*letter - 'A' + 'a') : *letter;
    }
    out[length] = '\0';
    return length;
}

/* What the structs call otherwise, or what is shown otherwise than it came. */
static const struct exception {
    const char *field, *name;
    show_fn show;
} exceptions[] = {{"eventTime", "event_time", show_event_time}, {"eventId", "aggregated_event_id", show_field}};

static void name_column(struct column *column) {
    size_t length = 0;
    if (column->depth > 0)
        length = add_snake_case(column->name, 0, column->through[column->depth - 1]->name);
    if (length > 0)
        column->name[length++] = '_';
    add_snake_case(column->name, length, column->field->name);
    for (size_t i = 0; column->of_event && !column->depth && i < sizeof exceptions / sizeof *exceptions; i++)
        if (strcmp(exceptions[i].field, column->field->name) == 0) {
            column->show = exceptions[i].show;
            strcpy(column->name, exceptions[i].name);
        }
}

/* ---- Columns ---------------------------------------------------------------------------------- */

const struct column *table_find_column(const struct table *table, const char *name, size_t length) {
    for (size_t i = 0; i < table->count; i++)
        if (strncmp(table->columns[i].name, name, length) == 0 && !table->columns[i].name[length])
            return &table->columns[i];
    return NULL;
}

/* The first column of a name is the one. */
static int add(struct table *table, const struct column *column) {
    if (table_find_column(table, column->name, strlen(column->name)))
        return SQLITE_OK;
    if (table->count == table->room) {
        size_t room = 2 * table->room + 64;
        struct column *columns = sqlite3_realloc64(table->columns, room * sizeof *columns);
        if (!columns)
            return SQLITE_NOMEM;
        table->columns = columns;
        table->room = room;
    }
    table->columns[table->count++] = *column;
    return SQLITE_OK;
}

static const char *const types[] = {
    [CTRAIL_FIELD_TEXT] = "TEXT", [CTRAIL_FIELD_FLAG] = "INTEGER", [CTRAIL_FIELD_INTEGER] = "INTEGER",
    [CTRAIL_FIELD_TIME] = "TEXT", [CTRAIL_FIELD_NAME] = "TEXT",    [CTRAIL_FIELD_VALUE] = "TEXT",
};

/* Lists have tables of their own, or are in the JSON. */
static bool is_scalar(const ctrail_field *field) {
    return field->kind <= CTRAIL_FIELD_VALUE;
}

static int add_field(struct table *table, const struct column *pattern, const ctrail_field *field) {
    struct column column = *pattern;
    column.field = field;
    column.show = show_field;
    column.type = types[field->kind];
    name_column(&column);
    return add(table, &column);
}

/* Every field of a struct, and of the objects in it. */
static int add_schema(struct table *table, const struct column *pattern, const ctrail_schema *schema) {
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        struct column inside = *pattern;
        if (is_scalar(field))
            rc = add_field(table, pattern, field);
        if (field->kind != CTRAIL_FIELD_OBJECT || inside.depth == DEPTH_MAX)
            continue;
        inside.through[inside.depth++] = field;
        rc = add_schema(table, &inside, field->schema);
    }
    return rc;
}

/* What tells of which event a row is. */
static int add_keys(struct table *table) {
    static const char *const keys[] = {"eventID", "eventTime", "eventSource", "eventName"};
    const ctrail_schema *schema = ctrail_schema_find("event");
    struct column pattern = {.of_event = true};
    int rc = SQLITE_OK;
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (size_t i = 0; rc == SQLITE_OK && i < ctrail_schema_count(schema); i++)
            if (strcmp(ctrail_schema_field(schema, i)->name, keys[k]) == 0)
                rc = add_field(table, &pattern, ctrail_schema_field(schema, i));
    return rc;
}

static int add_computed(struct table *table, bool hidden, const struct column *column) {
    struct column copy = *column;
    copy.of_event = true;
    copy.hidden = hidden;
    return add(table, &copy);
}

static int add_rows(struct table *table) {
    const struct definition *definition = table->definition;
    struct column pattern = {.of_event = false};
    int rc = SQLITE_OK;
    for (const ctrail_field *field = definition->fields; rc == SQLITE_OK && field && field->name; field++)
        rc = add_field(table, &pattern, field);
    return rc == SQLITE_OK && table->schema ? add_schema(table, &pattern, table->schema) : rc;
}

/* The schema of what a path leads to. */
static const ctrail_schema *schema_behind(const ctrail_schema *schema, const char *path) {
    size_t length = strcspn(path, ".");
    const ctrail_schema *found = *path ? NULL : schema;
    for (size_t i = 0; !found && i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        if (strncmp(field->name, path, length) == 0 && !field->name[length])
            found = field->schema ? schema_behind(field->schema, path + length + (path[length] == '.')) : NULL;
    }
    return found;
}

int table_make_columns(struct table *table) {
    static const struct column arguments[] = {{.name = "path", .type = "TEXT", .show = show_path},
                                              {.name = "reading", .type = "TEXT", .show = show_nothing},
                                              {.name = "surplus", .show = show_nothing, .type = ""},
                                              {.name = "pattern", .type = "TEXT", .show = show_nothing}},
                               instance = {.name = "instance_id", .type = "TEXT", .show = show_instance_ids},
                               places[] = {{.name = "file", .type = "TEXT", .show = show_file},
                                           {.name = "record", .type = "INTEGER", .show = show_record},
                                           {.name = "offset", .type = "INTEGER", .show = show_offset}},
                               wholes[] = {{.name = "raw", .type = "TEXT", .show = show_raw},
                                           {.name = "event", .type = "TEXT", .show = show_json}};
    const struct definition *definition = table->definition;
    const struct column event = {.of_event = true, .hidden = definition->schema || definition->fields};
    if (definition->schema)
        table->schema = schema_behind(ctrail_schema_find(definition->schema), definition->path);
    int rc = SQLITE_OK;
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof arguments / sizeof *arguments; i++)
        rc = add_computed(table, true, &arguments[i]);
    if (rc == SQLITE_OK)
        rc = add_keys(table);
    if (rc == SQLITE_OK)
        rc = add_rows(table);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof wholes / sizeof *wholes;
         i++) /* `raw` is hidden: before the event's */
        rc = add_computed(table, true, &wholes[i]);
    if (rc == SQLITE_OK)
        rc = add_schema(table, &event, ctrail_schema_find("event"));
    if (rc == SQLITE_OK)
        rc = add_computed(table, event.hidden, &instance);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof places / sizeof *places; i++)
        rc = add_computed(table, !definition->has_troubles, &places[i]);
    return rc;
}

char *table_declaration(const struct table *table) {
    sqlite3_str *text = sqlite3_str_new(table->database);
    sqlite3_str_appendall(text, "CREATE TABLE x(");
    for (size_t i = 0; i < table->count; i++) {
        const struct column *column = &table->columns[i];
        sqlite3_str_appendf(text, "%s\"%w\" %s%s", i ? ", " : "", column->name, column->type,
                            column->hidden ? " HIDDEN" : "");
    }
    sqlite3_str_appendall(text, ")");
    return sqlite3_str_finish(text);
}

void table_free(struct table *table) {
    sqlite3_free(table->columns);
    sqlite3_free(table);
}
