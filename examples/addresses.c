/* Private addresses: a list that is sorted when it is asked for the first time. */
#include "addresses.h"

#include <stdlib.h>
#include <string.h>

struct address {
    char *place;
    char *instance_id;
    int64_t since; /* the instance did not exist before; CTRAIL_ABSENT: it may have */
};

static char *copy(ctrail_str str) {
    char *string = must_realloc(NULL, str.len + 1);
    if (str.len)
        memcpy(string, str.ptr, str.len);
    string[str.len] = '\0';
    return string;
}

char *addresses_place(const ctrail_event *event, ctrail_str address) {
    struct text place = {0};
    text_add_str(&place, address);
    text_add_string(&place, "\n");
    text_add_str(&place, event->aws_region);
    text_add_string(&place, "\n");
    text_add_str(&place, event->recipient_account_id);
    char *string = copy((ctrail_str){place.bytes, place.length});
    text_free(&place);
    return string;
}

static void add(struct addresses *addresses, struct address address) {
    if (addresses->count == addresses->room) {
        addresses->room = 2 * addresses->room + 64;
        addresses->list = must_realloc(addresses->list, addresses->room * sizeof *addresses->list);
    }
    addresses->list[addresses->count++] = address;
    addresses->sorted = false;
}

void addresses_add_since(struct addresses *addresses, char *place, ctrail_str instance_id, int64_t since) {
    add(addresses, (struct address){place, copy(instance_id), since});
}

void addresses_add(struct addresses *addresses, char *place, ctrail_str instance_id) {
    addresses_add_since(addresses, place, instance_id, CTRAIL_ABSENT);
}

void addresses_join(struct addresses *addresses, struct addresses *other) {
    for (size_t i = 0; i < other->count; i++)
        add(addresses, other->list[i]);
    other->count = 0;
}

static int compare(const void *left, const void *right) {
    const struct address *a = left, *b = right;
    int order = strcmp(a->place, b->place);
    return order ? order : strcmp(a->instance_id, b->instance_id);
}

/* Those of one instance at one place in the order of their times, of which the first one is kept. */
static int compare_all(const void *left, const void *right) {
    const struct address *a = left, *b = right;
    int order = compare(a, b);
    return order ? order : (a->since > b->since) - (a->since < b->since);
}

/* Leaves each instance once at each place. */
static void sort(struct addresses *addresses) {
    size_t kept = 0;
    if (addresses->count)
        qsort(addresses->list, addresses->count, sizeof *addresses->list, compare_all);
    for (size_t i = 0; i < addresses->count; i++) {
        struct address *address = &addresses->list[i];
        if (kept == 0 || compare(&addresses->list[kept - 1], address) != 0) {
            addresses->list[kept++] = *address;
            continue;
        }
        free(address->place);
        free(address->instance_id);
    }
    addresses->count = kept;
    addresses->sorted = true;
}

/* The first one that is not before `place`. */
static size_t lower_bound(const struct addresses *addresses, const char *place) {
    size_t low = 0, high = addresses->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(addresses->list[middle].place, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The one that has the place, or NULL. */
static const struct address *find_only(struct addresses *addresses, const char *place) {
    if (!addresses->sorted)
        sort(addresses);
    size_t found = 0, at = lower_bound(addresses, place);
    while (found < 2 && at + found < addresses->count && strcmp(addresses->list[at + found].place, place) == 0)
        found++;
    return found == 1 ? &addresses->list[at] : NULL;
}

ctrail_str addresses_find_at(struct addresses *addresses, const char *place, int64_t time) {
    const struct address *address = find_only(addresses, place);
    bool existed = address && (time == CTRAIL_ABSENT || address->since <= time);
    return str_of(existed ? address->instance_id : NULL);
}

ctrail_str addresses_find(struct addresses *addresses, const char *place) {
    return addresses_find_at(addresses, place, CTRAIL_ABSENT);
}

void addresses_free(struct addresses *addresses) {
    for (size_t i = 0; i < addresses->count; i++) {
        free(addresses->list[i].place);
        free(addresses->list[i].instance_id);
    }
    free(addresses->list);
    *addresses = (struct addresses){0};
}
