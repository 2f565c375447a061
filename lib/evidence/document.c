/* Inflates, hashes and parses a document that is whole in memory, and takes members out of its objects. */
#include "evidence/document.h"

#include <stddef.h>
#include <string.h>

#include "base/time.h"
#include "base/utf8.h"
#include "input/input.h"
#include "json/parse.h"

enum { DEPTH_MAX = 32 };
#define BYTES_MAX ((uint64_t)64 << 20)

/* Stands in front of the struct that is made. */
struct owned {
    _Alignas(max_align_t) ctrail_allocator allocator;
    struct arena arena;
};

ctrail_rc ctrail_document_wrong(struct document *document, const char *message) {
    document->message = message;
    return CTRAIL_ERR_JSON;
}

/* ---- Bytes and values ------------------------------------------------------------------------- */

static ctrail_rc fail(struct document *document, ctrail_rc rc, const char *message) {
    document->message = message ? message : ctrail_rc_message(rc);
    return rc;
}

/* Nothing is used up, so that the window holds all in the end. */
static ctrail_rc inflate_all(struct document *document, struct input *input, const void *bytes, size_t size) {
    ctrail_rc rc = CTRAIL_OK;
    ctrail_input_hash(input);
    ctrail_input_feed(input, bytes, size);
    input->source.last_fed = true;
    while (rc == CTRAIL_OK && input_size(input) <= BYTES_MAX)
        rc = ctrail_input_fill(input);
    if (rc == CTRAIL_OK)
        return fail(document, CTRAIL_ERR_LIMIT, "more than 64 MiB");
    if (rc != CTRAIL_END)
        return fail(document, rc, input->message);
    if (input->goes_on)
        return fail(document, CTRAIL_ERR_GZIP_TRAILING, "bytes follow the gzip stream");
    ctrail_input_hashed(input, document->sha256);
    return CTRAIL_OK;
}

static ctrail_rc parse_tree(struct document *document, struct tree *tree, const char *text, size_t size) {
    struct repairs repairs;
    struct fault fault = {.code = CTRAIL_OK};
    ctrail_rc rc = ctrail_parse(tree, text, size, UTF8_ANYTHING, &repairs, &fault);
    if (rc == CTRAIL_ERR_MEMORY)
        return fail(document, rc, NULL);
    if (rc != CTRAIL_OK)
        return ctrail_document_wrong(document, fault.message);
    if (repairs.count)
        return ctrail_document_wrong(document, "text that is not UTF-8");
    if (!value_is(tree->root, CTRAIL_KIND_OBJECT))
        return ctrail_document_wrong(document, "no JSON object");
    document->root = tree->root;
    return CTRAIL_OK;
}

/* The tree is gone afterwards, its strings are not. */
static ctrail_rc read_text(struct document *document, const char *text, size_t size, read_fn *read, void *out) {
    struct tree tree;
    ctrail_tree_init_once(&tree, document->arena, DEPTH_MAX);
    ctrail_rc rc = parse_tree(document, &tree, text, size);
    if (rc == CTRAIL_OK)
        rc = read(document, out);
    if (rc == CTRAIL_ERR_MEMORY)
        fail(document, rc, NULL);
    ctrail_tree_free(&tree);
    return rc;
}

static ctrail_rc read_bytes(struct document *document, struct owned *owned, const void *bytes, size_t size,
                            read_fn *read) {
    struct input input;
    ctrail_input_init(&input, &owned->allocator, BYTES_MAX);
    ctrail_rc rc = inflate_all(document, &input, bytes, size);
    if (rc == CTRAIL_OK)
        rc = read_text(document, (const char *)input_bytes(&input), input_size(&input), read, owned + 1);
    ctrail_input_free(&input);
    return rc;
}

ctrail_rc ctrail_document_read(const void *bytes, size_t size, const ctrail_allocator *given, read_fn *read,
                               size_t out_size, void **out, const char **message) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    struct document document = {.message = NULL};
    if (message)
        *message = NULL;
    *out = NULL;
    if (!allocator || (!bytes && size))
        return CTRAIL_ERR_ARGUMENT;
    struct owned *owned = allocator->allocate(allocator->user, sizeof *owned + out_size);
    if (!owned)
        return CTRAIL_ERR_MEMORY;
    memset(owned + 1, 0, out_size);
    owned->allocator = *allocator;
    ctrail_arena_init(&owned->arena, &owned->allocator, UINT64_MAX);
    document.arena = &owned->arena;
    ctrail_rc rc = read_bytes(&document, owned, bytes, size, read);
    if (rc == CTRAIL_OK)
        *out = owned + 1;
    else
        ctrail_document_free(owned + 1);
    if (message)
        *message = document.message;
    return rc;
}

void ctrail_document_free(void *out) {
    if (!out)
        return;
    struct owned *owned = (struct owned *)out - 1;
    ctrail_allocator allocator = owned->allocator;
    ctrail_arena_free(&owned->arena);
    allocator.release(allocator.user, owned);
}

/* ---- Members ---------------------------------------------------------------------------------- */

static bool is_of_kind(const ctrail_value *value, enum member_kind kind) {
    switch (kind) {
    case MEMBER_OBJECT:
        return value_is(value, CTRAIL_KIND_OBJECT);
    case MEMBER_ARRAY:
        return value_is(value, CTRAIL_KIND_ARRAY);
    case MEMBER_TIME:
        return value_is(value, CTRAIL_KIND_STRING) || value_is(value, CTRAIL_KIND_NUMBER);
    default:
        return value_is(value, CTRAIL_KIND_STRING);
    }
}

/* The index of the row for a member, or `count`. */
static size_t find_row(const struct member *rows, size_t count, ctrail_str name) {
    size_t i = 0;
    while (i < count && !ctrail_str_equal(name, rows[i].name))
        i++;
    return i;
}

static ctrail_rc put(struct document *document, const ctrail_value *value, const struct member *row, void *out) {
    void *place = (char *)out + row->offset;
    if (!value_is_set(value) && !row->is_needed)
        return CTRAIL_OK;
    if (!is_of_kind(value, row->kind))
        return ctrail_document_wrong(document, "a member has the wrong type");
    if (row->kind == MEMBER_OBJECT || row->kind == MEMBER_ARRAY)
        *(const ctrail_value **)place = value;
    else
        *(ctrail_str *)place = value_str(value);
    return CTRAIL_OK;
}

ctrail_rc ctrail_document_members(struct document *document, const ctrail_value *object, const struct member *rows,
                                  size_t count, void *out) {
    bool seen[MEMBERS_MAX] = {false};
    for (const ctrail_value *value = NULL; (value = value_next(object, value));) {
        size_t i = find_row(rows, count, value_key_of(value));
        if (i == count)
            continue;
        if (seen[i])
            return ctrail_document_wrong(document, "a member is there twice");
        seen[i] = true;
        ctrail_rc rc = put(document, value, &rows[i], out);
        if (rc != CTRAIL_OK)
            return rc;
    }
    for (size_t i = 0; i < count; i++)
        if (rows[i].is_needed && !seen[i])
            return ctrail_document_wrong(document, "a member is missing");
    return CTRAIL_OK;
}

ctrail_rc ctrail_document_time(struct document *document, ctrail_str text, int64_t *out) {
    if (ctrail_time_read(text.ptr, text.len, out) == TIME_UNREADABLE)
        return ctrail_document_wrong(document, "a time cannot be read");
    return CTRAIL_OK;
}

/* ---- Hexadecimal digits ----------------------------------------------------------------------- */

ctrail_str ctrail_document_hex(struct document *document, const unsigned char *bytes, size_t size) {
    static const char digits[] = "0123456789abcdef";
    char *text = ctrail_arena_alloc(document->arena, 2 * size + 1);
    if (!text)
        return (ctrail_str){NULL, 0};
    for (size_t i = 0; i < size; i++) {
        text[2 * i] = digits[bytes[i] >> 4];
        text[2 * i + 1] = digits[bytes[i] & 15];
    }
    text[2 * size] = '\0';
    return (ctrail_str){text, 2 * size};
}

/* 16 for what is no digit. */
static unsigned digit_value(char c) {
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    if (c >= 'a' && c <= 'f')
        return (unsigned)(c - 'a' + 10);
    return c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10) : 16;
}

bool ctrail_document_unhex(ctrail_str text, unsigned char *bytes, size_t room, size_t *size) {
    if (text.len % 2 || text.len / 2 > room)
        return false;
    for (size_t i = 0; i < text.len / 2; i++) {
        unsigned high = digit_value(text.ptr[2 * i]), low = digit_value(text.ptr[2 * i + 1]);
        if (high > 15 || low > 15)
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    *size = text.len / 2;
    return true;
}
