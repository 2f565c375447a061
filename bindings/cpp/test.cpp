// Tests of the header: test DIRECTORY, which holds the vectors, prints TAP.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <vector>

#include "cloudtrail.hpp"

using cloudtrail::event;
using cloudtrail::options;
using cloudtrail::reader;
using cloudtrail::text;

static std::string directory;

static std::string content(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

static std::string seed() {
    return directory + "/../examples/logs/aws-user-guide.json";
}

static std::string vectors() {
    return directory + "/vectors.ndjson";
}

static void expect(bool holds, const std::string &what) {
    if (!holds)
        throw std::logic_error(what);
}

template <class Error, class Call> static Error thrown(const std::string &what, Call call) {
    try {
        call();
    } catch (const Error &error) {
        return error;
    }
    throw std::logic_error(what + ": nothing was thrown");
}

static options skipping() {
    options given;
    given.on_skipped = [](const cloudtrail::skipped_error &) {};
    return given;
}

// ---- Vectors ----------------------------------------------------------------------------------

static std::string described(const char *what, const cloudtrail::error &error) {
    return std::string(what) + " " + error.name() + " " + std::to_string(error.record) + " " +
           std::to_string(error.offset) + "\n";
}

// What a reader gives, as the expected files have it.
template <class Open> static std::string items(Open open) {
    std::string out;
    options given;
    given.on_skipped = [&out](const cloudtrail::skipped_error &error) { out += described("skipped", error); };
    try {
        for (const event &one : open(given)) {
            std::string json = one.to_json();
            expect(one.copy().to_json() == json, "a copy's JSON");
            out += json + "\n";
        }
        return out + "end\n";
    } catch (const cloudtrail::input_error &error) {
        return out + described("error", error);
    }
}

static void test_vectors_of_a_file() {
    for (std::string name : {"vectors.ndjson", "truncated.json.gz"}) {
        std::string path = directory + "/" + name;
        std::string expected = content(directory + "/" + name.substr(0, name.find('.')) + ".expected");
        expect(items([&](options given) { return reader::open(path, given); }) == expected, name);
    }
}

static void test_vectors_of_bytes() {
    std::string bytes = content(vectors());
    expect(items([&](options given) { return reader::bytes(bytes, given); }) ==
               content(directory + "/vectors.expected"),
           "bytes");
}

static void test_vectors_of_a_stream() {
    std::ifstream file(directory + "/truncated.json.gz", std::ios::binary);
    expect(items([&](options given) { return reader::stream(file, given); }) ==
               content(directory + "/truncated.expected"),
           "stream");
}

static void test_vectors_fed_in_pieces() {
    std::string bytes = content(vectors()), out;
    options given;
    given.on_skipped = [&out](const cloudtrail::skipped_error &error) { out += described("skipped", error); };
    reader fed(given);
    for (char &c : bytes) {
        fed.feed(std::string_view(&c, 1));
        for (const event &one : fed)
            out += one.to_json() + "\n";
    }
    fed.finish();
    for (const event &one : fed)
        out += one.to_json() + "\n";
    expect(out + "end\n" == content(directory + "/vectors.expected"), "fed");
}

// ---- Fields -----------------------------------------------------------------------------------

static void test_absent_null_and_empty() {
    reader events = reader::bytes("{\"eventID\":\"a\"}{\"eventID\":\"b\",\"userAgent\":null,\"requestParameters\":null}"
                                  "{\"eventID\":\"c\",\"userAgent\":\"\",\"requestParameters\":{}}");
    std::vector<ctrail_kind> kinds;
    std::vector<bool> has_text;
    for (const event &one : events) {
        kinds.push_back(cloudtrail::value((*one).request_parameters).kind());
        has_text.push_back(text(one->user_agent).has_value());
    }
    expect(kinds == std::vector<ctrail_kind>{CTRAIL_KIND_ABSENT, CTRAIL_KIND_NULL, CTRAIL_KIND_OBJECT}, "kinds");
    expect(has_text == std::vector<bool>{false, false, true}, "texts");
}

static void test_values() {
    reader events = reader::bytes("{\"eventID\":\"a\\u0000b\",\"requestParameters\":{\"k\\u0000\":[1,2.5,\"t\"],"
                                  "\"most\":9223372036854775807,\"over\":9223372036854775808}}");
    const event &one = *events.begin();
    cloudtrail::value parameters = one->request_parameters;
    cloudtrail::value array = parameters[std::string_view("k\0", 2)];
    expect(text(one->event_id) == std::string_view("a\0b", 3), "a NUL in a text");
    expect(array.size() == 3 && array.find("[1]").number() == 2.5, "an array");
    expect(parameters["most"].integer() == INT64_MAX && !parameters["over"].integer(), "64 bits");
    expect(parameters["over"].text() == "9223372036854775808", "beyond 64 bits");
    expect(!parameters["none"] && !parameters["none"].text(), "what is not there");
    std::string keys;
    for (cloudtrail::value member : parameters)
        keys += *member.key();
    expect(keys == std::string("k\0mostover", 10), "keys");
}

static void test_several_fields() {
    reader events = reader::open(seed());
    auto found = (*events.begin()).fields(std::array<const char *, 3>{"eventName", "userIdentity.type", "no.such"});
    expect(found[0] == "TerminateInstances" && found[1] == "Root" && !found[2], "fields");
}

static void test_ec2_and_keys() {
    reader events = reader::open(seed());
    const event *one = events.next();
    const ctrail_ec2 *ec2 = one->ec2();
    expect(ec2 && !one->instance_connect(), "of EC2");
    expect(text(cloudtrail::list(ec2->instances, ec2->instance_count)[0].instance_id) == "i-1a2b3c4d", "instance");
    for (const ctrail_named_resource &resource : one->named_resources())
        expect(text(resource.name) == "i-1a2b3c4d", "resource");
    const ctrail_ec2_instance_connect *connect = events.next()->instance_connect();
    expect(connect && connect->key && cloudtrail::flag(connect->key->valid) == false, "of EC2 Instance Connect");
    expect(!cloudtrail::integer(connect->key->bits) && cloudtrail::time(connect->expires), "absent");
    expect(!cloudtrail::parse_ssh_key("no key")->valid, "no key");
}

// ---- Lifetimes --------------------------------------------------------------------------------

static void test_stale_events() {
    reader events = reader::open(seed());
    event old = *events.next();
    event kept = old.copy();
    events.next();
    thrown<cloudtrail::stale_event>("member", [&] { return old->event_name; });
    thrown<cloudtrail::stale_event>("JSON", [&] { old.to_json(); });
    thrown<cloudtrail::stale_event>("copy", [&] { old.copy(); });
    expect(text(kept->event_name) == "TerminateInstances" && kept.ec2(), "the copy");
}

static void test_an_event_after_its_reader() {
    std::optional<event> one;
    {
        reader events = reader::open(seed());
        one = *events.next();
    }
    thrown<cloudtrail::stale_event>("event", [&] { return (*one)->event_name; });
}

static void test_a_closed_reader() {
    reader events = reader::open(seed());
    event one = *events.next();
    events.close();
    events.close();
    thrown<cloudtrail::stale_event>("event", [&] { return one->event_name; });
    thrown<cloudtrail::state_error>("next", [&] { events.next(); });
    thrown<cloudtrail::state_error>("feed", [&] { events.feed("x"); });
    thrown<cloudtrail::state_error>("position", [&] { events.position(); });
}

static void test_a_reader_used_by_its_own_stream() {
    std::string bytes = content(seed());
    std::optional<reader> events;
    int told = 0;
    events = reader::stream([&](char *buffer, std::size_t size) {
        thrown<cloudtrail::state_error>("next", [&] { events->next(); });
        told++;
        size = std::min(size, bytes.size());
        bytes.copy(buffer, size);
        bytes.erase(0, size);
        return size;
    });
    int count = 0;
    while (events->next())
        count++;
    expect(count == 2 && told > 0, "events");
    events = reader::stream([&](char *, std::size_t) {
        events->close();
        return std::size_t(0);
    });
    thrown<cloudtrail::state_error>("closed", [&] { events->next(); });
}

static void test_two_threads() {
    reader events = reader::open(seed());
    const event &one = *events.next();
    event kept = one.copy();
    std::exception_ptr failure;
    std::thread([&] {
        try {
            thrown<cloudtrail::state_error>("next", [&] { events.next(); });
            thrown<cloudtrail::state_error>("event", [&] { return one->event_name; });
            thrown<cloudtrail::state_error>("copy", [&] { return kept->event_name; });
            kept.adopt();
            expect(text(kept->event_name) == "TerminateInstances", "adopted");
        } catch (...) {
            failure = std::current_exception();
        }
    }).join();
    if (failure)
        std::rethrow_exception(failure);
    expect(text((*events.next())->event_name) == "SendSSHPublicKey ", "the reader goes on");
}

// ---- Errors, options --------------------------------------------------------------------------

static void test_a_missing_file() {
    auto error = thrown<cloudtrail::input_error>("open", [] { reader::open("no/such/file"); });
    expect(error.name() == std::string("CTRAIL_ERR_IO") && error.system_error == ENOENT, "code");
    expect(error.path == "no/such/file", "path");
}

static void test_a_truncated_input() {
    std::string bytes = content(seed());
    bytes.resize(bytes.size() - 20);
    reader events = reader::bytes(bytes);
    events.next();
    auto error = thrown<cloudtrail::input_error>("next", [&] { events.next(); });
    expect(error.code == CTRAIL_ERR_TRUNCATED && error.record == 2 && error.offset > 800, "place");
    thrown<cloudtrail::input_error>("again", [&] { events.next(); });
}

static void test_a_damaged_record() {
    reader events = reader::bytes("{\"eventID\":\"a\"}\n{\"eventID\":}\n{\"eventID\":\"c\"}");
    events.next();
    auto error = thrown<cloudtrail::skipped_error>("next", [&] { events.next(); });
    expect(error.code == CTRAIL_ERR_JSON && error.record == 2 && error.offset == 16 && error.skipped == 13, "place");
    expect(text((*events.next())->event_id) == "c", "the reader goes on");
}

static void test_exceptions_of_callbacks() {
    reader events = reader::stream([](char *, std::size_t) -> std::size_t { throw std::domain_error("mine"); });
    thrown<std::domain_error>("stream", [&] { events.next(); });
    reader greedy = reader::stream([](char *, std::size_t size) { return size + 1; });
    thrown<std::length_error>("greedy", [&] { greedy.next(); });
    options given;
    given.on_skipped = [](const cloudtrail::skipped_error &) { throw std::domain_error("mine"); };
    reader refusing = reader::bytes("{\"eventID\":}\n{\"eventID\":\"c\"}", given);
    thrown<std::domain_error>("on_skipped", [&] { refusing.next(); });
    expect(text((*refusing.next())->event_id) == "c", "the reader goes on");
}

static void test_options_out_of_range() {
    options given;
    given.max_record_bytes = std::uint64_t(1) << 40;
    auto error = thrown<cloudtrail::option_error>("size", [&] { reader made(given); });
    expect(error.code == CTRAIL_ERR_ARGUMENT, "code");
    given = {};
    given.filter.emplace();
    given.filter->event_name = std::string("a\0b", 3);
    thrown<cloudtrail::option_error>("NUL", [&] { reader made(given); });
}

static void test_limits() {
    options given;
    given.max_depth = 2;
    reader events = reader::bytes("{\"eventID\":\"a\",\"requestParameters\":{\"a\":{\"b\":{}}}}", given);
    auto error = thrown<cloudtrail::skipped_error>("next", [&] { events.next(); });
    expect(error.code == CTRAIL_ERR_DEPTH, "code");
}

static void test_filter() {
    options given = skipping();
    given.filter.emplace();
    given.filter->since = cloudtrail::time(INT64_C(1514764800000000000));
    reader later = reader::open(seed(), given);
    expect(text((*later.next())->event_name) == "SendSSHPublicKey " && !later.next(), "since");
    given.filter->event_name = "TerminateInstances";
    reader none = reader::open(seed(), given);
    expect(!none.next() && none.container() == "log file" && none.position() > 0, "both");
}

// ---- All of them ------------------------------------------------------------------------------

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        void (*test)();
    } tests[] = {
        {"vectors of a file", test_vectors_of_a_file},
        {"vectors of bytes", test_vectors_of_bytes},
        {"vectors of a stream", test_vectors_of_a_stream},
        {"vectors fed in pieces", test_vectors_fed_in_pieces},
        {"absent, null and empty", test_absent_null_and_empty},
        {"values", test_values},
        {"several fields", test_several_fields},
        {"EC2 and keys", test_ec2_and_keys},
        {"stale events", test_stale_events},
        {"an event after its reader", test_an_event_after_its_reader},
        {"a closed reader", test_a_closed_reader},
        {"a reader used by its own stream", test_a_reader_used_by_its_own_stream},
        {"two threads", test_two_threads},
        {"a missing file", test_a_missing_file},
        {"a truncated input", test_a_truncated_input},
        {"a damaged record", test_a_damaged_record},
        {"exceptions of callbacks", test_exceptions_of_callbacks},
        {"options out of range", test_options_out_of_range},
        {"limits", test_limits},
        {"filter", test_filter},
    };
    int number = 0, failed = 0;
    directory = argc > 1 ? argv[1] : ".";
    for (const auto &one : tests) {
        try {
            one.test();
            std::printf("ok %d - %s\n", ++number, one.name);
        } catch (const std::exception &error) {
            std::printf("# %s\nnot ok %d - %s\n", error.what(), ++number, one.name);
            failed++;
        }
    }
    std::printf("1..%d\n", number);
    return failed != 0;
}
