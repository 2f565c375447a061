/*
 * An input's bytes, plain or inflated from gzip; of UTF-16 with a byte order mark, what it is in UTF-8 without one. A
 * window over them moves on as they are used up; it is as large as the largest stretch that its user keeps.
 */
#ifndef CTRAIL_INPUT_H
#define CTRAIL_INPUT_H

#include "base/arena.h"
#include "base/hash.h"
#include "input/utf16.h"

struct inflater;
struct whole;

/* Writes at most `room` bytes; room >= TAKE_ROOM. OK with *got > 0; END, MORE, or an error. */
typedef ctrail_rc take_fn(void *user, unsigned char *out, size_t room, size_t *got);
enum { TAKE_ROOM = 4 };

/* So many bytes after the window's may be read, and are zeros. */
enum { INPUT_SLACK = 64 };

/* Where stored bytes, those before inflating, come from: a callback, another part of the library, or what is fed. */
struct source {
    ctrail_read_fn read;
    take_fn *take;
    void *user; /* of either */
    const unsigned char *fed;
    size_t fed_size;
    bool last_fed;     /* nothing more will be fed */
    bool ended;        /* `read` answered 0, and is not called again */
    bool at_hand;      /* `read` never waits: it reads a file */
    uint64_t consumed; /* stored bytes taken */
};

/* What the stored bytes are, as far as it is known. */
enum form {
    FORM_UNKNOWN, /* the first two bytes have not been seen */
    FORM_PLAIN,
    FORM_GZIP,    /* inside a member */
    FORM_WHOLE,   /* likewise, and it is inflated already */
    FORM_BETWEEN, /* after a member: another one, zero padding, or the end */
    FORM_PADDING  /* after a zero byte: only zeros may follow */
};

/* Bytes that wait to become others: stored ones to be inflated, UTF-16 to become UTF-8. */
struct packed {
    struct buffer buffer;
    size_t begin, end;
};

struct input {
    const ctrail_allocator *allocator;

    struct buffer window;
    size_t begin, end;   /* what of the window has not been used up */
    uint64_t base;       /* the offset of the window's first byte in the uncompressed bytes, in UTF-8 */
    ctrail_rc finished;  /* OK while there may be more; END, or the error after the last byte */
    const char *message; /* of that error */

    struct source source;
    enum form form;
    struct packed packed;
    struct inflater *inflater;
    struct whole *whole;
    uint64_t inflated;        /* bytes so far */
    uint64_t inflated_before; /* in the input that this one is a part of, and its other parts */
    uint64_t inflated_limit;  /* 0: none */
    bool was_inflated;        /* the stored bytes come from a part that was gzip: they may not be */
    bool inflater_has_more;   /* perhaps, as it filled the room that it had */

    bool hashes;      /* whether the bytes are hashed: set once, and kept by a reset */
    bool goes_on;     /* something follows the first member of gzip, if only zeros */
    struct hash hash; /* SHA-256 of the bytes, inflated but not yet converted to UTF-8 */

    enum encoding encoding;
    unsigned char first[2]; /* bytes, by which the encoding becomes known */
    size_t first_size;      /* how many of them there are */
    struct packed wide;     /* UTF-16 */
};

void ctrail_input_init(struct input *input, const ctrail_allocator *allocator, uint64_t inflated_limit);
void ctrail_input_free(struct input *input);

/* Forgets all bytes and the source; keeps memory. */
void ctrail_input_reset(struct input *input);

/* From now on it hashes its bytes, those of later inputs too. */
void ctrail_input_hash(struct input *input);

/* The SHA-256 of the bytes so far. */
void ctrail_input_hashed(const struct input *input, unsigned char sha256[SHA256_SIZE]);

/* Forgets all bytes, and takes plain ones from `take`. */
void ctrail_input_start(struct input *input, take_fn *take, void *user);

/* The same for stored bytes, which may be gzip. */
void ctrail_input_start_stored(struct input *input, take_fn *take, void *user);

/* Takes stored bytes from `read`. */
void ctrail_input_read_from(struct input *input, ctrail_read_fn read, void *user);

/* Takes stored bytes from these, which stay the caller's. */
void ctrail_input_feed(struct input *input, const void *bytes, size_t size);

/*
 * Adds at least one byte at the end of the window. What has not been used up stays, but may move in memory.
 * OK, END, MORE, or an error; END and errors are given again. One byte after the window's may be written to.
 */
ctrail_rc ctrail_input_fill(struct input *input);

/* Uses up all that comes. END, MORE, or an error. */
ctrail_rc ctrail_input_drain(struct input *input);

/* The window's bytes that have not been used up. */
static inline unsigned char *input_bytes(const struct input *input) {
    return (unsigned char *)input->window.bytes + input->begin;
}

static inline size_t input_size(const struct input *input) {
    return input->end - input->begin;
}

/* The offset of the first of them. */
static inline uint64_t input_offset(const struct input *input) {
    return input->base + input->begin;
}

/* How many bytes were inflated, in this input and before it. */
static inline uint64_t input_inflated(const struct input *input) {
    return input->inflated_before + input->inflated;
}

/* Whether all that can be read has been read. */
static inline bool input_ended(const struct input *input) {
    return input->finished == CTRAIL_END;
}

static inline void input_use(struct input *input, size_t size) {
    input->begin += size;
}

#endif
