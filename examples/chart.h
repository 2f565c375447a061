/* The timeline as an SVG: time from left to right, a lane for each instance in the colours of its states, a mark for
 * each event. */
#ifndef EXAMPLES_CHART_H
#define EXAMPLES_CHART_H

#include "report.h"

/* The columns of the report that is drawn. */
enum chart_column {
    CHART_INSTANCE_ID,
    CHART_TIME,
    CHART_EVENT,
    CHART_PREVIOUS_STATE,
    CHART_CURRENT_STATE,
    CHART_USER,
    CHART_ACCESS_KEY_ID,
    CHART_SOURCE_IP_ADDRESS,
    CHART_DETAIL,
    CHART_KIND,
    CHART_IMPLIED_STATE /* what no record says, but follows; "interrupted": nobody knows */
};

/* What stands in the column of kinds. */
#define CHART_LAUNCH     "launch"
#define CHART_TRANSITION "transition"
#define CHART_CHANGE     "change"
#define CHART_CONNECTION "connection"
#define CHART_NOTICE     "notice"
#define CHART_READ       "read"
#define CHART_FAILURE    "failure"

/* For struct report: draws rows that are sorted by instance, then by time. */
void chart_draw(struct report *report);

#endif
