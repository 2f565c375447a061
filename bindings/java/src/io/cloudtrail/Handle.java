package io.cloudtrail;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The library's reader, with its event. One thread at a time is let in; freed when it is closed, or by the garbage
 * collector.
 */
final class Handle {
    static final Cleaner CLEANER = Cleaner.create();

    interface Use<T> {
        T with(long pointer);
    }

    private final AtomicBoolean busy = new AtomicBoolean();
    private final Cleaner.Cleanable cleanable;
    private long pointer;
    /** What was fed, borrowed by the library until it asks for more; its events may lie in it. */
    MemorySegment bytes;
    /** The patterns of the filter, which the library does not copy. */
    List<EventPattern> patterns = List.of();
    /** Only inside of use. */
    final Results results = new Results();

    Handle(long pointer) {
        this.pointer = pointer;
        cleanable = CLEANER.register(this, () -> Native.call(Native.READER_FREE, pointer));
    }

    private void enter() {
        if (!busy.compareAndSet(false, true))
            throw new CloudTrailException(Native.ERR_STATE, "the reader is in use, by another thread or further up");
    }

    <T> T use(Use<T> use) {
        enter();
        try {
            if (pointer == 0)
                throw new CloudTrailException(Native.ERR_STATE, "the reader is closed");
            return use.with(pointer);
        } finally {
            busy.set(false);
            Reference.reachabilityFence(this);
        }
    }

    /** `last` is for what needs the library still. */
    void close(Runnable last) {
        enter();
        try {
            last.run();
            pointer = 0;
            cleanable.clean();
        } finally {
            busy.set(false);
        }
    }
}
