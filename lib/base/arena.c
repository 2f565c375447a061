/*
 * The arena is a list of blocks, each twice the size of the one before. One block of each usual size (16 KiB doubled up
 * to SPARE_MAX) is kept when the arena is cleared, so that the next record need not allocate.
 */
#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

/* CTRAIL_SMALL_BLOCKS: a block for every allocation, so that a test can make each of them fail. */
#ifdef CTRAIL_SMALL_BLOCKS
enum { FIRST_BLOCK = 0, GROWTH = 0 };
#else
enum { FIRST_BLOCK = 16 * 1024, GROWTH = 2 };
#endif

enum { ALIGNMENT = 16, SPARE_MAX = KEPT_MAX / 2, SHARED_STEP = 4096 };

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

static void release(const struct arena *arena, struct arena_block *block) {
    arena->allocator->release(arena->allocator->user, block);
}

static size_t bytes_of(size_t room) {
    return offsetof(struct arena_block, bytes) + room;
}

static void free_spare(struct arena *arena) {
    for (struct arena_block *block = arena->spare, *next; block; block = next) {
        next = block->next;
        release(arena, block);
    }
    arena->spare = NULL;
    arena->kept = 0;
}

/* Whether `bytes` more are within the limit; frees the kept blocks if these would exceed it. */
static bool allow(struct arena *arena, uint64_t bytes) {
    uint64_t taken = arena->held + arena->beside, left = taken < arena->limit ? arena->limit - taken : 0;
    if (bytes > left) {
        arena->over_limit = true;
        return false;
    }
    if (arena->kept > left - bytes)
        free_spare(arena);
    return true;
}

static struct arena_block **find_spare(struct arena *arena, size_t room) {
    struct arena_block **place = &arena->spare;
    while (*place && (*place)->size != room)
        place = &(*place)->next;
    return place;
}

static bool is_usual(size_t room) {
    size_t usual = FIRST_BLOCK;
    while (usual && usual < room && usual < SPARE_MAX)
        usual *= GROWTH;
    return room && usual == room;
}

/* Removes the newest block: it is kept as a spare, or freed. */
static void drop_block(struct arena *arena) {
    struct arena_block *block = arena->blocks;
    arena->blocks = block->next;
    arena->held -= bytes_of(block->size);
    if (!is_usual(block->size) || *find_spare(arena, block->size)) {
        release(arena, block);
        return;
    }
    block->next = arena->spare;
    arena->spare = block;
    arena->kept += bytes_of(block->size);
}

void ctrail_arena_clear(struct arena *arena) {
    while (arena->blocks)
        drop_block(arena);
    arena->over_limit = false;
}

void ctrail_arena_free(struct arena *arena) {
    ctrail_arena_clear(arena);
    free_spare(arena);
}

struct arena_mark ctrail_arena_mark(const struct arena *arena) {
    return (struct arena_mark){arena->blocks, arena->blocks ? arena->blocks->used : 0};
}

void ctrail_arena_rewind(struct arena *arena, struct arena_mark mark) {
    while (arena->blocks != mark.block)
        drop_block(arena);
    if (mark.block)
        mark.block->used = mark.used;
    arena->over_limit = false;
}

/* The size of the next block, for an allocation of `size` bytes: a usual size, if one suffices and the limit allows. */
static size_t next_room(const struct arena *arena, size_t size) {
    uint64_t taken = arena->held + arena->beside;
    size_t room = arena->blocks ? GROWTH * arena->blocks->size : FIRST_BLOCK;
    while (room && room < size && room < SPARE_MAX)
        room *= GROWTH;
    bool fits = taken < arena->limit && bytes_of(room) <= arena->limit - taken;
    return room < size || !fits ? size : room;
}

static struct arena_block *new_block(struct arena *arena, size_t room) {
    struct arena_block **spare = find_spare(arena, room), *block = *spare;
    if (!block)
        return arena->allocator->allocate(arena->allocator->user, bytes_of(room));
    *spare = block->next;
    arena->kept -= bytes_of(room);
    return block;
}

static bool add_block(struct arena *arena, size_t size) {
    size_t room = next_room(arena, size);
    if (!allow(arena, bytes_of(room)))
        return false;
    struct arena_block *block = new_block(arena, room);
    if (!block) {
        arena->over_limit = false;
        return false;
    }
    *block = (struct arena_block){.next = arena->blocks, .size = room};
    arena->blocks = block;
    arena->held += bytes_of(room);
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

char *ctrail_arena_copy(struct arena *arena, const char *bytes, size_t length) {
    char *copy = ctrail_arena_alloc(arena, length + 1);
    if (!copy)
        return NULL;
    if (length)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

ctrail_str ctrail_arena_text(struct arena *arena, const char *text, size_t length) {
    char *copy = ctrail_arena_copy(arena, text, length);
    return (ctrail_str){copy, copy ? length : 0};
}

static bool resize(struct buffer *buffer, size_t size) {
    const ctrail_allocator *allocator = buffer->allocator;
    void *bytes = buffer->bytes ? allocator->reallocate(allocator->user, buffer->bytes, size)
                                : allocator->allocate(allocator->user, size);
    if (!bytes)
        return false;
    buffer->bytes = bytes;
    buffer->size = size;
    return true;
}

bool ctrail_buffer_reserve(struct buffer *buffer, size_t size) {
    bool fits = size <= buffer->size;
    return fits || resize(buffer, buffer->size > size / 2 ? 2 * buffer->size : size);
}

void ctrail_buffer_free(struct buffer *buffer) {
    if (buffer->bytes)
        buffer->allocator->release(buffer->allocator->user, buffer->bytes);
    buffer->bytes = NULL;
    buffer->size = 0;
}

/* ---- Buffers that share the limit ------------------------------------------------------------- */

/* A failure here is the allocator's: over_limit is reset. */
static bool resize_shared(struct shared_buffer *shared, size_t size) {
    bool done = resize(&shared->memory, size);
    shared->arena->over_limit = shared->arena->over_limit && done;
    return done;
}

static uint64_t counted(const struct shared_buffer *shared, size_t asked) {
    return asked > shared->least ? asked : shared->least;
}

void ctrail_shared_init(struct shared_buffer *shared, struct arena *arena, uint64_t least) {
    *shared = (struct shared_buffer){.arena = arena, .memory.allocator = arena->allocator, .least = least};
    arena->beside += least;
}

void ctrail_shared_free(struct shared_buffer *shared) {
    ctrail_buffer_free(&shared->memory);
    shared->arena->beside -= counted(shared, shared->asked);
    shared->asked = 0;
    shared->least = 0;
}

static void ask(struct shared_buffer *shared, size_t size) {
    if (size > shared->least || shared->asked > shared->least)
        shared->arena->beside += counted(shared, size) - counted(shared, shared->asked);
    shared->asked = size;
}

/* Rounds a size up to whole steps, as far as these count anyway, so that a record that is a little larger than the last
 * one needs no new buffer. */
static size_t room_for(const struct shared_buffer *shared, size_t size) {
    size_t room = size <= SIZE_MAX - SHARED_STEP ? (size + SHARED_STEP - 1) / SHARED_STEP * SHARED_STEP : size;
    return room <= shared->least ? room : size;
}

/* A buffer whose content must be kept exists twice while it is reallocated: all of the new one must fit in the limit.
 */
static bool may_ask(struct shared_buffer *shared, size_t size) {
    return size <= shared->least || allow(shared->arena, shared->asked ? size : size - shared->least);
}

static bool grow(struct shared_buffer *shared, size_t size) {
    if (!shared->asked)
        ctrail_buffer_free(&shared->memory);
    return resize_shared(shared, room_for(shared, size));
}

bool ctrail_shared_reserve(struct shared_buffer *shared, size_t size) {
    if (size <= shared->asked)
        return true;
    if (!may_ask(shared, size) || (size > shared->memory.size && !grow(shared, size)))
        return false;
    ask(shared, size);
    return true;
}

bool ctrail_shared_settle(struct shared_buffer *shared, size_t size) {
    ask(shared, size);
    if (shared->memory.size <= counted(shared, size))
        return true;
    if (size)
        return resize_shared(shared, size);
    ctrail_buffer_free(&shared->memory);
    return true;
}

void ctrail_shared_clear(struct shared_buffer *shared) {
    ask(shared, 0);
    if (shared->memory.size > shared->least || shared->memory.size > KEPT_MAX)
        ctrail_buffer_free(&shared->memory);
}
