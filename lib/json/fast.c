/*
 * One pass over the text, which appends nodes and copies strings while it searches for their ends. It has no errors of
 * its own: where the text is not what it expects, it gives up, and yajl decides.
 */
#include "json/fast.h"

#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "json/peek.h"
#include "json/plain.h"
#include "json/selection.h"
#include "json/unescape.h"

_Static_assert((int)FAST_SLACK >= (int)PLAIN_BLOCK, "a block may begin at the text's last byte");

struct fast {
    struct builder builder;
    const unsigned char *at, *end;
    unsigned char *copy;
    const unsigned char *text;
    const unsigned char *block; /* the last block that was copied */
    uint64_t ends;              /* the mask of its bytes that are not plain, as plain_block returns it */
};

/* Where a byte of the text is copied to. */
static inline unsigned char *place(const struct fast *fast, const unsigned char *at) {
    return fast->copy + (at - fast->text);
}

static NEVER_INLINE const unsigned char *after_space(struct tree *tree, const unsigned char *at,
                                                     const unsigned char *end) {
    while (at < end && bytes_is_space(*at)) {
        tree->is_compact = false;
        at++;
    }
    return at;
}

static inline void skip_space(struct fast *fast) {
    if (*fast->at <= ' ')
        fast->at = after_space(fast->builder.tree, fast->at, fast->end);
}

/* ---- Strings ---------------------------------------------------------------------------------- */

static ALWAYS_INLINE void take_block(struct fast *fast, const unsigned char *block) {
    fast->block = block;
    fast->ends = plain_block(block, place(fast, block));
}

/* Copies all blocks up to the one that `at` is in, so that what is then written into the copy is not overwritten. */
static ALWAYS_INLINE void catch_up(struct fast *fast, const unsigned char *at) {
    while (at - fast->block >= PLAIN_BLOCK)
        take_block(fast, fast->block + PLAIN_BLOCK);
}

/* The first byte from `at` on that is not plain; it may be at or after the text's end. */
static ALWAYS_INLINE const unsigned char *plain_end(struct fast *fast, const unsigned char *at) {
    catch_up(fast, at);
    uint64_t ends = fast->ends >> (at - fast->block);
    while (!ends) {
        at = fast->block + PLAIN_BLOCK;
        if (at >= fast->end)
            return fast->end;
        take_block(fast, at);
        ends = fast->ends;
    }
    return at + plain_lowest(ends);
}

/* Decodes one escape, or copies one character that is not ASCII. Returns where it ends; NULL: it is not valid. */
static const unsigned char *take_other(const unsigned char *at, const unsigned char *end, unsigned char *out,
                                       size_t *length) {
    size_t left = (size_t)(end - at);
    bool valid = false;
    if (*at >= 0x80) {
        *length = ctrail_utf8_sequence((const char *)at, left, &valid);
        memcpy(out, at, *length);
        return valid ? at + *length : NULL;
    }
    size_t taken = *at == '\\' ? ctrail_unescape_one((const char *)at, left, true, (char *)out, length) : 0;
    bool known = taken && taken != SIZE_MAX;
    bool lone_surrogate = known && *length == 3 && out[0] == 0xED && out[1] >= 0xA0;
    return known && !lone_surrogate ? at + taken : NULL;
}

/* Decodes the string from `first`, of which the bytes before `at` are plain. The decoded string is never longer than
 * its source, and is moved so that both end at the same place. Returns its closing quote, or NULL. */
static const unsigned char *decode_rest(struct fast *fast, const unsigned char *first, const unsigned char *at,
                                        size_t *length) {
    unsigned char *decoded = place(fast, first), *to = place(fast, at), other[UNESCAPED_ROOM];
    while (at < fast->end && *at != '"') {
        size_t size;
        at = take_other(at, fast->end, other, &size);
        if (!at)
            return NULL;
        const unsigned char *next = plain_end(fast, at); /* copies the blocks that are written to below */
        memcpy(to, other, size);
        memmove(to + size, at, (size_t)(next - at));
        to += size + (size_t)(next - at);
        at = next;
    }
    if (at >= fast->end)
        return NULL;
    *length = (size_t)(to - decoded);
    memmove(place(fast, at) - *length, decoded, *length);
    return at;
}

/* The string whose opening quote is next. */
static ALWAYS_INLINE bool take_string(struct fast *fast, uint32_t kind) {
    const unsigned char *first = fast->at + 1, *quote = plain_end(fast, first);
    size_t length = (size_t)(quote - first);
    if (quote >= fast->end)
        return false;
    if (*quote != '"') {
        struct fast copy = *fast; /* only its address leaves this function, so that *fast can stay in registers */
        quote = decode_rest(&copy, first, quote, &length);
        *fast = copy;
        if (!quote)
            return false;
    }
    *place(fast, quote) = '\0';
    fast->at = quote + 1;
    return build_append(&fast->builder, kind, (const char *)place(fast, quote) - length, length);
}

/* ---- Numbers and words ------------------------------------------------------------------------ */

static inline bool take_word(struct fast *fast, uint32_t kind, const unsigned char *end) {
    unsigned char *copy = place(fast, fast->at);
    size_t length = (size_t)(end - fast->at);
    catch_up(fast, end);
    copy[length] = '\0';
    fast->at = end;
    return build_append(&fast->builder, kind, (const char *)copy, length);
}

static inline bool take_literal(struct fast *fast, uint32_t kind, const char *literal, size_t length) {
    if ((size_t)(fast->end - fast->at) <= length || memcmp(fast->at, literal, length) != 0)
        return false;
    return take_word(fast, kind, fast->at + length);
}

/* Where the digits at `at` end; NULL if there are none. */
static inline const unsigned char *after_digits(const struct fast *fast, const unsigned char *at) {
    const unsigned char *first = at;
    while (at < fast->end && *at >= '0' && *at <= '9')
        at++;
    return at > first ? at : NULL;
}

static inline const unsigned char *after_fraction(const struct fast *fast, const unsigned char *at) {
    return at && *at == '.' ? after_digits(fast, at + 1) : at;
}

static inline const unsigned char *after_exponent(const struct fast *fast, const unsigned char *at) {
    if (!at || (*at != 'e' && *at != 'E'))
        return at;
    return after_digits(fast, at + 1 + (at[1] == '+' || at[1] == '-'));
}

static inline bool take_number(struct fast *fast) {
    const unsigned char *at = fast->at + (*fast->at == '-');
    at = *at == '0' ? at + 1 : after_digits(fast, at);
    at = after_exponent(fast, after_fraction(fast, at));
    return at && at < fast->end && take_word(fast, CTRAIL_KIND_NUMBER, at);
}

/* ---- Values ----------------------------------------------------------------------------------- */

/* *opened: it is an object or array, of which only the bracket was read. */
static ALWAYS_INLINE bool take_value(struct fast *fast, bool *opened) {
    *opened = false;
    switch (*fast->at) {
    case '"':
        return take_string(fast, CTRAIL_KIND_STRING);
    case '{':
    case '[':
        *opened = true;
        return build_open(&fast->builder, *fast->at++ == '{' ? CTRAIL_KIND_OBJECT : CTRAIL_KIND_ARRAY);
    case 't':
        return take_literal(fast, CTRAIL_KIND_TRUE, "true", 4);
    case 'f':
        return take_literal(fast, CTRAIL_KIND_FALSE, "false", 5);
    case 'n':
        return take_literal(fast, CTRAIL_KIND_NULL, "null", 4);
    default:
        return take_number(fast);
    }
}

static ALWAYS_INLINE bool take_key(struct fast *fast) {
    if (*fast->at != '"' || !take_string(fast, KIND_KEY))
        return false;
    skip_space(fast);
    if (*fast->at++ != ':')
        return false;
    skip_space(fast);
    return true;
}

/* ---- What is passed over ---------------------------------------------------------------------- */

/* The selection for the innermost object that has one, and how deep that is; all in what is deeper is wanted. */
struct selecting {
    struct selection *selection;
    uint32_t depth;
    uint64_t seen;         /* names of the outermost object */
    struct selected *last; /* the name before this one; NULL: none, or one that is not known */
};

enum choice {
    CHOICE_TAKE,
    CHOICE_TAKE_VALUE, /* the name has been taken */
    CHOICE_PASSED,     /* the member was passed over */
    CHOICE_LEAVE       /* yajl must decide */
};

/* The name that begins here. */
struct name {
    struct selected *known; /* NULL: it is not */
    size_t length;          /* without quotes; SIZE_MAX: it has escapes, or does not end */
    bool is_exact;          /* it is not the name in lower case */
};

/* Members mostly come in the order of the record before. */
static ALWAYS_INLINE struct name find_name(const struct fast *fast, struct selecting *selecting) {
    struct selected **expected = selecting->last ? &selecting->last->following : &selecting->selection->first;
    const char *name = (const char *)fast->at + 1, *end = (const char *)fast->end;
    if (*expected && selection_is(*expected, name, (size_t)(end - name)))
        return (struct name){*expected, (*expected)->name.len, true};
    const char *quote = plain_quote(name, end);
    if (quote >= end || *quote != '"')
        return (struct name){NULL, SIZE_MAX, false};
    struct selected *known = selection_find(selecting->selection, name, (size_t)(quote - name));
    if (!known)
        return (struct name){NULL, (size_t)(quote - name), false};
    *expected = known;
    return (struct name){known, (size_t)(quote - name), selection_is(known, name, (size_t)(end - name))};
}

static ALWAYS_INLINE const unsigned char *after_value(const struct fast *fast) {
    const char *at = (const char *)fast->at, *end = (const char *)fast->end;
    const char *quote = *at == '"' ? plain_quote(at + 1, end) : end;
    return (const unsigned char *)(quote < end && *quote == '"' ? quote + 1 : ctrail_peek_value_end(at, end));
}

/* Goes to the value after the name; false: there is none. */
static ALWAYS_INLINE bool after_name(struct fast *fast, size_t length) {
    fast->at += length + 2;
    skip_space(fast);
    if (*fast->at++ != ':')
        return false;
    skip_space(fast);
    return fast->at < fast->end;
}

/* Goes on at `at`, if the value does end. */
static ALWAYS_INLINE enum choice pass_to(struct fast *fast, const unsigned char *at) {
    if (!at)
        return CHOICE_LEAVE;
    fast->at = at;
    if (at - fast->block >= 2 * PLAIN_BLOCK)
        take_block(fast, at);
    return CHOICE_PASSED;
}

/* Takes the name of a member that is wanted, of an object with a selection, or passes the member over. A name that
 * comes twice may be another record's, if what was passed over before was broken. */
static ALWAYS_INLINE enum choice choose(struct fast *fast, struct selecting *selecting, struct selection **inside) {
    if (*fast->at != '"')
        return CHOICE_LEAVE;
    struct name name = find_name(fast, selecting);
    bool is_wanted = selection_wants(selecting->selection, name.known);
    uint64_t bit = name.known ? name.known->bit : 0;
    bool is_again = selecting->seen & bit;
    selecting->last = name.known;
    selecting->seen |= bit;
    *inside = name.known ? name.known->inside : NULL;
    if (is_again)
        return CHOICE_LEAVE;
    if (name.length == SIZE_MAX || (is_wanted && !name.is_exact)) /* it may be put right where it stands */
        return CHOICE_TAKE;
    if (!after_name(fast, name.length))
        return CHOICE_LEAVE;
    if (!is_wanted)
        return pass_to(fast, after_value(fast));
    return build_append(&fast->builder, KIND_KEY, name.known->name.ptr, name.length) ? CHOICE_TAKE_VALUE : CHOICE_LEAVE;
}

static inline void enter(struct selecting *selecting, const struct builder *b, struct selection *inside) {
    if (inside && b->nodes[b->open].kind == CTRAIL_KIND_OBJECT) {
        selecting->selection = inside;
        selecting->depth = b->depth;
        selecting->last = NULL;
    }
}

static inline void leave(struct selecting *selecting, const struct builder *b) {
    if (selecting->depth == b->depth) {
        selecting->last = selecting->selection->holder;
        selecting->selection = selecting->selection->around;
        selecting->depth--;
    }
}

/* ---- All of it -------------------------------------------------------------------------------- */

/* The object that begins here, up to its closing bracket. `selection` is a constant NULL where all is wanted. */
static ALWAYS_INLINE bool run(struct fast *fast, struct selection *selection) {
    struct builder *b = &fast->builder;
    struct selecting selecting = {selection, 1, 0, NULL};
    struct selection *inside = NULL;
    bool opened = build_open(b, CTRAIL_KIND_OBJECT);
    if (!opened)
        return false;
    fast->at++;
    while (b->open) {
        bool is_object = b->nodes[b->open].kind == CTRAIL_KIND_OBJECT;
        skip_space(fast);
        if (fast->at >= fast->end)
            return false;
        if (*fast->at == (is_object ? '}' : ']')) {
            fast->at++;
            if (selection)
                leave(&selecting, b);
            build_close(b);
            opened = false;
            continue;
        }
        if (!opened && *fast->at++ != ',')
            return false;
        if (!opened)
            skip_space(fast);
        enum choice choice = CHOICE_TAKE;
        if (selection && is_object && b->depth == selecting.depth)
            choice = choose(fast, &selecting, &inside);
        opened = false;
        if (choice == CHOICE_PASSED)
            continue;
        if (choice == CHOICE_LEAVE || (choice == CHOICE_TAKE && is_object && !take_key(fast)) ||
            fast->at >= fast->end || !take_value(fast, &opened))
            return false;
        if (selection && opened)
            enter(&selecting, b, inside);
        inside = NULL;
    }
    return true;
}

enum { LEAST_MEMORY = 128 * 1024 };

/* Whether the arena's limit would suffice for yajl too, whatever the text holds, and the strings fit into their share
 * of it: which of the two parsers is used must not change which records exceed the limit. */
static bool is_small(const struct arena *arena, size_t size) {
    uint64_t share = arena->limit / TREE_SHARE;
    return size + FAST_SLACK <= share && arena->limit - TREE_SHARE * (uint64_t)size >= LEAST_MEMORY;
}

/* Starts with the memory of the last tree, as far as it was kept. */
static bool start(struct builder *builder, struct tree *tree, size_t size) {
    size_t kept = tree->nodes.memory.size;
    return ctrail_shared_reserve(&tree->nodes, kept) &&
           ctrail_build_start(builder, tree, size, kept / sizeof *builder->nodes);
}

/* The state is a local variable whose address never leaves this file, so that compilers keep it in registers. */
static ctrail_rc parse(struct tree *tree, const char *text, size_t size, size_t *used) {
    struct builder builder;
    unsigned char *strings = ctrail_tree_strings(tree, size + FAST_SLACK);
    if (!strings || !start(&builder, tree, size))
        return ctrail_arena_error(tree->arena);
    struct fast fast = {.builder = builder, .text = (const unsigned char *)text, .copy = strings};
    fast.at = fast.text;
    fast.end = fast.text + size;
    take_block(&fast, fast.text);
    tree->is_compact = !tree->selection;
    if (!(tree->selection ? run(&fast, tree->selection) : run(&fast, NULL)))
        return fast.builder.error == CTRAIL_ERR_MEMORY ? CTRAIL_ERR_MEMORY : CTRAIL_NONE;
    *used = (size_t)(fast.at - fast.text);
    builder = fast.builder;
    return ctrail_build_finish(&builder, *used);
}

ctrail_rc ctrail_fast_parse(struct tree *tree, const char *text, size_t size, size_t *used) {
    bool may = !FAST_LEFT_OUT && !tree->yajl_only && size && *text == '{' && is_small(tree->arena, size);
    return may ? parse(tree, text, size, used) : CTRAIL_NONE;
}
