/* The request and the response of an event as structs: of writes by the model, of reads all alike. */
#include "services/ec2/payloads.h"

#include "event/tables.h"
#include "services/ec2/structs.h"

/* ---- Reads ------------------------------------------------------------------------------------- */

static const struct row filter_rows[] = {
    TEXT(ctrail_ec2_filter, name, "name"),
    TEXTS_FROM(ctrail_ec2_filter, values, value_count, "values", "values"),
};
static const ctrail_schema filter_schema = SCHEMA("filters", ctrail_ec2_filter, filter_rows);

static const struct row read_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_read_request, ids, id_count, "ids", COMPUTED),
    LIST_FROM(ctrail_ec2_read_request, filters, filter_count, "filters", "filters", ctrail_ec2_filter, filter_schema),
    INTEGER(ctrail_ec2_read_request, max_results, "maxResults"),
    TEXT(ctrail_ec2_read_request, next_token, "nextToken"),
    TEXT(ctrail_ec2_read_request, attribute, "attribute"),
};
static const ctrail_schema read_request_schema = SCHEMA("readRequest", ctrail_ec2_read_request, read_request_rows);

/* The ids; only counted while there is no memory for them. */
struct ids {
    ctrail_str *texts;
    const ctrail_str **list;
    size_t count;
};

static void add_id(struct ids *ids, const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_STRING))
        return;
    if (ids->texts) {
        ids->texts[ids->count] = value_str(value);
        ids->list[ids->count] = &ids->texts[ids->count];
    }
    ids->count++;
}

/* The texts of the request's own members that hold ids. */
static void add_ids(struct ids *ids, size_t shape, const ctrail_value *tree) {
    ids->count = 0;
    for (const ctrail_value *member = NULL; (member = value_next(tree, member));) {
        const struct field *field = ctrail_ec2_field_named(shape, value_key_of(member));
        if (!field || field_is_object(field) || !(field->kind & FIELD_ID))
            continue;
        add_id(ids, member);
        for (const ctrail_value *one = NULL; value_is(member, CTRAIL_KIND_ARRAY) && (one = value_next(member, one));)
            add_id(ids, one);
    }
}

static ctrail_rc fill_ids(struct arena *arena, size_t shape, const ctrail_value *tree, ctrail_ec2_read_request *out) {
    struct ids ids = {.count = 0};
    add_ids(&ids, shape, tree);
    if (!ids.count)
        return CTRAIL_OK;
    ids.texts = ctrail_arena_alloc(arena, ids.count * sizeof *ids.texts);
    ids.list = ids.texts ? ctrail_arena_alloc(arena, ids.count * sizeof *ids.list) : NULL;
    if (!ids.list)
        return ctrail_arena_error(arena);
    add_ids(&ids, shape, tree);
    out->ids = ids.list;
    out->id_count = ids.count;
    return CTRAIL_OK;
}

static ctrail_rc read_request(struct record *record, size_t shape, const ctrail_value *tree, const void **out) {
    ctrail_ec2_read_request *request = ctrail_schema_new(&record->arena, &read_request_schema);
    *out = request;
    if (!request)
        return ctrail_arena_error(&record->arena);
    ctrail_rc rc = ctrail_table_decode(record, &read_request_schema, tree, request);
    return rc == CTRAIL_OK ? fill_ids(&record->arena, shape, tree, request) : rc;
}

/* ---- Writes that return nothing else ------------------------------------------------------------ */

static const struct row returned_rows[] = {
    FLAG_FROM(ctrail_ec2_returned_response, returned, "return", "return"),
};
static const ctrail_schema returned_schema = SCHEMA("returnedResponse", ctrail_ec2_returned_response, returned_rows);

/* ---- All of them -------------------------------------------------------------------------------- */

/* Behind ctrail_ec2::impl. */
struct payloads {
    struct record *record;
    struct field_payloads shapes;
    const void *request, *response; /* once they were asked for */
};

ctrail_rc ctrail_ec2_payloads_prepare(struct record *record, ctrail_ec2 *ec2, const struct catalogue_action *action) {
    const size_t index = (size_t)(action - ctrail_ec2_catalogue_actions);
    const struct struct_types *types = &ctrail_ec2_struct_types[index];
    struct payloads *payloads = ctrail_arena_zeroed(&record->arena, sizeof *payloads);
    bool is_read = ec2->access == CTRAIL_EC2_READ;
    if (!payloads)
        return ctrail_arena_error(&record->arena);
    payloads->record = record;
    payloads->shapes = ctrail_ec2_field_payloads[index];
    ec2->impl = payloads;
    if (ec2->request_parameters)
        ec2->request_type = is_read ? CTRAIL_EC2_TYPE_READ_REQUEST : types->request;
    if (ec2->response_elements && !is_read)
        ec2->response_type = types->response ? types->response : CTRAIL_EC2_TYPE_RETURNED_RESPONSE;
    return CTRAIL_OK;
}

static ctrail_rc make_request(const ctrail_ec2 *ec2, struct payloads *payloads) {
    struct record *record = payloads->record;
    const size_t shape = payloads->shapes.request;
    if (payloads->request || ec2->request_type == CTRAIL_EC2_TYPE_NONE)
        return CTRAIL_OK;
    if (ec2->request_type == CTRAIL_EC2_TYPE_READ_REQUEST)
        return read_request(record, shape, ec2->request_parameters, &payloads->request);
    return ctrail_ec2_struct_fill(&record->arena, shape, ec2->request_parameters, &payloads->request);
}

static ctrail_rc make_response(const ctrail_ec2 *ec2, struct payloads *payloads) {
    struct record *record = payloads->record;
    const ctrail_value *tree = ec2->response_elements;
    if (payloads->response || ec2->response_type == CTRAIL_EC2_TYPE_NONE)
        return CTRAIL_OK;
    if (ec2->response_type == CTRAIL_EC2_TYPE_RETURNED_RESPONSE)
        return ctrail_table_decode_new(record, &returned_schema, tree, &payloads->response);
    return ctrail_ec2_struct_fill(&record->arena, payloads->shapes.response, tree, &payloads->response);
}

ctrail_rc ctrail_ec2_payloads_response(const ctrail_ec2 *ec2, const void **out) {
    struct payloads *payloads = ec2->impl;
    ctrail_rc rc = make_response(ec2, payloads);
    if (rc != CTRAIL_OK)
        payloads->response = NULL; /* what is not whole is not given */
    *out = payloads->response;
    return rc;
}

const void *ctrail_ec2_request(const ctrail_ec2 *ec2) {
    struct payloads *payloads = ec2 ? ec2->impl : NULL;
    if (payloads && make_request(ec2, payloads) != CTRAIL_OK)
        payloads->request = NULL;
    return payloads ? payloads->request : NULL;
}

const void *ctrail_ec2_response(const ctrail_ec2 *ec2) {
    const void *response = NULL;
    if (ec2 && ec2->impl)
        ctrail_ec2_payloads_response(ec2, &response);
    return response;
}
