/* yajl with callbacks that only go on, over what zlib reads, plain or gzip: yajl FILE. Prints how many bytes there
 * were. */
#include <stdio.h>

#include <zlib.h>

#include "../empty_callbacks.h"

enum { CHUNK = 64 * 1024 };

int main(int argc, char **argv) {
    static unsigned char bytes[CHUNK];
    gzFile file = argc == 2 ? gzopen(argv[1], "rb") : NULL;
    yajl_handle handle = yajl_alloc(&empty_callbacks, NULL, NULL);
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
