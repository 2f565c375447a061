/* Filling the window: from a callback or from what was fed, through the inflater if it is gzip. */
#include "input/input.h"

#include <string.h>

#include "base/utf8.h"
#include "input/inflate.h"
#include "input/whole.h"

enum { WINDOW_FIRST = 64 * 1024, PACKED_SIZE = 32 * 1024, MAGIC_0 = 0x1F, MAGIC_1 = 0x8B };

/* So much UTF-16 is read at once, and what it can become in UTF-8: two bytes become three at most. */
enum { WIDE_SIZE = 16 * 1024, WIDE_ROOM = WIDE_SIZE / 2 * 3 + SEQUENCE_MAX };

void ctrail_input_init(struct input *input, const ctrail_allocator *allocator, uint64_t inflated_limit) {
    *input = (struct input){.allocator = allocator, .inflated_limit = inflated_limit};
    input->window.allocator = input->packed.buffer.allocator = input->wide.buffer.allocator = allocator;
}

void ctrail_input_free(struct input *input) {
    ctrail_inflater_free(input->inflater);
    ctrail_whole_free(input->whole);
    ctrail_buffer_free(&input->window);
    ctrail_buffer_free(&input->packed.buffer);
    ctrail_buffer_free(&input->wide.buffer);
}

void ctrail_input_reset(struct input *input) {
    struct input fresh;
    ctrail_input_init(&fresh, input->allocator, input->inflated_limit);
    fresh.window = input->window;
    fresh.packed.buffer = input->packed.buffer;
    fresh.wide.buffer = input->wide.buffer;
    fresh.inflater = input->inflater;
    fresh.whole = input->whole;
    fresh.hashes = input->hashes;
    *input = fresh;
    if (input->hashes)
        ctrail_input_hash(input);
}

void ctrail_input_hash(struct input *input) {
    input->hashes = true;
    ctrail_sha256_start(&input->hash);
}

void ctrail_input_hashed(const struct input *input, unsigned char sha256[SHA256_SIZE]) {
    struct hash copy = input->hash;
    ctrail_sha256_end(&copy, sha256);
}

void ctrail_input_start(struct input *input, take_fn *take, void *user) {
    ctrail_input_reset(input);
    input->form = FORM_PLAIN;
    input->encoding = ENCODING_BYTES;
    input->source.take = take;
    input->source.user = user;
}

void ctrail_input_start_stored(struct input *input, take_fn *take, void *user) {
    ctrail_input_start(input, take, user);
    input->form = FORM_UNKNOWN;
    input->encoding = ENCODING_UNKNOWN;
}

void ctrail_input_read_from(struct input *input, ctrail_read_fn read, void *user) {
    input->source.read = read;
    input->source.user = user;
}

void ctrail_input_feed(struct input *input, const void *bytes, size_t size) {
    input->source.fed = bytes;
    input->source.fed_size = size;
}

static ctrail_rc fail(struct input *input, ctrail_rc rc, const char *message) {
    input->message = message;
    return input->finished = rc;
}

static ctrail_rc fail_nested(struct input *input) {
    return fail(input, CTRAIL_ERR_GZIP_NESTED, "a gzip stream inside a gzip stream is not opened");
}

/* The last INPUT_SLACK bytes of the window are kept free. */
static size_t room(const struct input *input) {
    return input->window.size ? input->window.size - INPUT_SLACK - input->end : 0;
}

static unsigned char *window_end(struct input *input) {
    return (unsigned char *)input->window.bytes + input->end;
}

/* Makes room after `end`: by moving what has not been used up to the front, or by a larger window. */
static ctrail_rc make_room(struct input *input) {
    size_t kept = input_size(input);
    if (kept > input->window.size / 2 || !input->window.bytes) {
        size_t wanted = input->window.bytes ? 2 * input->window.size : WINDOW_FIRST;
        if (!ctrail_buffer_reserve(&input->window, wanted))
            return CTRAIL_ERR_MEMORY;
    }
    if (input->begin)
        memmove(input->window.bytes, input_bytes(input), kept);
    input->base += input->begin;
    input->begin = 0;
    input->end = kept;
    return CTRAIL_OK;
}

/* ---- Stored bytes ----------------------------------------------------------------------------- */

/* Calls the source. OK, with *got > 0; END, MORE, or an error. */
static ctrail_rc call_source(struct input *input, unsigned char *out, size_t room, size_t *got) {
    *got = 0;
    if (input->source.ended)
        return CTRAIL_END;
    int64_t answer = input->source.read(input->source.user, out, room);
    if (answer == CTRAIL_READ_WOULD_BLOCK)
        return CTRAIL_MORE;
    if (answer < 0 || (uint64_t)answer > room)
        return fail(input, CTRAIL_ERR_IO, "the input cannot be read");
    *got = (size_t)answer;
    input->source.consumed += (uint64_t)answer;
    input->source.ended = answer == 0;
    return answer ? CTRAIL_OK : CTRAIL_END;
}

static ctrail_rc take_fed(struct input *input, unsigned char *out, size_t room, size_t *got) {
    *got = input->source.fed_size < room ? input->source.fed_size : room;
    if (!*got)
        return input->source.last_fed ? CTRAIL_END : CTRAIL_MORE;
    memcpy(out, input->source.fed, *got);
    input->source.fed += *got;
    input->source.fed_size -= *got;
    input->source.consumed += *got;
    return CTRAIL_OK;
}

static ctrail_rc take_stored(struct input *input, unsigned char *out, size_t room, size_t *got) {
    if (input->source.take)
        return input->source.take(input->source.user, out, room, got);
    return input->source.read ? call_source(input, out, room, got) : take_fed(input, out, room, got);
}

/* At least `wanted` packed bytes, unless the input has no more for now or at all. */
static ctrail_rc fill_packed(struct input *input, size_t wanted) {
    if (!ctrail_buffer_reserve(&input->packed.buffer, PACKED_SIZE))
        return CTRAIL_ERR_MEMORY;
    unsigned char *packed = input->packed.buffer.bytes;
    while (input->packed.end - input->packed.begin < wanted) {
        size_t kept = input->packed.end - input->packed.begin, got;
        memmove(packed, packed + input->packed.begin, kept);
        input->packed.begin = 0;
        input->packed.end = kept;
        ctrail_rc rc = take_stored(input, packed + kept, PACKED_SIZE - kept, &got);
        if (rc != CTRAIL_OK)
            return rc;
        input->packed.end += got;
    }
    return CTRAIL_OK;
}

static unsigned char *packed_bytes(struct input *input) {
    return (unsigned char *)input->packed.buffer.bytes + input->packed.begin;
}

static size_t packed_size(const struct input *input) {
    return input->packed.end - input->packed.begin;
}

static bool has_magic(const unsigned char *bytes, size_t size) {
    return size >= 2 && bytes[0] == MAGIC_0 && bytes[1] == MAGIC_1;
}

/* ---- More bytes, by form: OK also when only the form has changed ------------------------------ */

/* Where they go. */
struct gap {
    unsigned char *bytes;
    size_t room, got;
};

static ctrail_rc start_gzip(struct input *input) {
    if (input->inflater) {
        input->form = FORM_GZIP;
        return ctrail_inflater_restart(input->inflater);
    }
    input->inflater = ctrail_inflater_new(input->allocator);
    if (!input->inflater)
        return CTRAIL_ERR_MEMORY;
    input->form = FORM_GZIP;
    return CTRAIL_OK;
}

#ifdef CTRAIL_LIBDEFLATE

static bool is_at_hand(const struct source *source) {
    bool is_fed = !source->read && !source->take && source->last_fed;
    return source->at_hand || (is_fed && source->fed_size <= WHOLE_STORED_MAX);
}

/* Reads all stored bytes: OK, or NONE if they are too many. An error is met again, after what came before it. */
static ctrail_rc take_all(struct input *input) {
    struct packed *packed = &input->packed;
    if (!ctrail_buffer_reserve(&packed->buffer, WHOLE_STORED_MAX))
        return CTRAIL_ERR_MEMORY;
    ctrail_rc rc = CTRAIL_OK;
    while (rc == CTRAIL_OK && packed->end < WHOLE_STORED_MAX) {
        unsigned char *end = (unsigned char *)packed->buffer.bytes + packed->end;
        size_t got;
        rc = take_stored(input, end, WHOLE_STORED_MAX - packed->end, &got);
        packed->end += got;
    }
    input->finished = CTRAIL_OK;
    return rc == CTRAIL_END ? CTRAIL_OK : CTRAIL_NONE;
}

static uint64_t most_inflated(const struct input *input) {
    uint64_t limit = input->inflated_limit, before = input_inflated(input);
    return limit == 0 ? UINT64_MAX : limit - (before < limit ? before : limit);
}

/* OK if it was inflated; NONE, or CTRAIL_ERR_MEMORY. */
static ctrail_rc inflate_all(struct input *input) {
    ctrail_rc rc = take_all(input);
    if (rc != CTRAIL_OK)
        return rc;
    if (!input->whole)
        input->whole = ctrail_whole_new(input->allocator);
    if (!input->whole)
        return CTRAIL_ERR_MEMORY;
    size_t size = packed_size(input);
    rc = ctrail_whole_inflate(input->whole, packed_bytes(input), &size, most_inflated(input));
    if (rc == CTRAIL_OK) {
        input->packed.begin += size;
        input->form = FORM_WHOLE;
    }
    return rc;
}

static ctrail_rc start_first(struct input *input) {
    ctrail_rc rc = is_at_hand(&input->source) ? inflate_all(input) : CTRAIL_NONE;
    return rc == CTRAIL_NONE ? start_gzip(input) : rc;
}

static ctrail_rc fill_whole(struct input *input, struct gap *gap) {
    gap->got = ctrail_whole_give(input->whole, gap->bytes, gap->room);
    input->inflated += gap->got;
    if (!gap->got)
        input->form = FORM_BETWEEN;
    return CTRAIL_OK;
}

#else

static ctrail_rc start_first(struct input *input) {
    return start_gzip(input);
}

#endif

static ctrail_rc fill_unknown(struct input *input, struct gap *gap) {
    (void)gap;
    ctrail_rc rc = fill_packed(input, 1);
    if (rc == CTRAIL_OK && packed_bytes(input)[0] == MAGIC_0)
        rc = fill_packed(input, 2);
    if (rc != CTRAIL_OK && (rc != CTRAIL_END || !packed_size(input)))
        return rc;
    if (has_magic(packed_bytes(input), packed_size(input)))
        return input->was_inflated ? fail_nested(input) : start_first(input);
    input->form = FORM_PLAIN;
    return CTRAIL_OK;
}

static ctrail_rc fill_plain(struct input *input, struct gap *gap) {
    size_t waiting = packed_size(input); /* read while the form was not known */
    if (!waiting)
        return take_stored(input, gap->bytes, gap->room, &gap->got);
    gap->got = waiting < gap->room ? waiting : gap->room;
    memcpy(gap->bytes, packed_bytes(input), gap->got);
    input->packed.begin += gap->got;
    return CTRAIL_OK;
}

static ctrail_rc check_limit(struct input *input, struct gap *gap) {
    uint64_t all = input_inflated(input), limit = input->inflated_limit;
    if (!limit || all <= limit)
        return CTRAIL_OK;
    uint64_t over = all - limit;
    gap->got -= over < gap->got ? (size_t)over : gap->got;
    return fail(input, CTRAIL_ERR_LIMIT, "the input inflates to more bytes than allowed");
}

static ctrail_rc fail_truncated(struct input *input, struct gap *gap) {
    size_t rest = gap->room;
    ctrail_rc rc = ctrail_inflater_rest(input->inflater, gap->bytes, &rest);
    if (rc != CTRAIL_OK)
        return rc;
    input->inflated += rest;
    gap->got = rest;
    if (check_limit(input, gap) != CTRAIL_OK)
        return input->finished;
    return fail(input, CTRAIL_ERR_GZIP_TRUNCATED, "the input ends inside a gzip stream");
}

/* What the inflater has taken in may give more than the window had room for: that comes out first. */
static ctrail_rc fill_gzip(struct input *input, struct gap *gap) {
    ctrail_rc rc = input->inflater_has_more ? CTRAIL_OK : fill_packed(input, 1);
    if (rc == CTRAIL_END)
        return fail_truncated(input, gap);
    if (rc != CTRAIL_OK)
        return rc;
    size_t in = packed_size(input), out = gap->room;
    rc = ctrail_inflater_run(input->inflater, packed_bytes(input), &in, gap->bytes, &out);
    if (rc == CTRAIL_ERR_MEMORY) /* whatever else is wrong with what came so far */
        return fail(input, rc, ctrail_rc_message(rc));
    input->inflater_has_more = out == gap->room;
    input->packed.begin += in;
    input->inflated += out;
    gap->got = out;
    if (check_limit(input, gap) != CTRAIL_OK)
        return input->finished;
    if (rc == CTRAIL_END)
        input->form = FORM_BETWEEN;
    return rc < 0 ? fail(input, rc, ctrail_rc_message(rc)) : CTRAIL_OK;
}

static ctrail_rc fill_padding(struct input *input, struct gap *gap) {
    (void)gap;
    ctrail_rc rc = fill_packed(input, 1);
    if (rc != CTRAIL_OK)
        return rc;
    while (packed_size(input) && !*packed_bytes(input))
        input->packed.begin++;
    if (packed_size(input))
        return fail(input, CTRAIL_ERR_GZIP_TRAILING, "bytes that are no gzip follow the gzip stream");
    return CTRAIL_OK;
}

static ctrail_rc fill_between(struct input *input, struct gap *gap) {
    (void)gap;
    ctrail_rc rc = fill_packed(input, 2);
    if (rc != CTRAIL_OK && (rc != CTRAIL_END || !packed_size(input)))
        return rc;
    input->goes_on = true;
    if (has_magic(packed_bytes(input), packed_size(input)))
        return start_gzip(input);
    input->form = FORM_PADDING;
    return CTRAIL_OK;
}

static ctrail_rc (*const fillers[])(struct input *, struct gap *) = {
    [FORM_UNKNOWN] = fill_unknown, [FORM_PLAIN] = fill_plain,     [FORM_GZIP] = fill_gzip,
    [FORM_BETWEEN] = fill_between, [FORM_PADDING] = fill_padding,
#ifdef CTRAIL_LIBDEFLATE
    [FORM_WHOLE] = fill_whole,
#endif
};

static ctrail_rc fill_gap(struct input *input, struct gap *gap) {
    ctrail_rc rc = fillers[input->form](input, gap);
    if (input->hashes)
        ctrail_sha256_add(&input->hash, gap->bytes, gap->got);
    return rc;
}

/* Whether nothing comes after what there is. */
static bool is_last(ctrail_rc rc) {
    return rc != CTRAIL_OK && rc != CTRAIL_MORE && rc != CTRAIL_ERR_MEMORY;
}

/* ---- More bytes for the window, by encoding: OK also when only the encoding has become known -- */

static ctrail_rc add_bytes(struct input *input) {
    struct gap gap = {.bytes = window_end(input), .room = room(input)};
    ctrail_rc rc = fill_gap(input, &gap);
    input->end += gap.got;
    return rc;
}

/* All that is there becomes UTF-8 at once, but for what may go on: the room is made for it. */
static ctrail_rc add_from_utf16(struct input *input) {
    struct packed *wide = &input->wide;
    unsigned char *bytes = wide->buffer.bytes;
    size_t left = wide->end - wide->begin;
    memmove(bytes, bytes + wide->begin, left);
    struct gap gap = {.bytes = bytes + left, .room = WIDE_SIZE - left};
    ctrail_rc rc = fill_gap(input, &gap);
    wide->begin = wide->end = left + gap.got;
    size_t got = room(input);
    ctrail_utf16_to_utf8(input->encoding, is_last(rc), bytes, &wide->begin, window_end(input), &got);
    input->end += got;
    if (rc == CTRAIL_END && wide->begin < wide->end)
        return fail(input, CTRAIL_ERR_TRUNCATED, "the input ends inside a code unit of UTF-16");
    return rc;
}

/* Gzip inside of gzip is an error: nothing is inflated twice. */
static ctrail_rc know_encoding(struct input *input, ctrail_rc rc) {
    enum encoding encoding = ctrail_utf16_mark(input->first, input->first_size);
    if (input->inflated && has_magic(input->first, input->first_size))
        return fail_nested(input);
    if (encoding != ENCODING_BYTES && !ctrail_buffer_reserve(&input->wide.buffer, WIDE_SIZE))
        return CTRAIL_ERR_MEMORY;
    input->encoding = encoding;
    if (encoding == ENCODING_BYTES) {
        memcpy(window_end(input), input->first, input->first_size);
        input->end += input->first_size;
    }
    return rc;
}

/* The first two bytes tell. */
static ctrail_rc find_encoding(struct input *input) {
    struct gap gap = {.bytes = input->first + input->first_size, .room = sizeof input->first - input->first_size};
    ctrail_rc rc = gap.room ? fill_gap(input, &gap) : CTRAIL_OK;
    input->first_size += gap.got;
    bool is_known = is_last(rc) || input->first_size == sizeof input->first;
    return is_known ? know_encoding(input, rc) : rc;
}

static ctrail_rc (*const adders[])(struct input *) = {
    [ENCODING_UNKNOWN] = find_encoding,
    [ENCODING_BYTES] = add_bytes,
    [ENCODING_UTF16_LITTLE] = add_from_utf16,
    [ENCODING_UTF16_BIG] = add_from_utf16,
};

static size_t room_wanted(const struct input *input) {
    return input->wide.buffer.bytes ? WIDE_ROOM : TAKE_ROOM;
}

ctrail_rc ctrail_input_fill(struct input *input) {
    ctrail_rc rc = input->finished;
    size_t had = input_size(input);
    while (rc == CTRAIL_OK && input_size(input) == had) {
        if (room(input) < room_wanted(input))
            rc = make_room(input);
        if (rc == CTRAIL_OK)
            rc = adders[input->encoding](input);
    }
    if (rc == CTRAIL_END)
        input->finished = rc;
    if (input_size(input) > had)
        memset(window_end(input), 0, INPUT_SLACK);
    /* What came before an error is read first; the error is answered after it. */
    return input_size(input) > had ? CTRAIL_OK : rc;
}

ctrail_rc ctrail_input_drain(struct input *input) {
    ctrail_rc rc;
    do {
        input_use(input, input_size(input));
        rc = ctrail_input_fill(input);
    } while (rc == CTRAIL_OK);
    return rc;
}
