/* jansson over what zlib reads: jansson FILE. */
#include <jansson.h>
#include <zlib.h>

#include "fields.h"

static size_t read_file(void *buffer, size_t size, void *file) {
    int got = gzread((gzFile)file, buffer, (unsigned)size);
    return got < 0 ? (size_t)-1 : (size_t)got;
}

static void add(struct total *total, const json_t *record) {
    const json_t *identity = json_object_get(record, "userIdentity");
    total->records++;
    for (unsigned i = 0; i < FIELDS; i++)
        total->sum +=
            (i + 1) * json_string_length(json_object_get(i < IDENTITY_FIRST ? record : identity, field_names[i]));
}

int main(int argc, char **argv) {
    struct total total = {0, 0};
    gzFile file = argc == 2 ? gzopen(argv[1], "rb") : NULL;
    json_t *root = file ? json_load_callback(read_file, file, 0, NULL) : NULL;
    json_t *records = json_object_get(root, "Records"), *record;
    size_t i;
    json_array_foreach(records, i, record) add(&total, record);
    json_decref(root);
    return print_total(&total) || !root;
}
