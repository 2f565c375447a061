/* Comparisons of strings in patterns; all take time in proportion to the string. */
#include "reader/pattern.h"

#include <string.h>

#include "reader/pattern_case.h"

static bool is_string(const ctrail_value *value) {
    return value->kind == CTRAIL_KIND_STRING;
}

/* Whether the bytes at `at` are the condition's text. */
static bool is_text_at(const struct condition *condition, const char *at) {
    if (condition->any_case)
        return ctrail_pattern_same_letters(at, condition->text.ptr, condition->text.len);
    return !condition->text.len || memcmp(at, condition->text.ptr, condition->text.len) == 0;
}

bool ctrail_pattern_is_text(const struct condition *condition, const ctrail_value *value) {
    return is_string(value) && value->length == condition->text.len && is_text_at(condition, value->text);
}

bool ctrail_pattern_starts(const struct condition *condition, const ctrail_value *value) {
    return is_string(value) && value->length >= condition->text.len && is_text_at(condition, value->text);
}

bool ctrail_pattern_ends(const struct condition *condition, const ctrail_value *value) {
    return is_string(value) && value->length >= condition->text.len &&
           is_text_at(condition, value->text + value->length - condition->text.len);
}

/* ---- Wildcards -------------------------------------------------------------------------------- */

/* The borders of each prefix of the piece. */
static void find_borders(const char *bytes, size_t length, uint32_t *borders) {
    uint32_t border = 0;
    borders[0] = 0;
    for (size_t i = 1; i < length; i++) {
        while (border && bytes[i] != bytes[border])
            border = borders[border - 1];
        border += bytes[i] == bytes[border];
        borders[i] = border;
    }
}

/* The end of the piece where it stands first in at[0 .. length), or NULL. */
static const char *find_piece(const struct piece *piece, const char *at, size_t length) {
    size_t same = 0;
    for (size_t i = 0; i < length; i++) {
        while (same && at[i] != piece->bytes[same])
            same = piece->borders[same - 1];
        same += at[i] == piece->bytes[same];
        if (same == piece->length)
            return at + i + 1;
    }
    return NULL;
}

static bool starts_with(const struct piece *piece, const char *at, size_t length) {
    return piece->length <= length && memcmp(at, piece->bytes, piece->length) == 0;
}

/* The first piece is at the start of the string and the last at its end; those between are found one after the other.
 */
bool ctrail_pattern_fits_wildcard(const struct condition *condition, const ctrail_value *value) {
    const struct piece *piece = condition->pieces, *last = piece + condition->piece_count - 1;
    if (!is_string(value) || !starts_with(piece, value->text, value->length))
        return false;
    if (piece == last)
        return piece->length == value->length;
    const char *at = value->text + piece->length, *end = value->text + value->length;
    while (at && ++piece < last)
        if (piece->length)
            at = find_piece(piece, at, (size_t)(end - at));
    return at && (size_t)(end - at) >= last->length && memcmp(end - last->length, last->bytes, last->length) == 0;
}

/* Counts the `*`, and finds what is wrong with the spelling. */
static const char *check_wildcard(ctrail_str text, size_t *stars) {
    *stars = 0;
    for (size_t i = 0; i < text.len; i++) {
        char next = (char)(i + 1 < text.len ? text.ptr[i + 1] : '\0');
        if (text.ptr[i] == '*' && next == '*')
            return "two * of a wildcard in a row";
        if (text.ptr[i] == '\\' && next != '*' && next != '\\')
            return "a backslash in a wildcard that is before neither * nor another backslash";
        *stars += text.ptr[i] == '*';
        i += text.ptr[i] == '\\';
    }
    return *stars > PATTERN_STARS_MAX ? "a wildcard with more than 100 *" : NULL;
}

/* Copies what is between two `*`, without backslashes. */
static void cut_pieces(ctrail_str text, struct piece *piece, char *bytes, uint32_t *borders) {
    *piece = (struct piece){bytes, borders, 0};
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '*') {
            bytes += piece->length;
            borders += piece->length;
            *++piece = (struct piece){bytes, borders, 0};
            continue;
        }
        i += text.ptr[i] == '\\';
        bytes[piece->length++] = text.ptr[i];
    }
}

const char *ctrail_pattern_make_wildcard(struct condition *condition, struct arena *arena, bool *no_memory) {
    size_t stars;
    ctrail_str text = condition->text;
    const char *wrong = check_wildcard(text, &stars);
    *no_memory = false;
    if (wrong)
        return wrong;
    struct piece *pieces = ctrail_arena_alloc(arena, (stars + 1) * sizeof *pieces);
    char *bytes = ctrail_arena_alloc(arena, text.len + 1);
    uint32_t *borders = ctrail_arena_alloc(arena, (text.len + 1) * sizeof *borders);
    *no_memory = !pieces || !bytes || !borders;
    if (*no_memory)
        return NULL;
    cut_pieces(text, pieces, bytes, borders);
    for (size_t i = 0; i <= stars; i++)
        find_borders(pieces[i].bytes, pieces[i].length, borders + (pieces[i].bytes - bytes));
    condition->pieces = pieces;
    condition->piece_count = stars + 1;
    return NULL;
}
