/*
 * SQLite aligns memory to 8 bytes, the library wants it aligned as malloc's is. So each block starts a little further
 * on, and the byte in front of it says how far.
 */
#include "memory.h"

#include <string.h>

#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT3

enum { ALIGNMENT = _Alignof(max_align_t) };

static unsigned char *align(unsigned char *block) {
    size_t shift = ALIGNMENT - (uintptr_t)block % ALIGNMENT;
    block[shift - 1] = (unsigned char)shift;
    return block + shift;
}

static size_t shift_of(const unsigned char *memory) {
    return memory[-1];
}

static void *allocate(void *user, size_t size) {
    (void)user;
    unsigned char *block = size <= SIZE_MAX - ALIGNMENT ? sqlite3_malloc64(size + ALIGNMENT) : NULL;
    return block ? align(block) : NULL;
}

static void *reallocate(void *user, void *memory, size_t size) {
    if (!memory)
        return allocate(user, size);
    size_t before = shift_of(memory);
    unsigned char *block =
        size <= SIZE_MAX - ALIGNMENT ? sqlite3_realloc64((unsigned char *)memory - before, size + ALIGNMENT) : NULL;
    if (!block)
        return NULL;
    size_t after = ALIGNMENT - (uintptr_t)block % ALIGNMENT;
    memmove(block + after, block + before, size);
    return align(block);
}

static void release(void *user, void *memory) {
    (void)user;
    sqlite3_free((unsigned char *)memory - shift_of(memory));
}

const ctrail_allocator memory_of_sqlite = {allocate, reallocate, release, NULL};
