package io.cloudtrail;

import io.cloudtrail.CloudTrailTypes.Details;
import io.cloudtrail.CloudTrailTypes.Ec2;
import io.cloudtrail.CloudTrailTypes.Iam;
import io.cloudtrail.CloudTrailTypes.InstanceConnect;
import io.cloudtrail.CloudTrailTypes.NamedResource;
import io.cloudtrail.CloudTrailTypes.SignIn;
import io.cloudtrail.CloudTrailTypes.Ssm;
import io.cloudtrail.CloudTrailTypes.Sts;
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
public final class CloudTrailEvent extends CloudTrailTypes.EventFields {
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

    /** What is done with the event at an address. */
    interface Look<T> {
        T at(long event, Results results);
    }

    private final Handle reader; // null for a copy
    private final CloudTrailOptions limits;
    private boolean seen;
    private long pointer; // 0 when the reader has moved on; only inside of use
    private volatile Copy copy; // also of an event at which nobody has looked before its reader went on

    CloudTrailEvent(Handle reader, long pointer, CloudTrailOptions limits) {
        this.reader = reader;
        this.pointer = pointer;
        this.limits = limits;
    }

    private CloudTrailEvent(Copy copy) {
        this(null, 0, null);
        this.copy = copy;
    }

    /** The reader goes on. Who has not looked at the event until now may be gathering events. */
    void leave() {
        if (!seen)
            copy = copyOf(pointer);
        pointer = 0;
    }

    private Copy copyOf(long event) {
        return new Copy(bytes(event), Native.word(event + OFFSET), Native.word(event + RECORD), limits);
    }

    private static byte[] bytes(long event) {
        return Native.bytes(Native.word(event + RAW), Native.word(event + RAW + Native.WORD));
    }

    private static Class<?> typeOf(String name) {
        return Arrays.stream(CloudTrailEvent.class.getMethods())
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
            .findFirst().<Class<?>>map(method -> Structs.elementType(method.getGenericReturnType())).orElse(null);
    }

    <T> T use(Look<T> look) {
        Copy kept = copy;
        if (kept != null)
            return kept.use(look);
        return reader.use(open -> {
            if (pointer == 0)
                throw new CloudTrailException(Native.ERR_STATE, "the reader has moved on: copy() keeps an event");
            seen = true;
            return look.at(pointer, reader.results);
        });
    }

    // ---- What it gives ------------------------------------------------------------------------------

    @Override
    @SuppressWarnings("unchecked")
    <T> T get(String name) {
        Member member = MEMBERS.get(name);
        return (T) use((at, results) -> Structs.read(member.field, member.type, at, results.room(2)));
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
        return use((at, results) -> bytes(at));
    }

    private <T> T decode(String name, Class<T> type) {
        return use((at, results) -> {
            long out = results.room(2);
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
     * What the decoder of that name makes of the event, in Maps by the names of the library's schemas, of what CloudTrailTypes
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
        return use((at, results) -> {
            CloudTrailException.check(Native.call(Native.EVENT_DETAILS, at, results.room(2)));
            return Structs.read(Details.class, DETAILS, results.first(), results.room(2));
        });
    }

    /** What the event is about, as Event history lists it. */
    public List<NamedResource> namedResources() {
        return use((at, results) -> {
            long out = results.room(2);
            CloudTrailException.check(Native.call(Native.EVENT_RESOURCES, at, out, out + Native.WORD));
            return Structs.listAt(Native.word(out), Native.word(out + Native.WORD), resource ->
                new NamedResource(Native.textAt(resource), Native.textAt(resource + 2 * Native.WORD)));
        });
    }

    // ---- By path ------------------------------------------------------------------------------------

    /** The text at each path, in their order; null for what is absent, null, an array or an object. */
    public String[] fields(Fields fields) {
        return use((at, results) -> {
            long found = results.room(2 * fields.count);
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
        return use((at, results) -> find(at, path) != 0);
    }

    /** What a path, "requestParameters.instancesSet.items[0]", leads to, or null; the whole record for "". */
    public Object find(String path) {
        return use((at, results) -> Values.read(find(at, path), results.room(2)));
    }

    /** The JSON in the string that a path leads to, such as a policy document; null if there is none. */
    public Object parseText(String path) {
        return use((at, results) -> {
            long string = find(at, path);
            long rc = string == 0 ? Native.NONE
                : Native.call(Native.EVENT_PARSE_TEXT, at, string, results.room(2));
            if (rc == Native.NONE)
                return null;
            CloudTrailException.check(rc);
            return Values.read(results.first(), results.room(2));
        });
    }

    // ---- JSON and copies ----------------------------------------------------------------------------

    /** The record on one line, and behind its own members `decoded`, all that the library adds; as ctrail-json does. */
    public String json(Json... parts) {
        int flags = Arrays.stream(parts).mapToInt(part -> part.flag).reduce(0, (all, flag) -> all | flag);
        return use((at, results) -> Native.toJson(at, flags));
    }

    /**
     * An event that stays, whatever becomes of the reader, and which any number of threads may use at the same time. It is
     * the record's bytes; a thread that looks at it has it parsed again, unless it was the last copy that this thread
     * looked at.
     */
    public CloudTrailEvent copy() {
        Copy kept = copy;
        return new CloudTrailEvent(kept != null ? kept : use((at, results) -> copyOf(at)));
    }
}
