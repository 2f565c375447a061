package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Paths, "userIdentity.arn", whose texts are read in one call: made once, used for many events, by any thread. */
public final class Fields {
    private final Arena arena = Arena.ofAuto();
    final MemorySegment paths;
    final int count;

    public Fields(String... paths) {
        count = paths.length;
        this.paths = arena.allocate(ValueLayout.JAVA_LONG, Math.max(count, 1));
        for (int i = 0; i < count; i++)
            this.paths.setAtIndex(ValueLayout.JAVA_LONG, i, Native.pass(arena, paths[i]));
    }
}
