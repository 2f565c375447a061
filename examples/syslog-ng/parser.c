/*
 * Reads a message as CloudTrail records, and sets what the first of them says as values of the message. A message
 * without a record passes through as it is. Each is counted.
 *
 * syslog-ng calls process from several threads at once. The names are constant by then; readers, which belong to one
 * thread at a time, wait in a queue until a thread takes one.
 */
#include "parser.h"

#include <cfg-tree.h>
#include <messages.h>
#include <stats/stats-cluster-single.h>
#include <stats/stats-registry.h>

#include "names.h"
#include "values.h"

/* ---- Counters ---------------------------------------------------------------------------------- */

/* What `syslog-ng-ctl stats` shows of a parser. */
enum counter { COUNT_PARSED, COUNT_NO_RECORD, COUNT_FURTHER, COUNT_SKIPPED, COUNTER_COUNT };

static const char *const counter_names[COUNTER_COUNT] = {
    [COUNT_PARSED] = "parsed",           /* messages with a record */
    [COUNT_NO_RECORD] = "no_record",     /* messages without one, which passed as they were */
    [COUNT_FURTHER] = "further_records", /* records behind the first of their message */
    [COUNT_SKIPPED] = "skipped_records", /* places in messages at which something could not be read */
};

typedef struct CloudtrailParser {
    LogParser super;
    char *prefix;
    struct name *names[PART_COUNT];
    NVHandle record_count;
    GAsyncQueue *readers;
    StatsCounterItem *counters[COUNTER_COUNT];
} CloudtrailParser;

static void counter_key(StatsClusterKey *key, const CloudtrailParser *self, enum counter counter) {
    stats_cluster_single_key_set_with_name(key, SCS_PARSER, self->super.name, NULL, counter_names[counter]);
}

static void register_counters(CloudtrailParser *self) {
    StatsClusterKey key;
    stats_lock();
    for (enum counter i = 0; i < COUNTER_COUNT; i++) {
        counter_key(&key, self, i);
        stats_register_counter(0, &key, SC_TYPE_SINGLE_VALUE, &self->counters[i]);
    }
    stats_unlock();
}

static void unregister_counters(CloudtrailParser *self) {
    StatsClusterKey key;
    stats_lock();
    for (enum counter i = 0; i < COUNTER_COUNT; i++) {
        counter_key(&key, self, i);
        stats_unregister_counter(&key, SC_TYPE_SINGLE_VALUE, &self->counters[i]);
    }
    stats_unlock();
}

/* ---- Messages ---------------------------------------------------------------------------------- */

static ctrail_reader *take_reader(CloudtrailParser *self) {
    ctrail_reader *reader = g_async_queue_try_pop(self->readers);
    if (!reader)
        ctrail_reader_new(&reader, NULL);
    return reader;
}

/* Without its input, since the message's bytes go. */
static void give_back(CloudtrailParser *self, ctrail_reader *reader) {
    if (ctrail_reader_reset(reader) == CTRAIL_OK)
        g_async_queue_push(self->readers, reader);
    else
        ctrail_reader_free(reader);
}

static void set_values(CloudtrailParser *self, LogMessage *message, const ctrail_event *event) {
    for (size_t i = 0; i < PART_COUNT; i++) {
        const void *object = NULL;
        if (part_decode(parts[i], event, &object) == CTRAIL_OK && object)
            values_set(message, self->names[i], object);
    }
}

static void set_count(CloudtrailParser *self, LogMessage *message, size_t count) {
    char text[24];
    gint length = g_snprintf(text, sizeof text, "%zu", count);
    log_msg_set_value_with_type(message, self->record_count, text, length, LM_VT_INT64);
}

static void note_skipped(CloudtrailParser *self, ctrail_reader *reader) {
    stats_counter_inc(self->counters[COUNT_SKIPPED]);
    msg_debug("cloudtrail: something in the message cannot be read", evt_tag_str("parser", self->super.name),
              evt_tag_str("reason", ctrail_reader_error(reader)->message));
}

/* Answers how many records the message holds. An error ends it: what was cut off is the usual one. */
static size_t read_records(CloudtrailParser *self, ctrail_reader *reader, LogMessage **message,
                           const LogPathOptions *path_options, const gchar *input, gsize input_len) {
    const ctrail_event *event;
    size_t count = 0;
    ctrail_rc rc = ctrail_reader_parse(reader, input, input_len, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(reader, &event)) {
        if (rc == CTRAIL_SKIPPED)
            note_skipped(self, reader);
        else if (count++ == 0)
            set_values(self, log_msg_make_writable(message, path_options), event);
    }
    if (rc < 0)
        note_skipped(self, reader);
    return count;
}

static gboolean process(LogParser *parser, LogMessage **message, const LogPathOptions *path_options, const gchar *input,
                        gsize input_len) {
    CloudtrailParser *self = (CloudtrailParser *)parser;
    ctrail_reader *reader = take_reader(self);
    size_t count = reader ? read_records(self, reader, message, path_options, input, input_len) : 0;
    if (count > 0) {
        set_count(self, *message, count);
        stats_counter_add(self->counters[COUNT_FURTHER], (gssize)count - 1);
    }
    stats_counter_inc(self->counters[count > 0 ? COUNT_PARSED : COUNT_NO_RECORD]);
    if (reader)
        give_back(self, reader);
    return TRUE;
}

/* ---- Life -------------------------------------------------------------------------------------- */

static void set_handle(struct name *leaf, void *user) {
    (void)user;
    leaf->handle = log_msg_get_value_handle(leaf->text);
}

static void make_names(CloudtrailParser *self) {
    char *count = g_strconcat(self->prefix, "record_count", NULL);
    self->record_count = log_msg_get_value_handle(count);
    g_free(count);
    for (size_t i = 0; i < PART_COUNT; i++) {
        names_free(self->names[i]);
        self->names[i] = names_new(parts[i], self->prefix);
        names_each(self->names[i], set_handle, NULL);
    }
}

static gboolean init(LogPipe *pipe) {
    CloudtrailParser *self = (CloudtrailParser *)pipe;
    if (!log_parser_init_method(pipe))
        return FALSE;
    make_names(self);
    register_counters(self);
    return TRUE;
}

static gboolean deinit(LogPipe *pipe) {
    unregister_counters((CloudtrailParser *)pipe);
    return log_parser_deinit_method(pipe);
}

static void free_parser(LogPipe *pipe) {
    CloudtrailParser *self = (CloudtrailParser *)pipe;
    for (size_t i = 0; i < PART_COUNT; i++)
        names_free(self->names[i]);
    g_async_queue_unref(self->readers);
    g_free(self->prefix);
    log_parser_free_method(pipe);
}

/* A parser that stands in several log paths is cloned for each. */
static LogPipe *clone(LogPipe *pipe) {
    CloudtrailParser *self = (CloudtrailParser *)pipe;
    LogParser *cloned = cloudtrail_parser_new(pipe->cfg);
    cloudtrail_parser_set_prefix(cloned, self->prefix);
    log_parser_set_template(cloned, log_template_ref(self->super.template));
    return &cloned->super;
}

static void free_reader(gpointer reader) {
    ctrail_reader_free(reader);
}

LogParser *cloudtrail_parser_new(GlobalConfig *cfg) {
    CloudtrailParser *self = g_new0(CloudtrailParser, 1);
    log_parser_init_instance(&self->super, cfg);
    self->super.super.init = init;
    self->super.super.deinit = deinit;
    self->super.super.clone = clone;
    self->super.super.free_fn = free_parser;
    self->super.process = process;
    self->readers = g_async_queue_new_full(free_reader);
    cloudtrail_parser_set_prefix(&self->super, ".cloudtrail.");
    return &self->super;
}

void cloudtrail_parser_set_prefix(LogParser *parser, const char *prefix) {
    CloudtrailParser *self = (CloudtrailParser *)parser;
    char *copy = g_strdup(prefix);
    g_free(self->prefix);
    self->prefix = copy;
}
