/* The services that have a decoder, as services.def lists them. */
#ifndef CTRAIL_LIST_H
#define CTRAIL_LIST_H

#include "services/service.h"

enum {
#define CTRAIL_SERVICE(name) SERVICE_##name,
#include "services/services.def"
#undef CTRAIL_SERVICE
    SERVICE_COUNT
};

extern const struct service *const ctrail_services[SERVICE_COUNT];

/* The service that the event is of; NULL: one that has no decoder. */
const struct service *ctrail_service_of(const ctrail_event *event);

#endif
