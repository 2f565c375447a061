/*
 * Of the real records in the folder that CTRAIL_CORPUS names: every leaf of the request and response of an action that
 * the catalogue has is reached under its name in EC2's API Reference, and has the kind that it has there. What is not
 * is listed. Without the folder, it is skipped.
 */
#define _XOPEN_SOURCE 700

#include "ec2_structs.h"
#include "reading.h"

#include <cloudtrail/ec2.h>

#include <ftw.h>
#include <sys/stat.h>

#include "services/ec2/api_tree.h"
#include "services/ec2/dialect.h"
#include "services/ec2/fields.h"

enum { OPEN_MAX = 8, PATH_SIZE = 512, RECORDS_MIN = 590, PER_MILLE = 995 };

/* nftw takes no argument for its callback. */
static struct measured {
    size_t records, leaves, reached, lost;
    const ctrail_event *event;
} measured;

/* Kinds that a leaf may have in JSON, by what the API has there. */
static const unsigned kinds[] = {
    [FIELD_TEXT] = 1U << CTRAIL_KIND_STRING,    [FIELD_FLAG] = 1U << CTRAIL_KIND_TRUE | 1U << CTRAIL_KIND_FALSE,
    [FIELD_INTEGER] = 1U << CTRAIL_KIND_NUMBER, [FIELD_DOUBLE] = 1U << CTRAIL_KIND_NUMBER,
    [FIELD_TIME] = 1U << CTRAIL_KIND_STRING,    [FIELD_ACCOUNT] = 1U << CTRAIL_KIND_STRING,
};

/* What all responses have, and no model. */
static const char *const of_all_responses[] = {"requestId", "requestID", "xmlns", "return"};

static bool is_container(const ctrail_value *value) {
    return ctrail_value_kind(value) == CTRAIL_KIND_OBJECT || ctrail_value_kind(value) == CTRAIL_KIND_ARRAY;
}

static size_t leaves_in(const ctrail_value *value) {
    size_t length, leaves = 0;
    if (!is_container(value))
        return ctrail_value_text(value, &length) && length;
    for (const ctrail_value *inner = NULL; (inner = ctrail_value_next(value, inner));)
        leaves += leaves_in(inner);
    return leaves;
}

static void miss(const char *path, const ctrail_value *value) {
    if (leaves_in(value))
        printf("# not reached: %s %s, %zu\n", measured.event->event_name.ptr, path, leaves_in(value));
}

static void reach(const ctrail_value *value, const struct field *field, const char *path);

/* shape: of the object; in_response: it is a whole response. */
static void reach_members(const ctrail_value *object, size_t shape, bool is_response, const char *path) {
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(object, member));) {
        char inner[PATH_SIZE];
        size_t length;
        const char *key = ctrail_value_key_n(member, &length);
        bool is_known = false;
        snprintf(inner, sizeof inner, "%s.%s", path, key);
        for (int i = 0; is_response && i < COUNT(of_all_responses); i++)
            is_known = is_known || strcmp(key, of_all_responses[i]) == 0;
        const struct field *field = ctrail_ec2_field_named(shape, (ctrail_str){key, length});
        if (is_known)
            measured.reached += leaves_in(member);
        else if (field)
            reach(member, field, inner);
        else
            miss(inner, member);
    }
}

static void reach_one(const ctrail_value *value, const struct field *field, const char *path) {
    bool is_object = ctrail_value_kind(value) == CTRAIL_KIND_OBJECT;
    if (field_is_object(field) && is_object)
        reach_members(value, field_shape(field), false, path);
    else if (!field_is_object(field) && kinds[field_scalar(field)] >> ctrail_value_kind(value) & 1)
        measured.reached += leaves_in(value);
    else
        miss(path, value);
}

static void reach(const ctrail_value *value, const struct field *field, const char *path) {
    if (!field_is_list(field)) {
        reach_one(value, field, path);
        return;
    }
    for (const ctrail_value *element = NULL; (element = ctrail_value_next(value, element));)
        reach_one(element, field, path);
}

static void measure(const ctrail_value *payload, const struct catalogue_action *action, enum payload which) {
    const struct field_payloads *payloads = &ctrail_ec2_field_payloads[action - ctrail_ec2_catalogue_actions];
    struct record *record = record_of(measured.event);
    const ctrail_value *tree, *structural;
    ck_assert_int_eq(ctrail_ec2_api_tree(record, payload, action, which, &tree), CTRAIL_OK);
    ck_assert_int_eq(ctrail_ec2_normalise(&record->arena, payload, &structural), CTRAIL_OK);
    measured.leaves += leaves_in(structural);
    if (tree && leaves_in(tree) != leaves_in(structural))
        printf("# lost in %s: %zu leaves of %zu\n", measured.event->event_name.ptr, leaves_in(tree),
               leaves_in(structural));
    measured.lost += tree && leaves_in(tree) != leaves_in(structural);
    if (tree && which == PAYLOAD_REQUEST)
        reach_members(tree, payloads->request, false, "request");
    else if (tree)
        reach_members(tree, payloads->response, true, "response");
}

/* What can be reached in a tree can be reached in its struct. */
static void check_structs(void) {
    const ctrail_ec2 *ec2;
    ck_assert_int_eq(ctrail_ec2_decode(measured.event, &ec2), CTRAIL_OK);
    const char *differs = structs_differ(ec2);
    ck_assert_msg(!differs, "%s: the struct differs in %s", measured.event->event_name.ptr, differs);
}

static void measure_file(const char *path) {
    ctrail_rc rc = ctrail_reader_open(reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &measured.event)) == CTRAIL_OK) {
        const struct catalogue_action *action = ctrail_ec2_catalogue_find(measured.event->event_name);
        if (!is_text(measured.event->event_source, "ec2.amazonaws.com") || !action)
            continue;
        measured.records++;
        check_structs();
        measure(measured.event->request_parameters, action, PAYLOAD_REQUEST);
        measure(measured.event->response_elements, action, PAYLOAD_RESPONSE);
    }
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *walk) {
    (void)status;
    if (kind == FTW_F && strcmp(path + walk->base, "LICENSE") != 0)
        measure_file(path);
    return 0;
}

START_TEST(reaches_the_leaves_of_real_records) {
    ck_assert_int_eq(nftw(getenv("CTRAIL_CORPUS"), visit, OPEN_MAX, 0), 0);
    printf("# %zu records, %zu leaves, of which %zu are not reached\n", measured.records, measured.leaves,
           measured.leaves - measured.reached);
    ck_assert_uint_ge(measured.records, RECORDS_MIN);
    ck_assert_uint_eq(measured.lost, 0);
    ck_assert_uint_ge(measured.reached * 1000, measured.leaves * PER_MILLE);
}
END_TEST

static bool has_corpus(void) {
    struct stat status;
    const char *folder = getenv("CTRAIL_CORPUS");
    return folder && *folder && stat(folder, &status) == 0;
}

int main(void) {
    if (!has_corpus()) {
        printf("1..1\nok 1 - reaches the leaves of real records # SKIP there is no corpus\n");
        return EXIT_SUCCESS;
    }
    Suite *suite = suite_create("leaves");
    tcase_add_test(reading_case(suite, "corpus"), reaches_the_leaves_of_real_records);
    return run_suite(suite);
}
