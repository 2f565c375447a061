/* Reads records, one a line, and prints two lines for each: its request and its response, under the names of EC2's API
 * Reference. tests/ec2_records.py compares them with what the API's model says. */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ec2_structs.h"
#include "services/ec2/api_tree.h"

static int32_t print_bytes(void *user, const char *bytes, size_t size) {
    (void)user;
    return fwrite(bytes, 1, size, stdout) != size;
}

static bool print_tree(const ctrail_event *event, const ctrail_value *payload, enum payload which) {
    const ctrail_value *tree;
    const struct catalogue_action *action = ctrail_ec2_catalogue_find(event->event_name);
    if (ctrail_ec2_api_tree(record_of(event), payload, action, which, &tree) != CTRAIL_OK)
        return false;
    if (tree && ctrail_value_to_json(tree, print_bytes, NULL) != CTRAIL_OK)
        return false;
    puts(tree ? "" : "null");
    return true;
}

/* What is in the trees is in the structs too. */
static bool has_structs(const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    const char *differs = ctrail_ec2_decode(event, &ec2) == CTRAIL_OK ? structs_differ(ec2) : "all";
    if (differs)
        fprintf(stderr, "ec2_trees: the structs of %s differ in %s\n", event->event_name.ptr, differs);
    return !differs;
}

static bool print_trees(ctrail_reader *reader, const char *line, size_t length) {
    const ctrail_event *event;
    return ctrail_reader_parse(reader, line, length, &event) == CTRAIL_OK &&
           print_tree(event, event->request_parameters, PAYLOAD_REQUEST) &&
           print_tree(event, event->response_elements, PAYLOAD_RESPONSE) && has_structs(event);
}

int main(void) {
    ctrail_reader *reader = NULL;
    char *line = NULL;
    size_t room = 0, number = 0;
    ssize_t length;
    bool fine = ctrail_reader_new(&reader, NULL) == CTRAIL_OK;
    while (fine && (length = getline(&line, &room, stdin)) > 0) {
        number++;
        fine = print_trees(reader, line, (size_t)length);
    }
    if (!fine)
        fprintf(stderr, "ec2_trees: the record on line %zu\n", number);
    free(line);
    ctrail_reader_free(reader);
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}
