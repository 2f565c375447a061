/*
 * Prints what a file of vectors holds, item by item: what every binding's test has to print as well.
 *
 *   vectors FILE
 *
 * An event is its JSON on a line; something that could not be read is "skipped CODE RECORD OFFSET"; the last line is
 * "end", or "error CODE RECORD OFFSET". The exit status is 2 if the file cannot be opened, or the output not written.
 */
#include <stdio.h>

#include <cloudtrail/cloudtrail.h>

static int32_t write_bytes(void *user, const char *bytes, size_t size) {
    (void)user;
    return fwrite(bytes, 1, size, stdout) != size;
}

static void print_error(const char *what, const ctrail_error *error) {
    printf("%s %s %llu %llu\n", what, ctrail_rc_name(error->code), (unsigned long long)error->record,
           (unsigned long long)error->offset);
}

static ctrail_rc print_events(ctrail_reader *reader) {
    ctrail_rc rc = CTRAIL_OK;
    while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED) {
        const ctrail_event *event;
        rc = ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_SKIPPED)
            print_error("skipped", ctrail_reader_error(reader));
        if (rc != CTRAIL_OK)
            continue;
        rc = ctrail_event_to_json(event, 0, write_bytes, NULL);
        printf("\n");
    }
    return rc;
}

/* What to give back: the status of the program. */
static int print_file(ctrail_reader *reader, const char *path) {
    if (ctrail_reader_open(reader, path) != CTRAIL_OK) {
        fprintf(stderr, "vectors: %s: %s\n", path, ctrail_reader_error(reader)->message);
        return 2;
    }
    ctrail_rc rc = print_events(reader);
    if (rc == CTRAIL_END)
        printf("end\n");
    else if (rc < 0)
        print_error("error", ctrail_reader_error(reader));
    return fflush(stdout) || rc == CTRAIL_STOPPED ? 2 : 0;
}

int main(int argc, char **argv) {
    ctrail_reader *reader;
    if (argc != 2) {
        fprintf(stderr, "usage: vectors FILE\n");
        return 2;
    }
    if (ctrail_reader_new(&reader, NULL) != CTRAIL_OK)
        return 2;
    int status = print_file(reader, argv[1]);
    ctrail_reader_free(reader);
    return status;
}
