/*
 * For tests/ruler.sh: what patterns say of events, for comparing with event-ruler.
 *
 *   answers --records FILE...            prints each event as JSON on a line, `decoded` included
 *   answers --time N PATTERNS RECORDS    how long N of the patterns take, with ctrail_patterns_match
 *   answers PATTERNS RECORDS             prints for each pattern, a line each in PATTERNS, a line: "wrong", or a 0 or 1
 * for each event in RECORDS; fails if ctrail_patterns_match says something else of all of them together
 */
#include <cloudtrail.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int32_t put(void *user, const char *bytes, size_t size) {
    return fwrite(bytes, 1, size, user) != size;
}

static int32_t put_event(void *user, const ctrail_event *event) {
    (void)user;
    if (ctrail_event_to_json(event, 0, put, stdout) != CTRAIL_OK)
        return 1;
    putchar('\n');
    return 0;
}

static int print_records(ctrail_reader *reader, char **files) {
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = put_event};
    for (; *files; files++)
        if (ctrail_reader_open(reader, *files) != CTRAIL_OK ||
            ctrail_reader_run(reader, &handlers, NULL) == CTRAIL_STOPPED)
            return 1;
    return 0;
}

/* All events of a file. */
static struct {
    const ctrail_event **list;
    size_t count, room;
} events;

static int32_t keep_event(void *user, const ctrail_event *event) {
    ctrail_event *copy;
    (void)user;
    if (events.count == events.room) {
        events.room = 2 * events.room + 64;
        events.list = realloc(events.list, events.room * sizeof *events.list);
    }
    if (!events.list || ctrail_event_dup(event, NULL, &copy) != CTRAIL_OK)
        return 1;
    events.list[events.count++] = copy;
    return 0;
}

enum { PATTERNS_MAX = 2000 };

static ctrail_pattern *patterns[PATTERNS_MAX];
static size_t pattern_count;

static void answer(const char *text) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    if (ctrail_pattern_compile(text, strlen(text), &pattern, &error) != CTRAIL_OK) {
        printf("wrong\n");
        fprintf(stderr, "%s: %s at %u\n", text, error.message, (unsigned)error.offset);
        return;
    }
    for (size_t i = 0; i < events.count; i++)
        putchar("?01"[1 + ctrail_pattern_match(pattern, events.list[i])]);
    putchar('\n');
    if (pattern_count == PATTERNS_MAX)
        exit(1);
    patterns[pattern_count++] = pattern;
}

/* Whether all patterns together say of an event what each says by itself. */
static int agree(const ctrail_patterns *all, const ctrail_event *event) {
    static size_t matching[PATTERNS_MAX];
    size_t count, found = 0;
    if (ctrail_patterns_match(all, event, matching, &count) != CTRAIL_OK)
        return 0;
    for (size_t i = 0; i < pattern_count; i++) {
        int listed = found < count && matching[found] == i;
        if (ctrail_pattern_match(patterns[i], event) != listed)
            return 0;
        found += (size_t)listed;
    }
    return found == count;
}

static int all_agree(void) {
    ctrail_patterns *all;
    int status = ctrail_patterns_new((const ctrail_pattern *const *)patterns, pattern_count, NULL, &all) == CTRAIL_OK;
    for (size_t i = 0; status && i < events.count; i++)
        status = agree(all, events.list[i]);
    ctrail_patterns_free(all);
    return status;
}

static int answer_all(ctrail_reader *reader, const char *path, const char *records) {
    static char line[1 << 16];
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = keep_event};
    FILE *file = fopen(path, "r");
    if (!file || ctrail_reader_open(reader, records) != CTRAIL_OK ||
        ctrail_reader_run(reader, &handlers, NULL) != CTRAIL_END)
        return 1;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        answer(line);
    }
    fclose(file);
    int status = !all_agree();
    while (pattern_count)
        ctrail_pattern_free(patterns[--pattern_count]);
    for (size_t i = 0; i < events.count; i++)
        ctrail_event_free((ctrail_event *)(void *)events.list[i]);
    free(events.list);
    return status;
}

/* ---- The time that it takes ------------------------------------------------------------------- */

enum { ROUNDS = 200 };

static size_t compile_some(const char *path, size_t most, ctrail_pattern **list) {
    static char line[1 << 16];
    size_t count = 0;
    FILE *file = fopen(path, "r");
    while (file && count < most && fgets(line, sizeof line, file))
        if (ctrail_pattern_compile(line, strcspn(line, "\n"), &list[count], NULL) == CTRAIL_OK)
            count++;
    if (file)
        fclose(file);
    return count;
}

static int measure(ctrail_reader *reader, const char *path, const char *records, size_t most) {
    static size_t matching[PATTERNS_MAX];
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = keep_event};
    ctrail_patterns *all;
    size_t count = compile_some(path, most < PATTERNS_MAX ? most : PATTERNS_MAX, patterns), found = 0, one;
    if (ctrail_reader_open(reader, records) != CTRAIL_OK || ctrail_reader_run(reader, &handlers, NULL) != CTRAIL_END ||
        ctrail_patterns_new((const ctrail_pattern *const *)patterns, count, NULL, &all) != CTRAIL_OK)
        return 1;
    clock_t start = clock();
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < events.count; i++) {
            ctrail_patterns_match(all, events.list[i], matching, &one);
            found += one;
        }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    printf("%zu patterns: %.0f ns an event, %zu matches\n", count, seconds * 1e9 / ROUNDS / (double)events.count,
           found / ROUNDS);
    return 0;
}

int main(int argc, char **argv) {
    ctrail_reader *reader;
    if (argc == 5 && strcmp(argv[1], "--time") == 0 && ctrail_reader_new(&reader, NULL) == CTRAIL_OK)
        return measure(reader, argv[3], argv[4], strtoul(argv[2], NULL, 10));
    if (argc < 3 || ctrail_reader_new(&reader, NULL) != CTRAIL_OK)
        return 2;
    int status =
        strcmp(argv[1], "--records") == 0 ? print_records(reader, argv + 2) : answer_all(reader, argv[1], argv[2]);
    ctrail_reader_free(reader);
    return status;
}
