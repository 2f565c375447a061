/*
 * Walks folders, as the programs do: files named as logs are, nothing hidden, no links to folders. Patterns and ~ mean
 * what they do in a shell; and a folder named ** stands for any number of folders inside of each other, or none.
 */
#define _DEFAULT_SOURCE /* GLOB_TILDE */
#include "paths.h"

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Memory ----------------------------------------------------------------------------------- */

static void release(const struct paths *paths, void *memory) {
    if (memory)
        paths->allocator->release(paths->allocator->user, memory);
}

/* A folder and a name in it as one text; NULL: no memory. */
static char *join(struct paths *paths, const char *folder, const char *name) {
    size_t length = strlen(folder), size = strlen(name) + 1;
    size_t slash = length && folder[length - 1] != '/';
    char *joined = paths->allocator->allocate(paths->allocator->user, length + slash + size);
    if (joined) {
        memcpy(joined, folder, length);
        memcpy(joined + length, "/", slash);
        memcpy(joined + length + slash, name, size);
    }
    return joined;
}

static char *copy(struct paths *paths, const char *name) {
    return join(paths, "", name);
}

/* Takes the name over. */
static void add(struct paths *paths, char *name, const char *problem, int error) {
    if (name && paths->count == paths->room) {
        size_t room = 2 * paths->room + 64;
        struct path *list = paths->allocator->reallocate(paths->allocator->user, paths->list, room * sizeof *list);
        if (list) {
            paths->list = list;
            paths->room = room;
        }
    }
    if (name && paths->count < paths->room) {
        paths->list[paths->count++] = (struct path){name, problem, error};
        return;
    }
    release(paths, name);
    paths->failed = true;
}

/* ---- Folders ---------------------------------------------------------------------------------- */

/* What of a folder is wanted: files named as logs are, or those whose path ends with what matches `tail`. */
struct walk {
    struct paths *paths;
    const char *tail; /* NULL: any log */
    size_t start;     /* the length of the folder's own path, where the parts that may match begin */
};

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

static bool is_wanted(const struct walk *walk, const char *name, const char *entry) {
    bool matches = false;
    if (!walk->tail)
        return is_log_name(entry);
    for (const char *part = name + walk->start; part && !matches; part = strchr(part, '/')) {
        part += *part == '/';
        matches = fnmatch(walk->tail, part, FNM_PATHNAME | FNM_PERIOD) == 0;
    }
    return matches;
}

static int walk_folder(const struct walk *walk, const char *folder);

/* Something in a folder; takes the name over. A link to a folder might lead back. What cannot be looked at may be a
 * folder. */
static void add_entry(const struct walk *walk, char *name, const char *entry) {
    static const char folder_problem[] = "this folder cannot be read";
    struct stat link, status;
    int error = lstat(name, &link) == 0 ? 0 : errno;
    if (!error && S_ISDIR(link.st_mode)) {
        error = walk_folder(walk, name);
        if (error)
            add(walk->paths, name, folder_problem, error);
        else
            release(walk->paths, name);
    } else if (is_wanted(walk, name, entry) && (stat(name, &status) != 0 || S_ISREG(status.st_mode))) {
        add(walk->paths, name, NULL, 0);
    } else if (error && error != ENOENT) {
        add(walk->paths, name, "this cannot be looked at", error);
    } else {
        release(walk->paths, name);
    }
}

/* Who may read the names in a folder need not have access to what they name. */
static int walk_folder(const struct walk *walk, const char *folder) {
    const char *opened = *folder ? folder : ".";
    struct dirent **entries;
    int count = access(opened, X_OK) == 0 ? scandir(opened, &entries, is_shown, compare_names) : -1;
    if (count < 0)
        return errno;
    for (int i = 0; i < count; i++) {
        char *name = join(walk->paths, folder, entries[i]->d_name);
        if (name)
            add_entry(walk, name, entries[i]->d_name);
        walk->paths->failed = walk->paths->failed || !name;
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
        add(paths, copy(paths, name), NULL, 0);
        return 0;
    }
    int error = walk_folder(&(struct walk){paths, NULL, 0}, name);
    if (!error && paths->count == before)
        add(paths, copy(paths, name), "nothing named *.json, *.gz, *.ndjson or *.jsonl in this folder", 0);
    return error;
}

/* ---- Patterns --------------------------------------------------------------------------------- */

static int compare_texts(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What a pattern matches, in the order of names, or in the folders that it matches what has a path that ends as `tail`
 * says; a folder that it leads through has to be readable. */
static int find_matches(struct paths *paths, const char *pattern, const char *tail) {
    glob_t found;
    int error = 0, rc = glob(pattern, GLOB_NOSORT | GLOB_ERR | GLOB_TILDE, NULL, &found);
    if (rc != 0) {
        error = rc == GLOB_NOMATCH || !errno ? ENOENT : errno;
        paths->failed = paths->failed || rc == GLOB_NOSPACE;
        globfree(&found);
        return error;
    }
    qsort(found.gl_pathv, found.gl_pathc, sizeof *found.gl_pathv, compare_texts);
    for (size_t i = 0; !error && i < found.gl_pathc; i++) {
        const char *name = found.gl_pathv[i];
        struct walk walk = {paths, tail, strlen(name)};
        error = tail ? walk_folder(&walk, name) : find(paths, name);
        error = tail && error == ENOTDIR ? 0 : error;
    }
    globfree(&found);
    return error;
}

/* The folder ** in a pattern; NULL: there is none. */
static const char *find_any_folders(const char *pattern) {
    const char *at = pattern;
    while ((at = strstr(at, "**")) && ((at > pattern && at[-1] != '/') || (at[2] && at[2] != '/')))
        at += 2;
    return at;
}

/* A pattern with ** in it, which may be there once; as the last part it stands for the logs in all of the folders. */
static int find_anywhere(struct paths *paths, const char *pattern, const char *any) {
    const char *tail = any[2] && any[3] ? any + 3 : NULL;
    if (tail && find_any_folders(tail)) {
        add(paths, copy(paths, pattern), "a pattern may have the folder ** once", 0);
        return 0;
    }
    if (any == pattern)
        return walk_folder(&(struct walk){paths, tail, 0}, "");
    char *before = copy(paths, pattern);
    if (!before) {
        paths->failed = true;
        return 0;
    }
    before[any - pattern - (any - pattern > 1)] = '\0';
    int error = find_matches(paths, before, tail);
    release(paths, before);
    return error;
}

static int find_all(struct paths *paths, const char *pattern) {
    const char *any = find_any_folders(pattern);
    size_t before = paths->count;
    int error = any ? find_anywhere(paths, pattern, any) : find_matches(paths, pattern, NULL);
    return !error && !paths->failed && paths->count == before ? ENOENT : error;
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
        release(paths, paths->list[i].name);
    release(paths, paths->list);
    *paths = (struct paths){.allocator = paths->allocator};
}
