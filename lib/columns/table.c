/*
 * The tables, which the library's schemas list. A member of a struct has the name that the schema has, in snake case:
 * eventID and eventId, accountId in two objects, would be one name to what does not tell capitals.
 */
#include "columns/table.h"

#include <string.h>

#include "cloudtrail/access.h"
#include "cloudtrail/arrow.h"
#include "cloudtrail/ec2.h"
#include "cloudtrail/ec2_instance_connect.h"
#include "event/event.h"
#include "services/list.h"

/* ---- Tables ----------------------------------------------------------------------------------- */

struct table_kind {
    const char *name;
    const char *const *sources; /* the values of eventSource of its records, with a NULL at the end; NULL: any */
    const char *schema;         /* the rows are structs of this schema, or of the list or object at `member` in it */
    const char *member;
    const ctrail_field *fields; /* in the place of a schema: the members of a row; one without a name at the end */
    const char *needs;          /* what is to be read for the rows, as ctrail_options::fields names it */
    ctrail_rc (*find)(const ctrail_event *event, struct rows *rows);
    bool has_troubles;
};

static void set_one(struct rows *rows, const void *object) {
    rows->one = object;
    rows->list = &rows->one;
    rows->count = object ? 1 : 0;
}

static ctrail_rc find_event(const ctrail_event *event, struct rows *rows) {
    set_one(rows, event);
    return CTRAIL_OK;
}

static ctrail_rc find_identity(const ctrail_event *event, struct rows *rows) {
    set_one(rows, event->user_identity);
    return CTRAIL_OK;
}

static ctrail_rc find_instances(const ctrail_event *event, struct rows *rows) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc == CTRAIL_OK)
        *rows = (struct rows){.list = (const void *const *)ec2->instances, .count = ec2->instance_count};
    return rc;
}

static ctrail_rc find_tags(const ctrail_event *event, struct rows *rows) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc == CTRAIL_OK)
        *rows = (struct rows){.list = (const void *const *)ec2->tags, .count = ec2->tag_count};
    return rc;
}

static ctrail_rc find_rules(const ctrail_event *event, struct rows *rows) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc == CTRAIL_OK)
        *rows = (struct rows){.list = (const void *const *)ec2->rules, .count = ec2->rule_count};
    return rc;
}

static ctrail_rc find_resources(const ctrail_event *event, struct rows *rows) {
    const ctrail_named_resource *const *list;
    ctrail_rc rc = ctrail_event_resources(event, &list, &rows->count);
    rows->list = (const void *const *)list;
    return rc;
}

static ctrail_rc find_credential(const ctrail_event *event, struct rows *rows) {
    const ctrail_credential *credential;
    ctrail_rc rc = ctrail_event_credential(event, &credential);
    set_one(rows, credential);
    return rc;
}

static ctrail_rc find_access(const ctrail_event *event, struct rows *rows) {
    const ctrail_access *const *list;
    ctrail_rc rc = ctrail_event_access(event, &list, &rows->count);
    rows->list = (const void *const *)list;
    return rc;
}

static bool is_of_tunnel(const ctrail_event *event) {
    return ctrail_str_contains(event->event_name, "Tunnel");
}

static ctrail_rc find_keys(const ctrail_event *event, struct rows *rows) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    set_one(rows, rc == CTRAIL_OK && !is_of_tunnel(event) ? connect : NULL);
    return rc;
}

static ctrail_rc find_tunnels(const ctrail_event *event, struct rows *rows) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    set_one(rows, rc == CTRAIL_OK && is_of_tunnel(event) ? connect : NULL);
    return rc;
}

/* The stream makes the rows. */
static ctrail_rc find_problems(const ctrail_event *event, struct rows *rows) {
    *rows = (struct rows){.list = (const void *const *)event->problems, .count = event->problem_count};
    return CTRAIL_OK;
}

#define FIELD(field_name, struct, member, field_kind)                                                                  \
    { .name = field_name, .kind = field_kind, .offset = offsetof(struct, member) }

static const ctrail_field resource_fields[] = {FIELD("type", ctrail_named_resource, type, CTRAIL_FIELD_TEXT),
                                               FIELD("name", ctrail_named_resource, name, CTRAIL_FIELD_TEXT),
                                               {.name = NULL}};

static const ctrail_field trouble_fields[] = {FIELD("code", struct trouble, code, CTRAIL_FIELD_TEXT),
                                              FIELD("path", struct trouble, path, CTRAIL_FIELD_TEXT),
                                              FIELD("message", struct trouble, message, CTRAIL_FIELD_TEXT),
                                              FIELD("at", struct trouble, at, CTRAIL_FIELD_INTEGER),
                                              FIELD("skipped", struct trouble, skipped, CTRAIL_FIELD_INTEGER),
                                              {.name = NULL}};

#define SOURCES(...)                                                                                                   \
    (const char *const[]) {                                                                                            \
        __VA_ARGS__, NULL                                                                                              \
    }
#define OF_EC2     "ec2.amazonaws.com"
#define OF_CONNECT "ec2-instance-connect.amazonaws.com"
#define OF_SSM     "ssm.amazonaws.com"
#define OF_SIGN_IN "signin.amazonaws.com", "sso.amazonaws.com", "sso-oauth.amazonaws.com"

static const struct table_kind kinds[] = {
    {"events", NULL, "event", "", NULL, NULL, find_event, false},
    {"identities", NULL, "event", "userIdentity", NULL, "userIdentity", find_identity, false},
    {"instances", SOURCES(OF_EC2), "ec2", "instances", NULL, "decoded.ec2", find_instances, false},
    {"resources", NULL, NULL, NULL, resource_fields, "decoded", find_resources, false},
    {"tags", SOURCES(OF_EC2), "ec2", "tags", NULL, "decoded.ec2", find_tags, false},
    {"rules", SOURCES(OF_EC2), "ec2", "rules", NULL, "decoded.ec2", find_rules, false},
    {"keys", SOURCES(OF_CONNECT), "instanceConnect", "", NULL, "decoded.instanceConnect", find_keys, false},
    {"tunnels", SOURCES(OF_CONNECT), "instanceConnect", "", NULL, "decoded.instanceConnect", find_tunnels, false},
    {"credentials", SOURCES("sts.amazonaws.com", OF_SSM, OF_SIGN_IN, "iam.amazonaws.com"), "credential", "", NULL,
     "decoded", find_credential, false},
    {"access", SOURCES(OF_CONNECT, OF_SSM, OF_EC2), "access", "", NULL, "decoded", find_access, false},
    {"problems", NULL, NULL, NULL, trouble_fields, "decoded.problems", find_problems, true},
};

enum { KINDS = sizeof kinds / sizeof *kinds };

const char *ctrail_arrow_table(size_t index) {
    return index < KINDS ? kinds[index].name : NULL;
}

const struct table_kind *ctrail_table_kind(const char *name) {
    for (size_t i = 0; i < KINDS; i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    return NULL;
}

const char *const *ctrail_table_sources(const struct table_kind *kind) {
    return kind->sources;
}

bool ctrail_table_has_troubles(const struct table_kind *kind) {
    return kind->has_troubles;
}

ctrail_rc ctrail_table_rows(const struct table *table, const ctrail_event *event, struct rows *rows) {
    *rows = (struct rows){.list = NULL};
    ctrail_rc rc = table->kind->find(event, rows);
    return rc == CTRAIL_NONE ? CTRAIL_OK : rc;
}

/* ---- Names ------------------------------------------------------------------------------------ */

static bool is_upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

static bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

enum { NAME_SIZE = 64 };

/* "sourceIPAddress" becomes "source_ip_address". Names of schemas are shorter than NAME_SIZE / 2. */
static ctrail_str snake_case(const char *name, char *out) {
    size_t length = 0;
    for (const char *letter = name; *letter && length < NAME_SIZE - 2; letter++) {
        bool starts = is_upper(*letter) && letter > name && (!is_upper(letter[-1]) || is_lower(letter[1]));
        if (starts)
            out[length++] = '_';
        out[length++] = is_upper(*letter) ? (char)(*letter - 'A' + 'a') : *letter;
    }
    return (ctrail_str){out, length};
}

/* ---- The columns that there are --------------------------------------------------------------- */

/* What a table offers: a column at its top. */
struct offer {
    struct column column;
    const char *path; /* what is to be read for it, as ctrail_options::fields names it; NULL: nothing */
    bool is_given;    /* without being named */
};

/* Columns while they are chosen. */
struct choosing {
    struct arena *arena;
    const struct table_kind *kind;
    uint32_t flags;
    struct offer *offers;
    size_t offer_count;
    struct column *columns;
    size_t count, room;
    const char **fields;
    size_t field_count;
};

enum { OFFERS_MAX = 96, COLUMNS_MAX = 1024 };

/* Names of the record's members that a table cannot tell apart otherwise. */
static ctrail_str name_of_field(const struct choosing *choosing, const ctrail_field *field, char *out) {
    ctrail_str name = snake_case(field->name, out);
    if (strcmp(field->name, "eventId") == 0)
        name = (ctrail_str){"aggregated_event_id", strlen("aggregated_event_id")};
    return ctrail_arena_text(choosing->arena, name.ptr, name.len);
}

/* False: no memory. */
static bool offer(struct choosing *choosing, const struct column *column, const char *path, bool is_given) {
    if (!column->name.ptr || choosing->offer_count == OFFERS_MAX)
        return false;
    choosing->offers[choosing->offer_count++] = (struct offer){*column, path, is_given};
    return true;
}

static const char *path_of(struct choosing *choosing, const ctrail_field *field, bool is_computed) {
    static const char start[] = "decoded.";
    size_t skipped = is_computed ? 0 : sizeof start - 1, length = strlen(field->name);
    char *path = ctrail_arena_alloc(choosing->arena, sizeof start + length);
    if (!path)
        return NULL;
    memcpy(path, start, sizeof start - 1);
    memcpy(path + sizeof start - 1, field->name, length + 1);
    return path + skipped;
}

static bool offer_named(struct choosing *choosing, const char *name, const ctrail_field *field, ctrail_field_kind kind,
                        enum column_source source, const char *path, bool is_given) {
    const struct column column = {.name = {name, strlen(name)}, .kind = kind, .source = source, .field = field};
    return offer(choosing, &column, path, is_given);
}

static const ctrail_field *event_field(const char *name) {
    size_t i = 0;
    while (strcmp(ctrail_event_schema.rows[i].field.name, name) != 0)
        i++;
    return &ctrail_event_schema.rows[i].field;
}

static bool offer_time(struct choosing *choosing) {
    return offer_named(choosing, "event_time", event_field("eventTimeNs"), CTRAIL_FIELD_TIME, SHOWS_EVENT,
                       "decoded.eventTimeNs", true) &&
           offer_named(choosing, "event_time_text", event_field("eventTime"), CTRAIL_FIELD_TEXT, SHOWS_EVENT,
                       "eventTime", false);
}

/* One member of the event. Its place in the input is the same for what could not be read, and offered elsewhere. */
static bool offer_event_field(struct choosing *choosing, const struct row *row, bool is_given) {
    char name[NAME_SIZE];
    const ctrail_field *field = &row->field;
    bool is_computed = !row->source_length;
    if (field->kind == CTRAIL_FIELD_UNSIGNED || strcmp(field->name, "eventTimeNs") == 0)
        return true;
    if (strcmp(field->name, "eventTime") == 0)
        return offer_time(choosing);
    const struct column column = {.name = name_of_field(choosing, field, name),
                                  .kind = field->kind,
                                  .source = SHOWS_EVENT,
                                  .field = field};
    bool is_raw = strcmp(field->name, "raw") == 0;
    const char *path = row->flags & ROW_OTHER ? "decoded" : path_of(choosing, field, is_computed);
    return path && offer(choosing, &column, path, is_given && !is_raw);
}

static bool offer_event(struct choosing *choosing) {
    bool done = true;
    for (uint32_t i = 0; done && i < ctrail_event_schema.count; i++)
        done = offer_event_field(choosing, &ctrail_event_schema.rows[i], true);
    for (size_t i = 0; done && i < SERVICE_COUNT; i++) {
        char name[NAME_SIZE];
        const ctrail_field as_field = {.name = ctrail_services[i]->schema->name};
        const struct column column = {.name = name_of_field(choosing, &as_field, name),
                                      .kind = CTRAIL_FIELD_OBJECT,
                                      .source = SHOWS_DECODER,
                                      .decoder = i};
        const char *path = path_of(choosing, &as_field, true);
        done = path && offer(choosing, &column, path, true);
    }
    return done;
}

/* What tells of which event a row is. */
static bool offer_keys(struct choosing *choosing) {
    static const char *const keys[] = {"eventID", "eventTime", "eventSource", "eventName", "raw"};
    bool done = true;
    for (size_t k = 0; done && k < sizeof keys / sizeof *keys; k++)
        for (uint32_t i = 0; done && i < ctrail_event_schema.count; i++)
            if (strcmp(ctrail_event_schema.rows[i].field.name, keys[k]) == 0)
                done = offer_event_field(choosing, &ctrail_event_schema.rows[i], true);
    return done;
}

static bool offer_row_field(struct choosing *choosing, const ctrail_field *field) {
    char name[NAME_SIZE];
    const struct column column = {.name = name_of_field(choosing, field, name),
                                  .kind = field->kind,
                                  .source = SHOWS_ROW,
                                  .field = field};
    return offer(choosing, &column, choosing->kind->needs, true);
}

/* The schema of the rows. */
static const ctrail_schema *row_schema(const struct table_kind *kind) {
    const ctrail_schema *schema = ctrail_schema_find(kind->schema);
    for (size_t i = 0; *kind->member; i++)
        if (strcmp(ctrail_schema_field(schema, i)->name, kind->member) == 0)
            return ctrail_schema_field(schema, i)->schema;
    return schema;
}

static bool offer_rows(struct choosing *choosing) {
    const ctrail_schema *schema = choosing->kind->schema ? row_schema(choosing->kind) : NULL;
    bool done = true;
    for (const ctrail_field *field = choosing->kind->fields; done && field && field->name; field++)
        done = offer_row_field(choosing, field);
    for (size_t i = 0; done && schema && i < ctrail_schema_count(schema); i++)
        done = offer_row_field(choosing, ctrail_schema_field(schema, i));
    return done;
}

static bool offer_places(struct choosing *choosing, bool are_given) {
    return offer_named(choosing, "file", NULL, CTRAIL_FIELD_TEXT, SHOWS_FILE, NULL, are_given) &&
           offer_named(choosing, "record", NULL, CTRAIL_FIELD_UNSIGNED, SHOWS_RECORD, NULL, are_given) &&
           offer_named(choosing, "offset", NULL, CTRAIL_FIELD_UNSIGNED, SHOWS_OFFSET, NULL, are_given);
}

/* Names are unique: a row of another table may have members that are called as the event's. */
static bool offer_all(struct choosing *choosing) {
    choosing->offers = ctrail_arena_alloc(choosing->arena, OFFERS_MAX * sizeof *choosing->offers);
    bool is_events = choosing->kind->find == find_event;
    return choosing->offers && (is_events ? offer_event(choosing) : offer_keys(choosing) && offer_rows(choosing)) &&
           offer_places(choosing, choosing->kind->has_troubles);
}

/* ---- What is inside of columns ---------------------------------------------------------------- */

static bool make_inside(struct choosing *choosing, struct column *column);

static bool make_members(struct choosing *choosing, struct column *column, const ctrail_schema *schema) {
    char name[NAME_SIZE];
    size_t count = ctrail_schema_count(schema);
    bool done = true;
    column->inside = ctrail_arena_zeroed(choosing->arena, count * sizeof *column->inside);
    for (size_t i = 0; column->inside && done && i < count; i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        struct column *inside = &column->inside[i];
        *inside = (struct column){.name = name_of_field(choosing, field, name), .kind = field->kind, .field = field};
        done = inside->name.ptr && make_inside(choosing, inside);
        column->inside_count = i + 1;
    }
    return column->inside && done;
}

static bool make_element(struct choosing *choosing, struct column *column) {
    const ctrail_schema *schema = column->field->schema;
    column->inside = ctrail_arena_zeroed(choosing->arena, sizeof *column->inside);
    if (!column->inside)
        return false;
    column->inside_count = 1;
    *column->inside = (struct column){.name = {"item", 4}, .kind = schema ? CTRAIL_FIELD_OBJECT : CTRAIL_FIELD_TEXT};
    return !schema || make_members(choosing, column->inside, schema);
}

/* Schemas are no deeper than a few levels. */
static bool make_inside(struct choosing *choosing, struct column *column) {
    column->is_json = column->kind == CTRAIL_FIELD_VALUE && choosing->flags & CTRAIL_ARROW_JSON;
    if (column->kind == CTRAIL_FIELD_OBJECT)
        return make_members(choosing, column,
                            column->field ? column->field->schema : ctrail_services[column->decoder]->schema);
    return (column->kind != CTRAIL_FIELD_LIST && column->kind != CTRAIL_FIELD_TEXTS) || make_element(choosing, column);
}

/* ---- Choosing --------------------------------------------------------------------------------- */

/* Texts of which there are few. */
static bool has_few_values(const struct column *column) {
    static const char *const names[] = {"event_version", "event_source", "event_name",     "aws_region",
                                        "user_agent",    "error_code",   "event_type",     "api_version",
                                        "origin",        "file",         "event_category", "recipient_account_id"};
    for (size_t i = 0; column->source != SHOWS_ROW && i < sizeof names / sizeof *names; i++)
        if (ctrail_str_equal(column->name, names[i]))
            return true;
    return false;
}

/* Goes down to a member of a struct by its name. */
static bool descend(struct column *column, ctrail_str part) {
    const ctrail_schema *schema = column->field ? column->field->schema : ctrail_services[column->decoder]->schema;
    char name[NAME_SIZE];
    if (column->kind != CTRAIL_FIELD_OBJECT || column->depth == COLUMN_DEPTH_MAX)
        return false;
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        ctrail_str own = snake_case(field->name, name);
        if (!ctrail_str_equal_n(own, part.ptr, part.len))
            continue;
        if (column->field)
            column->through[column->depth++] = column->field;
        column->field = field;
        column->kind = field->kind;
        return true;
    }
    return false;
}

/* The path of what was descended to, where it is a member of the record; else that of the whole. */
static const char *deeper_path(struct choosing *choosing, const struct column *column, const char *path) {
    if (column->source != SHOWS_EVENT || !path || !column->depth || strcmp(column->field->name, "other") == 0)
        return path;
    size_t room = strlen(path) + 1, length = strlen(path);
    for (size_t i = 1; i <= column->depth; i++)
        room += 1 + strlen((i < column->depth ? column->through[i] : column->field)->name);
    char *deeper = ctrail_arena_alloc(choosing->arena, room);
    if (!deeper)
        return NULL;
    memcpy(deeper, path, length);
    for (size_t i = 1; i <= column->depth; i++) {
        const char *name = (i < column->depth ? column->through[i] : column->field)->name;
        deeper[length++] = '.';
        memcpy(deeper + length, name, strlen(name) + 1);
        length += strlen(name);
    }
    return deeper;
}

static ctrail_rc add_column(struct choosing *choosing, const struct offer *chosen, ctrail_str name,
                            struct column column) {
    const char *path = deeper_path(choosing, &column, chosen->path);
    if (!path && chosen->path)
        return CTRAIL_ERR_MEMORY;
    column.name = ctrail_arena_text(choosing->arena, name.ptr, name.len);
    column.is_dictionary = choosing->flags & CTRAIL_ARROW_DICTIONARIES && has_few_values(&column);
    if (!column.name.ptr || !make_inside(choosing, &column))
        return CTRAIL_ERR_MEMORY;
    if (path)
        choosing->fields[choosing->field_count++] = path;
    choosing->columns[choosing->count++] = column;
    return CTRAIL_OK;
}

static const struct offer *offer_named_so(const struct choosing *choosing, ctrail_str name) {
    for (size_t i = 0; i < choosing->offer_count; i++)
        if (ctrail_str_equal_n(choosing->offers[i].column.name, name.ptr, name.len))
            return &choosing->offers[i];
    return NULL;
}

static ctrail_str part_at(const char *name) {
    return (ctrail_str){name, strcspn(name, ".")};
}

static ctrail_rc choose_one(struct choosing *choosing, const char *name, struct table_error *error) {
    ctrail_str part = part_at(name);
    const struct offer *chosen = offer_named_so(choosing, part);
    *error = (struct table_error){"there is no column of that name: ", name};
    if (!chosen)
        return CTRAIL_ERR_ARGUMENT;
    struct column column = chosen->column;
    for (const char *at = name + part.len; *at; at += part.len) {
        part = part_at(++at);
        if (!descend(&column, part))
            return CTRAIL_ERR_ARGUMENT;
    }
    for (size_t i = 0; i < choosing->count; i++)
        if (ctrail_str_equal(choosing->columns[i].name, name)) {
            error->what = "a column is named twice: ";
            return CTRAIL_ERR_ARGUMENT;
        }
    return add_column(choosing, chosen, (ctrail_str){name, strlen(name)}, column);
}

static ctrail_rc choose_given(struct choosing *choosing) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < choosing->offer_count; i++)
        if (choosing->offers[i].is_given)
            rc =
                add_column(choosing, &choosing->offers[i], choosing->offers[i].column.name, choosing->offers[i].column);
    return rc;
}

static ctrail_rc choose_named(struct choosing *choosing, const char *const *names, struct table_error *error) {
    ctrail_rc rc = CTRAIL_OK;
    for (; rc == CTRAIL_OK && *names; names++)
        rc = choose_one(choosing, *names, error);
    return rc;
}

static size_t length_of(const char *const *names) {
    size_t count = 0;
    while (names[count])
        count++;
    return count;
}

ctrail_rc ctrail_table_choose(struct table *table, const struct table_kind *kind, const char *const *names,
                              uint32_t flags, struct arena *arena, struct table_error *error) {
    struct choosing choosing = {.arena = arena, .kind = kind, .flags = flags};
    choosing.room = names ? length_of(names) : OFFERS_MAX;
    *error = (struct table_error){choosing.room ? "more columns than 1,024 are named" : "no column is named", ""};
    if (!choosing.room || choosing.room > COLUMNS_MAX)
        return CTRAIL_ERR_ARGUMENT;
    choosing.columns = ctrail_arena_zeroed(arena, (choosing.room + 1) * sizeof *choosing.columns);
    choosing.fields = ctrail_arena_zeroed(arena, (choosing.room + 3) * sizeof *choosing.fields);
    if (!choosing.columns || !choosing.fields || !offer_all(&choosing))
        return CTRAIL_ERR_MEMORY;
    choosing.fields[choosing.field_count++] = "eventID"; /* so that the list is not empty, which would mean all */
    if (kind->needs)
        choosing.fields[choosing.field_count++] = kind->needs;
    ctrail_rc rc = names ? choose_named(&choosing, names, error) : choose_given(&choosing);
    *table = (struct table){kind, choosing.columns, choosing.count, choosing.fields, kind->has_troubles};
    for (size_t i = 0; i < choosing.count; i++)
        table->decodes_all = table->decodes_all || ctrail_str_equal(choosing.columns[i].name, "problems");
    return rc;
}
