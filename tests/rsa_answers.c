/* Reads lines from the standard input: keys as list-public-keys gives them, a message and a signature in hexadecimal
 * digits, with tabs between. Says of each whether the signature is that of the message: 1 or 0, or why the key cannot
 * be used. */
#include <cloudtrail/digest.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t unhex(char *text) {
    unsigned byte;
    size_t size = 0;
    while (sscanf(text + 2 * size, "%2x", &byte) == 1)
        text[size++] = (char)byte;
    return size;
}

static void answer(const ctrail_public_keys *keys, char *message, char *signature) {
    size_t size = unhex(message), signature_size = unhex(signature);
    const ctrail_public_key *key = keys->keys[0];
    if (key->problem.ptr)
        puts(key->problem.ptr);
    else
        printf("%d\n", (int)ctrail_public_key_verify(key, message, size, signature, signature_size));
}

int main(void) {
    static char line[1 << 20];
    while (fgets(line, sizeof line, stdin)) {
        ctrail_public_keys *keys;
        const char *wrong;
        char *text = strtok(line, "\t"), *message = strtok(NULL, "\t"), *signature = strtok(NULL, "\n");
        if (!text || !message || !signature)
            return EXIT_FAILURE;
        if (ctrail_public_keys_parse(text, strlen(text), NULL, &keys, &wrong) == CTRAIL_OK && keys->key_count)
            answer(keys, message, signature);
        else
            puts(wrong ? wrong : "no key");
        ctrail_public_keys_free(keys);
    }
    return EXIT_SUCCESS;
}
