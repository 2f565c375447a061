/* Where text is broken, a search begins; where bytes end, it is found out why. */
#include "container/faults.h"

void ctrail_fault_search(struct walk *walk) {
    ctrail_resume_start(&walk->recovery, &walk->cursor, &walk->levels);
    walk->state = SEARCHING;
}

void ctrail_fault_in_record(struct walk *walk, const struct fault *fault) {
    struct item *item = &walk->item;
    item->code = fault->code;
    item->message = fault->message;
    item->at = item->offset + fault->at;
    walk->cursor.position = ctrail_resume_from(item->bytes, fault->at < item->size ? fault->at : item->size);
    walk->levels.depth--;
    ctrail_fault_search(walk);
}

ctrail_rc ctrail_fault_here(struct walk *walk, ctrail_rc code, const char *message) {
    uint64_t here = cursor_offset(&walk->cursor);
    if (ctrail_walk_may_look_through(walk)) /* the fault is met again, after what is before it */
        return ctrail_walk_look_through(walk);
    const struct level *level = ctrail_walk_faulty(walk);
    walk->item = (struct item){.offset = here, .at = here, .code = code, .message = message};
    if (level) {
        walk->item.offset = level->offset;
        walk->item.number = level->number;
    }
    if (walk->cursor.kept == KEPT_TAIL) /* the last string may have taken in the start of the next element */
        cursor_rewind(&walk->cursor);
    ctrail_fault_search(walk);
    return CTRAIL_OK;
}

/* ---- Values that do not end ------------------------------------------------------------------- */

ctrail_rc ctrail_fault_cut_off(struct walk *walk, ctrail_rc rc) {
    const struct input *input = walk->cursor.input;
    bool in_skipped = walk->state == IN_SKIPPED;
    const struct level *level = in_skipped ? NULL : ctrail_walk_faulty(walk);
    uint64_t end = input_offset(input) + input_size(input);
    struct item cut = {.offset = end, .at = end, .code = rc, .message = input->message};
    bool in_record = in_skipped || level;
    if (in_record) {
        cut.offset = in_skipped ? walk->item.offset : level->offset;
        cut.number = in_skipped ? walk->item.number : level->number;
    }
    if (rc == CTRAIL_END) {
        cut.code = CTRAIL_ERR_TRUNCATED;
        cut.message =
            in_record ? "the input ends inside a record" : "the input ends before what holds the records does";
    } else if (!cut.message) {
        cut.message = ctrail_rc_message(rc);
    }
    walk->item = cut;
    return cut.code;
}

/* Most faults are near the beginning, so that a part is checked first, then more. After broken text the caller has
 * done so. */
static ctrail_rc find_fault(const struct walk *walk, size_t size, struct fault *fault) {
    const struct judge *judge = &walk->judge;
    const char *bytes = (const char *)input_bytes(walk->cursor.input);
    for (size_t part = walk->recovery.was_broken ? size : CHECK_FIRST;; part *= CHECK_GROWTH) {
        part = part < size ? part : size;
        ctrail_rc rc = judge->find_fault(judge->user, bytes, part, fault);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_NONE;
        if (fault->at < part)
            return CTRAIL_OK;
        if (part == size)
            return CTRAIL_NONE;
    }
}

/* A member's value that is kept becomes the item. */
static void hold_value(struct walk *walk) {
    const struct input *input = walk->cursor.input;
    walk->item = (struct item){.offset = input_offset(input), .bytes = input_bytes(input)};
}

ctrail_rc ctrail_fault_check(struct walk *walk, size_t size) {
    struct fault fault = {.code = CTRAIL_OK};
    ctrail_rc rc = find_fault(walk, size, &fault);
    if (rc != CTRAIL_OK)
        return rc;
    if (ctrail_walk_may_look_through(walk))
        return ctrail_walk_look_through(walk);
    if (walk->cursor.kept == KEPT_OBJECT)
        ctrail_walk_hold_object(walk, CTRAIL_OK);
    else
        hold_value(walk);
    walk->item.size = size;
    ctrail_fault_in_record(walk, &fault);
    return CTRAIL_OK;
}

/* The object that is kept is larger than a record may be. */
static ctrail_rc too_large(struct walk *walk) {
    if (ctrail_walk_may_look_through(walk))
        return ctrail_walk_look_through(walk);
    cursor_drop(&walk->cursor);
    return CTRAIL_OK;
}

ctrail_rc ctrail_fault_no_bytes(struct walk *walk, ctrail_rc rc) {
    const struct cursor *cursor = &walk->cursor;
    if (rc == CTRAIL_ERR_RECORD_SIZE)
        return too_large(walk);
    bool between_values = walk->levels.depth == 0 && walk->state != IN_SKIPPED;
    bool nothing_met = !walk->kind && !walk->records && !walk->recovery.was_broken;
    if (rc == CTRAIL_END && between_values && nothing_met)
        walk->kind = CTRAIL_CONTAINER_EMPTY;
    if (rc == CTRAIL_MORE || (rc == CTRAIL_END && between_values))
        return rc;
    bool may_be_broken = cursor->kept == KEPT_OBJECT || cursor->kept == KEPT_VALUE;
    ctrail_rc found = CTRAIL_NONE;
    if (may_be_broken && rc != CTRAIL_ERR_MEMORY)
        found = ctrail_fault_check(walk, input_size(cursor->input));
    if (found == CTRAIL_OK)
        return found;
    if (found == CTRAIL_NONE && ctrail_walk_may_look_through(walk)) /* for what is before the end */
        return ctrail_walk_look_through(walk);
    return ctrail_fault_cut_off(walk, found == CTRAIL_NONE ? rc : found);
}
