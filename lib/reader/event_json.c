/* Writing an event as JSON: the record, and `decoded`. */
#include <string.h>

#include "base/bytes.h"
#include "event/details.h"
#include "event/event.h"
#include "event/problems.h"
#include "event/write_struct.h"
#include "json/frame.h"
#include "reader/own_decoded.h"
#include "services/list.h"

/* The details hold values as they came, of any depth. */
static bool can_write_details(const struct record *record) {
    return record->tree.depth <= WRITE_DEPTH_MAX;
}

static ctrail_rc decode_details(const ctrail_event *event) {
    struct record *record = record_of(event);
    const ctrail_details *details;
    if (can_write_details(record))
        return ctrail_event_details(event, &details);
    return ctrail_record_problem(record, record->tree.root, CTRAIL_PROBLEM_LIMIT,
                                 "details: left out, for the record is nested too deep to write them");
}

/* A decoder that exceeds the limit on memory is left out; that is among the problems, which are written too. */
static ctrail_rc decode_all(const ctrail_event *event, const struct service *service, uint32_t flags) {
    const void *decoded;
    ctrail_rc rc = service ? ctrail_service_decode(service, event, &decoded) : CTRAIL_NONE;
    if (rc != CTRAIL_ERR_MEMORY && flags & CTRAIL_JSON_DETAILS)
        rc = decode_details(event);
    return rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_OK;
}

static void write_struct(struct writer *writer, const ctrail_schema *schema, const void *object) {
    ctrail_writer_name(writer, schema->name, strlen(schema->name));
    ctrail_writer_open(writer, '{');
    ctrail_writer_members(writer, schema, object);
    ctrail_writer_close(writer, '}');
}

/* An origin that is unknown only because what it is made of was not read is left out, as all else is then. */
static void write_conclusions(struct writer *writer, const struct record *record) {
    const struct projection *projection = record->projection;
    for (uint32_t i = 0; i < ctrail_decoded_schema.count; i++) {
        const struct row *row = &ctrail_decoded_schema.rows[i];
        bool is_origin = row->field.offset == offsetof(ctrail_event, origin);
        if (!is_origin || !projection || projection->concludes & CONCLUDES_ORIGIN)
            ctrail_writer_row(writer, row, &record->event);
    }
}

static void write_decoded(struct writer *writer, const struct record *record, const struct service *service,
                          uint32_t flags) {
    ctrail_writer_name(writer, "decoded", strlen("decoded"));
    ctrail_writer_open(writer, '{');
    write_conclusions(writer, record);
    const void *decoded = service ? ctrail_record_decoded(record, service) : NULL;
    if (decoded)
        write_struct(writer, service->schema, decoded);
    if (flags & CTRAIL_JSON_DETAILS && record->details && can_write_details(record))
        write_struct(writer, &ctrail_details_schema, record->details);
    if (flags & CTRAIL_JSON_RAW)
        ctrail_writer_members(writer, &ctrail_place_schema, &record->event);
    ctrail_writer_close(writer, '}');
}

/* ---- The record, copied from its own bytes ---------------------------------------------------- */

static const char *at_quote(const char *at) {
    while (*at != '"')
        at++;
    return at;
}

static const char *after_value(const char *at, const char *end) {
    struct frame frame;
    size_t used;
    ctrail_frame_start(&frame, (unsigned char)*at, UINT32_MAX);
    ctrail_frame_scan(&frame, (const unsigned char *)at, (size_t)(end - at), &used);
    return at + used;
}

/* The end of the member whose key is at `at`. The text is valid, as the record has been parsed. */
static const char *member_end(const char *at, const char *end) {
    const char *colon = bytes_skip_space(after_value(at, end), end);
    return after_value(bytes_skip_space(colon + 1, end), end);
}

/* Writes all members, or all but those named `decoded`. Between them there are only brackets, commas and space: those
 * of a row are in several objects. */
static void write_members(struct writer *writer, const struct record *record, bool without_decoded) {
    const char *at = record->event.raw.ptr, *end = at + record->event.raw.len;
    for (const ctrail_value *member = NULL; (member = value_next(record->tree.root, member));) {
        const char *key = at_quote(at);
        at = member_end(key, end);
        if (!without_decoded || !ctrail_str_equal(value_key_of(member), "decoded"))
            ctrail_writer_member(writer, key, (size_t)(at - key), record->repaired);
    }
}

/* What was read of a record: its bytes have more, which was not checked. */
static void write_projected(struct writer *writer, const struct record *record, bool without_decoded) {
    for (const ctrail_value *member = NULL; (member = value_next(record->tree.root, member));)
        if (!without_decoded || !ctrail_str_equal(value_key_of(member), "decoded")) {
            ctrail_writer_value(writer, member - 1);
            ctrail_writer_value(writer, member);
        }
}

static void write_record(struct writer *writer, const struct record *record, bool without_decoded) {
    const ctrail_str raw = record->event.raw;
    if (record->projection)
        write_projected(writer, record, without_decoded);
    else if (without_decoded || *raw.ptr == '[')
        write_members(writer, record, without_decoded);
    else if (record->tree.is_compact && raw.len > 2)
        ctrail_writer_compact(writer, raw.ptr + 1, raw.len - 2);
    else if (record->tree.root->length)
        ctrail_writer_member(writer, raw.ptr + 1, raw.len - 2, record->repaired);
}

/* ---- Both ------------------------------------------------------------------------------------- */

/* Calls the decoders, and lists that a `decoded` of somebody else is replaced. */
static ctrail_rc prepare_decoded(const ctrail_event *event, const struct service *service, enum own_decoded own,
                                 uint32_t flags) {
    struct record *record = record_of(event);
    ctrail_rc rc = CTRAIL_OK;
    if (own == OWN_DECODED_OTHER)
        rc = ctrail_record_problem(record, ctrail_value_get(record->tree.root, "decoded"), CTRAIL_PROBLEM_DECODED,
                                   "not what this library says of the record; replaced where both are written");
    return rc == CTRAIL_ERR_MEMORY ? rc : decode_all(event, service, flags);
}

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
    if (record->projection && record->tree.depth > WRITE_DEPTH_MAX)
        return CTRAIL_ERR_LIMIT;
    bool adds = !(flags & CTRAIL_JSON_NO_DECODED);
    enum own_decoded own = ctrail_own_decoded(event);
    const struct service *service = adds ? ctrail_service_of(event) : NULL;
    ctrail_rc rc = adds ? prepare_decoded(event, service, own, flags) : CTRAIL_OK;
    if (rc != CTRAIL_OK)
        return rc;
    struct writer writer;
    record->writing = true;
    ctrail_writer_start(&writer, write, user);
    ctrail_writer_open(&writer, '{');
    if (!(flags & CTRAIL_JSON_ONLY_DECODED))
        write_record(&writer, record, own == OWN_DECODED_SAME || (own == OWN_DECODED_OTHER && adds));
    if (adds)
        write_decoded(&writer, record, service, flags);
    ctrail_writer_close(&writer, '}');
    rc = ctrail_writer_finish(&writer);
    record->writing = false;
    if (record->dispose)
        record->dispose(record->disposed);
    return rc;
}
