package io.cloudtrail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * AWS CloudTrail logs, read by libcloudtrail: plain or gzip.
 *
 * <pre>
 *     try (CloudTrailReader reader = CloudTrailReader.open(Path.of("log.json.gz"))) {
 *         for (CloudTrailEvent event : reader)
 *             System.out.println(event.eventTime() + " " + event.eventName());
 *     }
 * </pre>
 *
 * An event lives until the next one is read (hasNext of an iterator reads it) or the reader is closed: using it then
 * throws CTRAIL_ERR_STATE. One at which nobody has looked until then becomes a copy; those of stream() are copies. One
 * thread at a time may use a reader and its event; another one that comes in gets the same exception. A reader that is not
 * closed is freed by the garbage collector.
 */
public final class CloudTrailReader implements Iterable<CloudTrailEvent>, AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final Handle handle;
    private final Consumer<CloudTrailException> onSkipped;
    private final InputStream stream;
    private final CloudTrailOptions limits;
    private CloudTrailEvent event;

    private CloudTrailReader(CloudTrailOptions options, InputStream stream) {
        try (Arena arena = Arena.ofConfined()) {
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            long given = options.toNative(arena);
            if (Native.call(Native.OPTIONS_CHECK, given, out) != Native.OK)
                throw new CloudTrailException(Native.ERR_ARGUMENT, Native.constant(Native.word(out)));
            CloudTrailException.check(Native.call(Native.READER_NEW, out, given));
            handle = new Handle(Native.word(out));
            handle.patterns = options.patterns();
        }
        onSkipped = options.onSkipped;
        limits = options.limits();
        this.stream = stream;
    }

    // ---- Inputs -------------------------------------------------------------------------------------

    public static CloudTrailReader open(Path path) {
        return open(path, new CloudTrailOptions());
    }

    /** Of a file; "-" is standard input. */
    public static CloudTrailReader open(Path path, CloudTrailOptions options) {
        CloudTrailReader reader = new CloudTrailReader(options, null);
        try (Arena arena = Arena.ofConfined()) {
            long name = Native.pass(arena, path.toString());
            reader.handle.use(pointer -> reader.check(Native.call(Native.READER_OPEN, pointer, name), pointer));
        } catch (CloudTrailException failed) {
            reader.close();
            throw failed;
        }
        return reader;
    }

    public static CloudTrailReader parse(byte[] input) {
        return parse(input, new CloudTrailOptions());
    }

    /** Of bytes, which are copied. */
    public static CloudTrailReader parse(byte[] input, CloudTrailOptions options) {
        CloudTrailReader reader = new CloudTrailReader(options, null);
        reader.handle.use(pointer -> reader.feed(pointer, input, input.length) && reader.finish(pointer));
        return reader;
    }

    public static CloudTrailReader read(InputStream stream) {
        return read(stream, new CloudTrailOptions());
    }

    /** Of a stream, which is not closed. Its IOException becomes an UncheckedIOException. */
    public static CloudTrailReader read(InputStream stream, CloudTrailOptions options) {
        CloudTrailReader reader = new CloudTrailReader(options, stream);
        reader.handle.use(pointer -> reader.feed(pointer, new byte[0], 0));
        return reader;
    }

    private boolean check(long rc, long pointer) {
        if (rc == Native.OK)
            return true;
        long error = Native.call(Native.READER_ERROR, pointer);
        throw Native.integer(error) == rc ? CloudTrailException.at(error) : CloudTrailException.of((int) rc);
    }

    private boolean feed(long pointer, byte[] input, int length) {
        if (handle.bytes == null || handle.bytes.byteSize() < length)
            handle.bytes = Arena.ofAuto().allocate(Math.max(length, 1));
        MemorySegment.copy(input, 0, handle.bytes, ValueLayout.JAVA_BYTE, 0, length);
        return check(Native.call(Native.READER_FEED, pointer, handle.bytes.address(), length), pointer);
    }

    private boolean finish(long pointer) {
        return check(Native.call(Native.READER_FINISH, pointer), pointer);
    }

    /** Only when all that was fed before has been read. */
    private boolean feedChunk(long pointer) {
        try {
            byte[] chunk = new byte[CHUNK];
            int length = stream.read(chunk);
            return length < 0 ? finish(pointer) : feed(pointer, chunk, length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // ---- Events -------------------------------------------------------------------------------------

    /** The next event, or null at the end. */
    public CloudTrailEvent next() {
        for (;;) {
            Object found = handle.use(this::step);
            if (!(found instanceof CloudTrailException skipped))
                return (CloudTrailEvent) found;
            if (onSkipped == null)
                throw skipped;
            onSkipped.accept(skipped);
        }
    }

    /** The next event, what was skipped, or null at the end. */
    private Object step(long pointer) {
        expire();
        long out = handle.results.room(2);
        long rc = Native.call(Native.READER_NEXT, pointer, out);
        while (rc == Native.MORE && stream != null && feedChunk(pointer))
            rc = Native.call(Native.READER_NEXT, pointer, out);
        if (rc == Native.END)
            return null;
        if (rc == Native.SKIPPED)
            return CloudTrailException.at(Native.call(Native.READER_ERROR, pointer));
        check(rc, pointer);
        event = new CloudTrailEvent(handle, handle.results.first(), limits);
        return event;
    }

    private void expire() {
        if (event != null)
            event.leave();
        event = null;
    }

    /** Goes on where the reader is. */
    @Override
    public Iterator<CloudTrailEvent> iterator() {
        return new Iterator<>() {
            private CloudTrailEvent next;
            private boolean known;

            @Override
            public boolean hasNext() {
                if (!known)
                    next = CloudTrailReader.this.next();
                known = true;
                return next != null;
            }

            @Override
            public CloudTrailEvent next() {
                if (!hasNext())
                    throw new NoSuchElementException();
                known = false;
                return next;
            }
        };
    }

    /**
     * Copies of the events, one after the other, which stay and may go to other threads; parallel() is for what is done with
     * them, while one thread at a time reads. What could not be read ends the stream with its exception, unless the options
     * have an onSkipped. Closing the stream closes the reader.
     */
    public Stream<CloudTrailEvent> stream() {
        Spliterator<CloudTrailEvent> events =
            new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                @Override
                public boolean tryAdvance(Consumer<? super CloudTrailEvent> action) {
                    CloudTrailEvent event = CloudTrailReader.this.next();
                    if (event != null)
                        action.accept(event.copy());
                    return event != null;
                }
            };
        return StreamSupport.stream(events, false).onClose(this::close);
    }

    // ---- The reader itself --------------------------------------------------------------------------

    /** The last thing that could not be read, or null. */
    public CloudTrailException lastError() {
        return handle.use(pointer -> {
            long error = Native.call(Native.READER_ERROR, pointer);
            return Native.integer(error) == Native.OK ? null : CloudTrailException.at(error);
        });
    }

    /** In what the records were found: "log file". */
    public String container() {
        return handle.use(pointer -> Native.constant(
            Native.call(Native.CONTAINER_NAME, Native.call(Native.READER_CONTAINER, pointer))));
    }

    /** How many bytes of the input were taken, as stored. */
    public long position() {
        return handle.use(pointer -> Native.call(Native.READER_POSITION, pointer));
    }

    /**
     * How many records of the input were delivered, could not be read, and were rejected by the filter; of these, by
     * since or until alone, for want of an eventTime that can be read.
     */
    public record Counts(long delivered, long skipped, long rejected, long rejectedWithoutTime) {}

    /** What has been counted so far. */
    public Counts counts() {
        return handle.use(pointer -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment counts = arena.allocate(ValueLayout.JAVA_LONG, 5);
                counts.set(ValueLayout.JAVA_LONG, 0, counts.byteSize());
                CloudTrailException.check(Native.call(Native.READER_COUNTS, pointer, counts.address()));
                long[] all = counts.toArray(ValueLayout.JAVA_LONG);
                return new Counts(all[1], all[2], all[3], all[4]);
            }
        });
    }

    @Override
    public void close() {
        handle.close(this::expire);
    }

    /** The version of the library. */
    public static String libraryVersion() {
        return Native.version();
    }
}
