package cloudtrail;

import cloudtrail.Types.Details;
import cloudtrail.Types.Ec2;
import cloudtrail.Types.Iam;
import cloudtrail.Types.InstanceConnect;
import cloudtrail.Types.NamedResource;
import cloudtrail.Types.SignIn;
import cloudtrail.Types.Ssm;
import cloudtrail.Types.Sts;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record. Each member is read from the library's memory when it is asked for, and each time anew: what it gives is
 * the caller's, and stays. Absent members are null, absent lists are empty. What is an Object is an open part of the
 * record: Map, List, String, Long, Double, Boolean, or null, for which has() tells null from absent.
 */
public final class Event extends Types.EventFields implements AutoCloseable {
    private record Member(Schema.Field field, Class<?> type) {}

    private static final Map<String, Member> MEMBERS = new HashMap<>();
    private static final Schema DETAILS = Schema.find("details");
    private static final long RAW;
    private static final long OFFSET;
    private static final long RECORD;

    /** What json() writes more, or less. The last two exclude each other. */
    public enum Json {
        /** `decoded` has `raw` and `offset`. */
        RAW(1),
        /** `decoded` has `details`. */
        DETAILS(2),
        /** `decoded` without the record. */
        ONLY_DECODED(4),
        /** The record alone. */
        NO_DECODED(8);

        private final int flag;

        Json(int flag) {
            this.flag = flag;
        }
    }

    static {
        for (Schema.Field field : Schema.find("event").fields())
            MEMBERS.put(field.name(), new Member(field, typeOf(field.name())));
        RAW = MEMBERS.get("raw").field.offset();
        OFFSET = MEMBERS.get("offset").field.offset();
        RECORD = MEMBERS.get("record").field.offset();
    }

    /** What an event is made again of. */
    private record Kept(byte[] raw, long offset, long record, Options limits) {}

    private Handle handle; // of the reader, or of this copy
    private boolean copy;
    private boolean seen;
    private long pointer; // 0 when the reader has moved on; only inside of use
    private volatile Kept kept; // of an event at which nobody has looked before its reader went on

    Event(Handle handle, long pointer, boolean copy) {
        this.handle = handle;
        this.pointer = pointer;
        this.copy = copy;
    }

    /** The reader goes on. Who has not looked at the event until now may be gathering events, as toList() does. */
    void leave(Options limits) {
        if (!seen)
            kept = new Kept(bytes(pointer), Native.word(pointer + OFFSET), Native.word(pointer + RECORD), limits);
        pointer = 0;
    }

    private static byte[] bytes(long event) {
        return Native.bytes(Native.word(event + RAW), Native.word(event + RAW + Native.WORD));
    }

    private void become(long made) {
        handle = new Handle(made, Native.EVENT_FREE, "the copy is closed");
        pointer = made;
        copy = true;
    }

    private synchronized void restore() {
        if (kept == null)
            return;
        try (Arena arena = Arena.ofConfined()) {
            long out = arena.allocate(Native.WORD, Native.WORD).address();
            long raw = arena.allocateFrom(ValueLayout.JAVA_BYTE, kept.raw).address();
            CloudTrailException.check(Native.call(Native.EVENT_RESTORE, raw, kept.raw.length, kept.offset, kept.record,
                kept.limits.toNative(arena), out));
            become(Native.word(out));
        }
        kept = null;
    }

    private static Class<?> typeOf(String name) {
        return Arrays.stream(Event.class.getMethods())
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
            .findFirst().<Class<?>>map(method -> Structs.elementType(method.getGenericReturnType())).orElse(null);
    }

    <T> T use(Handle.Use<T> use) {
        if (kept != null)
            restore();
        Handle entered = handle;
        return entered.use(owner -> {
            if (pointer == 0 || handle != entered)
                throw new CloudTrailException(Native.ERR_STATE, "the reader has moved on: copy() keeps an event");
            seen = true;
            return use.with(pointer);
        });
    }

    // ---- What it gives ------------------------------------------------------------------------------

    @Override
    @SuppressWarnings("unchecked")
    <T> T get(String name) {
        Member member = MEMBERS.get(name);
        return (T) use(at -> Structs.read(member.field, member.type, at, handle.results(2)));
    }

    /** When the call was made; null when the record does not say, or not as RFC 3339 has it. */
    public Instant eventTime() {
        Long nanoseconds = eventTimeNs();
        return nanoseconds == null ? null : Structs.instant(nanoseconds);
    }

    /** The same as it stands in the record. */
    public String eventTimeText() { return get("eventTime"); }

    /** The record's own bytes. */
    public byte[] raw() {
        return use(Event::bytes);
    }

    private <T> T decode(String name, Class<T> type) {
        return use(at -> {
            long out = handle.results(2);
            try (Arena arena = Arena.ofConfined()) {
                long rc = Native.call(Native.EVENT_DECODE, at, Native.pass(arena, name), out, out + Native.WORD);
                if (rc == Native.NONE)
                    return null;
                CloudTrailException.check(rc);
            }
            return Structs.read(type, Schema.at(Native.word(out)), Native.word(out + Native.WORD), out);
        });
    }

    /** Null for another service's event. */
    public Ec2 ec2() { return decode("ec2", Ec2.class); }

    /** Null for another service's event. */
    public InstanceConnect instanceConnect() { return decode("instanceConnect", InstanceConnect.class); }

    /** Null for another service's event. */
    public Sts sts() { return decode("sts", Sts.class); }

    /** Null for another service's event. */
    public Ssm ssm() { return decode("ssm", Ssm.class); }

    /** Null for another service's event. */
    public SignIn signIn() { return decode("signIn", SignIn.class); }

    /** Null for another service's event. */
    public Iam iam() { return decode("iam", Iam.class); }

    /**
     * What the decoder of that name makes of the event, in Maps by the names of the library's schemas, of what Types
     * has, but for what is absent; null for another service's event.
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> decode(String name) { return decode(name, Map.class); }

    /** The names of the library's decoders: "ec2", "instanceConnect" … */
    public static List<String> decoders() {
        return Schema.decoders();
    }

    /** What is documented of the open members. */
    public Details details() {
        return use(at -> {
            CloudTrailException.check(Native.call(Native.EVENT_DETAILS, at, handle.results(2)));
            return Structs.read(Details.class, DETAILS, handle.result(), handle.results(2));
        });
    }

    /** What the event is about, as Event history lists it. */
    public List<NamedResource> namedResources() {
        return use(at -> {
            long out = handle.results(2);
            CloudTrailException.check(Native.call(Native.EVENT_RESOURCES, at, out, out + Native.WORD));
            return Structs.listAt(Native.word(out), Native.word(out + Native.WORD), resource ->
                new NamedResource(Native.textAt(resource), Native.textAt(resource + 2 * Native.WORD)));
        });
    }

    // ---- By path ------------------------------------------------------------------------------------

    /** The text at each path, in their order; null for what is absent, null, an array or an object. */
    public String[] fields(Fields fields) {
        return use(at -> {
            long found = handle.results(2 * fields.count);
            long paths = fields.paths.address();
            CloudTrailException.check(Native.call(Native.EVENT_FIELDS, at, paths, fields.count, found));
            Reference.reachabilityFence(fields);
            String[] texts = new String[fields.count];
            for (int i = 0; i < texts.length; i++)
                texts[i] = Native.textAt(found + 2 * i * Native.WORD);
            return texts;
        });
    }

    private static long find(long event, String path) {
        try (Arena arena = Arena.ofConfined()) {
            long record = Native.call(Native.EVENT_RECORD, event);
            return Native.call(Native.VALUE_FIND, record, Native.pass(arena, path));
        }
    }

    /** Whether a path leads anywhere, be it to null. */
    public boolean has(String path) {
        return use(at -> find(at, path) != 0);
    }

    /** What a path, "requestParameters.instancesSet.items[0]", leads to, or null; the whole record for "". */
    public Object find(String path) {
        return use(at -> Values.read(find(at, path), handle.results(2)));
    }

    /** The JSON in the string that a path leads to, such as a policy document; null if there is none. */
    public Object parseText(String path) {
        return use(at -> {
            long string = find(at, path);
            long rc = string == 0 ? Native.NONE
                : Native.call(Native.EVENT_PARSE_TEXT, at, string, handle.results(2));
            if (rc == Native.NONE)
                return null;
            CloudTrailException.check(rc);
            return Values.read(handle.result(), handle.results(2));
        });
    }

    // ---- JSON and copies ----------------------------------------------------------------------------

    /** The record on one line, and behind its own members `decoded`, all that the library adds; as ctrail-json does. */
    public String json(Json... parts) {
        int flags = Arrays.stream(parts).mapToInt(part -> part.flag).reduce(0, (all, flag) -> all | flag);
        return use(at -> Native.toJson(at, flags));
    }

    /** An event that stays, whatever becomes of the reader. close() frees it, otherwise the garbage collector does. */
    public Event copy() {
        return use(at -> {
            CloudTrailException.check(Native.call(Native.EVENT_DUP, at, 0, handle.results(2)));
            Event made = new Event(null, 0, true);
            made.become(handle.result());
            return made;
        });
    }

    /** Frees a copy; does nothing to a reader's event. */
    @Override
    public void close() {
        if (kept != null)
            restore();
        if (copy)
            handle.close();
    }
}
