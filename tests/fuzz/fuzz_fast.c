/*
 * libFuzzer: what the fast parser takes, yajl takes as well, up to the same byte, and makes the same tree of it; and it
 * says truly whether the text has white space between its tokens.
 */
#include <stdlib.h>
#include <string.h>

#include "json/fast.h"
#include "json/frame.h"
#include "json/parse.h"
#include "json/write.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DEPTH_LIMIT = 32 };

static struct arena arenas[2];
static struct tree fast, yajl;

static void check(bool holds) {
    if (!holds)
        abort();
}

static void check_frame(const uint8_t *text, size_t size, size_t used) {
    struct frame frame;
    size_t end;
    ctrail_frame_start(&frame, *text, DEPTH_LIMIT);
    check(ctrail_frame_scan(&frame, text, size, &end) && end == used && !frame.too_deep);
}

static void check_same_node(const ctrail_value *a, const ctrail_value *b) {
    check(a->kind == b->kind && a->span == b->span && a->length == b->length);
    check(!a->text == !b->text && (!a->text || (memcmp(a->text, b->text, a->length) == 0 && !a->text[a->length])));
}

static void check_same_tree(void) {
    check(fast.root->span == yajl.root->span && fast.depth == yajl.depth);
    for (size_t i = 0; i < fast.root->span; i++)
        check_same_node(fast.root + i, yajl.root + i);
}

static int32_t add_size(void *user, const char *bytes, size_t size) {
    check(bytes != NULL);
    *(size_t *)user += size;
    return 0;
}

/* The writer leaves white space out. */
static void check_compact(const uint8_t *text, size_t size) {
    static struct writer writer;
    size_t written = 0;
    ctrail_writer_start(&writer, add_size, &written);
    ctrail_writer_json(&writer, (const char *)text, size, false);
    check(ctrail_writer_finish(&writer) == CTRAIL_OK);
    check(fast.is_compact == (written == size));
}

static void start(void) {
    struct tree *trees[] = {&fast, &yajl};
    for (int i = 0; i < 2; i++) {
        ctrail_arena_init(&arenas[i], ctrail_allocator_of(NULL), 1 << 24);
        ctrail_tree_init(trees[i], &arenas[i], DEPTH_LIMIT, false);
    }
}

static void clear(struct tree *tree) {
    ctrail_arena_clear(tree->arena);
    ctrail_tree_clear(tree);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct fault fault;
    struct repairs repairs;
    size_t used;
    uint8_t *text = malloc(size + FAST_SLACK);
    if (!fast.arena)
        start();
    check(text != NULL);
    if (size)
        memcpy(text, data, size);
    memset(text + size, 0, FAST_SLACK);
    clear(&fast);
    clear(&yajl);
    ctrail_rc rc = ctrail_fast_parse(&fast, (const char *)text, size, &used);
    check(rc == CTRAIL_OK || rc == CTRAIL_NONE);
    if (rc == CTRAIL_OK) {
        check_frame(text, size, used);
        check_compact(text, used);
        check(ctrail_parse(&yajl, (const char *)text, used, UTF8_ANYTHING, &repairs, &fault) == CTRAIL_OK);
        check(repairs.count == 0);
        check_same_tree();
    }
    free(text);
    return 0;
}
