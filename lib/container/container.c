/* The machine: the table of states, and the strings in a document, each of which is a document itself. */
#include "container/container.h"

#include "container/at_value.h"
#include "container/base64_source.h"
#include "container/faults.h"
#include "container/in_object.h"
#include "container/in_record.h"

static const char *const container_names[] = {
    [CTRAIL_CONTAINER_UNKNOWN] = "unknown",
    [CTRAIL_CONTAINER_LOG_FILE] = "log file",
    [CTRAIL_CONTAINER_RECORD] = "record",
    [CTRAIL_CONTAINER_ARRAY] = "array",
    [CTRAIL_CONTAINER_EVENTBRIDGE] = "EventBridge",
    [CTRAIL_CONTAINER_DIGEST] = "digest",
    [CTRAIL_CONTAINER_LOOKUP_EVENTS] = "LookupEvents",
    [CTRAIL_CONTAINER_CLOUDWATCH_LOGS] = "CloudWatch Logs",
    [CTRAIL_CONTAINER_LAKE] = "CloudTrail Lake",
    [CTRAIL_CONTAINER_NOTICE] = "notice",
    [CTRAIL_CONTAINER_VALIDATION_MESSAGE] = "validation message",
    [CTRAIL_CONTAINER_EMPTY] = "empty",
    [CTRAIL_CONTAINER_WRAPPED] = "wrapped",
};

const char *ctrail_container_name(ctrail_container container) {
    bool known = container >= 0 && (size_t)container < sizeof container_names / sizeof *container_names;
    return container_names[known ? container : CTRAIL_CONTAINER_UNKNOWN];
}

/* A walk through a string, as through a document. It is made for the first string, and used again for the others. */
struct string_walk {
    struct container container;
    struct input input;
    struct text_source source;
    struct base64_source base64; /* over `source` */
    uint64_t offset;             /* of the opening quote, in the input around it */
    uint64_t inflated;           /* bytes, in it and before it, that the input around it knows of */
    bool is_alone;               /* it is in no array and no object, so that the document is of the kind that it is */
    bool has_item;               /* a record was in it, or something that was reported */
    bool has_record;
    bool is_record; /* it names a member of records, so that one is missed if there is none */
};

void ctrail_container_init(struct container *container, struct input *input, const struct judge *judge,
                           uint64_t record_limit, uint32_t depth_limit) {
    container->string = NULL;
    ctrail_walk_init(&container->walk, input, judge, record_limit, depth_limit);
}

void ctrail_container_reset(struct container *container) {
    ctrail_walk_reset(&container->walk);
}

void ctrail_container_free(struct container *container) {
    struct string_walk *string = container->string;
    if (!string)
        return;
    const ctrail_allocator *allocator = string->input.allocator;
    ctrail_container_free(&string->container);
    ctrail_input_free(&string->input);
    allocator->release(allocator->user, string);
    container->string = NULL;
}

/* ---- Strings ---------------------------------------------------------------------------------- */

static struct string_walk *new_string_walk(const struct walk *around) {
    const ctrail_allocator *allocator = around->cursor.input->allocator;
    struct string_walk *string = allocator->allocate(allocator->user, sizeof *string);
    if (!string)
        return NULL;
    *string = (struct string_walk){.is_alone = false};
    ctrail_input_init(&string->input, allocator, around->cursor.input->inflated_limit);
    ctrail_container_init(&string->container, &string->input, &around->judge, around->cursor.object_limit,
                          around->depth_limit);
    string->container.walk.strings = around->strings + 1;
    return string;
}

static ctrail_rc no_memory(struct walk *walk) {
    uint64_t here = cursor_offset(&walk->cursor);
    walk->item = (struct item){.offset = here,
                               .at = here,
                               .code = CTRAIL_ERR_MEMORY,
                               .message = ctrail_rc_message(CTRAIL_ERR_MEMORY)};
    return CTRAIL_ERR_MEMORY;
}

/* The bytes of the string that starts at the walk's cursor become those of the string's input. */
static void start_source(struct walk *walk, struct string_walk *string) {
    bool is_inflated = walk->strings && walk->cursor.input->form >= FORM_GZIP;
    string->container.walk.was_inflated = walk->was_inflated || is_inflated;
    ctrail_text_source_start(&string->source, &walk->cursor, walk->state != AT_ESCAPED);
    if (walk->state == AT_BASE64) {
        ctrail_base64_source_start(&string->base64, &string->source);
        ctrail_input_start_stored(&string->input, ctrail_base64_source_take, &string->base64);
    } else {
        ctrail_input_start(&string->input, ctrail_text_source_take, &string->source);
    }
    string->input.was_inflated = string->container.walk.was_inflated;
    string->input.inflated_before = string->inflated = input_inflated(walk->cursor.input);
}

/* The limit on inflated bytes holds for those of an input and of all strings in it. */
static void count_inflated(struct input *around, struct string_walk *string) {
    uint64_t all = input_inflated(&string->input);
    around->inflated_before += all - string->inflated;
    string->inflated = all;
}

static ctrail_rc at_string(struct container *container) {
    struct walk *walk = &container->walk;
    if (!container->string)
        container->string = new_string_walk(walk);
    struct string_walk *string = container->string;
    if (!string)
        return no_memory(walk);
    struct walk *inside = &string->container.walk;
    bool is_wrapped = level_is_looked_through(levels_top(&walk->levels));
    string->offset = cursor_offset(&walk->cursor);
    string->is_alone = !walk->levels.depth;
    string->has_item = string->has_record = false;
    string->is_record = is_wrapped && walk->is_record;
    walk->is_record = false;
    start_source(walk, string);
    inside->place = is_wrapped ? PLACE_WRAPPED : PLACE_TOP;
    ctrail_container_reset(&string->container);
    inside->records = walk->records;
    inside->unit = walk->unit;
    walk->state = IN_STRING;
    return CTRAIL_OK;
}

/* The string was an element with a record in it: others will be strings as well. */
static void learn_string(struct walk *walk, uint64_t offset) {
    static const struct beginning quote = {.name = "\"", .length = 1};
    ctrail_resume_learn(&walk->recovery, &walk->levels, offset, &quote);
}

static bool is_something_known(const struct string_walk *string) {
    ctrail_container kind = string->container.walk.kind;
    return kind != CTRAIL_CONTAINER_UNKNOWN && kind != CTRAIL_CONTAINER_EMPTY;
}

static ctrail_rc end_string(struct container *container) {
    struct walk *walk = &container->walk;
    const struct string_walk *string = container->string;
    bool is_wrapped = string->container.walk.place == PLACE_WRAPPED;
    ctrail_walk_after_value(walk);
    if (string->has_record)
        learn_string(walk, string->offset);
    if (string->has_item)
        return CTRAIL_OK;
    if (is_something_known(string)) {
        walk->known++;
        if (is_wrapped)
            walk->kind = string->container.walk.kind;
        return CTRAIL_OK;
    }
    if (is_wrapped && !string->is_record) /* mostly it is some other text */
        return CTRAIL_OK;
    walk->known++;
    walk->item = (struct item){.offset = string->offset,
                               .at = string->offset,
                               .number = ++walk->records,
                               .skipped = input_offset(&string->input),
                               .code = CTRAIL_ERR_NOT_RECORD,
                               .message = "a string that holds no CloudTrail record"};
    return CTRAIL_SKIPPED;
}

/* The item of the string's walk becomes this walk's. Its places become that of the string. */
static void take_over(struct container *container, const struct item *inside) {
    struct item *item = &container->walk.item;
    *item = *inside;
    item->in_string = true;
    item->string_at = inside->in_string ? inside->string_at : inside->at;
    item->offset = item->at = container->string->offset;
    if (!item->unit)
        item->unit = ctrail_walk_unit(&container->walk);
}

/* The input around the string ended, or failed. */
static ctrail_rc cut_off_string(struct walk *walk, ctrail_rc rc) {
    struct item *item = &walk->item;
    const struct level *level = ctrail_walk_faulty(walk);
    item->at = cursor_offset(&walk->cursor);
    if (level) {
        item->offset = level->offset;
        item->number = level->number;
    }
    item->message = walk->cursor.input->message;
    if (rc == CTRAIL_ERR_TRUNCATED)
        item->message = item->number ? "the input ends inside a record" : "the input ends inside a string";
    return rc;
}

/* The cursor is at what no string may have; at its closing quote, if the opening one is missing. */
static ctrail_rc break_string(struct walk *walk, const struct string_walk *string) {
    struct item *item = &walk->item;
    item->code = CTRAIL_ERR_JSON;
    item->message = "a control character, or an escape that JSON does not have, in a string";
    item->at = cursor_offset(&walk->cursor);
    item->string_at = 0;
    if (!string->source.is_quoted && string->has_record)
        learn_string(walk, string->offset);
    ctrail_fault_search(walk);
    return CTRAIL_OK;
}

/* What is broken in the string, in the base64 or in the gzip, is seen before its end: the rest is passed over. */
static ctrail_rc pass_over_rest(struct walk *walk, bool is_reported) {
    ctrail_frame_start(&walk->frame, '"', walk->depth_limit);
    walk->frame.depth = 1;
    walk->state = is_reported ? IN_SKIPPED : IN_MEMBER;
    return CTRAIL_OK;
}

/* Whether the fault that a string ends with is worth to be reported: what looks like JSON or base64 may be neither. */
static bool is_of_interest(const struct string_walk *string, ctrail_rc rc) {
    const struct walk *inside = &string->container.walk;
    if (inside->place != PLACE_WRAPPED || inside->known)
        return true;
    if (rc == CTRAIL_ERR_ENCODING)
        return inside->has_member && inside->levels.depth;
    return rc != CTRAIL_ERR_TRUNCATED || inside->has_member;
}

/* The string's walk ended with an error. */
static ctrail_rc fail_string(struct container *container, uint64_t offset_inside, ctrail_rc rc) {
    struct walk *walk = &container->walk;
    const struct string_walk *string = container->string;
    bool is_reported = is_of_interest(string, rc);
    if (string->source.end == STRING_CUT_OFF)
        return cut_off_string(walk, rc);
    if (rc == CTRAIL_ERR_MEMORY)
        return rc;
    walk->item.skipped = input_offset(&string->input) + input_size(&string->input) - offset_inside;
    if (string->source.end == STRING_INVALID)
        return break_string(walk, string);
    if (!is_reported)
        walk->records -= walk->item.number != 0;
    walk->known += is_reported;
    if (rc == CTRAIL_ERR_ENCODING)
        walk->item.message = "a string that is not base64 up to its end";
    if (string->source.end == STRING_OPEN)
        return pass_over_rest(walk, is_reported);
    if (rc == CTRAIL_ERR_TRUNCATED)
        walk->item.message =
            walk->item.number ? "the string ends inside a record" : "the string ends before what holds records";
    else
        walk->item.skipped = cursor_offset(&walk->cursor) - string->offset;
    ctrail_walk_after_value(walk);
    return is_reported ? CTRAIL_SKIPPED : CTRAIL_OK;
}

static ctrail_rc in_string(struct container *container) {
    struct walk *walk = &container->walk;
    struct string_walk *string = container->string;
    const struct item *inside;
    ctrail_rc rc = ctrail_container_next(&string->container, &inside);
    walk->records = string->container.walk.records;
    walk->unit = string->container.walk.unit;
    count_inflated(walk->cursor.input, string);
    if (string->is_alone && is_something_known(string))
        walk->kind = string->container.walk.kind;
    if (rc == CTRAIL_MORE)
        return rc;
    if (rc == CTRAIL_END)
        return end_string(container);
    string->has_item = true;
    string->has_record = string->has_record || rc == CTRAIL_OK;
    walk->known += rc >= 0;
    if (rc == CTRAIL_OK && string->container.walk.place == PLACE_WRAPPED)
        walk->kind = CTRAIL_CONTAINER_WRAPPED;
    take_over(container, inside);
    walk->state = rc == CTRAIL_OK ? GIVEN_IN_STRING : IN_STRING;
    return rc < 0 ? fail_string(container, inside->offset, rc) : rc;
}

/* ---- The machine ------------------------------------------------------------------------------ */

static ctrail_rc searching(struct walk *walk) {
    ctrail_rc rc = ctrail_resume_search(&walk->recovery, &walk->cursor, &walk->levels, walk->judge.has_field);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    rc = ctrail_walk_report(walk);
    bool is_member = levels_top(&walk->levels)->kind == LEVEL_OBJECT;
    walk->state = is_member ? AT_KEY : AT_VALUE; /* whatever separates it from the broken text */
    walk->first = !is_member;
    walk->recovery.found = true;
    return rc;
}

/* OK to go on, or what `next` answers. */
static ctrail_rc (*const states[])(struct walk *) = {
    [AT_VALUE] = ctrail_at_value,     [AT_KEY] = ctrail_at_key,       [IN_KEY] = ctrail_in_key,
    [AT_COLON] = ctrail_at_colon,     [AT_MEMBER] = ctrail_at_member, [IN_MEMBER] = ctrail_in_member,
    [IN_RECORD] = ctrail_in_record,   [GIVEN] = ctrail_record_given,  [IN_PLAIN_MESSAGE] = ctrail_in_plain_message,
    [IN_SKIPPED] = ctrail_in_skipped, [AT_NEXT] = ctrail_at_next,     [IN_TEXT] = ctrail_in_text,
    [SEARCHING] = searching,
};

static ctrail_rc step(struct container *container) {
    switch (container->walk.state) {
    case AT_STRING:
    case AT_ESCAPED:
    case AT_BASE64:
        return at_string(container);
    case IN_STRING:
    case GIVEN_IN_STRING:
        return in_string(container);
    default:
        return states[container->walk.state](&container->walk);
    }
}

static bool is_given(const struct container *container) {
    return container->walk.state == GIVEN || container->walk.state == GIVEN_IN_STRING;
}

ctrail_rc ctrail_container_next(struct container *container, const struct item **item) {
    ctrail_rc rc;
    do
        rc = step(container);
    while (rc == CTRAIL_OK && !is_given(container));
    *item = &container->walk.item;
    return rc;
}

/* ---- What the caller found out about the record that was given -------------------------------- */

/* The walk that gave it. */
static struct walk *giver(struct container *container) {
    while (container->walk.state == GIVEN_IN_STRING)
        container = &container->string->container;
    return &container->walk;
}

void ctrail_container_broken(struct container *container, const struct fault *fault) {
    ctrail_fault_in_record(giver(container), fault);
}

void ctrail_container_is_notice(struct container *container, bool is_wanted) {
    struct walk *walk = giver(container);
    ctrail_container kind = walk->item.is_event ? CTRAIL_CONTAINER_EVENTBRIDGE : CTRAIL_CONTAINER_NOTICE;
    if (walk->item.is_event && walk->item.unit) /* around it is something else, which has a kind */
        kind = walk->kind;
    for (struct container *around = container; &around->walk != walk; around = &around->string->container)
        around->walk.kind = kind;
    walk->kind = kind;
    if (is_wanted)
        return;
    walk->records = walk->item.number - 1;
    if (walk->item.is_event)
        return;
    levels_top(&walk->levels)->is_notice = true;
    ctrail_walk_look_through(walk);
}

void ctrail_container_is_holder(struct container *container) {
    struct walk *walk = giver(container);
    walk->known -= 1; /* as which it was met */
    ctrail_walk_look_through(walk);
}

void ctrail_container_is_repeated(struct container *container) {
    struct walk *walk = giver(container);
    walk->records = walk->item.number - 1;
}

void ctrail_container_is_wrapper(struct container *container) {
    struct walk *walk = giver(container);
    if (walk->item.is_event && walk->item.unit) {
        ctrail_container_is_holder(container);
        return;
    }
    if (*cursor_bytes(&walk->cursor) == '[') {
        ctrail_walk_enter_cells(walk);
        return;
    }
    ctrail_walk_is_known(walk, walk->kind);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->first = true;
    walk->state = AT_KEY;
}
