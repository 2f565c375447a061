/*
 * SSH keys: the same answers as ssh-keygen for the keys it makes, and no harm from texts that are none.
 */
#define _XOPEN_SOURCE 700

#include <cloudtrail/ec2_instance_connect.h>

#include <check.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixtures.h"

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))
#define BYTES(text)  text, sizeof(text) - 1

/* ---- Keys to start from ----------------------------------------------------------------------- */

#define ED25519_BASE64 "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
#define ED25519        "ssh-ed25519 " ED25519_BASE64
#define ED25519_DER    "MCowBQYDK2VwAyEA4yqqeRXOubRJ0bpQ6ioouxpuAfkL2iRaLR2HaX0YomU="
#define ED25519_SHA256 "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"
#define ED25519_MD5    "MD5:65:96:2d:fc:e8:d5:a9:11:64:0c:0f:ea:00:6e:5b:bd"
#define ED25519_EC2    "+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU="

#define ECDSA                                                                                                          \
    "ecdsa-sha2-nistp256 "                                                                                             \
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N8"                 \
    "7uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg="
#define ECDSA_SHA256 "SHA256:p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM"
#define ECDSA_MD5    "MD5:7b:99:81:1e:4c:91:a5:0d:5a:2e:2e:80:13:3f:24:ca"

/* Strings as they stand in a blob, each behind its length. */
#define RSA_LABEL        "\0\0\0\7ssh-rsa"
#define RSA_EXPONENT     "\0\0\0\3\1\0\1"
#define ZEROS_6          "\0\0\0\0\0\0"
#define ZEROS_30         ZEROS_6 ZEROS_6 ZEROS_6 ZEROS_6 ZEROS_6
#define ZEROS_126        ZEROS_30 ZEROS_30 ZEROS_30 ZEROS_30 ZEROS_6
#define BITS_1024        "\xc0" ZEROS_126 "\1"
#define RSA_MODULUS      "\0\0\0\201\0" BITS_1024
#define ED25519_LABEL    "\0\0\0\13ssh-ed25519"
#define SK_ED25519_LABEL "\0\0\0\32sk-ssh-ed25519@openssh.com"
#define ED25519_BYTES    "\0\0\0\40abcdefghijklmnopqrstuvwxyz012345"
#define P256_LABEL       "\0\0\0\23ecdsa-sha2-nistp256"
#define P384_LABEL       "\0\0\0\23ecdsa-sha2-nistp384"
#define SK_P256_LABEL    "\0\0\0\42sk-ecdsa-sha2-nistp256@openssh.com"
#define P256_CURVE       "\0\0\0\10nistp256"
#define P384_CURVE       "\0\0\0\10nistp384"
#define APPLICATION      "\0\0\0\4ssh:"

#define DSA_LABEL         "\0\0\0\7ssh-dss"
#define CERTIFICATE_LABEL "\0\0\0\40ssh-ed25519-cert-v01@openssh.com"
#define NONCE             "\0\0\0\1n"
/* What a certificate has behind its key; the signature is none. */
#define CERTIFICATE(kind)                                                                                              \
    "\0\0\0\0\0\0\0\1" kind "\0\0\0\2id\0\0\0\0" /* who it is for: anybody */                                          \
    "\0\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2ca\0\0\0\3sig"

/* The curve's base point, without its length and the 4 in front. */
#define P256_X                                                                                                         \
    "\x6b\x17\xd1\xf2\xe1\x2c\x42\x47\xf8\xbc\xe6\xe5\x63\xa4\x40\xf2"                                                 \
    "\x77\x03\x7d\x81\x2d\xeb\x33\xa0\xf4\xa1\x39\x45\xd8\x98\xc2\x96"
#define P256_X_Y                                                                                                       \
    P256_X                                                                                                             \
    "\x4f\xe3\x42\xe2\xfe\x1a\x7f\x9b\x8e\xe7\xeb\x4a\x7c\x0f\x9e\x16"                                                 \
    "\x2b\xce\x33\x57\x6b\x31\x5e\xce\xcb\xb6\x40\x68\x37\xbf\x51\xf5"
/* The root of the equation where x is 0. */
#define P256_Y_OF_0                                                                                                    \
    "\x66\x48\x5c\x78\x0e\x2f\x83\xd7\x24\x33\xbd\x5d\x84\xa0\x6b\xb6"                                                 \
    "\x54\x1c\x2a\xf3\x1d\xae\x87\x17\x28\xbf\x85\x6a\x17\x4f\x93\xf4"
#define ONES_8     "\xff\xff\xff\xff\xff\xff\xff\xff"
#define ONES_32    ONES_8 ONES_8 ONES_8 ONES_8
#define P256_POINT "\0\0\0\101\4" P256_X_Y

/* ---- Helpers ---------------------------------------------------------------------------------- */

static bool same(ctrail_str text, const char *expected) {
    if (!text.ptr || !expected)
        return !text.ptr && !expected;
    return text.len == strlen(expected) && memcmp(text.ptr, expected, text.len) == 0;
}

static void check_text(const char *name, const char *member, ctrail_str text, const char *expected) {
    ck_assert_msg(same(text, expected), "%s: %s is %s instead of %s", name, member, text.ptr ? text.ptr : "absent",
                  expected ? expected : "absent");
}

/* Whether the members of a key agree with each other; without assertions, each of which costs a write. */
static bool is_consistent(const ctrail_ssh_key *key, const char *text, size_t length) {
    const ctrail_str *texts[] = {&key->text,    &key->type,    &key->curve,          &key->comment,
                                 &key->sha256,  &key->md5,     &key->weak,           &key->format,
                                 &key->options, &key->problem, &key->ec2_fingerprint};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i]->ptr ? texts[i]->ptr[texts[i]->len] != '\0' : texts[i]->len != 0)
            return false;
    if (key->text.len != length || (length && memcmp(key->text.ptr, text, length) != 0))
        return false;
    if (key->valid == 0)
        return key->bits == CTRAIL_ABSENT && key->problem.len && !key->curve.ptr && !key->comment.ptr &&
               !key->sha256.ptr && !key->md5.ptr && !key->options.ptr && !key->weak.ptr && !key->ec2_fingerprint.ptr &&
               key->certificate == CTRAIL_UNKNOWN;
    return key->valid == 1 && key->bits >= 0 && key->type.len && key->sha256.len == 50 && key->md5.len == 51 &&
           key->format.len && key->certificate != CTRAIL_UNKNOWN && !key->problem.ptr;
}

/* Parses a copy that ends where the text does and is gone afterwards, so that checkers of memory notice
 * what reads on, or keeps it. */
static ctrail_ssh_key *parse(const char *text, size_t length) {
    ctrail_ssh_key *key = NULL;
    char *copy = malloc(length ? length : 1);
    if (!copy)
        ck_abort_msg("no memory");
    memcpy(copy, text, length);
    ctrail_rc rc = ctrail_ssh_key_parse(copy, length, NULL, &key);
    memset(copy, '#', length);
    free(copy);
    if (rc != CTRAIL_OK || !is_consistent(key, text, length))
        ck_abort_msg("%zu bytes, \"%.60s\": answers %d, or the key is at odds with itself", length, text, (int)rc);
    return key;
}

/* The first string of a sound blob, with a NUL behind it. */
static const char *read_label(const char *blob, char label[64]) {
    snprintf(label, 64, "%.*s", blob[3], blob + 4);
    return label;
}

/* Writes `label base64` of a blob. Answers the length. */
static size_t write_key(char *out, const char *label, const char *blob, size_t size) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t label_length = strlen(label);
    memcpy(out, label, label_length);
    char *at = out + label_length;
    *at++ = ' ';
    for (size_t i = 0; i < size; i += 3) {
        unsigned group = 0;
        for (size_t k = 0; k < 3; k++)
            group = group << 8 | (i + k < size ? (unsigned char)blob[i + k] : 0);
        for (unsigned k = 0; k < 4; k++)
            *at++ = i + k > size ? '=' : letters[group >> (18 - 6 * k) & 63];
    }
    *at = '\0';
    return (size_t)(at - out);
}

/* ---- Keys that ssh-keygen knows --------------------------------------------------------------- */

static const struct made_key {
    const char *name;
    const char *options; /* for ssh-keygen to make it; NULL: the blob is given, since it takes a device */
    const char *blob;
    size_t size;
    const char *comment, *type;
    int64_t bits;
    const char *curve;
    const char *label;   /* what ssh-keygen -l calls it */
    bool may_be_refused; /* newer versions make no such key */
} made_keys[] = {
    {"rsa-1024", "-t rsa -b 1024", NULL, 0, "short", "ssh-rsa", 1024, NULL, "RSA", true},
    {"rsa-2048", "-t rsa -b 2048", NULL, 0, "alice@example.com", "ssh-rsa", 2048, NULL, "RSA", false},
    {"rsa-3072", "-t rsa -b 3072", NULL, 0, "with  several words", "ssh-rsa", 3072, NULL, "RSA", false},
    {"rsa-4096", "-t rsa -b 4096", NULL, 0, "", "ssh-rsa", 4096, NULL, "RSA", false},
    {"ecdsa-256", "-t ecdsa -b 256", NULL, 0, "a", "ecdsa-sha2-nistp256", 256, "nistp256", "ECDSA", false},
    {"ecdsa-384", "-t ecdsa -b 384", NULL, 0, "b", "ecdsa-sha2-nistp384", 384, "nistp384", "ECDSA", false},
    {"ecdsa-521", "-t ecdsa -b 521", NULL, 0, "c", "ecdsa-sha2-nistp521", 521, "nistp521", "ECDSA", false},
    {"ed25519", "-t ed25519", NULL, 0, "(RSA)", "ssh-ed25519", 256, "ed25519", "ED25519", false},
    {"ed25519-bare", "-t ed25519", NULL, 0, "", "ssh-ed25519", 256, "ed25519", "ED25519", false},
    {"sk-ed25519", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES APPLICATION), "on a stick", "sk-ssh-ed25519@openssh.com",
     256, "ed25519", "ED25519-SK", false},
    {"sk-ecdsa", NULL, BYTES(SK_P256_LABEL P256_CURVE P256_POINT APPLICATION), "", "sk-ecdsa-sha2-nistp256@openssh.com",
     256, "nistp256", "ECDSA-SK", false},
};

/* Where the keys are; empty when there is no such place. */
static char directory[4096];

/* Why a key could not be made. Told by its test, because Check's TAP is silent about failing fixtures. */
static char complaints[COUNT(made_keys)][512];

/* Runs a command, and keeps what it says, with a NUL behind it. */
static bool run(const char *command, char *out, size_t size) {
    FILE *pipe = popen(command, "r");
    size_t length = pipe ? fread(out, 1, size - 1, pipe) : 0;
    out[length] = '\0';
    return pipe && pclose(pipe) == 0;
}

static void make_key(const struct made_key *made, char complaint[512]) {
    char command[512], path[64], label[64], text[1024];
    if (made->options) {
        snprintf(command, sizeof command, "ssh-keygen -q %s -N '' -C '%s' -f %s </dev/null 2>&1", made->options,
                 made->comment, made->name);
        run(command, complaint, 512);
        return;
    }
    snprintf(path, sizeof path, "%s.pub", made->name);
    FILE *file = fopen(path, "w");
    if (!file)
        return;
    write_key(text, read_label(made->blob, label), made->blob, made->size);
    fprintf(file, "%s %s\n", text, made->comment);
    fclose(file);
}

static void make_keys(void) {
    const char *parent = getenv("TMPDIR");
    snprintf(directory, sizeof directory, "%s/check_ssh_key.XXXXXX", parent ? parent : P_tmpdir);
    if (!mkdtemp(directory) || chdir(directory) != 0) {
        directory[0] = '\0';
        return;
    }
    for (int i = 0; i < COUNT(made_keys); i++)
        make_key(&made_keys[i], complaints[i]);
}

static void remove_keys(void) {
    char path[64];
    if (!*directory)
        return;
    for (int i = 0; i < COUNT(made_keys); i++) {
        remove(made_keys[i].name);
        snprintf(path, sizeof path, "%s.pub", made_keys[i].name);
        remove(path);
    }
    if (chdir("..") == 0)
        rmdir(strrchr(directory, '/') + 1);
}

/* ssh-keygen's line about the key is the one that its members make. */
static void check_line(const struct made_key *made, const ctrail_ssh_key *key, const char *hash, ctrail_str print) {
    char command[128], said[1024], expected[1024];
    snprintf(command, sizeof command, "ssh-keygen -l -E %s -f %s.pub 2>&1", hash, made->name);
    ck_assert_msg(run(command, said, sizeof said), "%s: %s", command, said);
    snprintf(expected, sizeof expected, "%" PRId64 " %s %s (%s)\n", key->bits, print.ptr,
             key->comment.ptr ? key->comment.ptr : "no comment", made->label);
    ck_assert_msg(strcmp(said, expected) == 0, "%s: ssh-keygen says %s, not %s", made->name, said, expected);
}

START_TEST(agrees_with_ssh_keygen) {
    const struct made_key *made = &made_keys[_i];
    char path[64], text[4096];
    ck_assert_msg(*directory, "there is no place for the keys");
    snprintf(path, sizeof path, "%s.pub", made->name);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file || made->may_be_refused, "%s is not made: %s", made->name, complaints[_i]);
    if (!file)
        return;
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    ctrail_ssh_key *key = parse(text, length);
    ck_assert_msg(key->valid == 1, "%s: %s", made->name, key->valid ? "" : key->problem.ptr);
    ck_assert_msg(key->bits == made->bits, "%s: %" PRId64 " bits", made->name, key->bits);
    check_text(made->name, "type", key->type, made->type);
    check_text(made->name, "curve", key->curve, made->curve);
    check_text(made->name, "comment", key->comment, *made->comment ? made->comment : NULL);
    check_line(made, key, "sha256", key->sha256);
    check_line(made, key, "md5", key->md5);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Good keys as text ------------------------------------------------------------------------ */

static const struct good_text {
    const char *name, *text;
    size_t length;
    const char *comment;
} good_texts[] = {
    {"bare", BYTES(ED25519), NULL},
    {"newline", BYTES(ED25519 "\n"), NULL},
    {"CR and newline", BYTES(ED25519 "\r\n"), NULL},
    {"white space behind", BYTES(ED25519 " \t \n\n"), NULL},
    {"white space in front", BYTES("\n \t" ED25519), NULL},
    {"vertical tab behind", BYTES(ED25519 "\v\f"), NULL},
    {"vertical tab and comment", BYTES(ED25519 "\v\f alice@example.com"), "alice@example.com"},
    {"comment", BYTES(ED25519 " alice@example.com"), "alice@example.com"},
    {"comment and newline", BYTES(ED25519 " alice@example.com\n"), "alice@example.com"},
    {"comment of words", BYTES(ED25519 "\t  the  key of\tAlice \n"), "the  key of\tAlice"},
    {"comment in UTF-8", BYTES(ED25519 " Zo\xc3\xab"), "Zo\xc3\xab"},
    {"comment like a key", BYTES(ED25519 " " ED25519), ED25519},
    {"another line", BYTES(ED25519 "\n" ECDSA "\n"), ECDSA},
    {"lines in front", BYTES("\n# alice's\r\n \r\n\t" ED25519), NULL},
    {"white space inside",
     BYTES("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5\v\f\rAAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"), NULL},
    {"options", BYTES("command=\"ls \\\"-l\\\"\",no-pty " ED25519 " alice"), "alice"},
    {"a host", BYTES("192.0.2.1 " ED25519), NULL},
    {"zero in front", BYTES("+0 " ED25519), NULL},
    {"the type twice", BYTES("ssh-ed25519 " ED25519), NULL},
    {"SSH2", BYTES("---- BEGIN SSH2 PUBLIC KEY ----\n" ED25519_BASE64 "\n---- END SSH2 PUBLIC KEY ----\n"), NULL},
    {"SSH2 with headers",
     BYTES("---- BEGIN SSH2 PUBLIC KEY ----\r\nSubject: alice\r\ncomment: \"alice \\\r\nof example.com\\ \"\r\n"
           "x-command: /home/alice/\\\r\nlock.sh\r\n" ED25519_BASE64 "\r\n---- END SSH2 PUBLIC KEY ----"),
     "alice of example.com\\ "},
    {"SSH2, a comment without quotes",
     BYTES("---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"\n" ED25519_BASE64 "\n---- END SSH2 PUBLIC KEY ----"), "\""},
    {"SSH2, an empty comment",
     BYTES("---- BEGIN SSH2 PUBLIC KEY ----\nComment:\n\n" ED25519_BASE64 "\n---- END SSH2 PUBLIC KEY ----"), NULL},
    {"DER", BYTES(ED25519_DER), NULL},
    {"DER in lines", BYTES(" MCowBQYDK2VwAyEA4yqqeRXOubRJ0bpQ\n6ioouxpuAfkL2iRaLR2HaX0YomU=\n"), NULL},
    {"PEM", BYTES("-----BEGIN PUBLIC KEY-----\n" ED25519_DER "\n-----END PUBLIC KEY-----\n"), NULL},
    {"several blanks between",
     BYTES("ssh-ed25519 \t  AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"), NULL},
};

START_TEST(reads_good_texts) {
    const struct good_text *c = &good_texts[_i];
    ctrail_ssh_key *key = parse(c->text, c->length);
    ck_assert_msg(key->valid == 1, "%s: %s", c->name, key->valid ? "" : key->problem.ptr);
    ck_assert_msg(key->bits == 256, "%s: %" PRId64 " bits", c->name, key->bits);
    check_text(c->name, "type", key->type, "ssh-ed25519");
    check_text(c->name, "curve", key->curve, "ed25519");
    check_text(c->name, "comment", key->comment, c->comment);
    check_text(c->name, "sha256", key->sha256, ED25519_SHA256);
    check_text(c->name, "md5", key->md5, ED25519_MD5);
    check_text(c->name, "ec2Fingerprint", key->ec2_fingerprint, ED25519_EC2);
    check_text(c->name, "weak", key->weak, NULL);
    ctrail_ssh_key_free(key);
}
END_TEST

START_TEST(pads_base64) {
    ctrail_ssh_key *key = parse(BYTES(ECDSA));
    ck_assert_int_eq(key->valid, 1);
    check_text("ECDSA", "type", key->type, "ecdsa-sha2-nistp256");
    check_text("ECDSA", "curve", key->curve, "nistp256");
    check_text("ECDSA", "sha256", key->sha256, ECDSA_SHA256);
    check_text("ECDSA", "md5", key->md5, ECDSA_MD5);
    ctrail_ssh_key_free(key);
}
END_TEST

/* The line ends there, and what follows is no part of the key, and not hidden. */
START_TEST(keeps_nuls_in_the_comment) {
    ctrail_ssh_key *key = parse(BYTES(ED25519 "\0a\0b"));
    ck_assert_int_eq(key->valid, 1);
    ck_assert_uint_eq(key->comment.len, 4);
    ck_assert_mem_eq(key->comment.ptr, "\0a\0b", 5);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Texts that are no keys ------------------------------------------------------------------- */

static const char IS_EMPTY[] = "the text is empty", NO_LINE[] = "there is no line with a key",
                  UNKNOWN[] = "an unknown key type", NO_KEY[] = "there is no key after its type",
                  NO_BASE64[] = "the key is not base64", CUT[] = "the key is cut off",
                  OTHER_TYPE[] = "the key is not of the type before it",
                  MORE[] = "there is more after the end of the key", PRIVATE[] = "a private key",
                  NO_END[] = "the end of the key is missing", BROKEN_DER[] = "the DER is broken",
                  UNKNOWN_DER[] = "DER of an unknown key type", NEGATIVE[] = "a number of the key is negative",
                  SHORT[] = "an RSA key of less than 1024 bits",
                  LONG[] = "a number of the key has more than 16384 bits",
                  CURVE[] = "the curve is not that of the key's type",
                  COMPRESSED[] = "the point is not an uncompressed one",
                  POINT_SIZE[] = "the point has not the size of its curve",
                  OFF_CURVE[] = "the point is not on its curve, or at its edge",
                  SIZE[] = "the key has not the size of its type",
                  HAS_NUL[] = "there is a NUL in the key's application",
                  NOBODY[] = "a certificate for neither a user nor a host";

static const struct bad_text {
    const char *name, *text;
    size_t length;
    const char *type, *problem;
} bad_texts[] = {
    {"empty", BYTES(""), NULL, IS_EMPTY},
    {"white space", BYTES(" \t\r\n"), NULL, IS_EMPTY},
    {"no key at all", BYTES("hello, world"), "hello,", UNKNOWN},
    {"one word", BYTES("hello"), "hello", UNKNOWN},
    {"base64 alone", BYTES("AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"),
     "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl", UNKNOWN},
    {"a comment", BYTES("# " ED25519 "\n \r\n"), NULL, NO_LINE},
    {"options alone", BYTES("no-pty"), "no-pty", UNKNOWN},
    {"options and two blanks", BYTES("no-pty  " ED25519), "no-pty", UNKNOWN},
    {"options with an open quote", BYTES("command=\"ls -l " ED25519), "command=\"ls", UNKNOWN},
    {"options and a broken key", BYTES("no-pty ssh-rsa AAAA"), "ssh-rsa", CUT},
    {"a number in front", BYTES("1024 " ED25519), "1024", UNKNOWN},
    {"a vertical tab in front", BYTES("\v" ED25519), "\vssh-ed25519", UNKNOWN},
    {"NUL in front", BYTES("\0" ED25519), NULL, NO_LINE},
    {"a private key", BYTES("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE="), NULL, PRIVATE},
    {"an encrypted private key", BYTES("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n"), NULL, PRIVATE},
    {"PEM of something else", BYTES("-----BEGIN CERTIFICATE-----\nMIIB"), "-----BEGIN", UNKNOWN},
    {"SSH2 without an end", BYTES("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA"), NULL, NO_END},
    {"SSH2, nothing in it", BYTES("---- BEGIN SSH2 PUBLIC KEY ----\n---- END SSH2 PUBLIC KEY ----"), NULL, CUT},
    {"SSH2, a header that goes on", BYTES("---- BEGIN SSH2 PUBLIC KEY ----\nA: b\\\n---- END SSH2 PUBLIC KEY ----"),
     NULL, CUT},
    {"SSH2, an unknown type", BYTES("---- BEGIN SSH2 PUBLIC KEY ----\nAAAAAXg=\n---- END SSH2 PUBLIC KEY ----"), NULL,
     UNKNOWN},
    {"PEM, no base64", BYTES("-----BEGIN PUBLIC KEY-----\n?\n-----END PUBLIC KEY-----"), NULL, NO_BASE64},
    {"PEM, nothing in it", BYTES("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"), NULL, BROKEN_DER},
    {"a name that begins like DER", BYTES("Mary's"), "Mary's", UNKNOWN},
    {"base64 that begins like DER", BYTES("Mary"), "Mary", UNKNOWN},
    {"type in capitals", BYTES("SSH-RSA AAAAB3NzaC1yc2E="), "SSH-RSA", UNKNOWN},
    {"type cut", BYTES("ssh-ed2551 AAAAC3NzaC1lZDI1NTE5"), "ssh-ed2551", UNKNOWN},
    {"type with more", BYTES("ssh-rsa2 AAAAB3NzaC1yc2E="), "ssh-rsa2", UNKNOWN},
    {"DSA", BYTES("ssh-dss AAAAB3NzaC1kc3M="), "ssh-dss", CUT},
    {"type alone", BYTES("ssh-rsa"), "ssh-rsa", NO_KEY},
    {"type and white space", BYTES("ssh-rsa \n"), "ssh-rsa", NO_KEY},
    {"key on the next line", BYTES("ssh-ed25519\n" ED25519), "ssh-ed25519", NO_KEY},
    {"words for a key", BYTES("ssh-rsa EXAMPLE KEY"), "ssh-rsa", NO_BASE64},
    {"an ellipsis", BYTES("ssh-rsa AAAAB3NzaC1yc2E..."), "ssh-rsa", NO_BASE64},
    {"base64 of another alphabet", BYTES("ssh-rsa AAAAB3NzaC1yc2-_"), "ssh-rsa", NO_BASE64},
    {"a letter too few", BYTES("ssh-rsa AAAAB3NzaC1yc2E"), "ssh-rsa", NO_BASE64},
    {"a letter too many", BYTES("ssh-rsa AAAAB3NzaC1yc2E=A"), "ssh-rsa", NO_BASE64},
    {"padding for two", BYTES("ssh-rsa AAAAB3NzaC1yc==="), "ssh-rsa", NO_BASE64},
    {"padding too many", BYTES(ED25519 "===="), "ssh-ed25519", NO_BASE64},
    {"padding of three", BYTES(ED25519 "A==="), "ssh-ed25519", NO_BASE64},
    {"padding that is not needed", BYTES(ED25519 "="), "ssh-ed25519", NO_BASE64},
    {"padding alone", BYTES("ssh-rsa ===="), "ssh-rsa", NO_BASE64},
    {"padding inside", BYTES("ssh-rsa AAAA=AAAB3NzaC1y"), "ssh-rsa", NO_BASE64},
    {"stray bits", BYTES("ssh-rsa AAAAB3NzaC1yc2F="), "ssh-rsa", NO_BASE64},
    {"stray bits before two signs", BYTES("ssh-rsa AAAAB3NzaC1ycy=="), "ssh-rsa", NO_BASE64},
    {"form feed inside", BYTES("ssh-rsa AAAA\fAAA"), "ssh-rsa", NO_BASE64},
    {"letters above ASCII", BYTES("ssh-rsa AAAA\xc3\xa4\xc3\xa4"), "ssh-rsa", NO_BASE64},
    {"NUL in the base64", BYTES("ssh-rsa AAA\0AAAA"), "ssh-rsa", NO_BASE64},
    {"nothing but a length", BYTES("ssh-rsa AAAAAA=="), "ssh-rsa", OTHER_TYPE},
    {"less than a length", BYTES("ssh-rsa AAAA"), "ssh-rsa", CUT},
};

START_TEST(refuses_bad_texts) {
    const struct bad_text *c = &bad_texts[_i];
    ctrail_ssh_key *key = parse(c->text, c->length);
    ck_assert_msg(key->valid == 0, "%s: passes for a key", c->name);
    check_text(c->name, "type", key->type, c->type);
    check_text(c->name, "problem", key->problem, c->problem);
    ctrail_ssh_key_free(key);
}
END_TEST

START_TEST(ends_a_line_at_a_nul) {
    ctrail_ssh_key *key = parse(BYTES("ssh-rsa\0 AAAA"));
    ck_assert_int_eq(key->valid, 0);
    check_text("NUL behind the type", "type", key->type, "ssh-rsa");
    check_text("NUL behind the type", "problem", key->problem, NO_KEY);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Blobs, sound and broken ------------------------------------------------------------------ */

static const struct blob_case {
    const char *name;
    const char *label; /* the first word; NULL: what the blob says */
    const char *blob;
    size_t size;
    int64_t bits; /* of a sound blob */
    const char *problem;
} blobs[] = {
    {"RSA", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS), 1024, NULL},
    {"RSA, a bit less", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\200\x7f" ZEROS_126 "\1"), 0, SHORT},
    {"RSA, some bits more", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\201\2" BITS_1024), 1026, NULL},
    {"RSA, exponent 3", NULL, BYTES(RSA_LABEL "\0\0\0\1\3" RSA_MODULUS), 1024, NULL},
    {"RSA, exponent 1", NULL, BYTES(RSA_LABEL "\0\0\0\1\1" RSA_MODULUS), 1024, NULL},
    {"RSA, exponent 0", NULL, BYTES(RSA_LABEL "\0\0\0\0" RSA_MODULUS), 1024, NULL},
    {"RSA, even exponent", NULL, BYTES(RSA_LABEL "\0\0\0\1\2" RSA_MODULUS), 1024, NULL},
    {"RSA, even modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\201\0\xc0" ZEROS_126 "\2"), 1024, NULL},
    {"RSA, zeros before the numbers", NULL, BYTES(RSA_LABEL "\0\0\0\5\0\0\1\0\1\0\0\0\203\0\0\0" BITS_1024), 1024,
     NULL},
    {"RSA, another label", "ssh-rsa", BYTES("\0\0\0\3RsA" RSA_EXPONENT RSA_MODULUS), 1024, NULL},
    {"RSA, a signature's label", "ssh-rsa", BYTES("\0\0\0\14rsa-sha2-256" RSA_EXPONENT RSA_MODULUS), 1024, NULL},
    {"RSA, a signature's word", "rsa-sha2-512", BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS), 1024, NULL},
    {"RSA, no modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT), 0, CUT},
    {"RSA, a label alone", NULL, BYTES(RSA_LABEL), 0, CUT},
    {"RSA, modulus of no bytes", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\0"), 0, SHORT},
    {"RSA, modulus 0", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\1\0"), 0, SHORT},
    {"RSA, negative modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\200" BITS_1024), 0, NEGATIVE},
    {"RSA, negative exponent", NULL, BYTES(RSA_LABEL "\0\0\0\1\xff" RSA_MODULUS), 0, NEGATIVE},
    {"RSA, one byte more", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS "\0"), 0, MORE},
    {"RSA, one string more", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS RSA_MODULUS), 0, MORE},
    {"RSA, modulus longer than the rest", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\3\1\1"), 0, CUT},
    {"RSA, modulus of 4 GB", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\xff\xff\xff\xff\1\1"), 0, CUT},
    {"RSA, modulus of 2 GB", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\x80\0\0\0\1\1"), 0, CUT},
    {"RSA, half a length", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0"), 0, CUT},
    {"a label of 4 GB", "ssh-rsa", BYTES("\xff\xff\xff\xffssh-rsa" RSA_EXPONENT RSA_MODULUS), 0, CUT},
    {"a label that is one byte too long", "ssh-rsa", BYTES("\0\0\0\10ssh-rsa"), 0, CUT},
    {"a label with a NUL", "ssh-rsa", BYTES("\0\0\0\10ssh-rsa\0" RSA_EXPONENT RSA_MODULUS), 1024, NULL},
    {"a label with a NUL inside", "ssh-rsa", BYTES("\0\0\0\7ssh\0rsa" RSA_EXPONENT RSA_MODULUS), 0, OTHER_TYPE},
    {"a label that is cut", "ssh-rsa", BYTES("\0\0\0\6ssh-rs" RSA_EXPONENT RSA_MODULUS), 0, OTHER_TYPE},
    {"RSA called Ed25519", "ssh-ed25519", BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS), 0, OTHER_TYPE},
    {"Ed25519 called RSA", "ssh-rsa", BYTES(ED25519_LABEL ED25519_BYTES), 0, OTHER_TYPE},
    {"P-256 called P-384", "ecdsa-sha2-nistp384", BYTES(P256_LABEL P256_CURVE P256_POINT), 0, OTHER_TYPE},
    {"Ed25519", NULL, BYTES(ED25519_LABEL ED25519_BYTES), 256, NULL},
    {"Ed25519 of 31 bytes", NULL, BYTES(ED25519_LABEL "\0\0\0\37abcdefghijklmnopqrstuvwxyz01234"), 0, SIZE},
    {"Ed25519 of 33 bytes", NULL, BYTES(ED25519_LABEL "\0\0\0\41abcdefghijklmnopqrstuvwxyz0123456"), 0, SIZE},
    {"Ed25519 of no bytes", NULL, BYTES(ED25519_LABEL "\0\0\0\0"), 0, SIZE},
    {"Ed25519 and a byte", NULL, BYTES(ED25519_LABEL ED25519_BYTES "a"), 0, MORE},
    {"Ed25519 with an application", NULL, BYTES(ED25519_LABEL ED25519_BYTES APPLICATION), 0, MORE},
    {"P-256", NULL, BYTES(P256_LABEL P256_CURVE P256_POINT), 256, NULL},
    {"P-256 on another curve", NULL, BYTES(P256_LABEL P384_CURVE P256_POINT), 0, CURVE},
    {"P-256 on no curve", NULL, BYTES(P256_LABEL "\0\0\0\0" P256_POINT), 0, CURVE},
    {"P-256, a NUL behind the curve's name", NULL, BYTES(P256_LABEL "\0\0\0\11nistp256\0" P256_POINT), 256, NULL},
    {"P-256, NULs behind the curve's name", NULL, BYTES(P256_LABEL "\0\0\0\12nistp256\0\0" P256_POINT), 0, CURVE},
    {"P-256, off its curve", NULL,
     BYTES(P256_LABEL P256_CURVE "\0\0\0\101\4" P256_X "abcdefghijklmnopqrstuvwxyz012345"), 0, OFF_CURVE},
    {"P-256, a small x", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\101\4" ZEROS_30 "\0\0" P256_Y_OF_0), 0, OFF_CURVE},
    {"P-256, coordinates above the prime", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\101\4" ONES_32 ONES_32), 0,
     OFF_CURVE},
    {"DSA", NULL, BYTES(DSA_LABEL RSA_MODULUS RSA_EXPONENT RSA_EXPONENT RSA_EXPONENT), 1024, NULL},
    {"DSA of nothing", NULL, BYTES(DSA_LABEL "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), 0, NULL},
    {"a certificate", NULL, BYTES(CERTIFICATE_LABEL NONCE ED25519_BYTES CERTIFICATE("\0\0\0\1")), 256, NULL},
    {"a host's certificate", NULL, BYTES(CERTIFICATE_LABEL NONCE ED25519_BYTES CERTIFICATE("\0\0\0\2")), 256, NULL},
    {"nobody's certificate", NULL, BYTES(CERTIFICATE_LABEL NONCE ED25519_BYTES CERTIFICATE("\0\0\0\3")), 0, NOBODY},
    {"a certificate without a nonce", NULL, BYTES(CERTIFICATE_LABEL), 0, CUT},
    {"a certificate called a key", "ssh-ed25519", BYTES(CERTIFICATE_LABEL NONCE ED25519_BYTES CERTIFICATE("\0\0\0\1")),
     0, OTHER_TYPE},
    {"a certificate with more", NULL, BYTES(CERTIFICATE_LABEL NONCE ED25519_BYTES CERTIFICATE("\0\0\0\1") "\0"), 0,
     MORE},
    {"P-256, compressed", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\41\2abcdefghijklmnopqrstuvwxyz012345"), 0,
     POINT_SIZE},
    {"P-256, infinite", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\1\0"), 0, POINT_SIZE},
    {"P-256, no point", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\0"), 0, POINT_SIZE},
    {"P-256, hybrid", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\101\6" P256_X_Y), 0, COMPRESSED},
    {"P-256, a byte more in the point", NULL, BYTES(P256_LABEL P256_CURVE "\0\0\0\102\4" P256_X_Y "a"), 0, POINT_SIZE},
    {"P-384 with a point of P-256", NULL, BYTES(P384_LABEL P384_CURVE P256_POINT), 0, POINT_SIZE},
    {"Ed25519 in a device", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES APPLICATION), 256, NULL},
    {"Ed25519 in a device, empty application", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES "\0\0\0\0"), 256, NULL},
    {"Ed25519 in a device, NUL at the end", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES "\0\0\0\4ssh\0"), 256, NULL},
    {"Ed25519 in a device, NUL inside", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES "\0\0\0\4s\0h:"), 0, HAS_NUL},
    {"Ed25519 in a device, no application", NULL, BYTES(SK_ED25519_LABEL ED25519_BYTES), 0, CUT},
    {"P-256 in a device", NULL, BYTES(SK_P256_LABEL P256_CURVE P256_POINT APPLICATION), 256, NULL},
    {"P-256 in a device, no application", NULL, BYTES(SK_P256_LABEL P256_CURVE P256_POINT), 0, CUT},
    {"P-256 in a device, one string more", NULL, BYTES(SK_P256_LABEL P256_CURVE P256_POINT APPLICATION APPLICATION), 0,
     MORE},
};

START_TEST(judges_blobs) {
    const struct blob_case *c = &blobs[_i];
    char text[1024], label[64];
    const char *type = c->label ? c->label : read_label(c->blob, label);
    ctrail_ssh_key *key = parse(text, write_key(text, type, c->blob, c->size));
    check_text(c->name, "type", key->type, type);
    check_text(c->name, "problem", key->problem, c->problem);
    if (!c->problem)
        ck_assert_msg(key->bits == c->bits, "%s: %" PRId64 " bits", c->name, key->bits);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Keys in each format --------------------------------------------------------------------- */

#define RSA_BLOB                                                                                                       \
    "AAAAB3NzaC1yc2EAAAADAQABAAAAgQCnqFBB5AXhUyHA+gg08sDNIeqSDjkruvJFb4mGhcf/i4b2WMqFRbEwUX++u4LNiirNyTlS"             \
    "sEerypAmhgpovV3bLdB2J7uO6rIJitHvIqNc9apeKTjZhW4o/7G7F2edUVCpmOxwnW6TovUuhkrYtjbLTbbam754HS5lVC4gJPUM"             \
    "aQ=="
#define RSA_DER                                                                                                        \
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCnqFBB5AXhUyHA+gg08sDNIeqSDjkruvJFb4mGhcf/i4b2WMqFRbEwUX++u4LN"             \
    "iirNyTlSsEerypAmhgpovV3bLdB2J7uO6rIJitHvIqNc9apeKTjZhW4o/7G7F2edUVCpmOxwnW6TovUuhkrYtjbLTbbam754HS5l"             \
    "VC4gJPUMaQIDAQAB"
#define RSA_ALONE                                                                                                      \
    "MIGJAoGBAKeoUEHkBeFTIcD6CDTywM0h6pIOOSu68kVviYaFx/+LhvZYyoVFsTBRf767gs2KKs3JOVKwR6vKkCaGCmi9Xdst0HYn"             \
    "u47qsgmK0e8io1z1ql4pONmFbij/sbsXZ51RUKmY7HCdbpOi9S6GSti2NstNttqbvngdLmVULiAk9QxpAgMBAAE="
#define P384_DER                                                                                                       \
    "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE/MzPMJ8F1O7BaPezSm9BSFTbSRzM7nLXSukAE4S9fTgKTm1LIY48EUd3yRAYd43lKehw"             \
    "jWj4D3xeA/x7MWMmx49Nyvsr7shn3nZpP+5igqwzC7CrnX3a3lK6F6IX0pQf"
#define P521_DER                                                                                                       \
    "MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQB4HIzFBXmL8xlcVwq1uo3nOCyKm7kzrfpAc8lxqgmzj1gtDULJSgtY8KCVB3LEoc3"             \
    "oK1CNAcQL4oBsO0invV5jZEAEHmItKwp7NhdKOdid71yK9CdugzWLiIBQySoU+zuT0kP4vbJpPUqlO5mdqG+rR96brDz78JbmGtK"             \
    "9ggJmiaS3/A="
#define P256_DER                                                                                                       \
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEkQM4zqE3wm89GDVM4XZfKQHZbnWhZsemzpktB2BHqVZI4n/uqwQMulEkFIEWI4hX"             \
    "EER2RNbisnaY0wY8NVgCow=="
#define DSA_DER                                                                                                        \
    "MIIBtjCCASsGByqGSM44BAEwggEeAoGBAIMGTwfn4sX0VL5ucl4Eek5CqDDS0bbQVugdtJRcVRSpIGHDDiFhZzE+GosuO8qCsrhm"             \
    "4eYeG5siAY8EEHg2xrIveQ75JSy2zoGr/FnhLmPZnlmC55OqsCYDDqvLGjkucEBzyo3YpluEJKuswD/DPLqpqJhutjqhEsUMmEvG"             \
    "yfQ5AhUA0oCChfaF/0hJTlzXAP1YqASvlq0CgYAQ0DxjBFpDD9d+GONjt+fPmFRTkUKdPe4y9lyk6Ie+x2wW/5Z0KpMqx+B/4PL4"             \
    "PiyKnOnAKnvhYT3y5e0tZZ+nWns+QOaLQT4ROCZbDP9ONKWIPbZyv+XSkrDaeBQE6R9B2jf+JyraJQV6rBeNcwyaHW5WovPQkeKU"             \
    "NsPx8xfsWAOBhAACgYB4vx5gxN83i0IeqBfAepWW49pBHjwYwE0PGagDJsMK6LBighPlAZCSxZ+/nwAw0Tz5kCfujOiCtQVDTAyj"             \
    "BHh/272BqAFe/okA1KvzDxbu2a/YdRRhGKuEbyrNaPCjjBeUjrSDGGS/96njvCEL11eUkijImxWMTsXzAhNp8YYajg=="
#define RSA_SHA256 "SHA256:c1ohb4/OoY8JRCmQgbZTfRkmL6+KGP8ivMxZweYfxBc"
#define RSA_EC2    "b7:17:b6:e6:ad:31:7c:72:41:88:1a:2f:9b:55:ff:e0"

static const char IS_SHORT[] = "an RSA key of less than 2048 bits", IS_DSA[] = "DSA, which OpenSSH no longer takes";

/* The fingerprints are those of ssh-keygen -l, and of openssl md5 -c of the DER. */
static const struct whole_key {
    const char *name, *text, *format, *type;
    int64_t bits;
    const char *options, *comment;
    ctrail_bool certificate;
    const char *weak, *sha256, *ec2_fingerprint;
} whole_keys[] = {
    {"RSA", "ssh-rsa " RSA_BLOB " alice", "openssh", "ssh-rsa", 1024, NULL, "alice", 0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"options", "from=\"192.0.2.0/24 2001:db8::/32\",no-pty ssh-rsa " RSA_BLOB, "openssh", "ssh-rsa", 1024,
     "from=\"192.0.2.0/24 2001:db8::/32\",no-pty", NULL, 0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"SSH2", "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"alice\"\n" RSA_BLOB "\n---- END SSH2 PUBLIC KEY ----\n",
     "ssh2", "ssh-rsa", 1024, NULL, "alice", 0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"PEM", "-----BEGIN PUBLIC KEY-----\n" RSA_DER "\n-----END PUBLIC KEY-----\n", "pem", "ssh-rsa", 1024, NULL, NULL,
     0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"PEM of RSA's own", "-----BEGIN RSA PUBLIC KEY-----\n" RSA_ALONE "\n-----END RSA PUBLIC KEY-----\n", "pem",
     "ssh-rsa", 1024, NULL, NULL, 0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"DER", RSA_DER, "der", "ssh-rsa", 1024, NULL, NULL, 0, IS_SHORT, RSA_SHA256, RSA_EC2},
    {"DER of P-256", P256_DER, "der", "ecdsa-sha2-nistp256", 256, NULL, NULL, 0, NULL,
     "SHA256:IJqLrai0ERZ505AH56R/EGOzb0vkyKS7S5p02oHU/Js", NULL},
    {"DER of P-384", P384_DER, "der", "ecdsa-sha2-nistp384", 384, NULL, NULL, 0, NULL,
     "SHA256:qu+KF9dmEghE7gw3Lr7eX+U9w5diM/2y09/bJJi4HCM", NULL},
    {"DER of P-521", P521_DER, "der", "ecdsa-sha2-nistp521", 521, NULL, NULL, 0, NULL,
     "SHA256:SCaG/pRSTvbLpkES1lTRQGDxtSWfkMKDB3nJ9rS9Voo", NULL},
    {"DER of DSA", DSA_DER, "der", "ssh-dss", 1024, NULL, NULL, 0, IS_DSA,
     "SHA256:h6NnfNPHyKZR8fMBJ7+1P+njDL8ez9KWwyDZ17zf1po", NULL},
    {"a certificate",
     "ssh-ed25519-cert-v01@openssh.com "
     "AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIEOqCo/ZH2K8sT3fGzFnHAcWT9OAOh4UA8L7wp"
     "LOXZuQAAAAIMhP46zdNoRV9NlUVfWXhYH4A4ztgvozujYNMagdP+kgAAAAAAAAAAAAAAACAAAABGhvc3QAAAAMAAAA"
     "AmgxAAAAAmgyAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAAAAARcAAAAHc3NoLXJzYQAAAAMBAAEAAAEBALWSiR"
     "ayoNl7X0IBi7CxRXmJWtrRggnZKMxjBlweFOczElgqxJnxNIivxOR0KWB8UZuHm8eYK3inESXSjfDJqW0KDCwCf+g0"
     "rWJCwAX2TNv6mzA2WbG2BOP/05SnOu1cm1VWSfPfJ1G9h73oj5ApV23JoDWsyScWEl83HZEJloqgeXD1sqts9BW7FC"
     "3p4XlFBsHHGcUDHl6wjlmaTbfXB0DoorxdM1usonM3YyfUCvMzfuhraygF9iaV80fyceRrcWI5UA6MAtm6/1vWSeQ3"
     "cpSENZ5PmaPhIBpenZd4xdvSP7UzcScoP0C1fb/cvINRtLsz6K8KXIRjxSpcoi+ZN6cAAAEUAAAADHJzYS1zaGEyLT"
     "UxMgAAAQCJ5tXxzWrIjBHZfAJKAy3spkmjxwDPGp1X6lcyYNEQNhcO3oqgvNbu96Qw198xLWrVfG71VJKDgTsp4eAA"
     "xsPTSVIHl2zlalC7P6+sd8LgMStrUrIomV02+eBb5O6eoLA+KlghjoaQGyzZSUSL+qgPvspzzk97HvIaqws5AopCDL"
     "ajzbh7W30b+EEgCI16eck8eD0l/mSKbNhiugSfkgEtAHR+7yR49JiIayY3H/nMkXFADrrrCI2TNN/6E+1pqcOe/eXF"
     "niqbCi1gLOV87I6ZXUj6QMrCrCZdA4bYwoybPiXKNY0hyCq5HDHItt6V+WfDPypl+ZSgEa1osrD6uEKq"
     " host",
     "openssh", "ssh-ed25519-cert-v01@openssh.com", 256, NULL, "host", 1, NULL,
     "SHA256:bi7qspWYqgZv3rWEh1uoRHCyajVwRZlYJpFgIIumDPI", "bi7qspWYqgZv3rWEh1uoRHCyajVwRZlYJpFgIIumDPI="},
    {"a certificate in SSH2",
     "---- BEGIN SSH2 PUBLIC KEY ----\n"
     "AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIEOqCo/ZH2K8sT3fGzFnHAcWT9OAOh4UA8L7wp"
     "LOXZuQAAAAIMhP46zdNoRV9NlUVfWXhYH4A4ztgvozujYNMagdP+kgAAAAAAAAAAAAAAACAAAABGhvc3QAAAAMAAAA"
     "AmgxAAAAAmgyAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAAAAARcAAAAHc3NoLXJzYQAAAAMBAAEAAAEBALWSiR"
     "ayoNl7X0IBi7CxRXmJWtrRggnZKMxjBlweFOczElgqxJnxNIivxOR0KWB8UZuHm8eYK3inESXSjfDJqW0KDCwCf+g0"
     "rWJCwAX2TNv6mzA2WbG2BOP/05SnOu1cm1VWSfPfJ1G9h73oj5ApV23JoDWsyScWEl83HZEJloqgeXD1sqts9BW7FC"
     "3p4XlFBsHHGcUDHl6wjlmaTbfXB0DoorxdM1usonM3YyfUCvMzfuhraygF9iaV80fyceRrcWI5UA6MAtm6/1vWSeQ3"
     "cpSENZ5PmaPhIBpenZd4xdvSP7UzcScoP0C1fb/cvINRtLsz6K8KXIRjxSpcoi+ZN6cAAAEUAAAADHJzYS1zaGEyLT"
     "UxMgAAAQCJ5tXxzWrIjBHZfAJKAy3spkmjxwDPGp1X6lcyYNEQNhcO3oqgvNbu96Qw198xLWrVfG71VJKDgTsp4eAA"
     "xsPTSVIHl2zlalC7P6+sd8LgMStrUrIomV02+eBb5O6eoLA+KlghjoaQGyzZSUSL+qgPvspzzk97HvIaqws5AopCDL"
     "ajzbh7W30b+EEgCI16eck8eD0l/mSKbNhiugSfkgEtAHR+7yR49JiIayY3H/nMkXFADrrrCI2TNN/6E+1pqcOe/eXF"
     "niqbCi1gLOV87I6ZXUj6QMrCrCZdA4bYwoybPiXKNY0hyCq5HDHItt6V+WfDPypl+ZSgEa1osrD6uEKq"
     "\n---- END SSH2 PUBLIC KEY ----",
     "ssh2", "ssh-ed25519-cert-v01@openssh.com", 256, NULL, NULL, 1, NULL,
     "SHA256:bi7qspWYqgZv3rWEh1uoRHCyajVwRZlYJpFgIIumDPI", "bi7qspWYqgZv3rWEh1uoRHCyajVwRZlYJpFgIIumDPI="},
};

START_TEST(reads_each_format) {
    const struct whole_key *c = &whole_keys[_i];
    ctrail_ssh_key *key = parse(c->text, strlen(c->text));
    check_text(c->name, "problem", key->problem, NULL);
    check_text(c->name, "format", key->format, c->format);
    check_text(c->name, "type", key->type, c->type);
    ck_assert_msg(key->bits == c->bits, "%s: %" PRId64 " bits", c->name, key->bits);
    check_text(c->name, "options", key->options, c->options);
    check_text(c->name, "comment", key->comment, c->comment);
    ck_assert_int_eq(key->certificate, c->certificate);
    check_text(c->name, "weak", key->weak, c->weak);
    check_text(c->name, "sha256", key->sha256, c->sha256);
    check_text(c->name, "ec2Fingerprint", key->ec2_fingerprint, c->ec2_fingerprint);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- DER ------------------------------------------------------------------------------------- */

#define SEQUENCE     "\x30"
#define BIT_STRING   "\x03"
#define ED25519_ID   SEQUENCE "\5\6\3\x2b\x65\x70"
#define ED25519_BITS BIT_STRING "\x21\0abcdefghijklmnopqrstuvwxyz012345"
#define RSA_ID       SEQUENCE "\xd\6\x9\x2a\x86\x48\x86\xf7\xd\1\1\1\5\0"
#define DSA_ID       "\6\7\x2a\x86\x48\xce\x38\4\1"

static const struct der_case {
    const char *name, *der;
    size_t size;
    const char *problem;
} ders[] = {
    {"Ed25519", BYTES(SEQUENCE "\x2a" ED25519_ID ED25519_BITS), NULL},
    {"a long length", BYTES(SEQUENCE "\x84\0\0\0\x2a" ED25519_ID ED25519_BITS), NULL},
    {"a length of five bytes", BYTES(SEQUENCE "\x85\0\0\0\0\x2a" ED25519_ID ED25519_BITS), BROKEN_DER},
    {"no length", BYTES(SEQUENCE "\x80" ED25519_ID ED25519_BITS "\0\0"), BROKEN_DER},
    {"half a length", BYTES(SEQUENCE "\x82\0"), BROKEN_DER},
    {"a tag alone", BYTES(SEQUENCE), BROKEN_DER},
    {"a byte too few", BYTES(SEQUENCE "\x2b" ED25519_ID ED25519_BITS), BROKEN_DER},
    {"a byte more", BYTES(SEQUENCE "\x2a" ED25519_ID ED25519_BITS "\0"), BROKEN_DER},
    {"something behind the bits", BYTES(SEQUENCE "\x2b" ED25519_ID ED25519_BITS "\0"), BROKEN_DER},
    {"no bits", BYTES(SEQUENCE "\7" ED25519_ID), BROKEN_DER},
    {"bits of no bytes", BYTES(SEQUENCE "\x9" ED25519_ID BIT_STRING "\0"), BROKEN_DER},
    {"unused bits", BYTES(SEQUENCE "\xb" ED25519_ID BIT_STRING "\2\1\x70"), BROKEN_DER},
    {"too few bits", BYTES(SEQUENCE "\xb" ED25519_ID BIT_STRING "\2\0a"), SIZE},
    {"X25519", BYTES(SEQUENCE "\xb" SEQUENCE "\5\6\3\x2b\x65\x6e" BIT_STRING "\2\0a"), UNKNOWN_DER},
    {"no algorithm", BYTES(SEQUENCE "\6" SEQUENCE "\0" BIT_STRING "\2\0a"), UNKNOWN_DER},
    {"RSA, no numbers", BYTES(SEQUENCE "\x13" RSA_ID BIT_STRING "\2\0a"), BROKEN_DER},
    {"RSA, more behind the numbers", BYTES(SEQUENCE "\x15" RSA_ID BIT_STRING "\4\0\x30\0a"), BROKEN_DER},
    {"RSA alone, empty", BYTES(SEQUENCE "\0"), BROKEN_DER},
    {"RSA alone, one number", BYTES(SEQUENCE "\3\2\1\3"), BROKEN_DER},
    {"RSA alone, three numbers", BYTES(SEQUENCE "\x9\2\1\3\2\1\3\2\1\3"), BROKEN_DER},
    {"RSA alone, small numbers", BYTES(SEQUENCE "\6\2\1\3\2\1\3"), SHORT},
    {"RSA alone, a negative number", BYTES(SEQUENCE "\6\2\1\xff\2\1\3"), NEGATIVE},
    {"DSA without parameters", BYTES(SEQUENCE "\x10" SEQUENCE "\x9" DSA_ID BIT_STRING "\3\0\2\1"), BROKEN_DER},
    {"DSA with one parameter", BYTES(SEQUENCE "\x16" SEQUENCE "\xe" DSA_ID SEQUENCE "\3\2\1\3" BIT_STRING "\4\0\2\1\3"),
     BROKEN_DER},
    {"DSA without a number",
     BYTES(SEQUENCE "\x1a" SEQUENCE "\x14" DSA_ID SEQUENCE "\x9\2\1\3\2\1\3\2\1\3" BIT_STRING "\2\0\5"), BROKEN_DER},
};

START_TEST(judges_der) {
    const struct der_case *c = &ders[_i];
    char text[256];
    ctrail_ssh_key *key = parse(text, write_key(text, "", c->der, c->size));
    check_text(c->name, "format", key->format, "der");
    check_text(c->name, "problem", key->problem, c->problem);
    ctrail_ssh_key_free(key);
}
END_TEST

/* What a certain exponent and modulus make weak, of a key of 2,048 bits. */
static const struct weak_case {
    const char *name, *exponent;
    size_t size;
    char last; /* byte of the modulus */
    const char *weak;
} weak_cases[] = {
    {"65537", BYTES(RSA_EXPONENT), 1, NULL},
    {"a large exponent", BYTES("\0\0\0\5\1\0\0\0\1"), 1, NULL},
    {"65535", BYTES("\0\0\0\3\0\xff\xff"), 1, "an RSA exponent of less than 65537"},
    {"35", BYTES("\0\0\0\1\x23"), 1, "an RSA exponent of less than 65537"},
    {"3", BYTES("\0\0\0\1\3"), 1, "an RSA exponent of less than 65537"},
    {"2", BYTES("\0\0\0\1\2"), 1, "the RSA exponent is even, or 1"},
    {"1", BYTES("\0\0\0\1\1"), 1, "the RSA exponent is even, or 1"},
    {"0", BYTES("\0\0\0\0"), 1, "the RSA exponent is even, or 1"},
    {"65536", BYTES("\0\0\0\3\1\0\0"), 1, "the RSA exponent is even, or 1"},
    {"an even modulus", BYTES(RSA_EXPONENT), 2, "the RSA modulus is even"},
};

START_TEST(tells_weak_keys) {
    const struct weak_case *c = &weak_cases[_i];
    char blob[512], text[1024], *at = blob;
    memcpy(at, RSA_LABEL, sizeof RSA_LABEL - 1);
    memcpy(at += sizeof RSA_LABEL - 1, c->exponent, c->size);
    memcpy(at += c->size, "\0\0\1\1\0", 5);
    memset(at += 5, 0xff, 256);
    at[255] = c->last;
    ctrail_ssh_key *key = parse(text, write_key(text, "ssh-rsa", blob, (size_t)(at - blob) + 256));
    check_text(c->name, "problem", key->problem, NULL);
    ck_assert_int_eq(key->bits, 2048);
    check_text(c->name, "weak", key->weak, c->weak);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Damage ----------------------------------------------------------------------------------- */

/* Any prefix of a sound blob is cut off, or its last byte is missing from a string. */
START_TEST(refuses_prefixes) {
    const struct blob_case *c = &blobs[_i];
    char text[1024], label[64];
    if (c->problem)
        return;
    read_label(c->blob, label);
    for (size_t size = 1; size < c->size; size++) {
        ctrail_ssh_key *key = parse(text, write_key(text, label, c->blob, size));
        if (key->valid)
            ck_abort_msg("%s: the first %zu bytes pass for a key", c->name, size);
        ctrail_ssh_key_free(key);
    }
    size_t length = write_key(text, label, c->blob, c->size);
    for (size_t size = 0; size < length; size++) {
        ctrail_ssh_key *key = parse(text, size);
        if (key->valid)
            ck_abort_msg("%s: the first %zu letters pass for a key", c->name, size);
        ctrail_ssh_key_free(key);
    }
}
END_TEST

/* Each byte of text, and of blob, becomes each other byte; parse() looks at what comes of it. */
START_TEST(survives_changed_bytes) {
    const struct blob_case *c = &blobs[_i];
    char text[1024], changed[1024], label[64];
    if (c->problem)
        return;
    size_t length = write_key(text, read_label(c->blob, label), c->blob, c->size);
    for (size_t i = 0; i < length * 256; i++) {
        memcpy(changed, text, length);
        changed[i / 256] = (char)(i % 256);
        ctrail_ssh_key_free(parse(changed, length));
    }
    for (size_t i = 0; i < c->size * 256; i++) {
        memcpy(changed, c->blob, c->size);
        changed[i / 256] = (char)(i % 256);
        ctrail_ssh_key_free(parse(text, write_key(text, label, changed, c->size)));
    }
}
END_TEST

/* ---- Size ------------------------------------------------------------------------------------- */

static const struct long_text {
    const char *name, *head;
    char fill;
    const char *problem;
} long_texts[] = {
    {"one word", "", 'A', UNKNOWN},
    {"white space", "", ' ', IS_EMPTY},
    {"NULs", "", '\0', NO_LINE},
    {"a type and blanks", "ssh-rsa ", ' ', NO_KEY},
    {"a type and newlines", "ssh-rsa ", '\n', NO_KEY},
    {"base64 of zeros", "ssh-rsa ", 'A', OTHER_TYPE},
    {"padding", "ssh-rsa ", '=', NO_BASE64},
    {"NULs for base64", "ssh-rsa ", '\0', NO_KEY},
    {"DER", "MAAA", 'A', BROKEN_DER},
    {"SSH2", "---- BEGIN SSH2 PUBLIC KEY ----", '-', NO_END},
    {"options", "", '"', UNKNOWN},
    {"base64 that goes on", ED25519, 'A', MORE},
    {"a comment", ED25519 " ", 'a', NULL},
    {"a comment of white space", ED25519 " ", '\n', NULL},
};

START_TEST(takes_long_texts) {
    static const size_t sizes[] = {16 * 1024, 4 * 1024 * 1024};
    const struct long_text *c = &long_texts[_i];
    for (int i = 0; i < COUNT(sizes); i++) {
        size_t head = strlen(c->head), size = head + sizes[i];
        char *text = malloc(size);
        ck_assert_ptr_nonnull(text);
        memset(text, c->fill, size);
        memcpy(text, c->head, head);
        ctrail_ssh_key *key = parse(text, size);
        check_text(c->name, "problem", key->problem, c->problem);
        ctrail_ssh_key_free(key);
        free(text);
    }
}
END_TEST

/* Numbers of 16,384 bits at most, leading zeros not counted but for one. */
static const struct large_number {
    const char *name;
    size_t size;
    char first, second;
    int64_t bits;
    const char *problem;
} large_numbers[] = {
    {"16,383 bits", 2048, 0x55, 0x55, 16383, NULL},   {"16,384 bits", 2049, 0, (char)0xaa, 16384, NULL},
    {"16,385 bits", 2049, 1, 0x55, 0, LONG},          {"zeros", 2050, 0, 0, 0, LONG},
    {"8 million bits", 1 << 20, 0x55, 0x55, 0, LONG},
};

START_TEST(limits_numbers) {
    static const char start[] = RSA_LABEL RSA_EXPONENT;
    const struct large_number *c = &large_numbers[_i];
    size_t head = sizeof start - 1 + 4, size = head + c->size;
    char *blob = malloc(size), *text = malloc(2 * size);
    ck_assert(blob && text);
    memset(blob, 0x55, size);
    memcpy(blob, start, sizeof start - 1);
    for (int i = 0; i < 4; i++)
        blob[head - 1 - (size_t)i] = (char)(c->size >> (8 * i));
    blob[head] = c->first;
    blob[head + 1] = c->second;
    ctrail_ssh_key *key = parse(text, write_key(text, "ssh-rsa", blob, size));
    check_text(c->name, "problem", key->problem, c->problem);
    if (!c->problem)
        ck_assert_int_eq(key->bits, c->bits);
    ctrail_ssh_key_free(key);
    free(text);
    free(blob);
}
END_TEST

/* ---- Memory and arguments --------------------------------------------------------------------- */

/* Gives out memory so many times, and counts what is not given back. */
struct counter {
    size_t allowed, live;
};

static void *count_allocate(void *user, size_t size) {
    struct counter *counter = user;
    if (!counter->allowed)
        return NULL;
    counter->allowed--;
    counter->live++;
    return malloc(size);
}

static void *count_reallocate(void *user, void *memory, size_t size) {
    struct counter *counter = user;
    if (!counter->allowed)
        return NULL;
    counter->allowed--;
    return realloc(memory, size);
}

static void count_release(void *user, void *memory) {
    struct counter *counter = user;
    counter->live--;
    free(memory);
}

START_TEST(survives_failing_allocations) {
    struct counter counter = {0, 0};
    const ctrail_allocator allocator = {count_allocate, count_reallocate, count_release, &counter};
    ctrail_ssh_key *key = NULL;
    size_t allowed = 0;
    for (;; allowed++) {
        counter.allowed = allowed;
        ctrail_rc rc = ctrail_ssh_key_parse(BYTES(ED25519 " comment"), &allocator, &key);
        if (rc == CTRAIL_OK)
            break;
        ck_assert_int_eq(rc, CTRAIL_ERR_MEMORY);
        ck_assert_ptr_null(key);
        ck_assert_uint_eq(counter.live, 0);
    }
    ck_assert_uint_gt(allowed, 0);
    ck_assert_uint_le(allowed, 2);
    ck_assert_int_eq(key->valid, 1);
    ctrail_ssh_key_free(key);
    ck_assert_uint_eq(counter.live, 0);
}
END_TEST

START_TEST(answers_to_nothing) {
    ctrail_ssh_key other, *key = &other;
    ck_assert_int_eq(ctrail_ssh_key_parse("a", 1, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_ssh_key_parse(NULL, 1, NULL, &key), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(key);
    ck_assert_int_eq(ctrail_ssh_key_parse(NULL, 0, NULL, &key), CTRAIL_OK);
    check_text("NULL", "problem", key->problem, IS_EMPTY);
    ck_assert_uint_eq(key->text.len, 0);
    ctrail_ssh_key_free(key);
    ck_assert_int_eq(ctrail_ssh_key_parse("a", SIZE_MAX, NULL, &key), CTRAIL_ERR_MEMORY);
    ck_assert_ptr_null(key);
    ctrail_ssh_key_free(NULL);
}
END_TEST

static TCase *add_case(Suite *suite, const char *name) {
    TCase *tcase = tcase_create(name);
    tcase_set_timeout(tcase, 120);
    suite_add_tcase(suite, tcase);
    return tcase;
}

int main(void) {
    Suite *suite = suite_create("ssh_key");
    TCase *made = add_case(suite, "ssh-keygen");
    tcase_set_tags(made, LONG_CASES);
    tcase_add_unchecked_fixture(made, make_keys, remove_keys);
    tcase_add_loop_test(made, agrees_with_ssh_keygen, 0, COUNT(made_keys));
    TCase *texts = add_case(suite, "texts");
    tcase_add_loop_test(texts, reads_good_texts, 0, COUNT(good_texts));
    tcase_add_test(texts, pads_base64);
    tcase_add_test(texts, keeps_nuls_in_the_comment);
    tcase_add_loop_test(texts, refuses_bad_texts, 0, COUNT(bad_texts));
    tcase_add_test(texts, ends_a_line_at_a_nul);
    tcase_add_loop_test(texts, reads_each_format, 0, COUNT(whole_keys));
    tcase_add_loop_test(texts, judges_der, 0, COUNT(ders));
    tcase_add_loop_test(texts, tells_weak_keys, 0, COUNT(weak_cases));
    TCase *damage = add_case(suite, "blobs");
    tcase_set_tags(damage, LONG_CASES);
    tcase_add_loop_test(damage, judges_blobs, 0, COUNT(blobs));
    tcase_add_loop_test(damage, refuses_prefixes, 0, COUNT(blobs));
    tcase_add_loop_test(damage, survives_changed_bytes, 0, COUNT(blobs));
    TCase *memory = add_case(suite, "memory");
    tcase_add_loop_test(memory, takes_long_texts, 0, COUNT(long_texts));
    tcase_add_loop_test(memory, limits_numbers, 0, COUNT(large_numbers));
    tcase_add_test(memory, survives_failing_allocations);
    tcase_add_test(memory, answers_to_nothing);

    SRunner *runner = srunner_create(suite);
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
