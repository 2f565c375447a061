/* The access keys, and who issued them. */
#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

/* ---- Texts, each kept once -------------------------------------------------------------------- */

struct pooled {
    struct pooled *next;
    uint64_t hash;
    char text[];
};

struct text_pool {
    struct pooled **slots;
    size_t slot_count, count;
    struct text_pool *other; /* of tables that were joined */
};

static uint64_t hash_of(const char *text, size_t length) {
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * UINT64_C(0x100000001b3);
    return hash ^ hash >> 29;
}

static void grow_pool(struct text_pool *pool) {
    size_t count = pool->slot_count ? 2 * pool->slot_count : 1024;
    struct pooled **slots = must_realloc(NULL, count * sizeof(struct pooled *));
    memset((void *)slots, 0, count * sizeof(struct pooled *));
    for (size_t i = 0; i < pool->slot_count; i++)
        for (struct pooled *one = pool->slots[i], *next; one; one = next) {
            next = one->next;
            one->next = slots[one->hash % count];
            slots[one->hash % count] = one;
        }
    free((void *)pool->slots);
    pool->slots = slots;
    pool->slot_count = count;
}

/* Up to a NUL, if it has one. */
static size_t length_of(ctrail_str str) {
    const char *nul = str.len ? memchr(str.ptr, '\0', str.len) : NULL;
    return nul ? (size_t)(nul - str.ptr) : str.len;
}

static bool is_text(const char *text, const char *bytes, size_t length) {
    return strncmp(text, bytes, length) == 0 && !text[length];
}

/* NULL for an empty one. */
static const char *keep(struct keys *keys, ctrail_str str) {
    size_t length = length_of(str);
    if (!length)
        return NULL;
    if (!keys->pool) {
        keys->pool = must_realloc(NULL, sizeof *keys->pool);
        *keys->pool = (struct text_pool){0};
    }
    struct text_pool *pool = keys->pool;
    if (pool->count == pool->slot_count)
        grow_pool(pool);
    uint64_t hash = hash_of(str.ptr, length);
    struct pooled **slot = &pool->slots[hash % pool->slot_count];
    for (struct pooled *one = *slot; one; one = one->next)
        if (one->hash == hash && is_text(one->text, str.ptr, length))
            return one->text;
    struct pooled *one = must_realloc(NULL, sizeof *one + length + 1);
    one->hash = hash;
    memcpy(one->text, str.ptr, length);
    one->text[length] = '\0';
    one->next = *slot;
    *slot = one;
    pool->count++;
    return one->text;
}

static void free_pool(struct text_pool *pool) {
    for (struct text_pool *other; pool; pool = other) {
        other = pool->other;
        for (size_t i = 0; i < pool->slot_count; i++)
            for (struct pooled *one = pool->slots[i], *next; one; one = next) {
                next = one->next;
                free(one);
            }
        free((void *)pool->slots);
        free(pool);
    }
}

/* Absent texts come first. */
static int compare(const char *a, const char *b) {
    return a && b ? strcmp(a, b) : (a != NULL) - (b != NULL);
}

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

static void add_name(struct names *names, const char *name) {
    size_t at = 0;
    while (at < names->count && compare(names->list[at], name) < 0)
        at++;
    if (!name || (at < names->count && same(names->list[at], name)))
        return;
    if (names->count == MOST_NAMES)
        names->more = true;
    if (at == MOST_NAMES)
        return;
    size_t moved = (names->count < MOST_NAMES ? names->count : MOST_NAMES - 1) - at;
    memmove((void *)&names->list[at + 1], (void *)&names->list[at], moved * sizeof *names->list);
    names->list[at] = name;
    if (names->count < MOST_NAMES)
        names->count++;
}

/* The same of a text that is not kept yet; mostly it is among them. */
static void note_name(struct keys *keys, struct names *names, ctrail_str name) {
    size_t length = length_of(name);
    for (size_t i = 0; i < names->count; i++)
        if (is_text(names->list[i], name.ptr, length))
            return;
    add_name(names, keep(keys, name));
}

/* ---- The table -------------------------------------------------------------------------------- */

static void grow_table(struct keys *keys) {
    size_t count = keys->slot_count ? 2 * keys->slot_count : 256;
    struct key **slots = must_realloc(NULL, count * sizeof(struct key *));
    memset((void *)slots, 0, count * sizeof(struct key *));
    for (size_t i = 0; i < keys->slot_count; i++)
        for (struct key *key = keys->slots[i], *next; key; key = next) {
            size_t slot = hash_of(key->id, strlen(key->id)) % count;
            next = key->next;
            key->next = slots[slot];
            slots[slot] = key;
        }
    free((void *)keys->slots);
    keys->slots = slots;
    keys->slot_count = count;
}

static struct key *find_key_n(const struct keys *keys, const char *id, size_t length) {
    struct key *key = keys->slot_count ? keys->slots[hash_of(id, length) % keys->slot_count] : NULL;
    while (key && !is_text(key->id, id, length))
        key = key->next;
    return key;
}

static struct key *find_key(const struct keys *keys, const char *id) {
    return find_key_n(keys, id, strlen(id));
}

static void add_key(struct keys *keys, struct key *key) {
    if (keys->count == keys->slot_count)
        grow_table(keys);
    struct key **slot = &keys->slots[hash_of(key->id, strlen(key->id)) % keys->slot_count];
    key->next = *slot;
    *slot = key;
    keys->count++;
}

static void free_key(struct key *key) {
    free(key->issues);
    free(key);
}

/* NULL for no id. */
static struct key *key_of(struct keys *keys, ctrail_str id) {
    size_t length = length_of(id);
    struct key *key = length ? find_key_n(keys, id.ptr, length) : NULL;
    if (key || !length)
        return key;
    key = must_realloc(NULL, sizeof *key);
    *key = (struct key){.id = keep(keys, id),
                        .first = CTRAIL_ABSENT,
                        .last = CTRAIL_ABSENT,
                        .session_began = CTRAIL_ABSENT,
                        .mfa = CTRAIL_UNKNOWN};
    add_key(keys, key);
    return key;
}

/* ---- What an event says ----------------------------------------------------------------------- */

static ctrail_str id_of(const ctrail_identity *identity) {
    return identity ? identity->access_key_id : (ctrail_str){NULL, 0};
}

static ctrail_bool mfa_of(const ctrail_identity *identity) {
    const ctrail_session_context *context = identity ? identity->session_context : NULL;
    const ctrail_session_attributes *attributes = context ? context->attributes : NULL;
    if (!attributes || !attributes->mfa_authenticated.len)
        return CTRAIL_UNKNOWN;
    return ctrail_str_equal(attributes->mfa_authenticated, "true");
}

static int64_t began(const ctrail_identity *identity) {
    const ctrail_session_context *context = identity ? identity->session_context : NULL;
    int64_t time = CTRAIL_ABSENT;
    if (context && context->attributes && context->attributes->creation_date.ptr)
        ctrail_time_parse(context->attributes->creation_date.ptr, context->attributes->creation_date.len, &time);
    return time;
}

/* "saml-user bob": what kind of caller it is, and who. */
static const char *caller_of(struct keys *keys, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    struct text text = {0};
    text_add_string(&text, ctrail_origin_name(event->origin));
    const ctrail_str names[] = {event->user_name, identity ? identity->invoked_by : (ctrail_str){NULL, 0},
                                identity ? identity->account_id : (ctrail_str){NULL, 0}};
    size_t i = 0;
    while (i + 1 < sizeof names / sizeof *names && !names[i].len)
        i++;
    text_add_string(&text, names[i].len ? " " : "");
    text_add_str(&text, names[i]);
    const char *caller = keep(keys, (ctrail_str){text.bytes, text.length});
    text_free(&text);
    return caller;
}

static struct issue new_issue(struct keys *keys, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    return (struct issue){.time = event->event_time_ns,
                          .expires = CTRAIL_ABSENT,
                          .event = keep(keys, event->event_name),
                          .event_id = keep(keys, event->event_id),
                          .shared_id = keep(keys, event->shared_event_id),
                          .key = keep(keys, id_of(identity)),
                          .caller = id_of(identity).len ? NULL : caller_of(keys, event),
                          .arn = identity ? keep(keys, identity->arn) : NULL,
                          .address = keep(keys, event->source_ip_address),
                          .mfa = mfa_of(identity)};
}

static int compare_issues(const struct issue *a, const struct issue *b) {
    int order = (a->time > b->time) - (a->time < b->time);
    return order ? order : compare(a->event_id, b->event_id);
}

/* The account that called and that of the role each record the event, and each may know what the other does not. */
static bool is_same_event(const struct issue *a, const struct issue *b) {
    return same(a->shared_id, b->shared_id) || same(a->event_id, b->event_id);
}

static void complete(const char **text, const char *other) {
    if (!*text)
        *text = other;
}

/* The record that has the caller's key tells more of the caller. */
static void merge_issue(struct issue *issue, const struct issue *other) {
    struct issue best = *issue, rest = *other;
    bool swap = !issue->key != !other->key ? !issue->key : compare_issues(other, issue) < 0;
    if (swap) {
        best = *other;
        rest = *issue;
    }
    complete(&best.key, rest.key);
    complete(&best.caller, rest.caller);
    complete(&best.arn, rest.arn);
    complete(&best.to, rest.to);
    complete(&best.session, rest.session);
    complete(&best.address, rest.address);
    if (best.expires == CTRAIL_ABSENT)
        best.expires = rest.expires;
    if (best.mfa == CTRAIL_UNKNOWN)
        best.mfa = rest.mfa;
    *issue = best;
}

static void add_issue(struct key *key, const struct issue *issue) {
    size_t kept = key->issue_count < MOST_ISSUES ? key->issue_count : MOST_ISSUES, at = 0;
    for (size_t i = 0; i < kept; i++)
        if (is_same_event(&key->issues[i], issue)) {
            merge_issue(&key->issues[i], issue);
            return;
        }
    while (at < kept && compare_issues(&key->issues[at], issue) < 0)
        at++;
    key->issue_count++;
    if (at == MOST_ISSUES)
        return;
    if (kept < MOST_ISSUES)
        key->issues = must_realloc(key->issues, (kept + 1) * sizeof *key->issues);
    size_t moved = (kept < MOST_ISSUES ? kept : MOST_ISSUES - 1) - at;
    memmove(&key->issues[at + 1], &key->issues[at], moved * sizeof *key->issues);
    key->issues[at] = *issue;
}

static ctrail_str name_in(const ctrail_sts_principal *principal) {
    return principal ? principal->arn : (ctrail_str){NULL, 0};
}

static ctrail_str first_of(const ctrail_str *texts, size_t count) {
    size_t i = 0;
    while (i + 1 < count && !texts[i].len)
        i++;
    return texts[i];
}

static ctrail_rc learn_sts(struct keys *keys, const ctrail_event *event) {
    const ctrail_sts *sts;
    ctrail_rc rc = ctrail_sts_decode(event, &sts);
    struct key *key = rc == CTRAIL_OK && sts->credentials ? key_of(keys, sts->credentials->access_key_id) : NULL;
    if (!key)
        return rc;
    const ctrail_str to[] = {sts->role_arn, name_in(sts->federated_user), sts->target_principal, sts->assumed_principal,
                             name_in(sts->assumed_role_user)};
    const ctrail_str session[] = {sts->role_session_name, sts->name};
    struct issue issue = new_issue(keys, event);
    issue.expires = sts->credentials->expiration_ns;
    issue.to = keep(keys, first_of(to, sizeof to / sizeof *to));
    issue.session = keep(keys, first_of(session, sizeof session / sizeof *session));
    if (sts->serial_number.len)
        issue.mfa = 1;
    add_issue(key, &issue);
    return rc;
}

static ctrail_rc learn_ssm(struct keys *keys, const ctrail_event *event) {
    const ctrail_ssm *ssm;
    ctrail_rc rc = ctrail_ssm_decode(event, &ssm);
    struct key *key = rc == CTRAIL_OK && ssm->credentials ? key_of(keys, ssm->credentials->access_key_id) : NULL;
    if (!key)
        return rc;
    struct issue issue = new_issue(keys, event);
    issue.expires = ssm->credentials->expiration_ns;
    issue.session = keep(keys, ssm->access_request_id);
    add_issue(key, &issue);
    return rc;
}

static ctrail_rc learn_iam(struct keys *keys, const ctrail_event *event) {
    const ctrail_iam *iam;
    if (!ctrail_str_equal(str_trim(event->event_name), "CreateAccessKey"))
        return CTRAIL_NONE;
    ctrail_rc rc = ctrail_iam_decode(event, &iam);
    struct key *key = rc == CTRAIL_OK ? key_of(keys, iam->access_key_id) : NULL;
    if (!key)
        return rc;
    struct issue issue = new_issue(keys, event);
    issue.to = keep(keys, iam->user_name);
    add_issue(key, &issue);
    return rc;
}

/* A sign-in that was none gives nothing. */
static ctrail_rc learn_sign_in(struct keys *keys, const ctrail_event *event) {
    const ctrail_signin *signin;
    if (!ctrail_str_equal(str_trim(event->event_name), "ConsoleLogin"))
        return CTRAIL_NONE;
    ctrail_rc rc = ctrail_signin_decode(event, &signin);
    if (rc != CTRAIL_OK || !ctrail_str_equal(signin->outcome, "Success"))
        return rc;
    if (keys->sign_in_count == keys->sign_in_room) {
        keys->sign_in_room = 2 * keys->sign_in_room + 16;
        keys->sign_ins = must_realloc(keys->sign_ins, keys->sign_in_room * sizeof *keys->sign_ins);
    }
    struct issue issue = new_issue(keys, event);
    issue.mfa = signin->mfa_used;
    keys->sign_ins[keys->sign_in_count++] = issue;
    return rc;
}

/* ---- What is done with a key ------------------------------------------------------------------ */

static bool has_failed(const ctrail_event *event) {
    return event->error_code.len || event->error_message.len;
}

/* Of calls at the same time that of the lesser ARN counts, whichever comes first. */
static bool is_earlier(const struct key *key, int64_t time, const char *arn) {
    if (!key->called || time == CTRAIL_ABSENT || key->first == CTRAIL_ABSENT)
        return !key->called || (key->first == CTRAIL_ABSENT && (time != CTRAIL_ABSENT || compare(arn, key->arn) < 0));
    return time < key->first || (time == key->first && compare(arn, key->arn) < 0);
}

static const char *role_of(struct keys *keys, const ctrail_identity *identity) {
    const ctrail_session_context *context = identity->session_context;
    const ctrail_session_issuer *issuer = context ? context->session_issuer : NULL;
    return issuer ? keep(keys, issuer->arn) : NULL;
}

/* Whether an event of that service can be about an instance, other than by its own list of resources. */
static bool is_of_instances(ctrail_str source) {
    static const char *const sources[] = {"ec2.amazonaws.com", "ec2-instance-connect.amazonaws.com",
                                          "ssm.amazonaws.com"};
    size_t i = 0;
    while (i < sizeof sources / sizeof *sources && !ctrail_str_equal(source, sources[i]))
        i++;
    return i < sizeof sources / sizeof *sources;
}

static ctrail_rc learn_instances(struct keys *keys, struct key *key, const ctrail_event *event) {
    const ctrail_named_resource *const *resources;
    size_t count;
    if (!event->resource_count && !is_of_instances(str_trim(event->event_source)))
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_event_resources(event, &resources, &count);
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++)
        if (ctrail_str_equal(resources[i]->type, "AWS::EC2::Instance"))
            note_name(keys, &key->instances, resources[i]->name);
    return rc;
}

static ctrail_rc learn_use(struct keys *keys, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    struct key *key = key_of(keys, id_of(identity));
    if (!key)
        return CTRAIL_OK;
    int64_t time = event->event_time_ns;
    bool later = key->called && key->first != CTRAIL_ABSENT && (time == CTRAIL_ABSENT || time > key->first);
    const char *arn = later ? NULL : keep(keys, identity->arn);
    if (!later && is_earlier(key, time, arn)) {
        key->type = ctrail_origin_name(event->origin);
        key->user = keep(keys, event->user_name);
        key->arn = arn;
        key->role = role_of(keys, identity);
        key->mfa = mfa_of(identity);
        key->session_began = began(identity);
    }
    if (time != CTRAIL_ABSENT && (key->first == CTRAIL_ABSENT || time < key->first))
        key->first = time;
    if (time != CTRAIL_ABSENT && (key->last == CTRAIL_ABSENT || time > key->last))
        key->last = time;
    key->called = true;
    key->calls++;
    key->failures += has_failed(event);
    note_name(keys, &key->addresses, event->source_ip_address);
    note_name(keys, &key->services, str_trim(event->event_source));
    return learn_instances(keys, key, event);
}

ctrail_rc keys_learn(struct keys *keys, const ctrail_event *event) {
    static ctrail_rc (*const ways[])(struct keys *, const ctrail_event *) = {learn_sts, learn_iam, learn_ssm,
                                                                             learn_sign_in};
    ctrail_rc rc = CTRAIL_NONE, use = learn_use(keys, event);
    for (size_t i = 0; rc == CTRAIL_NONE && !has_failed(event) && i < sizeof ways / sizeof *ways; i++)
        rc = ways[i](keys, event);
    return rc < 0 ? rc : use;
}

/* ---- Joining ---------------------------------------------------------------------------------- */

static void join_names(struct names *names, const struct names *other) {
    for (size_t i = 0; i < other->count; i++)
        add_name(names, other->list[i]);
    names->more = names->more || other->more;
}

static void join_key(struct key *key, const struct key *other) {
    uint32_t kept = other->issue_count < MOST_ISSUES ? other->issue_count : MOST_ISSUES;
    for (uint32_t i = 0; i < kept; i++)
        add_issue(key, &other->issues[i]);
    key->issue_count += other->issue_count - kept;
    if (other->called && is_earlier(key, other->first, other->arn)) {
        key->type = other->type;
        key->user = other->user;
        key->arn = other->arn;
        key->role = other->role;
        key->mfa = other->mfa;
        key->session_began = other->session_began;
    }
    if (other->first != CTRAIL_ABSENT && (key->first == CTRAIL_ABSENT || other->first < key->first))
        key->first = other->first;
    if (other->last != CTRAIL_ABSENT && (key->last == CTRAIL_ABSENT || other->last > key->last))
        key->last = other->last;
    key->called = key->called || other->called;
    key->calls += other->calls;
    key->failures += other->failures;
    join_names(&key->addresses, &other->addresses);
    join_names(&key->services, &other->services);
    join_names(&key->instances, &other->instances);
}

static void join_pools(struct keys *keys, struct keys *other) {
    struct text_pool **last = &keys->pool;
    while (*last)
        last = &(*last)->other;
    *last = other->pool;
    other->pool = NULL;
}

void keys_join(struct keys *keys, struct keys *other) {
    for (size_t i = 0; i < other->slot_count; i++)
        for (struct key *key = other->slots[i], *next; key; key = next) {
            struct key *known = find_key(keys, key->id);
            next = key->next;
            if (known) {
                join_key(known, key);
                free_key(key);
            } else {
                add_key(keys, key);
            }
        }
    size_t count = keys->sign_in_count + other->sign_in_count;
    if (other->sign_in_count) {
        keys->sign_ins = must_realloc(keys->sign_ins, count * sizeof *keys->sign_ins);
        memcpy(keys->sign_ins + keys->sign_in_count, other->sign_ins, other->sign_in_count * sizeof *keys->sign_ins);
        keys->sign_in_count = keys->sign_in_room = count;
    }
    free((void *)other->slots);
    free(other->sign_ins);
    join_pools(keys, other);
    *other = (struct keys){.pool = NULL};
}

/* ---- Chains ----------------------------------------------------------------------------------- */

static const struct issue *issue_of(const struct key *key) {
    return key->issue_count ? &key->issues[0] : NULL;
}

/* By ARN, then by time. */
static int compare_sign_ins(const void *left, const void *right) {
    const struct issue *a = left, *b = right;
    int order = compare(a->arn, b->arn);
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
        if (compare(keys->sign_ins[middle].arn, key->arn) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < keys->sign_in_count && same(keys->sign_ins[low].arn, key->arn); low++) {
        const struct issue *one = &keys->sign_ins[low];
        bool near = one->time != CTRAIL_ABSENT && distance(one->time, key->session_began) <= most;
        if (near && (!best || distance(one->time, key->session_began) < distance(best->time, key->session_began)))
            best = one;
    }
    return best;
}

static void link_key(struct keys *keys, struct key *key) {
    const struct issue *issue = issue_of(key);
    if (issue)
        key->parent = issue->key ? find_key(keys, issue->key) : NULL;
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
static bool is_instance(const char *user) {
    return user && strncmp(user, "i-", 2) == 0 && strlen(user) >= 10 &&
           strspn(user + 2, "0123456789abcdef") == strlen(user) - 2;
}

static const char *principal_of(struct keys *keys, const struct key *key) {
    const struct issue *issue = issue_of(key) ? issue_of(key) : key->sign_in;
    struct text text = {0};
    if (issue && issue->caller)
        return issue->caller;
    text_add_string(&text, is_instance(key->user) ? "instance" : key->type ? key->type : "unknown");
    text_add_string(&text, key->user ? " " : "");
    text_add_string(&text, key->user ? key->user : "");
    const char *principal = keep(keys, (ctrail_str){text.bytes, text.length});
    text_free(&text);
    return principal;
}

static int64_t begin_of(const struct key *key) {
    const struct issue *issue = issue_of(key);
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

void keys_free(struct keys *keys) {
    for (size_t i = 0; i < keys->slot_count; i++)
        for (struct key *key = keys->slots[i], *next; key; key = next) {
            next = key->next;
            free_key(key);
        }
    free((void *)keys->slots);
    free((void *)keys->order);
    free(keys->sign_ins);
    free_pool(keys->pool);
    *keys = (struct keys){.pool = NULL};
}
