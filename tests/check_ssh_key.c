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

#define ED25519        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
#define ED25519_SHA256 "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"
#define ED25519_MD5    "MD5:65:96:2d:fc:e8:d5:a9:11:64:0c:0f:ea:00:6e:5b:bd"

#define ECDSA                                                                                                          \
    "ecdsa-sha2-nistp256 "                                                                                             \
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N8"                 \
    "7uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg="
#define ECDSA_SHA256 "SHA256:p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM"
#define ECDSA_MD5    "MD5:7b:99:81:1e:4c:91:a5:0d:5a:2e:2e:80:13:3f:24:ca"

/* Strings as they stand in a blob, each behind its length. */
#define RSA_LABEL        "\0\0\0\7ssh-rsa"
#define RSA_EXPONENT     "\0\0\0\3\1\0\1"
#define RSA_MODULUS      "\0\0\0\11\0\xc0\0\0\0\0\0\0\1"
#define ED25519_LABEL    "\0\0\0\13ssh-ed25519"
#define SK_ED25519_LABEL "\0\0\0\32sk-ssh-ed25519@openssh.com"
#define ED25519_BYTES    "\0\0\0\40abcdefghijklmnopqrstuvwxyz012345"
#define P256_LABEL       "\0\0\0\23ecdsa-sha2-nistp256"
#define P384_LABEL       "\0\0\0\23ecdsa-sha2-nistp384"
#define SK_P256_LABEL    "\0\0\0\42sk-ecdsa-sha2-nistp256@openssh.com"
#define P256_CURVE       "\0\0\0\10nistp256"
#define P384_CURVE       "\0\0\0\10nistp384"
#define APPLICATION      "\0\0\0\4ssh:"

/* The curve's base point, without its length and the 4 in front. */
#define P256_X_Y                                                                                                       \
    "\x6b\x17\xd1\xf2\xe1\x2c\x42\x47\xf8\xbc\xe6\xe5\x63\xa4\x40\xf2"                                                 \
    "\x77\x03\x7d\x81\x2d\xeb\x33\xa0\xf4\xa1\x39\x45\xd8\x98\xc2\x96"                                                 \
    "\x4f\xe3\x42\xe2\xfe\x1a\x7f\x9b\x8e\xe7\xeb\x4a\x7c\x0f\x9e\x16"                                                 \
    "\x2b\xce\x33\x57\x6b\x31\x5e\xce\xcb\xb6\x40\x68\x37\xbf\x51\xf5"
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
    const ctrail_str *texts[] = {&key->text,   &key->type, &key->curve,  &key->comment,
                                 &key->sha256, &key->md5,  &key->problem};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i]->ptr ? texts[i]->ptr[texts[i]->len] != '\0' : texts[i]->len != 0)
            return false;
    if (key->text.len != length || (length && memcmp(key->text.ptr, text, length) != 0))
        return false;
    if (key->valid == 0)
        return key->bits == CTRAIL_ABSENT && key->problem.len && !key->curve.ptr && !key->comment.ptr &&
               !key->sha256.ptr && !key->md5.ptr;
    return key->valid == 1 && key->bits > 0 && key->type.len && key->sha256.len == 50 && key->md5.len == 51 &&
           !key->problem.ptr;
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

START_TEST(keeps_a_nul_in_the_comment) {
    ctrail_ssh_key *key = parse(BYTES(ED25519 " a\0b"));
    ck_assert_int_eq(key->valid, 1);
    ck_assert_uint_eq(key->comment.len, 3);
    ck_assert_mem_eq(key->comment.ptr, "a\0b", 4);
    ctrail_ssh_key_free(key);
}
END_TEST

/* ---- Texts that are no keys ------------------------------------------------------------------- */

static const char IS_EMPTY[] = "the text is empty", UNKNOWN[] = "an unknown key type",
                  NO_KEY[] = "there is no key after its type", NO_BASE64[] = "the key is not base64",
                  CUT[] = "the key is cut off", OTHER_TYPE[] = "the key is not of the type before it",
                  MORE[] = "there is more after the end of the key", NOT_POSITIVE[] = "an RSA number is not positive",
                  ZEROS[] = "an RSA number begins with needless zeros", EVEN[] = "an RSA number is even, or 1",
                  CURVE[] = "the curve is not that of the key's type",
                  COMPRESSED[] = "the point is not an uncompressed one",
                  POINT_SIZE[] = "the point has not the size of its curve",
                  SIZE[] = "the key has not the size of its type",
                  HAS_NUL[] = "there is a NUL in the key's application";

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
    {"options in front", BYTES("command=\"ls -l\",no-pty " ED25519), "command=\"ls", UNKNOWN},
    {"a private key", BYTES("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE="), "-----BEGIN", UNKNOWN},
    {"type in capitals", BYTES("SSH-RSA AAAAB3NzaC1yc2E="), "SSH-RSA", UNKNOWN},
    {"type cut", BYTES("ssh-ed2551 AAAAC3NzaC1lZDI1NTE5"), "ssh-ed2551", UNKNOWN},
    {"type with more", BYTES("ssh-rsa2 AAAAB3NzaC1yc2E="), "ssh-rsa2", UNKNOWN},
    {"DSA", BYTES("ssh-dss AAAAB3NzaC1kc3M="), "ssh-dss", UNKNOWN},
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
    {"NUL behind the base64", BYTES(ED25519 "\0\0\0\0"), "ssh-ed25519", NO_BASE64},
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

START_TEST(keeps_a_nul_in_the_type) {
    ctrail_ssh_key *key = parse(BYTES("ssh-rsa\0 AAAA"));
    ck_assert_int_eq(key->valid, 0);
    ck_assert_uint_eq(key->type.len, 8);
    check_text("NUL in the type", "problem", key->problem, UNKNOWN);
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
    {"RSA", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS), 64, NULL},
    {"RSA, a bit less", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\10\x7f\0\0\0\0\0\0\1"), 63, NULL},
    {"RSA, first byte 1", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\10\1\0\0\0\0\0\0\1"), 57, NULL},
    {"RSA, exponent 3", NULL, BYTES(RSA_LABEL "\0\0\0\1\3" RSA_MODULUS), 64, NULL},
    {"RSA, no modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT), 0, CUT},
    {"RSA, a label alone", NULL, BYTES(RSA_LABEL), 0, CUT},
    {"RSA, modulus of no bytes", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\0"), 0, NOT_POSITIVE},
    {"RSA, exponent of no bytes", NULL, BYTES(RSA_LABEL "\0\0\0\0" RSA_MODULUS), 0, NOT_POSITIVE},
    {"RSA, modulus 0", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\1\0"), 0, NOT_POSITIVE},
    {"RSA, negative modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\2\x80\1"), 0, NOT_POSITIVE},
    {"RSA, negative exponent", NULL, BYTES(RSA_LABEL "\0\0\0\1\xff" RSA_MODULUS), 0, NOT_POSITIVE},
    {"RSA, zeros before the modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\3\0\0\x81"), 0, ZEROS},
    {"RSA, a zero before the modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\2\0\x7f"), 0, ZEROS},
    {"RSA, a zero before the exponent", NULL, BYTES(RSA_LABEL "\0\0\0\2\0\3" RSA_MODULUS), 0, ZEROS},
    {"RSA, even modulus", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\2\x7f\2"), 0, EVEN},
    {"RSA, even exponent", NULL, BYTES(RSA_LABEL "\0\0\0\1\2" RSA_MODULUS), 0, EVEN},
    {"RSA, exponent 1", NULL, BYTES(RSA_LABEL "\0\0\0\1\1" RSA_MODULUS), 0, EVEN},
    {"RSA, modulus 1", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\1\1"), 0, EVEN},
    {"RSA, one byte more", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS "\0"), 0, MORE},
    {"RSA, one string more", NULL, BYTES(RSA_LABEL RSA_EXPONENT RSA_MODULUS RSA_MODULUS), 0, MORE},
    {"RSA, modulus longer than the rest", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0\0\3\1\1"), 0, CUT},
    {"RSA, modulus of 4 GB", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\xff\xff\xff\xff\1\1"), 0, CUT},
    {"RSA, modulus of 2 GB", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\x80\0\0\0\1\1"), 0, CUT},
    {"RSA, half a length", NULL, BYTES(RSA_LABEL RSA_EXPONENT "\0\0"), 0, CUT},
    {"a label of 4 GB", "ssh-rsa", BYTES("\xff\xff\xff\xffssh-rsa" RSA_EXPONENT RSA_MODULUS), 0, CUT},
    {"a label that is one byte too long", "ssh-rsa", BYTES("\0\0\0\10ssh-rsa"), 0, CUT},
    {"a label with a NUL", "ssh-rsa", BYTES("\0\0\0\10ssh-rsa\0" RSA_EXPONENT RSA_MODULUS), 0, OTHER_TYPE},
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
    {"P-256, curve's name longer", NULL, BYTES(P256_LABEL "\0\0\0\11nistp256\0" P256_POINT), 0, CURVE},
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
    {"NULs", "", '\0', UNKNOWN},
    {"a type and blanks", "ssh-rsa ", ' ', NO_KEY},
    {"a type and newlines", "ssh-rsa ", '\n', NO_KEY},
    {"base64 of zeros", "ssh-rsa ", 'A', OTHER_TYPE},
    {"padding", "ssh-rsa ", '=', NO_BASE64},
    {"NULs for base64", "ssh-rsa ", '\0', NO_BASE64},
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

START_TEST(takes_a_large_modulus) {
    enum { MODULUS = 1 << 20 };
    static const char start[] = RSA_LABEL RSA_EXPONENT "\0\20\0\0";
    size_t size = sizeof start - 1 + MODULUS;
    char *blob = malloc(size), *text = malloc(2 * size);
    ck_assert(blob && text);
    memset(blob, 0x55, size);
    memcpy(blob, start, sizeof start - 1);
    ctrail_ssh_key *key = parse(text, write_key(text, "ssh-rsa", blob, size));
    ck_assert_int_eq(key->valid, 1);
    ck_assert_int_eq(key->bits, 8 * MODULUS - 1);
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
    tcase_add_test(texts, keeps_a_nul_in_the_comment);
    tcase_add_loop_test(texts, refuses_bad_texts, 0, COUNT(bad_texts));
    tcase_add_test(texts, keeps_a_nul_in_the_type);
    TCase *damage = add_case(suite, "blobs");
    tcase_set_tags(damage, LONG_CASES);
    tcase_add_loop_test(damage, judges_blobs, 0, COUNT(blobs));
    tcase_add_loop_test(damage, refuses_prefixes, 0, COUNT(blobs));
    tcase_add_loop_test(damage, survives_changed_bytes, 0, COUNT(blobs));
    TCase *memory = add_case(suite, "memory");
    tcase_add_loop_test(memory, takes_long_texts, 0, COUNT(long_texts));
    tcase_add_test(memory, takes_a_large_modulus);
    tcase_add_test(memory, survives_failing_allocations);
    tcase_add_test(memory, answers_to_nothing);

    SRunner *runner = srunner_create(suite);
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
