/* yajl with callbacks that only go on, over what zlib reads, plain or gzip: yajl FILE. Prints how many bytes there
 * were. */
#include <stdio.h>

#include <yajl/yajl_parse.h>
#include <zlib.h>

enum { CHUNK = 64 * 1024 };

static int on_nothing(void *context) {
    return context == NULL;
}

static int on_boolean(void *context, int value) {
    (void)value;
    return context == NULL;
}

static int on_number(void *context, const char *text, size_t size) {
    (void)text;
    (void)size;
    return context == NULL;
}

static int on_text(void *context, const unsigned char *text, size_t size) {
    (void)text;
    (void)size;
    return context == NULL;
}

static const yajl_callbacks callbacks = {
    .yajl_null = on_nothing,
    .yajl_boolean = on_boolean,
    .yajl_number = on_number,
    .yajl_string = on_text,
    .yajl_start_map = on_nothing,
    .yajl_map_key = on_text,
    .yajl_end_map = on_nothing,
    .yajl_start_array = on_nothing,
    .yajl_end_array = on_nothing,
};

int main(int argc, char **argv) {
    static unsigned char bytes[CHUNK];
    gzFile file = argc == 2 ? gzopen(argv[1], "rb") : NULL;
    yajl_handle handle = yajl_alloc(&callbacks, NULL, NULL);
    size_t size = 0;
    int got;
    while (file && (got = gzread(file, bytes, sizeof bytes)) > 0) {
        size += (size_t)got;
        if (yajl_parse(handle, bytes, (size_t)got) != yajl_status_ok)
            return 1;
    }
    printf("%zu\n", size);
    return yajl_complete_parse(handle) != yajl_status_ok || size == 0;
}
