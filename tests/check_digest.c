/* SHA-256 and MD5: the vectors of RFC 1321 and RFC 6234, and sizes around the borders of blocks; CRC-32 against zlib's.
 */
#include "base/hash.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "fixtures.h"
#include "input/crc.h"

#define BYTES(text) text, sizeof(text) - 1

static const struct digest_case {
    const char *name;
    const char *bytes;
    size_t size, times; /* the input is the bytes, so many times */
    const char *sha256, *md5;
} cases[] = {
    {"empty", BYTES(""), 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
     "d41d8cd98f00b204e9800998ecf8427e"},
    {"one letter", BYTES("a"), 1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
     "0cc175b9c0f1b6a831c399e269772661"},
    {"abc", BYTES("abc"), 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
     "900150983cd24fb0d6963f7d28e17f72"},
    {"RFC 1321, message digest", BYTES("message digest"), 1,
     "f7846f55cf23e14eebeab5b4e1550cad5b509e3348fbc4efa3a1413d393cb650", "f96b697d7cb7938d525a2f31aaf161d0"},
    {"RFC 1321, alphabet", BYTES("abcdefghijklmnopqrstuvwxyz"), 1,
     "71c480df93d6ae2f1efad1447c66c9525e316218cf51fc8d9ed832f2daf18b73", "c3fcd3d76192e4007dfb496cca67e13b"},
    {"RFC 1321, letters and digits", BYTES("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"), 1,
     "db4bfcbd4da0cd85a60c3c37d3fbd8805c77f15fc6b1fdfe614ee0a7c8fdb4c0", "d174ab98d277d9f5a5611c2c9f419d9f"},
    {"RFC 1321, eighty digits", BYTES("1234567890"), 8,
     "f371bc4a311f2b009eef952dd83ca80e2b60026c8e935592d0f9c308453c813e", "57edf4a22be3c955ac49da2e2107b67a"},
    {"RFC 6234, two blocks", BYTES("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), 1,
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", "8215ef0796a20bcaaae116d3876c664a"},
    {"RFC 6234, ten blocks", BYTES("0123456701234567012345670123456701234567012345670123456701234567"), 10,
     "594847328451bdfa85056225462cc1d867d877fb388df0ce35f25ab5562bfbb5", "ffeaeb581c29c85301f6d7252808fa3d"},
    {"RFC 6234, one byte", BYTES("\031"), 1, "68aa2e2ee5dff96e3355e6c7ee373e3d6a4e17f75f9518d843709c0c9bc3e3d4",
     "e5ea7fb51ff27a20c3f622df66b9acdc"},
    {"RFC 6234, sixteen bytes", BYTES("\343\327\045\160\334\335\170\174\343\210\172\262\315\150\106\122"), 1,
     "175ee69b02ba9b58e2b0a5fd13819cea573f3940a94f825128cf4209beabb4e8", "4977a991615603fb0503c7333a6f856d"},
    {"55 letters", BYTES("a"), 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318",
     "ef1772b6dff9a122358552954ad0df65"},
    {"56 letters", BYTES("a"), 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a",
     "3b0c8ac703f828b04c6c197006d17218"},
    {"63 letters", BYTES("a"), 63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34",
     "b06521f39153d618550606be297466d5"},
    {"64 letters", BYTES("a"), 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb",
     "014842d480b571495a4a0363793f7367"},
    {"65 letters", BYTES("a"), 65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0",
     "c743a45e0d2e6a95cb859adae0248435"},
    {"119 letters", BYTES("a"), 119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb",
     "8a7bd0732ed6a28ce75f6dabc90e1613"},
    {"120 letters", BYTES("a"), 120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c",
     "5f61c0ccad4cac44c75ff505e1f1e537"},
    {"128 letters", BYTES("a"), 128, "6836cf13bac400e9105071cd6af47084dfacad4e5e302c94bfed24e013afb73e",
     "e510683b3f5ffe4093d021808bc6ff70"},
    {"a million letters", BYTES("a"), 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
     "7707d6ae4e027c70eea2a935c2296f21"},
};

static void check_hex(const char *name, const char *algorithm, const unsigned char *digest, size_t size,
                      const char *expected) {
    char hex[2 * SHA256_SIZE + 1] = "";
    for (size_t i = 0; i < size; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    ck_assert_msg(strcmp(hex, expected) == 0, "%s: %s is %s instead of %s", name, algorithm, hex, expected);
}

START_TEST(vectors) {
    const struct digest_case *c = &cases[_i];
    size_t size = c->size * c->times;
    unsigned char *input = malloc(size + 1); /* so that the bytes stand at an odd address */
    unsigned char sha256[SHA256_SIZE], md5[MD5_SIZE];
    ck_assert_ptr_nonnull(input);
    for (size_t i = 0; i < c->times; i++)
        memcpy(input + 1 + i * c->size, c->bytes, c->size);
    ctrail_sha256(input + 1, size, sha256);
    check_hex(c->name, "SHA-256", sha256, SHA256_SIZE, c->sha256);
    struct hash hash;
    ctrail_sha256_start(&hash);
    ctrail_sha256_add(&hash, input + 1, size);
    ctrail_sha256_end(&hash, sha256);
    check_hex(c->name, "SHA-256 in parts", sha256, SHA256_SIZE, c->sha256);
    ctrail_md5(input + 1, size, md5);
    check_hex(c->name, "MD5", md5, MD5_SIZE, c->md5);
    free(input);
}
END_TEST

START_TEST(nothing) {
    unsigned char digest[SHA256_SIZE];
    ctrail_sha256(NULL, 0, digest);
    check_hex("NULL", "SHA-256", digest, SHA256_SIZE, cases[0].sha256);
    ctrail_md5(NULL, 0, digest);
    check_hex("NULL", "MD5", digest, MD5_SIZE, cases[0].md5);
}
END_TEST

/* In parts of each size, with the processor's instructions where it has them, it is what it is in one. */
START_TEST(parts) {
    static unsigned char bytes[1000];
    unsigned char whole[SHA256_SIZE], digest[SHA256_SIZE];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * i * 37 >> 3);
    for (size_t size = 0; size <= sizeof bytes; size += size < 200 ? 1 : 97) {
        ctrail_sha256(bytes, size, whole);
        for (size_t part = 1; part <= size + 1; part += part < 130 ? 1 : 61) {
            struct hash hash;
            ctrail_sha256_start(&hash);
            for (size_t at = 0; at < size; at += part)
                ctrail_sha256_add(&hash, bytes + at, size - at < part ? size - at : part);
            ctrail_sha256_end(&hash, digest);
            ck_assert_mem_eq(digest, whole, SHA256_SIZE);
        }
    }
}
END_TEST

enum { CRC_SIZE_MAX = 400, CRC_START_MAX = 17 };

/* Of each size, from each place in a lane, begun anew and gone on with. */
START_TEST(crc) {
    static unsigned char bytes[CRC_START_MAX + CRC_SIZE_MAX];
    const size_t size = (size_t)_i;
    ck_assert_uint_eq(ctrail_crc_update(0, (const unsigned char *)"123456789", 9), 0xCBF43926);
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * i * 37 >> 3);
    for (size_t start = 0; start < CRC_START_MAX && ctrail_crc_is_fast(); start++) {
        const uint32_t before = (uint32_t)(start * 0x9E3779B9u);
        const uint32_t expected = (uint32_t)crc32(before, bytes + start, (uInt)size);
        ck_assert_uint_eq(ctrail_crc_update(before, bytes + start, size), expected);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("digest");
    TCase *digests = tcase_create("digests");
    tcase_set_timeout(digests, 60);
    tcase_add_loop_test(digests, vectors, 0, (int)(sizeof cases / sizeof *cases));
    tcase_add_test(digests, nothing);
    tcase_add_test(digests, parts);
    suite_add_tcase(suite, digests);
    TCase *crcs = tcase_create("crc");
    tcase_set_timeout(crcs, 60);
    tcase_set_tags(crcs, LONG_CASES);
    tcase_add_loop_test(crcs, crc, 0, CRC_SIZE_MAX);
    suite_add_tcase(suite, crcs);

    SRunner *runner = srunner_create(suite);
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
