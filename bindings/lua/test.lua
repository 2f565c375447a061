-- Tests of the binding: luajit test.lua DIRECTORY, which holds the vectors, prints TAP.
local directory = arg[1]
package.path = directory .. "/lua/?.lua;" .. package.path
local cloudtrail = require "cloudtrail"

local vectors, truncated = directory .. "/vectors.ndjson", directory .. "/truncated.json.gz"
local seed = directory .. "/../examples/logs/aws-user-guide.json"
local tests = {}

local function content(path)
    local file = assert(io.open(path, "rb"))
    local bytes = file:read "*a"
    file:close()
    return bytes
end

local function raised(name, call, ...)
    local good, err = pcall(call, ...)
    assert(not good, "nothing was raised")
    assert(type(err) == "table" and err.name == name, tostring(err))
    return err
end

local function pass() end

-- ---- Vectors ---------------------------------------------------------------------------------

local function described(what, err)
    return ("%s %s %d %d\n"):format(what, err.name, err.record, err.offset)
end

-- What a reader gives, as the expected files have it.
local function items(open, source)
    local out = {}
    local reader = open(source, { on_skipped = function(err) out[#out + 1] = described("skipped", err) end })
    local good, err = pcall(function()
        for event in reader:events() do
            out[#out + 1] = event:to_json() .. "\n"
            assert(event:copy():to_json() .. "\n" == out[#out], "a copy's JSON")
        end
    end)
    if not good and type(err) ~= "table" then
        error(err, 0)
    end
    out[#out + 1] = good and "end\n" or described("error", err)
    return table.concat(out)
end

local function pieces(path, size)
    local file = assert(io.open(path, "rb"))
    return function() return file:read(size) end
end

tests["vectors of files"] = function()
    assert(items(cloudtrail.open, vectors) == content(directory .. "/vectors.expected"))
    assert(items(cloudtrail.open, truncated) == content(directory .. "/truncated.expected"))
end

tests["vectors of bytes"] = function()
    assert(items(cloudtrail.bytes, content(vectors)) == content(directory .. "/vectors.expected"))
end

tests["vectors of streams"] = function()
    assert(items(cloudtrail.stream, pieces(vectors, 7)) == content(directory .. "/vectors.expected"))
    assert(items(cloudtrail.stream, pieces(truncated, 1000)) == content(directory .. "/truncated.expected"))
end

-- ---- Fields ----------------------------------------------------------------------------------

tests["absent, null and empty"] = function()
    local reader = cloudtrail.bytes '{"eventID":"a"}{"eventID":"b","userAgent":null,"requestParameters":null}{"eventID":"c","userAgent":"","requestParameters":{}}'
    local event = reader:next()
    assert(event.userAgent == nil and event.requestParameters == nil)
    event = reader:next()
    assert(event.userAgent == nil and event.requestParameters == cloudtrail.null)
    assert(event:get "userAgent" == cloudtrail.null and event:get "none" == nil)
    event = reader:next()
    assert(event.userAgent == "" and next(event.requestParameters) == nil)
end

tests["values"] = function()
    local event = cloudtrail.bytes('{"eventID":"a\\u0000b","readOnly":false,"requestParameters":{"k\\u0000":[1,2.5,"t",true,null],"most":9223372036854775807,"over":9223372036854775808}}'):next()
    local parameters = event.requestParameters
    assert(event.eventID == "a\0b" and event.readOnly == false)
    local array = parameters["k\0"]
    assert(#array == 5 and array[1] == 1 and array[2] == 2.5 and array[4] == true and array[5] == cloudtrail.null)
    assert(parameters.most == 9223372036854775807LL and parameters.over == "9223372036854775808")
    assert(event.notAField == nil)
end

tests["identity, EC2, keys"] = function()
    local reader = cloudtrail.open(seed)
    local event = reader:next()
    assert(event.userIdentity.type == "Root" and event.origin == "root" and event.instanceConnect == nil)
    assert(event.ec2.instances[1].instanceId == "i-1a2b3c4d")
    assert(event.ec2.response.terminatingInstances[1].currentState.name == "shutting-down")
    assert(event.ec2.request.instanceIds[1] == "i-1a2b3c4d" and event.ec2.instances[1].previousState.code == 16)
    assert(event:resources_named()[1].name == "i-1a2b3c4d")
    assert(event.offset == 14 and event.record == 1 and event.raw:sub(1, 1) == "{" and event.raw:sub(-1) == "}")
    local name, none, kind = event:fields("eventName", "none", "userIdentity.type")
    assert(name == "TerminateInstances" and none == nil and kind == "Root")
    event = reader:next()
    assert(event.ec2 == nil and event.instanceConnect.key.valid == false and event.details)
    assert(not cloudtrail.parse_ssh_key("no key").valid)
end

tests["verify"] = function()
    local evidence = directory .. "/../examples/evidence/"
    local verdict = cloudtrail.verify(evidence .. "bucket", evidence .. "keys.json")
    assert(verdict.asDelivered == true and #verdict.findings == 0 and #verdict.chains == 1)
    assert(verdict.chains[1].trail == "audit" and verdict.chains[1].logFilesAsDelivered == 3)
    local other = cloudtrail.verify(evidence .. "bucket", {})
    assert(other.asDelivered == false and other.findings[1].fault == "unknown-key")
    local ok, wrong = pcall(cloudtrail.verify, "/nowhere/at/all", {})
    assert(not ok and wrong.name == "CTRAIL_ERR_IO" and wrong.path == "/nowhere/at/all")
end

tests["times and problems"] = function()
    local event = cloudtrail.bytes('{"eventID":"a","eventTime":"2016-05-20T08:27:45.5Z","readOnly":"true"}'):next()
    assert(event.eventTime == "2016-05-20T08:27:45.5Z" and event.eventTimeNs == 1463732865500000000LL)
    assert(#event.problems == 1 and event.problems[1].path == "readOnly" and event.problems[1].code == "converted")
    local pushed = cloudtrail.open(vectors, { on_skipped = pass, filter = { event_id = "vector-key" } }):next()
    local connect = pushed.instanceConnect
    assert(connect.expires == "2024-05-14T08:01:23Z" and connect.expiresNs == pushed.eventTimeNs + 60000000000LL)
end

tests["EC2's unknown actions"] = function()
    local ec2 = cloudtrail.bytes('{"eventSource":"ec2.amazonaws.com","eventName":"FrobInstances",'
        .. '"requestParameters":{"FrobInstancesRequest":{"InstanceId":["i-0a1b2c3d4e5f60718"]}}}'):next().ec2
    assert(ec2.known == false and ec2.request.instanceId[1] == "i-0a1b2c3d4e5f60718" and ec2.response == nil)
end

tests["JSON of parts"] = function()
    local event = cloudtrail.bytes('{"eventID":"a", "userAgent":"b"}'):next()
    assert(event:to_json { decoded = false } == '{"eventID":"a","userAgent":"b"}')
    assert(event:to_json { record = false } == '{"decoded":{"origin":"unknown","byAwsService":false}}')
    assert(event:to_json { record = false, raw = true }:find('"raw":"{\\"eventID', 1, true))
    raised("CTRAIL_ERR_ARGUMENT", event.to_json, event, { record = false, decoded = false })
end

-- ---- Lifetimes -------------------------------------------------------------------------------

local accesses = {
    function(event) return event.eventName end,
    function(event) return event.ec2 end,
    function(event) return event.raw end,
    function(event) return event:fields "eventName" end,
    function(event) return event:get() end,
    function(event) return event:to_json() end,
    function(event) return event:copy() end,
    function(event) return event:resources_named() end,
}

tests["stale events and copies"] = function()
    local reader = cloudtrail.open(seed)
    local event = reader:next()
    local copy = event:copy()
    local other = reader:next()
    for _, access in ipairs(accesses) do
        raised("CTRAIL_ERR_STATE", access, event)
    end
    assert(copy.eventName == "TerminateInstances" and copy.ec2)
    assert(reader:next() == nil)
    raised("CTRAIL_ERR_STATE", accesses[1], other)
end

tests["a closed reader"] = function()
    local reader = cloudtrail.open(seed)
    local event = reader:next()
    reader:close()
    reader:close()
    raised("CTRAIL_ERR_STATE", accesses[1], event)
    raised("CTRAIL_ERR_STATE", reader.next, reader)
    raised("CTRAIL_ERR_STATE", reader.feed, reader, "x")
end

tests["an event keeps what it needs"] = function()
    local event = cloudtrail.bytes(content(seed)):next()
    for _ = 1, 3 do
        collectgarbage()
    end
    assert(event.eventName == "TerminateInstances" and #event.raw > 800)
end

tests["a reader used by its own stream"] = function()
    local reader, told = nil, 0
    local read = pieces(seed, 100)
    reader = cloudtrail.stream(function()
        raised("CTRAIL_ERR_STATE", reader.next, reader)
        raised("CTRAIL_ERR_STATE", reader.close, reader)
        told = told + 1
        return read()
    end)
    assert(reader:next() and reader:next() and not reader:next() and told > 2)
end

-- ---- Errors, options -------------------------------------------------------------------------

tests["a missing file"] = function()
    local err = raised("CTRAIL_ERR_IO", cloudtrail.open, "no/such/file")
    assert(err.system_error == 2 and err.path == "no/such/file" and tostring(err):find "no/such/file")
    assert(tostring(err):find ": No such file or directory %(CTRAIL_ERR_IO%)$", tostring(err))
    local folder = cloudtrail.open(directory)
    assert(tostring(raised("CTRAIL_ERR_IO", folder.next, folder)):find ": Is a directory ")
end

tests["a missing library"] = function()
    local script = ([[package.path = %q; local good, err = pcall(require, "cloudtrail"); print(err)]]):format(package.path)
    local said = io.popen(("CTRAIL_LIBRARY=/no/such/lib.so %s -e '%s'"):format(arg[-1], script)):read "*a"
    assert(said:find "the library libcloudtrail cannot be loaded. Looked for: /no/such/lib.so: ", said)
end

tests["gathered events are stale, and copies are not"] = function()
    local gathered, copies = {}, {}
    for event in cloudtrail.open(seed):events() do
        gathered[#gathered + 1], copies[#copies + 1] = event, event:copy()
    end
    for i, event in ipairs(gathered) do
        local err = raised("CTRAIL_ERR_STATE", function() return event.eventName end)
        assert(err.message:find "copy" and copies[i].eventName)
    end
end

tests["a truncated input"] = function()
    local reader = cloudtrail.bytes(content(seed):sub(1, -20))
    assert(reader:next())
    local err = raised("CTRAIL_ERR_TRUNCATED", reader.next, reader)
    assert(err.record == 2 and err.offset > 800)
    raised("CTRAIL_ERR_TRUNCATED", reader.next, reader)
end

tests["a damaged record"] = function()
    local reader = cloudtrail.bytes '{"eventID":"a"}\n{"eventID":}\n{"eventID":"c"}'
    reader:next()
    local err = raised("CTRAIL_ERR_JSON", reader.next, reader)
    assert(err.record == 2 and err.offset == 16 and err.skipped == 13)
    assert(reader:next().eventID == "c")
end

tests["errors of callbacks"] = function()
    local reader = cloudtrail.stream(function() error "mine" end)
    local good, err = pcall(reader.next, reader)
    assert(not good and err:find "mine")
end

tests["options out of range"] = function()
    for _, options in ipairs { { max_record_bytes = 2 ^ 40 }, { max_record_bytes = -1 }, { max_depth = 0.5 }, { filter = { event_name = "a\0b" } } } do
        raised("CTRAIL_ERR_ARGUMENT", cloudtrail.new, options)
    end
end

tests["a wrong option is named"] = function()
    for name, options in pairs {
        max_record_bytes = { max_record_bytes = 2 ^ 40 },
        ["filter.source_ip"] = { filter = { source_ip = { "10.0.0.1", "10.0.0.0/33" } } },
        ["there is no filter.eventName"] = { filter = { eventName = "A" } },
    } do
        local err = raised("CTRAIL_ERR_ARGUMENT", cloudtrail.new, options)
        assert(err.message:sub(1, #name) == name, err.message)
    end
end

tests["counts"] = function()
    local options = { on_skipped = pass, filter = { event_name = { "A", "B" }, since = 1LL } }
    local reader = cloudtrail.bytes('{"eventName":"A","eventTime":"2024-05-14T08:00:01Z"}\n{"eventName":"B"}\n'
        .. '{"eventName":"C"}\n{"eventName":}', options)
    assert(reader:next() and not reader:next())
    local counts = reader:counts()
    assert(counts.delivered == 1 and counts.skipped == 1 and counts.rejected == 2 and counts.rejected_without_time == 1)
    reader:close()
    raised("CTRAIL_ERR_STATE", reader.counts, reader)
end

tests["limits"] = function()
    local reader = cloudtrail.bytes('{"eventID":"a","requestParameters":{"a":{"b":{}}}}', { max_depth = 2 })
    raised("CTRAIL_ERR_DEPTH", reader.next, reader)
end

tests["filter"] = function()
    for filter, expected in pairs {
        [{ event_name = "TerminateInstances" }] = "TerminateInstances",
        [{ since = 1514764800000000000LL }] = "SendSSHPublicKey ",
        [{ ["until"] = 1514764800000000000LL }] = "TerminateInstances",
        [{ since = "2018-01-01" }] = "SendSSHPublicKey ",
        [{ ["until"] = "2018-01-01T01:00:00+01:00" }] = "TerminateInstances",
        [{ instance_id = "i-0123456789EXAMPLE" }] = "SendSSHPublicKey ",
        [{ event_name = { "RunInstances", "TerminateInstances" } }] = "TerminateInstances",
        [{ account = "123456789012", region = { "us-west-2" } }] = "TerminateInstances",
        [{ arn = "arn:aws:iam::123456789012:root", source_ip = "198.51.100.0/24" }] = "TerminateInstances",
    } do
        local reader = cloudtrail.open(seed, { filter = filter })
        assert(reader:next().eventName == expected and not reader:next(), expected)
    end
    for _, filter in ipairs { { ["until"] = 0 }, { read_only = true }, { failed = true }, { error_code = "E" }, { role = "admin" } } do
        assert(not cloudtrail.open(seed, { filter = filter }):next())
    end
    assert(cloudtrail.open(seed, { filter = { event_name = {}, failed = false, since = "1970-01-01" } }):next())
    for _, wrong in ipairs { "", "yesterday", "2024-02-30", "2024-01-01\0" } do
        raised("CTRAIL_ERR_ARGUMENT", cloudtrail.new, { filter = { since = wrong } })
    end
end

-- ---- Event patterns --------------------------------------------------------------------------

tests["patterns"] = function()
    local reader = cloudtrail.open(seed)
    local root = cloudtrail.pattern '{"userIdentity": {"type": ["Root"]}}'
    local all = cloudtrail.patterns { '{"eventName": [{"prefix": "Terminate"}]}', '{"eventName": ["RunInstances"]}', root }
    local first = reader:next()
    local found = all:matching(first)
    assert(root:matches(first) and #found == 2 and found[1] == 1 and found[2] == 3)
    assert(#all:matching(first:copy()) == 2 and #cloudtrail.patterns({}):matching(first) == 0)
    local second = reader:next()
    assert(not root:matches(second) and #all:matching(second) == 0)
    raised("CTRAIL_ERR_STATE", root.matches, root, first)
    raised("CTRAIL_ERR_STATE", all.matching, all, first)
end

tests["wrong patterns"] = function()
    local err = raised("CTRAIL_ERR_ARGUMENT", cloudtrail.pattern, '{"eventName": ["Run", {"sufix": "x"}]}')
    assert(err.offset == 23 and err.message == "an operator that is not known, at byte 23 of the pattern", err.message)
    for _, wrong in ipairs { "", "{", "[]", 5 } do
        raised("CTRAIL_ERR_ARGUMENT", cloudtrail.pattern, wrong)
        raised("CTRAIL_ERR_ARGUMENT", cloudtrail.patterns, { wrong })
        raised("CTRAIL_ERR_ARGUMENT", cloudtrail.new, { filter = { pattern = wrong } })
    end
end

tests["a pattern in a filter"] = function()
    local records = '{"eventID":"a","errorCode":"E"}{"eventID":"b"}{"eventID":"c"}'
    for given, expected in pairs {
        ['{"errorCode": [{"exists": true}]}'] = "a",
        [{ '{"errorCode": [{"exists": true}]}', cloudtrail.pattern '{"eventID": ["c"]}' }] = "ac",
        [cloudtrail.pattern '{"eventID": [{"anything-but": "a"}]}'] = "bc",
        [{}] = "abc",
    } do
        local reader, ids = cloudtrail.bytes(records, { filter = { pattern = given } }), ""
        for _ = 1, 3 do
            collectgarbage()
        end
        for event in reader:events() do
            ids = ids .. event.eventID
        end
        assert(ids == expected, ids)
    end
end

tests["an event that is nested too deep"] = function()
    local deep = '{"eventID":"a","requestParameters":' .. ("["):rep(1500) .. ("]"):rep(1500) .. "}"
    local event = cloudtrail.bytes(deep, { max_depth = 2000 }):next()
    local pattern = cloudtrail.pattern '{"eventID": ["a"]}'
    raised("CTRAIL_ERR_LIMIT", pattern.matches, pattern, event)
    local all = cloudtrail.patterns(pattern)
    raised("CTRAIL_ERR_LIMIT", all.matching, all, event)
end

-- ---- All of them -----------------------------------------------------------------------------

local names, failed = {}, 0
for name in pairs(tests) do
    names[#names + 1] = name
end
table.sort(names)
for number, name in ipairs(names) do
    local good, err = xpcall(tests[name], function(err) return debug.traceback(tostring(err)) end)
    if not good then
        failed = failed + 1
        print((("# " .. err):gsub("\n", "\n# ")))
    end
    print(("%s %d - %s"):format(good and "ok" or "not ok", number, name))
end
print("1.." .. #names)
os.exit(failed == 0 and 0 or 1)
