--[[
libcloudtrail for LuaJIT.

    local cloudtrail = require "cloudtrail"
    for event in cloudtrail.open("log.json.gz"):events() do
        print(event.eventTime, event.eventName, event.userName)
    end

The fields of an event have AWS's names, and are read when they are asked for: texts are strings, flags booleans,
integers of 64 bits int64_t of the ffi (tonumber makes doubles of them), open objects and structs tables, all of them
nil when absent. A time is a text, launchTime, and beside it nanoseconds since 1970, launchTimeNs. event.ec2.request and
response are structs, where the action has some; requestParameters and responseElements beside them are there for every
action. JSON's null in an open object is cloudtrail.null; its numbers are doubles, or
int64_t where a double would not be exact, or their text where neither holds them.

An event ends when its reader goes on or is closed: then it raises an error; event:copy() gives one that stays. Errors
are tables with code, name, message, record, offset, at, skipped, path and system_error, and print as a line. What
cannot be read is given to options.on_skipped, and passed over; without that it is raised, and events() goes on behind.
Lua has no threads of its own; what belongs to one Lua state must be used by one thread.
]]
local ffi = require "ffi"

ffi.cdef [[
typedef int32_t ctrail_rc;
typedef struct { const char *ptr; size_t len; } ctrail_str;
typedef struct ctrail_reader ctrail_reader;
typedef struct ctrail_event ctrail_event;
typedef struct ctrail_value ctrail_value;
typedef struct ctrail_schema ctrail_schema;
typedef struct ctrail_pattern ctrail_pattern;
typedef struct ctrail_patterns ctrail_patterns;
typedef struct { size_t size; uint64_t offset; const char *message; } ctrail_pattern_error;
typedef struct {
    ctrail_rc code; int32_t system_error; uint64_t offset, at, record, skipped;
    const char *path, *message; uint64_t text_at;
} ctrail_error;
typedef struct {
    size_t size;
    const char *const *event_id, *const *event_name, *const *event_source, *const *user_name, *const *access_key_id;
    const char *const *resource_type, *const *resource_name, *const *instance_id, *const *error_code, *const *region;
    const char *const *account, *const *source_ip, *const *arn, *const *role;
    int64_t since, until; int32_t read_only, failed;
    const ctrail_pattern *const *pattern;
} ctrail_filter;
typedef struct {
    size_t size; const void *allocator; const ctrail_filter *filter;
    uint64_t max_record_bytes, max_memory_bytes, max_inflated_bytes; uint32_t max_depth, flags;
    const char *const *fields;
} ctrail_options;
typedef struct {
    const char *name; int32_t kind; uint32_t offset, count_offset;
    const ctrail_schema *schema; const char *const *names;
} ctrail_field;
typedef struct { size_t size; uint64_t delivered, skipped, rejected, rejected_without_time; } ctrail_counts;
typedef struct { ctrail_str type, name; } ctrail_named_resource;
const char *ctrail_version(void);
const char *ctrail_rc_name(ctrail_rc);
const char *ctrail_rc_message(ctrail_rc);
ctrail_rc ctrail_options_check(const ctrail_options *, const char **);
ctrail_rc ctrail_reader_new(ctrail_reader **, const ctrail_options *);
void ctrail_reader_free(ctrail_reader *);
ctrail_rc ctrail_reader_open(ctrail_reader *, const char *);
ctrail_rc ctrail_reader_feed(ctrail_reader *, const void *, size_t);
ctrail_rc ctrail_reader_finish(ctrail_reader *);
ctrail_rc ctrail_reader_next(ctrail_reader *, const ctrail_event **);
const ctrail_error *ctrail_reader_error(const ctrail_reader *);
ctrail_rc ctrail_reader_counts(const ctrail_reader *, ctrail_counts *);
typedef int32_t (*ctrail_write_fn)(void *, const char *, size_t);
ctrail_rc ctrail_event_to_json(const ctrail_event *, uint32_t, ctrail_write_fn, void *);
ctrail_rc ctrail_event_fields(const ctrail_event *, const char *const *, size_t, ctrail_str *);
ctrail_rc ctrail_event_dup(const ctrail_event *, const void *, ctrail_event **);
void ctrail_event_free(ctrail_event *);
ctrail_rc ctrail_event_resources(const ctrail_event *, const ctrail_named_resource *const **, size_t *);
ctrail_rc ctrail_event_details(const ctrail_event *, const void **);
const char *ctrail_decoder_name(size_t);
ctrail_rc ctrail_event_decode(const ctrail_event *, const char *, const ctrail_schema **, const void **);
ctrail_rc ctrail_ssh_key_parse(const char *, size_t, const void *, void **);
void ctrail_ssh_key_free(void *);
ctrail_rc ctrail_verification_new(void **, const void *);
void ctrail_verification_free(void *);
const ctrail_error *ctrail_verification_error(const void *);
ctrail_rc ctrail_verification_add_keys(void *, const char *, const void **);
ctrail_rc ctrail_verification_add_folder(void *, const char *);
ctrail_rc ctrail_verification_run(void *, const void **);
ctrail_rc ctrail_pattern_compile(const char *, size_t, ctrail_pattern **, ctrail_pattern_error *);
void ctrail_pattern_free(ctrail_pattern *);
int32_t ctrail_pattern_match(const ctrail_pattern *, const ctrail_event *);
ctrail_rc ctrail_patterns_new(const ctrail_pattern *const *, size_t, const void *, ctrail_patterns **);
void ctrail_patterns_free(ctrail_patterns *);
ctrail_rc ctrail_patterns_match(const ctrail_patterns *, const ctrail_event *, size_t *, size_t *);
const ctrail_value *ctrail_event_record(const ctrail_event *);
int32_t ctrail_value_kind(const ctrail_value *);
const char *ctrail_value_text(const ctrail_value *, size_t *);
ctrail_rc ctrail_value_integer(const ctrail_value *, int64_t *);
ctrail_rc ctrail_value_double(const ctrail_value *, double *);
const ctrail_value *ctrail_value_next(const ctrail_value *, const ctrail_value *);
const char *ctrail_value_key_n(const ctrail_value *, size_t *);
const ctrail_value *ctrail_value_find(const ctrail_value *, const char *);
const ctrail_schema *ctrail_schema_find(const char *);
size_t ctrail_schema_count(const ctrail_schema *);
const ctrail_field *ctrail_schema_field(const ctrail_schema *, size_t);
size_t ctrail_time_format(int64_t, char *, size_t);
ctrail_rc ctrail_time_parse(const char *, size_t, int64_t *);
char *strerror(int);
]]

local function load()
    local chosen = os.getenv "CTRAIL_LIBRARY"
    local reasons = {}
    -- "cloudtrail" is libcloudtrail.so to the ffi, which some systems install with the headers alone.
    for _, name in ipairs(chosen and { chosen } or { "cloudtrail", "libcloudtrail.so.0", "libcloudtrail.0.dylib" }) do
        local good, found = pcall(ffi.load, name)
        if good then
            return found
        end
        reasons[#reasons + 1] = tostring(found)
    end
    error("the library libcloudtrail cannot be loaded. Looked for: " .. table.concat(reasons, "; ") .. ". The system looks "
        .. "into the folders that ldconfig knows, and into those of $LD_LIBRARY_PATH; $CTRAIL_LIBRARY may name the file "
        .. "itself", 0)
end

local lib = load()
local OK, END, MORE, SKIPPED, NONE, ERR_ARGUMENT, ERR_STATE, ERR_LIMIT = 0, 1, 2, 4, 5, -2, -3, -6
local ABSENT = -9223372036854775807LL - 1LL
local bytes_type = ffi.typeof "const char *"
local cloudtrail = { null = setmetatable({}, { __tostring = function() return "null" end }) }

-- ---- Errors ----------------------------------------------------------------------------------

local Error = {}

function Error:__tostring()
    local where = self.path and self.path .. ": " or ""
    if self.record ~= 0 then
        where = where .. ("record %d at offset %d: "):format(self.record, self.offset)
    end
    local reason = self.system_error ~= 0 and ": " .. ffi.string(ffi.C.strerror(self.system_error)) or ""
    return where .. self.message .. reason .. " (" .. self.name .. ")"
end

local function fail(code, message, offset)
    error(setmetatable({
        code = code,
        name = ffi.string(lib.ctrail_rc_name(code)),
        message = message or ffi.string(lib.ctrail_rc_message(code)),
        record = 0, offset = offset or 0, at = 0, skipped = 0, system_error = 0,
    }, Error))
end

local function check(code)
    if code ~= OK then
        fail(code)
    end
end

-- What a reader says was wrong. Its numbers are exact up to 2^53.
local function error_of(given)
    return setmetatable({
        code = given.code,
        name = ffi.string(lib.ctrail_rc_name(given.code)),
        message = ffi.string(given.message),
        record = tonumber(given.record),
        offset = tonumber(given.offset),
        at = tonumber(given.at),
        skipped = tonumber(given.skipped),
        system_error = given.system_error,
        path = given.path ~= nil and ffi.string(given.path) or nil,
    }, Error)
end

-- Texts for C may hold no NUL.
local function c_string(text)
    if type(text) ~= "string" or text:find("\0", 1, true) then
        fail(ERR_ARGUMENT, "not a text without a NUL")
    end
    return text
end

-- ---- Values ----------------------------------------------------------------------------------

local length = ffi.new "size_t[1]"
local integer, double = ffi.new "int64_t[1]", ffi.new "double[1]"
local value_of

local function text_of(value)
    return ffi.string(lib.ctrail_value_text(value, length), length[0])
end

local function number_of(value)
    if lib.ctrail_value_integer(value, integer) == OK then
        local exact = integer[0] >= -9007199254740992LL and integer[0] <= 9007199254740992LL
        return exact and tonumber(integer[0]) or integer[0]
    end
    local text = text_of(value)
    if text:find "[.eE]" and lib.ctrail_value_double(value, double) == OK then
        return double[0]
    end
    return text
end

local function array_of(value)
    local result, element = {}, lib.ctrail_value_next(value, nil)
    while element ~= nil do
        result[#result + 1] = value_of(element)
        element = lib.ctrail_value_next(value, element)
    end
    return result
end

local function object_of(value)
    local result, member = {}, lib.ctrail_value_next(value, nil)
    while member ~= nil do
        local key = lib.ctrail_value_key_n(member, length)
        result[ffi.string(key, length[0])] = value_of(member)
        member = lib.ctrail_value_next(value, member)
    end
    return result
end

local by_kind = {
    [0] = function() return nil end,
    function() return cloudtrail.null end,
    function() return false end,
    function() return true end,
    number_of,
    text_of,
    array_of,
    object_of,
}

function value_of(value)
    return by_kind[lib.ctrail_value_kind(value)](value)
end

-- ---- Structs, by their schemas -----------------------------------------------------------------

local getters_of

local function pointer_to(type_name)
    local pointer = ffi.typeof(type_name)
    return function(address)
        return ffi.cast(pointer, address)
    end
end

local as_text, as_flag, as_integer = pointer_to "const ctrail_str *", pointer_to "int32_t *", pointer_to "int64_t *"
local as_value, as_pointer = pointer_to "const ctrail_value **", pointer_to "const char **"
local as_list, as_size = pointer_to "const char ***", pointer_to "size_t *"
local as_unsigned = pointer_to "uint64_t *"

local function text_at(address)
    local text = as_text(address)
    if text.ptr ~= nil then
        return ffi.string(text.ptr, text.len)
    end
end

local function integer_at(address)
    local value = as_integer(address)[0]
    if value ~= ABSENT then
        return value
    end
end

local time = ffi.new "char[32]"

local function time_at(address)
    local value = integer_at(address)
    return value and ffi.string(time, lib.ctrail_time_format(value, time, ffi.sizeof(time)))
end

local function struct_at(address, schema)
    if address == nil then
        return nil
    end
    local result = {}
    for _, getter in ipairs(getters_of(schema)) do
        result[getter.name] = getter.get(address)
    end
    return result
end

local function list_at(address, field, convert)
    local result, elements = {}, as_list(address + field.offset)[0]
    for i = 1, tonumber(as_size(address + field.count_offset)[0]) do
        result[i] = convert(elements[i - 1], field.schema)
    end
    return result
end

local INTEGER, TIME = 3, 4
local by_field_kind = {
    function(address, field) return text_at(address + field.offset) end,
    function(address, field)
        local value = as_flag(address + field.offset)[0]
        if value >= 0 then
            return value ~= 0
        end
    end,
    function(address, field) return integer_at(address + field.offset) end,
    function(address, field) return time_at(address + field.offset) end,
    function(address, field) return ffi.string(field.names[as_flag(address + field.offset)[0]]) end,
    function(address, field) return value_of(as_value(address + field.offset)[0]) end,
    function(address, field) return struct_at(as_pointer(address + field.offset)[0], field.schema) end,
    function(address, field) return list_at(address, field, struct_at) end,
    function(address, field) return list_at(address, field, text_at) end,
    function(address, field) return tonumber(as_unsigned(address + field.offset)[0]) end,
}

local known = {}

-- A list of {name, get}, and the same by name.
function getters_of(schema)
    local address = tostring(schema)
    if known[address] then
        return known[address]
    end
    local getters = {}
    -- A kind that a newer library has is left out.
    local function add(name, read, field)
        if read then
            local getter = { name = name, get = function(base) return read(base, field) end }
            getters[#getters + 1], getters[name] = getter, getter
        end
    end
    for i = 0, tonumber(lib.ctrail_schema_count(schema)) - 1 do
        local field = lib.ctrail_schema_field(schema, i)
        local name = ffi.string(field.name)
        add(name, by_field_kind[field.kind], field)
        if field.kind == TIME then
            add(name .. "Ns", by_field_kind[INTEGER], field)
        end
    end
    known[address] = getters
    return getters
end

-- ---- Events ----------------------------------------------------------------------------------

-- event -> {pointer =, current =}; the event itself is empty, so that each access comes to __index.
local Event, methods = {}, {}
local hidden = setmetatable({}, { __mode = "k" })
local event_getters = getters_of(lib.ctrail_schema_find "event")

local function pointer_of(event)
    local pointer = hidden[event].pointer
    if not pointer then
        fail(ERR_STATE, "the event's reader has gone on, or is closed: event:copy() keeps an event")
    end
    return pointer
end

local function new_event(pointer, keep)
    local event = setmetatable({}, Event)
    hidden[event] = { pointer = pointer, keep = keep }
    return event
end

-- What decoders find, in the place of fields.
local function decoder(decode, schema_name)
    local schema = lib.ctrail_schema_find(schema_name)
    return function(event)
        local out = ffi.new "const void *[1]"
        local code = decode(pointer_of(event), out)
        if code ~= NONE then
            check(code)
            return struct_at(ffi.cast(bytes_type, out[0]), schema)
        end
    end
end

local decoders = { details = decoder(lib.ctrail_event_details, "details") }

local function add_decoders()
    local index = 0
    while lib.ctrail_decoder_name(index) ~= nil do
        local c_name = lib.ctrail_decoder_name(index)
        local name = ffi.string(c_name)
        decoders[name] = decoder(function(event, out) return lib.ctrail_event_decode(event, c_name, nil, out) end, name)
        index = index + 1
    end
end
add_decoders()

function Event.__index(event, name)
    if methods[name] then
        return methods[name]
    end
    local pointer = pointer_of(event)
    if decoders[name] then
        return decoders[name](event)
    end
    local get = event_getters[name] and event_getters[name].get
    return get and get(ffi.cast(bytes_type, pointer))
end

function Event.__newindex()
    error("an event is constant", 2)
end

-- The texts that paths lead to, "userIdentity.arn": as many values as paths, nil for what is not there.
function methods.fields(event, ...)
    local pointer, count = pointer_of(event), select("#", ...)
    local paths, out = ffi.new("const char *[?]", count + 1), ffi.new("ctrail_str[?]", count + 1)
    local given, texts = { ... }, {}
    for i = 1, count do
        paths[i - 1] = c_string(given[i])
    end
    check(lib.ctrail_event_fields(pointer, paths, count, out))
    for i = 1, count do
        texts[i] = text_at(out + (i - 1))
    end
    return unpack(texts, 1, count)
end

-- What a path leads to: nil if nothing, cloudtrail.null for null. Without a path, the whole record.
function methods.get(event, path)
    local record = lib.ctrail_event_record(pointer_of(event))
    return value_of(path and lib.ctrail_value_find(record, c_string(path)) or record)
end

-- What the event is about: a list of {type, name}.
function methods.resources_named(event)
    local out, count, result = ffi.new "const ctrail_named_resource *const *[1]", ffi.new "size_t[1]", {}
    check(lib.ctrail_event_resources(pointer_of(event), out, count))
    for i = 1, tonumber(count[0]) do
        local one = out[0][i - 1]
        result[i] = { type = text_at(one.type), name = text_at(one.name) }
    end
    return result
end

local written
local write = ffi.cast("ctrail_write_fn", function(_, bytes, size)
    written[#written + 1] = ffi.string(bytes, size)
    return 0
end)

local function to_json(pointer, flags)
    return lib.ctrail_event_to_json(pointer, flags, write, nil)
end
require("jit").off(to_json) -- compiled code may not be called back

-- One line of JSON: the record, and in `decoded` what the library adds. parts: raw = true and details = true ask for
-- more in `decoded`; record = false leaves `decoded` alone, decoded = false the record alone.
function methods.to_json(event, parts)
    local pointer = pointer_of(event)
    parts = parts or {}
    local flags = (parts.raw and 1 or 0) + (parts.details and 2 or 0)
        + (parts.record == false and 4 or 0) + (parts.decoded == false and 8 or 0)
    written = {}
    check(to_json(pointer, flags))
    return table.concat(written)
end

function methods.copy(event)
    local out = ffi.new "ctrail_event *[1]"
    check(lib.ctrail_event_dup(pointer_of(event), nil, out))
    return new_event(ffi.gc(out[0], lib.ctrail_event_free))
end

-- ---- Event patterns --------------------------------------------------------------------------

local Pattern, Patterns = {}, {}
Pattern.__index, Patterns.__index = Pattern, Patterns

-- Compiles an event pattern, '{"eventName": ["RunInstances", {"prefix": "Modify"}]}'. Of a text that is none, the error's
-- offset says at which byte that shows.
function cloudtrail.pattern(text)
    if type(text) ~= "string" then
        fail(ERR_ARGUMENT, "an event pattern is a text")
    end
    local out, wrong = ffi.new "ctrail_pattern *[1]", ffi.new "ctrail_pattern_error"
    wrong.size = ffi.sizeof "ctrail_pattern_error"
    local code = lib.ctrail_pattern_compile(text, #text, out, wrong)
    if wrong.message ~= nil then
        local offset = tonumber(wrong.offset)
        fail(code, ("%s, at byte %d of the pattern"):format(ffi.string(wrong.message), offset), offset)
    end
    check(code)
    return setmetatable({ pattern = ffi.gc(out[0], lib.ctrail_pattern_free) }, Pattern)
end

function Pattern:matches(event)
    local answer = lib.ctrail_pattern_match(self.pattern, pointer_of(event))
    if answer < 0 then
        fail(ERR_LIMIT)
    end
    return answer == 1
end

-- One pattern or several, or their texts, as a list of patterns.
local function list_of(given)
    local list = {}
    local is_one = type(given) ~= "table" or getmetatable(given) == Pattern
    for i, one in ipairs(is_one and { given } or given) do
        list[i] = getmetatable(one) == Pattern and one or cloudtrail.pattern(one)
    end
    return list
end

local function c_patterns(list)
    local array = ffi.new("const ctrail_pattern *[?]", #list + 1)
    for i, one in ipairs(list) do
        array[i - 1] = one.pattern
    end
    return array
end

-- Many patterns, or their texts, to be held against an event together: those that differ in event names or sources cost
-- nearly nothing.
function cloudtrail.patterns(given)
    local list, out = list_of(given), ffi.new "ctrail_patterns *[1]"
    check(lib.ctrail_patterns_new(c_patterns(list), #list, nil, out))
    return setmetatable({
        list = list, -- which the index refers to
        patterns = ffi.gc(out[0], lib.ctrail_patterns_free),
        found = ffi.new("size_t[?]", #list + 1),
    }, Patterns)
end

-- The numbers, from 1, of those that match, in ascending order.
function Patterns:matching(event)
    local count, numbers = ffi.new "size_t[1]", {}
    check(lib.ctrail_patterns_match(self.patterns, pointer_of(event), self.found, count))
    for i = 1, tonumber(count[0]) do
        numbers[i] = tonumber(self.found[i - 1]) + 1
    end
    return numbers
end

-- ---- The reader ------------------------------------------------------------------------------

local Reader = {}
Reader.__index = Reader

-- One text or several as an array that ends in a NULL; `keep` gets what it refers to.
local function c_list(given, keep)
    local texts = type(given) == "table" and given or { given }
    local array = ffi.new("const char *[?]", #texts + 1)
    for i, text in ipairs(texts) do
        array[i - 1] = c_string(text)
        keep[#keep + 1] = text
    end
    keep[#keep + 1] = array
    return array
end

local function c_flag(given) return given and 1 or 2 end

-- Nanoseconds since 1970; of a text, "2024-03-12T10:00:00Z", or "2024-03-12", the first moment of that day in UTC.
local function nanoseconds_of(text)
    local whole = text:find "^%d%d%d%d%-%d%d%-%d%d$" and text .. "T00:00:00Z" or text
    local out = ffi.new "int64_t[1]"
    if lib.ctrail_time_parse(whole, #whole, out) ~= OK then
        fail(ERR_ARGUMENT, ("%q is neither a day nor a time, as 2024-03-12T10:00:00Z is"):format(text))
    end
    return out[0]
end

local function c_time(given)
    local nanoseconds = type(given) == "string" and nanoseconds_of(given) or given
    return nanoseconds == 0 and 1 or nanoseconds -- 0 asks for nothing in the library's struct
end

local function c_filter_patterns(given, keep)
    local list = list_of(given)
    keep[#keep + 1] = list
    keep[#keep + 1] = c_patterns(list)
    return keep[#keep]
end

local filter_members = { pattern = c_filter_patterns, read_only = c_flag, failed = c_flag, since = c_time, ["until"] = c_time }
for name in ([[event_id event_name event_source user_name access_key_id resource_type resource_name instance_id
    error_code region account source_ip arn role]]):gmatch "%S+" do
    filter_members[name] = c_list
end

-- The struct, and what must stay while it is used.
local function c_filter(filter)
    local out, keep = ffi.new "ctrail_filter", {}
    out.size, out.since, out["until"] = ffi.sizeof "ctrail_filter", ABSENT, ABSENT
    for name, value in pairs(filter) do
        local convert = filter_members[name] or fail(ERR_ARGUMENT, "there is no filter." .. tostring(name))
        out[name] = convert(value, keep)
    end
    return out, keep
end

local limits = { max_record_bytes = 2 ^ 53, max_memory_bytes = 2 ^ 53, max_inflated_bytes = 2 ^ 53, max_depth = 2 ^ 32 - 1 }

local function c_options(options)
    local out = ffi.new "ctrail_options"
    out.size = ffi.sizeof "ctrail_options"
    for name, most in pairs(limits) do
        local value = options[name] or 0
        if type(value) ~= "number" or value < 0 or value > most or value % 1 ~= 0 then
            fail(ERR_ARGUMENT, name .. " is out of its range")
        end
        out[name] = value
    end
    return out
end

-- What the library says of options that it does not take; nil when they are not the reason.
local function wrong_option(options)
    local message = ffi.new "const char *[1]"
    if lib.ctrail_options_check(options, message) ~= OK then
        return ffi.string(message[0])
    end
end

-- A reader without an input, for feed. options: filter, a table with the members of ctrail_filter: texts, or lists of
-- texts of which a record must have one; read_only and failed are booleans; since and until are texts, "2024-03-12", a
-- day in UTC, or "2024-03-12T10:00:00Z", or nanoseconds as int64_t; pattern is an event pattern, a text, or several of
-- which one must match; max_record_bytes and the other limits; on_skipped.
function cloudtrail.new(options)
    options = options or {}
    local out, given = ffi.new "ctrail_reader *[1]", c_options(options)
    local filter, keep
    if options.filter then
        filter, keep = c_filter(options.filter)
        given.filter = filter
    end
    local code = lib.ctrail_reader_new(out, given)
    if code ~= OK then
        fail(code, wrong_option(given))
    end
    return setmetatable({
        reader = ffi.gc(out[0], lib.ctrail_reader_free),
        on_skipped = options.on_skipped,
        lent = { filter, keep }, -- the library does not copy patterns
    }, Reader)
end

local function require_ok(self, code)
    if code == OK then
        return
    end
    local given = lib.ctrail_reader_error(self.reader)
    if given.code == code then
        error(error_of(given))
    end
    fail(code)
end

-- What ends the life of the event.
local function move(self)
    if not self.reader then
        fail(ERR_STATE, "the reader is closed")
    end
    if self.reading then
        fail(ERR_STATE, "the reader is at work")
    end
    if self.event then
        hidden[self.event].pointer = nil
        self.event = nil
    end
end

-- "-" is standard input.
function cloudtrail.open(path, options)
    local self = cloudtrail.new(options)
    require_ok(self, lib.ctrail_reader_open(self.reader, c_string(path)))
    return self
end

function cloudtrail.bytes(bytes, options)
    local self = cloudtrail.new(options)
    self:feed(bytes)
    self:finish()
    return self
end

-- read() gives the next piece of the input, a string, and nil at its end.
function cloudtrail.stream(read, options)
    local self = cloudtrail.new(options)
    self.read = read
    self:feed ""
    return self
end

-- Hands over more bytes: next gives the events in them, then nil.
function Reader:feed(bytes)
    move(self)
    require_ok(self, lib.ctrail_reader_feed(self.reader, bytes, #bytes))
    self.borrowed = bytes
end

function Reader:finish()
    move(self)
    require_ok(self, lib.ctrail_reader_finish(self.reader))
end

-- Asks the stream for its next piece; false if there is no stream, or it has ended.
local function refill(self)
    local read = self.read
    if not read then
        return false
    end
    self.reading = true
    local good, piece = pcall(read)
    self.reading = false
    if not good then
        error(piece, 0)
    end
    if piece then
        self:feed(piece)
    else
        self.read = nil
        self:finish()
    end
    return true
end

local function skip(self, skipped)
    if not self.on_skipped then
        error(skipped)
    end
    self.on_skipped(skipped)
end

-- The next event; nil at the end of the input, or of what was fed.
function Reader:next()
    local out = ffi.new "const ctrail_event *[1]"
    while true do
        move(self)
        local code = lib.ctrail_reader_next(self.reader, out)
        if code == OK then
            self.event = new_event(out[0], { self.reader, self.borrowed })
            return self.event
        elseif code == SKIPPED then
            skip(self, error_of(lib.ctrail_reader_error(self.reader)))
        elseif code == END or code == MORE and not refill(self) then
            return nil
        elseif code ~= MORE then
            require_ok(self, code)
        end
    end
end

function Reader:events()
    return function() return self:next() end
end

-- What became of the records of the input so far: delivered, skipped, rejected by the filter, and of these those that
-- since and until alone rejected, because they have no time that can be read.
function Reader:counts()
    if not self.reader then
        fail(ERR_STATE, "the reader is closed")
    end
    local out = ffi.new "ctrail_counts"
    out.size = ffi.sizeof "ctrail_counts"
    check(lib.ctrail_reader_counts(self.reader, out))
    return {
        delivered = tonumber(out.delivered),
        skipped = tonumber(out.skipped),
        rejected = tonumber(out.rejected),
        rejected_without_time = tonumber(out.rejected_without_time),
    }
end

-- Ends the reader and its event. May be called again.
function Reader:close()
    if self.reader then
        move(self)
        lib.ctrail_reader_free(ffi.gc(self.reader, nil))
        self.reader, self.borrowed = nil, nil
    end
end

-- ---- The rest --------------------------------------------------------------------------------

local key_schema = lib.ctrail_schema_find "sshKey"

-- Reads "ssh-ed25519 AAAA… comment". For a text that is no key: valid is false, and problem says why.
function cloudtrail.parse_ssh_key(text)
    local out = ffi.new "void *[1]"
    check(lib.ctrail_ssh_key_parse(text, #text, nil, out))
    local key = struct_at(ffi.cast(bytes_type, out[0]), key_schema)
    lib.ctrail_ssh_key_free(out[0])
    return key
end

local verdict_schema = lib.ctrail_schema_find "verdict"

-- Verifies a copy of a bucket, as docs/evidence.md describes. keys: the path of a file with what
-- `aws cloudtrail list-public-keys` answered, or a list of them. What is wrong with the copy is among the findings.
function cloudtrail.verify(folder, keys)
    local out, verdict = ffi.new "void *[1]", ffi.new "const void *[1]"
    check(lib.ctrail_verification_new(out, nil))
    local verification = ffi.gc(out[0], lib.ctrail_verification_free)
    local function require_ok(code)
        local given = lib.ctrail_verification_error(verification)
        if code ~= OK and given.code == code then
            error(error_of(given))
        end
        check(code)
    end
    for _, path in ipairs(type(keys) == "table" and keys or { keys }) do
        require_ok(lib.ctrail_verification_add_keys(verification, path, nil))
    end
    require_ok(lib.ctrail_verification_add_folder(verification, folder))
    check(lib.ctrail_verification_run(verification, verdict))
    local found = struct_at(ffi.cast(bytes_type, verdict[0]), verdict_schema)
    lib.ctrail_verification_free(ffi.gc(verification, nil))
    return found
end

function cloudtrail.version()
    return ffi.string(lib.ctrail_version())
end

return cloudtrail
