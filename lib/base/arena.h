/* Memory for one record: given out piece by piece, taken back all at once, kept for the next record. */
#ifndef CTRAIL_ARENA_H
#define CTRAIL_ARENA_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

struct arena_block;

struct arena {
    const ctrail_allocator *allocator;
    struct arena_block *blocks; /* the one in use first */
    uint64_t limit;             /* the most bytes in all blocks */
    uint64_t held;              /* the bytes in all blocks */
    uint64_t beside;            /* bytes held beside them that count towards the limit */
    bool over_limit;            /* the last request that failed did so because of the limit */
};

void ctrail_arena_init(struct arena *arena, const ctrail_allocator *allocator, uint64_t limit);
/* Takes all back. One block is kept, if it is not large: what comes must not depend on what came before. */
void ctrail_arena_clear(struct arena *arena);
void ctrail_arena_free(struct arena *arena);

/* How far an arena is used. */
struct arena_mark {
    struct arena_block *block;
    size_t used;
};

/* Takes back all that was given out since the mark. */
struct arena_mark ctrail_arena_mark(const struct arena *arena);
void ctrail_arena_rewind(struct arena *arena, struct arena_mark mark);

/* Memory aligned for any object, not zeroed; NULL when there is none: ctrail_arena_error says why. */
void *ctrail_arena_alloc(struct arena *arena, size_t size);
void *ctrail_arena_zeroed(struct arena *arena, size_t size);
ctrail_rc ctrail_arena_error(const struct arena *arena);

/* A copy with a NUL behind it; its ptr is NULL when there is no memory. */
ctrail_str ctrail_arena_text(struct arena *arena, const char *text, size_t length);

/* The caller's allocator, or malloc, realloc and free for NULL; NULL when one of its functions is missing. */
const ctrail_allocator *ctrail_allocator_of(const ctrail_allocator *given);

/* A growing block of bytes by itself, for what must stay in one piece. */
struct buffer {
    const ctrail_allocator *allocator;
    void *bytes;
    size_t size;
};

/* Makes room for at least `size` bytes, at best for twice as many as there were. */
bool ctrail_buffer_reserve(struct buffer *buffer, size_t size);
void ctrail_buffer_free(struct buffer *buffer);

/* As ctrail_buffer_reserve, of a buffer whose bytes count towards the arena's limit. */
bool ctrail_arena_reserve(struct arena *arena, struct buffer *buffer, size_t size);

/* What is larger than this is not kept from one record to the next. */
enum { KEPT_MAX = 1 << 20 };

#endif
