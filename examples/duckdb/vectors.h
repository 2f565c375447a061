/* Arrow's types and arrays as DuckDB's types and vectors. */
#ifndef DUCKDB_VECTORS_H
#define DUCKDB_VECTORS_H

#include "api.h"
#include "cloudtrail.h"

/* What this extension calls of the DuckDB that has loaded it. */
extern struct duckdb_api duckdb;

/* The type of a column of the library's tables; to be destroyed. NULL: no memory. */
duckdb_logical_type vectors_type(const struct ArrowSchema *schema);

/* Copies the values [from, from + count) of the array to the vector's [at, at + count). False: no memory. */
bool vectors_fill(duckdb_vector vector, const struct ArrowSchema *schema, const struct ArrowArray *array, int64_t from,
                  int64_t count, uint64_t at);

/* Makes the first values of the vector null. */
void vectors_clear(duckdb_vector vector, uint64_t count);

#endif
