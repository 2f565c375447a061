/* The files in a folder, and in those inside of it. */
#ifndef CTRAIL_FOLDER_H
#define CTRAIL_FOLDER_H

#include "evidence/state.h"

/* Adds them. OK; CTRAIL_ERR_MEMORY; CTRAIL_ERR_IO if the folder itself cannot be read: *error says why. */
ctrail_rc ctrail_folder_add(ctrail_verification *verification, const char *path, int *error);

/* Adds a file. OK; NONE for metadata of a digest; CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_folder_add_file(ctrail_verification *verification, const char *path, size_t inside);

#endif
