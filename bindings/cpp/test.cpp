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

static_assert(!std::is_copy_constructible_v<reader> && !std::is_copy_assignable_v<reader>, "one owner of a handle");

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
    expect(array.at(2).text() == "t" && !array.at(3) && !array.at(1).flag(), "elements");
    expect(array.to_json() == "[1,2.5,\"t\"]", "JSON of a value");
    thrown<cloudtrail::option_error>("JSON of none", [&] { parameters["none"].to_json(); });
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
    event one = events.next();
    const ctrail_ec2 *ec2 = one.ec2();
    expect(ec2 && !one.instance_connect() && !one.sts() && !one.ssm() && !one.signin() && !one.iam(), "of EC2");
    expect(text(cloudtrail::list(ec2->instances, ec2->instance_count)[0].instance_id) == "i-1a2b3c4d", "instance");
    for (const ctrail_named_resource &resource : one.named_resources())
        expect(text(resource.name) == "i-1a2b3c4d", "resource");
    const ctrail_ec2_instance_connect *connect = events.next().instance_connect();
    expect(connect && connect->key && cloudtrail::flag(connect->key->valid) == false, "of EC2 Instance Connect");
    expect(!cloudtrail::integer(connect->key->bits) && cloudtrail::time(connect->expires_ns), "absent");
    expect(!cloudtrail::parse_ssh_key("no key")->valid, "no key");
}

static void test_verify() {
    const std::string evidence = seed().substr(0, seed().find("logs/")) + "evidence/";
    cloudtrail::verdict whole = cloudtrail::verify(evidence + "bucket", {evidence + "keys.json"});
    expect(whole->as_delivered == 1 && whole->finding_count == 0 && whole->chain_count == 1, "as delivered");
    expect(whole->chains[0]->log_files_as_delivered == 3, "log files");
    cloudtrail::verdict none = cloudtrail::verify(evidence + "bucket", {});
    expect(none->as_delivered == 0 && text(none->findings[0]->kind) == "digest", "without keys");
    try {
        cloudtrail::verify("/nowhere/at/all", {});
        expect(false, "a folder that is not there");
    } catch (const cloudtrail::error &error) {
        expect(error.reason() == std::errc::no_such_file_or_directory, "why");
    }
}

static void test_decoders_by_name() {
    reader events = reader::open(seed());
    std::vector<std::string_view> names = cloudtrail::decoders();
    expect(std::find(names.begin(), names.end(), "ec2") != names.end(), "names");
    event one = events.next();
    cloudtrail::decoded ec2 = one.decode("ec2");
    expect(ec2 && ctrail_schema_name(ec2.schema) == std::string("ec2") && ec2.object == one.ec2(), "ec2");
    expect(!one.decode("instanceConnect") && !one.decode("no such decoder"), "others");
}

static void test_requests_of_ec2() {
    reader events = reader::open(seed());
    const ctrail_ec2 *ec2 = events.next().ec2();
    const auto *request = ctrail_ec2_terminate_instances_request_of(ec2);
    expect(request && text(*request->instance_ids[0]) == "i-1a2b3c4d", "a struct");
    expect(!ctrail_ec2_run_instances_request_of(ec2), "another action's");
    cloudtrail::value tree = ec2->request_parameters;
    expect(tree.find("instanceIds[0]").text() == "i-1a2b3c4d", "a tree");
}

static void test_problems() {
    reader events = reader::bytes("{\"eventID\":\"a\",\"readOnly\":\"true\",\"eventTime\":\"now\"}");
    std::string names;
    event one = events.next();
    for (const ctrail_problem &problem : cloudtrail::list(one->problems, one->problem_count))
        names += std::string(ctrail_problem_name(problem.code)) + " " + std::string(*text(problem.path)) + ";";
    expect(names == "converted readOnly;time eventTime;", names);
}

static void test_json() {
    reader events = reader::bytes("{\"eventID\": \"a\"}");
    event one = events.next();
    expect(one.to_json(CTRAIL_JSON_NO_DECODED) == "{\"eventID\":\"a\"}", "the record");
    expect(one.to_json(CTRAIL_JSON_ONLY_DECODED).find("{\"decoded\":{") == 0, "without the record");
    expect(one.to_json(CTRAIL_JSON_RAW).find("\"raw\":\"{") != std::string::npos, "raw");
    thrown<cloudtrail::option_error>("flags", [&] { one.to_json(1U << 20); });
}

// ---- Lifetimes --------------------------------------------------------------------------------

static void test_stale_events() {
    reader events = reader::open(seed());
    event old = events.next();
    event kept = old.copy();
    events.next();
    thrown<cloudtrail::stale_event>("member", [&] { return old->event_name; });
    thrown<cloudtrail::stale_event>("JSON", [&] { old.to_json(); });
    thrown<cloudtrail::stale_event>("copy", [&] { old.copy(); });
    expect(!events.next(), "the end");
    thrown<cloudtrail::state_error>("behind the end", [&] { return events.next()->event_name; });
    expect(text(kept->event_name) == "TerminateInstances" && kept.ec2(), "the copy");
}

// None of them has the data of another one.
static void test_gathered_events() {
    reader events = reader::open(seed());
    std::vector<event> gathered(events.begin(), events.end());
    expect(gathered.size() == 2, "events");
    for (const event &one : gathered)
        thrown<cloudtrail::stale_event>("gathered", [&] { return one->event_name; });
    std::vector<event> copies;
    for (const event &one : reader::open(seed()))
        copies.push_back(one.copy());
    expect(text(copies[0]->event_name) == "TerminateInstances" && copies[1]->record == 2, "copies");
}

static void test_an_event_after_its_reader() {
    std::optional<event> one;
    {
        reader events = reader::open(seed());
        one = events.next();
    }
    thrown<cloudtrail::stale_event>("event", [&] { return (*one)->event_name; });
}

static void test_a_closed_reader() {
    reader events = reader::open(seed());
    event one = events.next();
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
    event one = events.next();
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
    expect(text(events.next()->event_name) == "SendSSHPublicKey ", "the reader goes on");
}

// ---- Errors, options --------------------------------------------------------------------------

static void test_a_missing_file() {
    auto error = thrown<cloudtrail::input_error>("open", [] { reader::open("no/such/file"); });
    expect(error.name() == std::string("CTRAIL_ERR_IO") && error.system_error == ENOENT, "code");
    expect(error.path == "no/such/file" && error.reason() == std::errc::no_such_file_or_directory, "path");
    expect(std::string(error.what()).find("no/such/file: ") == 0, error.what());
    expect(std::string(error.what()).find(": " + error.reason().message()) != std::string::npos, error.what());
    reader folder = reader::open(directory);
    auto is_folder = thrown<cloudtrail::input_error>("folder", [&] { folder.next(); });
    expect(is_folder.reason() == std::errc::is_a_directory && is_folder.path == directory, "a folder");
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
    expect(text(events.next()->event_id) == "c", "the reader goes on");
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
    expect(text(refusing.next()->event_id) == "c", "the reader goes on");
}

static void test_options_out_of_range() {
    options given;
    given.max_record_bytes = std::uint64_t(1) << 40;
    auto error = thrown<cloudtrail::option_error>("size", [&] { reader made(given); });
    expect(error.code == CTRAIL_ERR_ARGUMENT, "code");
    expect(std::string(error.what()).find("max_record_bytes") == 0, error.what());
    given = {};
    given.filter.emplace();
    given.filter->source_ip = {"10.0.0.0/99"};
    auto block = thrown<cloudtrail::option_error>("CIDR", [&] { reader made(given); });
    expect(std::string(block.what()).find("filter.source_ip") == 0, block.what());
    given = {};
    given.filter.emplace();
    given.filter->event_name = {std::string("a\0b", 3)};
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
    expect(text(later.next()->event_name) == "SendSSHPublicKey " && !later.next(), "since");
    given.filter->event_name = {"TerminateInstances"};
    reader none = reader::open(seed(), given);
    expect(!none.next() && none.container() == "log file" && none.position() > 0, "both");
    expect(none.counts().delivered == 0 && none.counts().rejected == 2, "counts");
}

static void test_times() {
    expect(cloudtrail::parse_time("1970-01-02").time_since_epoch() == std::chrono::hours(24), "a day");
    expect(cloudtrail::parse_time("1970-01-01T01:00:00.5+01:00").time_since_epoch() == std::chrono::milliseconds(500),
           "a time");
    for (const char *wrong : {"", "yesterday", "2024-02-30", "2024-03-1a"})
        thrown<cloudtrail::option_error>(wrong, [&] { cloudtrail::parse_time(wrong); });
    options given;
    given.filter.emplace().since = cloudtrail::parse_time("2018-01-01");
    expect(reader::open(seed(), given).next()->record == 2, "since");
}

static std::string ids(const cloudtrail::filter &filter) {
    std::string
        records =
            "{\"eventID\":\"a\",\"awsRegion\":\"us-east-1\",\"sourceIPAddress\":\"10.1.2.3\",\"recipientAccountId\":"
            "\"123456789012\",\"userIdentity\":{\"type\":\"AssumedRole\",\"arn\":\"arn:aws:sts::1:assumed-role/"
            "admin/alice\"}}{\"eventID\":\"b\",\"awsRegion\":\"eu-central-1\",\"errorCode\":\"AccessDenied\"}"
            "{\"eventID\":\"c\"}",
        found;
    options given;
    given.filter = filter;
    for (const event &one : reader::bytes(records, given))
        found += *text(one->event_id);
    return found;
}

static void test_lists_of_a_filter() {
    const struct {
        std::vector<std::string> cloudtrail::filter::*list;
        std::vector<std::string> values;
        const char *found;
    } cases[] = {
        {&cloudtrail::filter::event_id, {}, "abc"},
        {&cloudtrail::filter::event_id, {"c", "none", "a"}, "ac"},
        {&cloudtrail::filter::region, {"us-east-1", "eu-central-1"}, "ab"},
        {&cloudtrail::filter::error_code, {"AccessDenied"}, "b"},
        {&cloudtrail::filter::account, {"123456789012"}, "a"},
        {&cloudtrail::filter::source_ip, {"192.0.2.1", "10.0.0.0/8"}, "a"},
        {&cloudtrail::filter::arn, {"arn:aws:sts::1:assumed-role/admin/alice"}, "a"},
        {&cloudtrail::filter::role, {"admin"}, "a"},
    };
    for (const auto &one : cases) {
        cloudtrail::filter filter;
        filter.*one.list = one.values;
        expect(ids(filter) == one.found, ids(filter) + " is not " + one.found);
    }
    cloudtrail::filter failed;
    failed.failed = true;
    expect(ids(failed) == "b", "failed");
}

static const char *const stop = "{\"eventName\": [{\"prefix\": \"Terminate\"}]}";

static void test_patterns() {
    reader events = reader::open(seed(), skipping());
    cloudtrail::pattern root("{\"userIdentity\": {\"type\": [\"Root\"]}}");
    cloudtrail::patterns all(
        {cloudtrail::pattern(stop), cloudtrail::pattern("{\"eventName\": [\"RunInstances\"]}"), root});
    event first = events.next();
    expect(root.matches(first) && !all[1].matches(first), "one pattern");
    expect(all.size() == 3 && all.matching(first) == std::vector<std::size_t>{0, 2}, "many patterns");
    expect(all.matching(first.copy()).size() == 2, "of a copy");
    event second = events.next();
    expect(!root.matches(second) && all.matching(second).empty(), "none");
    thrown<cloudtrail::stale_event>("stale", [&] { all.matching(first); });
    expect(cloudtrail::patterns({}).matching(second).empty(), "no patterns");
}

static void test_wrong_patterns() {
    auto wrong = thrown<cloudtrail::pattern_error>("operator", [] {
        cloudtrail::pattern made("{\"eventName\": [\"Run\", {\"sufix\": \"x\"}]}");
    });
    expect(wrong.code == CTRAIL_ERR_ARGUMENT && wrong.offset == 23, "where");
    expect(std::string(wrong.what()) == "an operator that is not known, at byte 23 of the pattern", wrong.what());
    for (std::string_view none : {std::string_view(), std::string_view("{"), std::string_view("[]")})
        thrown<cloudtrail::option_error>("no pattern", [&] { cloudtrail::pattern made(none); });
}

static void test_a_pattern_in_a_filter() {
    cloudtrail::filter filter;
    for (const char *text : {"{\"errorCode\": [{\"exists\": true}]}", "{\"eventID\": [\"c\"]}"})
        filter.pattern.emplace_back(text);
    expect(ids(filter) == "bc", "any of two");
    filter.region = {"eu-central-1"};
    expect(ids(filter) == "b", "with a list");
}

// Nesting that a pattern is not held against.
static void test_an_event_that_is_nested_too_deep() {
    options given;
    given.max_depth = 2000;
    std::string deep =
        "{\"eventID\":\"a\",\"requestParameters\":" + std::string(1500, '[') + std::string(1500, ']') + "}";
    reader events = reader::bytes(deep, given);
    event one = events.next();
    cloudtrail::patterns all({cloudtrail::pattern(stop)});
    expect(thrown<cloudtrail::error>("one", [&] { all[0].matches(one); }).code == CTRAIL_ERR_LIMIT, "one");
    expect(thrown<cloudtrail::error>("many", [&] { all.matching(one); }).code == CTRAIL_ERR_LIMIT, "many");
}

static void test_counts() {
    options given = skipping();
    given.filter.emplace();
    given.filter->since = cloudtrail::time(INT64_C(1514764800000000000));
    reader events =
        reader::bytes("{\"eventID\":\"a\"}\n{\"eventID\":}\n{\"eventID\":\"c\",\"eventTime\":\"2020-01-01T00:00:00Z\"}",
                      given);
    while (events.next()) {
    }
    ctrail_counts counts = events.counts();
    expect(counts.delivered == 1 && counts.skipped == 1,
           std::to_string(counts.delivered) + " delivered, " + std::to_string(counts.skipped) + " skipped");
    expect(counts.rejected == 1 && counts.rejected_without_time == 1, "rejected");
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
        {"decoders by name", test_decoders_by_name},
        {"verify", test_verify},
        {"requests of EC2", test_requests_of_ec2},
        {"problems", test_problems},
        {"JSON", test_json},
        {"stale events", test_stale_events},
        {"gathered events", test_gathered_events},
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
        {"times", test_times},
        {"lists of a filter", test_lists_of_a_filter},
        {"patterns", test_patterns},
        {"wrong patterns", test_wrong_patterns},
        {"a pattern in a filter", test_a_pattern_in_a_filter},
        {"an event that is nested too deep", test_an_event_that_is_nested_too_deep},
        {"counts", test_counts},
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
