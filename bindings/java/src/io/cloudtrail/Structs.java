package io.cloudtrail;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/** The library's structs as the records of CloudTrailTypes: a component is the field of the schema that has its name. */
final class Structs {
    private static final long ABSENT = Long.MIN_VALUE;
    private static final int UNKNOWN = -1;
    /** Of a kind that is read as absent: for a component that this library has no field for. */
    private static final Schema.Field MISSING = new Schema.Field("", 0, 0, 0, null, List.of());

    /** Of one component: the field that gives it. */
    private record Source(Schema.Field field, Class<?> type) {}

    /** How a record is made. */
    private record Maker(Constructor<?> constructor, List<Source> sources) {}

    private record Key(Class<?> type, Schema schema) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(Class<?> t, Schema s) && t == type && s == schema;
        }

        @Override
        public int hashCode() {
            return type.hashCode() ^ System.identityHashCode(schema);
        }
    }

    private static final Map<Key, Maker> MAKERS = new ConcurrentHashMap<>();

    private Structs() {}

    /** As a record of that type; as a Map, in which what is absent is missing, when that is the type. */
    static <T> T read(Class<T> type, Schema schema, long at, long scratch) {
        if (type == Map.class)
            return type.cast(members(schema, at, scratch));
        Maker maker = MAKERS.computeIfAbsent(new Key(type, schema), Structs::maker);
        Object[] components = maker.sources.stream().map(source -> read(source.field, source.type, at, scratch))
            .toArray();
        try {
            return type.cast(maker.constructor.newInstance(components));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, Object> members(Schema schema, long at, long scratch) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Schema.Field field : schema.fields()) {
            Object member = read(field, Map.class, at, scratch);
            if (member != null && !(member instanceof List<?> list && list.isEmpty()))
                members.put(field.name(), member);
        }
        return members;
    }

    /** The name of the field that a component has: `return_`, of a word that Java keeps for itself, is "return". */
    private static String nameOf(RecordComponent component) {
        return component.getName().replaceFirst("_$", "");
    }

    private static Maker maker(Key key) {
        RecordComponent[] components = key.type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Source> sources = Arrays.stream(components).map(component -> source(component, key.schema)).toList();
        try {
            return new Maker(key.type.getDeclaredConstructor(types), sources);
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Source source(RecordComponent component, Schema schema) {
        String name = nameOf(component);
        Schema.Field field =
            schema.fields().stream().filter(one -> one.name().equals(name)).findFirst().orElse(MISSING);
        return new Source(field, elementType(component.getGenericType()));
    }

    static Class<?> elementType(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    /** The field of the struct at an address; an object, or an element of a list, becomes a record of that type. */
    static Object read(Schema.Field field, Class<?> type, long at, long scratch) {
        long member = at + field.offset();
        return switch (field.kind()) {
            case Schema.TEXT -> Native.textAt(member);
            case Schema.FLAG -> Native.integer(member) == UNKNOWN ? null : (Object) (Native.integer(member) != 0);
            case Schema.INTEGER -> Native.word(member) == ABSENT ? null : (Object) Native.word(member);
            case Schema.UNSIGNED -> Native.word(member);
            case Schema.TIME -> Native.word(member) == ABSENT ? null : instant(Native.word(member));
            case Schema.NAME -> field.names().get(Native.integer(member));
            case Schema.VALUE -> Values.read(Native.word(member), scratch);
            case Schema.OBJECT -> object(type, field.schema(), Native.word(member), scratch);
            case Schema.LIST -> list(field, at, element -> read(type, field.schema(), element, scratch));
            case Schema.TEXTS -> list(field, at, Native::textAt);
            default -> null;
        };
    }

    private static List<Object> list(Schema.Field field, long at, LongFunction<Object> read) {
        long count = Native.word(at + field.countOffset());
        return listAt(count == 0 ? 0 : Native.word(at + field.offset()), count, read);
    }

    /** What an array of pointers leads to. */
    static <T> List<T> listAt(long pointers, long count, LongFunction<T> read) {
        List<T> elements = new ArrayList<>();
        for (long i = 0; i < count; i++)
            elements.add(read.apply(Native.word(pointers + i * Native.WORD)));
        return elements;
    }

    private static Object object(Class<?> type, Schema schema, long at, long scratch) {
        Class<?> made = at == 0 ? null : oneOf(type, schema);
        return made == null ? null : read(made, schema, at, scratch);
    }

    /** Of a sealed interface, the record that is called as the schema is; null if only a newer library has it. */
    private static Class<?> oneOf(Class<?> type, Schema schema) {
        if (!type.isSealed())
            return type;
        return Arrays.stream(type.getPermittedSubclasses())
            .filter(permitted -> permitted.getSimpleName().equalsIgnoreCase(schema.name()))
            .findFirst().orElse(null);
    }

    static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, 1_000_000_000L),
            Math.floorMod(nanoseconds, 1_000_000_000L));
    }
}
