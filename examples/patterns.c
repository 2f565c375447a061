/* Event patterns of the command line. */
#include "patterns.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* All of a file. NULL: errno says why. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    char *bytes = NULL;
    size_t room = 0, got = 1;
    *length = 0;
    for (errno = 0; file && got; *length += got) {
        if (*length == room) {
            room = 2 * room + 4096;
            bytes = must_realloc(bytes, room);
        }
        got = fread(bytes + *length, 1, room - *length, file);
    }
    int error = file && !ferror(file) ? 0 : errno;
    if (file && file != stdin)
        fclose(file);
    errno = error;
    if (!error)
        return bytes;
    free(bytes);
    return NULL;
}

static void add(patterns *list, const ctrail_pattern *pattern) {
    size_t count = 0;
    while (*list && (*list)[count])
        count++;
    const ctrail_pattern **longer = must_realloc((void *)*list, (count + 2) * sizeof *longer);
    longer[count] = pattern;
    longer[count + 1] = NULL;
    *list = longer;
}

static const char *compile(patterns *list, const char *text, size_t length) {
    static char wrong[160];
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    ctrail_rc rc = ctrail_pattern_compile(text, length, &pattern, &error);
    if (rc == CTRAIL_OK) {
        add(list, pattern);
        return NULL;
    }
    if (!error.message)
        return ctrail_rc_message(rc);
    snprintf(wrong, sizeof wrong, "is no event pattern; at byte %" PRIu64 ": %s", error.offset, error.message);
    return wrong;
}

const char *patterns_add(patterns *list, const char *text) {
    size_t length = strlen(text);
    if (*text != '@')
        return compile(list, text, length);
    char *bytes = read_file(text + 1, &length);
    if (!bytes)
        return strerror(errno);
    const char *wrong = compile(list, bytes, length);
    free(bytes);
    return wrong;
}

void patterns_free(patterns *list) {
    for (patterns pattern = *list; pattern && *pattern; pattern++)
        ctrail_pattern_free((ctrail_pattern *)(void *)*pattern);
    free((void *)*list);
    *list = NULL;
}
