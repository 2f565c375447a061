/* All services, in the order of services.def, which is that of the JSON. */
#include "services/list.h"

#include <string.h>

#define CTRAIL_SERVICE(name) extern const struct service ctrail_service_##name;
#include "services/services.def"
#undef CTRAIL_SERVICE

const struct service *const ctrail_services[SERVICE_COUNT] = {
#define CTRAIL_SERVICE(name) [SERVICE_##name] = &ctrail_service_##name,
#include "services/services.def"
#undef CTRAIL_SERVICE
};

const struct service *ctrail_service_of(const ctrail_event *event) {
    const ctrail_str source = ctrail_str_trim(event->event_source);
    for (size_t i = 0; i < SERVICE_COUNT; i++)
        if (ctrail_service_is_of(ctrail_services[i], source))
            return ctrail_services[i];
    return NULL;
}

const char *ctrail_decoder_name(size_t index) {
    return index < SERVICE_COUNT ? ctrail_services[index]->schema->name : NULL;
}

static const struct service *service_named(const char *name) {
    size_t i = 0;
    while (i < SERVICE_COUNT && strcmp(ctrail_services[i]->schema->name, name) != 0)
        i++;
    return i < SERVICE_COUNT ? ctrail_services[i] : NULL;
}

ctrail_rc ctrail_event_decode(const ctrail_event *event, const char *name, const ctrail_schema **schema,
                              const void **out) {
    const struct service *service = name ? service_named(name) : NULL;
    if (schema)
        *schema = NULL;
    if (out)
        *out = NULL;
    if (!event || !name || !out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = service ? ctrail_service_decode(service, event, out) : CTRAIL_NONE;
    if (schema && rc == CTRAIL_OK)
        *schema = service->schema;
    return rc;
}
