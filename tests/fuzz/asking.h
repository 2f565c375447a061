/* What the fuzz targets share: all that can be asked of an event, and the promises that every answer keeps. */
#ifndef CTRAIL_FUZZ_ASKING_H
#define CTRAIL_FUZZ_ASKING_H

#include <cloudtrail/cloudtrail.h>

#include <stdbool.h>

/* Ends the program, and so the fuzzing, unless the promise holds. */
void check(bool holds);

/* A copy in memory of just its size, so that reading behind it is noticed; to be freed. */
void *copy_exactly(const void *bytes, size_t size);

/* A text that the library gives: UTF-8, with a NUL behind it. */
void check_text(ctrail_str text);

/* Every member of a struct, and of the structs inside of it, is what its schema says. */
void check_struct(const ctrail_schema *schema, const void *object);

/* What memory or a limit refuses is passed over by all of these. */

/* The record's tree, and the paths of its problems. */
void check_tree(const ctrail_event *event);

void ask_decoders(const ctrail_event *event);
void ask_fields(const ctrail_event *event);

/* All of these, the JSON in strings, details, resources, and every member of every struct. */
void ask_event(const ctrail_event *event);

/* The length of the event's JSON; 0 when memory or a limit refuses it. */
size_t json_length(const ctrail_event *event, uint32_t flags);

#endif
