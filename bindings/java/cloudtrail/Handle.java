package cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the library made: a reader with its events, or the copy of an event. One thread at a time is let in; freed when
 * it is closed, or by the garbage collector.
 */
final class Handle {
    static final Cleaner CLEANER = Cleaner.create();

    interface Use<T> {
        T with(long pointer);
    }

    private final AtomicBoolean busy = new AtomicBoolean();
    private final Cleaner.Cleanable cleanable;
    private final String closed;
    private long pointer;
    /** What was fed, borrowed by the library until it asks for more; its events may lie in it. */
    MemorySegment bytes;
    /** The patterns of the filter, which the library does not copy. */
    List<EventPattern> patterns = List.of();
    private MemorySegment results = Arena.ofAuto().allocate(2 * Native.WORD, Native.WORD);

    Handle(long pointer, MethodHandle free, String closed) {
        this.pointer = pointer;
        this.closed = closed;
        cleanable = CLEANER.register(this, () -> Native.call(free, pointer));
    }

    private void enter() {
        if (!busy.compareAndSet(false, true))
            throw new CloudTrailException(Native.ERR_STATE, "the reader is in use, by another thread or further up");
    }

    <T> T use(Use<T> use) {
        enter();
        try {
            if (pointer == 0)
                throw new CloudTrailException(Native.ERR_STATE, closed);
            return use.with(pointer);
        } finally {
            busy.set(false);
            Reference.reachabilityFence(this);
        }
    }

    /** Where functions put what they give; only inside of use. */
    long results(int words) {
        if (results.byteSize() < words * Native.WORD)
            results = Arena.ofAuto().allocate(words * Native.WORD, Native.WORD);
        return results.address();
    }

    long result() {
        return Native.word(results.address());
    }

    void close() {
        closeAfter(() -> { });
    }

    /** `last` is for what needs the library still. */
    void closeAfter(Runnable last) {
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
