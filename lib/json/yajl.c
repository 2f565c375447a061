/*
 * yajl's callbacks, which append the nodes of a tree. Strings stay in the text: one without escapes is left where it
 * is, and its closing quote becomes its NUL; a decoded one is shorter than its source, and is copied back so that both
 * end at the same place.
 */
#include "json/yajl.h"

#include <string.h>

#include <yajl/yajl_parse.h>

/* An allocation in the pool. */
struct piece {
    size_t size;
    max_align_t bytes[];
};

struct parsing {
    struct builder builder;
    yajl_handle yajl;
    char *text;
    size_t size;
    char *word_end; /* where to write the NUL of the last number or literal, once yajl has read on */
};

static void *pool_allocate(void *user, size_t size) {
    struct pool *pool = user;
    size_t whole = (sizeof(struct piece) + size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
    pool->exhausted = pool->exhausted || whole > pool->size - pool->used;
    if (pool->exhausted)
        return NULL;
    struct piece *piece = (struct piece *)(void *)((char *)pool->memory.memory.bytes + pool->used);
    piece->size = whole - sizeof *piece;
    pool->used += whole;
    return piece->bytes;
}

static void pool_release(void *user, void *memory) {
    (void)user;
    (void)memory;
}

static struct piece *piece_of(void *memory) {
    return (struct piece *)(void *)((char *)memory - sizeof(struct piece));
}

/* Moves to a piece of at least twice the size, so that growth in small steps costs no more than the end size. */
static void *pool_reallocate(void *user, void *memory, size_t size) {
    if (!memory)
        return pool_allocate(user, size);
    size_t old = piece_of(memory)->size;
    if (size <= old)
        return memory;
    void *bigger = pool_allocate(user, size > 2 * old ? size : 2 * old);
    return bigger ? memcpy(bigger, memory, old) : NULL;
}

/*
 * The most memory that yajl allocates while it parses `size` bytes, as nothing is freed: its handle, lexer, buffer
 * structs and message; the stack of states, a byte for each level, which is reallocated at double sizes; and buffers of
 * 2048 bytes that double until they hold their content, one for a token that is cut off by the end of the text, and, if
 * there are escapes, one for decoded strings.
 */
static uint64_t pool_size(size_t size, bool escapes, uint32_t depth_limit) {
    uint64_t levels = size < depth_limit ? size : depth_limit;
    uint64_t stack = 4 * (levels + 128), buffer = 2 * 2048 + 4 * (uint64_t)size;
    return 2048 + stack + (escapes ? 2 : 1) * buffer + 16 * 64;
}

static ctrail_rc take_pool(struct tree *tree, uint64_t size) {
    struct arena *arena = tree->arena;
    struct pool *pool = &tree->pool;
    arena->over_limit = arena->over_limit || size > SIZE_MAX / 4;
    if (size > SIZE_MAX / 4 || !ctrail_shared_reserve(&pool->memory, (size_t)size))
        return ctrail_arena_error(arena);
    pool->size = (size_t)size;
    pool->used = 0;
    pool->exhausted = false;
    return CTRAIL_OK;
}

/* The pool no longer counts towards the limit. Cannot fail, as its content need not be kept. */
static void give_pool_back(struct tree *tree) {
    ctrail_shared_settle(&tree->pool.memory, 0);
}

static void end_word(struct parsing *parse) {
    if (parse->word_end)
        *parse->word_end = '\0';
    parse->word_end = NULL;
}

static bool append(struct parsing *parse, uint32_t kind, const char *text, size_t length) {
    end_word(parse);
    return build_append(&parse->builder, kind, text, length);
}

/* The byte after a number or literal is still to be read by yajl: its NUL is written later. */
static bool append_word(struct parsing *parse, uint32_t kind, char *text, size_t length) {
    bool done = append(parse, kind, text, length);
    parse->word_end = text + length;
    return done;
}

/* yajl does not say where true, false and null stand: they end where it has read to. */
static bool append_literal(struct parsing *parse, uint32_t kind, size_t length) {
    return append_word(parse, kind, parse->text + yajl_get_bytes_consumed(parse->yajl) - length, length);
}

static int on_null(void *user) {
    return append_literal(user, CTRAIL_KIND_NULL, 4);
}

static int on_boolean(void *user, int value) {
    return value ? append_literal(user, CTRAIL_KIND_TRUE, 4) : append_literal(user, CTRAIL_KIND_FALSE, 5);
}

static int on_number(void *user, const char *text, size_t length) {
    struct parsing *parse = user;
    return append_word(parse, CTRAIL_KIND_NUMBER, parse->text + (text - parse->text), length);
}

static bool append_string(struct parsing *parse, uint32_t kind, const char *string, size_t length) {
    bool in_place = (uintptr_t)string - (uintptr_t)parse->text < parse->size; /* else in yajl's buffer */
    char *text = in_place ? parse->text + (string - parse->text)
                          : parse->text + yajl_get_bytes_consumed(parse->yajl) - 1 - length;
    if (!in_place)
        memmove(text, string, length);
    text[length] = '\0';
    return append(parse, kind, text, length);
}

static int on_string(void *user, const unsigned char *string, size_t length) {
    return append_string(user, CTRAIL_KIND_STRING, (const char *)string, length);
}

static int on_key(void *user, const unsigned char *string, size_t length) {
    return append_string(user, KIND_KEY, (const char *)string, length);
}

static int open_container(struct parsing *parse, uint32_t kind) {
    end_word(parse);
    return build_open(&parse->builder, kind);
}

static int on_close(void *user) {
    struct parsing *parse = user;
    end_word(parse);
    build_close(&parse->builder);
    return true;
}

static int on_object(void *user) {
    return open_container(user, CTRAIL_KIND_OBJECT);
}

static int on_array(void *user) {
    return open_container(user, CTRAIL_KIND_ARRAY);
}

static const yajl_callbacks callbacks = {
    .yajl_null = on_null,
    .yajl_boolean = on_boolean,
    .yajl_number = on_number,
    .yajl_string = on_string,
    .yajl_start_map = on_object,
    .yajl_map_key = on_key,
    .yajl_end_map = on_close,
    .yajl_start_array = on_array,
    .yajl_end_array = on_close,
};

/* yajl's messages, without a full stop. Its own string lives no longer than the parser; error messages must be
 * constant.
 */
static const char *const messages[] = {
    "lexical error: invalid char in json text",
    "lexical error: invalid string in json text",
    "lexical error: invalid character inside string",
    "lexical error: inside a string, '\\' occurs before a character which it may not",
    "lexical error: invalid (non-hex) character occurs after '\\u' inside string",
    "lexical error: invalid bytes in UTF8 string",
    "lexical error: malformed number, a digit is required after the exponent",
    "lexical error: malformed number, a digit is required after the decimal point",
    "lexical error: malformed number, a digit is required after the minus sign",
    "lexical error: probable comment found in input text, comments are not enabled",
    "parse error: after key and value, inside map, I expect ',' or '}'",
    "parse error: after array element, I expect ',' or ']'",
    "parse error: object key and value must be separated by a colon (':')",
    "parse error: invalid object key (must be a string)",
    "parse error: unallowed token at this point in JSON text",
    "parse error: trailing garbage",
    "parse error: premature EOF",
};

static const char *message_of(yajl_handle yajl, const char *text, size_t size) {
    const char *words = (const char *)yajl_get_error(yajl, 0, (const unsigned char *)text, size);
    for (size_t i = 0; words && i < sizeof messages / sizeof *messages; i++) {
        size_t length = strlen(messages[i]);
        if (strncmp(words, messages[i], length) == 0 && strspn(words + length, ".\n") == strlen(words + length))
            return messages[i];
    }
    return ctrail_rc_message(CTRAIL_ERR_JSON); /* a message of another version of yajl */
}

static ctrail_rc explain(struct parsing *parse, yajl_status status, size_t at, struct fault *fault) {
    fault->at = at < parse->size ? at : parse->size;
    fault->code = CTRAIL_ERR_JSON;
    if (status == yajl_status_client_canceled) {
        fault->code = parse->builder.error;
        fault->message = ctrail_rc_message(fault->code);
        return fault->code;
    }
    fault->message = message_of(parse->yajl, parse->text, parse->size);
    return fault->code;
}

/* A space replaces the NUL after the text, so that a number or literal at its end is complete: else yajl would copy it
 * into its own buffer. */
static ctrail_rc run(struct parsing *parse, struct fault *fault) {
    yajl_alloc_funcs functions = {pool_allocate, pool_reallocate, pool_release, &parse->builder.tree->pool};
    parse->yajl = yajl_alloc(&callbacks, &functions, parse);
    yajl_config(parse->yajl, yajl_dont_validate_strings, 1);
    parse->text[parse->size] = ' ';
    yajl_status status = yajl_parse(parse->yajl, (const unsigned char *)parse->text, parse->size + 1);
    parse->text[parse->size] = '\0';
    end_word(parse);
    size_t at = yajl_get_bytes_consumed(parse->yajl);
    if (status == yajl_status_ok)
        status = yajl_complete_parse(parse->yajl);
    return status == yajl_status_ok ? CTRAIL_OK : explain(parse, status, at, fault);
}

ctrail_rc ctrail_yajl_parse(struct tree *tree, char *text, size_t size, bool escapes, struct fault *fault) {
    struct parsing parse = {.text = text, .size = size};
    *fault = (struct fault){.code = CTRAIL_OK};
    ctrail_rc rc = take_pool(tree, pool_size(size + 1, escapes, tree->depth_limit));
    if (rc == CTRAIL_OK && !ctrail_build_start(&parse.builder, tree, size, 0))
        rc = parse.builder.error;
    if (rc != CTRAIL_OK)
        *fault = (struct fault){rc, 0, ctrail_rc_message(rc)};
    else
        rc = run(&parse, fault);
    give_pool_back(tree);
    return rc == CTRAIL_OK ? ctrail_build_finish(&parse.builder, size) : rc;
}

/* Without callbacks yajl decodes no strings: it buffers at most a token that is cut off. */
ctrail_rc ctrail_yajl_check(struct tree *tree, const char *text, size_t size, struct fault *fault) {
    *fault = (struct fault){CTRAIL_OK, size, NULL};
    ctrail_rc rc = take_pool(tree, pool_size(size, false, UINT32_MAX));
    if (rc != CTRAIL_OK)
        return rc;
    yajl_alloc_funcs functions = {pool_allocate, pool_reallocate, pool_release, &tree->pool};
    yajl_handle yajl = yajl_alloc(NULL, &functions, NULL);
    yajl_config(yajl, yajl_dont_validate_strings, 1);
    if (yajl_parse(yajl, (const unsigned char *)text, size) != yajl_status_ok)
        *fault = (struct fault){CTRAIL_ERR_JSON, yajl_get_bytes_consumed(yajl), message_of(yajl, text, size)};
    give_pool_back(tree);
    return CTRAIL_OK;
}
