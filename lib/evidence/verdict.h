/* What was found, while it is found: findings and chains, kept until the end. */
#ifndef CTRAIL_VERDICT_H
#define CTRAIL_VERDICT_H

#include "cloudtrail/verification.h"
#include "event/schema.h"

extern const ctrail_schema ctrail_verdict_schema;

/* Findings in an arena; any thread may add to them. */
struct findings {
    struct arena *arena;
    struct buffer list; /* of pointers to them */
    size_t count;
};

/* Keeps a copy of a finding, texts included, `more` being the rest of its detail. False: no memory. */
bool ctrail_findings_add(struct findings *findings, const ctrail_finding *finding, ctrail_str more);

/* Puts them in the order of accounts, regions, trails, times and names. */
const ctrail_finding *const *ctrail_findings_sorted(struct findings *findings);

#endif
