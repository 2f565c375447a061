/* The services that have a decoder, as services/services.def lists them. */
#ifndef CTRAIL_SERVICE_H
#define CTRAIL_SERVICE_H

#include "table.h"

/* What a service's own source file defines, under the name ctrail_service_<name>. */
struct service {
    const char *event_source;    /* "ec2.amazonaws.com" */
    const ctrail_schema *schema; /* of the struct that `decode` makes; its name is the member's in JSON */
    ctrail_rc (*decode)(struct record *record, const void **out);
};

enum {
#define CTRAIL_SERVICE(name) SERVICE_##name,
#include "services/services.def"
#undef CTRAIL_SERVICE
    SERVICE_COUNT
};

#define CTRAIL_SERVICE(name) extern const struct service ctrail_service_##name;
#include "services/services.def"
#undef CTRAIL_SERVICE

/* Decodes the event if it is of that service, once; NONE if it is not. */
ctrail_rc ctrail_service_decode(const ctrail_event *event, int service, const void **out);

#endif
