/* All services, in the order of services.def, which is that of the JSON. */
#include "services/list.h"

#define CTRAIL_SERVICE(name) extern const struct service ctrail_service_##name;
#include "services/services.def"
#undef CTRAIL_SERVICE

const struct service *const ctrail_services[SERVICE_COUNT] = {
#define CTRAIL_SERVICE(name) [SERVICE_##name] = &ctrail_service_##name,
#include "services/services.def"
#undef CTRAIL_SERVICE
};
