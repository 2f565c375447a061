/*
 * Every public function, a row each: its allocations fail in turn, over all fixtures, or it asks for none; from inside
 * of a reader's callbacks it is refused, or it works. A function without a row fails the test.
 */
#include "reading.h"

#include <cloudtrail/access.h>
#include <cloudtrail/arrow.h>
#include <cloudtrail/digest.h>
#include <cloudtrail/ec2.h>
#include <cloudtrail/ec2_instance_connect.h>
#include <cloudtrail/iam.h>
#include <cloudtrail/pattern.h>
#include <cloudtrail/signin.h>
#include <cloudtrail/ssm.h>
#include <cloudtrail/sts.h>
#include <cloudtrail/verification.h>

#include <dirent.h>
#include <inttypes.h>

#include "counting.h"

/* What a call is made on. */
struct scene {
    const struct text *input; /* a fixture's bytes */
    const ctrail_options *options;
    struct counter counter;
    ctrail_allocator allocator;
    ctrail_reader *reader;
    const ctrail_event *event; /* the copy, or the reader's own */
    ctrail_event *copy;
    struct text log; /* what the call gave */
};

enum needs {
    NOTHING,
    READER, /* without an input */
    INPUT,  /* a reader to which the bytes were fed */
    EVENT
};

/* What a call from inside of a reader's callback is answered. */
enum inside { REFUSED, ALLOWED, PUT_OFF };

struct entry {
    const char *name;
    ctrail_rc (*call)(struct scene *scene);
    enum needs needs;
    bool asks; /* for memory */
    enum inside inside;
};

/* ---- The calls -------------------------------------------------------------------------------- */

static const ctrail_value *root_of(const struct scene *scene) {
    return ctrail_event_record(scene->event);
}

/* Adds a constant text to the log. */
static ctrail_rc log_text(struct scene *scene, const char *text) {
    text_print(&scene->log, "%s ", text ? text : "-");
    return CTRAIL_OK;
}

static ctrail_rc log_number(struct scene *scene, uint64_t number) {
    text_print(&scene->log, "%" PRIu64 " ", number);
    return CTRAIL_OK;
}

static ctrail_rc call_rc_name(struct scene *scene) {
    return log_text(scene, ctrail_rc_name(CTRAIL_ERR_MEMORY));
}

static ctrail_rc call_rc_message(struct scene *scene) {
    return log_text(scene, ctrail_rc_message(CTRAIL_ERR_MEMORY));
}

static ctrail_rc call_version(struct scene *scene) {
    return log_text(scene, ctrail_version());
}

static ctrail_rc call_value_kind(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_value_kind(root_of(scene)));
}

static ctrail_rc call_value_text(struct scene *scene) {
    return log_text(scene, ctrail_value_text(ctrail_value_next(root_of(scene), NULL), NULL));
}

static ctrail_rc call_value_integer(struct scene *scene) {
    int64_t integer;
    return ctrail_value_integer(ctrail_value_next(root_of(scene), NULL), &integer);
}

static ctrail_rc call_value_double(struct scene *scene) {
    double real;
    return ctrail_value_double(ctrail_value_next(root_of(scene), NULL), &real);
}

static ctrail_rc call_value_count(struct scene *scene) {
    return log_number(scene, ctrail_value_count(root_of(scene)));
}

static ctrail_rc call_value_next(struct scene *scene) {
    return log_number(scene, ctrail_value_next(root_of(scene), NULL) != NULL);
}

static ctrail_rc call_value_key(struct scene *scene) {
    return log_text(scene, ctrail_value_key(ctrail_value_next(root_of(scene), NULL)));
}

static ctrail_rc call_value_key_n(struct scene *scene) {
    return log_text(scene, ctrail_value_key_n(ctrail_value_next(root_of(scene), NULL), NULL));
}

static ctrail_rc call_value_get(struct scene *scene) {
    return log_text(scene, ctrail_value_text(ctrail_value_get(root_of(scene), "eventName"), NULL));
}

static ctrail_rc call_value_at(struct scene *scene) {
    const ctrail_value *list = ctrail_value_find(root_of(scene), "resources");
    return log_number(scene, ctrail_value_at(list, 0) == ctrail_value_next(list, NULL));
}

static ctrail_rc call_value_flag(struct scene *scene) {
    return log_number(scene, (uint64_t)(ctrail_value_flag(ctrail_value_find(root_of(scene), "readOnly")) + 1));
}

static ctrail_rc call_value_to_json(struct scene *scene) {
    return ctrail_value_to_json(root_of(scene), append_bytes, &scene->log);
}

static ctrail_rc call_problem_name(struct scene *scene) {
    return log_text(scene, ctrail_problem_name(CTRAIL_PROBLEM_TIME));
}

static ctrail_rc call_decoder_name(struct scene *scene) {
    return log_text(scene, ctrail_decoder_name(0));
}

static ctrail_rc call_event_decode(struct scene *scene) {
    const ctrail_schema *schema;
    const void *decoded;
    ctrail_rc rc = ctrail_event_decode(scene->event, "ec2", &schema, &decoded);
    log_number(scene, decoded && schema);
    return rc;
}

static ctrail_rc call_value_get_n(struct scene *scene) {
    return log_text(scene, ctrail_value_text(ctrail_value_get_n(root_of(scene), BYTES("eventName")), NULL));
}

static ctrail_rc call_value_find(struct scene *scene) {
    return log_text(scene, ctrail_value_text(ctrail_value_find(root_of(scene), "userIdentity.arn"), NULL));
}

static ctrail_rc call_origin_name(struct scene *scene) {
    return log_text(scene, ctrail_origin_name(CTRAIL_ORIGIN_ROOT));
}

static ctrail_rc call_event_record(struct scene *scene) {
    return log_number(scene, ctrail_event_record(scene->event) != NULL);
}

/* Every string under the value. */
static ctrail_rc parse_texts(struct scene *scene, const ctrail_value *value) {
    const ctrail_value *parsed, *child = NULL;
    ctrail_rc rc = ctrail_event_parse_text(scene->event, value, &parsed);
    while (rc >= 0 && (child = ctrail_value_next(value, child)))
        rc = parse_texts(scene, child);
    return rc < 0 ? rc : CTRAIL_OK;
}

static ctrail_rc call_event_parse_text(struct scene *scene) {
    return parse_texts(scene, root_of(scene));
}

static ctrail_rc call_event_resources(struct scene *scene) {
    const ctrail_named_resource *const *resources;
    size_t count;
    ctrail_rc rc = ctrail_event_resources(scene->event, &resources, &count);
    log_number(scene, count);
    return rc;
}

static ctrail_rc call_event_credential(struct scene *scene) {
    const ctrail_credential *credential;
    ctrail_rc rc = ctrail_event_credential(scene->event, &credential);
    log_number(scene, credential != NULL);
    return rc;
}

static ctrail_rc call_event_access(struct scene *scene) {
    const ctrail_access *const *list;
    size_t count;
    ctrail_rc rc = ctrail_event_access(scene->event, &list, &count);
    log_number(scene, count);
    return rc;
}

static ctrail_rc call_event_details(struct scene *scene) {
    const ctrail_details *details;
    return ctrail_event_details(scene->event, &details);
}

static ctrail_rc call_event_fields(struct scene *scene) {
    static const char *const paths[] = {"eventName", "eventSource"};
    ctrail_str out[COUNT(paths)];
    return ctrail_event_fields(scene->event, paths, COUNT(paths), out);
}

static ctrail_rc call_event_decoded(struct scene *scene) {
    const ctrail_value *decoded;
    ctrail_rc rc = ctrail_event_decoded(scene->event, &decoded);
    log_number(scene, decoded != NULL);
    return rc;
}

static ctrail_rc call_event_dup(struct scene *scene) {
    ctrail_event *copy;
    ctrail_rc rc = ctrail_event_dup(scene->event, &scene->allocator, &copy);
    log_number(scene, copy != NULL);
    ctrail_event_free(copy);
    return rc;
}

static ctrail_rc call_event_restore(struct scene *scene) {
    ctrail_options options = *scene->options;
    const ctrail_event *event = scene->event;
    ctrail_event *copy;
    options.allocator = &scene->allocator;
    ctrail_rc rc = ctrail_event_restore(event->raw.ptr, event->raw.len, event->offset, event->record, &options, &copy);
    log_number(scene, copy != NULL);
    ctrail_event_free(copy);
    return rc;
}

static ctrail_rc call_event_free(struct scene *scene) {
    if (scene->event == scene->copy)
        scene->event = NULL;
    ctrail_event_free(scene->copy);
    scene->copy = NULL;
    return CTRAIL_OK;
}

static ctrail_rc call_event_to_json(struct scene *scene) {
    return ctrail_event_to_json(scene->event, CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS, append_bytes, &scene->log);
}

static ctrail_rc call_arrow_stream(struct scene *scene) {
    const ctrail_options reader_options = {.size = sizeof reader_options, .allocator = &scene->allocator};
    const ctrail_arrow_options options = {.size = sizeof options,
                                          .reader = &reader_options,
                                          .paths = (const char *const[]){"nowhere", NULL}};
    struct ArrowArrayStream stream;
    ctrail_rc rc = ctrail_arrow_stream(&stream, &options, NULL, 0);
    if (rc == CTRAIL_OK)
        stream.release(&stream);
    return rc;
}

static ctrail_rc call_arrow_table(struct scene *scene) {
    return log_text(scene, ctrail_arrow_table(0));
}

static const char trail_key[] = "123456789012_CloudTrail_us-east-1_20240102T0304Z_x.json.gz";

static ctrail_rc call_trail_key_parse(struct scene *scene) {
    ctrail_trail_key key = {.size = sizeof key};
    ctrail_rc rc = ctrail_trail_key_parse(trail_key, sizeof trail_key - 1, &key);
    log_number(scene, (uint64_t)key.delivered_ns);
    return rc;
}

static ctrail_rc call_trail_key_is_before(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_trail_key_is_before(trail_key, sizeof trail_key - 1, INT64_MAX));
}

static ctrail_rc call_options_check(struct scene *scene) {
    const char *message;
    ctrail_rc rc = ctrail_options_check(scene->options, &message);
    log_text(scene, message);
    return rc;
}

static ctrail_rc call_reader_new(struct scene *scene) {
    ctrail_reader *other;
    ctrail_rc rc = ctrail_reader_new(&other, scene->options);
    ctrail_reader_free(other);
    return rc;
}

static ctrail_rc call_reader_free(struct scene *scene) {
    ctrail_reader_free(scene->reader);
    scene->reader = NULL;
    return CTRAIL_OK;
}

static ctrail_rc call_reader_reset(struct scene *scene) {
    return ctrail_reader_reset(scene->reader);
}

static ctrail_rc call_reader_open(struct scene *scene) {
    return ctrail_reader_open(scene->reader, "/dev/null");
}

static int64_t read_nothing(void *user, void *buffer, size_t size) {
    (void)user;
    (void)buffer;
    (void)size;
    return 0;
}

static ctrail_rc call_reader_source(struct scene *scene) {
    return ctrail_reader_source(scene->reader, read_nothing, NULL);
}

static ctrail_rc call_reader_feed(struct scene *scene) {
    return ctrail_reader_feed(scene->reader, scene->input->bytes, scene->input->size);
}

static ctrail_rc call_reader_finish(struct scene *scene) {
    return ctrail_reader_finish(scene->reader);
}

static void log_event(struct scene *scene, const ctrail_event *event) {
    text_print(&scene->log, "%" PRIu64 ":%zu:%zu ", event->record, event->raw.len, event->problem_count);
}

/* What is behind the first answer, to the end. */
static ctrail_rc read_on(struct scene *scene, ctrail_rc rc, const ctrail_event *event) {
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(scene->reader, &event))
        if (rc == CTRAIL_OK)
            log_event(scene, event);
        else
            log_text(scene, ctrail_rc_name(ctrail_reader_error(scene->reader)->code));
    return rc;
}

static ctrail_rc call_reader_next(struct scene *scene) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_next(scene->reader, &event);
    return read_on(scene, rc, event);
}

static int32_t log_handled(void *user, const ctrail_event *event) {
    log_event(user, event);
    return 0;
}

static int32_t log_skipped(void *user, const ctrail_error *error) {
    log_text(user, ctrail_rc_name(error->code));
    return 0;
}

static ctrail_rc call_reader_run(struct scene *scene) {
    static const ctrail_handlers handlers = {sizeof handlers, log_handled, log_skipped};
    return ctrail_reader_run(scene->reader, &handlers, scene);
}

static ctrail_rc call_reader_parse(struct scene *scene) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_parse(scene->reader, scene->input->bytes, scene->input->size, &event);
    return read_on(scene, rc, event);
}

static ctrail_rc call_reader_error(struct scene *scene) {
    return log_text(scene, ctrail_reader_error(scene->reader)->message);
}

static ctrail_rc call_reader_counts(struct scene *scene) {
    ctrail_counts counts = {.size = sizeof counts};
    ctrail_rc rc = ctrail_reader_counts(scene->reader, &counts);
    log_number(scene, counts.delivered);
    log_number(scene, counts.skipped);
    return rc;
}

static ctrail_rc call_reader_container(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_reader_container(scene->reader));
}

static ctrail_rc call_container_name(struct scene *scene) {
    return log_text(scene, ctrail_container_name(CTRAIL_CONTAINER_LAKE));
}

static ctrail_rc call_reader_position(struct scene *scene) {
    return log_number(scene, ctrail_reader_position(scene->reader));
}

static ctrail_rc call_time_parse(struct scene *scene) {
    int64_t time;
    (void)scene;
    return ctrail_time_parse(BYTES("2016-05-20T08:27:45Z"), &time);
}

static ctrail_rc call_time_format(struct scene *scene) {
    char text[CTRAIL_TIME_SIZE];
    return log_number(scene, ctrail_time_format(1, text, sizeof text));
}

static ctrail_rc call_schema_find(struct scene *scene) {
    return log_number(scene, ctrail_schema_find("sshKey") != NULL);
}

static ctrail_rc call_schema_name(struct scene *scene) {
    return log_text(scene, ctrail_schema_name(ctrail_schema_find("ec2")));
}

static ctrail_rc call_schema_count(struct scene *scene) {
    return log_number(scene, ctrail_schema_count(ctrail_schema_find("ec2")));
}

static ctrail_rc call_schema_field(struct scene *scene) {
    return log_text(scene, ctrail_schema_field(ctrail_schema_find("event"), 1)->name);
}

static ctrail_rc call_ec2_decode(struct scene *scene) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(scene->event, &ec2);
    log_number(scene, ec2 != NULL);
    return rc;
}

/* Of an event of another service there is none; of another that has a type, no memory. */
static ctrail_rc answer_payload(struct scene *scene, ctrail_rc rc, ctrail_ec2_type type, const void *payload) {
    log_number(scene, payload != NULL);
    return rc == CTRAIL_OK && type != CTRAIL_EC2_TYPE_NONE && !payload ? CTRAIL_ERR_MEMORY : rc;
}

static ctrail_rc call_ec2_request(struct scene *scene) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(scene->event, &ec2);
    return answer_payload(scene, rc, ec2 ? ec2->request_type : 0, ctrail_ec2_request(ec2));
}

static ctrail_rc call_ec2_response(struct scene *scene) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(scene->event, &ec2);
    return answer_payload(scene, rc, ec2 ? ec2->response_type : 0, ctrail_ec2_response(ec2));
}

static ctrail_rc call_ec2_action_count(struct scene *scene) {
    return log_number(scene, ctrail_ec2_action_count());
}

static ctrail_rc call_ec2_action_find(struct scene *scene) {
    size_t index;
    (void)scene;
    return ctrail_ec2_action_find(BYTES("RunInstances"), &index);
}

static ctrail_rc call_ec2_action_name(struct scene *scene) {
    return log_text(scene, ctrail_ec2_action_name(0));
}

static ctrail_rc call_ec2_action_access(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_ec2_action_access(0));
}

static ctrail_rc call_ec2_action_dialect(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_ec2_action_dialect(0));
}

static int32_t log_path(void *user, const char *path, const char *prefix) {
    log_text(user, path);
    log_text(user, prefix);
    return 0;
}

static ctrail_rc call_ec2_action_paths(struct scene *scene) {
    return ctrail_ec2_action_paths(0, log_path, scene);
}

static ctrail_rc call_instance_connect_decode(struct scene *scene) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(scene->event, &connect);
    log_number(scene, connect != NULL);
    return rc;
}

static ctrail_rc call_sts_decode(struct scene *scene) {
    const ctrail_sts *sts;
    ctrail_rc rc = ctrail_sts_decode(scene->event, &sts);
    log_number(scene, sts != NULL);
    return rc;
}

static ctrail_rc call_ssm_decode(struct scene *scene) {
    const ctrail_ssm *ssm;
    ctrail_rc rc = ctrail_ssm_decode(scene->event, &ssm);
    log_number(scene, ssm != NULL);
    return rc;
}

static ctrail_rc call_signin_decode(struct scene *scene) {
    const ctrail_signin *signin;
    ctrail_rc rc = ctrail_signin_decode(scene->event, &signin);
    log_number(scene, signin != NULL);
    return rc;
}

static ctrail_rc call_iam_decode(struct scene *scene) {
    const ctrail_iam *iam;
    ctrail_rc rc = ctrail_iam_decode(scene->event, &iam);
    log_number(scene, iam != NULL);
    return rc;
}

static ctrail_rc call_ssh_key_parse(struct scene *scene) {
    ctrail_ssh_key *key;
    ctrail_rc rc = ctrail_ssh_key_parse(scene->input->bytes, scene->input->size, &scene->allocator, &key);
    log_number(scene, key ? key->text.len : 0);
    ctrail_ssh_key_free(key);
    return rc;
}

static ctrail_rc call_ssh_key_free(struct scene *scene) {
    (void)scene;
    ctrail_ssh_key_free(NULL);
    return CTRAIL_OK;
}

/* ---- Patterns --------------------------------------------------------------------------------- */

static const char pattern_text[] = "{\"eventName\":[{\"exists\":true}]}";

static ctrail_rc call_pattern_compile(struct scene *scene) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    ctrail_rc rc = ctrail_pattern_compile(pattern_text, sizeof pattern_text - 1, &pattern, &error);
    log_number(scene, pattern != NULL);
    ctrail_pattern_free(pattern);
    return rc;
}

static ctrail_rc call_pattern_compile_with(struct scene *scene) {
    ctrail_pattern *pattern;
    ctrail_rc rc =
        ctrail_pattern_compile_with(pattern_text, sizeof pattern_text - 1, &scene->allocator, &pattern, NULL);
    log_number(scene, pattern != NULL);
    ctrail_pattern_free(pattern);
    return rc;
}

static ctrail_rc call_pattern_free(struct scene *scene) {
    (void)scene;
    ctrail_pattern_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_pattern_match(struct scene *scene) {
    ctrail_pattern *pattern;
    ctrail_rc rc = ctrail_pattern_compile(pattern_text, sizeof pattern_text - 1, &pattern, NULL);
    log_number(scene, (uint64_t)ctrail_pattern_match(pattern, scene->event));
    ctrail_pattern_free(pattern);
    return rc;
}

static ctrail_rc call_patterns_new(struct scene *scene) {
    ctrail_patterns *patterns;
    ctrail_rc rc = ctrail_patterns_new(NULL, 0, &scene->allocator, &patterns);
    log_number(scene, patterns != NULL);
    ctrail_patterns_free(patterns);
    return rc;
}

static ctrail_rc call_patterns_free(struct scene *scene) {
    (void)scene;
    ctrail_patterns_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_patterns_match(struct scene *scene) {
    ctrail_pattern *pattern;
    ctrail_patterns *patterns;
    size_t matching, count;
    ctrail_pattern_compile(pattern_text, sizeof pattern_text - 1, &pattern, NULL);
    const ctrail_pattern *const list[] = {pattern};
    ctrail_patterns_new(list, 1, NULL, &patterns);
    ctrail_rc rc = ctrail_patterns_match(patterns, scene->event, &matching, &count);
    log_number(scene, count);
    ctrail_patterns_free(patterns);
    ctrail_pattern_free(pattern);
    return rc;
}

/* The fixtures are neither digests nor keys. check_evidence.c has each allocation of what is. */
static ctrail_rc call_digest_parse(struct scene *scene) {
    ctrail_digest *digest;
    ctrail_rc rc = ctrail_digest_parse(scene->input->bytes, scene->input->size, &scene->allocator, &digest, NULL);
    ctrail_digest_free(digest);
    return rc;
}

static ctrail_rc call_digest_metadata_parse(struct scene *scene) {
    ctrail_digest_metadata *metadata;
    ctrail_rc rc =
        ctrail_digest_metadata_parse(scene->input->bytes, scene->input->size, &scene->allocator, &metadata, NULL);
    ctrail_digest_metadata_free(metadata);
    return rc;
}

static ctrail_rc call_public_keys_parse(struct scene *scene) {
    ctrail_public_keys *keys;
    ctrail_rc rc = ctrail_public_keys_parse(scene->input->bytes, scene->input->size, &scene->allocator, &keys, NULL);
    ctrail_public_keys_free(keys);
    return rc;
}

static ctrail_rc call_digest_free(struct scene *scene) {
    (void)scene;
    ctrail_digest_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_digest_metadata_free(struct scene *scene) {
    (void)scene;
    ctrail_digest_metadata_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_public_keys_free(struct scene *scene) {
    (void)scene;
    ctrail_public_keys_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_public_key_verify(struct scene *scene) {
    return log_number(scene, (uint64_t)(ctrail_public_key_verify(NULL, "", 0, "", 0) + 1));
}

static ctrail_rc call_digest_check(struct scene *scene) {
    return log_number(scene, (uint64_t)ctrail_digest_check(NULL, NULL, NULL, 0, 0, NULL));
}

static ctrail_rc call_signature_message(struct scene *scene) {
    return log_text(scene, ctrail_signature_message(CTRAIL_SIGNATURE_GOOD));
}

static ctrail_rc call_reader_sha256(struct scene *scene) {
    unsigned char hash[CTRAIL_SHA256_SIZE];
    return ctrail_reader_sha256(scene->reader, hash);
}

static ctrail_rc call_reader_drain(struct scene *scene) {
    return ctrail_reader_drain(scene->reader);
}

/* check_verification.c has each allocation of one that goes on. */
static ctrail_rc call_verification_new(struct scene *scene) {
    ctrail_verification *verification;
    ctrail_rc rc = ctrail_verification_new(&verification, &scene->allocator);
    ctrail_verification_free(verification);
    return rc;
}

static ctrail_rc call_verification_free(struct scene *scene) {
    (void)scene;
    ctrail_verification_free(NULL);
    return CTRAIL_OK;
}

static ctrail_rc call_verification_add_keys(struct scene *scene) {
    (void)scene;
    return ctrail_verification_add_keys(NULL, "-", NULL);
}

static ctrail_rc call_verification_add_file(struct scene *scene) {
    (void)scene;
    return ctrail_verification_add_file(NULL, "-", 0);
}

static ctrail_rc call_verification_add_folder(struct scene *scene) {
    (void)scene;
    return ctrail_verification_add_folder(NULL, "-");
}

static ctrail_rc call_verification_set_times(struct scene *scene) {
    (void)scene;
    return ctrail_verification_set_times(NULL, 0, 0);
}

static ctrail_rc call_verification_set_linked(struct scene *scene) {
    (void)scene;
    return ctrail_verification_set_linked(NULL, 0);
}

static ctrail_rc call_verification_set_lock(struct scene *scene) {
    (void)scene;
    return ctrail_verification_set_lock(NULL, NULL, NULL, NULL);
}

static ctrail_rc call_verification_start(struct scene *scene) {
    (void)scene;
    return ctrail_verification_start(NULL);
}

static ctrail_rc call_verification_chain(struct scene *scene) {
    (void)scene;
    return ctrail_verification_chain(NULL, 0);
}

static ctrail_rc call_verification_file(struct scene *scene) {
    uint64_t read;
    ctrail_rc rc = ctrail_verification_file(NULL, 0, &read);
    log_number(scene, read);
    return rc;
}

static ctrail_rc call_verification_end(struct scene *scene) {
    const ctrail_verdict *verdict;
    ctrail_rc rc = ctrail_verification_end(NULL, &verdict);
    log_number(scene, verdict != NULL);
    return rc;
}

static ctrail_rc call_verification_run(struct scene *scene) {
    const ctrail_verdict *verdict;
    ctrail_rc rc = ctrail_verification_run(NULL, &verdict);
    log_number(scene, verdict != NULL);
    return rc;
}

static ctrail_rc call_verification_error(struct scene *scene) {
    return log_number(scene, ctrail_verification_error(NULL) != NULL);
}

static ctrail_rc call_verification_at(struct scene *scene) {
    return log_number(scene, ctrail_verification_at(NULL, 0) != NULL);
}

static ctrail_rc call_verification_find(struct scene *scene) {
    return log_number(scene, ctrail_verification_find(NULL, "-") != NULL);
}

static ctrail_rc call_fault_name(struct scene *scene) {
    return log_text(scene, ctrail_fault_name(CTRAIL_FAULT_GAP));
}

/* ---- The table -------------------------------------------------------------------------------- */

static const struct entry entries[] = {
    {"ctrail_container_name", call_container_name, NOTHING, false, ALLOWED},
    {"ctrail_digest_check", call_digest_check, NOTHING, false, ALLOWED},
    {"ctrail_digest_free", call_digest_free, NOTHING, false, ALLOWED},
    {"ctrail_digest_metadata_free", call_digest_metadata_free, NOTHING, false, ALLOWED},
    {"ctrail_digest_metadata_parse", call_digest_metadata_parse, READER, true, ALLOWED},
    {"ctrail_digest_parse", call_digest_parse, READER, true, ALLOWED},
    {"ctrail_ec2_action_access", call_ec2_action_access, NOTHING, false, ALLOWED},
    {"ctrail_ec2_action_count", call_ec2_action_count, NOTHING, false, ALLOWED},
    {"ctrail_ec2_action_dialect", call_ec2_action_dialect, NOTHING, false, ALLOWED},
    {"ctrail_ec2_action_find", call_ec2_action_find, NOTHING, false, ALLOWED},
    {"ctrail_ec2_action_name", call_ec2_action_name, NOTHING, false, ALLOWED},
    {"ctrail_ec2_action_paths", call_ec2_action_paths, NOTHING, false, ALLOWED},
    {"ctrail_ec2_decode", call_ec2_decode, EVENT, true, ALLOWED},
    {"ctrail_ec2_request", call_ec2_request, EVENT, true, ALLOWED},
    {"ctrail_ec2_response", call_ec2_response, EVENT, true, ALLOWED},
    {"ctrail_ec2_instance_connect_decode", call_instance_connect_decode, EVENT, true, ALLOWED},
    {"ctrail_event_access", call_event_access, EVENT, true, ALLOWED},
    {"ctrail_event_credential", call_event_credential, EVENT, true, ALLOWED},
    {"ctrail_event_decoded", call_event_decoded, EVENT, true, ALLOWED},
    {"ctrail_event_details", call_event_details, EVENT, true, ALLOWED},
    {"ctrail_event_dup", call_event_dup, EVENT, true, ALLOWED},
    {"ctrail_event_restore", call_event_restore, EVENT, true, ALLOWED},
    {"ctrail_event_fields", call_event_fields, EVENT, false, ALLOWED},
    {"ctrail_event_free", call_event_free, EVENT, false, ALLOWED},
    {"ctrail_event_parse_text", call_event_parse_text, EVENT, true, ALLOWED},
    {"ctrail_event_record", call_event_record, EVENT, false, ALLOWED},
    {"ctrail_event_resources", call_event_resources, EVENT, true, ALLOWED},
    {"ctrail_event_to_json", call_event_to_json, EVENT, true, ALLOWED},
    {"ctrail_arrow_stream", call_arrow_stream, READER, true, ALLOWED},
    {"ctrail_arrow_table", call_arrow_table, NOTHING, false, ALLOWED},
    {"ctrail_trail_key_parse", call_trail_key_parse, NOTHING, false, ALLOWED},
    {"ctrail_trail_key_is_before", call_trail_key_is_before, NOTHING, false, ALLOWED},
    {"ctrail_options_check", call_options_check, NOTHING, false, ALLOWED},
    {"ctrail_pattern_compile", call_pattern_compile, NOTHING, false, ALLOWED},
    {"ctrail_pattern_compile_with", call_pattern_compile_with, READER, true, ALLOWED},
    {"ctrail_pattern_free", call_pattern_free, NOTHING, false, ALLOWED},
    {"ctrail_pattern_match", call_pattern_match, EVENT, false, ALLOWED},
    {"ctrail_patterns_free", call_patterns_free, NOTHING, false, ALLOWED},
    {"ctrail_patterns_match", call_patterns_match, EVENT, false, ALLOWED},
    {"ctrail_patterns_new", call_patterns_new, READER, true, ALLOWED},
    {"ctrail_problem_name", call_problem_name, NOTHING, false, ALLOWED},
    {"ctrail_decoder_name", call_decoder_name, NOTHING, false, ALLOWED},
    {"ctrail_event_decode", call_event_decode, EVENT, true, ALLOWED},
    {"ctrail_fault_name", call_fault_name, NOTHING, false, ALLOWED},
    {"ctrail_origin_name", call_origin_name, NOTHING, false, ALLOWED},
    {"ctrail_public_key_verify", call_public_key_verify, NOTHING, false, ALLOWED},
    {"ctrail_public_keys_free", call_public_keys_free, NOTHING, false, ALLOWED},
    {"ctrail_public_keys_parse", call_public_keys_parse, READER, true, ALLOWED},
    {"ctrail_rc_message", call_rc_message, NOTHING, false, ALLOWED},
    {"ctrail_rc_name", call_rc_name, NOTHING, false, ALLOWED},
    {"ctrail_reader_container", call_reader_container, READER, false, ALLOWED},
    {"ctrail_reader_counts", call_reader_counts, READER, false, ALLOWED},
    {"ctrail_reader_drain", call_reader_drain, INPUT, true, REFUSED},
    {"ctrail_reader_error", call_reader_error, READER, false, ALLOWED},
    {"ctrail_reader_feed", call_reader_feed, READER, false, REFUSED},
    {"ctrail_reader_finish", call_reader_finish, READER, false, REFUSED},
    {"ctrail_reader_free", call_reader_free, READER, false, PUT_OFF},
    {"ctrail_reader_new", call_reader_new, READER, true, ALLOWED},
    {"ctrail_reader_next", call_reader_next, INPUT, true, REFUSED},
    {"ctrail_reader_open", call_reader_open, READER, true, REFUSED},
    {"ctrail_reader_parse", call_reader_parse, READER, true, REFUSED},
    {"ctrail_reader_position", call_reader_position, READER, false, ALLOWED},
    {"ctrail_reader_reset", call_reader_reset, READER, false, REFUSED},
    {"ctrail_reader_run", call_reader_run, INPUT, true, REFUSED},
    {"ctrail_reader_sha256", call_reader_sha256, READER, false, REFUSED},
    {"ctrail_reader_source", call_reader_source, READER, false, REFUSED},
    {"ctrail_schema_count", call_schema_count, NOTHING, false, ALLOWED},
    {"ctrail_schema_field", call_schema_field, NOTHING, false, ALLOWED},
    {"ctrail_schema_find", call_schema_find, NOTHING, false, ALLOWED},
    {"ctrail_schema_name", call_schema_name, NOTHING, false, ALLOWED},
    {"ctrail_signature_message", call_signature_message, NOTHING, false, ALLOWED},
    {"ctrail_ssh_key_free", call_ssh_key_free, NOTHING, false, ALLOWED},
    {"ctrail_ssh_key_parse", call_ssh_key_parse, READER, true, ALLOWED},
    {"ctrail_iam_decode", call_iam_decode, EVENT, true, ALLOWED},
    {"ctrail_signin_decode", call_signin_decode, EVENT, true, ALLOWED},
    {"ctrail_ssm_decode", call_ssm_decode, EVENT, true, ALLOWED},
    {"ctrail_sts_decode", call_sts_decode, EVENT, true, ALLOWED},
    {"ctrail_time_format", call_time_format, NOTHING, false, ALLOWED},
    {"ctrail_time_parse", call_time_parse, NOTHING, false, ALLOWED},
    {"ctrail_value_at", call_value_at, EVENT, false, ALLOWED},
    {"ctrail_value_count", call_value_count, EVENT, false, ALLOWED},
    {"ctrail_value_double", call_value_double, EVENT, false, ALLOWED},
    {"ctrail_value_find", call_value_find, EVENT, false, ALLOWED},
    {"ctrail_value_flag", call_value_flag, EVENT, false, ALLOWED},
    {"ctrail_value_get", call_value_get, EVENT, false, ALLOWED},
    {"ctrail_value_get_n", call_value_get_n, EVENT, false, ALLOWED},
    {"ctrail_value_integer", call_value_integer, EVENT, false, ALLOWED},
    {"ctrail_value_key", call_value_key, EVENT, false, ALLOWED},
    {"ctrail_value_key_n", call_value_key_n, EVENT, false, ALLOWED},
    {"ctrail_value_kind", call_value_kind, EVENT, false, ALLOWED},
    {"ctrail_value_next", call_value_next, EVENT, false, ALLOWED},
    {"ctrail_value_text", call_value_text, EVENT, false, ALLOWED},
    {"ctrail_value_to_json", call_value_to_json, EVENT, false, ALLOWED},
    {"ctrail_verification_add_file", call_verification_add_file, NOTHING, false, ALLOWED},
    {"ctrail_verification_add_folder", call_verification_add_folder, NOTHING, false, ALLOWED},
    {"ctrail_verification_add_keys", call_verification_add_keys, NOTHING, false, ALLOWED},
    {"ctrail_verification_at", call_verification_at, NOTHING, false, ALLOWED},
    {"ctrail_verification_chain", call_verification_chain, NOTHING, false, ALLOWED},
    {"ctrail_verification_end", call_verification_end, NOTHING, false, ALLOWED},
    {"ctrail_verification_error", call_verification_error, NOTHING, false, ALLOWED},
    {"ctrail_verification_file", call_verification_file, NOTHING, false, ALLOWED},
    {"ctrail_verification_find", call_verification_find, NOTHING, false, ALLOWED},
    {"ctrail_verification_free", call_verification_free, NOTHING, false, ALLOWED},
    {"ctrail_verification_new", call_verification_new, READER, true, ALLOWED},
    {"ctrail_verification_run", call_verification_run, NOTHING, false, ALLOWED},
    {"ctrail_verification_set_linked", call_verification_set_linked, NOTHING, false, ALLOWED},
    {"ctrail_verification_set_lock", call_verification_set_lock, NOTHING, false, ALLOWED},
    {"ctrail_verification_set_times", call_verification_set_times, NOTHING, false, ALLOWED},
    {"ctrail_verification_start", call_verification_start, NOTHING, false, ALLOWED},
    {"ctrail_version", call_version, NOTHING, false, ALLOWED},
};

/* ---- No function without a row ---------------------------------------------------------------- */

static bool has_row(const char *name, size_t length) {
    for (int i = 0; i < COUNT(entries); i++)
        if (strlen(entries[i].name) == length && memcmp(entries[i].name, name, length) == 0)
            return true;
    return false;
}

/* Each declaration from its CTRAIL_API to its bracket ends in the function's name. */
static int check_header(const struct text *header, const char *file) {
    int count = 0;
    for (const char *at = header->bytes; (at = strstr(at, "\nCTRAIL_API ")); count++) {
        const char *end = strchr(at, '('), *start = end;
        ck_assert_msg(end != NULL, "%s: a declaration has no bracket", file);
        while (start[-1] == '_' || (start[-1] >= 'a' && start[-1] <= 'z') || (start[-1] >= '0' && start[-1] <= '9'))
            start--;
        ck_assert_msg(has_row(start, (size_t)(end - start)), "%.*s has no row", (int)(end - start), start);
        at = end;
    }
    return count;
}

START_TEST(every_function_has_a_row) {
    DIR *directory = opendir(TEST_INCLUDE "/cloudtrail");
    int count = 0;
    ck_assert_ptr_nonnull(directory);
    for (const struct dirent *entry; (entry = readdir(directory));) {
        struct text path = {NULL, 0, 0}, header = {NULL, 0, 0};
        const char *suffix = strrchr(entry->d_name, '.');
        text_print(&path, TEST_INCLUDE "/cloudtrail/%s", entry->d_name);
        if (suffix && strcmp(suffix, ".h") == 0 && text_read_file(&header, path.bytes))
            count += check_header(&header, entry->d_name);
        text_free(&path);
        text_free(&header);
    }
    closedir(directory);
    ck_assert_int_eq(count, COUNT(entries));
}
END_TEST

/* ---- Each allocation in turn ------------------------------------------------------------------ */

static size_t faults; /* how many calls had memory refused */

static void open_scene(struct scene *scene, const struct fixture *fixture, const ctrail_options *options,
                       const struct entry *entry, const ctrail_event *event) {
    *scene = (struct scene){.input = &fixture->input, .options = options};
    scene->allocator = counting(&scene->counter);
    if (entry->needs == READER || entry->needs == INPUT)
        ck_assert_int_eq(fixture_reader(fixture, &scene->allocator, &scene->reader), CTRAIL_OK);
    if (entry->needs == EVENT)
        ck_assert_int_eq(ctrail_event_dup(event, &scene->allocator, &scene->copy), CTRAIL_OK);
    scene->event = scene->copy;
}

static void close_scene(struct scene *scene, const char *name) {
    ctrail_reader_free(scene->reader);
    ctrail_event_free(scene->copy);
    ck_assert_msg(!scene->counter.blocks, "%s: %zu blocks are left", name, scene->counter.blocks);
    ck_assert_msg(!scene->counter.misused, "%s: NULL, or too much, was released", name);
    text_free(&scene->log);
}

/* The call, with the request for memory of that number failing; 0: none. */
static ctrail_rc call(struct scene *scene, const struct entry *entry, size_t fails_at, bool fails_after) {
    text_clear(&scene->log);
    text_add(&scene->log, "", 0);
    if (entry->needs == INPUT) {
        ctrail_reader_reset(scene->reader);
        ck_assert_int_eq(call_reader_feed(scene), CTRAIL_OK);
        ck_assert_int_eq(call_reader_finish(scene), CTRAIL_OK);
    }
    scene->counter.asked = 0;
    scene->counter.failed = false;
    scene->counter.fails_at = fails_at;
    scene->counter.fails_after = fails_after;
    ctrail_rc rc = entry->call(scene);
    scene->counter.fails_at = 0;
    return rc;
}

/* What an event is afterwards: its JSON, with everything that was decoded. */
static void add_aftermath(struct scene *scene) {
    if (scene->copy)
        ck_assert_int_le(call_event_to_json(scene), CTRAIL_OK);
}

static void expect(struct scene *scene, const struct entry *entry, ctrail_rc got, ctrail_rc rc,
                   const struct text *log) {
    ck_assert_msg(got == rc, "%s: %s instead of %s", entry->name, ctrail_rc_name(got), ctrail_rc_name(rc));
    add_aftermath(scene);
    check_transcript(log, &scene->log, entry->name);
}

/* A call with one fault, or with all from one on; false when there were fewer requests. Then the same call again. */
static bool fail_once(struct scene *scene, const struct entry *entry, ctrail_rc rc, const struct text *log, size_t n,
                      bool after) {
    ctrail_rc got = call(scene, entry, n, after);
    bool failed = scene->counter.failed;
    if (failed) {
        faults++;
        ck_assert_msg(got == CTRAIL_ERR_MEMORY, "%s: request %zu failed, and the answer is %s", entry->name, n,
                      ctrail_rc_name(got));
        got = call(scene, entry, 0, false);
    }
    expect(scene, entry, got, rc, log);
    return failed;
}

static void fail_each(const struct fixture *fixture, const struct entry *entry, const ctrail_event *event) {
    struct scene scene;
    ctrail_options options = fixture->options;
    options.filter = &fixture->filter;
    options.allocator = &scene.allocator;
    open_scene(&scene, fixture, &options, entry, event);
    ctrail_rc rc = call(&scene, entry, 0, false);
    ck_assert_msg(entry->asks || !scene.counter.asked, "%s asks for memory", entry->name);
    add_aftermath(&scene);
    struct text log = scene.log;
    scene.log = (struct text){NULL, 0, 0};
    close_scene(&scene, entry->name);
    for (int after = 0; entry->asks && after < 2; after++) {
        bool failed = true;
        for (size_t n = 1; failed; n++) {
            open_scene(&scene, fixture, &options, entry, event);
            failed = fail_once(&scene, entry, rc, &log, n, after);
            close_scene(&scene, entry->name);
        }
    }
    text_free(&log);
}

START_TEST(each_fails_of_readers) {
    for (int i = 0; i < COUNT(entries); i++)
        if (entries[i].needs != EVENT)
            fail_each(&fixtures[_i], &entries[i], NULL);
}
END_TEST

/* A record that says the same as one before costs as much, and shows nothing new. */
enum { EVENTS_MAX = 12 };

START_TEST(each_fails_of_events) {
    const struct fixture *fixture = &fixtures[_i];
    const ctrail_event *event;
    ck_assert_int_eq(fixture_reader(fixture, NULL, &reader), CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_parse(reader, fixture->input.bytes, fixture->input.size, &event);
    for (int count = 0; count < EVENTS_MAX && (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED); count++) {
        for (int i = 0; event && i < COUNT(entries); i++)
            if (entries[i].needs == EVENT)
                fail_each(fixture, &entries[i], event);
        rc = ctrail_reader_next(reader, &event);
    }
    tear_down_reader();
}
END_TEST

/* ---- From inside of callbacks ----------------------------------------------------------------- */

#define RECORD(name) "{\"eventName\":\"" name "\"}"

static const char five[] = "[" RECORD("a") ",1," RECORD("b") ",{\"eventName\":[}," RECORD("c") "]";

/* A reading whose callbacks make a call. */
struct reading {
    const struct entry *entry; /* NULL: none */
    struct scene scene;
    struct text log;
    size_t given;
    bool written; /* the reader's event is being written, which can't be done again at the same time */
    int calls;
};

/* The reader's own state is looked at from both sides of the call. */
static void intrude(struct reading *reading, const ctrail_event *event) {
    const struct entry *entry = reading->entry;
    ctrail_reader *own = reading->scene.reader;
    if (!entry || (entry->needs == EVENT && !event))
        return;
    const ctrail_error before = *ctrail_reader_error(own);
    bool refused = entry->inside == REFUSED || (reading->written && entry->call == call_event_to_json);
    reading->scene.event = event;
    ctrail_rc rc = entry->call(&reading->scene);
    ck_assert_msg((rc == CTRAIL_ERR_STATE) == refused, "%s: %s", entry->name, ctrail_rc_name(rc));
    ck_assert_mem_eq(ctrail_reader_error(own), &before, sizeof before);
    reading->calls++;
}

static int32_t intrude_text(void *user, const char *bytes, size_t size) {
    struct reading *reading = user;
    text_add(&reading->log, bytes, size);
    intrude(reading, reading->scene.event);
    return 0;
}

static int32_t intrude_event(void *user, const ctrail_event *event) {
    struct reading *reading = user;
    intrude(reading, event);
    reading->scene.event = event;
    reading->written = true;
    ck_assert_int_eq(ctrail_event_to_json(event, CTRAIL_JSON_RAW, intrude_text, reading), CTRAIL_OK);
    reading->written = false;
    return reading->calls % 2;
}

static int32_t intrude_skipped(void *user, const ctrail_error *error) {
    struct reading *reading = user;
    text_print(&reading->log, "%s at %" PRIu64, ctrail_rc_name(error->code), error->at);
    intrude(reading, NULL);
    return reading->calls % 2;
}

static int64_t intrude_read(void *user, void *buffer, size_t size) {
    struct reading *reading = user;
    size_t rest = sizeof five - 1 - reading->given, give = rest < 7 ? rest : 7;
    ck_assert_uint_ge(size, give);
    intrude(reading, NULL);
    memcpy(buffer, five + reading->given, give);
    reading->given += give;
    return (int64_t)give;
}

/* By run, or by next and the same handlers. */
static ctrail_rc read_further(struct reading *reading, bool pushed) {
    static const ctrail_handlers handlers = {sizeof handlers, intrude_event, intrude_skipped};
    const ctrail_event *event;
    if (pushed)
        return ctrail_reader_run(reading->scene.reader, &handlers, reading);
    ctrail_rc rc = ctrail_reader_next(reading->scene.reader, &event);
    if (rc == CTRAIL_OK)
        text_print(&reading->log, "%s", event->event_name.ptr);
    return rc;
}

/* Reads all, with the call wherever there is a callback; the log, to be freed. */
static struct text read_intruded(const struct entry *entry, bool pushed) {
    static const struct text other = {(char *)(size_t)RECORD("x"), sizeof RECORD("x") - 1, 0};
    struct reading reading = {.entry = entry, .scene = {.input = &other}};
    const ctrail_options options = {.size = sizeof options, .allocator = &reading.scene.allocator};
    ctrail_rc rc = CTRAIL_OK;
    reading.scene.options = &options;
    reading.scene.allocator = counting(&reading.scene.counter);
    ck_assert_int_eq(ctrail_reader_new(&reading.scene.reader, &options), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_source(reading.scene.reader, intrude_read, &reading), CTRAIL_OK);
    while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED || rc == CTRAIL_STOPPED)
        rc = read_further(&reading, pushed);
    ck_assert_int_eq(rc, CTRAIL_END);
    ck_assert_msg(!entry || reading.calls > 0 || (entry->needs == EVENT && !pushed), "%s: no calls", entry->name);
    close_scene(&reading.scene, entry ? entry->name : "no call");
    return reading.log;
}

/* A reader that is freed from inside goes when the call ends, which check_reader.c tests. */
START_TEST(leaves_the_reader_unharmed) {
    for (int pushed = 0; entries[_i].inside != PUT_OFF && pushed < 2; pushed++) {
        struct text alone = read_intruded(NULL, pushed), intruded = read_intruded(&entries[_i], pushed);
        check_transcript(&alone, &intruded, entries[_i].name);
        text_free(&alone);
        text_free(&intruded);
    }
}
END_TEST

/* ---- From inside of an allocator -------------------------------------------------------------- */

/* An allocator that calls back into the reader that it serves. */
struct intruder {
    const struct entry *entry;
    struct scene scene;
    bool inside;
    int calls;
};

/* Whatever the allocator is called for, the reader refuses; a call that asks for memory itself comes here no second
 * time. */
static void intrude_once(struct intruder *intruder) {
    if (intruder->inside || !intruder->scene.reader || !intruder->entry)
        return;
    intruder->inside = true;
    ctrail_rc rc = intruder->entry->call(&intruder->scene);
    ck_assert_msg(rc == CTRAIL_ERR_STATE, "%s: %s", intruder->entry->name, ctrail_rc_name(rc));
    intruder->inside = false;
    intruder->calls++;
}

static void *intrude_allocate(void *user, size_t size) {
    struct intruder *intruder = user;
    intrude_once(intruder);
    return intruder->scene.allocator.allocate(&intruder->scene.counter, size);
}

static void *intrude_reallocate(void *user, void *memory, size_t size) {
    struct intruder *intruder = user;
    intrude_once(intruder);
    return intruder->scene.allocator.reallocate(&intruder->scene.counter, memory, size);
}

static void intrude_release(void *user, void *memory) {
    struct intruder *intruder = user;
    intrude_once(intruder);
    intruder->scene.allocator.release(&intruder->scene.counter, memory);
}

/* All that allocates for a reader: a file's path, a text of records, what is asked of them, a reset. */
static void use_reader(ctrail_reader *used, struct text *log) {
    static const char text[] =
        "[{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"RunInstances\","
        "\"requestParameters\":{\"a\":\"{\\\"b\\\":1}\",\"imageId\":\"ami-1a2b3c4d\"}},1," RECORD("b") "]";
    const ctrail_event *event;
    struct scene asking = {.reader = used};
    ck_assert_int_eq(ctrail_reader_open(used, "/dev/null"), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(used, &event), CTRAIL_END);
    ck_assert_int_eq(ctrail_reader_parse(used, BYTES(text), &asking.event), CTRAIL_OK);
    ck_assert_int_eq(call_event_parse_text(&asking), CTRAIL_OK);
    ck_assert_int_eq(call_ec2_decode(&asking), CTRAIL_OK);
    ck_assert_int_eq(call_event_resources(&asking), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_to_json(asking.event, CTRAIL_JSON_DETAILS, append_bytes, log), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(used, &event), CTRAIL_SKIPPED);
    ck_assert_int_eq(ctrail_reader_next(used, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(used, &event), CTRAIL_END);
    ck_assert_int_eq(ctrail_reader_reset(used), CTRAIL_OK);
    text_free(&asking.log);
}

static struct text use_intruded(const struct entry *entry) {
    static const struct text other = {(char *)(size_t)RECORD("x"), sizeof RECORD("x") - 1, 0};
    struct intruder intruder = {.entry = entry, .scene = {.input = &other}};
    const ctrail_allocator allocator = {intrude_allocate, intrude_reallocate, intrude_release, &intruder};
    const ctrail_options options = {.size = sizeof options, .allocator = &allocator};
    struct text log = {NULL, 0, 0};
    intruder.scene.allocator = counting(&intruder.scene.counter);
    ck_assert_int_eq(ctrail_reader_new(&intruder.scene.reader, &options), CTRAIL_OK);
    use_reader(intruder.scene.reader, &log);
    ck_assert_msg(!entry || intruder.calls >= 8, "%s: %d calls", entry->name, intruder.calls);
    ctrail_reader *used = intruder.scene.reader;
    intruder.scene.reader = NULL;
    ctrail_reader_free(used);
    close_scene(&intruder.scene, "an intruding allocator");
    return log;
}

START_TEST(refuses_its_allocator) {
    if (entries[_i].inside != REFUSED)
        return;
    struct text alone = use_intruded(NULL), intruded = use_intruded(&entries[_i]);
    check_transcript(&alone, &intruded, entries[_i].name);
    text_free(&alone);
    text_free(&intruded);
}
END_TEST

/* The same test once for each row, under the function's name. */
static void add_row_tests(TCase *tcase, const TTest *test, TTest named[COUNT(entries)]) {
    for (int i = 0; i < COUNT(entries); i++) {
        named[i] = *test;
        named[i].name = entries[i].name;
        tcase_add_loop_test(tcase, &named[i], i, i + 1);
    }
}

static TTest callback_tests[COUNT(entries)], allocator_tests[COUNT(entries)];

int main(void) {
    Suite *suite = suite_create("entries");
    TCase *rows = tcase_create("rows"), *readers = tcase_create("each allocation of a reader fails"),
          *events = tcase_create("each allocation of an event fails"), *inside = tcase_create("inside of callbacks"),
          *allocators = tcase_create("inside of an allocator");
    fixtures_load();
    tcase_add_test(rows, every_function_has_a_row);
    add_fixture_tests(readers, each_fails_of_readers, NULL);
    add_fixture_tests(events, each_fails_of_events, NULL);
    add_row_tests(inside, leaves_the_reader_unharmed, callback_tests);
    add_row_tests(allocators, refuses_its_allocator, allocator_tests);
    suite_add_tcase(suite, rows);
    suite_add_tcase(suite, readers);
    suite_add_tcase(suite, events);
    suite_add_tcase(suite, inside);
    suite_add_tcase(suite, allocators);
    int status = run_suite(suite);
    printf("# %d functions; memory refused in %zu calls\n", COUNT(entries), faults);
    fixtures_free();
    return status;
}
