/* Values: kinds, texts, integers, iteration, and look-up by key and by path; and the paths of values. */
#include "reading.h"

#include <inttypes.h>

#include "base/number.h"
#include "json/path.h"
#include "event/record.h"

/* The value of a member "v" in a record of its own. */
static const ctrail_value *value_of(const char *json) {
    struct text record = {0};
    text_add(&record, BYTES("{\"eventName\":\"x\",\"v\":"));
    text_add(&record, json, strlen(json));
    text_add(&record, BYTES("}"));
    const ctrail_event *event = event_of(record.bytes, record.size);
    text_free(&record);
    return ctrail_value_get_n(ctrail_event_record(event), "v", 1);
}

/* ---- Kinds and texts -------------------------------------------------------------------------- */

static const struct kind_case {
    const char *name, *json;
    ctrail_kind kind;
    const char *text;
    size_t count;
} kinds[] = {
    {"null", "null", CTRAIL_KIND_NULL, "null", 0},
    {"false", "false", CTRAIL_KIND_FALSE, "false", 0},
    {"true", "true", CTRAIL_KIND_TRUE, "true", 0},
    {"integer", "17", CTRAIL_KIND_NUMBER, "17", 0},
    {"number with all parts", "-1.50E+07", CTRAIL_KIND_NUMBER, "-1.50E+07", 0},
    {"number in front of white space", "17 \n", CTRAIL_KIND_NUMBER, "17", 0},
    {"string", "\"text\"", CTRAIL_KIND_STRING, "text", 0},
    {"empty string", "\"\"", CTRAIL_KIND_STRING, "", 0},
    {"string with escapes", "\"a\\n\\u00e4\"", CTRAIL_KIND_STRING, "a\n\303\244", 0},
    {"string that spells true", "\"true\"", CTRAIL_KIND_STRING, "true", 0},
    {"empty array", "[]", CTRAIL_KIND_ARRAY, NULL, 0},
    {"array", "[1,[2,3],{\"a\":4}]", CTRAIL_KIND_ARRAY, NULL, 3},
    {"empty object", "{}", CTRAIL_KIND_OBJECT, NULL, 0},
    {"object", "{\"a\":1,\"b\":{\"c\":2,\"d\":3}}", CTRAIL_KIND_OBJECT, NULL, 2},
    {"object with a key twice", "{\"a\":1,\"a\":2}", CTRAIL_KIND_OBJECT, NULL, 2},
};

START_TEST(tells_its_kind) {
    const struct kind_case *c = &kinds[_i];
    const ctrail_value *value = value_of(c->json);
    size_t length = 99;
    const char *text = ctrail_value_text(value, &length);
    ck_assert_msg(ctrail_value_kind(value) == c->kind, "%s: kind %d", c->name, (int)ctrail_value_kind(value));
    ck_assert_msg(ctrail_value_count(value) == c->count, "%s: %zu members", c->name, ctrail_value_count(value));
    expect_text(c->name, "text", (ctrail_str){text, length}, c->text);
    ck_assert_msg(ctrail_value_text(value, NULL) == text, "%s: another text without a length", c->name);
}
END_TEST

/* ---- Integers --------------------------------------------------------------------------------- */

static const struct integer_case {
    const char *name, *json;
    ctrail_rc rc;
    int64_t integer;
} integers[] = {
    {"zero", "0", CTRAIL_OK, 0},
    {"minus zero", "-0", CTRAIL_OK, 0},
    {"one", "1", CTRAIL_OK, 1},
    {"minus one", "-1", CTRAIL_OK, -1},
    {"the largest", "9223372036854775807", CTRAIL_OK, INT64_MAX},
    {"one more", "9223372036854775808", CTRAIL_NONE, CTRAIL_ABSENT},
    {"the last digit over", "9223372036854775809", CTRAIL_NONE, CTRAIL_ABSENT},
    {"ten times the largest", "92233720368547758070", CTRAIL_NONE, CTRAIL_ABSENT},
    {"one above the smallest", "-9223372036854775807", CTRAIL_OK, -INT64_MAX},
    {"the smallest", "-9223372036854775807", CTRAIL_OK, -INT64_MAX},
    {"what stands for none", "-9223372036854775808", CTRAIL_NONE, CTRAIL_ABSENT},
    {"one less", "-9223372036854775809", CTRAIL_NONE, CTRAIL_ABSENT},
    {"ten times the smallest", "-92233720368547758080", CTRAIL_NONE, CTRAIL_ABSENT},
    {"two to the 64th", "18446744073709551616", CTRAIL_NONE, CTRAIL_ABSENT},
    {"two to the 64th and one", "18446744073709551617", CTRAIL_NONE, CTRAIL_ABSENT},
    {"fifty digits", "10000000000000000000000000000000000000000000000001", CTRAIL_NONE, CTRAIL_ABSENT},
    {"fraction", "1.5", CTRAIL_NONE, CTRAIL_ABSENT},
    {"fraction of zero", "1.0", CTRAIL_NONE, CTRAIL_ABSENT},
    {"exponent", "1e3", CTRAIL_NONE, CTRAIL_ABSENT},
    {"exponent of zero", "1E0", CTRAIL_NONE, CTRAIL_ABSENT},
    {"fraction and exponent", "1.688560107857E9", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string", "\"22\"", CTRAIL_OK, 22},
    {"negative string", "\"-22\"", CTRAIL_OK, -22},
    {"string of the largest", "\"9223372036854775807\"", CTRAIL_OK, INT64_MAX},
    {"string of one more", "\"9223372036854775808\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of the smallest", "\"-9223372036854775807\"", CTRAIL_OK, -INT64_MAX},
    {"string of what stands for none", "\"-9223372036854775808\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with an escaped digit", "\"2\\u0032\"", CTRAIL_OK, 22},
    {"empty string", "\"\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of a minus", "\"-\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with two signs", "\"--1\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with a plus", "\"+1\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with a space in front", "\" 1\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with a space behind", "\"1 \"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with a fraction", "\"1.5\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with an exponent", "\"1e3\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of hexadecimal digits", "\"0x10\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string with a NUL behind", "\"1\\u0000\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of a word", "\"one\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of letters that fold to digits", "\"\\u0011\\u0012\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"string of full-width digits", "\"\\uff11\"", CTRAIL_NONE, CTRAIL_ABSENT},
    {"null", "null", CTRAIL_NONE, CTRAIL_ABSENT},
    {"true", "true", CTRAIL_NONE, CTRAIL_ABSENT},
    {"false", "false", CTRAIL_NONE, CTRAIL_ABSENT},
    {"array", "[1]", CTRAIL_NONE, CTRAIL_ABSENT},
    {"object", "{\"a\":1}", CTRAIL_NONE, CTRAIL_ABSENT},
};

START_TEST(gives_its_integer) {
    const struct integer_case *c = &integers[_i];
    int64_t integer = 7;
    ctrail_rc rc = ctrail_value_integer(value_of(c->json), &integer);
    ck_assert_msg(rc == c->rc, "%s: answers %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(integer == c->integer, "%s: gives %" PRId64, c->name, integer);
}
END_TEST

/* ---- Doubles ---------------------------------------------------------------------------------- */

#define ZEROS_100 "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
#define ZEROS_900 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100 ZEROS_100

static const struct double_case {
    const char *name, *json;
    ctrail_rc rc;
    double number;
} doubles[] = {
    {"zero", "0", CTRAIL_OK, 0},
    {"minus zero", "-0.0", CTRAIL_OK, -0.0},
    {"integer", "17", CTRAIL_OK, 17},
    {"fraction", "0.0017", CTRAIL_OK, 0.0017},
    {"time of CloudTrail", "1.688560107857E9", CTRAIL_OK, 1.688560107857E9},
    {"negative exponent", "-2.5e-3", CTRAIL_OK, -2.5e-3},
    {"exponent with a plus", "1e+2", CTRAIL_OK, 100},
    {"string", "\"-1.5\"", CTRAIL_OK, -1.5},
    {"a half to even, down", "9007199254740993", CTRAIL_OK, 9007199254740992},
    {"a half to even, up", "9007199254740995", CTRAIL_OK, 9007199254740996},
    {"more than a half", "9007199254740993.0000000000000000000000000000000000001", CTRAIL_OK, 9007199254740994},
    {"more than a half, told by the last of many digits", "9007199254740993." ZEROS_900 "1", CTRAIL_OK,
     9007199254740994},
    {"a half to even, with many digits", "9007199254740993." ZEROS_900 "0", CTRAIL_OK, 9007199254740992},
    {"many zeros taken back by the exponent", "25" ZEROS_900 "e-901", CTRAIL_OK, 2.5},
    {"many digits", "3.14159265358979323846264338327950288419716939937510", CTRAIL_OK, 3.141592653589793},
    {"the largest", "1.7976931348623157e308", CTRAIL_OK, 0x1.fffffffffffffp+1023},
    {"nearer to the largest than to more", "1.7976931348623158e308", CTRAIL_OK, 0x1.fffffffffffffp+1023},
    {"too large", "1.7976931348623159e308", CTRAIL_NONE, 0},
    {"far too large", "1e99999999999999999999", CTRAIL_NONE, 0},
    {"zero with a large exponent", "0e99999999999999999999", CTRAIL_OK, 0},
    {"the smallest normal one", "2.2250738585072014e-308", CTRAIL_OK, 0x1p-1022},
    {"the largest denormal", "2.2250738585072011e-308", CTRAIL_OK, 0x0.fffffffffffffp-1022},
    {"the smallest", "4.9e-324", CTRAIL_OK, 0x1p-1074},
    {"half of the smallest and more", "2.4703282292062328e-324", CTRAIL_OK, 0x1p-1074},
    {"less than half of the smallest", "2.4703282292062327e-324", CTRAIL_OK, 0},
    {"far too small", "1e-99999999999999999999", CTRAIL_OK, 0},
    {"comma", "\"1,5\"", CTRAIL_NONE, 0},
    {"empty string", "\"\"", CTRAIL_NONE, 0},
    {"leading zero in a string", "\"01\"", CTRAIL_NONE, 0},
    {"no digit behind the point", "\"1.\"", CTRAIL_NONE, 0},
    {"no digit before the point", "\".5\"", CTRAIL_NONE, 0},
    {"no digit in the exponent", "\"1e\"", CTRAIL_NONE, 0},
    {"plus", "\"+1\"", CTRAIL_NONE, 0},
    {"word", "\"NaN\"", CTRAIL_NONE, 0},
    {"hexadecimal", "\"0x1p3\"", CTRAIL_NONE, 0},
    {"white space", "\" 1\"", CTRAIL_NONE, 0},
    {"NUL behind", "\"1\\u0000\"", CTRAIL_NONE, 0},
    {"null", "null", CTRAIL_NONE, 0},
    {"true", "true", CTRAIL_NONE, 0},
    {"array", "[1]", CTRAIL_NONE, 0},
};

START_TEST(gives_its_double) {
    const struct double_case *c = &doubles[_i];
    double number = 7;
    ctrail_rc rc = ctrail_value_double(value_of(c->json), &number);
    ck_assert_msg(rc == c->rc, "%s: answers %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(memcmp(&number, &c->number, sizeof number) == 0, "%s: gives %a", c->name, number);
}
END_TEST

/* The C library writes and reads numbers as the locale has it; the library never does. */
static void without_comma(char *text) {
    char *comma = strchr(text, ',');
    if (comma)
        *comma = '.';
}

/* What the C library makes of the same text. */
START_TEST(agrees_with_the_c_library) {
    uint64_t state = 88172645463325252;
    for (int i = 0; i < 20000; i++) {
        char text[1200];
        double number, read = 0;
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        uint64_t bits = i % 8 ? state : state & UINT64_C(0x800FFFFFFFFFFFFF);
        memcpy(&number, &bits, sizeof number);
        if (number - number != 0) /* infinite, or no number */
            continue;
        int length = snprintf(text, sizeof text, "%.*e", i % 3 == 0 ? 16 : i % 3 == 1 ? 4 : 800, number);
        double expected = strtod(text, NULL);
        without_comma(text);
        bool done = ctrail_number_double(text, (size_t)length, &read);
        ck_assert_msg(done == (expected - expected == 0), "%s: %d", text, done);
        ck_assert_msg(!done || memcmp(&read, &expected, sizeof read) == 0, "%s: %a, not %a", text, read, expected);
    }
}
END_TEST

/* ---- Iteration -------------------------------------------------------------------------------- */

static const struct walk_case {
    const char *name, *json;
    const char *keys[5], *texts[5]; /* of the members in order; NULL: none */
} walks[] = {
    {"empty object", "{}", {NULL}, {NULL}},
    {"empty array", "[]", {NULL}, {NULL}},
    {"array", "[1,\"b\",null]", {NULL}, {"1", "b", "null"}},
    {"array of containers", "[[1,2],{\"a\":3},[],{},4]", {NULL}, {NULL, NULL, NULL, NULL, "4"}},
    {"object", "{\"z\":1,\"a\":\"b\",\"\":true}", {"z", "a", ""}, {"1", "b", "true"}},
    {"object of containers",
     "{\"a\":{\"x\":[1,2]},\"b\":[{\"y\":1}],\"c\":{},\"d\":5}",
     {"a", "b", "c", "d"},
     {NULL, NULL, NULL, "5"}},
    {"a key three times", "{\"a\":1,\"b\":2,\"a\":3,\"a\":4}", {"a", "b", "a", "a"}, {"1", "2", "3", "4"}},
    {"escaped keys", "{\"\\u0061\":1,\"b\\n\":2}", {"a", "b\n"}, {"1", "2"}},
};

START_TEST(goes_through_members) {
    const struct walk_case *c = &walks[_i];
    const ctrail_value *container = value_of(c->json), *member = NULL;
    size_t i = 0, count = ctrail_value_count(container);
    for (; (member = ctrail_value_next(container, member)); i++) {
        ctrail_str key, text;
        ck_assert_msg(i < count && i < 5, "%s: more members than %zu", c->name, count);
        key.ptr = ctrail_value_key_n(member, &key.len);
        text.ptr = ctrail_value_text(member, &text.len);
        expect_text(c->name, "key", key, c->keys[i]);
        expect_text(c->name, "text", text, c->texts[i]);
        ck_assert_msg(ctrail_value_key_n(member, NULL) == key.ptr, "%s: another key without a length", c->name);
    }
    ck_assert_msg(i == count, "%s: %zu members of %zu", c->name, i, count);
}
END_TEST

START_TEST(scalars_have_no_members) {
    static const char *const scalars[] = {"null", "true", "1", "\"[1]\""};
    for (size_t i = 0; i < sizeof scalars / sizeof *scalars; i++)
        ck_assert_msg(!ctrail_value_next(value_of(scalars[i]), NULL), "%s has a member", scalars[i]);
}
END_TEST

START_TEST(elements_and_the_record_have_no_key) {
    size_t length = 7;
    const ctrail_value *array = value_of("[{\"a\":\"b\"},\"c\"]"), *element = NULL;
    while ((element = ctrail_value_next(array, element))) {
        ck_assert_ptr_null(ctrail_value_key_n(element, &length));
        ck_assert_uint_eq(length, 0);
        length = 7;
    }
    ck_assert_ptr_null(ctrail_value_key_n(ctrail_event_record(event_of(BYTES("{\"eventName\":1}"))), &length));
    ck_assert_uint_eq(length, 0);
}
END_TEST

/* ---- By key ----------------------------------------------------------------------------------- */

START_TEST(gets_the_last_of_a_name) {
    static const struct {
        const char *key;
        size_t length;
        const char *text;
    } gets[] = {
        {"a", 1, "4"},        {"ab", 1, "4"},   {"ab", 2, "2"},
        {"", 0, "5"},         {"abc", 3, NULL}, {"A", 1, NULL},
        {BYTES("a\0b"), "6"}, {"a.b", 3, "7"},  {BYTES("\303\244"), "8"},
        {"c", 1, NULL},
    };
    const ctrail_value *object = value_of("{\"a\":1,\"ab\":2,\"a\":3,\"o\":{\"a\":9,\"c\":9},\"a\":4,\"\":5,"
                                          "\"a\\u0000b\":6,\"a.b\":7,\"\\u00e4\":8}");
    for (size_t i = 0; i < sizeof gets / sizeof *gets; i++) {
        ctrail_str text;
        text.ptr = ctrail_value_text(ctrail_value_get_n(object, gets[i].key, gets[i].length), &text.len);
        expect_text(gets[i].key, "its value", text, gets[i].text);
    }
}
END_TEST

START_TEST(only_objects_have_names) {
    static const char *const others[] = {"null", "false", "1", "\"a\"", "[\"a\",1]", "[{\"a\":1}]"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        ck_assert_msg(!ctrail_value_get_n(value_of(others[i]), "a", 1), "%s has a member", others[i]);
}
END_TEST

/* ---- By path ---------------------------------------------------------------------------------- */

static const char nasty[] =
    "{\"name\":\"n\",\"items\":[{\"id\":\"i0\"},{\"id\":\"i1\",\"list\":[10,[20,21],{\"x\":30}]},\"last\"],"
    "\"a.b\":\"dot\",\"a[0]\":\"bracket\",\"a]\":\"closing\",\"q\\\"q\":\"quote\",\"b\\\\s\":\"backslash\","
    "\"\":\"empty\",\"a\":{\"b\":\"nested\",\"\":{\"\":\"twice empty\"},\"c d\":\"space\",\"0\":\"digit\"},"
    "\"\\u00e4\":\"umlaut\",\"line\\nbreak\":\"line\",\"[\\\"x\\\"]\":\"path\",\"\\\\\":\"one backslash\","
    "\"\\\"\":\"one "
    "quote\",\"two\":1,\"two\":{\"two\":2,\"two\":3},\"e\":{},\"f\":[],\"z\":null,\"n\\u0000l\":\"nul\",\"\\\\0\":"
    "\"backslash and zero\"}";

static const struct find_case {
    const char *path, *text; /* NULL: it leads nowhere; "[": to an array, "{": to an object */
} finds[] = {
    {"", "{"},
    {"name", "n"},
    {"items", "["},
    {"items[0]", "{"},
    {"items[0].id", "i0"},
    {"items[00].id", "i0"},
    {"items[1].id", "i1"},
    {"items[1].list[0]", "10"},
    {"items[1].list[1][0]", "20"},
    {"items[1].list[1][1]", "21"},
    {"items[1].list[2].x", "30"},
    {"items[2]", "last"},
    {"items[3]", NULL},
    {"items[4294967295]", NULL},
    {"items[4294967296]", NULL},
    {"items[18446744073709551616]", NULL},
    {"items[18446744073709551617].id", NULL},
    {"items[99999999999999999999999999999999]", NULL},
    {"items[-1]", NULL},
    {"items[+1]", NULL},
    {"items[ 1]", NULL},
    {"items[1 ]", NULL},
    {"items[]", NULL},
    {"items[x]", NULL},
    {"items[1", NULL},
    {"items[", NULL},
    {"items]", NULL},
    {"items[1]]", NULL},
    {"items[1]id", NULL},
    {"items[1].", NULL},
    {"items[1]..id", NULL},
    {"items.[1]", NULL},
    {"items.1", NULL},
    {"items.id", NULL},
    {"[\"items\"][1][\"id\"]", "i1"},
    {"[\"items\"][1].id", "i1"},
    {"[0]", NULL},
    {"a.b", "nested"},
    {"[\"a.b\"]", "dot"},
    {"[\"a\"].b", "nested"},
    {"a[\"b\"]", "nested"},
    {"a.[\"b\"]", NULL},
    {"a.\"b\"", NULL},
    {"a[b]", NULL},
    {"a[\"b\"", NULL},
    {"a[\"b", NULL},
    {"a[\"", NULL},
    {"a[\"b\"]c", NULL},
    {"a[\"b]", NULL},
    {"a['b']", NULL},
    {"[\"a[0]\"]", "bracket"},
    {"[\"a]\"]", "closing"},
    {"a[0]", NULL},
    {"a[\"0\"]", "digit"},
    {"a.0", "digit"},
    {"a.c d", "space"},
    {"[\"q\\\"q\"]", "quote"},
    {"[\"q\"q\"]", NULL},
    {"q\"q", NULL},
    {"[\"b\\\\s\"]", "backslash"},
    {"[\"\\\\\"]", "one backslash"},
    {"[\"\\\"\"]", "one quote"},
    {"[\"\\\"]", NULL},
    {"[\"\"]", "empty"},
    {"a[\"\"][\"\"]", "twice empty"},
    {".name", NULL},
    {"name.", NULL},
    {".", NULL},
    {"..", NULL},
    {"[", NULL},
    {"]", NULL},
    {"\"name\"", NULL},
    {"name.x", NULL},
    {"name[0]", NULL},
    {"z", "null"},
    {"z.x", NULL},
    {"z[0]", NULL},
    {"e", "{"},
    {"e.x", NULL},
    {"f", "["},
    {"f[0]", NULL},
    {"two", "{"},
    {"two.two", "3"},
    {"[\"two\"][\"two\"]", "3"},
    {"\303\244", "umlaut"},
    {"[\"\303\244\"]", "umlaut"},
    {"line\nbreak", "line"},
    {"[\"[\\\"x\\\"]\"]", "path"},
    {"[\"n\\0l\"]", "nul"},
    {"[\"n0l\"]", NULL},
    {"[\"n\\\\0l\"]", NULL},
    {"n\\0l", NULL},
    {"[\"\\\\0\"]", "backslash and zero"},
    {"[\"\\0\"]", NULL},
    {"Name", NULL},
    {"nam", NULL},
    {"names", NULL},
};

START_TEST(finds_by_path) {
    const struct find_case *c = &finds[_i];
    const ctrail_value *found = ctrail_value_find(value_of(nasty), c->path);
    const char *text = ctrail_value_text(found, NULL);
    if (ctrail_value_kind(found) == CTRAIL_KIND_ARRAY)
        text = "[";
    if (ctrail_value_kind(found) == CTRAIL_KIND_OBJECT)
        text = "{";
    expect_text(c->path, "what is found", (ctrail_str){text, text ? strlen(text) : 0}, c->text);
}
END_TEST

/* Each cut-off path leads somewhere or nowhere, and is not read beyond its end. */
START_TEST(survives_cut_off_paths) {
    static const char path[] = "items[1][\"q\\\"q\\\\\"].list[2][\"x\"]";
    const ctrail_value *root = value_of(nasty);
    for (size_t length = 0; length < sizeof path; length++) {
        char *cut = malloc(length + 1);
        ck_assert_ptr_nonnull(cut);
        memcpy(cut, path, length);
        cut[length] = '\0';
        ctrail_value_find(root, cut);
        free(cut);
    }
}
END_TEST

/* ---- The paths of values ---------------------------------------------------------------------- */

/* Whether the object has a later member of the same name, which a path would lead to instead. */
static bool is_hidden(const ctrail_value *object, const ctrail_value *member) {
    size_t length;
    const char *key = ctrail_value_key_n(member, &length);
    return key && ctrail_value_get_n(object, key, length) != member;
}

/* Every value in the tree, hidden ones and what is in them excepted, is found by its own path. */
static size_t check_paths(struct path_walk *walk, const ctrail_value *root, const ctrail_value *container) {
    size_t checked = 0;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(container, member));) {
        if (is_hidden(container, member))
            continue;
        ctrail_str path = ctrail_path_of(walk, root, member);
        ck_assert_msg(path.ptr && path.ptr[path.len] == '\0', "a path without an end");
        ck_assert_msg(ctrail_value_find(root, path.ptr) == member, "%s does not lead to its value", path.ptr);
        checked += 1 + check_paths(walk, root, member);
    }
    return checked;
}

static size_t check_paths_of(const char *json) {
    struct path_walk walk = {.text = ""};
    const ctrail_value *root = value_of(json);
    return check_paths(&walk, root, root);
}

START_TEST(paths_lead_back) {
    ck_assert_uint_eq(check_paths_of(nasty), 38);
    ck_assert_uint_eq(check_paths_of("[[],[[]],[[],[1,2]],{\"\":{\"\":[{}]}}]"), 12);
    ck_assert_uint_eq(check_paths_of("{\"a.b.c\":{\"[0]\":[[{\"\\\"]\":{\"\\\\\\\"\":1}}]]}}"), 6);
}
END_TEST

START_TEST(a_path_leads_to_a_name_with_a_nul) {
    ck_assert_uint_eq(check_paths_of("{\"a\\u0000b\":{\"c\":1}}"), 2);
}
END_TEST

START_TEST(paths_lead_back_from_the_deep) {
    struct text json = {0};
    text_repeat(&json, "{\"a\":[0,", 60);
    text_repeat(&json, "1", 1);
    text_repeat(&json, "]}", 60);
    ck_assert_uint_eq(check_paths_of(json.bytes), 60 * 3);
    text_free(&json);
}
END_TEST

START_TEST(spells_paths) {
    static const struct {
        const char *find, *path;
    } spellings[] = {
        {"", ""},
        {"items[1].list[1][0]", "items[1].list[1][0]"},
        {"[\"items\"][2]", "items[2]"},
        {"[\"a.b\"]", "[\"a.b\"]"},
        {"a[\"\"][\"\"]", "a[\"\"][\"\"]"},
        {"a[\"c d\"]", "a.c d"},
        {"[\"q\\\"q\"]", "[\"q\\\"q\"]"},
        {"[\"\\\\\"]", "[\"\\\\\"]"},
        {"[\"n\\0l\"]", "[\"n\\0l\"]"},
        {"[\"\\\\0\"]", "[\"\\\\0\"]"},
    };
    struct path_walk walk = {.text = ""};
    const ctrail_value *root = value_of(nasty);
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        const ctrail_value *found = ctrail_value_find(root, spellings[i].find);
        ck_assert_msg(found, "%s is not found", spellings[i].find);
        expect_text(spellings[i].find, "path", ctrail_path_of(&walk, root, found), spellings[i].path);
    }
}
END_TEST

START_TEST(appends_as_far_as_there_is_room) {
    static const ctrail_str key = {"a.b", 3}, none = {NULL, 0};
    char text[16];
    for (size_t room = 0; room < sizeof text; room++) {
        memset(text, '#', sizeof text);
        size_t length = ctrail_path_append(text, room, 0, key, 0);
        length = ctrail_path_append(text, room, length, none, 120);
        ck_assert_uint_eq(length, strlen("[\"a.b\"][120]"));
        for (size_t i = 0; i < sizeof text; i++)
            ck_assert_msg(text[i] == (i < room && i < length ? "[\"a.b\"][120]"[i] : '#'), "wrong at %zu of %zu", i,
                          room);
    }
}
END_TEST

/* ---- Nothing ---------------------------------------------------------------------------------- */

START_TEST(nothing) {
    const ctrail_value *value = value_of("{\"a\":1}");
    size_t length = 7;
    int64_t integer = 7;
    ck_assert_int_eq(ctrail_value_kind(NULL), CTRAIL_KIND_ABSENT);
    ck_assert_ptr_null(ctrail_value_text(NULL, NULL));
    ck_assert_ptr_null(ctrail_value_text(NULL, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_int_eq(ctrail_value_integer(NULL, &integer), CTRAIL_NONE);
    ck_assert(integer == CTRAIL_ABSENT);
    ck_assert_int_eq(ctrail_value_integer(value, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_value_double(value, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_value_integer(NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_uint_eq(ctrail_value_count(NULL), 0);
    ck_assert_ptr_null(ctrail_value_next(NULL, NULL));
    length = 7;
    ck_assert_ptr_null(ctrail_value_key_n(NULL, NULL));
    ck_assert_ptr_null(ctrail_value_key_n(NULL, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(ctrail_value_get_n(NULL, "a", 1));
    ck_assert_ptr_null(ctrail_value_get_n(value, NULL, 0));
    ck_assert_ptr_null(ctrail_value_get_n(value, NULL, 1));
    ck_assert_ptr_null(ctrail_value_find(NULL, "a"));
    ck_assert_ptr_null(ctrail_value_find(NULL, ""));
    ck_assert_ptr_null(ctrail_value_find(value, NULL));
    ck_assert_ptr_null(ctrail_value_find(NULL, NULL));
}
END_TEST

int main(void) {
    Suite *suite = suite_create("value");
    TCase *one = reading_case(suite, "value");
    tcase_add_loop_test(one, tells_its_kind, 0, COUNT(kinds));
    tcase_add_loop_test(one, gives_its_integer, 0, COUNT(integers));
    tcase_add_loop_test(one, gives_its_double, 0, COUNT(doubles));
    tcase_add_test(one, agrees_with_the_c_library);
    tcase_add_loop_test(one, goes_through_members, 0, COUNT(walks));
    tcase_add_test(one, scalars_have_no_members);
    tcase_add_test(one, elements_and_the_record_have_no_key);
    tcase_add_test(one, gets_the_last_of_a_name);
    tcase_add_test(one, only_objects_have_names);
    tcase_add_test(one, nothing);
    TCase *paths = reading_case(suite, "path");
    tcase_add_loop_test(paths, finds_by_path, 0, COUNT(finds));
    tcase_add_test(paths, survives_cut_off_paths);
    tcase_add_test(paths, paths_lead_back);
    tcase_add_test(paths, a_path_leads_to_a_name_with_a_nul);
    tcase_add_test(paths, paths_lead_back_from_the_deep);
    tcase_add_test(paths, spells_paths);
    tcase_add_test(paths, appends_as_far_as_there_is_room);
    return run_suite(suite);
}
