/* The services that have a decoder, as services/services.def lists them. */
#ifndef CTRAIL_SERVICE_H
#define CTRAIL_SERVICE_H

#include "base/set.h"
#include "event/tables.h"

/* The resources of an event, while they are gathered. */
struct naming {
    struct arena *arena;
    struct set set;    /* by their names */
    struct set others; /* of a name that is there, under another type */
};

/* What a service's own source file defines, under the name ctrail_service_<name>. */
struct service {
    const char *event_source;    /* "ec2.amazonaws.com" */
    const ctrail_schema *schema; /* of the struct that `decode` makes; its name is the member's in JSON */
    ctrail_rc (*decode)(struct record *record, const void **out);
    ctrail_rc (*name_resources)(const void *decoded, struct naming *naming); /* or NULL: it finds none */
};

/* One more resource, unless its name is there with that type, or empty; the name lives as long as the event. */
ctrail_rc ctrail_named_add(struct naming *naming, ctrail_str type, ctrail_str name);

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

/* Adds what the decoder of the event's service finds; OK also when it has none. */
ctrail_rc ctrail_service_name_resources(const ctrail_event *event, struct naming *naming);

#endif
