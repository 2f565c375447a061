/* Whether points are on the curves P-256, P-384 and P-521 (FIPS 186). For public keys: the time depends on them. */
#ifndef CTRAIL_CURVE_H
#define CTRAIL_CURVE_H

#include <stdbool.h>
#include <stdint.h>

enum { CURVE_LIMBS_MAX = 17, CURVE_BYTES_MAX = 66 };

struct curve {
    int bytes; /* of a coordinate */
    int bits;
    int limbs;
    uint32_t prime[CURVE_LIMBS_MAX]; /* limbs of 32 bits, the lowest first, as in the others */
    uint32_t b[CURVE_LIMBS_MAX];     /* y^2 = x^3 - 3x + b */
    uint32_t last[CURVE_LIMBS_MAX];  /* the order of the curve, less one */
};

extern const struct curve ctrail_p256, ctrail_p384, ctrail_p521;

/* `x_y` is the two coordinates, big-endian. Both have to be below the last of the curve's numbers, and have more than
 * half of its bits, as OpenSSH asks for. */
bool ctrail_curve_has(const struct curve *curve, const unsigned char *x_y);

#endif
