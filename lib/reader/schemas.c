/* Finding schemas by name. */
#include <string.h>

#include "event/details.h"
#include "event/event.h"
#include "evidence/verdict.h"
#include "reader/conclusion.h"
#include "services/list.h"
#include "services/ssh_key.h"

const ctrail_schema *ctrail_schema_find(const char *name) {
    static const ctrail_schema *const others[] = {&ctrail_event_schema,   &ctrail_details_schema,
                                                  &ctrail_ssh_key_schema, &ctrail_verdict_schema,
                                                  &ctrail_access_schema,  &ctrail_credential_schema};
    for (size_t i = 0; name && i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i]->name, name) == 0)
            return others[i];
    for (size_t i = 0; name && i < SERVICE_COUNT; i++)
        if (strcmp(ctrail_services[i]->schema->name, name) == 0)
            return ctrail_services[i]->schema;
    return NULL;
}
