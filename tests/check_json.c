/* JSON: what yajl does wrong by itself, case by case; numbers' texts, escapes, and a NUL behind every text. */
#include "reading.h"

#include "json/yajl.h"
#include "json_texts.h"
#include "event/read.h"
#include "base/utf8.h"

/* A record around the JSON of one value, "v", and behind it another record. */
static struct text record_around(const char *json, size_t size) {
    struct text record = {0};
    text_add(&record, BYTES("{\"eventName\":\"first\",\"v\":"));
    text_add(&record, json, size);
    text_add(&record, BYTES("}\n{\"eventName\":\"second\"}\n"));
    return record;
}

static void expect_next(const char *name, const char *event_name) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_next(reader, &event);
    ck_assert_msg(rc == CTRAIL_OK, "%s: %s in the place of the %s record", name, ctrail_rc_name(rc), event_name);
    expect_text(name, "eventName", event->event_name, event_name);
}

static void expect_end(const char *name) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_next(reader, &event);
    ck_assert_msg(rc == CTRAIL_END, "%s: %s at the end", name, ctrail_rc_name(rc));
}

/* ---- Texts ------------------------------------------------------------------------------------ */

static void expect_text_case(const struct json_text *c, const ctrail_value *value) {
    size_t length;
    const char *text = ctrail_value_text(value, &length);
    ck_assert_msg(ctrail_value_kind(value) == CTRAIL_KIND_STRING, "%s: no string", c->name);
    ck_assert_msg(length == c->length && memcmp(text, c->text, length) == 0, "%s: read as %s", c->name, text);
    ck_assert_msg(text[length] == '\0', "%s: no NUL behind", c->name);
}

START_TEST(reads_texts) {
    const struct json_text *c = &json_texts[_i];
    struct text record = record_around(c->json, c->size);
    const ctrail_event *event = event_of(record.bytes, record.size);
    expect_text_case(c, ctrail_value_find(ctrail_event_record(event), "v"));
    ck_assert_msg(event->problem_count == c->repaired, "%s: %zu problems", c->name, event->problem_count);
    ck_assert_msg(!c->repaired || problem_at(event, "v"), "%s: no problem at v", c->name);
    ck_assert_msg(memcmp(event->raw.ptr, record.bytes, event->raw.len) == 0, "%s: raw was changed", c->name);
    expect_next(c->name, "second");
    text_free(&record);
}
END_TEST

/* As a key, inside a list, and more than once, between texts that must not suffer. */
START_TEST(reads_texts_everywhere) {
    const struct json_text *c = &json_texts[_i];
    struct text json = {0};
    text_add(&json, BYTES("{\"eventName\":\"e\",\"userAgent\":\"before\",\"requestParameters\":{"));
    text_add(&json, c->json, c->size);
    text_add(&json, BYTES(":[12,"));
    text_add(&json, c->json, c->size);
    text_add(&json, BYTES(",true,\"between\","));
    text_add(&json, c->json, c->size);
    text_add(&json, BYTES("]},\"errorCode\":\"behind\"}"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    const ctrail_value *list = ctrail_value_get_n(event->request_parameters, c->text, c->length);
    ck_assert_msg(ctrail_value_count(list) == 5, "%s: not found as a key", c->name);
    expect_text_case(c, ctrail_value_find(list, "[1]"));
    expect_text_case(c, ctrail_value_find(list, "[4]"));
    ck_assert_msg(event->problem_count == (c->repaired ? 3 : 0), "%s: %zu problems", c->name, event->problem_count);
    if (c->repaired) {
        const ctrail_value *place = ctrail_value_find(ctrail_event_record(event), event->problems[0]->path.ptr);
        ck_assert_msg(place == list, "%s: the key's problem is at %s", c->name, event->problems[0]->path.ptr);
    }
    expect_text(c->name, "a text before it", event->user_agent, "before");
    expect_text(c->name, "a text behind it", event->error_code, "behind");
    text_free(&json);
}
END_TEST

/* ---- At any place, in any pieces -------------------------------------------------------------- */

/* Feeds the bytes up to `split`, then the rest, and answers what next gives first that is not MORE. */
static ctrail_rc next_of_pieces(const struct text *json, size_t split, const ctrail_event **event) {
    ctrail_reader_reset(reader);
    ck_assert_int_eq(ctrail_reader_feed(reader, json->bytes, split), CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_next(reader, event);
    if (rc != CTRAIL_MORE)
        return rc;
    ck_assert_int_eq(ctrail_reader_feed(reader, json->bytes + split, json->size - split), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    return ctrail_reader_next(reader, event);
}

/* What must be met, wherever it stands among the other bytes of a record. */
static const struct met_case {
    const char *name, *start, *met, *end;
    ctrail_rc rc;
} met[] = {
    {"bad byte in a string", "{\"eventName\":\"", "\xFF", "\",\"x\":[1]}", CTRAIL_OK},
    {"surrogate in a string", "{\"eventName\":\"", "\xED\xA0\x80", "\",\"x\":[1]}", CTRAIL_OK},
    {"lone surrogate", "{\"eventName\":\"", "\\ud800", "\",\"x\":[1]}", CTRAIL_OK},
    {"lone low surrogate", "{\"eventName\":\"", "\\udfff", "\"}", CTRAIL_OK},
    {"vertical tab", "{\"eventName\":1,", "\v", "\"x\":[1]}", CTRAIL_SKIPPED},
    {"form feed", "{\"eventName\":1,", "\f", "\"x\":[1]}", CTRAIL_SKIPPED},
    {"form feed in front of the end", "{\"eventName\":1", "\f", "}", CTRAIL_SKIPPED},
    {"bad byte between", "{\"eventName\":1,", "\x80", "\"x\":[1]}", CTRAIL_SKIPPED},
};

static void expect_met(const struct met_case *c, const struct text *json, size_t split) {
    const ctrail_event *event;
    ctrail_rc rc = next_of_pieces(json, split, &event);
    if (rc != c->rc)
        ck_abort_msg("%s, %zu bytes split at %zu: %s", c->name, json->size, split, ctrail_rc_name(rc));
    if (rc == CTRAIL_OK && (event->problem_count != 1 || !strstr(event->event_name.ptr, "\xEF\xBF\xBD")))
        ck_abort_msg("%s, %zu bytes split at %zu: %zu problems", c->name, json->size, split, event->problem_count);
}

/* At each place of a block, and with the pieces parted at every byte. */
START_TEST(meets_what_is_bad_anywhere) {
    const struct met_case *c = &met[_i];
    for (size_t before = 0; before < 140; before++) {
        struct text json = {NULL, 0, 0};
        text_add(&json, c->start, strlen(c->start));
        text_repeat(&json, " ", before);
        text_add(&json, c->met, strlen(c->met));
        text_add(&json, c->end, strlen(c->end));
        for (size_t split = before % 7; split <= json.size; split += before % 7 ? 7 : 1)
            expect_met(c, &json, split);
        text_free(&json);
    }
}
END_TEST

/* ---- Numbers ---------------------------------------------------------------------------------- */

static const char *const numbers[] = {
    "0",
    "-0",
    "-1",
    "10",
    "0.0",
    "-0.0",
    "1.688560107857E9",
    "1e5",
    "1E5",
    "1e+5",
    "1e-5",
    "1.5e-07",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "123456789012345678901234567890123456789012345678901234567890",
    "1e400",
    "-1e400",
    "1e-400",
    "1e99999999999999999999",
    "0.1000000000000000055511151231257827021181583404541015625",
    "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798214808651",
};

/* In front of each byte that may follow a number, so that a NUL behind it must not come too early. */
START_TEST(keeps_the_text_of_numbers) {
    static const char *const paths[] = {"v", "v.a", "v[0]", "v[0]", "v[0][0]", "v.a", "v[1].a"};
    static const char *const around[][2] = {{"", ""},
                                            {"{\"a\":", "}"},
                                            {"[", "]"},
                                            {"[", ",2]"},
                                            {"[[", "],\"\"]"},
                                            {"{\"a\":", " \t\r\n}"},
                                            {"[1,{\"a\":", "},2]"}};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct text json = {0};
        text_print(&json, "{\"eventName\":\"e\",\"v\":%s%s%s,\"w\":7}", around[i][0], numbers[_i], around[i][1]);
        const ctrail_value *record = ctrail_event_record(event_of(json.bytes, json.size));
        ctrail_str text;
        text.ptr = ctrail_value_text(ctrail_value_find(record, paths[i]), &text.len);
        expect_text(json.bytes, "the number", text, numbers[_i]);
        expect_text(json.bytes, "what follows",
                    (ctrail_str){ctrail_value_text(ctrail_value_find(record, "w"), NULL), 1}, "7");
        text_free(&json);
    }
}
END_TEST

/* ---- What is refused -------------------------------------------------------------------------- */

static const struct refused_case {
    const char *name, *json;
    size_t size;
    ctrail_rc code;
} refused[] = {
    {"vertical tab for white space", BYTES("{\"a\":\v1}"), CTRAIL_ERR_JSON},
    {"form feed for white space", BYTES("{\"a\":\f1}"), CTRAIL_ERR_JSON},
    {"form feed behind a number", BYTES("{\"a\":1\f}"), CTRAIL_ERR_JSON},
    {"no-break space", BYTES("{\"a\":\302\2401}"), CTRAIL_ERR_JSON},
    {"byte order mark inside",
     BYTES("{\"a\":\xEF\xBB\xBF"
           "1}"),
     CTRAIL_ERR_JSON},
    {"bad byte between", BYTES("{\"a\":\xFF 1}"), CTRAIL_ERR_ENCODING},
    {"overlong space", BYTES("{\"a\":\xC0\xA0 1}"), CTRAIL_ERR_ENCODING},
    {"NUL between", BYTES("{\"a\":\0 1}"), CTRAIL_ERR_JSON},
    {"block comment", BYTES("{\"a\":/* one */1}"), CTRAIL_ERR_JSON},
    {"line comment", BYTES("{\"a\":1// one\n}"), CTRAIL_ERR_JSON},
    {"hash comment", BYTES("{\"a\":1# one\n}"), CTRAIL_ERR_JSON},
    {"newline in a string", BYTES("\"a\nb\""), CTRAIL_ERR_JSON},
    {"tabulator in a string", BYTES("\"a\tb\""), CTRAIL_ERR_JSON},
    {"NUL in a string", BYTES("\"a\0b\""), CTRAIL_ERR_JSON},
    {"vertical tab in a string", BYTES("\"a\vb\""), CTRAIL_ERR_JSON},
    {"last control character in a string",
     BYTES("\"a\x1f"
           "b\""),
     CTRAIL_ERR_JSON},
    {"control character in a key", BYTES("{\"a\x01\":1}"), CTRAIL_ERR_JSON},
    {"control character behind an escape", BYTES("\"\\n\x01\""), CTRAIL_ERR_JSON},
    {"\\v", BYTES("\"\\v\""), CTRAIL_ERR_JSON},
    {"\\a", BYTES("\"\\a\""), CTRAIL_ERR_JSON},
    {"\\0", BYTES("\"\\0\""), CTRAIL_ERR_JSON},
    {"\\x41", BYTES("\"\\x41\""), CTRAIL_ERR_JSON},
    {"\\'", BYTES("\"\\'\""), CTRAIL_ERR_JSON},
    {"\\U", BYTES("\"\\U0041\""), CTRAIL_ERR_JSON},
    {"\\ and a newline", BYTES("\"a\\\nb\""), CTRAIL_ERR_JSON},
    {"\\ and a bad byte", BYTES("\"a\\\xFF\""), CTRAIL_ERR_JSON},
    {"\\u without digits", BYTES("\"\\u\""), CTRAIL_ERR_JSON},
    {"\\u with three digits", BYTES("\"\\u004\""), CTRAIL_ERR_JSON},
    {"\\u with a letter too far", BYTES("\"\\u004g\""), CTRAIL_ERR_JSON},
    {"\\u with a sign", BYTES("\"\\u-041\""), CTRAIL_ERR_JSON},
    {"\\u with spaces", BYTES("\"\\u 041\""), CTRAIL_ERR_JSON},
    {"high surrogate and half an escape", BYTES("\"\\ud800\\u00\""), CTRAIL_ERR_JSON},
    {"string in single quotes", BYTES("'a'"), CTRAIL_ERR_JSON},
    {"leading zero", BYTES("01"), CTRAIL_ERR_JSON},
    {"leading zero behind a minus", BYTES("-01"), CTRAIL_ERR_JSON},
    {"leading plus", BYTES("+1"), CTRAIL_ERR_JSON},
    {"point without digits behind", BYTES("1."), CTRAIL_ERR_JSON},
    {"point without digits in front", BYTES(".5"), CTRAIL_ERR_JSON},
    {"exponent without digits", BYTES("1e"), CTRAIL_ERR_JSON},
    {"exponent with only a sign", BYTES("1e+"), CTRAIL_ERR_JSON},
    {"minus alone", BYTES("-"), CTRAIL_ERR_JSON},
    {"hexadecimal number", BYTES("0x10"), CTRAIL_ERR_JSON},
    {"number with a letter", BYTES("1f"), CTRAIL_ERR_JSON},
    {"NaN", BYTES("NaN"), CTRAIL_ERR_JSON},
    {"Infinity", BYTES("Infinity"), CTRAIL_ERR_JSON},
    {"True", BYTES("True"), CTRAIL_ERR_JSON},
    {"nul", BYTES("nul"), CTRAIL_ERR_JSON},
    {"nulll", BYTES("nulll"), CTRAIL_ERR_JSON},
    {"a word", BYTES("undefined"), CTRAIL_ERR_JSON},
    {"nothing", BYTES(""), CTRAIL_ERR_JSON},
    {"two values", BYTES("1 2"), CTRAIL_ERR_JSON},
    {"comma at an object's end", BYTES("{\"a\":1,}"), CTRAIL_ERR_JSON},
    {"comma at an array's end", BYTES("[1,]"), CTRAIL_ERR_JSON},
    {"comma at an array's start", BYTES("[,1]"), CTRAIL_ERR_JSON},
    {"two commas", BYTES("[1,,2]"), CTRAIL_ERR_JSON},
    {"no comma between elements", BYTES("[1 2]"), CTRAIL_ERR_JSON},
    {"no comma between members", BYTES("{\"a\":1 \"b\":2}"), CTRAIL_ERR_JSON},
    {"no colon", BYTES("{\"a\" 1}"), CTRAIL_ERR_JSON},
    {"two colons", BYTES("{\"a\"::1}"), CTRAIL_ERR_JSON},
    {"no value", BYTES("{\"a\":}"), CTRAIL_ERR_JSON},
    {"no key", BYTES("{:1}"), CTRAIL_ERR_JSON},
    {"key without quotes", BYTES("{a:1}"), CTRAIL_ERR_JSON},
    {"number for a key", BYTES("{1:1}"), CTRAIL_ERR_JSON},
    {"array closed as an object", BYTES("[1}"), CTRAIL_ERR_JSON},
    {"object closed as an array", BYTES("{\"a\":1]"), CTRAIL_ERR_JSON},
    {"brackets crossed", BYTES("[{]}"), CTRAIL_ERR_JSON},
    {"semicolon", BYTES("[1;2]"), CTRAIL_ERR_JSON},
};

/* Refused with its place, and at no cost for the record behind it. */
START_TEST(refuses) {
    const struct refused_case *c = &refused[_i];
    struct text record = record_around(c->json, c->size);
    size_t size = record.size - strlen("\n{\"eventName\":\"second\"}\n");
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_parse(reader, record.bytes, record.size, &event);
    const ctrail_error *error = ctrail_reader_error(reader);
    ck_assert_msg(rc == CTRAIL_SKIPPED, "%s: answers %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(error->code == c->code, "%s: is %s", c->name, ctrail_rc_name(error->code));
    ck_assert_msg(error->offset == 0 && error->record == 1, "%s: record %d", c->name, (int)error->record);
    ck_assert_msg(error->at <= record.size, "%s: noticed at %d of %zu", c->name, (int)error->at, size);
    ck_assert_msg(error->skipped >= 1 && error->skipped <= size + 1, "%s: %d of %zu bytes passed over", c->name,
                  (int)error->skipped, size);
    ck_assert_msg(*error->message, "%s: no message", c->name);
    expect_next(c->name, "second");
    expect_end(c->name);
    text_free(&record);
}
END_TEST

/* What is wrong, and the byte of the record at which it stands. */
START_TEST(names_the_place) {
    static const struct {
        const char *name, *json;
        size_t size, at;
    } places[] = {
        {"vertical tab", BYTES("{\"eventName\":\v1}"), 13},
        {"form feed", BYTES("{\"eventName\":1,\"a\":\f1}"), 19},
        {"the first of both", BYTES("{\"eventName\":1\f,\"a\":\v1}"), 14},
        {"bad byte", BYTES("{\"eventName\":1,\"a\":\xFF 1}"), 19},
        {"bad byte behind a repaired one", BYTES("{\"eventName\":\"\xFF\xFF\xFF\",\"a\":\xFF 1}"), 23},
        {"bad byte behind a lone surrogate", BYTES("{\"eventName\":\"\\udc00\",\"a\":\xFF 1}"), 26},
        {"control character in a string", BYTES("{\"eventName\":\"a\x01\"}"), 15},
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_parse(reader, places[i].json, places[i].size, &event);
        uint64_t at = ctrail_reader_error(reader)->at;
        ck_assert_msg(rc == CTRAIL_SKIPPED, "%s: answers %s", places[i].name, ctrail_rc_name(rc));
        ck_assert_msg(at == places[i].at || at == places[i].at + 1, "%s: noticed at %d", places[i].name, (int)at);
    }
}
END_TEST

/* ---- Around the record ------------------------------------------------------------------------ */

START_TEST(strips_byte_order_marks) {
    static const char with[] = "\xEF\xBB\xBF{\"eventName\":\"e\"}",
                      twice[] = "\xEF\xBB\xBF\xEF\xBB\xBF{\"eventName\":\"e\"}";
    const ctrail_event *event = event_of(BYTES(with));
    expect_text("one mark", "eventName", event->event_name, "e");
    ck_assert_uint_eq(event->offset, 3);
    ck_assert_uint_eq(event->problem_count, 0);
    event = event_of(BYTES(twice));
    expect_text("two marks", "eventName", event->event_name, "e");
    ck_assert_uint_eq(event->offset, 6);
}
END_TEST

START_TEST(reports_trailing_garbage) {
    static const char *const garbage[] = {"garbage", "x", "]", "}", "1", "\"a\"", ",", "null", "/*", "\xFF"};
    for (size_t i = 0; i < sizeof garbage / sizeof *garbage; i++) {
        struct text json = {0};
        text_print(&json, "{\"eventName\":\"e\"} %s", garbage[i]);
        const ctrail_event *event = event_of(json.bytes, json.size);
        ctrail_rc rc = ctrail_reader_next(reader, &event);
        ck_assert_msg(rc == CTRAIL_SKIPPED, "%s: answers %s", garbage[i], ctrail_rc_name(rc));
        ck_assert_msg(ctrail_reader_error(reader)->offset == 18, "%s: at another place", garbage[i]);
        expect_end(garbage[i]);
        text_free(&json);
    }
}
END_TEST

/* ---- Duplicate keys --------------------------------------------------------------------------- */

START_TEST(sees_duplicate_keys) {
    static const char json[] = "{\"eventName\":\"a\",\"eventName\":\"b\",\"event\\u004eame\":\"c\","
                               "\"v\":{\"a\":1,\"a\":2},\"v\":{\"a\":3,\"b\":4,\"a\":5}}";
    const ctrail_event *event = event_of(BYTES(json));
    const ctrail_value *record = ctrail_event_record(event);
    ck_assert_uint_eq(ctrail_value_count(record), 5);
    expect_text("the last", "eventName", event->event_name, "c");
    expect_text("the last", "v.a", (ctrail_str){ctrail_value_text(ctrail_value_find(record, "v.a"), NULL), 1}, "5");
    ck_assert_ptr_nonnull(problem_at(event, "eventName"));
    ck_assert_uint_eq(event->problem_count, 1);
}
END_TEST

/* ---- Depth ------------------------------------------------------------------------------------ */

/* A record nested so deep, itself counted. */
static struct text nested(size_t depth, const char *open, const char *close) {
    struct text json = {0};
    text_add(&json, BYTES("{\"eventName\":\"first\",\"v\":"));
    text_repeat(&json, open, depth - 1);
    text_add(&json, BYTES("0"));
    text_repeat(&json, close, depth - 1);
    text_add(&json, BYTES("}\n{\"eventName\":\"second\"}\n"));
    return json;
}

START_TEST(limits_depth) {
    static const struct {
        size_t depth;
        ctrail_rc rc;
    } depths[] = {
        {1, CTRAIL_OK},        {127, CTRAIL_OK},      {128, CTRAIL_OK},       {129, CTRAIL_SKIPPED},
        {130, CTRAIL_SKIPPED}, {300, CTRAIL_SKIPPED}, {1000, CTRAIL_SKIPPED}, {800000, CTRAIL_SKIPPED},
    };
    for (size_t i = 0; i < sizeof depths / sizeof *depths; i++)
        for (int objects = 0; objects < 2; objects++) {
            struct text json = nested(depths[i].depth, objects ? "{\"\":" : "[", objects ? "}" : "]");
            const ctrail_event *event;
            ctrail_rc rc = ctrail_reader_parse(reader, json.bytes, json.size, &event);
            ck_assert_msg(rc == depths[i].rc, "%zu levels: %s", depths[i].depth, ctrail_rc_name(rc));
            if (rc == CTRAIL_SKIPPED)
                ck_assert_int_eq(ctrail_reader_error(reader)->code, CTRAIL_ERR_DEPTH);
            expect_next("behind the deep one", "second");
            text_free(&json);
        }
}
END_TEST

START_TEST(does_not_count_brackets_in_strings) {
    struct text json = {0};
    text_add(&json, BYTES("{\"eventName\":\"first\",\"v\":\""));
    text_repeat(&json, "[{\\\"", 1000);
    text_add(&json, BYTES("\"}\n{\"eventName\":\"second\"}\n"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    expect_text("brackets in a string", "eventName", event->event_name, "first");
    expect_next("brackets in a string", "second");
    text_free(&json);
}
END_TEST

/* ---- Memory in advance ------------------------------------------------------------------------ */

/* Reads a text as a record, whole or cut off, and asserts that yajl's memory was enough. */
static void expect_room(const char *name, const char *json, size_t size) {
    const struct limits limits = {.record_bytes = 1 << 22, .memory_bytes = 1 << 26, .depth = 128, .yajl_only = true};
    struct record_reader records;
    const struct pool *pool = &records.record.tree.pool;
    struct fault fault;
    char *copy = malloc(size + 1);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, json, size);
    copy[size] = '\0';
    ctrail_record_reader_init(&records, ctrail_allocator_of(NULL), &limits);
    ctrail_rc rc = ctrail_record_read(&records, copy, size, UTF8_ANYTHING, &fault);
    if (rc == CTRAIL_ERR_MEMORY || pool->exhausted)
        ck_abort_msg("%s of %zu bytes: %zu of %zu bytes", name, size, pool->used, pool->size);
    ctrail_record_clear(&records.record);
    ck_assert_int_eq(ctrail_yajl_check(&records.record.tree, copy, size, &fault), CTRAIL_OK);
    ck_assert(!pool->exhausted);
    ctrail_record_reader_free(&records);
    free(copy);
}

static const struct room_case {
    const char *name, *start, *piece, *end;
} rooms[] = {
    {"plain string", "{\"a\":\"", "x", "\"}"},
    {"escaped string", "{\"a\":\"\\n", "x", "\"}"},
    {"string of short escapes", "{\"a\":\"", "\\n", "\"}"},
    {"string of \\u escapes", "{\"a\":\"", "\\u0041", "\"}"},
    {"string of pairs", "{\"a\":\"", "\\ud83d\\ude00", "\"}"},
    {"string of bad bytes", "{\"a\":\"", "\xFF", "\"}"},
    {"string of lone surrogates", "{\"a\":\"", "\\udc00", "\"}"},
    {"long key", "{\"\\n", "k", "\":1}"},
    {"many short strings", "{\"a\":[\"\"", ",\"\\n\"", "]}"},
    {"long number", "{\"a\":1", "0", "}"},
    {"deep arrays", "{\"a\":", "[", "0"},
    {"many objects", "{\"a\":[{}", ",{\"\":{}}", "]}"},
    {"white space", "{", " ", "}"},
};

/* At every size up to some pages, and around the powers of two, where buffers double; cut off as well. */
START_TEST(has_room_for_yajl) {
    const struct room_case *c = &rooms[_i];
    size_t start = strlen(c->start), piece = strlen(c->piece), end = strlen(c->end);
    for (size_t times = 0; times * piece < (1 << 18); times += times * piece < 4500 ? 1 + piece : times / 2) {
        struct text json = {0};
        text_add(&json, c->start, start);
        text_repeat(&json, c->piece, times);
        text_add(&json, c->end, end);
        expect_room(c->name, json.bytes, json.size);
        expect_room(c->name, json.bytes, json.size - end);
        text_free(&json);
    }
}
END_TEST

START_TEST(has_room_around_powers_of_two) {
    const struct room_case *c = &rooms[_i];
    size_t start = strlen(c->start), piece = strlen(c->piece), end = strlen(c->end);
    for (size_t power = 1024; power <= (1 << 18); power *= 2)
        for (size_t times = (power - 6) / piece; times <= (power + 6) / piece; times++) {
            struct text json = {0};
            text_add(&json, c->start, start);
            text_repeat(&json, c->piece, times);
            text_add(&json, c->end, end);
            expect_room(c->name, json.bytes, json.size);
            expect_room(c->name, json.bytes, json.size - end);
            text_free(&json);
        }
}
END_TEST

START_TEST(reads_very_long_strings) {
    for (size_t times = 1; times < 400000; times = times * 3 + 1) {
        struct text json = {0};
        text_add(&json, BYTES("{\"eventName\":\"e\",\"v\":\""));
        text_repeat(&json, "\\u0041\\nb", times);
        text_add(&json, BYTES("\"}"));
        const ctrail_event *event = event_of(json.bytes, json.size);
        size_t length;
        const char *text = ctrail_value_text(ctrail_value_find(ctrail_event_record(event), "v"), &length);
        ck_assert_uint_eq(length, 3 * times);
        ck_assert(text[length] == '\0');
        for (size_t i = 0; i < length; i++)
            if (text[i] != "A\nb"[i % 3])
                ck_abort_msg("wrong at %zu of %zu", i, length);
        text_free(&json);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("json");
    TCase *reading = reading_case(suite, "texts");
    tcase_add_loop_test(reading, reads_texts, 0, JSON_TEXTS);
    tcase_add_loop_test(reading, reads_texts_everywhere, 0, JSON_TEXTS);
    tcase_add_loop_test(reading, keeps_the_text_of_numbers, 0, COUNT(numbers));
    tcase_add_loop_test(reading, meets_what_is_bad_anywhere, 0, COUNT(met));
    tcase_add_test(reading, reads_very_long_strings);
    tcase_add_test(reading, sees_duplicate_keys);
    TCase *refusing = reading_case(suite, "grammar");
    tcase_add_loop_test(refusing, refuses, 0, COUNT(refused));
    tcase_add_test(refusing, names_the_place);
    tcase_add_test(refusing, strips_byte_order_marks);
    tcase_add_test(refusing, reports_trailing_garbage);
    tcase_add_test(refusing, limits_depth);
    tcase_add_test(refusing, does_not_count_brackets_in_strings);
    TCase *memory = reading_case(suite, "memory");
    tcase_set_tags(memory, LONG_CASES);
    tcase_add_loop_test(memory, has_room_for_yajl, 0, COUNT(rooms));
    tcase_add_loop_test(memory, has_room_around_powers_of_two, 0, COUNT(rooms));
    return run_suite(suite);
}
