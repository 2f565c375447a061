/* The SQL tables, one a line, and how the rows of each are found in a record. */
#include "table.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

/* ---- Rows that the schemas lead to ------------------------------------------------------------ */

/* What a schema describes: the event itself, or what the decoder of that name makes of it. */
static ctrail_rc decode(const char *schema, const ctrail_event *event, const void **out) {
    *out = event;
    return strcmp(schema, "event") == 0 ? CTRAIL_OK : ctrail_event_decode(event, schema, NULL, out);
}

static void set_one(struct rows *rows, const void *object) {
    rows->one = object;
    rows->list = &rows->one;
    rows->count = 1;
}

/* Follows the path. */
static void find_behind(const ctrail_schema *schema, const char *object, const char *path, const ctrail_schema *wanted,
                        struct rows *rows) {
    size_t length = strcspn(path, ".");
    if (!*path)
        set_one(rows, object);
    for (size_t i = 0; *path && !rows->count && i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        if (strncmp(field->name, path, length) != 0 || field->name[length])
            continue;
        const void *member;
        memcpy(&member, object + field->offset, sizeof member);
        if (field->kind == CTRAIL_FIELD_OBJECT && member)
            find_behind(field->schema, member, path + length + (path[length] == '.'), wanted, rows);
        if (field->kind == CTRAIL_FIELD_LIST && field->schema == wanted) {
            rows->list = member;
            memcpy(&rows->count, object + field->count_offset, sizeof rows->count);
        }
    }
}

static ctrail_rc find_structs(const struct table *table, const ctrail_event *event, struct rows *rows) {
    const struct definition *definition = table->definition;
    const void *object;
    ctrail_rc rc = decode(definition->schema, event, &object);
    if (rc == CTRAIL_OK)
        find_behind(ctrail_schema_find(definition->schema), object, definition->path, table->schema, rows);
    return rc;
}

/* ---- Others ----------------------------------------------------------------------------------- */

static ctrail_rc find_event(const struct table *table, const ctrail_event *event, struct rows *rows) {
    (void)table;
    (void)event;
    set_one(rows, NULL);
    return CTRAIL_OK;
}

static ctrail_rc find_resources(const struct table *table, const ctrail_event *event, struct rows *rows) {
    const ctrail_named_resource *const *list;
    (void)table;
    ctrail_rc rc = ctrail_event_resources(event, &list, &rows->count);
    rows->list = (const void *const *)list;
    return rc;
}

static ctrail_rc find_credential(const struct table *table, const ctrail_event *event, struct rows *rows) {
    const ctrail_credential *credential;
    (void)table;
    ctrail_rc rc = ctrail_event_credential(event, &credential);
    set_one(rows, credential);
    return rc;
}

static ctrail_rc find_access(const struct table *table, const ctrail_event *event, struct rows *rows) {
    const ctrail_access *const *list;
    (void)table;
    ctrail_rc rc = ctrail_event_access(event, &list, &rows->count);
    rows->list = (const void *const *)list;
    return rc;
}

/* Decoders add to the problems, also that they met the limit on memory. */
static ctrail_rc find_problems(const struct table *table, const ctrail_event *event, struct rows *rows) {
    const ctrail_details *details;
    ctrail_rc rc = find_resources(table, event, rows);
    if (rc != CTRAIL_ERR_MEMORY)
        rc = ctrail_event_details(event, &details);
    rows->list = (const void *const *)event->problems;
    rows->count = event->problem_count;
    return rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_OK;
}

/* ---- The tables ------------------------------------------------------------------------------- */

#define FIELD(field_name, struct, member, field_kind)                                                                  \
    { .name = field_name, .kind = field_kind, .offset = offsetof(struct, member) }

static const ctrail_field resource_fields[] = {FIELD("type", ctrail_named_resource, type, CTRAIL_FIELD_TEXT),
                                               FIELD("name", ctrail_named_resource, name, CTRAIL_FIELD_TEXT),
                                               {.name = NULL}};

static const ctrail_field trouble_fields[] = {FIELD("code", struct trouble, code, CTRAIL_FIELD_TEXT),
                                              FIELD("field", struct trouble, field, CTRAIL_FIELD_TEXT),
                                              FIELD("message", struct trouble, message, CTRAIL_FIELD_TEXT),
                                              FIELD("at", struct trouble, at, CTRAIL_FIELD_INTEGER),
                                              FIELD("skipped", struct trouble, skipped, CTRAIL_FIELD_INTEGER),
                                              {.name = NULL}};

static const char *const ec2[] = {"ec2.amazonaws.com", NULL};
static const char *const instance_connect[] = {"ec2-instance-connect.amazonaws.com", NULL};
static const char *const sts[] = {"sts.amazonaws.com", NULL};
static const char *const ssm[] = {"ssm.amazonaws.com", NULL};
static const char *const signin[] = {"signin.amazonaws.com", "sso.amazonaws.com", "sso-oauth.amazonaws.com", NULL};
static const char *const iam[] = {"iam.amazonaws.com", NULL};
static const char *const issuers[] = {"sts.amazonaws.com",
                                      "ssm.amazonaws.com",
                                      "signin.amazonaws.com",
                                      "sso.amazonaws.com",
                                      "sso-oauth.amazonaws.com",
                                      "iam.amazonaws.com",
                                      NULL};
static const char *const entrances[] = {"ec2-instance-connect.amazonaws.com", "ssm.amazonaws.com", "ec2.amazonaws.com",
                                        NULL};

const struct definition definitions[] = {
    {.name = "cloudtrail", .find = find_event},
    {"cloudtrail_identity", NULL, "event", "userIdentity", NULL, find_structs, false},
    {"cloudtrail_instances", ec2, "ec2", "instances", NULL, find_structs, false},
    {"cloudtrail_tags", ec2, "ec2", "tags", NULL, find_structs, false},
    {"cloudtrail_rules", ec2, "ec2", "rules", NULL, find_structs, false},
    {"cloudtrail_instance_connect", instance_connect, "instanceConnect", "", NULL, find_structs, false},
    {"cloudtrail_sts", sts, "sts", "", NULL, find_structs, false},
    {"cloudtrail_ssm", ssm, "ssm", "", NULL, find_structs, false},
    {"cloudtrail_signin", signin, "signIn", "", NULL, find_structs, false},
    {"cloudtrail_iam", iam, "iam", "", NULL, find_structs, false},
    {"cloudtrail_credentials", issuers, "credential", "", NULL, find_credential, false},
    {"cloudtrail_access", entrances, "access", "", NULL, find_access, false},
    {.name = "cloudtrail_resources", .fields = resource_fields, .find = find_resources},
    {.name = "cloudtrail_problems", .fields = trouble_fields, .find = find_problems, .has_troubles = true},
};
const size_t definition_count = sizeof definitions / sizeof *definitions;
