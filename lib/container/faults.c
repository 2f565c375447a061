/* Where text is broken, a search begins; where bytes end, it is found out why. */
#include "container/faults.h"

/* The next record is searched for from the cursor on; the text up to that offset is sound. */
static void search(struct walk *walk, uint64_t sound_to) {
    ctrail_resume_start(&walk->recovery, &walk->cursor, &walk->levels, sound_to);
    walk->state = SEARCHING;
}

void ctrail_fault_search(struct walk *walk) {
    search(walk, 0);
}

/*
 * What is kept is broken after so many bytes. Goes back to after its opening bracket, as the sound text before a fault
 * may hold elements as well; or only to before the last string, which may have taken in the start of the next one.
 */
static void search_kept(struct walk *walk, size_t fault) {
    const struct input *input = walk->cursor.input;
    size_t from = ctrail_resume_from(input_bytes(input), fault);
    uint64_t sound_to = input_offset(input) + from;
    walk->cursor.position = ctrail_resume_may_look(&walk->recovery, sound_to, from) ? 1 : from;
    search(walk, sound_to);
}

/* The last string may have taken in the start of the next element, after its own opening quote. A name may be an
 * element itself. */
static void search_tail(struct walk *walk) {
    ctrail_cursor_end_tail(&walk->cursor);
    walk->cursor.position = walk->state != AT_COLON;
    search(walk, 0);
}

void ctrail_fault_in_record(struct walk *walk, const struct fault *fault) {
    struct item *item = &walk->item;
    item->code = fault->code;
    item->message = fault->message;
    item->at = item->offset + fault->at;
    search_kept(walk, fault->at < item->size ? fault->at : item->size);
}

static void set_fault(struct walk *walk, ctrail_rc code, const char *message) {
    uint64_t here = cursor_offset(&walk->cursor);
    const struct level *level = ctrail_walk_faulty(walk);
    bool is_nul = cursor_available(&walk->cursor) && !*cursor_bytes(&walk->cursor);
    walk->item = (struct item){.offset = here, .at = here, .code = code, .message = message};
    if (is_nul) {
        walk->item.code = CTRAIL_ERR_ENCODING;
        walk->item.message = "binary data, or UTF-16 without a byte order mark";
    }
    if (level) {
        walk->item.offset = level->offset;
        walk->item.number = level->number;
    }
}

ctrail_rc ctrail_fault_here(struct walk *walk, ctrail_rc code, const char *message) {
    struct cursor *cursor = &walk->cursor;
    if (ctrail_walk_may_look_through(walk)) /* the fault is met again, after what is before it */
        return ctrail_walk_look_through(walk);
    set_fault(walk, code, message);
    if (cursor->kept == KEPT_OBJECT || cursor->kept == KEPT_GIVEN) {
        search_kept(walk, cursor->position);
        return CTRAIL_OK;
    }
    if (cursor->kept == KEPT_TAIL && cursor->position)
        search_tail(walk);
    else
        search(walk, cursor_offset(cursor));
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

/* What is kept becomes the item: an object, or a member's value. */
static void hold_kept(struct walk *walk, size_t size) {
    const struct input *input = walk->cursor.input;
    if (walk->cursor.kept == KEPT_OBJECT)
        ctrail_walk_hold_object(walk, CTRAIL_OK);
    else
        walk->item = (struct item){.offset = input_offset(input), .bytes = input_bytes(input)};
    walk->item.size = size;
}

ctrail_rc ctrail_fault_check(struct walk *walk, size_t size) {
    struct fault fault = {.code = CTRAIL_OK};
    ctrail_rc rc = find_fault(walk, size, &fault);
    if (rc != CTRAIL_OK)
        return rc;
    if (ctrail_walk_may_look_through(walk))
        return ctrail_walk_look_through(walk);
    hold_kept(walk, size);
    ctrail_fault_in_record(walk, &fault);
    return CTRAIL_OK;
}

ctrail_rc ctrail_fault_without_end(struct walk *walk, size_t size) {
    ctrail_rc rc = ctrail_fault_check(walk, size);
    const struct input *input = walk->cursor.input;
    if (rc != CTRAIL_NONE || !ctrail_resume_may_look(&walk->recovery, input_offset(input) + size, size))
        return rc;
    size_t at = ctrail_resume_look_inside(&walk->levels, input_bytes(input), size);
    if (at == size)
        return CTRAIL_NONE;
    const struct fault fault = {CTRAIL_ERR_JSON, at, "it does not end before the next one begins"};
    hold_kept(walk, size);
    ctrail_fault_in_record(walk, &fault);
    return CTRAIL_OK;
}

ctrail_rc ctrail_fault_or_leave(struct walk *walk) {
    bool is_unknown = walk->cursor.kept == KEPT_OBJECT && level_may_be_record(levels_top(&walk->levels));
    ctrail_rc rc = CTRAIL_NONE;
    if (is_unknown && !ctrail_walk_may_look_through(walk))
        rc = ctrail_fault_check(walk, walk->cursor.position + 1);
    if (rc == CTRAIL_NONE)
        return ctrail_walk_leave(walk);
    return rc == CTRAIL_OK ? rc : ctrail_fault_cut_off(walk, rc);
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
    if (rc == CTRAIL_ERR_MEMORY)
        return ctrail_fault_cut_off(walk, rc);
    if (ctrail_walk_may_look_through(walk)) /* for what is before the end */
        return ctrail_walk_look_through(walk);
    ctrail_rc found = CTRAIL_NONE;
    if (cursor->kept != KEPT_NOTHING && cursor->kept != KEPT_TAIL)
        found = ctrail_fault_without_end(walk, input_size(cursor->input));
    if (found == CTRAIL_OK)
        return found;
    return ctrail_fault_cut_off(walk, found == CTRAIL_NONE ? rc : found);
}
