package cloudtrail;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each field of each schema has a member of the right type, and there are no others. */
public final class SchemaCheck {
    private static final Map<Integer, String> TYPES = Map.of(Schema.TEXT, "String", Schema.FLAG, "Boolean",
        Schema.INTEGER, "Long", Schema.TIME, "Instant", Schema.NAME, "String", Schema.VALUE, "Object", Schema.TEXTS,
        "String");

    private SchemaCheck() {}

    private static void require(boolean holds, String what) {
        if (!holds)
            throw new AssertionError(what);
    }

    private static void check(Schema.Field field, Type type) {
        require(type != null, "no member " + field.name());
        Class<?> element = Structs.elementType(type);
        boolean isList = field.kind() == Schema.LIST || field.kind() == Schema.TEXTS;
        require(isList == (type != element), field.name() + " is " + type);
        if (field.schema() == null)
            require(element.getSimpleName().equals(TYPES.get(field.kind())), field.name() + " is " + type);
        else
            check(field.schema(), element);
    }

    private static void check(Schema schema, Class<?> type) {
        if (type.isSealed())
            type = Arrays.stream(type.getPermittedSubclasses())
                .filter(one -> one.getSimpleName().equalsIgnoreCase(schema.name())).findFirst().orElseThrow();
        Map<String, Type> components = Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(Structs::nameOf, RecordComponent::getGenericType));
        Set<String> names =
            schema.fields().stream().map(Schema.Field::name).collect(Collectors.toCollection(TreeSet::new));
        require(names.equals(new TreeSet<>(components.keySet())), type + " has not " + names);
        for (Schema.Field field : schema.fields())
            check(field, components.get(field.name()));
    }

    public static void run() {
        Map<String, Type> members = new HashMap<>();
        for (Method method : Event.class.getMethods())
            if (method.getParameterCount() == 0)
                members.put(method.getName(), method.getGenericReturnType());
        for (Schema.Field field : Schema.find("event").fields())
            check(field, members.get(field.name()));
        check(Schema.find("details"), Types.Details.class);
        check(Schema.find("ec2"), Types.Ec2.class);
        check(Schema.find("instanceConnect"), Types.InstanceConnect.class);
        check(Schema.find("sshKey"), Types.SshKey.class);
    }
}
