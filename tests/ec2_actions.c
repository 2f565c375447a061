/* Prints docs/ec2-actions.md: every EC2 action whose request or response is typed, and their fields. All of it comes
 * from the library's own lists: the actions, the payloads, and the schemas. */
#include <stdio.h>
#include <string.h>

#include "services/ec2/family.h"
#include "event/tables.h"

/* How a field of a kind is called after its name; a string is what has nothing after it. */
static const char *const kinds[] = {
    [CTRAIL_FIELD_TEXT] = "",      [CTRAIL_FIELD_FLAG] = " flag", [CTRAIL_FIELD_INTEGER] = " integer",
    [CTRAIL_FIELD_TIME] = " time", [CTRAIL_FIELD_NAME] = " name", [CTRAIL_FIELD_VALUE] = " tree",
    [CTRAIL_FIELD_OBJECT] = "",    [CTRAIL_FIELD_LIST] = "[]",    [CTRAIL_FIELD_TEXTS] = "[]",
    [CTRAIL_FIELD_STRUCT] = "",
};

static const struct action *const actions[] = {
#define ACTION(name) &ctrail_ec2_##name##_action,
#include "services/ec2/actions.def"
#undef ACTION
};

/* The structs: what a schema is called in C. */
static const struct payload {
    const ctrail_schema *schema;
    const char *struct_name;
} payloads[] = {
#define REQUEST(member)  PAYLOAD(member)
#define RESPONSE(member) PAYLOAD(member)
#define PAYLOAD(member)  {&ctrail_ec2_##member##_schema, "ctrail_ec2_" #member},
#include "services/ec2/payloads.def"
};

static const char *struct_name_of(const ctrail_schema *schema) {
    for (size_t i = 0; i < sizeof payloads / sizeof *payloads; i++)
        if (payloads[i].schema == schema)
            return payloads[i].struct_name;
    return "?";
}

/* ---- Fields ----------------------------------------------------------------------------------- */

/* The schemas that are being printed: a struct that holds itself is printed once. */
struct path {
    const ctrail_schema *schema;
    const struct path *outer;
};

static void print_fields(const ctrail_schema *schema, const struct path *outer);

static bool is_open(const struct path *path, const ctrail_schema *schema) {
    while (path && path->schema != schema)
        path = path->outer;
    return path != NULL;
}

static void print_field(const ctrail_field *field, const struct path *path) {
    printf("`%s`%s", field->name, kinds[field->kind]);
    if (!field->schema)
        return;
    if (is_open(path, field->schema)) {
        fputs(" {…}", stdout);
        return;
    }
    fputs(" {", stdout);
    print_fields(field->schema, path);
    fputs("}", stdout);
}

static void print_fields(const ctrail_schema *schema, const struct path *outer) {
    struct path path = {schema, outer};
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        fputs(i ? ", " : "", stdout);
        print_field(ctrail_schema_field(schema, i), &path);
    }
}

/* ---- Actions ---------------------------------------------------------------------------------- */

static void print_payload(const char *title, const struct typed *typed) {
    if (!typed->schema)
        return;
    printf("- %s, `%s`: ", title, struct_name_of(typed->schema));
    print_fields(typed->read, NULL);
    fputs("\n", stdout);
}

static const char *access_of(size_t index) {
    return ctrail_ec2_action_access(index) == CTRAIL_EC2_READ ? "read" : "write";
}

static const char *dialect_of(size_t index) {
    return ctrail_ec2_action_dialect(index) == CTRAIL_EC2_DIALECT_LEGACY ? "legacy" : "wrapped";
}

static void print_action(const struct action *action) {
    size_t index;
    printf("\n## %s\n\n", action->name);
    if (ctrail_ec2_action_find(action->name, strlen(action->name), &index) == CTRAIL_OK)
        printf("%s, %s dialect\n\n", access_of(index), dialect_of(index));
    else
        fputs("no action of the API: an event of the service itself\n\n", stdout);
    print_payload("request", &action->request);
    print_payload("response", &action->response);
}

static void print_head(void) {
    printf(
        "# EC2 actions with typed requests and responses\n\n"
        "The library knows all %zu actions of EC2. %d actions and events of EC2 have a typed request or response: the\n"
        "structs that are `request` and `response` of `ctrail_ec2`, in `include/cloudtrail/ec2.h`, for each of which "
        "there\n"
        "is a getter, called like the struct and `_of`. Here are the fields by the names in their schemas; the header\n"
        "says where each comes from. What has nothing after it is a string; [] is a list. Every action has its "
        "request\n"
        "and its response as trees, too, which are what JSON shows.\n\n"
        "This file is written from the library's schemas by `sh tests/ec2_actions.sh BUILD-DIRECTORY . --update`, or\n"
        "by `sh tests/run.sh --renew`. A test compares it.\n",
        ctrail_ec2_action_count(), ACTION_COUNT);
}

int main(void) {
    print_head();
    for (size_t i = 0; i < ACTION_COUNT; i++)
        print_action(actions[i]);
    return fflush(stdout) == 0 ? 0 : 1;
}
