/* Heapsort. */
#include "base/sort.h"

#include <string.h>

struct items {
    char *bytes;
    size_t size;
    int (*compare)(const void *, const void *);
};

static char *item(const struct items *items, size_t i) {
    return items->bytes + i * items->size;
}

static void swap(const struct items *items, size_t i, size_t k) {
    char kept[SORT_ITEM_MAX];
    memcpy(kept, item(items, i), items->size);
    memcpy(item(items, i), item(items, k), items->size);
    memcpy(item(items, k), kept, items->size);
}

/* Moves the item down to where no child is larger; the heap has `count` items. */
static void sift_down(const struct items *items, size_t i, size_t count) {
    size_t child;
    while ((child = 2 * i + 1) < count) {
        if (child + 1 < count && items->compare(item(items, child), item(items, child + 1)) < 0)
            child++;
        if (items->compare(item(items, i), item(items, child)) >= 0)
            return;
        swap(items, i, child);
        i = child;
    }
}

void ctrail_sort(void *bytes, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    const struct items items = {bytes, size, compare};
    for (size_t i = count / 2; i-- > 0;)
        sift_down(&items, i, count);
    for (size_t end = count; end-- > 1;) {
        swap(&items, 0, end);
        sift_down(&items, 0, end);
    }
}
