/* What all parts of a verification do: they lock, report, and run out of memory. */
#include "evidence/state.h"

void ctrail_verification_lock(const ctrail_verification *verification) {
    if (verification->lock)
        verification->lock(verification->user);
}

void ctrail_verification_unlock(const ctrail_verification *verification) {
    if (verification->unlock)
        verification->unlock(verification->user);
}

void ctrail_verification_fails(ctrail_verification *verification) {
    ctrail_verification_lock(verification);
    verification->failed = CTRAIL_ERR_MEMORY;
    ctrail_verification_unlock(verification);
}

bool ctrail_verification_is_asked_for(const ctrail_verification *verification, int64_t time) {
    return (verification->since == CTRAIL_ABSENT || time >= verification->since) &&
           (verification->until == CTRAIL_ABSENT || time < verification->until);
}

void ctrail_verification_report(ctrail_verification *verification, const struct chain *chain,
                                const ctrail_verified_file *copy, ctrail_finding finding, ctrail_str more) {
    struct buffer path = {.allocator = &verification->allocator};
    bool is_kept = true;
    if (chain) {
        finding.account = chain->found.account;
        finding.region = chain->found.region;
        finding.trail = chain->found.trail;
    }
    if (copy) {
        finding.path.ptr = ctrail_copies_path(copy, "", &path);
        finding.path.len = finding.path.ptr ? strlen(finding.path.ptr) : 0;
        is_kept = finding.path.ptr != NULL;
    }
    if (!finding.system_error)
        finding.system_error = CTRAIL_ABSENT;
    ctrail_verification_lock(verification);
    is_kept = is_kept && ctrail_findings_add(&verification->findings, &finding, more);
    ctrail_verification_unlock(verification);
    if (!is_kept)
        ctrail_verification_fails(verification);
    ctrail_buffer_free(&path);
}
