import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.event.ruler.Machine;

/** What event-ruler says of the patterns and events that answers.c has: the same lines. */
public class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of(
            "AwsApiCall", "AWS API Call via CloudTrail",
            "AwsConsoleSignIn", "AWS Console Sign In via CloudTrail",
            "AwsServiceEvent", "AWS Service Event via CloudTrail",
            "AwsCloudTrailInsight", "AWS Insight via CloudTrail");

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        if (from.has(name)) {
            to.set(as, from.get(name));
        }
    }

    /** The event that EventBridge makes of a record. */
    private static String envelope(String json) throws Exception {
        JsonNode record = JSON.readTree(json);
        ObjectNode event = JSON.createObjectNode().put("version", "0");
        String source = record.path("eventSource").asText(null);
        if (source != null) {
            event.put("source", "aws." + source.split("\\.", 2)[0]);
        }
        String type = TYPES.get(record.path("eventType").asText());
        if (type != null) {
            event.put("detail-type", type);
        }
        copy(record, "recipientAccountId", event, "account");
        copy(record, "awsRegion", event, "region");
        copy(record, "eventTime", event, "time");
        event.putArray("resources");
        // As text: a number keeps its spelling.
        String start = JSON.writeValueAsString(event);
        return start.substring(0, start.length() - 1) + ",\"detail\":" + json + "}";
    }

    private static boolean named(JsonNode pattern, String name) {
        var names = pattern.fieldNames();
        while (names.hasNext()) {
            String own = names.next();
            if (own.equals(name) || own.startsWith(name + ".")) {
                return true;
            }
        }
        for (JsonNode one : pattern.path("$or")) {
            if (named(one, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForEnvelope(String pattern) {
        try {
            JsonNode root = JSON.readTree(pattern);
            return named(root, "detail") || named(root, "detail-type") || named(root, "source");
        } catch (Exception e) {
            return false;
        }
    }

    private static void measure(int most, List<String> patterns, List<String> records) throws Exception {
        Machine machine = Machine.builder().build();
        int count = Math.min(most, patterns.size());
        for (int i = 0; i < count; i++) {
            machine.addRule("rule" + i, patterns.get(i));
        }
        List<JsonNode> events = new ArrayList<>();
        for (String record : records) {
            events.add(JSON.readTree(envelope(record)));
        }
        for (int round = 0; round < 6; round++) {
            long start = System.nanoTime();
            long found = 0;
            for (int i = 0; i < 5; i++) {
                for (JsonNode event : events) {
                    found += machine.rulesForJSONEvent(event).size();
                }
            }
            if (round == 5) {
                System.out.println(count + " patterns: " + (System.nanoTime() - start) / 5 / events.size()
                    + " ns an event, " + found / 5 + " matches");
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--time")) {
            measure(Integer.parseInt(arguments[1]), Files.readAllLines(Path.of(arguments[2])),
                Files.readAllLines(Path.of(arguments[3])));
            return;
        }
        List<String> records = Files.readAllLines(Path.of(arguments[1]));
        List<String> envelopes = new ArrayList<>();
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        for (String record : records) {
            envelopes.add(envelope(record));
        }
        for (String pattern : Files.readAllLines(Path.of(arguments[0]))) {
            Machine machine = Machine.builder().build();
            StringBuilder line = new StringBuilder();
            try {
                machine.addRule("rule", pattern);
            } catch (Exception e) {
                out.println("wrong");
                continue;
            }
            for (String event : isForEnvelope(pattern) ? envelopes : records) {
                line.append(machine.rulesForJSONEvent(event).isEmpty() ? '0' : '1');
            }
            out.println(line);
        }
        out.flush();
    }
}
