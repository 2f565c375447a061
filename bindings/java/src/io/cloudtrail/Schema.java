package io.cloudtrail;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** The fields of a struct of the library. */
record Schema(String name, List<Field> fields) {
    static final int TEXT = 1, FLAG = 2, INTEGER = 3, TIME = 4, NAME = 5, VALUE = 6, OBJECT = 7, LIST = 8, TEXTS = 9,
        UNSIGNED = 10;

    /** One of them; `schema` of an object or the elements of a list, `names` of the numbers of a NAME. */
    record Field(String name, int kind, long offset, long countOffset, Schema schema, List<String> names) {}

    private static final Map<Long, Schema> KNOWN = new ConcurrentHashMap<>();

    /** The names of the decoders, which are those of the schemas of what they give. */
    static List<String> decoders() {
        return LongStream.iterate(0, index -> index + 1)
            .mapToObj(index -> Native.constant(Native.call(Native.DECODER_NAME, index)))
            .takeWhile(Objects::nonNull).toList();
    }

    static Schema find(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return at(Native.call(Native.SCHEMA_FIND, Native.pass(arena, name)));
        }
    }

    static Schema at(long pointer) {
        if (pointer == 0 || KNOWN.containsKey(pointer))
            return pointer == 0 ? null : KNOWN.get(pointer);
        List<Field> fields = new ArrayList<>();
        Schema schema = new Schema(Native.constant(Native.call(Native.SCHEMA_NAME, pointer)), fields);
        long count = Native.call(Native.SCHEMA_COUNT, pointer);
        for (long i = 0; i < count; i++)
            fields.add(field(Native.call(Native.SCHEMA_FIELD, pointer, i)));
        KNOWN.put(pointer, schema);
        return schema;
    }

    /** From a ctrail_field. */
    private static Field field(long at) {
        return new Field(Native.constant(Native.word(at)), Native.integer(at + 8), Native.integer(at + 12),
            Native.integer(at + 16), at(Native.word(at + 24)), names(Native.word(at + 32)));
    }

    /** The names in an array of which a NULL is the last. */
    private static List<String> names(long at) {
        List<String> names = new ArrayList<>();
        for (long place = at; place != 0 && Native.word(place) != 0; place += Native.WORD)
            names.add(Native.constant(Native.word(place)));
        return names;
    }
}
