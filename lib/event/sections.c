/* Looking at the keys of a record's sections. */
#include "event/sections.h"

#include "base/str.h"

static const ctrail_value *member_of(const ctrail_event *event, size_t section) {
    const ctrail_value *const members[SECTIONS] = {
        [SECTION_REQUEST] = event->request_parameters,
        [SECTION_RESPONSE] = event->response_elements,
        [SECTION_ADDITIONAL] = event->additional_event_data,
        [SECTION_SERVICE] = event->service_event_details,
    };
    return members[section];
}

/* The event does not have it where it is of a wrong type, which is a problem of the record. */
static const ctrail_value *find(const struct record *record, size_t section) {
    const ctrail_value *value = member_of(&record->event, section);
    if (value || !record->event.problem_count)
        return value;
    ctrail_str name = ctrail_section_name(section);
    return ctrail_value_get_n(record->tree.root, name.ptr, name.len);
}

/* Of an array the elements are read, and keys of one byte have no slot: any row may find something there. */
static void look(struct sections *sections, size_t number, const struct section_rows *rows) {
    struct section *section = &sections->of[number];
    bool is_any = value_is(section->value, CTRAIL_KIND_ARRAY);
    section->slots = 0;
    if (value_is(section->value, CTRAIL_KIND_OBJECT))
        for (const ctrail_value *member = NULL; (member = value_next(section->value, member));) {
            section->slots |= UINT64_C(1) << key_index_slot(member[-1].text);
            if (rows)
                sections->rows |= rows->with_slot[section_rows_slot(number, member[-1].text)];
            is_any = is_any || member[-1].length < 2;
        }
    if (is_any)
        section->slots = sections->rows = UINT64_MAX;
}

void ctrail_sections_find(const struct record *record, const ctrail_schema *schema, struct sections *out) {
    const struct section_rows *rows = record->sorted ? ctrail_section_rows(record->sorted, schema) : NULL;
    out->rows = rows ? rows->always : UINT64_MAX;
    for (size_t i = 0; i < SECTIONS; i++) {
        out->of[i].value = find(record, i);
        look(out, i, rows);
    }
}
