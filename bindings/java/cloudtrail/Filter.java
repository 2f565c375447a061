package cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;

/** Which records to deliver: all that is set must agree. */
public final class Filter {
    private static final long SIZE = 96;
    private static final int TRUE = 1, FALSE = 2;
    private static final long ABSENT = Long.MIN_VALUE;

    private String eventId;
    private String eventName;
    private String eventSource;
    private String userName;
    private String accessKeyId;
    private int readOnly;
    private Instant since;
    private Instant until;
    private String resourceType;
    private String resourceName;
    private String instanceId;

    public Filter eventId(String id) {
        eventId = id;
        return this;
    }

    public Filter eventName(String name) {
        eventName = name;
        return this;
    }

    public Filter eventSource(String source) {
        eventSource = source;
        return this;
    }

    public Filter userName(String name) {
        userName = name;
        return this;
    }

    public Filter accessKeyId(String id) {
        accessKeyId = id;
        return this;
    }

    public Filter readOnly(boolean wanted) {
        readOnly = wanted ? TRUE : FALSE;
        return this;
    }

    /** since &lt;= eventTime */
    public Filter since(Instant time) {
        since = time;
        return this;
    }

    /** eventTime &lt; until */
    public Filter until(Instant time) {
        until = time;
        return this;
    }

    public Filter resourceType(String type) {
        resourceType = type;
        return this;
    }

    public Filter resourceName(String name) {
        resourceName = name;
        return this;
    }

    public Filter instanceId(String id) {
        instanceId = id;
        return this;
    }

    /** 0 asks for nothing in the library's struct: a nanosecond later, then. */
    private static long nanoseconds(Instant time) {
        if (time == null)
            return ABSENT;
        try {
            long seconds = Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L);
            long nanoseconds = Math.addExact(seconds, time.getNano());
            return nanoseconds == 0 ? 1 : nanoseconds;
        } catch (ArithmeticException tooFar) {
            throw new CloudTrailException(Native.ERR_ARGUMENT, "a time that 64 bits of nanoseconds do not hold");
        }
    }

    /** A ctrail_filter. */
    long toNative(Arena arena) {
        MemorySegment filter = arena.allocate(SIZE, Native.WORD);
        String[] texts =
            {eventId, eventName, eventSource, userName, accessKeyId, resourceType, resourceName, instanceId};
        long[] places = {8, 16, 24, 32, 40, 72, 80, 88};
        filter.set(ValueLayout.JAVA_LONG, 0, SIZE);
        for (int i = 0; i < texts.length; i++)
            filter.set(ValueLayout.JAVA_LONG, places[i], Native.pass(arena, texts[i]));
        filter.set(ValueLayout.JAVA_INT, 48, readOnly);
        filter.set(ValueLayout.JAVA_LONG, 56, nanoseconds(since));
        filter.set(ValueLayout.JAVA_LONG, 64, nanoseconds(until));
        return filter.address();
    }
}
