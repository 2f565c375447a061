/* Loading the fixtures, and tests that are run over all of them. */
#include "fixtures.h"

#include <dirent.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fixture *fixtures;
size_t fixture_count;

static TTest *named_tests[16]; /* what Check points to, until the end */
static size_t named_count;

static void bail_out(const char *what, const char *which) {
    printf("Bail out! %s: %s\n", what, which);
    exit(EXIT_FAILURE);
}

/* ---- Options ---------------------------------------------------------------------------------- */

enum setting_kind { SET_SIZE, SET_DEPTH, SET_LIST, SET_FLAG, SET_TIME, SET_NOTICES };

static const struct setting {
    const char *key;
    enum setting_kind kind;
    bool filter; /* a member of the filter, else of the options */
    size_t offset;
} settings[] = {
    {"max_record_bytes", SET_SIZE, false, offsetof(ctrail_options, max_record_bytes)},
    {"max_memory_bytes", SET_SIZE, false, offsetof(ctrail_options, max_memory_bytes)},
    {"max_inflated_bytes", SET_SIZE, false, offsetof(ctrail_options, max_inflated_bytes)},
    {"max_depth", SET_DEPTH, false, offsetof(ctrail_options, max_depth)},
    {"notices", SET_NOTICES, false, offsetof(ctrail_options, flags)},
    {"event_id", SET_LIST, true, offsetof(ctrail_filter, event_id)},
    {"event_name", SET_LIST, true, offsetof(ctrail_filter, event_name)},
    {"event_source", SET_LIST, true, offsetof(ctrail_filter, event_source)},
    {"resource_type", SET_LIST, true, offsetof(ctrail_filter, resource_type)},
    {"resource_name", SET_LIST, true, offsetof(ctrail_filter, resource_name)},
    {"instance_id", SET_LIST, true, offsetof(ctrail_filter, instance_id)},
    {"user_name", SET_LIST, true, offsetof(ctrail_filter, user_name)},
    {"access_key_id", SET_LIST, true, offsetof(ctrail_filter, access_key_id)},
    {"error_code", SET_LIST, true, offsetof(ctrail_filter, error_code)},
    {"region", SET_LIST, true, offsetof(ctrail_filter, region)},
    {"account", SET_LIST, true, offsetof(ctrail_filter, account)},
    {"source_ip", SET_LIST, true, offsetof(ctrail_filter, source_ip)},
    {"arn", SET_LIST, true, offsetof(ctrail_filter, arn)},
    {"role", SET_LIST, true, offsetof(ctrail_filter, role)},
    {"failed", SET_FLAG, true, offsetof(ctrail_filter, failed)},
    {"read_only", SET_FLAG, true, offsetof(ctrail_filter, read_only)},
    {"since", SET_TIME, true, offsetof(ctrail_filter, since)},
    {"until", SET_TIME, true, offsetof(ctrail_filter, until)},
};

/* Adds to a list that a NULL ends. */
static bool add_value(const char ***list, const char *value) {
    size_t count = 0;
    while (*list && (*list)[count])
        count++;
    const char **longer = realloc(*list, (count + 2) * sizeof *longer);
    if (!longer)
        return false;
    longer[count] = value;
    longer[count + 1] = NULL;
    *list = longer;
    return true;
}

static void free_lists(const struct fixture *fixture) {
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (settings[i].kind == SET_LIST)
            free(*(void *const *)(const void *)((const char *)&fixture->filter + settings[i].offset));
}

static bool set(const struct setting *setting, void *member, const char *value) {
    switch (setting->kind) {
    case SET_SIZE:
        *(uint64_t *)member = strtoull(value, NULL, 10);
        return true;
    case SET_DEPTH:
        *(uint32_t *)member = (uint32_t)strtoul(value, NULL, 10);
        return true;
    case SET_LIST:
        return add_value(member, value);
    case SET_FLAG:
        *(int32_t *)member = strcmp(value, "true") == 0 ? CTRAIL_TRUE : CTRAIL_FALSE;
        return true;
    case SET_NOTICES:
        *(uint32_t *)member |= strcmp(value, "true") == 0 ? CTRAIL_OPTION_NOTICES : 0;
        return true;
    default:
        return ctrail_time_parse(value, strlen(value), member) == CTRAIL_OK;
    }
}

static bool apply_setting(struct fixture *fixture, const char *key, const char *value) {
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        char *target = settings[i].filter ? (char *)&fixture->filter : (char *)&fixture->options;
        if (strcmp(settings[i].key, key) == 0)
            return set(&settings[i], target + settings[i].offset, value);
    }
    return false;
}

static void apply_settings(struct fixture *fixture) {
    for (char *line = fixture->settings.bytes; line && *line;) {
        char *end = line + strcspn(line, "\n"), *value = strchr(line, '=');
        bool last = !*end;
        *end = '\0';
        if (!value)
            bail_out("not an option", line);
        *value++ = '\0';
        if (!apply_setting(fixture, line, value))
            bail_out("not an option", line);
        line = last ? NULL : end + 1;
    }
}

/* ---- Files ------------------------------------------------------------------------------------ */

/* The length of an input's name without its suffix; 0 if it is none. */
static size_t stem(const char *file) {
    static const char *const suffixes[] = {".json", ".ndjson", ".json.gz", ".bin"};
    size_t length = strlen(file);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t suffix = strlen(suffixes[i]);
        if (length > suffix && strcmp(file + length - suffix, suffixes[i]) == 0)
            return length - suffix;
    }
    return 0;
}

static char *path_of(const char *name, const char *suffix) {
    struct text path = {NULL, 0, 0};
    text_print(&path, "%s/%s%s", TEST_RECORDS, name, suffix);
    return path.bytes;
}

static void load(struct fixture *fixture, const char *file) {
    char *input = path_of(file, "");
    struct text name = {NULL, 0, 0};
    text_add(&name, file, stem(file));
    *fixture = (struct fixture){.name = name.bytes, .expected_path = path_of(name.bytes, ".expected")};
    fixture->options.size = sizeof fixture->options;
    fixture->filter = (ctrail_filter){.size = sizeof fixture->filter};
    if (!text_read_file(&fixture->input, input))
        bail_out("cannot be read", input);
    text_read_file(&fixture->expected, fixture->expected_path);
    char *options = path_of(name.bytes, ".options");
    if (text_read_file(&fixture->settings, options))
        apply_settings(fixture);
    free(options);
    free(input);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct fixture *)a)->name, ((const struct fixture *)b)->name);
}

static void load_folder(const char *folder);

/* A file, or a folder of them, in the folder; both are named from TEST_RECORDS on. */
static void load_entry(const char *folder, const char *entry) {
    struct text file = {NULL, 0, 0};
    text_print(&file, "%s%s%s", folder, *folder ? "/" : "", entry);
    if (!strchr(entry, '.'))
        load_folder(file.bytes);
    else if (stem(entry)) {
        fixtures = realloc(fixtures, (fixture_count + 1) * sizeof *fixtures);
        if (!fixtures)
            bail_out("out of memory", entry);
        load(&fixtures[fixture_count++], file.bytes);
    }
    text_free(&file);
}

/* Only files have a dot in their names. */
static void load_folder(const char *folder) {
    char *path = path_of(folder, "");
    DIR *directory = opendir(path);
    if (!directory)
        bail_out("cannot be read", path);
    for (const struct dirent *entry; (entry = readdir(directory));)
        load_entry(folder, entry->d_name);
    closedir(directory);
    free(path);
}

void fixtures_load(void) {
    load_folder("");
    if (!fixture_count)
        bail_out("there are no fixtures", TEST_RECORDS);
    qsort(fixtures, fixture_count, sizeof *fixtures, by_name);
}

void fixtures_free(void) {
    for (size_t i = 0; i < fixture_count; i++) {
        text_free(&fixtures[i].input);
        text_free(&fixtures[i].expected);
        text_free(&fixtures[i].settings);
        free(fixtures[i].expected_path);
        free(fixtures[i].name);
        free_lists(&fixtures[i]);
    }
    free(fixtures);
    while (named_count)
        free(named_tests[--named_count]);
}

/* ---- Tests over them -------------------------------------------------------------------------- */

ctrail_rc fixture_reader(const struct fixture *fixture, const ctrail_allocator *allocator, ctrail_reader **out) {
    ctrail_options options = fixture->options;
    options.filter = &fixture->filter;
    options.allocator = allocator;
    return ctrail_reader_new(out, &options);
}

void add_fixture_tests(TCase *tcase, const TTest *test, bool (*wanted)(const struct fixture *)) {
    TTest *named = calloc(fixture_count, sizeof *named);
    if (!named || named_count == sizeof named_tests / sizeof *named_tests)
        bail_out("too many tests", test->name);
    named_tests[named_count++] = named;
    for (size_t i = 0; i < fixture_count; i++) {
        named[i] = *test;
        named[i].name = fixtures[i].name;
        if (!wanted || wanted(&fixtures[i]))
            tcase_add_loop_test(tcase, &named[i], (int)i, (int)i + 1);
    }
}

bool is_gzip(const struct text *input) {
    return input->size >= 2 && memcmp(input->bytes, "\x1F\x8B", 2) == 0;
}

static void print_line(const char *what, const char *line) {
    printf("# %s: %.*s\n", what, (int)strcspn(line, "\n"), line);
}

void check_transcript(const struct text *expected, const struct text *got, const char *what) {
    size_t line = 0, number = 1;
    if (text_equals(expected, got))
        return;
    for (size_t i = 0; i < expected->size && i < got->size && expected->bytes[i] == got->bytes[i]; i++) {
        if (expected->bytes[i] == '\n') {
            line = i + 1;
            number++;
        }
    }
    print_line("expected", line < expected->size ? expected->bytes + line : "");
    print_line("got", line < got->size ? got->bytes + line : "");
    ck_abort_msg("%s: line %zu of the transcript is another", what, number);
}

/* A program that uses the library may have set its locale. */
static void set_locale(const char *name) {
    if (name && !setlocale(LC_ALL, name))
        bail_out("there is no locale", name);
}

int run_suite(Suite *suite) {
    set_locale(getenv("CTRAIL_LOCALE"));
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
