# jq, over what gzip writes: gzip -dc FILE... | jq -n -r -f fields.jq
def bytes: if type == "string" then utf8bytelength else 0 end;

reduce (inputs | .Records[]) as $r ({n: 0, sum: 0};
    .n += 1
    | .sum += ($r.eventTime | bytes) + 2 * ($r.eventName | bytes) + 3 * ($r.eventSource | bytes)
        + 4 * ($r.awsRegion | bytes) + 5 * ($r.sourceIPAddress | bytes) + 6 * ($r.userAgent | bytes)
        + 7 * ($r.errorCode | bytes) + 8 * ($r.eventID | bytes) + 9 * ($r.recipientAccountId | bytes)
        + 10 * ($r.userIdentity.type | bytes) + 11 * ($r.userIdentity.arn | bytes)
        + 12 * ($r.userIdentity.accessKeyId | bytes))
| "\(.n) \(.sum)"
