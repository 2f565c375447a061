/* Listing what is not as documented in a record. */
#ifndef CTRAIL_PROBLEMS_H
#define CTRAIL_PROBLEMS_H

#include "base/time.h"
#include "event/record.h"
#include "json/parse.h"

/* Lists a problem at a node of the record's tree, or of a decoder's copy; once for each path and message. */
ctrail_rc ctrail_record_problem(struct record *record, const ctrail_value *place, ctrail_problem_code code,
                                const char *message);

/* Lists that a flag is 1 or 0, as a number or a string, if it is. */
ctrail_rc ctrail_record_flag(struct record *record, const ctrail_value *flag);

/* Lists how a time was read that is not spelled as in RFC 3339. */
ctrail_rc ctrail_record_guessed_time(struct record *record, const ctrail_value *time, enum time_spelling spelling);

/* The names of the codes, by their numbers; NULL at the end. */
enum { PROBLEM_CODES = CTRAIL_PROBLEM_SPELLING + 1 };
extern const char *const ctrail_problem_codes[PROBLEM_CODES + 1];

/* Lists the strings of the record that had to be repaired. */
ctrail_rc ctrail_record_repaired(struct record *record, const struct repairs *repairs);

/* The same for JSON that was parsed from one of its strings. */
ctrail_rc ctrail_record_repaired_in(struct record *record, const ctrail_value *string, const struct repairs *repairs);

/* Whether that decoder exceeded the limit on memory. */
bool ctrail_record_is_over_limit(const struct record *record, const void *decoder);

/* Remembers that it did, and lists a problem of the whole record with the decoder's name, unless that is NULL. Returns
 * CTRAIL_ERR_LIMIT. */
ctrail_rc ctrail_record_over_limit(struct record *record, const void *decoder, const char *name);

#endif
