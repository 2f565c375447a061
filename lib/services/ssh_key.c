/*
 * SSH public keys, in each of the formats that people give to AWS: what they hold is turned into one blob, which
 * ssh_blob.c judges. No part of a key is reported before the whole key has been checked.
 */
#include "services/ssh_key.h"

#include <string.h>

#include "base/openssh_base64.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "services/spki.h"
#include "services/ssh_blob.h"

enum { SHA256_LETTERS = (SHA256_SIZE + 2) / 3 * 4, MD5_LETTERS = MD5_SIZE * 3 - 1 };

#define SHA256_PREFIX "SHA256:"
#define MD5_PREFIX    "MD5:"

/* A key and its texts in one block of memory. */
struct key_memory {
    ctrail_ssh_key key;         /* what the caller gets; first, so that its address is that of the block */
    ctrail_allocator allocator; /* of keys from ctrail_ssh_key_parse */
    char sha256[sizeof SHA256_PREFIX + SHA256_LETTERS];
    char md5[sizeof MD5_PREFIX + MD5_LETTERS];
    char ec2_fingerprint[MD5_LETTERS + 1];
    char texts[]; /* two halves for blobs while the key is checked, then its options, type and comment */
};

_Static_assert(SHA256_LETTERS <= MD5_LETTERS, "EC2's fingerprint is one or the other");

/* A text taken apart. Its parts are not NUL-terminated. */
struct reading {
    const char *format;
    ctrail_str options, type, comment;
    bool is_folded; /* the comment may go over several lines, a backslash before each next one */
    unsigned char *halves[2];
    struct ssh_blob blob; /* when there is no problem */
};

static const struct row key_rows[] = {
    TEXT_FROM(ctrail_ssh_key, text, "text", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, type, "type", COMPUTED),
    FLAG_FROM(ctrail_ssh_key, valid, "valid", COMPUTED),
    INTEGER_FROM(ctrail_ssh_key, bits, "bits", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, curve, "curve", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, comment, "comment", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, sha256, "sha256", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, md5, "md5", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, problem, "problem", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, format, "format", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, options, "options", COMPUTED),
    FLAG_FROM(ctrail_ssh_key, certificate, "certificate", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, weak, "weak", COMPUTED),
    TEXT_FROM(ctrail_ssh_key, ec2_fingerprint, "ec2Fingerprint", COMPUTED),
};

const ctrail_schema ctrail_ssh_key_schema = SCHEMA("sshKey", ctrail_ssh_key, key_rows);

/* ---- Blobs ------------------------------------------------------------------------------------ */

/* Half of `texts`: a blob, or DER, which is no longer than its base64; or a word and a comment, each with a NUL. */
static size_t half_size(size_t length) {
    return length + SSH_LABEL_MAX;
}

static size_t texts_size(size_t length) {
    return 2 * half_size(length);
}

static const char *read_base64(struct reading *reading, ctrail_str base64, int half, struct ssh_bytes *out) {
    out->at = reading->halves[half];
    return ctrail_openssh_base64_decode(base64, reading->halves[half], &out->size) ? NULL : "the key is not base64";
}

static const char *read_blob(struct reading *reading, ctrail_str base64) {
    struct ssh_bytes blob;
    const char *problem = read_base64(reading, base64, 0, &blob);
    return problem ? problem : ctrail_ssh_blob_read(reading->type, blob, &reading->blob);
}

static const char *read_der(struct reading *reading, ctrail_str base64) {
    struct ssh_bytes der, blob = {reading->halves[0], 0};
    const char *problem = read_base64(reading, base64, 1, &der);
    if (!problem)
        problem = ctrail_spki_read(der, reading->halves[0], &blob.size);
    return problem ? problem : ctrail_ssh_blob_read(reading->type, blob, &reading->blob);
}

/* ---- Lines of OpenSSH ------------------------------------------------------------------------- */

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static ctrail_str skip(ctrail_str text, size_t length) {
    return (ctrail_str){text.ptr + length, text.len - length};
}

static ctrail_str skip_blanks(ctrail_str text) {
    while (text.len && is_blank(*text.ptr))
        text = skip(text, 1);
    return text;
}

static ctrail_str take_word(ctrail_str *text) {
    ctrail_str word = {text->ptr, 0};
    while (word.len < text->len && !is_blank(word.ptr[word.len]))
        word.len++;
    *text = skip(*text, word.len);
    return word;
}

static ctrail_str take_until(ctrail_str *text, char end) {
    const char *found = text->len ? memchr(text->ptr, end, text->len) : NULL;
    ctrail_str taken = {text->ptr, found ? (size_t)(found - text->ptr) : text->len};
    *text = skip(*text, taken.len + (found != NULL));
    return taken;
}

/* The options that may stand in front of a key, or a host: up to the first blank that is not between quotes. */
static ctrail_str take_options(ctrail_str *line) {
    bool is_quoted = false;
    size_t i = 0;
    for (; i < line->len && (is_quoted || !is_blank(line->ptr[i])); i++)
        if (line->ptr[i] == '\\' && i + 1 < line->len && line->ptr[i + 1] == '"')
            i++;
        else if (line->ptr[i] == '"')
            is_quoted = !is_quoted;
    ctrail_str options = {line->ptr, i};
    *line = skip(*line, i < line->len ? i + 1 : i);
    return options;
}

/* A number in front was the size of a key of SSH 1, which is no option. */
static bool is_number(ctrail_str line) {
    ctrail_str word = ctrail_str_trim(take_word(&line));
    bool is_zero = true;
    if (word.len && memchr("+-", *word.ptr, 2))
        word = skip(word, 1);
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9')
            return false;
        is_zero = is_zero && word.ptr[i] == '0';
    }
    return !is_zero;
}

/* Type, base64 and comment, which ends where `text` does. */
static const char *read_words(struct reading *reading, ctrail_str line, ctrail_str text) {
    reading->type = take_word(&line);
    if (!ctrail_ssh_type_is_known(reading->type))
        return "an unknown key type";
    reading->format = "openssh";
    line = skip_blanks(line);
    if (!line.len)
        return "there is no key after its type";
    ctrail_str base64 = take_word(&line);
    reading->comment = ctrail_str_trim((ctrail_str){line.ptr, (size_t)(text.ptr + text.len - line.ptr)});
    return read_blob(reading, base64);
}

/* The first line that is neither blank nor a comment, up to a NUL if there is one; empty if there is none. */
static ctrail_str find_line(ctrail_str text) {
    while (text.len) {
        ctrail_str line = take_until(&text, '\n');
        line = skip_blanks(take_until(&line, '\0'));
        if (ctrail_str_trim(line).len && *line.ptr != '#')
            return line;
    }
    return text;
}

/* As ssh-keygen, tries the line as it is, and then without what may be options. */
static const char *read_openssh(struct reading *reading, ctrail_str text) {
    ctrail_str line = find_line(text), rest = line;
    struct reading plain = *reading;
    if (!line.len)
        return "there is no line with a key";
    const char *first_problem = read_words(&plain, line, text);
    if (first_problem && !is_number(line)) {
        reading->options = take_options(&rest);
        const char *problem = read_words(reading, rest, text);
        bool is_type = ctrail_ssh_type_is_known(reading->type) && !ctrail_ssh_type_is_known(plain.type);
        if (!problem || is_type)
            return problem;
    }
    *reading = plain;
    return first_problem;
}

/* ---- Blocks and DER --------------------------------------------------------------------------- */

/* "Comment:", in any case. */
static bool is_comment(ctrail_str header) {
    static const char lower[] = "comment:";
    size_t i = 0;
    while (i < header.len && i < sizeof lower - 1 && (header.ptr[i] | 0x20) == (lower[i] | 0x20))
        i++;
    return i == sizeof lower - 1;
}

static ctrail_str unquote(ctrail_str text) {
    bool is_quoted = text.len > 1 && text.ptr[0] == '"' && text.ptr[text.len - 1] == '"';
    return is_quoted ? (ctrail_str){text.ptr + 1, text.len - 2} : text;
}

/* Headers with a colon, each of which goes on in the next line after a backslash; then base64. */
static const char *read_ssh2(struct reading *reading, ctrail_str body) {
    ctrail_str rest = body = ctrail_str_trim(body);
    ctrail_str line = take_until(&rest, '\n');
    while (line.len && memchr(line.ptr, ':', line.len)) {
        const char *start = line.ptr;
        while (ctrail_str_trim(line).len && ctrail_str_trim(line).ptr[ctrail_str_trim(line).len - 1] == '\\')
            line = take_until(&rest, '\n');
        ctrail_str header = {start, (size_t)(line.ptr + line.len - start)};
        if (is_comment(header))
            reading->comment = unquote(ctrail_str_trim(skip(header, sizeof "Comment:" - 1)));
        body = rest;
        line = take_until(&rest, '\n');
    }
    reading->is_folded = true;
    return read_blob(reading, body);
}

static const struct block {
    const char *begin, *end, *format;
    const char *(*read)(struct reading *reading, ctrail_str body);
} blocks[] = {
    {"---- BEGIN SSH2 PUBLIC KEY ----", "---- END SSH2 PUBLIC KEY ----", "ssh2", read_ssh2},
    {"-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----", "pem", read_der},
    {"-----BEGIN RSA PUBLIC KEY-----", "-----END RSA PUBLIC KEY-----", "pem", read_der},
};

static const char *read_block(struct reading *reading, const struct block *block, ctrail_str text) {
    ctrail_str rest = skip(text, strlen(block->begin)), body = rest;
    while (rest.len && !ctrail_str_starts_with(rest, block->end))
        rest = skip(rest, 1);
    body.len -= rest.len;
    reading->format = block->format;
    return rest.len ? block->read(reading, body) : "the end of the key is missing";
}

static bool is_private(ctrail_str text) {
    ctrail_str line = take_until(&text, '\n');
    return ctrail_str_starts_with(line, "----") && ctrail_str_contains(line, "PRIVATE KEY");
}

static bool is_der(struct reading *reading, ctrail_str text) {
    enum { SEQUENCE = 0x30 };
    struct ssh_bytes der;
    return *text.ptr == 'M' && !read_base64(reading, text, 1, &der) && der.size && der.at[0] == SEQUENCE;
}

/* Returns what is wrong, or NULL. */
static const char *read_text(struct reading *reading, ctrail_str text) {
    ctrail_str trimmed = ctrail_str_trim(text);
    if (!trimmed.len)
        return "the text is empty";
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        if (ctrail_str_starts_with(trimmed, blocks[i].begin))
            return read_block(reading, &blocks[i], trimmed);
    if (is_private(trimmed))
        return "a private key";
    if (is_der(reading, trimmed)) {
        reading->format = "der";
        return read_der(reading, trimmed);
    }
    return read_openssh(reading, text);
}

/* ---- Fingerprints ----------------------------------------------------------------------------- */

/* With a `prefix`, and without padding, as OpenSSH writes it. */
static ctrail_str write_sha256(char *out, const char *prefix, struct ssh_bytes blob) {
    unsigned char digest[SHA256_SIZE];
    size_t length = strlen(prefix);
    ctrail_sha256(blob.at, blob.size, digest);
    memcpy(out, prefix, length);
    length += ctrail_openssh_base64_encode(digest, SHA256_SIZE, out + length);
    length -= *prefix != '\0';
    out[length] = '\0';
    return (ctrail_str){out, length};
}

static ctrail_str write_md5(char *out, const char *prefix, struct ssh_bytes blob) {
    static const char hex[] = "0123456789abcdef";
    unsigned char digest[MD5_SIZE];
    ctrail_md5(blob.at, blob.size, digest);
    size_t length = strlen(prefix);
    memcpy(out, prefix, length);
    char *letter = out + length;
    for (size_t i = 0; i < MD5_SIZE; i++) {
        *letter++ = hex[digest[i] >> 4];
        *letter++ = hex[digest[i] & 15];
        *letter++ = ':';
    }
    *--letter = '\0';
    return (ctrail_str){out, (size_t)(letter - out)};
}

/* The blob is in the second half, and may be overwritten. */
static ctrail_str write_ec2_fingerprint(char *out, const struct reading *reading, struct ssh_bytes blob) {
    if (ctrail_ssh_blob_is_ed25519(&reading->blob))
        return write_sha256(out, "", blob);
    if (!ctrail_ssh_blob_is_rsa(&reading->blob))
        return (ctrail_str){NULL, 0};
    struct ssh_bytes der = {reading->halves[1], 0};
    der.size = ctrail_spki_write_rsa(reading->blob.strings[0], reading->blob.strings[1], reading->halves[1]);
    return write_md5(out, "", der);
}

/* ---- The key ---------------------------------------------------------------------------------- */

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

/* Takes out each backslash at the end of a line, with the line's end. */
static void unfold(ctrail_str *text) {
    char *copy = (char *)text->ptr;
    size_t length = 0;
    for (size_t i = 0; i < text->len; i++) {
        size_t end = i + 1 < text->len && text->ptr[i + 1] == '\r' ? i + 2 : i + 1;
        if (text->ptr[i] == '\\' && end < text->len && text->ptr[end] == '\n')
            i = end;
        else
            copy[length++] = text->ptr[i];
    }
    if (copy)
        copy[length] = '\0';
    text->len = length;
}

static void fill(struct key_memory *memory, const struct reading *reading) {
    ctrail_ssh_key *key = &memory->key;
    struct ssh_bytes blob = {reading->halves[1], ctrail_ssh_blob_write(&reading->blob, reading->halves[1])};
    key->valid = CTRAIL_TRUE;
    key->bits = reading->blob.bits;
    key->curve = constant(ctrail_ssh_blob_curve(&reading->blob));
    key->certificate = reading->blob.is_certificate;
    key->weak = constant(ctrail_ssh_blob_weakness(&reading->blob));
    key->sha256 = write_sha256(memory->sha256, SHA256_PREFIX, blob);
    key->md5 = write_md5(memory->md5, MD5_PREFIX, blob);
    key->ec2_fingerprint = write_ec2_fingerprint(memory->ec2_fingerprint, reading, blob);
    if (!reading->type.len)
        key->type = constant(reading->blob.label);
}

static void read_key(struct key_memory *memory, ctrail_str text) {
    ctrail_ssh_key *key = &memory->key;
    unsigned char *room = (unsigned char *)memory->texts;
    struct reading reading = {.halves = {room, room + half_size(text.len)}};
    const char *problem = read_text(&reading, text);
    char *at = memory->texts;
    *key = (ctrail_ssh_key){.text = text,
                            .bits = CTRAIL_ABSENT,
                            .problem = constant(problem),
                            .format = constant(reading.format),
                            .certificate = CTRAIL_UNKNOWN};
    if (!problem)
        fill(memory, &reading);
    if (reading.type.len)
        key->type = place(&at, reading.type);
    if (problem)
        return;
    key->options = place(&at, reading.options);
    key->comment = place(&at, reading.comment);
    if (reading.is_folded)
        unfold(&key->comment);
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
    bool decoded = ctrail_openssh_base64_decode(text, (unsigned char *)room, &size) && size;
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
