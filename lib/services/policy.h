/* Reading policy documents. */
#ifndef CTRAIL_POLICY_DOCUMENT_H
#define CTRAIL_POLICY_DOCUMENT_H

#include "cloudtrail/policy.h"

#include "event/record.h"
#include "event/schema.h"

/* Reads a policy document: JSON in a string, as CloudTrail has it, or an object. NULL in *out, and a problem, when it
 * is neither; NULL when `value` is NULL or null. */
ctrail_rc ctrail_policy_read(struct record *record, const ctrail_value *value, const ctrail_policy **out);

extern const ctrail_schema ctrail_policy_schema;

#endif
