/* Inflating alone: inflate zlib|igzip|libdeflate FILE... Prints how many bytes there were. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <zlib.h>

#include "whole.h"

enum { CHUNK = 64 * 1024, GZIP_ONLY = 16 + MAX_WBITS };

static unsigned char in[CHUNK], out[CHUNK];

static size_t by_zlib(FILE *file) {
    z_stream stream = {.next_in = in};
    int answer = inflateInit2(&stream, GZIP_ONLY);
    while (answer == Z_OK) {
        if (!stream.avail_in) {
            stream.next_in = in;
            stream.avail_in = (uInt)fread(in, 1, sizeof in, file);
        }
        stream.next_out = out;
        stream.avail_out = sizeof out;
        answer = inflate(&stream, Z_NO_FLUSH);
    }
    size_t size = stream.total_out;
    inflateEnd(&stream);
    return answer == Z_STREAM_END ? size : 0;
}

static size_t by_igzip(FILE *file) {
    static struct inflate_state state;
    size_t size = 0;
    int answer = ISAL_DECOMP_OK;
    isal_inflate_init(&state);
    state.crc_flag = ISAL_GZIP;
    while (answer == ISAL_DECOMP_OK && state.block_state != ISAL_BLOCK_FINISH) {
        if (!state.avail_in) {
            state.next_in = in;
            state.avail_in = (uint32_t)fread(in, 1, sizeof in, file);
        }
        state.next_out = out;
        state.avail_out = sizeof out;
        answer = isal_inflate(&state);
        size += sizeof out - state.avail_out;
    }
    return answer == ISAL_DECOMP_OK ? size : 0;
}

static size_t by_libdeflate(FILE *file) {
    static struct whole whole;
    return inflate_whole(&whole, file, 0) ? whole.size : 0;
}

static const struct {
    const char *name;
    size_t (*inflate)(FILE *file);
} ways[] = {{"zlib", by_zlib}, {"igzip", by_igzip}, {"libdeflate", by_libdeflate}};

static size_t inflate_file(const char *way, const char *path) {
    FILE *file = fopen(path, "rb");
    size_t size = 0;
    for (size_t i = 0; file && i < sizeof ways / sizeof *ways; i++)
        if (strcmp(ways[i].name, way) == 0)
            size = ways[i].inflate(file);
    if (file)
        fclose(file);
    return size;
}

int main(int argc, char **argv) {
    size_t all = 0, size = 1;
    for (int i = 2; size && i < argc; i++)
        all += size = inflate_file(argv[1], argv[i]);
    printf("%zu\n", all);
    return size == 0;
}
