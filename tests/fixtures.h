/* The fixtures in the folders of tests/data/records: inputs, each beside the transcript that is expected of it. */
#ifndef CTRAIL_FIXTURES_H
#define CTRAIL_FIXTURES_H

#include <cloudtrail/cloudtrail.h>

#include <check.h>

#include "transcript.h"

/*
 * NAME.json, .ndjson, .json.gz or .bin is the input, NAME.expected the transcript; NAME.options, if it is
 * there, says what is not the default, one key=value a line: members of ctrail_options and ctrail_filter,
 * of a list a line for each value.
 */
struct fixture {
    char *name;          /* "gzip/members" */
    char *expected_path; /* the transcript's file, whether it is there or not */
    struct text input, expected;
    struct text settings; /* NAME.options; the options' texts point into it */
    ctrail_options options;
    ctrail_filter filter;
};

extern struct fixture *fixtures;
extern size_t fixture_count;

/* Loads all of them, sorted by name; ends the program when that fails. To be freed at the end. */
void fixtures_load(void);
void fixtures_free(void);

/* A reader with the fixture's options, or what ctrail_reader_new answers. allocator: NULL for malloc. */
ctrail_rc fixture_reader(const struct fixture *fixture, const ctrail_allocator *allocator, ctrail_reader **out);

/* The tag of groups that take seconds: they are not in meson's suite `quick`. */
#define LONG_CASES "long"

/* Adds the test once for each fixture that is wanted (NULL: all), under the fixture's name and with its index. */
void add_fixture_tests(TCase *tcase, const TTest *test, bool (*wanted)(const struct fixture *));

/* Whether the bytes begin as gzip does. */
bool is_gzip(const struct text *input);

/* Fails the test where two transcripts differ: the lines are printed as TAP comments. */
void check_transcript(const struct text *expected, const struct text *got, const char *what);

/* Runs a suite in this process, in the locale CTRAIL_LOCALE if that is set, and prints TAP. Answers the exit status. */
int run_suite(Suite *suite);

#endif
