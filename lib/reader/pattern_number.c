/*
 * Numbers in patterns. event-ruler compares two numbers by their values if each is what a double spells: so 5, 5.0 and
 * 50e-1 are the same, and 9007199254740993, which no double is, is only equal to what is spelled alike.
 */
#include "reader/pattern.h"

#include <string.h>

#include "base/number.h"

enum { DIGITS_SURE = 15, DIGITS_MOST = 17, SPELLED_SIZE = 48 };

/* The digits of a number without the zeros before and after them, and the power of ten of the last one. */
struct digits {
    char list[DIGITS_MOST + 1];
    size_t count; /* may be more than there is room for */
    int64_t exponent;
};

static int64_t exponent_of(const char *at, const char *end) {
    bool negative = at < end && *at == '-';
    int64_t exponent = 0;
    for (at += at < end && (*at == '-' || *at == '+'); at < end && exponent < 100000; at++)
        exponent = exponent * 10 + (*at - '0');
    return negative ? -exponent : exponent;
}

static struct digits digits_of(ctrail_str text) {
    struct digits digits = {.count = 0};
    const char *end = text.ptr + text.len, *at = text.ptr + (*text.ptr == '-');
    size_t zeros = 0; /* after the last digit so far */
    bool after_dot = false;
    for (; at < end && *at != 'e' && *at != 'E'; at++) {
        if (*at == '.') {
            after_dot = true;
            continue;
        }
        digits.exponent -= after_dot;
        zeros = *at == '0' ? zeros + 1 : 0;
        if ((digits.count || *at != '0') && digits.count++ < DIGITS_MOST + 1)
            digits.list[digits.count - 1] = *at;
    }
    digits.count -= zeros < digits.count ? zeros : digits.count;
    digits.exponent += (int64_t)zeros;
    if (at < end)
        digits.exponent += exponent_of(at + 1, end);
    return digits;
}

static uint64_t integer_of(const struct digits *digits, size_t count) {
    uint64_t integer = 0;
    for (size_t i = 0; i < count; i++)
        integer = integer * 10 + (uint64_t)(digits->list[i] - '0');
    return integer;
}

/* Whether the integer times ten to the exponent is read as that double. */
static bool spells(uint64_t integer, int64_t exponent, double value) {
    char text[SPELLED_SIZE], *end = text + sizeof text, *at = end;
    uint64_t magnitude = exponent < 0 ? 0 - (uint64_t)exponent : (uint64_t)exponent;
    double other;
    for (; magnitude || at == end; magnitude /= 10)
        *--at = (char)('0' + magnitude % 10);
    *--at = exponent < 0 ? '-' : '+';
    *--at = 'e';
    for (; integer; integer /= 10)
        *--at = (char)('0' + integer % 10);
    return ctrail_number_double(at, (size_t)(end - at), &other) && other == value;
}

/* Whether the double has just that value. */
static bool is_exact(uint64_t integer, int64_t exponent, double value) {
    for (; exponent > 0 && integer < UINT64_MAX / 10; exponent--)
        integer *= 10;
    return exponent == 0 && value < 18446744073709551616.0 && (uint64_t)value == integer;
}

/* Whether no fewer digits are read as that double, and no others of their number, unless these are its very value. */
static bool is_best(const struct digits *digits, double value) {
    for (size_t count = DIGITS_SURE; count < digits->count; count++) {
        uint64_t integer = integer_of(digits, count);
        int64_t exponent = digits->exponent + (int64_t)(digits->count - count);
        if (spells(integer, exponent, value) || spells(integer + 1, exponent, value))
            return false;
    }
    uint64_t all = integer_of(digits, digits->count);
    return is_exact(all, digits->exponent, value) ||
           (!spells(all - 1, digits->exponent, value) && !spells(all + 1, digits->exponent, value));
}

/* Whether it is the shortest spelling of its double: with up to 15 digits it is, unless it is too near to 0, and with
 * more than 17 it never is. */
static bool is_shortest(ctrail_str text, double value) {
    struct digits digits = digits_of(text);
    double magnitude = value < 0 ? -value : value;
    if (digits.count <= DIGITS_SURE)
        return !digits.count || magnitude > 0;
    return digits.count <= DIGITS_MOST && is_best(&digits, magnitude);
}

struct pattern_number ctrail_pattern_number(ctrail_str text) {
    struct pattern_number number = {.text = text};
    number.comparable = ctrail_number_double(text.ptr, text.len, &number.value) && is_shortest(text, number.value);
    return number;
}

bool ctrail_pattern_is_number(const struct condition *condition, const ctrail_value *value) {
    if (value->kind != CTRAIL_KIND_NUMBER)
        return false;
    struct pattern_number number = ctrail_pattern_number(value_str(value));
    return number.comparable && condition->low.comparable
               ? number.value == condition->low.value
               : ctrail_str_equal_n(number.text, condition->low.text.ptr, condition->low.text.len);
}

bool ctrail_pattern_is_in_range(const struct condition *condition, const ctrail_value *value) {
    if (value->kind != CTRAIL_KIND_NUMBER)
        return false;
    struct pattern_number number = ctrail_pattern_number(value_str(value));
    double low = condition->low.value, high = condition->high.value;
    return number.comparable &&
           (!condition->has_low || number.value > low || (number.value == low && !condition->low_open)) &&
           (!condition->has_high || number.value < high || (number.value == high && !condition->high_open));
}
