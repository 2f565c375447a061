/* What a service's own file defines, and what it may ask for. */
#ifndef CTRAIL_SERVICE_H
#define CTRAIL_SERVICE_H

#include "base/set.h"
#include "event/record.h"
#include "event/tables.h"

/* The resources of an event, while they are gathered. */
struct naming {
    struct arena *arena;
    struct set set;    /* by their names */
    struct set others; /* of a name that is there, under another type */
};

/* Defined by a service's own file under the name ctrail_service_<name>. */
struct service {
    const char *event_source;    /* "ec2.amazonaws.com" */
    const ctrail_schema *schema; /* of the struct that `decode` makes; its name is the member's in JSON */
    ctrail_rc (*decode)(struct record *record, const void **out);
    ctrail_rc (*name_resources)(const void *decoded, struct naming *naming); /* or NULL: it finds none */
};

/* Decodes the event if it is of that service, once; NONE if it is not. */
ctrail_rc ctrail_service_decode(const struct service *service, const ctrail_event *event, const void **out);

/* What `ctrail_service_decode` found, if it was called. */
const void *ctrail_service_decoded(const struct service *service, const struct record *record);

/* One more resource, unless its name is there with that type, or empty; the name lives as long as the event. */
ctrail_rc ctrail_resource_add(struct naming *naming, ctrail_str type, ctrail_str name);

/* A resource that was gathered. */
struct named_resource {
    struct entry entry;
    ctrail_named_resource resource;
};

#endif
