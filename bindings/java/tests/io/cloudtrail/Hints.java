package io.cloudtrail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Prints CloudTrailTypes.java, by the schemas of the library: run.sh --renew. */
public final class Hints {
    private static final String HEAD = """
        package io.cloudtrail;

        import java.time.Instant;
        import java.util.List;

        /**
         * What hangs from an event. Written by Hints, by the library's schemas, under their names; the headers of the
         * library describe each. Absent components are null, absent lists are empty. What is an Object is an open part
         * of the record: Map, List, String, Long, Double, Boolean, or null. A word that Java keeps for itself has an
         * underscore behind it.
         */
        public final class CloudTrailTypes {
            private CloudTrailTypes() {}

            /** What an event is about, as Event history lists it. */
            public record NamedResource(
                String type,
                String name) {}
        """;

    private static final Map<Integer, String> PLAIN = Map.of(Schema.TEXT, "String", Schema.FLAG, "Boolean",
        Schema.INTEGER, "Long", Schema.UNSIGNED, "long", Schema.TIME, "Instant", Schema.NAME, "String", Schema.VALUE,
        "Object", Schema.TEXTS, "List<String>");
    private static final Set<String> METHODS =
        Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Instead of names that the JDK has too: imports of both would clash. */
    private static final Map<String, String> FREE = Map.of("Attributes", "SessionAttributes", "Dimension",
        "SummaryDimension", "EventContext", "EventContextDetails", "Policy", "PolicyDocument", "Principal", "StsPrincipal",
        "State", "InstanceState", "Statement", "PolicyStatement", "Target", "CommandTarget");

    /** Of an event: the record's own bytes, which need not be a text, and a text that is a time. */
    private static final Set<String> OTHERWISE = Set.of("raw", "eventTime");

    private final Map<Schema, String> names = new LinkedHashMap<>();
    private final Set<Schema> walked = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder(HEAD);

    // ---- Names --------------------------------------------------------------------------------------

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** "userIdentity": "UserIdentity"; of a list's element, "resources": "Resource". */
    private static String nameOf(Schema.Field field) {
        String name = capital(field.schema().name());
        if (field.kind() == Schema.LIST)
            name = name.endsWith("ies") ? name.replaceFirst("ies$", "y") : name.replaceFirst("(?<=s)es$|(?<!s)s$", "");
        return FREE.getOrDefault(name, name);
    }

    /** Gives a schema a name; if it is taken, with its parent's in front. */
    private void name(Schema schema, String name, String parent) {
        while (!names.containsKey(schema) && names.containsValue(name))
            name = parent + name;
        names.putIfAbsent(schema, name);
    }

    /** Names all that is below a schema. */
    private void walk(Schema schema) {
        if (!walked.add(schema))
            return;
        for (Schema.Field field : schema.fields())
            if (field.schema() != null) {
                name(field.schema(), nameOf(field), names.get(schema));
                walk(field.schema());
            }
    }

    // ---- CloudTrailTypes --------------------------------------------------------------------------------------

    private String typeOf(Schema.Field field) {
        return switch (field.kind()) {
            case Schema.OBJECT -> names.get(field.schema());
            case Schema.LIST -> "List<" + names.get(field.schema()) + ">";
            default -> PLAIN.get(field.kind());
        };
    }

    private List<String> members(Schema schema, String format) {
        List<String> members = new ArrayList<>();
        for (Schema.Field field : schema.fields()) {
            boolean kept = SourceVersion.isKeyword(field.name()) || METHODS.contains(field.name());
            String name = kept ? field.name() + "_" : field.name();
            members.add(format.formatted(typeOf(field), name, field.name()));
        }
        return members;
    }

    /** The members of events, but for those that CloudTrailEvent has as another type. */
    private static Schema eventFields() {
        Schema event = Schema.find("event");
        return new Schema("event",
            event.fields().stream().filter(field -> !OTHERWISE.contains(field.name())).toList());
    }

    private void event(Schema schema) {
        text.append("\n    /** The fields of the record, and what the library adds to them. */\n")
            .append("    public abstract static class EventFields {\n        EventFields() {}\n\n")
            .append("        abstract <T> T get(String name);\n\n")
            .append(String.join("", members(schema, "        public %s %s() { return get(\"%s\"); }\n")))
            .append("    }\n");
    }

    private void struct(Schema schema, String name) {
        text.append("\n    public record ").append(name).append("(\n")
            .append(String.join(",\n", members(schema, "        %s %s"))).append(") {}\n");
    }

    /** What CloudTrailTypes.java has to be. */
    public static String text() {
        Hints hints = new Hints();
        Schema event = eventFields();
        hints.name(event, "EventFields", "");
        hints.walk(event);
        List<String> roots = new ArrayList<>(List.of("details", "sshKey", "verdict"));
        roots.addAll(Schema.decoders());
        for (String root : roots) {
            hints.name(Schema.find(root), capital(root), "");
            hints.walk(Schema.find(root));
        }
        hints.event(event);
        hints.walked.stream().filter(schema -> schema != event)
            .forEach(schema -> hints.struct(schema, hints.names.get(schema)));
        return hints.text.append("}\n").toString();
    }

    public static void main(String[] arguments) {
        System.out.print(text());
    }
}
