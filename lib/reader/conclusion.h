/* What is concluded of what decoders have found, whichever it was: once for each event. */
#ifndef CTRAIL_CONCLUSION_H
#define CTRAIL_CONCLUSION_H

#include "cloudtrail/access.h"
#include "event/record.h"
#include "event/schema.h"

struct conclusion {
    const char *name;                                               /* as a problem has it */
    ctrail_rc (*conclude)(struct record *record, const void **out); /* NONE: there is nothing to conclude */
};

/* OK, NONE, or an error; *out is NULL unless it is OK. */
ctrail_rc ctrail_conclude(const struct conclusion *conclusion, const ctrail_event *event, const void **out);

ctrail_call ctrail_call_of(const ctrail_event *event);

/* The rows of a struct's member `call`. */
#define CALL_ROWS(type)                                                                                                \
    TEXT_FROM(type, call.user_name, "callerName", COMPUTED), TEXT_FROM(type, call.arn, "callerArn", COMPUTED),         \
        TEXT_FROM(type, call.access_key_id, "callerAccessKeyId", COMPUTED),                                            \
        TEXT_FROM(type, call.source_ip_address, "sourceIPAddress", COMPUTED),                                          \
        TEXT_FROM(type, call.error_code, "errorCode", COMPUTED),                                                       \
        TEXT_FROM(type, call.error_message, "errorMessage", COMPUTED)

extern const ctrail_schema ctrail_credential_schema, ctrail_access_schema;

#endif
