/* Reads a record from its bytes: parses it, by the fast parser or by yajl, and fills its event. */
#include "event/read.h"

#include "event/problems.h"
#include "event/spelling.h"
#include "json/fast.h"
#include "json/parse.h"

void ctrail_record_reader_init(struct record_reader *reader, const ctrail_allocator *allocator,
                               const struct limits *limits) {
    ctrail_record_init(&reader->record, allocator, limits);
    ctrail_event_template_init(&reader->template, &reader->record);
    reader->record.event = reader->template.blank;
}

void ctrail_record_reader_free(struct record_reader *reader) {
    ctrail_record_free(&reader->record);
}

void ctrail_record_reader_remember(struct record_reader *reader, struct sorted_schemas *sorted) {
    reader->record.sorted = sorted;
}

void ctrail_record_reader_project(struct record_reader *reader, const struct projection *projection) {
    reader->record.projection = projection;
    reader->record.tree.selection = projection && !projection->checks ? projection->selection : NULL;
}

/* Leaves out what is not wanted of a tree that is whole. */
static ctrail_rc project(struct record *record) {
    const struct projection *projection = record->projection;
    return projection ? ctrail_selection_prune(&record->tree, projection->selection) : CTRAIL_OK;
}

ctrail_rc ctrail_record_try(struct record_reader *reader, const char *text, size_t size, size_t *used) {
    struct record *record = &reader->record;
    ctrail_record_clear(record);
    ctrail_rc rc = ctrail_fast_parse(&record->tree, text, size, used);
    if (rc == CTRAIL_OK && !record->tree.selection)
        rc = project(record);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_fill(record, &reader->template);
    if (rc == CTRAIL_OK)
        record->event.raw = (ctrail_str){text, *used};
    return rc;
}

/* Parses by yajl, which decides whether the record is valid. */
static ctrail_rc parse(struct record_reader *reader, const char *raw, size_t size, unsigned may_hold,
                       struct fault *fault) {
    struct record *record = &reader->record;
    struct repairs repairs;
    ctrail_record_clear(record);
    ctrail_rc rc = ctrail_parse(&record->tree, raw, size, may_hold, &repairs, fault);
    if (rc == CTRAIL_OK && value_is(record->tree.root, CTRAIL_KIND_ARRAY))
        rc = ctrail_spelling_join(record);
    if (rc == CTRAIL_OK)
        rc = project(record);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_fill(record, &reader->template);
    if (rc == CTRAIL_OK)
        rc = ctrail_record_repaired(record, &repairs);
    if (rc != CTRAIL_OK && fault->code == CTRAIL_OK)
        *fault = (struct fault){rc, 0, ctrail_rc_message(rc)};
    record->event.raw = (ctrail_str){raw, size};
    return rc;
}

ctrail_rc ctrail_record_read(struct record_reader *reader, const char *raw, size_t size, unsigned may_hold,
                             struct fault *fault) {
    size_t used = 0;
    *fault = (struct fault){.code = CTRAIL_OK};
    ctrail_rc rc = ctrail_record_try(reader, raw, size, &used);
    if (rc < 0 || (rc == CTRAIL_OK && used == size))
        return rc;
    return parse(reader, raw, size, may_hold, fault);
}
