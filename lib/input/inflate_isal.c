/*
 * ISA-L's igzip in zlib's place, for builds that ask for it. It accepts some headers that zlib does not, and finds some
 * faults later: here they are found as zlib finds them.
 */
#include "input/inflate.h"

#ifdef CTRAIL_ISAL

#include <string.h>

#include <isa-l/igzip_lib.h>

#include "base/bytes.h"

struct inflater {
    const ctrail_allocator *allocator;
    struct isal_gzip_header header;
    unsigned char start[4]; /* of the header: magic, method, flags */
    size_t started;         /* how much of it has been seen */
    bool in_body;
    ctrail_rc fault; /* what is wrong after the bytes that are still to be given */
    struct inflate_state state;
};

enum { METHOD = 2, FLAGS = 3, DEFLATE = 8, RESERVED = 0xE0, CRC_SIZE = 4 };

struct inflater *ctrail_inflater_new(const ctrail_allocator *allocator) {
    struct inflater *inflater = allocator->allocate(allocator->user, sizeof *inflater);
    if (!inflater)
        return NULL;
    inflater->allocator = allocator;
    isal_inflate_init(&inflater->state);
    ctrail_inflater_restart(inflater);
    return inflater;
}

void ctrail_inflater_free(struct inflater *inflater) {
    if (inflater)
        inflater->allocator->release(inflater->allocator->user, inflater);
}

ctrail_rc ctrail_inflater_restart(struct inflater *inflater) {
    isal_inflate_reset(&inflater->state);
    inflater->state.crc_flag = ISAL_GZIP_NO_HDR_VER;
    isal_gzip_header_init(&inflater->header);
    inflater->started = 0;
    inflater->in_body = false;
    inflater->fault = CTRAIL_OK;
    return CTRAIL_OK;
}

/* ISA-L checks the first four bytes only when it has ten, and does not check the reserved flags. */
static bool starts_well(struct inflater *inflater) {
    const struct inflate_state *state = &inflater->state;
    for (size_t i = 0; i < state->avail_in && inflater->started < sizeof inflater->start; i++)
        inflater->start[inflater->started++] = state->next_in[i];
    return inflater->started < sizeof inflater->start ||
           (inflater->start[METHOD] == DEFLATE && !(inflater->start[FLAGS] & RESERVED));
}

static ctrail_rc take_header(struct inflater *inflater) {
    int answer = starts_well(inflater) ? isal_read_gzip_header(&inflater->state, &inflater->header) : -1;
    inflater->in_body = answer == ISAL_DECOMP_OK;
    return answer < 0 ? CTRAIL_ERR_GZIP : CTRAIL_OK;
}

/* ISA-L compares the check sum only when it has the length after it. */
static bool is_wrong_check(const struct inflate_state *state) {
    bool known = state->block_state == ISAL_CHECKSUM_CHECK && state->tmp_in_size >= CRC_SIZE;
    return known && bytes_little_endian(state->tmp_in_buffer, CRC_SIZE) != state->crc;
}

static ctrail_rc take_body(struct inflater *inflater) {
    struct inflate_state *state = &inflater->state;
    int answer = isal_inflate(state);
    if (answer == ISAL_INCORRECT_CHECKSUM || (answer == ISAL_DECOMP_OK && is_wrong_check(state)))
        return CTRAIL_ERR_GZIP_CHECKSUM;
    if (answer != ISAL_DECOMP_OK)
        return CTRAIL_ERR_GZIP;
    return state->block_state == ISAL_BLOCK_FINISH ? CTRAIL_END : CTRAIL_OK;
}

/* What was inflated before a fault, but did not fit. The fault itself when nothing is left. */
static ctrail_rc give_rest(struct inflater *inflater) {
    struct inflate_state *state = &inflater->state;
    uint32_t left = (uint32_t)(state->tmp_out_valid - state->tmp_out_processed);
    uint32_t size = left < state->avail_out ? left : state->avail_out;
    memcpy(state->next_out, state->tmp_out_buffer + state->tmp_out_processed, size);
    state->tmp_out_processed += (int32_t)size;
    state->avail_out -= size;
    return size < left || !state->avail_out ? CTRAIL_OK : inflater->fault;
}

ctrail_rc ctrail_inflater_run(struct inflater *inflater, unsigned char *in, size_t *in_size, unsigned char *out,
                              size_t *out_size) {
    struct inflate_state *state = &inflater->state;
    uint32_t in_given = *in_size < UINT32_MAX ? (uint32_t)*in_size : UINT32_MAX;
    uint32_t out_given = *out_size < UINT32_MAX ? (uint32_t)*out_size : UINT32_MAX;
    ctrail_rc rc = CTRAIL_OK;
    state->next_in = in;
    state->avail_in = in_given;
    state->next_out = out;
    state->avail_out = out_given;
    if (!inflater->in_body)
        rc = take_header(inflater);
    else if (inflater->fault == CTRAIL_OK)
        rc = take_body(inflater);
    if (rc < 0)
        inflater->fault = rc;
    if (inflater->fault != CTRAIL_OK)
        rc = give_rest(inflater);
    *in_size = in_given - state->avail_in;
    *out_size = out_given - state->avail_out;
    return rc;
}

/* ---- What is held back ------------------------------------------------------------------------ */

/* ISA-L looks up to three symbols up at once, and waits for the bits of all of them: two literals may wait for a third
 * symbol that is cut off. */
enum { HELD_MAX = 2, PADDED = 8 };

/* What comes out when the stored bytes go on so. */
static void inflate_padded(struct inflate_state *state, const struct inflater *inflater, unsigned char first,
                           unsigned char others, unsigned char held[HELD_MAX]) {
    unsigned char padding[PADDED];
    memset(padding, others, sizeof padding);
    padding[0] = first;
    *state = inflater->state;
    state->next_in = padding;
    state->avail_in = sizeof padding;
    state->next_out = held;
    state->avail_out = HELD_MAX;
    isal_inflate(state);
}

/* Whatever follows, what has all its bits comes out the same; what is cut off does not. */
static size_t find_held(struct inflate_state *state, const struct inflater *inflater, unsigned char held[HELD_MAX]) {
    size_t same = HELD_MAX;
    inflate_padded(state, inflater, 0, 0, held);
    for (unsigned first = 0; first < 256 && same; first++) {
        unsigned char other[HELD_MAX];
        inflate_padded(state, inflater, (unsigned char)first, first & 1 ? 0 : 0xFF, other);
        size_t size = HELD_MAX - state->avail_out, i = 0;
        while (i < same && i < size && held[i] == other[i])
            i++;
        same = i;
    }
    return same;
}

ctrail_rc ctrail_inflater_rest(struct inflater *inflater, unsigned char *out, size_t *size) {
    const ctrail_allocator *allocator = inflater->allocator;
    unsigned char held[HELD_MAX];
    size_t room = *size;
    *size = 0;
    if (!inflater->in_body || inflater->fault || inflater->state.block_state != ISAL_BLOCK_CODED)
        return CTRAIL_OK;
    struct inflate_state *state = allocator->allocate(allocator->user, sizeof *state);
    if (!state)
        return CTRAIL_ERR_MEMORY;
    size_t found = find_held(state, inflater, held);
    allocator->release(allocator->user, state);
    *size = found < room ? found : room;
    memcpy(out, held, *size);
    return CTRAIL_OK;
}

#endif
