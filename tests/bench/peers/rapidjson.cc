// RapidJSON's SAX parser over what zlib reads: rapidjson FILE.
#include <cstdio>

#include <rapidjson/reader.h>
#include <zlib.h>

#include "fields.h"

namespace {

// What RapidJSON reads from.
class GzipStream {
  public:
    using Ch = char;
    explicit GzipStream(gzFile file) : file_(file) {
        fill();
    }
    Ch Peek() const {
        return *at_;
    }
    Ch Take() {
        Ch c = *at_;
        if (++at_ == end_)
            fill();
        taken_++;
        return c;
    }
    size_t Tell() const {
        return taken_;
    }
    // Only for writing.
    Ch *PutBegin() {
        return nullptr;
    }
    void Put(Ch) {
    }
    void Flush() {
    }
    size_t PutEnd(Ch *) {
        return 0;
    }

  private:
    void fill() {
        int got = gzread(file_, bytes_, CHUNK);
        bytes_[got > 0 ? got : 0] = '\0';
        at_ = bytes_;
        end_ = bytes_ + (got > 0 ? got : 1);
    }
    gzFile file_;
    char bytes_[CHUNK + 1];
    const char *at_ = nullptr, *end_ = nullptr;
    size_t taken_ = 0;
};

// Depths: 1 the document, 2 the list, 3 a record, 4 userIdentity.
struct Handler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
    enum { RECORD = 3, IDENTITY = 4 };
    struct total total = {0, 0};
    unsigned depth = 0, number = 0;
    bool in_identity = false;

    bool Key(const char *name, rapidjson::SizeType length, bool) {
        number = 0;
        if (depth == RECORD) {
            number = record_field(name, length);
            in_identity = length == 12 && memcmp(name, "userIdentity", 12) == 0;
        } else if (depth == IDENTITY && in_identity) {
            number = identity_field(name, length);
        }
        return true;
    }
    bool String(const char *, rapidjson::SizeType length, bool) {
        total.sum += (uint64_t)number * length;
        number = 0;
        return true;
    }
    bool StartObject() {
        total.records += ++depth == RECORD;
        return true;
    }
    bool EndObject(rapidjson::SizeType) {
        depth--;
        return true;
    }
    bool StartArray() {
        depth++;
        number = 0;
        return true;
    }
    bool EndArray(rapidjson::SizeType) {
        depth--;
        return true;
    }
};

} // namespace

int main(int argc, char **argv) {
    gzFile file = argc == 2 ? gzopen(argv[1], "rb") : nullptr;
    if (!file)
        return 1;
    static GzipStream stream(file);
    Handler handler;
    rapidjson::Reader reader;
    bool done = reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, handler);
    return print_total(&handler.total) || !done;
}
