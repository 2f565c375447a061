/* The library's loop, as a program would write it. */
#include "count.h"

#include "generate.h"
#include "tool.h"

bool count_rest(ctrail_reader *reader, uint64_t *events) {
    const ctrail_event *event;
    ctrail_rc rc;
    while ((rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        ++*events;
    return rc == CTRAIL_END;
}

ctrail_reader *new_reader(const ctrail_filter *filter, uint32_t flags) {
    ctrail_reader *reader;
    ctrail_options options = {.size = sizeof options, .filter = filter, .flags = flags};
    if (ctrail_reader_new(&reader, &options) != CTRAIL_OK)
        fail("no reader", "ctrail_reader_new");
    return reader;
}

bool count_files(const char *base, const char *suffix, unsigned files, const ctrail_filter *filter, uint32_t flags,
                 uint64_t *events) {
    ctrail_reader *reader = new_reader(filter, flags);
    char path[PATH_SIZE];
    bool whole = true;
    *events = 0;
    for (unsigned i = 0; whole && i < files; i++) {
        log_path(path, base, i, suffix);
        whole = ctrail_reader_open(reader, path) == CTRAIL_OK && count_rest(reader, events);
    }
    ctrail_reader_free(reader);
    return whole;
}
