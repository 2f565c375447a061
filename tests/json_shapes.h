/* Texts that test JSON's grammar: what every parser must accept, what every parser must refuse, and what the standard
 * leaves open. */
#ifndef CTRAIL_TESTS_JSON_SHAPES_H
#define CTRAIL_TESTS_JSON_SHAPES_H

#include <cloudtrail/cloudtrail.h>

#include "transcript.h"

/* In what a record stands whose requestParameters a text is, between two others. */
enum shape_container { IN_LOG_FILE, IN_LINES, IN_A_ROW, IN_STRINGS, SHAPE_CONTAINERS };

enum verdict {
    SHAPE_READ,    /* the record is delivered */
    SHAPE_REFUSED, /* it is skipped */
    SHAPE_SPLIT,   /* it closes its record too early: that is delivered, and the rest skipped */
    SHAPE_TAKES_IN /* it is open where the next record begins, and that becomes a sound part of it */
};

struct shape_outcome {
    enum verdict verdict;
    ctrail_rc code; /* of what is skipped, or of the input's end */
};

struct json_shape {
    const char *name, *json;
    size_t size;
    const char *written;                       /* SHAPE_READ: the value, written anew; NULL: as it is spelled */
    struct shape_outcome usual;                /* what a reader makes of it */
    struct shape_outcome in[SHAPE_CONTAINERS]; /* where it is another: a code other than OK */
    size_t times;                              /* how many times `json` is repeated; 0 is once */
    const char *closing;                       /* repeated as often behind that; or NULL */
    ctrail_rc whole;  /* as an input of its own: END, or the code of the first error; OK: not looked at */
    const char *note; /* of what is left open: why it is read so */
};

/* Must be accepted; must be refused; left open. */
enum { SHAPES_ACCEPTED = 95, SHAPES_REFUSED = 188, SHAPES_OPEN = 35 };
extern const struct json_shape shapes_accepted[SHAPES_ACCEPTED], shapes_refused[SHAPES_REFUSED],
    shapes_open[SHAPES_OPEN];

/* Adds the shape's text. */
void json_shape_add(const struct json_shape *shape, struct text *text);

#endif
