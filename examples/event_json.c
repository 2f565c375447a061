/* ctrail-json: every event as one JSON object a line. */
#include <cloudtrail.h>

#include "options.h"
#include "program.h"

static ctrail_rc print(void *user, struct output *output, const ctrail_event *event) {
    const struct program *program = user;
    uint32_t flags = (program->raw ? CTRAIL_JSON_RAW : 0u) | (program->only_decoded ? CTRAIL_JSON_ONLY_DECODED : 0u) |
                     (program->no_decoded ? CTRAIL_JSON_NO_DECODED : 0u);
    ctrail_rc rc = ctrail_event_to_json(event, flags, output_write, output);
    if (rc == CTRAIL_OK) /* otherwise nothing was written */
        output_write(output, "\n", 1);
    return rc;
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-json",
        .summary = "Prints every event as one JSON object a line, in the order of the input: the record as it came,\n"
                   "and what the library found out about it, in a member `decoded`.",
        .example = "  ctrail-json --event-name RunInstances AWSLogs/ | jq .decoded.ec2.instances\n",
        .streams = true,
    };
    program_start(&program, argc, argv);
    if (program.only_decoded && program.no_decoded)
        options_wrong(&program, "--only-decoded", NULL, "and --no-decoded leave nothing to print");
    program_read(&program, print, &program, 0);
    return program_end(&program);
}
