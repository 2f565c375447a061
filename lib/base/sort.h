/* Sorting in place, without allocating, in O(n log n) for every input: qsort promises neither. */
#ifndef CTRAIL_SORT_H
#define CTRAIL_SORT_H

#include <stddef.h>

enum { SORT_ITEM_MAX = 80 };

/* Sorts `count` items of `size` bytes each, up to SORT_ITEM_MAX; compare as for qsort. */
void ctrail_sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
