/*
 * UTF-8: whatever bytes and escapes stand in whatever place, every text that comes out of it is UTF-8, what is replaced
 * is what Unicode recommends, and no byte hides an event.
 */
#include "reading.h"

#include "forms.h"
#include "json_texts.h"
#include "strings.h"

#define BAD "\xEF\xBF\xBD" /* U+FFFD */

/* Two readers, which must never differ: one tries the fast parser first, one leaves all to yajl. */
static ctrail_reader *readers[2];
enum { READERS = sizeof readers / sizeof *readers };

static void set_up_both(void) {
    for (int i = 0; i < READERS; i++) {
        const ctrail_options options = {.size = sizeof options, .flags = i ? CTRAIL_OPTION_YAJL_ONLY : 0};
        ck_assert_int_eq(ctrail_reader_new(&readers[i], &options), CTRAIL_OK);
    }
}

static void tear_down_both(void) {
    for (int i = 0; i < READERS; i++)
        ctrail_reader_free(readers[i]);
}

static const char second[] = "{\"eventName\":\"second\"}";

static void expect_second(ctrail_reader *one, const char *name) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_next(one, &event);
    ck_assert_msg(rc == CTRAIL_OK && is_text(event->event_name, "second"), "%s: the next record is lost", name);
}

/* ---- Every text in every place, at every place of a block ------------------------------------- */

enum { PADDING_MAX = 130 };

static const struct place {
    const char *name, *before, *after;
    const char *path; /* of the text; or of the object whose first member has it as its key */
    bool is_key;
    size_t problems; /* besides those of the text */
} places[] = {
    {"a value", "{\"eventName\":\"e\",\"requestParameters\":{\"v\":", "}}", "requestParameters.v", false, 0},
    {"an element", "{\"eventName\":\"e\",\"responseElements\":{\"v\":[0,", ",1]}}", "responseElements.v[1]", false, 0},
    {"a key", "{\"eventName\":\"e\",\"requestParameters\":{", ":[1]}}", "requestParameters", true, 0},
    {"the event's name", "{\"eventName\":", ",\"a\":1}", "eventName", false, 0},
    {"a member of the identity", "{\"eventName\":\"e\",\"userIdentity\":{\"arn\":", "}}", "userIdentity.arn", false, 0},
    {"a resource", "{\"eventName\":\"e\",\"resources\":[{\"ARN\":", "}]}", "resources[0].ARN", false, 0},
    {"a member that should be a flag", "{\"eventName\":\"e\",\"readOnly\":", "}", "readOnly", false, 1},
    {"a key at the top", "{", ":{},\"eventName\":\"e\"}", "", true, 0},
};

/* The text's spelling behind some letters and in front of one more, in quotes. */
static void add_padded(struct text *record, size_t padding, const struct json_text *c) {
    text_add(record, "\"", 1);
    text_repeat(record, "a", padding);
    text_add(record, c->json + 1, c->size - 2);
    text_add(record, "z\"", 2);
}

static void write_placed(const struct place *place, size_t padding, const struct json_text *c, struct text *record) {
    text_clear(record);
    text_print(record, "%s", place->before);
    add_padded(record, padding, c);
    text_print(record, "%s", place->after);
}

static bool is_padded(const char *text, size_t length, size_t padding, const struct json_text *c) {
    if (!text || length != padding + c->length + 1 || text[length] || text[length - 1] != 'z')
        return false;
    return strspn(text, "a") >= padding && memcmp(text + padding, c->text, c->length) == 0;
}

static void check_placed(const struct place *place, size_t padding, const struct json_text *c,
                         const ctrail_event *event) {
    const ctrail_value *value = ctrail_value_find(ctrail_event_record(event), place->path);
    struct strings strings = {0};
    size_t length, problems = place->problems + c->repaired;
    if (!*place->path)
        value = ctrail_event_record(event);
    if (place->is_key)
        value = ctrail_value_next(value, NULL);
    const char *text = place->is_key ? ctrail_value_key_n(value, &length) : ctrail_value_text(value, &length);
    ck_assert_msg(is_padded(text, length, padding, c), "%s as %s, at %zu: %s", c->name, place->name, padding, text);
    ck_assert_msg(event->problem_count == problems, "%s as %s, at %zu: %zu problems", c->name, place->name, padding,
                  event->problem_count);
    if (padding % 64)
        return;
    strings_of_event(&strings, event);
    ck_assert_msg(!*strings.fault, "%s as %s, at %zu: %s", c->name, place->name, padding, strings.fault);
}

static void read_placed(const struct place *place, size_t padding, const struct json_text *c, struct text *file) {
    write_placed(place, padding, c, file);
    text_print(file, "\n%s\n", second);
    for (int i = 0; i < READERS; i++) {
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_parse(readers[i], file->bytes, file->size, &event);
        ck_assert_msg(rc == CTRAIL_OK, "%s as %s, at %zu: %s", c->name, place->name, padding, ctrail_rc_name(rc));
        check_placed(place, padding, c, event);
        expect_second(readers[i], c->name);
    }
}

START_TEST(in_every_place) {
    struct text file = {0};
    for (int i = 0; i < JSON_TEXTS; i++)
        for (size_t padding = 0; padding <= PADDING_MAX; padding++)
            read_placed(&places[_i], padding, &json_texts[i], &file);
    text_free(&file);
}
END_TEST

/* ---- In strings that are documents ------------------------------------------------------------ */

static const char *const string_forms[] = {"LookupEvents", "Lake, lines", "text, twice, lines", "text, a log file"};

static void write_wrapped(const struct form *form, const struct text *record, struct text *file) {
    text_clear(file);
    form_start(form, file);
    form_add(form, file, true, record->bytes, record->size);
    form_add(form, file, false, BYTES(second));
    form_end(form, file);
    if (form->all_in_text)
        text_quote(file);
}

static void read_wrapped(const struct place *place, size_t padding, const struct json_text *c,
                         const struct text *file) {
    for (int i = 0; i < READERS; i++) {
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_parse(readers[i], file->bytes, file->size, &event);
        ck_assert_msg(rc == CTRAIL_OK, "%s in a string, at %zu: %s", c->name, padding, ctrail_rc_name(rc));
        check_placed(place, padding, c, event);
        expect_second(readers[i], c->name);
    }
}

/* Cut by chunks anywhere, the same comes of it. */
static void check_chunks(const struct text *file, const char *name) {
    static const size_t chunks[] = {1, 2, 3, 5, 64};
    struct text expected = {0}, log = {0};
    transcript_write(readers[0], &(struct way){.kind = WAY_PARSE}, file->bytes, file->size, &expected);
    for (size_t i = 0; i < sizeof chunks / sizeof *chunks; i++) {
        text_clear(&log);
        transcript_write(readers[i % 2], &(struct way){.kind = WAY_CHUNKS, .n = chunks[i]}, file->bytes, file->size,
                         &log);
        check_transcript(&expected, &log, name);
    }
    text_free(&expected);
    text_free(&log);
}

START_TEST(in_strings) {
    const struct form *form = form_find(string_forms[_i]);
    struct text record = {0}, file = {0};
    for (int i = 0; i < JSON_TEXTS; i++)
        for (size_t padding = 0; padding <= PADDING_MAX; padding++) {
            const struct place *place = &places[padding % 3];
            write_placed(place, padding, &json_texts[i], &record);
            write_wrapped(form, &record, &file);
            read_wrapped(place, padding, &json_texts[i], &file);
            if (padding % 50 == 0)
                check_chunks(&file, json_texts[i].name);
        }
    text_free(&record);
    text_free(&file);
}
END_TEST

/* What the string around a record spells into the middle of one of its texts. */
static const struct around {
    const char *name, *spelled;
    size_t size;
    const char *text;
    size_t length, problems;
    ctrail_rc code; /* of a record that is skipped */
} arounds[] = {
    {"an escaped letter", BYTES("\\u00e9"), BYTES("\xC3\xA9"), 0, CTRAIL_OK},
    {"an escaped pair", BYTES("\\ud83d\\ude00"), BYTES("\xF0\x9F\x98\x80"), 0, CTRAIL_OK},
    {"a letter's two bytes", BYTES("\xC3\xA9"), BYTES("\xC3\xA9"), 0, CTRAIL_OK},
    {"the first byte, and the letter escaped", BYTES("\xC3\\u00e9"), BYTES(BAD "\xC3\xA9"), 1, CTRAIL_OK},
    {"half a pair", BYTES("\\ud800"), BYTES(BAD BAD BAD), 1, CTRAIL_OK},
    {"a pair the wrong way round", BYTES("\\udc00\\ud800"), BYTES(BAD BAD BAD BAD BAD BAD), 1, CTRAIL_OK},
    {"half a pair, the other as an escape inside", BYTES("\\ud83d\\\\ude00"), BYTES(BAD BAD BAD BAD), 1, CTRAIL_OK},
    {"half a pair inside, the other as an escape", BYTES("\\\\ud83d\\ude00"), BYTES(BAD BAD BAD BAD), 1, CTRAIL_OK},
    {"half a pair inside", BYTES("\\\\ud800"), BYTES(BAD), 1, CTRAIL_OK},
    {"the backslash of an escape inside", BYTES("\\u005cu0041"), BYTES("A"), 0, CTRAIL_OK},
    {"a NUL inside", BYTES("\\\\u0000"), BYTES("\0"), 0, CTRAIL_OK},
    {"a NUL", BYTES("\\u0000"), NULL, 0, 0, CTRAIL_ERR_JSON},
    {"a newline", BYTES("\\n"), NULL, 0, 0, CTRAIL_ERR_JSON},
    {"a quote", BYTES("\\u0022"), NULL, 0, 0, CTRAIL_ERR_TRUNCATED},
    {"a byte that is no UTF-8", BYTES("\xFF"), BYTES(BAD), 1, CTRAIL_OK},
    {"a byte that is no UTF-8 behind a backslash", BYTES("\\\\\xFF"), NULL, 0, 0, CTRAIL_ERR_JSON},
};

static void check_around(const struct around *c, ctrail_reader *one, const struct text *file) {
    const ctrail_event *event;
    struct strings strings = {0};
    size_t length;
    ctrail_rc rc = ctrail_reader_parse(one, file->bytes, file->size, &event);
    ck_assert_msg(rc == (c->code ? CTRAIL_SKIPPED : CTRAIL_OK), "%s: %s", c->name, ctrail_rc_name(rc));
    if (rc == CTRAIL_OK) {
        const char *text = ctrail_value_text(ctrail_value_find(ctrail_event_record(event), "v"), &length);
        ck_assert_msg(length == c->length && memcmp(text, c->text, length) == 0, "%s: %s", c->name, text);
        ck_assert_msg(event->problem_count == c->problems, "%s: %zu problems", c->name, event->problem_count);
        strings_of_event(&strings, event);
        ck_assert_msg(!*strings.fault, "%s: %s", c->name, strings.fault);
    } else {
        ck_assert_int_eq(ctrail_reader_error(one)->code, c->code);
    }
    expect_second(one, c->name);
}

START_TEST(by_strings_around) {
    const struct around *c = &arounds[_i];
    struct text file = {0};
    text_print(&file, "{\"Events\":[{\"CloudTrailEvent\":\"{\\\"eventName\\\":\\\"e\\\",\\\"v\\\":\\\"");
    text_add(&file, c->spelled, c->size);
    text_print(&file, "\\\"}\"},{\"CloudTrailEvent\":\"{\\\"eventName\\\":\\\"second\\\"}\"}]}");
    for (int i = 0; i < READERS; i++)
        check_around(c, readers[i], &file);
    check_chunks(&file, c->name);
    text_free(&file);
}
END_TEST

/* JSON in a string of an event, parsed when asked. */
START_TEST(in_parsed_texts) {
    struct text inner = {0}, record = {0};
    for (int i = 0; i < JSON_TEXTS; i++) {
        const ctrail_value *value, *parsed;
        const ctrail_event *event;
        size_t length;
        const struct json_text *c = &json_texts[i];
        text_clear(&inner);
        text_add(&inner, "[", 1);
        add_padded(&inner, (size_t)i, c);
        text_add(&inner, "]", 1);
        text_quote(&inner);
        text_clear(&record);
        text_print(&record, "{\"eventName\":\"e\",\"v\":");
        text_add(&record, inner.bytes, inner.size);
        text_print(&record, "}");
        ck_assert_int_eq(ctrail_reader_parse(readers[0], record.bytes, record.size, &event), CTRAIL_OK);
        value = ctrail_value_find(ctrail_event_record(event), "v");
        ck_assert_msg(ctrail_event_parse_text(event, value, &parsed) == CTRAIL_OK, "%s: not parsed", c->name);
        const char *text = ctrail_value_text(ctrail_value_find(parsed, "[0]"), &length);
        ck_assert_msg(is_padded(text, length, (size_t)i, c), "%s: parsed as %s", c->name, text);
        ck_assert_msg(event->problem_count == c->repaired, "%s: %zu problems", c->name, event->problem_count);
    }
    text_free(&inner);
    text_free(&record);
}
END_TEST

/* ---- Sequences without end -------------------------------------------------------------------- */

/* Whether bytes are how a character may begin: there is one between the first and the last that begin so. */
static bool may_begin(const unsigned char *bytes, size_t count, size_t *whole) {
    static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000}, most[] = {0, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF};
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    size_t length = *bytes < 0x80 ? 1 : *bytes < 0xC0 ? 0 : *bytes < 0xE0 ? 2 : *bytes < 0xF0 ? 3 : 4;
    if (!length || *bytes > 0xF7 || count > length)
        return false;
    unsigned long low = *bytes & masks[length];
    for (size_t i = 1; i < count; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return false;
        low = low << 6 | (bytes[i] & 0x3F);
    }
    low <<= 6 * (length - count);
    unsigned long high = low + (1UL << 6 * (length - count)) - 1;
    *whole = length;
    low = low < least[length] ? least[length] : low;
    high = high > most[length] ? most[length] : high;
    return low <= high && !(low >= 0xD800 && high <= 0xDFFF);
}

/* As the Unicode Standard recommends: U+FFFD for each longest part that a character may begin with. */
static void replace(struct text *out, const unsigned char *bytes, size_t size) {
    for (size_t i = 0, count, whole = 0; i < size; i += count) {
        count = 0;
        while (count < size - i && may_begin(bytes + i, count + 1, &whole))
            count++;
        if (count && count == whole)
            text_add(out, (const char *)bytes + i, count);
        else
            text_add(out, BAD, 3);
        count += !count;
    }
}

/* Many strings in one record, and what is to come of them. */
struct batch {
    struct text record, expected; /* expected: each with a newline behind it */
    size_t count, tried;
};

enum { BATCH_MAX = 512 };

static void add_to_batch(struct batch *batch, const char *spelled, size_t size) {
    if (!batch->count)
        text_print(&batch->record, "{\"eventName\":\"e\",\"requestParameters\":{\"v\":[");
    text_print(&batch->record, "%s\"", batch->count ? "," : "");
    text_add(&batch->record, spelled, size);
    text_print(&batch->record, "\"");
    text_add(&batch->expected, "\n", 1);
    batch->count++;
    batch->tried++;
}

static void read_batch(struct batch *batch) {
    struct text got = {0};
    if (!batch->count)
        return;
    text_print(&batch->record, "]}}");
    for (int i = 0; i < READERS; i++) {
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_parse(readers[i], batch->record.bytes, batch->record.size, &event);
        ck_assert_msg(rc == CTRAIL_OK, "%s: %.60s", ctrail_rc_name(rc), batch->record.bytes);
        const ctrail_value *list = ctrail_value_find(event->request_parameters, "v"), *value = NULL;
        text_clear(&got);
        while ((value = ctrail_value_next(list, value))) {
            size_t length;
            const char *text = ctrail_value_text(value, &length);
            text_add(&got, text, length);
            text_add(&got, "\n", 1);
        }
        ck_assert_msg(text_equals(&got, &batch->expected), "another text than in %s", batch->record.bytes);
    }
    text_free(&got);
    text_clear(&batch->record);
    text_clear(&batch->expected);
    batch->count = 0;
}

static void end_batch(struct batch *batch, const char *what) {
    read_batch(batch);
    printf("# %s: %zu tried\n", what, batch->tried);
    text_free(&batch->record);
    text_free(&batch->expected);
}

static bool may_stand(unsigned byte) {
    return byte >= 0x20 && byte != '"' && byte != '\\';
}

/* The sound ones apart, so that the fast parser keeps them. */
static void try_bytes(struct batch *sound, struct batch *unsound, const unsigned char *bytes, size_t size) {
    struct batch *batch = strings_are_utf8((const char *)bytes, size) ? sound : unsound;
    replace(&batch->expected, bytes, size);
    add_to_batch(batch, (const char *)bytes, size);
    if (batch->count == BATCH_MAX)
        read_batch(batch);
}

START_TEST(all_pairs_of_bytes) {
    struct batch sound = {.count = 0}, unsound = {.count = 0};
    for (unsigned first = 0; first < 256; first++)
        for (unsigned next = 0; next < 256; next++)
            if (may_stand(first) && may_stand(next))
                try_bytes(&sound, &unsound, (const unsigned char[]){(unsigned char)first, (unsigned char)next}, 2);
    end_batch(&sound, "sound pairs of bytes");
    end_batch(&unsound, "other pairs of bytes");
}
END_TEST

/* Three and four bytes, the first any, the others where the rules for them change. */
START_TEST(longer_sequences) {
    static const unsigned char edges[] = {0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF4};
    enum { EDGES = sizeof edges, COMBINATIONS = EDGES * EDGES * EDGES };
    struct batch sound = {.count = 0}, unsound = {.count = 0};
    for (unsigned first = 0xC0; first < 256; first++)
        for (unsigned i = 0; i < COMBINATIONS; i++) {
            const unsigned char bytes[] = {(unsigned char)first, edges[i % EDGES], edges[i / EDGES % EDGES],
                                           edges[i / EDGES / EDGES]};
            try_bytes(&sound, &unsound, bytes, sizeof bytes);
            if (i < EDGES * EDGES)
                try_bytes(&sound, &unsound, bytes, 3);
        }
    end_batch(&sound, "sound sequences");
    end_batch(&unsound, "other sequences");
}
END_TEST

static void put_code(struct text *out, unsigned long code) {
    const char two[] = {(char)(0xC0 | code >> 6), (char)(0x80 | (code & 0x3F))};
    const char three[] = {(char)(0xE0 | code >> 12), (char)(0x80 | (code >> 6 & 0x3F)), (char)(0x80 | (code & 0x3F))};
    const char four[] = {(char)(0xF0 | code >> 18), (char)(0x80 | (code >> 12 & 0x3F)),
                         (char)(0x80 | (code >> 6 & 0x3F)), (char)(0x80 | (code & 0x3F))};
    if (code < 0x80)
        text_add(out, (const char[]){(char)code}, 1);
    else if (code < 0x800)
        text_add(out, two, sizeof two);
    else if (code < 0x10000)
        text_add(out, three, sizeof three);
    else
        text_add(out, four, sizeof four);
}

static bool is_high(unsigned unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

static bool is_low(unsigned unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

static void try_units(struct batch *batch, const unsigned *units, size_t count, const char *format) {
    char spelled[64];
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += (size_t)snprintf(spelled + size, sizeof spelled - size, format, units[i]);
    for (size_t i = 0; i < count; i++) {
        bool pair = is_high(units[i]) && i + 1 < count && is_low(units[i + 1]);
        if (pair)
            put_code(&batch->expected, 0x10000 + ((unsigned long)(units[i] - 0xD800) << 10) + (units[i + 1] - 0xDC00));
        else
            put_code(&batch->expected, is_high(units[i]) || is_low(units[i]) ? 0xFFFD : units[i]);
        i += pair;
    }
    add_to_batch(batch, spelled, size);
    if (batch->count == BATCH_MAX)
        read_batch(batch);
}

START_TEST(all_escapes) {
    static const unsigned edges[] = {0, 'A', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000};
    enum { EDGES = sizeof edges / sizeof *edges };
    struct batch batch = {.count = 0};
    for (unsigned unit = 0; unit <= 0xFFFF; unit++)
        try_units(&batch, &unit, 1, unit % 2 ? "\\u%04x" : "\\u%04X");
    for (unsigned i = 0; i < EDGES * EDGES * EDGES; i++) {
        const unsigned units[] = {edges[i % EDGES], edges[i / EDGES % EDGES], edges[i / EDGES / EDGES]};
        try_units(&batch, units, 2, "\\u%04x");
        try_units(&batch, units, 3, "\\u%04x");
    }
    end_batch(&batch, "escapes");
}
END_TEST

/* ---- No byte hides an event ------------------------------------------------------------------- */

static const char whole[] = "{\"eventVersion\":\"1.08\",\"eventName\":\"first\",\"userIdentity\":{\"type\":\"Root\"},"
                            "\"requestParameters\":{\"a key\":[\"a text\",1,true,{\"k\":\"\\u0041\\n\"}]}}";

/* Whether the byte there is inside of a string, and nothing that a backslash needs. */
static bool is_inside(size_t at) {
    bool inside = false;
    for (size_t i = 0; i < at; i++)
        inside = inside != (whole[i] == '"');
    const char *escape = strchr(whole, '\\');
    bool escaped = at >= (size_t)(escape - whole) && at < (size_t)(escape - whole) + strlen("\\u0041\\n");
    return inside && whole[at] != '"' && (!escaped || whole[at] == '\\');
}

/* The first record has a byte in the place of another, and is named differently if that is in its name. */
static void check_hidden(ctrail_reader *one, const struct text *file, size_t at, unsigned byte) {
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_parse(one, file->bytes, file->size, &event);
    if (rc == CTRAIL_SKIPPED) {
        ck_assert_msg(!is_inside(at), "byte %02X at %zu: skipped", byte, at);
        rc = ctrail_reader_next(one, &event);
    } else {
        ck_assert_msg(rc == CTRAIL_OK && is_inside(at), "byte %02X at %zu: %s", byte, at, ctrail_rc_name(rc));
        ck_assert_msg(event->problem_count > 0, "byte %02X at %zu: no problem", byte, at);
        rc = ctrail_reader_next(one, &event);
    }
    while (rc == CTRAIL_SKIPPED)
        rc = ctrail_reader_next(one, &event);
    ck_assert_msg(rc == CTRAIL_OK && is_text(event->event_name, "second"), "byte %02X at %zu: the next is lost", byte,
                  at);
}

/* Each byte above 7F in the place of each byte of a record but its outer braces. */
START_TEST(hides_nothing) {
    static const char *const around[][3] = {{"{\"Records\":[", ",", "]}"}, {"", "\n", "\n"}};
    struct text file = {0};
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        for (size_t at = 1; at < sizeof whole - 2; at++)
            for (unsigned byte = 0x80; byte < 256; byte++) {
                text_clear(&file);
                text_print(&file, "%s%s%s%s%s", around[i][0], whole, around[i][1], second, around[i][2]);
                file.bytes[strlen(around[i][0]) + at] = (char)byte;
                check_hidden(readers[byte % 2], &file, at, byte);
            }
    text_free(&file);
}
END_TEST

/* A filter that asks for what stands in other fields is not misled. */
START_TEST(hides_nothing_from_filters) {
    static const char *const name[] = {"e", NULL};
    const ctrail_filter filter = {.size = sizeof filter,
                                  .event_name = name,
                                  .since = CTRAIL_ABSENT,
                                  .until = CTRAIL_ABSENT};
    const ctrail_options options = {.size = sizeof options, .filter = &filter};
    struct text file = {0};
    ctrail_reader *filtered;
    ck_assert_int_eq(ctrail_reader_new(&filtered, &options), CTRAIL_OK);
    for (int i = 0; i < JSON_TEXTS; i++)
        for (int n = 0; n < COUNT(places); n++) {
            const ctrail_event *event;
            bool named = strstr(places[n].before, "\"e\"") || strstr(places[n].after, "\"e\"");
            write_placed(&places[n], (size_t)i, &json_texts[i], &file);
            ctrail_rc rc = ctrail_reader_parse(filtered, file.bytes, file.size, &event);
            ck_assert_msg(rc == (named ? CTRAIL_OK : CTRAIL_END), "%s as %s: %s", json_texts[i].name, places[n].name,
                          ctrail_rc_name(rc));
        }
    ctrail_reader_free(filtered);
    text_free(&file);
}
END_TEST

/* ---- Around records --------------------------------------------------------------------------- */

#define FIRST  "{\"eventName\":\"first\"}"
#define SECOND "{\"eventName\":\"second\"}"

static const struct whole_case {
    const char *name, *input;
    size_t size;
    size_t events, skipped;
    ctrail_rc code; /* of the first that was skipped */
} wholes[] = {
    {"a bad byte in a value in front of Records", BYTES("{\"a\":\"\xFF\",\"Records\":[" FIRST "," SECOND "]}"), 2, 0,
     0},
    {"a bad byte in a key in front of Records", BYTES("{\"\xC0\x80\":1,\"Records\":[" FIRST "," SECOND "]}"), 2, 0, 0},
    {"half a pair in front of Records", BYTES("{\"\\ud800\":\"\\udc00\",\"Records\":[" FIRST "," SECOND "]}"), 2, 0, 0},
    {"Records, a letter escaped", BYTES("{\"R\\u0065cords\":[" FIRST "," SECOND "]}"), 2, 0, 0},
    {"a bad byte behind Records", BYTES("{\"Records\":[" FIRST "," SECOND "],\"a\":\"\xFF\"}"), 2, 0, 0},
    {"a bad byte between elements", BYTES("{\"Records\":[" FIRST ",\xFF" SECOND "]}"), 2, 1, CTRAIL_ERR_ENCODING},
    {"a bad byte in front of the comma", BYTES("{\"Records\":[" FIRST "\xFF," SECOND "]}"), 2, 1, CTRAIL_ERR_JSON},
    {"a bad byte between lines", BYTES(FIRST "\n\xFF\n" SECOND "\n"), 2, 1, CTRAIL_ERR_ENCODING},
    {"half a character between lines", BYTES(FIRST "\n\xC3\n" SECOND "\n"), 2, 1, CTRAIL_ERR_NOT_JSON},
    {"a letter between lines", BYTES(FIRST "\n\xC3\xA9\n" SECOND "\n"), 2, 1, CTRAIL_ERR_NOT_JSON},
    {"a byte order mark", BYTES("\xEF\xBB\xBF" FIRST "\n" SECOND "\n"), 2, 0, 0},
    {"two byte order marks", BYTES("\xEF\xBB\xBF\xEF\xBB\xBF" FIRST "\n" SECOND "\n"), 2, 0, 0},
    {"a byte order mark between lines", BYTES(FIRST "\n\xEF\xBB\xBF" SECOND "\n"), 2, 0, 0},
    {"a NUL between lines", BYTES(FIRST "\n\0\n" SECOND "\n"), 2, 1, CTRAIL_ERR_ENCODING},
    {"UTF-16, marked, little end first",
     BYTES("\xFF\xFE{\0\"\0a\0\"\0:\0"
           "1\0}\0"),
     0, 1, CTRAIL_ERR_NOT_RECORD},
    {"UTF-16, marked, big end first",
     BYTES("\xFE\xFF\0{\0\"\0a\0\"\0:\0"
           "1\0}"),
     0, 1, CTRAIL_ERR_NOT_RECORD},
    {"UTF-16, big end first",
     BYTES("\0{\0\"\0a\0\"\0:\0"
           "1\0}"),
     0, 1, CTRAIL_ERR_ENCODING},
    {"UTF-16, little end first",
     BYTES("{\0\"\0a\0\"\0:\0"
           "1\0}\0"),
     0, 1, CTRAIL_ERR_ENCODING},
    {"UTF-32, big end first", BYTES("\0\0\xFE\xFF\0\0\0{\0\0\0}"), 0, 1, CTRAIL_ERR_ENCODING},
    {"bad bytes alone", BYTES("\xFF\xFF\xFF\xFF"), 0, 1, CTRAIL_ERR_ENCODING},
};

static void check_whole(const struct whole_case *c, ctrail_reader *one) {
    const ctrail_event *event;
    struct strings strings = {0};
    size_t events = 0, skipped = 0;
    ctrail_rc code = CTRAIL_OK, rc = ctrail_reader_parse(one, c->input, c->size, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(one, &event)) {
        events += rc == CTRAIL_OK;
        skipped += rc == CTRAIL_SKIPPED;
        if (rc == CTRAIL_OK)
            strings_of_event(&strings, event);
        else
            strings_of_error(&strings, ctrail_reader_error(one));
        if (rc == CTRAIL_SKIPPED && !code)
            code = ctrail_reader_error(one)->code;
    }
    ck_assert_msg(events == c->events, "%s: %zu events", c->name, events);
    ck_assert_msg(skipped == c->skipped && code == c->code, "%s: %zu skipped, %s", c->name, skipped,
                  ctrail_rc_name(code));
    ck_assert_msg(!*strings.fault, "%s: %s", c->name, strings.fault);
}

START_TEST(around_records) {
    const struct whole_case *c = &wholes[_i];
    struct text input = {0};
    for (int i = 0; i < READERS; i++)
        check_whole(c, readers[i]);
    text_add(&input, c->input, c->size);
    check_chunks(&input, c->name);
    text_free(&input);
}
END_TEST

/* ---- Every fixture ---------------------------------------------------------------------------- */

START_TEST(of_fixtures) {
    const struct fixture *fixture = &fixtures[_i];
    const ctrail_event *event;
    struct strings strings = {0};
    ctrail_reader *one;
    ck_assert_int_eq(fixture_reader(fixture, NULL, &one), CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_parse(one, fixture->input.bytes, fixture->input.size, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(one, &event)) {
        if (rc == CTRAIL_OK)
            strings_of_event(&strings, event);
        strings_of_error(&strings, ctrail_reader_error(one));
    }
    strings_of_error(&strings, ctrail_reader_error(one));
    ck_assert_msg(!*strings.fault, "%s", strings.fault);
    ctrail_reader_free(one);
}
END_TEST

static TCase *case_of_both(Suite *suite, const char *name) {
    TCase *one = tcase_create(name);
    tcase_set_timeout(one, 600);
    tcase_add_checked_fixture(one, set_up_both, tear_down_both);
    suite_add_tcase(suite, one);
    return one;
}

int main(void) {
    Suite *suite = suite_create("utf8");
    fixtures_load();
    TCase *inside = case_of_both(suite, "places");
    tcase_set_tags(inside, LONG_CASES);
    tcase_add_loop_test(inside, in_every_place, 0, COUNT(places));
    tcase_add_loop_test(inside, in_strings, 0, COUNT(string_forms));
    tcase_add_loop_test(inside, by_strings_around, 0, COUNT(arounds));
    tcase_add_test(inside, in_parsed_texts);
    TCase *all = case_of_both(suite, "sequences");
    tcase_add_test(all, all_pairs_of_bytes);
    tcase_add_test(all, longer_sequences);
    tcase_add_test(all, all_escapes);
    TCase *hiding = case_of_both(suite, "hiding");
    tcase_add_test(hiding, hides_nothing);
    tcase_add_test(hiding, hides_nothing_from_filters);
    tcase_add_loop_test(hiding, around_records, 0, COUNT(wholes));
    TCase *each = tcase_create("fixtures");
    add_fixture_tests(each, of_fixtures, NULL);
    suite_add_tcase(suite, each);
    int status = run_suite(suite);
    fixtures_free();
    return status;
}
