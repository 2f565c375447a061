/* libFuzzer: any JSON as the request and the response of any action of EC2, and of actions of the other services that
 * have decoders. */
#include "asking.h"

#include <cloudtrail/ec2.h>

#include <stdlib.h>
#include <string.h>

#include "event/record.h"
#include "services/ec2/api_tree.h"
#include "services/ec2/dialect.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct other_action {
    const char *name, *source;
} other_actions[] = {
    {"SendSSHPublicKey", "ec2-instance-connect.amazonaws.com"},
    {"SendSerialConsoleSSHPublicKey", "ec2-instance-connect.amazonaws.com"},
    {"OpenTunnel", "ec2-instance-connect.amazonaws.com"},
    {"AssumeRole", "sts.amazonaws.com"},
    {"StartSession", "ssm.amazonaws.com"},
    {"SendCommand", "ssm.amazonaws.com"},
    {"PutRolePolicy", "iam.amazonaws.com"},
    {"UpdateAssumeRolePolicy", "iam.amazonaws.com"},
    {"ConsoleLogin", "signin.amazonaws.com"},
};

/* ---- The input: the action, the request and the response, each up to a newline ----------------- */

static ctrail_str take_line(ctrail_str *rest) {
    const char *newline = rest->len ? memchr(rest->ptr, '\n', rest->len) : NULL;
    ctrail_str line = {rest->ptr, newline ? (size_t)(newline - rest->ptr) : rest->len};
    size_t used = newline ? line.len + 1 : line.len;
    *rest = (ctrail_str){rest->ptr + used, rest->len - used};
    return line;
}

static const struct other_action *other_action(ctrail_str name) {
    for (size_t i = 0; i < sizeof other_actions / sizeof *other_actions; i++)
        if (ctrail_str_equal(name, other_actions[i].name))
            return &other_actions[i];
    return NULL;
}

/* A name that is none stands for one of EC2's actions, so that what is mutated is still decoded. */
static const char *action_named(ctrail_str name) {
    size_t index, sum = 0;
    if (ctrail_ec2_action_find(name.ptr, name.len, &index) == CTRAIL_OK)
        return ctrail_ec2_action_name(index);
    for (size_t i = 0; i < name.len; i++)
        sum = sum * 31 + (unsigned char)name.ptr[i];
    return ctrail_ec2_action_name(sum % ctrail_ec2_action_count());
}

/* ---- The record ------------------------------------------------------------------------------- */

struct writing {
    char *at;
};

static void put(struct writing *writing, const char *text, size_t length) {
    if (length)
        memcpy(writing->at, text, length);
    writing->at += length;
}

static void put_text(struct writing *writing, const char *text) {
    put(writing, text, strlen(text));
}

static void put_payload(struct writing *writing, const char *name, ctrail_str json) {
    put_text(writing, name);
    put(writing, json.ptr, json.len);
    put_text(writing, json.len ? "" : "null");
}

enum { FRAME_MAX = 1024 };

/* The record, to be freed; some texts in its message are ids. */
static char *record_of_input(ctrail_str input, size_t *size) {
    static const char start[] = "{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-03-12T10:00:00Z\",\"errorMessage\":"
                                "\"on resource: arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0\",";
    char *record = malloc(input.len + FRAME_MAX);
    struct writing writing = {record};
    ctrail_str name = take_line(&input), request = take_line(&input);
    const struct other_action *other = other_action(name);
    bool failed = input.len % 8 == 7;
    check(record != NULL);
    put_text(&writing, start);
    put_text(&writing, failed ? "\"errorCode\":\"Client.UnauthorizedOperation\"," : "");
    put_text(&writing, "\"eventSource\":\"");
    put_text(&writing, other ? other->source : "ec2.amazonaws.com");
    put_text(&writing, "\",\"eventName\":\"");
    put_text(&writing, other ? other->name : action_named(name));
    put_payload(&writing, "\",\"requestParameters\":", request);
    put_payload(&writing, ",\"responseElements\":", input);
    put_text(&writing, "}");
    *size = (size_t)(writing.at - record);
    return record;
}

/* ---- One input -------------------------------------------------------------------------------- */

static ctrail_reader *new_reader(uint64_t memory) {
    const ctrail_options options = {.size = sizeof options, .max_memory_bytes = memory};
    ctrail_reader *reader;
    check(ctrail_reader_new(&reader, &options) == CTRAIL_OK);
    return reader;
}

/* The writer asks for everything itself; only JSON in strings, which it does not ask for, may add problems later. */
static void ask_twice(const ctrail_event *event) {
    size_t written = json_length(event, CTRAIL_JSON_DETAILS), problems = event->problem_count;
    ask_event(event);
    size_t again = json_length(event, CTRAIL_JSON_DETAILS);
    check(!written || !again || written == again || problems != event->problem_count);
}

/* A copy lists the same problems, in the order in which it was asked, unless they are too many. */
static void ask_copy(const ctrail_event *event) {
    ctrail_event *copy;
    check(ctrail_event_dup(event, NULL, &copy) == CTRAIL_OK);
    ask_event(copy);
    check(copy->problem_count > PROBLEMS_MAX ||
          json_length(copy, CTRAIL_JSON_DETAILS) == json_length(event, CTRAIL_JSON_DETAILS));
    ctrail_event_free(copy);
}

/* ---- The trees with the names of the API ------------------------------------------------------ */

static size_t leaves_in(const ctrail_value *value) {
    size_t leaves = 0, length;
    if (!value_is_container(value))
        return ctrail_value_text(value, &length) && length;
    for (const ctrail_value *inner = NULL; (inner = ctrail_value_next(value, inner));)
        leaves += leaves_in(inner);
    return leaves;
}

/* They have all that the payload has. */
static void compare_trees(const ctrail_event *event, const ctrail_value *payload, enum payload which) {
    const struct catalogue_action *action = ctrail_ec2_catalogue_find(event->event_name);
    const ctrail_value *tree, *structural;
    struct record *record = record_of(event);
    check(ctrail_ec2_api_tree(record, payload, action, which, &tree) == CTRAIL_OK);
    check(ctrail_ec2_normalise(&record->arena, payload, &structural) == CTRAIL_OK);
    check(!tree == !structural && leaves_in(tree) == leaves_in(structural));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static ctrail_reader *ample, *tight;
    const ctrail_event *event;
    size_t length;
    if (!ample) {
        ample = new_reader(0);
        tight = new_reader(16 * 1024);
    }
    char *record = record_of_input((ctrail_str){(const char *)data, size}, &length);
    if (ctrail_reader_parse(ample, record, length, &event) == CTRAIL_OK) {
        compare_trees(event, event->request_parameters, PAYLOAD_REQUEST);
        compare_trees(event, event->response_elements, PAYLOAD_RESPONSE);
        ask_twice(event);
        if (size % 4 == 0)
            ask_copy(event);
    }
    if (size % 2 == 0 && ctrail_reader_parse(tight, record, length, &event) == CTRAIL_OK)
        ask_twice(event);
    free(record);
    return 0;
}
