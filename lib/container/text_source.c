/*
 * A string that is walked through as a document of its own. What it spells comes to the inner walk through an input,
 * unescaped as it is asked for, so that strings of any length stream as files do.
 */
#include "container/cursor.h"

#include "json/unescape.h"

enum end {
    NO_END,    /* the string goes on */
    CLOSED,    /* at its quote; or, without quotes, at the end of what is around it */
    NO_STRING, /* at something that no JSON string holds */
    CUT_OFF    /* by the end of what is around it, or by an error there */
};

struct layer {
    struct container walk;
    struct input input;
    const ctrail_allocator *allocator;
    struct container *around;
    uint64_t offset; /* of the opening quote, in what is around it */
    bool quoted;
    bool alone; /* in nothing: what it holds is what the input is */
    bool met;   /* it held something, read or reported */
    bool read;  /* it held a record */
    enum end end;
    ctrail_rc error; /* CUT_OFF: why */
};

struct container *ctrail_layer_walk(struct layer *layer) {
    return &layer->walk;
}

void ctrail_layer_free(struct container *c) {
    struct layer *layer = c->layer;
    if (!layer)
        return;
    ctrail_layer_free(&layer->walk);
    ctrail_input_free(&layer->input);
    layer->allocator->release(layer->allocator->user, layer);
    c->layer = NULL;
}

/* ---- The string's bytes ----------------------------------------------------------------------- */

static void pass_over(struct container *c, size_t size) {
    c->position += size;
    c->tail = true;
    if (c->position > TAIL_KEPT)
        shorten_tail(c);
}

static void meet_end(struct layer *layer, enum unescaped how) {
    if (how == UNESCAPED_SOME)
        return;
    layer->end = how == UNESCAPED_QUOTE && layer->quoted ? CLOSED : NO_STRING;
    if (layer->end == CLOSED)
        pass_over(layer->around, 1);
}

/* More bytes around the string. Its own input ends with them only if it has no quotes. */
static ctrail_rc fill_around(struct layer *layer, bool *last) {
    ctrail_rc rc = ctrail_input_fill(layer->around->input);
    if (rc == CTRAIL_OK || rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
        return rc;
    if (!*last && available(layer->around)) {
        *last = true; /* what is left may be half of a pair, or an escape that is cut off */
        return CTRAIL_OK;
    }
    layer->end = rc == CTRAIL_END && !layer->quoted && !available(layer->around) ? CLOSED : CUT_OFF;
    layer->error = rc == CTRAIL_END ? CTRAIL_ERR_TRUNCATED : rc;
    return CTRAIL_OK;
}

static ctrail_rc take(void *user, unsigned char *out, size_t room, size_t *got) {
    struct layer *layer = user;
    bool last = false;
    while (!layer->end) {
        size_t used = available(layer->around);
        *got = room;
        enum unescaped how =
            ctrail_unescape((const char *)here(layer->around), &used, (char *)out, got, last, !layer->quoted);
        pass_over(layer->around, used);
        meet_end(layer, how);
        ctrail_rc rc = *got || layer->end ? CTRAIL_OK : fill_around(layer, &last);
        if (*got || rc != CTRAIL_OK)
            return rc;
    }
    *got = 0;
    return layer->end == CLOSED ? CTRAIL_END : layer->end == CUT_OFF ? layer->error : CTRAIL_ERR_JSON;
}

/* ---- The walk around it ----------------------------------------------------------------------- */

static struct layer *new_layer(struct container *around) {
    const ctrail_allocator *allocator = around->input->allocator;
    struct layer *layer = allocator->allocate(allocator->user, sizeof *layer);
    if (!layer)
        return NULL;
    *layer = (struct layer){.allocator = allocator, .around = around};
    ctrail_input_init(&layer->input, allocator, 0);
    ctrail_container_init(&layer->walk, &layer->input, &around->judge, around->record_limit, around->depth_limit);
    layer->walk.texts = around->texts + 1;
    return layer;
}

static ctrail_rc no_memory(struct container *c) {
    c->item = (struct item){.offset = offset_here(c),
                            .at = offset_here(c),
                            .code = CTRAIL_ERR_MEMORY,
                            .message = ctrail_rc_message(CTRAIL_ERR_MEMORY)};
    return CTRAIL_ERR_MEMORY;
}

ctrail_rc ctrail_layer_start(struct container *c, bool quoted) {
    if (!c->layer)
        c->layer = new_layer(c);
    struct layer *layer = c->layer;
    if (!layer)
        return no_memory(c);
    layer->offset = offset_here(c);
    layer->quoted = quoted;
    layer->alone = !c->depth;
    layer->met = layer->read = false;
    layer->end = NO_END;
    drop_anchor(c);
    pass_over(c, quoted);
    ctrail_input_start(&layer->input, take, layer);
    ctrail_container_reset(&layer->walk);
    layer->walk.records = c->records;
    c->state = IN_TEXT;
    return CTRAIL_OK;
}

/* What the inner walk found, with the place of the string. */
static void take_over(struct container *c, const struct item *inner) {
    uint64_t text_at = inner->in_text ? inner->text_at : inner->at;
    c->item = *inner;
    c->item.in_text = true;
    c->item.text_at = text_at;
    c->item.offset = c->item.at = c->layer->offset;
}

static ctrail_rc end_string(struct container *c) {
    struct layer *layer = c->layer;
    bool known = layer->walk.kind && layer->walk.kind != CTRAIL_CONTAINER_EMPTY;
    ctrail_walk_behind_value(c);
    if (layer->read)
        ctrail_resume_learn(c, layer->offset, "\"", 1);
    if (layer->met || known)
        return CTRAIL_OK;
    c->item = (struct item){.offset = layer->offset,
                            .at = layer->offset,
                            .number = ++c->records,
                            .skipped = input_offset(&layer->input),
                            .code = CTRAIL_ERR_NOT_RECORD,
                            .message = "a string that holds no CloudTrail record"};
    return CTRAIL_SKIPPED;
}

/* The inner walk cannot go on: the string ends too early, is none, or is cut off together with its input. */
static ctrail_rc stop_string(struct container *c, const struct item *inner, ctrail_rc rc) {
    struct layer *layer = c->layer;
    uint64_t text_end = input_offset(&layer->input) + input_size(&layer->input);
    if (layer->end == CUT_OFF) {
        c->item.at = offset_here(c);
        c->item.message = c->input->message;
        if (rc == CTRAIL_ERR_TRUNCATED)
            c->item.message = inner->number ? "the input ends inside a record" : "the input ends inside a string";
    }
    if (rc == CTRAIL_ERR_MEMORY || layer->end == CUT_OFF)
        return rc;
    c->item.skipped = text_end - inner->offset;
    if (layer->end == NO_STRING) {
        c->item.code = CTRAIL_ERR_JSON;
        c->item.message = "a control character, or an escape that JSON does not have, in a string";
        c->item.at = offset_here(c);
        c->item.text_at = 0;
        if (!layer->quoted && layer->read) /* the opening quote was missing */
            ctrail_resume_learn(c, layer->offset, "\"", 1);
        return ctrail_walk_look_on(c, c->item);
    }
    c->item.message = inner->number ? "the string ends inside a record" : "the string ends before what holds records";
    ctrail_walk_behind_value(c);
    return CTRAIL_SKIPPED;
}

ctrail_rc ctrail_layer_next(struct container *c) {
    struct layer *layer = c->layer;
    const struct item *inner;
    ctrail_rc rc = ctrail_container_next(&layer->walk, &inner);
    c->records = layer->walk.records;
    if (layer->alone && layer->walk.kind && layer->walk.kind != CTRAIL_CONTAINER_EMPTY)
        c->kind = layer->walk.kind;
    if (rc == CTRAIL_MORE)
        return rc;
    if (rc == CTRAIL_END)
        return end_string(c);
    layer->met = true;
    layer->read = layer->read || rc == CTRAIL_OK;
    take_over(c, inner);
    c->state = rc == CTRAIL_OK ? GIVEN_IN_TEXT : IN_TEXT;
    return rc < 0 ? stop_string(c, inner, rc) : rc;
}
