-- Reads ten fields of every event of a log: luajit bench.lua LOG [ROUNDS] prints lines "NAME SECONDS RECORDS", the
-- seconds of processor time of the fastest round.
local cloudtrail = require "cloudtrail"

local paths = {
    "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "eventID",
    "recipientAccountId", "userIdentity.type", "userIdentity.arn",
}
local ways = {
    {
        name = "lua",
        read = function(event) return select("#", event:fields(unpack(paths))) end,
    },
    {
        name = "lua-attributes",
        read = function(event)
            local identity = event.userIdentity or {}
            return select("#", event.eventTime, event.eventSource, event.eventName, event.awsRegion,
                event.sourceIPAddress, event.userAgent, event.eventID, event.recipientAccountId, identity.type,
                identity.arn)
        end,
    },
}

local function measure(way)
    local start, count = os.clock(), 0
    local reader = cloudtrail.open(arg[1])
    for event in reader:events() do
        count = count + way.read(event) / #paths
    end
    reader:close()
    return os.clock() - start, count
end

for _, way in ipairs(ways) do
    local best, count = math.huge, 0
    for _ = 1, tonumber(arg[2] or 3) do
        local seconds
        seconds, count = measure(way)
        best = math.min(best, seconds)
    end
    print(("%s %.3f %d"):format(way.name, best, count))
end
