/* Findings, their order, and the schemas of what a verification gives. */
#include "evidence/verdict.h"

#include "base/sort.h"
#include "base/str.h"

/* ---- Schemas ---------------------------------------------------------------------------------- */

static const char *const fault_names[] = {
    [CTRAIL_FAULT_CHANGED] = "changed",
    [CTRAIL_FAULT_MISSING] = "missing",
    [CTRAIL_FAULT_SURPLUS] = "surplus",
    [CTRAIL_FAULT_TRAILING_BYTES] = "trailing-bytes",
    [CTRAIL_FAULT_RENAMED] = "renamed",
    [CTRAIL_FAULT_UNREADABLE] = "unreadable",
    [CTRAIL_FAULT_WRONG_SIGNATURE] = "wrong-signature",
    [CTRAIL_FAULT_WRONG_LINK] = "wrong-link",
    [CTRAIL_FAULT_UNKNOWN_KEY] = "unknown-key",
    [CTRAIL_FAULT_BROKEN_KEY] = "broken-key",
    [CTRAIL_FAULT_EXPIRED_KEY] = "expired-key",
    [CTRAIL_FAULT_UNSIGNED] = "unsigned",
    [CTRAIL_FAULT_LINKED] = "linked",
    [CTRAIL_FAULT_GAP] = "gap",
    [CTRAIL_FAULT_RESTART] = "restart",
    [CTRAIL_FAULT_EARLIER] = "earlier",
    [CTRAIL_FAULT_LATER] = "later",
    NULL,
};

const char *ctrail_fault_name(ctrail_fault fault) {
    return fault >= 0 && fault <= CTRAIL_FAULT_LATER ? fault_names[fault] : "unknown";
}

#define FINDING(kind, member, name) kind(ctrail_finding, member, name, COMPUTED)
static const struct row finding_rows[] = {
    NAME(ctrail_finding, fault, "fault", fault_names),
    FINDING(TEXT_FROM, kind, "kind"),
    FINDING(TEXT_FROM, account, "account"),
    FINDING(TEXT_FROM, region, "region"),
    FINDING(TEXT_FROM, trail, "trail"),
    FINDING(TIME_FROM, time, "time"),
    FINDING(TEXT_FROM, detail, "detail"),
    FINDING(INTEGER_FROM, system_error, "systemError"),
    FINDING(TEXT_FROM, path, "path"),
    FINDING(TEXT_FROM, object, "object"),
};
static const ctrail_schema finding_schema = SCHEMA("finding", ctrail_finding, finding_rows);

#define CHAIN(kind, member, name) kind(ctrail_chain, member, name, COMPUTED)
static const struct row chain_rows[] = {
    CHAIN(TEXT_FROM, account, "account"),
    CHAIN(TEXT_FROM, region, "region"),
    CHAIN(TEXT_FROM, trail, "trail"),
    CHAIN(FLAG_FROM, backfill, "backfill"),
    CHAIN(TIME_FROM, from_time, "fromTime"),
    CHAIN(TIME_FROM, to_time, "toTime"),
    CHAIN(FLAG_FROM, from_first_digest, "fromFirstDigest"),
    CHAIN(INTEGER_FROM, digests, "digests"),
    CHAIN(INTEGER_FROM, digests_signed, "digestsSigned"),
    CHAIN(INTEGER_FROM, digests_linked, "digestsLinked"),
    CHAIN(INTEGER_FROM, log_files_as_delivered, "logFilesAsDelivered"),
    CHAIN(INTEGER_FROM, log_files_unproven, "logFilesUnproven"),
    CHAIN(INTEGER_FROM, log_files_not_as_named, "logFilesNotAsNamed"),
    CHAIN(INTEGER_FROM, log_files_missing, "logFilesMissing"),
    CHAIN(INTEGER_FROM, log_files_moved, "logFilesMoved"),
};
static const ctrail_schema chain_schema = SCHEMA("chain", ctrail_chain, chain_rows);

static const struct row verdict_rows[] = {
    FLAG_FROM(ctrail_verdict, as_delivered, "asDelivered", COMPUTED),
    LIST_FROM(ctrail_verdict, findings, finding_count, "findings", COMPUTED, ctrail_finding, finding_schema),
    LIST_FROM(ctrail_verdict, chains, chain_count, "chains", COMPUTED, ctrail_chain, chain_schema),
};
const ctrail_schema ctrail_verdict_schema = SCHEMA("verdict", ctrail_verdict, verdict_rows);

/* ---- Findings --------------------------------------------------------------------------------- */

enum { TEXTS = 6 };

/* Those that findings are ordered by, in this order but for the time, which stands before the object. */
static ctrail_str *text_of(ctrail_finding *finding, size_t index) {
    static const size_t places[TEXTS] = {offsetof(ctrail_finding, account), offsetof(ctrail_finding, region),
                                         offsetof(ctrail_finding, trail),   offsetof(ctrail_finding, object),
                                         offsetof(ctrail_finding, path),    offsetof(ctrail_finding, detail)};
    return (ctrail_str *)(void *)((char *)finding + places[index]);
}

static bool keep(struct arena *arena, ctrail_str *text, ctrail_str more) {
    if (!text->ptr)
        return true;
    char *kept = ctrail_arena_alloc(arena, text->len + more.len + 1);
    if (!kept)
        return false;
    memcpy(kept, text->ptr, text->len);
    if (more.len)
        memcpy(kept + text->len, more.ptr, more.len);
    *text = (ctrail_str){kept, text->len + more.len};
    kept[text->len] = '\0';
    return true;
}

static bool keep_texts(struct arena *arena, ctrail_finding *finding, ctrail_str more) {
    static const ctrail_str nothing = {NULL, 0};
    for (size_t i = 0; i < TEXTS; i++)
        if (!keep(arena, text_of(finding, i), i == TEXTS - 1 ? more : nothing))
            return false;
    return true;
}

bool ctrail_findings_add(struct findings *findings, const ctrail_finding *finding, ctrail_str more) {
    ctrail_finding *kept = ctrail_arena_alloc(findings->arena, sizeof *kept);
    if (!kept || !ctrail_buffer_reserve(&findings->list, (findings->count + 1) * sizeof kept))
        return false;
    *kept = *finding;
    if (!keep_texts(findings->arena, kept, more))
        return false;
    ((const ctrail_finding **)findings->list.bytes)[findings->count++] = kept;
    return true;
}

static int compare(const void *left, const void *right) {
    ctrail_finding *a = *(ctrail_finding *const *)left, *b = *(ctrail_finding *const *)right;
    int order = 0;
    for (size_t i = 0; i < TEXTS && !order; i++) {
        if (i == 3)
            order = (a->time > b->time) - (a->time < b->time);
        order = order ? order : ctrail_str_compare(*text_of(a, i), *text_of(b, i));
    }
    return order ? order : a->fault - b->fault;
}

const ctrail_finding *const *ctrail_findings_sorted(struct findings *findings) {
    if (findings->count)
        ctrail_sort(findings->list.bytes, findings->count, sizeof(ctrail_finding *), compare);
    return findings->list.bytes;
}
