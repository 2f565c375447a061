/* Who, when, and from where: what every report has. */
#include "cells.h"

bool cell_event_text(const struct column *column, const struct subject *subject, struct text *out) {
    return text_add_str(out, *(const ctrail_str *)((const char *)subject->event + column->offset));
}

bool cell_found_text(const struct column *column, const struct subject *subject, struct text *out) {
    return text_add_str(out, *(const ctrail_str *)((const char *)subject->found + column->offset));
}

bool cell_time(const struct column *column, const struct subject *subject, struct text *out) {
    char time[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(subject->event->event_time_ns, time, sizeof time);
    (void)column;
    if (length == 0)
        return text_add_str(out, subject->event->event_time);
    text_add(out, time, length);
    return true;
}

static ctrail_str either(ctrail_str own, ctrail_str of_insight) {
    return own.len ? own : of_insight;
}

bool cell_event(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    return text_add_str(out, str_trim(either(subject->event->event_name, subject->event->insight_event_name)));
}

bool cell_event_name(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    return text_add_str(out, either(subject->event->event_name, subject->event->insight_event_name));
}

bool cell_event_source(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    return text_add_str(out, either(subject->event->event_source, subject->event->insight_event_source));
}

bool cell_error_code(const struct column *column, const struct subject *subject, struct text *out) {
    (void)column;
    return text_add_str(out, either(subject->event->error_code, subject->event->insight_error_code));
}

bool cell_access_key_id(const struct column *column, const struct subject *subject, struct text *out) {
    const ctrail_identity *identity = subject->event->user_identity;
    (void)column;
    return identity && text_add_str(out, identity->access_key_id);
}
