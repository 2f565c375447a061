/*
 * libcloudtrail for C++17: this header, over the structs of the C headers.
 *
 *     for (const cloudtrail::event &event : cloudtrail::reader::open("log.json.gz"))
 *         std::cout << cloudtrail::text(event->event_name).value_or("-") << '\n';
 *
 *   EVENTS     event-> gives the members of ctrail_event; text, flag, integer, time and list turn them into what
 *              is usual in C++, when they are asked for. An event belongs to its reader: when that goes on, is closed
 *              or destroyed, event-> and all else of it throws stale_event. copy() gives one that stays. What came from
 *              an event before, a string_view, a value, a pointer, lives as long as the event, and cannot tell.
 *   ERRORS     are exceptions, below. What cannot be read is given to options::on_skipped, and passed over; without
 *              that it is thrown as skipped_error, and the next loop over the reader goes on behind it.
 *   THREADS    A reader, with its events, and a copy belong to the thread that made them, until adopt() is called in
 *              another one. Any other thread gets state_error.
 */
#ifndef CLOUDTRAIL_HPP
#define CLOUDTRAIL_HPP

#include <array>
#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <istream>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <cloudtrail.h>

namespace cloudtrail {

// ---- Errors -----------------------------------------------------------------------------------

// What the library answered; the members are those of ctrail_error.
class error : public std::runtime_error {
  public:
    explicit error(ctrail_rc rc, const char *message = nullptr)
        : std::runtime_error(message ? message : ctrail_rc_message(rc)), code(rc) {
    }
    explicit error(const ctrail_error &given)
        : std::runtime_error(described(given)), code(given.code), system_error(given.system_error),
          offset(given.offset), at(given.at), record(given.record), skipped(given.skipped),
          path(given.path ? given.path : "") {
    }
    const char *name() const noexcept {
        return ctrail_rc_name(code);
    }
    // The system's reason, to compare with std::errc::no_such_file_or_directory and others.
    std::error_code reason() const noexcept {
        return {system_error, std::generic_category()};
    }

    ctrail_rc code;
    int system_error = 0;
    std::uint64_t offset = 0, at = 0, record = 0, skipped = 0;
    std::string path;

  private:
    // "log.json: record 2 at offset 17: it ends too early"
    static std::string described(const ctrail_error &given) {
        std::string text = given.path ? std::string(given.path) + ": " : "";
        if (given.record)
            text += "record " + std::to_string(given.record) + " at offset " + std::to_string(given.offset) + ": ";
        text += given.message;
        if (given.system_error)
            text += ": " + std::generic_category().message(given.system_error);
        return text;
    }
};

// A record, or some bytes, could not be read; the reader goes on behind it.
struct skipped_error : error {
    using error::error;
};
// The input cannot be opened, or not be read further.
struct input_error : error {
    using error::error;
};
// A value out of its range.
struct option_error : error {
    explicit option_error(const char *message) : error(CTRAIL_ERR_ARGUMENT, message) {
    }
};
// A text that is no event pattern: `offset` is the byte of it where that shows.
struct pattern_error : option_error {
    explicit pattern_error(const ctrail_pattern_error &given)
        : option_error(
              (std::string(given.message) + ", at byte " + std::to_string(given.offset) + " of the pattern").c_str()) {
        offset = given.offset;
    }
};
// Not now: the reader is closed, has no input, or belongs to another thread.
struct state_error : error {
    explicit state_error(const char *message) : error(CTRAIL_ERR_STATE, message) {
    }
};
// The event's reader has gone on, or is gone.
struct stale_event : state_error {
    stale_event() : state_error("the event's reader has gone on, or is gone") {
    }
};

inline void check(ctrail_rc rc) {
    if (rc == CTRAIL_OK)
        return;
    if (rc == CTRAIL_ERR_ARGUMENT)
        throw option_error("a value is out of its range");
    if (rc == CTRAIL_ERR_STATE)
        throw state_error(ctrail_rc_message(rc));
    throw error(rc);
}

// ---- Members of structs -----------------------------------------------------------------------

using time_point = std::chrono::time_point<std::chrono::system_clock, std::chrono::nanoseconds>;

inline std::optional<std::string_view> text(ctrail_str str) noexcept {
    return str.ptr ? std::optional<std::string_view>({str.ptr, str.len}) : std::nullopt;
}
inline std::optional<bool> flag(ctrail_bool value) noexcept {
    return value == CTRAIL_UNKNOWN ? std::nullopt : std::optional<bool>(value != 0);
}
inline std::optional<std::int64_t> integer(std::int64_t value) noexcept {
    return value == CTRAIL_ABSENT ? std::nullopt : std::optional<std::int64_t>(value);
}
inline std::optional<time_point> time(std::int64_t nanoseconds) noexcept {
    return nanoseconds == CTRAIL_ABSENT ? std::nullopt
                                        : std::optional<time_point>(time_point(std::chrono::nanoseconds(nanoseconds)));
}
// Of "2024-03-12T10:00:00Z", or of "2024-03-12", the first moment of that day in UTC; option_error for what is neither.
inline time_point parse_time(const std::string &text) {
    static const std::string_view shape = "dddd-dd-dd";
    bool is_day = text.size() == shape.size();
    for (std::size_t i = 0; is_day && i < shape.size(); i++)
        is_day = shape[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == shape[i];
    std::string whole = is_day ? text + "T00:00:00Z" : text;
    std::int64_t nanoseconds;
    if (ctrail_time_parse(whole.data(), whole.size(), &nanoseconds) != CTRAIL_OK)
        throw option_error(("neither a day nor a time, as 2024-03-12T10:00:00Z is: " + text).c_str());
    return time_point(std::chrono::nanoseconds(nanoseconds));
}

// A list of structs: for (const ctrail_resource &resource : list(event->resources, event->resource_count))
template <class Element> class elements {
  public:
    class iterator {
      public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Element;
        using difference_type = std::ptrdiff_t;
        using pointer = const Element *;
        using reference = const Element &;

        explicit iterator(const Element *const *at) : at_(at) {
        }
        reference operator*() const {
            return **at_;
        }
        pointer operator->() const {
            return *at_;
        }
        iterator &operator++() {
            ++at_;
            return *this;
        }
        iterator operator++(int) {
            return iterator(at_++);
        }
        bool operator==(const iterator &other) const {
            return at_ == other.at_;
        }
        bool operator!=(const iterator &other) const {
            return at_ != other.at_;
        }

      private:
        const Element *const *at_;
    };

    elements(const Element *const *first, std::size_t count) : first_(first), count_(count) {
    }
    iterator begin() const {
        return iterator(first_);
    }
    iterator end() const {
        return iterator(count_ ? first_ + count_ : first_);
    }
    std::size_t size() const {
        return count_;
    }
    bool empty() const {
        return count_ == 0;
    }
    const Element &operator[](std::size_t index) const {
        return *first_[index];
    }

  private:
    const Element *const *first_;
    std::size_t count_;
};

template <class Element> elements<Element> list(const Element *const *first, std::size_t count) {
    return {first, count};
}

// ---- Writing ----------------------------------------------------------------------------------

namespace detail {

// The C++ exception of a callback may not pass through C: it waits here.
struct writing {
    std::string text;
    std::exception_ptr failure;

    static std::int32_t write(void *user, const char *bytes, std::size_t size) noexcept {
        auto *self = static_cast<writing *>(user);
        try {
            self->text.append(bytes, size);
            return 0;
        } catch (...) {
            self->failure = std::current_exception();
            return 1;
        }
    }

    // What came of writing: the text, or what went wrong.
    std::string taken(ctrail_rc rc) {
        if (failure)
            std::rethrow_exception(failure);
        check(rc);
        return std::move(text);
    }
};

} // namespace detail

// ---- Values: the open parts of a record -------------------------------------------------------

// A JSON value of an event. False, and of kind ABSENT, when there is none.
class value {
  public:
    value(const ctrail_value *given = nullptr) noexcept : value_(given) {
    }
    explicit operator bool() const noexcept {
        return value_ != nullptr;
    }
    ctrail_kind kind() const noexcept {
        return ctrail_value_kind(value_);
    }
    // Of a string, a number (as it was spelled), true, false, null.
    std::optional<std::string_view> text() const noexcept {
        std::size_t length;
        const char *found = ctrail_value_text(value_, &length);
        return found ? std::optional<std::string_view>({found, length}) : std::nullopt;
    }
    std::optional<std::int64_t> integer() const noexcept {
        std::int64_t out;
        return ctrail_value_integer(value_, &out) == CTRAIL_OK ? std::optional<std::int64_t>(out) : std::nullopt;
    }
    std::optional<double> number() const noexcept {
        double out;
        return ctrail_value_double(value_, &out) == CTRAIL_OK ? std::optional<double>(out) : std::nullopt;
    }
    // Of true, false, and strings that spell them.
    std::optional<bool> flag() const noexcept {
        return cloudtrail::flag(ctrail_value_flag(value_));
    }
    // The name of a member of an object.
    std::optional<std::string_view> key() const noexcept {
        std::size_t length;
        const char *found = ctrail_value_key_n(value_, &length);
        return found ? std::optional<std::string_view>({found, length}) : std::nullopt;
    }
    std::size_t size() const noexcept {
        return ctrail_value_count(value_);
    }
    value operator[](std::string_view name) const noexcept {
        return ctrail_value_get_n(value_, name.data(), name.size());
    }
    // The element of an array. It costs as many steps as the index is large: to see all of them, loop over the value.
    value at(std::size_t index) const noexcept {
        return ctrail_value_at(value_, index);
    }
    // "items[0].name"
    value find(const std::string &path) const noexcept {
        return ctrail_value_find(value_, path.c_str());
    }
    // On one line.
    std::string to_json() const {
        detail::writing writing;
        return writing.taken(ctrail_value_to_json(value_, detail::writing::write, &writing));
    }

    // The members or elements.
    class iterator {
      public:
        iterator(const ctrail_value *container, const ctrail_value *at) : container_(container), at_(at) {
        }
        value operator*() const {
            return at_;
        }
        iterator &operator++() {
            at_ = ctrail_value_next(container_, at_);
            return *this;
        }
        bool operator!=(const iterator &other) const {
            return at_ != other.at_;
        }

      private:
        const ctrail_value *container_, *at_;
    };
    iterator begin() const {
        return {value_, ctrail_value_next(value_, nullptr)};
    }
    iterator end() const {
        return {value_, nullptr};
    }

  private:
    const ctrail_value *value_;
};

// ---- Events -----------------------------------------------------------------------------------

namespace detail {

// What events live on: a reader or a copy. An event is stale when the generation is no longer its own.
struct owner {
    std::uint64_t generation = 0;
    std::atomic<std::thread::id> thread{std::this_thread::get_id()};

    void check_thread() const {
        if (thread.load(std::memory_order_relaxed) != std::this_thread::get_id())
            throw state_error("belongs to another thread");
    }
};

// A copy's event, freed with the last handle to it.
struct copy_owner : owner {
    std::unique_ptr<ctrail_event, void (*)(ctrail_event *)> event{nullptr, ctrail_event_free};
};

} // namespace detail

// What a decoder made of an event: a struct that the schema describes. False, with NULL in both, for other events.
struct decoded {
    const ctrail_schema *schema = nullptr;
    const void *object = nullptr;

    explicit operator bool() const noexcept {
        return object != nullptr;
    }
};

// The names of the decoders: "ec2", "instanceConnect" …
inline std::vector<std::string_view> decoders() {
    std::vector<std::string_view> names;
    while (const char *name = ctrail_decoder_name(names.size()))
        names.push_back(name);
    return names;
}

// A handle to an event; copying the handle copies no event. False behind the last event.
class event {
  public:
    explicit operator bool() const noexcept {
        return event_ != nullptr;
    }
    const ctrail_event *operator->() const {
        return get();
    }
    const ctrail_event &operator*() const {
        return *get();
    }
    // The C struct, for what has no function here.
    const ctrail_event *get() const {
        if (!event_)
            throw state_error("there is no event");
        owner_->check_thread();
        if (owner_->generation != generation_)
            throw stale_event();
        return event_;
    }

    // The texts that paths lead to, "userIdentity.arn", in one call.
    template <std::size_t N>
    std::array<std::optional<std::string_view>, N> fields(const std::array<const char *, N> &paths) const {
        std::array<ctrail_str, N> out;
        std::array<std::optional<std::string_view>, N> texts;
        check(ctrail_event_fields(get(), paths.data(), N, out.data()));
        for (std::size_t i = 0; i < N; i++)
            texts[i] = text(out[i]);
        return texts;
    }
    // The whole record.
    cloudtrail::value record() const {
        return ctrail_event_record(get());
    }
    // JSON that stands in a string of the event; none if it is not JSON.
    cloudtrail::value parse_text(const ctrail_value *string) const {
        const ctrail_value *out = nullptr;
        return found(ctrail_event_parse_text(get(), string, &out)) ? out : nullptr;
    }
    // What the decoder of that name makes of it.
    decoded decode(const std::string &name) const {
        decoded out;
        return found(ctrail_event_decode(get(), name.c_str(), &out.schema, &out.object)) ? out : decoded();
    }
    // What an event of a service says; null for other events. The structs of an EC2 request and response are given by
    // the getters of ec2_model.h: ctrail_ec2_run_instances_request_of(event.ec2()).
    const ctrail_ec2 *ec2() const {
        const ctrail_ec2 *out = nullptr;
        return found(ctrail_ec2_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_ec2_instance_connect *instance_connect() const {
        const ctrail_ec2_instance_connect *out = nullptr;
        return found(ctrail_ec2_instance_connect_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_sts *sts() const {
        const ctrail_sts *out = nullptr;
        return found(ctrail_sts_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_ssm *ssm() const {
        const ctrail_ssm *out = nullptr;
        return found(ctrail_ssm_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_signin *signin() const {
        const ctrail_signin *out = nullptr;
        return found(ctrail_signin_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_iam *iam() const {
        const ctrail_iam *out = nullptr;
        return found(ctrail_iam_decode(get(), &out)) ? out : nullptr;
    }
    const ctrail_details &details() const {
        const ctrail_details *out = nullptr;
        check(ctrail_event_details(get(), &out));
        return *out;
    }
    elements<ctrail_named_resource> named_resources() const {
        const ctrail_named_resource *const *out = nullptr;
        std::size_t count = 0;
        check(ctrail_event_resources(get(), &out, &count));
        return {out, count};
    }
    // The record on one line, and `decoded` in it; flags: CTRAIL_JSON_RAW and the others, or-ed.
    std::string to_json(std::uint32_t flags = 0) const {
        detail::writing writing;
        return writing.taken(ctrail_event_to_json(get(), flags, detail::writing::write, &writing));
    }
    // The same event for as long as there is a handle to it, whatever its reader does.
    event copy() const {
        auto owner = std::make_shared<detail::copy_owner>();
        ctrail_event *out = nullptr;
        check(ctrail_event_dup(get(), nullptr, &out));
        owner->event.reset(out);
        return event(out, owner);
    }
    // Hands a copy, or with any of its events a reader, over to this thread. Nobody else may be using it.
    void adopt() const {
        owner_->thread.store(std::this_thread::get_id(), std::memory_order_relaxed);
    }

  private:
    friend class reader;

    event() = default;
    event(const ctrail_event *given, std::shared_ptr<detail::owner> owner)
        : event_(given), generation_(owner->generation), owner_(std::move(owner)) {
    }
    static bool found(ctrail_rc rc) {
        if (rc != CTRAIL_NONE)
            check(rc);
        return rc != CTRAIL_NONE;
    }

    const ctrail_event *event_ = nullptr;
    std::uint64_t generation_ = 0;
    std::shared_ptr<detail::owner> owner_;
};

// ---- Event patterns ---------------------------------------------------------------------------

// What EventBridge's rules have: {"eventName": ["RunInstances", {"prefix": "Modify"}]}. It never changes: copies share
// it, and any thread may use it.
class pattern {
  public:
    explicit pattern(std::string_view text) {
        ctrail_pattern *out = nullptr;
        ctrail_pattern_error wrong = {};
        wrong.size = sizeof wrong;
        ctrail_rc rc = ctrail_pattern_compile(text.empty() ? "" : text.data(), text.size(), &out, &wrong);
        if (wrong.message)
            throw pattern_error(wrong);
        check(rc);
        pattern_.reset(out, ctrail_pattern_free);
    }
    bool matches(const event &event) const {
        ctrail_bool answer = ctrail_pattern_match(get(), event.get());
        if (answer == CTRAIL_UNKNOWN)
            throw error(CTRAIL_ERR_LIMIT);
        return answer != 0;
    }
    const ctrail_pattern *get() const noexcept {
        return pattern_.get();
    }

  private:
    std::shared_ptr<const ctrail_pattern> pattern_;
};

// Many patterns, which are held against an event together: those that differ in event names or sources cost nearly
// nothing.
class patterns {
  public:
    explicit patterns(std::vector<pattern> given) : patterns_(std::move(given)) {
        std::vector<const ctrail_pattern *> list;
        for (const pattern &one : patterns_)
            list.push_back(one.get());
        ctrail_patterns *out = nullptr;
        check(ctrail_patterns_new(list.data(), list.size(), nullptr, &out));
        index_.reset(out, ctrail_patterns_free);
    }
    // The indexes of those that match, in ascending order.
    std::vector<std::size_t> matching(const event &event) const {
        std::vector<std::size_t> found(patterns_.size() + 1);
        std::size_t count = 0;
        check(ctrail_patterns_match(index_.get(), event.get(), found.data(), &count));
        found.resize(count);
        return found;
    }
    std::size_t size() const noexcept {
        return patterns_.size();
    }
    const pattern &operator[](std::size_t index) const {
        return patterns_[index];
    }

  private:
    std::vector<pattern> patterns_;
    std::shared_ptr<const ctrail_patterns> index_;
};

// ---- Options ----------------------------------------------------------------------------------

// Which events to deliver: of each list that is not empty, one value; all that is set must agree.
struct filter {
    std::vector<std::string> event_id, event_name, event_source, error_code, region, account;
    std::vector<std::string> user_name, access_key_id, arn, role; // of the caller
    std::vector<std::string> source_ip;                           // addresses, CIDR blocks, or other texts
    std::vector<std::string> resource_type, resource_name, instance_id;
    std::optional<bool> read_only, failed;
    std::optional<time_point> since, until; // since <= eventTime < until
    std::vector<cloudtrail::pattern> pattern;
};

// 0 means the library's default.
struct options {
    std::optional<cloudtrail::filter> filter;
    std::function<void(const skipped_error &)> on_skipped;
    std::uint64_t max_record_bytes = 0, max_memory_bytes = 0, max_inflated_bytes = 0;
    std::uint32_t max_depth = 0;
};

namespace detail {

inline std::int64_t nanoseconds(const std::optional<time_point> &given) {
    return given ? given->time_since_epoch().count() : CTRAIL_ABSENT;
}

inline std::int32_t tristate(const std::optional<bool> &given) {
    return !given ? CTRAIL_ANY : *given ? CTRAIL_TRUE : CTRAIL_FALSE;
}

// A filter for C; its texts stay those of the one that was given.
class c_filter {
  public:
    explicit c_filter(const filter &given) {
        static const struct {
            const char *const *ctrail_filter::*list;
            std::vector<std::string> filter::*values;
        } lists[] = {
            {&ctrail_filter::event_id, &filter::event_id},
            {&ctrail_filter::event_name, &filter::event_name},
            {&ctrail_filter::event_source, &filter::event_source},
            {&ctrail_filter::user_name, &filter::user_name},
            {&ctrail_filter::access_key_id, &filter::access_key_id},
            {&ctrail_filter::resource_type, &filter::resource_type},
            {&ctrail_filter::resource_name, &filter::resource_name},
            {&ctrail_filter::instance_id, &filter::instance_id},
            {&ctrail_filter::error_code, &filter::error_code},
            {&ctrail_filter::region, &filter::region},
            {&ctrail_filter::account, &filter::account},
            {&ctrail_filter::source_ip, &filter::source_ip},
            {&ctrail_filter::arn, &filter::arn},
            {&ctrail_filter::role, &filter::role},
        };
        filter_.size = sizeof filter_;
        for (const auto &one : lists)
            filter_.*one.list = list(given.*one.values);
        filter_.since = nanoseconds(given.since);
        filter_.until = nanoseconds(given.until);
        filter_.read_only = tristate(given.read_only);
        filter_.failed = tristate(given.failed);
        for (const pattern &one : given.pattern)
            patterns_.push_back(one.get());
        patterns_.push_back(nullptr);
        filter_.pattern = patterns_.data();
    }
    c_filter(const c_filter &) = delete;
    c_filter &operator=(const c_filter &) = delete;

    const ctrail_filter *get() const noexcept {
        return &filter_;
    }

  private:
    const char *const *list(const std::vector<std::string> &values) {
        std::vector<const char *> list;
        for (const std::string &value : values) {
            if (value.find('\0') != std::string::npos)
                throw option_error("a filter's text holds a NUL");
            list.push_back(value.c_str());
        }
        list.push_back(nullptr);
        lists_.push_back(std::move(list));
        return lists_.back().data();
    }

    ctrail_filter filter_ = {};
    std::vector<std::vector<const char *>> lists_;
    std::vector<const ctrail_pattern *> patterns_;
};

// Throws an option_error that names the wrong one.
inline void check(const ctrail_options &options) {
    const char *message = nullptr;
    if (ctrail_options_check(&options, &message) != CTRAIL_OK)
        throw option_error(message);
}

} // namespace detail

// ---- The reader -------------------------------------------------------------------------------

// Puts up to `size` bytes into `buffer`, and answers how many; 0 at the end.
using read_function = std::function<std::size_t(char *buffer, std::size_t size)>;

class reader {
  public:
    // Without an input: for feed.
    explicit reader(options given = {}) : state_(std::make_shared<state>()) {
        ctrail_options out = {};
        std::optional<detail::c_filter> filter;
        out.size = sizeof out;
        if (given.filter)
            out.filter = filter.emplace(*given.filter).get();
        out.max_record_bytes = given.max_record_bytes;
        out.max_memory_bytes = given.max_memory_bytes;
        out.max_inflated_bytes = given.max_inflated_bytes;
        out.max_depth = given.max_depth;
        detail::check(out);
        ctrail_reader *made = nullptr;
        cloudtrail::check(ctrail_reader_new(&made, &out));
        state_->reader.reset(made);
        state_->on_skipped = std::move(given.on_skipped);
        if (given.filter)
            state_->patterns = std::move(given.filter->pattern);
    }
    reader(reader &&) = default;
    reader &operator=(reader &&other) {
        close();
        state_ = std::move(other.state_);
        return *this;
    }
    ~reader() {
        close();
    }

    // A file, "-" for standard input.
    static reader open(const std::string &path, options given = {}) {
        reader made(std::move(given));
        if (path.find('\0') != std::string::npos)
            throw option_error("a path holds a NUL");
        made.require(ctrail_reader_open(made.state_->reader.get(), path.c_str()));
        return made;
    }
    // Bytes, which must stay until all is read.
    static reader bytes(std::string_view bytes, options given = {}) {
        reader made(std::move(given));
        made.feed(bytes);
        made.finish();
        return made;
    }
    static reader stream(read_function read, options given = {}) {
        reader made(std::move(given));
        made.state_->read = std::move(read);
        made.require(ctrail_reader_source(made.state_->reader.get(), state::call, made.state_.get()));
        return made;
    }
    // The stream must stay.
    static reader stream(std::istream &stream, options given = {}) {
        return reader::stream(
            [&stream](char *buffer, std::size_t size) {
                stream.read(buffer, static_cast<std::streamsize>(size));
                if (stream.bad())
                    throw std::ios_base::failure("read failed");
                return static_cast<std::size_t>(stream.gcount());
            },
            std::move(given));
    }

    // Hands over bytes, which must stay until next gives no event: the events in them are next's, until it wants more.
    void feed(std::string_view bytes) {
        require(ctrail_reader_feed(moving(), bytes.data(), bytes.size()));
    }
    void finish() {
        require(ctrail_reader_finish(moving()));
    }

    // The next event; one that is false at the end of the input, or of what was fed.
    event next() {
        for (;;) {
            const ctrail_event *out;
            ctrail_reader *from = moving();
            std::shared_ptr<state> kept = state_; // a callback may close the reader
            ctrail_rc rc = ctrail_reader_next(from, &out);
            if (kept->failure)
                std::rethrow_exception(std::exchange(kept->failure, nullptr));
            if (!kept->reader)
                throw state_error("the reader was closed while it read");
            if (rc == CTRAIL_OK)
                return event(out, std::move(kept));
            if (rc == CTRAIL_END || rc == CTRAIL_MORE)
                return event();
            if (rc != CTRAIL_SKIPPED)
                require(rc);
            skip(skipped_error(*ctrail_reader_error(from)));
        }
    }

    class iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = event;
        using difference_type = std::ptrdiff_t;
        using pointer = const event *;
        using reference = event; // a handle of its own, which may outlive the iterator

        explicit iterator(reader *from = nullptr) : reader_(from), event_(from ? from->next() : event()) {
        }
        reference operator*() const {
            return event_;
        }
        pointer operator->() const {
            return &event_;
        }
        iterator &operator++() {
            event_ = reader_->next();
            return *this;
        }
        void operator++(int) {
            ++*this;
        }
        bool operator==(const iterator &other) const {
            return event_.event_ == other.event_.event_;
        }
        bool operator!=(const iterator &other) const {
            return !(*this == other);
        }

      private:
        reader *reader_;
        event event_;
    };
    iterator begin() {
        return iterator(this);
    }
    iterator end() {
        return iterator();
    }

    // In what the records were found last: "log file", "record" …; how many bytes were taken, as stored.
    std::string_view container() const {
        return ctrail_container_name(ctrail_reader_container(used()));
    }
    std::uint64_t position() const {
        return ctrail_reader_position(used());
    }
    // How many records of the input were delivered, skipped, rejected by the filter.
    ctrail_counts counts() const {
        ctrail_counts out = {};
        out.size = sizeof out;
        check(ctrail_reader_counts(used(), &out));
        return out;
    }
    // Hands the reader, with its event, over to this thread. Nobody else may be using it.
    void adopt() {
        alive().thread.store(std::this_thread::get_id(), std::memory_order_relaxed);
    }
    // Ends the reader and its event. May be called again.
    void close() noexcept {
        if (!state_)
            return;
        state_->generation++;
        state_->reader.reset();
        state_.reset();
    }

  private:
    struct state : detail::owner {
        std::vector<pattern> patterns; // of the filter: the library does not copy them
        std::unique_ptr<ctrail_reader, void (*)(ctrail_reader *)> reader{nullptr, ctrail_reader_free};
        std::function<void(const skipped_error &)> on_skipped;
        read_function read;
        std::exception_ptr failure;

        static std::int64_t call(void *user, void *buffer, std::size_t size) noexcept {
            auto *self = static_cast<state *>(user);
            try {
                std::size_t count = self->read(static_cast<char *>(buffer), size);
                if (count <= size)
                    return static_cast<std::int64_t>(count);
                throw std::length_error("read gave more than it was asked for");
            } catch (...) {
                self->failure = std::current_exception();
                return CTRAIL_READ_ERROR;
            }
        }
    };

    state &alive() const {
        if (!state_)
            throw state_error("the reader is closed");
        return *state_;
    }
    ctrail_reader *used() const {
        alive().check_thread();
        return state_->reader.get();
    }
    // For what ends the life of the event.
    ctrail_reader *moving() {
        ctrail_reader *moved = used();
        state_->generation++;
        return moved;
    }
    void skip(const skipped_error &skipped) {
        if (!state_->on_skipped)
            throw skipped;
        state_->on_skipped(skipped);
    }
    void require(ctrail_rc rc) const {
        const ctrail_error *given = ctrail_reader_error(state_->reader.get());
        if (rc != CTRAIL_OK && given->code == rc)
            throw input_error(*given);
        check(rc);
    }

    std::shared_ptr<state> state_;
};

// ---- SSH keys ---------------------------------------------------------------------------------

using ssh_key = std::unique_ptr<ctrail_ssh_key, void (*)(ctrail_ssh_key *)>;

// Never null; `valid` tells whether the text is a key.
inline ssh_key parse_ssh_key(std::string_view text) {
    ctrail_ssh_key *out = nullptr;
    check(ctrail_ssh_key_parse(text.data(), text.size(), nullptr, &out));
    return ssh_key(out, ctrail_ssh_key_free);
}

// ---- Verifying --------------------------------------------------------------------------------

using verdict = std::shared_ptr<const ctrail_verdict>;

namespace detail {

inline void check(ctrail_verification *verification, ctrail_rc rc) {
    if (rc == CTRAIL_ERR_IO || rc == CTRAIL_ERR_JSON)
        throw input_error(*ctrail_verification_error(verification));
    cloudtrail::check(rc);
}

} // namespace detail

// Verifies a copy of a bucket with public keys, as docs/evidence.md describes: what is wrong with it is a finding, and no
// exception. keys: files with what `aws cloudtrail list-public-keys` answered. Never null.
inline verdict verify(const std::string &folder, const std::vector<std::string> &keys) {
    ctrail_verification *out = nullptr;
    const ctrail_verdict *found = nullptr;
    check(ctrail_verification_new(&out, nullptr));
    std::shared_ptr<ctrail_verification> owner(out, ctrail_verification_free);
    for (const std::string &path : keys)
        detail::check(out, ctrail_verification_add_keys(out, path.c_str(), nullptr));
    detail::check(out, ctrail_verification_add_folder(out, folder.c_str()));
    check(ctrail_verification_run(out, &found));
    return verdict(std::move(owner), found);
}

} // namespace cloudtrail

#endif
