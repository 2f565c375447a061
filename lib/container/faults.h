/* What to make of text that is broken, and of values that do not end. */
#ifndef CTRAIL_FAULTS_H
#define CTRAIL_FAULTS_H

#include "container/walk.h"

/* The item was broken at the cursor, or before it: the next record is searched for, and then the item is reported. */
void ctrail_fault_search(struct walk *walk);

/* The item is a record that is broken there. */
void ctrail_fault_in_record(struct walk *walk, const struct fault *fault);

/* The text at the cursor is broken, between records, or before the name that would have told that it is one. OK. */
ctrail_rc ctrail_fault_here(struct walk *walk, ctrail_rc code, const char *message);

/*
 * Searches what is kept, an object or a value that does not end, for a fault that may be the reason: a missing quote
 * above all. OK: there is one, and the next record is searched for after it. NONE, or CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fault_find(struct walk *walk, size_t framed);

/* The walk goes no further, as the item says: what `next` answers. */
ctrail_rc ctrail_fault_cut_off(struct walk *walk, ctrail_rc rc);

/* The input answers `rc` where a byte is wanted: OK to go on, since what is kept is broken, or what `next` answers. */
ctrail_rc ctrail_fault_no_bytes(struct walk *walk, ctrail_rc rc);

#endif
