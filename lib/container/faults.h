/* What to make of text that is broken, and of values that do not end. */
#ifndef CTRAIL_FAULTS_H
#define CTRAIL_FAULTS_H

#include "container/walk.h"

/* The item is broken. The next record is searched for from the cursor on, and then the item is reported. */
void ctrail_fault_search(struct walk *walk);

/* The same for an item whose bytes are in the window, and are broken at that place. */
void ctrail_fault_in_record(struct walk *walk, const struct fault *fault);

/* The same where the walk finds broken text at the cursor: outside of records, or in an object that may be one. OK. */
ctrail_rc ctrail_fault_here(struct walk *walk, ctrail_rc code, const char *message);

/*
 * Checks the first `size` bytes that are kept, of an object or value that has not ended: a fault in it, above all a
 * missing quote, may be why. OK: there is one, and the next record is searched for. NONE, or CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fault_check(struct walk *walk, size_t size);

/* The same where what is kept has not ended and no more of it is read: an element inside may be why as well. */
ctrail_rc ctrail_fault_without_end(struct walk *walk, size_t size);

/* Leaves the object or array, as ctrail_walk_leave does. An object that is nothing known may be so because it is
 * broken: brackets of the wrong kind may seem to be in order. */
ctrail_rc ctrail_fault_or_leave(struct walk *walk);

/* The walk ends here, with that error or the end of the input. Answers what `next` answers; the item says where. */
ctrail_rc ctrail_fault_cut_off(struct walk *walk, ctrail_rc rc);

/* The input answered `rc` where the walk wants a byte, or what is kept is too large. OK to go on, if what is kept is
 * broken or is to be looked through; else for `next`. */
ctrail_rc ctrail_fault_no_bytes(struct walk *walk, ctrail_rc rc);

#endif
