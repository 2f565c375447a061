/* Every record of the corpus, a folder of real ones, reads. CTRAIL_CORPUS names it; without it all is skipped. */
#define _XOPEN_SOURCE 700

#include "fixtures.h"

#include <cloudtrail/ec2.h>

#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <yajl/yajl_parse.h>

/* What its README says of each folder. */
static const struct folder {
    const char *name;
    size_t files, records;
} folders[] = {
    {"invictus", 31, 1688}, {"stratus", 1, 195},  {"cloud-custodian", 25, 25},
    {"trailscraper", 3, 7}, {"coralogix", 1, 20}, {"opensearch", 1, 1},
    {"plaso", 1, 6},        {"datadog", 1, 4},
};

enum { FOLDERS = sizeof folders / sizeof *folders, OPEN_MAX = 8 };

/* nftw takes no argument for its callback. */
static struct reading {
    ctrail_reader *reader;
    size_t files, records;
    char complaint[512]; /* the first one */
} reading;

static void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void complain(const char *format, ...) {
    va_list arguments;
    if (*reading.complaint)
        return;
    va_start(arguments, format);
    vsnprintf(reading.complaint, sizeof reading.complaint, format, arguments);
    va_end(arguments);
}

static int32_t write_text(void *user, const char *bytes, size_t size) {
    text_add(user, bytes, size);
    return 0;
}

static bool is_json(const struct text *text) {
    yajl_handle yajl = yajl_alloc(NULL, NULL, NULL);
    bool valid = yajl && yajl_parse(yajl, (const unsigned char *)text->bytes, text->size) == yajl_status_ok &&
                 yajl_complete_parse(yajl) == yajl_status_ok;
    yajl_free(yajl);
    return valid && text->bytes[0] == '{';
}

/* The event and its copy are written as the same JSON. */
static void check_json(const ctrail_event *event) {
    struct text json = {NULL, 0, 0}, copied = {NULL, 0, 0};
    ctrail_event *copy;
    ctrail_rc rc = ctrail_event_dup(event, NULL, &copy);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_to_json(copy, CTRAIL_JSON_RAW, write_text, &copied);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_to_json(event, CTRAIL_JSON_RAW, write_text, &json);
    if (rc != CTRAIL_OK)
        complain("%s for a copy, or as JSON", ctrail_rc_name(rc));
    else if (!is_json(&json))
        complain("not JSON: %s", json.bytes);
    else if (!text_equals(&json, &copied))
        complain("the copy is another: %s", copied.bytes);
    ctrail_event_free(copy);
    text_free(&json);
    text_free(&copied);
}

static void check_decoders(const ctrail_event *event) {
    static const char source[] = "ec2.amazonaws.com";
    const ctrail_ec2 *ec2;
    bool is_ec2 = event->event_source.len == sizeof source - 1 && strcmp(event->event_source.ptr, source) == 0;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc != (is_ec2 ? CTRAIL_OK : CTRAIL_NONE) || (ec2 != NULL) != is_ec2)
        complain("%s for an event of %s", ctrail_rc_name(rc), event->event_source.ptr);
}

static void read_file(const char *path) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_open(reading.reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reading.reader, &event)) == CTRAIL_OK) {
        reading.records++;
        check_json(event);
        check_decoders(event);
    }
    if (rc != CTRAIL_END)
        complain("%s: %s: %s", path, ctrail_rc_name(rc), ctrail_reader_error(reading.reader)->message);
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *walk) {
    const char *name = path + walk->base;
    (void)status;
    if (kind != FTW_F || strcmp(name, "LICENSE") == 0)
        return 0;
    reading.files++;
    read_file(path);
    return 0;
}

START_TEST(reads) {
    struct text path = {NULL, 0, 0};
    memset(&reading, 0, sizeof reading);
    text_print(&path, "%s/%s", getenv("CTRAIL_CORPUS"), folders[_i].name);
    ck_assert_int_eq(ctrail_reader_new(&reading.reader, NULL), CTRAIL_OK);
    int answer = nftw(path.bytes, visit, OPEN_MAX, 0);
    ctrail_reader_free(reading.reader);
    text_free(&path);
    ck_assert_int_eq(answer, 0);
    ck_assert_msg(!*reading.complaint, "%s", reading.complaint);
    ck_assert_uint_eq(reading.files, folders[_i].files);
    ck_assert_uint_eq(reading.records, folders[_i].records);
}
END_TEST

static bool has_corpus(void) {
    const char *path = getenv("CTRAIL_CORPUS");
    struct stat status;
    return path && *path && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int skip_all(void) {
    for (int i = 0; i < FOLDERS; i++)
        printf("ok %d - %s # SKIP there is no corpus\n", i + 1, folders[i].name);
    printf("1..%d\n", FOLDERS);
    return EXIT_SUCCESS;
}

int main(void) {
    static TTest named[FOLDERS];
    if (!has_corpus())
        return skip_all();
    Suite *suite = suite_create("corpus");
    TCase *tcase = tcase_create("corpus");
    for (int i = 0; i < FOLDERS; i++) {
        named[i] = *reads;
        named[i].name = folders[i].name;
        tcase_add_loop_test(tcase, &named[i], i, i + 1);
    }
    suite_add_tcase(suite, tcase);
    return run_suite(suite);
}
