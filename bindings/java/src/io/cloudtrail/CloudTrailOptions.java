package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.function.Consumer;

/** How to read. What is not set, or 0, is the library's default. */
public final class CloudTrailOptions {
    private static final long SIZE = 64;

    private CloudTrailFilter filter;
    private long maxRecordBytes;
    private long maxMemoryBytes;
    private long maxInflatedBytes;
    private long maxDepth;
    Consumer<CloudTrailException> onSkipped;

    /** Those of the library. */
    public CloudTrailOptions() {}

    /** Which records to deliver. */
    public CloudTrailOptions filter(CloudTrailFilter filter) {
        this.filter = filter;
        return this;
    }

    public CloudTrailOptions maxRecordBytes(long bytes) {
        maxRecordBytes = bytes;
        return this;
    }

    public CloudTrailOptions maxMemoryBytes(long bytes) {
        maxMemoryBytes = bytes;
        return this;
    }

    public CloudTrailOptions maxInflatedBytes(long bytes) {
        maxInflatedBytes = bytes;
        return this;
    }

    public CloudTrailOptions maxDepth(long levels) {
        maxDepth = levels;
        return this;
    }

    /**
     * Takes what could not be read, and the reading goes on. Without it, the exception is thrown; reading on goes on
     * behind it.
     */
    public CloudTrailOptions onSkipped(Consumer<CloudTrailException> onSkipped) {
        this.onSkipped = onSkipped;
        return this;
    }

    /** A copy without the filter. */
    CloudTrailOptions limits() {
        return new CloudTrailOptions().maxRecordBytes(maxRecordBytes).maxMemoryBytes(maxMemoryBytes)
            .maxInflatedBytes(maxInflatedBytes).maxDepth(maxDepth);
    }

    List<EventPattern> patterns() {
        return filter == null ? List.of() : filter.patterns();
    }

    private static long within(long given, long limit, String name) {
        if (given < 0 || given > limit)
            throw new CloudTrailException(Native.ERR_ARGUMENT, name + " is out of range");
        return given;
    }

    /** A ctrail_options. */
    long toNative(Arena arena) {
        MemorySegment options = arena.allocate(SIZE, Native.WORD);
        options.set(ValueLayout.JAVA_LONG, 0, SIZE);
        options.set(ValueLayout.JAVA_LONG, 16, filter == null ? 0 : filter.toNative(arena));
        options.set(ValueLayout.JAVA_LONG, 24, within(maxRecordBytes, Long.MAX_VALUE, "maxRecordBytes"));
        options.set(ValueLayout.JAVA_LONG, 32, within(maxMemoryBytes, Long.MAX_VALUE, "maxMemoryBytes"));
        options.set(ValueLayout.JAVA_LONG, 40, within(maxInflatedBytes, Long.MAX_VALUE, "maxInflatedBytes"));
        options.set(ValueLayout.JAVA_INT, 48, (int) within(maxDepth, 0xFFFF_FFFFL, "maxDepth"));
        return options.address();
    }
}
