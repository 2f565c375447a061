/* The interface between a service's decoder and the library. */
#ifndef CTRAIL_SERVICE_H
#define CTRAIL_SERVICE_H

#include "base/set.h"
#include "event/record.h"
#include "event/tables.h"

/* The resources of an event, while they are gathered. */
struct naming {
    struct arena *arena;
    struct set set;    /* by their names */
    struct set others; /* of names that are in `set` with another type; their key is both */
};

enum { EVENT_SOURCES_MAX = 3 };

#define EVENT_SOURCE(name)                                                                                             \
    { name, sizeof(name) - 1 }

/* A decoder. Each service's file defines one, as ctrail_service_<name>. */
struct service {
    ctrail_str event_sources[EVENT_SOURCES_MAX + 1]; /* which no other service has; behind the last an absent one */
    const ctrail_schema *schema; /* of the struct that `decode` makes; its name is that of the member in JSON */
    ctrail_rc (*decode)(struct record *record, const void **out);
    ctrail_rc (*name_resources)(const void *decoded, struct naming *naming); /* NULL: it finds no resources */
    const char *needs; /* the paths of all that it reads of a record, with '|' between them; NULL: all of it */
};

/* Whether that event source, without space around it, is one of the service's. */
bool ctrail_service_is_of(const struct service *service, ctrail_str source);

/* Decodes the event if it is of that service, once; NONE if it is not. */
ctrail_rc ctrail_service_decode(const struct service *service, const ctrail_event *event, const void **out);

#define RESOURCE_TYPE(name) ((ctrail_str){name, sizeof(name) - 1})

/* Adds a resource, unless its name is empty or already there with that type. The name must live as long as the event.
 */
ctrail_rc ctrail_resource_add(struct naming *naming, ctrail_str type, ctrail_str name);

/* A resource that was gathered. */
struct named_resource {
    struct entry entry;
    ctrail_named_resource resource;
};

#endif
