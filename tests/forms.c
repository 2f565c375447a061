/* One row for each container and each way that it is written. */
#include "forms.h"

#include <check.h>
#include <string.h>

const struct form forms[FORMS] = {
    {"log file", "{\"Records\":[", "", "", ",", "]}", 0, false, false},
    {"log file of lines", "{\"Records\":[\n", "", "", ",\n", "\n]}\n", 0, false, false},
    {"array", "[", "", "", ",", "]", 0, false, false},
    {"log file, Records last", "{\"a\":{\"Records\":[1]},\"b\":\"]}\",\"Records\":[", "", "", ",", "]}", 0, false,
     false},
    {"log file behind a byte order mark", "\xEF\xBB\xBF{\"Records\":[", "", "", ",", "]}", 0, false, false},
    {"lines", "", "", "", "\n", "\n", 0, false, true},
    {"lines, CRLF", "", "", "", "\r\n", "\r\n", 0, false, true},
    {"concatenated", "", "", "", "", "", 0, false, true},
    {"LookupEvents", "{\"Events\":[", "{\"EventId\":\"1\",\"Resources\":[],\"CloudTrailEvent\":", "}", ",",
     "],\"NextToken\":\"x\"}", 1, false, false},
    {"LookupEvents, the record first", "{\"Events\":[\n", "{\"CloudTrailEvent\":",
     ",\"EventId\":\"1\",\"Resources\":[{\"ResourceName\":\"a\"}]}", ",\n", "\n]}\n", 1, false, false},
    {"LookupEvents, lines", "", "{\"EventId\":\"1\",\"Resources\":[],\"CloudTrailEvent\":", "}", "\n", "\n", 1, false,
     true},
    {"LookupEvents, objects", "{\"Events\":[", "{\"EventId\":\"1\",\"CloudTrailEvent\":", "}", ",", "]}", 0, false,
     false},
    {"EventBridge, array", "[",
     "{\"version\":\"0\",\"id\":\"1\",\"detail-type\":\"AWS API Call via CloudTrail\",\"resources\":[],\"detail\":",
     "}", ",", "]", 0, false, false},
    {"EventBridge, lines", "", "{\"version\":\"0\",\"id\":\"1\",\"resources\":[],\"detail\":", "}", "\n", "\n", 0,
     false, true},
    {"EventBridge, concatenated", "", "{\"version\":\"0\",\"id\":\"1\",\"resources\":[],\"detail\":", "}", "", "", 0,
     false, true},
    {"CloudWatch Logs", "{\"messageType\":\"DATA_MESSAGE\",\"subscriptionFilters\":[\"f\"],\"logEvents\":[",
     "{\"id\":\"1\",\"timestamp\":1,\"message\":", "}", ",", "]}", 1, false, false},
    {"CloudWatch Logs, batches", "",
     "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[{\"id\":\"1\",\"timestamp\":1,\"message\":", "}]}", "", "", 1,
     false, true},
    {"FilterLogEvents", "{\"events\":[", "{\"logStreamName\":\"s\",\"message\":", ",\"eventId\":\"1\"}", ",",
     "],\"searchedLogStreams\":[]}", 1, false, false},
    {"Lake", "{\"QueryResultRows\":[", "[{\"eventJson\":", "}]", ",", "]}", 1, false, false},
    {"Lake, lines", "", "{\"eventJson\":", "}", "\n", "\n", 1, false, true},
    {"text, lines", "", "", "", "\n", "\n", 1, false, true},
    {"text, twice, lines", "", "", "", "\n", "\n", 2, false, true},
    {"text, array", "[", "", "", ",", "]", 1, false, false},
    {"text, a log file", "{\"Records\":[", "", "", ",", "]}", 1, true, false},
    {"wrapped, lines", "", "{\"integration\":\"aws\",\"aws\":", ",\"z\":[1,{\"y\":\"x\"}]}", "\n", "\n", 0, false,
     true},
    {"wrapped, an answer", "{\"took\":1,\"hits\":{\"hits\":[",
     "{\"_index\":\"i\",\"_source\":{\"event\":{\"original\":", "}}}", ",", "]}}", 1, false, false},
    {"wrapped, text, lines", "", "{\"stream\":\"stdout\",\"log\":", "}", "\n", "\n", 1, false, true},
    {"wrapped, rows", "{\"rows\":[", "[\"x\",", "]", ",", "]}", 1, false, false},
    {"text, LookupEvents", "{\"Events\":[", "{\"EventId\":\"1\",\"CloudTrailEvent\":", "}", ",", "]}", 1, true, false},
};

const struct form *form_find(const char *name) {
    for (size_t i = 0; i < FORMS; i++)
        if (strcmp(forms[i].name, name) == 0)
            return &forms[i];
    ck_abort_msg("no form %s", name);
    return NULL;
}

static void add(struct text *text, const char *piece) {
    text_add(text, piece, strlen(piece));
}

void text_quote(struct text *text) {
    struct text quoted = {0};
    add(&quoted, "\"");
    for (size_t i = 0; i < text->size; i++) {
        unsigned char c = (unsigned char)text->bytes[i];
        if (c < 0x20)
            text_print(&quoted, "\\u%04x", c);
        else
            text_print(&quoted, c == '"' || c == '\\' ? "\\%c" : "%c", c);
    }
    add(&quoted, "\"");
    text_free(text);
    *text = quoted;
}

void form_start(const struct form *form, struct text *file) {
    add(file, form->start);
}

void form_add(const struct form *form, struct text *file, bool first, const char *record, size_t size) {
    struct text text = {0};
    text_add(&text, record, size);
    for (int i = form->all_in_text; i < form->levels; i++)
        text_quote(&text);
    add(file, first ? "" : form->between);
    add(file, form->before);
    text_add(file, text.bytes, text.size);
    add(file, form->after);
    text_free(&text);
}

void form_end(const struct form *form, struct text *file) {
    add(file, form->end);
}
