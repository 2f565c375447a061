/* Concludes once for each event, within the limit on its memory. */
#include "reader/conclusion.h"

#include "event/problems.h"

static ctrail_rc conclude_and_keep(const struct conclusion *conclusion, struct record *record) {
    const void *concluded;
    ctrail_rc rc = conclusion->conclude(record, &concluded);
    return rc == CTRAIL_OK ? ctrail_record_keep(record, conclusion, concluded) : rc;
}

/* If a decoder exceeded the limit, it has already listed a problem. */
static ctrail_rc conclude_once(const struct conclusion *conclusion, struct record *record) {
    if (ctrail_record_decoded(record, conclusion))
        return CTRAIL_OK;
    if (ctrail_record_is_over_limit(record, conclusion))
        return CTRAIL_ERR_LIMIT;
    ctrail_rc rc = conclude_and_keep(conclusion, record);
    return rc == CTRAIL_ERR_LIMIT
               ? ctrail_record_over_limit(record, conclusion, record->over_limit_count ? NULL : conclusion->name)
               : rc;
}

ctrail_rc ctrail_conclude(const struct conclusion *conclusion, const ctrail_event *event, const void **out) {
    struct record *record = record_of(event);
    *out = NULL;
    if (!record)
        return CTRAIL_ERR_ARGUMENT;
    if (record->projection)
        return CTRAIL_ERR_STATE;
    ctrail_rc rc = conclude_once(conclusion, record);
    *out = ctrail_record_decoded(record, conclusion);
    return rc;
}

ctrail_call ctrail_call_of(const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    ctrail_call call = {.user_name = event->user_name,
                        .source_ip_address = event->source_ip_address,
                        .error_code = event->error_code,
                        .error_message = event->error_message};
    if (identity) {
        call.arn = identity->arn;
        call.access_key_id = identity->access_key_id;
    }
    return call;
}
