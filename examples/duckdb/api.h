/*
 * What the extension calls of DuckDB: the part that it needs of the stable C API for extensions, version 1.2.0, which
 * all later versions of DuckDB offer. It is declared here, since DuckDB's headers are in no package of Debian, and no
 * header is needed to build the extension then. The API is a struct of pointers to functions, to the end of which later
 * versions add; tests/duckdb.sh holds this one against DuckDB's own header.
 */
#ifndef DUCKDB_API_H
#define DUCKDB_API_H

#include <stdbool.h>
#include <stdint.h>

#define DUCKDB_API_VERSION "v1.2.0"

typedef uint64_t duckdb_index;
typedef struct duckdb_database *duckdb_database;
typedef struct duckdb_connection *duckdb_connection;
typedef struct duckdb_value *duckdb_value;
typedef struct duckdb_logical_type *duckdb_logical_type;
typedef struct duckdb_data_chunk *duckdb_data_chunk;
typedef struct duckdb_vector *duckdb_vector;
typedef struct duckdb_table_function *duckdb_table_function;
typedef struct duckdb_bind_info *duckdb_bind_info;
typedef struct duckdb_init_info *duckdb_init_info;
typedef struct duckdb_function_info *duckdb_function_info;
typedef struct duckdb_extension_info *duckdb_extension_info;

typedef enum { DUCKDB_OK, DUCKDB_ERROR } duckdb_state;

typedef enum {
    DUCKDB_BOOLEAN = 1,
    DUCKDB_BIGINT = 5,
    DUCKDB_UBIGINT = 9,
    DUCKDB_VARCHAR = 17,
    DUCKDB_LIST = 24,
    DUCKDB_STRUCT = 25,
    DUCKDB_TIMESTAMP_TZ = 31,
    DUCKDB_ANY = 34
} duckdb_type;

/* A time: microseconds since 1970. */
typedef struct {
    int64_t count;
} duckdb_microseconds;

/* An element of a vector of lists: its part of the vector of all elements. */
struct duckdb_list_entry {
    uint64_t offset, length;
};

typedef void duckdb_delete_fn(void *data);
typedef void duckdb_bind_fn(duckdb_bind_info info);
typedef void duckdb_init_fn(duckdb_init_info info);
typedef void duckdb_scan_fn(duckdb_function_info info, duckdb_data_chunk out);
typedef void (*duckdb_other)(void); /* a function that is not called here */

struct duckdb_api {
    /* Databases and memory */
    duckdb_other gap_1[3];
    duckdb_state (*connect)(duckdb_database database, duckdb_connection *out);
    duckdb_other gap_2[2];
    void (*disconnect)(duckdb_connection *connection);
    duckdb_other gap_3[18];
    void (*free)(void *memory);
    duckdb_index (*vector_size)(void);

    /* Values */
    duckdb_other gap_4[65];
    void (*destroy_value)(duckdb_value *value);
    duckdb_other gap_5[25];
    bool (*get_bool)(duckdb_value value);
    duckdb_other gap_6[17];
    duckdb_logical_type (*get_value_type)(duckdb_value value);
    duckdb_other gap_7[5];
    char *(*get_varchar)(duckdb_value value);
    duckdb_other gap_8[6];
    bool (*is_null_value)(duckdb_value value);
    duckdb_other gap_9[1];
    duckdb_index (*get_list_size)(duckdb_value value);
    duckdb_value (*get_list_child)(duckdb_value value, duckdb_index index);

    /* Types */
    duckdb_other gap_10[3];
    duckdb_logical_type (*create_logical_type)(duckdb_type type);
    duckdb_other gap_11[1];
    void (*logical_type_set_alias)(duckdb_logical_type type, const char *alias);
    duckdb_logical_type (*create_list_type)(duckdb_logical_type type);
    duckdb_other gap_12[3];
    duckdb_logical_type (*create_struct_type)(duckdb_logical_type *types, const char **names, duckdb_index count);
    duckdb_other gap_13[2];
    duckdb_type (*get_type_id)(duckdb_logical_type type);
    duckdb_other gap_14[17];
    void (*destroy_logical_type)(duckdb_logical_type *type);

    /* Vectors */
    duckdb_other gap_15[5];
    duckdb_vector (*data_chunk_get_vector)(duckdb_data_chunk chunk, duckdb_index index);
    duckdb_other gap_16[1];
    void (*data_chunk_set_size)(duckdb_data_chunk chunk, duckdb_index size);
    duckdb_other gap_17[1];
    void *(*vector_get_data)(duckdb_vector vector);
    uint64_t *(*vector_get_validity)(duckdb_vector vector);
    void (*vector_ensure_validity_writable)(duckdb_vector vector);
    duckdb_other gap_18[1];
    void (*vector_assign_string_element_len)(duckdb_vector vector, duckdb_index index, const char *text,
                                             duckdb_index length);
    duckdb_vector (*list_vector_get_child)(duckdb_vector vector);
    duckdb_index (*list_vector_get_size)(duckdb_vector vector);
    duckdb_state (*list_vector_set_size)(duckdb_vector vector, duckdb_index size);
    duckdb_state (*list_vector_reserve)(duckdb_vector vector, duckdb_index size);
    duckdb_vector (*struct_vector_get_child)(duckdb_vector vector, duckdb_index index);

    /* Table functions */
    duckdb_other gap_19[38];
    duckdb_table_function (*create_table_function)(void);
    void (*destroy_table_function)(duckdb_table_function *function);
    void (*table_function_set_name)(duckdb_table_function function, const char *name);
    void (*table_function_add_parameter)(duckdb_table_function function, duckdb_logical_type type);
    void (*table_function_add_named_parameter)(duckdb_table_function function, const char *name,
                                               duckdb_logical_type type);
    void (*table_function_set_extra_info)(duckdb_table_function function, void *extra, duckdb_delete_fn *release);
    void (*table_function_set_bind)(duckdb_table_function function, duckdb_bind_fn *bind);
    void (*table_function_set_init)(duckdb_table_function function, duckdb_init_fn *init);
    void (*table_function_set_local_init)(duckdb_table_function function, duckdb_init_fn *init);
    void (*table_function_set_function)(duckdb_table_function function, duckdb_scan_fn *scan);
    void (*table_function_supports_projection_pushdown)(duckdb_table_function function, bool does);
    duckdb_state (*register_table_function)(duckdb_connection connection, duckdb_table_function function);

    /* Binding, starting and running one */
    void *(*bind_get_extra_info)(duckdb_bind_info info);
    void (*bind_add_result_column)(duckdb_bind_info info, const char *name, duckdb_logical_type type);
    duckdb_other gap_20[1];
    duckdb_value (*bind_get_parameter)(duckdb_bind_info info, duckdb_index index);
    duckdb_value (*bind_get_named_parameter)(duckdb_bind_info info, const char *name);
    void (*bind_set_bind_data)(duckdb_bind_info info, void *data, duckdb_delete_fn *release);
    duckdb_other gap_21[1];
    void (*bind_set_error)(duckdb_bind_info info, const char *message);
    duckdb_other gap_22[1];
    void *(*init_get_bind_data)(duckdb_init_info info);
    void (*init_set_init_data)(duckdb_init_info info, void *data, duckdb_delete_fn *release);
    duckdb_index (*init_get_column_count)(duckdb_init_info info);
    duckdb_index (*init_get_column_index)(duckdb_init_info info, duckdb_index index);
    void (*init_set_max_threads)(duckdb_init_info info, duckdb_index count);
    void (*init_set_error)(duckdb_init_info info, const char *message);
    duckdb_other gap_23[1];
    void *(*function_get_bind_data)(duckdb_function_info info);
    void *(*function_get_init_data)(duckdb_function_info info);
    void *(*function_get_local_init_data)(duckdb_function_info info);
    void (*function_set_error)(duckdb_function_info info, const char *message);

    /* Times */
    duckdb_other gap_24[52];
    duckdb_microseconds (*get_timestamp_tz)(duckdb_value value);
};

/* What an extension is given when it is loaded. */
struct duckdb_extension_access {
    void (*set_error)(duckdb_extension_info info, const char *message);
    duckdb_database *(*get_database)(duckdb_extension_info info);
    const void *(*get_api)(duckdb_extension_info info, const char *version); /* NULL: there is none of that version */
};

#endif
