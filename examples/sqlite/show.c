/* One function for each kind of field, and those of the columns that are computed. */
#include "show.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

/* ---- Parts ------------------------------------------------------------------------------------ */

static void show_str(sqlite3_context *context, ctrail_str text) {
    if (text.ptr)
        sqlite3_result_text64(context, text.ptr, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void show_time(sqlite3_context *context, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(time, text, sizeof text);
    if (length)
        show_str(context, (ctrail_str){text, length});
}

/* Takes the text over. */
static void show_built(sqlite3_context *context, sqlite3_str *built) {
    int error = sqlite3_str_errcode(built), length = sqlite3_str_length(built);
    char *text = sqlite3_str_finish(built);
    if (error == SQLITE_TOOBIG)
        sqlite3_result_error_toobig(context);
    else if (error != SQLITE_OK)
        sqlite3_result_error_nomem(context);
    if (error != SQLITE_OK || !text)
        sqlite3_free(text);
    else
        sqlite3_result_text64(context, text, (sqlite3_uint64)length, sqlite3_free, SQLITE_UTF8);
}

/* ---- JSON ------------------------------------------------------------------------------------- */

static void write_bytes(sqlite3_str *out, const char *bytes, size_t size) {
    for (; size > INT32_MAX; bytes += INT32_MAX, size -= INT32_MAX)
        sqlite3_str_append(out, bytes, INT32_MAX);
    sqlite3_str_append(out, bytes, (int)size);
}

static bool is_plain(char letter) {
    return (unsigned char)letter >= ' ' && letter != '"' && letter != '\\';
}

static void write_string(sqlite3_str *out, const char *text, size_t length) {
    sqlite3_str_appendchar(out, 1, '"');
    for (size_t start = 0, i = 0; i < length; start = i) {
        while (i < length && is_plain(text[i]))
            i++;
        write_bytes(out, text + start, i - start);
        if (i == length)
            break;
        const char *format = (unsigned char)text[i] < ' ' ? "\\u%04x" : "\\%c";
        sqlite3_str_appendf(out, format, text[i++]);
    }
    sqlite3_str_appendchar(out, 1, '"');
}

static void write_value(sqlite3_str *out, const ctrail_value *value);

static void write_members(sqlite3_str *out, const ctrail_value *value, const char *brackets) {
    const char *comma = "";
    sqlite3_str_appendchar(out, 1, brackets[0]);
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(value, member)) != NULL; comma = ",") {
        size_t length;
        const char *key = ctrail_value_key_n(member, &length);
        sqlite3_str_appendall(out, comma);
        if (key) {
            write_string(out, key, length);
            sqlite3_str_appendchar(out, 1, ':');
        }
        write_value(out, member);
    }
    sqlite3_str_appendchar(out, 1, brackets[1]);
}

/* It calls itself no deeper than a record may be nested. */
static void write_value(sqlite3_str *out, const ctrail_value *value) {
    size_t length = 0;
    ctrail_kind kind = ctrail_value_kind(value);
    const char *text = ctrail_value_text(value, &length);
    if (kind == CTRAIL_KIND_STRING)
        write_string(out, text, length);
    else if (text)
        write_bytes(out, text, length);
    else
        write_members(out, value, kind == CTRAIL_KIND_ARRAY ? "[]" : "{}");
}

/* SQLite's own JSON functions mark their results so. */
enum { JSON_SUBTYPE = 'J' };

static void show_value(sqlite3_context *context, const ctrail_value *value) {
    if (ctrail_value_kind(value) <= CTRAIL_KIND_NULL)
        return;
    sqlite3_str *out = sqlite3_str_new(sqlite3_context_db_handle(context));
    write_value(out, value);
    show_built(context, out);
    sqlite3_result_subtype(context, JSON_SUBTYPE);
}

static int32_t append(void *user, const char *bytes, size_t size) {
    write_bytes(user, bytes, size);
    return sqlite3_str_errcode(user);
}

void show_json(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    if (!place->event)
        return;
    sqlite3_str *out = sqlite3_str_new(sqlite3_context_db_handle(context));
    ctrail_rc rc = ctrail_event_to_json(place->event, CTRAIL_JSON_DETAILS, append, out);
    if (rc == CTRAIL_OK || rc == CTRAIL_STOPPED) {
        show_built(context, out);
        sqlite3_result_subtype(context, JSON_SUBTYPE);
        return;
    }
    sqlite3_free(sqlite3_str_finish(out));
    if (rc == CTRAIL_ERR_MEMORY)
        sqlite3_result_error_nomem(context);
}

/* ---- Fields ----------------------------------------------------------------------------------- */

/* Where a field of the place stands; NULL when something on the way is absent. */
static const char *member_of(const struct column *column, const struct place *place) {
    const char *object = column->of_event ? (const void *)place->event : place->row;
    for (size_t i = 0; object && i < column->depth; i++)
        memcpy(&object, object + column->through[i]->offset, sizeof object);
    return object ? object + column->field->offset : NULL;
}

ctrail_str text_of_column(const struct column *column, const struct place *place) {
    ctrail_str text = {NULL, 0};
    const char *member = member_of(column, place);
    if (member && column->field->kind == CTRAIL_FIELD_TEXT)
        memcpy(&text, member, sizeof text);
    return text;
}

static int64_t integer_of(const char *member) {
    int64_t integer;
    memcpy(&integer, member, sizeof integer);
    return integer;
}

static int32_t number_of(const char *member) {
    int32_t number;
    memcpy(&number, member, sizeof number);
    return number;
}

static const ctrail_value *value_of(const char *member) {
    const ctrail_value *value;
    memcpy(&value, member, sizeof value);
    return value;
}

void show_field(sqlite3_context *context, const struct column *column, const struct place *place) {
    const char *member = member_of(column, place);
    if (!member)
        return;
    switch (column->field->kind) {
    case CTRAIL_FIELD_FLAG:
        if (number_of(member) != CTRAIL_UNKNOWN)
            sqlite3_result_int(context, number_of(member));
        break;
    case CTRAIL_FIELD_INTEGER:
        if (integer_of(member) != CTRAIL_ABSENT)
            sqlite3_result_int64(context, integer_of(member));
        break;
    case CTRAIL_FIELD_TIME:
        show_time(context, integer_of(member));
        break;
    case CTRAIL_FIELD_NAME:
        show_str(context, text_of(column->field->names[number_of(member)]));
        break;
    case CTRAIL_FIELD_VALUE:
        show_value(context, value_of(member));
        break;
    default:
        show_str(context, text_of_column(column, place));
    }
}

/* ---- Columns that are computed ---------------------------------------------------------------- */

void show_event_time(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    if (place->event)
        show_time(context, place->event->event_time_ns);
}

static void add_id(sqlite3_str *out, ctrail_str id) {
    sqlite3_str_appendall(out, id.len && sqlite3_str_length(out) ? ", " : "");
    write_bytes(out, id.ptr, id.len);
}

/* An event is of one of these services, or of none. */
static ctrail_rc add_instance_ids(sqlite3_str *out, const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    const ctrail_ec2_instance_connect *connect;
    const ctrail_ssm *ssm;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    for (size_t i = 0; rc == CTRAIL_OK && i < ec2->instance_count; i++)
        add_id(out, ec2->instances[i]->instance_id);
    if (rc != CTRAIL_NONE)
        return rc;
    rc = ctrail_ec2_instance_connect_decode(event, &connect);
    if (rc == CTRAIL_OK)
        add_id(out, connect->instance_id);
    if (rc != CTRAIL_NONE)
        return rc;
    rc = ctrail_ssm_decode(event, &ssm);
    for (size_t i = 0; rc == CTRAIL_OK && i < ssm->instance_count; i++)
        add_id(out, ssm->instances[i]->instance_id);
    return rc;
}

void show_instance_ids(sqlite3_context *context, const struct column *column, const struct place *place) {
    sqlite3_str *out = sqlite3_str_new(sqlite3_context_db_handle(context));
    (void)column;
    ctrail_rc rc = add_instance_ids(out, place->event);
    bool none = sqlite3_str_length(out) == 0 && sqlite3_str_errcode(out) == SQLITE_OK;
    if (none)
        sqlite3_free(sqlite3_str_finish(out));
    else
        show_built(context, out);
    if (rc == CTRAIL_ERR_MEMORY)
        sqlite3_result_error_nomem(context);
}

void show_nothing(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)context;
    (void)column;
    (void)place;
}

void show_path(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    show_str(context, text_of(place->scan->path));
}

void show_file(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    show_str(context, text_of(place->scan->name));
}

void show_record(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    if (place->scan->record)
        sqlite3_result_int64(context, (sqlite3_int64)place->scan->record);
}

void show_offset(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    sqlite3_result_int64(context, (sqlite3_int64)place->scan->offset);
}

void show_raw(sqlite3_context *context, const struct column *column, const struct place *place) {
    (void)column;
    if (place->event)
        show_str(context, place->event->raw);
}
