/* Events that were delivered before: a hash table with open addresses, and hashes of trees. */
#define _POSIX_C_SOURCE 200809L
#include "delivered.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "text.h"

/* ---- Hashes ----------------------------------------------------------------------------------- */

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 32) * UINT64_C(0xD6E8FEB86659FD93);
    return hash ^ hash >> 29;
}

static uint64_t hash_text(uint64_t hash, const char *bytes, size_t length) {
    hash = mix(hash, length);
    for (uint64_t word = 0; length; word = 0) {
        size_t part = length < sizeof word ? length : sizeof word;
        memcpy(&word, bytes, part);
        hash = mix(hash, word);
        bytes += part;
        length -= part;
    }
    return hash;
}

uint64_t delivered_hash(uint64_t hash, ctrail_str str) {
    return str.ptr ? hash_text(hash, str.ptr, str.len) : mix(hash, UINT64_MAX);
}

/* Members may come in any order, and one that is null says what an absent one does. */
static uint64_t hash_members(uint64_t seed, const ctrail_value *object) {
    uint64_t sum = 0;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(object, member));) {
        size_t length;
        const char *key = ctrail_value_key_n(member, &length);
        if (ctrail_value_kind(member) != CTRAIL_KIND_NULL)
            sum += delivered_hash_value(hash_text(seed, key, length), member);
    }
    return sum;
}

uint64_t delivered_hash_value(uint64_t seed, const ctrail_value *value) {
    ctrail_kind kind = ctrail_value_kind(value);
    uint64_t hash = mix(seed, (uint64_t)kind);
    size_t length;
    const char *text = ctrail_value_text(value, &length);
    if (text)
        return hash_text(hash, text, length);
    if (kind == CTRAIL_KIND_OBJECT)
        return mix(hash, hash_members(seed, value));
    for (const ctrail_value *element = NULL; (element = ctrail_value_next(value, element));)
        hash = mix(hash, delivered_hash_value(seed, element));
    return hash;
}

/* What a library before this one has added is no part of the event. */
static uint64_t hash_record(uint64_t seed, const ctrail_value *record) {
    const ctrail_value *decoded = ctrail_value_get(record, "decoded");
    uint64_t hash = hash_members(seed, record);
    return decoded ? hash - delivered_hash_value(hash_text(seed, "decoded", strlen("decoded")), decoded) : hash;
}

uint64_t delivered_seed(void) {
    struct timespec now = {0, 0};
    clock_gettime(CLOCK_REALTIME, &now);
    return mix(mix((uint64_t)now.tv_sec, (uint64_t)now.tv_nsec), (uint64_t)(uintptr_t)&now);
}

struct delivery delivery_id(const ctrail_event *event, uint64_t seed) {
    bool has_id = event->event_id.ptr != NULL;
    ctrail_str id = has_id ? event->event_id : event->aggregated_event_id;
    ctrail_str account = has_id ? event->recipient_account_id : event->account_id;
    if (!id.len)
        return (struct delivery){0, 0};
    uint64_t hash = delivered_hash(delivered_hash(seed, id), account);
    return (struct delivery){hash ? hash : 1, 0};
}

struct delivery delivery_of(const ctrail_event *event, uint64_t seed) {
    struct delivery delivery = delivery_id(event, seed);
    if (delivery.id)
        delivery.content = hash_record(seed, ctrail_event_record(event));
    return delivery;
}

/* ---- The table -------------------------------------------------------------------------------- */

/* The first event of an id stands where its id says, or in one of the places after that; one that differs from it,
 * where its id and content say, so that any number of them is found as fast as others. */
struct search {
    struct delivery *free; /* the place where it would stand */
    bool is_there, is_id_there;
};

static struct search search_from(const struct delivered *delivered, uint64_t hash, struct delivery delivery) {
    struct search search = {NULL, false, false};
    size_t at = (size_t)(hash % delivered->room);
    while (delivered->list[at].id && !search.is_there) {
        search.is_id_there = search.is_id_there || delivered->list[at].id == delivery.id;
        search.is_there = delivered->list[at].id == delivery.id && delivered->list[at].content == delivery.content;
        at = at + 1 < delivered->room ? at + 1 : 0;
    }
    search.free = &delivered->list[at];
    return search;
}

static enum delivered_before add(struct delivered *delivered, struct delivery delivery) {
    struct search search = search_from(delivered, delivery.id, delivery);
    bool is_id_there = search.is_id_there;
    if (is_id_there && !search.is_there)
        search = search_from(delivered, mix(delivery.id, delivery.content), delivery);
    if (search.is_there)
        return DELIVERED_SAME;
    *search.free = delivery;
    delivered->count++;
    return is_id_there ? DELIVERED_DIFFERENT : DELIVERED_NEVER;
}

static void grow(struct delivered *delivered) {
    struct delivered grown = {.room = 2 * delivered->room + 1024};
    grown.list = must_realloc(NULL, grown.room * sizeof *grown.list);
    memset(grown.list, 0, grown.room * sizeof *grown.list);
    for (size_t i = 0; i < delivered->room; i++)
        if (delivered->list[i].id)
            add(&grown, delivered->list[i]);
    free(delivered->list);
    delivered->list = grown.list;
    delivered->room = grown.room;
}

enum delivered_before delivered_add(struct delivered *delivered, struct delivery delivery) {
    if (!delivery.id)
        return DELIVERED_NEVER;
    if (delivered->count >= delivered->room - delivered->room / 3)
        grow(delivered);
    enum delivered_before before = add(delivered, delivery);
    delivered->differing += before == DELIVERED_DIFFERENT;
    return before;
}

void delivered_free(struct delivered *delivered) {
    free(delivered->list);
    *delivered = (struct delivered){0};
}
