/*
 * For tests/ruler.sh: what patterns say of events, for comparing with event-ruler.
 *
 *   answers --records FILE...            prints each event as JSON on a line, `decoded` included
 *   answers --time N PATTERNS RECORDS    how long N of the patterns take, with ctrail_patterns_match
 *   answers PATTERNS RECORDS             prints for each pattern, a line each in PATTERNS, a line: "wrong", or a 0 or 1
 * for each event in RECORDS
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
    ctrail_pattern_free(pattern);
}

static int answer_all(ctrail_reader *reader, const char *patterns, const char *records) {
    static char line[1 << 16];
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = keep_event};
    FILE *file = fopen(patterns, "r");
    if (!file || ctrail_reader_open(reader, records) != CTRAIL_OK ||
        ctrail_reader_run(reader, &handlers, NULL) != CTRAIL_END)
        return 1;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        answer(line);
    }
    fclose(file);
    for (size_t i = 0; i < events.count; i++)
        ctrail_event_free((ctrail_event *)(void *)events.list[i]);
    free(events.list);
    return 0;
}

/* ---- The time that it takes ------------------------------------------------------------------- */

enum { PATTERNS_MAX = 1000, ROUNDS = 200 };

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
    static ctrail_pattern *list[PATTERNS_MAX];
    static size_t matching[PATTERNS_MAX];
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = keep_event};
    ctrail_patterns *patterns;
    size_t count = compile_some(path, most < PATTERNS_MAX ? most : PATTERNS_MAX, list), found = 0, one;
    if (ctrail_reader_open(reader, records) != CTRAIL_OK || ctrail_reader_run(reader, &handlers, NULL) != CTRAIL_END ||
        ctrail_patterns_new((const ctrail_pattern *const *)list, count, NULL, &patterns) != CTRAIL_OK)
        return 1;
    clock_t start = clock();
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < events.count; i++) {
            ctrail_patterns_match(patterns, events.list[i], matching, &one);
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
