/* Walks directories. */
#define _POSIX_C_SOURCE 200809L
#include "inputs.h"

#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text.h"

/* ".json.gz" is in ".gz". */
static const char *const suffixes[] = {".json", ".gz", ".ndjson", ".jsonl"};

static bool is_log_name(const char *name) {
    size_t length = strlen(name);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t tail = strlen(suffixes[i]);
        if (length > tail && strcmp(name + length - tail, suffixes[i]) == 0)
            return true;
    }
    return false;
}

/* As for a shell's *: neither "." and "..", nor what is hidden. */
static int is_shown(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

static int compare_names(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static char *join_path(const char *directory, const char *name) {
    struct text path = {0};
    text_add_string(&path, directory);
    if (path.length && path.bytes[path.length - 1] != '/')
        text_add(&path, "/", 1);
    text_add(&path, name, strlen(name) + 1);
    return path.bytes;
}

/* Takes the path over; `status` is NULL when nothing is known of it. */
static void add_file(struct inputs *inputs, char *path, const struct stat *status) {
    bool is_file = status && S_ISREG(status->st_mode);
    if (inputs->take) {
        inputs->take(inputs->user, path, is_file ? (uint64_t)status->st_size : 0);
        inputs->taken++;
        free(path);
        return;
    }
    if (inputs->count == inputs->room) {
        inputs->room = 2 * inputs->room + 64;
        inputs->list = must_realloc(inputs->list, inputs->room * sizeof *inputs->list);
    }
    inputs->list[inputs->count++] =
        (struct input){.path = path, .size = is_file ? (uint64_t)status->st_size : 0, .is_file = is_file};
}

static void complain(struct inputs *inputs, const char *path, const char *what) {
    inputs->complained = true;
    inputs->complain(inputs->user, path, what);
}

static void walk(struct inputs *inputs, const char *directory);

/* A link to a directory is not followed: it might lead back, or to what is read anyway. */
static bool is_link_to_directory(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* A file with the name of a log; `path` is taken over. */
static void add_log(struct inputs *inputs, char *path) {
    struct stat status;
    bool found = stat(path, &status) == 0;
    if (!found || S_ISREG(status.st_mode)) {
        add_file(inputs, path, found ? &status : NULL);
        return;
    }
    inputs->note(inputs->user, path, "is no file, and passed over");
    free(path);
}

/* Something in a directory; `path` is taken over. */
static void add_entry(struct inputs *inputs, char *path, const char *name) {
    struct stat status;
    bool known = lstat(path, &status) == 0;

    if (known && S_ISDIR(status.st_mode)) {
        walk(inputs, path);
    } else if (known && S_ISLNK(status.st_mode) && is_link_to_directory(path)) {
        inputs->note(inputs->user, path, "is a link to a directory, and not followed");
    } else if (is_log_name(name)) {
        add_log(inputs, path);
        return;
    } else if (!known && errno != ENOENT) { /* it may be a directory */
        complain(inputs, path, strerror(errno));
    }
    free(path);
}

/* Who may read the names in a directory need not have access to what they name: it is not gone through then. */
static void walk(struct inputs *inputs, const char *directory) {
    struct dirent **names;
    int count = access(directory, X_OK) == 0 ? scandir(directory, &names, is_shown, compare_names) : -1;

    if (count < 0) {
        complain(inputs, directory, strerror(errno));
        return;
    }
    for (int i = 0; i < count; i++) {
        add_entry(inputs, join_path(directory, names[i]->d_name), names[i]->d_name);
        free(names[i]);
    }
    free(names);
}

void inputs_add(struct inputs *inputs, const char *argument) {
    struct stat status;
    bool found = strcmp(argument, "-") != 0 && stat(argument, &status) == 0;

    if (!found || !S_ISDIR(status.st_mode)) {
        char *path = must_realloc(NULL, strlen(argument) + 1);
        strcpy(path, argument);
        add_file(inputs, path, found ? &status : NULL);
        return;
    }
    size_t before = inputs->count + inputs->taken;
    inputs->complained = false;
    walk(inputs, argument);
    if (inputs->count + inputs->taken == before && !inputs->complained)
        complain(inputs, argument, "nothing named *.json, *.gz, *.ndjson or *.jsonl in this directory");
}

size_t inputs_keep(struct inputs *inputs, bool (*keep)(void *user, struct input *input), void *user) {
    size_t kept = 0, count = inputs->count;
    for (size_t i = 0; i < count; i++) {
        struct input input = inputs->list[i];
        if (keep(user, &input))
            inputs->list[kept++] = input;
        else
            free(input.path);
    }
    inputs->count = kept;
    return count - kept;
}

static bool is_since(void *user, struct input *input) {
    const int64_t *since = user;
    return !input->is_file || ctrail_trail_key_is_before(input->path, strlen(input->path), *since) <= 0;
}

size_t inputs_prune(struct inputs *inputs, int64_t since) {
    return inputs_keep(inputs, is_since, &since);
}

uint64_t inputs_size(const struct inputs *inputs) {
    uint64_t size = 0;
    for (size_t i = 0; i < inputs->count; i++)
        size += inputs->list[i].size;
    return size;
}

bool inputs_are_files(const struct inputs *inputs) {
    size_t i = 0;
    while (i < inputs->count && inputs->list[i].is_file)
        i++;
    return i == inputs->count;
}

void inputs_free(struct inputs *inputs) {
    for (size_t i = 0; i < inputs->count; i++)
        free(inputs->list[i].path);
    free(inputs->list);
    inputs->list = NULL;
    inputs->count = inputs->room = 0;
}
