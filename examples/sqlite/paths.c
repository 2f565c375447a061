/*
 * Walks folders, as the programs do: files named as logs are, nothing hidden, no links to folders. Patterns and ~ mean
 * what they do in a shell.
 */
#define _DEFAULT_SOURCE /* GLOB_TILDE */
#include "paths.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* Something in a folder; takes the name over. A link to a folder might lead back. What cannot be looked at may be a
 * folder. */
static void add_entry(struct paths *paths, char *name, const char *entry) {
    static const char folder_problem[] = "this folder cannot be read";
    struct stat link, status;
    int error = lstat(name, &link) == 0 ? 0 : errno;
    if (!error && S_ISDIR(link.st_mode)) {
        error = walk(paths, name);
        if (error)
            add(paths, name, folder_problem, error);
        else
            sqlite3_free(name);
    } else if (is_log_name(entry) && (stat(name, &status) != 0 || S_ISREG(status.st_mode))) {
        add(paths, name, NULL, 0);
    } else if (error && error != ENOENT) {
        add(paths, name, "this cannot be looked at", error);
    } else {
        sqlite3_free(name);
    }
}

/* Who may read the names in a folder need not have access to what they name. */
static int walk(struct paths *paths, const char *folder) {
    struct dirent **entries;
    int count = access(folder, X_OK) == 0 ? scandir(folder, &entries, is_shown, compare_names) : -1;
    if (count < 0)
        return errno;
    for (int i = 0; i < count; i++) {
        char *name = join(folder, entries[i]->d_name);
        if (name)
            add_entry(paths, name, entries[i]->d_name);
        paths->failed = paths->failed || !name;
        free(entries[i]);
    }
    free(entries);
    return 0;
}

/* A file, or the log files of a folder. */
static int find(struct paths *paths, const char *name) {
    struct stat status;
    size_t before = paths->count;
    if (stat(name, &status) != 0 || !S_ISDIR(status.st_mode)) {
        add(paths, sqlite3_mprintf("%s", name), NULL, 0);
        return 0;
    }
    int error = walk(paths, name);
    if (!error && paths->count == before)
        add(paths, sqlite3_mprintf("%s", name), "nothing named *.json, *.gz, *.ndjson or *.jsonl in this folder", 0);
    return error;
}

static int compare_texts(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What a pattern matches, in the order of names; a folder that it leads through has to be readable. */
static int find_all(struct paths *paths, const char *pattern) {
    glob_t found;
    int error = 0, rc = glob(pattern, GLOB_NOSORT | GLOB_ERR | GLOB_TILDE, NULL, &found);
    if (rc != 0) {
        error = rc == GLOB_NOMATCH || !errno ? ENOENT : errno;
        paths->failed = paths->failed || rc == GLOB_NOSPACE;
        globfree(&found);
        return error;
    }
    qsort(found.gl_pathv, found.gl_pathc, sizeof *found.gl_pathv, compare_texts);
    for (size_t i = 0; !error && i < found.gl_pathc; i++)
        error = find(paths, found.gl_pathv[i]);
    globfree(&found);
    return error;
}

int paths_find(struct paths *paths, const char *given) {
    struct stat status;
    bool is_there = strcmp(given, "-") == 0 || stat(given, &status) == 0;
    int error = is_there ? 0 : errno;
    bool is_pattern = !is_there && (given[0] == '~' || strpbrk(given, "*?["));
    if (is_pattern)
        error = find_all(paths, given);
    else if (is_there)
        error = find(paths, given);
    paths->is_single = paths->count == 1 && !paths->list[0].problem && strcmp(paths->list[0].name, given) == 0;
    return error;
}

void paths_free(struct paths *paths) {
    for (size_t i = 0; i < paths->count; i++)
        sqlite3_free(paths->list[i].name);
    sqlite3_free(paths->list);
    *paths = (struct paths){.list = NULL};
}
