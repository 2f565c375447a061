/* Writing an event as JSON: the record, and `decoded`. */
#include <string.h>

#include "event/details.h"
#include "base/bytes.h"
#include "event/event.h"
#include "event/problems.h"
#include "json/frame.h"
#include "event/write_struct.h"
#include "services/list.h"

/* Decodes the details. They hold values as they came, of any depth. */
static ctrail_rc decode_details(const ctrail_event *event) {
    struct record *record = record_of(event);
    const ctrail_details *details;
    if (record->tree.depth > WRITE_DEPTH_MAX)
        return ctrail_record_problem(record, record->tree.root, CTRAIL_PROBLEM_LIMIT,
                                     "details: left out, for the record is nested too deep to write them");
    return ctrail_event_details(event, &details);
}

/* A decoder that exceeds the limit on memory is left out; that is among the problems, which are written too. */
static ctrail_rc decode_all(const ctrail_event *event, uint32_t flags) {
    const void *decoded;
    ctrail_rc rc = CTRAIL_OK;
    for (int i = 0; rc != CTRAIL_ERR_MEMORY && i < SERVICE_COUNT; i++)
        rc = ctrail_service_decode(ctrail_services[i], event, &decoded);
    if (rc != CTRAIL_ERR_MEMORY && flags & CTRAIL_JSON_DETAILS)
        rc = decode_details(event);
    return rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_OK;
}

static void write_struct(struct writer *writer, const ctrail_schema *schema, const void *object) {
    ctrail_writer_name(writer, schema->name);
    ctrail_writer_open(writer, '{');
    ctrail_writer_members(writer, schema, object);
    ctrail_writer_close(writer, '}');
}

static void write_decoded(struct writer *writer, const ctrail_event *event, uint32_t flags) {
    const struct record *record = record_of(event);
    ctrail_writer_name(writer, "decoded");
    ctrail_writer_open(writer, '{');
    ctrail_writer_members(writer, &ctrail_decoded_schema, event);
    for (int i = 0; i < SERVICE_COUNT; i++) {
        const void *decoded = ctrail_service_decoded(ctrail_services[i], record);
        if (decoded)
            write_struct(writer, ctrail_services[i]->schema, decoded);
    }
    if (flags & CTRAIL_JSON_DETAILS && record->details)
        write_struct(writer, &ctrail_details_schema, record->details);
    if (flags & CTRAIL_JSON_RAW) {
        ctrail_writer_name(writer, "raw");
        ctrail_writer_text(writer, event->raw.ptr, event->raw.len);
        ctrail_writer_name(writer, "offset");
        ctrail_writer_integer(writer, event->offset, false);
    }
    ctrail_writer_close(writer, '}');
}

/* ---- The record, copied from its own bytes ---------------------------------------------------- */

/* The end of the member after the comma or brace at `at`. The text is valid, as the record has been parsed. */
static const char *member_end(const char *at, const char *end) {
    struct frame frame;
    size_t used;
    for (at++; *at != ':'; at += used) { /* the key, and white space around it */
        ctrail_frame_start(&frame, (unsigned char)*at, UINT32_MAX);
        used = *at == '"' ? 0 : 1;
        if (!used)
            ctrail_frame_scan(&frame, (const unsigned char *)at, (size_t)(end - at), &used);
    }
    for (at++; bytes_is_space((unsigned char)*at); at++)
        ;
    ctrail_frame_start(&frame, (unsigned char)*at, UINT32_MAX);
    ctrail_frame_scan(&frame, (const unsigned char *)at, (size_t)(end - at), &used);
    for (at += used; bytes_is_space((unsigned char)*at); at++)
        ;
    return at;
}

/* Writes all members but those named `decoded`. */
static void write_other_members(struct writer *writer, const struct record *record) {
    const char *at = record->event.raw.ptr, *end = at + record->event.raw.len;
    for (const ctrail_value *member = NULL; (member = value_next(record->tree.root, member));) {
        const char *next = member_end(at, end);
        if (!ctrail_str_equal(value_key_of(member), "decoded"))
            ctrail_writer_member(writer, at + 1, (size_t)(next - at - 1), record->repaired);
        at = next;
    }
}

static void write_record(struct writer *writer, const struct record *record, uint32_t flags) {
    const ctrail_str raw = record->event.raw;
    bool leave_out = record->has_decoded == DECODED_SAME ||
                     (record->has_decoded == DECODED_OTHER && !(flags & CTRAIL_JSON_NO_DECODED));
    if (leave_out)
        write_other_members(writer, record);
    else if (record->tree.root->length)
        ctrail_writer_member(writer, raw.ptr + 1, raw.len - 2, record->repaired);
}

/* ---- Both ------------------------------------------------------------------------------------- */

static bool is_known(uint32_t flags) {
    const uint32_t either = CTRAIL_JSON_ONLY_DECODED | CTRAIL_JSON_NO_DECODED;
    return !(flags & ~(CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS | either)) && (flags & either) != either;
}

ctrail_rc ctrail_event_to_json(const ctrail_event *event, uint32_t flags, ctrail_write_fn write, void *user) {
    if (!event || !write || !is_known(flags))
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    if (record->writing)
        return CTRAIL_ERR_STATE;
    ctrail_rc rc = flags & CTRAIL_JSON_NO_DECODED ? CTRAIL_OK : decode_all(event, flags);
    if (rc != CTRAIL_OK)
        return rc;
    struct writer writer;
    record->writing = true;
    ctrail_writer_start(&writer, write, user);
    ctrail_writer_open(&writer, '{');
    if (!(flags & CTRAIL_JSON_ONLY_DECODED))
        write_record(&writer, record, flags);
    if (!(flags & CTRAIL_JSON_NO_DECODED))
        write_decoded(&writer, event, flags);
    ctrail_writer_close(&writer, '}');
    rc = ctrail_writer_finish(&writer);
    record->writing = false;
    if (record->dispose)
        record->dispose(record->disposed);
    return rc;
}
