/* Walks folders, one below the other. */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "evidence/folder.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

static const ctrail_str none = {NULL, 0};

/* ---- Files ------------------------------------------------------------------------------------ */

static bool take_ending(ctrail_str *name, const char *ending) {
    size_t length = strlen(ending);
    if (name->len < length || memcmp(name->ptr + name->len - length, ending, length) != 0)
        return false;
    name->len -= length;
    return true;
}

/* Of a digest: a reader may take another file with such a name for a log. */
static bool is_metadata(const char *path) {
    struct object_name parts;
    ctrail_str name = ctrail_copies_last_part((ctrail_str){path, strlen(path)});
    return take_ending(&name, ".head.json") && ctrail_object_name_of_digest(name, &parts);
}

ctrail_rc ctrail_folder_add_file(ctrail_verification *v, const char *path, size_t inside) {
    if (is_metadata(path))
        return CTRAIL_NONE;
    return ctrail_copies_add(&v->copies, path, inside) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
}

/* ---- Folders ---------------------------------------------------------------------------------- */

struct visit {
    ctrail_verification *v;
    struct buffer path;
    size_t inside;
};

static ctrail_rc walk(struct visit *walk, size_t length, int *error);

static void report(const struct visit *walk, size_t length, const char *detail, int error) {
    ctrail_verification_report(walk->v, NULL, NULL,
                               (ctrail_finding){.fault = CTRAIL_FAULT_UNREADABLE,
                                                .kind = constant("folder"),
                                                .time = CTRAIL_ABSENT,
                                                .path = {walk->path.bytes, length},
                                                .detail = constant(detail),
                                                .system_error = error},
                               none);
}

static bool is_log_name(const char *name) {
    static const char *const endings[] = {".json", ".gz", ".ndjson", ".jsonl"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        ctrail_str rest = {name, strlen(name)};
        if (take_ending(&rest, endings[i]) && rest.len)
            return true;
    }
    return false;
}

/* Appends a name to the path of `length` bytes; answers its new length, 0 for no memory. */
static size_t append(struct visit *walk, size_t length, const char *name) {
    size_t size = strlen(name) + 1;
    if (!ctrail_buffer_reserve(&walk->path, length + 1 + size))
        return 0;
    char *path = walk->path.bytes;
    if (path[length - 1] != '/')
        path[length++] = '/';
    memcpy(path + length, name, size);
    return length + size - 1;
}

static ctrail_rc walk_inner(struct visit *inner, size_t length) {
    int error = 0;
    ctrail_rc rc = walk(inner, length, &error);
    if (rc != CTRAIL_ERR_IO)
        return rc;
    report(inner, length, "it cannot be read", error);
    return CTRAIL_OK;
}

/* A link to a folder is not followed: it might lead back, or to what is read anyway. */
static ctrail_rc add_entry(struct visit *entry, size_t length, const char *name) {
    const char *path = entry->path.bytes;
    struct stat own, target;
    bool is_known = lstat(path, &own) == 0;
    bool leads_to_folder = is_known && S_ISLNK(own.st_mode) && stat(path, &target) == 0 && S_ISDIR(target.st_mode);
    if (is_known && S_ISDIR(own.st_mode))
        return walk_inner(entry, length);
    if (leads_to_folder)
        report(entry, length, "it is a link to a folder, and not followed", 0);
    else if (is_log_name(name))
        return ctrail_folder_add_file(entry->v, path, entry->inside) == CTRAIL_ERR_MEMORY ? CTRAIL_ERR_MEMORY
                                                                                          : CTRAIL_OK;
    return CTRAIL_OK;
}

static ctrail_rc walk_opened(struct visit *opened, size_t length, DIR *folder, int *error) {
    const struct dirent *found;
    ctrail_rc rc = CTRAIL_OK;
    errno = 0;
    while (rc == CTRAIL_OK && (found = readdir(folder))) {
        if (found->d_name[0] != '.') {
            size_t inner = append(opened, length, found->d_name);
            rc = inner ? add_entry(opened, inner, found->d_name) : CTRAIL_ERR_MEMORY;
            ((char *)opened->path.bytes)[length] = '\0';
        }
        errno = 0;
    }
    if (rc == CTRAIL_OK && errno) {
        *error = errno;
        rc = CTRAIL_ERR_IO;
    }
    return rc;
}

static ctrail_rc walk(struct visit *folder, size_t length, int *error) {
    DIR *opened = opendir(folder->path.bytes);
    if (!opened) {
        *error = errno;
        return CTRAIL_ERR_IO;
    }
    ctrail_rc rc = walk_opened(folder, length, opened, error);
    closedir(opened);
    return rc;
}

ctrail_rc ctrail_folder_add(ctrail_verification *v, const char *path, int *error) {
    size_t length = strlen(path);
    struct visit whole = {.v = v, .path.allocator = &v->allocator, .inside = length};
    ctrail_rc rc = CTRAIL_ERR_MEMORY;
    if (ctrail_buffer_reserve(&whole.path, length + 1)) {
        memcpy(whole.path.bytes, path, length + 1);
        rc = walk(&whole, length, error);
    }
    ctrail_buffer_free(&whole.path);
    return rc;
}
