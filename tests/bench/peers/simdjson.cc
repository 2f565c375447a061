// simdjson's on-demand front end over what libdeflate inflates, both with the whole file in memory: simdjson FILE...
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <simdjson.h>

#include "fields.h"
#include "whole.h"

using namespace simdjson;

namespace {

void add_text(struct total &total, unsigned number, ondemand::value value) {
    std::string_view text;
    if (number && value.get_string().get(text) == SUCCESS)
        total.sum += number * text.size();
}

void add_identity(struct total &total, ondemand::value value) {
    ondemand::object identity;
    if (value.get_object().get(identity) != SUCCESS)
        return;
    for (auto field : identity) {
        std::string_view key = field.unescaped_key();
        add_text(total, identity_field(key.data(), key.size()), field.value());
    }
}

void add(struct total &total, ondemand::object record) {
    total.records++;
    for (auto field : record) {
        std::string_view key = field.unescaped_key();
        if (key == "userIdentity")
            add_identity(total, field.value());
        else
            add_text(total, record_field(key.data(), key.size()), field.value());
    }
}

bool read_file(struct total &total, ondemand::parser &parser, struct whole &whole, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || !inflate_whole(&whole, file, SIMDJSON_PADDING))
        return false;
    ondemand::document document = parser.iterate(whole.bytes, whole.size, whole.size + SIMDJSON_PADDING);
    for (ondemand::object record : document["Records"])
        add(total, record);
    fclose(file);
    return true;
}

} // namespace

int main(int argc, char **argv) {
    struct total total = {0, 0};
    struct whole whole = {};
    ondemand::parser parser;
    bool done = true;
    for (int i = 1; done && i < argc; i++)
        done = read_file(total, parser, whole, argv[i]);
    free_whole(&whole);
    return print_total(&total) || !done;
}
