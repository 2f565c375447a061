/* json-c over what zlib reads: json_c FILE. */
#include <json-c/json.h>
#include <zlib.h>

#include "fields.h"

static size_t text_length(struct json_object *object, const char *name) {
    struct json_object *value = NULL;
    json_object_object_get_ex(object, name, &value);
    return json_object_is_type(value, json_type_string) ? (size_t)json_object_get_string_len(value) : 0;
}

static void add(struct total *total, struct json_object *record) {
    struct json_object *identity = NULL;
    json_object_object_get_ex(record, "userIdentity", &identity);
    total->records++;
    for (unsigned i = 0; i < FIELDS; i++)
        total->sum += (i + 1) * text_length(i < IDENTITY_FIRST ? record : identity, field_names[i]);
}

static struct json_object *parse(gzFile file) {
    static char bytes[CHUNK];
    struct json_tokener *tokener = json_tokener_new();
    struct json_object *root = NULL;
    int got;
    while (!root && (got = gzread(file, bytes, sizeof bytes)) > 0)
        root = json_tokener_parse_ex(tokener, bytes, got);
    json_tokener_free(tokener);
    return root;
}

int main(int argc, char **argv) {
    struct total total = {0, 0};
    gzFile file = argc == 2 ? gzopen(argv[1], "rb") : NULL;
    struct json_object *root = file ? parse(file) : NULL, *records = NULL;
    json_object_object_get_ex(root, "Records", &records);
    for (size_t i = 0; i < json_object_array_length(records); i++)
        add(&total, json_object_array_get_idx(records, i));
    json_object_put(root);
    return print_total(&total) || !root;
}
