/* Groups of events: a hash table. */
#define _POSIX_C_SOURCE 200809L
#include "groups.h"

#include <stdlib.h>
#include <string.h>

#include "delivered.h"
#include "text.h"

/* What malloc takes besides, and the places in the table, which is never full. */
enum { OVERHEAD = 16 + 2 * sizeof(struct group *) };

void groups_start(struct groups *groups) {
    pthread_mutex_init(&groups->mutex, NULL);
}

void groups_free(struct groups *groups) {
    for (size_t i = 0; i < groups->room; i++)
        free(groups->list[i]);
    free(groups->list);
    pthread_mutex_destroy(&groups->mutex);
}

static uint64_t hash_cells(const struct groups *groups, const ctrail_str *cells) {
    uint64_t hash = groups->seed;
    for (size_t i = 0; i < groups->cell_count; i++)
        hash = delivered_hash(hash, cells[i]);
    return hash;
}

static int compare_cells(const ctrail_str *a, const ctrail_str *b, size_t count) {
    int order = 0;
    for (size_t i = 0; order == 0 && i < count; i++)
        order = str_compare(a[i], b[i]);
    return order;
}

/* The place of the group with these cells, or where it would stand. */
static struct group **find(const struct groups *groups, uint64_t hash, const ctrail_str *cells) {
    size_t at = (size_t)(hash % groups->room);
    struct group *group;
    while ((group = groups->list[at]) &&
           (group->hash != hash || compare_cells(group->cells, cells, groups->cell_count) != 0))
        at = at + 1 < groups->room ? at + 1 : 0;
    return &groups->list[at];
}

static void grow(struct groups *groups) {
    struct group **before = groups->list;
    size_t room_before = groups->room;
    groups->room += room_before / 2 + 256;
    groups->list = must_realloc(NULL, groups->room * sizeof *groups->list);
    memset(groups->list, 0, groups->room * sizeof *groups->list);
    for (size_t i = 0; i < room_before; i++)
        if (before[i])
            *find(groups, before[i]->hash, before[i]->cells) = before[i];
    free(before);
}

static size_t size_of_group(const struct groups *groups, const ctrail_str *cells) {
    size_t size = sizeof(struct group) + groups->cell_count * sizeof *cells;
    for (size_t i = 0; i < groups->cell_count; i++)
        size += cells[i].len;
    return size;
}

static struct group *copy(const struct groups *groups, uint64_t hash, const ctrail_str *cells) {
    struct group *group = must_realloc(NULL, size_of_group(groups, cells) + 1);
    char *bytes = (char *)&group->cells[groups->cell_count];
    group->hash = hash;
    group->count = 0;
    group->cell_count = groups->cell_count;
    for (size_t i = 0; i < groups->cell_count; i++) {
        if (cells[i].len)
            memcpy(bytes, cells[i].ptr, cells[i].len);
        group->cells[i] = (ctrail_str){cells[i].ptr ? bytes : NULL, cells[i].len};
        bytes += cells[i].len;
    }
    return group;
}

static bool add(struct groups *groups, uint64_t hash, const ctrail_str *cells) {
    if (groups->count >= groups->room - groups->room / 4)
        grow(groups);
    struct group **place = find(groups, hash, cells);
    uint64_t bytes = *place ? 0 : size_of_group(groups, cells) + OVERHEAD;
    if (bytes > groups->most_bytes - groups->bytes)
        return false;
    if (!*place) {
        *place = copy(groups, hash, cells);
        groups->count++;
        groups->bytes += bytes;
    }
    (*place)->count++;
    return true;
}

bool groups_add(struct groups *groups, const ctrail_str *cells) {
    uint64_t hash = hash_cells(groups, cells);
    pthread_mutex_lock(&groups->mutex);
    bool added = add(groups, hash, cells);
    pthread_mutex_unlock(&groups->mutex);
    return added;
}

static int compare_groups(const void *left, const void *right) {
    const struct group *a = *(struct group *const *)left, *b = *(struct group *const *)right;
    return compare_cells(a->cells, b->cells, a->cell_count);
}

void groups_sort(struct groups *groups) {
    if (!groups->count)
        return;
    size_t count = 0;
    for (size_t i = 0; i < groups->room; i++)
        if (groups->list[i])
            groups->list[count++] = groups->list[i];
    memset(groups->list + count, 0, (groups->room - count) * sizeof *groups->list);
    qsort(groups->list, count, sizeof *groups->list, compare_groups);
}
