/* ctrail-credentials: who is behind an access key. */
#include <cloudtrail.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "complaint.h"
#include "delivered.h"
#include "key_tree.h"
#include "keys.h"
#include "program.h"
#include "remarks.h"
#include "report.h"
#include "values.h"

/* ---- Cells ------------------------------------------------------------------------------------ */

static const struct key *key_in(const struct subject *subject) {
    return subject->found;
}

static const struct issue *issue_in(const struct subject *subject) {
    const struct key *key = key_in(subject);
    return key->issue_count ? &key->issues[0] : key->sign_in;
}

static bool add_text(struct text *out, const char *text) {
    return text_add_str(out, str_of(text));
}

static bool add_time(struct text *out, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(time, text, sizeof text);
    text_add(out, text, length);
    return length > 0;
}

static bool add_number(struct text *out, uint64_t number) {
    text_add_number(out, number);
    return true;
}

static bool add_names(struct text *out, const struct names *names) {
    for (size_t i = 0; i < names->count; i++) {
        text_add_string(out, i ? ", " : "");
        text_add_string(out, names_at(names, i));
    }
    text_add_string(out, names->more ? ", …" : "");
    return names->count > 0;
}

#define CELL(name, expression)                                                                                         \
    static bool cell_##name(const struct column *column, const struct subject *subject, struct text *out) {            \
        const struct key *key = key_in(subject);                                                                       \
        const struct issue *issue = issue_in(subject);                                                                 \
        (void)column, (void)key, (void)issue;                                                                          \
        return expression;                                                                                             \
    }

CELL(id, add_text(out, key->id))
CELL(depth, add_number(out, key->depth))
CELL(principal, add_text(out, key->principal))
CELL(chain, key_tree_add_chain(out, key))
CELL(type, add_text(out, key->type))
CELL(user, add_text(out, key->user))
CELL(issuer, add_text(out, key->parent ? key->parent->id : NULL))
CELL(link, add_text(out, key->issue_count ? "stated" : key->sign_in ? "inferred" : NULL))
CELL(issuing, issue &&add_text(out, issue->event))
CELL(issued, issue &&add_time(out, issue->time))
CELL(expires, issue &&add_time(out, issue->expires))
CELL(role, add_text(out, issue && issue->to ? issue->to : key->role))
CELL(session, issue &&add_text(out, issue->session))
CELL(mfa, key_tree_mfa(key) != CTRAIL_UNKNOWN && add_text(out, key_tree_mfa(key) ? "true" : "false"))
CELL(issued_from, issue &&add_text(out, issue->address))
CELL(first, add_time(out, key->first))
CELL(last, add_time(out, key->last))
CELL(calls, add_number(out, key->calls))
CELL(failures, add_number(out, key->failures))
CELL(addresses, add_names(out, &key->addresses))
CELL(services, add_names(out, &key->services))
CELL(instances, add_names(out, &key->instances))
CELL(access, key_tree_add_entries(out, key))
CELL(remarks, key_tree_add_remarks(out, key))

static const struct column columns[] = {
    {.name = "accessKeyId", .cell = cell_id},
    {.name = "depth", .cell = cell_depth, .number = true},
    {.name = "principal", .cell = cell_principal},
    {.name = "chain", .cell = cell_chain},
    {.name = "type", .cell = cell_type},
    {.name = "user", .cell = cell_user},
    {.name = "issuedBy", .cell = cell_issuer},
    {.name = "link", .cell = cell_link},
    {.name = "event", .cell = cell_issuing},
    {.name = "issued", .cell = cell_issued},
    {.name = "expires", .cell = cell_expires},
    {.name = "issuedFor", .cell = cell_role},
    {.name = "session", .cell = cell_session},
    {.name = "mfa", .cell = cell_mfa, .number = true},
    {.name = "issuedFrom", .cell = cell_issued_from},
    {.name = "firstUse", .cell = cell_first},
    {.name = "lastUse", .cell = cell_last},
    {.name = "calls", .cell = cell_calls, .number = true},
    {.name = "failures", .cell = cell_failures, .number = true},
    {.name = "addresses", .cell = cell_addresses},
    {.name = "services", .cell = cell_services},
    {.name = "instances", .cell = cell_instances},
    {.name = "access", .cell = cell_access},
    {.name = "remarks", .cell = cell_remarks},
    {.name = NULL},
};

/* ---- Events ----------------------------------------------------------------------------------- */

/* An event that was delivered again counts once; what was delivered is known to all who read. */
struct once {
    pthread_mutex_t mutex;
    struct delivered delivered;
};

struct credentials {
    struct once *once;
    struct keys keys;
};

/* Whether the open objects of an event say who issued a key, or who got into an instance. */
static bool is_taken_apart(ctrail_str source) {
    static const char *const sources[] = {"sts.amazonaws.com", "iam.amazonaws.com", "ssm.amazonaws.com",
                                          "signin.amazonaws.com", "ec2-instance-connect.amazonaws.com"};
    size_t i = 0;
    while (i < sizeof sources / sizeof *sources && !ctrail_str_equal(source, sources[i]))
        i++;
    return i < sizeof sources / sizeof *sources;
}

/* Of the content only what is told of keys: a hash of all would take as long as reading it. */
static struct delivery delivery_in(const ctrail_event *event, uint64_t seed) {
    struct delivery delivery = delivery_id(event, seed);
    const ctrail_identity *identity = event->user_identity;
    const ctrail_str none = {NULL, 0};
    const ctrail_str texts[] = {event->event_time,
                                event->event_source,
                                event->event_name,
                                event->source_ip_address,
                                event->error_code,
                                identity ? identity->access_key_id : none,
                                identity ? identity->arn : none};
    delivery.content = seed;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        delivery.content = delivered_hash(delivery.content, texts[i]);
    if (is_taken_apart(str_trim(event->event_source)))
        delivery.content ^= delivered_hash_value(seed, event->request_parameters) ^
                            (delivered_hash_value(seed, event->response_elements) << 1);
    return delivery;
}

static bool is_new(struct once *once, const ctrail_event *event) {
    struct delivery delivery = delivery_in(event, once->delivered.seed);
    pthread_mutex_lock(&once->mutex);
    bool is_new = delivered_add(&once->delivered, delivery) != DELIVERED_SAME;
    pthread_mutex_unlock(&once->mutex);
    return is_new;
}

static ctrail_rc learn(void *user, struct output *output, const ctrail_event *event) {
    struct credentials *credentials = user;
    (void)output;
    return is_new(credentials->once, event) ? keys_learn(&credentials->keys, event) : CTRAIL_OK;
}

/* ---- The program ------------------------------------------------------------------------------ */

/* A table is as wide as its rows, which are made once for that, and once more to be printed: so none is kept. */
static void print(struct program *program, const struct keys *keys) {
    struct report report = {.columns = columns,
                            .format = program->format,
                            .csv_safe = program->csv_safe,
                            .look = program->look,
                            .output = outputs_last(&program->outputs)};
    report_start(&report);
    for (size_t i = 0; i < keys->count; i++)
        if (keys->order[i]->wanted)
            report_measure(&report, &(struct subject){NULL, keys->order[i]});
    program->outputs.heading = report_heading(&report);
    for (size_t i = 0; i < keys->count && !outputs_error(&program->outputs); i++)
        if (keys->order[i]->wanted)
            report_print(&report, &(struct subject){NULL, keys->order[i]});
    report_free(&report);
}

static void remark_on_keys(struct program *program, const struct keys *keys, values ids) {
    struct text line = {0};
    size_t i = 0;
    while (i < keys->count && !keys->order[i]->wanted)
        i++;
    text_add_string(&line, "nothing that was read names a key of --access-key-id");
    if (ids && i == keys->count && program->delivered)
        remark(program, &line);
    text_free(&line);
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-credentials",
        .summary =
            "Prints each access key that events name: which event issued it, to whom, and with which other key, up\n"
            "to a person, a provider or a service; and what was done with it, the instances that somebody got into\n"
            "among it. Chain by chain, each key before those that were issued with it. A console sign-in names no\n"
            "key: what seems to come from one says so.\n"
            "--access-key-id shows the chains of these keys, up and down; what issued a key must be among what is\n"
            "read. svg draws trees.",
        .example = "  ctrail-credentials --access-key-id ASIAIOSFODNN7EXAMPLE AWSLogs/\n",
        .joins_keys = true,
    };
    struct once once = {.delivered = {.seed = delivered_seed()}};
    program_start(&program, argc, argv);
    pthread_mutex_init(&once.mutex, NULL);
    struct credentials *all = must_realloc(NULL, program.threads * sizeof *all);
    for (size_t i = 0; i < program.threads; i++)
        all[i] = (struct credentials){.once = &once, .keys = {.pool = {.seed = once.delivered.seed}}};
    program_read(&program, learn, all, sizeof *all);
    for (size_t i = 1; i < program.threads; i++)
        keys_join(&all[0].keys, &all[i].keys);
    remark_on_differing(&program, once.delivered.differing);
    keys_link(&all[0].keys);
    keys_want(&all[0].keys, program.filter.access_key_id);
    remark_on_keys(&program, &all[0].keys, program.filter.access_key_id);
    if (strcmp(program.format, "svg") == 0)
        key_tree_draw(&all[0].keys, outputs_last(&program.outputs));
    else
        print(&program, &all[0].keys);
    keys_free(&all[0].keys);
    free(all);
    delivered_free(&once.delivered);
    pthread_mutex_destroy(&once.mutex);
    return program_end(&program);
}
