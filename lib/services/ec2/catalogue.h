/*
 * The catalogue of all actions of EC2: whether each reads or writes, its dialect, and where ids are in its request and
 * response. A script writes the tables, in catalogue.c. Names are offsets into one string, so that the tables have no
 * pointers, which a shared library would have to relocate.
 */
#ifndef CTRAIL_EC2_CATALOGUE_H
#define CTRAIL_EC2_CATALOGUE_H

#include "cloudtrail/ec2.h"

enum { CATALOGUE_PREFIX_SIZE = 27, CATALOGUE_SLOTS = 2048 };

/* Flags of actions. */
enum { CATALOGUE_READ = 1, CATALOGUE_LEGACY = 2 };

/* Flags of members: it is a list; it is the last member of its structure. */
enum { CATALOGUE_LIST = 1, CATALOGUE_LAST = 2 };

/* A member on the way to an id, or one that holds ids. */
struct catalogue_member {
    uint16_t name;  /* offset in the words: the name in CloudTrail, in the dialect of the action */
    uint16_t inner; /* index of the first of its members, which are adjacent; 0: it holds ids */
    uint8_t prefix; /* of the ids */
    uint8_t flags;
};

struct catalogue_action {
    uint16_t name;     /* in the names */
    uint16_t length;   /* of the name */
    uint16_t wrapper;  /* offset in the words: the request's wrapper, if it is not the action's name and "Request" */
    uint16_t request;  /* index of the first member that leads to ids; 0: none does */
    uint16_t response; /* likewise; CloudTrail does not record the response of a read */
    uint16_t flags;
};

extern const char *const ctrail_ec2_catalogue_names;
extern const char *const ctrail_ec2_catalogue_words;
extern const char ctrail_ec2_catalogue_prefixes[][CATALOGUE_PREFIX_SIZE];
extern const struct catalogue_member ctrail_ec2_catalogue_members[];
extern const struct catalogue_action ctrail_ec2_catalogue_actions[]; /* sorted by name */
extern const size_t ctrail_ec2_catalogue_count;

/* The number of an action, counted from 1, by the hash of its name; 0: none. */
extern const uint16_t ctrail_ec2_catalogue_slots[CATALOGUE_SLOTS];

/* The action of that name, or NULL. */
const struct catalogue_action *ctrail_ec2_catalogue_find(ctrail_str name);

#endif
