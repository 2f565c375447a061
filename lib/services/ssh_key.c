/*
 * SSH public keys: `type base64 [comment]`, where the base64 encodes a blob: strings, each after its length (RFC 4253,
 * 5656, 8709, and OpenSSH's PROTOCOL.u2f). No part of a key is reported before the whole key has been checked.
 */
#include "services/ssh_key.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { SHA256_LETTERS = (SHA256_SIZE * 8 + 5) / 6, MD5_LETTERS = MD5_SIZE * 3 - 1 };

#define SHA256_PREFIX "SHA256:"
#define MD5_PREFIX    "MD5:"

/* A key and its texts in one block of memory. */
struct key_memory {
    ctrail_ssh_key key;         /* what the caller gets; first, so that its address is that of the block */
    ctrail_allocator allocator; /* of keys from ctrail_ssh_key_parse */
    char sha256[sizeof SHA256_PREFIX + SHA256_LETTERS];
    char md5[sizeof MD5_PREFIX + MD5_LETTERS];
    char texts[]; /* the decoded base64 while it is checked, then type and comment */
};

/* The parts of a text; they are not NUL-terminated. */
struct words {
    ctrail_str type, base64, comment;
};

struct bytes {
    const unsigned char *at;
    size_t size;
};

struct key_type;

/* Checks one string of a blob. Returns what is wrong with it, or NULL. */
typedef const char *(*check_fn)(const struct key_type *type, struct bytes string, int64_t *bits);

struct key_type {
    const char *name;
    const char *curve; /* NULL for RSA */
    int64_t bits;      /* 0: found in the key */
    size_t size;       /* of a point or an Ed25519 key, in bytes */
    check_fn checks[3];
};

static const struct row key_rows[] = {
    TEXT_FROM(ctrail_ssh_key, text, "text", COMPUTED),       TEXT_FROM(ctrail_ssh_key, type, "type", COMPUTED),
    FLAG_FROM(ctrail_ssh_key, valid, "valid", COMPUTED),     INTEGER_FROM(ctrail_ssh_key, bits, "bits", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, curve, "curve", COMPUTED),     TEXT_FROM(ctrail_ssh_key, comment, "comment", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, sha256, "sha256", COMPUTED),   TEXT_FROM(ctrail_ssh_key, md5, "md5", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, problem, "problem", COMPUTED),
};

const ctrail_schema ctrail_ssh_key_schema = SCHEMA("sshKey", ctrail_ssh_key, key_rows);

/* ---- The strings of a blob -------------------------------------------------------------------- */

static int64_t bit_length(struct bytes number) {
    int64_t bits = (int64_t)(number.size - 1) * 8;
    for (unsigned first = number.at[0]; first; first >>= 1)
        bits++;
    return bits;
}

/* RSA's exponent and modulus; *bits is the size of the modulus, which comes last. */
static const char *check_number(const struct key_type *type, struct bytes string, int64_t *bits) {
    (void)type;
    if (!string.size || string.at[0] & 0x80)
        return "an RSA number is not positive";
    size_t padding = string.at[0] == 0;
    if (padding && string.size == 1)
        return "an RSA number is not positive";
    if (padding && !(string.at[1] & 0x80))
        return "an RSA number begins with needless zeros";
    struct bytes number = {string.at + padding, string.size - padding};
    *bits = bit_length(number);
    return *bits > 1 && number.at[number.size - 1] & 1 ? NULL : "an RSA number is even, or 1";
}

static const char *check_curve(const struct key_type *type, struct bytes string, int64_t *bits) {
    (void)bits;
    bool same = string.size == strlen(type->curve) && memcmp(string.at, type->curve, string.size) == 0;
    return same ? NULL : "the curve is not that of the key's type";
}

static const char *check_point(const struct key_type *type, struct bytes string, int64_t *bits) {
    enum { UNCOMPRESSED = 4 };
    (void)bits;
    if (string.size != type->size)
        return "the point has not the size of its curve";
    return string.at[0] == UNCOMPRESSED ? NULL : "the point is not an uncompressed one";
}

static const char *check_size(const struct key_type *type, struct bytes string, int64_t *bits) {
    (void)bits;
    return string.size == type->size ? NULL : "the key has not the size of its type";
}

/* The application of an sk- key: for OpenSSH a C string, which may end in a NUL. */
static const char *check_application(const struct key_type *type, struct bytes string, int64_t *bits) {
    (void)type;
    (void)bits;
    bool cut = string.size && memchr(string.at, '\0', string.size - 1);
    return cut ? "there is a NUL in the key's application" : NULL;
}

static const struct key_type key_types[] = {
    {"ssh-rsa", NULL, 0, 0, {check_number, check_number}},
    {"ecdsa-sha2-nistp256", "nistp256", 256, 65, {check_curve, check_point}},
    {"ecdsa-sha2-nistp384", "nistp384", 384, 97, {check_curve, check_point}},
    {"ecdsa-sha2-nistp521", "nistp521", 521, 133, {check_curve, check_point}},
    {"ssh-ed25519", "ed25519", 256, 32, {check_size}},
    {"sk-ssh-ed25519@openssh.com", "ed25519", 256, 32, {check_size, check_application}},
    {"sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", 256, 65, {check_curve, check_point, check_application}},
};

static const struct key_type *find_type(ctrail_str name) {
    for (size_t i = 0; i < sizeof key_types / sizeof *key_types; i++)
        if (ctrail_str_equal(name, key_types[i].name))
            return &key_types[i];
    return NULL;
}

/* Reads the next string of the blob: a length in four bytes, big-endian, and as many bytes. */
static bool take_string(struct bytes *blob, struct bytes *out) {
    const unsigned char *at = blob->at;
    if (blob->size < 4)
        return false;
    size_t size = (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
    if (size > blob->size - 4)
        return false;
    *out = (struct bytes){at + 4, size};
    *blob = (struct bytes){at + 4 + size, blob->size - 4 - size};
    return true;
}

static const char *judge_blob(const struct key_type *type, struct bytes blob, int64_t *bits) {
    struct bytes string;
    if (!take_string(&blob, &string))
        return "the key is cut off";
    if (string.size != strlen(type->name) || memcmp(string.at, type->name, string.size) != 0)
        return "the key is not of the type before it";
    *bits = type->bits;
    for (size_t i = 0; i < sizeof type->checks / sizeof *type->checks && type->checks[i]; i++) {
        if (!take_string(&blob, &string))
            return "the key is cut off";
        const char *problem = type->checks[i](type, string, bits);
        if (problem)
            return problem;
    }
    return blob.size ? "there is more after the end of the key" : NULL;
}

/* ---- Base64 and fingerprints ------------------------------------------------------------------ */

static const char base64_letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Accepts only canonical base64: whole groups of four, correct padding, and no unused bits set in the last letter. */
static bool decode_base64(ctrail_str word, unsigned char *out, size_t *size) {
    if (word.len % 4)
        return false;
    for (size_t padding = 0; padding < 2 && word.len && word.ptr[word.len - 1] == '='; padding++)
        word.len--;
    uint32_t held = 0;
    unsigned held_bits = 0;
    *size = 0;
    for (size_t i = 0; i < word.len; i++) {
        const char *letter = memchr(base64_letters, word.ptr[i], 64);
        if (!letter)
            return false;
        held = held << 6 | (uint32_t)(letter - base64_letters);
        held_bits += 6;
        if (held_bits >= 8) {
            held_bits -= 8;
            out[(*size)++] = (unsigned char)(held >> held_bits);
        }
    }
    return (held & ((1u << held_bits) - 1)) == 0;
}

static ctrail_str write_sha256(char *out, struct bytes blob) {
    unsigned char digest[SHA256_SIZE + 1] = {0}; /* a zero after it, for the last letter of the base64 */
    ctrail_sha256(blob.at, blob.size, digest);
    memcpy(out, SHA256_PREFIX, sizeof SHA256_PREFIX - 1);
    char *letter = out + sizeof SHA256_PREFIX - 1;
    for (size_t bit = 0; bit < 8 * SHA256_SIZE; bit += 6) {
        unsigned pair = (unsigned)digest[bit / 8] << 8 | digest[bit / 8 + 1];
        *letter++ = base64_letters[pair >> (10 - bit % 8) & 63];
    }
    *letter = '\0';
    return (ctrail_str){out, (size_t)(letter - out)};
}

static ctrail_str write_md5(char *out, struct bytes blob) {
    static const char hex[] = "0123456789abcdef";
    unsigned char digest[MD5_SIZE];
    ctrail_md5(blob.at, blob.size, digest);
    memcpy(out, MD5_PREFIX, sizeof MD5_PREFIX - 1);
    char *letter = out + sizeof MD5_PREFIX - 1;
    for (size_t i = 0; i < MD5_SIZE; i++) {
        *letter++ = hex[digest[i] >> 4];
        *letter++ = hex[digest[i] & 15];
        *letter++ = ':';
    }
    *--letter = '\0';
    return (ctrail_str){out, (size_t)(letter - out)};
}

/* ---- The text --------------------------------------------------------------------------------- */

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static ctrail_str take_word(ctrail_str *text) {
    ctrail_str word = {text->ptr, 0};
    while (word.len < text->len && !is_blank(word.ptr[word.len]) && !memchr("\r\n", word.ptr[word.len], 2))
        word.len++;
    *text = (ctrail_str){text->ptr + word.len, text->len - word.len};
    return word;
}

/* Type and base64 are on the first line; the other lines belong to the comment. White space that does not separate
 * words, such as a vertical tab, is trimmed from the base64 as from the text. */
static struct words split(ctrail_str text) {
    struct words words;
    text = ctrail_str_trim(text);
    words.type = take_word(&text);
    while (text.len && is_blank(*text.ptr)) {
        text.ptr++;
        text.len--;
    }
    words.base64 = ctrail_str_trim(take_word(&text));
    words.comment = ctrail_str_trim(text);
    return words;
}

static ctrail_str constant(const char *text) {
    return text ? (ctrail_str){text, strlen(text)} : (ctrail_str){NULL, 0};
}

/* Copies a word and a NUL to *at, which moves after them; an empty word becomes absent. */
static ctrail_str place(char **at, ctrail_str word) {
    if (!word.len)
        return (ctrail_str){NULL, 0};
    char *copy = *at;
    memcpy(copy, word.ptr, word.len);
    copy[word.len] = '\0';
    *at += word.len + 1;
    return (ctrail_str){copy, word.len};
}

/* The properties of a valid key. */
struct finding {
    const struct key_type *type;
    struct bytes blob;
    int64_t bits;
};

/* Checks a key. Returns what is wrong, or NULL; `room` gets the decoded base64. */
static const char *judge(const struct words *words, unsigned char *room, struct finding *found) {
    if (!words->type.len)
        return "the text is empty";
    found->type = find_type(words->type);
    if (!found->type)
        return "an unknown key type";
    if (!words->base64.len)
        return "there is no key after its type";
    found->blob.at = room;
    if (!decode_base64(words->base64, room, &found->blob.size))
        return "the key is not base64";
    return judge_blob(found->type, found->blob, &found->bits);
}

/* The size of `texts`: type and comment, each with a NUL; the decoded base64 is shorter. */
static size_t texts_size(size_t length) {
    return length + 2;
}

static void read_key(struct key_memory *memory, ctrail_str text) {
    ctrail_ssh_key *key = &memory->key;
    struct words words = split(text);
    struct finding found;
    const char *problem = judge(&words, (unsigned char *)memory->texts, &found);
    *key = (ctrail_ssh_key){.text = text, .bits = CTRAIL_ABSENT, .valid = !problem, .problem = constant(problem)};
    if (!problem) {
        key->bits = found.bits;
        key->curve = constant(found.type->curve);
        key->sha256 = write_sha256(memory->sha256, found.blob);
        key->md5 = write_md5(memory->md5, found.blob);
    }
    char *at = memory->texts;
    key->type = place(&at, words.type);
    if (!problem)
        key->comment = place(&at, words.comment);
}

ctrail_rc ctrail_ssh_key_read(struct arena *arena, ctrail_str text, const ctrail_ssh_key **out) {
    *out = NULL;
    struct key_memory *memory = ctrail_arena_alloc(arena, sizeof *memory + texts_size(text.len));
    if (!memory)
        return ctrail_arena_error(arena);
    read_key(memory, text);
    *out = &memory->key;
    return CTRAIL_OK;
}

ctrail_rc ctrail_ssh_key_unwrap(struct arena *arena, ctrail_str text, ctrail_str *out) {
    char *room = ctrail_arena_alloc(arena, text.len + 1);
    size_t size;
    if (!room)
        return ctrail_arena_error(arena);
    bool decoded = decode_base64(ctrail_str_trim(text), (unsigned char *)room, &size) && size;
    bool sound = decoded && !memchr(room, '\0', size) && ctrail_utf8_look(room, size, UTF8_ANYTHING).sound;
    room[sound ? size : 0] = '\0';
    *out = sound ? (ctrail_str){room, size} : text;
    return CTRAIL_OK;
}

ctrail_rc ctrail_ssh_key_parse(const char *text, size_t length, const ctrail_allocator *given, ctrail_ssh_key **out) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (out)
        *out = NULL;
    if (!out || !allocator || (!text && length))
        return CTRAIL_ERR_ARGUMENT;
    if (length > SIZE_MAX / 4)
        return CTRAIL_ERR_MEMORY;
    /* The copy of the text is after the other texts. */
    size_t size = sizeof(struct key_memory) + texts_size(length) + length + 1;
    struct key_memory *memory = allocator->allocate(allocator->user, size);
    if (!memory)
        return CTRAIL_ERR_MEMORY;
    memory->allocator = *allocator;
    char *copy = memory->texts + texts_size(length);
    if (length)
        memcpy(copy, text, length);
    copy[length] = '\0';
    read_key(memory, (ctrail_str){copy, length});
    *out = &memory->key;
    return CTRAIL_OK;
}

void ctrail_ssh_key_free(ctrail_ssh_key *key) {
    struct key_memory *memory = (struct key_memory *)key;
    if (!memory)
        return;
    ctrail_allocator allocator = memory->allocator;
    allocator.release(allocator.user, memory);
}
