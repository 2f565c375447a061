package io.cloudtrail;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Logs as columns, over Arrow's C stream interface. docs/columns.md lists the tables. */
public final class Columns {
    private static final long SIZE = 96, MESSAGE = 256;
    private static final int DICTIONARIES = 1, JSON = 2, STRICT = 4, BY_KEY = 8;

    /** The patterns of the filters of streams that were not released yet, which these point to. */
    private static final Map<Long, List<EventPattern>> PATTERNS = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();
    private static final long CLOSED = Native.callback(MethodHandles.lookup(), "closed",
        MethodType.methodType(void.class, long.class), FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));

    private final List<String> paths;
    private CloudTrailOptions options = new CloudTrailOptions();
    private String table;
    private List<String> columns = List.of();
    private long batchRows;
    private int flags;

    /** Files, which are read one after the other. */
    public Columns(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    public Columns options(CloudTrailOptions options) {
        this.options = options;
        return this;
    }

    /** "events", which is the default, or another. */
    public Columns table(String table) {
        this.table = table;
        return this;
    }

    /** Names of columns, or of members of structs, "user_identity.arn". */
    public Columns columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** A batch ends after the record with which it has so many rows; 65,536 is the default. */
    public Columns batchRows(long rows) {
        batchRows = rows;
        return this;
    }

    private Columns set(int flag) {
        flags |= flag;
        return this;
    }

    /** What cannot be read ends the stream with an error. */
    public Columns strict() {
        return set(STRICT);
    }

    /** Texts of few values are dictionaries. */
    public Columns dictionaries() {
        return set(DICTIONARIES);
    }

    /** JSON has the extension type arrow.json. */
    public Columns json() {
        return set(JSON);
    }

    /** Files that by their names are of another account or region than the filter's are not opened. */
    public Columns byKey() {
        return set(BY_KEY);
    }

    /**
     * Makes a stream in the struct ArrowArrayStream at an address, which holds none, and is to be released as Arrow's C
     * stream interface says. No file is opened before the first batch is asked for. arrow/ beside this package hands it
     * to Arrow's Java library.
     */
    public void export(long address) {
        long key = LAST.incrementAndGet();
        PATTERNS.put(key, options.patterns());
        boolean isMade = false;
        try (Arena arena = Arena.ofConfined()) {
            long message = arena.allocate(MESSAGE).address();
            long rc = Native.call(Native.ARROW_STREAM, address, toNative(arena, key), message, MESSAGE);
            isMade = rc == Native.OK;
            if (!isMade && Native.bytes(message, 1)[0] != 0)
                throw new CloudTrailException((int) rc, Native.constant(message));
            CloudTrailException.check(rc);
        } finally {
            if (!isMade)
                closed(key);
        }
    }

    /** A ctrail_arrow_options. */
    private long toNative(Arena arena, long key) {
        MemorySegment all = arena.allocate(SIZE, Native.WORD);
        all.set(ValueLayout.JAVA_LONG, 0, SIZE);
        all.set(ValueLayout.JAVA_LONG, 8, options.toNative(arena));
        all.set(ValueLayout.JAVA_LONG, 16, table == null ? 0 : Native.pass(arena, table));
        all.set(ValueLayout.JAVA_LONG, 24, columns.isEmpty() ? 0 : CloudTrailFilter.list(arena, columns));
        all.set(ValueLayout.JAVA_LONG, 32, CloudTrailFilter.list(arena, paths));
        all.set(ValueLayout.JAVA_LONG, 48, key);
        all.set(ValueLayout.JAVA_LONG, 56, CLOSED);
        all.set(ValueLayout.JAVA_LONG, 64, batchRows);
        all.set(ValueLayout.JAVA_INT, 80, flags);
        return all.address();
    }

    /** The stream was released, or was not made. */
    private static void closed(long key) {
        PATTERNS.remove(key);
    }
}
