/* Filling the window: from a callback or from what was fed, through the inflater if it is gzip. */
#include "input/input.h"

#include <string.h>

#include "input/inflate.h"

enum { WINDOW_FIRST = 64 * 1024, PACKED_SIZE = 32 * 1024, MAGIC_0 = 0x1F, MAGIC_1 = 0x8B };

void ctrail_input_init(struct input *input, const ctrail_allocator *allocator, uint64_t inflated_limit) {
    *input = (struct input){.allocator = allocator, .inflated_limit = inflated_limit};
    input->window.allocator = input->packed.buffer.allocator = allocator;
}

void ctrail_input_free(struct input *input) {
    ctrail_inflater_free(input->inflater);
    ctrail_buffer_free(&input->window);
    ctrail_buffer_free(&input->packed.buffer);
}

void ctrail_input_reset(struct input *input) {
    struct input fresh;
    ctrail_input_init(&fresh, input->allocator, input->inflated_limit);
    fresh.window = input->window;
    fresh.packed.buffer = input->packed.buffer;
    fresh.inflater = input->inflater;
    *input = fresh;
}

void ctrail_input_start(struct input *input, take_fn *take, void *user) {
    ctrail_input_reset(input);
    input->form = FORM_PLAIN;
    input->source.take = take;
    input->source.user = user;
}

void ctrail_input_start_stored(struct input *input, take_fn *take, void *user) {
    ctrail_input_start(input, take, user);
    input->form = FORM_UNKNOWN;
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

/* ---- More bytes for the window, by form: OK also when only the form has changed --------------- */

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

static ctrail_rc fill_unknown(struct input *input) {
    ctrail_rc rc = fill_packed(input, 1);
    if (rc == CTRAIL_OK && packed_bytes(input)[0] == MAGIC_0)
        rc = fill_packed(input, 2);
    if (rc != CTRAIL_OK && (rc != CTRAIL_END || !packed_size(input)))
        return rc;
    if (has_magic(packed_bytes(input), packed_size(input)))
        return input->was_inflated ? fail_nested(input) : start_gzip(input);
    input->form = FORM_PLAIN;
    return CTRAIL_OK;
}

static ctrail_rc fill_plain(struct input *input) {
    size_t got = packed_size(input);
    if (got) { /* read while the form was not known */
        if (got > room(input))
            got = room(input);
        memcpy(window_end(input), packed_bytes(input), got);
        input->packed.begin += got;
    } else {
        ctrail_rc rc = take_stored(input, window_end(input), room(input), &got);
        if (rc != CTRAIL_OK)
            return rc;
    }
    input->end += got;
    return CTRAIL_OK;
}

/* Inflated bytes that begin as gzip does are an error: nothing is inflated twice. */
static ctrail_rc check_inflated(struct input *input, uint64_t before) {
    if (before < 2 && has_magic(input->window.bytes, input->end)) {
        input->end = input->begin;
        return fail_nested(input);
    }
    uint64_t all = input_inflated(input), limit = input->inflated_limit;
    if (limit && all > limit) {
        uint64_t over = all - limit, more = input->inflated - before;
        input->end -= (size_t)(over < more ? over : more);
        return fail(input, CTRAIL_ERR_LIMIT, "the input inflates to more bytes than allowed");
    }
    return CTRAIL_OK;
}

/* What the inflater has taken in may give more than the window had room for: that comes out first. */
static ctrail_rc fill_gzip(struct input *input) {
    ctrail_rc rc = input->window_was_full ? CTRAIL_OK : fill_packed(input, 1);
    if (rc == CTRAIL_END)
        return fail(input, CTRAIL_ERR_GZIP_TRUNCATED, "the input ends inside a gzip stream");
    if (rc != CTRAIL_OK)
        return rc;
    size_t in = packed_size(input), out = room(input);
    uint64_t before = input->inflated;
    rc = ctrail_inflater_run(input->inflater, packed_bytes(input), &in, window_end(input), &out);
    if (rc == CTRAIL_ERR_MEMORY) /* whatever else is wrong with what came so far */
        return fail(input, rc, ctrail_rc_message(rc));
    input->window_was_full = out == room(input);
    input->packed.begin += in;
    input->end += out;
    input->inflated += out;
    if (check_inflated(input, before) != CTRAIL_OK)
        return input->finished;
    if (rc == CTRAIL_END)
        input->form = FORM_BETWEEN;
    return rc < 0 ? fail(input, rc, ctrail_rc_message(rc)) : CTRAIL_OK;
}

static ctrail_rc fill_padding(struct input *input) {
    ctrail_rc rc = fill_packed(input, 1);
    if (rc != CTRAIL_OK)
        return rc;
    while (packed_size(input) && !*packed_bytes(input))
        input->packed.begin++;
    if (packed_size(input))
        return fail(input, CTRAIL_ERR_GZIP_TRAILING, "bytes that are no gzip follow the gzip stream");
    return CTRAIL_OK;
}

static ctrail_rc fill_between(struct input *input) {
    ctrail_rc rc = fill_packed(input, 2);
    if (rc != CTRAIL_OK && (rc != CTRAIL_END || !packed_size(input)))
        return rc;
    if (has_magic(packed_bytes(input), packed_size(input)))
        return start_gzip(input);
    input->form = FORM_PADDING;
    return CTRAIL_OK;
}

static ctrail_rc (*const fillers[])(struct input *) = {
    [FORM_UNKNOWN] = fill_unknown, [FORM_PLAIN] = fill_plain,     [FORM_GZIP] = fill_gzip,
    [FORM_BETWEEN] = fill_between, [FORM_PADDING] = fill_padding,
};

ctrail_rc ctrail_input_fill(struct input *input) {
    ctrail_rc rc = input->finished;
    size_t had = input_size(input);
    if (rc == CTRAIL_OK && room(input) < TAKE_ROOM)
        rc = make_room(input);
    while (rc == CTRAIL_OK && input_size(input) == had)
        rc = fillers[input->form](input);
    if (rc == CTRAIL_END)
        input->finished = rc;
    if (input_size(input) > had)
        memset(window_end(input), 0, INPUT_SLACK);
    /* What came before an error is read first; the error is answered after it. */
    return input_size(input) > had ? CTRAIL_OK : rc;
}
