/*
 * Events that were delivered before. CloudTrail may deliver an event more than once, and an event may be in several
 * inputs: in a log file, and in what LookupEvents gave. What tells events apart is their id and their account. Two
 * that have both in common, and differ nevertheless, are not taken for one.
 */
#ifndef EXAMPLES_DELIVERED_H
#define EXAMPLES_DELIVERED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

/* What an event is known by: hashes of its id with its account, and of all its members, whatever their order. */
struct delivery {
    uint64_t id; /* 0: the event has no id, and is like no other */
    uint64_t content;
};

/* Those met so far, in some 36 bytes each. Starts as all zeros but for `seed`. */
struct delivered {
    uint64_t seed; /* of the hashes: whoever writes a record does not know it; see delivered_seed */
    struct delivery *list;
    size_t count, room;
    size_t differing; /* how often the answer was DELIVERED_DIFFERENT */
};

/* Any number that another run of the program does not have. */
uint64_t delivered_seed(void);

/* Goes on with a hash, the first of which is the seed. */
uint64_t delivered_hash(uint64_t hash, ctrail_str str);

/* The hash of a value, whatever the order of the members in it. */
uint64_t delivered_hash_value(uint64_t seed, const ctrail_value *value);

/* Any thread may call it; only deliveries made with the same seed can be compared. */
struct delivery delivery_of(const ctrail_event *event, uint64_t seed);

/* The same without the content, which is for the caller to fill. */
struct delivery delivery_id(const ctrail_event *event, uint64_t seed);

enum delivered_before {
    DELIVERED_NEVER,
    DELIVERED_SAME,     /* the same event */
    DELIVERED_DIFFERENT /* one with the same id and account that says something else; and never this one */
};

/* Whether there was one before, and adds it; one thread at a time. Takes the same time for all, on average. */
enum delivered_before delivered_add(struct delivered *delivered, struct delivery delivery);

void delivered_free(struct delivered *delivered);

#endif
