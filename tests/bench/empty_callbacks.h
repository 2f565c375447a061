/* yajl's callbacks that only go on, for what it costs to read JSON without doing anything. */
#ifndef BENCH_EMPTY_CALLBACKS_H
#define BENCH_EMPTY_CALLBACKS_H

#include <yajl/yajl_parse.h>

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

static const yajl_callbacks empty_callbacks = {
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

#endif
