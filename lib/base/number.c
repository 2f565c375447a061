/*
 * Integers are read digit by digit. Doubles are rounded exactly: digits and exponent become one large integer, scaled
 * by a power of two, whose top bits and whether any lower bit is set decide how to round.
 */
#include "base/number.h"

#include <float.h>
#include <string.h>

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool ctrail_number_integer(const char *text, size_t length, int64_t *out) {
    bool negative = length && *text == '-';
    size_t i = negative;
    int64_t total = 0;
    if (i == length)
        return false;
    for (; i < length; i++) {
        int digit = text[i] - '0';
        if (digit < 0 || digit > 9 || total > (INT64_MAX - digit) / 10)
            return false;
        total = total * 10 + digit;
    }
    *out = negative ? -total : total;
    return true;
}

bool ctrail_number_whole(const char *text, size_t length, int64_t *out) {
    size_t end = length;
    while (end && text[end - 1] == '0')
        end--;
    bool fraction = end && end < length && text[end - 1] == '.';
    return ctrail_number_integer(text, fraction ? end - 1 : length, out);
}

/* ---- The parts of a number -------------------------------------------------------------------- */

/* No double, and no midpoint between two doubles, has more significant digits than this: of a longer number, these
 * digits and whether any later one is not 0 decide how it is rounded. */
enum { DIGITS_MAX = 800 };

struct decimal {
    bool negative, more; /* more: digits other than 0 follow */
    char digits[DIGITS_MAX];
    int count;
    int64_t exponent; /* the digits, read as an integer, times ten to this */
};

struct text {
    const char *at, *end;
};

static bool take(struct text *text, char c) {
    if (text->at == text->end || *text->at != c)
        return false;
    text->at++;
    return true;
}

static void add_digit(struct decimal *decimal, char digit, bool fraction) {
    bool leading = !decimal->count && digit == '0';
    bool kept = !leading && decimal->count < DIGITS_MAX;
    if (kept)
        decimal->digits[decimal->count++] = digit;
    else if (!leading)
        decimal->more = decimal->more || digit != '0';
    decimal->exponent += (!kept && !leading) - (int)fraction;
}

/* Reads digits; false if there is none. */
static bool take_digits(struct text *text, struct decimal *decimal, bool fraction) {
    const char *first = text->at;
    for (; text->at < text->end && is_digit(*text->at); text->at++)
        add_digit(decimal, *text->at, fraction);
    return text->at > first;
}

static bool take_exponent(struct text *text, struct decimal *decimal) {
    if (!take(text, 'e') && !take(text, 'E'))
        return true;
    bool negative = take(text, '-');
    if (!negative)
        take(text, '+');
    const char *first = text->at;
    int64_t exponent = 0;
    for (; text->at < text->end && is_digit(*text->at); text->at++)
        if (exponent < INT64_MAX / 100)
            exponent = exponent * 10 + (*text->at - '0');
    decimal->exponent += negative ? -exponent : exponent;
    return text->at > first;
}

static bool read_decimal(const char *number, size_t length, struct decimal *decimal) {
    struct text text = {number, number + length};
    decimal->negative = take(&text, '-');
    decimal->more = false;
    decimal->count = 0;
    decimal->exponent = 0;
    bool zero = take(&text, '0');
    bool whole = zero || take_digits(&text, decimal, false);
    bool fraction = !take(&text, '.') || take_digits(&text, decimal, true);
    return whole && fraction && take_exponent(&text, decimal) && text.at == text.end;
}

/* ---- A large integer -------------------------------------------------------------------------- */

/* Enough for the smallest double, 5e-324, with 800 digits and a quotient of 64 bits. */
enum { LIMB_BITS = 32, LIMBS_MAX = 224, TEN_STEP = 9 };
static const uint32_t ten_step = 1000000000;

struct big {
    uint32_t limbs[LIMBS_MAX]; /* the lowest first */
    int count;
    bool more; /* a remainder other than 0 was dropped */
};

static void multiply_add(struct big *big, uint32_t factor, uint32_t addend) {
    uint64_t carry = addend;
    for (int i = 0; i < big->count; i++) {
        carry += (uint64_t)big->limbs[i] * factor;
        big->limbs[i] = (uint32_t)carry;
        carry >>= LIMB_BITS;
    }
    if (carry)
        big->limbs[big->count++] = (uint32_t)carry;
}

static void divide(struct big *big, uint32_t divisor) {
    uint64_t rest = 0;
    for (int i = big->count; i-- > 0;) {
        rest = rest << LIMB_BITS | big->limbs[i];
        big->limbs[i] = (uint32_t)(rest / divisor);
        rest %= divisor;
    }
    big->more = big->more || rest;
    while (big->count && !big->limbs[big->count - 1])
        big->count--;
}

static void shift_up(struct big *big, int limbs) {
    memmove(big->limbs + limbs, big->limbs, (size_t)big->count * sizeof *big->limbs);
    memset(big->limbs, 0, (size_t)limbs * sizeof *big->limbs);
    big->count += limbs;
}

static uint32_t power_of_ten(int64_t exponent) {
    uint32_t power = 1;
    while (exponent--)
        power *= 10;
    return power;
}

/* Ten to the power of the exponent, or of TEN_STEP if that is less. */
static uint32_t step_factor(int64_t exponent) {
    return exponent < TEN_STEP ? power_of_ten(exponent) : ten_step;
}

/* Makes the decimal *big times two to the *power, exactly but for a remainder that `more` notes. A division by ten to
 * the TEN_STEP takes away less than a limb. */
static void scale(const struct decimal *decimal, struct big *big, int *power) {
    int64_t up = decimal->exponent, down = -decimal->exponent;
    int limbs = down > 0 ? (int)((down + TEN_STEP - 1) / TEN_STEP) + 3 : 0;
    big->count = 0;
    big->more = decimal->more;
    for (int i = 0; i < decimal->count; i++)
        multiply_add(big, 10, (uint32_t)(decimal->digits[i] - '0'));
    for (; up > 0; up -= TEN_STEP)
        multiply_add(big, step_factor(up), 0);
    shift_up(big, limbs);
    for (; down > 0; down -= TEN_STEP)
        divide(big, step_factor(down));
    *power = -limbs * LIMB_BITS;
}

/* ---- Rounding --------------------------------------------------------------------------------- */

enum { MANTISSA_BITS = 53, EXPONENT_BIAS = 1075, EXPONENT_TOP = 2046 };

static int bits_of(uint32_t limb) {
    int bits = 0;
    for (; limb; limb >>= 1)
        bits++;
    return bits;
}

static uint64_t bit_at(const struct big *big, int bit) {
    return big->limbs[bit / LIMB_BITS] >> bit % LIMB_BITS & 1;
}

/* The bits from `low` up to `high`. half: the bit below them; more: whether any lower one is set. */
static uint64_t bits_above(const struct big *big, int low, int high, bool *half, bool *more) {
    uint64_t bits = 0;
    for (int bit = high; bit-- > low;)
        bits = bits << 1 | (bit < 0 ? 0 : bit_at(big, bit));
    *half = low > 0 && low <= high && bit_at(big, low - 1);
    *more = big->more;
    for (int bit = low - 1; bit-- > 0 && !*more;)
        *more = bit < high && bit_at(big, bit);
    return bits;
}

/* Rounds to the nearest double, ties to even. False: too large. */
static bool assemble(const struct big *big, int scale, uint64_t *out) {
    int high = (big->count - 1) * LIMB_BITS + bits_of(big->limbs[big->count - 1]);
    int low = high - MANTISSA_BITS, exponent = low + scale + EXPONENT_BIAS;
    if (exponent < 1) { /* a denormal has fewer bits */
        low += 1 - exponent;
        exponent = 1;
    }
    bool half, more;
    uint64_t mantissa = bits_above(big, low, high, &half, &more);
    mantissa += half && (more || (mantissa & 1));
    if (mantissa >> MANTISSA_BITS) {
        mantissa >>= 1;
        exponent++;
    }
    bool normal = mantissa >> (MANTISSA_BITS - 1);
    *out = (normal ? (uint64_t)exponent << (MANTISSA_BITS - 1) : 0) |
           (mantissa & ((UINT64_C(1) << (MANTISSA_BITS - 1)) - 1));
    return exponent <= EXPONENT_TOP;
}

_Static_assert(FLT_RADIX == 2 && DBL_MANT_DIG == MANTISSA_BITS && sizeof(double) == sizeof(uint64_t),
               "doubles are those of IEEE 754");

bool ctrail_number_double(const char *text, size_t length, double *out) {
    struct decimal decimal;
    struct big big;
    uint64_t bits = 0;
    int power;
    if (!read_decimal(text, length, &decimal))
        return false;
    int64_t magnitude = decimal.count + decimal.exponent; /* the number is below ten to this */
    if (decimal.count && magnitude > 310)
        return false;
    if (decimal.count && magnitude > -330) {
        scale(&decimal, &big, &power);
        if (!assemble(&big, power, &bits))
            return false;
    }
    bits |= (uint64_t)decimal.negative << 63;
    memcpy(out, &bits, sizeof bits);
    return true;
}
