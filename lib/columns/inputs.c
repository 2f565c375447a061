/* Opens one input after the other. */
#include "columns/inputs.h"

#include <string.h>

static ctrail_rc set_name(struct inputs *inputs, const char *name) {
    size_t size = strlen(name) + 1;
    if (!ctrail_buffer_reserve(&inputs->name, size))
        return CTRAIL_ERR_MEMORY;
    memcpy(inputs->name.bytes, name, size);
    return CTRAIL_OK;
}

static bool has(const char *const *list, ctrail_str str) {
    bool is_there = !list || !*list;
    for (; !is_there && *list; list++)
        is_there = ctrail_str_equal(str, *list);
    return is_there;
}

/* Whether a path's name tells that the filter rejects all that is in it. */
static bool is_passed_over(const struct inputs *inputs, const char *path) {
    ctrail_trail_key key = {.size = sizeof key};
    if (ctrail_trail_key_parse(path, strlen(path), &key) != CTRAIL_OK)
        return false;
    bool is_before =
        inputs->since != CTRAIL_ABSENT && ctrail_trail_key_is_before(path, strlen(path), inputs->since) > 0;
    return is_before || !has(inputs->accounts, key.account) || !has(inputs->regions, key.region);
}

static ctrail_rc next_path(struct inputs *inputs, ctrail_reader *reader) {
    for (; *inputs->paths && is_passed_over(inputs, *inputs->paths); inputs->paths++)
        inputs->not_opened++;
    if (!*inputs->paths)
        return CTRAIL_END;
    const char *path = *inputs->paths++;
    ctrail_rc rc = set_name(inputs, path);
    return rc == CTRAIL_OK ? ctrail_reader_open(reader, path) : rc;
}

static ctrail_rc next_opened(struct inputs *inputs, ctrail_reader *reader) {
    ctrail_arrow_input input = {.size = sizeof input};
    ctrail_inputs_close(inputs);
    ctrail_rc rc = inputs->next(inputs->user, &input);
    if (rc != CTRAIL_OK && rc != CTRAIL_END)
        set_name(inputs, input.name ? input.name : "");
    if (rc != CTRAIL_OK)
        return rc > 0 && rc != CTRAIL_END ? CTRAIL_ERR_ARGUMENT : rc;
    inputs->opened = input;
    rc = set_name(inputs, input.name ? input.name : "");
    return rc == CTRAIL_OK ? ctrail_reader_source(reader, input.read, input.user) : rc;
}

ctrail_rc ctrail_inputs_next(struct inputs *inputs, ctrail_reader *reader) {
    return inputs->paths ? next_path(inputs, reader) : next_opened(inputs, reader);
}

void ctrail_inputs_close(struct inputs *inputs) {
    if (inputs->opened.close)
        inputs->opened.close(inputs->opened.user);
    inputs->opened.close = NULL;
}

ctrail_str ctrail_inputs_name(const struct inputs *inputs) {
    const char *name = inputs->name.bytes ? inputs->name.bytes : "";
    return (ctrail_str){name, strlen(name)};
}
