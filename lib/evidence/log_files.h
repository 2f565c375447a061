/* Files that digests name, held against their hashes; and files that none names. */
#ifndef CTRAIL_LOG_FILES_H
#define CTRAIL_LOG_FILES_H

#include "evidence/state.h"

/* Reads a file that a digest names, and compares its hash; answers how many bytes it has as stored. */
uint64_t ctrail_log_files_verify(ctrail_verification *verification, ctrail_verified_file *copy);

/* Reports a file that no digest names. */
void ctrail_log_files_surplus(ctrail_verification *verification, const ctrail_verified_file *copy);

#endif
