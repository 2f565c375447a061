/* The states that no record names, but that follow from a call that was served. */
#include "services/ec2/decoding.h"

#include "base/str.h"

#define STATE(code, name)                                                                                              \
    {                                                                                                                  \
        code, {                                                                                                        \
            name, sizeof(name) - 1                                                                                     \
        }                                                                                                              \
    }

static const ctrail_ec2_state pending = STATE(0, "pending"), running = STATE(16, "running"),
                              shutting_down = STATE(32, "shutting-down"), stopping = STATE(64, "stopping"),
                              stopped = STATE(80, "stopped"), interrupted = STATE(CTRAIL_ABSENT, "interrupted");

/* What EC2 changes of a stopped instance only, by the members of the request. */
static const char *const attributes_of_stopped[] = {"instanceType",    "userData", "ebsOptimized", "enaSupport",
                                                    "sriovNetSupport", "kernel",   "ramdisk",      NULL};
static const char *const places_of_stopped[] = {"tenancy",   "hostId",  "hostResourceGroupArn",
                                                "groupName", "groupId", "partitionNumber",
                                                NULL};

#define ACTION_NAMED(name)                                                                                             \
    { name, sizeof(name) - 1 }

static const struct implied {
    ctrail_str action;
    const ctrail_ec2_state *state;
    const char *const *members; /* one of them must be in the request; NULL: none need be */
} implied[] = {
    {ACTION_NAMED("RunInstances"), &pending, NULL},
    {ACTION_NAMED("CreateFleet"), &pending, NULL},
    {ACTION_NAMED("RunScheduledInstances"), &pending, NULL},
    {ACTION_NAMED("RequestSpotInstances"), &pending, NULL},
    {ACTION_NAMED("StartInstances"), &pending, NULL},
    {ACTION_NAMED("RebootInstances"), &running, NULL},
    {ACTION_NAMED("StopInstances"), &stopping, NULL},
    {ACTION_NAMED("TerminateInstances"), &shutting_down, NULL},
    {ACTION_NAMED("BidEvictedEvent"), &interrupted, NULL},
    {ACTION_NAMED("ModifyInstanceAttribute"), &stopped, attributes_of_stopped},
    {ACTION_NAMED("ModifyInstancePlacement"), &stopped, places_of_stopped},
    {ACTION_NAMED("ModifyInstanceCpuOptions"), &stopped, NULL},
};

/* {"instanceType":{"value":"t3.large"}}, or {"attribute":"instanceType","value":"t3.large"} */
static bool has_any(const ctrail_value *request, const char *const *members) {
    const ctrail_value *attribute = ctrail_value_get(request, "attribute");
    for (; *members; members++)
        if (value_is_set(ctrail_value_get(request, *members)) ||
            (value_is(attribute, CTRAIL_KIND_STRING) && ctrail_str_equal(value_str(attribute), *members)))
            return true;
    return false;
}

static const ctrail_ec2_state *state_after(const struct decoding *decoding) {
    for (size_t i = 0; i < sizeof implied / sizeof *implied; i++)
        if (ctrail_str_equal_n(decoding->ec2->action, implied[i].action.ptr, implied[i].action.len))
            return !implied[i].members || has_any(decoding->ec2->request_parameters, implied[i].members)
                       ? implied[i].state
                       : NULL;
    return NULL;
}

void ctrail_ec2_imply_states(struct decoding *decoding) {
    const ctrail_event *event = &decoding->record->event;
    bool may_change = decoding->ec2->access == CTRAIL_EC2_WRITE && !event->error_code.len && !event->error_message.len;
    const ctrail_ec2_state *state = may_change && decoding->instances.count ? state_after(decoding) : NULL;
    for (const struct entry *entry = decoding->instances.first; state && entry; entry = entry->next) {
        ctrail_ec2_instance *instance = ctrail_ec2_known_of(entry)->instance;
        if (!instance->current_state)
            instance->implied_state = state;
    }
}
