/* Reads the command line by one table, which --help prints. */
#define _GNU_SOURCE /* getopt_long */
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "patterns.h"
#include "text.h"
#include "values.h"
#include "when.h"

/* An option, or without `set` a heading of --help. */
struct option_row {
    const char *name;
    const char *argument; /* NULL: it takes none */
    const char *help;     /* lines after the first are indented by the table */
    /* Puts what was given where `member` is; answers what is wrong with it, or NULL. */
    const char *(*set)(struct program *program, void *member, const char *text);
    size_t offset;                                   /* of the member in struct program */
    bool (*taken_by)(const struct program *program); /* NULL: all programs have it */
    char letter;                                     /* of its short form; 0: it has none */
};

/* ---- Setters ---------------------------------------------------------------------------------- */

static const char *set_text(struct program *program, void *member, const char *text) {
    (void)program;
    *(const char **)member = text;
    return NULL;
}

static const char *set_true(struct program *program, void *member, const char *text) {
    (void)program;
    (void)text;
    *(bool *)member = true;
    return NULL;
}

static const char *set_flag(struct program *program, void *member, const char *text) {
    bool yes = strcmp(text, "true") == 0;
    (void)program;
    *(int32_t *)member = yes ? CTRAIL_TRUE : CTRAIL_FALSE;
    return yes || strcmp(text, "false") == 0 ? NULL : "is neither true nor false";
}

static const char *set_failed(struct program *program, void *member, const char *text) {
    (void)program;
    (void)text;
    *(int32_t *)member = CTRAIL_TRUE;
    return NULL;
}

/* 0 would ask for nothing: a nanosecond before is as good. */
static const char *set_time(int64_t *member, const char *text, bool end) {
    if (!when_parse(text, end, member))
        return "is no time such as 2016-05-20T08:27:45Z, 2016-05-20 or 7d";
    *member -= *member == 0;
    return NULL;
}

static const char *set_since(struct program *program, void *member, const char *text) {
    (void)program;
    return set_time(member, text, false);
}

static const char *set_until(struct program *program, void *member, const char *text) {
    (void)program;
    return set_time(member, text, true);
}

/* ---- Setters of lists: each call adds to them ------------------------------------------------- */

static const char *add_value(struct program *program, void *member, const char *text) {
    (void)program;
    values_add(member, text, strlen(text), "");
    return NULL;
}

/* What ends a value that is given without it. */
typedef const char *ending_fn(const char *bytes, size_t length);

static const char *no_ending(const char *bytes, size_t length) {
    (void)bytes;
    (void)length;
    return "";
}

/* "ec2" is "ec2.amazonaws.com". */
static const char *source_ending(const char *bytes, size_t length) {
    return memchr(bytes, '.', length) ? "" : ".amazonaws.com";
}

/* Values with commas between them, and maybe spaces around these. */
static const char *add_split(void *member, const char *text, ending_fn *ending) {
    for (;;) {
        size_t end = strcspn(text, ","), start = strspn(text, " "), length = end;
        while (length > start && text[length - 1] == ' ')
            length--;
        if (length <= start)
            return "has an empty value";
        values_add(member, text + start, length - start, ending(text + start, length - start));
        if (!text[end])
            return NULL;
        text += end + 1;
    }
}

static const char *add_values(struct program *program, void *member, const char *text) {
    (void)program;
    return add_split(member, text, no_ending);
}

static const char *add_sources(struct program *program, void *member, const char *text) {
    (void)program;
    return add_split(member, text, source_ending);
}

/* What stands between commas, but for those in brackets and quotes: the names of columns. */
static const char *add_columns(struct program *program, void *member, const char *text) {
    const char *start = text;
    bool quoted = false;
    (void)program;
    for (;; text++) {
        quoted = quoted != (*text == '"');
        text += quoted && *text == '\\' && text[1];
        if (*text && (quoted || *text != ','))
            continue;
        if (text == start)
            return "has an empty name";
        values_add(member, start, (size_t)(text - start), "");
        if (!*text)
            return NULL;
        start = text + 1;
    }
}

/* The library says what it takes: "filter.source_ip is not …". */
static const char *add_addresses(struct program *program, void *member, const char *text) {
    const char *wrong = add_split(member, text, no_ending), *message;
    const ctrail_options options = {.size = sizeof options, .filter = &program->filter};
    if (!wrong && ctrail_options_check(&options, &message) != CTRAIL_OK)
        wrong = message + strcspn(message, " ") + 1;
    return wrong;
}

static const char *add_pattern(struct program *program, void *member, const char *text) {
    (void)program;
    return patterns_add(member, text);
}

/* ---- Other setters ---------------------------------------------------------------------------- */

static const char *set_count(struct program *program, void *member, const char *text) {
    char *end;
    (void)program;
    errno = 0;
    unsigned long long number = strtoull(text, &end, 10);
    *(uint64_t *)member = number;
    return text[0] >= '0' && text[0] <= '9' && !*end && !errno && number ? NULL : "is no number above 0";
}

/* The library says what it takes: "max_record_bytes is more than …". */
static const char *set_record_size(struct program *program, void *member, const char *text) {
    const char *wrong = set_count(program, member, text);
    const ctrail_options options = {.size = sizeof options, .max_record_bytes = *(uint64_t *)member};
    if (!wrong && ctrail_options_check(&options, &wrong) != CTRAIL_OK)
        wrong += strcspn(wrong, " ") + 1;
    return wrong;
}

static const char *set_threads(struct program *program, void *member, const char *text) {
    uint64_t number = 0;
    const char *wrong = set_count(program, &number, text);
    *(size_t *)member = number <= MOST_THREADS ? (size_t)number : 0;
    return wrong || number > MOST_THREADS ? "is no number from 1 to 256" : NULL;
}

static const char *set_color(struct program *program, void *member, const char *text) {
    bool is_known = strcmp(text, "auto") == 0 || strcmp(text, "always") == 0 || strcmp(text, "never") == 0;
    return is_known ? set_text(program, member, text) : "is neither auto nor always nor never";
}

static const char *set_format(struct program *program, void *member, const char *text) {
    size_t length = strlen(text);
    for (const char *format = program->formats; *format; format += strspn(format, "|")) {
        size_t word = strcspn(format, "|");
        if (word == length && strncmp(format, text, length) == 0)
            return set_text(program, member, text);
        format += word;
    }
    return "is no format of this program";
}

/* ---- The table -------------------------------------------------------------------------------- */

static const char *print_help(struct program *program, void *member, const char *text);
static const char *print_version(struct program *program, void *member, const char *text);

static bool takes_formats(const struct program *program) {
    return program->formats != NULL;
}

static bool takes_columns(const struct program *program) {
    return program->takes_columns;
}

static bool takes_raw(const struct program *program) {
    return program->takes_raw;
}

#define MEMBER(member) offsetof(struct program, member)

static const struct option_row option_rows[] = {
    {.help = "What to print", .taken_by = takes_formats},
    {"format", "", "how to print it; the first is the default", set_format, MEMBER(format), takes_formats, 0},
    {"csv-safe", NULL, "in CSV, put ' before what a spreadsheet may compute", set_true, MEMBER(csv_safe), takes_formats,
     0},
    {"color", "auto|always|never", "colors in tables; auto: on a terminal, unless NO_COLOR is set", set_color,
     MEMBER(color), takes_formats, 0},
    {"columns", "NAME,...",
     "other columns: fields of the record, eventName, of decoded,\n"
     "                                decoded.ec2.instances.instanceId, or as above",
     add_columns, MEMBER(columns), takes_columns, 0},
    {"sort", "[-]NAME",
     "sort by such a column, with - the other way round; none: as they\n"
     "                                come, as csv and json do; if not given, tables sort by time",
     set_text, MEMBER(sort), takes_columns, 0},
    {"count-by", "NAME,...", "count events by such columns, most first", add_columns, MEMBER(count_by), takes_columns,
     0},
    {"max-group-bytes", "N", "memory for what --count-by tells apart; 256 MiB if not given", set_count,
     MEMBER(max_group_bytes), takes_columns, 0},
    {.help = "What to print", .taken_by = takes_raw},
    {"raw", NULL, "add the bytes of each record, and where they stand", set_true, MEMBER(raw), takes_raw, 0},
    {"only-decoded", NULL, "leave out the record", set_true, MEMBER(only_decoded), takes_raw, 0},
    {"no-decoded", NULL, "leave out what the library adds", set_true, MEMBER(no_decoded), takes_raw, 0},
    {.help = "Which events; all options must agree, and of one that is given again or with commas, any value"},
    {"event-id", "ID,...", "eventID", add_values, MEMBER(filter.event_id), NULL, 0},
    {"event-name", "NAME,...", "eventName: TerminateInstances", add_values, MEMBER(filter.event_name), NULL, 0},
    {"event-source", "NAME,...", "eventSource: ec2.amazonaws.com, or ec2 for short", add_sources,
     MEMBER(filter.event_source), NULL, 0},
    {"username", "NAME", "the user name that Event history shows", add_value, MEMBER(filter.user_name), NULL, 0},
    {"access-key-id", "ID,...", "userIdentity.accessKeyId", add_values, MEMBER(filter.access_key_id), NULL, 0},
    {"arn", "ARN", "userIdentity.arn", add_value, MEMBER(filter.arn), NULL, 0},
    {"role", "NAME", "the name or ARN of the caller's role", add_value, MEMBER(filter.role), NULL, 0},
    {"resource-type", "TYPE,...", "the type of a resource: AWS::EC2::Volume", add_values, MEMBER(filter.resource_type),
     NULL, 0},
    {"resource-name", "NAME", "the name, id or ARN of a resource", add_value, MEMBER(filter.resource_name), NULL, 0},
    {"instance-id", "ID,...", "the id of an EC2 instance", add_values, MEMBER(filter.instance_id), NULL, 0},
    {"source-ip", "ADDRESS,...", "sourceIPAddress, or a block of them: 10.0.0.0/8", add_addresses,
     MEMBER(filter.source_ip), NULL, 0},
    {"region", "REGION,...", "awsRegion: eu-central-1", add_values, MEMBER(filter.region), NULL, 0},
    {"account", "ID,...", "recipientAccountId", add_values, MEMBER(filter.account), NULL, 0},
    {"error-code", "CODE,...", "errorCode: AccessDenied", add_values, MEMBER(filter.error_code), NULL, 0},
    {"failed", NULL, "calls and sign-ins that failed", set_failed, MEMBER(filter.failed), NULL, 0},
    {"read-only", "true|false", "readOnly: true for what changed nothing", set_flag, MEMBER(filter.read_only), NULL, 0},
    {"pattern", "JSON|@FILE",
     "an event pattern, as EventBridge's rules have them, or a file with\n"
     "                                one: {\"errorCode\":[{\"prefix\":\"AccessDenied\"}]}",
     add_pattern, MEMBER(filter.pattern), NULL, 0},
    {"since", "TIME",
     "eventTime, from then on: 2016-05-20T08:27:45Z, 2016-05-20, or\n"
     "                                7d for so long before now, in s, m, h, d or w",
     set_since, MEMBER(filter.since), NULL, 0},
    {"until", "TIME", "eventTime, up to and without that time; of a day, all of it", set_until, MEMBER(filter.until),
     NULL, 0},
    {"unique", NULL,
     "an event that was delivered more than once only once, as\n"
     "                                ctrail-ssh-audit and ctrail-timeline do anyway",
     set_true, MEMBER(unique), NULL, 0},
    {.help = "How to read"},
    {"max-record-bytes", "N", "pass over records larger than this; 4 MiB if not given", set_record_size,
     MEMBER(max_record_bytes), NULL, 0},
    {"jobs", "N", "read so many files at once; 1 if not given", set_threads, MEMBER(threads), NULL, 'j'},
    {.help = "About the program"},
    {"help", NULL, "print this", print_help, 0, NULL, 'h'},
    {"version", NULL, "print the version", print_version, 0, NULL, 0},
};

enum { ROW_COUNT = sizeof option_rows / sizeof *option_rows };

static bool is_taken(const struct program *program, const struct option_row *row) {
    return !row->taken_by || row->taken_by(program);
}

/* ---- --help and --version --------------------------------------------------------------------- */

static void print_option(const struct program *program, const struct option_row *row) {
    char left[64];
    const char *argument = row->set == set_format ? program->formats : row->argument;
    char letter[] = {'-', row->letter, ',', ' ', '\0'};
    snprintf(left, sizeof left, "%s--%s%s%s", row->letter ? letter : "", row->name, argument ? " " : "",
             argument ? argument : "");
    printf("  %-28s  %s\n", left, row->help);
}

static void print_rows(const struct program *program) {
    for (const struct option_row *row = option_rows; row < option_rows + ROW_COUNT; row++) {
        if (!is_taken(program, row))
            continue;
        if (row->set)
            print_option(program, row);
        else
            printf("\n%s:\n", row->help);
    }
}

/* What was printed to stdout must have arrived there before the program may say that all is well. */
static _Noreturn void leave(struct program *program) {
    exit(program_end(program));
}

static const char *print_help(struct program *program, void *member, const char *text) {
    (void)member;
    (void)text;
    printf("Usage: %s [OPTION]... [FILE]...\n\n%s\n\n", program->name, program->summary);
    fputs("A FILE is an AWS CloudTrail log, plain or gzip; or a directory, in which all files named\n"
          "*.json, *.json.gz, *.gz, *.ndjson and *.jsonl are read, in the order of their names; or -\n"
          "for standard input, which is also what is read when there is no FILE.\n",
          stdout);
    print_rows(program);
    fputs("\nExit status:\n"
          "  0    all was read\n"
          "  1    something could not be read or written: standard error says what; all else was printed\n"
          "  2    wrong usage, or no input could be opened\n"
          "  130  interrupted, after a whole line\n",
          stdout);
    printf("\nExample:\n%s", program->example);
    leave(program);
}

static const char *print_version(struct program *program, void *member, const char *text) {
    (void)member;
    (void)text;
    printf("%s %s\n", program->name, ctrail_version());
    leave(program);
}

/* ---- Reading ---------------------------------------------------------------------------------- */

_Noreturn void options_wrong(const struct program *program, const char *option, const char *text, const char *what) {
    struct text line = {0};
    text_add_string(&line, program->name);
    text_add_string(&line, ": ");
    text_add_visible(&line, str_of(option));
    text_add_string(&line, text ? ": '" : " ");
    text_add_visible(&line, str_of(text));
    text_add_string(&line, text ? "' " : "");
    text_add_string(&line, what);
    fprintf(stderr, "%.*s\nTry '%s --help'.\n", (int)line.length, line.bytes, program->name);
    text_free(&line);
    exit(2);
}

/* getopt_long's own table; `val` is the number of the row and more than any character. */
enum { FIRST_VAL = 256 };

static void fill_getopt(const struct program *program, struct option *options) {
    for (int i = 0; i < ROW_COUNT; i++) {
        const struct option_row *row = &option_rows[i];
        if (row->set && is_taken(program, row))
            *options++ =
                (struct option){row->name, row->argument ? required_argument : no_argument, NULL, FIRST_VAL + i};
    }
    *options = (struct option){0};
}

static void apply(struct program *program, const struct option_row *row, const char *text) {
    const char *wrong = row->set(program, (char *)program + row->offset, text);
    if (wrong) {
        char option[64];
        snprintf(option, sizeof option, "--%s", row->name);
        options_wrong(program, option, text, wrong);
    }
}

/* getopt_long leaves the letter in optopt, and nothing or the row's number for a long option. */
static _Noreturn void refuse(const struct program *program, const char *word) {
    char letter[] = {'-', (char)optopt, '\0'};
    bool is_letter = optopt > 0 && optopt < FIRST_VAL;
    options_wrong(program, is_letter ? letter : word, NULL, "is not an option of this program");
}

/* For what getopt_long answers: a letter, or FIRST_VAL and the row's number. */
static const struct option_row *find_row(int val) {
    const struct option_row *row = option_rows;
    if (val >= FIRST_VAL)
        return option_rows + (val - FIRST_VAL);
    while (row->letter != val)
        row++;
    return row;
}

/* For getopt_long: ":j:h". */
static void fill_letters(char *letters) {
    *letters++ = ':';
    for (int i = 0; i < ROW_COUNT; i++) {
        if (!option_rows[i].letter)
            continue;
        *letters++ = option_rows[i].letter;
        if (option_rows[i].argument)
            *letters++ = ':';
    }
    *letters = '\0';
}

int options_read(struct program *program, int argc, char **argv) {
    struct option options[ROW_COUNT + 1];
    char letters[2 * ROW_COUNT + 2];
    int val;

    fill_getopt(program, options);
    fill_letters(letters);
    opterr = 0; /* the messages are ours: they begin with the program's name */
    while ((val = getopt_long(argc, argv, letters, options, NULL)) != -1) {
        if (val == ':')
            options_wrong(program, argv[optind - 1], NULL, "needs an argument");
        if (val == '?')
            refuse(program, argv[optind - 1]);
        apply(program, find_row(val), optarg);
    }
    return optind;
}

static bool is_list(const struct option_row *row) {
    return row->set == add_value || row->set == add_values || row->set == add_sources || row->set == add_addresses ||
           row->set == add_columns;
}

void options_free(struct program *program) {
    for (int i = 0; i < ROW_COUNT; i++)
        if (is_list(&option_rows[i]))
            values_free((values *)(void *)((char *)program + option_rows[i].offset));
    patterns_free(&program->filter.pattern);
}
