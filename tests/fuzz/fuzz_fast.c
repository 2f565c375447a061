/* libFuzzer: what the fast way takes, yajl takes as well, up to the same byte, and makes the same tree of it. */
#include <stdlib.h>
#include <string.h>

#include "json/fast.h"
#include "json/frame.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DEPTH_LIMIT = 32 };

static struct record fast, yajl;

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

static void start(void) {
    const struct limits limits = {.record_bytes = 1 << 20, .memory_bytes = 1 << 24, .depth = DEPTH_LIMIT};
    struct limits slow = limits;
    slow.yajl_only = true;
    ctrail_record_init(&fast, ctrail_allocator_of(NULL), &limits);
    ctrail_record_init(&yajl, ctrail_allocator_of(NULL), &slow);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct fault fault;
    size_t used;
    uint8_t *text = malloc(size + FAST_SLACK);
    if (!fast.limits.depth)
        start();
    check(text != NULL);
    if (size)
        memcpy(text, data, size);
    memset(text + size, 0, FAST_SLACK);
    ctrail_record_clear(&fast);
    ctrail_rc rc = ctrail_fast_parse(&fast, (const char *)text, size, &used);
    check(rc == CTRAIL_OK || rc == CTRAIL_NONE);
    if (rc == CTRAIL_OK) {
        check_frame(text, size, used);
        check(ctrail_record_parse(&yajl, (const char *)text, used, TEXT_ANYTHING, &fault) == CTRAIL_OK);
        check(yajl.event.problem_count == 0 || fault.code == CTRAIL_OK);
        check_same_tree();
    }
    free(text);
    return 0;
}
