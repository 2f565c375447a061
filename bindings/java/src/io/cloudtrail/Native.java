package io.cloudtrail;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

/** The library's functions, and reading its memory. A pointer is a long, as is each argument and result; 64 bits. */
final class Native {
    static final int OK = 0, END = 1, MORE = 2, SKIPPED = 4, NONE = 5, ERR_ARGUMENT = -2, ERR_STATE = -3,
        ERR_LIMIT = -6;
    static final long WORD = 8;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = Library.load();

    static final MethodHandle RC_NAME = declare("rc_name", 'L', "I");
    static final MethodHandle RC_MESSAGE = declare("rc_message", 'L', "I");
    static final MethodHandle VERSION = declare("version", 'L', "");
    static final MethodHandle OPTIONS_CHECK = declare("options_check", 'I', "LL");
    static final MethodHandle READER_NEW = declare("reader_new", 'I', "LL");
    static final MethodHandle READER_FREE = declare("reader_free", 'V', "L");
    static final MethodHandle READER_OPEN = declare("reader_open", 'I', "LL");
    static final MethodHandle READER_FEED = declare("reader_feed", 'I', "LLL");
    static final MethodHandle READER_FINISH = declare("reader_finish", 'I', "L");
    static final MethodHandle READER_NEXT = declare("reader_next", 'I', "LL");
    static final MethodHandle READER_ERROR = declare("reader_error", 'L', "L");
    static final MethodHandle READER_CONTAINER = declare("reader_container", 'I', "L");
    static final MethodHandle CONTAINER_NAME = declare("container_name", 'L', "I");
    static final MethodHandle READER_COUNTS = declare("reader_counts", 'I', "LL");
    static final MethodHandle READER_POSITION = declare("reader_position", 'L', "L");
    static final MethodHandle EVENT_FIELDS = declare("event_fields", 'I', "LLLL");
    static final MethodHandle EVENT_RECORD = declare("event_record", 'L', "L");
    static final MethodHandle EVENT_PARSE_TEXT = declare("event_parse_text", 'I', "LLL");
    static final MethodHandle EVENT_RESOURCES = declare("event_resources", 'I', "LLL");
    static final MethodHandle EVENT_DETAILS = declare("event_details", 'I', "LL");
    static final MethodHandle DECODER_NAME = declare("decoder_name", 'L', "L");
    static final MethodHandle EVENT_DECODE = declare("event_decode", 'I', "LLLL");
    static final MethodHandle EVENT_RESTORE = declare("event_restore", 'I', "LLLLLL");
    static final MethodHandle EVENT_FREE = declare("event_free", 'V', "L");
    static final MethodHandle EVENT_TO_JSON = declare("event_to_json", 'I', "LILL");
    static final MethodHandle SSH_KEY_PARSE = declare("ssh_key_parse", 'I', "LLLL");
    static final MethodHandle SSH_KEY_FREE = declare("ssh_key_free", 'V', "L");
    static final MethodHandle VERIFICATION_NEW = declare("verification_new", 'I', "LL");
    static final MethodHandle VERIFICATION_FREE = declare("verification_free", 'V', "L");
    static final MethodHandle VERIFICATION_ERROR = declare("verification_error", 'L', "L");
    static final MethodHandle VERIFICATION_ADD_KEYS = declare("verification_add_keys", 'I', "LLL");
    static final MethodHandle VERIFICATION_ADD_FOLDER = declare("verification_add_folder", 'I', "LL");
    static final MethodHandle VERIFICATION_RUN = declare("verification_run", 'I', "LL");
    static final MethodHandle PATTERN_COMPILE = declare("pattern_compile", 'I', "LLLL");
    static final MethodHandle PATTERN_FREE = declare("pattern_free", 'V', "L");
    static final MethodHandle PATTERN_MATCH = declare("pattern_match", 'I', "LL");
    static final MethodHandle PATTERNS_NEW = declare("patterns_new", 'I', "LLLL");
    static final MethodHandle PATTERNS_FREE = declare("patterns_free", 'V', "L");
    static final MethodHandle PATTERNS_MATCH = declare("patterns_match", 'I', "LLLL");
    static final MethodHandle ARROW_STREAM = declare("arrow_stream", 'I', "LLLL");
    static final MethodHandle TIME_PARSE = declare("time_parse", 'I', "LLL");
    static final MethodHandle VALUE_KIND = declare("value_kind", 'I', "L");
    static final MethodHandle VALUE_TEXT = declare("value_text", 'L', "LL");
    static final MethodHandle VALUE_KEY = declare("value_key_n", 'L', "LL");
    static final MethodHandle VALUE_NEXT = declare("value_next", 'L', "LL");
    static final MethodHandle VALUE_FIND = declare("value_find", 'L', "LL");
    static final MethodHandle SCHEMA_FIND = declare("schema_find", 'L', "L");
    static final MethodHandle SCHEMA_NAME = declare("schema_name", 'L', "L");
    static final MethodHandle SCHEMA_COUNT = declare("schema_count", 'L', "L");
    static final MethodHandle SCHEMA_FIELD = declare("schema_field", 'L', "LL");

    private Native() {}

    private static final MethodHandle STRERROR = LINKER.downcallHandle(
        LINKER.defaultLookup().find("strerror").orElseThrow(), FunctionDescriptor.of(JAVA_LONG, JAVA_INT));

    // ---- Calls --------------------------------------------------------------------------------------

    private static MemoryLayout layout(int kind) {
        return kind == 'I' ? JAVA_INT : JAVA_LONG;
    }

    /** A function of the library; what it takes and gives is an I, 32 bits, or an L, 64 bits, or V, nothing. */
    private static MethodHandle declare(String name, char result, String parameters) {
        MemoryLayout[] layouts = parameters.chars().mapToObj(Native::layout).toArray(MemoryLayout[]::new);
        FunctionDescriptor descriptor = result == 'V' ? FunctionDescriptor.ofVoid(layouts)
            : FunctionDescriptor.of(layout(result), layouts);
        MemorySegment function = LIBRARY.find("ctrail_" + name).orElseThrow(() -> new UnsatisfiedLinkError(
            "the library that was found is older than this package, and has no ctrail_" + name + ": install a newer one"));
        MethodHandle handle = LINKER.downcallHandle(function, descriptor);
        Class<?>[] longs = parameters.chars().mapToObj(kind -> long.class).toArray(Class<?>[]::new);
        return MethodHandles.explicitCastArguments(handle, MethodType.methodType(long.class, longs));
    }

    /** Functions of C throw nothing; what is here is an Error of the virtual machine. */
    private static Error rethrown(Throwable failure) {
        return failure instanceof Error error ? error : new AssertionError(failure);
    }

    static long call(MethodHandle function, long a) {
        try {
            return (long) function.invokeExact(a);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    static long call(MethodHandle function, long a, long b) {
        try {
            return (long) function.invokeExact(a, b);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    static long call(MethodHandle function, long a, long b, long c) {
        try {
            return (long) function.invokeExact(a, b, c);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    static long call(MethodHandle function, long a, long b, long c, long d) {
        try {
            return (long) function.invokeExact(a, b, c, d);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    static long call(MethodHandle function, long a, long b, long c, long d, long e, long f) {
        try {
            return (long) function.invokeExact(a, b, c, d, e, f);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    /** A static method as a function that C may call, for good. */
    static long callback(MethodHandles.Lookup lookup, String name, MethodType type, FunctionDescriptor descriptor) {
        try {
            MethodHandle method = lookup.findStatic(lookup.lookupClass(), name, type);
            return LINKER.upcallStub(method, descriptor, Arena.global()).address();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What a number of errno means. */
    static String reason(int systemError) {
        try {
            return constant((long) STRERROR.invokeExact(systemError));
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    static String version() {
        try {
            return constant((long) VERSION.invokeExact());
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    // ---- Memory -------------------------------------------------------------------------------------

    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    static long word(long address) {
        return MEMORY.get(JAVA_LONG, address);
    }

    static int integer(long address) {
        return MEMORY.get(JAVA_INT, address);
    }

    static byte[] bytes(long address, long length) {
        byte[] bytes = new byte[Math.toIntExact(length)];
        MemorySegment.copy(MEMORY, JAVA_BYTE, address, bytes, 0, bytes.length);
        return bytes;
    }

    /** The text behind a pointer, which may hold NULs; null for NULL. */
    static String text(long pointer, long length) {
        return pointer == 0 ? null : new String(bytes(pointer, length), StandardCharsets.UTF_8);
    }

    /** A ctrail_str. */
    static String textAt(long address) {
        return text(word(address), word(address + WORD));
    }

    /** A text that ends at a NUL; null for NULL. */
    static String constant(long pointer) {
        return pointer == 0 ? null : MEMORY.getString(pointer);
    }

    /** A text for the library. It would end at a NUL, and ask for something else. */
    static long pass(Arena arena, String text) {
        if (text == null)
            return 0;
        if (text.indexOf('\0') >= 0)
            throw new CloudTrailException(ERR_ARGUMENT, "a NUL in a text that the library takes");
        return arena.allocateFrom(text).address();
    }

    // ---- JSON ---------------------------------------------------------------------------------------

    /** What is written on this thread, and what went wrong: an exception must not pass through the library. */
    private static final class Output {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        Throwable failure;
    }

    private static final ThreadLocal<Output> OUTPUT = new ThreadLocal<>();
    private static final long WRITE = callback(MethodHandles.lookup(), "write",
        MethodType.methodType(int.class, long.class, long.class, long.class),
        FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private static int write(long user, long pointer, long size) {
        try {
            OUTPUT.get().bytes.writeBytes(bytes(pointer, size));
            return 0;
        } catch (Throwable failure) {
            OUTPUT.get().failure = failure;
            return 1;
        }
    }

    static String toJson(long event, int flags) {
        Output output = new Output();
        OUTPUT.set(output);
        try {
            long rc = call(EVENT_TO_JSON, event, flags, WRITE, 0);
            if (output.failure != null)
                throw rethrown(output.failure);
            CloudTrailException.check(rc);
            return output.bytes.toString(StandardCharsets.UTF_8);
        } finally {
            OUTPUT.remove();
        }
    }
}
