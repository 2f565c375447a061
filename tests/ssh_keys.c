/* Reads keys from the standard input, one a line, and says of each what the library makes of it. */
#include <cloudtrail/ssh_key.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "2048 SHA256:… MD5:…" of a valid key, "- problem" of any other; "*" is in front of a certificate's. */
static int judge(const char *line, size_t length) {
    ctrail_ssh_key *key;
    if (ctrail_ssh_key_parse(line, length, NULL, &key) != CTRAIL_OK)
        return EXIT_FAILURE;
    if (key->valid)
        printf("%s%lld %s %s\n", key->certificate ? "*" : "", (long long)key->bits, key->sha256.ptr, key->md5.ptr);
    else
        printf("- %s\n", key->problem.ptr);
    ctrail_ssh_key_free(key);
    return EXIT_SUCCESS;
}

int main(void) {
    static char line[1 << 20];
    while (fgets(line, sizeof line, stdin))
        if (judge(line, strcspn(line, "\n")) != EXIT_SUCCESS)
            return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
