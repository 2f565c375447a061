/* Files by the last parts of their names: a list that is sorted once. */
#include "evidence/copies.h"

#include "base/sort.h"
#include "base/str.h"
#include "evidence/object_name.h"

/* CTRAIL_SMALL_BLOCKS: so that a test can make each allocation fail. */
#ifdef CTRAIL_SMALL_BLOCKS
enum { BLOCK_SIZE = 0, FIRST_ROOM = 1 };
#else
enum { BLOCK_SIZE = 64 * 1024, FIRST_ROOM = 256 };
#endif

/* A folder, and where in its path the part begins that is below what leads to the copy. */
struct folder {
    size_t inside;
    char path[];
};

/* Names and folders stay where they are. */
struct copies_block {
    struct copies_block *next;
    size_t used, size;
    max_align_t bytes[];
};

/* ---- Adding ----------------------------------------------------------------------------------- */

static void *take(struct copies *copies, size_t size, size_t alignment) {
    struct copies_block *block = copies->blocks;
    size_t used = block ? (block->used + alignment - 1) / alignment * alignment : 0;
    if (!block || used > block->size || size > block->size - used) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        block = copies->allocator->allocate(copies->allocator->user, sizeof *block + room);
        if (!block)
            return NULL;
        *block = (struct copies_block){.next = copies->blocks, .size = room};
        copies->blocks = block;
        used = 0;
    }
    block->used = used + size;
    return (char *)block->bytes + used;
}

static const struct folder *folder_of(struct copies *copies, const char *path, size_t length, size_t inside) {
    const struct folder *last = copies->last;
    if (last && strlen(last->path) == length && memcmp(last->path, path, length) == 0)
        return last;
    struct folder *folder = take(copies, sizeof *folder + length + 1, sizeof(size_t));
    if (!folder)
        return NULL;
    folder->inside = inside < length ? inside : length;
    memcpy(folder->path, path, length);
    folder->path[length] = '\0';
    return copies->last = folder;
}

/* A quarter more each time: it may be most of the memory. */
static bool make_room(struct copies *copies) {
    const ctrail_allocator *allocator = copies->allocator;
    size_t room = copies->room + copies->room / 4 + FIRST_ROOM;
    if (copies->count < copies->room)
        return true;
    size_t size = room * sizeof *copies->list;
    void *list = copies->list ? allocator->reallocate(allocator->user, copies->list, size)
                              : allocator->allocate(allocator->user, size);
    if (!list)
        return false;
    copies->list = list;
    copies->room = room;
    return true;
}

/* What the name says. */
static void set_kind(ctrail_verified_file *copy) {
    struct object_name parts;
    ctrail_str name = name_of(copy);
    copy->kind = CTRAIL_FILE_OTHER;
    if (ctrail_object_name_of_digest(name, &parts))
        copy->kind = CTRAIL_FILE_DIGEST;
    else if (ctrail_object_name_of_log(name, &parts))
        copy->kind = CTRAIL_FILE_LOG;
    copy->time = copy->kind == CTRAIL_FILE_OTHER ? CTRAIL_ABSENT : parts.time;
}

bool ctrail_copies_add(struct copies *copies, const char *path, size_t inside) {
    ctrail_str name = ctrail_copies_last_part((ctrail_str){path, strlen(path)});
    const struct folder *folder = folder_of(copies, path, (size_t)(name.ptr - path), inside);
    char *kept = take(copies, name.len + 1, 1);
    if (!folder || !kept || !make_room(copies))
        return false;
    memcpy(kept, name.ptr, name.len + 1);
    ctrail_verified_file *copy = &copies->list[copies->count++];
    *copy = (ctrail_verified_file){.folder = folder->path, .name = kept, .as_delivered = CTRAIL_UNKNOWN};
    set_kind(copy);
    return true;
}

void ctrail_copies_free(struct copies *copies) {
    const ctrail_allocator *allocator = copies->allocator;
    while (copies->blocks) {
        struct copies_block *next = copies->blocks->next;
        allocator->release(allocator->user, copies->blocks);
        copies->blocks = next;
    }
    if (copies->list)
        allocator->release(allocator->user, copies->list);
}

/* ---- Finding ---------------------------------------------------------------------------------- */

static ctrail_str without_gz(ctrail_str name) {
    bool has = name.len > 3 && memcmp(name.ptr + name.len - 3, ".gz", 3) == 0;
    return (ctrail_str){name.ptr, name.len - (has ? 3 : 0)};
}

int ctrail_copies_compare(ctrail_str a, ctrail_str b) {
    return ctrail_str_compare(without_gz(a), without_gz(b));
}

static int compare(const void *left, const void *right) {
    const ctrail_verified_file *a = left, *b = right;
    int order = ctrail_copies_compare(name_of(a), name_of(b));
    if (!order)
        order = strcmp(a->folder, b->folder);
    return order ? order : strcmp(a->name, b->name);
}

void ctrail_copies_sort(struct copies *copies) {
    if (copies->count)
        ctrail_sort(copies->list, copies->count, sizeof *copies->list, compare);
}

ctrail_str ctrail_copies_last_part(ctrail_str object) {
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
        int order = ctrail_copies_compare(name_of(&copies->list[middle]), name);
        if (order < 0 || (is_upper && order == 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct stretch ctrail_copies_find(const struct copies *copies, ctrail_str object) {
    ctrail_str name = ctrail_copies_last_part(object);
    return (struct stretch){bound(copies, name, false), bound(copies, name, true)};
}

const ctrail_verified_file *ctrail_copies_at(const struct copies *copies, const char *path) {
    ctrail_str whole = {path, strlen(path)}, name = ctrail_copies_last_part(whole);
    struct stretch stretch = ctrail_copies_find(copies, whole);
    size_t length = whole.len - name.len;
    for (size_t i = stretch.begin; i < stretch.end; i++) {
        const ctrail_verified_file *copy = &copies->list[i];
        if (strcmp(copy->name, name.ptr) == 0 && strlen(copy->folder) == length &&
            memcmp(copy->folder, path, length) == 0)
            return copy;
    }
    return NULL;
}

/* ---- Places ----------------------------------------------------------------------------------- */

/* Takes the last part off a path that may end in /. */
static ctrail_str take_last(ctrail_str *path) {
    while (path->len && path->ptr[path->len - 1] == '/')
        path->len--;
    ctrail_str part = ctrail_copies_last_part(*path);
    path->len -= part.len;
    return part;
}

bool ctrail_copies_is_moved(const ctrail_verified_file *copy, ctrail_str object) {
    const struct folder *folder = (const void *)(copy->folder - offsetof(struct folder, path));
    ctrail_str folders = {folder->path + folder->inside, strlen(folder->path + folder->inside)};
    object.len -= ctrail_copies_last_part(object).len;
    for (;;) {
        ctrail_str a = take_last(&folders), b = take_last(&object);
        if (!a.len || !b.len)
            return false;
        if (ctrail_str_compare(a, b) != 0)
            return true;
    }
}

const char *ctrail_copies_path(const ctrail_verified_file *copy, const char *ending, struct buffer *out) {
    size_t folder = strlen(copy->folder), name = strlen(copy->name), rest = strlen(ending) + 1;
    if (!ctrail_buffer_reserve(out, folder + name + rest))
        return NULL;
    char *path = out->bytes;
    memcpy(path, copy->folder, folder);
    memcpy(path + folder, copy->name, name);
    memcpy(path + folder + name, ending, rest);
    return path;
}
