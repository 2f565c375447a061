/* Files by the last parts of their names: a list that is sorted once. */
#include "copies.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 64 * 1024 };

/* Names and folders stay where they are. */
struct copies_block {
    struct copies_block *next;
    size_t used, size;
    _Alignas(max_align_t) char bytes[];
};

/* ---- Adding ----------------------------------------------------------------------------------- */

static void *take(struct copies *copies, size_t size, size_t alignment) {
    struct copies_block *block = copies->blocks;
    size_t used = block ? (block->used + alignment - 1) / alignment * alignment : 0;
    if (!block || size > block->size - used || used > block->size) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        block = must_realloc(NULL, sizeof *block + room);
        *block = (struct copies_block){.next = copies->blocks, .size = room};
        copies->blocks = block;
        used = 0;
    }
    block->used = used + size;
    return block->bytes + used;
}

static const struct folder *folder_of(struct copies *copies, const char *path, size_t length, size_t inside) {
    const struct folder *last = copies->last;
    if (last && strlen(last->path) == length && memcmp(last->path, path, length) == 0)
        return last;
    struct folder *folder = take(copies, sizeof *folder + length + 1, sizeof(size_t));
    folder->inside = inside < length ? inside : length;
    memcpy(folder->path, path, length);
    folder->path[length] = '\0';
    return copies->last = folder;
}

void copies_add(struct copies *copies, const char *path, size_t inside) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t length = strlen(name) + 1;
    if (copies->count == copies->room) {
        copies->room += copies->room / 4 + 256;
        copies->list = must_realloc(copies->list, copies->room * sizeof *copies->list);
    }
    struct copy *copy = &copies->list[copies->count++];
    *copy = (struct copy){.folder = folder_of(copies, path, (size_t)(name - path), inside)};
    copy->name = memcpy(take(copies, length, 1), name, length);
}

void copies_free(struct copies *copies) {
    while (copies->blocks) {
        struct copies_block *next = copies->blocks->next;
        free(copies->blocks);
        copies->blocks = next;
    }
    free(copies->list);
    *copies = (struct copies){0};
}

/* ---- Finding ---------------------------------------------------------------------------------- */

static ctrail_str without_gz(ctrail_str name) {
    bool has = name.len > 3 && memcmp(name.ptr + name.len - 3, ".gz", 3) == 0;
    return (ctrail_str){name.ptr, name.len - (has ? 3 : 0)};
}

int copies_compare(ctrail_str a, ctrail_str b) {
    a = without_gz(a);
    b = without_gz(b);
    size_t length = a.len < b.len ? a.len : b.len;
    int order = length ? memcmp(a.ptr, b.ptr, length) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare(const void *left, const void *right) {
    const struct copy *a = left, *b = right;
    int order = copies_compare(str_of(a->name), str_of(b->name));
    if (!order)
        order = strcmp(a->folder->path, b->folder->path);
    return order ? order : strcmp(a->name, b->name);
}

void copies_sort(struct copies *copies) {
    if (copies->count)
        qsort(copies->list, copies->count, sizeof *copies->list, compare);
}

ctrail_str copies_last_part(ctrail_str object) {
    size_t at = object.len;
    while (at && object.ptr[at - 1] != '/')
        at--;
    return (ctrail_str){object.ptr + at, object.len - at};
}

/* The first file whose name is not before this one, or not before or equal to it. */
static size_t bound(const struct copies *copies, ctrail_str name, bool is_upper) {
    size_t low = 0, high = copies->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = copies_compare(str_of(copies->list[middle].name), name);
        if (order < 0 || (is_upper && order == 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct stretch copies_find(const struct copies *copies, ctrail_str object) {
    ctrail_str name = copies_last_part(object);
    return (struct stretch){bound(copies, name, false), bound(copies, name, true)};
}

/* ---- Places ----------------------------------------------------------------------------------- */

/* Takes the last part off a path that may end in /. */
static ctrail_str take_last(ctrail_str *path) {
    while (path->len && path->ptr[path->len - 1] == '/')
        path->len--;
    ctrail_str part = copies_last_part(*path);
    path->len -= part.len;
    return part;
}

bool copies_is_moved(const struct copy *copy, ctrail_str object) {
    ctrail_str folders = str_of(copy->folder->path + copy->folder->inside);
    object.len -= copies_last_part(object).len;
    for (;;) {
        ctrail_str a = take_last(&folders), b = take_last(&object);
        if (!a.len || !b.len)
            return false;
        if (a.len != b.len || memcmp(a.ptr, b.ptr, a.len) != 0)
            return true;
    }
}

void copies_path(const struct copy *copy, struct text *out) {
    text_add_string(out, copy->folder->path);
    text_add_string(out, copy->name);
}
