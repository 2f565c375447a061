/*
 * The catalogue of EC2's actions. For each of them, records are made from the table: every member that holds ids gets a
 * fresh one, in the action's dialect. What was put in is what the decoder must find, once each, with its type and path.
 */
#include "reading.h"

#include <cloudtrail/ec2.h>

#include "ec2_prefixes.h"
#include "services/ec2/catalogue.h"

enum { ACTIONS = 830, LEGACY_ACTIONS = 160, SIZE_MAX_KB = 150, EXPECTED_MAX = 4096, TEXT_SIZE = 400 };

/* ---- Records that are made --------------------------------------------------------------------- */

static struct expected {
    char id[TEXT_SIZE], path[TEXT_SIZE];
    char type[TEXT_SIZE]; /* "": none */
} expected[EXPECTED_MAX];

struct making {
    struct text json;
    char path[TEXT_SIZE];
    int expected_count;
    int list_length; /* of all lists */
    bool wrapped, response;
};

/* Names that are resources. */
static const struct named {
    const char *kind, *type;
} names_of[] = {
    {"key name", "AWS::EC2::KeyPair"},
    {"group name", "AWS::EC2::SecurityGroup"},
    {"template name", "AWS::EC2::LaunchTemplate"},
    {"profile name", "AWS::IAM::InstanceProfile"},
};

static const struct named *find_named(const char *kind) {
    for (int i = 0; i < COUNT(names_of); i++)
        if (strcmp(names_of[i].kind, kind) == 0)
            return &names_of[i];
    return NULL;
}

static const char *type_of(const char *prefix) {
    for (int i = 0; i < COUNT(prefixes); i++)
        if (strcmp(prefixes[i].prefix, prefix) == 0)
            return prefixes[i].type;
    ck_abort_msg("no test knows the prefix %s", prefix);
    return NULL;
}

/* Lengthens the path; answers the length that it had. */
static size_t go_to(struct making *making, const char *step) {
    size_t length = strlen(making->path);
    snprintf(making->path + length, sizeof making->path - length, "%s", step);
    return length;
}

static size_t go_to_member(struct making *making, const char *name) {
    size_t length = go_to(making, *making->path ? "." : "");
    go_to(making, name);
    return length;
}

/* A fresh id, written and expected. */
static void make_id(struct making *making, const char *prefix) {
    ck_assert_int_lt(making->expected_count, EXPECTED_MAX);
    struct expected *one = &expected[making->expected_count];
    unsigned number = (unsigned)making->expected_count++ + 1;
    const char *bare = strncmp(prefix, "arn:", 4) == 0 ? prefix + 4 : prefix;
    const struct named *named = find_named(prefix);
    const char *type = named ? NULL : type_of(bare);
    if (named)
        snprintf(one->id, sizeof one->id, "%s %u", prefix, number);
    else if (bare != prefix)
        snprintf(one->id, sizeof one->id, "arn:aws:ec2:eu-central-1:123456789012:thing/%s-%017x", bare, number);
    else
        snprintf(one->id, sizeof one->id, "%s-%017x", prefix, number);
    snprintf(one->type, sizeof one->type, "%s%s", type ? "AWS::EC2::" : "", named ? named->type : type ? type : "");
    snprintf(one->path, sizeof one->path, "%s", making->path);
    text_print(&making->json, "\"%s\"", one->id);
}

static void make_members(struct making *making, size_t first);

static void make_element(struct making *making, const struct catalogue_member *member, int number) {
    const char *prefix = ctrail_ec2_catalogue_prefixes[member->prefix];
    bool tagged = making->wrapped && !making->response;
    size_t length = strlen(making->path);
    if (member->inner) {
        text_print(&making->json, "{");
        if (tagged && number)
            text_print(&making->json, "\"tag\":%d,", number);
        make_members(making, member->inner);
        text_print(&making->json, "}");
    } else if (tagged && number) {
        text_print(&making->json, "{\"content\":");
        go_to(making, ".content");
        make_id(making, prefix);
        text_print(&making->json, ",\"tag\":%d}", number);
    } else {
        make_id(making, prefix);
    }
    making->path[length] = '\0';
}

/* An array; of the wrapped dialect, one element is written without an array. */
static void make_elements(struct making *making, const struct catalogue_member *member) {
    bool array = !making->wrapped || making->list_length > 1;
    text_print(&making->json, "%s", array ? "[" : "");
    for (int i = 0; i < making->list_length; i++) {
        char step[16] = "";
        if (array)
            snprintf(step, sizeof step, "[%d]", i);
        text_print(&making->json, "%s", i ? "," : "");
        size_t length = go_to(making, step);
        make_element(making, member, i + 1);
        making->path[length] = '\0';
    }
    text_print(&making->json, "%s", array ? "]" : "");
}

/* Lists stand in {"items":[…]}, or {"item":…}; in requests of the wrapped dialect, they stand by themselves. */
static void make_list(struct making *making, const struct catalogue_member *member) {
    const char *inside = !making->wrapped ? "items" : making->response ? "item" : NULL;
    size_t length = inside ? go_to_member(making, inside) : strlen(making->path);
    if (inside)
        text_print(&making->json, "{\"%s\":", inside);
    make_elements(making, member);
    if (inside)
        text_print(&making->json, "}");
    making->path[length] = '\0';
}

static void make_members(struct making *making, size_t first) {
    for (const struct catalogue_member *member = &ctrail_ec2_catalogue_members[first];; member++) {
        const char *name = ctrail_ec2_catalogue_words + member->name;
        size_t length = go_to_member(making, name);
        text_print(&making->json, "\"%s\":", name);
        if (member->flags & CATALOGUE_LIST)
            make_list(making, member);
        else
            make_element(making, member, 0);
        making->path[length] = '\0';
        if (member->flags & CATALOGUE_LAST)
            return;
        text_print(&making->json, ",");
    }
}

/* Ids where they are no resources, in each dialect. */
static const char legacy_decoys[] = "\"dryRun\":false,\"clientToken\":\"i-0decoy0000000001\",\"description\":\"i-"
                                    "0decoy0000000002\",\"tagSpecificationSet\":"
                                    "{\"items\":[{\"resourceType\":\"x\",\"tags\":[{\"key\":\"i-0decoy0000000003\","
                                    "\"value\":\"i-0decoy0000000004\"}]}]}";
static const char wrapped_decoys[] = "\"DryRun\":false,\"ClientToken\":\"i-0decoy0000000001\",\"Description\":\"i-"
                                     "0decoy0000000002\",\"TagSpecification\":"
                                     "{\"tag\":1,\"ResourceType\":\"x\",\"Tag\":{\"tag\":1,\"Key\":\"i-"
                                     "0decoy0000000003\",\"Value\":\"i-0decoy0000000004\"}}";

/* {first_member,…}, in the wrapped dialect {"XRequest":{first_member,…}} */
static void make_payload(struct making *making, const char *member, const char *wrapper, const char *first_member,
                         size_t first) {
    snprintf(making->path, sizeof making->path, "%s", member);
    text_print(&making->json, ",\"%s\":", member);
    if (making->wrapped) {
        text_print(&making->json, "{\"%s\":", wrapper);
        go_to_member(making, wrapper);
    }
    text_print(&making->json, "{%s", first_member);
    if (first) {
        text_print(&making->json, ",");
        make_members(making, first);
    }
    text_print(&making->json, making->wrapped ? "}}" : "}");
}

static void make_record(struct making *making, const struct catalogue_action *action, const char *event_name,
                        int list_length) {
    const char *name = ctrail_ec2_catalogue_names + action->name;
    char request[TEXT_SIZE], response[TEXT_SIZE];
    *making = (struct making){.list_length = list_length, .wrapped = !(action->flags & CATALOGUE_LEGACY)};
    snprintf(request, sizeof request, "%sRequest", name);
    snprintf(response, sizeof response, "%sResponse", name);
    if (strcmp(name, "DeleteTransitGatewayVpcAttachment") == 0)
        snprintf(request, sizeof request, "DelTGwVpcAttachReq");
    text_print(&making->json, "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"%s\"", event_name);
    make_payload(making, "requestParameters", request, making->wrapped ? wrapped_decoys : legacy_decoys,
                 action->request);
    making->response = true;
    if (action->flags & CATALOGUE_READ)
        text_print(&making->json, ",\"responseElements\":null");
    else
        make_payload(making, "responseElements", response,
                     making->wrapped ? "\"xmlns\":\"http://ec2.amazonaws.com/doc/2016-11-15/\"" : "\"_return\":true",
                     action->response);
    text_print(&making->json, "}");
}

/* ---- What is found in them --------------------------------------------------------------------- */

static bool starts_with(const char *text, const char *start) {
    return strncmp(text, start, strlen(start)) == 0;
}

static bool is_read(const char *name) {
    return starts_with(name, "Describe") || starts_with(name, "Get") || starts_with(name, "List") ||
           starts_with(name, "Search");
}

static void expect_resources(const char *name, const ctrail_event *event, const ctrail_ec2 *ec2, int count) {
    size_t instances = 0;
    for (int i = 0; i < count; i++) {
        ck_assert_msg((size_t)i < ec2->resource_count, "%s: %s at %s is not found", name, expected[i].id,
                      expected[i].path);
        const ctrail_ec2_resource *found = ec2->resources[i];
        expect_text(name, "id", found->id, expected[i].id);
        expect_text(expected[i].id, "path", found->path, expected[i].path);
        expect_text(expected[i].id, "type", found->type, *expected[i].type ? expected[i].type : NULL);
        const ctrail_value *value = ctrail_value_find(ctrail_event_record(event), found->path.ptr);
        expect_text(name, "what the path leads to", found->id, ctrail_value_text(value, NULL));
        instances += strcmp(expected[i].type, "AWS::EC2::Instance") == 0;
    }
    ck_assert_msg(ec2->resource_count == (size_t)count, "%s: %zu resources, not %d", name, ec2->resource_count, count);
    ck_assert_msg(ec2->instance_count == instances, "%s: %zu instances, not %zu", name, ec2->instance_count, instances);
}

static void expect_found(const struct catalogue_action *action, const char *event_name, bool known, int list_length) {
    struct making making;
    make_record(&making, action, event_name, list_length);
    const ctrail_event *event = event_of(making.json.bytes, making.json.size);
    const ctrail_ec2 *ec2;
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_OK);
    ck_assert_msg(ec2->known == known, "%s: known is %d", event_name, (int)ec2->known);
    ck_assert_msg(ec2->access == (is_read(event_name) ? CTRAIL_EC2_READ : CTRAIL_EC2_WRITE), "%s: access", event_name);
    ck_assert_msg(ec2->dialect == (making.wrapped ? CTRAIL_EC2_DIALECT_WRAPPED : CTRAIL_EC2_DIALECT_LEGACY),
                  "%s: dialect", event_name);
    expect_resources(event_name, event, ec2, making.expected_count);
    text_free(&making.json);
}

START_TEST(finds_ids_in_lists_of_one) {
    const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[_i];
    expect_found(action, ctrail_ec2_catalogue_names + action->name, true, 1);
}
END_TEST

START_TEST(finds_ids_in_lists_of_two) {
    const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[_i];
    expect_found(action, ctrail_ec2_catalogue_names + action->name, true, 2);
}
END_TEST

START_TEST(finds_ids_of_unknown_actions) {
    char name[TEXT_SIZE];
    const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[_i];
    snprintf(name, sizeof name, "%s2", ctrail_ec2_catalogue_names + action->name);
    expect_found(action, name, false, 1);
}
END_TEST

/* ---- What is listed ---------------------------------------------------------------------------- */

struct listing {
    const char *name;
    int next, count;
};

/* Without the numbers between brackets. */
static void drop_indexes(char *path) {
    char *out = path;
    for (const char *in = path; *in; in++)
        if (!(*in >= '0' && *in <= '9' && (in[-1] == '[')))
            *out++ = *in;
    *out = '\0';
}

/* The next path of a first element, in the records with lists of two. */
static int32_t expect_path(void *user, const char *path, const char *prefix) {
    struct listing *listing = user;
    while (listing->next < listing->count && strstr(expected[listing->next].path, "[1]"))
        listing->next++;
    ck_assert_msg(listing->next < listing->count, "%s: lists %s", listing->name, path);
    struct expected *one = &expected[listing->next++];
    drop_indexes(one->path);
    ck_assert_msg(strcmp(one->path, path) == 0, "%s: lists %s, not %s", listing->name, path, one->path);
    prefix += starts_with(prefix, "arn:") ? strlen("arn:") : 0;
    ck_assert_msg(strstr(one->id, prefix), "%s: %s is no %s", listing->name, one->id, prefix);
    return 0;
}

START_TEST(lists_paths) {
    const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[_i];
    struct making making;
    make_record(&making, action, "X", 2);
    struct listing listing = {ctrail_ec2_catalogue_names + action->name, 0, making.expected_count};
    ck_assert_int_eq(ctrail_ec2_action_paths((size_t)_i, expect_path, &listing), CTRAIL_OK);
    while (listing.next < listing.count && strstr(expected[listing.next].path, "[1]"))
        listing.next++;
    ck_assert_int_eq(listing.next, listing.count);
    text_free(&making.json);
}
END_TEST

static int32_t stop(void *user, const char *path, const char *prefix) {
    (void)path, (void)prefix;
    ++*(int *)user;
    return 1;
}

START_TEST(stops_listing) {
    size_t index;
    int calls = 0;
    ck_assert_int_eq(ctrail_ec2_action_find(BYTES("RunInstances"), &index), CTRAIL_OK);
    ck_assert_int_eq(ctrail_ec2_action_paths(index, stop, &calls), CTRAIL_STOPPED);
    ck_assert_int_eq(calls, 1);
    ck_assert_int_eq(ctrail_ec2_action_paths(ACTIONS, stop, &calls), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_ec2_action_paths(index, NULL, &calls), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(calls, 1);
}
END_TEST

/* ---- The table itself -------------------------------------------------------------------------- */

START_TEST(has_all_actions_sorted) {
    ck_assert_uint_eq(ctrail_ec2_action_count(), ACTIONS);
    for (size_t i = 1; i < ACTIONS; i++)
        ck_assert_str_lt(ctrail_ec2_action_name(i - 1), ctrail_ec2_action_name(i));
    ck_assert_ptr_null(ctrail_ec2_action_name(ACTIONS));
    ck_assert_int_eq(ctrail_ec2_action_access(ACTIONS), CTRAIL_EC2_WRITE);
    ck_assert_int_eq(ctrail_ec2_action_dialect(ACTIONS), CTRAIL_EC2_DIALECT_NONE);
}
END_TEST

START_TEST(looks_actions_up) {
    for (size_t i = 0; i < ACTIONS; i++) {
        size_t index;
        const char *name = ctrail_ec2_action_name(i);
        ck_assert_int_eq(ctrail_ec2_action_find(name, strlen(name), &index), CTRAIL_OK);
        ck_assert_uint_eq(index, i);
        ck_assert_int_eq(ctrail_ec2_action_access(i), is_read(name) ? CTRAIL_EC2_READ : CTRAIL_EC2_WRITE);
    }
}
END_TEST

static const struct no_action {
    const char *name;
    size_t length;
} no_actions[] = {
    {"", 0},
    {NULL, 0},
    {"RunInstance", 11},
    {"RunInstancesX", 13},
    {"runInstances", 12},
    {" RunInstances", 13},
    {"RunInstances\0", 13},
    {"AAA", 3},
    {"Zzz", 3},
    {"SharedSnapshotVolumeCreated", 27},
};

START_TEST(knows_no_other_action) {
    size_t index = 0;
    const struct no_action *c = &no_actions[_i];
    ck_assert_int_eq(ctrail_ec2_action_find(c->name, c->length, &index), CTRAIL_NONE);
    ck_assert_uint_eq(index, ACTIONS);
}
END_TEST

START_TEST(wants_arguments) {
    size_t index;
    ck_assert_int_eq(ctrail_ec2_action_find("RunInstances", 12, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_ec2_action_find(NULL, 12, &index), CTRAIL_ERR_ARGUMENT);
}
END_TEST

/* Of each dialect, a few that records have shown. */
static const struct dialect_case {
    const char *name;
    ctrail_ec2_dialect dialect;
} dialects[] = {
    {"RunInstances", CTRAIL_EC2_DIALECT_LEGACY},
    {"TerminateInstances", CTRAIL_EC2_DIALECT_LEGACY},
    {"DescribeInstances", CTRAIL_EC2_DIALECT_LEGACY},
    {"CreateSecurityGroup", CTRAIL_EC2_DIALECT_LEGACY},
    {"EnableVgwRoutePropagation", CTRAIL_EC2_DIALECT_LEGACY},
    {"ModifyVpcAttribute", CTRAIL_EC2_DIALECT_LEGACY},
    {"CreateFlowLogs", CTRAIL_EC2_DIALECT_WRAPPED},
    {"CreateVpcEndpoint", CTRAIL_EC2_DIALECT_WRAPPED},
    {"DescribeSpotFleetRequests", CTRAIL_EC2_DIALECT_WRAPPED},
    {"DescribeHosts", CTRAIL_EC2_DIALECT_WRAPPED},
    {"DeleteTransitGatewayVpcAttachment", CTRAIL_EC2_DIALECT_WRAPPED},
    {"ModifyVolume", CTRAIL_EC2_DIALECT_WRAPPED},
};

START_TEST(expects_dialects) {
    size_t index;
    const struct dialect_case *c = &dialects[_i];
    ck_assert_int_eq(ctrail_ec2_action_find(c->name, strlen(c->name), &index), CTRAIL_OK);
    ck_assert_msg(ctrail_ec2_action_dialect(index) == c->dialect, "%s", c->name);
}
END_TEST

START_TEST(expects_the_legacy_dialect_of_160) {
    int legacy = 0;
    for (size_t i = 0; i < ACTIONS; i++)
        legacy += ctrail_ec2_action_dialect(i) == CTRAIL_EC2_DIALECT_LEGACY;
    ck_assert_int_eq(legacy, LEGACY_ACTIONS);
}
END_TEST

static size_t end_of(const char *texts, size_t offset, size_t end) {
    size_t own = offset + strlen(texts + offset) + 1;
    return own > end ? own : end;
}

/* Counted from the rows, which go from the first to the last that is referred to. */
START_TEST(is_small) {
    size_t names = 0, words = 0, members = 0, prefix_count = 0;
    for (size_t i = 0; i < ctrail_ec2_catalogue_count; i++) {
        const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[i];
        names = end_of(ctrail_ec2_catalogue_names, action->name, names);
        members = action->request > members ? action->request : members;
        members = action->response > members ? action->response : members;
    }
    while (!(ctrail_ec2_catalogue_members[members].flags & CATALOGUE_LAST))
        members++;
    for (size_t i = 0; i <= members; i++) {
        const struct catalogue_member *member = &ctrail_ec2_catalogue_members[i];
        words = end_of(ctrail_ec2_catalogue_words, member->name, words);
        prefix_count = member->prefix > prefix_count ? member->prefix : prefix_count;
    }
    size_t size = names + words + (members + 1) * sizeof *ctrail_ec2_catalogue_members +
                  ACTIONS * sizeof *ctrail_ec2_catalogue_actions + (prefix_count + 1) * CATALOGUE_PREFIX_SIZE;
    ck_assert_msg(size <= SIZE_MAX_KB * 1024, "%zu bytes", size);
    ck_assert_msg(names > ACTIONS * 20 && members > 1000, "%zu bytes of names, %zu members", names, members);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("catalogue");
    TCase *one = reading_case(suite, "records");
    tcase_add_loop_test(one, finds_ids_in_lists_of_one, 0, ACTIONS);
    tcase_add_loop_test(one, finds_ids_in_lists_of_two, 0, ACTIONS);
    tcase_add_loop_test(one, finds_ids_of_unknown_actions, 0, ACTIONS);
    one = reading_case(suite, "paths");
    tcase_add_loop_test(one, lists_paths, 0, ACTIONS);
    tcase_add_test(one, stops_listing);
    one = reading_case(suite, "table");
    tcase_add_test(one, has_all_actions_sorted);
    tcase_add_test(one, looks_actions_up);
    tcase_add_loop_test(one, knows_no_other_action, 0, COUNT(no_actions));
    tcase_add_test(one, wants_arguments);
    tcase_add_loop_test(one, expects_dialects, 0, COUNT(dialects));
    tcase_add_test(one, expects_the_legacy_dialect_of_160);
    tcase_add_test(one, is_small);
    return run_suite(suite);
}
