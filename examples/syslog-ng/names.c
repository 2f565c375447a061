/* Names from schemas: "sourceIPAddress" in userIdentity's event becomes ".cloudtrail.source_ip_address". */
#include "names.h"

#include <stdbool.h>
#include <string.h>

/* ---- The parts of an event --------------------------------------------------------------------- */

const char *const parts[PART_COUNT] = {"ec2", "instanceConnect", "sts", "ssm", "signIn", "iam", "details", "event"};

ctrail_rc part_decode(const char *part, const ctrail_event *event, const void **out) {
    const ctrail_details *details = NULL;
    ctrail_rc rc = CTRAIL_OK;
    *out = event;
    if (strcmp(part, "event") == 0)
        return rc;
    if (strcmp(part, "details") != 0)
        return ctrail_event_decode(event, part, NULL, out);
    rc = ctrail_event_details(event, &details);
    *out = details;
    return rc;
}

/* ---- Names ------------------------------------------------------------------------------------- */

/* What has no step of its own in the names below it: the event, and what an event of EC2 is about. */
static const char *const left_out[] = {"event", "instances"};

static bool has_step(const char *name) {
    for (size_t i = 0; i < G_N_ELEMENTS(left_out); i++)
        if (strcmp(left_out[i], name) == 0)
            return false;
    return true;
}

/* A word begins at a capital behind a small letter or a digit, and at the last of several capitals. */
static bool begins_word(const char *name, size_t at) {
    return at > 0 && g_ascii_isupper(name[at]) && (!g_ascii_isupper(name[at - 1]) || g_ascii_islower(name[at + 1]));
}

static void append_step(GString *path, const char *name) {
    for (size_t i = 0; name[i]; i++) {
        if (begins_word(name, i))
            g_string_append_c(path, '_');
        g_string_append_c(path, g_ascii_tolower(name[i]));
    }
}

static void add_below(struct name *name, const ctrail_schema *schema, GString *path);

static void fill(struct name *name, const ctrail_field *field, GString *path) {
    size_t length = path->len;
    name->field = field;
    if (!field->schema || has_step(field->name))
        append_step(path, field->name);
    if (field->schema && path->len > length)
        g_string_append_c(path, '.');
    if (field->schema)
        add_below(name, field->schema, path);
    else
        name->text = g_strdup(path->str);
    g_string_truncate(path, length);
}

/* `raw`, `offset` and `record` of an event are the message itself, and where in it the record stands. */
static bool is_of_record(const ctrail_field *field) {
    return field->kind != CTRAIL_FIELD_UNSIGNED && strcmp(field->name, "raw") != 0;
}

static void add_below(struct name *name, const ctrail_schema *schema, GString *path) {
    size_t count = ctrail_schema_count(schema);
    name->below = g_new0(struct name, count);
    for (size_t i = 0; i < count; i++)
        if (is_of_record(ctrail_schema_field(schema, i)))
            fill(&name->below[name->count++], ctrail_schema_field(schema, i), path);
}

struct name *names_new(const char *part, const char *prefix) {
    struct name *root = g_new0(struct name, 1);
    GString *path = g_string_new(prefix);
    if (has_step(part)) {
        append_step(path, part);
        g_string_append_c(path, '.');
    }
    add_below(root, ctrail_schema_find(part), path);
    g_string_free(path, TRUE);
    return root;
}

static void free_below(struct name *name) {
    for (size_t i = 0; i < name->count; i++)
        free_below(&name->below[i]);
    g_free(name->below);
    g_free(name->text);
}

void names_free(struct name *root) {
    if (root)
        free_below(root);
    g_free(root);
}

void names_each(struct name *root, void (*each)(struct name *leaf, void *user), void *user) {
    if (root->text)
        each(root, user);
    for (size_t i = 0; i < root->count; i++)
        names_each(&root->below[i], each, user);
}
