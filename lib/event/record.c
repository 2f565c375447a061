/* A record from its bytes: the text is looked at, copied, parsed, and made an event. */
#include "event/record.h"

#include <string.h>

#include "event/event.h"
#include "json/fast.h"
#include "json/parse.h"
#include "json/path.h"
#include "base/utf8.h"

void ctrail_record_init(struct record *record, const ctrail_allocator *allocator, const struct limits *limits) {
    *record = (struct record){.allocator = *allocator, .limits = *limits};
    ctrail_arena_init(&record->arena, &record->allocator, limits->memory_bytes);
    record->nodes.allocator = record->pool.allocator = record->text.allocator = &record->allocator;
    ctrail_event_blank(record);
    record->event = record->blank;
}

void ctrail_record_free(struct record *record) {
    ctrail_arena_free(&record->arena);
    ctrail_buffer_free(&record->nodes);
    ctrail_buffer_free(&record->pool);
    ctrail_buffer_free(&record->text);
}

/* Gets ready for the next text. */
void ctrail_record_clear(struct record *record) {
    ctrail_arena_clear(&record->arena);
    struct buffer *buffers[] = {&record->nodes, &record->pool, &record->text};
    record->arena.beside = 0;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) {
        if (buffers[i]->size > KEPT_MAX)
            ctrail_buffer_free(buffers[i]);
        record->arena.beside += buffers[i]->size;
    }
    memset(record->decoded, 0, sizeof record->decoded);
    record->details = NULL;
    record->resources = NULL;
    record->embedded = (struct set){.count = 0};
    record->reports = 0;
    record->root = NULL;
}

/* ---- Problems --------------------------------------------------------------------------------- */

static bool is_listed(const struct record *record, ctrail_str path, const char *message) {
    for (size_t i = 0; i < record->event.problem_count; i++) {
        const ctrail_problem *problem = record->problems[i];
        if (problem->message.ptr == message && ctrail_str_equals(problem->path, path.ptr, path.len))
            return true;
    }
    return false;
}

static bool is_inside(const struct record *record, const ctrail_value *node) {
    uintptr_t first = (uintptr_t)record->root, place = (uintptr_t)node;
    return place >= first && place < (uintptr_t)value_end(record->root);
}

/* The node of the record's own tree that a decoder's copy of it stands for; the root if it is not known. */
static const ctrail_value *original_of(const struct record *record, const ctrail_value *node) {
    if (is_inside(record, node))
        return node;
    if (value_is_container(node)) {
        const ctrail_value *original = (const ctrail_value *)(const void *)node->text;
        return is_inside(record, original) ? original : record->root;
    }
    for (const ctrail_value *own = record->root; own < value_end(record->root); own++)
        if (own->text == node->text && own->kind == node->kind)
            return own;
    return record->root;
}

ctrail_rc ctrail_record_problem(struct record *record, const ctrail_value *place, const char *message) {
    static const char too_many[] = "there are more problems in this record than these";
    size_t *count = &record->event.problem_count;
    if (record->reports > PROBLEMS_MAX)
        return CTRAIL_OK;
    bool last = record->reports++ == PROBLEMS_MAX;
    ctrail_str path = ctrail_path_of(&record->arena, record->root, last ? record->root : original_of(record, place));
    ctrail_problem *problem = ctrail_arena_alloc(&record->arena, sizeof *problem);
    if (!path.ptr || !problem)
        return ctrail_arena_error(&record->arena);
    if (last)
        message = too_many;
    *problem = (ctrail_problem){path, {message, strlen(message)}};
    if (!is_listed(record, path, message))
        record->problems[(*count)++] = problem;
    return CTRAIL_OK;
}

/* The string or key that a place in the parsed text belongs to: the first that ends behind it. A decoded
 * string starts later than its source did, but it ends where its source ended. */
static const ctrail_value *node_at(const struct record *record, const char *place) {
    for (const ctrail_value *node = record->root; node < value_end(record->root); node++)
        if ((node->kind == CTRAIL_KIND_STRING || node->kind == KIND_KEY) && node->text + node->length > place)
            return node;
    return record->root;
}

/* ---- The text --------------------------------------------------------------------------------- */

/* The copy of a record that becomes the texts of its tree, and where it had to be repaired. */
struct copy {
    char *text;
    size_t size;
    size_t repaired[PROBLEMS_MAX + 1]; /* one more than can be listed, so that the last says so */
    size_t repairs;
    bool escapes;
};

static ctrail_rc copy_text(struct record *record, const char *raw, size_t size, unsigned may_hold, struct copy *copy,
                           struct fault *fault) {
    struct text_facts facts = ctrail_text_look(raw, size, may_hold);
    if (facts.control < size) {
        *fault = (struct fault){CTRAIL_ERR_JSON, facts.control, "a control character that JSON does not allow"};
        return fault->code;
    }
    copy->escapes = facts.escapes;
    copy->size = facts.sound ? size : ctrail_text_repair(raw, size, NULL, copy->repaired, 0, &copy->repairs);
    copy->text = ctrail_arena_alloc(&record->arena, copy->size + 1);
    if (!copy->text) {
        ctrail_rc rc = ctrail_arena_error(&record->arena);
        *fault = (struct fault){rc, 0, ctrail_rc_message(rc)};
        return rc;
    }
    if (facts.sound)
        memcpy(copy->text, raw, size);
    else
        ctrail_text_repair(raw, size, copy->text, copy->repaired, PROBLEMS_MAX + 1, &copy->repairs);
    copy->text[copy->size] = '\0';
    return CTRAIL_OK;
}

static const char not_text[] = "not valid UTF-8 or a lone surrogate; U+FFFD stands in its place";

static ctrail_rc report_repairs(struct record *record, const struct copy *copy) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < copy->repairs && i <= PROBLEMS_MAX; i++) {
        const ctrail_value *node = node_at(record, copy->text + copy->repaired[i]);
        rc = ctrail_record_problem(record, node, not_text);
    }
    return rc;
}

/* Back from the repaired copy to the record's own bytes: some that are no UTF-8 may be the fault themselves. */
static ctrail_rc place_fault(const char *raw, size_t size, struct fault *fault) {
    bool valid = true;
    size_t before = ctrail_text_origin(raw, size, fault->at ? fault->at - 1 : 0);
    if (fault->code == CTRAIL_ERR_JSON && before < size && (unsigned char)raw[before] >= 0x80)
        ctrail_text_sequence(raw + before, size - before, &valid);
    if (!valid)
        fault->code = CTRAIL_ERR_ENCODING;
    fault->at = ctrail_text_origin(raw, size, fault->at);
    return fault->code;
}

static ctrail_rc parse(struct record *record, const char *raw, size_t size, unsigned may_hold, struct fault *fault) {
    struct copy copy = {.repairs = 0};
    ctrail_rc rc = copy_text(record, raw, size, may_hold, &copy, fault);
    if (rc == CTRAIL_OK)
        rc = ctrail_json_parse(record, copy.text, copy.size, copy.escapes, fault);
    if (rc != CTRAIL_OK && copy.repairs)
        rc = place_fault(raw, size, fault);
    if (rc == CTRAIL_OK && !value_is(record->root, CTRAIL_KIND_OBJECT))
        rc = CTRAIL_ERR_NOT_RECORD;
    if (rc == CTRAIL_OK)
        rc = ctrail_event_fill(record);
    if (rc == CTRAIL_OK && copy.repairs)
        rc = report_repairs(record, &copy);
    if (rc != CTRAIL_OK && fault->code == CTRAIL_OK)
        *fault = (struct fault){rc, 0, ctrail_rc_message(rc)};
    return rc;
}

ctrail_rc ctrail_record_try(struct record *record, const char *text, size_t size, size_t *used) {
    ctrail_record_clear(record);
    ctrail_rc rc = ctrail_fast_parse(record, text, size, used);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_fill(record);
    if (rc == CTRAIL_OK)
        record->event.raw = (ctrail_str){text, *used};
    return rc;
}

ctrail_rc ctrail_record_parse(struct record *record, const char *raw, size_t size, unsigned may_hold,
                              struct fault *fault) {
    size_t used = 0;
    *fault = (struct fault){.code = CTRAIL_OK};
    ctrail_rc rc = ctrail_record_try(record, raw, size, &used);
    if (rc < 0 || (rc == CTRAIL_OK && used == size))
        return rc;
    ctrail_record_clear(record);
    rc = parse(record, raw, size, may_hold, fault);
    record->event.raw = (ctrail_str){raw, size};
    return rc;
}

/* The nodes go into a buffer of their own first, and from there into the arena, in their final number. */
static ctrail_rc parse_aside(struct record *record, ctrail_str text, struct copy *copy, const ctrail_value **out,
                             struct fault *fault) {
    ctrail_rc rc = copy_text(record, text.ptr, text.len, TEXT_ANYTHING, copy, fault);
    if (rc == CTRAIL_OK)
        rc = ctrail_json_parse(record, copy->text, copy->size, copy->escapes, fault);
    if (rc != CTRAIL_OK)
        return rc;
    size_t count = 1 + (size_t)record->root->span;
    ctrail_value *nodes = ctrail_arena_alloc(&record->arena, count * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(&record->arena);
    memcpy(nodes, record->nodes.bytes, count * sizeof *nodes);
    *out = nodes + 1;
    return CTRAIL_OK;
}

ctrail_rc ctrail_record_parse_text(struct record *record, const ctrail_value *string, const ctrail_value **out) {
    struct copy copy = {.repairs = 0};
    struct fault fault = {.code = CTRAIL_OK};
    struct buffer nodes = record->nodes;
    const ctrail_value *root = record->root;
    uint32_t depth = record->depth;
    record->nodes = (struct buffer){.allocator = nodes.allocator};
    ctrail_rc rc = parse_aside(record, value_str(string), &copy, out, &fault);
    record->arena.beside -= record->nodes.size;
    ctrail_buffer_free(&record->nodes);
    record->nodes = nodes;
    record->root = root;
    record->depth = depth;
    if (rc == CTRAIL_OK && copy.repairs)
        rc = ctrail_record_problem(record, string, not_text);
    return rc;
}

/* ---- The public functions over an event ------------------------------------------------------- */

const ctrail_value *ctrail_event_record(const ctrail_event *event) {
    return event ? record_of(event)->root : NULL;
}

ctrail_rc ctrail_event_fields(const ctrail_event *event, const char *const *paths, size_t count, ctrail_str *out) {
    if (!event || (count && (!paths || !out)))
        return CTRAIL_ERR_ARGUMENT;
    for (size_t i = 0; i < count; i++) {
        const ctrail_value *value = ctrail_value_find(record_of(event)->root, paths[i]);
        out[i].ptr = value_is_set(value) ? ctrail_value_text(value, &out[i].len) : NULL;
        if (!out[i].ptr)
            out[i].len = 0;
    }
    return CTRAIL_OK;
}

/* A copy is read anew from its own copy of the bytes: nothing in it can point back. */
struct event_copy {
    struct record record;
    char raw[];
};

static ctrail_rc read_copy(struct event_copy *copy, const ctrail_event *event) {
    struct fault fault;
    memcpy(copy->raw, event->raw.ptr, event->raw.len);
    memset(copy->raw + event->raw.len, 0, FAST_SLACK);
    ctrail_rc rc = ctrail_record_parse(&copy->record, copy->raw, event->raw.len, TEXT_ANYTHING, &fault);
    copy->record.event.offset = event->offset;
    copy->record.event.record = event->record;
    return rc;
}

ctrail_rc ctrail_event_dup(const ctrail_event *event, const ctrail_allocator *given, ctrail_event **out) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (out)
        *out = NULL;
    if (!event || !out || !allocator)
        return CTRAIL_ERR_ARGUMENT;
    struct event_copy *copy = allocator->allocate(allocator->user, sizeof *copy + event->raw.len + FAST_SLACK);
    if (!copy)
        return CTRAIL_ERR_MEMORY;
    ctrail_record_init(&copy->record, allocator, &record_of(event)->limits);
    ctrail_rc rc = read_copy(copy, event);
    if (rc == CTRAIL_OK)
        *out = &copy->record.event;
    else
        ctrail_event_free(&copy->record.event);
    return rc;
}

static void free_event(void *event) {
    ctrail_event_free(event);
}

void ctrail_event_free(ctrail_event *event) {
    if (!event)
        return;
    struct record *record = record_of(event);
    if (record->writing) {
        record->dispose = free_event;
        record->disposed = event;
        return;
    }
    ctrail_allocator allocator = record->allocator;
    ctrail_record_free(record);
    allocator.release(allocator.user, record);
}
