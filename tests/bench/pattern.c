/* Finding what changes in a record, by its shape, and writing it anew. */
#define _POSIX_C_SOURCE 200809L

#include "pattern.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cloudtrail/cloudtrail.h>

#include "tool.h"

/* How often the values of a shape change. */
enum change {
    EACH_RECORD, /* an id of its own */
    EACH_ACTOR,  /* the same in all records of one of some callers */
    CLOCK,       /* the time of the record, at the end of the shape */
    SESSION      /* the same, but by the hour */
};

/*
 * In a shape, '#' stands for a digit, '%' for a hexadecimal digit in lower case, '^' for a digit or
 * capital, '~' at the end for forty or more letters of Base64; anything else stands for itself.
 */
struct shape {
    const char *text;
    enum change change;
};

static const struct shape shapes[] = {
    {"\"eventTime\":\"####-##-##T##:##:##Z", CLOCK},
    {"####-##-##T##:##:##Z", SESSION},
    {"%%%%%%%%-%%%%-%%%%-%%%%-%%%%%%%%%%%%", EACH_RECORD},
    {"ID\":\"^^^^^^^^^^^^^^^^\"", EACH_RECORD},
    {"-%%%%%%%%%%%%%%%%%", EACH_ACTOR},
    {"AKIA^^^^^^^^^^^^^^^^", EACH_ACTOR},
    {"ASIA^^^^^^^^^^^^^^^^", EACH_ACTOR},
    {"AIDA^^^^^^^^^^^^^^^^^", EACH_ACTOR},
    {"AROA^^^^^^^^^^^^^^^^^", EACH_ACTOR},
    {"192.0.2.##", EACH_ACTOR},
    {"198.51.100.##", EACH_ACTOR},
    {"203.0.113.##", EACH_ACTOR},
    {"10.0.##.##", EACH_ACTOR},
    {":17###########", EACH_RECORD},
    {"~", EACH_RECORD},
};

enum {
    SHAPE_COUNT = sizeof shapes / sizeof shapes[0],
    ACTORS = 40,
    BURST = 8, /* so many records in a row are of one caller */
    BASE64_LEAST = 40,
    RECORDS_A_SECOND = 20,
    TIME_SIZE = 20, /* "2024-05-14T08:00:00Z" */
    RECORD_LEAST = 512,
    RECORD_MOST = 8 * 1024,
    AWS_RECORD_MOST = 256 * 1024
};
static const time_t clock_start = 1715673600; /* 2024-05-14T08:00:00Z */

struct spot {
    size_t begin, size;
    const struct shape *shape;
    uint64_t seed; /* by the text itself */
};

static const char digits[] = "123456789"; /* no 0, so that no number in an address begins with it */
static const char hexadecimal[] = "0123456789abcdef";
static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The letters that a letter of a shape stands for; NULL: only for itself. */
static const char *letters_of(char letter) {
    switch (letter) {
    case '#':
        return digits;
    case '%':
        return hexadecimal;
    case '^':
        return capitals;
    case '~':
        return base64;
    default:
        return NULL;
    }
}

static bool stands_for(char letter, char given) {
    const char *letters = letters_of(letter);
    if (!letters)
        return letter == given;
    return given && (strchr(letters, given) || (letter == '#' && given == '0'));
}

/* ---- Finding ---------------------------------------------------------------------------------- */

static size_t match_base64(const char *text) {
    size_t size = 0;
    while (stands_for('~', text[size]))
        size++;
    return size < BASE64_LEAST ? 0 : size;
}

/* How much of the text has the shape: all of it, or nothing. The text ends in a NUL. */
static size_t match(const struct shape *shape, const char *text) {
    size_t size = 0;
    for (const char *letter = shape->text; *letter; letter++, size++) {
        if (*letter == '~')
            return match_base64(text);
        if (!stands_for(*letter, text[size]))
            return 0;
    }
    return stands_for(shape->text[size - 1], text[size]) ? 0 : size;
}

static uint64_t seed_of(const char *text, size_t size) {
    uint64_t seed = size;
    for (size_t i = 0; i < size; i++)
        seed = scatter(seed ^ (unsigned char)text[i]);
    return seed;
}

/* The size of an escape, "\\n" or "\\u00e9", which no change may touch. */
static size_t escape_size(const char *text) {
    return text[1] == 'u' ? strlen("\\u00e9") : strlen("\\n");
}

/* Notes the shape that the text has at `begin`, and answers where to look on. */
static size_t find_spot(struct pattern *pattern, size_t begin) {
    const char *text = pattern->text + begin;
    if (*text == '\\')
        return begin + escape_size(text);
    for (size_t i = 0; i < SHAPE_COUNT; i++) {
        size_t size = match(&shapes[i], text);
        if (!size)
            continue;
        pattern->spots = grow(pattern->spots, (pattern->spot_count + 1) * sizeof *pattern->spots);
        pattern->spots[pattern->spot_count++] = (struct spot){begin, size, &shapes[i], seed_of(text, size)};
        return begin + size;
    }
    return begin + 1;
}

/* Copies JSON without the white space between its tokens. */
static size_t compact(const char *text, size_t size, char *out) {
    size_t written = 0;
    bool quoted = false;
    for (size_t i = 0; i < size; i++) {
        if (!quoted && strchr(" \t\r\n", text[i]))
            continue;
        if (quoted && text[i] == '\\')
            out[written++] = text[i++];
        else if (text[i] == '"')
            quoted = !quoted;
        out[written++] = text[i];
    }
    out[written] = '\0';
    return written;
}

/* Adds a pattern, whose text now belongs to the list. */
static void add_pattern(struct pattern_list *list, char *text, size_t size) {
    struct pattern pattern = {.text = text, .size = size};
    for (size_t at = 0; at < size;)
        at = find_spot(&pattern, at);
    list->items = grow(list->items, (list->count + 1) * sizeof *list->items);
    list->items[list->count++] = pattern;
}

static void add_record(struct pattern_list *list, ctrail_str raw) {
    char *text = grow(NULL, raw.len + 1);
    size_t size = compact(raw.ptr, raw.len, text);
    add_pattern(list, text, size);
}

static void drop_patterns(struct pattern_list *list, size_t kept) {
    while (list->count > kept) {
        struct pattern *last = &list->items[--list->count];
        free(last->text);
        free(last->spots);
    }
}

static bool is_rare(const ctrail_event *event) {
    return (event->event_name.ptr && strcmp(event->event_name.ptr, RARE_NAME) == 0) ||
           (event->event_source.ptr && strcmp(event->event_source.ptr, RARE_SOURCE) == 0);
}

static bool is_typical(const ctrail_event *event) {
    size_t size = event->raw.len;
    return !event->problem_count && size >= RECORD_LEAST && size <= RECORD_MOST && !is_rare(event);
}

void pattern_list_read(struct pattern_list *list, const char *path) {
    ctrail_reader *reader;
    const ctrail_event *event;
    size_t before = list->count;
    ctrail_rc rc = ctrail_reader_new(&reader, NULL);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_open(reader, path);
    while (rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        if (is_typical(event))
            add_record(list, event->raw);
    if (rc == CTRAIL_ERR_IO || rc == CTRAIL_ERR_MEMORY)
        fail(ctrail_rc_message(rc), path);
    if (rc != CTRAIL_END)
        drop_patterns(list, before);
    ctrail_reader_free(reader);
}

void pattern_list_add_largest(struct pattern_list *list) {
    static const char head[] =
        "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"type\":\"AWSService\"},"
        "\"eventTime\":\"2024-05-14T08:00:00Z\",\"eventSource\":\"ec2.amazonaws.com\","
        "\"eventName\":\"DescribeInstances\",\"requestParameters\":{\"instancesSet\":{\"items\":[";
    static const char item[] = "{\"instanceId\":\"i-04c7d19a2be853f60\"},";
    static const char tail[] = "{}]}}}";
    char *text = grow(NULL, AWS_RECORD_MOST);
    size_t size = sizeof head - 1;
    memcpy(text, head, sizeof head);
    for (; size + sizeof item + sizeof tail <= AWS_RECORD_MOST; size += sizeof item - 1)
        memcpy(text + size, item, sizeof item);
    memcpy(text + size, tail, sizeof tail);
    add_pattern(list, text, size + sizeof tail - 1);
}

void pattern_list_add_rare(struct pattern_list *list) {
    static const char record[] =
        "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"type\":\"IAMUser\",\"principalId\":\"AIDA3XFRBF535EXAMPLE3\","
        "\"arn\":\"arn:aws:iam::123456789012:user/carol\",\"accountId\":\"123456789012\",\"userName\":\"carol\"},"
        "\"eventTime\":\"2024-05-14T08:00:00Z\",\"eventSource\":\"" RARE_SOURCE "\",\"eventName\":\"" RARE_NAME "\","
        "\"awsRegion\":\"us-east-1\",\"sourceIPAddress\":\"203.0.113.24\",\"requestParameters\":null,"
        "\"responseElements\":null,\"eventID\":\"5f2c0a1e-8d43-4b7a-9e65-c0d1f2a3b4c5\",\"readOnly\":false,"
        "\"eventType\":\"AwsApiCall\",\"managementEvent\":true,\"recipientAccountId\":\"123456789012\"}";
    char *text = grow(NULL, sizeof record);
    memcpy(text, record, sizeof record);
    add_pattern(list, text, sizeof record - 1);
}

void pattern_list_free(struct pattern_list *list) {
    drop_patterns(list, 0);
    free(list->items);
}

/* ---- Writing ---------------------------------------------------------------------------------- */

static void write_letters(const struct spot *spot, uint64_t seed, char *out) {
    bool all_base64 = spot->shape->text[0] == '~';
    for (size_t i = 0; i < spot->size; i++) {
        const char *letters = letters_of(all_base64 ? '~' : spot->shape->text[i]);
        seed = scatter(seed);
        if (letters)
            out[i] = letters[seed % strlen(letters)];
    }
}

static void write_time(const struct spot *spot, time_t at, char *out) {
    char text[TIME_SIZE + 1];
    struct tm parts;
    gmtime_r(&at, &parts);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    memcpy(out + spot->size - TIME_SIZE, text, TIME_SIZE);
}

static void write_spot(const struct spot *spot, uint64_t number, char *out) {
    uint64_t actor = scatter(number / BURST) % ACTORS;
    time_t now = clock_start + (time_t)(number / RECORDS_A_SECOND);
    switch (spot->shape->change) {
    case EACH_RECORD:
        write_letters(spot, spot->seed ^ scatter(number), out);
        break;
    case EACH_ACTOR:
        write_letters(spot, spot->seed ^ scatter(actor), out);
        break;
    case CLOCK:
        write_time(spot, now, out);
        break;
    case SESSION:
        write_time(spot, now - now % 3600 - (time_t)actor, out);
        break;
    }
}

void pattern_write(const struct pattern *pattern, uint64_t number, char *out) {
    memcpy(out, pattern->text, pattern->size);
    for (size_t i = 0; i < pattern->spot_count; i++)
        write_spot(&pattern->spots[i], number, out + pattern->spots[i].begin);
}
