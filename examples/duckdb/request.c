/* Reads the arguments of a function, finds the files, and makes the columns. */
#include "request.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct request_argument request_arguments[] = {
    {"pattern", DUCKDB_VARCHAR},       {"since", DUCKDB_TIMESTAMP_TZ}, {"until", DUCKDB_TIMESTAMP_TZ},
    {"ignore_errors", DUCKDB_BOOLEAN}, {"raw", DUCKDB_BOOLEAN},
};
const size_t request_argument_count = sizeof request_arguments / sizeof *request_arguments;

enum { MESSAGE_SIZE = 1024, COLUMNS_MAX = 128 };

/* A request while it is made; once there is a message, it fails. */
struct making {
    duckdb_bind_info info;
    struct request *request;
    char message[MESSAGE_SIZE];
};

__attribute__((format(printf, 2, 3))) static bool refuse(struct making *making, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(making->message, sizeof making->message, format, arguments);
    va_end(arguments);
    return false;
}

static bool lack_memory(struct making *making) {
    return refuse(making, "out of memory");
}

/* ---- The arguments ---------------------------------------------------------------------------- */

/* An argument by its name: false if it is null, and so a mistake; *value is NULL if it was not given. */
static bool get_argument(struct making *making, const char *name, duckdb_value *value) {
    *value = duckdb.bind_get_named_parameter(making->info, name);
    if (!*value || !duckdb.is_null_value(*value))
        return true;
    duckdb.destroy_value(value);
    return refuse(making, "%s is NULL", name);
}

static bool take_flag(struct making *making, const char *name, bool *flag) {
    duckdb_value value;
    if (!get_argument(making, name, &value))
        return false;
    *flag = value && duckdb.get_bool(value);
    duckdb.destroy_value(&value);
    return true;
}

/* Microseconds as the filter's nanoseconds. 0 would mean that there is no bound; the moment before is as good. */
static int64_t bound_of(int64_t microseconds) {
    if (microseconds > INT64_MAX / 1000)
        return INT64_MAX;
    if (microseconds < INT64_MIN / 1000)
        return INT64_MIN + 1;
    return microseconds ? microseconds * 1000 : -1;
}

static bool take_time(struct making *making, const char *name, int64_t *bound) {
    duckdb_value value;
    if (!get_argument(making, name, &value))
        return false;
    if (value)
        *bound = bound_of(duckdb.get_timestamp_tz(value).count);
    duckdb.destroy_value(&value);
    return true;
}

static bool compile_pattern(struct making *making, const char *text) {
    struct request *request = making->request;
    ctrail_pattern_error error = {.size = sizeof error};
    ctrail_rc rc = ctrail_pattern_compile(text, strlen(text), &request->pattern, &error);
    if (rc == CTRAIL_ERR_MEMORY)
        return lack_memory(making);
    if (rc != CTRAIL_OK)
        return refuse(making, "pattern, at byte %llu: %s", (unsigned long long)error.offset, error.message);
    request->patterns[0] = request->pattern;
    request->filter.pattern = request->patterns;
    return true;
}

static bool take_pattern(struct making *making) {
    duckdb_value value;
    if (!get_argument(making, "pattern", &value))
        return false;
    char *text = value ? duckdb.get_varchar(value) : NULL;
    bool done = !text || compile_pattern(making, text);
    duckdb.free(text);
    duckdb.destroy_value(&value);
    return done;
}

/* ---- The files -------------------------------------------------------------------------------- */

static bool find_files(struct making *making, const char *given) {
    struct paths *paths = &making->request->paths;
    size_t before = paths->count;
    int error = paths_find(paths, given);
    if (paths->failed)
        return lack_memory(making);
    if (error)
        return refuse(making, "%s: %s", given, strerror(error));
    for (size_t i = before; i < paths->count; i++) {
        const struct path *path = &paths->list[i];
        if (path->problem)
            return refuse(making, "%s: %s%s%s", path->name, path->problem, path->error ? ": " : "",
                          path->error ? strerror(path->error) : "");
    }
    return true;
}

static bool take_path(struct making *making, duckdb_value value) {
    if (!value || duckdb.is_null_value(value))
        return refuse(making, "a path is NULL");
    char *given = duckdb.get_varchar(value);
    bool done = given ? find_files(making, given) : lack_memory(making);
    duckdb.free(given);
    return done;
}

static bool take_list(struct making *making, duckdb_value list) {
    duckdb_index count = duckdb.get_list_size(list);
    bool done = count || refuse(making, "the list of paths is empty");
    for (duckdb_index i = 0; done && i < count; i++) {
        duckdb_value value = duckdb.get_list_child(list, i);
        done = take_path(making, value);
        duckdb.destroy_value(&value);
    }
    return done;
}

/* One path, or a list of them. */
static bool take_paths(struct making *making) {
    duckdb_value value = duckdb.bind_get_parameter(making->info, 0);
    bool is_null = !value || duckdb.is_null_value(value);
    bool is_list = !is_null && duckdb.get_type_id(duckdb.get_value_type(value)) == DUCKDB_LIST;
    bool done = is_list ? take_list(making, value) : take_path(making, value);
    duckdb.destroy_value(&value);
    return done;
}

/* ---- The columns ------------------------------------------------------------------------------ */

/* For a stream that is only asked for its columns. */
static ctrail_rc open_nothing(void *user, ctrail_arrow_input *input) {
    (void)user;
    (void)input;
    return CTRAIL_END;
}

bool request_open(const struct request *request, ctrail_arrow_options *options, struct ArrowArrayStream *stream,
                  char *message, size_t size) {
    const ctrail_options reader = {.size = sizeof reader, .filter = &request->filter};
    options->reader = &reader;
    options->table = request->table;
    options->flags = CTRAIL_ARROW_JSON | (request->is_strict ? CTRAIL_ARROW_STRICT : 0);
    ctrail_rc rc = ctrail_arrow_stream(stream, options, message, size);
    if (rc != CTRAIL_OK && !*message)
        snprintf(message, size, "%s", ctrail_rc_message(rc));
    return rc == CTRAIL_OK;
}

static bool ask_schema(struct making *making, const char *const *columns, struct ArrowSchema *schema) {
    ctrail_arrow_options options = {.size = sizeof options, .columns = columns, .next = open_nothing};
    struct ArrowArrayStream stream;
    if (!request_open(making->request, &options, &stream, making->message, sizeof making->message))
        return false;
    bool done = stream.get_schema(&stream, schema) == 0;
    stream.release(&stream);
    return done || lack_memory(making);
}

static size_t add_name(const char **names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return count;
    names[count] = name;
    return count + 1;
}

/* The columns that the library gives, and those that it gives on request: they cost nothing unless a query has them. Of
 * these the ones that repeat what is in others have to be asked for, as SELECT * would read them. */
static bool make_columns(struct making *making) {
    static const char *const places[] = {"file", "record", "offset"}, *const copies[] = {"event_time_text", "raw"};
    const char *names[COLUMNS_MAX + 8] = {NULL};
    struct ArrowSchema given = {.release = NULL};
    size_t count = 0;
    bool with_copies;
    if (!take_flag(making, "raw", &with_copies) || !ask_schema(making, NULL, &given))
        return false;
    for (int64_t i = 0; i < given.n_children && i < COLUMNS_MAX; i++)
        count = add_name(names, count, given.children[i]->name);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        count = add_name(names, count, places[i]);
    for (size_t i = 0; with_copies && i < sizeof copies / sizeof *copies; i++)
        count = add_name(names, count, copies[i]);
    names[count] = NULL;
    bool done = ask_schema(making, names, &making->request->schema);
    given.release(&given);
    return done;
}

static bool add_columns(struct making *making) {
    const struct ArrowSchema *schema = &making->request->schema;
    for (int64_t i = 0; i < schema->n_children; i++) {
        duckdb_logical_type type = vectors_type(schema->children[i]);
        if (!type)
            return lack_memory(making);
        duckdb.bind_add_result_column(making->info, schema->children[i]->name, type);
        duckdb.destroy_logical_type(&type);
    }
    return true;
}

/* ---- Making and freeing ----------------------------------------------------------------------- */

static void *allocate(void *user, size_t size) {
    (void)user;
    return malloc(size);
}

static void *reallocate(void *user, void *memory, size_t size) {
    (void)user;
    return realloc(memory, size);
}

static void release(void *user, void *memory) {
    (void)user;
    free(memory);
}

static const ctrail_allocator memory = {allocate, reallocate, release, NULL};

/* The rows of "problems" are what cannot be read. */
static bool take_strictness(struct making *making) {
    bool ignores_errors;
    if (!take_flag(making, "ignore_errors", &ignores_errors))
        return false;
    making->request->is_strict = !ignores_errors && strcmp(making->request->table, "problems") != 0;
    return true;
}

static bool take_all(struct making *making) {
    ctrail_filter *filter = &making->request->filter;
    return take_paths(making) && take_pattern(making) && take_time(making, "since", &filter->since) &&
           take_time(making, "until", &filter->until) && take_strictness(making) && make_columns(making) &&
           add_columns(making);
}

struct request *request_new(duckdb_bind_info info, const char *table) {
    struct making making = {.info = info, .request = malloc(sizeof *making.request)};
    if (making.request) {
        *making.request = (struct request){.table = table, .paths = {.allocator = &memory}};
        making.request->filter.size = sizeof making.request->filter;
    }
    if (making.request ? take_all(&making) : lack_memory(&making))
        return making.request;
    duckdb.bind_set_error(info, making.message);
    request_free(making.request);
    return NULL;
}

void request_free(void *pointer) {
    struct request *request = pointer;
    if (!request)
        return;
    if (request->schema.release)
        request->schema.release(&request->schema);
    ctrail_pattern_free(request->pattern);
    paths_free(&request->paths);
    free(request);
}
