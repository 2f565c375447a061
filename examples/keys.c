/* The access keys: what events say of who issued each, and what was done with it. */
#include "keys.h"

#include <stdlib.h>
#include <string.h>

#include "delivered.h"
#include "ways.h"

/* ---- Texts ------------------------------------------------------------------------------------ */

static const char *keep(struct keys *keys, ctrail_str str) {
    return pool_keep(&keys->pool, str);
}

/* For ids and what is of one key only. */
static const char *copy(struct keys *keys, ctrail_str str) {
    return pool_copy(&keys->pool, str);
}

/* What is in keys->line. */
static const char *keep_line(struct keys *keys) {
    return keep(keys, (ctrail_str){keys->line.bytes, keys->line.length});
}

int compare_texts(const char *a, const char *b) {
    return a && b ? strcmp(a, b) : (a != NULL) - (b != NULL);
}

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

const char *names_at(const struct names *names, size_t index) {
    return names->count == 1 ? names->are.one : names->are.list[index];
}

/* Room for one more. */
static void grow_names(struct names *names) {
    const char *one = names->are.one;
    if (names->count == 1)
        names->are.list = NULL;
    if (names->count)
        names->are.list = must_realloc((void *)names->are.list, (names->count + 1u) * sizeof(const char *));
    if (names->count == 1)
        names->are.list[0] = one;
    names->count++;
}

void names_add(struct names *names, const char *name) {
    size_t at = 0;
    while (at < names->count && compare_texts(names_at(names, at), name) < 0)
        at++;
    if (!name || (at < names->count && same(names_at(names, at), name)))
        return;
    if (names->count == MOST_NAMES)
        names->more = true;
    if (at == MOST_NAMES)
        return;
    if (names->count < MOST_NAMES)
        grow_names(names);
    const char **list = names->count == 1 ? &names->are.one : names->are.list;
    memmove((void *)&list[at + 1], (void *)&list[at], (names->count - 1 - at) * sizeof(const char *));
    list[at] = name;
}

void names_free(struct names *names) {
    if (names->count > 1)
        free((void *)names->are.list);
}

/* The text if it is among them, as it mostly is. */
static const char *find_name(const struct names *names, ctrail_str name) {
    name = pool_text(name);
    for (size_t i = 0; i < names->count; i++)
        if (is_text(names_at(names, i), name.ptr, name.len))
            return names_at(names, i);
    return NULL;
}

static void note_name(struct keys *keys, struct names *names, ctrail_str name) {
    if (!find_name(names, name))
        names_add(names, keep(keys, name));
}

/* ---- The table -------------------------------------------------------------------------------- */

static size_t hash_of(const struct keys *keys, ctrail_str id) {
    return (size_t)delivered_hash(keys->pool.seed, id);
}

static void grow_table(struct keys *keys) {
    size_t count = keys->slot_count ? 2 * keys->slot_count : 256;
    struct key **slots = must_realloc(NULL, count * sizeof(struct key *));
    memset((void *)slots, 0, count * sizeof(struct key *));
    for (size_t i = 0; i < keys->slot_count; i++)
        for (struct key *key = keys->slots[i], *next; key; key = next) {
            size_t slot = hash_of(keys, str_of(key->id)) % count;
            next = key->next;
            key->next = slots[slot];
            slots[slot] = key;
        }
    free((void *)keys->slots);
    keys->slots = slots;
    keys->slot_count = count;
}

static struct key *find_key(const struct keys *keys, ctrail_str id) {
    struct key *key = keys->slot_count ? keys->slots[hash_of(keys, id) % keys->slot_count] : NULL;
    while (key && !is_text(key->id, id.ptr, id.len))
        key = key->next;
    return key;
}

struct key *keys_find(const struct keys *keys, const char *id) {
    return find_key(keys, str_of(id));
}

static void add_key(struct keys *keys, struct key *key) {
    if (keys->count == keys->slot_count)
        grow_table(keys);
    struct key **slot = &keys->slots[hash_of(keys, str_of(key->id)) % keys->slot_count];
    key->next = *slot;
    *slot = key;
    keys->count++;
}

static void free_key(struct key *key) {
    names_free(&key->addresses);
    names_free(&key->services);
    names_free(&key->instances);
    names_free(&key->arns);
    free(key->entries);
    free(key->issues);
    free(key);
}

/* NULL for no id. */
static struct key *key_of(struct keys *keys, ctrail_str id) {
    id = pool_text(id);
    struct key *key = id.len ? find_key(keys, id) : NULL;
    if (key || !id.len)
        return key;
    key = must_realloc(NULL, sizeof *key);
    *key = (struct key){.id = copy(keys, id),
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
    keys->line.length = 0;
    text_add_string(&keys->line, ctrail_origin_name(event->origin));
    const ctrail_str names[] = {event->user_name, identity ? identity->invoked_by : (ctrail_str){NULL, 0},
                                identity ? identity->account_id : (ctrail_str){NULL, 0}};
    size_t i = 0;
    while (i + 1 < sizeof names / sizeof *names && !names[i].len)
        i++;
    text_add_string(&keys->line, names[i].len ? " " : "");
    text_add_str(&keys->line, names[i]);
    return keep_line(keys);
}

static struct issue new_issue(struct keys *keys, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    const struct key *key = key_of(keys, id_of(identity));
    return (struct issue){.time = event->event_time_ns,
                          .expires = CTRAIL_ABSENT,
                          .event = keep(keys, event->event_name),
                          .event_id = copy(keys, event->event_id),
                          .shared_id = copy(keys, event->shared_event_id),
                          .key = key ? key->id : NULL,
                          .caller = key ? NULL : caller_of(keys, event),
                          .arn = identity && !key ? copy(keys, identity->arn) : NULL,
                          .address = keep(keys, event->source_ip_address),
                          .mfa = mfa_of(identity)};
}

/* Of those at one time, that which knows the caller's key comes first. Two that are equal say the same of who issued
 * it. */
int compare_issues(const struct issue *a, const struct issue *b) {
    int order = (a->time > b->time) - (a->time < b->time);
    if (!order)
        order = !a->key - !b->key;
    const char *const texts[][2] = {
        {a->event_id, b->event_id}, {a->key, b->key}, {a->to, b->to}, {a->caller, b->caller}, {a->arn, b->arn}};
    for (size_t i = 0; !order && i < sizeof texts / sizeof *texts; i++)
        order = compare_texts(texts[i][0], texts[i][1]);
    return order;
}

static bool agree(const char *a, const char *b) {
    return !a || !b || strcmp(a, b) == 0;
}

/* The account that called and that of the role each record the event, and each may know what the other does not. Where
 * they contradict each other, they are two. */
static bool is_same_event(const struct issue *a, const struct issue *b) {
    bool is_same = same(a->shared_id, b->shared_id) || same(a->event_id, b->event_id);
    return is_same && a->time == b->time && agree(a->key, b->key) && agree(a->to, b->to);
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

static bool has_failed(const ctrail_event *event) {
    return event->error_code.len || event->error_message.len;
}

/* Most calls of these services issue nothing, and are not taken apart. */
static bool has_credentials(const ctrail_event *event) {
    return ctrail_value_kind(ctrail_value_get(event->response_elements, "credentials")) == CTRAIL_KIND_OBJECT;
}

static ctrail_rc learn_sts(struct keys *keys, const ctrail_event *event) {
    const ctrail_sts *sts;
    if (!has_credentials(event))
        return CTRAIL_OK;
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
    issue.session = copy(keys, first_of(session, sizeof session / sizeof *session));
    if (sts->serial_number.len)
        issue.mfa = 1;
    add_issue(key, &issue);
    return rc;
}

static ctrail_rc learn_ssm(struct keys *keys, const ctrail_event *event) {
    const ctrail_ssm *ssm;
    if (!has_credentials(event))
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_ssm_decode(event, &ssm);
    struct key *key = rc == CTRAIL_OK && ssm->credentials ? key_of(keys, ssm->credentials->access_key_id) : NULL;
    if (!key)
        return rc;
    struct issue issue = new_issue(keys, event);
    issue.expires = ssm->credentials->expiration_ns;
    issue.session = copy(keys, ssm->access_request_id);
    add_issue(key, &issue);
    return rc;
}

static ctrail_rc learn_iam(struct keys *keys, const ctrail_event *event) {
    const ctrail_iam *iam;
    if (!ctrail_str_equal(str_trim(event->event_name), "CreateAccessKey"))
        return CTRAIL_OK;
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
        return CTRAIL_OK;
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

static const struct issuer {
    const char *source;
    ctrail_rc (*learn)(struct keys *keys, const ctrail_event *event);
} issuers[] = {
    {"sts.amazonaws.com", learn_sts},
    {"iam.amazonaws.com", learn_iam},
    {"ssm.amazonaws.com", learn_ssm},
    {"signin.amazonaws.com", learn_sign_in},
};

static ctrail_rc learn_issue(struct keys *keys, const ctrail_event *event) {
    ctrail_str source = str_trim(event->event_source);
    size_t i = 0;
    while (i < sizeof issuers / sizeof *issuers && !ctrail_str_equal(source, issuers[i].source))
        i++;
    return i < sizeof issuers / sizeof *issuers && !has_failed(event) ? issuers[i].learn(keys, event) : CTRAIL_OK;
}

/* ---- What is done with a key ------------------------------------------------------------------ */

/* Of calls at the same time that of the lesser ARN counts, whichever comes first. */
static bool is_earlier(const struct key *key, int64_t time, const char *arn) {
    if (!key->called || time == CTRAIL_ABSENT || key->first == CTRAIL_ABSENT)
        return !key->called ||
               (key->first == CTRAIL_ABSENT && (time != CTRAIL_ABSENT || compare_texts(arn, key->arn) < 0));
    return time < key->first || (time == key->first && compare_texts(arn, key->arn) < 0);
}

static const char *role_of(struct keys *keys, const ctrail_identity *identity) {
    const ctrail_session_context *context = identity->session_context;
    const ctrail_session_issuer *issuer = context ? context->session_issuer : NULL;
    return issuer ? keep(keys, issuer->arn) : NULL;
}

/* ---- Instances -------------------------------------------------------------------------------- */

static bool is_hex(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
}

/* Whether an id may stand in these bytes: one as it is, or as an escape that could be a part of one. */
static bool may_hold_instance(ctrail_str raw) {
    enum { DIGITS = 8 }; /* of the shortest id */
    const char *end = raw.ptr + raw.len, *at = raw.ptr;
    for (; at && (at = memchr(at, '-', (size_t)(end - at))); at++) {
        size_t digits = 0;
        while (digits < DIGITS && (size_t)(end - at) > digits + 1 && is_hex(at[1 + digits]))
            digits++;
        if (digits == DIGITS && at > raw.ptr && at[-1] == 'i')
            return true;
    }
    for (at = raw.ptr; at && (at = memchr(at, '\\', (size_t)(end - at))) && end - at > 1; at += 2)
        if (at[1] == 'u')
            return true;
    return !raw.ptr;
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

static bool lists_instance(const ctrail_event *event) {
    size_t i = 0;
    while (i < event->resource_count && !ctrail_str_equal(event->resources[i]->type, "AWS::EC2::Instance"))
        i++;
    return i < event->resource_count;
}

static ctrail_rc learn_instances(struct keys *keys, struct key *key, const ctrail_event *event) {
    const ctrail_named_resource *const *resources;
    size_t count;
    bool may_name = is_of_instances(str_trim(event->event_source)) && may_hold_instance(event->raw);
    if (!may_name && !lists_instance(event))
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_event_resources(event, &resources, &count);
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++)
        if (ctrail_str_equal(resources[i]->type, "AWS::EC2::Instance"))
            note_name(keys, &key->instances, resources[i]->name);
    return rc;
}

/* ---- Ways into instances ---------------------------------------------------------------------- */

static int compare_entries(const struct entry *a, const struct entry *b) {
    int order = (a->time > b->time) - (a->time < b->time);
    const char *const texts[][2] = {{a->event, b->event},
                                    {a->instance, b->instance},
                                    {a->detail, b->detail},
                                    {a->error, b->error}};
    for (size_t i = 0; !order && i < sizeof texts / sizeof *texts; i++)
        order = compare_texts(texts[i][0], texts[i][1]);
    return order;
}

static size_t kept_entries(const struct key *key) {
    return key->entry_count < MOST_ENTRIES ? (size_t)key->entry_count : MOST_ENTRIES;
}

static void add_entry(struct key *key, const struct entry *entry) {
    size_t kept = kept_entries(key), at = kept;
    while (at && compare_entries(entry, &key->entries[at - 1]) < 0)
        at--;
    key->entry_count++;
    if (at == MOST_ENTRIES)
        return;
    if (kept < MOST_ENTRIES)
        key->entries = must_realloc(key->entries, ++kept * sizeof *key->entries);
    memmove(&key->entries[at + 1], &key->entries[at], (kept - 1 - at) * sizeof *key->entries);
    key->entries[at] = *entry;
}

static void add_part(struct text *line, const char *before, ctrail_str part) {
    if (!part.len)
        return;
    text_add_string(line, line->length ? ", " : "");
    text_add_string(line, before);
    text_add_str(line, part);
}

static void describe_access(struct text *line, const struct access *access) {
    line->length = 0;
    add_part(line, "", (ctrail_str){access->target.bytes, access->target.length});
    add_part(line, "as ", access->os_user);
    add_part(line, "", access->key ? access->key->sha256 : (ctrail_str){NULL, 0});
}

static ctrail_rc learn_entries(struct keys *keys, struct key *key, const ctrail_event *event) {
    const struct way *way = way_of(event);
    struct access access = {.target = keys->target};
    ctrail_rc rc = way ? way_read(way, event, &access) : CTRAIL_NONE;
    keys->target = access.target;
    if (rc != CTRAIL_OK)
        return rc == CTRAIL_NONE ? CTRAIL_OK : rc;
    struct entry entry = {.time = event->event_time_ns,
                          .event = keep(keys, event->event_name),
                          .error = keep(keys, event->error_code.len ? event->error_code : event->error_message)};
    describe_access(&keys->line, &access);
    entry.detail = keep_line(keys);
    for (size_t i = 0; i < way_instance_count(&access); i++) {
        entry.instance = keep(keys, way_instance(&access, i));
        add_entry(key, &entry);
    }
    return rc;
}

/* ---- Uses ------------------------------------------------------------------------------------- */

static ctrail_rc learn_use(struct keys *keys, const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    struct key *key = key_of(keys, id_of(identity));
    if (!key)
        return CTRAIL_OK;
    int64_t time = event->event_time_ns;
    bool later = key->called && key->first != CTRAIL_ABSENT && (time == CTRAIL_ABSENT || time > key->first);
    const char *arn = find_name(&key->arns, identity->arn);
    if (!arn)
        names_add(&key->arns, arn = copy(keys, identity->arn));
    if (!later && is_earlier(key, time, arn)) {
        key->type = ctrail_origin_name(event->origin);
        key->user = copy(keys, event->user_name);
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
    ctrail_rc rc = learn_entries(keys, key, event);
    return rc == CTRAIL_OK ? learn_instances(keys, key, event) : rc;
}

ctrail_rc keys_learn(struct keys *keys, const ctrail_event *event) {
    ctrail_rc use = learn_use(keys, event), rc = learn_issue(keys, event);
    return rc < 0 ? rc : use;
}

/* ---- Joining ---------------------------------------------------------------------------------- */

void names_join(struct names *names, const struct names *other) {
    for (size_t i = 0; i < other->count; i++)
        names_add(names, names_at(other, i));
    names->more = names->more || other->more;
}

static void join_key(struct key *key, const struct key *other) {
    uint32_t kept = other->issue_count < MOST_ISSUES ? other->issue_count : MOST_ISSUES;
    for (uint32_t i = 0; i < kept; i++)
        add_issue(key, &other->issues[i]);
    key->issue_count += other->issue_count - kept;
    for (size_t i = 0; i < kept_entries(other); i++)
        add_entry(key, &other->entries[i]);
    key->entry_count += other->entry_count - kept_entries(other);
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
    names_join(&key->addresses, &other->addresses);
    names_join(&key->services, &other->services);
    names_join(&key->instances, &other->instances);
    names_join(&key->arns, &other->arns);
}

void keys_join(struct keys *keys, struct keys *other) {
    for (size_t i = 0; i < other->slot_count; i++)
        for (struct key *key = other->slots[i], *next; key; key = next) {
            struct key *known = keys_find(keys, key->id);
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
    text_free(&other->line);
    text_free(&other->target);
    pool_join(&keys->pool, &other->pool);
    *other = (struct keys){.pool = other->pool};
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
    text_free(&keys->line);
    text_free(&keys->target);
    pool_free(&keys->pool);
    *keys = (struct keys){.pool = keys->pool};
}
