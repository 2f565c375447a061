/* Filling the window: from a callback or from what was fed, through the inflater if it is gzip. */
#include "input/input.h"

#include <string.h>

#include "input/inflate.h"

/* What the stored bytes are, as far as it is known. */
enum {
    FORM_UNKNOWN, /* the first two bytes have not been seen */
    FORM_PLAIN,
    FORM_GZIP,    /* inside a member */
    FORM_BETWEEN, /* behind a member: another one, zero padding, or the end */
    FORM_PADDING  /* behind a zero byte: only zeros may follow */
};

enum { WINDOW_FIRST = 64 * 1024, PACKED_SIZE = 32 * 1024, MAGIC_0 = 0x1F, MAGIC_1 = 0x8B };

void ctrail_input_init(struct input *input, const ctrail_allocator *allocator, uint64_t inflated_limit) {
    *input = (struct input){.allocator = allocator, .inflated_limit = inflated_limit};
    input->window.allocator = input->packed.allocator = allocator;
}

void ctrail_input_free(struct input *input) {
    ctrail_inflater_free(input->inflater);
    ctrail_buffer_free(&input->window);
    ctrail_buffer_free(&input->packed);
}

void ctrail_input_reset(struct input *input) {
    struct input fresh;
    ctrail_input_init(&fresh, input->allocator, input->inflated_limit);
    fresh.window = input->window;
    fresh.packed = input->packed;
    fresh.inflater = input->inflater;
    *input = fresh;
}

void ctrail_input_start(struct input *input, take_fn *take, void *user) {
    ctrail_input_reset(input);
    input->form = FORM_PLAIN;
    input->take = take;
    input->user = user;
}

static ctrail_rc fail(struct input *input, ctrail_rc rc, const char *message) {
    input->message = message;
    return input->finished = rc;
}

/* The last bytes of the window are kept free: zeros, for those who read some bytes at once, and the NUL behind a
 * record. */
static size_t room(const struct input *input) {
    return input->window.size ? input->window.size - INPUT_SLACK - input->end : 0;
}

static unsigned char *window_end(struct input *input) {
    return (unsigned char *)input->window.bytes + input->end;
}

/* Makes room behind `end`: by moving what is left to the front, or by a larger window. */
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
    if (input->source_ended)
        return CTRAIL_END;
    int64_t answer = input->read(input->user, out, room);
    if (answer == CTRAIL_READ_WOULD_BLOCK)
        return CTRAIL_MORE;
    if (answer < 0 || (uint64_t)answer > room)
        return fail(input, CTRAIL_ERR_IO, "the input cannot be read");
    *got = (size_t)answer;
    input->consumed += (uint64_t)answer;
    input->source_ended = answer == 0;
    return answer ? CTRAIL_OK : CTRAIL_END;
}

static ctrail_rc take_fed(struct input *input, unsigned char *out, size_t room, size_t *got) {
    *got = input->fed_size < room ? input->fed_size : room;
    if (!*got)
        return input->last_fed ? CTRAIL_END : CTRAIL_MORE;
    memcpy(out, input->fed, *got);
    input->fed += *got;
    input->fed_size -= *got;
    input->consumed += *got;
    return CTRAIL_OK;
}

static ctrail_rc take_stored(struct input *input, unsigned char *out, size_t room, size_t *got) {
    if (input->take)
        return input->take(input->user, out, room, got);
    return input->read ? call_source(input, out, room, got) : take_fed(input, out, room, got);
}

/* At least `wanted` packed bytes, unless the input has no more for now or at all. */
static ctrail_rc fill_packed(struct input *input, size_t wanted) {
    if (!ctrail_buffer_reserve(&input->packed, PACKED_SIZE))
        return CTRAIL_ERR_MEMORY;
    unsigned char *packed = input->packed.bytes;
    while (input->packed_end - input->packed_begin < wanted) {
        size_t kept = input->packed_end - input->packed_begin, got;
        memmove(packed, packed + input->packed_begin, kept);
        input->packed_begin = 0;
        input->packed_end = kept;
        ctrail_rc rc = take_stored(input, packed + kept, PACKED_SIZE - kept, &got);
        if (rc != CTRAIL_OK)
            return rc;
        input->packed_end += got;
    }
    return CTRAIL_OK;
}

static unsigned char *packed_bytes(struct input *input) {
    return (unsigned char *)input->packed.bytes + input->packed_begin;
}

static size_t packed_size(const struct input *input) {
    return input->packed_end - input->packed_begin;
}

static bool has_magic(const unsigned char *bytes, size_t size) {
    return size >= 2 && bytes[0] == MAGIC_0 && bytes[1] == MAGIC_1;
}

/* ---- Each form's way to more bytes: OK also when only the form has changed -------------------- */

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
        return start_gzip(input);
    input->form = FORM_PLAIN;
    return CTRAIL_OK;
}

static ctrail_rc fill_plain(struct input *input) {
    size_t got = packed_size(input);
    if (got) { /* read while the form was not known */
        if (got > room(input))
            got = room(input);
        memcpy(window_end(input), packed_bytes(input), got);
        input->packed_begin += got;
    } else {
        ctrail_rc rc = take_stored(input, window_end(input), room(input), &got);
        if (rc != CTRAIL_OK)
            return rc;
    }
    input->end += got;
    return CTRAIL_OK;
}

/* Inflated bytes that look like gzip again would have to be opened twice: refused. */
static ctrail_rc check_inflated(struct input *input, uint64_t before) {
    if (before < 2 && has_magic(input->window.bytes, input->end)) {
        input->end = input->begin;
        return fail(input, CTRAIL_ERR_GZIP_NESTED, "a gzip stream inside a gzip stream is not opened");
    }
    if (input->inflated_limit && input->inflated > input->inflated_limit) {
        input->end -= (size_t)(input->inflated - input->inflated_limit);
        return fail(input, CTRAIL_ERR_LIMIT, "the input inflates to more bytes than allowed");
    }
    return CTRAIL_OK;
}

/* What the inflater has taken in may be more than what the window had room for: that comes out first. */
static ctrail_rc fill_gzip(struct input *input) {
    ctrail_rc rc = input->held_back ? CTRAIL_OK : fill_packed(input, 1);
    if (rc == CTRAIL_END)
        return fail(input, CTRAIL_ERR_GZIP_TRUNCATED, "the input ends inside a gzip stream");
    if (rc != CTRAIL_OK)
        return rc;
    size_t in = packed_size(input), out = room(input);
    uint64_t before = input->inflated;
    rc = ctrail_inflater_run(input->inflater, packed_bytes(input), &in, window_end(input), &out);
    if (rc == CTRAIL_ERR_MEMORY) /* whatever else is wrong with what came so far */
        return fail(input, rc, ctrail_rc_message(rc));
    input->held_back = out == room(input);
    input->packed_begin += in;
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
        input->packed_begin++;
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
    /* What came before an error is read first; the error stays behind it. */
    return input_size(input) > had ? CTRAIL_OK : rc;
}
