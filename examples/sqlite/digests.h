/* cloudtrail_digests(folder, keys): what a verification finds. */
#ifndef SQLITE_DIGESTS_H
#define SQLITE_DIGESTS_H

#include <sqlite3ext.h>

/* Makes the table known. SQLITE_OK or an error. */
int digests_load(sqlite3 *database);

#endif
