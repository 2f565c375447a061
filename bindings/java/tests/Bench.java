import io.cloudtrail.CloudTrailEvent;
import io.cloudtrail.Fields;
import io.cloudtrail.CloudTrailReader;
import io.cloudtrail.CloudTrailTypes.UserIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads ten fields of every event of a gzip log, by the binding; and only inflates it by java.util.zip, since the JDK
 * reads no JSON.
 *
 * <pre>Bench LOG [ROUNDS]</pre>
 *
 * Prints lines "NAME SECONDS RECORDS": the seconds of processor time of this thread, of the fastest round.
 */
public class Bench {
    private static final Fields FIELDS = new Fields("eventTime", "eventSource", "eventName", "awsRegion",
        "sourceIPAddress", "userAgent", "eventID", "recipientAccountId", "userIdentity.type", "userIdentity.arn");

    private interface Way {
        long read(Path path) throws IOException;
    }

    private static long byFields(Path path) {
        long count = 0;
        try (CloudTrailReader reader = CloudTrailReader.open(path)) {
            for (CloudTrailEvent event : reader)
                count += event.fields(FIELDS).length / 10;
        }
        return count;
    }

    private static long byMembers(Path path) {
        long count = 0;
        try (CloudTrailReader reader = CloudTrailReader.open(path)) {
            for (CloudTrailEvent event : reader) {
                UserIdentity identity = event.userIdentity();
                Object[] found = {event.eventTimeText(), event.eventSource(), event.eventName(), event.awsRegion(),
                    event.sourceIPAddress(), event.userAgent(), event.eventID(), event.recipientAccountId(),
                    identity == null ? null : identity.type(), identity == null ? null : identity.arn()};
                count += found.length / 10;
            }
        }
        return count;
    }

    private static long byNothing(Path path) {
        try (CloudTrailReader reader = CloudTrailReader.open(path)) {
            return reader.stream().mapToLong(event -> 1).sum();
        }
    }

    private static long byInflating(Path path) throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(path), 1 << 16)) {
            byte[] chunk = new byte[1 << 16];
            while (stream.read(chunk) >= 0)
                continue;
        }
        return 0;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("java-gzip", Bench::byInflating);
        ways.put("java", Bench::byFields);
        ways.put("java-members", Bench::byMembers);
        ways.put("java-no-field", Bench::byNothing);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Path path = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            long best = Long.MAX_VALUE;
            long count = 0;
            for (int round = 0; round < rounds; round++) {
                long start = clock.getCurrentThreadCpuTime();
                count = way.getValue().read(path);
                best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
            }
            System.out.printf("%s %.3f %d%n", way.getKey(), best / 1e9, count);
        }
    }
}
