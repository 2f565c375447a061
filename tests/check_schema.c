/* The schema: every field of every struct, told truly; and the JSON that the writer makes of them. */
#include "reading.h"

#include <stddef.h>

#include "base/utf8.h"
#include "event/tables.h"

/* ---- All schemas ------------------------------------------------------------------------------ */

enum { SCHEMAS_MAX = 512 };

/* Every schema that can be reached, each once. */
struct schemas {
    const ctrail_schema *all[SCHEMAS_MAX];
    int count;
};

static const char *const roots[] = {"event",  "details", "ec2",    "instanceConnect", "sts",        "ssm",
                                    "signIn", "iam",     "sshKey", "verdict",         "credential", "access"};

static void reach_from(struct schemas *schemas, const ctrail_field *field);

static void reach(struct schemas *schemas, const ctrail_schema *schema) {
    for (int i = 0; i < schemas->count; i++)
        if (schemas->all[i] == schema)
            return;
    ck_assert_int_lt(schemas->count, SCHEMAS_MAX);
    schemas->all[schemas->count++] = schema;
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        reach_from(schemas, ctrail_schema_field(schema, i));
}

static void reach_from(struct schemas *schemas, const ctrail_field *field) {
    if (field->schema)
        reach(schemas, field->schema);
}

static struct schemas all_schemas(void) {
    struct schemas schemas = {.count = 0};
    for (int i = 0; i < COUNT(roots); i++) {
        ck_assert_msg(ctrail_schema_find(roots[i]), "no schema %s", roots[i]);
        reach(&schemas, ctrail_schema_find(roots[i]));
    }
    return schemas;
}

typedef void check_field(const ctrail_schema *schema, const ctrail_field *field);

static void for_each_field(check_field *check) {
    struct schemas schemas = all_schemas();
    ck_assert_int_ge(schemas.count, 20);
    for (int i = 0; i < schemas.count; i++)
        for (size_t n = 0; n < ctrail_schema_count(schemas.all[i]); n++)
            check(schemas.all[i], ctrail_schema_field(schemas.all[i], n));
}

static const char *name_of(const ctrail_schema *schema) {
    return ctrail_schema_name(schema);
}

/* ---- Each field ------------------------------------------------------------------------------- */

/* By kind: how large and how aligned the member is. */
static const struct {
    size_t size, align;
} kinds[] = {
    [CTRAIL_FIELD_TEXT] = {sizeof(ctrail_str), _Alignof(ctrail_str)},
    [CTRAIL_FIELD_FLAG] = {sizeof(ctrail_bool), _Alignof(ctrail_bool)},
    [CTRAIL_FIELD_INTEGER] = {sizeof(int64_t), _Alignof(int64_t)},
    [CTRAIL_FIELD_TIME] = {sizeof(int64_t), _Alignof(int64_t)},
    [CTRAIL_FIELD_NAME] = {sizeof(int32_t), _Alignof(int32_t)},
    [CTRAIL_FIELD_VALUE] = {sizeof(void *), _Alignof(void *)},
    [CTRAIL_FIELD_OBJECT] = {sizeof(void *), _Alignof(void *)},
    [CTRAIL_FIELD_LIST] = {sizeof(void *), _Alignof(void *)},
    [CTRAIL_FIELD_TEXTS] = {sizeof(void *), _Alignof(void *)},
    [CTRAIL_FIELD_UNSIGNED] = {sizeof(uint64_t), _Alignof(uint64_t)},
};

static bool has_count(const ctrail_field *field) {
    return field->kind == CTRAIL_FIELD_LIST || field->kind == CTRAIL_FIELD_TEXTS;
}

static void check_place(const ctrail_schema *schema, const ctrail_field *field) {
    const char *in = name_of(schema), *name = field->name;
    ck_assert_msg(name && *name, "a field of %s has no name", in);
    ck_assert_msg(field->kind >= CTRAIL_FIELD_TEXT && field->kind < COUNT(kinds), "%s.%s: kind %d", in, name,
                  (int)field->kind);
    ck_assert_msg(field->offset % kinds[field->kind].align == 0, "%s.%s: offset %u", in, name, field->offset);
    ck_assert_msg(field->offset + kinds[field->kind].size <= schema->size, "%s.%s: beyond the struct", in, name);
    if (!has_count(field))
        return;
    ck_assert_msg(field->count_offset % _Alignof(size_t) == 0, "%s.%s: count_offset", in, name);
    ck_assert_msg(field->count_offset + sizeof(size_t) <= schema->size, "%s.%s: count beyond the struct", in, name);
}

START_TEST(fields_are_inside_their_structs) {
    for_each_field(check_place);
}
END_TEST

static void check_extras(const ctrail_schema *schema, const ctrail_field *field) {
    bool needs_schema = field->kind == CTRAIL_FIELD_OBJECT || field->kind == CTRAIL_FIELD_LIST;
    bool needs_names = field->kind == CTRAIL_FIELD_NAME;
    const char *in = name_of(schema), *name = field->name;
    ck_assert_msg(needs_schema == (field->schema != NULL), "%s.%s: schema", in, name);
    ck_assert_msg(needs_names == (field->names != NULL), "%s.%s: names", in, name);
    ck_assert_msg(!needs_schema || (name_of(field->schema) && ctrail_schema_count(field->schema)), "%s.%s: empty", in,
                  name);
    for (size_t i = 0; needs_names && field->names[i]; i++)
        ck_assert_msg(*field->names[i] && i < 100, "%s.%s: name %zu", in, name, i);
    ck_assert_msg(!needs_names || field->names[0], "%s.%s: no names", in, name);
}

START_TEST(fields_have_what_their_kind_needs) {
    for_each_field(check_extras);
}
END_TEST

/* No two members overlap. */
static void check_apart(const ctrail_schema *schema, const ctrail_field *field) {
    size_t end = field->offset + kinds[field->kind].size;
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        const ctrail_field *other = ctrail_schema_field(schema, i);
        bool apart = other == field || other->offset >= end || other->offset + kinds[other->kind].size <= field->offset;
        ck_assert_msg(apart, "%s: %s and %s overlap", name_of(schema), field->name, other->name);
        bool counted =
            has_count(other) && other->count_offset < end && other->count_offset + sizeof(size_t) > field->offset;
        ck_assert_msg(!counted, "%s: %s and the count of %s overlap", name_of(schema), field->name, other->name);
    }
}

START_TEST(fields_do_not_overlap) {
    for_each_field(check_apart);
}
END_TEST

static void check_unique(const ctrail_schema *schema, const ctrail_field *field) {
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        const ctrail_field *other = ctrail_schema_field(schema, i);
        bool same = other != field && strcmp(other->name, field->name) == 0;
        ck_assert_msg(!same, "%s: two fields %s", name_of(schema), field->name);
    }
}

START_TEST(names_are_unique) {
    for_each_field(check_unique);
}
END_TEST

/* Cleared, every member says that it is absent, whatever was there before. */
START_TEST(cleared_structs_say_nothing) {
    struct schemas schemas = all_schemas();
    for (int i = 0; i < schemas.count; i++) {
        const ctrail_schema *schema = schemas.all[i];
        unsigned char *object = malloc(schema->size);
        ck_assert_ptr_nonnull(object);
        memset(object, 0xA5, schema->size);
        ctrail_schema_clear(schema, object);
        for (size_t n = 0; n < ctrail_schema_count(schema); n++) {
            const ctrail_field *field = ctrail_schema_field(schema, n);
            bool absent = field->kind == CTRAIL_FIELD_NAME       ? *(int32_t *)(void *)(object + field->offset) == 0
                          : field->kind == CTRAIL_FIELD_UNSIGNED ? *(uint64_t *)(void *)(object + field->offset) == 0
                                                                 : schema_is_absent(field, object);
            ck_assert_msg(absent, "%s.%s says something", name_of(schema), field->name);
        }
        free(object);
    }
}
END_TEST

/* ---- The public view -------------------------------------------------------------------------- */

START_TEST(answers_for_nothing) {
    const ctrail_schema *schema = ctrail_schema_find("event");
    static const char *const unknown[] = {"", "Event", "events", "eventName", "ec2.amazonaws.com", "ec2 "};
    for (int i = 0; i < COUNT(unknown); i++)
        ck_assert_msg(!ctrail_schema_find(unknown[i]), "there is a schema '%s'", unknown[i]);
    ck_assert_ptr_null(ctrail_schema_find(NULL));
    ck_assert_ptr_null(ctrail_schema_name(NULL));
    ck_assert_uint_eq(ctrail_schema_count(NULL), 0);
    ck_assert_ptr_null(ctrail_schema_field(NULL, 0));
    ck_assert_ptr_null(ctrail_schema_field(schema, ctrail_schema_count(schema)));
    ck_assert_ptr_null(ctrail_schema_field(schema, SIZE_MAX));
    ck_assert_str_eq(ctrail_schema_name(schema), "event");
}
END_TEST

static const ctrail_field *field_named(const ctrail_schema *schema, const char *name) {
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        if (strcmp(ctrail_schema_field(schema, i)->name, name) == 0)
            return ctrail_schema_field(schema, i);
    return NULL;
}

/* A few fields, so that names and members are known to belong together. */
START_TEST(tells_fields_truly) {
    static const struct {
        const char *schema, *name;
        ctrail_field_kind kind;
        size_t offset;
    } fields[] = {
        {"event", "sourceIPAddress", CTRAIL_FIELD_TEXT, offsetof(ctrail_event, source_ip_address)},
        {"event", "userIdentity", CTRAIL_FIELD_OBJECT, offsetof(ctrail_event, user_identity)},
        {"event", "eventTime", CTRAIL_FIELD_TEXT, offsetof(ctrail_event, event_time)},
        {"event", "eventTimeNs", CTRAIL_FIELD_INTEGER, offsetof(ctrail_event, event_time_ns)},
        {"event", "readOnly", CTRAIL_FIELD_FLAG, offsetof(ctrail_event, read_only)},
        {"event", "requestParameters", CTRAIL_FIELD_VALUE, offsetof(ctrail_event, request_parameters)},
        {"event", "resources", CTRAIL_FIELD_LIST, offsetof(ctrail_event, resources)},
        {"event", "origin", CTRAIL_FIELD_NAME, offsetof(ctrail_event, origin)},
        {"event", "problems", CTRAIL_FIELD_LIST, offsetof(ctrail_event, problems)},
    };
    for (int i = 0; i < COUNT(fields); i++) {
        const ctrail_field *field = field_named(ctrail_schema_find(fields[i].schema), fields[i].name);
        ck_assert_msg(field, "no field %s", fields[i].name);
        ck_assert_msg(field->kind == fields[i].kind, "%s: kind %d", fields[i].name, (int)field->kind);
        ck_assert_msg(field->offset == fields[i].offset, "%s: offset %u", fields[i].name, field->offset);
    }
    const ctrail_field *origin = field_named(ctrail_schema_find("event"), "origin");
    ck_assert_str_eq(origin->names[CTRAIL_ORIGIN_ROOT], "root");
    ck_assert_str_eq(origin->names[CTRAIL_ORIGIN_WEB_IDENTITY_USER], "web-identity-user");
    ck_assert_ptr_null(origin->names[CTRAIL_ORIGIN_WEB_IDENTITY_USER + 1]);
}
END_TEST

/* ---- The writer ------------------------------------------------------------------------------- */

#define RUN_INSTANCES                                                                                                  \
    "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"AssumedRole\",\"principalId\":\"A:s\","                   \
    "\"sessionContext\":{"                                                                                             \
    "\"sessionIssuer\":{\"type\":\"Role\"},\"webIdFederationData\":{},\"attributes\":{}}},\"eventTime\":"              \
    "\"2020-01-02T03:04:05.25Z\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"RunInstances\",\"readOnly\":"   \
    "false,"                                                                                                           \
    "\"requestParameters\":{\"instancesSet\":{\"items\":[{\"imageId\":\"ami-12345678\",\"minCount\":1}]},"             \
    "\"userData\":"                                                                                                    \
    "\"<sensitiveDataRemoved>\",\"groupSet\":{\"items\":[{\"groupId\":\"sg-12345678\"}]},\"blockDeviceMapping\":{}},"  \
    "\"responseElements\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\",\"launchTime\":1577934245000,"  \
    "\"instanceState\":{\"code\":0,\"name\":\"pending\"}}]}},\"resources\":[{\"ARN\":\"a\"},{}],\"tlsDetails\":{}}"

static const char *const written[] = {
    "{\"eventName\":\"e\"}",
    "{\"eventName\":null,\"userIdentity\":null,\"requestParameters\":null,\"resources\":null,\"readOnly\":null}",
    RUN_INSTANCES,
    "{\"eventName\":\"a\\u0000b\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/"
    "\\u007f\\u0080\\ud83d\\ude00\\uffff\\u2028\"}",
    "{\"eventName\":\"\\ud800\",\"userAgent\":\"\xFF\xC0\x80\",\"requestParameters\":{\"\xFF\":\"\\udc00\"}}",
    "{\"eventName\":5,\"readOnly\":\"True\",\"awsRegion\":{},\"resources\":[1],\"unknown\":{\"a\":[]},\"eventTime\":"
    "\"x\"}",
    "{\"eventName\":\"e\",\"requestParameters\":{\"n\":[0,-0,1.50,1e400,-12345678901234567890],\"e\":{},\"a\":[],\"o\":"
    "{\"\":"
    "{\"\":[[],[[]],{}]}},\"t\":true,\"f\":false,\"z\":null,\"t\":1,\"t\":2}}",
    "{\"eventSource\":\"ec2-instance-connect.amazonaws.com\",\"eventTime\":\"2020-01-02T03:04:05Z\","
    "\"requestParameters\":"
    "{\"sSHPublicKey\":\"ssh-ed25519 \xFF\",\"remotePort\":\"22\"}}",
};

/* Two trees are equal, their order and the spelling of numbers included. */
static bool same_value(const ctrail_value *one, const ctrail_value *other) {
    ctrail_str texts[2], keys[2];
    texts[0].ptr = ctrail_value_text(one, &texts[0].len);
    texts[1].ptr = ctrail_value_text(other, &texts[1].len);
    keys[0].ptr = ctrail_value_key_n(one, &keys[0].len);
    keys[1].ptr = ctrail_value_key_n(other, &keys[1].len);
    if (ctrail_value_kind(one) != ctrail_value_kind(other) || ctrail_value_count(one) != ctrail_value_count(other) ||
        texts[0].len != texts[1].len || keys[0].len != keys[1].len || !texts[0].ptr != !texts[1].ptr ||
        (texts[0].len && memcmp(texts[0].ptr, texts[1].ptr, texts[0].len) != 0) ||
        (keys[0].len && memcmp(keys[0].ptr, keys[1].ptr, keys[0].len) != 0))
        return false;
    const ctrail_value *mine = NULL, *yours = NULL;
    while ((mine = ctrail_value_next(one, mine)) && (yours = ctrail_value_next(other, yours)))
        if (!same_value(mine, yours))
            return false;
    return true;
}

/* The JSON as a tree, read by a reader of its own: as a member of a record, so that any object will do. */
static ctrail_reader *read_again(const char *json, const ctrail_options *options, const ctrail_value **out) {
    ctrail_reader *another;
    const ctrail_event *event;
    struct text record = {NULL, 0, 0};
    text_print(&record, "{\"eventVersion\":\"1.08\",\"written\":%s}", json);
    ck_assert_int_eq(ctrail_reader_new(&another, options), CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_parse(another, record.bytes, record.size, &event);
    ck_assert_msg(rc == CTRAIL_OK, "%s: %.300s", ctrail_reader_error(another)->message, json);
    ck_assert_msg(event->problem_count == 0, "not UTF-8: %.300s", json);
    *out = ctrail_value_find(ctrail_event_record(event), "written");
    text_free(&record);
    return another;
}

/* What is written is JSON, and gives the record's members again, in their order, and `decoded` after them. */
START_TEST(writes_what_can_be_read) {
    const ctrail_event *event = event_of(written[_i], strlen(written[_i]));
    const ctrail_value *record = ctrail_event_record(event), *again, *mine = NULL, *theirs = NULL;
    char *json = json_of(event, 0);
    ctrail_reader *another = read_again(json, NULL, &again);
    while ((mine = ctrail_value_next(record, mine))) {
        theirs = ctrail_value_next(again, theirs);
        ck_assert_msg(same_value(mine, theirs), "%s is not the same in %s", ctrail_value_key(mine), json);
    }
    theirs = ctrail_value_next(again, theirs);
    ck_assert_str_eq(ctrail_value_key(theirs), "decoded");
    ck_assert_ptr_null(ctrail_value_next(again, theirs));
    ck_assert_msg(!strchr(json, '\n'), "a newline in %s", json);
    ctrail_reader_free(another);
    free(json);
}
END_TEST

START_TEST(adds_raw_when_asked) {
    struct text text = {NULL, 0, 0};
    const ctrail_event *event = NULL;
    const ctrail_value *again;
    text_print(&text, "  %s", written[_i]);
    event = event_of(text.bytes, text.size);
    char *json = json_of(event, CTRAIL_JSON_RAW), *plain = json_of(event, 0);
    ctrail_reader *another = read_again(json, NULL, &again);
    ck_assert_ptr_null(ctrail_value_find(ctrail_event_record(event), "raw"));
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(again, "decoded.offset"), NULL), "2");
    if (!strchr(written[_i], '\xFF'))
        ck_assert_str_eq(ctrail_value_text(ctrail_value_find(again, "decoded.raw"), NULL), written[_i]);
    ck_assert(strncmp(json, plain, strlen(plain) - 2) == 0);
    ck_assert_ptr_null(strstr(plain, "\"raw\":"));
    ctrail_reader_free(another);
    free(plain);
    free(json);
    text_free(&text);
}
END_TEST

#define DECODED_PROBLEM                                                                                                \
    "\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"                                                      \
    "\"problems\":[{\"code\":\"decoded\",\"path\":\"decoded\",\"message\":*}]}}"
#define NOTHING_KNOWN "\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false}}"

/* The exact bytes; * stands for the rest. */
static const struct exact_case {
    const char *name, *json, *expected;
} exact[] = {
    {"escapes as they came", "{\"eventName\":\"\\u0000\\u0007\\b\\n \\\"\\\\\\/\\u007f\\u00e4\\ud83d\\ude00\"}",
     "{\"eventName\":\"\\u0000\\u0007\\b\\n \\\"\\\\\\/\\u007f\\u00e4\\ud83d\\ude00\"," NOTHING_KNOWN},
    {"escapes in keys", "{\"eventName\":\"\",\"requestParameters\":{\"\\n\\\"\":1}}",
     "{\"eventName\":\"\",\"requestParameters\":{\"\\n\\\"\":1}," NOTHING_KNOWN},
    {"white space between tokens", "{ \"eventName\" :\n\"a b\\\\\" , \"x\" : [ 1 ,\t{ } ] }",
     "{\"eventName\":\"a b\\\\\",\"x\":[1,{}]," NOTHING_KNOWN},
    {"null, and what is not documented", "{\"eventName\":null,\"requestParameters\":null,\"more\":{\"a\":[]}}",
     "{\"eventName\":null,\"requestParameters\":null,\"more\":{\"a\":[]}," NOTHING_KNOWN},
    {"numbers as spelled", "{\"eventName\":\"\",\"responseElements\":{\"a\":[1.50,-0,1E+5,12345678901234567890]}}",
     "{\"eventName\":\"\",\"responseElements\":{\"a\":[1.50,-0,1E+5,12345678901234567890]}," NOTHING_KNOWN},
    {"a member twice", "{\"eventName\":\"a\",\"eventName\":\"b\"}",
     "{\"eventName\":\"a\",\"eventName\":\"b\",\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"
     "\"problems\":[{\"code\":\"duplicate\",\"path\":\"eventName\",\"message\":*}]}}"},
    {"a wrong type", "{\"eventName\":\"\",\"requestParameters\":[]}",
     "{\"eventName\":\"\",\"requestParameters\":[],\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"
     "\"problems\":[{\"code\":\"type\",\"path\":\"requestParameters\",\"message\":*}]}}"},
    {"bytes that are no UTF-8, and half of a pair", "{\"eventName\":\"\xFF\",\"x\":\"\\udc00\"}",
     "{\"eventName\":\"\xEF\xBF\xBD\",\"x\":\"\\uFFFD\",\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"
     "\"problems\":[{\"code\":\"encoding\",\"path\":\"eventName\",\"message\":*}]}}"},
    {"times", "{\"eventTime\":\"1969-12-31T23:59:59.5Z\",\"eventType\":\"x\"}",
     "{\"eventTime\":\"1969-12-31T23:59:59.5Z\",\"eventType\":\"x\",\"decoded\":{\"eventTimeNs\":-500000000,"
     "\"origin\":\"unknown\",\"byAwsService\":false}}"},
    {"its own decoded", "{\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,\"ec2\":{}},\"eventName\":\"a\"}",
     "{\"eventName\":\"a\"," NOTHING_KNOWN},
    {"another decoded", "{\"eventName\":\"a\" , \"decoded\" : {\"origin\":\"root\",\"byAwsService\":false} ,\"x\":1}",
     "{\"eventName\":\"a\",\"x\":1,\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"
     "\"problems\":[{\"code\":\"decoded\",\"path\":\"decoded\",\"message\":*}]}}"},
    {"its own decoded, with all that is written on request",
     "{\"eventType\":\"x\",\"eventTime\":\"1969-12-31T23:59:59.5Z\",\"decoded\":{\"eventTimeNs\":-500000000,\"origin\":"
     "\"unknown\","
     "\"byAwsService\":false,\"details\":{},\"raw\":\"\",\"offset\":0}}",
     "{\"eventType\":\"x\",\"eventTime\":\"1969-12-31T23:59:59.5Z\",\"decoded\":{\"eventTimeNs\":-500000000,\"origin\":"
     "\"unknown\","
     "\"byAwsService\":false}}"},
    {"its own decoded, with a note of somebody else",
     "{\"eventName\":\"a\",\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,\"note\":\"keep\"}}",
     "{\"eventName\":\"a\"," DECODED_PROBLEM},
    {"its own decoded, with a flag that is a string",
     "{\"eventName\":\"a\",\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":\"false\"}}",
     "{\"eventName\":\"a\"," DECODED_PROBLEM},
    {"another decoded, then its own",
     "{\"eventName\":\"a\",\"decoded\":{\"x\":1},\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false}}",
     "{\"eventName\":\"a\"," DECODED_PROBLEM},
    {"another decoded, escaped and twice", "{\"\\u0064ecoded\":1,\"decoded\":\"}\",\"eventName\":\"a\"}",
     "{\"eventName\":\"a\",\"decoded\":{\"origin\":\"unknown\",\"byAwsService\":false,"
     "\"problems\":[{\"code\":\"decoded\",\"path\":\"decoded\",\"message\":*}]}}"},
};

START_TEST(writes_exactly) {
    const struct exact_case *c = &exact[_i];
    char *json = json_of(event_of(c->json, strlen(c->json)), 0);
    const char *star = strstr(c->expected, "*}]}");
    size_t length = star ? (size_t)(star - c->expected) : strlen(c->expected) + 1;
    ck_assert_msg(strncmp(json, c->expected, length) == 0, "%s: %s, not %s", c->name, json, c->expected);
    free(json);
}
END_TEST

/* Each byte from 0 to 31 in a text comes back. */
START_TEST(escapes_every_control_character) {
    for (unsigned c = 0; c < 0x20; c++) {
        char record[64];
        const ctrail_value *again;
        snprintf(record, sizeof record, "{\"eventName\":\"<\\u%04x>\"}", c);
        char *json = json_of(event_of(record, strlen(record)), 0);
        for (const char *byte = json; *byte; byte++)
            ck_assert_msg((unsigned char)*byte >= 0x20, "U+%04X stands by itself", c);
        ctrail_reader *another = read_again(json, NULL, &again);
        size_t length;
        const char *name = ctrail_value_text(ctrail_value_find(again, "eventName"), &length);
        ck_assert_msg(length == 3 && name[1] == (char)c, "U+%04X is lost", c);
        ctrail_reader_free(another);
        free(json);
    }
}
END_TEST

/* ---- Deep and long ---------------------------------------------------------------------------- */

START_TEST(writes_deep_trees) {
    static const size_t depths[] = {1, 62, 63, 64, 65, 66, 127, 128, 200, 1000, 20000};
    for (int i = 0; i < COUNT(depths); i++) {
        const ctrail_options options = {.size = sizeof options, .max_depth = 50000};
        struct text record = {NULL, 0, 0};
        const ctrail_value *again;
        text_print(&record, "{\"eventSource\":\"ec2.amazonaws.com\",\"requestParameters\":{\"x\":");
        text_repeat(&record, "[{\"y\":", depths[i]);
        text_print(&record, "\"i-12345678\"");
        text_repeat(&record, "},[]]", depths[i]);
        text_print(&record, "},\"unknown\":");
        text_repeat(&record, "[", depths[i]);
        text_repeat(&record, "]", depths[i]);
        text_print(&record, "}");
        make_reader(&options);
        const ctrail_event *event = event_of(record.bytes, record.size);
        char *json = json_of(event, 0);
        ctrail_reader *another = read_again(json, &options, &again);
        const ctrail_value *tree = ctrail_value_find(again, "requestParameters");
        if (depths[i] <= 1000)
            ck_assert_msg(same_value(tree, event->request_parameters), "depth %zu", depths[i]);
        ck_assert_uint_eq(ctrail_value_count(tree), 1);
        ctrail_reader_free(another);
        free(json);
        text_free(&record);
    }
}
END_TEST

/* Details that were asked for before are left out as well, if they are nested too deep to be written. */
START_TEST(leaves_out_deep_details) {
    const ctrail_options options = {.size = sizeof options, .max_depth = 50000};
    const ctrail_details *details;
    for (int asked = 0; asked < 2; asked++) {
        struct text record = {NULL, 0, 0};
        text_print(&record, "{\"eventName\":\"\",\"eventContext\":{\"requestContext\":{\"a\":");
        text_repeat(&record, "[", 2000);
        text_repeat(&record, "]", 2000);
        text_print(&record, "}}}");
        make_reader(&options);
        const ctrail_event *event = event_of(record.bytes, record.size);
        if (asked)
            ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_OK);
        char *json = json_of(event, CTRAIL_JSON_DETAILS);
        ck_assert_ptr_null(strstr(json, "\"details\":{"));
        ck_assert_ptr_nonnull(strstr(json, "{\"code\":\"limit\",\"path\":\"\",\"message\":\"details: left out"));
        free(json);
        text_free(&record);
    }
}
END_TEST

START_TEST(writes_values) {
    const ctrail_event *event =
        event_of(BYTES("{\"eventName\":\"\",\"requestParameters\":{ \"a\" : [1.0,\"\\u0041\"]}}"));
    struct text json = {NULL, 0, 0};
    ck_assert_int_eq(ctrail_value_to_json(event->request_parameters, append_bytes, &json), CTRAIL_OK);
    ck_assert_str_eq(json.bytes, "{\"a\":[1.0,\"A\"]}");
    ck_assert_int_eq(ctrail_value_to_json(NULL, append_bytes, &json), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_value_to_json(event->request_parameters, NULL, &json), CTRAIL_ERR_ARGUMENT);
    text_free(&json);
}
END_TEST

START_TEST(writes_values_up_to_a_depth) {
    const ctrail_options options = {.size = sizeof options, .max_depth = 5000};
    for (size_t depth = 999; depth <= 1001; depth++) {
        struct text record = {NULL, 0, 0}, json = {NULL, 0, 0};
        text_print(&record, "{\"eventName\":\"\",\"x\":");
        text_repeat(&record, "[", depth);
        text_repeat(&record, "]", depth);
        text_print(&record, "}");
        make_reader(&options);
        const ctrail_value *value = ctrail_value_get(ctrail_event_record(event_of(record.bytes, record.size)), "x");
        ck_assert_int_eq(ctrail_value_to_json(value, append_bytes, &json),
                         depth <= 1000 ? CTRAIL_OK : CTRAIL_ERR_LIMIT);
        ck_assert_uint_eq(json.size, depth <= 1000 ? 2 * depth : 0);
        text_free(&record);
        text_free(&json);
    }
}
END_TEST

/* What one write takes: all pieces together are the whole, however long texts are. */
START_TEST(writes_long_texts) {
    static const size_t sizes[] = {0, 1, 4000, 4094, 4095, 4096, 4097, 8191, 8192, 8193, 100000};
    for (int i = 0; i < COUNT(sizes); i++) {
        struct text record = {NULL, 0, 0};
        text_print(&record, "{\"eventName\":\"");
        text_repeat(&record, "x", sizes[i]);
        text_print(&record, "\",\"requestParameters\":{\"a\":\"\\n");
        text_repeat(&record, "\xC3\xA4", sizes[i]);
        text_print(&record, "\"},\"origin\":1}");
        char *json = json_of(event_of(record.bytes, record.size), 0);
        char *end = strstr(record.bytes, ",\"origin\"");
        ck_assert_msg(strncmp(json, record.bytes, (size_t)(end - record.bytes)) == 0, "%zu letters", sizes[i]);
        free(json);
        text_free(&record);
    }
}
END_TEST

/* White space at any one place between tokens: what is written is the record without it, as if none had been. */
START_TEST(writes_no_white_space) {
    static const char compact[] =
        "{\"eventName\":\"a b\",\"requestParameters\":{\"k \\\" \":[1,true,{},[]],\"n\":null},\"readOnly\":false}";
    static const char *const spaces[] = {" ", "\n", "\r\n", "\t\t  "};
    bool in_string = false;
    for (size_t i = 1; i < sizeof compact - 1; i++) {
        char before = compact[i - 1], after = compact[i];
        if (before == '"' && (i < 2 || compact[i - 2] != '\\'))
            in_string = !in_string;
        bool between = !in_string && (strchr("{}[]:,\"", before) || strchr("{}[]:,\"", after));
        for (int s = 0; between && s < COUNT(spaces); s++) {
            struct text record = {NULL, 0, 0};
            text_add(&record, compact, i);
            text_print(&record, "%s%s", spaces[s], compact + i);
            char *json = json_of(event_of(record.bytes, record.size), CTRAIL_JSON_NO_DECODED);
            ck_assert_str_eq(json, compact);
            free(json);
            text_free(&record);
        }
    }
}
END_TEST

/* ---- Stopping --------------------------------------------------------------------------------- */

struct stopping {
    int calls, stop_at;
    int32_t answer;
    struct text text;
};

static int32_t stop_writing(void *user, const char *bytes, size_t size) {
    struct stopping *stopping = user;
    ck_assert_uint_gt(size, 0);
    text_add(&stopping->text, bytes, size);
    return ++stopping->calls == stopping->stop_at ? stopping->answer : 0;
}

static int32_t check_characters(void *user, const char *bytes, size_t size) {
    int *calls = user;
    for (size_t i = 0; i < size;) {
        bool valid = true;
        i += bytes[i] & 0x80 ? ctrail_utf8_sequence(bytes + i, size - i, &valid) : 1;
        ck_assert_msg(valid, "piece %d ends inside of a character", *calls);
    }
    ++*calls;
    return 0;
}

/* Wherever the writer's buffer is full: behind each number of bytes in front of characters of each length. */
START_TEST(writes_whole_characters) {
    static const char *const characters[] = {"\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
    struct text record = {NULL, 0, 0};
    int calls = 0;
    text_print(&record, "{\"eventName\":\"");
    text_repeat(&record, "x", (size_t)_i / 3);
    text_repeat(&record, characters[_i % 3], 5000);
    text_print(&record, "\"}");
    const ctrail_event *event = event_of(record.bytes, record.size);
    ck_assert_int_eq(ctrail_event_to_json(event, CTRAIL_JSON_RAW, check_characters, &calls), CTRAIL_OK);
    ck_assert_int_gt(calls, 3);
    text_free(&record);
}
END_TEST

START_TEST(stops_when_asked) {
    struct text record = {NULL, 0, 0};
    text_print(&record, "{\"eventName\":\"");
    text_repeat(&record, "0123456789", 2000);
    text_print(&record, "\",\"requestParameters\":{\"a\":[");
    text_repeat(&record, "1,", 5000);
    text_print(&record, "2]}}");
    const ctrail_event *event = event_of(record.bytes, record.size);
    char *json = json_of(event, 0);
    struct stopping whole = {.stop_at = -1};
    ck_assert_int_eq(ctrail_event_to_json(event, 0, stop_writing, &whole), CTRAIL_OK);
    ck_assert_int_gt(whole.calls, 2);
    for (int stop_at = 1; stop_at <= whole.calls; stop_at++) {
        struct stopping stopping = {.stop_at = stop_at, .answer = stop_at % 2 ? 1 : -1};
        ck_assert_int_eq(ctrail_event_to_json(event, 0, stop_writing, &stopping), CTRAIL_STOPPED);
        ck_assert_msg(stopping.calls == stop_at, "called %d times, not %d", stopping.calls, stop_at);
        ck_assert(strncmp(json, stopping.text.bytes, stopping.text.size) == 0);
        text_free(&stopping.text);
    }
    text_free(&whole.text);
    free(json);
    text_free(&record);
}
END_TEST

/* Inside of `write`, the event's reader and the writer answer that it is not the time. */
static int32_t write_inside(void *user, const char *bytes, size_t size) {
    const ctrail_event *const *event = user, *other;
    ck_assert_ptr_nonnull(bytes);
    ck_assert_uint_gt(size, 0);
    ck_assert_int_eq(ctrail_event_to_json(*event, 0, append_bytes, NULL), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_next(reader, &other), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_feed(reader, "", 0), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_open(reader, "/dev/null"), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_parse(reader, "", 0, &other), CTRAIL_ERR_STATE);
    ck_assert_ptr_nonnull(ctrail_value_find(ctrail_event_record(*event), "eventName"));
    return 0;
}

START_TEST(refuses_calls_inside_of_write) {
    const ctrail_event *event = event_of(BYTES("[{\"eventName\":\"e\"},{\"eventName\":\"f\"}]"));
    ck_assert_int_eq(ctrail_event_to_json(event, 0, write_inside, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_to_json(event, 0, write_inside, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    expect_text("the next", "eventName", event->event_name, "f");
}
END_TEST

START_TEST(refuses_unknown_flags) {
    const ctrail_event *event = event_of(BYTES("{\"eventName\":\"e\"}"));
    struct stopping stopping = {.calls = 0};
    static const uint32_t flags[] = {12, 13, 16, UINT32_MAX, (uint32_t)1 << 31};
    for (int i = 0; i < COUNT(flags); i++)
        ck_assert_int_eq(ctrail_event_to_json(event, flags[i], stop_writing, &stopping), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(stopping.calls, 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("schema");
    TCase *fields = reading_case(suite, "fields");
    tcase_add_test(fields, fields_are_inside_their_structs);
    tcase_add_test(fields, fields_have_what_their_kind_needs);
    tcase_add_test(fields, fields_do_not_overlap);
    tcase_add_test(fields, names_are_unique);
    tcase_add_test(fields, cleared_structs_say_nothing);
    tcase_add_test(fields, answers_for_nothing);
    tcase_add_test(fields, tells_fields_truly);
    TCase *writing = reading_case(suite, "writing");
    tcase_add_loop_test(writing, writes_what_can_be_read, 0, COUNT(written));
    tcase_add_loop_test(writing, adds_raw_when_asked, 0, COUNT(written));
    tcase_add_loop_test(writing, writes_exactly, 0, COUNT(exact));
    tcase_add_test(writing, escapes_every_control_character);
    tcase_add_test(writing, writes_deep_trees);
    tcase_add_test(writing, leaves_out_deep_details);
    tcase_add_test(writing, writes_values);
    tcase_add_test(writing, writes_values_up_to_a_depth);
    tcase_add_test(writing, writes_long_texts);
    tcase_add_test(writing, writes_no_white_space);
    tcase_add_loop_test(writing, writes_whole_characters, 0, 3 * 4);
    tcase_add_test(writing, stops_when_asked);
    tcase_add_test(writing, refuses_unknown_flags);
    tcase_add_test(writing, refuses_calls_inside_of_write);
    return run_suite(suite);
}
