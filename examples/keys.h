/*
 * The access keys that events name: which event issued each, and with which other key; and what was done with it. They
 * are told apart by their ids. Memory grows with the number of keys, and of sign-ins, not of events; what is kept does
 * not depend on the order in which events come.
 */
#ifndef EXAMPLES_KEYS_H
#define EXAMPLES_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

#include "pool.h"
#include "text.h"

enum {
    MOST_NAMES = 6,      /* that are kept of each kind */
    MOST_ISSUES = 4,     /* events that are kept as a key's issuing ones */
    MOST_ENTRIES = 8,    /* that are kept of a key's ways into instances, the first ones */
    MOST_LINKS = 64,     /* of a chain: a key beyond begins a new one */
    SIGN_IN_SECONDS = 60 /* between a sign-in and what its session says of when it began */
};

/* Different texts, the least of them in order. Most keys have one of each kind, which needs no list. */
struct names {
    union {
        const char *one;
        const char **list;
    } are;
    uint8_t count;
    bool more; /* than these */
};

/* An event that gave somebody a key, or a sign-in to the console, which names none. Texts are NULL when absent. */
struct issue {
    int64_t time, expires;
    const char *event, *event_id, *shared_id;
    const char *key;     /* that the call was made with */
    const char *caller;  /* who called, when it is not known by a key: a user, a service, a provider's user */
    const char *arn;     /* the caller's */
    const char *to;      /* the role, or the user, that the key is for */
    const char *session; /* its name */
    const char *address;
    ctrail_bool mfa;
};

/* A call by which somebody got into an instance, or tried to. Texts are NULL when absent. */
struct entry {
    int64_t time;
    const char *event, *instance;
    const char *detail; /* with which session, as whom, with which key */
    const char *error;
};

struct key {
    const char *id;
    struct key *next; /* in its slot */

    struct issue *issues; /* by time, then by id; MOST_ISSUES of them at most */
    uint32_t issue_count; /* also of those that are not kept */

    struct entry *entries; /* by time; MOST_ENTRIES of them at most */
    uint64_t entry_count;  /* also of those that are not kept */

    /* As the first call that was made with it has them. */
    int64_t first, last; /* calls; CTRAIL_ABSENT without any that has a time */
    int64_t session_began;
    const char *type, *user, *arn, *role;
    ctrail_bool mfa;
    bool called; /* any call names it */

    uint64_t calls, failures;
    struct names addresses, services, instances;
    struct names arns; /* of those who called with it: the records that know of more than one contradict each other */

    /* What keys_link finds out. */
    struct key *parent;          /* NULL: nothing that was read issued it with a key, or its chain is cut */
    const struct issue *sign_in; /* from which it seems to come */
    const char *principal;       /* at the beginning of its chain; never NULL */
    const char *cut;             /* why its chain is cut; or NULL */
    uint32_t depth;
    bool wanted;
};

struct keys {
    struct pool pool;
    struct key **slots;
    size_t slot_count, count;
    struct issue *sign_ins;
    size_t sign_in_count, sign_in_room;
    struct text line, target; /* while an event is read */
    struct key **order;       /* after keys_link: chain by chain, each key before those that were issued with it */
};

/* Starts as all zeros but for the pool's seed. Takes from an event what it says of keys. OK, or a decoder's error. */
ctrail_rc keys_learn(struct keys *keys, const ctrail_event *event);

/* Moves all of `other` to `keys`. */
void keys_join(struct keys *keys, struct keys *other);

/* When all is read: finds who issued what, and the order. */
void keys_link(struct keys *keys);

/* Marks those in the chains of one of the ids as wanted, up and down; all when there are none. */
void keys_want(struct keys *keys, const char *const *ids);

/* The key of that id; NULL: no event named it. */
struct key *keys_find(const struct keys *keys, const char *id);

/* Whichever event issued it: the first that says so; NULL: none does. */
const struct issue *key_issue(const struct key *key);

/* Whether the role of an instance gives it, without an event that says so. */
bool key_is_of_instance(const struct key *key);

/* Below 0, 0 or above 0: what is absent comes first. */
int compare_texts(const char *a, const char *b);
int compare_issues(const struct issue *a, const struct issue *b);

/* Adds a text that is kept, if it is not NULL or among them. */
void names_add(struct names *names, const char *name);

const char *names_at(const struct names *names, size_t index);
void names_join(struct names *names, const struct names *other);
void names_free(struct names *names);

void keys_free(struct keys *keys);

#endif
