/* Walks folders, as the programs do: files named as logs are, nothing hidden, no links to folders. */
#define _POSIX_C_SOURCE 200809L
#include "paths.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT3

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

static int is_shown(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

static int compare_names(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* Takes the name over. */
static void add(struct paths *paths, char *name, const char *problem, int error) {
    if (name && paths->count == paths->room) {
        size_t room = 2 * paths->room + 64;
        struct path *list = sqlite3_realloc64(paths->list, room * sizeof *list);
        if (list) {
            paths->list = list;
            paths->room = room;
        }
    }
    if (name && paths->count < paths->room) {
        paths->list[paths->count++] = (struct path){name, problem, error};
        return;
    }
    sqlite3_free(name);
    paths->failed = true;
}

static char *join(const char *folder, const char *name) {
    size_t length = strlen(folder);
    return sqlite3_mprintf("%s%s%s", folder, length && folder[length - 1] == '/' ? "" : "/", name);
}

static int walk(struct paths *paths, const char *folder);

/* Something in a folder. A link to a folder might lead back. */
static void add_entry(struct paths *paths, const char *folder, const char *entry) {
    char *name = join(folder, entry);
    struct stat link, status;
    if (name && lstat(name, &link) == 0 && S_ISDIR(link.st_mode)) {
        int error = walk(paths, name);
        if (error)
            add(paths, sqlite3_mprintf("%s", name), "this folder cannot be read", error);
    } else if (!name || (is_log_name(entry) && (stat(name, &status) != 0 || S_ISREG(status.st_mode)))) {
        add(paths, name, NULL, 0);
        return;
    }
    sqlite3_free(name);
}

static int walk(struct paths *paths, const char *folder) {
    struct dirent **entries;
    int count = scandir(folder, &entries, is_shown, compare_names);
    if (count < 0)
        return errno;
    for (int i = 0; i < count; i++) {
        add_entry(paths, folder, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return 0;
}

int paths_find(struct paths *paths, const char *given) {
    struct stat status;
    bool is_input = strcmp(given, "-") == 0;
    if (!is_input && stat(given, &status) != 0)
        return errno;
    paths->is_folder = !is_input && S_ISDIR(status.st_mode);
    if (!paths->is_folder) {
        add(paths, sqlite3_mprintf("%s", given), NULL, 0);
        return 0;
    }
    int error = walk(paths, given);
    if (!error && paths->count == 0)
        add(paths, sqlite3_mprintf("%s", given), "nothing named *.json, *.gz, *.ndjson or *.jsonl in this folder", 0);
    return error;
}

void paths_free(struct paths *paths) {
    for (size_t i = 0; i < paths->count; i++)
        sqlite3_free(paths->list[i].name);
    sqlite3_free(paths->list);
    *paths = (struct paths){.list = NULL};
}
