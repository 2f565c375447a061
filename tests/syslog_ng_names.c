/* Prints the names that the syslog-ng module gives, but those of typed requests and responses, a line each. */
#include "names.h"

#include <stdio.h>
#include <string.h>

static void print(struct name *leaf, void *seen) {
    if (strstr(leaf->text, ".ec2.request.") || strstr(leaf->text, ".ec2.response."))
        return;
    if (g_hash_table_add(seen, g_strdup(leaf->text)))
        puts(leaf->text);
}

int main(void) {
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < PART_COUNT; i++) {
        struct name *root = names_new(parts[i], ".cloudtrail.");
        names_each(root, print, seen);
        names_free(root);
    }
    g_hash_table_unref(seen);
    return 0;
}
