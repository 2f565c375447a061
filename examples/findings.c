/* Findings are kept until all is verified, and printed in an order that does not depend on threads. */
#include "findings.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[] = {
    [FAULT_CHANGED] = "changed",
    [FAULT_MISSING] = "missing",
    [FAULT_SURPLUS] = "surplus",
    [FAULT_TRAILING] = "trailing-bytes",
    [FAULT_RENAMED] = "renamed",
    [FAULT_UNREADABLE] = "unreadable",
    [FAULT_SIGNATURE] = "wrong-signature",
    [FAULT_LINK] = "wrong-link",
    [FAULT_NO_KEY] = "unknown-key",
    [FAULT_KEY] = "broken-key",
    [FAULT_EXPIRED] = "expired-key",
    [FAULT_UNSIGNED] = "unsigned",
    [FAULT_LINKED] = "linked",
    [FAULT_GAP] = "gap",
    [FAULT_RESTART] = "restart",
    [FAULT_EARLIER] = "earlier",
    [FAULT_LATER] = "later",
};

const char *findings_name(enum fault fault) {
    return names[fault];
}

/* ---- Adding ----------------------------------------------------------------------------------- */

void findings_start(struct findings *findings) {
    *findings = (struct findings){.count = 0};
    pthread_mutex_init(&findings->mutex, NULL);
}

enum { TEXTS = 6 };

static void texts_of(struct finding *finding, ctrail_str *texts[TEXTS]) {
    texts[0] = &finding->account;
    texts[1] = &finding->region;
    texts[2] = &finding->trail;
    texts[3] = &finding->object;
    texts[4] = &finding->path;
    texts[5] = &finding->detail;
}

static void keep_texts(struct finding *finding) {
    ctrail_str *texts[TEXTS];
    texts_of(finding, texts);
    for (size_t i = 0; i < TEXTS; i++) {
        if (!texts[i]->ptr)
            continue;
        char *copy = must_realloc(NULL, texts[i]->len + 1);
        memcpy(copy, texts[i]->ptr, texts[i]->len);
        copy[texts[i]->len] = '\0';
        texts[i]->ptr = copy;
    }
}

void findings_add(struct findings *findings, const struct finding *finding) {
    struct finding kept = *finding;
    keep_texts(&kept);
    pthread_mutex_lock(&findings->mutex);
    if (findings->count == findings->room) {
        findings->room += findings->room / 2 + 64;
        findings->list = must_realloc(findings->list, findings->room * sizeof *findings->list);
    }
    findings->list[findings->count++] = kept;
    findings->counts[kept.fault]++;
    pthread_mutex_unlock(&findings->mutex);
}

void findings_free(struct findings *findings) {
    ctrail_str *texts[TEXTS];
    for (size_t i = 0; i < findings->count; i++) {
        texts_of(&findings->list[i], texts);
        for (size_t k = 0; k < TEXTS; k++)
            free((void *)texts[k]->ptr);
    }
    free(findings->list);
    pthread_mutex_destroy(&findings->mutex);
}

/* ---- Printing --------------------------------------------------------------------------------- */

static int compare_texts(ctrail_str a, ctrail_str b) {
    size_t length = a.len < b.len ? a.len : b.len;
    int order = length ? memcmp(a.ptr, b.ptr, length) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare(const void *left, const void *right) {
    struct finding a = *(const struct finding *)left, b = *(const struct finding *)right;
    ctrail_str *own[TEXTS], *other[TEXTS];
    int order = 0;
    texts_of(&a, own);
    texts_of(&b, other);
    for (size_t i = 0; i < TEXTS && !order; i++) {
        if (i == 3)
            order = (a.time > b.time) - (a.time < b.time);
        order = order ? order : compare_texts(*own[i], *other[i]);
    }
    return order ? order : (int)a.fault - (int)b.fault;
}

static bool cell_text(const struct column *column, const struct subject *subject, struct text *out) {
    return text_add_str(out, *(const ctrail_str *)((const char *)subject->found + column->offset));
}

static bool cell_time(const struct column *column, const struct subject *subject, struct text *out) {
    const struct finding *finding = subject->found;
    char time[CTRAIL_TIME_SIZE];
    (void)column;
    text_add(out, time, ctrail_time_format(finding->time, time, sizeof time));
    return finding->time != CTRAIL_ABSENT;
}

static bool cell_fault(const struct column *column, const struct subject *subject, struct text *out) {
    const struct finding *finding = subject->found;
    (void)column;
    text_add_string(out, names[finding->fault]);
    return true;
}

static bool cell_kind(const struct column *column, const struct subject *subject, struct text *out) {
    const struct finding *finding = subject->found;
    (void)column;
    text_add_string(out, finding->kind);
    return true;
}

/* Where it is, or would be. */
static bool cell_file(const struct column *column, const struct subject *subject, struct text *out) {
    const struct finding *finding = subject->found;
    (void)column;
    return text_add_str(out, finding->path.ptr ? finding->path : finding->object);
}

#define TEXT(member) .cell = cell_text, .offset = offsetof(struct finding, member)

const struct column findings_table_columns[] = {
    {.name = "account", TEXT(account), .width = 12},
    {.name = "region", TEXT(region)},
    {.name = "trail", TEXT(trail)},
    {.name = "time", .cell = cell_time, .width = 20},
    {.name = "kind", .cell = cell_kind, .width = 8},
    {.name = "fault", .cell = cell_fault},
    {.name = "detail", TEXT(detail)},
    {.name = "file", .cell = cell_file},
    {.name = NULL},
};

const struct column findings_columns[] = {
    {.name = "account", TEXT(account), .width = 12},
    {.name = "region", TEXT(region)},
    {.name = "trail", TEXT(trail)},
    {.name = "time", .cell = cell_time, .width = 20},
    {.name = "kind", .cell = cell_kind, .width = 8},
    {.name = "fault", .cell = cell_fault},
    {.name = "detail", TEXT(detail)},
    {.name = "path", TEXT(path)},
    {.name = "object", TEXT(object)},
    {.name = NULL},
};

/* The order is that in which they are collected. */
void findings_print(struct findings *findings, struct report *report, struct output *output) {
    const ctrail_event event = {.event_time_ns = 0};
    if (findings->count)
        qsort(findings->list, findings->count, sizeof *findings->list, compare);
    report->output = output;
    for (size_t i = 0; i < findings->count; i++)
        report_collect(report, &(struct subject){&event, &findings->list[i]});
    report_print_collected(report, output);
}
