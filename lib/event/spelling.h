/*
 * Records as databases spell them: names in lower case, objects or lists that are JSON in a string, members in the
 * cells of a row. It is put right in the record's tree, so that all that reads it sees CloudTrail's own spelling. What
 * may have been meant otherwise is a problem.
 */
#ifndef CTRAIL_SPELLING_H
#define CTRAIL_SPELLING_H

#include "event/record.h"
#include "event/schema.h"

/* Finds the row of whose name that of a member of `object` is the lower case, and gives the member that name; *row is
 * NULL if there is none, or if the object has a member of that name. *tried: a mask of the rows that were found so in
 * this object, each of which is looked for once. OK, or the arena's error. */
ctrail_rc ctrail_spelling_row(struct record *record, const ctrail_schema *schema, const ctrail_value *object,
                              const ctrail_value *member, uint64_t *tried, const struct row **row);

/* The member whose name is the lower case of `name`, or NULL. */
const ctrail_value *ctrail_spelling_get(const ctrail_value *object, const char *name, size_t length);

/* The member of that name; where names are in lower case, one of such a name in its place. Or NULL. */
const ctrail_value *ctrail_spelling_find(const struct record *record, const ctrail_value *object, const char *name);

/* Gives a member of an object in the tree the name that its own is the lower case of. OK, or the arena's error. */
ctrail_rc ctrail_spelling_rename(struct record *record, const ctrail_value *object, const ctrail_value *member,
                                 const char *name);

/* Parses a string in the place of an object or, if that is allowed, a list, and keeps the result for
 * ctrail_spelling_open. NONE: it spells none. */
ctrail_rc ctrail_spelling_parse(struct record *record, const ctrail_value *string, bool may_be_list);

/* Makes the tree anew, with what was parsed in the place of the strings. */
ctrail_rc ctrail_spelling_open(struct record *record);

/* Makes one object of a row, an array of cells: of objects, mostly with one member each. CTRAIL_ERR_NOT_RECORD: there
 * is something else in it. */
ctrail_rc ctrail_spelling_join(struct record *record);

#endif
