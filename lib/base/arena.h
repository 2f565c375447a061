/* Memory for one record: given out piece by piece, taken back all at once, kept for the next record. */
#ifndef CTRAIL_ARENA_H
#define CTRAIL_ARENA_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

struct arena_block;

/*
 * What counts towards the limit is what a record would take if it were the first one, so that it is the same whatever
 * came before; what is kept from earlier records takes none of it away. All bytes that are held, those included, are
 * never more than the limit.
 */
struct arena {
    const ctrail_allocator *allocator;
    struct arena_block *blocks; /* the one in use first */
    struct arena_block *spare;  /* kept for later: of each size one at most */
    uint64_t limit;
    uint64_t held;   /* the bytes in `blocks` */
    uint64_t kept;   /* the bytes in `spare`; given back when they are in the way */
    uint64_t beside; /* what counts of the buffers that share the limit */
    bool over_limit; /* the last request that failed did so because of the limit */
};

void ctrail_arena_init(struct arena *arena, const ctrail_allocator *allocator, uint64_t limit);
/* Takes all back. */
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

/* A copy with a NUL after it; NULL when there is no memory. */
char *ctrail_arena_copy(struct arena *arena, const char *bytes, size_t length);

/* The same as a string; its ptr is NULL when there is no memory. */
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

/* What is larger than this is not kept from one record to the next. */
enum { KEPT_MAX = 1 << 20 };

/* A buffer that shares an arena's limit. So much of it always counts that what it keeps for the next record does not.
 */
struct shared_buffer {
    struct arena *arena;
    struct buffer memory;
    uint64_t least; /* what counts always */
    size_t asked;   /* what the record in hand asked for */
};

void ctrail_shared_init(struct shared_buffer *shared, struct arena *arena, uint64_t least);
void ctrail_shared_free(struct shared_buffer *shared);

/* Makes room for `size` bytes; what is in it stays, if there was something that was asked for. */
bool ctrail_shared_reserve(struct shared_buffer *shared, size_t size);

/* That only so many bytes of it count from now on. The buffer may move. */
bool ctrail_shared_settle(struct shared_buffer *shared, size_t size);

/* Nothing was asked for; a buffer that is large is given back. */
void ctrail_shared_clear(struct shared_buffer *shared);

#endif
