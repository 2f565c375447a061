/* SQLite's memory for the library, so that SQLite's limits hold for it too. */
#ifndef SQLITE_MEMORY_H
#define SQLITE_MEMORY_H

#include "cloudtrail.h"

extern const ctrail_allocator memory_of_sqlite;

#endif
