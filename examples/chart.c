/* The chart. Its numbers and colours are in the tables at the top; all lengths are pixels, all times seconds. */
#include "chart.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table.h"

enum {
    MARGIN = 16,
    LETTER = 8, /* no letter of a monospaced font of this size is wider */
    FONT = 12,
    LABEL_LETTERS = 24, /* longer ids are cut; the tooltips have them whole */
    LEGEND_LINE = 22,
    SWATCH = 14,
    AXIS = 36,
    LEAST_PLOT = 900, /* the plot grows with the number of events in a lane */
    MOST_PLOT = 2400,
    PLOT_PER_EVENT = 8,
    LEAST_LANE = 22,
    MARK = 10, /* marks that would cover each other go to different levels of their lane */
    MOST_LEVELS = 8,
    MOST_SHIFT = 40, /* when all levels are taken, a mark goes so far to the right before it covers another */
    LANES_PER_AXIS = 40,
    LEAST_TICK = 72,
    LEAST_SPAN = 60,    /* seconds */
    SETTLING_TIME = 60, /* for so long "pending" is shown before what it leads to: records do not say how long it was */
    STUB = 24,          /* before a record that names a previous state: how long it was so, nobody knows */
    LINE = 18,          /* of the list below the chart */
    MOST_LISTED = 200,
};

enum { MOST_STEPS = 3 };

static const struct state {
    const char *name; /* NULL: any other */
    const char *colour;
    const char *leads_to;          /* without another call; NULL: it stays */
    const char *steps[MOST_STEPS]; /* those that may follow at once, beside that */
} states[] = {
    {"pending", "#f3d053", "running", {"shutting-down", "terminated"}},
    {"running", "#8fd084", NULL, {"stopping", "shutting-down", "interrupted"}},
    {"stopping", "#f2a655", "stopped", {"shutting-down"}},
    {"stopped", "#9db4dc", NULL, {"pending", "shutting-down", "terminated"}},
    {"shutting-down", "#ea857c", "terminated", {NULL}},
    {"terminated", "#bdbdbd", NULL, {NULL}},
    {NULL, "#d0a6e8", NULL, {NULL}},
};

/* How well a stretch of a lane is known. */
enum certainty { KNOWN, EXPECTED, DOUBTFUL, UNKNOWN };

static const struct certainty_look {
    const char *attribute; /* of the stretch */
    const char *meaning;
    const char *said; /* of a state, in a tooltip */
} certainties[] = {
    [KNOWN] = {"", "known: two records agree", ""},
    [EXPECTED] = {" fill-opacity=\".4\"", "expected: from one record", " (expected)"},
    [DOUBTFUL] = {" fill=\"url(#h)\"", "something between is missing", ""},
    [UNKNOWN] = {" fill=\"none\" stroke=\"#c3c8d0\"", "not known", ""},
};

/* The shapes stand around 0,0. */
static const struct kind {
    const char *name;
    const char *meaning;
    const char *shape;
} kinds[] = {
    {CHART_LAUNCH, "launch", "<path d=\"M-4-5L5.5 0L-4 5Z\" fill=\"#11753a\" stroke=\"#fff\"/>"},
    {CHART_TRANSITION, "change of state", "<circle r=\"4.5\" fill=\"#1d3d6f\" stroke=\"#fff\"/>"},
    {CHART_CHANGE, "other change",
     "<rect x=\"-4\" y=\"-4\" width=\"8\" height=\"8\" fill=\"#6941a5\" stroke=\"#fff\"/>"},
    {CHART_CONNECTION, "SSH key or tunnel",
     "<path d=\"M0-5.5L5.5 0L0 5.5L-5.5 0Z\" fill=\"#c2410c\" stroke=\"#fff\"/>"},
    {CHART_NOTICE, "notice of AWS", "<path d=\"M0-5L5 4L-5 4Z\" fill=\"#0e7490\" stroke=\"#fff\"/>"},
    {CHART_READ, "read", "<circle r=\"3.5\" fill=\"#fff\" stroke=\"#4b5563\" stroke-width=\"1.5\"/>"},
    {CHART_FAILURE, "failed call", "<path d=\"M-4-4L4 4M4-4L-4 4\" stroke=\"#b91c1c\" stroke-width=\"2.5\"/>"},
};

enum { STATE_COUNT = sizeof states / sizeof *states, KIND_COUNT = sizeof kinds / sizeof *kinds };

/* How far apart ticks may be, and which letters of 2024-03-12T09:02:14Z they show: in their first line, and in their
 * second where these change. */
static const struct unit {
    int64_t step;   /* seconds, or months */
    int64_t phase;  /* seconds since 1970 at which one tick stands: weeks begin on Mondays */
    bool is_months; /* of unequal length */
    int first, length, context;
} units[] = {
    {1, 0, false, 11, 8, 10},
    {5, 0, false, 11, 8, 10},
    {15, 0, false, 11, 8, 10},
    {60, 0, false, 11, 5, 10},
    {300, 0, false, 11, 5, 10},
    {900, 0, false, 11, 5, 10},
    {1800, 0, false, 11, 5, 10},
    {3600, 0, false, 11, 5, 10},
    {10800, 0, false, 11, 5, 10},
    {21600, 0, false, 11, 5, 10},
    {43200, 0, false, 11, 5, 10},
    {86400, 0, false, 5, 5, 4},
    {172800, 0, false, 5, 5, 4},
    {604800, 345600, false, 5, 5, 4},
    {1209600, 345600, false, 5, 5, 4},
    {1, 0, true, 0, 7, 0},
    {3, 0, true, 0, 7, 0},
    {6, 0, true, 0, 7, 0},
    {12, 0, true, 0, 4, 0},
    {24, 0, true, 0, 4, 0},
    {60, 0, true, 0, 4, 0},
    {120, 0, true, 0, 4, 0},
    {600, 0, true, 0, 4, 0},
    {1200, 0, true, 0, 4, 0},
};

enum { UNIT_COUNT = sizeof units / sizeof *units, DAYS_PER_MONTH = 30, SECONDS_PER_DAY = 86400, FIRST_YEAR = 1677 };

/* The rows of one instance. */
struct lane {
    size_t first, end;
    bool is_known; /* a call on it was served, or it was told of */
    size_t levels;
    double top, height;
};

struct chart {
    struct report *report;
    struct text *svg;   /* what is to be written next */
    struct lane *lanes; /* those that are drawn; after them the others, whose rows are listed below the chart */
    size_t lane_count, listed_lane_count;
    double left, right; /* of the plot */
    double start, end;  /* the times there */
    bool timed;         /* there are any */
    const struct unit *unit;
};

static void flush(struct chart *chart) {
    output_write(chart->report->output, chart->svg->bytes, chart->svg->length);
    chart->svg->length = 0;
}

/* ---- Writing ---------------------------------------------------------------------------------- */

/* A length with one decimal, whatever the locale. */
static void add_length(struct text *svg, double length) {
    uint64_t tenths = length > 0 ? (uint64_t)(length * 10 + 0.5) : 0;
    text_add_number(svg, tenths / 10);
    if (tenths % 10) {
        text_add_string(svg, ".");
        text_add_number(svg, tenths % 10);
    }
}

/* ` name="12.5"` */
static void add_attribute(struct text *svg, const char *name, double length) {
    text_add_string(svg, " ");
    text_add_string(svg, name);
    text_add_string(svg, "=\"");
    add_length(svg, length);
    text_add_string(svg, "\"");
}

/* `<rect class="s1"`; attributes and its end are to follow. */
static void add_start(struct text *svg, const char *element, const char *class) {
    text_add_string(svg, "<");
    text_add_string(svg, element);
    text_add_string(svg, " class=\"");
    text_add_string(svg, class);
    text_add_string(svg, "\"");
}

static void add_rect(struct text *svg, double x, double y, double width, double height, const char *class) {
    add_start(svg, "rect", class);
    add_attribute(svg, "x", x);
    add_attribute(svg, "y", y);
    add_attribute(svg, "width", width);
    add_attribute(svg, "height", height);
}

static void add_line(struct text *svg, double x1, double y1, double x2, double y2, const char *class) {
    add_start(svg, "line", class);
    add_attribute(svg, "x1", x1);
    add_attribute(svg, "y1", y1);
    add_attribute(svg, "x2", x2);
    add_attribute(svg, "y2", y2);
    text_add_string(svg, "/>\n");
}

static void add_words(struct text *svg, double x, double y, const char *class, ctrail_str words) {
    add_start(svg, "text", class);
    add_attribute(svg, "x", x);
    add_attribute(svg, "y", y);
    text_add_string(svg, ">");
    text_add_xml(svg, words);
    text_add_string(svg, "</text>\n");
}

static void add_use(struct text *svg, double x, double y, const char *id) {
    text_add_string(svg, "<use href=\"#");
    text_add_string(svg, id);
    text_add_string(svg, "\"");
    add_attribute(svg, "x", x);
    add_attribute(svg, "y", y);
}

static void add_title(struct text *svg, ctrail_str title) {
    text_add_string(svg, "<title>");
    text_add_xml(svg, title);
    text_add_string(svg, "</title>");
}

/* The class of the state or kind at an index, "s0". */
static const char *class_of(char *class, char letter, size_t index) {
    snprintf(class, 8, "%c%zu", letter, index % 100);
    return class;
}

/* ---- Time ------------------------------------------------------------------------------------- */

static const double nanoseconds = 1e9;

/* What has no time stands at the left edge. */
static double time_of(const struct chart *chart, size_t row) {
    int64_t time = report_time(chart->report, row);
    return time == CTRAIL_ABSENT ? chart->start : (double)time / nanoseconds;
}

static double x_of(const struct chart *chart, double time) {
    return chart->left + (time - chart->start) / (chart->end - chart->start) * (chart->right - chart->left);
}

static void extend_range(struct chart *chart, int64_t nanosecond) {
    double time = (double)nanosecond / nanoseconds;
    if (nanosecond == CTRAIL_ABSENT)
        return;
    chart->start = chart->timed && chart->start < time ? chart->start : time;
    chart->end = chart->timed && chart->end > time ? chart->end : time;
    chart->timed = true;
}

static void find_range(struct chart *chart) {
    for (size_t i = 0; i < chart->lane_count; i++)
        for (size_t row = chart->lanes[i].first; row < chart->lanes[i].end; row++)
            extend_range(chart, report_time(chart->report, row));
    double span = chart->end - chart->start;
    double margin = span < LEAST_SPAN ? (LEAST_SPAN - span) / 2 : span / 40;
    chart->start -= margin;
    chart->end += margin;
}

static double step_of(const struct unit *unit) {
    double step = (double)unit->step;
    return unit->is_months ? step * DAYS_PER_MONTH * SECONDS_PER_DAY : step;
}

static void choose_unit(struct chart *chart) {
    double room = (chart->right - chart->left) / LEAST_TICK;
    size_t i = 0;
    while (i < UNIT_COUNT - 1 && (chart->end - chart->start) / step_of(&units[i]) > room)
        i++;
    chart->unit = &units[i];
}

/* The time as "2024-03-12T09:02:14Z"; false where the library has no such time. */
static bool spell(double time, char *out) {
    static const double most = 9223372036;
    return time > -most && time < most && ctrail_time_format((int64_t)time * 1000000000, out, CTRAIL_TIME_SIZE) > 0;
}

/* The month of a time, counted from the year 0, and the time of a month's first second. */
static int64_t month_of(double time) {
    char text[CTRAIL_TIME_SIZE];
    return spell(time, text) ? strtol(text, NULL, 10) * 12 + strtol(text + 5, NULL, 10) - 1 : FIRST_YEAR * 12;
}

static double time_of_month(int64_t month) {
    char text[64];
    int64_t time;
    snprintf(text, sizeof text, "%04" PRId64 "-%02" PRId64 "-01T00:00:00Z", month / 12, month % 12 + 1);
    return ctrail_time_parse(text, strlen(text), &time) == CTRAIL_OK ? (double)time / nanoseconds : -1e12;
}

/* The time of a tick; ticks are counted from 1970, or from the year 0. */
static double tick_time(const struct unit *unit, int64_t number) {
    return unit->is_months ? time_of_month(number * unit->step) : (double)(number * unit->step + unit->phase);
}

static int64_t first_tick(const struct chart *chart) {
    const struct unit *unit = chart->unit;
    double before = unit->is_months ? (double)(month_of(chart->start) / unit->step)
                                    : (chart->start - (double)unit->phase) / (double)unit->step - 1;
    int64_t number = (int64_t)before;
    while (tick_time(unit, number) < chart->start && number < (int64_t)before + 3)
        number++;
    return number;
}

/* ---- The axis --------------------------------------------------------------------------------- */

/* Whether the second line, the date or the year, is to be written: if it is not that of the tick before, and if the
 * next tick has no other one that it would run into. */
static bool has_context(const struct chart *chart, const char *before, const char *text, double room, double next) {
    size_t length = (size_t)chart->unit->context;
    char after[CTRAIL_TIME_SIZE];
    if (strncmp(text, before, length) == 0)
        return false;
    return room > (double)((length + 1) * LETTER) || !spell(next, after) || strncmp(text, after, length) == 0;
}

/* The labels of the tick of that number; `before` is the time at the last one that had a second line. */
static void add_tick(struct chart *chart, int64_t number, double y, char *before) {
    const struct unit *unit = chart->unit;
    char text[CTRAIL_TIME_SIZE];
    double time = tick_time(unit, number), next = tick_time(unit, number + 1), x = x_of(chart, time);
    if (!spell(time, text))
        return;
    add_words(chart->svg, x, y + FONT + 2, "t", (ctrail_str){text + unit->first, (size_t)unit->length});
    if (!has_context(chart, before, text, x_of(chart, next) - x, next))
        return;
    add_words(chart->svg, x, y + 2 * FONT + 4, "t d", (ctrail_str){text, (size_t)unit->context});
    memcpy(before, text, sizeof text);
}

static bool is_inside(const struct chart *chart, double time) {
    return chart->timed && time >= chart->start && time <= chart->end;
}

static void add_axis(struct chart *chart, double y) {
    char before[CTRAIL_TIME_SIZE] = "";
    for (int64_t number = first_tick(chart); is_inside(chart, tick_time(chart->unit, number)); number++)
        add_tick(chart, number, y, before);
    flush(chart);
}

static void add_grid(struct chart *chart, double top, double bottom) {
    for (int64_t number = first_tick(chart); is_inside(chart, tick_time(chart->unit, number)); number++) {
        double x = x_of(chart, tick_time(chart->unit, number));
        add_line(chart->svg, x, top, x, bottom, "g");
    }
    flush(chart);
}

/* ---- States ----------------------------------------------------------------------------------- */

static bool is_same(ctrail_str str, const char *string) {
    return string && str.len == strlen(string) && (!str.len || memcmp(str.ptr, string, str.len) == 0);
}

static size_t state_of(ctrail_str name) {
    size_t i = 0;
    while (i < STATE_COUNT - 1 && !is_same(name, states[i].name))
        i++;
    return i;
}

/* ---- What is known of a state ----------------------------------------------------------------- */

/* What a row says of the states around it. */
struct turn {
    double time;
    ctrail_str before, after;
    bool is_stated; /* `after` is what the record says, and not only what follows from it */
};

static bool turn_of(const struct chart *chart, size_t row, struct turn *turn) {
    ctrail_str current = report_cell(chart->report, row, CHART_CURRENT_STATE);
    ctrail_str implied = report_cell(chart->report, row, CHART_IMPLIED_STATE);
    bool is_failure = is_same(report_cell(chart->report, row, CHART_KIND), CHART_FAILURE);
    *turn = (struct turn){.time = time_of(chart, row),
                          .before = report_cell(chart->report, row, CHART_PREVIOUS_STATE),
                          .after = current.ptr ? current : implied,
                          .is_stated = current.ptr != NULL};
    return !is_failure && (turn->before.ptr || turn->after.ptr);
}

static bool is_equal(ctrail_str a, ctrail_str b) {
    return a.ptr && b.ptr && a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

/* Whether the instance may come from that state to `wanted` by one step. */
static bool may_become(const struct state *state, ctrail_str wanted) {
    bool may = is_same(wanted, state->leads_to);
    for (size_t i = 0; i < MOST_STEPS; i++)
        may = may || is_same(wanted, state->steps[i]);
    return may;
}

/* Whether the second turn may come after the first with nothing between: the state before it is that after the first,
 * or what this leads to. */
static bool agree(const struct turn *first, const struct turn *second) {
    const struct state *after = &states[state_of(first->after)];
    const struct state *settled = after->leads_to ? &states[state_of(str_of(after->leads_to))] : after;
    if (second->before.ptr)
        return is_equal(second->before, first->after) || is_same(second->before, settled->name);
    return is_equal(second->after, first->after) || is_same(second->after, settled->name) ||
           may_become(after, second->after) || may_become(settled, second->after);
}

/* Nobody knows what became of an instance that was interrupted. */
static bool is_known(ctrail_str state) {
    return state.ptr && !is_same(state, "interrupted");
}

static ctrail_str settled_state(ctrail_str state) {
    const char *leads_to = states[state_of(state)].leads_to;
    return leads_to ? str_of(leads_to) : state;
}

/* Whether the second turn, by what follows from it, says nothing new: a reboot of what is running, or of what is
 * terminated, on which it has no effect. */
static bool is_void(const struct turn *first, const struct turn *second) {
    bool is_over = is_same(first->after, "shutting-down") || is_same(first->after, "terminated");
    bool is_told = second->before.ptr || second->is_stated;
    return !is_told &&
           (is_over ? !is_same(second->after, "terminated") : is_equal(second->after, settled_state(first->after)));
}

/* ---- Drawing states --------------------------------------------------------------------------- */

static void add_stretch(struct chart *chart, const struct lane *lane, double from, double to, ctrail_str state,
                        enum certainty certainty) {
    const struct certainty_look *look = &certainties[certainty];
    char class[8];
    struct text title = {0};
    double left = x_of(chart, from), right = x_of(chart, to);
    if (!state.ptr || right - left < 0.05)
        return;
    add_rect(chart->svg, left, lane->top + 1, right - left, lane->height - 2,
             certainty == DOUBTFUL ? "" : class_of(class, 's', state_of(state)));
    text_add_string(chart->svg, look->attribute);
    text_add_string(chart->svg, ">");
    text_add_str(&title, state);
    text_add_string(&title, look->said);
    add_title(chart->svg, (ctrail_str){title.bytes, title.length});
    text_add_string(chart->svg, "</rect>\n");
    text_free(&title);
}

/* The state, and after some time what it leads to. */
static void add_course(struct chart *chart, const struct lane *lane, double from, double to, ctrail_str state,
                       ctrail_str settled, enum certainty certainty) {
    double until = from + SETTLING_TIME < to && !is_equal(state, settled) ? from + SETTLING_TIME : to;
    add_stretch(chart, lane, from, until, state, certainty);
    add_stretch(chart, lane, until, to, settled, certainty);
}

/* Before a record that names the previous state, back to the record before it at most. */
static void add_stub(struct chart *chart, const struct lane *lane, double since, const struct turn *turn) {
    double length = STUB / (chart->right - chart->left) * (chart->end - chart->start);
    double from = turn->time - length < since ? since : turn->time - length;
    add_stretch(chart, lane, from, turn->time, turn->before, EXPECTED);
}

static void add_doubt(struct chart *chart, const struct lane *lane, const struct turn *first,
                      const struct turn *second) {
    struct text said = {0};
    text_add_str(&said, first->after);
    text_add_string(&said, second->before.ptr ? ", and then it was " : ", and then it came to be ");
    text_add_str(&said, second->before.ptr ? second->before : second->after);
    text_add_string(&said, ": what was between is not in what was read");
    add_stretch(chart, lane, first->time, second->time, (ctrail_str){said.bytes, said.length}, DOUBTFUL);
    text_free(&said);
}

static void add_between(struct chart *chart, const struct lane *lane, const struct turn *first,
                        const struct turn *second) {
    ctrail_str settled = settled_state(first->after);
    bool is_told = second->before.ptr || second->is_stated;
    if (!is_known(first->after)) {
        add_stub(chart, lane, first->time, second);
        return;
    }
    if (!agree(first, second)) {
        add_doubt(chart, lane, first, second);
        return;
    }
    /* A record of what it led to tells how long it took. */
    bool has_arrived = second->is_stated && !second->before.ptr &&
                       (is_equal(second->after, settled) || is_equal(second->after, first->after));
    bool has_stayed = is_equal(second->before, first->after);
    add_course(chart, lane, first->time, second->time, first->after, has_arrived || has_stayed ? first->after : settled,
               is_told ? KNOWN : EXPECTED);
}

static void add_states(struct chart *chart, const struct lane *lane) {
    struct turn last = {.time = chart->start}, turn;
    for (size_t row = lane->first; row < lane->end; row++) {
        if (!turn_of(chart, row, &turn) || (last.after.ptr && is_void(&last, &turn)))
            continue;
        add_between(chart, lane, &last, &turn);
        last = turn;
    }
    if (is_known(last.after))
        add_course(chart, lane, last.time, chart->end, last.after, settled_state(last.after), EXPECTED);
}

/* ---- Marks ------------------------------------------------------------------------------------ */

/* Where the last mark of each level stands. */
struct levels {
    double last[MOST_LEVELS];
    size_t count;
};

/* Where a mark stands. */
struct place {
    double x;
    size_t level;
};

static size_t freest(const struct levels *levels) {
    size_t level = 0;
    for (size_t i = 1; i < levels->count; i++)
        if (levels->last[i] < levels->last[level])
            level = i;
    return level;
}

/* The place of the next mark of a lane, the first level that is free there. */
static struct place find_place(struct levels *levels, double x) {
    struct place place = {x, 0};
    while (place.level < levels->count && levels->last[place.level] + MARK > x)
        place.level++;
    if (place.level == MOST_LEVELS) {
        place.level = freest(levels);
        double free = levels->last[place.level] + MARK;
        place.x = free < x + MOST_SHIFT ? free : x + MOST_SHIFT;
    }
    if (place.level == levels->count)
        levels->count++;
    levels->last[place.level] = place.x;
    return place;
}

static size_t kind_of(ctrail_str name) {
    size_t i = 0;
    while (i < KIND_COUNT - 1 && !is_same(name, kinds[i].name))
        i++;
    return i;
}

/* A line of a tooltip: a text between two others, if it is there. */
static void add_said(struct text *title, const char *before, ctrail_str said, const char *after) {
    if (!said.ptr)
        return;
    text_add_string(title, before);
    text_add_str(title, said);
    text_add_string(title, after);
}

static void add_tooltip(struct chart *chart, size_t row) {
    struct text title = {0};
    ctrail_str cells[CHART_KIND];
    for (size_t i = 0; i < CHART_KIND; i++)
        cells[i] = report_cell(chart->report, row, i);
    add_said(&title, "", cells[CHART_TIME], " ");
    add_said(&title, "", cells[CHART_EVENT], "");
    add_said(&title, "\n", cells[CHART_INSTANCE_ID], "");
    add_said(&title, "\nfrom ", cells[CHART_PREVIOUS_STATE], "");
    add_said(&title, cells[CHART_PREVIOUS_STATE].ptr ? " to " : "\nto ", cells[CHART_CURRENT_STATE], "");
    add_said(&title, "\nby ", cells[CHART_USER], "");
    add_said(&title, "\nkey ", cells[CHART_ACCESS_KEY_ID], "");
    add_said(&title, "\nat ", cells[CHART_SOURCE_IP_ADDRESS], "");
    add_said(&title, "\n", cells[CHART_DETAIL], "");
    add_title(chart->svg, (ctrail_str){title.bytes, title.length});
    text_free(&title);
}

static void add_mark(struct chart *chart, const struct lane *lane, size_t row, struct place place) {
    double middle = lane->top + lane->height / 2;
    double y = middle + ((double)place.level - (double)(lane->levels - 1) / 2) * MARK;
    char class[8];
    add_use(chart->svg, place.x, y, class_of(class, 'k', kind_of(report_cell(chart->report, row, CHART_KIND))));
    text_add_string(chart->svg, ">");
    add_tooltip(chart, row);
    text_add_string(chart->svg, "</use>\n");
}

static void add_marks(struct chart *chart, const struct lane *lane) {
    struct levels levels = {.count = 0};
    for (size_t row = lane->first; row < lane->end; row++) {
        add_mark(chart, lane, row, find_place(&levels, x_of(chart, time_of(chart, row))));
        flush(chart);
    }
}

/* ---- Lanes ------------------------------------------------------------------------------------ */

/* An id as far as there is room. */
static ctrail_str label_of(const struct chart *chart, const struct lane *lane) {
    ctrail_str label = report_cell(chart->report, lane->first, CHART_INSTANCE_ID);
    size_t end = 0, size;
    for (size_t letters = 0; end < label.len && letters < LABEL_LETTERS; letters++) {
        code_point(label.ptr + end, label.len - end, &size);
        end += size;
    }
    label.len = end;
    return label;
}

static bool is_new_lane(const struct chart *chart, const struct lane *lane, size_t row) {
    ctrail_str id = report_cell(chart->report, row, CHART_INSTANCE_ID);
    ctrail_str last = report_cell(chart->report, lane->first, CHART_INSTANCE_ID);
    return id.len != last.len || memcmp(id.ptr, last.ptr, id.len) != 0;
}

/* Those of which only failed calls are known come last. */
static void sort_lanes(struct chart *chart, size_t count) {
    struct lane *sorted = must_realloc(NULL, (count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++)
        if (chart->lanes[i].is_known)
            sorted[chart->lane_count++] = chart->lanes[i];
    chart->listed_lane_count = count - chart->lane_count;
    for (size_t i = 0, next = chart->lane_count; i < count; i++)
        if (!chart->lanes[i].is_known)
            sorted[next++] = chart->lanes[i];
    free(chart->lanes);
    chart->lanes = sorted;
}

static void find_lanes(struct chart *chart) {
    struct report *report = chart->report;
    size_t count = 0;
    chart->lanes = must_realloc(NULL, (report->row_count + 1) * sizeof *chart->lanes);
    for (size_t row = 0; row < report->row_count; row++) {
        if (count == 0 || is_new_lane(chart, &chart->lanes[count - 1], row))
            chart->lanes[count++] = (struct lane){.first = row};
        struct lane *lane = &chart->lanes[count - 1];
        lane->is_known = lane->is_known || !is_same(report_cell(report, row, CHART_KIND), CHART_FAILURE);
        lane->end = row + 1;
    }
    sort_lanes(chart, count);
}

static void set_width(struct chart *chart) {
    size_t letters = 0, most_events = 0;
    for (size_t i = 0; i < chart->lane_count; i++) {
        const struct lane *lane = &chart->lanes[i];
        ctrail_str label = label_of(chart, lane);
        size_t width = display_width(label.ptr, label.len);
        letters = width > letters ? width : letters;
        most_events = lane->end - lane->first > most_events ? lane->end - lane->first : most_events;
    }
    double plot = (double)most_events * PLOT_PER_EVENT;
    plot = plot < LEAST_PLOT ? LEAST_PLOT : plot;
    chart->left = MARGIN + (double)letters * LETTER + MARGIN;
    chart->right = chart->left + (plot > MOST_PLOT ? MOST_PLOT : plot);
}

/* How many levels a lane has, and so how high it is. */
static void set_levels(const struct chart *chart, struct lane *lane) {
    struct levels levels = {.count = 0};
    for (size_t row = lane->first; row < lane->end; row++)
        find_place(&levels, x_of(chart, time_of(chart, row)));
    lane->levels = levels.count;
    lane->height = (double)(levels.count + 1) * MARK;
    if (lane->height < LEAST_LANE)
        lane->height = LEAST_LANE;
}

/* Where each lane stands, an axis above every few; answers where the last one ends. */
static double place_lanes(struct chart *chart, double y) {
    for (size_t i = 0; i < chart->lane_count; i++) {
        y += i % LANES_PER_AXIS == 0 ? AXIS : 0;
        chart->lanes[i].top = y;
        set_levels(chart, &chart->lanes[i]);
        y += chart->lanes[i].height;
    }
    return y;
}

static void add_lane(struct chart *chart, const struct lane *lane) {
    double middle = lane->top + lane->height / 2;
    add_words(chart->svg, chart->left - MARGIN, middle + (double)FONT / 3, "i", label_of(chart, lane));
    add_line(chart->svg, chart->left, middle, chart->right, middle, "b");
    add_states(chart, lane);
    add_marks(chart, lane);
    add_line(chart->svg, MARGIN, lane->top + lane->height, chart->right, lane->top + lane->height, "r");
    flush(chart);
}

static void add_lanes(struct chart *chart) {
    for (size_t i = 0; i < chart->lane_count && !outputs_error(chart->report->output->all); i++) {
        if (i % LANES_PER_AXIS == 0) {
            size_t last = i + LANES_PER_AXIS <= chart->lane_count ? i + LANES_PER_AXIS - 1 : chart->lane_count - 1;
            add_axis(chart, chart->lanes[i].top - AXIS);
            add_grid(chart, chart->lanes[i].top, chart->lanes[last].top + chart->lanes[last].height);
        }
        add_lane(chart, &chart->lanes[i]);
    }
}

/* ---- What stands around the plot -------------------------------------------------------------- */

static void add_style(struct text *svg) {
    char class[8];
    text_add_string(svg, "<style>text{font:12px monospace;fill:#1f2937}.t{text-anchor:middle}.d{fill:#6b7280}"
                         ".i{text-anchor:end}.p{fill:#fff}.g{stroke:#e5e7eb}.b{stroke:#c3c8d0;stroke-dasharray:2 3}"
                         ".r{stroke:#eef0f3}use:hover{stroke:#000}");
    for (size_t i = 0; i < STATE_COUNT; i++) {
        text_add_string(svg, ".");
        text_add_string(svg, class_of(class, 's', i));
        text_add_string(svg, "{fill:");
        text_add_string(svg, states[i].colour);
        text_add_string(svg, "}");
    }
    text_add_string(svg, "</style>\n<defs>\n");
    text_add_string(svg, "<pattern id=\"h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                         "patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" stroke=\"#9ca3af\" "
                         "stroke-width=\"3\"/></pattern>\n");
    for (size_t i = 0; i < KIND_COUNT; i++) {
        text_add_string(svg, "<g id=\"");
        text_add_string(svg, class_of(class, 'k', i));
        text_add_string(svg, "\">");
        text_add_string(svg, kinds[i].shape);
        text_add_string(svg, "</g>\n");
    }
    text_add_string(svg, "</defs>\n");
}

/* The words behind a sign of the legend; answers where the next one stands. */
static double add_meaning(struct text *svg, double x, double y, const char *meaning) {
    add_words(svg, x + SWATCH + LETTER / 2, y + FONT, "l", str_of(meaning));
    return x + SWATCH + LETTER / 2 + (double)(strlen(meaning) + 2) * LETTER;
}

static double add_swatch(struct text *svg, double x, double y, const char *class, const char *attribute) {
    add_rect(svg, x, y, SWATCH, SWATCH, class);
    text_add_string(svg, attribute);
    text_add_string(svg, "/>\n");
    return x;
}

enum { LEGEND_LINES = 3 };

/* The states, how well they are known, and the marks. */
static void add_legend(struct text *svg, double y) {
    double x = MARGIN;
    char class[8];
    for (size_t i = 0; i < STATE_COUNT; i++) {
        const char *name = states[i].name ? states[i].name : "another state";
        x = add_meaning(svg, add_swatch(svg, x, y, class_of(class, 's', i), ""), y, name);
    }
    x = MARGIN;
    y += LEGEND_LINE;
    for (size_t i = 0; i < sizeof certainties / sizeof *certainties; i++)
        x = add_meaning(svg, add_swatch(svg, x, y, i >= DOUBTFUL ? "" : "s1", certainties[i].attribute), y,
                        certainties[i].meaning);
    x = MARGIN;
    y += LEGEND_LINE;
    for (size_t i = 0; i < KIND_COUNT; i++) {
        add_use(svg, x + (double)SWATCH / 2, y + (double)SWATCH / 2, class_of(class, 'k', i));
        text_add_string(svg, "/>\n");
        x = add_meaning(svg, x, y, kinds[i].meaning);
    }
}

/* ---- Below the plot --------------------------------------------------------------------------- */

static size_t listed_rows(const struct chart *chart) {
    size_t count = 0;
    for (size_t i = 0; i < chart->listed_lane_count; i++)
        count += chart->lanes[chart->lane_count + i].end - chart->lanes[chart->lane_count + i].first;
    return count;
}

/* How high the list is: a heading, its lines, one for those that are left out. */
static double list_height(const struct chart *chart) {
    size_t count = listed_rows(chart), lines = count < MOST_LISTED ? count : MOST_LISTED;
    return count ? (double)(lines + 1 + (count > MOST_LISTED)) * LINE + MARGIN : 0;
}

static void add_listed(struct chart *chart, size_t row, double y) {
    static const enum chart_column columns[] = {CHART_TIME, CHART_EVENT, CHART_INSTANCE_ID, CHART_USER, CHART_DETAIL};
    struct text line = {0};
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        add_said(&line, i ? " \302\267 " : "", report_cell(chart->report, row, columns[i]), "");
    add_words(chart->svg, MARGIN, y, "l", (ctrail_str){line.bytes, line.length});
    text_free(&line);
    flush(chart);
}

/* Failed calls on ids that nothing else names: there need be no such instance. */
static void add_list(struct chart *chart, double y) {
    size_t count = listed_rows(chart), listed = 0;
    struct text more = {0};
    if (count)
        add_words(chart->svg, MARGIN, y += LINE, "l d",
                  str_of("Failed calls on instances of which nothing else was read:"));
    for (size_t i = 0; i < chart->listed_lane_count; i++) {
        const struct lane *lane = &chart->lanes[chart->lane_count + i];
        for (size_t row = lane->first; row < lane->end && listed < MOST_LISTED; row++, listed++)
            add_listed(chart, row, y += LINE);
    }
    text_add_string(&more, "and ");
    text_add_number(&more, count - listed);
    text_add_string(&more, " more, which the other formats list");
    if (count > listed)
        add_words(chart->svg, MARGIN, y + LINE, "l", (ctrail_str){more.bytes, more.length});
    text_free(&more);
}

/* It is as wide as it was made for, or as the page, if that is narrower. */
static void add_head(struct text *svg, double width, double height) {
    text_add_string(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    add_length(svg, width);
    text_add_string(svg, " ");
    add_length(svg, height);
    text_add_string(svg, "\"");
    add_attribute(svg, "width", width);
    add_attribute(svg, "height", height);
    text_add_string(svg,
                    " style=\"max-width:100%;height:auto\" role=\"img\" aria-label=\"The life of EC2 instances\">\n");
    add_style(svg);
    add_rect(svg, 0, 0, width, height, "p");
    text_add_string(svg, "/>\n");
}

void chart_draw(struct report *report) {
    struct chart chart = {.report = report, .svg = &report->line};
    find_lanes(&chart);
    find_range(&chart);
    set_width(&chart);
    choose_unit(&chart);
    double bottom = place_lanes(&chart, MARGIN + LEGEND_LINES * LEGEND_LINE);
    add_head(chart.svg, chart.right + 3 * MARGIN, bottom + AXIS + list_height(&chart));
    add_legend(chart.svg, MARGIN);
    flush(&chart);
    if (chart.lane_count) {
        add_lanes(&chart);
        add_axis(&chart, bottom);
    } else {
        add_words(chart.svg, MARGIN, bottom + FONT, "l", str_of("no events of instances"));
    }
    add_list(&chart, bottom + AXIS);
    text_add_string(chart.svg, "</svg>\n");
    flush(&chart);
    free(chart.lanes);
}
