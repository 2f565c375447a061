package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which records to deliver: of each list that is not empty they must have one value; all that is set must agree. A list
 * that is set again takes the place of the one before.
 */
public final class CloudTrailFilter {
    private static final long SINCE = 120, UNTIL = 128, READ_ONLY = 136, FAILED = 140, PATTERN = 144, SIZE = 152;
    private static final int TRUE = 1, FALSE = 2;
    private static final long ABSENT = Long.MIN_VALUE;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The lists, in the order of ctrail_filter, where they stand behind its size. */
    private enum Member {
        EVENT_ID, EVENT_NAME, EVENT_SOURCE, USER_NAME, ACCESS_KEY_ID, RESOURCE_TYPE, RESOURCE_NAME, INSTANCE_ID,
        ERROR_CODE, REGION, ACCOUNT, SOURCE_IP, ARN, ROLE;

        long place() {
            return (ordinal() + 1) * Native.WORD;
        }
    }

    private final Map<Member, List<String>> lists = new EnumMap<>(Member.class);
    private List<EventPattern> patterns = List.of();
    private int readOnly;
    private int failed;
    private long since = ABSENT;
    private long until = ABSENT;

    /** Delivers all records. */
    public CloudTrailFilter() {}

    private CloudTrailFilter set(Member member, String... values) {
        lists.put(member, List.of(values));
        return this;
    }

    public CloudTrailFilter eventId(String... ids) {
        return set(Member.EVENT_ID, ids);
    }

    public CloudTrailFilter eventName(String... names) {
        return set(Member.EVENT_NAME, names);
    }

    public CloudTrailFilter eventSource(String... sources) {
        return set(Member.EVENT_SOURCE, sources);
    }

    /** As Event history shows it. */
    public CloudTrailFilter userName(String... names) {
        return set(Member.USER_NAME, names);
    }

    public CloudTrailFilter accessKeyId(String... ids) {
        return set(Member.ACCESS_KEY_ID, ids);
    }

    /** "AWS::EC2::Volume". */
    public CloudTrailFilter resourceType(String... types) {
        return set(Member.RESOURCE_TYPE, types);
    }

    /** Names, ids, or ARNs. */
    public CloudTrailFilter resourceName(String... names) {
        return set(Member.RESOURCE_NAME, names);
    }

    public CloudTrailFilter instanceId(String... ids) {
        return set(Member.INSTANCE_ID, ids);
    }

    public CloudTrailFilter errorCode(String... codes) {
        return set(Member.ERROR_CODE, codes);
    }

    public CloudTrailFilter region(String... regions) {
        return set(Member.REGION, regions);
    }

    /** recipientAccountId. */
    public CloudTrailFilter account(String... ids) {
        return set(Member.ACCOUNT, ids);
    }

    /** Addresses, CIDR blocks "10.0.0.0/8", or other texts "ec2.amazonaws.com". */
    public CloudTrailFilter sourceIp(String... addresses) {
        return set(Member.SOURCE_IP, addresses);
    }

    /** The caller's. */
    public CloudTrailFilter arn(String... arns) {
        return set(Member.ARN, arns);
    }

    /** The caller's, by its name or its ARN. */
    public CloudTrailFilter role(String... roles) {
        return set(Member.ROLE, roles);
    }

    public CloudTrailFilter readOnly(boolean wanted) {
        readOnly = wanted ? TRUE : FALSE;
        return this;
    }

    public CloudTrailFilter failed(boolean wanted) {
        failed = wanted ? TRUE : FALSE;
        return this;
    }

    /** since &lt;= eventTime */
    public CloudTrailFilter since(Instant time) {
        since = nanoseconds(time);
        return this;
    }

    /** From the first moment of the day, in UTC. */
    public CloudTrailFilter since(LocalDate day) {
        return since(start(day));
    }

    /** "2024-03-12T10:00:00Z", or a day, "2024-03-12". */
    public CloudTrailFilter since(String time) {
        since = parse(time);
        return this;
    }

    /** eventTime &lt; until */
    public CloudTrailFilter until(Instant time) {
        until = nanoseconds(time);
        return this;
    }

    /** Until the first moment of the day, in UTC. */
    public CloudTrailFilter until(LocalDate day) {
        return until(start(day));
    }

    /** "2024-03-12T10:00:00Z", or a day, "2024-03-12". */
    public CloudTrailFilter until(String time) {
        until = parse(time);
        return this;
    }

    /** Of which one must match. */
    public CloudTrailFilter pattern(EventPattern... patterns) {
        this.patterns = List.of(patterns);
        return this;
    }

    List<EventPattern> patterns() {
        return patterns;
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static long parse(String time) {
        if (time == null)
            return ABSENT;
        byte[] whole = (DAY.matcher(time).matches() ? time + "T00:00:00Z" : time).getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            long text = arena.allocateFrom(ValueLayout.JAVA_BYTE, whole).address();
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            if (Native.call(Native.TIME_PARSE, text, whole.length, out) != Native.OK)
                throw new CloudTrailException(Native.ERR_ARGUMENT, "\"" + time
                    + "\" is neither a day nor a time, as 2024-03-12T10:00:00Z is");
            return present(Native.word(out));
        }
    }

    /** 0 asks for nothing in the library's struct: a nanosecond later, then. */
    private static long present(long nanoseconds) {
        return nanoseconds == 0 ? 1 : nanoseconds;
    }

    private static long nanoseconds(Instant time) {
        if (time == null)
            return ABSENT;
        try {
            long seconds = Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L);
            return present(Math.addExact(seconds, time.getNano()));
        } catch (ArithmeticException tooFar) {
            throw new CloudTrailException(Native.ERR_ARGUMENT, "a time that 64 bits of nanoseconds do not hold");
        }
    }

    /** An array of texts, and a NULL behind the last. */
    static long list(Arena arena, List<String> values) {
        MemorySegment list = arena.allocate(ValueLayout.JAVA_LONG, values.size() + 1);
        for (int i = 0; i < values.size(); i++)
            list.setAtIndex(ValueLayout.JAVA_LONG, i, Native.pass(arena, values.get(i)));
        return list.address();
    }

    /** A ctrail_filter. */
    long toNative(Arena arena) {
        MemorySegment filter = arena.allocate(SIZE, Native.WORD);
        filter.set(ValueLayout.JAVA_LONG, 0, SIZE);
        lists.forEach((member, values) ->
            filter.set(ValueLayout.JAVA_LONG, member.place(), list(arena, values)));
        filter.set(ValueLayout.JAVA_LONG, SINCE, since);
        filter.set(ValueLayout.JAVA_LONG, UNTIL, until);
        filter.set(ValueLayout.JAVA_INT, READ_ONLY, readOnly);
        filter.set(ValueLayout.JAVA_INT, FAILED, failed);
        filter.set(ValueLayout.JAVA_LONG, PATTERN, EventPattern.list(arena, patterns));
        return filter.address();
    }
}
