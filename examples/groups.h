/* Counts events by what stands in their cells. Any thread may add; what it takes of memory has a bound. */
#ifndef EXAMPLES_GROUPS_H
#define EXAMPLES_GROUPS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

/* The events whose cells are the same. */
struct group {
    uint64_t hash;
    uint64_t count;
    size_t cell_count;
    ctrail_str cells[]; /* their bytes stand behind them */
};

struct groups {
    size_t cell_count;   /* of each group */
    uint64_t most_bytes; /* that all groups may take together */
    uint64_t seed;       /* of the hashes: delivered_seed */

    /* Its own. */
    uint64_t bytes;
    struct group **list; /* a hash table with open addresses; after groups_sort, `count` groups */
    size_t count, room;
    pthread_mutex_t mutex;
};

/* Gets groups ready whose first members are set and whose others are 0. */
void groups_start(struct groups *groups);
void groups_free(struct groups *groups);

/* Counts an event; false: there is no room for one more group. */
bool groups_add(struct groups *groups, const ctrail_str *cells);

/* Puts them into the order of their cells, whatever the order in which they came. */
void groups_sort(struct groups *groups);

#endif
