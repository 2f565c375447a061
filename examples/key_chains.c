/* The chains: which key was issued with which other, and in what order they are shown. */
#include <stdlib.h>
#include <string.h>

#include "keys.h"

const struct issue *key_issue(const struct key *key) {
    return key->issue_count ? &key->issues[0] : NULL;
}

/* By ARN, then by time. */
static int compare_sign_ins(const void *left, const void *right) {
    const struct issue *a = left, *b = right;
    int order = compare_texts(a->arn, b->arn);
    return order ? order : compare_issues(a, b);
}

static int64_t distance(int64_t a, int64_t b) {
    return a > b ? a - b : b - a;
}

/* The nearest sign-in of the same user to when the session of the key says that it began. */
static const struct issue *find_sign_in(const struct keys *keys, const struct key *key) {
    const int64_t most = (int64_t)SIGN_IN_SECONDS * 1000000000;
    const struct issue *best = NULL;
    size_t low = 0, high = keys->sign_in_count;
    if (!key->arn || key->session_began == CTRAIL_ABSENT)
        return NULL;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_texts(keys->sign_ins[middle].arn, key->arn) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < keys->sign_in_count && compare_texts(keys->sign_ins[low].arn, key->arn) == 0; low++) {
        const struct issue *one = &keys->sign_ins[low];
        bool near = one->time != CTRAIL_ABSENT && distance(one->time, key->session_began) <= most;
        if (near && (!best || distance(one->time, key->session_began) < distance(best->time, key->session_began)))
            best = one;
    }
    return best;
}

static void link_key(struct keys *keys, struct key *key) {
    const struct issue *issue = key_issue(key);
    if (issue)
        key->parent = issue->key ? keys_find(keys, issue->key) : NULL;
    else
        key->sign_in = find_sign_in(keys, key);
}

/* A key that was issued, step by step, with itself begins a chain, and so does one that has too many before it. */
static void cut_chain(struct key *key) {
    size_t steps = 0;
    const struct key *up = key->parent;
    while (up && up != key && steps < MOST_LINKS) {
        up = up->parent;
        steps++;
    }
    if (!up)
        return;
    key->cut = up == key ? "issued, as the records say, with a key that it issued" : "its chain is longer than 64";
    key->parent = NULL;
}

/* The role of an instance gives it keys without an event that says so: the name of the session is the instance. */
bool key_is_of_instance(const struct key *key) {
    const char *user = key->user;
    return user && strncmp(user, "i-", 2) == 0 && strlen(user) >= 10 &&
           strspn(user + 2, "0123456789abcdef") == strlen(user) - 2;
}

static const char *principal_of(struct keys *keys, const struct key *key) {
    const struct issue *issue = key_issue(key) ? key_issue(key) : key->sign_in;
    struct text *text = &keys->line;
    if (issue && issue->caller)
        return issue->caller;
    text->length = 0;
    text_add_string(text, key_is_of_instance(key) ? "instance" : key->type ? key->type : "unknown");
    text_add_string(text, key->user ? " " : "");
    text_add_string(text, key->user ? key->user : "");
    return pool_keep(&keys->pool, (ctrail_str){text->bytes, text->length});
}

static int64_t begin_of(const struct key *key) {
    const struct issue *issue = key_issue(key);
    return issue && issue->time != CTRAIL_ABSENT ? issue->time : key->first;
}

static int compare_keys(const void *left, const void *right) {
    const struct key *a = *(struct key *const *)left, *b = *(struct key *const *)right;
    int order = (begin_of(a) > begin_of(b)) - (begin_of(a) < begin_of(b));
    return order ? order : strcmp(a->id, b->id);
}

static int compare_roots(const void *left, const void *right) {
    const struct key *a = *(struct key *const *)left, *b = *(struct key *const *)right;
    int order = strcmp(a->principal, b->principal);
    return order ? order : compare_keys(left, right);
}

/* By the key that issued them, whose place is known by its address; then by time. */
static int compare_children(const void *left, const void *right) {
    const struct key *a = *(struct key *const *)left, *b = *(struct key *const *)right;
    uintptr_t x = (uintptr_t)a->parent, y = (uintptr_t)b->parent;
    int order = (x > y) - (x < y);
    return order ? order : compare_keys(left, right);
}

/* The first of the sorted keys that were issued with `parent`. */
static size_t first_child(struct key *const *children, size_t count, const struct key *parent) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((uintptr_t)children[middle]->parent < (uintptr_t)parent)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* No chain is longer than MOST_LINKS, and so is this. */
static size_t add_chain(struct keys *keys, size_t at, struct key *key, struct key *const *children, size_t count) {
    keys->order[at++] = key;
    for (size_t i = first_child(children, count, key); i < count && children[i]->parent == key; i++) {
        children[i]->depth = key->depth + 1;
        children[i]->principal = key->principal;
        at = add_chain(keys, at, children[i], children, count);
    }
    return at;
}

void keys_link(struct keys *keys) {
    size_t count = 0, roots = 0, at = 0;
    struct key **all = must_realloc(NULL, (keys->count + 1) * sizeof(struct key *));
    keys->order = must_realloc(NULL, (keys->count + 1) * sizeof(struct key *));
    if (keys->sign_in_count)
        qsort(keys->sign_ins, keys->sign_in_count, sizeof *keys->sign_ins, compare_sign_ins);
    for (size_t i = 0; i < keys->slot_count; i++)
        for (struct key *key = keys->slots[i]; key; key = key->next)
            all[count++] = key;
    for (size_t i = 0; i < count; i++)
        link_key(keys, all[i]);
    if (count)
        qsort((void *)all, count, sizeof *all, compare_keys);
    for (size_t i = 0; i < count; i++)
        cut_chain(all[i]);
    for (size_t i = 0; i < count; i++)
        all[i]->principal = principal_of(keys, all[i]);
    if (count)
        qsort((void *)all, count, sizeof *all, compare_children);
    while (roots < count && !all[roots]->parent)
        roots++;
    if (roots)
        qsort((void *)all, roots, sizeof *all, compare_roots);
    for (size_t i = 0; i < roots; i++)
        at = add_chain(keys, at, all[i], all + roots, count - roots);
    free((void *)all);
}

void keys_want(struct keys *keys, const char *const *ids) {
    for (size_t i = 0; i < keys->count; i++) {
        struct key *key = keys->order[i];
        key->wanted = !ids || !*ids || (key->parent && key->parent->wanted);
        for (const char *const *id = ids; id && *id && !key->wanted; id++)
            key->wanted = strcmp(key->id, *id) == 0;
    }
    for (size_t i = keys->count; i-- > 0;)
        if (keys->order[i]->wanted && keys->order[i]->parent)
            keys->order[i]->parent->wanted = true;
}
