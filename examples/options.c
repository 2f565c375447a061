/* Reads the command line by the table in options.txt, of which --help, the manual and completions are made too. */
#define _GNU_SOURCE /* getopt_long */
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "fields.h"
#include "patterns.h"
#include "text.h"
#include "values.h"
#include "when.h"

/* An option, or without `set` a heading of --help. */
struct option_row {
    const char *name;
    const char *argument; /* NULL: it takes none */
    const char *help;     /* lines with \n between them; NULL: none */
    /* Puts what was given where `member` is; answers what is wrong with it, or NULL. */
    const char *(*set)(struct program *program, void *member, const char *text);
    size_t offset;        /* of the member in struct program */
    const char *programs; /* " list timeline ": those that have it; NULL: all */
    bool takes_words;     /* the argument is one of those words: "true|false" */
    char letter;          /* of its short form; 0: it has none */
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
    (void)program;
    *(int32_t *)member = strcmp(text, "true") == 0 ? CTRAIL_TRUE : CTRAIL_FALSE;
    return NULL;
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

/* How far the first value of a list goes. */
typedef size_t length_fn(const char *text);

static size_t length_to_comma(const char *text) {
    return strcspn(text, ",");
}

/* A comma in brackets and quotes is part of a path. */
static size_t length_of_path(const char *text) {
    const char *at = text;
    for (bool quoted = false; *at && (quoted || *at != ','); at++) {
        quoted = quoted != (*at == '"');
        at += quoted && *at == '\\' && at[1];
    }
    return (size_t)(at - text);
}

/* Values with commas between them, and maybe spaces around these. */
static const char *add_split(void *member, const char *text, length_fn *length_of, ending_fn *ending) {
    for (;;) {
        size_t end = length_of(text), start = strspn(text, " "), length = end;
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
    return add_split(member, text, length_to_comma, no_ending);
}

static const char *add_sources(struct program *program, void *member, const char *text) {
    (void)program;
    return add_split(member, text, length_to_comma, source_ending);
}

static const char *add_columns(struct program *program, void *member, const char *text) {
    (void)program;
    return add_split(member, text, length_of_path, no_ending);
}

/* The library says what it takes: "filter.source_ip is not …". */
static const char *add_addresses(struct program *program, void *member, const char *text) {
    const char *wrong = add_split(member, text, length_to_comma, no_ending), *message;
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

/* ---- The table -------------------------------------------------------------------------------- */

static const char *print_help(struct program *program, void *member, const char *text);
static const char *print_columns(struct program *program, void *member, const char *text);
static const char *print_version(struct program *program, void *member, const char *text);

#define MEMBER(member) offsetof(struct program, member)

static const struct option_row option_rows[] = {
#include "option_rows.h"
};

enum { ROW_COUNT = sizeof option_rows / sizeof *option_rows };

static bool is_taken(const struct program *program, const struct option_row *row) {
    char word[32];
    snprintf(word, sizeof word, " %s ", program->name + strlen("ctrail-"));
    return !row->programs || strstr(row->programs, word);
}

/* ---- --help and --version --------------------------------------------------------------------- */

/* Lines after the first stand below its text. */
static void print_text(const char *text, int indent) {
    for (size_t length; *text; text += length) {
        length = strcspn(text, "\n");
        printf("%.*s", (int)length, text);
        length += text[length] == '\n';
        if (text[length])
            printf("\n%*s", indent, "");
    }
    putchar('\n');
}

enum { HELP_INDENT = 32 };

static void print_option(const struct option_row *row) {
    char left[64];
    char letter[] = {'-', row->letter, ',', ' ', '\0'};
    snprintf(left, sizeof left, "  %s--%s%s%s", row->letter ? letter : "", row->name, row->argument ? " " : "",
             row->argument ? row->argument : "");
    printf("%-*s", HELP_INDENT, left);
    print_text(row->help, HELP_INDENT);
}

/* The heading has options below it that the program has. */
static bool section_is_taken(const struct program *program, const struct option_row *heading) {
    for (const struct option_row *row = heading + 1; row < option_rows + ROW_COUNT && row->set; row++)
        if (is_taken(program, row))
            return true;
    return false;
}

static void print_rows(const struct program *program) {
    for (const struct option_row *row = option_rows; row < option_rows + ROW_COUNT; row++) {
        if (!row->set && section_is_taken(program, row))
            printf("\n%s%s%s:\n", row->name, row->help ? "; " : "", row->help ? row->help : "");
        else if (row->set && is_taken(program, row))
            print_option(row);
    }
}

/* What was printed to stdout must have arrived there before the program may say that all is well. */
static _Noreturn void leave(struct program *program) {
    exit(program_end(program));
}

/* What --help says of arguments and exit statuses. */
static const struct words {
    const char *usage, *arguments, *statuses;
} reading = {"[OPTION]... [FILE]...",
             "A FILE is an AWS CloudTrail log, plain or gzip; or a directory, in which all files named\n"
             "*.json, *.json.gz, *.gz, *.ndjson and *.jsonl are read, in the order of their names; or -\n"
             "for standard input, which is also what is read when there is no FILE.\n",
             "  0    all was read\n"
             "  1    something could not be read or written: standard error says what; all else was printed\n"
             "  2    wrong usage, or no input could be opened\n"
             "  130  interrupted, after a whole line\n"},
  verifying = {"--keys FILE [OPTION]... FOLDER...",
               "A FOLDER is a copy of the bucket, or of a part of it that has the digests and the log files.\n"
               "The metadata of the newest digest, which have its signature, are looked for beside it: what\n"
               "'aws s3api head-object' answered for NAME.json.gz, saved as NAME.json.gz.head.json.\n",
               "  0    all is as CloudTrail delivered it\n"
               "  1    something is not, or that cannot be shown: each is a line\n"
               "  2    wrong usage, or nothing could be opened\n"
               "  130  interrupted\n"};

static const char *print_help(struct program *program, void *member, const char *text) {
    (void)member;
    (void)text;
    const struct words *words = program->verifies ? &verifying : &reading;
    printf("Usage: %s %s\n\n%s\n\n%s", program->name, words->usage, program->summary, words->arguments);
    print_rows(program);
    printf("\nExit status:\n%s", words->statuses);
    printf("\nExample:\n%s", program->example);
    leave(program);
}

static const char *print_columns(struct program *program, void *member, const char *text) {
    struct text paths = {0};
    (void)member;
    (void)text;
    fields_list(&paths);
    fwrite(paths.bytes, 1, paths.length, stdout);
    text_free(&paths);
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

/* Whether it is one of "true|false". */
static bool is_among(const char *words, const char *text) {
    size_t length = strlen(text);
    for (const char *word = words; *word; word += strspn(word, "|")) {
        size_t end = strcspn(word, "|");
        if (end == length && strncmp(word, text, length) == 0)
            return true;
        word += end;
    }
    return false;
}

static void apply(struct program *program, const struct option_row *row, const char *text) {
    char among[96];
    const char *wrong = among;
    snprintf(among, sizeof among, "is none of %s", row->argument ? row->argument : "");
    if (!row->takes_words || is_among(row->argument, text))
        wrong = row->set(program, (char *)program + row->offset, text);
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
