/* Chains of digest files: each digest is verified by what the one after it says of it, from the newest backwards. */
#ifndef CTRAIL_CHAINS_H
#define CTRAIL_CHAINS_H

#include "evidence/state.h"

/* Finds the chains among the files. OK, or CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_chains_find(ctrail_verification *verification);

/* Verifies a chain, and sets how the log files stand that it names. */
void ctrail_chains_verify(ctrail_verification *verification, struct chain *chain);

#endif
