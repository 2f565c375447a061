import io.cloudtrail.CloudTrailException;
import io.cloudtrail.Columns;
import io.cloudtrail.CloudTrailEvent;
import io.cloudtrail.EventPattern;
import io.cloudtrail.CloudTrailFilter;
import io.cloudtrail.CloudTrailOptions;
import io.cloudtrail.CloudTrailReader;
import io.cloudtrail.arrow.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;

/** Prints TAP. The argument is a folder of logs. */
final class ScanTest {
    private static int number;
    private static boolean failed;

    private interface Case {
        void run() throws Exception;
    }

    private static void test(String name, Case test) {
        number++;
        try {
            test.run();
            System.out.println("ok " + number + " - " + name);
        } catch (Exception | AssertionError failure) {
            System.out.println("# " + failure + "\nnot ok " + number + " - " + name);
            failed = true;
        }
    }

    private static void same(Object found, Object expected) {
        if (!found.equals(expected))
            throw new AssertionError(found + ", and not " + expected);
    }

    private static List<String> rows(BufferAllocator allocator, Columns columns) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ArrowReader reader = Scan.scan(allocator, columns)) {
            while (reader.loadNextBatch())
                for (int i = 0; i < reader.getVectorSchemaRoot().getRowCount(); i++) {
                    StringBuilder row = new StringBuilder();
                    for (FieldVector vector : reader.getVectorSchemaRoot().getFieldVectors())
                        row.append(vector.getObject(i)).append('|');
                    rows.add(row.toString());
                }
        }
        return rows;
    }

    private static void names(BufferAllocator allocator, Columns columns, String named) throws IOException {
        try {
            rows(allocator, columns);
        } catch (CloudTrailException | IOException mistake) {
            if (mistake.getMessage().contains(named))
                return;
            throw mistake;
        }
        throw new AssertionError("no exception");
    }

    public static void main(String[] arguments) throws IOException {
        List<String> paths;
        try (var files = Files.list(Path.of(arguments[0]))) {
            paths = files.map(Path::toString).sorted().toList();
        }
        List<String> events = new ArrayList<>();
        for (String path : paths)
            try (CloudTrailReader reader = CloudTrailReader.open(Path.of(path))) {
                for (CloudTrailEvent event : reader)
                    events.add(event.eventName() + "|" + event.find("userIdentity.arn") + "|");
            }
        try (BufferAllocator allocator = new RootAllocator()) {
            test("columns are what events are", () -> same(rows(allocator,
                new Columns(paths).columns("event_name", "user_identity.arn").batchRows(3)), events));
            test("a filter keeps its patterns", () -> {
                CloudTrailFilter filter = new CloudTrailFilter().pattern(new EventPattern("{\"eventName\": [\"RunInstances\"]}"));
                Columns columns = new Columns(paths).columns("event_name").options(new CloudTrailOptions().filter(filter));
                same(rows(allocator, columns), List.of("RunInstances|", "RunInstances|"));
            });
            test("mistakes are named", () -> {
                names(allocator, new Columns(paths).columns("nonsense"), "nonsense");
                names(allocator, new Columns(paths).table("nothing"), "nothing");
                names(allocator, new Columns(List.of()), "paths");
                names(allocator, new Columns(List.of("lost.json")), "lost.json");
            });
        }
        System.out.println("1.." + number);
        System.exit(failed ? 1 : 0);
    }
}
