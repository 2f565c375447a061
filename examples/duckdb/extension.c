/*
 * AWS CloudTrail logs as functions in DuckDB: a loadable extension. docs/duckdb.md is its manual. This file has what
 * DuckDB calls: a function is bound, which reads its arguments and finds the files; then as many threads as there are
 * files run it, each of which has a stream of the library and takes one file after the other.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "request.h"

enum { MESSAGE_SIZE = 1024, NAME_SIZE = 64 };

/* ---- What the threads of a scan share --------------------------------------------------------- */

/* A column that the query has. */
struct wanted {
    uint64_t vector; /* where it goes */
    uint64_t column; /* of the request; of those that DuckDB counts by, and which hold nothing, a number beyond */
};

struct progress {
    atomic_size_t next; /* the file that nobody reads yet */
    const char **names; /* of the columns, for the library; they end in a NULL */
    struct wanted *wanted;
    size_t count;
};

static void free_progress(void *pointer) {
    struct progress *progress = pointer;
    free(progress->names);
    free(progress->wanted);
    free(progress);
}

/* The columns that the query has. The library wants one at least. */
static bool take_columns(struct progress *progress, duckdb_init_info info, const struct request *request) {
    size_t named = 0;
    progress->count = duckdb.init_get_column_count(info);
    progress->names = calloc(progress->count + 2, sizeof *progress->names);
    progress->wanted = calloc(progress->count + 1, sizeof *progress->wanted);
    if (!progress->names || !progress->wanted)
        return false;
    for (size_t i = 0; i < progress->count; i++) {
        uint64_t column = duckdb.init_get_column_index(info, i);
        progress->wanted[i] = (struct wanted){i, column};
        if (column < (uint64_t)request->schema.n_children)
            progress->names[named++] = request->schema.children[column]->name;
    }
    if (!named)
        progress->names[0] = "record";
    return true;
}

static void start_scan(duckdb_init_info info) {
    const struct request *request = duckdb.init_get_bind_data(info);
    struct progress *progress = calloc(1, sizeof *progress);
    if (!progress || !take_columns(progress, info, request)) {
        duckdb.init_set_error(info, "out of memory");
        if (progress)
            free_progress(progress);
        return;
    }
    atomic_init(&progress->next, 0);
    duckdb.init_set_init_data(info, progress, free_progress);
    duckdb.init_set_max_threads(info, request->paths.count);
}

/* ---- Files ------------------------------------------------------------------------------------ */

/* What one thread reads. */
struct reading {
    const struct request *request;
    struct progress *progress;
    struct ArrowArrayStream stream;
    struct ArrowArray batch;
    int64_t row; /* the first of the batch that was not given yet */
    ctrail_arrow_counts counts;
    int file;
    char message[MESSAGE_SIZE];
};

static int64_t read_file(void *user, void *buffer, size_t size) {
    struct reading *reading = user;
    ssize_t got;
    do
        got = read(reading->file, buffer, size);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        snprintf(reading->message, sizeof reading->message, "reading fails: %s", strerror(errno));
    return got < 0 ? CTRAIL_READ_ERROR : got;
}

static void close_file(void *user) {
    close(((struct reading *)user)->file);
}

/* Whether a file's name tells that it has nothing since the time that was asked for. One that was named is read. */
static bool is_passed_over(const struct request *request, const char *name) {
    int64_t since = request->filter.since;
    return since && !request->paths.is_single && ctrail_trail_key_is_before(name, strlen(name), since) > 0;
}

static ctrail_rc open_next(void *user, ctrail_arrow_input *input) {
    struct reading *reading = user;
    const struct paths *paths = &reading->request->paths;
    const char *name;
    do {
        size_t i = atomic_fetch_add(&reading->progress->next, 1);
        if (i >= paths->count)
            return CTRAIL_END;
        name = paths->list[i].name;
    } while (is_passed_over(reading->request, name));
    input->name = name;
    reading->file = open(strcmp(name, "-") == 0 ? "/dev/stdin" : name, O_RDONLY | O_CLOEXEC);
    if (reading->file < 0) {
        snprintf(reading->message, sizeof reading->message, "%s: %s", name, strerror(errno));
        return CTRAIL_ERR_IO;
    }
    input->read = read_file;
    input->user = reading;
    input->close = close_file;
    return CTRAIL_OK;
}

/* ---- Rows ------------------------------------------------------------------------------------- */

static void free_reading(void *pointer) {
    struct reading *reading = pointer;
    if (reading->batch.release)
        reading->batch.release(&reading->batch);
    if (reading->stream.release)
        reading->stream.release(&reading->stream);
    free(reading);
}

static void start_thread(duckdb_init_info info) {
    struct reading *reading = calloc(1, sizeof *reading);
    if (reading)
        duckdb.init_set_init_data(info, reading, free_reading);
    else
        duckdb.init_set_error(info, "out of memory");
}

/* The stream is made when the first rows are asked for, by the thread that reads them. */
static bool open_stream(struct reading *reading, duckdb_function_info info) {
    reading->request = duckdb.function_get_bind_data(info);
    reading->progress = duckdb.function_get_init_data(info);
    reading->counts.size = sizeof reading->counts;
    ctrail_arrow_options options = {.size = sizeof options,
                                    .columns = reading->progress->names,
                                    .next = open_next,
                                    .user = reading,
                                    .batch_rows = 8 * duckdb.vector_size(),
                                    .counts = &reading->counts};
    return request_open(reading->request, &options, &reading->stream, reading->message, sizeof reading->message);
}

/* What the library says, unless the file could not be opened or read at all. */
static void tell_error(struct reading *reading, int error) {
    static const char hint[] =
        "; ignore_errors := true passes over what is damaged, and read_cloudtrail_problems lists it";
    const char *said = reading->stream.get_last_error(&reading->stream);
    if (*reading->message)
        return;
    snprintf(reading->message, sizeof reading->message, "%s%s", said ? said : strerror(error),
             error == EINVAL && reading->request->is_strict ? hint : "");
}

/* The next batch that has rows; none at the end. */
static bool read_batch(struct reading *reading) {
    int error = 0;
    if (reading->batch.release)
        reading->batch.release(&reading->batch);
    reading->batch = (struct ArrowArray){.length = 0};
    reading->row = 0;
    error = reading->stream.get_next(&reading->stream, &reading->batch);
    if (error)
        tell_error(reading, error);
    else if (!reading->batch.release && reading->request->is_strict && reading->counts.left_out)
        snprintf(reading->message, sizeof reading->message,
                 "a record takes more memory than is allowed; ignore_errors := true passes over it");
    return !*reading->message;
}

static bool give_rows(struct reading *reading, duckdb_data_chunk out) {
    const struct progress *progress = reading->progress;
    const struct ArrowSchema *schema = &reading->request->schema;
    int64_t left = reading->batch.length - reading->row, most = (int64_t)duckdb.vector_size();
    int64_t count = left < most ? left : most;
    bool done = true;
    for (size_t i = 0, child = 0; done && count && i < progress->count; i++) {
        const struct wanted *wanted = &progress->wanted[i];
        duckdb_vector vector = duckdb.data_chunk_get_vector(out, wanted->vector);
        if (wanted->column < (uint64_t)schema->n_children)
            done = vectors_fill(vector, schema->children[wanted->column], reading->batch.children[child++],
                                reading->row, count, 0);
        else
            vectors_clear(vector, (uint64_t)count);
    }
    reading->row += count;
    duckdb.data_chunk_set_size(out, (uint64_t)count);
    return done;
}

/* Gives some rows; none when there are no more for this thread. */
static void scan(duckdb_function_info info, duckdb_data_chunk out) {
    struct reading *reading = duckdb.function_get_local_init_data(info);
    bool done = reading->stream.release || open_stream(reading, info);
    if (done && reading->row == reading->batch.length)
        done = read_batch(reading);
    if (done && !give_rows(reading, out)) {
        snprintf(reading->message, sizeof reading->message, "out of memory");
        done = false;
    }
    if (!done)
        duckdb.function_set_error(info, reading->message);
}

/* ---- Loading ---------------------------------------------------------------------------------- */

static void bind(duckdb_bind_info info) {
    struct request *request = request_new(info, duckdb.bind_get_extra_info(info));
    if (request)
        duckdb.bind_set_bind_data(info, request, request_free);
}

static void add_arguments(duckdb_table_function function) {
    duckdb_logical_type any = duckdb.create_logical_type(DUCKDB_ANY);
    duckdb.table_function_add_parameter(function, any);
    duckdb.destroy_logical_type(&any);
    for (size_t i = 0; i < request_argument_count; i++) {
        duckdb_logical_type type = duckdb.create_logical_type(request_arguments[i].type);
        duckdb.table_function_add_named_parameter(function, request_arguments[i].name, type);
        duckdb.destroy_logical_type(&type);
    }
}

/* The function of a table of the library. */
static bool add_function(duckdb_connection connection, const char *name, const char *table) {
    duckdb_table_function function = duckdb.create_table_function();
    duckdb.table_function_set_name(function, name);
    duckdb.table_function_set_extra_info(function, (void *)(uintptr_t)table, NULL);
    duckdb.table_function_set_bind(function, bind);
    duckdb.table_function_set_init(function, start_scan);
    duckdb.table_function_set_local_init(function, start_thread);
    duckdb.table_function_set_function(function, scan);
    duckdb.table_function_supports_projection_pushdown(function, true);
    add_arguments(function);
    bool done = duckdb.register_table_function(connection, function) == DUCKDB_OK;
    duckdb.destroy_table_function(&function);
    return done;
}

/* read_cloudtrail gives the events, the first table; the others have a function of their own name. */
static bool add_functions(duckdb_connection connection) {
    bool done = add_function(connection, "read_cloudtrail", ctrail_arrow_table(0));
    for (size_t i = 1; done && ctrail_arrow_table(i); i++) {
        char name[NAME_SIZE];
        snprintf(name, sizeof name, "read_cloudtrail_%s", ctrail_arrow_table(i));
        done = add_function(connection, name, ctrail_arrow_table(i));
    }
    return done;
}

__attribute__((visibility("default"))) bool cloudtrail_init_c_api(duckdb_extension_info info,
                                                                  const struct duckdb_extension_access *access);

bool cloudtrail_init_c_api(duckdb_extension_info info, const struct duckdb_extension_access *access) {
    duckdb_connection connection = NULL;
    const struct duckdb_api *api = access->get_api(info, DUCKDB_API_VERSION);
    if (!api)
        return false; /* DuckDB says why */
    duckdb = *api;
    duckdb_database *database = access->get_database(info);
    bool done = database && duckdb.connect(*database, &connection) == DUCKDB_OK && add_functions(connection);
    if (!done)
        access->set_error(info, "cloudtrail: the functions cannot be made");
    duckdb.disconnect(&connection);
    return done;
}
