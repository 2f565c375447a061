/* An arena: memory for one record, allocated piece by piece, freed all at once, and kept for the next record. */
#ifndef CTRAIL_ARENA_H
#define CTRAIL_ARENA_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

struct arena_block;

/*
 * A record exceeds the limit or not regardless of the records before it: what counts is the memory that it would need
 * if it were the first. Blocks kept from earlier records do not count, and are freed before the memory in all, they
 * included, would exceed the limit.
 */
struct arena {
    const ctrail_allocator *allocator;
    struct arena_block *blocks; /* in use; the newest first */
    struct arena_block *spare;  /* kept for later; at most one of each size */
    uint64_t limit;
    uint64_t held;   /* the bytes in `blocks` */
    uint64_t kept;   /* the bytes in `spare`; freed when the limit needs them */
    uint64_t beside; /* the bytes of shared_buffers that count towards the limit */
    bool over_limit; /* the last failed allocation exceeded the limit */
};

void ctrail_arena_init(struct arena *arena, const ctrail_allocator *allocator, uint64_t limit);
/* Frees all that was allocated; the arena can be used again. */
void ctrail_arena_clear(struct arena *arena);
void ctrail_arena_free(struct arena *arena);

/* How far an arena is used. */
struct arena_mark {
    struct arena_block *block;
    size_t used;
};

/* Rewinding frees all that was allocated since the mark. */
struct arena_mark ctrail_arena_mark(const struct arena *arena);
void ctrail_arena_rewind(struct arena *arena, struct arena_mark mark);

/* Memory aligned for any object, not zeroed; NULL when there is none: ctrail_arena_error says why. */
void *ctrail_arena_alloc(struct arena *arena, size_t size);
void *ctrail_arena_zeroed(struct arena *arena, size_t size);
ctrail_rc ctrail_arena_error(const struct arena *arena);

/* A copy with a NUL after it; NULL when there is no memory. */
char *ctrail_arena_copy(struct arena *arena, const char *bytes, size_t length);

/* The same as a ctrail_str; its ptr is NULL when there is no memory. */
ctrail_str ctrail_arena_text(struct arena *arena, const char *text, size_t length);

/* The caller's allocator, or malloc, realloc and free for NULL; NULL when one of its functions is missing. */
const ctrail_allocator *ctrail_allocator_of(const ctrail_allocator *given);

/* A growing block of bytes, outside of any arena, for what must be contiguous. */
struct buffer {
    const ctrail_allocator *allocator;
    void *bytes;
    size_t size;
};

/* Makes room for at least `size` bytes; a buffer that grows at least doubles. False: no memory. */
bool ctrail_buffer_reserve(struct buffer *buffer, size_t size);
void ctrail_buffer_free(struct buffer *buffer);

/* Buffers larger than this are not kept from one record to the next. */
enum { KEPT_MAX = 1 << 20 };

/* A buffer that counts towards an arena's limit: with its size, or with `least` if that is more, so that it can keep up
 * to `least` bytes for the next record without a difference in what counts. */
struct shared_buffer {
    struct arena *arena;
    struct buffer memory;
    uint64_t least; /* bytes that count even when unused */
    size_t asked;   /* bytes reserved for the current record */
};

void ctrail_shared_init(struct shared_buffer *shared, struct arena *arena, uint64_t least);
void ctrail_shared_free(struct shared_buffer *shared);

/* Makes room for `size` bytes. The content is kept if something has been reserved since clear, else it is undefined.
 * False: ctrail_arena_error says why. */
bool ctrail_shared_reserve(struct shared_buffer *shared, size_t size);

/* Shrinks what counts to `size` bytes. The buffer may move. False: no memory. */
bool ctrail_shared_settle(struct shared_buffer *shared, size_t size);

/* Nothing is reserved any more; a large buffer is freed. */
void ctrail_shared_clear(struct shared_buffer *shared);

#endif
