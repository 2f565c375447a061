/* Tables for a terminal. The widths are the library's own: those of libc would depend on the locale. */
#include "table.h"

/* The ranges one meets; in a rare script that is not here, a column may stand off by one. */
static const struct width_range {
    uint32_t first;
    uint32_t last;
    uint32_t width;
} width_ranges[] = {
    {0x0300, 0x036F, 0},   /* combining marks */
    {0x0483, 0x0489, 0},   /* Cyrillic marks */
    {0x0591, 0x05BD, 0},   /* Hebrew points */
    {0x0610, 0x061A, 0},   /* Arabic marks */
    {0x064B, 0x065F, 0},   /* Arabic vowels */
    {0x1100, 0x115F, 2},   /* Hangul, leading consonants */
    {0x1AB0, 0x1AFF, 0},   /* combining marks */
    {0x1DC0, 0x1DFF, 0},   /* combining marks */
    {0x200B, 0x200D, 0},   /* zero width space and joiners */
    {0x2060, 0x2060, 0},   /* word joiner */
    {0x20D0, 0x20FF, 0},   /* marks for symbols */
    {0x231A, 0x231B, 2},   /* watch, hourglass */
    {0x2E80, 0x303E, 2},   /* CJK radicals and punctuation */
    {0x3041, 0xA4CF, 2},   /* kana, ideographs, Yi */
    {0xA960, 0xA97F, 2},   /* Hangul */
    {0xAC00, 0xD7A3, 2},   /* Hangul syllables */
    {0xF900, 0xFAFF, 2},   /* compatibility ideographs */
    {0xFE00, 0xFE0F, 0},   /* variation selectors */
    {0xFE20, 0xFE2F, 0},   /* combining half marks */
    {0xFE30, 0xFE6F, 2},   /* CJK forms */
    {0xFEFF, 0xFEFF, 0},   /* byte order mark */
    {0xFF00, 0xFF60, 2},   /* full width forms */
    {0xFFE0, 0xFFE6, 2},   /* full width signs */
    {0x1F300, 0x1F64F, 2}, /* pictures, faces */
    {0x1F680, 0x1F6FF, 2}, /* transport */
    {0x1F900, 0x1FAFF, 2}, /* more pictures */
    {0x20000, 0x3FFFD, 2}, /* more ideographs */
    {0xE0100, 0xE01EF, 0}, /* variation selectors */
};

static size_t code_point_width(uint32_t point) {
    for (size_t i = 0; i < sizeof width_ranges / sizeof *width_ranges; i++)
        if (point >= width_ranges[i].first && point <= width_ranges[i].last)
            return width_ranges[i].width;
    return 1;
}

size_t display_width(const char *bytes, size_t length) {
    size_t width = 0;
    size_t size;
    for (size_t i = 0; i < length; i += size) {
        uint32_t point = code_point(bytes + i, length - i, &size);
        width += point < 0x80 ? 1 : code_point_width(point);
    }
    return width;
}

enum { GAP = 2, LEAST_WIDTH = 12, INDENT = 4 };

/* The widest column that may change, or the narrowest; NULL if there is none. */
static struct table_column *find_column(struct table_column *columns, size_t count, bool widest) {
    struct table_column *found = NULL;
    for (struct table_column *column = columns; column < columns + count; column++) {
        bool is_better = !found || (widest ? column->width > found->width : column->width < found->width);
        if (!column->whole && is_better)
            found = column;
    }
    return found;
}

static size_t total_width(const struct table_column *columns, size_t count) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += columns[i].width + (i ? GAP : 0);
    return total;
}

/* Whether they fit when none is narrower than the least width. */
static bool can_fit(const struct table_column *columns, size_t count, size_t width) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += (columns[i].whole || columns[i].width < LEAST_WIDTH ? columns[i].width : LEAST_WIDTH) + (i ? GAP : 0);
    return total <= width;
}

static void break_lines(struct table_column *columns, size_t count, size_t width) {
    size_t taken = 0, most = width > INDENT + LEAST_WIDTH ? width - INDENT : LEAST_WIDTH;
    for (size_t i = 0; i < count; i++) {
        if (columns[i].width > most)
            columns[i].width = most;
        columns[i].breaks = i && taken + GAP + columns[i].width > width;
        taken = columns[i].width + (columns[i].breaks ? INDENT : i ? taken + GAP : 0);
    }
}

void table_fit(struct table_column *columns, size_t count, size_t width, bool fill) {
    struct table_column *column;
    if (!can_fit(columns, count, width)) {
        break_lines(columns, count, width);
        return;
    }
    size_t total = total_width(columns, count);
    for (; total > width && (column = find_column(columns, count, true)); total--)
        column->width--;
    for (; fill && total < width && (column = find_column(columns, count, false)); total++)
        column->width++;
}

void table_break_line(struct text *line) {
    table_end_line(line);
    for (int i = 0; i < INDENT; i++)
        text_add(line, " ", 1);
}

ctrail_str table_cut(struct text *visible, size_t width) {
    size_t taken = 0, end = 0, size = 0;
    if (display_width(visible->bytes, visible->length) <= width)
        return (ctrail_str){visible->bytes, visible->length};
    for (; end < visible->length; end += size) {
        code_point(visible->bytes + end, visible->length - end, &size);
        taken += display_width(visible->bytes + end, size);
        if (taken >= width)
            break;
    }
    visible->length = end;
    text_add_string(visible, "\xE2\x80\xA6");
    return (ctrail_str){visible->bytes, visible->length};
}

void table_add_cell(struct text *line, ctrail_str visible, size_t width, const char *color) {
    if (color) {
        text_add_string(line, "\033[");
        text_add_string(line, color);
        text_add_string(line, "m");
    }
    text_add_str(line, visible);
    text_add_string(line, color ? "\033[m" : "");
    for (size_t taken = display_width(visible.ptr, visible.len); taken < width; taken++)
        text_add(line, " ", 1);
    text_add(line, "  ", GAP);
}

void table_end_line(struct text *line) {
    while (line->length && line->bytes[line->length - 1] == ' ')
        line->length--;
    text_add(line, "\n", 1);
}
