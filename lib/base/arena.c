/* The arena: blocks of memory that grow with the records and are used again for the next one. */
#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

/* How large blocks are: one for each piece, where a test wants to make each piece fail. */
#ifdef CTRAIL_SMALL_BLOCKS
enum { FIRST_BLOCK = 0, GROWTH = 0 };
#else
enum { FIRST_BLOCK = 16 * 1024, GROWTH = 2 };
#endif

enum { ALIGNMENT = 16 };

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    max_align_t bytes[];
};

static void *default_allocate(void *user, size_t size) {
    (void)user;
    return malloc(size);
}

static void *default_reallocate(void *user, void *memory, size_t size) {
    (void)user;
    return realloc(memory, size);
}

static void default_release(void *user, void *memory) {
    (void)user;
    free(memory);
}

const ctrail_allocator *ctrail_allocator_of(const ctrail_allocator *given) {
    static const ctrail_allocator standard = {default_allocate, default_reallocate, default_release, NULL};
    const ctrail_allocator *allocator = given ? given : &standard;
    return allocator->allocate && allocator->reallocate && allocator->release ? allocator : NULL;
}

void ctrail_arena_init(struct arena *arena, const ctrail_allocator *allocator, uint64_t limit) {
    *arena = (struct arena){.allocator = allocator, .limit = limit};
}

static void free_blocks(struct arena *arena, struct arena_block *block) {
    while (block) {
        struct arena_block *next = block->next;
        arena->held -= block->size;
        arena->allocator->release(arena->allocator->user, block);
        block = next;
    }
}

void ctrail_arena_clear(struct arena *arena) {
    struct arena_block *kept = NULL, *next;
    for (struct arena_block *block = arena->blocks; block; block = next) {
        next = block->next;
        bool better = block->size <= KEPT_MAX && (!kept || block->size > kept->size);
        struct arena_block *dropped = better ? kept : block;
        if (better)
            kept = block;
        if (dropped) {
            dropped->next = NULL;
            free_blocks(arena, dropped);
        }
    }
    if (kept) {
        kept->next = NULL;
        kept->used = 0;
    }
    arena->blocks = kept;
    arena->over_limit = false;
}

void ctrail_arena_free(struct arena *arena) {
    free_blocks(arena, arena->blocks);
    arena->blocks = NULL;
}

struct arena_mark ctrail_arena_mark(const struct arena *arena) {
    return (struct arena_mark){arena->blocks, arena->blocks ? arena->blocks->used : 0};
}

void ctrail_arena_rewind(struct arena *arena, struct arena_mark mark) {
    while (arena->blocks != mark.block) {
        struct arena_block *newest = arena->blocks;
        arena->blocks = newest->next;
        newest->next = NULL;
        free_blocks(arena, newest);
    }
    if (mark.block)
        mark.block->used = mark.used;
    arena->over_limit = false;
}

static bool add_block(struct arena *arena, size_t size) {
    size_t room = arena->blocks ? GROWTH * arena->blocks->size : FIRST_BLOCK;
    if (room < size)
        room = size;
    uint64_t taken = arena->held + arena->beside, left = taken < arena->limit ? arena->limit - taken : 0;
    if (room > left)
        room = size;
    if (room > left) {
        arena->over_limit = true;
        return false;
    }
    struct arena_block *block =
        arena->allocator->allocate(arena->allocator->user, offsetof(struct arena_block, bytes) + room);
    if (!block) {
        arena->over_limit = false;
        return false;
    }
    *block = (struct arena_block){.next = arena->blocks, .size = room};
    arena->blocks = block;
    arena->held += room;
    return true;
}

void *ctrail_arena_alloc(struct arena *arena, size_t size) {
    if (size > SIZE_MAX / 4) {
        arena->over_limit = true;
        return NULL;
    }
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        if (!add_block(arena, size))
            return NULL;
        block = arena->blocks;
    }
    void *memory = (char *)block->bytes + block->used;
    block->used += size;
    return memory;
}

void *ctrail_arena_zeroed(struct arena *arena, size_t size) {
    void *memory = ctrail_arena_alloc(arena, size);
    return memory ? memset(memory, 0, size) : NULL;
}

ctrail_rc ctrail_arena_error(const struct arena *arena) {
    return arena->over_limit ? CTRAIL_ERR_LIMIT : CTRAIL_ERR_MEMORY;
}

ctrail_str ctrail_arena_text(struct arena *arena, const char *text, size_t length) {
    char *copy = ctrail_arena_alloc(arena, length + 1);
    if (!copy)
        return (ctrail_str){NULL, 0};
    if (length)
        memcpy(copy, text, length);
    copy[length] = '\0';
    return (ctrail_str){copy, length};
}

bool ctrail_buffer_reserve(struct buffer *buffer, size_t size) {
    if (size <= buffer->size)
        return true;
    size_t room = buffer->size > size / 2 ? 2 * buffer->size : size;
    const ctrail_allocator *allocator = buffer->allocator;
    void *bytes = buffer->bytes ? allocator->reallocate(allocator->user, buffer->bytes, room)
                                : allocator->allocate(allocator->user, room);
    if (!bytes)
        return false;
    buffer->bytes = bytes;
    buffer->size = room;
    return true;
}

void ctrail_buffer_free(struct buffer *buffer) {
    if (buffer->bytes)
        buffer->allocator->release(buffer->allocator->user, buffer->bytes);
    buffer->bytes = NULL;
    buffer->size = 0;
}

bool ctrail_arena_reserve(struct arena *arena, struct buffer *buffer, size_t size) {
    uint64_t others = arena->held + arena->beside - buffer->size;
    if (size <= buffer->size)
        return true;
    if (others > arena->limit || size > arena->limit - others) {
        arena->over_limit = true;
        return false;
    }
    arena->beside -= buffer->size;
    bool done = ctrail_buffer_reserve(buffer, size);
    arena->beside += buffer->size;
    return done;
}
