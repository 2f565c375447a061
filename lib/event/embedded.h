/* JSON in strings of a record. */
#ifndef CTRAIL_EMBEDDED_H
#define CTRAIL_EMBEDDED_H

#include "event/record.h"

/* Parses JSON that a string of the record spells; *depth is the deepest nesting in it. What had to be repaired is a
 * problem of the string. OK, an error in the text, or the arena's error. */
ctrail_rc ctrail_embedded_parse(struct record *record, const ctrail_value *string, ctrail_str json,
                                const ctrail_value **out, uint32_t *depth);

#endif
