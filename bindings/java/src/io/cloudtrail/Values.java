package io.cloudtrail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The open parts of a record: Map, List, String, Long, Double, Boolean, and null. */
final class Values {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");

    private Values() {}

    /** The value behind a pointer; null for NULL too. `scratch` is a word that may be written to. */
    static Object read(long value, long scratch) {
        return switch ((int) Native.call(Native.VALUE_KIND, value)) {
            case 2 -> false;
            case 3 -> true;
            case 4 -> number(text(value, scratch));
            case 5 -> text(value, scratch);
            case 6 -> array(value, scratch);
            case 7 -> object(value, scratch);
            default -> null;
        };
    }

    private static String text(long value, long scratch) {
        long pointer = Native.call(Native.VALUE_TEXT, value, scratch);
        return Native.text(pointer, Native.word(scratch));
    }

    private static String key(long member, long scratch) {
        long pointer = Native.call(Native.VALUE_KEY, member, scratch);
        return Native.text(pointer, Native.word(scratch));
    }

    private static long next(long container, long previous) {
        return Native.call(Native.VALUE_NEXT, container, previous);
    }

    /** An integer of 64 bits is exact; others are the nearest double. */
    private static Number number(String spelled) {
        if (INTEGER.matcher(spelled).matches()) {
            try {
                return Long.valueOf(spelled);
            } catch (NumberFormatException tooLarge) {
                return Double.valueOf(spelled);
            }
        }
        return Double.valueOf(spelled);
    }

    private static List<Object> array(long value, long scratch) {
        List<Object> elements = new ArrayList<>();
        for (long element = next(value, 0); element != 0; element = next(value, element))
            elements.add(read(element, scratch));
        return elements;
    }

    /** In the order of the record; of duplicates the last one stays. */
    private static Map<String, Object> object(long value, long scratch) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (long member = next(value, 0); member != 0; member = next(value, member))
            members.put(key(member, scratch), read(member, scratch));
        return members;
    }
}
