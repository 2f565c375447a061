/* Sets: whatever the keys are, each is found, in its order, and none that is not there; also after memory was refused.
 */
#include "reading.h"

#include "base/set.h"

enum { MANY = 5000, NEAR = 300, KEY_SIZE = 1024, KEYS_MAX = MANY };

struct thing {
    struct entry entry;
    size_t number;
};

static char texts[KEYS_MAX][KEY_SIZE];
static ctrail_str keys[KEYS_MAX];
static size_t count;

static void add_key(const char *text, size_t length) {
    memcpy(texts[count], text, length);
    keys[count] = (ctrail_str){texts[count], length};
    count++;
}

/* ---- Kinds of keys ---------------------------------------------------------------------------- */

static void numbers(void) {
    char text[KEY_SIZE];
    while (count < MANY)
        add_key(text, (size_t)snprintf(text, sizeof text, "i-%017zx", count));
}

/* Of lib/base/set.c. */
static uint64_t hash_on(uint64_t hash, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
    return hash;
}

/* Appends what makes the key one of those that want the same slot, of no more slots than so many keys have. */
static void add_neighbour(char *text, size_t length) {
    uint64_t start = hash_on(UINT64_C(14695981039346656037), text, length), hash = 0;
    for (unsigned i = 0; ((hash ^ hash >> 32) & 0xFFF) != 1; i++) {
        snprintf(text + length, KEY_SIZE - length, "%08x", i);
        hash = hash_on(start, text + length, 8);
    }
    add_key(text, length + 8);
}

static void neighbours(void) {
    char text[KEY_SIZE];
    while (count < NEAR)
        add_neighbour(text, (size_t)snprintf(text, sizeof text, "%zx ", count));
}

/* Each begins like all others. */
static void long_neighbours(void) {
    char text[KEY_SIZE];
    while (count < NEAR) {
        memset(text, 'a', sizeof text);
        add_neighbour(text, 2 * count);
    }
}

/* Of some, the one is the other with something behind it. */
static void beginnings(void) {
    static const char zeros[NEAR] = {0};
    while (count < NEAR)
        add_key(zeros, count);
}

/* ---- The tests -------------------------------------------------------------------------------- */

static const struct kind {
    const char *name;
    void (*make)(void);
    bool crowded; /* more want a slot than are tried for it */
} kinds[] = {
    {"numbers", numbers, false},
    {"the same slot", neighbours, true},
    {"the same slot and the same beginning", long_neighbours, true},
    {"one the beginning of the other", beginnings, false},
};

static bool add(struct arena *arena, struct set *set, size_t i) {
    struct thing *thing = (void *)ctrail_set_add(arena, set, keys[i], sizeof *thing);
    if (thing)
        thing->number = i;
    return thing != NULL;
}

static void check(const struct set *set, size_t added) {
    const struct entry *entry = set->first;
    ck_assert_uint_eq(set->count, added);
    for (size_t i = 0; i < count; i++) {
        const struct thing *found = (void *)ctrail_set_find(set, keys[i]);
        ck_assert_msg((found != NULL) == (i < added), "of %zu, the %zuth is%s found", added, i, found ? "" : " not");
        ck_assert(!found || (found->number == i && &found->entry == entry));
        entry = found ? entry->next : entry;
    }
    ck_assert_ptr_null(entry);
    ck_assert_ptr_null(ctrail_set_find(set, (ctrail_str){NULL, 0}));
}

START_TEST(finds) {
    struct arena arena;
    struct set set = {.count = 0};
    ctrail_arena_init(&arena, ctrail_allocator_of(NULL), UINT64_MAX);
    count = 0;
    kinds[_i].make();
    for (size_t i = 0; i < count; i++) {
        if (!(i & (i - 1)))
            check(&set, i);
        ck_assert(!ctrail_set_find(&set, keys[i]) && add(&arena, &set, i));
    }
    check(&set, count);
    ck_assert_int_eq(set.others.fork != NULL, kinds[_i].crowded);
    ctrail_arena_free(&arena);
}
END_TEST

/* The limit is raised until all is in, a little each time; by a part of it, since what an attempt took is not given
 * back. */
START_TEST(tries_again) {
    struct arena arena;
    struct set set = {.count = 0};
    ctrail_arena_init(&arena, ctrail_allocator_of(NULL), 16);
    count = 0;
    kinds[_i].make();
    for (size_t added = 0, checked = 0; added < count; arena.limit += 64 + arena.limit / 64) {
        if (added >= 2 * checked)
            check(&set, checked = added);
        while (added < count && add(&arena, &set, added))
            added++;
    }
    check(&set, count);
    ctrail_arena_free(&arena);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("set");
    TCase *one = tcase_create("sets");
    tcase_add_loop_test(one, finds, 0, COUNT(kinds));
    tcase_add_loop_test(one, tries_again, 1, COUNT(kinds));
    tcase_set_timeout(one, 120);
    suite_add_tcase(suite, one);
    return run_suite(suite);
}
