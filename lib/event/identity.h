/* Who made a request: userIdentity, and what the library concludes from it. */
#ifndef CTRAIL_IDENTITY_H
#define CTRAIL_IDENTITY_H

#include "event/schema.h"

extern const ctrail_schema ctrail_identity_schema;

enum { ORIGIN_NAMES = CTRAIL_ORIGIN_WEB_IDENTITY_USER + 2 };

/* The names of ctrail_origin, by number; NULL at the end. */
extern const char *const ctrail_origin_names[ORIGIN_NAMES];

/* Sets the event's origin, temporary_credentials, by_aws_service and user_name from its user_identity. */
void ctrail_identity_answer(ctrail_event *event, unsigned concludes);

#endif
