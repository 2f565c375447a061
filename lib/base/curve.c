/*
 * The equation is looked at with Montgomery's product, a·b/R modulo the prime, with R one more than the limbs can hold.
 * Each of the primes is -1 modulo 2^32, so that adding the lowest limb's multiple of the prime makes that limb 0.
 */
#include "base/curve.h"

#include <string.h>

const struct curve ctrail_p256 = {
    .bytes = 32,
    .bits = 256,
    .limbs = 8,
    .prime = {0xffffffff, 0xffffffff, 0xffffffff, 0x00000000, 0x00000000, 0x00000000, 0x00000001, 0xffffffff},
    .b = {0x27d2604b, 0x3bce3c3e, 0xcc53b0f6, 0x651d06b0, 0x769886bc, 0xb3ebbd55, 0xaa3a93e7, 0x5ac635d8},
    .last = {0xfc632550, 0xf3b9cac2, 0xa7179e84, 0xbce6faad, 0xffffffff, 0xffffffff, 0x00000000, 0xffffffff},
};
const struct curve ctrail_p384 = {
    .bytes = 48,
    .bits = 384,
    .limbs = 12,
    .prime = {0xffffffff, 0x00000000, 0x00000000, 0xffffffff, 0xfffffffe, 0xffffffff, 0xffffffff, 0xffffffff,
              0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
    .b = {0xd3ec2aef, 0x2a85c8ed, 0x8a2ed19d, 0xc656398d, 0x5013875a, 0x0314088f, 0xfe814112, 0x181d9c6e, 0xe3f82d19,
          0x988e056b, 0xe23ee7e4, 0xb3312fa7},
    .last = {0xccc52972, 0xecec196a, 0x48b0a77a, 0x581a0db2, 0xf4372ddf, 0xc7634d81, 0xffffffff, 0xffffffff, 0xffffffff,
             0xffffffff, 0xffffffff, 0xffffffff},
};
const struct curve ctrail_p521 = {
    .bytes = 66,
    .bits = 521,
    .limbs = 17,
    .prime = {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff,
              0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff,
              0x000001ff},
    .b = {0x6b503f00, 0xef451fd4, 0x3d2c34f1, 0x3573df88, 0x3bb1bf07, 0x1652c0bd, 0xec7e937b, 0x56193951, 0x8ef109e1,
          0xb8b48991, 0x99b315f3, 0xa2da725b, 0xb68540ee, 0x929a21a0, 0x8e1c9a1f, 0x953eb961, 0x00000051},
    .last = {0x91386408, 0xbb6fb71e, 0x899c47ae, 0x3bb5c9b8, 0xf709a5d0, 0x7fcc0148, 0xbf2f966b, 0x51868783, 0xfffffffa,
             0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x000001ff},
};

typedef uint32_t number[CURVE_LIMBS_MAX];

static void read_bytes(const struct curve *curve, const unsigned char *bytes, number out) {
    memset(out, 0, sizeof(number));
    for (int i = 0; i < curve->bytes; i++)
        out[i / 4] |= (uint32_t)bytes[curve->bytes - 1 - i] << (i % 4 * 8);
}

static bool is_less(const struct curve *curve, const number a, const number b) {
    int i = curve->limbs - 1;
    while (i > 0 && a[i] == b[i])
        i--;
    return a[i] < b[i];
}

static bool has_half_its_bits(const struct curve *curve, const number a) {
    int half = curve->bits / 2, i = half / 32;
    uint32_t above = a[i] >> (half % 32);
    while (++i < curve->limbs)
        above |= a[i];
    return above != 0;
}

/* Adds factor·a; the sum has room for what is carried. */
static void add_multiple(const struct curve *curve, uint32_t *sum, const number a, uint32_t factor) {
    uint64_t carry = 0;
    for (int i = 0; i < curve->limbs || carry; i++) {
        carry += (i < curve->limbs ? (uint64_t)factor * a[i] : 0) + sum[i];
        sum[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

/* Takes the prime away once if it fits; `sum` is less than twice the prime, and has a limb more. */
static void reduce(const struct curve *curve, const uint32_t *sum, number out) {
    int64_t borrow = 0;
    for (int i = 0; i < curve->limbs; i++) {
        borrow += (int64_t)sum[i] - curve->prime[i];
        out[i] = (uint32_t)borrow;
        borrow = borrow < 0 ? -1 : 0;
    }
    if (borrow + sum[curve->limbs] < 0)
        memcpy(out, sum, (size_t)curve->limbs * sizeof *out);
}

/* a + b */
static void add(const struct curve *curve, const number a, const number b, number out) {
    uint32_t sum[CURVE_LIMBS_MAX + 1] = {0};
    add_multiple(curve, sum, a, 1);
    add_multiple(curve, sum, b, 1);
    reduce(curve, sum, out);
}

/* a·b/R */
static void multiply(const struct curve *curve, const number a, const number b, number out) {
    uint32_t sum[2 * CURVE_LIMBS_MAX + 1] = {0};
    for (int i = 0; i < curve->limbs; i++)
        add_multiple(curve, sum + i, b, a[i]);
    for (int i = 0; i < curve->limbs; i++)
        add_multiple(curve, sum + i, curve->prime, sum[i]);
    reduce(curve, sum + curve->limbs, out);
}

/* a·b·c/R^2 */
static void multiply_three(const struct curve *curve, const number a, const number b, const number c, number out) {
    number product;
    multiply(curve, a, b, product);
    multiply(curve, product, c, out);
}

/* y^2 + 3x = x^3 + b, all of it divided by R^2. */
static bool solves(const struct curve *curve, const number x, const number y) {
    static const number one = {1};
    number left, right, term;
    multiply_three(curve, y, y, one, left);
    multiply_three(curve, x, one, one, term);
    for (int i = 0; i < 3; i++)
        add(curve, left, term, left);
    multiply_three(curve, x, x, x, right);
    multiply_three(curve, curve->b, one, one, term);
    add(curve, right, term, right);
    return memcmp(left, right, (size_t)curve->limbs * sizeof *left) == 0;
}

bool ctrail_curve_has(const struct curve *curve, const unsigned char *x_y) {
    number x, y;
    read_bytes(curve, x_y, x);
    read_bytes(curve, x_y + curve->bytes, y);
    return has_half_its_bits(curve, x) && has_half_its_bits(curve, y) && is_less(curve, x, curve->last) &&
           is_less(curve, y, curve->last) && solves(curve, x, y);
}
