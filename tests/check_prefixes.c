/* Each fixture cut off behind every byte, plain and compressed: nothing readable is lost, nothing cut is called whole.
 */
#include "fixtures.h"
#include "gzip.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

enum { PREFIXES_SIZE = 32 * 1024, SHORT_SIZE = 4 * 1024, EVENTS_MAX = 1024, MARK_SIZE = 3 };

/* ---- What is known of a whole fixture --------------------------------------------------------- */

/* An event of the expected transcript. */
struct place {
    uint64_t least;  /* so many bytes are needed for its record */
    uint64_t end;    /* and so many suffice: those up to its end, or to the end of what has it in a string */
    size_t log_size; /* of the transcript up to and with it */
};

struct outline {
    bool sound;   /* nothing was skipped, the input ended well, and the places are those of its bytes */
    bool is_json; /* neither plain words nor escaped without quotes around it: its brackets tell where it may end */
    struct place places[EVENTS_MAX];
    size_t count;
    bool *boundary; /* whether the input may end behind so many bytes */
};

static size_t line_size(const char *line) {
    return strcspn(line, "\n") + 1;
}

/* The first byte behind the string. */
static size_t behind_string(const struct text *input, size_t at) {
    bool escaped = false;
    for (at++; at < input->size && (escaped || input->bytes[at] != '"'); at++)
        escaped = !escaped && input->bytes[at] == '\\';
    return at + 1;
}

/*
 * Where the object around a string ends: names of a record in front of the string leave open what it is until then.
 * The string's end if there is none; the input's if the string has no quotes.
 */
static uint64_t end_of_wrapper(const struct text *input, size_t offset) {
    size_t string_end = behind_string(input, offset), at = string_end;
    if (input->bytes[offset] != '"')
        return input->size;
    for (size_t depth = 1; at < input->size && depth && (depth > 1 || input->bytes[at] != ']');) {
        char c = input->bytes[at];
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        at = c == '"' ? behind_string(input, at) : at + 1;
    }
    return at <= input->size && input->bytes[at - 1] == '}' ? at : string_end;
}

static struct place place_of(const struct text *input, size_t offset, size_t length) {
    bool in_text = offset + 1 < input->size && (input->bytes[offset] == '"' || input->bytes[offset + 1] == '\\');
    return (struct place){.least = offset + length, .end = in_text ? end_of_wrapper(input, offset) : offset + length};
}

static bool is_utf16(const struct text *input) {
    return input->size > 1 && (memcmp(input->bytes, "\xFF\xFE", 2) == 0 || memcmp(input->bytes, "\xFE\xFF", 2) == 0);
}

/* The input as it is when inflated. */
static void read_places(struct outline *outline, const struct text *input, const struct text *expected) {
    const char *line = expected->bytes;
    uint64_t number, offset;
    size_t length;
    outline->count = 0;
    while (sscanf(line, "event %" SCNu64 " at %" SCNu64 ", %zu bytes", &number, &offset, &length) == 3) {
        ck_assert_uint_lt(outline->count, EVENTS_MAX);
        line += line_size(line);
        line += line_size(line);
        struct place *place = &outline->places[outline->count++];
        *place = place_of(input, (size_t)offset, length);
        place->log_size = (size_t)(line - expected->bytes);
    }
    outline->sound = strncmp(line, "end\n", 4) == 0 && !is_utf16(input);
}

static bool is_mark(const struct text *input, size_t at) {
    return input->size - at >= MARK_SIZE && memcmp(input->bytes + at, "\xEF\xBB\xBF", MARK_SIZE) == 0;
}

/* Where a sound document may end: outside of all brackets, which are counted here without the library. */
static void read_boundaries(struct outline *outline, const struct text *input) {
    bool in_string = false, escaped = false;
    size_t depth = 0;
    outline->boundary = calloc(input->size + 1, sizeof *outline->boundary);
    ck_assert_ptr_nonnull(outline->boundary);
    outline->boundary[0] = true;
    outline->is_json = input->size && strchr("{[\"\xEF \n", *input->bytes) && strncmp(input->bytes, "{\\", 2) != 0;
    for (size_t i = 0; i <= input->size; i++) {
        outline->boundary[i] = !in_string && !depth;
        if (outline->boundary[i] && is_mark(input, i)) {
            i += MARK_SIZE - 1;
            continue;
        }
        char c = i < input->size ? input->bytes[i] : ' ';
        if (in_string) {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        in_string = c == '"';
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
    }
}

/* Objects that have a name of records and hold the record: what they are is seen at their end. Where they are cut off
 * before, this is reported for them, and a whole record in them is not given. */
static const char *const told_at_end[] = {
    "containers/array-of-log-files", "containers/lake-rows",    "wrapped/kafka-to-lambda",
    "wrapped/kinesis-to-lambda",     "wrapped/names-in-common",
};

static bool is_told_at_end(const struct fixture *fixture) {
    for (size_t i = 0; i < sizeof told_at_end / sizeof *told_at_end; i++)
        if (strcmp(fixture->name, told_at_end[i]) == 0)
            return true;
    return false;
}

/* How many events there must be, and may be, of so many bytes. */
static size_t fewest(const struct outline *outline, uint64_t size) {
    size_t count = 0;
    while (count < outline->count && outline->places[count].end <= size)
        count++;
    return count;
}

static size_t most(const struct outline *outline, uint64_t size) {
    size_t count = 0;
    while (count < outline->count && outline->places[count].least <= size)
        count++;
    return count;
}

/* ---- Checks ----------------------------------------------------------------------------------- */

/* The last line but one says how the reading ended. */
static bool ended_well(const struct text *log) {
    return !strstr(log->bytes, "\nskipped: ") && strncmp(log->bytes, "skipped: ", 9) != 0 &&
           (strncmp(log->bytes, "end\n", 4) == 0 || strstr(log->bytes, "\nend\n"));
}

/* Of a sound document so many bytes were there: all whole records are in the log, and no others. */
static void check_events(const struct fixture *fixture, const struct outline *outline, const struct text *log,
                         uint64_t there, size_t cut) {
    size_t count = 0, size = 0;
    for (; count < outline->count && outline->places[count].log_size <= log->size; count++) {
        if (memcmp(log->bytes, fixture->expected.bytes, outline->places[count].log_size) != 0)
            break;
        size = outline->places[count].log_size;
    }
    bool is_reported = is_told_at_end(fixture) && !ended_well(log);
    ck_assert_msg(is_reported || count >= fewest(outline, there), "cut behind %zu bytes, whole records are missing",
                  cut);
    ck_assert_msg(count <= most(outline, there) && strncmp(log->bytes + size, "event", 5) != 0,
                  "cut behind %zu bytes, there is a record too many", cut);
}

static void check_promises(const struct text *log, size_t cut) {
    ck_assert_msg(!strstr(log->bytes, "\nno end in sight\n"), "cut behind %zu bytes, there is no end in sight", cut);
    ck_assert_msg(!strstr(log->bytes, "\nasked again: "), "cut behind %zu bytes, the answer does not stay", cut);
}

static size_t cuts; /* how many were tried */

static void read_prefix(ctrail_reader *reader, const char *bytes, size_t cut, struct text *log) {
    cuts++;
    text_clear(log);
    transcript_write(reader, &(struct way){.kind = WAY_PARSE}, bytes, cut, log);
    check_promises(log, cut);
}

/* ---- The fixture's own bytes ------------------------------------------------------------------ */

/* Whether so many bytes are nothing, or whole gzip members with zeros behind them. */
static bool is_whole_gzip(const struct text *packed, size_t size) {
    z_stream stream = {.next_in = (z_const Bytef *)packed->bytes, .avail_in = (uInt)size};
    char buffer[4096];
    int rc = Z_STREAM_END;
    ck_assert_int_eq(inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
    while ((rc == Z_OK || rc == Z_STREAM_END) && stream.avail_in) {
        if (rc == Z_STREAM_END)
            inflateReset(&stream);
        stream.next_out = (Bytef *)buffer;
        stream.avail_out = sizeof buffer;
        rc = inflate(&stream, Z_NO_FLUSH);
        while (rc == Z_STREAM_END && stream.avail_in && !*stream.next_in) {
            stream.next_in++;
            stream.avail_in--;
        }
    }
    inflateEnd(&stream);
    return rc == Z_STREAM_END;
}

static void check_plain_prefixes(const struct fixture *fixture, const struct outline *outline, ctrail_reader *reader) {
    struct text log = {NULL, 0, 0};
    bool packed = is_gzip(&fixture->input);
    for (size_t cut = 0; cut <= fixture->input.size; cut++) {
        read_prefix(reader, fixture->input.bytes, cut, &log);
        if (packed)
            ck_assert_msg(!ended_well(&log) || is_whole_gzip(&fixture->input, cut),
                          "cut behind %zu bytes of gzip, it is called whole", cut);
        if (!outline->sound || packed)
            continue;
        check_events(fixture, outline, &log, cut, cut);
        ck_assert_msg(!outline->is_json || ended_well(&log) == outline->boundary[cut], "cut behind %zu bytes, it is %s",
                      cut, outline->boundary[cut] ? "not called whole" : "called whole");
    }
    text_free(&log);
}

static void cut_as_it_is(const struct fixture *fixture) {
    struct outline outline;
    ctrail_reader *reader;
    read_places(&outline, &fixture->input, &fixture->expected);
    read_boundaries(&outline, &fixture->input);
    ck_assert_int_eq(fixture_reader(fixture, NULL, &reader), CTRAIL_OK);
    check_plain_prefixes(fixture, &outline, reader);
    ctrail_reader_free(reader);
    free(outline.boundary);
}

START_TEST(as_they_are) {
    cut_as_it_is(&fixtures[_i]);
}
END_TEST

/* ---- Compressed ------------------------------------------------------------------------------- */

/* How many bytes a beginning of the compressed text inflates to. */
static size_t inflated_size(const struct text *packed, size_t size) {
    z_stream stream = {.next_in = (z_const Bytef *)packed->bytes, .avail_in = (uInt)size};
    char buffer[2 * PREFIXES_SIZE];
    ck_assert_int_eq(inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
    stream.next_out = (Bytef *)buffer;
    stream.avail_out = sizeof buffer;
    inflate(&stream, Z_SYNC_FLUSH);
    inflateEnd(&stream);
    return sizeof buffer - stream.avail_out;
}

static void check_packed_prefixes(const struct fixture *fixture, const struct outline *outline, ctrail_reader *reader) {
    struct text packed = {NULL, 0, 0}, log = {NULL, 0, 0};
    gzip_add(&packed, fixture->input.bytes, fixture->input.size, 9);
    for (size_t cut = 0; cut < packed.size; cut++) {
        read_prefix(reader, packed.bytes, cut, &log);
        ck_assert_msg(ended_well(&log) == (cut == 0), "cut behind %zu bytes of gzip, it is called whole", cut);
        if (outline->sound && cut > 1)
            check_events(fixture, outline, &log, inflated_size(&packed, cut), cut);
        bool said = strstr(log.bytes, "error: CTRAIL_ERR_GZIP_TRUNCATED");
        if (outline->sound && cut > 1)
            ck_assert_msg(said, "cut behind %zu bytes of gzip, nothing says so", cut);
    }
    read_prefix(reader, packed.bytes, packed.size, &log);
    check_transcript(&fixture->expected, &log, "compressed");
    text_free(&packed);
    text_free(&log);
}

static void cut_compressed(const struct fixture *fixture) {
    struct outline outline;
    ctrail_reader *reader;
    read_places(&outline, &fixture->input, &fixture->expected);
    ck_assert_int_eq(fixture_reader(fixture, NULL, &reader), CTRAIL_OK);
    check_packed_prefixes(fixture, &outline, reader);
    ctrail_reader_free(reader);
}

START_TEST(compressed) {
    cut_compressed(&fixtures[_i]);
}
END_TEST

static bool may_be_cut(const struct fixture *fixture) {
    return fixture->input.size <= PREFIXES_SIZE;
}

/* Compressed, gzip would be nested, and a limit of inflated bytes be met. */
static bool may_be_compressed(const struct fixture *fixture) {
    return may_be_cut(fixture) && *fixture->input.bytes != '\x1F' && !fixture->options.max_inflated_bytes;
}

/* ---- Without the fast way --------------------------------------------------------------------- */

static bool is_short(const struct fixture *fixture) {
    return fixture->input.size <= SHORT_SIZE;
}

START_TEST(yajl_only) {
    struct fixture fixture = fixtures[_i];
    fixture.options.flags |= CTRAIL_OPTION_YAJL_ONLY;
    cut_as_it_is(&fixture);
    if (may_be_compressed(&fixture))
        cut_compressed(&fixture);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("prefixes");
    TCase *plain = tcase_create("as they are"), *packed = tcase_create("compressed"), *yajl = tcase_create("yajl only");
    fixtures_load();
    add_fixture_tests(plain, as_they_are, may_be_cut);
    add_fixture_tests(packed, compressed, may_be_compressed);
    add_fixture_tests(yajl, yajl_only, is_short);
    suite_add_tcase(suite, plain);
    suite_add_tcase(suite, packed);
    suite_add_tcase(suite, yajl);
    int status = run_suite(suite);
    printf("# %zu cuts of %zu fixtures\n", cuts, fixture_count);
    fixtures_free();
    return status;
}
