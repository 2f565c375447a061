/* What strings spell: each piece at each place and in each room, taken in blocks and step by step. */
#include "fixtures.h"

#include <stdlib.h>
#include <string.h>

#include "json/plain.h"
#include "json/unescape.h"

enum { PLACES = 2 * PLAIN_BLOCK + 2, SLACK = 32, SIZE = PLACES + ESCAPE_MAX + PLAIN_BLOCK + SLACK };

static const struct piece {
    const char *name, *text;
    size_t size;
} pieces[] = {
#define PIECE(name, text)                                                                                              \
    { name, text, sizeof(text) - 1 }
    PIECE("nothing", ""),
    PIECE("a quote", "\""),
    PIECE("an escaped quote", "\\\""),
    PIECE("an escaped backslash", "\\\\"),
    PIECE("an escaped slash", "\\/"),
    PIECE("a backspace", "\\b"),
    PIECE("a form feed", "\\f"),
    PIECE("a new line", "\\n"),
    PIECE("a return", "\\r"),
    PIECE("a tab", "\\t"),
    PIECE("a letter", "\\u0041"),
    PIECE("a zero", "\\u0000"),
    PIECE("three bytes", "\\u20AC"),
    PIECE("a pair of surrogates", "\\ud83d\\uDE00"),
    PIECE("a lone high surrogate", "\\ud83d"),
    PIECE("a lone low surrogate", "\\ude00"),
    PIECE("an escape that there is not", "\\x"),
    PIECE("an escape of a zero", "\\\0"),
    PIECE("an escape of no digits", "\\u12g4"),
    PIECE("a control character", "\x1F"),
    PIECE("a zero as it is", "\0"),
    PIECE("bytes that are no ASCII", "\xE2\x82\xAC"),
    PIECE("the last character of ASCII", "\x7F"),
#undef PIECE
};

static const char *const fillings[] = {"a", "\\\"", "a\\n", "\\\\aaa"};

struct input {
    char text[SIZE];
    size_t size;
};

static void fill(struct input *input, const char *filling, size_t upto) {
    size_t length = strlen(filling);
    while (input->size < upto) {
        size_t room = upto - input->size;
        memcpy(input->text + input->size, filling, length < room ? length : room);
        input->size += length < room ? length : room;
    }
}

static struct input input_of(const struct piece *piece, const char *filling, size_t place) {
    struct input input = {.size = 0};
    fill(&input, filling, place);
    memcpy(input.text + input.size, piece->text, piece->size);
    input.size += piece->size;
    fill(&input, filling, place + piece->size + PLAIN_BLOCK + SLACK);
    return input;
}

struct output {
    enum unescaped end;
    char text[SIZE];
    size_t taken, put;
};

/* The bytes end where their memory does, and so does the room. */
static void take_at_once(struct output *out, const char *in, size_t size, size_t room, bool last, bool controls) {
    char *exact = malloc(size ? size : 1), *space = malloc(room ? room : 1);
    ck_assert(exact && space);
    memcpy(exact, in, size);
    out->taken = size;
    out->put = room;
    out->end = ctrail_unescape(exact, &out->taken, space, &out->put, last, controls);
    ck_assert_uint_le(out->put, room);
    memcpy(out->text, space, out->put);
    free(exact);
    free(space);
}

/* With room for one escape or four bytes each time, so that no block is taken. */
static void take_step_by_step(struct output *out, const char *in, size_t size, bool last, bool controls) {
    *out = (struct output){.end = UNESCAPED_SOME};
    while (!out->end && out->taken < size && SIZE - out->put >= UNESCAPED_ROOM) {
        size_t left = size - out->taken, taken = left < ESCAPE_MAX ? left : ESCAPE_MAX, put = UNESCAPED_ROOM;
        out->end =
            ctrail_unescape(in + out->taken, &taken, out->text + out->put, &put, last && taken == left, controls);
        if (!taken)
            break;
        out->taken += taken;
        out->put += put;
    }
}

/* Where the room ends early, only what was put is compared. */
static void check_same(const char *name, const struct input *input, size_t room, bool last, bool controls) {
    struct output at_once, steps;
    take_at_once(&at_once, input->text, input->size, room, last, controls);
    take_step_by_step(&steps, input->text, input->size, last, controls);
    bool had_room = at_once.end || room - at_once.put >= UNESCAPED_ROOM;
    bool same = at_once.end == steps.end && at_once.taken == steps.taken && at_once.put == steps.put;
    ck_assert_msg(same || !had_room, "%s: %zu of %zu bytes taken, %zu put, instead of %zu and %zu", name, at_once.taken,
                  input->size, at_once.put, steps.taken, steps.put);
    ck_assert_msg(at_once.put <= steps.put && memcmp(at_once.text, steps.text, at_once.put) == 0,
                  "%s: other bytes in %zu of room", name, room);
}

START_TEST(each_place) {
    for (size_t filling = 0; filling < sizeof fillings / sizeof *fillings; filling++)
        for (size_t place = 0; place <= PLACES; place++) {
            struct input input = input_of(&pieces[_i], fillings[filling], place);
            for (int flags = 0; flags < 4; flags++)
                check_same(pieces[_i].name, &input, SIZE, flags & 1, flags & 2);
        }
}
END_TEST

START_TEST(each_room) {
    for (size_t filling = 0; filling < sizeof fillings / sizeof *fillings; filling++) {
        struct input input = input_of(&pieces[_i], fillings[filling], PLAIN_BLOCK + 3);
        for (size_t room = 0; room <= input.size; room++)
            check_same(pieces[_i].name, &input, room, false, false);
    }
}
END_TEST

START_TEST(each_size) {
    for (size_t filling = 0; filling < sizeof fillings / sizeof *fillings; filling++) {
        struct input input = input_of(&pieces[_i], fillings[filling], PLAIN_BLOCK + 3);
        for (; input.size; input.size--)
            for (int last = 0; last < 2; last++)
                check_same(pieces[_i].name, &input, SIZE, last, false);
    }
}
END_TEST

static TCase *add(Suite *suite, const char *name, const TTest *test) {
    TCase *tcase = tcase_create(name);
    tcase_add_loop_test(tcase, test, 0, sizeof pieces / sizeof *pieces);
    suite_add_tcase(suite, tcase);
    return tcase;
}

int main(void) {
    Suite *suite = suite_create("unescape");
    tcase_set_tags(add(suite, "each place", each_place), LONG_CASES);
    add(suite, "each room", each_room);
    add(suite, "each size", each_size);
    return run_suite(suite);
}
