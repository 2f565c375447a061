/* ctrail-json: every event as one JSON object a line. */
#include <cloudtrail/cloudtrail.h>

#include "program.h"

static ctrail_rc print(void *user, struct output *output, const ctrail_event *event) {
    const struct program *program = user;
    ctrail_rc rc = ctrail_event_to_json(event, program->raw ? CTRAIL_JSON_RAW : 0, output_write, output);
    if (rc == CTRAIL_OK) /* otherwise nothing was written */
        output_write(output, "\n", 1);
    return rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-json",
        .summary =
            "Prints every event as one JSON object a line, in the order of the input: the fields of the record,\n"
            "and what the library found out about it.",
        .example = "  ctrail-json --event-name RunInstances AWSLogs/ | jq .ec2.instances\n",
        .takes_raw = true,
        .streams = true,
    };
    program_start(&program, argc, argv);
    program_read(&program, print, &program, 0);
    return program_end(&program);
}
