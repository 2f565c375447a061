/* What the names say that CloudTrail gives to digest files and log files. */
#ifndef CTRAIL_OBJECT_NAME_H
#define CTRAIL_OBJECT_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cloudtrail/cloudtrail.h"

struct object_name {
    ctrail_str account, region;
    ctrail_str trail; /* digests only */
    ctrail_str chain; /* digests only: all up to the time, which the digests of a chain have in common */
    bool is_backfill; /* a digest that was written long after its time */
    int64_t time;     /* of a digest its end, of a log file when it was begun */
};

/* "123456789012_CloudTrail-Digest_us-east-1_audit_us-east-1_20240312T100000Z.json.gz", with or without .gz. */
bool ctrail_object_name_of_digest(ctrail_str name, struct object_name *out);

/* "123456789012_CloudTrail_us-east-1_20240312T0905Z_AbCdEfGhIjKlMnOp.json.gz"; CloudTrail-Insight and such, too. */
bool ctrail_object_name_of_log(ctrail_str name, struct object_name *out);

#endif
