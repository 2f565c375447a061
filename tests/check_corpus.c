/*
 * Every record of the corpus, a folder of real ones, reads, and reads the same in every container. CTRAIL_CORPUS names
 * it; without it all is skipped.
 */
#define _XOPEN_SOURCE 700

#include "fixtures.h"
#include "forms.h"
#include "gzip.h"
#include "strings.h"

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

enum { FOLDERS = sizeof folders / sizeof *folders, OPEN_MAX = 8, RECORDS = 1946 };

/* nftw takes no argument for its callback. */
static struct reading {
    ctrail_reader *reader;
    size_t files, records;
    struct text *raws, *jsons; /* of each record, when they are kept: its bytes, and what is written of it */
    char complaint[512];       /* the first one */
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

static void check_strings(const ctrail_event *event) {
    struct strings strings = {0};
    strings_of_event(&strings, event);
    if (*strings.fault)
        complain("%s", strings.fault);
}

static void check_decoders(const ctrail_event *event) {
    static const char source[] = "ec2.amazonaws.com";
    const ctrail_ec2 *ec2;
    bool is_ec2 = event->event_source.len == sizeof source - 1 && strcmp(event->event_source.ptr, source) == 0;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc != (is_ec2 ? CTRAIL_OK : CTRAIL_NONE) || (ec2 != NULL) != is_ec2)
        complain("%s for an event of %s", ctrail_rc_name(rc), event->event_source.ptr);
}

static void keep(const ctrail_event *event) {
    if (!reading.raws || reading.records >= RECORDS)
        return;
    text_add(&reading.raws[reading.records], event->raw.ptr, event->raw.len);
    ctrail_event_to_json(event, 0, write_text, &reading.jsons[reading.records]);
}

static void read_file(const char *path) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_open(reading.reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reading.reader, &event)) == CTRAIL_OK) {
        keep(event);
        reading.records++;
        check_json(event);
        check_strings(event);
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

/* What nftw answers. */
static int read_folder(const struct folder *folder) {
    struct text path = {NULL, 0, 0};
    text_print(&path, "%s/%s", getenv("CTRAIL_CORPUS"), folder->name);
    ck_assert_int_eq(ctrail_reader_new(&reading.reader, NULL), CTRAIL_OK);
    int answer = nftw(path.bytes, visit, OPEN_MAX, 0);
    ctrail_reader_free(reading.reader);
    text_free(&path);
    return answer;
}

START_TEST(reads) {
    memset(&reading, 0, sizeof reading);
    ck_assert_int_eq(read_folder(&folders[_i]), 0);
    ck_assert_msg(!*reading.complaint, "%s", reading.complaint);
    ck_assert_uint_eq(reading.files, folders[_i].files);
    ck_assert_uint_eq(reading.records, folders[_i].records);
}
END_TEST

/* ---- In every container ----------------------------------------------------------------------- */

static void keep_all(void) {
    memset(&reading, 0, sizeof reading);
    reading.raws = calloc(RECORDS, sizeof *reading.raws);
    reading.jsons = calloc(RECORDS, sizeof *reading.jsons);
    ck_assert(reading.raws && reading.jsons);
    for (int i = 0; i < FOLDERS; i++)
        ck_assert_int_eq(read_folder(&folders[i]), 0);
    ck_assert_uint_eq(reading.records, RECORDS);
}

static void forget_all(void) {
    for (size_t i = 0; i < RECORDS; i++) {
        text_free(&reading.raws[i]);
        text_free(&reading.jsons[i]);
    }
    free(reading.raws);
    free(reading.jsons);
}

static void write_all(const struct form *form, struct text *file) {
    form_start(form, file);
    for (size_t i = 0; i < RECORDS; i++)
        form_add(form, file, i == 0, reading.raws[i].bytes, reading.raws[i].size);
    form_end(form, file);
    if (form->all_in_text)
        text_quote(file);
}

enum { MEMBER_SIZE = 100000 };

/* As many members as it takes. */
static void compress_text(const struct text *plain, struct text *packed) {
    for (size_t at = 0; at < plain->size; at += MEMBER_SIZE)
        gzip_add(packed, plain->bytes + at, plain->size - at < MEMBER_SIZE ? plain->size - at : MEMBER_SIZE, 1);
}

/* Reads on until the reader wants more, or is done; each event is the next record. */
static ctrail_rc compare_events(ctrail_reader *reader, size_t *count, const char *name) {
    struct text json = {NULL, 0, 0};
    const ctrail_event *event;
    ctrail_rc rc;
    for (; (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK; ++*count) {
        text_clear(&json);
        ctrail_event_to_json(event, 0, write_text, &json);
        ck_assert_msg(*count < RECORDS && text_equals(&json, &reading.jsons[*count]), "%s: record %zu is %s", name,
                      *count + 1, json.bytes);
    }
    text_free(&json);
    return rc;
}

static void read_wrapped(const struct text *file, size_t chunk, const char *name) {
    ctrail_reader *reader;
    size_t count = 0;
    ck_assert_int_eq(ctrail_reader_new(&reader, NULL), CTRAIL_OK);
    for (size_t at = 0; at < file->size; at += chunk) {
        size_t size = file->size - at < chunk ? file->size - at : chunk;
        ck_assert_int_eq(ctrail_reader_feed(reader, file->bytes + at, size), CTRAIL_OK);
        ck_assert_msg(compare_events(reader, &count, name) == CTRAIL_MORE, "%s: %s", name,
                      ctrail_reader_error(reader)->message);
    }
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    ck_assert_int_eq(compare_events(reader, &count, name), CTRAIL_END);
    ck_assert_uint_eq(count, RECORDS);
    ctrail_reader_free(reader);
}

START_TEST(reads_the_same) {
    const struct form *form = &forms[_i];
    struct text file = {NULL, 0, 0}, packed = {NULL, 0, 0};
    write_all(form, &file);
    read_wrapped(&file, file.size, form->name);
    read_wrapped(&file, 1021, form->name);
    compress_text(&file, &packed);
    read_wrapped(&packed, 4099, form->name);
    text_free(&file);
    text_free(&packed);
}
END_TEST

/* ---- The program ------------------------------------------------------------------------------ */

static bool has_corpus(void) {
    const char *path = getenv("CTRAIL_CORPUS");
    struct stat status;
    return path && *path && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int skip_all(void) {
    for (int i = 0; i < FOLDERS + FORMS; i++)
        printf("ok %d - %s # SKIP there is no corpus\n", i + 1,
               i < FOLDERS ? folders[i].name : forms[i - FOLDERS].name);
    printf("1..%d\n", FOLDERS + FORMS);
    return EXIT_SUCCESS;
}

int main(void) {
    static TTest in_folders[FOLDERS], in_forms[FORMS];
    if (!has_corpus())
        return skip_all();
    Suite *suite = suite_create("corpus");
    TCase *each = tcase_create("each folder"), *wrapped = tcase_create("in every container");
    tcase_add_unchecked_fixture(wrapped, keep_all, forget_all);
    for (int i = 0; i < FOLDERS; i++) {
        in_folders[i] = *reads;
        in_folders[i].name = folders[i].name;
        tcase_add_loop_test(each, &in_folders[i], i, i + 1);
    }
    for (int i = 0; i < FORMS; i++) {
        in_forms[i] = *reads_the_same;
        in_forms[i].name = forms[i].name;
        tcase_add_loop_test(wrapped, &in_forms[i], i, i + 1);
    }
    suite_add_tcase(suite, each);
    suite_add_tcase(suite, wrapped);
    return run_suite(suite);
}
