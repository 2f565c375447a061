package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An event pattern, what EventBridge's rules have: {"eventName": ["RunInstances", {"prefix": "Modify"}]}. It never changes,
 * and any number of threads may use it. Freed by the garbage collector.
 */
public final class EventPattern {
    private static final long ERROR_SIZE = 24;

    private final long pointer;

    /** Of a text that is no pattern, the exception's offset says at which byte of its UTF-8 that shows. */
    public EventPattern(String text) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] whole = text.getBytes(StandardCharsets.UTF_8);
            long given = arena.allocate(whole.length + 1).copyFrom(MemorySegment.ofArray(whole)).address();
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            MemorySegment error = arena.allocate(ERROR_SIZE, Native.WORD);
            error.set(ValueLayout.JAVA_LONG, 0, ERROR_SIZE);
            long rc = Native.call(Native.PATTERN_COMPILE, given, whole.length, out, error.address());
            String message = Native.constant(error.get(ValueLayout.JAVA_LONG, 16));
            if (message != null)
                throw CloudTrailException.inPattern((int) rc, message, error.get(ValueLayout.JAVA_LONG, 8));
            CloudTrailException.check(rc);
            pointer = Native.word(out);
        }
        free(pointer);
    }

    /** In a method of its own: what frees the pattern must not refer to it. */
    private void free(long made) {
        Handle.CLEANER.register(this, () -> Native.call(Native.PATTERN_FREE, made));
    }

    /**
     * Whether the event matches. Throws CTRAIL_ERR_LIMIT when that cannot be told: the record is nested too deep, or the
     * pattern asks for decoded, and that needs more memory than there may be.
     */
    public boolean matches(CloudTrailEvent event) {
        long answer = event.use((at, results) -> Native.call(Native.PATTERN_MATCH, pointer, at));
        Reference.reachabilityFence(this);
        if (answer < 0)
            throw CloudTrailException.of(Native.ERR_LIMIT);
        return answer == 1;
    }

    /** An array of patterns, and a NULL behind the last. */
    static long list(Arena arena, List<EventPattern> patterns) {
        MemorySegment list = arena.allocate(ValueLayout.JAVA_LONG, patterns.size() + 1);
        for (int i = 0; i < patterns.size(); i++)
            list.setAtIndex(ValueLayout.JAVA_LONG, i, patterns.get(i).pointer);
        return list.address();
    }
}
