/* Writing JSON: strings escaped, numbers as they were spelled, and one loop over a value's nodes. */
#include "json/write.h"

#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "json/plain.h"

static void flush(struct writer *w) {
    if (w->used && !w->stopped)
        w->stopped = w->write(w->user, w->buffer, w->used) != 0;
    w->used = 0;
}

static void put(struct writer *w, const char *bytes, size_t size) {
    if (size > sizeof w->buffer - w->used)
        flush(w);
    if (size > sizeof w->buffer) {
        w->stopped = w->stopped || w->write(w->user, bytes, size) != 0;
        return;
    }
    memcpy(w->buffer + w->used, bytes, size);
    w->used += size;
}

/* Where the next bytes go; there is room for so many, which the buffer must be able to hold. */
static inline char *room(struct writer *w, size_t size) {
    if (size > sizeof w->buffer - w->used)
        flush(w);
    return w->buffer + w->used;
}

static inline void put_char(struct writer *w, char c) {
    *room(w, 1) = c;
    w->used++;
}

static void separate(struct writer *w) {
    if (w->comma)
        put_char(w, ',');
    w->comma = true;
}

enum { QUOTED_MAX = 1024 };

/* Text that needs no escapes and has QUOTED_MAX bytes at most, in quotes and behind a comma if there must be one. */
static inline void put_quoted(struct writer *w, const char *text, size_t length) {
    char *at = room(w, length + 3);
    *at = ',';
    at += w->comma;
    *at++ = '"';
    memcpy(at, text, length);
    at[length] = '"';
    w->used = (size_t)(at + length + 1 - w->buffer);
    w->comma = true;
}

/* ---- Strings ---------------------------------------------------------------------------------- */

static void put_escape(struct writer *w, unsigned char c) {
    static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < sizeof shorts - 1; i += 2) {
        if ((unsigned char)shorts[i] == c) {
            put(w, (const char[]){'\\', shorts[i + 1]}, 2);
            return;
        }
    }
    put(w, (const char[]){'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]}, 6);
}

static inline bool is_plain(const char *text) {
    return !plain_word_ends(bytes_little_endian((const unsigned char *)text, PLAIN_WORD));
}

/* How many bytes at `text` are ASCII and need no escape: by words, of which the last overlaps the one before it. */
static size_t plain_run(const char *text, size_t length) {
    size_t i = 0;
    while (i + PLAIN_WORD <= length && is_plain(text + i))
        i += PLAIN_WORD;
    if (i && i + PLAIN_WORD > length && is_plain(text + length - PLAIN_WORD))
        return length;
    while (i < length && (unsigned char)text[i] >= 0x20 && (unsigned char)text[i] < 0x80 && text[i] != '"' &&
           text[i] != '\\')
        i++;
    return i;
}

/* A character that is not ASCII; the strings of a record may hold invalid UTF-8, which is written as U+FFFD. */
static size_t put_sequence(struct writer *w, const char *text, size_t length) {
    bool valid;
    size_t size = ctrail_utf8_sequence(text, length, &valid);
    if (valid)
        put(w, text, size);
    else
        put(w, "\xEF\xBF\xBD", 3);
    return size;
}

/* Behind a comma if there must be one. */
static void put_string(struct writer *w, const char *text, size_t length) {
    size_t plain = plain_run(text, length);
    if (plain == length && length <= QUOTED_MAX) {
        put_quoted(w, text, length);
        return;
    }
    separate(w);
    put_char(w, '"');
    put(w, text, plain);
    for (size_t i = plain; i < length;) {
        size_t run = plain_run(text + i, length - i);
        put(w, text + i, run);
        i += run;
        if (i == length)
            break;
        if ((unsigned char)text[i] >= 0x80)
            i += put_sequence(w, text + i, length - i);
        else
            put_escape(w, (unsigned char)text[i++]);
    }
    put_char(w, '"');
}

/* ---- Values ----------------------------------------------------------------------------------- */

static void put_scalar(struct writer *w, const ctrail_value *node) {
    if (node->kind == CTRAIL_KIND_STRING || node->kind == KIND_KEY) {
        put_string(w, node->text, node->length);
    } else {
        separate(w);
        put(w, node->text, node->length);
    }
}

/* Nodes are in input order; an object or array is closed after the last node that it spans. */
void ctrail_writer_value(struct writer *w, const ctrail_value *value) {
    size_t open = 0;
    for (const ctrail_value *node = value; node < value_end(value); node++) {
        if (value_is_container(node)) {
            w->levels[open++] = node;
            ctrail_writer_open(w, node->kind == CTRAIL_KIND_OBJECT ? '{' : '[');
        } else {
            put_scalar(w, node);
        }
        if (node->kind == KIND_KEY) {
            put_char(w, ':');
            w->comma = false;
        }
        for (; open && node + 1 == value_end(w->levels[open - 1]); open--) {
            ctrail_writer_close(w, w->levels[open - 1]->kind == CTRAIL_KIND_OBJECT ? '}' : ']');
        }
    }
}

/* ---- Pieces, for callers that write more than one value --------------------------------------- */

void ctrail_writer_open(struct writer *w, char bracket) {
    separate(w);
    put_char(w, bracket);
    w->comma = false;
}

void ctrail_writer_close(struct writer *w, char bracket) {
    put_char(w, bracket);
    w->comma = true;
}

void ctrail_writer_name(struct writer *w, const char *name, size_t length) {
    put_quoted(w, name, length);
    put_char(w, ':');
    w->comma = false;
}

void ctrail_writer_text(struct writer *w, const char *text, size_t length) {
    put_string(w, text, length);
}

void ctrail_writer_integer(struct writer *w, uint64_t magnitude, bool negative) {
    char digits[20];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + magnitude % 10);
    while (magnitude /= 10);
    separate(w);
    if (negative)
        put_char(w, '-');
    put(w, digits + at, sizeof digits - at);
}

void ctrail_writer_flag(struct writer *w, bool flag) {
    separate(w);
    put(w, flag ? "true" : "false", flag ? 4 : 5);
}

void ctrail_writer_start(struct writer *w, ctrail_write_fn write, void *user) {
    w->write = write;
    w->user = user;
    w->stopped = w->comma = false;
    w->used = 0;
}

ctrail_rc ctrail_writer_finish(struct writer *w) {
    flush(w);
    return w->stopped ? CTRAIL_STOPPED : CTRAIL_OK;
}

/* ---- Copying JSON ----------------------------------------------------------------------------- */

static void put_repaired(struct writer *w, const char *text, size_t size) {
    while (size) {
        struct utf8_piece piece = ctrail_utf8_next(text, size);
        put(w, piece.out, piece.out_length);
        text += piece.length;
        size -= piece.length;
    }
}

/* After the quote that ends the string whose first byte is at `at`; `end` if there is none. */
static const char *string_end(const char *at, const char *end) {
    const char *first = at, *quote;
    while ((quote = memchr(at, '"', (size_t)(end - at)))) {
        const char *escape = quote;
        while (escape > first && escape[-1] == '\\')
            escape--;
        at = quote + 1;
        if ((quote - escape) % 2 == 0)
            return at;
    }
    return end;
}

void ctrail_writer_json(struct writer *w, const char *json, size_t size, bool repair) {
    void (*put_run)(struct writer *, const char *, size_t) = repair ? put_repaired : put;
    const char *at = json, *end = json + size, *run = json;
    while (at < end) {
        if (*at == '"') {
            at = string_end(at + 1, end);
        } else if (!bytes_is_space((unsigned char)*at)) {
            at++;
        } else {
            put_run(w, run, (size_t)(at - run));
            run = at = bytes_skip_space(at, end);
        }
    }
    put_run(w, run, (size_t)(at - run));
}

void ctrail_writer_member(struct writer *w, const char *json, size_t size, bool repair) {
    separate(w);
    ctrail_writer_json(w, json, size, repair);
}

void ctrail_writer_compact(struct writer *w, const char *members, size_t size) {
    separate(w);
    put(w, members, size);
}

/* ---- ctrail_value_to_json --------------------------------------------------------------------- */

static bool is_too_deep(const ctrail_value *value) {
    const ctrail_value *ends[WRITE_DEPTH_MAX];
    size_t open = 0;
    for (const ctrail_value *node = value; node < value_end(value); node++) {
        while (open && node == ends[open - 1])
            open--;
        if (!value_is_container(node))
            continue;
        if (open == WRITE_DEPTH_MAX)
            return true;
        ends[open++] = value_end(node);
    }
    return false;
}

ctrail_rc ctrail_value_to_json(const ctrail_value *value, ctrail_write_fn write, void *user) {
    if (!value || !write)
        return CTRAIL_ERR_ARGUMENT;
    if (is_too_deep(value))
        return CTRAIL_ERR_LIMIT;
    struct writer writer;
    ctrail_writer_start(&writer, write, user);
    ctrail_writer_value(&writer, value);
    return ctrail_writer_finish(&writer);
}
