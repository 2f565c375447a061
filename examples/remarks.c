/* Remarks on the filter. */
#include "remarks.h"

#include <string.h>

#include <cloudtrail.h>

#include "complaint.h"
#include "text.h"
#include "values.h"

static void remark_on_count(struct program *program, uint64_t count, const char *one, const char *many) {
    struct text line = {0};
    text_add_number(&line, count);
    text_add_string(&line, count == 1 ? one : many);
    remark(program, &line);
    text_free(&line);
}

/* ---- Before anything is read ------------------------------------------------------------------ */

/* The action of EC2 that the name would be in another case; NULL: it is one, or is none in any case. */
static const char *find_action(const char *name) {
    const char *found = NULL, *action;
    size_t index;
    if (ctrail_ec2_action_find(name, strlen(name), &index) == CTRAIL_OK)
        return NULL;
    for (size_t i = 0; !found && (action = ctrail_ec2_action_name(i)); i++)
        if (same_in_any_case(name, action))
            found = action;
    return found;
}

static void remark_on_name(struct program *program, const char *name) {
    const char *action = find_action(name);
    struct text line = {0};
    if (!action)
        return;
    text_add_string(&line, "--event-name: EC2 has no '");
    text_add_visible(&line, str_of(name));
    text_add_string(&line, "'; did you mean '");
    text_add_string(&line, action);
    text_add_string(&line, "'?");
    remark(program, &line);
    text_free(&line);
}

static void remark_on_times(struct program *program) {
    struct text line = {0};
    text_add_string(&line, "--since is not before --until: no event can match");
    remark(program, &line);
    text_free(&line);
}

static bool asks_for_ec2(const ctrail_filter *filter) {
    static const char ec2[] = "ec2.amazonaws.com";
    return !filter->event_source || values_hold(filter->event_source, ec2, sizeof ec2 - 1);
}

void remark_on_filter(struct program *program) {
    const ctrail_filter *filter = &program->filter;
    if (filter->since && filter->until && filter->since >= filter->until)
        remark_on_times(program);
    for (values name = filter->event_name; name && *name && asks_for_ec2(filter); name++)
        remark_on_name(program, *name);
}

void remark_on_pruned(struct program *program, uint64_t count) {
    if (count)
        remark_on_count(
            program, count,
            " log file is passed over: by its name it was delivered before --since; --no-prune reads it",
            " log files are passed over: by their names they were delivered before --since; --no-prune reads"
            " them");
}

/* ---- When all is read ------------------------------------------------------------------------- */

void remark_on_differing(struct program *program, uint64_t count) {
    if (count)
        remark_on_count(program, count,
                        " event has the id and the account of another, and differs from it: both are there",
                        " events have the id and the account of another, and differ from it: all are there");
}

void remark_on_result(struct program *program) {
    uint64_t without_time = program->rejected_without_time, rejected = program->rejected;
    if (outputs_error(&program->outputs))
        return;
    if (without_time)
        remark_on_count(program, without_time, " record is left out: it has no time that can be read",
                        " records are left out: they have no time that can be read");
    if (rejected && !program->delivered)
        remark_on_count(program, rejected, " record was read, and does not match what was asked for",
                        " records were read, and none of them matches what was asked for");
    remark_on_differing(program, program->printed.differing);
}

void remark_on_no_instance(struct program *program) {
    struct text line = {0};
    text_add_string(&line, "nothing that was read is about an instance of --instance-id");
    if (program->filter.instance_id && program->delivered)
        remark(program, &line);
    text_free(&line);
}
