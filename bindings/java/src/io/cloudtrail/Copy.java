package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;

/** What a copy is made again of: the bytes of its record, and its place. */
record Copy(byte[] raw, long offset, long record, CloudTrailOptions limits) {
    /** The copy at which a thread looked last, parsed: the library's memory does not grow with the number of copies. */
    private static final class Restored {
        private final Memory memory = new Memory();
        private final Results results = new Results();
        private Copy copy;

        Restored() {
            Handle.CLEANER.register(this, memory);
        }

        void become(Copy wanted) {
            copy = null;
            memory.run();
            try (Arena arena = Arena.ofConfined()) {
                long out = arena.allocate(Native.WORD, Native.WORD).address();
                long raw = arena.allocateFrom(ValueLayout.JAVA_BYTE, wanted.raw).address();
                CloudTrailException.check(Native.call(Native.EVENT_RESTORE, raw, wanted.raw.length, wanted.offset,
                    wanted.record, wanted.limits.toNative(arena), out));
                memory.event = Native.word(out);
            }
            copy = wanted;
        }
    }

    /** Apart from what refers to it, so that the garbage collector frees it. */
    private static final class Memory implements Runnable {
        private long event;

        @Override
        public void run() {
            if (event != 0)
                Native.call(Native.EVENT_FREE, event);
            event = 0;
        }
    }

    private static final ThreadLocal<Restored> LAST = ThreadLocal.withInitial(Restored::new);

    <T> T use(CloudTrailEvent.Look<T> look) {
        Restored last = LAST.get();
        if (last.copy != this)
            last.become(this);
        try {
            return look.at(last.memory.event, last.results);
        } finally {
            Reference.reachabilityFence(last);
        }
    }
}
