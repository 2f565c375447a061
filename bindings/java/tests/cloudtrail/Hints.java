package cloudtrail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Prints Types.java, by the schemas of the library: run.sh --renew. */
public final class Hints {
    private static final String HEAD = """
        package cloudtrail;

        import java.time.Instant;
        import java.util.List;

        /**
         * What hangs from an event. Written by Hints, by the library's schemas, under their names; the headers of the
         * library describe each. Absent components are null, absent lists are empty. What is an Object is an open part
         * of the record: Map, List, String, Long, Double, Boolean, or null. A word that Java keeps for itself has an
         * underscore behind it.
         */
        public final class Types {
            private Types() {}

            /** What an event is about, as Event history lists it. */
            public record NamedResource(
                String type,
                String name) {}
        """;

    private static final Map<Integer, String> PLAIN = Map.of(Schema.TEXT, "String", Schema.FLAG, "Boolean",
        Schema.INTEGER, "Long", Schema.TIME, "Instant", Schema.NAME, "String", Schema.VALUE, "Object", Schema.TEXTS,
        "List<String>");
    private static final Set<String> METHODS =
        Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** By the interface of a member that is one of several records: those. */
    private final Map<String, List<String>> alternatives = new LinkedHashMap<>();
    private final Map<Schema, String> names = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder(HEAD);

    // ---- Names --------------------------------------------------------------------------------------

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** "userIdentity": "UserIdentity"; of a list's element, "resources": "Resource". */
    private static String nameOf(Schema.Field field) {
        String name = capital(field.schema().name());
        if (field.kind() != Schema.LIST)
            return name;
        return name.endsWith("ies") ? name.replaceFirst("ies$", "y") : name.replaceFirst("(?<=s)es$|(?<!s)s$", "");
    }

    /** Gives a schema and all below it a name; one that is taken gets its parent's in front. */
    private void walk(Schema schema, String name, String parent) {
        if (names.containsKey(schema))
            return;
        while (names.containsValue(name))
            name = parent + name;
        names.put(schema, name);
        for (Schema.Field field : schema.fields())
            if (field.schema() != null)
                walk(field.schema(), nameOf(field), name);
    }

    private static Map<String, List<Schema.Field>> byName(Schema schema) {
        return schema.fields().stream()
            .collect(Collectors.groupingBy(Schema.Field::name, LinkedHashMap::new, Collectors.toList()));
    }

    private void findAlternatives(Schema schema) {
        byName(schema).forEach((name, fields) -> {
            if (fields.size() > 1)
                alternatives.put(names.get(schema) + capital(name),
                    fields.stream().map(field -> alternative(field.schema())).toList());
        });
    }

    /** Structs finds it by the name of its schema. */
    private String alternative(Schema schema) {
        String name = names.get(schema);
        if (!name.equals(capital(schema.name())))
            throw new IllegalStateException("another struct is called " + schema.name());
        return name;
    }

    // ---- Types --------------------------------------------------------------------------------------

    private String typeOf(Schema owner, List<Schema.Field> fields) {
        Schema.Field field = fields.getFirst();
        if (fields.size() > 1)
            return names.get(owner) + capital(field.name());
        return switch (field.kind()) {
            case Schema.OBJECT -> names.get(field.schema());
            case Schema.LIST -> "List<" + names.get(field.schema()) + ">";
            default -> PLAIN.get(field.kind());
        };
    }

    private List<String> members(Schema schema, String format) {
        List<String> members = new ArrayList<>();
        byName(schema).forEach((name, fields) -> {
            boolean kept = SourceVersion.isKeyword(name) || METHODS.contains(name);
            members.add(format.formatted(typeOf(schema, fields), kept ? name + "_" : name, name));
        });
        return members;
    }

    private void event(Schema schema) {
        text.append("\n    /** The fields of the record, and what the library adds to them. */\n")
            .append("    public abstract static class EventFields {\n        EventFields() {}\n\n")
            .append("        abstract <T> T get(String name);\n\n")
            .append(String.join("", members(schema, "        public %s %s() { return get(\"%s\"); }\n")))
            .append("    }\n");
    }

    private void struct(Schema schema, String name) {
        List<String> interfaces = alternatives.entrySet().stream()
            .filter(entry -> entry.getValue().contains(name)).map(Map.Entry::getKey).toList();
        text.append("\n    public record ").append(name).append("(\n")
            .append(String.join(",\n", members(schema, "        %s %s"))).append(")")
            .append(interfaces.isEmpty() ? "" : " implements " + String.join(", ", interfaces)).append(" {}\n");
    }

    /** What Types.java has to be. */
    public static String text() {
        Hints hints = new Hints();
        Schema event = Schema.find("event");
        for (String root : List.of("event", "details", "sshKey", "ec2", "instanceConnect"))
            hints.walk(Schema.find(root), root.equals("event") ? "EventFields" : capital(root), "");
        hints.names.keySet().forEach(hints::findAlternatives);
        hints.event(event);
        hints.alternatives.forEach((name, records) -> hints.text.append("\n    public sealed interface ").append(name)
            .append(" permits\n        ").append(String.join(",\n        ", records)).append(" {}\n"));
        hints.names.forEach((schema, name) -> {
            if (schema != event)
                hints.struct(schema, name);
        });
        return hints.text.append("}\n").toString();
    }

    public static void main(String[] arguments) {
        System.out.print(text());
    }
}
