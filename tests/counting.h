/* An allocator that counts, and fails when it is told to. */
#ifndef CTRAIL_TESTS_COUNTING_H
#define CTRAIL_TESTS_COUNTING_H

#include <cloudtrail/cloudtrail.h>

#include <stdbool.h>

struct counter {
    size_t asked, blocks;
    size_t fails_at;  /* the request that fails, from 1; 0: none */
    bool fails_after; /* and all behind it */
    bool failed, misused;
};

/* The counter must outlive what is allocated. */
ctrail_allocator counting(struct counter *counter);

#endif
