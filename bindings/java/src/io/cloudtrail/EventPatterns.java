package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;

/**
 * Many patterns, to be held against an event together: those that differ in event names or sources cost nearly nothing. They
 * never change, and any number of threads may use them. Freed by the garbage collector.
 */
public final class EventPatterns {
    private final List<EventPattern> list; // to which the library's index refers
    private final long pointer;

    public EventPatterns(EventPattern... patterns) {
        this(Arrays.asList(patterns));
    }

    public EventPatterns(List<EventPattern> patterns) {
        list = List.copyOf(patterns);
        try (Arena arena = Arena.ofConfined()) {
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            CloudTrailException.check(
                Native.call(Native.PATTERNS_NEW, EventPattern.list(arena, list), list.size(), 0, out));
            pointer = Native.word(out);
        }
        free(pointer);
    }

    private void free(long made) {
        Handle.CLEANER.register(this, () -> Native.call(Native.PATTERNS_FREE, made));
    }

    /** In the order in which they were given. */
    public List<EventPattern> list() {
        return list;
    }

    /** The indexes of those that match, in ascending order. Throws as EventPattern.matches does. */
    public int[] matching(CloudTrailEvent event) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found = arena.allocate(ValueLayout.JAVA_LONG, list.size() + 1);
            long count = arena.allocate(Native.WORD, Native.WORD).address();
            CloudTrailException.check(
                event.use((at, results) -> Native.call(Native.PATTERNS_MATCH, pointer, at, found.address(), count)));
            Reference.reachabilityFence(this);
            int[] indexes = new int[(int) Native.word(count)];
            Arrays.setAll(indexes, i -> (int) found.getAtIndex(ValueLayout.JAVA_LONG, i));
            return indexes;
        }
    }
}
