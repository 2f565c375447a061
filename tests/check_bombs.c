/*
 * Inputs made to take all memory or all time: the right outcome, memory that stays bounded (measured by the reader's
 * allocator), and work for it that grows as the input does. Time itself is measured by tests/bench/growth.c.
 */
#include "reading.h"

#include "gzip.h"
#include "meter.h"

#include <cloudtrail/ec2.h>

#include <zlib.h>

/* ---- The bombs -------------------------------------------------------------------------------- */

enum { KIB = 1024, MIB = 1024 * KIB, FED = 64 * KIB };

#define RECORD  "{\"eventName\":\"e\"}"
#define OPENED  "{\"eventName\":\"e\",\"requestParameters\":"
#define LETTERS "The quick brown fox jumps over the lazy dog, and nobody minds. "
#define EACH    SIZE_MAX /* as many as parts */

/* KiB of memory that suffice for what is passed over, and for one record with all limits as they are by default. */
enum { STREAMED = KIB, ONE_RECORD = 72 * KIB, KEPT = 9 * KIB };

static const struct bomb {
    const char *name, *open, *part, *middle, *back, *close;
    size_t times;    /* that the part is repeated, and `back` as often behind the middle */
    size_t inflated; /* the whole is gzip of `part` again and again, and this is the limit of inflated bytes */
    bool members;    /* each of open, parts and close is a gzip member */
    bool raised;     /* with limits that let the record through */
    size_t chunk;    /* so many bytes are fed at a time; 0: FED */
    size_t events;   /* delivered: so many, or EACH */
    size_t skipped;  /* the same */
    ctrail_rc code;  /* of the first that is skipped */
    ctrail_rc end;   /* the last answer */
    size_t peak;     /* the most memory: KiB; when the limits are raised, bytes for each byte of the input */
} bombs[] = {
    /* gzip. */
    {"64 MiB of zeros out of a gigabyte", .part = "\0", .inflated = 64 * MIB, .skipped = 1, .code = CTRAIL_ERR_ENCODING,
     .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"spaces in gzip", .part = " ", .inflated = 16 * MIB, .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"newlines in gzip", .part = "\n", .inflated = 16 * MIB, .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"brackets in gzip", .part = "[", .inflated = 16 * MIB, .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"objects in objects in gzip", .part = "{\"a\":", .inflated = 16 * MIB, .end = CTRAIL_ERR_LIMIT,
     .peak = ONE_RECORD},
    {"records in records in gzip", .part = "{\"eventName\":", .inflated = 16 * MIB, .end = CTRAIL_ERR_LIMIT,
     .peak = ONE_RECORD},
    {"quotes in gzip", .part = "\"", .inflated = 4 * MIB, .skipped = 2097152, .code = CTRAIL_ERR_NOT_RECORD,
     .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"backslashes in gzip", .part = "\\", .inflated = 16 * MIB, .skipped = 1, .code = CTRAIL_ERR_NOT_JSON,
     .end = CTRAIL_ERR_LIMIT, .peak = STREAMED},
    {"a record of one long string in gzip", .part = "{\"eventName\":\"" LETTERS, .inflated = 8 * MIB, .skipped = 108942,
     .code = CTRAIL_ERR_JSON, .end = CTRAIL_ERR_LIMIT, .peak = ONE_RECORD},
    {"gzip in gzip", .part = "\x1F\x8B", .inflated = 16 * MIB, .end = CTRAIL_ERR_GZIP_NESTED, .peak = STREAMED},
    {"100,000 empty gzip members", .part = "", .close = RECORD, .times = 100000, .members = true, .events = 1,
     .end = CTRAIL_END, .peak = STREAMED},
    {"25,000 empty gzip members, byte by byte", .part = "", .close = RECORD, .times = 25000, .members = true,
     .chunk = 1, .events = 1, .end = CTRAIL_END, .peak = STREAMED},

    /* One record, by default: too much of it. */
    {"10 million arrays opened", OPENED, "[", .times = 10000000, .end = CTRAIL_ERR_TRUNCATED, .peak = ONE_RECORD},
    {"10 million arrays", OPENED, "[", "", "]", "}\n" RECORD, .times = 10000000, .events = 1, .skipped = 1,
     .code = CTRAIL_ERR_RECORD_SIZE, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"10 million objects", OPENED, "{\"\":", "1", "}", "}\n" RECORD, .times = 10000000, .events = 1, .skipped = 1,
     .code = CTRAIL_ERR_RECORD_SIZE, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"a string of 16 MB", OPENED "{\"a\":\"", LETTERS, .close = "\"}}\n" RECORD, .times = 254201, .events = 1,
     .skipped = 1, .code = CTRAIL_ERR_RECORD_SIZE, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"a million elements", OPENED "{\"a\":[0", ",1", .close = "]}}\n" RECORD, .times = 1000000, .events = 2,
     .end = CTRAIL_END, .peak = ONE_RECORD},
    {"two million elements, over the limit", OPENED "{\"a\":[0", ",1", .close = "]}}\n" RECORD, .times = 2000000,
     .events = 1, .skipped = 1, .code = CTRAIL_ERR_LIMIT, .end = CTRAIL_END, .peak = ONE_RECORD},

    /* One record, with limits that let it through. */
    {"10 million arrays, let through", OPENED, "[", "", "]", "}\n" RECORD, .times = 10000000, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 42},
    {"a million objects, let through", OPENED, "{\"\":", "1", "}", "}\n" RECORD, .times = 1000000, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 23},
    {"a string of 16 MB, let through", OPENED "{\"a\":\"", LETTERS, .close = "\"}}\n" RECORD, .times = 254201,
     .raised = true, .events = 2, .end = CTRAIL_END, .peak = 4},
    {"a key of 16 MB", OPENED "{\"", LETTERS, .close = "\":1}}\n" RECORD, .times = 254201, .raised = true, .events = 2,
     .end = CTRAIL_END, .peak = 4},
    {"a number of 16 MB", OPENED "{\"a\":1", "0123456789", .close = "}}\n" RECORD, .times = 1600000, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 4},
    {"16 MB of short escapes", OPENED "{\"a\":\"", "\\n", .close = "\"}}\n" RECORD, .times = 8000000, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 4},
    {"16 MB of \\u escapes", OPENED "{\"a\":\"", "\\u20ac", .close = "\"}}\n" RECORD, .times = 2666666, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 4},
    {"16 MB of pairs", OPENED "{\"a\":\"", "\\ud83d\\ude00", .close = "\"}}\n" RECORD, .times = 1333333, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 4},
    {"16 MB of halves of pairs", OPENED "{\"a\":\"", "\\ud83d", .close = "\"}}\n" RECORD, .times = 2666666,
     .raised = true, .events = 2, .end = CTRAIL_END, .peak = 18},
    {"16 MB of bytes that are no UTF-8", OPENED "{\"a\":\"", "\xFF", .close = "\"}}\n" RECORD, .times = 16000000,
     .raised = true, .events = 2, .end = CTRAIL_END, .peak = 36},
    {"16 MB of white space", OPENED "{\"a\":", " \n", .close = "1}}\n" RECORD, .times = 8000000, .raised = true,
     .events = 2, .end = CTRAIL_END, .peak = 4},
    {"100,000 keys", OPENED "{\"a\":1", ",\"#\":1", .close = "}}\n" RECORD, .times = 100000, .events = 2,
     .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 keys, all the same", OPENED "{\"a\":1", ",\"a\":1", .close = "}}\n" RECORD, .times = 100000, .events = 2,
     .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 members that nobody documents", "{\"eventName\":\"e\"", ",\"#\":1", .close = "}\n" RECORD,
     .times = 100000, .events = 2, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 members of the same name", "{\"eventName\":\"e\"", ",\"eventName\":\"e\"", .close = "}\n" RECORD,
     .times = 100000, .events = 2, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 members of the wrong type", "{\"eventName\":\"e\"", ",\"readOnly\":[]", .close = "}\n" RECORD,
     .times = 100000, .events = 2, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 strings that are no UTF-8", OPENED "[0", ",\"\xFF\"", .close = "]}\n" RECORD, .times = 100000,
     .events = 2, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"50,000 resources", "{\"eventName\":\"e\",\"resources\":[{}", ",{\"ARN\":\"arn:aws:s3:::#\",\"type\":[]}",
     .close = "]}\n" RECORD, .times = 50000, .events = 2, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"100,000 ids of EC2", "{\"eventName\":\"e\",\"eventSource\":\"ec2.amazonaws.com\",\"requestParameters\":{\"a\":[0",
     ",\"i-0abc0#\"", .close = "]}}\n" RECORD, .times = 100000, .raised = true, .events = 2, .end = CTRAIL_END,
     .peak = 80},

    /* Wrappers. */
    {"a million envelopes", "", "{\"detail-type\":\"x\",\"detail\":" RECORD "}", .times = 1000000, .events = EACH,
     .end = CTRAIL_END, .peak = STREAMED},
    {"a million lists in lists", "", "[", "", "]", "\n" RECORD, .times = 1000000, .events = 1, .skipped = 1,
     .code = CTRAIL_ERR_DEPTH, .end = CTRAIL_END, .peak = STREAMED},
    {"a million log files in log files", "", "{\"Records\":[", "", "]}", "\n" RECORD, .times = 1000000, .events = 1,
     .skipped = 1, .code = CTRAIL_ERR_DEPTH, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"a million envelopes in envelopes", "", "{\"detail-type\":\"x\",\"detail\":", "{}", "}", "\n" RECORD,
     .times = 1000000, .events = 1, .skipped = 1, .code = CTRAIL_ERR_RECORD_SIZE, .end = CTRAIL_END,
     .peak = ONE_RECORD},
    {"a million batches in batches", "", "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[", "", "]}", "\n" RECORD,
     .times = 1000000, .events = 1, .skipped = 1, .code = CTRAIL_ERR_DEPTH, .end = CTRAIL_END, .peak = ONE_RECORD},
    {"a million notices", "", "{\"Type\":\"Notification\",\"TopicArn\":\"a\",\"Message\":\"{\\\"a\\\":1}\"}\n",
     .close = RECORD, .times = 1000000, .events = 1, .end = CTRAIL_END, .peak = STREAMED},
    {"a million notices in notices", "", "{\"TopicArn\":\"a\",\"Message\":", "1", "}", "\n" RECORD, .times = 1000000,
     .events = 1, .skipped = 1, .code = CTRAIL_ERR_DEPTH, .end = CTRAIL_END, .peak = STREAMED},
    {"a million strings", "[",
     "\""
     "{\\\"eventName\\\":\\\"e\\\"}"
     "\",",
     .close = RECORD "]", .times = 1000000, .events = EACH, .end = CTRAIL_END, .peak = STREAMED},
    {"a million empty log files", "", "{\"Records\":[]}", .close = RECORD, .times = 1000000, .events = 1,
     .end = CTRAIL_END, .peak = STREAMED},

    /* Chunks. */
    {"a million bytes of records, byte by byte", "", RECORD "\n", .times = 55556, .chunk = 1, .events = EACH,
     .end = CTRAIL_END, .peak = STREAMED},
    {"a million bytes of a string, byte by byte", OPENED "{\"a\":\"", LETTERS, .close = "\"}}\n" RECORD, .times = 15873,
     .chunk = 1, .events = 2, .end = CTRAIL_END, .peak = 4 * KIB},
    {"a million bytes of broken records, byte by byte", "{\"Records\":[", "{\"eventName\":\"e\",\"a\":1x},",
     .close = RECORD "]}", .times = 37037, .chunk = 1, .events = 1, .skipped = EACH, .code = CTRAIL_ERR_JSON,
     .end = CTRAIL_END, .peak = STREAMED},
};

/* ---- Writing them ----------------------------------------------------------------------------- */

static void put(struct text *text, const char *piece) {
    if (piece)
        text_add(text, piece, strlen(piece));
}

/* The part again and again, with a number in the place of '#'. */
static void put_parts(struct text *text, const char *part, size_t times) {
    const char *mark = strchr(part, '#');
    for (size_t i = 0; mark && i < times; i++) {
        text_add(text, part, (size_t)(mark - part));
        text_print(text, "%08zx%s", i, mark + 1);
    }
    if (!mark)
        text_repeat(text, part, times);
}

static void put_member(struct text *text, const char *piece) {
    if (piece)
        gzip_add(text, piece, strlen(piece), Z_BEST_SPEED);
}

static void write_members(const struct bomb *bomb, size_t times, struct text *text) {
    struct text member = {0};
    put_member(&member, bomb->part);
    for (size_t i = 0; i < times; i++)
        text_add(text, member.bytes, member.size);
    put_member(text, bomb->close);
    text_free(&member);
}

/* A gzip stream that never says its end: a mebibyte of the part, compressed once and repeated. */
static void write_endless(const char *part, size_t part_size, size_t times, struct text *text) {
    static unsigned char plain[MIB], packed[MIB];
    z_stream stream = {.next_in = plain, .avail_in = (uInt)(sizeof plain / part_size * part_size)};
    for (size_t i = 0; i < stream.avail_in; i++)
        plain[i] = (unsigned char)part[i % part_size];
    stream.next_out = packed;
    stream.avail_out = sizeof packed;
    ck_assert_int_eq(deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    ck_assert_int_eq(deflate(&stream, Z_FULL_FLUSH), Z_OK);
    text_add(text, "\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
    for (size_t i = 0; i < times; i++)
        text_add(text, (const char *)packed, sizeof packed - stream.avail_out);
    deflateEnd(&stream);
}

static void write_bomb(const struct bomb *bomb, size_t times, struct text *text) {
    if (bomb->inflated) {
        write_endless(bomb->part, strlen(bomb->part) + !*bomb->part, 1024, text);
        return;
    }
    if (bomb->members) {
        write_members(bomb, times, text);
        return;
    }
    put(text, bomb->open);
    put_parts(text, bomb->part, times);
    put(text, bomb->middle);
    put_parts(text, bomb->back ? bomb->back : "", times);
    put(text, bomb->close);
}

/* ---- Reading them ----------------------------------------------------------------------------- */

struct reading {
    const struct bomb *bomb;
    ctrail_reader *reader;
    size_t events, skipped;
    ctrail_rc code, end;
};

static int32_t drop_bytes(void *user, const char *bytes, size_t size) {
    (void)bytes;
    *(size_t *)user += size;
    return 0;
}

/* Asks an event for all there is. */
static void ask(const ctrail_event *event) {
    const ctrail_value *value = NULL;
    const ctrail_details *details;
    const ctrail_named_resource *const *resources;
    const ctrail_ec2 *ec2;
    size_t written = 0, resource_count;
    double number;
    ctrail_event_details(event, &details);
    ctrail_event_resources(event, &resources, &resource_count);
    ctrail_ec2_decode(event, &ec2);
    ck_assert_int_eq(ctrail_event_to_json(event, CTRAIL_JSON_RAW, drop_bytes, &written), CTRAIL_OK);
    ck_assert_uint_gt(written, event->raw.len);
    while ((value = ctrail_value_next(event->request_parameters, value)))
        ctrail_value_double(value, &number);
    ck_assert_uint_le(event->problem_count, 101);
}

static void drain(struct reading *reading) {
    const ctrail_event *event;
    while ((reading->end = ctrail_reader_next(reading->reader, &event)) == CTRAIL_OK ||
           reading->end == CTRAIL_SKIPPED) {
        if (reading->end == CTRAIL_OK && !reading->events++)
            ask(event);
        if (reading->end == CTRAIL_SKIPPED && !reading->skipped++)
            reading->code = ctrail_reader_error(reading->reader)->code;
    }
}

static void feed_all(struct reading *reading, const struct text *text) {
    size_t chunk = reading->bomb->chunk ? reading->bomb->chunk : FED;
    reading->end = CTRAIL_MORE;
    for (size_t at = 0; reading->end == CTRAIL_MORE && at < text->size; at += chunk) {
        size_t size = text->size - at < chunk ? text->size - at : chunk;
        ck_assert_int_eq(ctrail_reader_feed(reading->reader, text->bytes + at, size), CTRAIL_OK);
        drain(reading);
    }
    if (reading->end != CTRAIL_MORE)
        return;
    ck_assert_int_eq(ctrail_reader_finish(reading->reader), CTRAIL_OK);
    drain(reading);
}

/* What the reader keeps for later, after a small record. */
static size_t kept(struct reading *reading, const struct meter *meter) {
    const ctrail_event *event;
    ck_assert_int_eq(ctrail_reader_parse(reading->reader, BYTES(RECORD), &event), CTRAIL_OK);
    return meter->now;
}

static struct reading read_bomb(const struct bomb *bomb, size_t times, struct meter *meter, size_t *size,
                                size_t *left) {
    const ctrail_allocator allocator = measuring(meter);
    ctrail_options options = {.size = sizeof options, .allocator = &allocator, .max_inflated_bytes = bomb->inflated};
    struct reading reading = {.bomb = bomb};
    struct text text = {0};
    if (bomb->raised) {
        options.max_record_bytes = 256 * (uint64_t)MIB;
        options.max_memory_bytes = (uint64_t)1 << 40;
        options.max_depth = UINT32_MAX / 4;
    }
    write_bomb(bomb, times, &text);
    ck_assert_int_eq(ctrail_reader_new(&reading.reader, &options), CTRAIL_OK);
    feed_all(&reading, &text);
    *size = text.size;
    *left = kept(&reading, meter);
    ctrail_reader_free(reading.reader);
    text_free(&text);
    return reading;
}

static size_t times_of(size_t count, size_t times) {
    return count == EACH ? times : count;
}

/* Where each part is an event, one more may stand behind them. */
static bool is_expected(size_t expected, size_t got, size_t times) {
    return got == times_of(expected, times) || (expected == EACH && got == times + 1);
}

START_TEST(explodes) {
    const struct bomb *bomb = &bombs[_i];
    struct meter meter = {0};
    size_t size, left, most = bomb->peak * KIB;
    struct reading got = read_bomb(bomb, bomb->times, &meter, &size, &left);
    if (bomb->raised)
        most = bomb->peak * size;
    ck_assert_msg(got.end == bomb->end, "ends with %s", ctrail_rc_name(got.end));
    ck_assert_msg(got.code == bomb->code, "%s is skipped", ctrail_rc_name(got.code));
    ck_assert_msg(is_expected(bomb->events, got.events, bomb->times), "%zu events", got.events);
    ck_assert_msg(is_expected(bomb->skipped, got.skipped, bomb->times), "%zu skipped", got.skipped);
    ck_assert_msg(meter.peak <= most, "%zu KiB of memory, not %zu", meter.peak / KIB, most / KIB);
    ck_assert_msg(bomb->raised || left <= KEPT * KIB, "%zu KiB are kept", left / KIB);
    ck_assert_msg(!meter.now && !meter.blocks, "%zu bytes are left", meter.now);
}
END_TEST

/* Blocks double, so that four times the bomb may take a little more than four times the work; not sixteen times. */
enum { GROWTH_MAX = 6 };

static size_t work_for(const struct bomb *bomb, size_t times) {
    struct meter meter = {0};
    size_t size, left;
    read_bomb(bomb, times, &meter, &size, &left);
    return meter.work;
}

START_TEST(grows_in_line) {
    const struct bomb *bomb = &bombs[_i];
    size_t work = work_for(bomb, bomb->times / 64), more = work_for(bomb, bomb->times / 16);
    ck_assert_msg(more <= GROWTH_MAX * work, "%zu bytes given and moved, and %zu for four times as much", work, more);
}
END_TEST

int main(void) {
    static TTest named[2][COUNT(bombs)];
    const TTest *const tests[] = {explodes, grows_in_line};
    static const char *const names[] = {"each", "growth"};
    Suite *suite = suite_create("bombs");
    for (int n = 0; n < COUNT(tests); n++) {
        TCase *one = tcase_create(names[n]);
        tcase_set_timeout(one, 600);
        for (int i = 0; i < COUNT(bombs); i++) {
            named[n][i] = *tests[n];
            named[n][i].name = bombs[i].name;
            if (tests[n] == explodes || !bombs[i].inflated)
                tcase_add_loop_test(one, &named[n][i], i, i + 1);
        }
        suite_add_tcase(suite, one);
    }
    return run_suite(suite);
}
